/** Danish. */
import type { LanguageData } from '../lexicon.ts';

export const da: LanguageData = {
  code: 'da',
  stopWords:
    'og er for på med som til vi du den det af om kan eller dette når har ikke dig fra efter bliver oplysninger dine vores hvad nogle hvordan hvis også gennem være mere kun personoplysninger hjemmeside hjemmesiden websted hvilke dit din sig en et ved bruger disse jeres blive',
  letterWords: 'i å',
  concepts: {
    none: 'ingen, intet, aldrig, aldrig haft, heller aldrig haft',
    blocked: 'blokere*, blokeret, spærret, deaktiveret, slået fra, slukket, inaktiv*, deaktiver*, slukkede, fra som standard',
    use: 'brug*, anvend*, benyt*, gør brug, tager i brug, installeret, samarbejder med, arbejder med',
    set: 'sætt*, sat, placer*, aktiver*, kør*, starter, udløses, slås til, gemmes på, lægges, sættes',
    load: 'indlæs*, hent*, loade*, forbindelse*, afspil*, vises fra, forbinder, oprettes, opretter, kobles, streames, downloades',
    embed: 'integrer*, indlejr*, indlejret*, *plugin*, plug in*, *widget*, indsat, iframe*, indsætte, indsætter',
    transfer: 'overfør*, videresend*, send*, transmitter*, eksporter*, *overførsel*, overførs*',
    process: '*behandl*, indsaml*, registrer*, *behandling*',
    store:
      'gem*, opbevar*, lagr*, *opbevaring*, lagring*, bevar*, hostes, behold*, arkiver*, må vi have, skal vi have, ligger hos os, gemt, gemte, bliver liggende, holder vi på',
    consent:
      'tilladelse*, *samtykk*, accepter*, godkend*, tillad*, siger ja, sagt ja, opt in, giver lov, siger du ja, slår dem til, slået dem til, tilvælger, tilvalgt, giver os lov, givet lov, givet os lov, sat flueben, slår til',
    ask: 'anmod*, bede om, beder om, spørg*, indhent*, spurgt',
    asked: 'anmodet, bedt om, spurgt, indhentet, indhentes, bedt',
    require: 'kræv*, forudsætter, betinget, afhænger af',
    not: 'ikke, ingen, intet, aldrig, hverken, ej',
    without: 'uden',
    only: 'ingen andre end, ikke andre end, ikke andet end, ingen andre cookies end, kun, alene, udelukkende, blot, bare',
    first: 'først',
    before: 'før, inden, forinden, på forhånd, indtil, førend, indtil du, før du, så længe du ikke',
    after: 'efter, når, så snart, straks, idet',
    if: 'hvis, såfremt, forudsat, i tilfælde, medmindre og indtil, har du, siger du, giver du, afviser du, i det omfang, vælger du',
    with: 'med',
    choice: 'valg*, vælg*, valgt, truffet, bekræft*, tilvalg*, tilvælg*, vælger',
    reject:
      'afvis*, afslå*, nægt*, siger nej, fravælg*, fravalgt, siger du nej, sige nej, ikke giver samtykke, ikke accepterer, ikke samtykker, nej tak, afviser du, sagt nej',
    cookie: '*cookie*, lignende teknologi*, sporingsteknologi*, *pixel*, *tracker*',
    cookies: '*cookie*',
    technology:
      'sporing*, *sporing*, *pixel*, *script*, *værktøj*, *tjeneste*, *tag, *tags, *tracker*, *teknologi*, tredjepartsindhold, *funktioner, software',
    necessary:
      'nødvendig*, teknisk nødvendig*, strengt nødvendig*, påkrævet, påkrævede, essentiel*, essentielle, kræves for, som kræves',
    unnecessary:
      'ikke nødvendig*, unødvendig*, valgfri*, ikke strengt nødvendig*, øvrige cookies, andre cookies, ikke teknisk nødvendig*, alle andre cookies, resten af cookies, alle øvrige cookies',
    marketing:
      'marketing*, markedsføring*, *markedsføring*, reklame*, annonc*, *annonc*, målrett*, retarget*, remarketing*, *marketing*',
    analytics: 'analy*, statisti*, *statistik*, måling*, trafikmåling*, præstation*, performance*, webanalyse*',
    video: '*video*, film*',
    functional: 'funktionel*, præference*, funktionalitet*',
    socialmedia: 'sociale medier, sociale netværk, sociale kanaler, sociale medie*',
    map: 'kort, kortet, *kort',
    content: 'indhold*, *indhold*, *video*, kort, tredjepart*, *afspiller*, medier',
    banner:
      '*banner*, samtykkeboks*, *pop up*, popup*, dialogboks*, samtykkeløsning*, samtykkeværktøj*, *dialog*, cookieboks*, samtykkeplatform*, cookie boks*',
    settings: 'indstilling*, *ikon*, *indstillinger*, tandhjul*',
    click: '*klik*, tryk*, klik*, tryk på',
    thumbnail: 'forhåndsvisning*, pladsholder*, miniature*, stillbillede*, previewbillede*, forhåndsbillede*',
    twoclick: 'to klik*, dobbeltklik løsning',
    open: 'åbn*, besøg*, tilgå*, går ind på, kommer ind på, sidevisning*, kalder, går du ind, lander på, kommer til vores, kommer til siden, kommer til hjemmesiden, sidebesøg, sammen med siden, siden åbnes, kommer ind',
    firstvisit: 'første besøg, første gang',
    default:
      'når du først kommer, når du først besøg*, når du først åbn*, i begyndelsen, indledningsvis, i første omgang, fra start, til at begynde med, når du kommer, i starten, som standard, standardindstilling*, som udgangspunkt, standardmæssig*, forhåndsindstil*',
    withdraw:
      'tilbagekald*, tilbagetrækk*, trække tilbage, trækkes tilbage, trække samtykk*, trække dit samtykk*, trækker tilbage, tilbagekalde, fortryd*, tilbagetrukket, trække dit, ændrer mening, skifter mening',
    anytime: 'når som helst, til enhver tid, altid, til hver en tid, når du vil, lige så let, lige så nemt',
    object: 'gøre indsigelse, indsigelse*, modsætte',
    share:
      'deler, deles, delt, dele, videregiv*, videregives, videregivet, udlever*, overdrag*, overlad*, stilles til rådighed, giver videre, givet videre, giver * videre, giver * * videre, giver * * * videre, gives * videre, gives videre, udlån*, låner ud, give * videre, give * * videre',
    sell: 'sælg*, solgt, salg af, sælges, udlej*, lejer ud',
    third:
      'tredjepart*, tredjemand, tredjeparter, andre virksomheder, andre selskaber, uvedkommende, andre, udenforstående, annoncører, nogen',
    unless: 'andre end, medmindre, med mindre, undtagen, bortset fra, undtagelse*, ud over',
    outside: 'uden for, udenfor, ud af',
    eu: 'eu, eøs, europa, europæiske union*, europæiske økonomiske, europæiske, eu landene',
    all: 'alle, alt, samtlige, al',
    anon: '*anonym*, ikke spores tilbage, ikke identificere*, ikke henføres, ikke henføres til dig, ikke se hvem du er, ikke hvem du er, ikke kobles til, ikke føres tilbage',
    identify: 'identificer*, enkeltperson*, identificere, identifikation, genkende',
    shorten:
      'forkort*, afkort*, *anonymiser*, *anonymisering*, trunker*, mask*, sidste cifre, sidste grupper, sidste del, sidste oktet*, sidste ciffer',
    ip: 'ip, ip adresse*',
    crosssite: 'på tværs af, andre hjemmesider, andre websteder, andre websites, videre til andre, andre sider, tværs',
    personaldata: 'personoplysning*, personlige oplysninger, persondata*, oplysninger, data, information*, oplysning*',
    nopersonaldata: 'uden personoplysninger',
    browser: 'browser*',
    hedge:
      'normalt, som regel, sædvanligvis, typisk, eventuelt, hovedsageligt, primært, som hovedregel, så vidt muligt, i de fleste tilfælde, bestræber',
    privacymode:
      'udvidet databeskyttelsestilstand, udvidet databeskyttelse, udvidet privatlivstilstand, databeskyttelsestilstand, privacy enhanced mode, forbedret privatlivstilstand, nocookie*, udvidet beskyttelse af personlige oplysninger, databeskyttelsestilstand*, privatlivstilstand*, udvidede databeskyttelse*, udvidede databeskyttelsestilstand, udvidet privatliv*',
    tls: 'ssl*, tls*, https',
    encrypt: 'krypter*, *kryptering*, sikker*',
    following: 'følgende, nedenfor, nedenstående, herunder følgende, her er',
    provider: '*udbyder*, *leverandør*, *partner, *partnere, *databehandler*, *modtager*, virksomheder, samarbejdspartner*',
    service: '*tjeneste*, *værktøj*, platform*, *løsning*, system*, *software*',
    list: 'liste*, oversigt*, oplistet, anført, fremgår, tabel*',
    complete: 'udtømmende, fuldstændig*, komplet*',
    other: 'andre, øvrige, yderligere, flere',
    separately: 'særskilt, separat, hver for sig, enkeltvis',
    described: 'beskriv*, beskrevet, behandles, omtal*, forklar*',
    thispolicy:
      'denne privatlivspolitik, denne politik, denne persondatapolitik, denne side, denne cookiepolitik, denne erklæring',
    link: 'link, links, linket, linkene, her, side',
    find: 'find*, se, læs*, tilgængelig*, fremgår, findes, offentliggjort',
    nodetriment:
      'uden begrænsning*, uden ulemper, fuldt ud, uden indskrænkning*, ingen konsekvens*, ingen negative konsekvenser, ingen ulempe*, uden konsekvens*, ingen betydning for, uden ulempe*',
    category: 'kategori*, gruppe*',
    includes: 'omfatter, indeholder, består af, hører, tilhører, dækker, inkluderer',
    newsletter: 'nyhedsbrev*, e mail*, email*, sms, direkte markedsføring',
    offtopic: 'nyhedsbrev*, ansøg*, rekrutter*, konkurrence*, vinder*, billeder af, jobansøg*, forsendelse*, betalingskort*',
    removed:
      'stoppet, holdt op med, gået væk fra, er gået fra, fjernet, ophørt, holdt op, ikke længere, tidligere brugte, brugte tidligere, tidligere anvendt, afviklet, afinstalleret, udfaset, erstattet, stoppet med, pillet af, smidt ud, taget af, droppet, taget ned, opsagt, skrottet, lukket ned',
    renounce: 'undlad*, giver afkald, undgår, fravalgt, afstår, undgå',
    compare:
      'i modsætning til, i stedet for, frem for, alternativ til, alternativer til, sammenlignet med, til forskel fra, ligesom, kiggede på, overvejede, afprøvede, testede',
    source: 'fra andre kilder, kilder, kilde, offentlige kilder, fra tredjeparter, fra tredjemand',
    receive: 'modtag*, få, får, indhent*, hente, modtager',
    suchas: 'såsom, som for eksempel, for eksempel, f.eks, eksempelvis, blandt andet, herunder, bl.a',
    socialpage:
      'finde* os, find os, følge* os, møde* os, fanside*, side på, sider på, profil*, konto på, kanal*, følg os, vores side, virksomhedsside*, virksomhedsprofil*, tilstedeværelse*, fanpage*',
    account: 'konto, bruger, logget ind',
    inventory: 'søgemaskine*, annoncenetværk*, søgenetværk*, partnernetværk*',
    share_button: 'del på, dele på, delingsknap*, link til vores, links til vores, deleknap*, del knap*',
    optout:
      'forhindre, hindre, fravælg*, deaktiver*, framelde*, tilføjelsesprogram*, tilføjelse*, framelde, fravælge, afmeld*, browserudvidelse*, modsætte',
    usa: 'usa, amerikansk*, forenede stater',
    thirdcountry:
      'tredjeland*, tredjelande, uden for eu, udenfor eu, uden for eøs, udenfor eøs, lande uden for, andre lande, usikre lande',
    mech_dpf: 'data privacy framework, privacy framework, dpf, databeskyttelsesramme*',
    mech_scc:
      'standardkontrakt*, standard kontrakt*, standardkontraktbestemmelse*, standardkontraktsbestemmelse*, standardbestemmelser, scc, sccs, standard contractual clauses, standardkontrakter, standardaftale*, standardklausul*, eu kommissionens standard*',
    mech_adequacy:
      'tilstrækkelighedsafgørelse*, tilstrækkeligt beskyttelsesniveau, tilstrækkelig beskyttelse, tilstrækkeligt niveau, tilstrækkelighedsvurdering*, sikkert tredjeland, sikre tredjelande',
    mech_bcr: 'bindende virksomhedsregler, binding corporate rules, bcr, bindende regler',
    mech_unnamed: 'overførselsgrundlag*, fornødne garantier, passende garantier, tilstrækkelige garantier',
    basis_word:
      '*retsgrundlag*, *hjemmel*, behandlingsgrundlag*, grundlag*, på baggrund af, baseret på, i henhold til, retligt grundlag, juridisk* grundlag',
    basis_li: 'legitim* interesse*, berettiget interesse, berettigede interesse*, interesseafvejning*',
    basis_contract:
      'opfylde en kontrakt, opfyldelse af en kontrakt, opfylde en aftale, opfyldelse af en aftale, opfylde aftalen, opfyldelse af aftalen, opfyldelse af kontrakt*, aftale med dig',
    basis_law: 'retlig* forpligtelse*, lovkrav, juridisk* forpligtelse*, retlige forpligtelser',
    basis_vital: 'vitale interesser',
    basis_public: 'samfundets interesse, offentlig myndighed',
    deletion:
      'slet*, slett*, fjern*, *anonymiser*, makuler*, overskriv*, rydder, ryddes, smides, smider, tømmes, væk, forsvinder, destruer*, sletter, slettes',
    expire:
      'udløb*, gyldig*, varighed*, levetid*, *opbevaringsperiode*, *opbevaringstid*, varer, forbliver, bliver liggende, *lagringstid*, løber ud, udløber, lever, liggende, holder i, gælder i, mister',
    answer: 'svar*, besvar*, klag*, underret*, frist*, fortrydelsesret, returner*, reklamation*',
    session:
      '*session*, lukker browseren, lukker din browser, browseren lukkes, browser lukkes, slutningen af besøget, besøget slutter, når du forlader siden, når du lukker, afslutter browseren',
    persistent: 'permanente, permanent, vedvarende, persistent*, varige',
    aslongas: 'så længe, indtil du, så længe det er nødvendigt, indtil formålet',
    indefinite: 'på ubestemt tid, ubegrænset, indtil du beder',
    h_name: 'navn, cookie, cookienavn, cookies',
    h_provider: 'udbyder, leverandør, domæne, tjeneste, ejer, virksomhed, afsender, udsteder',
    h_purpose: 'formål, beskrivelse, funktion, anvendelse',
    h_life:
      'varighed, udløb, levetid, opbevaringsperiode, udløber, gyldighed, lagringstid, opbevaringstid, udløbstid, holdbarhed',
    controller: 'dataansvarlig*',
    dpo: 'databeskyttelsesrådgiver*, dpo',
    authority: 'tilsynsmyndighed*, datatilsynet',
    complain: 'klag*',
    right: 'ret til, rettigheder, har ret, retten til',
    onsite: 'hjemmeside*, website*, websted*, webshop*, vores side, netbutik*',
    owndata:
      'kunde*, ordre*, bestilling*, serverlog*, logfil*, logs, ansøgning*, henvendelse*, faktura*, bogføring*, regnskab*, booking*, medlem*',
    right_access: 'indsigt*',
    right_rectify: 'berigtig*, rettelse*, rettet',
    right_erase: 'sletning*, slettet, blive glemt',
    right_restrict: 'begræns*',
    right_port: 'dataportabilitet*',
    version: 'sidst opdateret, sidst ændret, revideret, gælder fra, version*, senest opdateret, opdateret',
    we: 'vi, os, vores, vor',
    these: 'disse, den, det, de, denne, sådanne',
    show: 'vis*, møde*, dukker op, får, præsenter*, mødt, kommer op, popper op, spørger, beder, ser, bliver bedt, får du vist',
    change: 'ændr*, juster*, opdater*, administrer*, rediger*',
    local: 'lokalt, lokale',
    exception: 'undtagelsestilfælde*',
    payment: 'betal*, kortbetaling*, faktura*, betalingsmetode*, betalingsform*, kassen, kasse',
    captcha: 'captcha*, spam*, robotter',
    but: 'men',
    to: 'til',
    window: 'boks, boksen, vindue, vinduet, besked, bjælke, felt',
    usable:
      'lige så godt, stadig bruge, stadig handle, kan stadig, fungerer som normalt, uden at miste, ikke ud over, fungerer stadig, stadig benytte, som sædvanlig',
    evenif: 'selvom, selv om, også selvom, også uden',
    each: 'hver gang, ved hvert, ved hver, med det samme, sammen med siden, straks, automatisk',
    track: 'spor, spore, sporer, spores, følger, følge',
    cannot: 'kan ikke, ikke muligt, umuligt, ikke i stand, kan vi ikke',
    pd: 'personoplysning*, persondata*, personlige oplysninger, personhenførbare',
    special: 'særlige kategori*, følsomme, personfølsomme',
    minor: 'børn, barn, mindreårig*, forældre*',
    euland: 'danmark, sverige, norge, finland, tyskland, irland, holland, nederlandene, frankrig',
    within: 'inden for, indenfor',
    server: 'server*, datacent*, hostes, hosting',
    which: 'hvilke, hvilken',
    listed: 'nævnt, nævnte, ovennævnte, anført, oplistet, beskrevet, ovenfor, angivet',
    closedword: '',
    playstart: 'starter videoen, afspiller, afspille, trykker afspil, starter filmen, starte videoen',
    footer: 'bunden, nederst, sidefod*',
    lawfulness: 'lovlighed*',
    responsible: 'ansvarlig for, ansvar for',
    longer: 'længere',
    traffic: 'trafik, kommunikation, forbindelse*',
    both: 'begge',
    by: 'hos, af, fra, med, via, gennem',
    deal: 'håndteres, håndterer, kører, drives, leveres, leveret, sendes, sender, kommer, føres, står, ligger, behandles, trykkes, pakkes, regnskab*, bogholder*, bogføring*, sørger, bookes, hostes, varetages, går, bygget, køber',
    country:
      'schweiz, storbritannien, england, japan, canada, israel, indien, new zealand, sydkorea, australien, singapore, kina, europa, grønland, færøerne, usa',
    wesubj: 'vi',
  },
  numbers:
    'en 1, én 1, et 1, ét 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10, elleve 11, tolv 12, tretten 13, fjorten 14, femten 15, atten 18, tyve 20, fireogtyve 24, tredive 30, tres 60, halvfems 90, halvandet 1.5, halvt 0.5',
  units:
    'sekund* 0.0000115741, minut* 0.000694444, time 0.0416667, timer 0.0416667, dag 1, dage 1, dages 1, døgn 1, uge 7, uger 7, måned 30.4, måneder 30.4, måneders 30.4, mdr 30.4, år 365, års 365',
};
