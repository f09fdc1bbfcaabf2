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
      'blockera*, inaktiv*, avaktiver*, hålls tillbaka, håll* tillbaka, inte förkryssade, inte ikryssade, inte förvalda, inte påslagna, inte aktiverade, urkryssade, avstäng*, stängt av, avslag*, i träda, vilande, spärr*, tyst, tysta',
    use: 'använd*, nyttja*, brukar, utnyttj*, installerat, tar hjälp, samarbetar med, arbetar med',
    set: 'sätt*, satts, placer*, aktiver*, kör*, startar, utlöses, slås på, lagras på, läggs, startas, avfyras, påslagen, påslagna, igång, tas i bruk, tar vi, i bruk, aktiv, aktiva, börjar, börja, väcks, väcker, vaknar, går igång, komma igång, kommer igång, i gång, i spel, utförs, sätts igång, starta, aktivt',
    load: 'ladda*, hämta*, anslut*, spelas upp, uppspel*, läs in, läses in, visas från, upprättas, upprättar, kopplar, läses, strömmas, visas, kontakt*, dold, dolda, förbindelse*, läser in, dras in, dras, kopplas, kopplas upp, begäran, förfrågan, levereras, dyker upp',
    embed: 'integrer*, inbädd*, bädda*, *plugin*, plug in*, insticks*, *widget*, infog*, iframe*',
    transfer: 'överför*, skicka*, sänd*, exporter*, vidarebefordra*, för * över, föra över, förs över, förs ut',
    process: '*behandl*, samla*, insaml*, registrer*, loggas',
    store:
      'lagra*, spara*, bevara*, *lagring*, förvara*, behåll*, arkiver*, ligger kvar, ligger hos oss, spar, kunna visa, kunna redovisa, visa upp, kunna dokumentera',
    consent:
      'medgiv*, *samtyck*, godkänn*, godkänt, tillåt*, säger ja, opt in, tackar ja, sagt ja, tackat ja, aktiverat dem, bockat i, kryssat i, gett tillåtelse, ger tillåtelse, ditt ja, ett ja, klartecken, grönt ljus, svarar ja, svarat ja, säga ja, går med på, gått med på, ditt ok, medger, sagt ok, ja tack, tillstånd, sa ja, har sagt ja, välsignelse, okej, accept*, bifall*, valt in, väljer in',
    ask: 'be om, ber om, fråga*, inhämta*, begär*, bett om',
    asked:
      'begärts, begärt, inhämtats, inhämtat, frågat, efterfrågats, bett om, tillfrågats, tillfrågad, frågats, blivit tillfrågad, har bett, ombetts, ombedd, ber om, frågar om, hämtats in, inhämtas, begär, frågade, blivit ombedd, efterfrågat, efterfrågas, efterfrågades, begärdes, inhämtades, tillfrågas, har frågat, fått frågan, fick frågan, ställt frågan, ställer frågan, ställer vi en fråga, ställts frågan, avkrävt*',
    require:
      'kräv*, förutsätter, beror på, fordrar, måste till, villkor*, väntar på, vänta på, väntar, avvakt*, förutsättning, hänger på',
    not: 'inte, ingen, inga, inget, aldrig, varken, ej, ingenting',
    without: 'utan',
    only: 'inga andra än, inga andra kakor än, endast, bara, enbart, uteslutande, enda, den enda, de enda, allenast, begränsat till, klarar vi oss med, inga fler, begränsas till',
    first:
      'först, tidigast, inte förrän, först då, inte tidigare, annars inte, inte annars, aldrig tidigare, aldrig innan, ej annat än, inte dessförinnan, och innan dess',
    before:
      'innan, före, förrän, på förhand, tills, tills du, dessförinnan, fram till, så länge du inte, så länge du inte har, utan att du, till dess, till dess att, tidigast, innan dess, så länge',
    after: 'efter, när, så snart, då, sedan, efter det, så fort',
    if: 'om, ifall, förutsatt, såvida du, under förutsättning, i den mån, förutsatt att, i fall, om du, om ni, i och med, genom att, i det ögonblick, där vi',
    with: 'med, vid',
    choice: 'val, valt, välj*, gjort ett val, bekräft*, beslut*',
    reject:
      'avvisa*, neka*, avböj*, tackar nej, avslå*, säger du nej, säger nej, säga nej, tackar du nej, tacka nej, inte samtycker, inte godkänner, nekar du, väljer bort, nej, avslag, uteblivet samtycke, avstår, avstå, inte vill, avstår du, avvisar du, nej tack, låta bli, låter bli, vägra*, tackat nej, välj bort, ett nej, inte önskar, står över',
    cookie: '*cookie*, *kakor*, *kaka, *kakan, liknande teknik*, spårningsteknik*, *pixel*, *pixlar*, kakinställning*',
    cookies: '*cookie*, *kakor*, *kaka, *kakan, kakinställning*',
    technology:
      '*spårning*, *pixel*, *pixlar*, *skript*, *script*, *verktyg*, *tjänst*, *tagg*, *tag, *teknik*, tredjepartsinnehåll, *funktioner, programvara, innehållsnät*',
    necessary:
      'nödvändig*, tekniskt nödvändig*, strikt nödvändig*, absolut nödvändig*, nödvändiga kakor, krävs för, som krävs, behövs för, oumbärlig*, inte kan fungera utan, måste ha, måste finnas, minimum, tekniska kakor, tekniska cookies, de tekniska, tekniskt behövs, behövs tekniskt, som behövs, obligatorisk*, håller igång, håller varukorgen, sidan kräver, sidan behöver, erforderlig*, tvingande, oundgänglig*',
    unnecessary:
      'icke nödvändig*, inte nödvändig*, valfria, valfri, frivilliga kakor, ej nödvändig*, övriga kakor, andra kakor, övriga cookies, andra cookies, icke nödvändiga, alla kategorier utom, allt annat, alla andra, de andra, de övriga, övriga kategorier, allt utom, alla övriga, inte är strikt nödvändig*, frivillig*, resten',
    marketing: '*marknadsföring*, reklam*, *annons*, riktad*, retarget*, remarketing*',
    analytics: 'analy*, statisti*, *statistik*, mätning*, prestanda*, webbanalys*, trafikmätning*',
    video: '*video*, film*',
    functional: 'funktionell*, funktionskak*, preferens*, funktionalitet*',
    socialmedia: 'sociala medier, sociala nätverk, sociala kanaler',
    map: 'kartor, kartan, *karta',
    content:
      '*innehåll*, *video*, kartor, karta, tredjepart*, tredje part*, *spelare*, media, inlägg*, podd*, klipp*, film*, flöde*',
    banner:
      '*banner*, samtyckesruta*, *rutan, popup*, pop up*, samtyckesverktyg*, samtyckeslösning*, samtyckesplattform*, *dialog*, kakruta, cookieruta, valruta, frågeruta',
    settings: 'inställning*, *inställningar*, *ikon*, kugghjul*',
    click: '*klick*, tryck*, rör vid, du rör, rör du',
    thumbnail: 'förhandsbild*, förhandsvisning*, platshållar*, miniatyr*, stillbild*',
    twoclick: 'två klick*, tvåklicks*, dubbelklicks lösning',
    open: 'besök*, går in på, sidvisning*, sidladdning*, surfar in, kommer till, landar på, sidan öppnas, öppn*, sidan laddas, laddar sidan, kommer in, träder in, anropar, anropas, sidanrop*, alla sidor, varje sida, kontaktsidan, är inne på',
    firstvisit:
      'första besök*, första gång*, första besöket, första gången, först kommer, nya besökare, vid ankomst, förstagångsbesök*, första sidvisning*, första åtkomst',
    default:
      'i början, i utgångsläget, från start, när du kommer, inledningsvis, som standard, standardinställning*, i grundläget, förinställ*, i grundinställning*, från början, standardmässigt, från starten, av sig själv, inte förkryssade, inte ikryssade, inte förvalda, förkryssade, förval*, på förhand, utgångsläge*',
    withdraw:
      'återkall*, dra tillbaka, drar tillbaka, dras tillbaka, ta tillbaka, dragit tillbaka, ångra*, ändra dig, återta*, ångra dig, tas tillbaka, tar tillbaka, bocka ur, kryssa ur, ändrar dig, göra om, häva',
    anytime:
      'när som helst, alltid, närhelst, när du vill, lika enkelt, lika lätt, med verkan för framtiden, fritt, senare, i efterhand, framtiden, närsomhelst, utan motivering, utan skäl, utan anledning, formlöst, så ofta, när helst',
    object: 'invänd*, motsätt*',
    share:
      'dela*, lämnar ut, lämna ut, lämnas ut, lämnas vidare, lämnar vidare, utlämn*, vidarebefordra*, förmedla*, överlåt*, lämnar * ut, lämnar * * ut, lämnas * ut, lämnas * vidare, lånar ut, sprids, spridas, byter, byts, säljs vidare, sprider, överlämn*, för vidare, förs vidare, ges vidare, ge vidare, lämnas till, ges ut',
    sell: 'sälj*, sålda, såld, försälj*, hyr* ut, till salu, hyr ut',
    third:
      'tredje part*, tredjepart*, utomstående, andra företag, andra bolag, obehöriga, andra, någon, annonsörer, annan, andra aktörer, någon annan',
    unless: 'andra än, om inte, såvida inte, förutom, utom, undantag*, med undantag, utöver, om du inte',
    outside: 'utanför, ut ur, utom',
    eu: 'eu, ees, europa, europeiska unionen, europeiska ekonomiska, europeiska, eu ees, unionen',
    all: 'alla, allt, samtliga, all',
    anon: '*anonym*, inte spåras, inte identifiera*, inte kopplas till, inte kopplas, inte vem du är, inte härledas, inte hänföras',
    identify:
      'identifier*, enskild*, enskilda personer, kopplas till, koppla, vem du är, vem som, peka ut, pekas ut, urskilj*, dig som person, härledas, hänföras, spåras tillbaka',
    shorten:
      'förkort*, avkort*, *anonymiser*, trunker*, kortas, sista siffrorna, sista siffran, sista delen, sista oktett*, kapa*, klipp*, avidentifier*, del av ip*, förkortad form, nollställs, oläslig*, stympa*, avskuren, sista blocket, sista två, slutet på ip*, svansen, avslutande siffr*, överstruk*, maske*, maskera*',
    ip: 'ip, ip adress*, ipv*, nätadress*, nätverksadress*, ip nummer*',
    crosssite:
      'över webbplatser, andra webbplatser, mellan webbplatser, andra webbsidor, mellan olika webbplatser, andra sajter, andra sidor, olika webbplatser, från sajt till sajt, flera webbplatser, olika sajter, flera sajter, till nästa, mellan sajter',
    personaldata:
      'personuppgift*, personlig information, data, information*, uppgift*, uppgifter om, uppgifterna om, information om, informationen om, data om, personuppgifter om',
    nopersonaldata: 'utan personuppgifter, helt utan personuppgifter',
    browser: 'webbläsar*, browser*, safari, firefox',
    hedge: 'vanligtvis, normalt, som regel, i regel, huvudsakligen, i huvudsak, eventuellt, strävar, oftast, i första hand',
    privacymode:
      'utökat integritetsläge, utökat dataskyddsläge, utökat sekretessläge, integritetsläge*, dataskyddsläge*, sekretessförbättrat läge, förbättrat integritetsläge, nocookie*, privacy enhanced mode, utökat integritetsskydd, förbättrat integritetsskydd, utökade integritetsläge*, integritetsvänlig*, integritetsförstärkt*, förstärkt integritet*, utökad integritet, utökat integritet*, läge för utökad, integritetsskyddande läge, integritetsskyddande läget, sekretessläge*, kakfri*, cookiefri*, förhöjt integritet*, förhöjd integritet*, höjt integritet*, utökat dataskydd*, ökad integritet*, stärkt integritet*, spårningsfri*, utan spårning, skärpt integritet*, utökad sekretess, utökat sekretess*, förstärkt sekretess*',
    tls: 'ssl*, tls*, https',
    encrypt: 'säker*, skyddas, skyddad*, skyddar, säkras, säkrad*, oläslig*, oläsbar*, *krypter*, skyddas av, kodas, kodade',
    following: 'följande, nedan, nedanstående',
    provider:
      '*leverantör*, *partner, *partners, *partnern, *biträde*, *personuppgiftsbiträd*, mottagare*, företag, samarbetspartner*, partnerna, aktörer, företagen, bolag, firma',
    service:
      '*tjänst*, *verktyg*, plattform*, *lösning*, system*, programvara*, *system, *systemet, *program, *programmet, databas*, *databas, kundregister*',
    list: 'lista*, översikt*, anges, tabell*, uppräkn*, förteckn*, anges här',
    complete: 'uttömmande, fullständig*, komplett*',
    other: 'andra, övriga, ytterligare, fler',
    separately: 'separat, särskilt, enskilt',
    described: 'beskriv*, behandlas, förklar*',
    here: 'här',
    retrieve: 'hämta*, ladda ner, laddas ner, öppna',
    policyword: 'policy*, *policy, *policyn, villkor*, *villkor, riktlinje*',
    linkword: 'länk*, adresser, webbadresser',
    regardless: 'oavsett, oberoende av, oberoende',
    profile: 'användarprofil*, profilering*, intresseprofil*',
    thispolicy:
      'denna integritetspolicy, denna policy, denna sida, denna cookiepolicy, den här policyn, den här sidan, detta dokument',
    link: 'länk*, här, sida',
    find: 'finn*, hitta*, se, läs*, tillgänglig*, framgår, publicer*',
    nodetriment:
      'utan begränsning*, utan nackdel*, fullt ut, utan inskränkning*, inga konsekvens*, inga negativa följder, inga nackdelar, utan konsekvens*, inga följder, går inte miste',
    category: 'kategori*, grupp*',
    includes:
      'omfattar, innehåller, består av, hör, tillhör, inkluderar, ingår, rymmer, hör till, ligger under, sorterar under, faller under, ingår i, räknas till',
    newsletter: 'nyhetsbrev*, e post*, epost*, mejl*, sms, direktmarknadsföring*',
    offtopic: 'nyhetsbrev*, ansök*, rekryter*, tävling*, vinnare*, bilder på, leverans*, jobbansök*',
    formerly: 'tidigare, förr, förut',
    removed:
      'slutat med, lämnat, tagit bort, slutat, inte längre, tidigare använde, använde tidigare, avvecklat, tidigare använt, ersatt, upphört, avinstallerat, borttagen, borttagna, plockat bort, slopat, tagit ner, tagit ned, sagt upp, avslutat, skrotat, bytt bort, togs bort, tog bort, ur bruk, plockade bort, plockade vi ner, plockats bort, plockats ner, tagits bort, slängt ut, kopplat bort, kopplades bort, slutade vi, slutade använda, kopplat ifrån, lagts ned, nedlagd, nedlagt, lagt ner, fasats ut, bakom oss',
    renounce:
      'avstår, avstått, undvik*, valt bort, förgäves, sagt nej, tackade nej, tackat nej, ville inte ha, ratat, förkastat, valde bort',
    compare:
      'till skillnad från, i stället för, istället för, snarare än, alternativ till, jämfört med, tittade på, övervägde, testade, provade, framför, hellre än',
    source: 'från andra källor, källor, källa, offentliga källor, från tredje part',
    receive: 'få, får, mottag*, tar emot, hämta*, erhåll*, inhämta*, ta emot',
    suchas: 'såsom, till exempel, t.ex, exempelvis, bland annat, bl.a',
    socialpage:
      'hitta* oss, finner oss, följa oss, följer oss, fansida*, sida på, sidor på, profil*, konto på, kanal*, följ oss, vår sida, företagssida*, närvaro*, våra sidor, grupp på, sida hos, visar * på, lägger upp * på, postar * på, följa * på, finns på, vi finns',
    account: 'konto, användare, inloggad',
    inventory: 'sökmotor*, annonsnätverk*, söknätverk*, partnernätverk*',
    share_button: 'dela på, delningsknapp*, dela knapp*, dela knappen',
    optout:
      'förhindra*, hindra*, välja bort, avaktivera*, inaktivera*, tillägg*, webbläsartillägg*, tacka nej, avanmäl*, stänga av, stänger * av, slå av, slå * av, välj bort, stäng av',
    usa: 'usa, amerikansk*, förenta staterna',
    thirdcountry: 'tredjeland*, tredje land, tredje länder, utanför eu, utanför ees, länder utanför, andra länder, utomlands',
    mech_dpf: 'data privacy framework, privacy framework, dpf, ramverk för dataskydd, dataskyddsram*',
    mech_scc:
      'standardklausul*, standard avtalsklausul*, standardiserade dataskyddsbestämmelser, standardavtal*, modellklausul*, scc, sccs, standardiserade avtalsklausul*, standardkontrakt*, eu standardavtal*, avtalsklausul*',
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
      'radera*, ta bort, tas bort, *anonymiser*, förstör*, rensas, överskriv*, skrivs över, rensar, kastas, kastar, försvinner, destruer*, gallr*, utgår, makuler*, tömmer, töms, strimlas, strimlar, rensas ut, tas * bort, tas resten bort, slängs, tar bort, plockas bort, roteras, roterar, skriver över',
    expire:
      'upphör*, giltig*, varaktighet*, livslängd*, *lagringstid*, gäller, finns kvar, löper ut, ligger kvar, *lagringsperiod*, förfaller, går ut, lever, ligger, består, varar, gäller i, förlorar, minns, håller i, kommer ihåg, sitter i, finns i, dör, försvinner, slutar gälla',
    answer:
      'svar*, besvar*, klag*, underrätta*, frist*, ångerrätt*, retur*, reklam*, öppet köp, garanti*, leveranstid*, uppsägningstid*',
    session:
      '*session*, stänger webbläsaren, webbläsaren stängs, besöket avslutas, lämnar webbplatsen, avslutar webbläsaren, webbläsarfönstret stängs, stänger webbläsarfönstret, stänger fönstret, stänger fliken, loggar ut, sessionen avslutas',
    persistent: 'permanenta, permanent, beständiga, varaktiga, persistent*',
    aslongas: 'så länge, tills du, till dess',
    indefinite: 'tills vidare, obegränsad*',
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
    show: 'visa*, möts, får, dyker upp, presenter*, möter, kommer upp, frågar, ber, ser, låter dig, öppnas, glider upp, frågar vi, får * upp, poppar upp',
    change: 'ändra*, juster*, uppdater*, hantera*, öppna * igen, anpass*, återställ*, öppna samtycke* igen',
    local: 'lokalt, lokala',
    exception: 'undantagsfall*',
    payment: 'betal*, kortbetalning*, faktura*, kassan',
    captcha: 'captcha*, skräppost*, robotar',
    but: 'men, utan att',
    to: 'till, för att',
    window: 'fönstret, box, dialog*, remsa, fält, panel*, fönster*, skärm*, list, listen, ruta*, meddelande*, skiva, fråga om',
    usable:
      'lika bra, lika väl, fortfarande använda, fortfarande handla, fullt tillgänglig, gå miste, påverkar inte, går fortfarande, som vanligt, fungerar lika, fungerar ändå, fungerar precis, fortfarande läsa, fortfarande, använda hela, precis som, som förut, som tidigare, fullt ut, lika fullt, precis som vanligt, kan du ändå, kan du fortfarande',
    evenif: 'även om, även utan, också om',
    lawsays:
      'lagen kräver, kräver lagen, enligt lagen, lagen säger, enligt lag, myndigheterna kräver, myndigheterna rekommenderar, integritetsskyddsmyndigheten rekommenderar, integritetsskyddsmyndigheten kräver, lagstiftaren, lagstiftningen kräver, reglerna kräver, påpekar, post och telestyrelsen, enligt myndigheten, god sed, god praxis, anses, allmänt vara, rekommenderas, sajter måste, webbplatser måste, webbplatser bör, lagen förbjuder, lagen tillåter, edpb, dataskyddsförordningen säger, beaktandesats*',
    duty: 'måste, får bara, får endast, ska, bör, får de inte, får inte',
    offer: 'erbjuder, rekommenderar, lovar, marknadsför',
    kept: 'slänger, slängs, slänga, slängt, kastas bort, radering, raderingstid*, gallringsfrist*, stryks, stryker, rullar ut, rullas ut, rullas, står i, står kvar, stå kvar, kvar i, vårt arkiv, i arkivet, plockar * bort, plockas bort, plockar vi bort, tar vi bort, tar * bort, till handlingarna, suddas, suddar, hamnar i, dokumentförstör*, dokumenter*, tas ur, tas ner, ryker, utgår, bevarandetid*, eldas, bränn*, bränds, borta ur, ute ur, borta från, spelas över, spelar över, spelats över',
    records:
      '*logg, *loggar, *loggen, säkerhetskopi*, *backup*, *inspelning*, journal*, akt, akter, akten, *registret, arkiv*, ansökning*, ansökan, cv, chatt*, meddelande*, ärende*, förfrågning*, *mejl, e post*, verifikation*, kvitto*, faktur*, *rapport, *rapporter, *profil, *profiler, uppgift*, *data, *historik*, adressen, anteckning*, dokument*, listan, *banken, *bilder, *bilderna, materialet, kopior*',
    yourchoice: 'ditt val, dina val, valet, ditt svar, dina inställningar, ert val',
    remember: 'minns, minnas, ihåg, gäller, gälla, giltigt',
    askagain: 'frågar vi dig igen, tillfrågas igen, frågas igen, visas igen, dyker upp igen',
    onrequest: 'begär du, på begäran, ber du om, be om, ber oss, begäran om',
    deadline: 'inom',
    ago: 'sedan',
    otherperiod:
      'abonnemang*, prenumeration*, provperiod*, presentkort*, garanti*, avtalet löper, avtalet gäller, kurs, kursen, vistelser, utbildning*, incident*, leverans*, levereras, levererar, bokas, öppettid*, dygnet runt, uppsäg*, förny*, betal*, lön*, semester*, lösenord*, policyn, uppdaterar, äldre, anmäler, anmäls, varorna',
    again: 'igen, tillbaka, åter, på nytt',
    madeby:
      'drivs av, ägs av, ägd av, levereras av, tillhandahålls av, erbjuds av, utvecklas av, utvecklad av, tillhör, en tjänst från, tjänst från, produkt från, del av, dotterbolag till, kommer från, görs av',
    tie: 'knyter, knyts, knutet, kopplar, kopplas, kopplat, koppla, matchar, matchas, förenar, förknippas, samkörs',
    visitorid: '*profil, *profilen, *profiler, *konto, *kontot, kundnummer*, medlemsnummer*, ditt namn, medlemskap*',
    fullip: 'hela ip, fullständiga ip, fullständig ip, fulla ip, komplett ip, oförkortad*',
    slot: '*reglage*, bock, bocken, flik*, *ruta, *rutan, fält*, *knapp, *knappen, ändamål*, rubrik*, rad, raden, spak*, kryss*',
    assigned:
      'styrs, styr, styra, omfattar, gäller, hör, ligger under, placerats, placerade, räknas som, räknas till, klassas, klassats, sorteras, sorterar, ingår, lagts, lagt, faller, täcker, reglerar, regleras, hänger, tillhör, kategoriseras, går under, finns under, hamnar',
    refers: 'där, deras, dess, ändå, därför, därmed, trots det, samma ställe',
    same: 'samma, identisk*, likadan*, exakt, precis, som alla andra, oförändra*, oberoende av, öppna för, öppet för, opåverka*, likställ*, ändå, fortfarande, tillgänglig för',
    turnoff:
      'stänga, koppla ur, koppla bort, stoppa*, slippa, slipper, undanta*, undvik*, blir * av med, avregistrer*, opt out, spärr*, reservera, reservation, väljer bort, motsätta, hindrar, uteslut*, vill du inte, inte vill',
    undo: 'backa*, dra in, återtag*, tar * tillbaka, ändra mig, byta åsikt, ångra, upphäva, bocka av, avmarkera*, välja om, välj igen, stänga av den, ångrar mig, riva upp, ompröva*',
    appears:
      'lägger fram, läggs fram, framvis*, framträd*, tar emot, hälsa*, poppar, glider, öppnar sig, ligger, dyker, träder, rullas, ställs inför, visar',
    arrival:
      'början av besöket, är här för, nya besök*, startsidan, ny besökare, nykomling*, landar, kommer in, tittar in, ny på, nya användare, nytillkom*, inträde*, anländer, dörren',
    domain: 'domän*, adress*, variant*, version*, inställning*, kod, koden, parameter*, funktion*, inbäddningskod*',
    planned: 'arbetar på, jobbar på, att göra lista, tanken är att, planeras, nästa år, siktar på, enligt planen, under arbete',
    thou: 'du, ni, besökaren, användaren, man',
    leans: 'då, så, dit, dess, deras, dem, i så fall, själva, båda, där, han, hon',
    idle: 'gör ingenting, gör inget, inte väljer, väljer inte, inte valt, utan att välja, utan val, inget val, uteblivet val, uteblivet svar, saknas ett sådant, saknas val, inte svarar, svarar inte, inte svarat, obesvarad*, utan svar, ignorer*, struntar i, stänger fönstret, stänger rutan, stänger bannern, stänger du, stänga, klickar bort, kryssar bort, scrollar förbi, scrollar vidare, bläddrar förbi, orörd*, inte rör, rör inte, låter bannern, låter rutan, låter du, innan du har svarat, innan du har valt, innan du valt, tills du har valt, passiv*, surfar vidare',
    ground:
      '*grund*, vilar, bygger, baseras, stöds, stöder, stödjer, stödjs, med stöd, punkt f, punkt a, led a, led f, artikel, laglig*, rättslig*, intresse*, går före, avgörande',
    perhaps:
      'kan vara, kan hända, kanske, möjligen, ibland, vissa, eventuellt, i några, kan ha, det händer, beroende på, stundom, men har vi',
    exactly: 'det är ditt, det är du som, i det ögonblick, i och med',
    cover:
      'bakom en, bakom ett, gömd, göms, gömt, gömda, dold, döljs, täckt, täcks, övertäckt, istället för, i stället för, stillbild*, skärmbild*, en bild, grå yta, grå ruta, draperi*, gardin*, ridå*, tom ram, i träda, suddig*, oskarp*, förblir tom*, är tom, tomt',
    perk: 'rabatt*, medlemspris*, bonus, förmån*, presentkort*, pris, priset',
    negation: 'inte, ingen, inga, inget, aldrig, varken, ej, ingenting, omöjligt, går inte, uteslut*, ogörligt',
    someone: 'enskild*, person, personer, individ*, vem, vilka, dig, mig, identitet*, besökare, läsare, någon av, viss, bestämd',
    recognition:
      'identifier*, känna*, igenkän*, spåra*, knyt*, koppl*, peka*, urskilj*, hänför*, härled*, avslöja*, utläs*, para ihop, skilja*',
    unknown: 'okän*, dold*, dolt, hindrar oss',
    group: 'summor, totalsiffror, samlade, hopslagn*, sammanslagn*, sammanställd*, aggreg*, genomsnitt*, grupp*, totaler',
    others: 'andra, annan, annat, övrig*, främmande, annars, fler, flera, ytterligare, olika, någon annan, någon annanstans',
    websites: 'webbplats*, webbsid*, sajt*, nätet, internet, sidor, appar',
    holdings: 'data, uppgift*, information*, käll*, register, profil*, besök*, konto*, allt',
    merge: 'koppl*, ihop, samman*, samkör*, knyt*, kombiner*, berika*, bland*, match*, para',
    apart: 'åtskil*, skilda, isolera*, för sig',
    sitealone: 'enbart här, bara här, endast här',
    giveaway:
      'lämna* ut, lämna* vidare, vidare*, överlåt*, överlämn*, delas, delar, tillgänglig*, sprid*, läck*, lämnar * * vidare, ger * * vidare',
    trading: 'handel med, handlar med, byter, hyr* ut, hyras ut, sälj*',
    gets: 'får, hamna*, ges, ger, låter, kommer',
    outparty:
      'andra, någon, annan, tredje*, utomstående, utanför, annonsör*, företag, bolag, partner*, obehöriga, ingen, ifrån oss, andras',
    keepus: 'bara vi, endast vi, eget bruk, stannar hos oss',
    bounded: 'enbart, endast, uteslutande, bara, utan undantag, mark, ingen annanstans',
    confined: 'begräns*, låst*, bunden, bundna, stannar, förblir, kvar',
    stores:
      'lagra*, spara*, lagring*, server*, servrar*, datacent*, driftas, säkerhetskopi*, backup*, kopi*, databas*, står, behandla*, förvara*',
    inland:
      'eu, ees, europa, sverige*, svenska, norge, danmark, finland, tyskland, irland, nederländerna, belgien, frankrike, stockholm, frankfurt, landet, landets, norden, unionen, europeisk*',
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
      'totalt, sammanlagt, sammanlagda, sedan är det stopp, ingen därutöver, inte fler, inga fler, punkt slut, inte en till',
    tool: '*verktyg*, *tjänst*, *leverantör*, *biträd*, *mottagar*, *partner*, kak*, cookie*, tredjepart*',
    request:
      'skicka inte, skriv inte, dela inte, undvik, vänligen, du bör, skriv inga, skicka inga, lämna inga, lämna aldrig, ge aldrig',
    hearsay: 'säger, uppger, hävdar, påstår, försäkrar, skriver',
    maybe: 'kanske, vi hoppas, siktar på, avser att',
    once: 'dåvarande, förr i tiden',
    inactive: 'avstängd*, inte aktivera*, inte påslag*, oavkort*',
    knowing: 'veta, vet, se, lista ut, framgår, syns, röj*, avslöj*',
    identity: 'vem, vilka, identitet*',
    personal: 'personuppg*, personlig*, som person, persondata',
    freeof: 'utan, fri från, fria från, rensad från, rensade från, saknar',
    fullest: 'hela, fullständig*, oavkort*',
    yours: 'svar, svaren, det du, meddelande*, adresser*, kontakt*, kundregist*, kundlist*',
    lacking: 'saknas, saknar, utelämna*, glömt, glömd*, fattas',
    endpart: 'slutet, sista, avslutande',
    readmore: 'mer, mera',
    beneath: 'under',
    classed: 'räknas som, räknas till, räknas in, räknas bland, klassific*, klassas, kategoriser*, rubricer*, definieras som',
    accordingto: 'enligt',
    thereupon: 'innan dess, först då, tills dess, därefter, dessförinnan, fram till dess',
    chat: 'chatt*, pratbubbl*',
    whereif: 'där',
    flow: 'går till, går, får, hör, vet, kontaktas, vidarebefordras, skickas, flödar, lämnas ut, veta, få veta, får veta, når fram, hamnar hos, får besked, lämnas dit, lämnas vidare, lämnas, ges vidare, ser',
    given: 'gett, lämnat, givits, lämnats, föreligger',
    verbfirst: 'har, är, blev, skulle',
    together:
      'tillsammans med, samtidigt som, samtidigt med, redan när, redan vid, automatiskt, direkt när, genast, på en gång, utan att du rör, av sig själv, utan klick, räcker att, nog att, vid varje, omedelbart, direkt',
    effect:
      'påverk*, inverkan, konsekvens*, nackdel*, följder, betydelse, skillnad*, ändrar, begräns*, sämre, miste, förlorar, verkan, kostar, förlora, mista, straffas, missgynna*, ställs sämre, avstå från, försämra*, utestäng*, gå miste, drabbas, lider, hindr*, stäng* ute',
    wait: 'väntar, vänta, avvaktar',
    answered: 'svarat, svarar, tagit ställning, bestämt dig, bestämmer dig, gjort ditt val, svarade, svaret',
    deed: 'startar, starta, öppnar, skickar in, bokar, loggar in, fyller i, börjar använda, delar, genomför, använder funktionen, inleder, påbörjar, köp*, fullföljer, bekräftar, anmäl*, registrer*, inloggning*, logga in, loggar du, reserver*, beställ*, bokning*, inskick*, skickar, skriver, kommenterar, skapar konto, prenumerer*, ansöker, donerar, rör, drar',
    switchon:
      'slår på, slagit på, slå på, aktiverar, aktiverat, aktivera, kryssat i, kryssar i, bockat i, bockar i, bockat för, kryssat för, kopplar på, slår på det, bockar för, kryssar för',
    measure: 'mäter, mäts, mäta, mätt, mätning*, räknas, räknar, spårning*, profiler*',
    othersites:
      'vissa webbplatser, många webbplatser, vissa sajter, många sajter, många sidor, många andra, många butiker, många mediehus',
    you: 'du, dig, din, ditt, dina, ni, er, besökaren, användaren, besökare, besökarna, användare',
    each: 'varje gång, vid varje, direkt, på en gång, genast, automatiskt',
    track: 'spåra*, spårning, känna igen, kännas igen, följ*, samkörning*, para ihop',
    cannot: 'kan inte, inte möjligt, omöjligt, går inte, kan vi inte, kan varken, inte kan, kan aldrig',
    pd: 'personuppgift*, personlig information, personliga uppgifter, dig som person, identifierande uppgifter, personuppgifter om',
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
      'kommunikation, anslutning*, förbindelse*, på vägen, *formulär*, beställning*, allt du skickar, överföring*, på väg, mellan din, transport*, det du skriver, det du sänder, det du skickar, samtal*, linje, utväx*, trafik*, inmatning*, uppkoppling*, sänds',
    both: 'båda, bägge',
    by: 'hos, av, från, med, via, genom, hjälp av, åt',
    deal: 'hanteras, hanterar, körs, drivs, driftas, levereras, levererad, skickas, sänds, kommer, sköts, sköter, ligger, står, behandlas, trycks, packas, bokföring*, redovisning*, tillhandahålls, bokas, förs, går, byggd, köper, packar, trycker, driftar, förvaltar, delar ut, rapporteras, ansvarar för, utförs, utvecklas, underhålls, kör, driftad, mäts, räknas, hostas',
    country:
      'schweiz, storbritannien, england, japan, kanada, israel, indien, nya zeeland, sydkorea, australien, singapore, kina, europa, usa',
    wesubj: 'vi',
    striving: 'strävar, försöker, eftersträvar',
    telltale: 'känner du, ser du, du kan se',
    counts: 'siffrorna, siffror, besökssiffror*, resultaten, rapport*',
    unlinkable: 'sammanställd form, i anonym form',
    aggregated: 'aggregerad form, samlade siffror, aggregerade siffror',
    dropped: 'kastas, raderas, tas bort, förkastas, avlägsna*, tar bort, raderar',
    combine: 'kopplas ihop, kopplas samman, samköra*, samkörs, kombiner*, slås ihop',
    shown: 'visar, visas, innehåller, hittar, står, ser, följer, finns, anger, framgår, omfattar',
    who: 'vilka, vem',
    demand: 'kan kräva, kan begära, kan be om, kan be oss, kräva att, begära att, be oss',
    others_do: 'vissa webbplatser, många webbplatser, vissa företag, vissa tjänster, många andra',
    more: 'fler, mer än, inte mer',
    stay: 'stannar, förblir, hålls, ligger, befinner sig, stannar kvar, blir kvar, står, placerade',
    leave: 'lämnar, lämna, förs ut, skickas ut, går ut, flyttas ut, föra ut',
    withus: 'hos oss, i huset, internt',
    nobody: 'ingen, ingen utanför, ingen utomstående, ingen annan, inga andra',
    access: 'tillgång, får se, får ta del, ta del av, åtkomst',
    outsider: 'utanför företaget, utanför bolaget, utanför föreningen, utanför butiken',
    theonly: 'de enda, den enda, det enda',
    nothingelse: 'och inga andra, och inga fler, inga fler, inget mer, ingen annan',
    exist: 'finns, det är, i bruk, förekommer, har, inblandade, anlita*, engagerar',
    beyond: 'utöver, förutom, bortsett från, än dessa, än de',
    hand: 'ger, ges, ge, lämnar, lämnas',
    processor: 'personuppgiftsbiträd*, biträdesavtal*',
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
    hypothetical:
      'skulle vi, vi planerar, planerar vi, vi överväger, överväger vi, kommande version, undersöker om, undersöker, överväger, planerar, planeras, är planerat, arbetar på, på sikt, i framtiden, framöver, tanken är, målet är, inte beslutat, inte bestämt, inte avgjort, så småningom, hoppas, diskuteras, diskuterar',
    runs: 'drivs av, ägs av, tillhör',
    ours: 'vår, vårt, våra, åt oss, oss',
    report: 'rapporteras, rapporterar, meddelas',
    copula: 'är, heter',
    toward: 'till, åt',
    pastperiod: 'senaste, förra, föregående, gångna',
    everyperiod: 'var, varje, vart',
    advance: 'i förväg, på förhand, i god tid',
    age: 'fyllt, fyller, ålder, yngre',
    leads:
      'tar dig, leder dig, skickar dig vidare, skickas du, hamnar du, lämnar du vår*, lämnar du webb*, där gäller deras, där deras, kommer över på, kommer du över på',
    settled: 'föll på, fastnade för, bestämde oss för',
  },
  numbers:
    'en 1, ett 1, två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, tretton 13, fjorton 14, femton 15, arton 18, tjugo 20, tjugofyra 24, trettio 30, sextio 60, nittio 90, halvt 0.5, nitton 19, sexton 16, sjutton 17, tjugofem 25, tjugosex 26, trettiosex 36, fyrtio 40, fyrtioåtta 48, femtio 50, sjuttio 70, sjuttiotvå 72, åttio 80, hundra 100, halv 0.5, anderthalvt 1.5, varje 1',
  units:
    'sekund* 0.0000115741, minut* 0.000694444, timme 0.0416667, timmar 0.0416667, dag 1, dagar 1, dagars 1, dygn 1, vecka 7, veckor 7, månad 30.4, månader 30.4, månaders 30.4, mån 30.4, år 365, års 365, halvår 182.5, kvartal 91.25, arbetsdagar 1, kalenderår 365, timmars 0.0416667',
};
