/** Danish. */
import type { LanguageData } from '../lexicon.ts';

export const da: LanguageData = {
  code: 'da',
  stopWords:
    'og er for på med som til vi du den det af om kan eller dette når har ikke dig fra efter bliver oplysninger dine vores hvad nogle hvordan hvis også gennem være mere kun personoplysninger hjemmeside hjemmesiden websted hvilke dit din sig en et ved bruger disse jeres blive',
  letterWords: 'i å',
  concepts: {
    none: 'ingen, intet, aldrig, aldrig haft, heller aldrig haft',
    blocked:
      'blokere*, blokeret, spærret, deaktiveret, slået fra, slukket, inaktiv*, deaktiver*, slukkede, fra som standard, holdes tilbage, hold* tilbage, ikke afkrydset, ikke krydset af, ikke slået til, spærres, ikke tændt, ikke aktiveret, ikke forhåndsafkrydset, spær*, i dvale, slukk*',
    use: 'brug*, anvend*, benyt*, gør brug, tager i brug, installeret, samarbejder med, arbejder med',
    set: 'sætt*, sat, placer*, aktiver*, kør*, starter, udløses, slås til, gemmes på, lægges, sættes, affyres, fyrer, startes, går i gang, i gang, slået til, tages i brug, tager i brug, tager vi, aktiv, aktive, placeres, begynder, begynde, træder i kraft, træder i funktion, vækkes, vækker, vågner, sætter i gang, i spil, afvikles, afvikling, udføres, iværksættes, tages i drift, starte, aktivt',
    load: 'indlæs*, hent*, loade*, forbindelse*, afspil*, vises fra, forbinder, oprettes, opretter, kobles, streames, downloades, indlæses, hentes, vises, kontakt*, skjult, strømmes, henter, ryger ned, trækkes, trækkes ind, kobles til, forespørgsel*, leveres, kommer frem, downloader',
    embed: 'integrer*, indlejr*, indlejret*, *plugin*, plug in*, *widget*, indsat, iframe*, indsætte, indsætter, indlejring*',
    transfer: 'overfør*, videresend*, send*, transmitter*, eksporter*, *overførsel*, overførs*',
    process: '*behandl*, indsaml*, registrer*, *behandling*, indsamles, logges, opsamle*',
    store:
      'gem*, opbevar*, lagr*, *opbevaring*, lagring*, bevar*, hostes, behold*, arkiver*, må vi have, skal vi have, ligger hos os, gemt, gemte, bliver liggende, holder vi på, kunne dokumentere, kunne vise, vise frem, kunne fremvise, ligger i arkivet',
    consent:
      'tilladelse*, *samtykk*, accepter*, godkend*, tillad*, siger ja, sagt ja, opt in, giver lov, siger du ja, slår dem til, slået dem til, tilvælger, tilvalgt, giver os lov, givet lov, givet os lov, sat flueben, slår til, dit ja, et ja, ja fra dig, tilladt, tillader, grønt lys, klarsignal, sige ja, svarer ja, svaret ja, sat flueben ved, gået med til, går med til, dit ok, ja tak, accept, lov, klarsignal*, enig, velsignelse, valgt til, vælger til',
    ask: 'anmod*, bede om, beder om, spørg*, indhent*, spurgt',
    asked:
      'anmodet, bedt om, spurgt, indhentet, indhentes, bedt, blevet bedt, bliver bedt, er indhentet, har bedt, blevet spurgt, spørger om, beder om, indhenter, spurgte, indhentet et, adspurgt, afkrævet, spurgt om, fået spørgsmål*, fik spørgsmål*, stillet spørgsmål*, stillede spørgsmål*, spørgsmål om, har vi spurgt, har spurgt, anmodet om, anmoder, udbedt, efterspurgt, opfordret',
    require:
      'kræv*, forudsætter, betinget, afhænger af, skal til, betinget af, kræves, er nødvendigt, venter på, vente på, forudsætning*',
    not: 'ikke, ingen, intet, aldrig, hverken, ej, ingenting, intet som helst',
    without: 'uden',
    only: 'ingen andre end, ikke andre end, ikke andet end, ingen andre cookies end, kun, alene, udelukkende, blot, bare, intet andet end, ikke noget andet end, eneste, det eneste, de eneste, klarer sig med, nøjes med, begrænser os til, begrænset til, nøjes vi med, klarer vi os med, begrænser vi os til, begrænser sig til, holder os til, holder vi os til, bliver det ved, ikke mere end, nøjes, begrænser * sig til',
    first:
      'først, tidligst, og ikke før, først da, ikke tidligere, og kun da, ellers ikke, og ellers, ikke før, ikke et sekund før, aldrig før, aldrig tidligere, ej før',
    before:
      'før, inden, forinden, på forhånd, indtil, førend, indtil du, før du, så længe du ikke, så længe du ikke har, uden at du, uden at, tidligere end, frem til du, tidligst, til du',
    after: 'efter, når, så snart, straks, idet',
    if: 'hvis, såfremt, forudsat, i tilfælde, medmindre og indtil, i det omfang, når blot, under forudsætning, for så vidt, ved at, i det øjeblik, i samme øjeblik, i tilfælde af, i de tilfælde, i tilfælde af at',
    with: 'med, ved',
    choice: 'valg*, vælg*, valgt, truffet, bekræft*, tilvalg*, tilvælg*, vælger',
    reject:
      'afvis*, afslå*, nægt*, siger nej, fravælg*, fravalgt, siger du nej, sige nej, ikke giver samtykke, ikke accepterer, ikke samtykker, nej tak, afviser du, sagt nej, nej, afslag, manglende samtykke, ikke giver, siger nej til, ikke vil, undlader at give samtykke, undlader at, takke nej, takker nej, takker du nej, et nej, lade være, lader være, vælger fra, undlader, ikke ønsker, står over',
    cookie: '*cookie*, lignende teknologi*, sporingsteknologi*, *pixel*, *tracker*',
    cookies: '*cookie*',
    technology:
      'sporing*, *sporing*, *pixel*, *script*, *værktøj*, *tjeneste*, *tag, *tags, *tracker*, *teknologi*, tredjepartsindhold, *funktioner, software, indholdsnet*',
    necessary:
      'nødvendig*, teknisk nødvendig*, strengt nødvendig*, påkrævet, påkrævede, essentiel*, essentielle, kræves for, som kræves, ikke kan undvære, ikke kan klare sig uden, har brug for, skal bruge for at, uundværlig*, ikke kan fungere uden, ikke fungerer uden, ikke virker uden, ikke kan virke uden, ikke kommer uden om, ikke går uden, må have, minimum, tekniske cookies, de tekniske, teknisk påkræv*, obligatorisk*, får kurven til, får siden til, holder kurven, siden kræver, siden behøver, siden har brug for, kræver den, fornødn*, skal til for at, hvad der skal til',
    unnecessary:
      'ikke nødvendig*, unødvendig*, valgfri*, ikke strengt nødvendig*, øvrige cookies, andre cookies, ikke teknisk nødvendig*, alle andre cookies, resten af cookies, alle øvrige cookies, alle andre kategorier, alle kategorier undtagen, alt andet, alle andre, de andre, de øvrige, øvrige kategorier, alt undtagen, ikke er nødvendig*, ikke er strengt nødvendig*, ikke er påkrævede, alt frivilligt, frivillig*, alt der ikke, resten, der ikke er nødvendig*',
    marketing:
      'marketing*, markedsføring*, *markedsføring*, reklame*, annonc*, *annonc*, målrett*, retarget*, remarketing*, *marketing*, målret*',
    analytics: 'analy*, statisti*, *statistik*, måling*, trafikmåling*, præstation*, performance*, webanalyse*',
    video: '*video*, film*',
    functional: 'funktionel*, præference*, funktionalitet*',
    socialmedia: 'sociale medier, sociale netværk, sociale kanaler, sociale medie*',
    map: 'kort, kortet, *kort',
    content:
      'indhold*, *indhold*, *video*, kort, tredjepart*, *afspiller*, medier, opslag*, podcast*, klip*, film*, afspiller*, indlæg*',
    banner:
      '*banner*, samtykkeboks*, *pop up*, popup*, dialogboks*, samtykkeløsning*, samtykkeværktøj*, *dialog*, cookieboks*, samtykkeplatform*, cookie boks*, *popup*',
    settings: 'indstilling*, *ikon*, *indstillinger*, tandhjul*',
    click: '*klik*, tryk*, klik*, tryk på, rør ved, rører ved, du rører, rører du',
    thumbnail: 'forhåndsvisning*, pladsholder*, miniature*, stillbillede*, previewbillede*, forhåndsbillede*',
    twoclick: 'to klik*, dobbeltklik løsning, toklik*',
    open: 'åbn*, besøg*, tilgå*, går ind på, kommer ind på, sidevisning*, kalder, går du ind, lander på, kommer til vores, kommer til siden, kommer til hjemmesiden, sidebesøg, sammen med siden, siden åbnes, kommer ind, kaldes frem, kalder frem, træder ind, sideopslag*, får siden frem, alle sider, hver side, side åbnes, indlæser siden, forsiden',
    firstvisit: 'første besøg, første gang, nye besøgende, ved ankomst, førstegangsbesøg*, første gangs',
    default:
      'når du først kommer, når du først besøg*, når du først åbn*, i begyndelsen, indledningsvis, i første omgang, fra start, til at begynde med, når du kommer, i starten, som standard, standardindstilling*, som udgangspunkt, standardmæssig*, forhåndsindstil*, fra begyndelsen, af sig selv, uden at du gør noget, gør du intet, når boksen åbner, før du svarer, før du vælger, forhåndsafkrydset, ikke forhåndsafkrydset, udgangsindstilling*, forvalg*, på forhånd, udgangspunkt*',
    withdraw:
      'tilbagekald*, tilbagetrækk*, trække tilbage, trækkes tilbage, trække samtykk*, trække dit samtykk*, trækker tilbage, tilbagekalde, fortryd*, tilbagetrukket, trække dit, ændrer mening, skifter mening, kaldes tilbage, kalde tilbage, kalde * tilbage, kalde * * tilbage, tages tilbage, tage tilbage, tage * tilbage, tage * * tilbage, trække * tilbage, trække * * tilbage, trække * * * tilbage, trækker * tilbage, trækkes, fortrød, fortryder, fjerne fluebenet, omgøre*, trække ja*, ombestem*, tilbagetræk*',
    anytime:
      'når som helst, til enhver tid, altid, til hver en tid, når du vil, lige så let, lige så nemt, når du ønsker, når det passer dig, med virkning for fremtiden, frit, senere, efterfølgende, fremtiden, uden begrundelse, uden at angive, uden at begrunde, uden grund, hvornår det skal være, hvornår du vil, så ofte, formløst, når som, når det passer, på hver side',
    object: 'gøre indsigelse, indsigelse*, modsætte',
    share:
      'deler, deles, delt, dele, videregiv*, videregives, videregivet, udlever*, overdrag*, overlad*, stilles til rådighed, giver videre, givet videre, giver * videre, giver * * videre, giver * * * videre, gives * videre, gives videre, udlån*, låner ud, give * videre, give * * videre, bytter, byttes, videresælg*, solgt videre, videregivelse*, overdragelse*, give videre',
    sell: 'sælg*, solgt, salg af, sælges, udlej*, lejer ud, til salg, sælger, videresælg*',
    third:
      'tredjepart*, tredjemand, tredjeparter, andre virksomheder, andre selskaber, uvedkommende, andre, udenforstående, annoncører, nogen, andre firmaer',
    unless: 'andre end, medmindre, med mindre, undtagen, bortset fra, undtagelse*, ud over',
    outside: 'uden for, udenfor, ud af',
    eu: 'eu, eøs, europa, europæiske union*, europæiske økonomiske, europæiske, eu landene, unionen',
    all: 'alle, alt, samtlige, al',
    anon: '*anonym*, ikke spores tilbage, ikke identificere*, ikke henføres, ikke henføres til dig, ikke se hvem du er, ikke hvem du er, ikke kobles til, ikke føres tilbage',
    identify:
      'identificer*, enkeltperson*, identificere, identifikation, genkende, enkeltpersoner, henføres, henføre, knyttes til, koble, kobles til, hvem du er, hvem der, udpege, dig som person, spores tilbage, føres tilbage',
    shorten:
      'forkort*, afkort*, *anonymiser*, *anonymisering*, trunker*, mask*, sidste cifre, sidste grupper, sidste del, sidste oktet*, sidste ciffer, kappes, kappet, klippes, skæres af, kun en del af, del af ip*, forkortet form, gøres ukendelig*, sløres, sløret, nulstilles, ukendelig*, maskering, afskær*, beskær*, sidste blok, bageste, slutningen af ip*, sløjf*, slutningen af',
    ip: 'ip, ip adresse*, ipv*, netværksadresse*',
    crosssite:
      'på tværs af, andre hjemmesider, andre websteder, andre websites, videre til andre, andre sider, tværs, fra hjemmeside til hjemmeside, fra side til side, fra website til website, rundt på nettet, forskellige hjemmesider, forskellige websteder, flere websteder, flere hjemmesider, den ene hjemmeside, fra den ene, andre steder på nettet, fra websted til websted',
    personaldata: 'personoplysning*, personlige oplysninger, persondata*, oplysninger, data, information*, oplysning*',
    nopersonaldata: 'uden personoplysninger, uden brug af personoplysninger, uden at behandle personoplysninger, uden persondata',
    browser: 'browser*, safari, firefox',
    hedge:
      'normalt, som regel, sædvanligvis, typisk, eventuelt, hovedsageligt, primært, som hovedregel, så vidt muligt, i de fleste tilfælde, bestræber',
    privacymode:
      'udvidet databeskyttelsestilstand, udvidet databeskyttelse, udvidet privatlivstilstand, databeskyttelsestilstand, privacy enhanced mode, forbedret privatlivstilstand, nocookie*, udvidet beskyttelse af personlige oplysninger, databeskyttelsestilstand*, privatlivstilstand*, udvidede databeskyttelse*, udvidede databeskyttelsestilstand, udvidet privatliv*, privatlivsvenlig*, databeskyttelsesvenlig*, forbedret databeskyttelse, øget privatliv, privatlivstilstand, udvidede privatliv*, cookiefri*, cookieløs*, privatlivsmodus, privatlivsbeskytt*, øget databeskyttelse*, forstærket, uden sporing, sporingsfri*, udvidede privatlivs*, skærpet privatliv*, skærpet databeskyttelse*',
    tls: 'ssl*, tls*, https',
    encrypt: 'krypter*, *kryptering*, sikker*, beskyt*, sikret, sikres, sikrer, ulæselig*, *krypter*, skærmet',
    following: 'følgende, nedenfor, nedenstående, herunder følgende, her er',
    provider:
      '*udbyder*, *leverandør*, *partner, *partnere, *databehandler*, *modtager*, virksomheder, samarbejdspartner*, underleverandør*, modtagere, modtagerne, partnere, partnerne, virksomhederne, selskab, firma, virksomhed',
    service:
      '*tjeneste*, *værktøj*, platform*, *løsning*, system*, *software*, *system, *systemet, *program, *programmet, database*, *database, kunderegister',
    list: 'liste*, oversigt*, oplistet, anført, fremgår, tabel*, fortegnelse*, liste over, skema',
    complete: 'udtømmende, fuldstændig*, komplet*',
    other: 'andre, øvrige, yderligere, flere',
    separately: 'særskilt, separat, hver for sig, enkeltvis',
    described: 'beskriv*, beskrevet, behandles, omtal*, forklar*',
    here: 'her',
    retrieve: 'hente*, hentes, download*, åbne, rekvirere*',
    policyword: 'politik*, *politik, *politikken, erklæring*, betingelser*, *betingelser, vilkår',
    linkword: 'link, links, linkene, adresser',
    regardless: 'uanset, uafhængigt af, uafhængigt, ligegyldigt, uden at vente',
    profile: 'brugerprofil*, profilering*, interesseprofil*, profiler om dig, profil om dig, profil af dig',
    thispolicy:
      'denne privatlivspolitik, denne politik, denne persondatapolitik, denne side, denne cookiepolitik, denne erklæring',
    link: 'link, links, linket, linkene, her, side',
    find: 'find*, se, læs*, tilgængelig*, fremgår, findes, offentliggjort',
    nodetriment:
      'uden begrænsning*, uden ulemper, fuldt ud, uden indskrænkning*, ingen konsekvens*, ingen negative konsekvenser, ingen ulempe*, uden konsekvens*, ingen betydning for, uden ulempe*',
    category: 'kategori*, gruppe*, gruppen',
    includes:
      'omfatter, indeholder, består af, hører, tilhører, dækker, inkluderer, hører til, ligger under, hører under, rummer, er placeret under, falder under, tæller, indgår',
    newsletter: 'nyhedsbrev*, e mail*, email*, sms, direkte markedsføring',
    offtopic: 'nyhedsbrev*, ansøg*, rekrutter*, konkurrence*, vinder*, billeder af, jobansøg*, forsendelse*, betalingskort*',
    formerly: 'tidligere, førhen, før i tiden',
    removed:
      'stoppet, holdt op med, gået væk fra, er gået fra, fjernet, ophørt, holdt op, ikke længere, tidligere brugte, brugte tidligere, tidligere anvendt, afviklet, afinstalleret, udfaset, erstattet, stoppet med, pillet af, smidt ud, taget af, droppet, taget ned, opsagt, skrottet, lukket ned, pillet ud, taget bort, tog vi af, tog vi bort, tog vi ned, fjernede vi, fjernede, koblet fra, koblet af, slukket for, ud af brug, droppede vi, skilt os af med, skiftet ud, lukkede vi, lagt ned, nedlagt, taget ud, holdt * op, stoppede, lagt fra os, bag os, valgt fra',
    renounce: 'undlad*, giver afkald, undgår, fravalgt, afstår, undgå',
    compare:
      'i modsætning til, i stedet for, frem for, alternativ til, alternativer til, sammenlignet med, til forskel fra, ligesom, kiggede på, overvejede, afprøvede, testede, hellere end',
    source: 'fra andre kilder, kilder, kilde, offentlige kilder, fra tredjeparter, fra tredjemand',
    receive: 'modtag*, få, får, indhent*, hente, modtager',
    suchas: 'såsom, som for eksempel, for eksempel, f.eks, eksempelvis, blandt andet, herunder, bl.a',
    socialpage:
      'finde* os, find os, følge* os, møde* os, fanside*, side på, sider på, profil*, konto på, kanal*, følg os, vores side, virksomhedsside*, virksomhedsprofil*, tilstedeværelse*, fanpage*',
    account: 'konto, bruger, logget ind',
    inventory: 'søgemaskine*, annoncenetværk*, søgenetværk*, partnernetværk*',
    share_button: 'del på, dele på, delingsknap*, link til vores, links til vores, deleknap*, del knap*',
    optout:
      'forhindre, hindre, fravælg*, deaktiver*, framelde*, tilføjelsesprogram*, tilføjelse*, framelde, fravælge, afmeld*, browserudvidelse*, modsætte, slå * fra, slår * fra, slå fra, slår * * fra, fravælg, slå * * fra',
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
      'slet*, slett*, fjern*, *anonymiser*, makuler*, overskriv*, rydder, ryddes, smides, smider, tømmes, væk, forsvinder, destruer*, sletter, slettes, makulerer, ryddes væk, ryddes op, roteres, roterer, overskrives',
    expire:
      'udløb*, gyldig*, varighed*, levetid*, *opbevaringsperiode*, *opbevaringstid*, varer, forbliver, bliver liggende, *lagringstid*, løber ud, udløber, lever, liggende, holder i, gælder i, mister, husker, huskes, sidder i, holder sig, går ud, dør, forsvinder, bortfalder, ophører',
    answer:
      'svar*, besvar*, klag*, underret*, frist*, fortrydelsesret, returner*, reklamation*, fortrydelsesret*, bytteret*, garanti*, leveringstid*, opsigelsesvarsel, anmodninger om indsigt',
    session:
      '*session*, lukker browseren, lukker din browser, browseren lukkes, browser lukkes, slutningen af besøget, besøget slutter, når du forlader siden, når du lukker, afslutter browseren, browservinduet lukkes, lukker browservinduet, lukker vinduet, lukker fanen, logger ud, sessionen slutter, browseren afsluttes',
    persistent: 'permanente, permanent, vedvarende, persistent*, varige',
    aslongas: 'så længe, indtil du, så længe det er nødvendigt, indtil formålet',
    indefinite: 'på ubestemt tid, ubegrænset, indtil du beder',
    h_name: 'navn, cookie, cookienavn, cookies',
    h_provider: 'udbyder, leverandør, domæne, tjeneste, ejer, virksomhed, afsender, udsteder, hvem sætter, hvem',
    h_purpose: 'formål, beskrivelse, funktion, anvendelse, hvad gør, hvorfor',
    h_life:
      'varighed, udløb, levetid, opbevaringsperiode, udløber, gyldighed, lagringstid, opbevaringstid, udløbstid, holdbarhed, hvor længe, tid, varer, opbevares, slettes, slettefrist, gemmes',
    controller: 'dataansvarlig*',
    dpo: 'databeskyttelsesrådgiver*, dpo',
    authority: 'tilsynsmyndighed*, datatilsynet',
    complain: 'klag*',
    right: 'ret til, rettigheder, har ret, retten til',
    onsite: 'hjemmeside*, website*, websted*, webshop*, vores side, netbutik*, vores sider, siderne',
    owndata:
      'kunde*, ordre*, bestilling*, serverlog*, logfil*, logs, ansøgning*, henvendelse*, faktura*, bogføring*, regnskab*, booking*, medlem*',
    right_access: 'indsigt*',
    right_rectify: 'berigtig*, rettelse*, rettet',
    right_erase: 'sletning*, slettet, blive glemt',
    right_restrict: 'begræns*',
    right_port: 'dataportabilitet*',
    version: 'sidst opdateret, sidst ændret, revideret, gælder fra, version*, senest opdateret, opdateret',
    we: 'vi, os, vores, vor',
    these: 'disse, den, det, de, denne, sådanne, dette',
    show: 'vis*, møde*, dukker op, får, præsenter*, mødt, kommer op, popper op, spørger, beder, ser, bliver bedt, får du vist, åbner, åbnes, glider op, spørger vi, møder, viser, dukker * op, dukker der, toner frem',
    change: 'ændr*, juster*, opdater*, administrer*, rediger*, ændrer du, åbne * igen, åbne * på ny, tilpas*, nulstil*',
    local: 'lokalt, lokale',
    exception: 'undtagelsestilfælde*',
    payment: 'betal*, kortbetaling*, faktura*, betalingsmetode*, betalingsform*, kassen, kasse',
    captcha: 'captcha*, spam*, robotter',
    but: 'men',
    to: 'til',
    window:
      'boks, boksen, vindue, vinduet, besked, bjælke, felt, bjælken, dialog*, boks*, felt*, panel*, vindue*, skærm*, rude*, ruden, bar, *felt, meddelelse*, ramme, spørgsmål om, *ruden',
    usable:
      'lige så godt, stadig bruge, stadig handle, kan stadig, fungerer som normalt, uden at miste, ikke ud over, fungerer stadig, stadig benytte, som sædvanlig, virker lige, virker som før, fungerer som før, virker alt, fungerer lige, fungerer fint, virker stadig, stadig læse, bruge hele, helt normalt, som før, på samme måde, stadig væk, lige så fint, fuldt ud, virker fint, som normalt, som sædvanlig, helt normalt',
    evenif: 'selvom, selv om, også selvom, også uden',
    whereif: 'hvor',
    flow: 'går til, går, modtager, får, hører, ved, kontaktes, viderestilles, videresendes, sendes, strømmer, får at vide, vide, får besked, havner hos, når frem, overgives, gives videre, går det, sendes dertil, får dit, tilgår, ser',
    given: 'givet, afgivet, foreligger, meddelt',
    verbfirst: 'er, blev, bliver, har, skulle',
    together:
      'sammen med, samtidig med, samtidig som, en del af siden, som en del af, blot det at åbne, alene det at åbne, allerede når, allerede ved, med det samme, automatisk, straks, i samme øjeblik, uden at du gør, uden at du skal, uden at du rører, af sig selv, fra første sidevisning, fra start, uden klik, nok til, nok at, rækker at, på alle sider, ved enhver, ved hver, ved hvert, omgående, øjeblikkeligt',
    effect:
      'påvirk*, indvirkning*, konsekvens*, ulempe*, følger, betydning*, forskel*, ændrer det, begræns*, dårligere, mister, glip, ud over, hindrer, virkning*, betyder ikke noget, koster, taber, tabe, miste, straffes, stilles ringere, stilles dårligere, ringere, afskåret, give afkald, gå glip, forringe*, udeluk*, forhindr*',
    wait: 'venter, vente, afventer',
    answered: 'svaret, svarer, taget stilling, tager stilling, besluttet, bestemt dig, svarede',
    deed: 'starter, starte, åbner, indsender, sender formularen, bestiller, booker, logger ind, skriver til os, udfylder, tager i brug, deler, gennemfører, benytter, køb*, køber, bekræfter, tilmeld*, melder dig til, melder sig til, registrer*, login, logger på, indlogning*, reserver*, bestill*, booking*, indsend*, sender, skriver, kommenterer, opretter, oprettelse*, abonner*, ansøger, donerer, rør, rører, trækker, skubber, afgiver',
    switchon:
      'slår til, slået til, slår * til, slået * til, slå til, aktiverer, aktiveret, sat flueben, sætter flueben, sat kryds, sætter kryds, sætter et flueben, tilvalgt, tilvælger, tænder, slår det til, slår den til, slår dem til',
    measure: 'måler, måles, måle, målt, måling*, tælles, tæller, sporing*, profiler*',
    othersites:
      'nogle hjemmesider, mange hjemmesider, nogle websteder, mange websteder, visse hjemmesider, nogle websites, mange websites, de fleste hjemmesider, de fleste websites, andre hjemmesider bruger, andre websites bruger, mange andre, mange webshops, de fleste webshops',
    you: 'du, dig, din, dit, dine, besøgende, brugeren, brugere, de besøgende',
    each: 'hver gang, ved hvert, ved hver, med det samme, sammen med siden, straks, automatisk, så snart',
    track:
      'spor, spore, sporer, spores, følger, følge, sporing, genkende, genkendes, følge dig, følger dig, forfølge, genfinde, følges',
    cannot:
      'kan ikke, ikke muligt, umuligt, ikke i stand, kan vi ikke, kan hverken, lader sig ikke, ikke kan, kan aldrig, hverken kan',
    pd: 'personoplysning*, persondata*, personlige oplysninger, personhenførbare, dig som person, noget der kan identificere, identificerende oplysninger, personhenførbar*, personhenførbare data',
    special: 'særlige kategori*, følsomme, personfølsomme',
    minor: 'børn, barn, mindreårig*, forældre*',
    euland: 'danmark, sverige, norge, finland, tyskland, irland, holland, nederlandene, frankrig, norden',
    within: 'inden for, indenfor',
    server: 'server*, datacent*, hostes, hosting',
    which: 'hvilke, hvilken',
    listed: 'nævnt, nævnte, ovennævnte, anført, oplistet, beskrevet, ovenfor, angivet',
    closedword: '',
    playstart:
      'starter videoen, afspiller, afspille, trykker afspil, starter filmen, starte videoen, se filmen, se videoen, play, afspil*, vis indhold, afspilning, starter klippet, vis kortet',
    footer: 'bunden, nederst, sidefod*, bund, menuen, hjørnet, footer*, hjørne',
    lawfulness: 'lovlighed*',
    responsible: 'ansvarlig for, ansvar for',
    longer: 'længere',
    traffic:
      'trafik, kommunikation, forbindelse*, undervejs, *formular*, formularen, bestilling*, alt du sender, overførsel*, forbindelsen, dataoverførsel*, på vej, på vejen, på turen, mellem din, mellem dig og, transport*, det du skriver, det du sender, samtale*, linje, trafikken, udveksl*, trafik*, indtastning*, sendes',
    both: 'begge',
    by: 'hos, af, fra, med, via, gennem, ved hjælp af, hjælp af',
    deal: 'håndteres, håndterer, kører, drives, leveres, leveret, sendes, sender, kommer, føres, står, ligger, behandles, trykkes, pakkes, regnskab*, bogholder*, bogføring*, sørger, bookes, hostes, varetages, går, bygget, køber, pakker, trykker, hoster, drifter, fører, rapporteres, meldes, står for, sørger for, udføres, udvikles, vedligeholdes, hostet, hostede, drevet, driftet, måles, tælles',
    country:
      'schweiz, storbritannien, england, japan, canada, israel, indien, new zealand, sydkorea, australien, singapore, kina, europa, grønland, færøerne, usa',
    wesubj: 'vi',
    striving: 'tilstræber, bestræber, forsøger, kan ikke garantere, kan ikke love, så vidt muligt, prøver at',
    telltale: 'genkend*, kan du se, du kan se, ser du',
    counts: 'tallene, tal, besøgstal*, rapporter, resultaterne, rapport*',
    unlinkable: 'uden kobling til, uden forbindelse til dig, uden at vide hvem, i anonym form',
    aggregated: 'aggregeret form, samlede tal, aggregerede tal',
    dropped: 'kasseres, slettes, fjernes, smides, udgår, fjerner, sletter',
    combine: 'kobles sammen, samkør*, sammenkobl*, kombiner*, sammenkør*',
    shown: 'viser, vises, indeholder, finder, står, ser, følger, findes, nævner, fremgår, omfatter',
    who: 'hvem, hvilke',
    demand: 'kan kræve, kan bede om, kan bede os, kan anmode, kræve at, bede om at',
    others_do:
      'nogle hjemmesider, nogle websteder, mange hjemmesider, visse hjemmesider, nogle virksomheder, nogle tjenester, mange andre',
    more: 'flere, mere end, ikke mere',
    stay: 'forbliver, bliver hos, bliver i, holdes, ligger, befinder sig, bliver inden for, bliver liggende, står, placeret',
    leave: 'forlader, forlade, forladt, føres ud, sendes ud, går ud, flyttes ud',
    withus: 'hos os, i huset, internt',
    nobody: 'ingen, ingen uden for, ingen udenforstående, ingen andre',
    access: 'adgang, får at se, får kendskab, kan se',
    outsider:
      'uden for virksomheden, uden for selskabet, uden for firmaet, uden for foreningen, uden for butikken, andre end os, andre end vores',
    theonly: 'de eneste, den eneste, det eneste',
    nothingelse:
      'og ingen andre, og ikke flere, og ikke andet, og intet andet, det er alle, ikke flere, det er det hele, ingen andre',
    exist: 'findes, der er, i brug, forekommer, har, involveret, engagerer',
    beyond: 'ud over, udover, foruden, bortset fra, undtagen, ved siden af, end disse, end de',
    hand: 'giver, gives, give, givet',
    processor: 'databehandler*, databehandleraftale*, på vores vegne, efter instruks',
    joint: 'fælles dataansvar*, delt dataansvar, fælles ansvar*',
    dc_email: 'e mailadress*, emailadress*, mailadress*, e mail adress*',
    dc_name: 'navn, navnet, fornavn, efternavn',
    dc_address: 'postadresse*, leveringsadresse*, adresse, adressen',
    dc_phone: 'telefonnummer*, telefonnumre, mobilnummer*, telefon',
    dc_location: 'lokation, placering, lokationsdata, position, geografisk*',
    dc_device: 'enhed, enheden, enhedstype*, browsertype*, operativsystem*, styresystem*, skærmopløsning*',
    dc_usage: 'brugsdata, besøgte sider, sidevisninger, adfærd*, hvilke sider, klikmønst*',
    dc_payment: 'betalingsoplysning*, betalingsinformation*, kortoplysning*, kortnummer*, kontonummer*',
    dc_order: 'ordrehistorik*, købshistorik*, ordredata, bestillingsoplysning*',
    dc_health: 'helbredsoplysning*, sundhedsoplysning*, sundhedsdata, allergi*',
    present: 'findes, finder du, finder i, er der, i brug, har vi, har',
    offsite: 'egen hjemmeside, eget website, egne sider, egen side, deres hjemmeside, hvis hjemmeside, egne vilkår',
    hypothetical:
      'skulle vi, hvis vi en dag, hvis vi engang, vi planlægger, planlægger vi, vi overvejer, overvejer vi, i næste version, kommende version, undersøger, undersøger om, ser på om, ser på en løsning, overvejer, overvejer at, er planlagt, planlægges, arbejder på, er ved at bygge, er ved at, på sigt, i fremtiden, fremover, fremadrettet, tanken er, målet er, ikke taget stilling til, ikke besluttet, ikke afgjort, håber at, til efteråret, drøftes, sigter vi, ser nærmere på',
    runs: 'drives af, drevet af, ejes af, udgives af, tilhører',
    ours: 'vores, for os, os',
    report: 'rapporteres, meldes, rapporterer',
    copula: 'er, hedder',
    toward: 'til',
    pastperiod: 'seneste, sidste, forrige, foregående',
    everyperiod: 'hver, hvert',
    advance: 'i forvejen, på forhånd, i god tid',
    age: 'fyldt, fylder, alder, yngre',
    lawsays:
      'loven kræver, kræver loven, efter loven, loven siger, ifølge loven, reglerne kræver, myndighederne kræver, myndighederne anbefaler, datatilsynet kræver, datatilsynet anbefaler, lovgiver, lovgivningen kræver, efter cookiebekendtgørelsen, cookiebekendtgørelsen, bekendtgørelse*, ifølge datatilsynet, god praksis, god skik, anses for, anses som, anbefales, hjemmesider skal, hjemmesider bør, loven forbyder, loven tillader, edpb, databeskyttelsesforordningen siger, betragtning*',
    duty: 'må kun, må ikke, må først, skal, bør',
    offer: 'tilbyder, anbefaler, lover, reklamerer',
    below: 'under',
    kept: 'smidt ud, smides ud, smider * ud, smider * * ud, smides væk, ryger, ryger ud, står i, stående, tager vi dig af, tager dig af, tages af, slettefrist*, opbevaringsfrist*, sletning*, udgår, ryddet, makulering, ligger i, ligger hos, liggende, dokumenter*, ruller ud, rulles ud, i arkivet, kasseres, kasserer, kasseret, luges, luger, stryges, renses, opbevaringspligt*, vores arkiv, brændes, brændt, ude af, væk fra',
    records:
      'logge, *logge, *loggen, *logs, logfil*, sikkerhedskopi*, *backup*, *optagelse*, journal*, *mappe, *mappen, register*, kartotek*, arkiv*, ansøgning*, cv, chat*, *besked, *beskeder, henvendelse*, *mails, bilag*, kvittering*, faktura*, *rapport, *rapporter, *profil, *profiler, oplysning*, *data, *historik*, adressen, korrespondance, billeder, notat*, dokument*, *listen, *banken, billederne, *billeder, kopierne, kopier, klager',
    yourchoice: 'dit valg, dine valg, valget, dit svar, dine indstillinger, dine præferencer',
    remember: 'husk*, gælder, gælde, gyldigt',
    askagain:
      'spørger vi dig igen, spørger vi igen, spørger dig igen, spørges igen, spurgt igen, spørger vi dig på ny, vises igen, dukker op igen, kommer frem igen',
    onrequest: 'beder du om, bede om, beder om, på anmodning, beder os',
    deadline: 'inden for, inden',
    ago: 'siden',
    otherperiod:
      'abonnement*, prøveperiode*, prøvetid*, gavekort*, garanti*, aftalen løber, aftalen gælder, kursus, ophold på, uddannelse*, brud, levering*, leveres, leverer, bestilles, åbningstid*, døgnet, opsig*, forny*, betal*, løn*, ferie*, adgangskode*, politikken, gennemgår, opdaterer, ældre, anmelder, anmeldes, varerne',
    again: 'igen, tilbage, på ny',
    madeby:
      'drives af, ejes af, ejes og drives af, ejet af, leveres af, leveret af, udbydes af, tilbydes af, udvikles af, udviklet af, tilhører, en tjeneste fra, en tjeneste af, et produkt fra, et værktøj fra, del af, datterselskab af, stilles til rådighed af, kommer fra, hører under, udgives af',
    tie: 'knytter, knyttes, knyttet, kobler, kobles, koblet, sammenholder, sammenholdes, sammenkører, forbinder, matcher, matches, lægges på',
    visitorid: '*profil, *profilen, *konto, *kontoen, kundenummer*, medlemsnummer*, dit navn, medlemskab*',
    fullip: 'hele ip, fulde ip, fuld ip, fuldstændige ip, komplette ip, uforkortet',
    slot: '*felt*, kryds*, flueben*, skyder*, fane*, kontakt*, formål*, *knap, *knappen, række, overskrift*, afkrydsning*, punktet',
    assigned:
      'styres, styrer, gælder, dækker, hører, lagt ind, lægges under, placeret, omfatter, falder, klassificeret, klassificeres, sorteret, sorterer, regnes, henhører, tilhører, styret, indgår, hænger, rubriceret, ligger under, går under',
    refers: 'der, deres, dens, alligevel, samme sted, derfor, dermed',
    same: 'samme, identisk*, nøjagtig, præcis, som alle andre, uændret, uafhængig*, åbne for, åbent for, upåvirket, på lige fod, ligestillet, i enhver henseende, ligesom, alligevel, lige så meget',
    turnoff:
      'framelding, fravalg*, afvælg*, stopp*, slippe, undgå, holder * uden for, holde * uden for, koble fra, lukke for, lukker for, slukk*, sluk, slå målingen fra, blokere, framelder, ikke vil måles, ikke måles, forhindrer, vil du ikke, holder * * uden for, tager * * ud af',
    undo: 'inddrag*, inddrages, tilbagetag*, tage det tilbage, tager * tilbage, tager tilbage, tager * * tilbage, fortrudt, ombestemt, gøre om, gør om, træk * tilbage, ophæv*, annuller*, fjern fluebenet, fjerne krydset, vælge om, vælg igen, trækker, bakke ud, slå fra igen, gøre det om, laver * * om, lave om',
    appears:
      'indblænd*, indblændet, lægger sig, lægger der sig, kommer frem, toner, popper, dukke, tager imod, fremvises, fremlægg*, springer, foldes ud, ligger, præsenter*, stiller',
    arrival:
      'kommer ind, opkald*, begyndelsen af besøget, starten af besøget, nyankomne, kigger forbi, indgang*, forsiden, lander, nye gæster, nye brugere, ved besøg, indtræder, ny bruger, ankommer',
    domain: 'domæne*, adresse*, variant*, version*, indstilling*, kode, koden, parameter*, funktion*, indlejringskode*',
    planned:
      'arbejder på, arbejder med at, arbejder med en, arbejder med et, planlagt, til næste år, sigter mod, håber at, under udarbejdelse, under arbejde',
    thou: 'du, i, brugeren, den besøgende, man',
    leans:
      'så, da, dertil, dens, dets, deres, dem, i så fald, i sådanne tilfælde, i det tilfælde, i de tilfælde, selve, begge, her, der',
    idle: 'gør intet, gør du intet, gør ingenting, gør du ingenting, ikke gør noget, ikke vælger, vælger ikke, ikke valgt, uden at vælge, uden valg, intet valg, ikke tager stilling, ikke taget stilling, uden at tage stilling, ikke svarer, svarer ikke, svarer du ikke, ikke svaret, uden at svare, ubesvaret, uden svar, ignorer*, overser, lukker vinduet, lukker boksen, lukker ruden, lukker banneret, lukker du, lukke, klikker * væk, klikker væk, scroller forbi, scroller videre, ruller forbi, urørt, ikke rører, rører ikke, rører du ikke, lader banneret, lader boksen, lader ruden, lader du, før du har svaret, før du svarer, før du har valgt, før du vælger, indtil du vælger, indtil du har valgt, til du vælger, manglende valg, mangler valget, manglende svar, passiv*, surfer videre',
    ground:
      '*grundlag*, *hjemmel*, hjemlen, hviler, bygger, baserer, baseres, støttes, støtter, litra, retlig*, lovlig*, interesse*, interesseafvejning*, går forud, træder i stedet, afgørende',
    perhaps:
      'kan være, kan hænde, måske, muligvis, nogle gange, af og til, enkelte, eventuelt, i visse, i nogle, kan have, det hænder, afhængigt af, sommetider, undertiden, men har vi',
    exactly:
      'det er dit, det er din, det er dig der, det er klikket, det er købet, det er brugeren, i det øjeblik, i samme øjeblik, i det sekund',
    cover:
      'bag en, bag et, bag et billede, gemt, skjult, dækket, tildækket, i stedet for, stillbillede*, skærmbillede*, et billede, blot et ikon, kun et ikon, et ikon, grå flade, grå boks, gardin*, forhæng*, tom ramme, dvale, sløret, uskarp*, forbliver tom*, står tom*, er tom, tomt',
    perk: 'rabat*, medlemspris*, bonus, fordel*, gavekort*, pris, prisen',
    negation: 'ikke, ingen, intet, aldrig, hverken, ej, ingenting, udelukker, udelukket, umuligt',
    someone: 'enkelt*, bestemt person, person, personer, individ*, ingen, hvem, dig, mig, identitet*, besøgende, læser*, bestemt',
    recognition:
      'identificer*, genkend*, spore*, knytt*, kobl*, udpege*, henfør*, afslør*, finde frem, føre* tilbage, udskill*, udled*, bestemt person',
    unknown: 'ukendt, skjult, forhindrer os',
    group: 'summer, totaltal, samlede, lagt sammen, slået sammen, aggreg*, gennemsnit*, gruppe*, sammenlagt*, rene tal',
    others: 'andre, anden, andet, øvrig*, fremmede, ellers, flere, yderligere, forskellige',
    websites: 'hjemmesid*, webst*, websit*, nettet, internet*, sider, apps',
    holdings: 'data, dataene, datak*, datas*, oplysning*, kild*, register, registre, profil*, besøg*, konto*, alt',
    merge: 'kobl*, sammen*, samkør*, knytt*, kombiner*, berig*, bland*, match*',
    apart: 'adskil*, isoler*, for sig selv',
    sitealone: 'kun hos os, kun på vores, stopper ved vores, kun på denne',
    giveaway:
      'videregiv*, videresend*, udlever*, overdrag*, overlad*, tilgængelig*, deles, deler, lækk*, giver * videre, giver * * * videre',
    trading: 'handler med, handel med, bytter, udlej*, sælg*',
    gets: 'får, havne*, ender, gives, giver, kommer',
    outparty:
      'andre, nogen, tredje*, udenforstående, uden for, annoncør*, virksomheder, selskaber, firmaer, partner*, adressemægler*, uvedkommende, ingen, fra os, andres',
    keepus: 'for os selv, mellem dig og os, kun vi, eget brug, ingen andre end os, bliver hos os',
    bounded: 'udelukkende, kun, alene, uden undtagelse, ingen andre lande, jord, ingen andre steder',
    confined: 'begrænse*, låst, bundet, bliver inden, bliver i, forbliver, holdes inden, bliver liggende, bliver stående, bliver',
    stores: 'gem*, opbevar*, lagr*, server*, datacent*, hostes, drift, backup*, kopi*, database*, kører, behandl*',
    inland:
      'eu, eøs, europa*, europæiske, danmark*, danske, sverige, norge, finland, tyskland, irland, holland, nederlandene, belgien, frankrig, frankfurt, landet, landets, norden, unionen, europæisk*',
    goesout: 'forlad*, uden for, udenfor, ud af, udlandet, tredjeland*, andre lande',
    whole: 'udtømmende, fuldstændig*, komplet*, hele, helhed, samtlige, alle, enhver, uden undtagelse, hver og en, hver',
    listing: '*list*, tabel*, oversigt*, opregn*, nævn*, anfør*, beskrev*, fortegnelse*, skema*, fremgår, resultat*',
    thisdoc: 'nedenfor, nedenstående, følgende, ovenfor, her, denne, punkt, afsnit, kapitel',
    someof: 'eksemp*, nogle, blandt andet, udvalg',
    offpage:
      '*banner*, *vindue*, *panel*, *boks*, indstilling*, knappen, separat*, særskilt, bilag*, vilkår*, offentliggj*, deres hjemmeside, egen side, detaljer, hentes, hjælpesid*, ruden, siden, kapselerklæring*, cookiepolitikken',
    detail: 'liste*, oversigt*, navn*, detalj*, nærmere, hvilke, hvem, specifi*',
    finish:
      'i alt, tilsammen, til sammen, ikke flere, ikke mere, hverken flere eller færre, og det er det, ikke andre, det er det hele, det var det, ikke én mere',
    tool: '*værktøj*, *tjenest*, *udbyder*, *leverandør*, *behandler*, *modtager*, *partner*, *cookie*, sporing',
    request:
      'send os ikke, send ikke, skriv ikke, del ikke, undlad, undgå, du bør, venligst, skriv ingen, send ingen, giv aldrig, giv ikke',
    hearsay: 'oplyser, siger, hævder, angiver, påstår, forsikrer',
    maybe: 'vi regner med, måske, vi håber, sigter mod, fra næste år',
    once: 'dengang, i den gamle, det gamle',
    inactive: 'ikke aktiveret, slået fra, ikke slået til, uforkort*',
    knowing: 'vide, ved, se, finde ud, fremgår, røb*, afslør*, læse',
    identity: 'hvem, identitet*',
    personal: 'personopl*, persondata*, personlig*, personhenfør*, som person',
    freeof: 'uden, fri for, renset for, mangler',
    fullest: 'fuld, fulde, hele, fuldstændig*, uforkort*',
    yours: 'svar, det du, besked*, det vi ved, adresser*, kontakt*, medlemslist*, kundelist*',
    lacking: 'mangler, udeladt, udelades, udelader, glemt, udeglemt',
    endpart: 'slutningen, sidste, bageste, enden',
    readmore: 'mere, nærmere',
    beneath: 'under',
    classed: 'regnes som, regnes til, regnes blandt, klassificer*, kategoriser*, rubricer*, defineret som, henregnes',
    thereupon: 'før det, først da, indtil da, derefter, inden da, forinden',
    chat: 'chat*, taleboble*',
  },
  numbers:
    'en 1, én 1, et 1, ét 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10, elleve 11, tolv 12, tretten 13, fjorten 14, femten 15, atten 18, tyve 20, fireogtyve 24, tredive 30, tres 60, halvfems 90, halvandet 1.5, halvt 0.5, nitten 19, seksten 16, sytten 17, femogtyve 25, seksogtyve 26, seksogtredive 36, fyrre 40, otteogfyrre 48, halvtreds 50, halvfjerds 70, tooghalvfjerds 72, firs 80, hundrede 100, halv 0.5, halve 0.5, halvanden 1.5, hver 1, hvert 1',
  units:
    'sekund* 0.0000115741, minut* 0.000694444, time 0.0416667, timer 0.0416667, dag 1, dage 1, dages 1, døgn 1, uge 7, uger 7, måned 30.4, måneder 30.4, måneders 30.4, mdr 30.4, år 365, års 365, halvår 182.5, kvartal 91.25, kvartaler 91.25, hverdage 1, kalenderår 365',
};
