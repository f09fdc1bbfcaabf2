/** Swedish. */
import type { LanguageData } from '../lexicon.ts';

export const sv: LanguageData = {
  code: 'sv',
  stopWords:
    'och är för på med som till vi du den det av om kan eller detta när har inte dig från efter blir uppgifter dina vår våra vad någon hur också genom vara mer endast personuppgifter webbplats webbplatsen vilka ditt din sig en ett vid använder dessa att',
  letterWords: 'i å',
  concepts: {
    none: 'ingen, inga, inget, aldrig, aldrig haft',
    blocked:
      'blockera*, spärra*, inaktiv*, avstängd, avstängda, avslagen, avslagna, avaktiver*, av som standard, inaktiva, hålls tillbaka, håll* tillbaka, avstängt, avslaget, inte förkryssade, inte ikryssade, inte förvalda, inte påslagna, inte aktiverade, urkryssade, av från början, avstäng*, stängt av, avslag*, i träda, vilande, spärr*',
    use: 'använd*, nyttja*, brukar, utnyttj*, installerat, tar hjälp, samarbetar med, arbetar med',
    set: 'sätt*, satts, placer*, aktiver*, kör*, startar, utlöses, slås på, lagras på, läggs, sätts, startas, körs, avfyras, påslagen, påslagna, igång, tas i bruk, tar vi, i bruk, aktiv, aktiva, placeras, börjar, börja, träder i kraft, väcks, väcker, vaknar, går igång, komma igång, kommer igång, i gång, i spel, utförs, tas i drift, sätts igång, starta, aktivt',
    load: 'ladda*, laddas, hämta*, hämtas, anslut*, spelas upp, uppspel*, läs in, läses in, visas från, upprättas, upprättar, hämtar, kopplar, läses, hämtad, strömmas, visas, anslutning*, ansluter, kontakt*, dold, dolda, förbindelse*, läser in, dras in, dras, kopplas, kopplas upp, begäran, förfrågan, levereras, dyker upp',
    embed: 'integrer*, inbädd*, bädda*, *plugin*, plug in*, insticks*, *widget*, infog*, iframe*',
    transfer:
      'överför*, skicka*, sänd*, exporter*, överföring*, vidarebefordra*, för * över, förs * över, föra över, förs över, förs ut',
    process: '*behandl*, samla*, insaml*, registrer*, *behandling*, samlas, samlar, loggas',
    store:
      'lagra*, lagras, spara*, sparas, bevara*, *lagring*, förvara*, behåll*, sparad*, *lagringsplats*, arkiver*, har vi kvar, ligger kvar, ligger hos oss, sparat, spar, finns kvar hos, sparade, kunna visa, kunna redovisa, visa upp, kunna dokumentera, ligger i arkivet',
    consent:
      'medgiv*, tillåtelse*, *samtyck*, godkänn*, godkänt, accepter*, tillåt*, säger ja, opt in, tackar ja, sagt ja, säger du ja, tackat ja, slår på dem, slagit på dem, aktiverat dem, gett oss lov, bockat i, kryssat i, gett tillåtelse, ger tillåtelse, tackar du ja, ger oss lov, ditt ja, ett ja, ja från dig, tillåtit, tillåter, klartecken, grönt ljus, svarar ja, svarat ja, säga ja, går med på, gått med på, ditt ok, medger, sagt ok, ja tack, tillstånd, gå med på, sa ja, har sagt ja, välsignelse, okej, accept*, bifall*, valt in, väljer in',
    ask: 'be om, ber om, fråga*, inhämta*, begär*, bett om',
    asked:
      'begärts, begärt, inhämtats, inhämtat, frågat, efterfrågats, bett om, tillfrågats, tillfrågad, frågats, blivit tillfrågad, har bett, ombetts, ombedd, ber om, frågar om, hämtats in, inhämtas, begär, frågade, blivit ombedd, efterfrågat, efterfrågas, efterfrågades, begärdes, inhämtades, tillfrågas, har frågat, fått frågan, fick frågan, ställt frågan, ställer frågan, ställer en fråga, ställer vi en fråga, ställts frågan, har vi bett, avkrävt*',
    require: 'kräv*, förutsätter, beror på, fordrar, krävs, måste till, är beroende av, villkor*, väntar på, vänta på, väntar, avvakt*, förutsättning, hänger på',
    not: 'inte, ingen, inga, inget, aldrig, varken, ej, ingenting',
    without: 'utan',
    only: 'inga andra än, inte andra än, inga andra kakor än, inga andra cookies än, inget annat än, endast, bara, enbart, uteslutande, ingenting annat än, enda, den enda, de enda, nöjer oss med, klarar sig med, begränsar oss till, allenast, begränsat till, nöjer vi oss med, klarar vi oss med, begränsar vi oss till, begränsar sig till, håller oss till, håller vi oss till, inte mer än, nöjer sig med, inga fler, begränsar * sig till, begränsas till',
    first:
      'först, tidigast, och inte förr, inte förrän, först då, inte tidigare, och bara då, annars inte, inte annars, aldrig tidigare, aldrig innan, inte en sekund tidigare, ej annat än, inte dessförinnan, och innan dess',
    before:
      'innan, före, förrän, på förhand, tills, tills du, dessförinnan, fram till, så länge du inte, så länge du inte har, utan att du, till dess, till dess att, fram till att, tidigast, innan dess, så länge',
    after: 'efter, när, så snart, då, sedan, efter det, så fort',
    if: 'om, ifall, förutsatt, såvida du, under förutsättning, i den mån, förutsatt att, i de fall, i fall, om du, om ni, i och med, genom att, i det ögonblick, där vi, i händelse av',
    with: 'med, vid',
    choice: 'val, valt, välj*, gjort ett val, bekräft*, beslut*, väljer',
    reject: 'avvisa*, neka*, avböj*, tackar nej, avslå*, avvisar, säger du nej, säger nej, säga nej, tackar du nej, tacka nej, inte samtycker, inte godkänner, avböjer, nekar du, avslår, väljer bort, nej, avslag, uteblivet samtycke, avstår, avstå, inte vill, nekar, neka, avstår du, avvisar du, nej tack, låta bli, låter bli, vägra*, tackat nej, välj bort, väljer du bort, ett nej, inte önskar, står över',
    cookie: '*cookie*, *kakor*, *kaka, *kakan, liknande teknik*, spårningsteknik*, *pixel*, *pixlar*, kakinställning*',
    cookies: '*cookie*, *kakor*, *kaka, *kakan, kakinställning*',
    technology:
      'spårning*, *spårning*, *pixel*, *pixlar*, *skript*, *script*, *verktyg*, *tjänst*, *tagg*, *tag, *teknik*, tredjepartsinnehåll, *funktioner, programvara, innehållsnät*',
    necessary: 'nödvändig*, tekniskt nödvändig*, strikt nödvändig*, absolut nödvändig*, nödvändiga kakor, krävs för, som krävs, behövs för, inte klarar sig utan, inte kan vara utan, inte fungerar utan, behöver för att, oumbärlig*, inte kan fungera utan, inte kommer undan, måste ha, måste finnas, minimum, tekniska kakor, tekniska cookies, de tekniska, tekniskt behövs, behövs tekniskt, som behövs, obligatorisk*, håller igång, håller varukorgen, får varukorgen att, sidan kräver, sidan behöver, erforderlig*, tvingande, det som krävs, oundgänglig*',
    unnecessary:
      'icke nödvändig*, inte nödvändig*, valfria, valfri, frivilliga kakor, ej nödvändig*, inte strikt nödvändig*, övriga kakor, andra kakor, övriga cookies, andra cookies, alla andra kakor, alla övriga kakor, alla andra cookies, alla övriga cookies, icke nödvändiga, alla andra kategorier, alla kategorier utom, allt annat, alla andra, de andra, de övriga, övriga kategorier, allt utom, alla övriga, inte är nödvändig*, inte är strikt nödvändig*, inte är absolut nödvändig*, inte krävs för, frivillig*, resten, allt som inte',
    marketing:
      'marknadsföring*, *marknadsföring*, reklam*, annons*, *annons*, riktad*, retarget*, remarketing*, marknadsförings*',
    analytics: 'analy*, statisti*, *statistik*, mätning*, prestanda*, webbanalys*, trafikmätning*',
    video: '*video*, film*, videoklipp',
    functional: 'funktionell*, funktionskak*, preferens*, funktionalitet*',
    socialmedia: 'sociala medier, sociala nätverk, sociala kanaler',
    map: 'karta, kartor, kartan, *karta',
    content:
      'innehåll*, *innehåll*, *video*, kartor, karta, tredjepart*, tredje part*, *spelare*, media, inlägg*, podd*, klipp*, film*, flöde*',
    banner: '*banner*, samtyckesruta*, *rutan, popup*, pop up*, dialogruta*, samtyckesverktyg*, samtyckeslösning*, samtyckesplattform*, *dialog*, kakruta, cookieruta, valruta, frågeruta',
    settings: 'inställning*, *inställningar*, *ikon*, kugghjul*',
    click: '*klick*, tryck*, klicka*, trycker, tryckt, rör vid, du rör, rör du',
    thumbnail: 'förhandsbild*, förhandsvisning*, platshållar*, miniatyr*, stillbild*',
    twoclick: 'två klick*, tvåklicks*, dubbelklicks lösning',
    open: 'öppna*, besök*, går in på, kommer in på, sidvisning*, sidladdning*, surfar in, kommer till, landar på, sidan öppnas, tillsammans med sidan, öppn*, besöker, sidan laddas, laddar sidan, kommer in, träder in, anropar, anropas, sidanrop*, alla sidor, varje sida, kontaktsidan, är inne på',
    firstvisit: 'första besök*, första gång*, första besöket, första gången, först kommer, nya besökare, vid ankomst, förstagångsbesök*, första sidvisning*, första åtkomst',
    default: 'när du först kommer, när du först besök*, när du först öppn*, i början, i utgångsläget, från start, när du anländer, till en början, när du kommer, inledningsvis, som standard, standardinställning*, i grundläget, förinställ*, i grundinställning*, från början, standardmässigt, från starten, av sig själv, utan att du gör något, gör du inget, förvalt, innan du svarar, innan du väljer, inte förkryssade, inte ikryssade, inte förvalda, förkryssade, förval*, på förhand, utgångsläge*',
    withdraw:
      'återkall*, dra tillbaka, drar tillbaka, dras tillbaka, ta tillbaka, dragit tillbaka, ångra*, ändra dig, återta*, ångra dig, ångrar, tas tillbaka, tar tillbaka, ta * tillbaka, ta * * tillbaka, dra * tillbaka, dra * * tillbaka, ångrat, bocka ur, kryssa ur, ändrar dig, göra om, häva',
    anytime:
      'när som helst, alltid, närhelst, vid varje tidpunkt, när du vill, lika enkelt, lika lätt, när du önskar, med verkan för framtiden, fritt, senare, i efterhand, framtiden, närsomhelst, utan att ange, utan motivering, utan skäl, utan anledning, formlöst, när det passar, så ofta, när helst, på varje sida, vid vilken tidpunkt',
    object: 'invänd*, motsätt*, invändning*',
    share:
      'dela*, delas, delar, lämnar ut, lämna ut, lämnas ut, lämnas vidare, lämnar vidare, utlämn*, vidarebefordra*, förmedla*, överlåt*, lämnar * ut, lämnar * * ut, lämnas * ut, lämnas * vidare, lämnar * vidare, lämna * ut, lånar ut, sprids, spridas, lämna * * ut, lämnar * * * ut, lämnas * * ut, byter, byts, säljs vidare, sprider, utlämnande*, överlämn*, för vidare, förs vidare, ges vidare, ge vidare, lämnas till, delad, delat, ges ut',
    sell: 'sälj*, sålda, såld, säljs, försälj*, hyr* ut, till salu, säljer, säljas, hyr ut',
    third:
      'tredje part*, tredjepart*, utomstående, andra företag, andra bolag, obehöriga, andra, någon, annonsörer, annan, andra aktörer, någon annan',
    unless: 'andra än, om inte, såvida inte, förutom, utom, undantag*, med undantag, utöver, om du inte, om inte du',
    outside: 'utanför, ut ur, utom',
    eu: 'eu, ees, europa, europeiska unionen, europeiska ekonomiska, europeiska, eu ees, unionen',
    all: 'alla, allt, samtliga, all',
    anon: '*anonym*, inte spåras, inte identifiera*, inte kopplas till, inte kan kopplas, inte kopplas, inte se vem du är, inte vem du är, inte härledas, inte hänföras',
    identify:
      'identifier*, enskild*, identifiera*, identifiering, enskilda personer, kopplas till, koppla, vem du är, vem som, peka ut, pekas ut, urskilj*, dig som person, härledas, hänföras, spåras tillbaka',
    shorten:
      'förkort*, avkort*, *anonymiser*, trunker*, mask*, kortas, sista siffrorna, sista siffran, sista delen, sista oktett*, kapa*, kapas, klipp*, avidentifier*, del av ip*, förkortad form, kapad, nollställs, maskera*, oläslig*, avkorta*, stympa*, avskuren, sista blocket, sista två, slutet på ip*, slutet av ip*, svansen, avslutande siffr*, överstruk*',
    ip: 'ip, ip adress*, ipv*, nätadress*, nätverksadress*, ip nummer*',
    crosssite:
      'över webbplatser, andra webbplatser, mellan webbplatser, andra webbsidor, mellan olika webbplatser, andra sajter, andra sidor, olika webbplatser, från sajt till sajt, från webbplats till webbplats, från sida till sida, runt på nätet, flera webbplatser, olika sajter, flera sajter, ut på nätet, andra ställen på nätet, på nätet i övrigt, till nästa, mellan sajter',
    personaldata:
      'personuppgift*, personlig information, uppgifter, data, information*, uppgift*, uppgifter om, uppgifterna om, information om, informationen om, data om, personuppgifter om',
    nopersonaldata: 'utan personuppgifter, helt utan personuppgifter, utan att behandla personuppgifter',
    browser: 'webbläsar*, browser*, safari, firefox',
    hedge:
      'vanligtvis, normalt, som regel, i regel, huvudsakligen, i huvudsak, eventuellt, i de flesta fall, så långt det är möjligt, strävar, oftast, i första hand',
    privacymode:
      'utökat integritetsläge, utökat dataskyddsläge, utökat sekretessläge, integritetsläge*, dataskyddsläge*, sekretessförbättrat läge, förbättrat integritetsläge, nocookie*, privacy enhanced mode, utökat integritetsskydd, förbättrat integritetsskydd, utökade integritetsläge*, integritetsvänlig*, integritetsförstärkt*, förstärkt integritet*, utökad integritet, utökat integritet*, läge för utökad, integritetsskyddande läge, integritetsskyddande läget, sekretessläge*, sekretessläget, kakfri*, cookiefri*, förhöjt integritet*, förhöjd integritet*, höjt integritet*, utökat dataskydd*, ökad integritet*, stärkt integritet*, spårningsfri*, utan spårning, skärpt integritet*, utökad sekretess, utökat sekretess*, förstärkt sekretess*',
    tls: 'ssl*, tls*, https',
    encrypt:
      'krypter*, *kryptering*, säker*, skyddas, skyddad*, skyddar, säkras, säkrad*, oläslig*, oläsbar*, *krypter*, skyddas av, kodas, kodade',
    following: 'följande, nedan, nedanstående',
    provider: '*leverantör*, *partner, *partners, *partnern, *biträde*, *personuppgiftsbiträd*, mottagare*, företag, samarbetspartner*, underleverantör*, mottagare, partner, partnerna, aktörer, företagen, bolag, firma',
    service:
      '*tjänst*, *verktyg*, plattform*, *lösning*, system*, programvara*, *system, *systemet, *program, *programmet, databas*, *databas, kundregister*',
    list: 'lista*, listade, förteckning*, översikt*, anges, tabell*, uppräkn*, förteckn*, uppräknade, tabellen, anges här',
    complete: 'uttömmande, fullständig*, komplett*',
    other: 'andra, övriga, ytterligare, fler',
    separately: 'separat, särskilt, var för sig, enskilt',
    described: 'beskriv*, behandlas, förklar*',
    here: 'här',
    retrieve: 'hämta*, hämtas, ladda ner, laddas ner, öppna',
    policyword: 'policy*, *policy, *policyn, villkor*, *villkor, riktlinje*',
    linkword: 'länk*, adresser, webbadresser',
    regardless: 'oavsett, oberoende av, oberoende, utan att vänta',
    profile: 'användarprofil*, profilering*, intresseprofil*, profiler om dig, profil om dig, profil av dig',
    thispolicy:
      'denna integritetspolicy, denna policy, denna sida, denna cookiepolicy, den här policyn, den här sidan, detta dokument',
    link: 'länk*, här, sida',
    find: 'finn*, hitta*, se, läs*, tillgänglig*, framgår, finns, publicer*',
    nodetriment:
      'utan begränsning*, utan nackdel*, fullt ut, utan inskränkning*, inga konsekvens*, inga negativa konsekvenser, inga negativa följder, inga nackdelar, utan konsekvens*, inga följder, går inte miste, gå inte miste, inte gå miste',
    category: 'kategori*, grupp*',
    includes:
      'omfattar, innehåller, består av, hör, tillhör, inkluderar, ingår, rymmer, hör till, ligger under, sorterar under, faller under, ingår i, räknas till',
    newsletter: 'nyhetsbrev*, e post*, epost*, mejl*, sms, direktmarknadsföring*',
    offtopic: 'nyhetsbrev*, ansök*, rekryter*, tävling*, vinnare*, bilder på, leverans*, jobbansök*',
    formerly: 'tidigare, förr, förut',
    removed: 'slutat med, lämnat, tagit bort, slutat, inte längre, tidigare använde, använde tidigare, avvecklat, tidigare använt, ersatt, upphört, avinstallerat, borttagen, borttagna, plockat bort, slopat, tagit ner, tagit ned, sagt upp, avslutat, skrotat, bytt bort, togs bort, tog bort, tog vi bort, togs ur bruk, ur bruk, plockade vi bort, plockade bort, plockade vi ner, plockats bort, plockats ner, tagits bort, slängt ut, kopplat bort, kopplades bort, slutade vi, slutade använda, bytte vi ut, gjort oss av med, kopplat ifrån, lagts ned, nedlagd, nedlagt, lagt ner, fasats ut, bakom oss',
    renounce: 'avstår, avstått, undvik*, valt bort, klarar oss utan',
    compare: 'till skillnad från, i stället för, istället för, snarare än, alternativ till, jämfört med, i motsats till, tittade på, övervägde, testade, provade, framför, hellre än',
    source: 'från andra källor, källor, källa, offentliga källor, från tredje part',
    receive: 'få, får, mottag*, tar emot, hämta*, erhåll*, inhämta*, ta emot',
    suchas: 'såsom, som till exempel, till exempel, t.ex, exempelvis, bland annat, bl.a',
    socialpage:
      'hitta* oss, finner oss, följa oss, följer oss, vi finns på, finns vi på, finns vi också på, vi finns också på, fansida*, sida på, sidor på, profil*, konto på, kanal*, följ oss, vår sida, företagssida*, närvaro*, våra sidor',
    account: 'konto, användare, inloggad',
    inventory: 'sökmotor*, annonsnätverk*, söknätverk*, partnernätverk*',
    share_button: 'dela på, delningsknapp*, länk till vår, länkar till våra, dela knapp*, dela knappen',
    optout:
      'förhindra*, hindra*, välja bort, avaktivera*, inaktivera*, tillägg*, tillägget, webbläsartillägg*, tacka nej, avanmäl*, stänga av, stänga * av, stänger * av, slå av, slå * av, välj bort, stäng av',
    usa: 'usa, amerikansk*, förenta staterna',
    thirdcountry: 'tredjeland*, tredje land, tredje länder, utanför eu, utanför ees, länder utanför, andra länder, utomlands',
    mech_dpf: 'data privacy framework, privacy framework, dpf, ramverk för dataskydd, dataskyddsram*',
    mech_scc:
      'standardavtalsklausul*, standardklausul*, standard avtalsklausul*, standardiserade dataskyddsbestämmelser, standardavtal*, modellklausul*, scc, sccs, standardiserade avtalsklausul*, standardkontrakt*, eu standardavtal*, avtalsklausul*',
    mech_adequacy:
      'adekvansbeslut*, beslut om adekvat, adekvat skyddsnivå, adekvat skydd, beslut om adekvat skyddsnivå, adekvat nivå, tillräcklig skyddsnivå, säkert tredjeland, adekvat beslut',
    mech_bcr: 'bindande företagsbestämmelser, bindande företagsregler, binding corporate rules, bcr, bindande interna regler',
    mech_unnamed:
      'lämpliga skyddsåtgärder, lämpliga garantier, överföringsgrund*, nödvändiga skyddsåtgärder, tillräckliga skyddsåtgärder',
    basis_word:
      '*rättslig* grund*, laglig grund, lagliga grund*, grundar sig, grundas på, baseras på, med stöd av, på grundval av, stöd i, enligt, rättsgrund*',
    basis_li: 'berättigat intresse, berättigade intresse*, intresseavvägning*, legitimt intresse, legitima intresse*',
    basis_contract:
      'fullgöra ett avtal, fullgöra avtal*, fullgörande av avtal*, uppfylla avtal*, fullgörande av ett avtal, avtal med dig, fullgöra vårt avtal',
    basis_law: 'rättslig* förpliktelse*, rättsliga förpliktelser, lagkrav, lagstadgad*',
    basis_vital: 'grundläggande intresse*',
    basis_public: 'allmänt intresse, myndighetsutövning',
    deletion:
      'radera*, raderas, ta bort, tas bort, *anonymiser*, gallra*, förstör*, rensas, överskriv*, skrivs över, rensar, kastas, kastar, försvinner, destruer*, gallr*, utgår, makuler*, tömmer, töms, strimlas, strimlar, rensas ut, tas * bort, tas resten bort, slängs, tar bort, plockas bort, roteras, roterar, skriver över',
    expire:
      'upphör*, giltig*, varaktighet*, livslängd*, *lagringstid*, gäller, finns kvar, löper ut, ligger kvar, *lagringsperiod*, förfaller, går ut, lever, ligger, består, varar, gäller i, förlorar, minns, håller i, kommer ihåg, sitter i, finns i, dör, försvinner, slutar gälla',
    answer:
      'svar*, besvar*, klag*, underrätta*, frist*, ångerrätt*, retur*, reklam*, öppet köp, garanti*, leveranstid*, uppsägningstid*',
    session:
      '*session*, stänger webbläsaren, stänger din webbläsare, webbläsaren stängs, besöket är slut, slutet av besöket, besöket avslutas, lämnar webbplatsen, avslutar webbläsaren, webbläsarfönstret stängs, stänger webbläsarfönstret, stänger fönstret, stänger fliken, loggar ut, sessionen avslutas, sessionen är slut',
    persistent: 'permanenta, permanent, beständiga, varaktiga, persistent*',
    aslongas: 'så länge, tills du, till dess',
    indefinite: 'tills vidare, obegränsad*, tills du ber, på obestämd tid',
    h_name: 'namn, kaka, cookie, kakans namn, kakor, cookies',
    h_provider: 'leverantör, domän, tjänst, ägare, företag, utfärdare, källa, vem sätter, vem',
    h_purpose: 'syfte, beskrivning, funktion, ändamål, användning, vad gör, vad den, varför, används till, vad den gör',
    h_life:
      'varaktighet, giltighet, livslängd, lagringstid, upphör, utgång, giltighetstid, lagringsperiod, utgångstid, löptid, hur länge, tid, varar, sparas, gallras, gallring, bevaras',
    controller: 'personuppgiftsansvarig*',
    dpo: 'dataskyddsombud*',
    authority: 'tillsynsmyndighet*, integritetsskyddsmyndighet*, datainspektion*, imy',
    complain: 'klag*',
    right: 'rätt till, rättigheter, rätt att, har rätt',
    onsite: 'webbplats*, hemsida*, webbsida*, webbutik*, sajt*, vår sida, våra sidor, sidorna',
    owndata:
      'kund*, order*, beställning*, serverlogg*, loggar, loggfil*, ansökning*, förfrågning*, ärende*, faktur*, bokföring*, bokning*, medlem*',
    right_access: 'tillgång, registerutdrag*',
    right_rectify: 'rättelse*, rättade, rättad, rätta',
    right_erase: 'radering*, raderade, raderad, bli glömd, bli bortglömd',
    right_restrict: 'begräns*',
    right_port: 'dataportabilitet*',
    version: 'senast ändrad, senast reviderad, gäller från, uppdaterades, version*, senast uppdaterad, uppdaterad',
    we: 'vi, oss, vår, vårt, våra',
    these: 'dessa, den, det, de, denna, sådana, detta',
    show: 'visa*, visas, möts, får, dyker upp, presenter*, möter, kommer upp, frågar, ber, ser, låter dig, får du upp, får du se, öppnas, glider upp, frågar vi, dyker * upp, får * upp, poppar upp',
    change:
      'ändra*, juster*, uppdater*, hantera*, ändrar, ändras, öppna * igen, anpass*, justera, återställ*, öppna samtycke* igen',
    local: 'lokalt, lokala',
    exception: 'undantagsfall*',
    payment: 'betal*, kortbetalning*, faktura*, betalsätt*, betalningssätt*, betalningsmetod*, kassan',
    captcha: 'captcha*, skräppost*, robotar',
    but: 'men, utan att',
    to: 'till, för att',
    window:
      'ruta, rutan, fönster, fönstret, meddelande, box, dialog*, remsa, fält, meddelanderuta, panel*, fönster*, skärm*, list, listen, ruta*, meddelande*, skiva, fråga om',
    usable:
      'lika bra, lika väl, fungerar som vanligt, fortfarande använda, fortfarande handla, fullt tillgänglig, gå miste, påverkar inte, går fortfarande, som vanligt, fungerar lika, fungerar ändå, fungerar precis, fortfarande läsa, fortfarande, använda hela, precis som, på samma sätt, som förut, som tidigare, fullt ut, lika fullt, som vanligt, precis som vanligt',
    evenif: 'även om, även utan, också om',
    lawsays: 'lagen kräver, kräver lagen, enligt lagen, lagen säger, enligt lag, myndigheterna kräver, myndigheterna rekommenderar, integritetsskyddsmyndigheten rekommenderar, integritetsskyddsmyndigheten kräver, lagstiftaren, lagstiftningen kräver, reglerna kräver, påpekar, post och telestyrelsen, enligt myndigheten, god sed, god praxis, anses, allmänt vara, rekommenderas, sajter måste, webbplatser måste, webbplatser bör, lagen förbjuder, lagen tillåter, edpb, dataskyddsförordningen säger, beaktandesats*',
    duty: 'måste, får bara, får endast, ska, bör',
    offer: 'erbjuder, rekommenderar, lovar, marknadsför',
    kept: 'slänger, slängs, slänga, slängt, kastas bort, radering, raderingstid*, gallringsfrist*, stryks, stryker, rullar ut, rullas ut, rullas, står i, står kvar, stå kvar, kvar i, vårt arkiv, i arkivet, plockar * bort, plockas bort, plockar vi bort, tar vi bort, tar * bort, till handlingarna, suddas, suddar, hamnar i, dokumentförstör*, dokumenter*, tas ur, tas ner, ryker, utgår, bevarandetid*, eldas, bränn*, bränds, borta ur, ute ur, borta från, spelas över, spelar över, spelats över',
    records: '*logg, *loggar, *loggen, säkerhetskopi*, *backup*, *inspelning*, journal*, akt, akter, akten, *registret, arkiv*, ansökning*, ansökan, cv, chatt*, meddelande*, ärende*, förfrågning*, *mejl, e post*, verifikation*, kvitto*, kvitton, faktur*, *rapport, *rapporter, *profil, *profiler, uppgift*, *data, *historik*, adressen, bilder, anteckning*, dokument*, listan, *banken, *bilder, *bilderna, materialet, kopior*',
    yourchoice: 'ditt val, dina val, valet, ditt svar, dina inställningar, ert val',
    remember: 'minns, minnas, ihåg, gäller, gälla, giltigt',
    askagain:
      'frågar vi dig igen, frågar vi igen, frågar dig igen, tillfrågas igen, frågas igen, visas igen, dyker upp igen, frågar vi på nytt, frågar vi dig på nytt',
    onrequest: 'begär du, på begäran, ber du om, be om, ber oss, begäran om',
    deadline: 'inom',
    ago: 'sedan',
    otherperiod:
      'abonnemang*, prenumeration*, provperiod*, presentkort*, garanti*, avtalet löper, avtalet gäller, kurs, kursen, vistelser, utbildning*, incident*, leverans*, levereras, levererar, bokas, öppettid*, dygnet runt, uppsäg*, förny*, betal*, lön*, semester*, lösenord*, policyn, uppdaterar, äldre, anmäler, anmäls, varorna',
    again: 'igen, tillbaka, åter, på nytt',
    madeby:
      'drivs av, ägs av, ägs och drivs av, ägd av, levereras av, tillhandahålls av, erbjuds av, utvecklas av, utvecklad av, tillhör, en tjänst från, en tjänst av, en produkt från, ett verktyg från, tjänst från, produkt från, del av, dotterbolag till, kommer från, görs av',
    tie: 'knyter, knyts, knutet, kopplar, kopplas, kopplat, koppla, matchar, matchas, förenar, förknippas, samkörs',
    visitorid: '*profil, *profilen, *profiler, *konto, *kontot, kundnummer*, medlemsnummer*, ditt namn, medlemskap*',
    fullip: 'hela ip, fullständiga ip, fullständig ip, fulla ip, komplett ip, oförkortad*',
    slot: '*reglage*, bock, bocken, flik*, *ruta, *rutan, fält*, *knapp, *knappen, ändamål*, rubrik*, rad, raden, spak*, kryss*',
    assigned:
      'styrs, styr, styra, omfattar, gäller, hör, ligger under, placerats, placerade, räknas som, räknas till, klassas, klassats, sorteras, sorterar, ingår, lagts, lagt, faller, täcker, reglerar, regleras, hänger, tillhör, kategoriseras, går under, finns under, hamnar',
    refers: 'där, deras, dess, ändå, därför, därmed, trots det, samma ställe',
    same: 'samma, identisk*, likadan*, exakt, precis, som alla andra, oförändra*, oberoende av, öppna för, öppet för, opåverka*, på lika villkor, likställ*, ändå, fortfarande, tillgänglig för',
    turnoff:
      'stänga, koppla ur, koppla bort, stoppa*, slippa, slipper, undanta*, undvik*, bli av med, blir * av med, avregistrer*, opt out, spärr*, stäng * av, reservera, reservation, väljer bort, motsätta, hindrar, uteslut*, vill du inte, inte vill',
    undo: 'backa*, ta det tillbaka, drar * tillbaka, dra in, återtag*, tar * tillbaka, ändra mig, byta åsikt, ångra, upphäva, bocka av, avmarkera*, ompröva, välja om, välj igen, stänga av den, öppna rutan igen, ångrar mig, riva upp, ompröva*',
    appears:
      'lägger fram, läggs fram, framvis*, framträd*, tar emot, hälsa*, poppar, glider, öppnar sig, ligger, dyker, träder, rullas, ställs inför, visar',
    arrival: 'början av besöket, början av varje, början av ditt, är här för, nya besök*, startsidan, ny besökare, nykomling*, landar, kommer in, tittar in, ny på, nya användare, nytillkom*, inträde*, anländer, dörren',
    domain: 'domän*, adress*, variant*, version*, inställning*, kod, koden, parameter*, funktion*, inbäddningskod*',
    planned:
      'arbetar med en, arbetar med ett, arbetar på, jobbar på, att göra lista, tanken är att, planeras, nästa år, är på gång, siktar på, enligt planen, under arbete',
    thou: 'du, ni, besökaren, användaren, man',
    leans: 'då, så, dit, dess, deras, dem, i så fall, i sådana fall, i det fallet, i de fallen, själva, båda, där, han, hon',
    idle: 'gör ingenting, gör du ingenting, gör inget, gör du inget, inte gör något, inte väljer, väljer inte, inte valt, utan att välja, utan val, inget val, uteblivet val, uteblivet svar, saknas ett sådant, saknas val, saknas ett val, inte tar ställning, inte tagit ställning, utan att ta ställning, inte svarar, svarar inte, svarar du inte, inte svarat, utan att svara, obesvarad*, utan svar, ignorer*, struntar i, stänger fönstret, stänger rutan, stänger bannern, stänger du, stänga, klickar bort, kryssar bort, scrollar förbi, scrollar vidare, bläddrar förbi, orörd*, inte rör, rör inte, rör du inte, låter bannern, låter rutan, låter du, innan du har svarat, innan du svarar, innan du har valt, innan du valt, innan du väljer, tills du väljer, tills du har valt, tills du valt, passiv*, surfar vidare',
    ground:
      '*grund*, vilar, bygger, grundas, grundar, baseras, stöds, stöder, stödjer, stödjs, med stöd, punkt f, punkt a, led a, led f, artikel, laglig*, rättslig*, intresse*, går före, avgörande',
    perhaps:
      'kan vara, kan hända, kanske, möjligen, ibland, då och då, vissa, eventuellt, i några, kan ha, det händer, beroende på, stundom, men har vi',
    exactly:
      'det är ditt, det är din, det är du som, det är klicket, det är köpet, det är användaren, i det ögonblick, i samma ögonblick, i och med',
    cover:
      'bakom en, bakom ett, gömd, göms, gömt, gömda, dold, döljs, täckt, täcks, övertäckt, istället för, i stället för, stillbild*, skärmbild*, en bild, bara en bild, bara en ikon, grå yta, grå ruta, draperi*, gardin*, ridå*, tom ram, i träda, suddig*, oskarp*, förblir tom*, är tom, tomt',
    perk: 'rabatt*, medlemspris*, bonus, förmån*, presentkort*, pris, priset',
    negation: 'inte, ingen, inga, inget, aldrig, varken, ej, ingenting, omöjligt, går inte, uteslut*, ogörligt',
    someone: 'enskild*, person, personer, individ*, vem, vilka, dig, mig, identitet*, besökare, läsare, någon av, viss, bestämd',
    recognition:
      'identifier*, känna*, kännas, igenkän*, spåra*, knyt*, koppl*, peka*, urskilj*, hänför*, härled*, avslöja*, utläs*, para ihop, skilja*',
    unknown: 'okän*, dold*, dolt, hindrar oss',
    group: 'summor, totalsiffror, samlade, hopslagn*, sammanslagn*, sammanställd*, aggreg*, genomsnitt*, grupp*, totaler',
    others: 'andra, annan, annat, övrig*, främmande, annars, fler, flera, ytterligare, olika, någon annan, någon annanstans',
    websites: 'webbplats*, webbsid*, sajt*, nätet, internet, sidor, appar',
    holdings: 'data, uppgift*, information*, käll*, register, profil*, besök*, konto*, allt',
    merge: 'koppl*, ihop, samman*, samkör*, knyt*, kombiner*, berika*, bland*, match*, para',
    apart: 'åtskil*, skilda, isolera*, för sig',
    sitealone: 'enbart här, bara här, endast här, bara hos oss, enbart hos oss, endast hos oss, bara på vår',
    giveaway:
      'lämna* ut, lämna* vidare, vidare*, överlåt*, överlämn*, delas, delar, tillgänglig*, sprid*, läck*, lämnar * vidare, lämnar * * vidare, ger * vidare, ger * * vidare',
    trading: 'handel med, handlar med, byter, hyr* ut, hyras ut, sälj*',
    gets: 'får, hamna*, ges, ger, låter, kommer',
    outparty:
      'andra, någon, annan, tredje*, utomstående, utanför, annonsör*, företag, bolag, partner*, obehöriga, ingen, ifrån oss, andras',
    keepus: 'för oss själva, mellan dig och oss, bara vi, endast vi, eget bruk, ingen utom vi, stannar hos oss',
    bounded: 'enbart, endast, uteslutande, bara, utan undantag, inga andra länder, mark, ingen annanstans',
    confined: 'begräns*, låst*, bunden, bundna, stannar, förblir, kvar',
    stores:
      'lagra*, spara*, lagring*, server*, servrar*, datacent*, driftas, säkerhetskopi*, backup*, kopi*, databas*, står, behandla*, förvara*',
    inland:
      'eu, ees, europa, europeiska, sverige*, svenska, norge, danmark, finland, tyskland, irland, nederländerna, belgien, frankrike, stockholm, frankfurt, landet, landets, norden, unionen, europeisk*',
    goesout: 'lämna*, utanför, ut ur, utomlands, tredjeland*, tredje land, andra länder',
    whole:
      'uttömmande, fullständig*, komplett*, hela, helhet, samtliga, alla, varje, var och en, utan undantag, varenda, sin helhet',
    listing:
      '*list*, tabell*, översikt*, förteck*, uppräkn*, räkn* upp, anges, anger, nämn*, beskriv*, upptar, tar upp, resultat*',
    thisdoc: 'nedan, nedanstående, följande, ovan, här, denna, avsnitt, punkt, kapitel, tabellen',
    someof: 'exempel, några, bland annat, urval',
    offpage:
      '*banner*, *fönst*, *panel*, *ruta*, inställning*, *val, knapp*, separat*, särskild*, bilag*, villkor*, publicer*, deras webbplats, egen sida, detaljer, ligger på, hjälpsid*',
    detail: 'lista*, förteck*, namn*, detalj*, närmare, vilka, vem, enskilda, översikt*, uppräkn*, nämns, går att se',
    finish:
      'totalt, sammanlagt, sammanlagda, sedan är det stopp, ingen därutöver, fler är det inte, varken fler eller färre, inte fler, inga fler, det är allt, punkt slut, inte en till',
    tool: '*verktyg*, *tjänst*, *leverantör*, *biträd*, *mottagar*, *partner*, kak*, cookie*, tredjepart*',
    request:
      'skicka inte, skriv inte, dela inte, undvik, vänligen, du bör, skriv inga, skicka inga, lämna inga, lämna aldrig, ge aldrig',
    hearsay: 'säger, uppger, hävdar, påstår, försäkrar',
    maybe: 'kanske, vi hoppas, siktar på, från nästa år, avser att',
    once: 'på den tiden, dåvarande, i den gamla, förr i tiden',
    inactive: 'avstängd*, inte aktivera*, inte påslag*, oavkort*',
    knowing: 'veta, vet, se, lista ut, framgår, syns, röj*, avslöj*',
    identity: 'vem, vilka, identitet*',
    personal: 'personuppg*, personlig*, som person, persondata',
    freeof: 'utan, fri från, fria från, rensad från, rensade från, saknar',
    fullest: 'hela, fullständig*, oavkort*',
    yours: 'svar, svaren, det du, meddelande*, det vi vet, adresser*, kontakt*, kundregist*, kundlist*',
    lacking: 'saknas, saknar, utelämna*, glömt, glömd*, fattas',
    endpart: 'slutet, sista, avslutande',
    readmore: 'mer, mera',
    beneath: 'under',
    classed: 'räknas som, räknas till, räknas in, räknas bland, klassific*, klassas, kategoriser*, rubricer*, definieras som',
    thereupon: 'innan dess, först då, tills dess, därefter, dessförinnan, fram till dess',
    chat: 'chatt*, pratbubbl*',
    whereif: 'där',
    flow: 'går till, går, får, hör, vet, kontaktas, vidarebefordras, skickas, flödar, lämnas ut, veta, få veta, får veta, når fram, hamnar hos, får besked, lämnas dit, lämnas vidare, lämnas, ges vidare, ser',
    given: 'gett, lämnat, givits, lämnats, föreligger',
    verbfirst: 'har, är, blev, skulle',
    together:
      'tillsammans med, samtidigt som, samtidigt med, en del av sidan, bara att öppna, redan när, redan vid, med en gång, automatiskt, direkt när, genast, på en gång, utan att du rör, utan att du gör, utan att du behöver, av sig själv, från första sidvisningen, utan klick, räcker att, nog att, räcker det att, på alla sidor, vid varje, omedelbart, direkt',
    effect: 'påverk*, inverkan, konsekvens*, nackdel*, följder, betydelse, skillnad*, ändrar, begräns*, sämre, miste, förlorar, hindrar, verkan, spelar ingen roll, kostar, förlora, mista, straffas, missgynna*, ställs sämre, avstå från, försämra*, utestäng*, gå miste, drabbas, lider, hindr*, stäng* ute',
    wait: 'väntar, vänta, avvaktar',
    answered: 'svarat, svarar, tagit ställning, bestämt dig, bestämmer dig, gjort ditt val, svarade, svaret',
    deed: 'startar, starta, öppnar, skickar in, beställer, bokar, loggar in, skriver till oss, fyller i, börjar använda, delar, genomför, använder funktionen, inleder, påbörjar, köp*, köper, fullföljer, bekräftar, anmäl*, registrer*, inloggning*, logga in, loggar du, reserver*, beställ*, bokning*, inskick*, skickar, skriver, kommenterar, skapar konto, prenumerer*, ansöker, donerar, rör, drar',
    switchon:
      'slår på, slagit på, slå på, aktiverar, aktiverat, aktivera, kryssat i, kryssar i, bockat i, bockar i, bockat för, kryssat för, kopplar på, slår på det, slår på den, slår på dem',
    measure: 'mäter, mäts, mäta, mätt, mätning*, räknas, räknar, spårning*, profiler*',
    othersites:
      'vissa webbplatser, många webbplatser, en del webbplatser, vissa sajter, många sajter, många sidor, de flesta webbplatser, de flesta sajter, andra webbplatser använder, andra sajter använder, många andra, många butiker, många mediehus',
    you: 'du, dig, din, ditt, dina, ni, er, besökaren, användaren, besökare, besökarna, användare',
    each: 'varje gång, vid varje, direkt, på en gång, tillsammans med sidan, genast, automatiskt',
    track: 'spåra*, följer, följa, följs, spårning, spårar, känna igen, kännas igen, följ*, samkörning*, para ihop',
    cannot:
      'kan inte, inte möjligt, omöjligt, går inte, kan vi inte, kan varken, låter sig inte, inte kan, kan aldrig, inte går att',
    pd: 'personuppgift*, personlig information, personliga uppgifter, dig som person, något som kan identifiera, identifierande uppgifter, personuppgifter om',
    special: 'särskilda kategori*, känsliga',
    minor: 'barn, minderårig*, förälder, föräldr*, vårdnadshavar*',
    euland: 'sverige, norge, danmark, finland, tyskland, irland, nederländerna, frankrike, norden',
    within: 'inom',
    server: 'server*, servrar*, datacent*, driftas',
    which: 'vilka, vilken',
    listed: 'nämnda, nämns, anges, angivna, listade, beskrivs, ovan',
    closedword: '',
    playstart:
      'startar filmen, startar videon, spelar upp, spela upp, trycker play, startar uppspelning*, se filmen, titta på, play, uppspelning*, visa innehåll*, spela, startar klippet, visa kartan',
    footer: 'sidfot*, längst ner, längst ned, menyn, hörnet, längst, nederst, sidans fot, hörn',
    lawfulness: 'laglighet*',
    responsible: 'ansvarar, ansvar för',
    longer: 'längre',
    traffic:
      'trafik, trafiken, kommunikation, anslutning*, förbindelse*, på vägen, *formulär*, beställning*, allt du skickar, överföring*, förbindelsen, anslutningen, på väg, mellan din, mellan dig och, transport*, det du skriver, det du sänder, det du skickar, samtal*, linje, utväx*, trafik*, inmatning*, uppkoppling*, sänds',
    both: 'båda, bägge',
    by: 'hos, av, från, med, via, genom, med hjälp av, hjälp av, åt',
    deal: 'hanteras, hanterar, körs, drivs, driftas, levereras, levererad, skickas, sänds, kommer, sköts, sköter, ligger, står, behandlas, trycks, packas, bokföring*, redovisning*, tillhandahålls, bokas, förs, går, byggd, köper, packar, trycker, driftar, förvaltar, delar ut, rapporteras, ansvarar för, utförs, utvecklas, underhålls, kör, driftad, mäts, räknas, hostas',
    country:
      'schweiz, storbritannien, england, japan, kanada, israel, indien, nya zeeland, sydkorea, australien, singapore, kina, europa, usa',
    wesubj: 'vi',
    striving: 'strävar, försöker, kan inte garantera, kan inte lova, så långt det är möjligt, eftersträvar',
    telltale: 'känner du, ser du, kan du se, du kan se',
    counts: 'siffrorna, siffror, besökssiffror*, rapporter, resultaten, rapport*',
    unlinkable: 'utan koppling till, sammanställd form, utan att veta vem, i anonym form',
    aggregated: 'aggregerad form, samlade siffror, aggregerade siffror',
    dropped: 'kastas, raderas, tas bort, förkastas, avlägsna*, tar bort, raderar',
    combine: 'kopplas ihop, kopplas samman, samköra*, samkörs, kombiner*, slås ihop',
    shown: 'visar, visas, innehåller, hittar, står, ser, följer, finns, anger, framgår, omfattar',
    who: 'vilka, vem',
    demand: 'kan kräva, kan begära, kan be om, kan be oss, kräva att, begära att',
    others_do: 'vissa webbplatser, många webbplatser, en del webbplatser, vissa företag, vissa tjänster, många andra',
    more: 'fler, mer än, inte mer',
    stay: 'stannar, förblir, hålls, ligger, befinner sig, stannar kvar, blir kvar, står, placerade',
    leave: 'lämnar, lämna, förs ut, skickas ut, går ut, flyttas ut, föra ut',
    withus: 'hos oss, i huset, internt',
    nobody: 'ingen, ingen utanför, ingen utomstående, ingen annan, inga andra',
    access: 'tillgång, får se, får ta del, ta del av, åtkomst',
    outsider: 'utanför företaget, utanför bolaget, utanför föreningen, utanför butiken, andra än vi, annan än vi',
    theonly: 'de enda, den enda, det enda',
    nothingelse:
      'och inga andra, och inga fler, och inget annat, och ingen annan, inga fler, det är alla, inget mer, ingen annan',
    exist: 'finns, det är, i bruk, förekommer, har, inblandade, anlita*, engagerar',
    beyond: 'utöver, förutom, bortsett från, vid sidan av, än dessa, än de',
    hand: 'ger, ges, ge, lämnar, lämnas',
    processor: 'personuppgiftsbiträd*, biträdesavtal*, för vår räkning, på våra vägnar',
    joint: 'gemensamt personuppgiftsansvar*, gemensamt ansvar*, gemensamma personuppgiftsansvar*',
    dc_email: 'e postadress*, mejladress*, epostadress*, mailadress*',
    dc_name: 'namn, namnet, förnamn, efternamn',
    dc_address: 'postadress*, leveransadress*, adress, adressen, gatuadress*',
    dc_phone: 'telefonnummer*, mobilnummer*, telefon',
    dc_location: 'platsdata, positionsdata, platsinformation, lokaliseringsuppgift*, geografisk*',
    dc_device: 'enhet, enheten, enhetstyp*, webbläsartyp*, operativsystem*, skärmupplösning*',
    dc_usage: 'användningsdata, besökta sidor, sidvisningar, beteende*, vilka sidor, användarbeteende*',
    dc_payment: 'betalningsuppgift*, betalningsinformation, kortuppgift*, kortnummer*, kontonummer*',
    dc_order: 'orderhistorik*, köphistorik*, orderuppgift*, beställningshistorik*',
    dc_health: 'hälsouppgift*, hälsodata, patientuppgift*, allergi*',
    present: 'finns, hittar du, hittar ni, i bruk, har vi, har, finner du, att hitta',
    offsite: 'egen webbplats, egna webbplats, egen sida, egna sidor, deras webbplats, vars webbplats, egna villkor',
    hypothetical: 'skulle vi, om vi någon gång, om vi en dag, vi planerar, planerar vi, vi överväger, överväger vi, kan komma att, i nästa version, kommande version, undersöker om, undersöker, överväger, tittar på en lösning, tittar på om, planerar, planeras, är planerat, arbetar på, på sikt, i framtiden, framöver, tanken är, målet är, inte tagit ställning till, inte beslutat, inte bestämt, inte avgjort, så småningom, hoppas, arbetar med en, arbetar med ett, diskuteras, diskuterar',
    runs: 'drivs av, ägs av, ges ut av, tillhör',
    ours: 'vår, vårt, våra, åt oss, oss',
    report: 'rapporteras, rapporterar, meddelas',
    copula: 'är, heter',
    toward: 'till, åt',
    pastperiod: 'senaste, förra, föregående, gångna',
    everyperiod: 'var, varje, vart',
    advance: 'i förväg, på förhand, i god tid',
    age: 'fyllt, fyller, ålder, yngre',
  },
  numbers:
    'en 1, ett 1, två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, tretton 13, fjorton 14, femton 15, arton 18, tjugo 20, tjugofyra 24, trettio 30, sextio 60, nittio 90, halvt 0.5, nitton 19, sexton 16, sjutton 17, tjugofem 25, tjugosex 26, trettiosex 36, fyrtio 40, fyrtioåtta 48, femtio 50, sjuttio 70, sjuttiotvå 72, åttio 80, hundra 100, halv 0.5, anderthalvt 1.5, varje 1',
  units:
    'sekund* 0.0000115741, minut* 0.000694444, timme 0.0416667, timmar 0.0416667, dag 1, dagar 1, dagars 1, dygn 1, vecka 7, veckor 7, månad 30.4, månader 30.4, månaders 30.4, mån 30.4, år 365, års 365, halvår 182.5, kvartal 91.25, arbetsdagar 1, kalenderår 365, timmars 0.0416667',
};
