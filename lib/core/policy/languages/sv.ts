/** Swedish. */
import type { LanguageData } from '../lexicon.ts';

export const sv: LanguageData = {
  code: 'sv',
  stopWords:
    'och är för på med som till vi du den det av om kan eller detta när har inte dig från efter blir uppgifter dina vår våra vad någon hur också genom vara mer endast personuppgifter webbplats webbplatsen vilka ditt din sig en ett vid använder dessa att',
  letterWords: 'i å',
  concepts: {
    none: 'ingen, inga, inget, aldrig, aldrig haft',
    blocked: 'blockera*, spärra*, inaktiv*, avstängd, avstängda, avslagen, avslagna, avaktiver*, av som standard, inaktiva',
    use: 'använd*, nyttja*, brukar, utnyttj*, installerat, tar hjälp, samarbetar med, arbetar med',
    set: 'sätt*, satts, placer*, aktiver*, kör*, startar, utlöses, slås på, lagras på, läggs, sätts',
    load: 'ladda*, laddas, hämta*, hämtas, anslut*, spelas upp, uppspel*, läs in, läses in, visas från, upprättas, upprättar, hämtar, kopplar, läses, hämtad, strömmas',
    embed: 'integrer*, inbädd*, bädda*, *plugin*, plug in*, insticks*, *widget*, infog*, iframe*',
    transfer: 'överför*, skicka*, sänd*, exporter*, överföring*, vidarebefordra*',
    process: '*behandl*, samla*, insaml*, registrer*, *behandling*',
    store:
      'lagra*, lagras, spara*, sparas, bevara*, *lagring*, förvara*, behåll*, sparad*, *lagringsplats*, arkiver*, har vi kvar, ligger kvar, ligger hos oss, sparat, spar, finns kvar hos, sparade',
    consent:
      'medgiv*, tillåtelse*, *samtyck*, godkänn*, godkänt, accepter*, tillåt*, säger ja, opt in, tackar ja, sagt ja, säger du ja, tackat ja, slår på dem, slagit på dem, aktiverat dem, gett oss lov, bockat i, kryssat i, gett tillåtelse, ger tillåtelse, tackar du ja, ger oss lov',
    ask: 'be om, ber om, fråga*, inhämta*, begär*, bett om',
    asked: 'begärts, begärt, inhämtats, inhämtat, frågat, efterfrågats, bett om, tillfrågats, tillfrågad, frågats',
    require: 'kräv*, förutsätter, beror på, fordrar',
    not: 'inte, ingen, inga, inget, aldrig, varken, ej',
    without: 'utan',
    only: 'inga andra än, inte andra än, inga andra kakor än, inga andra cookies än, inget annat än, endast, bara, enbart, uteslutande',
    first: 'först, först när',
    before: 'innan, före, förrän, på förhand, tills, tills du, dessförinnan, fram till, så länge du inte',
    after: 'efter, när, så snart, då, sedan, efter det',
    if: 'om, ifall, förutsatt, såvida du, under förutsättning, har du, säger du, tackar du, ger du, väljer du, i den mån, nekar du',
    with: 'med',
    choice: 'val, valt, välj*, gjort ett val, bekräft*, beslut*, väljer',
    reject:
      'avvisa*, neka*, avböj*, tackar nej, avslå*, avvisar, säger du nej, säger nej, säga nej, tackar du nej, tacka nej, inte samtycker, inte godkänner, avböjer, nekar du, avslår, väljer bort',
    cookie: '*cookie*, *kakor*, *kaka, *kakan, liknande teknik*, spårningsteknik*, *pixel*, *pixlar*',
    cookies: '*cookie*, *kakor*, *kaka, *kakan',
    technology:
      'spårning*, *spårning*, *pixel*, *pixlar*, *skript*, *script*, *verktyg*, *tjänst*, *tagg*, *tag, *teknik*, tredjepartsinnehåll, *funktioner, programvara',
    necessary:
      'nödvändig*, tekniskt nödvändig*, strikt nödvändig*, absolut nödvändig*, nödvändiga kakor, krävs för, som krävs, behövs för',
    unnecessary:
      'icke nödvändig*, inte nödvändig*, valfria, valfri, frivilliga kakor, ej nödvändig*, inte strikt nödvändig*, övriga kakor, andra kakor, övriga cookies, andra cookies, alla andra kakor, alla övriga kakor, alla andra cookies, alla övriga cookies, icke nödvändiga',
    marketing:
      'marknadsföring*, *marknadsföring*, reklam*, annons*, *annons*, riktad*, retarget*, remarketing*, marknadsförings*',
    analytics: 'analy*, statisti*, *statistik*, mätning*, prestanda*, webbanalys*, trafikmätning*',
    video: '*video*, film*, videoklipp',
    functional: 'funktionell*, funktionskak*, preferens*, funktionalitet*',
    socialmedia: 'sociala medier, sociala nätverk, sociala kanaler',
    map: 'karta, kartor, kartan, *karta',
    content: 'innehåll*, *innehåll*, *video*, kartor, karta, tredjepart*, tredje part*, *spelare*, media',
    banner:
      '*banner*, samtyckesruta*, *rutan, *ruta, popup*, pop up*, dialogruta*, samtyckesverktyg*, samtyckeslösning*, samtyckesplattform*, *dialog*',
    settings: 'inställning*, *inställningar*, *ikon*, kugghjul*',
    click: '*klick*, tryck*, klicka*, trycker, tryckt',
    thumbnail: 'förhandsbild*, förhandsvisning*, platshållar*, miniatyr*, stillbild*',
    twoclick: 'två klick*, tvåklicks*, dubbelklicks lösning',
    open: 'öppna*, besök*, går in på, kommer in på, sidvisning*, sidladdning*, surfar in, kommer till, landar på, sidan öppnas, tillsammans med sidan, öppn*, besöker',
    firstvisit: 'första besök*, första gång*, första besöket, första gången, först kommer',
    default:
      'när du först kommer, när du först besök*, när du först öppn*, i början, i utgångsläget, från start, när du anländer, till en början, när du kommer, inledningsvis, som standard, standardinställning*, i grundläget, förinställ*, i grundinställning*, från början, standardmässigt',
    withdraw:
      'återkall*, dra tillbaka, drar tillbaka, dras tillbaka, ta tillbaka, dragit tillbaka, ångra*, ändra dig, återta*, ångra dig, ångrar',
    anytime: 'när som helst, alltid, närhelst, vid varje tidpunkt, när du vill, lika enkelt, lika lätt',
    object: 'invänd*, motsätt*, invändning*',
    share:
      'dela*, delas, delar, lämnar ut, lämna ut, lämnas ut, lämnas vidare, lämnar vidare, utlämn*, vidarebefordra*, förmedla*, överlåt*, lämnar * ut, lämnar * * ut, lämnas * ut, lämnas * vidare, lämnar * vidare, lämna * ut, lånar ut, sprids, spridas, lämna * * ut, lämnar * * * ut, lämnas * * ut',
    sell: 'sälj*, sålda, såld, säljs, försälj*, hyr* ut',
    third: 'tredje part*, tredjepart*, utomstående, andra företag, andra bolag, obehöriga, andra, någon, annonsörer, annan',
    unless: 'andra än, om inte, såvida inte, förutom, utom, undantag*, med undantag, utöver',
    outside: 'utanför, ut ur, utom',
    eu: 'eu, ees, europa, europeiska unionen, europeiska ekonomiska, europeiska, eu ees',
    all: 'alla, allt, samtliga, all',
    anon: '*anonym*, inte spåras, inte identifiera*, inte kopplas till, inte kan kopplas, inte kopplas, inte se vem du är, inte vem du är, inte härledas, inte hänföras',
    identify: 'identifier*, enskild*, identifiera*, identifiering',
    shorten:
      'förkort*, avkort*, *anonymiser*, trunker*, mask*, kortas, sista siffrorna, sista siffran, sista delen, sista oktett*',
    ip: 'ip, ip adress*',
    crosssite:
      'över webbplatser, andra webbplatser, mellan webbplatser, andra webbsidor, mellan olika webbplatser, andra sajter, andra sidor, olika webbplatser',
    personaldata: 'personuppgift*, personlig information, uppgifter, data, information*, uppgift*',
    nopersonaldata: 'utan personuppgifter',
    browser: 'webbläsar*, browser*',
    hedge:
      'vanligtvis, normalt, som regel, i regel, huvudsakligen, i huvudsak, eventuellt, i de flesta fall, så långt det är möjligt, strävar, oftast, i första hand',
    privacymode:
      'utökat integritetsläge, utökat dataskyddsläge, utökat sekretessläge, integritetsläge*, dataskyddsläge*, sekretessförbättrat läge, förbättrat integritetsläge, nocookie*, privacy enhanced mode, utökat integritetsskydd, förbättrat integritetsskydd, utökade integritetsläge*',
    tls: 'ssl*, tls*, https',
    encrypt: 'krypter*, *kryptering*, säker*',
    following: 'följande, nedan, nedanstående',
    provider:
      '*leverantör*, *partner, *partners, *partnern, *biträde*, *personuppgiftsbiträd*, mottagare*, företag, samarbetspartner*',
    service: '*tjänst*, *verktyg*, plattform*, *lösning*, system*, programvara*',
    list: 'lista*, listade, förteckning*, översikt*, anges, tabell*, uppräkn*',
    complete: 'uttömmande, fullständig*, komplett*',
    other: 'andra, övriga, ytterligare, fler',
    separately: 'separat, särskilt, var för sig, enskilt',
    described: 'beskriv*, behandlas, förklar*',
    thispolicy:
      'denna integritetspolicy, denna policy, denna sida, denna cookiepolicy, den här policyn, den här sidan, detta dokument',
    link: 'länk*, här, sida',
    find: 'finn*, hitta*, se, läs*, tillgänglig*, framgår, finns, publicer*',
    nodetriment:
      'utan begränsning*, utan nackdel*, fullt ut, utan inskränkning*, inga konsekvens*, inga negativa konsekvenser, inga negativa följder, inga nackdelar, utan konsekvens*, inga följder',
    category: 'kategori*, grupp*',
    includes: 'omfattar, innehåller, består av, hör, tillhör, inkluderar, ingår, rymmer',
    newsletter: 'nyhetsbrev*, e post*, epost*, mejl*, sms, direktmarknadsföring*',
    offtopic: 'nyhetsbrev*, ansök*, rekryter*, tävling*, vinnare*, bilder på, leverans*, jobbansök*',
    removed:
      'slutat med, lämnat, tagit bort, slutat, inte längre, tidigare använde, använde tidigare, avvecklat, tidigare använt, ersatt, upphört, avinstallerat, borttagen, borttagna, plockat bort, slopat, tagit ner, tagit ned, sagt upp, avslutat, skrotat, bytt bort',
    renounce: 'avstår, avstått, undvik*, valt bort, klarar oss utan',
    compare:
      'till skillnad från, i stället för, istället för, snarare än, alternativ till, jämfört med, i motsats till, tittade på, övervägde, testade, provade',
    source: 'från andra källor, källor, källa, offentliga källor, från tredje part',
    receive: 'få, får, mottag*, tar emot, hämta*, erhåll*, inhämta*, ta emot',
    suchas: 'såsom, som till exempel, till exempel, t.ex, exempelvis, bland annat, bl.a',
    socialpage:
      'hitta* oss, finner oss, följa oss, följer oss, vi finns på, finns vi på, finns vi också på, vi finns också på, fansida*, sida på, sidor på, profil*, konto på, kanal*, följ oss, vår sida, företagssida*, närvaro*, våra sidor',
    account: 'konto, användare, inloggad',
    inventory: 'sökmotor*, annonsnätverk*, söknätverk*, partnernätverk*',
    share_button: 'dela på, delningsknapp*, länk till vår, länkar till våra, dela knapp*, dela knappen',
    optout:
      'förhindra*, hindra*, välja bort, avaktivera*, inaktivera*, tillägg*, tillägget, webbläsartillägg*, tacka nej, avanmäl*, stänga av',
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
      'radera*, raderas, ta bort, tas bort, *anonymiser*, gallra*, förstör*, rensas, överskriv*, skrivs över, rensar, kastas, kastar, försvinner, destruer*, gallr*, utgår, makuler*, tömmer, töms',
    expire:
      'upphör*, giltig*, varaktighet*, livslängd*, *lagringstid*, gäller, finns kvar, löper ut, ligger kvar, *lagringsperiod*, förfaller, går ut, lever, ligger, består, varar, gäller i, förlorar',
    answer: 'svar*, besvar*, klag*, underrätta*, frist*, ångerrätt*, retur*, reklam*',
    session:
      '*session*, stänger webbläsaren, stänger din webbläsare, webbläsaren stängs, besöket är slut, slutet av besöket, besöket avslutas, lämnar webbplatsen, avslutar webbläsaren',
    persistent: 'permanenta, permanent, beständiga, varaktiga, persistent*',
    aslongas: 'så länge, tills du, till dess',
    indefinite: 'tills vidare, obegränsad*, tills du ber, på obestämd tid',
    h_name: 'namn, kaka, cookie, kakans namn, kakor, cookies',
    h_provider: 'leverantör, domän, tjänst, ägare, företag, utfärdare, källa',
    h_purpose: 'syfte, beskrivning, funktion, ändamål, användning',
    h_life: 'varaktighet, giltighet, livslängd, lagringstid, upphör, utgång, giltighetstid, lagringsperiod, utgångstid, löptid',
    controller: 'personuppgiftsansvarig*',
    dpo: 'dataskyddsombud*',
    authority: 'tillsynsmyndighet*, integritetsskyddsmyndighet*, datainspektion*, imy',
    complain: 'klag*',
    right: 'rätt till, rättigheter, rätt att, har rätt',
    onsite: 'webbplats*, hemsida*, webbsida*, webbutik*, sajt*, vår sida',
    owndata:
      'kund*, order*, beställning*, serverlogg*, loggar, loggfil*, ansökning*, förfrågning*, ärende*, faktur*, bokföring*, bokning*, medlem*',
    right_access: 'tillgång, registerutdrag*',
    right_rectify: 'rättelse*, rättade, rättad, rätta',
    right_erase: 'radering*, raderade, raderad, bli glömd, bli bortglömd',
    right_restrict: 'begräns*',
    right_port: 'dataportabilitet*',
    version: 'senast ändrad, senast reviderad, gäller från, uppdaterades, version*, senast uppdaterad, uppdaterad',
    we: 'vi, oss, vår, vårt, våra',
    these: 'dessa, den, det, de, denna, sådana',
    show: 'visa*, visas, möts, får, dyker upp, presenter*, möter, kommer upp, frågar, ber, ser, låter dig, får du upp, får du se',
    change: 'ändra*, juster*, uppdater*, hantera*',
    local: 'lokalt, lokala',
    exception: 'undantagsfall*',
    payment: 'betal*, kortbetalning*, faktura*, betalsätt*, betalningssätt*, betalningsmetod*, kassan',
    captcha: 'captcha*, skräppost*, robotar',
    but: 'men, utan att',
    to: 'till, för att',
    window: 'ruta, rutan, fönster, fönstret, meddelande, box',
    usable:
      'lika bra, lika väl, fungerar som vanligt, fortfarande använda, fortfarande handla, fullt tillgänglig, gå miste, påverkar inte, går fortfarande, som vanligt',
    evenif: 'även om, även utan, också om',
    each: 'varje gång, vid varje, direkt, på en gång, tillsammans med sidan, genast, automatiskt',
    track: 'spåra*, följer, följa, följs',
    cannot: 'kan inte, inte möjligt, omöjligt, går inte, kan vi inte',
    pd: 'personuppgift*, personlig information, personliga uppgifter',
    special: 'särskilda kategori*, känsliga',
    minor: 'barn, minderårig*, förälder, föräldr*, vårdnadshavar*',
    euland: 'sverige, norge, danmark, finland, tyskland, irland, nederländerna, frankrike',
    within: 'inom',
    server: 'server*, servrar*, datacent*, driftas',
    which: 'vilka, vilken',
    listed: 'nämnda, nämns, anges, angivna, listade, beskrivs, ovan',
    closedword: '',
    playstart: 'startar filmen, startar videon, spelar upp, spela upp, trycker play, startar uppspelning*',
    footer: 'sidfot*, längst ner, längst ned',
    lawfulness: 'laglighet*',
    responsible: 'ansvarar, ansvar för',
    longer: 'längre',
    traffic: 'trafik, trafiken, kommunikation, anslutning*, förbindelse*',
    both: 'båda, bägge',
    by: 'hos, av, från, med, via, genom',
    deal: 'hanteras, hanterar, körs, drivs, driftas, levereras, levererad, skickas, sänds, kommer, sköts, sköter, ligger, står, behandlas, trycks, packas, bokföring*, redovisning*, tillhandahålls, bokas, förs, går, byggd, köper',
    country:
      'schweiz, storbritannien, england, japan, kanada, israel, indien, nya zeeland, sydkorea, australien, singapore, kina, europa, usa',
    wesubj: 'vi',
  },
  numbers:
    'en 1, ett 1, två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, tretton 13, fjorton 14, femton 15, arton 18, tjugo 20, tjugofyra 24, trettio 30, sextio 60, nittio 90, halvt 0.5',
  units:
    'sekund* 0.0000115741, minut* 0.000694444, timme 0.0416667, timmar 0.0416667, dag 1, dagar 1, dagars 1, dygn 1, vecka 7, veckor 7, månad 30.4, månader 30.4, månaders 30.4, mån 30.4, år 365, års 365',
};
