/** Norwegian bokmål, native and translated. */
import type { LanguageData } from '../lexicon.ts';

export const nb: LanguageData = {
  code: 'nb',
  stopWords:
    'og er for på med som til vi du den det av om kan eller dette når har ikke deg fra etter blir opplysninger dine vår våre hva noen hvordan hvis også gjennom være mer kun personopplysninger informasjonskapsler nettsiden nettstedet hvilke ditt din seg en et ved bruker disse',
  letterWords: 'i å',
  concepts: {
    none: 'ingen, intet, aldri, aldri hatt',
    blocked:
      'blokker*, avslått, slått av, inaktiv*, avskrudd, av inntil, holdes tilbake, hold* tilbake, avslåtte, ikke krysset av, er av, deaktivert*, stengt, sperr*, taus, tause',
    use: 'bruk*, benytt*, anvend*, ta i bruk, tar i bruk, installert, jobber med, samarbeider med, støtte fra',
    set: 'sett, settes, sette, setter, satt, plasser*, legges, aktiver*, kjøre*, kjøring, utløses, slås på, skrur på, starter, tas i bruk, setting, startes, fyres, avfyres, skrus på, i gang, i drift, aktiv, aktive, påslått, påslåtte, slått på, tatt i bruk, tar i bruk, begynner, begynne, trer i funksjon, vekkes, vekker, våkner, går i gang, tar til, i spill, iverksettes, utføres, oppheves, aktivt',
    load: 'last*, innlast*, hentes, hent inn, tilkobling*, forbindelse*, avspill*, aktiveres, henter, hentet, hente, kobler, kobles, opprettes, oppretter, strømm*, vises, lastes inn, koble, koples, kontakt*, gjengis, skjult, lastes ned, dras inn, trekkes, koblet til, kobles til, forespørsel*, leveres, dukker opp',
    embed:
      'integrer*, innebyg*, bygd inn, legge* inn, legger inn, innlagt*, innebyd*, *plugin*, *programtillegg*, *widget*, *innbygd*, innbygging*',
    transfer: 'overfør*, oversend*, sendes, send, sende, sendt, eksporter*, *overføring*, føres ut',
    process: '*behandl*, samle*, innsamle*, registrer*, loggføres, logges, formidle*',
    store:
      'lagre*, oppbevar*, lagring*, bevar*, arkiver*, behold*, *lagringstid*, tatt vare på, tar vare på, *oppbevaring*, *serverplassering*, må vi ha, må ha, har vi i, blir liggende, ligger hos oss, samler vi, spares, tatt vare, kunne dokumentere, kunne vise, vise fram, vise frem, spart på',
    consent:
      'tillatelse*, gitt tillatelse, ditt ja, *samtykk*, godta, godtar, godtatt, godtas, godkjenn*, aksepter*, takket ja, sier ja, sagt ja, opt-in, si ja, svarer ja, svart ja, har sagt ja, gitt lov, skrur dem på, huket av, krysset av, gir oss lov, gir lov, et ja, ja fra deg, tillater, tillatt, tillate, gitt klarsignal, grønt lys, samtykt*, sa ja, er enig, gått med på, går med på, ja takk, enighet, klarsignal*, velsignelse, valgt inn',
    ask: 'bedt om, ber om, bedt om et, spurt om, spør om, innhentet, innhenter, innhentes, innhente, forespurt, etterspurt, spør deg',
    asked:
      'bedt om, spurt om, innhentet, forespurt, etterspurt, ble spurt, spurt, bedt, hentet inn, ble bedt, er innhentet, blitt spurt, spør om, ber om, innhentes, er bedt om, har bedt, spurte, avkrevd, innhenter, avspurt, spørsmål om, fått spørsmål, på forespørsel, anmodet, har vi spurt, har spurt, bedt deg, ber vi',
    require:
      'venter på, krever, forutsetter, betinger, avhenger av, betinget av, må til, skal til, avhengig av, kreves, forutsetning*, avhengige av',
    not: 'ikke, ingen, intet, aldri, verken, hverken, uten å, ingenting',
    without: 'uten',
    only: 'ingen andre enn, ikke annet enn, ingen andre informasjonskapsler enn, bare, kun, utelukkende, eneste, ingenting annet enn, alene, det eneste, de eneste, begrenset til, bare de, klarer * seg med, nøyer vi oss med, begrenser vi oss til, blir med, avgrenser',
    first:
      'først, tidligst, og ikke før, ikke tidligere, først da, da først, ellers ikke, og ellers ikke, ikke et sekund før, ikke før',
    before:
      'før, forut, på forhånd, inntil, fram til, frem til, før du, til du, helt til, før enn, inntil du, så lenge du ikke, så lenge du ikke har, fram til du, uten at du, uten at, tidligst, så lenge',
    after: 'etter, etter at, når, så snart, straks, så fort',
    if: 'hvis, dersom, om du, såfremt, forutsatt, i tilfelle, så fremt, om det, i de tilfeller, i den grad, så lenge, ber vi, så sant, i fall, gitt at, idet, i det, ved at, i tilfelle av, i det øyeblikket, i samme øyeblikk, i tilfelle av at',
    with: 'med, ved',
    but: 'men',
    to: 'til',
    these: 'disse, den, det, de, slike, denne, dette, slikt',
    we: 'vi, oss, vår, vårt, våre',
    show: 'vis*, mottar, får, presenter*, møter, dukker opp, kommer det opp, får opp, spør, ber deg, møtes, møtt, blir bedt, ser, lar deg, åpnes, får du opp, åpner, glir opp, ber vi, spør vi, legger seg, dukker',
    change:
      'endre*, juster*, administrer*, gjøre om, gjør om, omgjør*, åpne * igjen, tilpass*, oppdater*, endrer du, velge på nytt, nullstill*, åpne samtykke* igjen, endring*',
    local: 'lokalt, lokale',
    described: 'beskriv*, behandles, omtal*, forklar*',
    exception: 'unntakstilfelle*',
    payment: 'betal*, kortbetaling*, faktura*, kassen, kasse',
    captcha: 'captcha*, spam*, automatiserte forespørsler, roboter',
    choice: 'valg*, velg*, gjort et valg, bekreft*, tillat*',
    reject:
      'avvis*, avslår, nekter, takker nei, sier nei, ikke samtykker, sier du nei, si nei, nei takk, ikke samtykke, nekte, avslår du, avviser du, avslå, avslås, nei, avslag, takke nei, sa nei, manglende samtykke, ikke gir, sier nei til, ikke vil, la være, lar være, nektet, nekting, vegrer, et nei, avkrefter, avstår, står over',
    cookie:
      '*informasjonskaps*, *cookie*, *kapsler, *kapslene, *kapsel, *kapselen, lignende teknologier, sporingsteknologi*, *piksel*, *piksler*, *kjeks*',
    cookies: '*informasjonskaps*, *cookie*, *kapsler, *kapslene, *kapsel, *kapselen, *kjeks*',
    technology:
      '*piksel*, *piksler*, *skript*, *script*, *verktøy*, *tjeneste*, *tagg*, *funksjonene, *sporing*, tredjepartsinnhold, innholdsnett*',
    necessary:
      'nødvendig*, strengt nødvendig*, teknisk nødvendig*, påkrevd*, essensiell*, tvingende, må til for, trengs for, ikke kan klare seg uten, ikke klarer seg uten, ikke virker uten, trenger for å, uunnværlig*, må til for at, må ha, minimum, minstemål, tekniske cookies, teknisk påkrevd*, holder handlekurven, obligatorisk*, klarer seg uten, tekniske informasjonskaps*, tekniske kaps*, det som må til, som trengs',
    unnecessary:
      'ikke nødvendig*, ikke-nødvendig*, unødvendig*, valgfri*, andre informasjonskapsler, øvrige informasjonskapsler, andre cookies, alle andre cookies, alle kategorier unntatt, alt annet, alle andre, de andre, ikke er nødvendig*, ikke er strengt nødvendig*, frivillig*, alt som ikke, resten',
    marketing:
      'markedsføring*, reklame*, annons*, målrett*, *reklame, retargeting*, remarketing*, *annonser*, *konverteringssporing*, *markedsføringsinformasjonskapsler',
    analytics: 'analy*, statisti*, ytelse*, måling*, *måling, nettanaly*, trafikkmåling*, *statistikk*',
    video: '*video*, avspiller*, film*, spilleren',
    functional: 'funksjonell*, funksjonskaps*, preferanse*, funksjonalitetskapsler, personalisering*',
    socialmedia: 'sosiale medier, sosiale nettverk, sosiale medie*, sosiale-medier*, sosiale mediekanaler',
    map: 'kartet, kartutsnitt, *kart',
    content:
      'innhold*, *innhold, *video*, kartet, *kart, *spiller, tredjepart*, andre tilbyder*, annen tilbyder*, andre leverandør*, den andre tilbyderen, innlegg*, podkast*, podcast*, klipp*, film*, kommentarfelt*, feed*, episode*, spilleliste*, element*',
    banner:
      '*banner*, samtykkebok*, dialogboks*, *vinduet, pop-up, popup*, samtykkeløsning*, samtykkeverktøy*, samtykkeplattform*, *varsel, *varselet, consent management*, *dialogen, samtykkedialog*, stripe nederst',
    settings: 'innstilling*, *innstillinger*, *innstillingene*, *tannhjul*, *ikon*',
    click: 'klikk*, trykk*, *klikk, anklikk*, påklikk*, trykk på, betjen*, rører du, du rører, rør ved',
    thumbnail: 'forhåndsbilde*, plassholder*, startbilde*, forhåndsvis*, avspillingsknapp*',
    twoclick: 'to-klikk*, toklikk*, dobbeltklikkløsning*',
    open: 'åpn*, besøk*, oppsøk*, kaller opp, opphent*, hentet opp, sidevisning*, går inn på, kommer inn på, kommer til nettst*, kommer til nettsi*, kommer til siden, er innom, innom, kommer inn, går inn, sammen med siden, siden lastes, sideinnlasting*, oppkall*, trer inn på, får siden opp, sideoppslag*, sideoppkall*, alle sider, hver side, forsiden',
    firstvisit: 'første besøk, første gang, første gongen, førstegangs*, først besøker, nye besøkende, ved ankomst',
    default:
      'når du først besøk*, innledningsvis, fra start, til å begynne med, når du kommer, standardinnstilling*, standard innstilling*, som standard, i utgangspunktet, standardmessig*, forhåndsinnstil*, forhåndsvalg*, grunninnstilling*, ved første besøk, fra starten, i første omgang, av seg selv, gjør du ingenting, før du har valgt, før du svarer, forhåndskrysset, forhåndsavkrysset, forvalg*, på forhånd, utgangspunkt*',
    withdraw:
      'trekk* tilbake, trukket tilbake, trekkes tilbake, trekke samtykke*, trekk* samtykk*, trekke det tilbake, tilbaketrekk*, tilbakekall*, tilbaketrukket, ombestemm*, trekke tilbake, ta tilbake, trekke det, kalles tilbake, tas tilbake, ta * tilbake, trekker tilbake, trekker * tilbake, gjøre om, gjør om, omgjør*, angre*, ombestemt, fjerne krysset, trekkes når, ta ja*, oppheve, trekkes',
    anytime:
      'når som helst, til enhver tid, enhver tid, alltid, like lett, når du vil, med virkning for fremtiden, fritt, senere, i ettertid, når du måtte ønske, like lett som, stadig, i fremtiden, framtiden, uten å oppgi, uten begrunnelse, formløst, så ofte, så ofte du',
    object: 'protester*, motsett*, reserver*, innsigelse*',
    share:
      'dele, deler, deles, delt, videreformidl*, utlever*, gitt videre, videregi*, overlat*, formidl*, bortgi*, gir, gis, gitt, tilgjengelig for, videresend*, låner * * * bort, gis * videre, gir * * videre, blir * gitt videre, gir * * * videre, gi * videre, videreselg*, selges videre, bytter, byttes, overdras, videresalg',
    sell: 'selg*, solgt, salg av, leie* ut, leier ut, til salgs, videreselg*',
    third:
      'tredjepart*, utenforstående, andre virksomheter, andre selskaper, til andre, andre, uvedkommende, noen, tredjemann, annonsører, andre firmaer, noen andre',
    unless: 'andre enn, med mindre, unntatt, bortsett fra, unntak*, utenom, annet enn, utover',
    outside: 'utenfor, ut av',
    eu: 'eu, eøs, ees, europa, europeiske økonomiske, europeiske union*, eu-land*, eøs-området, eøs området, unionen',
    all: 'alle, alt, samtlige, all',
    anon: 'anonym*, *anonymiser*, ikke spores tilbake, ikke identifisere*, kan ikke knyttes til deg, ikke spores, ikke knyttes til deg, ikke knyttes til, ikke hvem du er',
    identify:
      'identifiser*, enkeltperson*, spores tilbake, gjenkjenn*, knyttes til, knytte, kobles til, koble, hvem du er, hvem som, peke ut, pekes ut, deg som person, hvem dere er',
    shorten:
      'forkort*, avkort*, trunker*, *anonymiser*, anonymis*, siste del, siste delen, siste sifrene, siste oktett*, kuttes, kuttet, kutter, kappes, kappet, en del av ip*, del av ip*, ufullstendig, forkortet form, klippes, strykes, nulles ut, slutten av ip*, siste 8, ugjenkjennelig*, sladde*, fjernes siste, bakerste, kortes, kappe, siste del*, maske*, maskere*',
    ip: 'ip, ip-adress*, ipadress*, ipv*, ipen, ip nummer*, nettverksadresse*',
    crosssite:
      'på tvers av, andre nettsteder, andre nettsider, andre sider, på andre nettsteder, fra side til side, rundt på nettet, ulike nettsteder, til andre nettsteder, mellom nettst*',
    personaldata:
      'personopplysning*, personlige data, persondata, personrelaterte data, opplysning*, data, *dataene, informasjon, informasjonen',
    nopersonaldata: 'uten personopplysninger',
    browser: 'nettleser*, safari, firefox',
    hedge: 'vanligvis, som regel, normalt, eventuelt, noen ganger, hovedsakelig, primært, i hovedsak, tilstreber',
    privacymode:
      'utvidet databeskyttelsesmodus, utvidet personvernmodus, youtube-nocookie*, databeskyttelsesmodus*, personvernmodus*, datavernmodus*, forbedret personvern, utvidet personvern, utvidede personvern*, personvernvennlig* modus, modus for utvidet, kapselfri*, cookiefri*, informasjonskapselfri*, ikke spor, økt personvern*, personvernvennlig*, uten sporing, sporingsfri*, personvernforbedr*, privatmodus',
    tls: 'ssl*, tls*, https, kryptert forbindelse, kryptert tilkobling',
    encrypt: 'sikker*, beskytt*, sikret, sikres, sikrer, ssl krypter*, uleselig*, *krypter*, skjermet, skjermes, kodet, verna',
    following: 'følgende, nedenfor, nedenstående, etterfølgende, nedenunder, her er',
    provider:
      '*tilbyder*, *leverandør*, *tjenesteyter*, *partner, *partnere*, *databehandler*, *samarbeidspartner*, *ordrebehandler*, *selskapene, *mottaker, *mottakere, *selskaper, samarbeidspartn*, partnerne, mottakerne, aktører, bedriftene, firmaene, selskap, firma',
    service:
      'tjeneste*, *tjenesten, *tjenester, verktøy*, *verktøyet, programvare*, plattform*, *løsning, *løsningen, system*, *systemet, *system, *systemer, *program, *programmet, database*, *database, *databasen, kundesystem*, kunderegister',
    list: 'liste*, oversikt*, oppført, opplist*, *oversikt, tabell*, oppgitt, fortegnelse*, listet opp',
    complete: 'uttømmende, fullstendig*, komplett*',
    other: 'andre, øvrige, ytterligere, flere',
    separately: 'separat, særskilt, enkeltvis',
    here: 'her',
    retrieve: 'hente*, last ned, laste ned, lastes ned, åpne',
    policyword: 'policy*, erklæring*, personvernerklæring*, retningslinje*, vilkår*, regler',
    linkword: 'lenke*, linker, nettsteder, adresser',
    regardless: 'uansett, uavhengig av, uavhengig, enten du',
    profile: 'brukerprofil*, profilering*, interesseprofil*',
    thispolicy: 'denne personvernerklæringen, denne erklæringen, denne siden, i denne',
    link: 'lenke*, link, linken, her, nettside*',
    find: 'finn*, se, ses, les, lese, tilgjengelig, fremgår, framgår, går fram, publisert',
    nodetriment:
      'uten innskrenkning*, fullt ut, uten at det får, like fullt, ingen konsekvens*, ingen ulempe*, ingen følger, ingen negative konsekvenser, uten at det går ut over, ingen betydning for, følgefritt',
    category: 'kategori*, rubrikk*, gruppe*',
    includes:
      'omfatter, inneholder, består av, inngår, hører, tilhører, dekker, rommer, inkluderer, hører til, finnes, sortert under, regnes som, inkludert i, tilordnet, inneholde',
    newsletter: 'nyhetsbrev*, *nyhetsbrev, newsletter*, e-post*, epost*, sms, direktemarkedsføring*, e-postmarkedsføring*',
    offtopic:
      'søknad*, jobbsøk*, rekrutter*, konkurranse*, lotteri*, vinner*, bilder av, *nyhetsbrev*, kredittkort*, forsendelse*',
    formerly: 'tidligere',
    removed:
      'stanset, sluttet med, fjernet, avviklet, sluttet, sluttet å bruke, ikke lenger, tidligere brukte, tatt bort, faset ut, opphørt, avinstallert, erstattet, deaktivert, droppet, kuttet, tatt av, skrotet, sagt opp, tatt ned, tok bort, tok vi bort, tar bort, ta bort, koblet fra, sluttet vi, lagt ned, nedlagt, bak oss, unna, kastet * ut, kastet ut, ryddet bort, tatt ut',
    renounce:
      'avstår, unngår, gir opp, valgt bort, utelukker, lar være, frasier, forgjeves, sagt nei til, takket nei til, ville ikke ha, vraket, forkastet, latt være, lar vi være',
    compare: 'i stedet for, istedenfor, fremfor, framfor, så på, vurderte, vurdert, testet, prøvde',
    source: 'fra andre kilder, kilder, kilde, tredjepartskilder, fra tredjeparter',
    receive: 'motta, mottar, mottatt, mottas, får, innhente*, hente*, få',
    suchas: 'slik som, som for eksempel, for eksempel, f.eks, eksempelvis, blant annet, herunder, bl.a',
    socialpage:
      'finne* oss, finn oss, følge* oss, side på, sider på, profil*, konto på, kanal*, tilstedeværelse*, opptred*, følg oss, følge oss, vi er på, bedriftsside*, bedriftsprofil*, *fanside*, vår side, *mediekanaler, *siden vår, fanpage*, firmaside*, gruppe på, side hos, legger ut * på, poster * på, følge * på, ligger ute på',
    account: 'konto, kontoen, kontoer, bruker, brukere, profilen, innlogget, brukerkonto',
    inventory: 'søkemotor*, annonsenettverk*, søkenettverk*, partnernettverk*, søkepartner*',
    portal: 'deaktiver*, reservere seg, slå av, velge bort, opt-out*, melde deg av, avmeld*',
    share_button: 'del på, dele på, delingsknapp*, delingslenke*, lenker til, del knapp*, del knappen, deleknapp*',
    optout:
      'opt-out*, deaktiver*, reservere deg, slå av, velge bort, hindre, tillegg*, nettlesertillegg*, reservere, reserverer, motsette, melde deg ut, si nei til, slå * av, skru * av, skrur * av, slår * av',
    usa: 'usa, amerikansk*, us-amerikansk*, statene',
    thirdcountry: 'tredjeland*, tredje land, land utenfor, andre land, utenfor eu, utenfor eøs, ut av eu, ut av eøs, utlandet',
    mech_dpf:
      'data privacy framework, privacy framework, dpf, rammeverket for personvern, rammeverk for personvern, personvernrammeverk*, databeskyttelsesrammeverk*',
    mech_scc:
      'standardkontrakt*, standard kontrakt*, standard kontraktsklausuler, standard kontraktsbestemmelser, standard avtalebestemmelser, standardavtale*, standard personvernbestemmelser, standardiserte kontrakt*, eus standardavtale*, modellklausul*, standard avtaleklausul*, scc, sccs, standard personvernklausul*, eu standardavtale*, standardklausul*, standardvilkår*, standard kontrakts*, modellavtale*',
    mech_adequacy:
      'rimelighetsbeslutning*, adekvansbeslutning*, tilstrekkelighetsbeslutning*, tilstrekkelig beskyttelsesnivå, beslutning om tilstrekkelig, adekvat beskyttelsesnivå, godkjent av eu-kommisjonen, godkjente tredjeland, adekvat vernenivå, tilstrekkelig beskyttelse, tilstrekkelig nivå, adekvat nivå, anerkjent som trygt, adekvansvedtak*, godkjent som trygt, godkjent som et land, godkjent som et trygt',
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
      'slett*, fjern*, anonymis*, makuler*, overskrevet, rydder, ryddes, ryddet, kastes, kaster, tømmes, borte, strykes, destruer*, forsvinner, strimles, ryddes bort, kastet, overskrive*, roteres, roterer, blir overskrevet',
    expire:
      'utløp*, gyldig*, varighet*, levetid*, *lagringstid*, varer, forblir, blir værende, løper ut, mister sin gyldighet, varer i, oppbevaringstid*, lever, liggende, blir værende i, holder i, gyldig i, virker i, mister, går ut, husker, huskes, sitter i, er gyldige, dør, forsvinner, bortfaller, opphører',
    answer:
      'svar*, besvar*, klagefrist*, angrefrist*, frist*, betalingsfrist*, varsle*, varsel*, varsling*, returner*, reklamasjon*, angrerett, bytterett, garanti*, leveringstid*, leveres innen, oppsigelsestid*, innsynskrav',
    session:
      '*økt, *økten, økt-*, *sesjon*, session*, lukker nettleseren, lukker din nettleser, nettleserøkt*, økt*, når du logger ut, nettleservinduet lukkes, lukker vinduet, nettleseren lukkes, lukker fanen',
    persistent: 'permanente, permanent, vedvarende, varige, persistent*',
    aslongas: 'så lenge, så lenge det er nødvendig, inntil du, til du, til vi blir bedt, så lenge som',
    indefinite: 'ubegrenset, til vi blir bedt om, til du ber',
    h_name: 'navn, cookie-navn, cookienavn, informasjonskapsel, kapsel, cookie, cookies',
    h_provider:
      'leverandør, tilbyder, utsteder, domene, vert, tjeneste, eier, kilde, selskap, satt av, hvem setter, hvem står bak, hvem',
    h_purpose: 'formål, beskrivelse, hensikt, bruk, funksjon, bruksområde, hva gjør, hvorfor, til hva',
    h_life:
      'varighet, utløp, lagringstid, levetid, utløper, gyldighet, maksimal lagringstid, utløpstid, utløpsdato, oppbevaringstid, lagringsperiode, varer, hvor lenge, tid, lever i, maksimal lagringsvarighet, lagringsvarighet, oppbevares, slettes, slettefrist',
    controller: 'behandlingsansvarlig*, ansvarlig for behandling*, dataansvarlig, ansvarshavende, ansvarlige',
    dpo: 'personvernombud*, databeskyttelsesansvarlig*, personvernrådgiver*, databeskyttelsesombud*',
    authority: 'tilsynsmyndighet*, datatilsyn*, datamyndighet*',
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
    placeholder: 'sett inn, fyll inn, lenke til, link til',
    window:
      'boks, boksen, rute, ruten, ruta, melding, meldingen, spørreboks*, samtykkemodul*, valgvindu*, dialog*, skjema, kort, panel*, stripe*, skjerm*, vinduet, samtykkefelt*, *felt, *feltet, *vindu, luke*, ramme, spørsmål om',
    usable:
      'like godt, like bra, akkurat like, akkurat som før, ikke ut over, uten tap, mister ingen, som normalt, som ellers, virker alt, kan fortsatt, bruke hele, akkurat, like fint, fullt ut, som før, handle som, fortsatt, alt innhold, kan du fortsatt, kan du fremdeles, kan du likevel',
    evenif: 'selv om, også om, selv uten, også uten',
    whereif: 'der, hvor',
    flow: 'går til, flyter, mottar, får, hører, vet, kontaktes, videresendes, sendes, oversendes, utleveres, viderefør*, kjenner, vite, får vite, når fram, havner hos, overlevert, går det, går dit, får vi, transmittert, sendt, tilflyter, ser',
    given: 'gitt, avgitt, gis, foreligger, meddelt, samtykket',
    verbfirst: 'er, ble, blir, har, skulle',
    together:
      'sammen med, samtidig med, en del av siden, bare det å åpne, allerede ved, allerede når, med det samme, automatisk, med siden, straks, av seg selv, trengs ikke noe klikk, idet siden, i det du får, nok til, nok å, holder å, holder det å, rekker å, på alle sider, ved hvert, ved hver, umiddelbart',
    effect:
      'påvirk*, innvirkning*, konsekvens*, ulempe*, følger, betydning, forskjell*, forandrer, begrens*, innskrenk*, dårligere, glipp, ut over, hinder, hindrer, virkning*, skade*, utslag, å si for, koster, taper, tape, mist*, straff*, gå glipp, avskåret, gi avkall, ramme*, svekk*, stenger',
    wait: 'venter, vente, avventer, drøyer',
    answered: 'svart, svarer, svar, tar stilling, bestemmer deg, gjort et valg, svaret',
    deed: 'starter, starte, åpner, sender inn, sende inn, bestiller, booker, logger inn, skriver til oss, fyller ut, tar i bruk, bruker funksjonen, deler, gjennomfører, benytter, sender skjema*, starter en, kjøp*, fullfører, bekrefter, melder deg på, melder seg på, melder, påmelding*, registrer*, innlogging*, reserverer, bestilling*, booking*, innsending*, sender, skriver, kommenterer, legger inn, innmelding*, abonner*, søker, donerer, rører, drar, skyver, innlevering, oppretter, legger igjen',
    switchon:
      'slår på, slått på, slå på, slår du på, skrur på, skrudd på, skru på, aktiverer, aktivert, aktivere, krysset av, huket av, huker av, trykket på, haket av, haker av, låser opp, slår det på',
    measure: 'måler, måles, måle, målt, måling*, telles, teller, sporing*, analyseres, profiler*',
    othersites: 'noen nettsteder, mange nettsteder, de fleste nettsider',
    you: 'du, deg, din, ditt, dine, dere, besøkende, brukeren, besøkeren, besøkerne, brukere',
    each: 'hver gang, ved hver, ved hvert, med en gang, umiddelbart, sammen med siden, automatisk, straks',
    track:
      'spor, sporer, spore, spores, sporet, følge deg, følger deg, følges, sporing, gjenkjenne, kjenne deg igjen, kjennes igjen, følge, følger',
    cannot: 'kan ikke, ikke mulig, umulig, kan vi ikke, ikke råd, ikke kan, aldri, kan aldri',
    pd: 'personopplysning*, personlige data, persondata*, personrelaterte data, deg som person, noe som kan identifisere deg, personopplysninger om',
    special: 'særlige kategori*, sensitive',
    minor: 'barn, mindreårig*, foreldre*, foresatt*',
    euland: 'norge, sverige, danmark, finland, tyskland, irland, nederland, frankrike, island, oslo, frankfurt, norden',
    within: 'innenfor, inne i, innen',
    server: 'server*, tjener*, datasenter*, driftes',
    which: 'hvilke, hvilken, hva slags',
    listed: 'nevnt, nevnte, oppført, listet, opplistet, beskrevet, ovennevnt*, ovenfor, angitt, omtalt',
    closedword: '',
    playstart: 'starter filmen, spiller av, spille av, se filmen, play, avspilling*, vis innhold, spill av, trykker på play, hør',
    footer: 'bunnen, nederst, bunntekst*, menyen, hjørnet, nede, foten, bunnlinj*',
    lawfulness: 'lovlighet*',
    responsible: 'ansvarlig for, ansvar for',
    longer: 'lenger',
    traffic:
      'trafikk, trafikken, kommunikasjon, kommunikasjonen, forbindelse*, tilkobling*, underveis, overføring*, dataoverføring*, skjema*, *skjema, *skjemaet, *skjemaer, bestilling*, betaling*, alt du sender, innlogging*, dataene du sender, kontaktskjema*, på vei, på veien, på vegen, mellom nettleseren, mellom deg og, mellom din, transport*, det du skriver, det du sender, samband*, samtale*, linje, utveksl*, sendes',
    both: 'begge',
    by: 'hos, av, fra, med, via, gjennom, ved hjelp av, hjelp av',
    deal: 'håndteres, håndterer, kjører, kjøres, drives, driftes, leveres, levert, sendes, sender, kommer, føres, står, ligger, behandles, trykkes, pakkes, ført, fraktes, regnskap*, bookes, utføres, sørger, hostes, laget, booking*, går, bygget, kjøpt, kjøper, pakker, trykker, hoster, drifter, fører, rapporteres, meldes, ringes, betjenes, besørges, distribueres, utvikles, vedlikeholdes, hostet, driftet, drevet, måles, telles',
    country:
      'sveits, storbritannia, england, japan, canada, israel, india, sør korea, argentina, australia, singapore, kina, brasil, europa, california, usa',
    wesubj: 'vi',
    striving: 'tilstreber, bestreber, forsøker, prøver å, kan ikke garantere',
    telltale: 'ser du, du ser, gjenkjenn*',
    counts: 'tallene, tall, besøkstall*, trafikktall*, resultatene, rapport*',
    unlinkable: 'uten kobling til, i anonym form',
    aggregated: 'samlede tall',
    dropped: 'kastes, forkastes, slettes, kaster, strykes, sletter, fjern*',
    combine: 'kobler sammen, sammenstill*, slås sammen, kobles, sammenkobl*',
    shown: 'viser, vises, inneholder, nevner, dekker, fremgår, finner, følger, står, ser, fins, finnes, omfatter',
    who: 'hvem, hvilke, hva slags',
    demand: 'kan kreve, kan be om, kan be oss, rett til å kreve, kreve at, be om at, be oss om',
    others_do: 'noen nettsteder, mange nettsteder, enkelte tjenester',
    more: 'flere, mer enn, ikke mer',
    stay: 'forblir, blir værende, blir hos, holdes, blir i, blir liggende, ligger, befinner seg, beholdes, verblir, bli i, står, plassert',
    leave: 'forlater, forlate, forlatt, føres ut, sendes ut, går ut, tas ut, sendt ut',
    withus: 'hos oss, i huset, internt, i firmaet, mellom oss',
    nobody: 'ingen, ingen utenfor, ingen andre, ikke noen',
    access: 'tilgang, får se, innsyn i, får vite, får ta del',
    outsider: 'utenfor selskapet, andre enn vi',
    theonly: 'de eneste, det eneste',
    nothingelse: 'og ingen andre, ikke flere, ingen andre',
    exist: 'finnes, det er, er i bruk, i bruk, forekommer, har, involvert, engasjerer, inngår, kommer til, brukt',
    beyond: 'utover, ut over, i tillegg til, foruten, bortsett fra, unntatt, utenom, ved siden av, enn disse, enn de',
    hand: 'gir, gis, gi, gitt',
    processor:
      'databehandler, databehandleren, databehandlere, databehandleravtale*, databehandlaravtale*, på våre vegne, på vegne av oss',
    joint: 'felles behandlingsansvar*, felles ansvar*, felles behandlingsansvarlig*',
    dc_email: 'e postadress*, epostadress*, mailadress*',
    dc_name: 'navn, navnet, fornavn, etternavn',
    dc_address: 'postadresse*, leveringsadresse*, adresse, adressen, bostedsadresse*, fakturaadresse*',
    dc_phone: 'telefonnummer*, mobilnummer*, telefon, tlf',
    dc_location: 'posisjon, posisjonen, posisjonsdata, lokasjon, plassering, stedsdata, lokasjonsdata, geografisk*',
    dc_device:
      'enhet, enheten, enhetstype*, nettlesertype*, operativsystem*, skjermoppløsning*, enhetsinformasjon, nettleserversjon*, skjermstørrelse*',
    dc_usage: 'bruksmønster*, sidevisninger, klikkmønster*, bruksdata, sidene du besøker, adferd*, atferd*, hvilke sider',
    dc_payment: 'betalingsopplysning*, betalingsinformasjon, kortopplysning*, kortnummer*, kontonummer*, betalingsdata, kortdata',
    dc_order: 'ordrehistorikk*, kjøpshistorikk*, ordredata, bestillingsdata, kjøpsinformasjon',
    dc_health: 'helseopplysning*, helsedata, pasientopplysning*, sykdom*, allergi*',
    present: 'finnes, fins, finner du, i bruk, har vi, har, kjører vi, å finne',
    offsite: 'egen nettside, egne sider, egne vilkår',
    hypothetical:
      'skulle vi, vi planlegger, vi vurderer, i neste versjon, ser på en løsning, undersøker om, undersøker, skal vurdere, vurderer å, vurderes, planlegges, på sikt, i fremtiden, framover, fremover, tanken er, målet er, ikke bestemt, ikke avgjort, håper å, utreder, arbeider med en, tar vi sikte, tar sikte, diskuteres',
    runs: 'drives av, drevet av, eies av, utgis av, tilhører',
    ours: 'våre, vårt, vår, for oss, oss',
    report: 'rapporteres, meldes, rapporterer, melder, varsles',
    copula: 'er, heter',
    toward: 'til',
    pastperiod: 'siste, seneste, forrige, foregående, foregåande',
    everyperiod: 'hver, hvert',
    advance: 'på forhånd, i god tid',
    age: 'fylt, fyller, alder, yngre',
    lawsays:
      'loven krever, etter loven, lovgiver, lovverket, etter ekomloven, hovedregelen, ifølge datatilsynet, god skikk, anses som, bør man, loven gjør unntak, anbefales, loven forbyr, edpb, fortalepunkt*',
    duty: 'må, skal, kan bare, kan kun, får bare, får ikke',
    offer: 'tilbyr, anbefaler, lover, reklamerer',
    below: 'under',
    kept: 'ligger i, ligger hos, ligger der, står i, stå i, stående, liggende, ryker, ryker ut, rulles ut, rulleres, rullerer, ruller ut, kastes, kastet, finnes i, finnes, i arkivet, i registeret, makulering, strykes, stryker, tas bort, tar vi bort, tar bort, tatt bort, tas ut, tas ned, tas av, lukes, luker, slettefrist*, sletting*, dokumenter*, gjemmes, gjemmer, gjemt, rensk*, renses, tømmes, avidentifiser*, utgår, hives, slenges, oppbevaringsplikt*, brennes, brent, ta vare på, ute av, borte fra',
    records:
      '*logg, *logger, *loggen, *loggene, sikkerhetskopi*, *opptak, *opptaket, *opptakene, journal*, mappe*, *mappe, *mappen, *mappa, register*, arkiv*, søknad*, cv, chat*, *melding, *meldinger, henvendelse*, e post*, epost*, bilag*, kvittering*, faktura*, rapport*, *profil, *profiler, bilder, opplysning*, *data, dataene, *historikk, *historikken, adressen, deltakerliste*, korrespondanse, feilmelding*, notat*, dokument*, *listen, *liste, *banken, *bildene, basen, kopiene, kopier, klager',
    yourchoice:
      'valget ditt, valgene dine, ditt valg, dine valg, valget, svaret ditt, ditt svar, innstillingene dine, samtykkevalg*, dine innstillinger, preferansene dine, dine preferanser',
    remember: 'husk*, gjelder, gjelde, gyldig',
    askagain: 'spør vi deg på nytt, spør vi på nytt, vises på nytt',
    onrequest: 'ber du om, be om, ber om, på forespørsel, ber oss',
    deadline: 'innen, innenfor',
    ago: 'siden',
    otherperiod:
      'abonnement*, prøveperiode*, prøvetid*, gavekort*, garanti*, avtalen løper, kurs, kurset, opphold på, opplæring*, brudd*, avvik*, leveres, levering*, leverer, bestilles, åpningstid*, i døgnet, oppsigelse*, forny*, betal*, lønn*, ferie*, passord*, erklæringen, gjennomgår, oppdaterer, eldre enn, melder vi, meldes, varene',
    again: 'igjen, tilbake, på nytt, om igjen',
    madeby:
      'drives av, drevet av, eies av, eies og drives av, eid av, leveres av, levert av, tilbys av, tilhører, en tjeneste fra, et datterselskap av, datterselskap av, del av, utgis av, et tilbud fra, kommer fra, lages av, laget av',
    tie: 'knytter, knyttes, knyttet, knytte, kobler, kobles, koblet, koble, koples, sammenholder, sammenholdes, sammenstiller, matcher, matches, forbinder, føyes til, lagres på',
    visitorid:
      '*profil, *profilen, *profilen din, *kontoen, kundenummer*, kundekonto*, medlemsnummer*, brukernavn*, navnet ditt, ditt navn, personen, medlemskap*, kundeforhold*, innlogging*',
    fullip: 'hele ip, full ip, fullstendige ip, uforkortet, uavkortet, hele ip-adressen',
    slot: '*bryter*, avkrysning*, hake, haken, *kryss, krysset, fane*, felt*, formål*, boks, boksen, rad, punktet, knapp*, *knapp, *knappen, avmerking*, overskrift*',
    assigned:
      'styres, styrer, styrt, gjelder, omfatter, dekker, hører, lagt i, plassert, klassifisert, klassifiserer, inndelt, sortert, sorterer, regnes som, faller, falle, inngår, finner du i, henger, tilhører, kategorisert, går under, rommer, regulerer, reguleres, står under',
    refers: 'der, deres, dens, likevel, derfor, likefullt, dermed, dertil',
    same: 'samme, identisk*, likt, akkurat, nøyaktig, som alle andre, uendret, uavhengig av, åpne for, åpent for, like mye, upåvirket, likestilt, like fullt, likevel',
    turnoff:
      'reservasjon*, utmeld*, frameld*, unntak, slipp*, stopp*, avmeld*, skrur av, skru av, koble ut, koble fra, bli kvitt, motsett*, unngå, avstå, vil du ikke, ikke vil',
    undo: 'kall* tilbake, tar det tilbake, tar * * tilbake, angr*, ombestem*, snu, opphev*, annuller*, fjern* haken, kryss* ut, bakke ut, velge på nytt, tilbakekallelse, omgjøring',
    appears:
      'utspil*, spilles ut, framvis*, fremvis*, legger seg, sprett*, tar imot, toner, dukke opp, popper, glir, melder seg, ligger',
    arrival:
      'landar, lander, inngang*, nykommere, innom, ny på, kommer inn, ved besøk, entrer, åpner forsiden, hver ny, framsida, forsiden, ankommer',
    domain: 'domene*, adress*, variant*, versjon*, innstilling*, kode*, parameter*, funksjon*, innebyggingskode*',
    planned:
      'arbeider med en, jobber med, tar sikte på, håper å, planlagt, neste år, ser på en løsning, etter planen, under arbeid',
    thou: 'du, dere, brukeren, den besøkende, noen',
    leans: 'da, så, dit, dets, dens, deres, dem, i så fall, i de tilfellene, i tilfelle, selve, sånt, begge, han, der',
    idle: 'gjør du ingenting, uten å velge, uten valg, uten å ta stilling, ikke svarer, svarer du ikke, uten å svare, ubesvart, uten svar, ignorer*, overser, lukker vinduet, lukker du, lukke, urørt, rører du ikke, lar ruten, lar du, før du har svart, før du svarer, før du har valgt, til du har valgt, ubrukt, manglende svar, passiv*',
    ground:
      'grunnlag*, hjemmel*, hjemles, hviler, bygger, baserer, baseres, støtter, støttes, bokstav, bokst, rettslig*, lovlig*, interesse*, legitimer*, går foran, avgjørende',
    perhaps:
      'kan være, kan hende, kanskje, muligens, noen ganger, av og til, enkelte, eventuelt, i noen, i visse, kan ha, iblant, avhengig av, tidvis, men har vi',
    exactly: 'det er klikket, i det øyeblikket, i samme øyeblikk',
    cover:
      'bak en, bak et, gjemt, skjult, dekket, tildekket, i stedet for, istedenfor, stillbilde*, skjermbilde*, et bilde, bilde i hjørnet, grå flate, grå boks, gardin*, forheng*, sløret, tom ramme, dvale, uskarp*, står tom*, er tom',
    perk: 'rabatt*, medlemspris*, bonus, fordel*, gavekort*, pris, prisen',
    negation: 'ikke, ingen, intet, aldri, verken, hverken, ingenting, umulig, utelukker, utelukket, utelukke',
    someone: 'enkelt*, person, personer, personen, individ*, hvem, deg, meg, identitet*, besøkende, leser, lesere, bestemt',
    recognition:
      'identifiser*, gjenkjen*, kjenne* igjen, kjennes igjen, spore*, knytt*, kobl*, peke*, utpek*, henfør*, avslør*, føre* tilbake, plukk*, tilordn*, tilbakefør*',
    unknown: 'ukjent*, skjult',
    group:
      'summer, sum, summert*, totaltall*, samlede tall, lagt sammen, slått sammen, aggreg*, gjennomsnitt*, gruppe*, sammenlagt*, hovedtall',
    others: 'andre, annen, annet, øvrig*, fremmede, ellers, flere, ytterligere, ulike, forskjellige',
    websites: 'nettst*, nettsid*, nettet, internett, web*, sider, apper',
    holdings: 'data, dataene, datak*, datas*, opplysning*, informasjon*, kild*, register*, profil*, besøk*, konto*, alt, det',
    merge: 'kobl*, sammen*, samkjør*, knytt*, kombiner*, berik*, bland*, match*, føres ikke sammen',
    apart: 'adskil*, atskil*, isoler*',
    sitealone: 'stopper ved vår',
    giveaway:
      'videresend*, gir vi ikke fra oss, utlever*, overlever*, overdra*, oversend*, gitt bort, lekk*, tilgjengelig for, videreformidl*, deling, lever* ut, lever* ikke ut, avhend*, gi * videre',
    trading: 'handel med',
    gets: 'får, havne*, ender, slipper, kommer',
    outparty:
      'andre, noen, tredje*, utenforstående, utenfor, annonsør*, selskap*, firma*, bedrifter, partner*, adressemegler*, kundelist*, medlemsregist*, medlemslist*, uvedkommende, ingen, fra oss, andres',
    keepus: 'for oss selv, mellom deg og oss, ingen andre enn vi, bare vi, kun vi, eget bruk, egen bruk, blir hos oss',
    bounded: 'utelukkende, kun, bare, alene, uten unntak, ingen andre land, samtlige, jord, ingen andre steder',
    confined: 'begrens*, låst, bundet til, forblir, blir værende, stanser, blir liggende',
    stores:
      'lagr*, oppbevar*, *lagring*, *server*, driftes, *drift, datasenter*, ligger, backup*, sikkerhetskopi*, kopi*, database*, kjører, behandle*, ligg',
    inland:
      'eu, eøs, eu*området, europa, norge, norsk*, sverige, danmark, finland, tyskland, irland, nederland, belgia, frankrike, island, landet, landets, grenser, oslo, stockholm, frankfurt, norden, unionen, europeisk*',
    goesout: 'forlat*, utenfor, ut av, ut fra, utlandet, tredjeland*, eksporter*, andre land',
    whole: 'uttømmende, fullstendig*, komplett*, hele, helhet, samtlige, alle, enhver, uten unntak, alle sammen, hver',
    listing: 'list*, opplist*, oversikt*, tabell*, oppfør*, ført opp, nevn*, beskrev*, fortegnelse*, skjema, opplyst*, resultat*',
    thisdoc:
      'nedenfor, nedenunder, følgende, ovenfor, her, denne tabell*, denne erklæring*, punkt, kapittel, avsnitt*, pkt, under',
    someof: 'noen, eksemp*, blant annet, et utvalg, arbeider med en',
    offpage:
      '*banner*, *vindu*, *panel*, *boks*, innstilling*, dialog*, knappen, egen side, egen erklæring, separat*, særskilt*, vedlegg*, vilkår*, deres nettst*, lagt ut, offentliggj*, publiser*, hjemmesiden til, nettsiden til, laste ned, detaljer, hjelpesid*, ruta, kapselerklæring*',
    detail: 'liste*, oversikt*, navn*, detalj*, spesif*, hvilke, hvem, nærmere, oppført, opplist*, levetid*',
    finish: 'i alt, totalt, verken flere eller færre, flere er det ikke, ikke flere',
    tool: '*verktøy*, *tjeneste*, *leverandør*, *behandler*, *mottaker*, *partner*, *kapsler, kapsel*, cookie*, *foretak, *løsning*, sporing*',
    request: 'ikke send, send ikke, vennligst, del ikke, ikke del, du bør, unngå, gi aldri, gi ikke',
    hearsay: 'sier, opplyser, hevder, påstår, forsikrer, skriver',
    maybe: 'vi regner med, kanskje, vi håper, tar sikte på',
    once: 'i den gamle, det gamle, da brukte',
    inactive: 'slått av, avslått, skrudd av',
    knowing: 'vite, vet, se, ser, finne ut, framgår, fremgår, greie på, røp*, avslør*',
    identity: 'hvem, identitet*',
    personal: 'personopp*, persondata*, personlig*, personhenfør*, som person, personident*',
    freeof: 'uten, fri for, mangler',
    fullest: 'full, fulle, hel, hele, fullstendig*, uavkort*',
    yours: 'svar, svarene, det du, melding*, adressene, kontakt*, medlemslist*, medlemsregist*, kundelist*, kunderegist*',
    lacking: 'mangler, utelatt, utelates, utelater, glemt, uteglemt',
    endpart: 'slutten, siste, bakerste, enden',
    readmore: 'mer, videre',
    beneath: 'under',
    classed: 'regnes som, regnes til, klassifiser*, kategoriser*, rubriser*, regner vi',
    accordingto: 'ifølge, i følge',
    thereupon: 'før det, først da, inntil da, frem til da, deretter, så, etter det, før dette',
    chat: 'chat*, snakkeboble*',
    leads:
      'tar deg, fører deg, leder deg, sender deg over, sender deg videre, sendes du, videresendes du, havner du, forlater du, forlate vår*, forlater nett*, forlater våre, der gjelder deres, kommer over på, kommer du over på',
    settled: 'falt på, landet på, bestemte oss for',
  },
  numbers:
    'en 1, én 1, ett 1, et 1, ei 1, to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, åtte 8, ni 9, ti 10, elleve 11, tolv 12, tretten 13, fjorten 14, femten 15, atten 18, tjue 20, tjuefire 24, tretti 30, seksti 60, nitti 90, halvannet 1.5, halvt 0.5, nitten 19, seksten 16, sytten 17, tjueen 21, tjuefem 25, tjueseks 26, trettiseks 36, førti 40, førtiåtte 48, femti 50, sytti 70, syttito 72, åtti 80, hundre 100, halv 0.5, halve 0.5, halvannen 1.5, hver 1, hvert 1',
  units:
    'sekund* 0.0000115741, minutt* 0.000694444, time 0.0416667, timer 0.0416667, timers 0.0416667, dag 1, dager 1, dagers 1, dagar 1, døgn 1, uke 7, uker 7, ukers 7, måned 30.4, måneder 30.4, måneders 30.4, mnd 30.4, år 365, års 365, halvår 182.5, kvartal 91.25, kvartaler 91.25, virkedager 1, kalenderår 365',
};
