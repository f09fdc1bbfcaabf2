/** Norwegian bokmål, native and translated. */
import type { LanguageData } from '../lexicon.ts';

export const nb: LanguageData = {
  code: 'nb',
  stopWords:
    'og er for på med som til vi du den det av om kan eller dette når har ikke deg fra etter blir opplysninger dine vår våre hva noen hvordan hvis også gjennom være mer kun personopplysninger informasjonskapsler nettsiden nettstedet hvilke ditt din seg en et ved bruker disse',
  letterWords: 'i å',
  concepts: {
    none: 'ingen, ikke noen, intet, aldri, aldri hatt',
    blocked:
      'blokker*, sperre*, sperret, deaktivert, avslått, slått av, skrudd av, inaktiv*, avskrudd, av inntil, holdes tilbake, slått helt av, hold* tilbake, avslåtte, ikke krysset av, ikke avkrysset, ikke forhåndskrysset, ikke huket av, er av, av som standard, deaktivert*, stengt, ikke forhåndsvalgt, ikke aktivert, ikke slått på, ikke påslått, sperr*, ligger i dvale, ligger klar',
    use: 'bruk*, benytt*, anvend*, ta i bruk, tar i bruk, installert, gjør bruk, jobber med, samarbeider med, støtte fra',
    set: 'sett, settes, sette, setter, satt, plasser*, legges, aktiver*, kjøre*, kjøring, utløses, slås på, skrur på, starter, tas i bruk, setting, startes, fyres, avfyres, kjøres, kjører, aktiveres, skrus på, settes i gang, i gang, i drift, aktiv, aktive, påslått, påslåtte, slått på, tatt i bruk, tar vi i bruk, tar i bruk, plasseres, begynner, begynne, trer i kraft, trer i funksjon, vekkes, vekker, våkner, slippes til, går i gang, tar til, i spill, får virke, sette i verk, iverksettes, utføres, kobles inn, oppheves, settes i drift, slippes løs, aktivt',
    load: 'last*, innlast*, hentes, hent inn, hente inn, tilkobling*, forbindelse*, avspill*, spilles av, aktiveres, henter, hentet, hente, kobler, kobles, opprettes, oppretter, lastet, vises fra, strømm*, lastes, laster, vises, lastes inn, koble, koples, kontakt*, gjengis, skjult, strømmes, laster inn, lastes ned, dras inn, trekkes inn, trekkes, hentes fram, henter fram, koblet til, kobles til, forespørsel*, leveres, kommer fram, dukker opp',
    embed: 'integrert*, integrer*, innebyg*, bygd inn, legge* inn, legger inn, innlagt*, innebyd*, *plugin*, plugins, *programtillegg*, *widget*, *innbygd*, innbygging*',
    transfer: 'overfør*, overført*, oversend*, sendes, send, sende, sendt, eksporter*, *overføring*, føres ut',
    process: '*behandl*, samle*, innsamle*, registrer*, samles, samler, hentes inn, henter inn, loggføres, logges, formidle*',
    store:
      'lagre*, oppbevar*, lagring*, bevar*, arkiver*, beholde*, behold*, *lagringstid*, tatt vare på, tar vare på, *oppbevaring*, *serverplassering*, må vi ha, må ha, har vi i, vi har dem, blir liggende, ligger hos oss, arkivert, samler vi, sitter på, finnes hos oss, beholdt, spares, tatt vare, kunne dokumentere, kunne vise, vise fram, vise frem, kunne legge fram, spart på, ligger i arkivet',
    consent:
      'tillatelse*, gitt tillatelse, gir tillatelse, ditt ja, *samtykk*, godta, godtar, godtatt, godtas, godkjenn*, aksepter*, takker ja, takket ja, sier ja, sagt ja, opt-in, si ja, svarer ja, svart ja, sier du ja, svarer du ja, har sagt ja, gitt lov, gitt oss lov, slår dem på, slått dem på, skrur dem på, skrudd dem på, huket av, krysset av, gitt grønt lys, klarsignal, gir oss lov, gir lov, gi oss lov, et ja, ja fra deg, tillater, tillatt, tillate, gitt klarsignal, grønt lys, gir klarsignal, samtykt*, samtykka, sa ja, er enig, gått med på, går med på, ok fra deg, ja takk, enighet, klarsignal*, velsignelse, samtykker, valgt inn, velger inn',
    ask: 'bedt om, ber om, bedt om et, ber deg om, spurt om, spør om, innhentet, innhenter, innhentes, innhente, forespurt, etterspurt, spør deg',
    asked:
      'bedt om, spurt om, innhentet, forespurt, etterspurt, avgitt et tilsvarende, ble spurt, spurt, bedt, hentet inn, ble bedt, er innhentet, blitt spurt, blitt bedt, spør om, ber om, innhentes, er bedt om, har bedt, spurte, avkrevd, innhenter, avspurt, spørsmål om, fått spørsmål, fikk spørsmål, stilt spørsmål, stilte spørsmål, stilt deg spørsmål, på forespørsel, anmodet, har vi spurt, har spurt, bedt deg, innhenter vi, ber vi',
    require: 'venter på, krever, forutsetter, betinger, avhenger av, betinget av, må til, skal til, avhengig av, nødvendig med, kreves, forutsetning*, avhengige av',
    not: 'ikke, ingen, intet, aldri, verken, hverken, uten å, ingenting, ingen ting',
    without: 'uten',
    only: 'ingen andre enn, ikke andre enn, ikke annet enn, ingen andre informasjonskapsler enn, ingen andre cookies enn, ingen informasjonskapsler utover, ikke noe annet enn, bare, kun, utelukkende, ene og alene, eneste, utelukkende, ingenting annet enn, ikke noe utover, intet annet enn, klarer seg med, nøyer oss med, nøyer seg med, begrenser oss til, alene, det eneste, de eneste, begrenset til, bare de, klarer * seg med, klarer seg * med, greier seg med, nøyer vi oss med, klarer vi oss med, begrenser vi oss til, begrenser seg til, holder oss til, holder vi oss til, blir det med, blir med, ikke mer enn, nøye oss med, avgrenser, begrenser * seg til, avgrenser * seg til',
    first:
      'først, tidligst, og ikke før, ikke tidligere, først da, da først, og bare da, og kun da, først idet, ellers ikke, og ellers ikke, ikke ellers, aldri før, aldri tidligere, ikke et sekund før, ikke før',
    before:
      'før, forut, på forhånd, inntil, fram til, frem til, før du, til du, helt til, før enn, inntil du, så lenge du ikke, så lenge du ikke har, tidligere enn, til etter, fram til du, frem til du, uten at du, uten at den, uten at, så lenge samtykke, så lenge valget ikke, tidligst, så lenge',
    after: 'etter, etter at, når, så snart, straks, i det øyeblikk, med én gang, så fort',
    if: 'hvis, dersom, om du, såfremt, forutsatt, i tilfelle, så fremt, om det, i de tilfeller, i den grad, for så vidt, så lenge, i tilfeller, ber vi, så sant, med den forutsetning, under forutsetning, i fall, gitt at, idet, i det, ved at, i tilfelle av, i det øyeblikket, i samme øyeblikk, i det sekundet, i tilfelle av at',
    with: 'med, ved',
    but: 'men',
    to: 'til',
    these: 'disse, den, det, de, slike, denne, dette, slikt',
    we: 'vi, oss, vår, vårt, våre',
    show: 'vis*, mottar, får, presenter*, møter, dukker opp, kommer opp, kommer det opp, får opp, spretter opp, spør, ber deg, møtes, møtt, blir bedt, ser, lar deg, åpnes, får du opp, får du se, åpner, glir opp, viser, ber vi, spør vi, legger seg, dukker',
    change:
      'endre*, endrer, juster*, oppdatere, administrer*, gjøre om, gjør om, omgjør*, åpne * igjen, åpne * på nytt, tilpass*, oppdater*, justere, endrer du, skru av igjen, slå av igjen, velge på nytt, velge om igjen, nullstill*, åpne samtykke* igjen, åpne samtykke* på nytt, åpner * på nytt, åpne banneret, endring*',
    local: 'lokalt, lokale',
    described: 'beskriv*, behandles, omtal*, forklar*',
    exception: 'unntakstilfelle*',
    payment: 'betal*, kortbetaling*, faktura*, betalingsmåte*, betalingsmetode*, kassen, kasse',
    captcha: 'captcha*, spam*, automatiserte forespørsler, roboter',
    choice: 'valg*, velg*, valgt, gjort et valg, tar et valg, bekreft*, tillat*, tillatt, velger, velge',
    reject: 'avvis*, avslår, nekter, takker nei, sier nei, avvist, ikke samtykker, sier du nei, svarer nei, svarer du nei, si nei, nei takk, ikke samtykke, nekte, ikke ønsker informasjonskapsler, avslår du, avviser du, avslå, avslås, nei, avslag, takke nei, sa nei, manglende samtykke, ikke godtar, ikke gir samtykke, ikke gir, sier nei til, velger bort, avviser, avvise, ikke vil ha, ikke vil, unnlater å samtykke, fravær av samtykke, la være, lar være, nektet, nekting, vegrer, et nei, avkrefter, avstår, står over',
    cookie:
      '*informasjonskaps*, *cookie*, *kapsler, *kapslene, *kapsel, *kapselen, lignende teknologier, sporingsteknologi*, *piksel*, *piksler*, *kjeks*',
    cookies: '*informasjonskaps*, *cookie*, *kapsler, *kapslene, *kapsel, *kapselen, *kjeks*',
    technology:
      'sporingsteknologi*, *piksel*, *piksler*, *skript*, *script*, *verktøy*, *tjeneste*, tjenester, *tagg*, *analyseverktøy*, *funksjonene, *sporing*, sporing*, tredjepartsinnhold, innholdsnett*',
    necessary: 'nødvendig*, strengt nødvendig*, teknisk nødvendig*, påkrevd*, essensiell*, tvingende, kreves for at, må til for, trengs for, ikke kan klare seg uten, ikke klarer seg uten, ikke kan unnvære, ikke virker uten, må ha for å, trenger for å, påkrevde, nødvendige, uunnværlig*, må til for at, ikke kan virke uten, ikke fungerer uten, ikke kommer utenom, ikke går uten, må ha, minimum, minstemål, tekniske cookies, teknisk påkrevd*, trengs teknisk, det tekniske, holder handlekurven, holder innloggingen, holder siden i gang, obligatorisk*, kreves teknisk, siden trenger, siden krever, klarer seg uten, nettstedet trenger, tekniske informasjonskaps*, tekniske kaps*, det som må til, som trengs',
    unnecessary:
      'ikke nødvendig*, ikke-nødvendig*, unødvendig*, valgfri*, ikke påkrevd*, ikke strengt nødvendig*, andre informasjonskapsler, øvrige informasjonskapsler, øvrige cookies, andre cookies, andre kapsler, alle andre kapsler, alle andre informasjonskapsler, alle andre cookies, resten av informasjonskapslene, frivillige, andre kjeks, alle andre kategorier, alle kategorier unntatt, alle kategorier utenom, alt annet, alle andre, de andre, de øvrige, øvrige kategorier, alt unntatt, alt utover, ikke er nødvendig*, ikke er strengt nødvendig*, ikke er påkrevd*, ikke trengs for, alt frivillig, frivillig*, alt som ikke, resten, kapsler som ikke, cookies som ikke',
    marketing:
      'markedsføring*, reklame*, annons*, målrett*, *reklame, retargeting*, remarketing*, *annonser*, *konverteringssporing*, *markedsføringsinformasjonskapsler',
    analytics: 'analy*, statisti*, ytelse*, *statistikk, måling*, *måling, nettanaly*, trafikkmåling*, *statistikk*',
    video: '*video*, filmer, film, videoklipp, avspiller*, film*, spilleren',
    functional: 'funksjonell*, funksjonskaps*, preferanse*, funksjonalitetskapsler, personalisering*',
    socialmedia:
      'sosiale medier, sosiale nettverk, sosialt nettverk, sosialt medium, sosiale kanaler, sosiale medie*, sosiale-medier*, sosiale mediekanaler',
    map: 'kart, kartet, kartutsnitt, *kart',
    content:
      'innhold*, *innhold, medieinnhold, *video*, kart, kartet, *kart, *spiller, *tredjepartsinnhold, tredjepart*, andre tilbyder*, annen tilbyder*, andre leverandør*, den andre tilbyderen, innlegg*, podkast*, podcast*, klipp*, film*, kommentarfelt*, feed*, episode*, spilleliste*, element*',
    banner:
      '*banner*, samtykkebok*, dialogboks*, *vinduet, pop-up, popup*, samtykkeløsning*, samtykkeverktøy*, samtykkeplattform*, *varsel, *varselet, consent management*, *dialogen, samtykkedialog*, stripe nederst',
    settings: 'innstilling*, *innstillinger*, *innstillingene*, *tannhjul*, *ikon*',
    click:
      'klikk*, trykk*, *klikk, anklikk*, påklikk*, trykket, klikket, trykk på, trykke*, betjen*, trykk, rører du, rører ved, du rører, rør ved',
    thumbnail: 'forhåndsbilde*, forhåndsvisning*, plassholder*, startbilde*, forhåndsvis*, spill av-knapp*, avspillingsknapp*',
    twoclick: 'to-klikk*, toklikk*, dobbeltklikkløsning*',
    open: 'åpn*, besøk*, oppsøk*, kaller opp, opphent*, hentet opp, sideoppkall, sidevisning*, innlasting av siden, går inn på, kommer inn på, kommer til nettst*, kommer til nettsi*, kommer til siden, er innom, innom, kommer inn, går inn, første møte, sammen med siden, siden lastes, sideinnlasting*, oppkall*, laster siden, trer inn på, får siden opp, får opp siden, sideoppslag*, siden dukker opp, kaller fram, ser på siden, side åpnes, sideoppkall*, alle sider, hver side, forsiden',
    firstvisit:
      'første besøk, første gang, første gangen, første gangs, første gongen, første møte, førstegangs*, først kommer, først besøker, nye besøkende, nye gjester, ved ankomst, førstegangsbesøk*, første sidevisning, første innlasting',
    default: 'når du først kom*, når du først besøk*, når du først åpn*, innledningsvis, fra start, fra starten av, i begynnelsen, til å begynne med, ved oppstart, når du kommer, i starten, standardinnstilling*, standard innstilling*, som standard, i utgangspunktet, standardmessig*, forhåndsinnstil*, forhåndsvalg*, grunninnstilling*, ved første besøk, fra starten, i første omgang, av seg selv, uten at du gjør noe, gjør du ingenting, når boksen åpnes, forhåndsvalgt, utgangspunktet, før du har valgt, før du svarer, før du velger, ikke forhåndskrysset, forhåndskrysset, forhåndsavkrysset, forvalg*, på forhånd, utgangspunkt*',
    withdraw:
      'trekk* tilbake, trukket tilbake, trekkes tilbake, trekkes når som helst tilbake, trekke samtykke*, trekk* samtykk*, trekke det tilbake, tilbaketrekk*, tilbakekall*, tilbaketrukket, ombestemm*, trekke tilbake, tilbakekallbar*, ta tilbake, angre deg, angrer, trekke det, kalle tilbake, kalles tilbake, kaller tilbake, kalle * tilbake, kalle * * tilbake, kalle * * * tilbake, tas tilbake, tar tilbake, ta * tilbake, ta * * tilbake, trekker tilbake, trekker * tilbake, trekk* * * tilbake, gjøre om, gjør om, gjøres om, omgjør*, angre*, ombestemt, fjerne krysset, fjerner krysset, tilbakekalling, trekke et, trekker samtykket, trekker du samtykk*, trekke ditt, trekkes når, trekke ja*, ta ja*, oppheve, tilbakekalles, trekkes',
    anytime: 'når som helst, til enhver tid, enhver tid, alltid, like lett, like enkelt, så lett som, når du vil, like enkelt som, når det passer, når du ønsker, med virkning for fremtiden, fritt, senere, i ettertid, når du måtte ønske, like lett som, stadig, i fremtiden, framtiden, uansett når, uten å oppgi, uten å begrunne, uten grunn, uten begrunnelse, formløst, når det måtte, så ofte, når det skal være, fra alle sider, på hver side, hvilken som helst, så ofte du',
    object: 'protester*, motsett*, reserver*, innsigelse*',
    share:
      'dele, deler, deles, delt, videreformidl*, utlever*, videreformidle*, gir videre, gis videre, gi videre, gitt videre, videregi*, gir ikke videre, overlat*, formidl*, bortgi*, gir, gis, gitt, tilgjengelig for, videresend*, låner bort, låner * bort, låner * * bort, låner * * * bort, gir * videre, gis * videre, gir * * videre, blir * gitt videre, bytter bort, gir * * * videre, gi * videre, gi * * videre, videreselg*, selges videre, solgt videre, bytter, byttes, bytte bort, levere ut, levert ut, overdras, utlevering*, videresalg',
    sell: 'selg*, solgt, salg av, leie* ut, leier ut, til salgs, selges, selger, selge, videreselg*, utleie av',
    third:
      'tredjepart*, tredjeparter, utenforstående, andre virksomheter, andre selskaper, andre bedrifter, andre parter, til andre, andre, uvedkommende, utenforstående, noen, annen part, tredjemann, annonsører, andre enn oss, andre firmaer, andre aktører, noen andre',
    unless: 'andre enn, med mindre, unntatt, bortsett fra, unntak*, utenom, annet enn, utover',
    outside: 'utenfor, ut av',
    eu: 'eu, eøs, ees, europa, europeiske økonomiske, europeiske union*, eu-land*, eøs-land*, eøs-området, eøs området, unionen',
    all: 'alle, alt, samtlige, all',
    anon: 'anonym*, anonymis*, *anonymiser*, pseudonymisert aldri, ikke spores tilbake, ikke identifisere*, kan ikke knyttes til deg, ikke spores, ikke knyttes til deg, ikke knyttes til, ikke kobles til deg, ikke se hvem du er, ikke hvem du er, ikke hvem som, ikke identifiserbar*',
    identify:
      'identifiser*, enkeltperson*, spores tilbake, gjenkjenn*, identifisering, enkeltpersoner, enkeltpersonen, knyttes til, knytte, kobles til, koble, hvem du er, hvem som, peke ut, pekes ut, deg som person, gjenkjennes, hvem dere er',
    shorten:
      'forkort*, avkort*, mask*, trunker*, *anonymisering*, *anonymiser*, anonymis*, siste del, siste delen, siste sifrene, siste sifre, siste oktett*, siste gruppe*, siste tall*, kuttes, kuttet, kutter, kappes, kappet, siste siffer, en del av ip*, del av ip*, ufullstendig, gjøres ugjenkjennelig, forkortet form, klippes, strykes, nulles ut, maskering, ugjenkjennelig, siste bit, slutten av ip*, siste 8, ugjenkjennelig*, sladde*, fjernes siste, gjøres uleselig, bakerste, kortes, kappe, siste del*',
    ip: 'ip, ip-adress*, ipadress*, ipv*, ipen, ip nummer*, nettverksadresse*',
    crosssite:
      'på tvers av, andre nettsteder, andre nettsider, andre sider, på andre nettsteder, på andre nettsider, fra nettsted til nettsted, fra side til side, rundt på nettet, ulike nettsteder, forskjellige nettsteder, flere nettsteder, andres nettsteder, andre steder på nettet, ute på nettet, til andre nettsteder, mellom nettst*',
    personaldata:
      'personopplysning*, personlige opplysninger, personlige data, persondata, personrelaterte data, opplysning*, data, dataene, *dataene, informasjon, informasjonen',
    nopersonaldata: 'uten personopplysninger, uten å behandle personopplysninger, uten bruk av personopplysninger',
    browser: 'nettleser*, safari, firefox',
    hedge:
      'vanligvis, som regel, normalt, eventuelt, noen ganger, i de fleste tilfeller, hovedsakelig, primært, stort sett, i hovedsak, så langt det er mulig, etter beste evne, tilstreber',
    privacymode:
      'utvidet databeskyttelsesmodus, utvidet personvernmodus, personvernforbedret modus, personvernmodus, databeskyttelsesmodus, utvidet datavernmodus, forbedret personvernmodus, forsterket personvernmodus, youtube-nocookie*, databeskyttelsesmodus*, personvernmodus*, datavernmodus*, forbedret personvern, forsterket personvern, utvidet personvern, utvidede personvern*, modus med utvidet, personvernvennlig* modus, personvernvennlig* innstilling*, databesparende modus, datasparende modus, styrket personvern, ekstra personvern, modus for utvidet, personvernvennlig, kapselfri*, cookiefri*, informasjonskapselfri*, ikke spor, økt personvern*, personvernvennlig*, uten sporing, sporingsfri*, skjerpet personvern*, personvernforbedr*, mer personvern, privatmodus',
    tls: 'ssl*, tls*, https, ssl, tls, kryptert forbindelse, kryptert tilkobling',
    encrypt:
      'krypter*, *kryptering*, sikker*, beskytt*, sikret, sikres, sikrer, ssl krypter*, uleselig*, *krypter*, skjermet, skjermes, kodet, verna',
    following: 'følgende, nedenfor, nedenstående, etterfølgende, nedenunder, her er, under nevnt',
    provider: '*tilbyder*, *leverandør*, *tjenesteyter*, *partner, *partnere*, *databehandler*, *samarbeidspartner*, *ordrebehandler*, *selskapene, *mottaker, *mottakere, underleverandør*, *selskaper, samarbeidspartn*, partnere, partnerne, mottakere, mottakerne, aktører, tilbydere, bedriftene, firmaene, selskap, firma',
    service:
      'tjeneste*, *tjenesten, *tjenester, verktøy*, *verktøyet, programvare*, plattform*, *løsning, *løsningen, system*, *systemet, *system, *systemer, *program, *programmet, database*, *database, *databasen, kundesystem*, kunderegister',
    list: 'liste*, oversikt*, oppført, opplist*, *oversikt, tabell*, oppgitt, tabellen, fortegnelse*, listet, listet opp, oversikten',
    complete: 'uttømmende, fullstendig*, komplett*',
    other: 'andre, øvrige, ytterligere, flere',
    separately: 'separat, hver for seg, særskilt, enkeltvis',
    here: 'her',
    retrieve: 'hente*, hentes, last ned, laste ned, lastes ned, åpne, følg lenken',
    policyword: 'policy*, erklæring*, personvernerklæring*, retningslinje*, vilkår*, regler',
    linkword: 'lenke*, linker, nettsteder, adresser',
    regardless: 'uansett, uavhengig av, uavhengig, uten å vente, enten du',
    profile: 'brukerprofil*, profilering*, interesseprofil*, profiler om deg, profil om deg, profil av deg',
    thispolicy: 'denne personvernerklæringen, denne erklæringen, denne policyen, denne siden, denne oversikten, i denne',
    link: 'lenke*, link, linken, her, nettside*',
    find: 'finn*, finner, se, ses, les, lese, tilgjengelig, fremgår, framgår, går fram, publisert',
    nodetriment: 'uten innskrenkning*, uten begrensning*, fullt ut, uten ulempe*, uten at det får, like fullt, uten tap av funksjonalitet, ingen konsekvens*, ingen ulempe*, ingen følger, ingen negative konsekvenser, ingen negative følger, uten konsekvens*, uten at det går ut over, ingen betydning for, følgefritt',
    category: 'kategori*, rubrikk*, gruppe*',
    includes:
      'omfatter, inneholder, består av, inngår, hører, tilhører, dekker, rommer, inkluderer, hører til, ligger under, finnes, sortert under, plassert under, regnes som, inkludert i, tilordnet, faller under, inneholde',
    newsletter: 'nyhetsbrev*, *nyhetsbrev, newsletter*, e-post*, epost*, sms, direktemarkedsføring*, e-postmarkedsføring*',
    offtopic:
      'søknad*, jobbsøk*, rekrutter*, konkurranse*, lotteri*, vinner*, bilder av, nyhetsbrev*, *nyhetsbrev*, kredittkort*, forsendelse*',
    formerly: 'tidligere, før i tida, før i tiden, en gang i tida',
    removed: 'stanset, stanset bruken, sluttet med, gått bort fra, gikk bort fra, fjernet, avviklet, sluttet, sluttet å bruke, ikke lenger, tidligere brukte, brukte tidligere, tatt bort, tidligere benyttet, benyttet tidligere, faset ut, skrudd av, opphørt, avinstallert, byttet ut, erstattet, deaktivert, droppet, kuttet, tatt av, kastet ut, skrotet, sagt opp, tatt ned, ryddet bort, pillet av, tok bort, tok vi bort, tar bort, ta bort, koblet fra, koblet vi fra, koblet ut, tok vi ut, tatt ut av bruk, ut av bruk, plukket bort, plukket vi bort, fjernet vi, sluttet vi, slo vi av, skrudde vi av, byttet vi ut, kvittet oss med, lagt ned, nedlagt, faset ut, lagt på is, bak oss, unna',
    renounce: 'avstår, gir avkall, unngår, gir opp, valgt bort, utelukker, lar være, uten bruk av, frasier',
    compare:
      'i motsetning til, i stedet for, istedenfor, fremfor, framfor, som alternativ til, alternativ til, sammenlignet med, til forskjell fra, heller enn, snarere enn, på linje med, så på, vurderte, vurdert, testet, prøvde',
    source: 'fra andre kilder, kilder, kilde, offentlige kilder, tredjepartskilder, fra tredjeparter',
    receive: 'motta, mottar, mottatt, mottas, får, innhente*, hente*, hentet, få',
    suchas: 'slik som, slike som, som for eksempel, for eksempel, f.eks, eksempelvis, blant annet, herunder, bl.a',
    socialpage:
      'finne* oss, finn oss, følge* oss, treffe* oss, fanside*, fan-side*, side på, sider på, profil*, konto på, kontoer på, kanal*, sider i sosiale, tilstedeværelse*, opptred*, følg oss, følge oss, vi er på, bedriftsside*, bedriftsprofil*, *fanside*, gruppe på, vår side, våre sider på, *mediekanaler, *siden vår, fanpage*, firmaside*',
    account: 'konto, kontoen, kontoer, bruker, brukere, profilen, innlogget, brukerkonto',
    inventory: 'søkemotor*, annonsenettverk*, søkenettverk*, partnernettverk*, søkepartner*',
    portal: 'deaktiver*, reservere seg, slå av, velge bort, opt-out*, melde deg av, avmeld*',
    share_button:
      'del på, dele på, delingsknapp*, delingslenke*, lenker til, lenke til våre, lenke til vår, del knapp*, del knappen, deleknapp*',
    optout:
      'opt-out*, deaktiver*, reservere deg, slå av, velge bort, hindre, tillegg*, nettlesertillegg*, reservere, reserverer, motsette, melde deg ut, si nei til, slå * av, skru * av, skrur * av, slår * av, velg bort',
    usa: 'usa, de forente stater, amerikansk*, us-amerikansk*, statene',
    thirdcountry:
      'tredjeland*, tredje land, land utenfor, andre land, utenfor eu, utenfor eøs, ut av eu, ut av eøs, utlandet, usikre land',
    mech_dpf:
      'data privacy framework, privacy framework, dpf, rammeverket for personvern, rammeverk for personvern, personvernrammeverk*, databeskyttelsesrammeverk*',
    mech_scc:
      'standardkontrakt*, standard kontrakt*, standard kontraktsklausuler, standard kontraktsbestemmelser, standard avtalebestemmelser, standardavtale*, standardavtaleklausul*, standard personvernbestemmelser, standardiserte kontrakt*, eus standardavtale*, modellklausul*, standard avtaleklausul*, scc, sccs, standard personvernklausul*, eu standardavtale*, standardklausul*, standardvilkår*, standard kontrakts*, modellavtale*',
    mech_adequacy:
      'rimelighetsbeslutning*, adekvansbeslutning*, tilstrekkelighetsbeslutning*, tilstrekkelig beskyttelsesnivå, beslutning om tilstrekkelig, adekvat beskyttelsesnivå, godkjent av eu-kommisjonen, godkjente tredjeland, adekvat vernenivå, tilstrekkelig beskyttelse, tilstrekkelig nivå, adekvat nivå, anerkjent som trygt, adekvansvedtak*, godkjent som trygt',
    mech_bcr:
      'bindende virksomhetsregler, bindende konsernregler, bindende foretaksregler, binding corporate rules, bcr, bindende regler',
    mech_unnamed:
      'overføringsgrunnlag*, lovlig overføringsgrunnlag, egnede garantier, nødvendige garantier, passende sikkerhetstiltak, tilstrekkelige garantier, nødvendige sikkerhetstiltak, tilstrekkelig beskyttet, passende beskyttelsestiltak',
    mech_none: 'ikke noe rimelig personvernnivå, ikke tilstrekkelig beskyttelsesnivå',
    basis_word:
      'rettslig* grunnlag*, behandlingsgrunnlag*, lovhjemmel*, hjemmel*, lovlig grunnlag, grunnlag, på grunnlag av, basert på, baserer seg, baseres på, med grunnlag i, med hjemmel i, beror på, rettsgrunnlag*',
    basis_li: 'berettiget interesse, berettigede interesse*, berettigede interesser, legitim* interesse*, interesseavveining*',
    basis_contract:
      'oppfylle en avtale, oppfylle avtalen, avtale med deg, oppfylle en kontrakt, oppfyllelse av avtale*, gjennomføre avtale*, oppfylle kontrakt*, kontraktsoppfyll*, inngåelse av en avtale, avtaleinngåelse, oppfylle kjøpsavtale*, avtaleforhold*',
    basis_law:
      'rettslig forpliktelse*, rettslig plikt, lovpålagt*, lovbestemte forpliktelser, lovbestemt plikt, juridisk forpliktelse*, juridiske forpliktelser, bokføringslov*',
    basis_vital: 'vitale interesser',
    basis_public: 'allmennhetens interesse, offentlig myndighet',
    deletion:
      'slett*, fjern*, anonymiser*, anonymis*, makuler*, overskrevet, overskrives, overskriver, rydder, ryddes, ryddet, kastes, kaster, tømmes, borte, strykes, destruer*, forsvinner, sletter, strimles, ryddet bort, ryddes bort, slettet vi, kastet, overskrive*, roteres, roterer, blir overskrevet',
    expire:
      'utløp*, gyldig*, varighet*, levetid*, lagringstid*, *lagringstid*, varer, forblir, blir værende, løper ut, mister sin gyldighet, varer i, oppbevaringstid*, lever, liggende, blir værende i, holder i, er gyldig, gyldig i, virker i, mister, går ut, gå ut på dato, husker, huskes, sitter i, holder seg, er gyldige, utløpsdato, dør, forsvinner, bortfaller, opphører, utløper',
    answer:
      'svar*, besvar*, innen rimelig tid, henvendelse din, klagefrist*, angrefrist*, frist*, betalingsfrist*, varsle*, varsel*, varsling*, returner*, reklamasjon*, angrerett, angre kjøpet, bytterett, garanti*, leveringstid*, leveres innen, oppsigelsestid*, innsynskrav',
    session:
      '*økt, *økten, øktinformasjonskaps*, økt-*, *sesjon*, session*, lukker nettleseren, lukker nettleser, lukker din nettleser, nettleseren lukkes, nettleserøkt*, nettleser lukkes, nettlesersesjon*, stenger nettleseren, økt*, slutten av besøket, besøket er over, nettleseren stenges, besøket ditt er over, forlater siden, når du logger ut, avslutter nettleseren, øktkapsl*, nettleservinduet lukkes, lukker nettleservinduet, lukker vinduet, lukker fanen, slår av nettleseren, avslutter økten, økten er over, nettleseren avsluttes',
    persistent: 'permanente, permanent, vedvarende, varige, persistent*',
    aslongas: 'så lenge, så lenge det er nødvendig, inntil du, til du, til vi blir bedt, til kundeforholdet, så lenge som',
    indefinite: 'på ubestemt tid, ubegrenset, til vi blir bedt om, inntil du ber, til du ber',
    h_name: 'navn, cookie-navn, cookienavn, informasjonskapsel, kapsel, cookie, cookies',
    h_provider:
      'leverandør, tilbyder, utsteder, domene, vert, tjeneste, eier, kilde, selskap, satt av, hvem setter, hvem står bak, hvem',
    h_purpose: 'formål, beskrivelse, hensikt, bruk, funksjon, bruksområde, hva gjør, hvorfor, til hva',
    h_life:
      'varighet, utløp, lagringstid, levetid, utløper, gyldighet, maksimal lagringstid, utløpstid, utløpsdato, oppbevaringstid, lagringsperiode, varer, hvor lenge, tid, lever i, maksimal lagringsvarighet, lagringsvarighet, oppbevares, slettes, slettefrist',
    controller:
      'behandlingsansvarlig*, ansvarlig for behandling*, ansvarlig for datainnsamling*, dataansvarlig, ansvarshavende, ansvarlige',
    dpo: 'personvernombud*, databeskyttelsesansvarlig*, personvernrådgiver*, databeskyttelsesombud*',
    authority: 'tilsynsmyndighet*, datatilsynet, datatilsyn*, datamyndighet*',
    complain: 'klag*',
    right_access: 'innsyn*, rett til opplysninger',
    right_rectify: 'rettet, rettes, retting*, rettels*, korriger*, rette',
    right_erase: 'slettet, slette, slettes, bli glemt, sletting',
    right_restrict: 'begrens*, innskrenkning av behandlingen',
    right_port: 'dataportabilitet*, dataoverførbarhet*',
    right: 'rett til, rettighet*, rett på, retten til, har rett',
    onsite: 'nettside*, nettsted*, hjemmeside*, nettbutikk*, våre sider, våre nettsider, sidene våre, sidene',
    owndata:
      'kunde*, ordre*, bestilling*, serverlogg*, logg, logger, loggene, loggfil*, tilgangslogg*, søknad*, henvendelse*, faktura*, bokføring*, regnskap*, bilag*, booking*, medlem*, kontaktskjema*',
    version: 'revidert, ajourført, versjon*, sist oppdatert, oppdatert, sist endret, gjelder fra, publisert',
    placeholder: 'sett inn, fyll inn, lenke til, link til, settes inn',
    window:
      'boks, boksen, rute, ruten, ruta, vindu, felt, feltet, melding, meldingen, spørreboks*, stripe, stripen, samtykkemodul*, valgvindu*, dialog*, skjema, kort, panel*, stripe*, skjerm*, vinduet, samtykkefelt*, *felt, *feltet, *vindu, luke*, ramme, spørsmål om',
    usable:
      'like godt, like bra, akkurat like, akkurat som før, fungerer som vanlig, virker som vanlig, fullt tilgjengelig, ikke ut over, fortsatt bruke, fortsatt handle, uten tap, mister ingen, begrenser ikke, som normalt, uten problemer, som ellers, virker likevel, fungerer likevel, virker som før, fungerer som før, virker alt, fungerer alt, virker helt, fungerer helt, fortsatt lese, kan fortsatt, bruke hele, bruker hele, helt vanlig, akkurat, like fint, på samme måte, på vanlig måte, fullt ut, fritt tilgjengelig, som vanlig, som før, handle som, fortsatt, alt innhold',
    evenif: 'selv om, også om, selv uten, også uten',
    whereif: 'der, hvor',
    flow: 'går til, flyter, mottar, får, hører, vet, kontaktes, videresendes, sendes, oversendes, utleveres, viderefør*, kjenner, vite, får vite, når fram, havner hos, får beskjed, overlevert, gis videre, går det, går dit, får vi, transmittert, sendt, tilflyter, ser',
    given: 'gitt, avgitt, gis, foreligger, meddelt, samtykket',
    verbfirst: 'er, ble, blir, har, skulle',
    together:
      'sammen med, samtidig med, samtidig som, som del av siden, en del av siden, bare det å åpne, allerede ved, allerede når, med det samme, direkte når, automatisk, med siden, i det øyeblikk, straks, uten at du gjør, uten at du rører, uten at du må, av seg selv, fra første sidevisning, fra første stund, trengs ikke noe klikk, uten klikk, idet siden, i det du får, nok til, nok å, holder å, holder det å, rekker å, på alle sider, ved hvert, ved hver, umiddelbart',
    effect: 'påvirk*, innvirkning*, konsekvens*, ulempe*, følger, betydning, forskjell*, endrer det, forandrer, begrens*, innskrenk*, dårligere, mister, glipp, ut over, straffes, hinder, hindrer, virkning*, skade*, utslag, å si for, koster, taper, tape, mist*, straff*, gå glipp, stilles dårligere, dårligere stilt, avskåret, gi avkall, ramme*, svekk*, stenger',
    wait: 'venter, vente, avventer, drøyer',
    answered: 'svart, svarer, svar, tatt stilling, tar stilling, bestemt deg, bestemmer deg, gjort et valg, svaret',
    deed: 'starter, starte, åpner chat*, åpner, sender inn, sende inn, bestiller, booker, logger inn, skriver til oss, fyller ut, tar i bruk, bruker funksjonen, deler, gjennomfører, benytter, sender skjema*, starter en, kjøp*, fullfører, bekrefter, melder deg på, melder seg på, melder, påmelding*, registrer*, innlogging*, logger deg inn, logger seg inn, reserverer, bestilling*, booking*, innsending*, sender, skriver, kommenterer, legger inn, oppretter konto, innmelding*, abonner*, søker, donerer, rører, drar, skyver, innlevering, oppretter, legger igjen',
    switchon:
      'slår på, slått på, slå på, slår du på, skrur på, skrudd på, skru på, aktiverer, aktivert, aktivere, krysset av, krysser av, huket av, huker av, trykket på, haket av, haker av, låser opp, slår det på, slår den på, slår dem på, skrur det på, skrur den på',
    measure: 'måler, måles, måle, målt, måling*, telles, teller, sporing*, analyseres, profiler*',
    othersites:
      'noen nettsteder, mange nettsteder, noen nettsider, mange nettsider, enkelte nettsteder, de fleste nettsteder, de fleste nettsider, andre nettsteder bruker, andre nettsider bruker, enkelte nettsider, mange nettbutikker, de fleste nettbutikker, mange andre, noen nettbutikker',
    you: 'du, deg, din, ditt, dine, dere, besøkende, brukeren, besøkeren, besøkerne, brukere',
    each: 'hver gang, ved hver, ved hvert, med én gang, med en gang, umiddelbart, sammen med siden, automatisk, straks',
    track:
      'spor, sporer, spore, spores, sporet, følge deg, følger deg, følge deg videre, følges, sporing, gjenkjenne, kjenne deg igjen, kjennes igjen, følge, følger',
    cannot:
      'kan ikke, ikke mulig, umulig, ikke i stand, ikke mulighet, kan vi ikke, kan verken, lar seg ikke, går ikke an, ikke råd, uten mulighet, ikke kan, aldri, kan aldri',
    pd: 'personopplysning*, personlige opplysninger, personlige data, persondata*, personrelaterte data, personlig informasjon, deg som person, noe som kan identifisere deg, identifiserende opplysninger, noe som identifiserer, personopplysninger om',
    special: 'særlige kategori*, sensitive, spesielle kategori*',
    minor: 'barn, mindreårig*, foreldre*, foresatt*',
    euland: 'norge, sverige, danmark, finland, tyskland, irland, nederland, frankrike, island, oslo, frankfurt, norden',
    within: 'innenfor, inne i, innen',
    server: 'server*, tjener*, datasenter*, driftes',
    which: 'hvilke, hvilken, hva slags',
    listed: 'nevnt, nevnte, oppført, listet, opplistet, beskrevet, ovennevnt*, ovenfor, angitt, omtalt',
    closedword: 'avsluttet liste, uttømmende avsluttet',
    playstart:
      'starter filmen, starter videoen, spiller av, spille av, starte filmen, starte videoen, trykker play, setter i gang, starter avspilling*, avspillingen starter, se filmen, se videoen, play, avspilling*, vis innhold, vis kartet, starte avspilling*, spill av, starter klippet, se klippet, trykker på play, hør',
    footer: 'bunnen, nederst, bunntekst*, menyen, hjørnet, nede, foten, bunnlinj*',
    lawfulness: 'lovlighet*',
    responsible: 'ansvarlig for, ansvar for',
    longer: 'lenger',
    traffic:
      'trafikk, trafikken, kommunikasjon, kommunikasjonen, forbindelse*, tilkobling*, underveis, overføring*, dataoverføring*, skjema*, *skjema, *skjemaet, *skjemaer, bestilling*, betaling*, alt du sender, innlogging*, dataene du sender, forbindelsen, kontaktskjema*, på vei, på veien, på vegen, mellom nettleseren, mellom deg og, mellom din, transport*, det du skriver, det du sender, samband*, samtale*, linje, utveksl*, sendes',
    both: 'begge',
    by: 'hos, av, fra, med, via, gjennom, ved hjelp av, hjelp av',
    deal: 'håndteres, håndterer, kjører, kjøres, drives, driftes, leveres, levert, sendes, sender, kommer, føres, står, ligger, behandles, trykkes, pakkes, ført, fraktes, regnskap*, bookes, utføres, sørger, tar seg av, hostes, laget, booking*, går, bygget, kjøpt, kjøper, pakker, trykker, hoster, drifter, fører, rapporteres, meldes, ringes, skrives ut, betjenes, besørges, distribueres, utvikles, vedlikeholdes, hostet, driftet, drevet, måles, telles',
    country:
      'sveits, storbritannia, england, japan, canada, israel, india, new zealand, sør korea, argentina, australia, singapore, kina, brasil, europa, california, usa',
    wesubj: 'vi',
    striving:
      'tilstreber, bestreber, forsøker, prøver å, kan ikke garantere, kan ikke love, ikke garanti for, så langt det er mulig, så vidt mulig, arbeider for at',
    telltale: 'kjenner du, kjennes på, ser du, du ser, kan du se, gjenkjenn*',
    counts: 'tallene, tall, besøkstall*, trafikktall*, rapporter, rapportene, resultatene, rapport*',
    unlinkable: 'uten kobling til, ikke kobles, uten at vi vet hvem, ikke vite hvem, uten å vite hvem, i anonym form',
    aggregated: 'samlede tall, aggregert form, aggregerte tall',
    dropped: 'kastes, forkastes, slettes, fjernes, kaster, strykes, fjerner, sletter, fjern*',
    combine: 'kobles sammen, kobler sammen, sammenstill*, slås sammen, koble sammen, kobles, sammenkobl*',
    shown: 'viser, vises, inneholder, nevner, dekker, fremgår, finner, følger, står, ser, fins, finnes, omfatter',
    who: 'hvem, hvilke, hva slags',
    demand: 'kan kreve, kan be om, kan be oss, kan forlange, rett til å kreve, kreve at, be om at',
    others_do:
      'noen nettsteder, enkelte nettsteder, mange nettsteder, andre nettsteder kan, noen selskaper, enkelte tjenester, noen tjenester, noen aktører, mange andre',
    more: 'flere, mer enn, utover det som, ikke mer',
    stay: 'forblir, blir værende, bli værende, blir hos, holdes, blir i, blir liggende, holder seg, ligger, befinner seg, beholdes, verblir, bli i, står, plassert',
    leave: 'forlater, forlate, forlatt, føres ut, sendes ut, går ut, flyttes ut, tas ut, sendes ut av, flytter ut, sendt ut',
    withus: 'hos oss, i huset, internt, i selskapet, i firmaet, mellom oss',
    nobody: 'ingen, ingen utenfor, ingen utenforstående, ingen andre, ikke noen',
    access: 'tilgang, får se, innsyn i, får vite, får kjennskap, ser dataene, får ta del',
    outsider:
      'utenfor selskapet, utenfor firmaet, utenfor bedriften, utenfor virksomheten, utenfor butikken, utenfor foreningen, utenfor oss, utenfor klinikken, utenfor organisasjonen, andre enn oss, andre enn vi',
    theonly: 'de eneste, den eneste, det eneste',
    nothingelse:
      'og ingen andre, og ikke flere, og ikke noe annet, og ingenting annet, ingen andre enn disse, ikke flere, det er alt, ingen øvrige, og ingen flere, ingen andre',
    exist: 'finnes, det er, er i bruk, i bruk, forekommer, har, involvert, engasjerer, inngår, kommer til, brukt',
    beyond: 'utover, ut over, i tillegg til, foruten, bortsett fra, unntatt, utenom, ved siden av, enn disse, enn de',
    hand: 'gir, gis, gi, gitt',
    processor:
      'databehandler, databehandleren, databehandlere, databehandleravtale*, databehandlaravtale*, på våre vegne, på vegne av oss, etter instruks',
    joint: 'felles behandlingsansvar*, felles ansvar*, felles behandlingsansvarlig*, delt behandlingsansvar',
    dc_email: 'e postadress*, epostadress*, e post adress*, mailadress*',
    dc_name: 'navn, navnet, fornavn, etternavn',
    dc_address: 'postadresse*, leveringsadresse*, adresse, adressen, bostedsadresse*, fakturaadresse*',
    dc_phone: 'telefonnummer*, mobilnummer*, telefon, tlf',
    dc_location: 'posisjon, posisjonen, posisjonsdata, lokasjon, plassering, stedsdata, lokasjonsdata, geografisk*',
    dc_device:
      'enhet, enheten, enhetstype*, nettlesertype*, operativsystem*, skjermoppløsning*, enhetsinformasjon, nettleserversjon*, skjermstørrelse*',
    dc_usage:
      'bruksmønster*, besøkte sider, sidevisninger, klikkmønster*, bruksdata, sidene du besøker, adferd*, atferd*, hvilke sider',
    dc_payment: 'betalingsopplysning*, betalingsinformasjon, kortopplysning*, kortnummer*, kontonummer*, betalingsdata, kortdata',
    dc_order: 'ordrehistorikk*, kjøpshistorikk*, ordredata, hva du har kjøpt, bestillingsdata, kjøpsinformasjon',
    dc_health: 'helseopplysning*, helsedata, pasientopplysning*, sykdom*, allergi*',
    present: 'finnes, fins, finner du, finner dere, i bruk, har vi, har, kjører vi, å finne',
    offsite:
      'egen nettside, egne nettsider, eget nettsted, egne sider, eget skjema, egne vilkår, hvis nettside, hvis nettsted, nettsiden deres, deres nettside',
    hypothetical: 'skulle vi, hvis vi en dag, dersom vi en dag, om vi en dag, hvis vi en gang, dersom vi en gang, planlegger vi, vi planlegger, vi vurderer, vurderer vi, kan komme til å, kommer kanskje til å, i neste versjon, kommende versjon, ser på en løsning, ser på om, undersøker om, undersøker, skal vurdere, vurderer å, vurderes, er planlagt, planlegges, på sikt, i framtiden, i fremtiden, framover, fremover, tanken er, målet er, ønsker å innføre, ikke tatt stilling til, ikke bestemt, ikke avgjort, etter hvert, håper å, utreder, arbeider med en, jobber med en, tar vi sikte, tar sikte, diskuteres, ser nærmere på',
    runs: 'drives av, drevet av, eies av, utgis av, tilhører',
    ours: 'våre, vårt, vår, for oss, oss',
    report: 'rapporteres, meldes, rapporterer, melder, varsles',
    copula: 'er, heter',
    toward: 'til',
    pastperiod: 'siste, seneste, forrige, foregående, foregåande',
    everyperiod: 'hver, hvert',
    advance: 'på forhånd, i forveien, i god tid, før avreise, før levering, før kurset',
    age: 'fylt, fyller, alder, yngre',
    lawsays: 'loven krever, krever loven, etter loven, loven sier, loven tillater, ifølge loven, regelverket krever, myndighetene anbefaler, myndighetene krever, datatilsynet anbefaler, datatilsynet krever, lovgiver, ekomloven krever, lovverket, etter ekomloven, hovedregelen, ifølge datatilsynet, etter veiledningen, god praksis, god skikk, anses som, bør man, loven gjør unntak, anbefales, nettsteder må, nettsteder skal, nettsteder bør, loven forbyr, edpb, personvernforordningen sier, fortalepunkt*',
    duty: 'må, skal, kan bare, kan kun, får bare',
    offer: 'tilbyr, anbefaler, lover, reklamerer',
    below: 'under',
    kept: 'ligger i, ligger hos, ligger der, står i, stå i, stående, liggende, ryker, ryker ut, rulles ut, rulleres, rullerer, ruller ut, kastes, kastet, finnes i, finnes, i arkivet, i registeret, makulering, strykes, stryker, tas bort, tar vi bort, tar bort, tatt bort, tas ut, tas ned, tas av, lukes, luker, slettefrist*, sletting*, dokumenter*, gjemmes, gjemmer, gjemt, rensk*, renses, tømmes, avidentifiser*, blir borte, utgår, hives, slenges, oppbevaringsplikt*, brennes, brent, ta vare på, ute av, borte fra',
    records: '*logg, *logger, *loggen, *loggene, sikkerhetskopi*, *opptak, *opptaket, *opptakene, journal*, mappe*, *mappe, *mappen, *mappa, register*, arkiv*, søknad*, cv, chat*, *melding, *meldinger, henvendelse*, e post*, epost*, bilag*, kvittering*, faktura*, rapport*, *profil, *profiler, bilder, opplysning*, *data, dataene, *historikk, *historikken, adressen, deltakerliste*, korrespondanse, feilmelding*, notat*, dokument*, *listen, *liste, *banken, *bildene, basen, kopiene, kopier, klager',
    yourchoice:
      'valget ditt, valgene dine, ditt valg, dine valg, valget, svaret ditt, ditt svar, innstillingene dine, samtykkevalg*, dine innstillinger, preferansene dine, dine preferanser',
    remember: 'husk*, gjelder, gjelde, gyldig, står ved lag',
    askagain:
      'spør deg på nytt, spør deg igjen, spør vi deg på nytt, spør vi deg igjen, spør vi på nytt, spør vi igjen, spørres på nytt, spurt på nytt, spurt igjen, vises på nytt, dukker opp igjen, kommer opp igjen, spør på nytt',
    onrequest: 'ber du om, be om, ber om, på forespørsel, ber oss, på oppfordring',
    deadline: 'innen, innenfor',
    ago: 'siden',
    otherperiod:
      'abonnement*, prøveperiode*, prøvetid*, gavekort*, garanti*, avtalen løper, avtalen gjelder, kurs, kurset, opphold på, opplæring*, brudd*, avvik*, leveres, levering*, leverer, bestilles, åpningstid*, i døgnet, oppsigelse*, forny*, betal*, lønn*, ferie*, passord*, erklæringen, gjennomgår, oppdaterer, eldre enn, melder vi, meldes, varene',
    again: 'igjen, tilbake, på nytt, om igjen',
    madeby:
      'drives av, drevet av, eies av, eies og drives av, eid av, leveres av, levert av, tilbys av, utvikles av, utviklet av, tilhører, en tjeneste fra, en tjeneste av, et produkt fra, et verktøy fra, verktøyet til, tjenesten til, et datterselskap av, datterselskap av, del av, stilles til rådighet av, utgis av, en løsning fra, et tilbud fra, kommer fra, driftes av, lages av, laget av, vedlikeholdes av',
    tie: 'knytter, knyttes, knyttet, knytte, kobler, kobles, koblet, koble, koples, sammenholder, sammenholdes, sammenstiller, matcher, matches, forbinder, føyes til, lagres på, legges til, ser sammen',
    visitorid:
      '*profil, *profilen, *profilen din, *kontoen, kundenummer*, kundekonto*, medlemsnummer*, brukernavn*, navnet ditt, ditt navn, personen, medlemskap*, kundeforhold*, innlogging*',
    fullip: 'hele ip, full ip, fullstendig ip, fullstendige ip, komplett ip, uforkortet, uavkortet, hele ip-adressen',
    slot: '*bryter*, avkrysning*, hake, haken, *kryss, krysset, fane*, felt*, formål*, boks, boksen, rad, punktet, knapp*, *knapp, *knappen, avmerking*, overskrift*, glidebryter*',
    assigned:
      'styres, styrer, styrt, gjelder, omfatter, dekker, hører, ligger under, lagt under, lagt i, plassert, klassifisert, klassifiserer, inndelt, sortert, sorterer, regnes som, faller, falle, inngår, finner du i, finner du under, henger, tilhører, kategorisert, går under, rommer, regulerer, reguleres, står under',
    refers: 'der, deres, dens, likevel, samme sted, derfor, likefullt, dermed, dertil',
    same: 'samme, identisk*, likt, akkurat, nøyaktig, som alle andre, uendret, uavhengig av, åpne for, åpent for, like mye, upåvirket, like tilgjengelig*, på lik linje, likestilt, like fullt, likevel',
    turnoff:
      'reservasjon*, utmeld*, frameld*, unntak, slipp*, stopp*, stoppe, avmeld*, holde * utenfor, holder * utenfor, ta * ut av, tar * ut av, skrur av, skru av, slår * * av, koble ut, koble fra, bli kvitt, motsett*, unngå, avstå, vil du ikke, ikke vil, tar * * ut av, holder * * utenfor',
    undo: 'kall* tilbake, tar det tilbake, tar * * tilbake, angr*, ombestem*, gjøre det om, gjør du om, snu, trekke deg, trekker deg, opphev*, annuller*, fjern* haken, kryss* ut, bakke ut, velge på nytt, velg på nytt, valgt feil, tilbakekallelse, omgjøring',
    appears:
      'utspil*, spilles ut, kommer til syne, framvis*, fremvis*, legger seg, legges fram, legger fram, legger frem, sprett*, spretter, tar imot, toner, dukke opp, popper, glir, melder seg, opp på skjermen, ligger',
    arrival:
      'landar, lander, inngang*, begynnelsen av besøket, starten av besøket, nykommere, innom, ny på, nye brukere, kommer inn, ved besøk, entrer, åpner forsiden, hver ny, framsida, forsiden, ankommer',
    domain: 'domene*, adress*, variant*, versjon*, innstilling*, kode*, parameter*, funksjon*, innebyggingskode*',
    planned:
      'arbeider med å, arbeider med en, arbeider med et, jobber med, tar sikte på, håper å, på trappene, planlagt, neste år, ser på en løsning, ser på muligheten, etter planen, under arbeid',
    thou: 'du, dere, brukeren, den besøkende, noen',
    leans:
      'da, så, dit, dets, dens, deres, dem, i så fall, i slike tilfeller, i det tilfellet, i de tilfellene, i tilfelle, selve, sånt, begge, han, der',
    idle: 'gjør ingenting, gjør du ingenting, ikke gjør noe, å ikke gjøre noe, ikke velger, velger ikke, ikke valgt, uten å velge, uten valg, ikke tar stilling, ikke tatt stilling, uten å ta stilling, ikke svarer, svarer ikke, svarer du ikke, ikke svart, uten å svare, ubesvart, uten svar, ignorer*, overser, lukker vinduet, lukker boksen, lukker ruten, lukker banneret, lukker du, lukke, klikker bort, klikker vekk, krysser ut, scroller forbi, scroller videre, blar forbi, urørt, ikke rører, rører ikke, rører du ikke, lar banneret, lar ruten, lar vinduet, lar boksen, lar du, la den stå, lar den stå, før et valg, før du har svart, før du svarer, før du har valgt, før du velger, før du har tatt, inntil du velger, til du velger, til du har valgt, til du svarer, manglende valg, mangler valget, mangler et valg, foreligger det ikke noe valg, ubrukt, manglende svar, passiv*, surfer videre',
    ground:
      'grunnlag*, hjemmel*, hjemles, hviler, bygger, baserer, baseres, støtter, støttes, bokstav, bokst, rettslig*, lovlig*, interesse*, interesseavvei*, legitimer*, utgangspunkt i, går foran, trer i stedet, avgjørende',
    perhaps:
      'kan være, kan hende, kanskje, muligens, noen ganger, av og til, enkelte, eventuelt, i noen, i visse, kan ha, iblant, det hender, avhengig av, tidvis, men har vi',
    exactly:
      'det er ditt, det er din, det er du som, det er klikket, det er kjøpet, det er brukeren, i det øyeblikket, i det øyeblikk, i samme øyeblikk, i det sekundet',
    cover:
      'bak en, bak et, gjemt, skjult, dekket, tildekket, i stedet for, istedenfor, stillbilde*, skjermbilde*, et bilde, bare et bilde, bare et ikon, bilde i hjørnet, grå flate, grå boks, gardin*, forheng*, sløret, tom ramme, dvale, ligger i ro, uskarp*, forblir tom*, står tom*, er tom',
    perk: 'rabatt*, medlemspris*, bonus, fordel*, gavekort*, pris, prisen',
    negation: 'ikke, ingen, intet, aldri, verken, hverken, ingenting, umulig, utelukk*',
    someone: 'enkelt*, person, personer, personen, individ*, hvem, deg, meg, identitet*, besøkende, leser, lesere, bestemt',
    recognition:
      'identifiser*, gjenkjen*, kjenne* igjen, kjennes igjen, spore*, knytt*, kobl*, peke*, utpek*, henfør*, avslør*, føre* tilbake, plukk*, tilordn*, tilbakefør*, skille * fra, finne igjen',
    unknown: 'ukjent*, skjult, kan ikke vite, hindrer oss',
    group:
      'summer, sum, summert*, totaltall*, samlede tall, samlede bevegelser, samlet form, lagt sammen, slått sammen, aggreg*, gjennomsnitt*, gruppe*, sammenlagt*, hovedtall',
    others: 'andre, annen, annet, øvrig*, fremmede, ellers, flere, ytterligere, ulike, forskjellige',
    websites: 'nettst*, nettsid*, nettet, internett, web*, sider, apper',
    holdings: 'data, dataene, datak*, datas*, opplysning*, informasjon*, kild*, register*, profil*, besøk*, konto*, alt, det',
    merge: 'kobl*, sammen*, samkjør*, knytt*, kombiner*, berik*, bland*, match*, føres sammen, føres ikke sammen',
    apart: 'adskil*, atskil*, isoler*, for seg selv',
    sitealone: 'bare hos oss, kun hos oss, bare på vår, kun på vår, stopper ved vår, stanser ved vår',
    giveaway:
      'videresend*, gir * fra oss, gir vi ikke fra oss, utlever*, overlever*, overdra*, oversend*, gitt bort, lekk*, tilgjengelig for, videreformidl*, deling, lever* ut, lever* ikke ut, gi* ikke ut, avhend*, gi * videre',
    trading: 'handel med, handler med, handler ikke med, bytter bort, leie* bort',
    gets: 'får, havne*, ender, slipper, kommer',
    outparty:
      'andre, noen, tredje*, utenforstående, utenfor, annonsør*, selskap*, firma*, bedrifter, partner*, adressemegler*, kundelist*, medlemsregist*, medlemslist*, uvedkommende, ingen, fra oss, andres',
    keepus:
      'for oss selv, mellom deg og oss, ingen andre enn vi, bare vi, kun vi, eget bruk, egen bruk, på egne hender, blir hos oss, forblir hos oss',
    bounded: 'utelukkende, kun, bare, alene, uten unntak, ingen andre land, samtlige, jord, ingen andre steder',
    confined: 'begrens*, låst, bundet til, forblir, blir værende, blir innenfor, holde* seg, stanser, blir liggende',
    stores:
      'lagr*, oppbevar*, *lagring*, *server*, driftes, *drift, datasenter*, ligger, backup*, sikkerhetskopi*, kopi*, database*, kjører, behandle*, ligg',
    inland:
      'eu, eøs, eu*området, europa, europeiske, norge, norsk*, sverige, danmark, finland, tyskland, irland, nederland, belgia, frankrike, island, landet, landets, grenser, oslo, stockholm, frankfurt, norden, unionen, europeisk*',
    goesout: 'forlat*, utenfor, ut av, ut fra, utlandet, tredjeland*, eksporter*, andre land',
    whole:
      'uttømmende, fullstendig*, komplett*, hele, helhet, samtlige, alle, enhver, uten unntak, alle sammen, hver og en, hver',
    listing:
      'list*, opplist*, oversikt*, tabell*, oppfør*, ført opp, nevn*, beskrev*, fortegnelse*, regnet opp, rekne* opp, skjema, opplyst*, resultat*',
    thisdoc:
      'nedenfor, nedenunder, følgende, ovenfor, her, denne tabell*, denne erklæring*, denne listen, punkt, kapittel, avsnitt*, pkt, under',
    someof: 'noen, eksemp*, blant annet, et utvalg, arbeider med en',
    offpage:
      '*banner*, *vindu*, *panel*, *boks*, innstilling*, dialog*, knappen, egen side, egen erklæring, separat*, særskilt*, vedlegg*, vilkår*, deres nettst*, deres nettsid*, lagt ut, offentliggj*, publiser*, hjemmesiden deres, hjemmesiden til, nettsiden til, laste ned, detaljer, hjelpesid*, ruta, nettstedet deres, kapselerklæring*',
    detail: 'liste*, oversikt*, navn*, detalj*, spesif*, hvilke, hvem, nærmere, oppført, opplist*, levetid*, ser * hvem',
    finish:
      'i alt, til sammen, totalt, verken flere eller færre, flere er det ikke, ikke flere, mer er det ikke, det er alt, ferdig med det',
    tool: '*verktøy*, *tjeneste*, *leverandør*, *behandler*, *mottaker*, *partner*, *kapsler, kapsel*, cookie*, *foretak, *løsning*, sporing*',
    request:
      'ikke send, send ikke, vennligst, skriv ikke, ikke skriv, del ikke, ikke del, du bør, du må ikke, unngå, ikke oppgi, skriv ingen, send ingen, oppgi ikke, gi aldri, gi ikke',
    hearsay: 'sier, opplyser, hevder, påstår, forsikrer',
    maybe: 'vi regner med, kanskje, vi håper, tar sikte på, sikter mot, fra neste år',
    once: 'i den gamle, det gamle, da brukte, den gangen',
    inactive: 'ikke aktivert, ikke slått på, slått av, avslått, skrudd av',
    knowing: 'vite, vet, se, ser, finne ut, framgår, fremgår, greie på, røp*, avslør*',
    identity: 'hvem, identitet*',
    personal: 'personopp*, persondata*, personlig*, personhenfør*, som person, personident*',
    freeof: 'uten, fri for, renset for, vasket for, mangler',
    fullest: 'full, fulle, hel, hele, fullstendig*, uavkort*',
    yours:
      'svar, svarene, det du, melding*, det vi vet, adressene, kontakt*, medlemslist*, medlemsregist*, kundelist*, kunderegist*',
    lacking: 'mangler, utelatt, utelates, utelater, glemt, uteglemt',
    endpart: 'slutten, siste, bakerste, enden',
    readmore: 'mer, videre',
    beneath: 'under',
    classed: 'regnes som, regnes til, regnes blant, reknes som, klassifiser*, kategoriser*, rubriser*, definert som, regner vi',
    thereupon: 'før det, først da, inntil da, frem til da, fram til da, deretter, så, etter det, før dette',
    chat: 'chat*, snakkeboble*',
  },
  numbers:
    'en 1, én 1, ett 1, et 1, ei 1, to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, åtte 8, ni 9, ti 10, elleve 11, tolv 12, tretten 13, fjorten 14, femten 15, atten 18, tjue 20, tjuefire 24, tretti 30, seksti 60, nitti 90, halvannet 1.5, halvt 0.5, nitten 19, seksten 16, sytten 17, tjueen 21, tjuefem 25, tjueseks 26, trettiseks 36, førti 40, førtiåtte 48, femti 50, sytti 70, syttito 72, åtti 80, hundre 100, halv 0.5, halve 0.5, halvannen 1.5, hver 1, hvert 1',
  units:
    'sekund* 0.0000115741, minutt* 0.000694444, time 0.0416667, timer 0.0416667, timers 0.0416667, dag 1, dager 1, dagers 1, dagar 1, døgn 1, uke 7, uker 7, ukers 7, måned 30.4, måneder 30.4, måneders 30.4, mnd 30.4, år 365, års 365, halvår 182.5, kvartal 91.25, kvartaler 91.25, virkedager 1, kalenderår 365',
};
