/** Norwegian nynorsk: what differs from bokmål; the two are mixed in practice. */
import type { OwnWords } from './join.ts';

const concepts: Record<string, string> = {
  none: 'ingen, inga, aldri, aldri hatt',
  use: 'nytt*, brukar, nyttar, brukast',
  set: 'set, vert sette, vert sett, køyr*, plasserer, blir sette, lagt, startar, startast, køyrd, køyrer, køyrast, aktivert, aktiverast, slått på, blir slått på, vert slått på, i gang, aktiv, aktive, tek i bruk, tek vi i bruk, vert brukte, vert lagt, byrjar, byrje, trer i kraft, trer i funksjon, vekkjer, vekt, vaknar, går i gang, tek til, tek til å verke, i spel, utført, vert utført, blir utført, sett i verk, blir brukte, aktivt',
  load: 'lastar, lastast, hentar, henta, lasta, blir lasta, koplar, blir henta, hente, oppretta*, vert henta, vert lasta, vert synt, kontakt, vert vist, tilkopling*, skjult, lastar inn, blir lasta ned, koplast, kopla til, kopla, blir kopla, førespurnad*, drege inn, kjem fram, dukkar opp, bli henta, opplasting',
  embed: 'innebygd*, bygd inn',
  transfer: 'sender, overføre, overførte, overfører, sende',
  store:
    'lagrar, lagra, lagrast, oppbevart, vert lagra, tek vare på, må ha, må vi ha, blir liggjande, ligg hos oss, arkivert, arkivere, arkiverte, tek vi vare på, tek vare, sparer, gøymer, gøymt, kunne dokumentere, kunne vise, vise fram, oppbevarer, oppbevarast, ta vare på',
  consent:
    'løyve*, løyvet, *samtykk*, godtek, godtatt, godta, godkjenner, seier ja, sagt ja, godteke, slår dei på, slege dei på, svarar ja, seier du ja, sa ja, gjev løyve, gitt løyve, skrur dei på, kryssa av, samtykk*, gjev oss lov, gir oss lov, ditt ja, eit ja, ja frå deg, tillèt, tillate, tillet, klarsignal, svara ja, grønt lys, er samd, gått med på, klarsignal*, samtykt, gitt grønt lys, valt inn, vel inn',
  ask: 'bede om, bed om, spør, innhenta, hentar inn',
  asked:
    'bede om, spurt om, innhenta, henta inn, spurt, bede, vart spurd, vart bede, spurd, spurde, blitt spurd, er henta inn, henta, har bede, bed om, spør om, innhentar, spurd om, er spurt, har spurt, har vi spurt, har spurd, spørsmål om, fått spørsmål, fekk spørsmål, stilt spørsmål, stilte spørsmål, bede deg, etterspurt',
  require: 'krev, føreset, må til, skal til, vilkår*, avhengig av, føresett, krevst, ventar på, vente på, ventar',
  not: 'ikkje, ingen, inga, inkje, aldri, verken, korkje, ingenting, ingen ting',
  without: 'utan',
  only: 'ingen andre enn, ikkje andre enn, ikkje anna enn, ingen andre informasjonskapslar enn, berre, kun, utelukkande, einast, berre dei, ingenting anna enn, einaste, det einaste, klarar seg med, nøyer oss med, åleine, avgrensa til, nøyer vi oss med, klarar vi oss med, avgrensar oss til, avgrensar seg til, avgrensar vi oss til, held oss til, held vi oss til, ikkje meir enn, nøye oss med, avgrensar * seg til',
  first:
    'først, fyrst, tidlegast, og ikkje før, fyrst då, først då, og berre då, elles ikkje, ikkje elles, ikkje før, ikkje tidlegare, aldri før, aldri tidlegare, ikkje eit sekund før',
  before:
    'før, på førehand, fram til, inntil, til du, fram til du, innan du, før du, så lenge du ikkje, så lenge du ikkje har, utan at du, utan at, tidlegast',
  after: 'etter, etter at, når, så snart, straks',
  if: 'dersom, viss, om du, såframt, føresett, i den grad, let du, så sant, i tilfelle, i det, idet, ved at, i tilfelle av, i den augneblinken, i det du, så langt',
  choice: 'val, vel, vald, valt, gjort eit val, valet, vala, vele',
  reject:
    'avvis*, avslår, seier nei, takkar nei, seier du nei, seie nei, svarar nei, ikkje samtykkjer, let du vera å samtykkja, let vera å samtykkja, ikkje godtek, avvise, avviser, avslåing, nei, avslag, manglande samtykke, vel bort, ikkje vil, sei nei, takkar du nei, takke nei, nektar, nekte, ikkje ha, let vere, la vere, eit nei, velje bort, vegrar, avstår, seia nei',
  necessary:
    'naudsynt*, nødvendig*, påkravd*, teknisk naudsynt*, trengst for, krevst for, må til for, ikkje kan klare seg utan, ikkje klarar seg utan, ikkje kan vere forutan, treng for å, uunnverleg*, ikkje kan vere utan, ikkje går utan, ikkje verkar utan, ikkje kjem utanom, må ha, dei tekniske, turvande, held korga, sida treng, sida krev, nettstaden treng, klarar seg utan, tekniske kaps*, tekniske informasjonskaps*',
  unnecessary:
    'ikkje naudsynt*, ikkje nødvendig*, valfri*, unødvendig*, andre informasjonskapslar, andre kapslar, alle andre kapslar, frivillige, valfrie, alle andre kategoriar, alle kategoriar utanom, alt anna, alle andre, dei andre, dei øvrige, ikkje er naudsynt*, ikkje er nødvendig*, ikkje er strengt naudsynt*, ikkje er strengt nødvendig*, resten, friviljug*, alt som ikkje',
  cookie: '*kapslar, *kapslane, *informasjonskaps*, *sporingsteknologi*, *kjeks*',
  cookies: '*kapslar, *kapslane, *informasjonskaps*, *kjeks*',
  marketing: 'marknadsføring*, *marknadsføring*, annonser*, reklame*',
  video: 'video*, filmar, film*, avspelar*, avspilar*, spelaren',
  socialmedia: 'sosiale medium, sosiale nettverk, sosiale kanalar',
  content: 'innhald*, *innhald, *innhaldet, innlegg*, podkast*, klipp*, film*, eksternt innhald, spelar*, element*',
  banner: '*banner*, samtykkeboks*, dialogboks*',
  settings: 'innstilling*',
  click: 'klikk*, trykk*, trykkjer, klikkar, trykt, trykkja, rører du, rører ved, du rører, rør ved',
  thumbnail: 'førehandsbilete*, førehandsvising*, plasshaldar*',
  open: 'opn*, vitj*, besøk*, besøkjer, er innom, innom, kjem til, kjem inn på, vitja*, saman med sida, saman med sidene, sida opnar, sida blir opna, opna*, blir vitja, trer inn på, får sida opp, sideoppslag*, sideoppkall*, kallar fram, sidevising*',
  firstvisit:
    'første besøk, første gong, fyrste gong, første gongen, fyrste gongen, fyrste besøk, nye vitjande, nye besøkjande, ved framkomst, første vitjing*, fyrste vitjing*',
  default:
    'når du først kjem*, når du fyrst kjem*, når du først besøk*, når du først opn*, i byrjinga, til å byrje med, frå start, innleiingsvis, standardinnstilling*, som standard, i utgangspunktet, frå starten, i første omgang, av seg sjølv, utan at du gjer noko, gjer du ingenting, når boksen opnar, før du svarar, før du vel, ikkje førehandskryssa, førehandskryssa',
  withdraw:
    'trekkje tilbake, trekke tilbake, trekkjer tilbake, trekk tilbake, kallast tilbake, trekkje samtykk*, trekkje attende, trekke attende, trekt tilbake, ta attende, ta tilbake, trekkja attende, trekkja tilbake, trekkja samtykket attende, trekkja samtykket tilbake, trekkja det attende, ombestemm*, trekkjer attende, trekkje det, kalle tilbake, kallast, kalla tilbake, kalle * tilbake, gjere om, gjera om, gjer om, angrar, angre*, trekkje * attende, trekkja * attende, trekkje * tilbake, ta * attende, trekkjast, trekkast, ombestemt, fjerne krysset',
  anytime:
    'når som helst, til kvar tid, kvar tid, alltid, når du vil, like lett, like enkelt, når du ønskjer, med verknad for framtida, fritt, seinare, i ettertid, framtida, utan å oppgje, utan grunn, utan grunngjeving, formlaust, når det høver, kor tid som helst, kva tid som helst, så ofte, på kvar side',
  share:
    'deler, delast, delte, dele, gje vidare, gjeve vidare, gjev vidare, vert delt, vidareformidl*, utleverer, utlevert, gjev * vidare, utleverte, utlevere, leverer ut, låner bort, gir * vidare, gje * vidare, utlever*, vidareformidla*, gjev * * vidare, gjev * * * vidare, gir * * vidare, gje * * vidare, bytter, byttar, vidaresel*, selt vidare, utlevering*, gjevne vidare',
  sell: 'sel, selt, selje, seljer, selde, leiger ut, til sals, seld, vidaresel*',
  third: 'tredjepart*, andre, uvedkomande, andre verksemder, tredjepartar, utanforståande, nokon, nokon annan, annonsørar',
  unless: 'andre enn, med mindre, unnateke, bortsett frå, med mindre',
  outside: 'utanfor, ut av',
  all: 'alle, alt, all',
  personaldata: 'personopplysing*, personopplysning*, opplysing*, data, informasjon, opplysning*',
  nopersonaldata: 'utan personopplysingar, utan personopplysningar, utan å handsame personopplysningar',
  browser: 'nettlesar*',
  hedge: 'vanlegvis, som regel, normalt, i hovudsak, eventuelt',
  privacymode:
    'utvida personvernmodus, utvida databeskyttelsesmodus, forbetra personvernmodus, youtube nocookie*, personvernmodus*, databeskyttelsesmodus*, utvida personvern, forbetra personvern, personvernvenleg* modus, personvernvenleg, modus med utvida, styrkt personvern, personvernvenleg*, kapselfri*, cookiefri*, utvida personvern*, utvida datavern*, ikkje spor, auka personvern*, personvernvennleg*, forsterka personvern*, forbetra personvern*, sporingsfri*, utan sporing, styrkt personvern*, skjerpa personvern*',
  encrypt: 'krypter*, *kryptering*, verna, sikra, vern, kryptert, beskytta, uleseleg*, vernar, sikrar, skjerma, trygg',
  following: 'følgjande, nedanfor, nedanståande',
  provider:
    '*tilbydar*, *leverandør*, *databehandlar*, *partnarar, *partnar, underleverandør*, partnarar, partnarane, mottakar*, samarbeidspartnar*, aktørar',
  service: 'teneste*, *tenesta, *tenester, verktøy*, database*, *database, kundesystem*',
  list: 'liste*, oversikt*, opplista, oppført, fortegnelse*, tabell*, lista opp, oppførte, lista, oversikta',
  find: 'finn*, lese, sjå, tilgjengeleg, går fram, framgår, finn, finst, står',
  here: 'her',
  retrieve: 'hent*, hentast, last ned, lastast ned, opne',
  policyword: 'policy*, erklæring*, personvernerklæring*, personvernfråsegn*, retningsline*, vilkår*',
  linkword: 'lenkj*, lenker, adresser',
  regardless: 'uansett, uavhengig av, uavhengig, same kva, utan å vente',
  profile: 'brukarprofil*, profilering*, interesseprofil*',
  thispolicy: 'denne personvernerklæringa, denne erklæringa, denne sida',
  newsletter: 'nyheitsbrev*, nyhendebrev*, e-post*',
  offtopic: 'nyheitsbrev*, søknad*, rekruttering*, konkurranse*',
  formerly: 'tidlegare, før i tida, ein gong',
  removed:
    'slutta med, gått bort frå, stogga, fjerna, slutta, ikkje lenger, tidlegare brukte, avvikla, bytt ut, ikkje lengre, droppa, teke bort, tekne bort, kutta, teke ned, sagt opp, kasta ut, tok bort, tok vi bort, tek bort, ta bort, kopla frå, kopla vi frå, vart fjerna, fjerna vi, slutta å bruke, ut av bruk, lagt ned, nedlagd, nedlagt, fasa ut',
  compare: 'i motsetnad til, i staden for, framfor, alternativ til, samanlikna med, til skilnad frå, såg på, vurderte, prøvde',
  source: 'frå andre kjelder, kjelder, kjelde, offentlege kjelder',
  receive: 'motta, tek imot, få, får, mottek, mottar, hente inn',
  socialpage: 'finn* oss, følg* oss, finne oss, side på, sider på, profil*, kanal*, følg oss, konto på, sida vår',
  usa: 'usa, amerikansk*',
  thirdcountry: 'tredjeland*, utanfor eu, utanfor eøs, land utanfor, andre land, ut av eu, ut av eøs, utlandet',
  mech_scc:
    'standardkontrakt*, standard personvernføresegner, standardavtale*, standardkontraktsklausul*, scc, standardavtal*, modellavtal*',
  mech_adequacy:
    'tilstrekkeleg vernenivå, adekvansavgjerd*, tilstrekkeleg beskyttelsesnivå, avgjerd om tilstrekkeleg, tilstrekkeleg vern, tilstrekkeleg nivå, adekvansvedtak*, adekvansbeslutning*',
  mech_unnamed: 'overføringsgrunnlag*, eigna garantiar, nødvendige garantiar',
  basis_word:
    'rettsleg* grunnlag*, behandlingsgrunnlag*, heimel*, rettsgrunnlag*, basert på, på grunnlag av, handsamingsgrunnlag*, heimla i',
  basis_li: 'rettkomen interesse, rettkomne interesser, legitim* interesse*, berettiga interesse*, rettmessig* interesse*',
  basis_contract: 'oppfylle ein avtale, oppfylle avtalen, avtale med deg',
  basis_law: 'rettsleg plikt*, lovpålagd*, rettsleg forplikting*',
  deletion:
    'slett*, sletta, slettast, fjern*, anonymis*, overskrive, overskrivne, ryddar, rydda, kasta, kastar, tømt, tømde, borte, forsvinn, makuler*, slettar, blir sletta, vert sletta, destruer*, vert overskrive, roterer',
  expire:
    'gyldig*, varer, varigheit*, levetid*, lagringstid*, utløp*, går ut, forfell, lever, liggjande, blir verande, varar, gjeld i, mistar, held i, hugsar, varer i, døyr, forsvinn, fell bort',
  session:
    '*økt, *økta, *sesjon*, session*, lukkar nettlesaren, lukker nettlesaren, slutten av besøket, lukkar att nettlesaren, nettlesaren blir lukka, nettlesaren vert lukka, besøket er over, lèt att nettlesaren, stengjer nettlesaren, lukkar vindauget, økta er over',
  persistent: 'permanente, varige, vedvarande',
  aslongas: 'så lenge, inntil du, til du',
  h_name: 'namn',
  h_provider: 'leverandør, tilbydar, kven set, kven, kven står bak',
  h_purpose: 'føremål, formål, skildring, kva gjer, kvifor, kva blir, til kva',
  h_life: 'varigheit, utløp, lagringstid, levetid, gyldigheit, kor lenge, tid, lagringsvarigheit, slettefrist, oppbevaringstid',
  controller: 'behandlingsansvarleg*, handsamingsansvarleg*',
  dpo: 'personvernombod*',
  right: 'rett til, rettar, rettane, har rett',
  onsite: 'nettstad*, nettside*, nettsida, heimeside*, nettsidene, sidene, nettsidene våre',
  owndata:
    'kunde*, ordre*, bestilling*, tinging*, serverlogg*, loggar, loggfil*, søknad*, førespurnad*, faktura*, bokføring*, rekneskap*, medlem*',
  right_rectify: 'retta, rettinga',
  right_erase: 'sletta, slettinga',
  right_restrict: 'avgrens*',
  version: 'sist endra, sist oppdatert, oppdatert, versjon*, gjeld frå',
  right_access: 'innsyn*',
  we: 'vi, me, oss, vår, vårt, våre',
  these: 'desse, den, det, dei, slike, dette',
  show: 'vis*, vert vist, får, mottek, får opp, kjem det opp, kjem opp, dukkar opp, møter, syner, spør, lèt deg, får du opp, opnar, opnar det seg, spør vi, glir opp, viser',
  blocked:
    'slegne av, slått av, avslått, skrudd av, sperra, blokker*, slegen av, avslegne, halde* tilbake, avskrudd, ikkje kryssa av, ikkje kryssa, er av, deaktivert*, ikkje aktivert, ikkje slått på, avslegen, slege av, inaktiv*',
  window:
    'boks, boksen, rute, ruta, vindauge*, melding, stripe, stripa, dialog*, boks*, vindauga, skjerm*, melding*, *felt, *feltet, panelet, spørsmål om',
  usable:
    'ikkje ut over, like godt, like bra, framleis bruka, framleis bruke, verkar som før, verkar like, som vanleg, som elles, verkar alt, fungerer som før, framleis, bruke heile, bruka heile, like fint, på same måte, på vanleg måte, akkurat som, som før',
  nodetriment: 'utan avgrensing*, utan ulemp*, ingen konsekvens*, ingen ulemp*, ingen følgjer',
  evenif: 'sjølv om, også om, sjølv utan',
  category: 'gruppa',
  whereif: 'der, kor',
  flow: 'går til, mottek, får, høyrer, veit, vert kontakta, vidaresend*, sendast, vert sende, vite, får vite, når fram, hamnar hos, får beskjed, går det, går dit, blir sendt, sendt, gjeve vidare, får vi, ser',
  given: 'gjeve, gitt, ligg føre, samtykt',
  verbfirst: 'er, vart, vert, blei, har',
  together:
    'saman med, samstundes, samtidig med, del av sida, berre det å opne, allereie ved, allereie når, med det same, automatisk, med ein gong, i same augneblink, med det same, i same stund, utan at du gjer, utan at du rører, utan at du må, av seg sjølv, frå første sidevising, frå første stund, utan klikk, nok til, nok å, held å, på alle sider, ved kvart, ved kvar, straks',
  change: 'endra, endrar, gjere om, gjera om, tilpass*, juster*',
  effect:
    'påverk*, verknad*, konsekvens*, ulemp*, følgjer, betyding, skilnad*, endrar det, avgrens*, dårlegare, mistar, glipp, ut over, hindrar, å seia for, å seie for, kostar, taper, tape, miste, straffa, straffast, gå glipp, går glipp, avskoren, endrar, råkar, misser, misse',
  wait: 'ventar, vente, ventar på, drygjer',
  answered: 'svara, svarar, svart, teke stilling, bestemt deg',
  deed: 'startar, starte, opnar, sender inn, bestiller, tingar, loggar inn, skriv til oss, fyller ut, tek i bruk, deler, kjøp*, kjøper, fullfører, stadfestar, melder deg på, melder seg på, melder, påmelding*, registrer*, innlogging*, loggar deg inn, reserverer, tinging*, bookar, sender, skriv, skriv du, kommenterer, gjennomfører, gjennomfører betalinga, opprettar konto, rører, drar, skyv',
  switchon:
    'slår på, slått på, slår du på, skrur på, skrudd på, aktiverer, aktivert, kryssa av, kryssar av, huka av, slege på, slege * på, skru på, slår det på, slår han på, slår dei på, slår ho på',
  measure: 'måler, målt, målast, måla, måling*, tel, talt, sporing*, profiler*, teljast, telje',
  othersites:
    'nokre nettstader, mange nettstader, enkelte nettstader, mange nettsider, nokre nettsider, dei fleste nettstader, dei fleste nettsider, andre nettstader brukar, mange nettbutikkar, mange andre',
  you: 'du, deg, din, ditt, dine, dykk, vitjande, brukaren',
  each: 'kvar gong, ved kvar, med ein gong, saman med sida, automatisk, straks',
  track:
    'sporar, spora, følgjer deg, følgje deg, følgja deg, følgje, sporing, spore, sporast, kjenne deg att, følgjer, kjenne att',
  crosssite:
    'på tvers av, andre nettstader, andre nettsider, andre sider, frå nettstad til nettstad, frå side til side, rundt på nettet, ulike nettstader, fleire nettstader, andre stader på nettet, på tvers',
  shorten:
    'siste delen, siste del, siste siffer, forkorta, kutta, kuttar, kappa, siste sifra, ein del av ip*, forkortar, forkortast, maskert, klipt, siste talet, siste tala, ugjenkjenneleg, blir forkorta',
  anon: 'ikkje knytast til, ikkje knyte til, ikkje kven du er, ikkje sporast, ikkje identifisere*',
  cannot:
    'kan ikkje, ikkje mogleg, umogleg, kan vi ikkje, kan verken, lèt seg ikkje, let seg ikkje, går ikkje an, ikkje råd, ikkje mogeleg, ikkje kan, kan aldri',
  identify:
    'identifiser*, kjenna att, einskildperson*, enkeltperson*, knytast, knyte, koplast, kven du er, kven som, peike ut, deg som person',
  pd: 'personopplysing*, personopplysning*, persondata, deg som person, noko som kan identifisere, identifiserande opplysning*',
  includes: 'inneheld, omfattar, høyrer, består av, høyrer til, ligg under, sortert under, rommar, inkluderer, er med i, inngår',
  special: 'særskilde kategori*, sensitive',
  minor: 'barn, mindreårig*, foreldre*, føresett*',
  euland: 'noreg, sverige, danmark, finland, tyskland, irland, nederland, frankrike',
  eu: 'eu, eøs, europa, eøs land*',
  within: 'innanfor, innan',
  server: 'tenar*, server*, datasenter*',
  which: 'kva, kva for',
  listed: 'nemnd*, nemnt, oppført, lista, skildra, ovanfor',
  closedword: '',
  optout:
    'nettlesartillegg*, tillegg*, reservera, reservere, velja bort, hindra, slå * av, skru * av, skrur * av, slår * av, vel bort, velje bort',
  playstart:
    'startar filmen, startar videoen, spelar av, spele av, spela av, set i gang, starte filmen, sjå filmen, play, avspeling*, vis innhald, spel av, startar klippet, sjå klippet',
  share_button: 'deleknapp*, delingsknapp*',
  payment: 'betalings*, betaling*',
  footer: 'nedst, botnen, botntekst*, menyen, hjørnet, nede, botn*',
  lawfulness: 'lovleg*',
  responsible: 'ansvarleg for',
  longer: 'lenger',
  traffic:
    'trafikk, kommunikasjon, samband, undervegs, skjema*, *skjema, *skjemaet, *skjemaa, tinging*, bestilling*, alt du sender, sambandet, overføring*, på veg, på vegen, mellom nettlesar*, mellom deg og, transport*, det du skriv, det du sender, samband*, samtal*, linje, trafikk*, tilkopling*, kommunikasjon*, utveksl*, du skriv',
  both: 'begge, baae',
  by: 'hos, av, frå, med, via, gjennom',
  deal: 'handterast, handterer, køyrer, køyrt, driven, drifta, levert, sendt, kjem, står, ligg, ført, rekneskap*, tinga, trykt, tek seg av, går, kjøper, trykkjer, pakkar, held til, førast, målast, tald',
  country:
    'sveits, storbritannia, england, japan, canada, israel, india, new zealand, sør korea, australia, singapore, kina, europa, usa',
  wesubj: 'vi, me',
  mech_bcr: 'bindande verksemdsreglar, bcr',
  mech_dpf: 'data privacy framework, personvernrammeverk*',
  striving: 'prøver å, freistar, kan ikkje garantere, kan ikkje love, så langt råd er, så langt det er mogleg',
  telltale: 'kjenner du, ser du, du ser, kan du sjå',
  analytics: '*statistikk*',
  counts: 'tala, tal, besøkstal*, rapportar, resultata',
  unlinkable: 'utan kopling til, ikkje koplast, utan å vite kven',
  aggregated: 'samla tal, aggregert form, aggregerte tal',
  dropped: 'kasta, forkasta, sletta, fjerna',
  process: 'samla, samlar, hentar inn, registrerte, vert registrert, handsam*',
  combine: 'koplast saman, kopla saman, samanstill*, koplar saman, slått saman',
  shown: 'viser, syner, inneheld, finn, står, ser, nemner, finst, følgjer',
  who: 'kven, kva for',
  demand: 'kan krevje, kan be om, kan be oss',
  others_do: 'nokre nettstader, enkelte nettstader, mange nettstader, nokre selskap, nokre tenester, mange andre',
  more: 'fleire, meir enn, ikkje meir',
  stay: 'blir verande, vert verande, held seg, blir hos, blir i, ligg, vert i, blir liggjande, verte verande, står, plassert',
  leave: 'forlèt, forlet, forlate, forlatt, førast ut, går ut, blir førte ut, vert sende ut av, blir sende ut av',
  withus: 'hos oss, i huset, internt',
  nobody: 'ingen, ingen utanfor, ingen andre, ikkje nokon',
  access: 'tilgang, får sjå, får vite',
  outsider: 'utanfor selskapet, utanfor firmaet, utanfor verksemda, utanfor bedrifta, utanfor laget, andre enn oss',
  theonly: 'dei einaste, den einaste, det einaste',
  nothingelse: 'og ingen andre, og ikkje fleire, og ikkje anna, ingenting anna, og ingen fleire, det er alt, ingen andre',
  exist: 'finst, det er, i bruk, er i bruk, førekjem, har, involvert, engasjerer',
  beyond: 'utover, ut over, i tillegg til, forutan, bortsett frå, unnateke, utanom, enn desse, enn dei',
  hand: 'gjev, gje, gjevne, gir',
  processor: 'databehandlar*, databehandlaravtale*, på våre vegner, på vegner av oss',
  joint: 'felles behandlingsansvar*, felles handsamingsansvar*, felles ansvar*',
  dc_email: 'e postadress*, epostadress*',
  dc_name: 'namn, namnet, førenamn, etternamn',
  dc_address: 'postadresse*, leveringsadresse*, adresse, adressa',
  dc_phone: 'telefonnummer*, mobilnummer*, telefon',
  dc_location: 'posisjon, posisjonen, posisjonsdata, lokasjon, stadsdata, geografisk*',
  dc_device: 'eining, eininga, einingstype*, nettlesartype*, operativsystem*, skjermoppløysing*',
  dc_usage: 'bruksmønster*, sidevisingar, bruksdata, åtferd*, kva sider',
  dc_payment: 'betalingsopplysning*, betalingsinformasjon, kortnummer*, kontonummer*, kortopplysning*',
  dc_order: 'ordrehistorikk*, kjøpshistorikk*, ordredata, tingingar',
  dc_health: 'helseopplysning*, helsedata, pasientopplysning*, allergi*',
  present: 'finst, finn du, finn de, i bruk, har vi, har, å finne',
  offsite: 'eiga nettside, eigne nettsider, eigen nettstad, eigne sider, eigne vilkår, nettsida deira, deira nettside',
  hypothetical:
    'skulle vi, om vi ein dag, dersom vi ein dag, dersom vi ein gong, om vi ein gong, vi planlegg, planlegg vi, vi vurderer, vurderer vi, i neste versjon, ser på ei løysing, undersøkjer om, undersøkjer, skal vurdere, vurderer å, vert vurdert, er planlagt, planlegg, arbeider med ein, på sikt, i framtida, framover, tanken er, målet er, ikkje teke stilling til, ikkje bestemt, ikkje avgjort, etter kvart, kanskje, vonar å, arbeider med ei',
  runs: 'driven av, eigd av, blir driven',
  ours: 'våre, vårt, vår, for oss, oss',
  report: 'rapporterast, melder, meldast, rapportert',
  copula: 'er, heiter',
  toward: 'til',
  pastperiod: 'siste, førre, føregåande',
  everyperiod: 'kvar, kvart',
  advance: 'på førehand, i god tid',
  age: 'under, fylt, fyller, alder, yngre',
  answer: 'angrerett, leveringstid*, oppseiingstid*, svar*, innan rimeleg tid',
  lawsays:
    'lova krev, krev lova, etter lova, lova seier, ifølgje lova, regelverket krev, styresmaktene krev, styresmaktene tilrår, datatilsynet krev, datatilsynet tilrår, lovgjevar, lovverket, etter ekomlova, ekomlova krev, etter rettleiinga, god praksis, god skik, styresmaktene, vert rekna, rekna som, bør ein, lova gjer unntak, tilrådd',
  duty: 'må, skal, kan berre, får berre',
  offer: 'tilbyr, tilrår, lovar, reklamerer',
  kept: 'ligg i, ligg hos, ligg der, står i, ståande, liggjande, ryk, ryk ut, rullar ut, rullast ut, kastar, kasta, makulerast, stryk, strykast, strokne, stroken, tek bort, tek vi bort, teke bort, tekne bort, rydda, ryddar, ryddast, finst i, finst, gøymast, arkivet, sletta, slettast, brenn*, brend*, brent, ute av',
  records:
    'loggane, tryggingskopi*, opptaka, opptak, søknad*, førespurnad*, meldingar, bileta, opplysningar, kvitteringar, rekneskap*, bilaga, *mappene, lista, bilete',
  yourchoice: 'valet ditt, vala dine, valet, svaret ditt',
  remember: 'hugs*, gjeld, gjelde',
  askagain: 'spør vi deg på nytt, spør vi deg igjen, spør vi deg att, kjem opp att, spurd på nytt, spør deg om att',
  onrequest: 'bed du om, be om, bed om, på førespurnad, bed oss',
  deadline: 'innan, innanfor',
  ago: 'sidan',
  otherperiod: 'gåvekort*, avtalen gjeld, opphald på, brot*, leverast, opningstid*, løn*, fråsegna, eldre, melder vi',
  again: 'att, attende, på nytt',
  madeby:
    'drive av, driven av, eigd av, eigast av, vert levert av, vert levert, tilbode av, vert tilbode av, utvikla av, tilhøyrer, høyrer til, ei teneste frå, ei teneste av, eit produkt frå, eit verktøy frå, del av, dotterselskap av, kjem frå, laga av',
  tie: 'knyter, knytt, knytast, koplar, kopla, koplast, koplar saman, samanstiller, samanheld',
  visitorid: '*profil, *profilen, *kontoen, kundenummer*, kundekonto*, medlemsnummer*, namnet ditt',
  fullip: 'heile ip, full ip, fullstendig ip, uavkorta',
  slot: '*brytar*, avkryssing*, rada, avmerking*, boksen, føremål*, overskrift*',
  assigned:
    'styrt, styrast, gjeld, omfattar, dekkjer, dekker, høyrer, ligg under, klassifisert, sorterer, rekna som, reknast som, fell, inngår, finn du i, finn du under, heng, tilhøyrer, går under, står under, vert styrte',
  refers: 'der, deira, likevel, same staden, difor, dermed',
  same: 'same, identisk*, likt, akkurat, nøyaktig, som alle andre, uendra, uavhengig av, opne for, opent for, like mykje, upåverka, på lik linje, likestilt, like godt, like fullt, likevel, like bra',
  turnoff:
    'reservasjon*, utmeld*, reserver*, slå av, slepp*, stopp*, avmeld*, held * utanfor, tek * ut av, skru av, slår * av, slå * av, kople frå, bli kvitt, motsetje, velje bort, vel bort, hindrar, unngå, slår av, vil du ikkje, ikkje vil, tek * * ut av, held * * utanfor, tar * * ut av',
  undo: 'attendekall*, kalla attende, kallast attende, kallar attende, ta attende, tek attende, tek du attende, ta * attende, tek * attende, trekkje attende, trekkjast attende, trekk* attende, trekkje * attende, dra attende, ombestem*, angra*, angrar, gjere om, gjer om, velje på nytt, vel på nytt, tilbakekall*, snu, oppheve, endre samtykk*, attendetrekk*, kall* attende',
  appears:
    'syner, synast, synt, vert vist, blir vist, framvist, framvis*, legg fram, sprett*, dukkar, kjem opp, får opp, kjem det opp, tek imot, møter, spør, bed, ligg, opnar seg, poppar, vert synt, legg seg, ser, får sjå',
  arrival:
    'fyrste gong*, første gong*, fyrste besøk*, fyrste vitjing*, første vitjing*, landar, inngang*, oppkall*, nye vitjande, nykomar*, framsida, innom, starten av besøket, kjem inn, ved besøk, nye besøkjande, kjem til sida',
  domain: 'domen*, adress*, variant*, versjon*, innstilling*, kode*, parameter*, funksjon*',
  planned:
    'arbeider med å, arbeider med ei, arbeider med ein, arbeider med eit, jobbar med, tek sikte på, håpar å, på trappene, planlagt, neste år',
  thou: 'du, de, dykk, brukaren, den vitjande, den besøkjande, nokon',
  leans:
    'då, så, dit, dei, deira, han, ho, i så fall, i slike tilfelle, i det tilfellet, i dei tilfella, sjølve, begge, der, ein',
  idle: 'gjer ingenting, gjer du ingenting, gjer du inkje, ikkje gjer noko, å ikkje gjere noko, ikkje vel, vel ikkje, ikkje valt, utan å velje, utan val, ikkje tek stilling, ikkje teke stilling, utan å ta stilling, ikkje svarar, svarar ikkje, svarar du ikkje, ikkje svara, ikkje svare, utan å svare, utan svar, oversér, lukkar vindauget, lukkar ruta, lukkar boksen, lukkar banneret, lukkar du, klikkar bort, klikkar vekk, krysset, rullar forbi, rullar vidare, urørt, ikkje rører, rører ikkje, rører du ikkje, let ho stå, let ruta, let du, la ruta stå, før du har svara, før du svarar, før du har valt, før du vel, til du vel, til du har valt, manglande val, manglar valet, manglande svar',
  ground:
    'grunnlag*, heimel*, heimlast, kviler, byggjer, bygger, baserer, støttar, bokstav, rettsleg*, lovleg*, interesse*, interesseavveging*, går føre, trer i staden, avgjerande',
  perhaps:
    'kan vere, kan hende, kanskje, nokre gonger, av og til, somme, i visse, i nokre, kan ha, iblant, det hender, avhengig av',
  exactly:
    'det er ditt, det er din, det er du som, det er klikket, det er kjøpet, det er brukaren, i det du, i den augneblinken, i same augneblinken',
  cover:
    'bak ein, bak eit, gøymt, gøymde, gøymd, skjult, dekt, dekte, tildekt, i staden for, stillbilete*, skjermbilete*, eit bilete, berre eit bilete, berre eit ikon, grå flate, gardin*, forheng*, tom ramme, under knappen, uskarp*, står tom*, er tom, tomt',
  perk: 'rabatt*, medlemspris*, bonus, pris, prisen',
  twoclick: 'tokliks*',
  technology: 'innhaldsnett*',
  thereupon: 'før det, fyrst då, først då, inntil då, fram til då, deretter, etter det, før dette',
  chat: 'chat*',
};

export const nn: OwnWords = {
  code: 'nn',
  builtOn: 'nb',
  stopWords:
    'og er for på med som til vi du den det av om kan eller dette når har ikkje deg frå etter vert blir opplysningar dine vår våre kva nokon korleis dersom òg gjennom vere meir berre personopplysingar personopplysningar informasjonskapslar nettstaden nettsida eg dei ein eit desse ditt din seg ved brukar',
  letterWords: 'i å',
  concepts,
  numbers: 'ein 1, eitt 1, eit 1, kvart 1',
  units: 'veke 7, veker 7, månad 30.4, månader 30.4, dagar 1, timar 0.0416667',
};
