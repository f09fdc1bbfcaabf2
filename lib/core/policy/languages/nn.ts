/** Norwegian nynorsk: what differs from bokmål; the two are mixed in practice. */
import type { LanguageData } from '../lexicon.ts';
import { nb } from './nb.ts';

const own: Record<string, string> = {
  none: 'ingen, inga, aldri, aldri hatt',
  use: 'nytt*, brukar, nyttar, brukast',
  set: 'set, vert sette, vert sett, køyr*, plasserer, blir sette, lagt, startar, startast, køyrd, køyrer, køyrast, aktivert, aktiverast, slått på, blir slått på, vert slått på, i gang, aktiv, aktive, tek i bruk, tek vi i bruk, vert brukte, vert lagt',
  load: 'lastar, lastast, hentar, henta, lasta, blir lasta, koplar, blir henta, hente, oppretta*, vert henta, vert lasta, vert synt, kontakt, vert vist, tilkopling*, skjult',
  embed: 'innebygd*, bygd inn',
  transfer: 'sender, overføre, overførte, overfører, sende',
  store:
    'lagrar, lagra, lagrast, oppbevart, vert lagra, tek vare på, må ha, må vi ha, blir liggjande, ligg hos oss, arkivert, arkivere, arkiverte, tek vi vare på, tek vare, sparer, gøymer, gøymt',
  consent:
    'løyve*, løyvet, *samtykk*, godtek, godtatt, godta, godkjenner, seier ja, sagt ja, godteke, slår dei på, slege dei på, svarar ja, seier du ja, sa ja, gjev løyve, gitt løyve, skrur dei på, kryssa av, samtykk*, gjev oss lov, gir oss lov, ditt ja, eit ja, ja frå deg, tillèt, tillate, tillet, klarsignal, svara ja, grønt lys, er samd, gått med på',
  ask: 'bede om, bed om, spør, innhenta, hentar inn',
  asked:
    'bede om, spurt om, innhenta, henta inn, spurt, bede, vart spurd, vart bede, spurd, spurde, blitt spurd, er henta inn, henta, har bede, bed om, spør om, innhentar',
  require: 'krev, føreset, må til, skal til, vilkår*, avhengig av, føresett, krevst',
  not: 'ikkje, ingen, inga, inkje, aldri, verken, korkje, ingenting, ingen ting',
  without: 'utan',
  only: 'ingen andre enn, ikkje andre enn, ikkje anna enn, ingen andre informasjonskapslar enn, berre, kun, utelukkande, einast, berre dei, ingenting anna enn, einaste, det einaste, klarar seg med, nøyer oss med, åleine, avgrensa til',
  first: 'først, fyrst, tidlegast, og ikkje før, fyrst då, først då, og berre då',
  before:
    'før, på førehand, fram til, inntil, til du, fram til du, innan du, før du, så lenge du ikkje, så lenge du ikkje har, utan at du, utan at, tidlegast',
  after: 'etter, etter at, når, så snart, straks',
  if: 'dersom, viss, om du, såframt, føresett, har du, seier du, trykkjer du, vel du, i den grad, let du, gjev du, så sant, takkar du, klikkar du, startar du, i tilfelle',
  choice: 'val, vel, vald, valt, gjort eit val',
  reject:
    'avvis*, avslår, seier nei, takkar nei, seier du nei, seie nei, svarar nei, ikkje samtykkjer, let du vera å samtykkja, let vera å samtykkja, ikkje godtek, avvise, avviser, avslåing, nei, avslag, manglande samtykke, vel bort, ikkje vil',
  necessary:
    'naudsynt*, nødvendig*, påkravd*, teknisk naudsynt*, trengst for, krevst for, må til for, ikkje kan klare seg utan, ikkje klarar seg utan, ikkje kan vere forutan, treng for å, uunnverleg*',
  unnecessary:
    'ikkje naudsynt*, ikkje nødvendig*, valfri*, unødvendig*, andre informasjonskapslar, andre kapslar, alle andre kapslar, frivillige, valfrie, alle andre kategoriar, alle kategoriar utanom, alt anna, alle andre, dei andre, dei øvrige, ikkje er naudsynt*, ikkje er nødvendig*, ikkje er strengt naudsynt*, ikkje er strengt nødvendig*',
  cookie: '*kapslar, *kapslane, *informasjonskaps*, *sporingsteknologi*, *kjeks*',
  cookies: '*kapslar, *kapslane, *informasjonskaps*, *kjeks*',
  marketing: 'marknadsføring*, *marknadsføring*, annonser*, reklame*',
  video: 'video*, filmar, film*',
  socialmedia: 'sosiale medium, sosiale nettverk, sosiale kanalar',
  content: 'innhald*, *innhald, *innhaldet, innlegg*, podkast*, klipp*, film*, eksternt innhald, spelar*',
  banner: '*banner*, samtykkeboks*, dialogboks*',
  settings: 'innstilling*',
  click: 'klikk*, trykk*, trykkjer, klikkar, trykt, trykkja',
  thumbnail: 'førehandsbilete*, førehandsvising*, plasshaldar*',
  open: 'opn*, vitj*, besøk*, besøkjer, er innom, innom, kjem til, kjem inn på, vitja*, saman med sida, saman med sidene, sida opnar, sida blir opna, opna*',
  firstvisit:
    'første besøk, første gong, fyrste gong, første gongen, fyrste gongen, fyrste besøk, nye vitjande, nye besøkjande, ved framkomst, første vitjing*, fyrste vitjing*',
  default:
    'når du først kjem*, når du fyrst kjem*, når du først besøk*, når du først opn*, i byrjinga, til å byrje med, frå start, innleiingsvis, standardinnstilling*, som standard, i utgangspunktet, frå starten, i første omgang, av seg sjølv, utan at du gjer noko, gjer du ingenting, når boksen opnar, før du svarar, før du vel, ikkje førehandskryssa, førehandskryssa',
  withdraw:
    'trekkje tilbake, trekke tilbake, trekkjer tilbake, trekk tilbake, kallast tilbake, trekkje samtykk*, trekkje attende, trekke attende, trekt tilbake, ta attende, ta tilbake, trekkja attende, trekkja tilbake, trekkja samtykket attende, trekkja samtykket tilbake, trekkja det attende, ombestemm*, trekkjer attende, trekkje det, kalle tilbake, kallast, kalla tilbake, kalle * tilbake, gjere om, gjera om, gjer om, angrar, angre*, trekkje * attende, trekkja * attende, trekkje * tilbake, ta * attende, trekkjast, trekkast, ombestemt, fjerne krysset',
  anytime:
    'når som helst, til kvar tid, kvar tid, alltid, når du vil, like lett, like enkelt, når du ønskjer, med verknad for framtida, fritt, seinare, i ettertid, framtida',
  share:
    'deler, delast, delte, dele, gje vidare, gjeve vidare, gjev vidare, vert delt, vidareformidl*, utleverer, utlevert, gjev * vidare, utleverte, utlevere, leverer ut, låner bort, gir * vidare, gje * vidare, utlever*, vidareformidla*, gjev * * vidare, gjev * * * vidare, gir * * vidare, gje * * vidare',
  sell: 'sel, selt, selje, seljer, selde, leiger ut',
  third: 'tredjepart*, andre, uvedkomande, andre verksemder, tredjepartar, utanforståande, nokon, nokon annan, annonsørar',
  unless: 'andre enn, med mindre, unnateke, bortsett frå, med mindre',
  outside: 'utanfor, ut av',
  all: 'alle, alt, all',
  personaldata: 'personopplysing*, personopplysning*, opplysing*, data, informasjon, opplysning*',
  nopersonaldata: 'utan personopplysingar',
  browser: 'nettlesar*',
  hedge: 'vanlegvis, som regel, normalt, i hovudsak, eventuelt',
  privacymode:
    'utvida personvernmodus, utvida databeskyttelsesmodus, forbetra personvernmodus, youtube nocookie*, personvernmodus*, databeskyttelsesmodus*, utvida personvern, forbetra personvern',
  encrypt: 'krypter*, *kryptering*',
  following: 'følgjande, nedanfor, nedanståande',
  provider: '*tilbydar*, *leverandør*, *databehandlar*, *partnarar, *partnar',
  service: 'teneste*, *tenesta, *tenester, verktøy*',
  list: 'liste*, oversikt*, opplista, oppført',
  find: 'finn*, lese, sjå, tilgjengeleg, går fram, framgår, finn, finst, står',
  thispolicy: 'denne personvernerklæringa, denne erklæringa, denne sida',
  newsletter: 'nyheitsbrev*, nyhendebrev*, e-post*',
  offtopic: 'nyheitsbrev*, søknad*, rekruttering*, konkurranse*',
  removed:
    'slutta med, gått bort frå, stogga, fjerna, slutta, ikkje lenger, tidlegare brukte, avvikla, bytt ut, ikkje lengre, droppa, teke bort, tekne bort, kutta, teke ned, sagt opp, kasta ut',
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
    'slett*, sletta, slettast, fjern*, anonymis*, overskrive, overskrivne, ryddar, rydda, kasta, kastar, tømt, tømde, borte, forsvinn, makuler*, slettar, blir sletta, vert sletta, destruer*',
  expire:
    'gyldig*, varer, varigheit*, levetid*, lagringstid*, utløp*, går ut, forfell, lever, liggjande, blir verande, varar, gjeld i, mistar',
  session:
    '*økt, *økta, *sesjon*, session*, lukkar nettlesaren, lukker nettlesaren, slutten av besøket, lukkar att nettlesaren, nettlesaren blir lukka, nettlesaren vert lukka, besøket er over',
  persistent: 'permanente, varige, vedvarande',
  aslongas: 'så lenge, inntil du, til du',
  h_name: 'namn',
  h_provider: 'leverandør, tilbydar',
  h_purpose: 'føremål, formål, skildring',
  h_life: 'varigheit, utløp, lagringstid, levetid, gyldigheit',
  controller: 'behandlingsansvarleg*, handsamingsansvarleg*',
  dpo: 'personvernombod*',
  right: 'rett til, rettar, rettane, har rett',
  onsite: 'nettstad*, nettside*, nettsida, heimeside*',
  owndata:
    'kunde*, ordre*, bestilling*, tinging*, serverlogg*, loggar, loggfil*, søknad*, førespurnad*, faktura*, bokføring*, rekneskap*, medlem*',
  right_rectify: 'retta, rettinga',
  right_erase: 'sletta, slettinga',
  right_restrict: 'avgrens*',
  version: 'sist endra, sist oppdatert, oppdatert, versjon*, gjeld frå',
  right_access: 'innsyn*',
  we: 'vi, me, oss, vår, vårt, våre',
  these: 'desse, den, det, dei, slike',
  show: 'vis*, vert vist, får, mottek, får opp, kjem det opp, kjem opp, dukkar opp, møter, syner, spør, lèt deg, får du opp, opnar, opnar det seg, spør vi, glir opp, viser',
  blocked:
    'slegne av, slått av, avslått, skrudd av, sperra, blokker*, slegen av, avslegne, halde* tilbake, avskrudd, ikkje kryssa av, ikkje kryssa, er av, deaktivert*, ikkje aktivert, ikkje slått på',
  window: 'boks, boksen, rute, ruta, vindauge*, melding, stripe, stripa, dialog*, boks*, vindauga',
  usable:
    'ikkje ut over, like godt, like bra, framleis bruka, framleis bruke, verkar som før, verkar like, som vanleg, som elles, verkar alt, fungerer som før, framleis, bruke heile, bruka heile, like fint, på same måte, på vanleg måte, akkurat som, som før',
  nodetriment: 'utan avgrensing*, utan ulemp*, ingen konsekvens*, ingen ulemp*, ingen følgjer',
  evenif: 'sjølv om, også om, sjølv utan',
  chat: 'chat*',
  category: 'gruppa',
  whereif: 'der, kor',
  flow: 'går til, mottek, får, høyrer, veit, vert kontakta, vidaresend*, sendast, vert sende',
  given: 'gjeve, gitt, ligg føre, samtykt',
  verbfirst: 'er, vart, vert, blei, har',
  together:
    'saman med, samstundes, samtidig med, del av sida, berre det å opne, allereie ved, allereie når, med det same, automatisk, med ein gong',
  regardless: 'uansett, uavhengig, same kva, utan å vente',
  change: 'endra, endrar, gjere om, gjera om, tilpass*, juster*',
  effect:
    'påverk*, verknad*, konsekvens*, ulemp*, følgjer, betyding, skilnad*, endrar det, avgrens*, dårlegare, mistar, glipp, ut over, hindrar',
  wait: 'ventar, vente, ventar på, drygjer',
  answered: 'svara, svarar, svart, teke stilling, bestemt deg',
  deed: 'startar, starte, opnar, sender inn, bestiller, tingar, loggar inn, skriv til oss, fyller ut, tek i bruk, deler',
  switchon:
    'slår på, slått på, slår du på, skrur på, skrudd på, aktiverer, aktivert, kryssa av, kryssar av, huka av, slege på, slege * på, skru på',
  measure: 'måler, målt, målast, måla, måling*, tel, talt, sporing*, profiler*',
  othersites: 'nokre nettstader, mange nettstader, enkelte nettstader',
  you: 'du, deg, din, ditt, dine, dykk, vitjande, brukaren',
  each: 'kvar gong, ved kvar, med ein gong, saman med sida, automatisk, straks',
  track: 'sporar, spora, følgjer deg, følgje deg, følgja deg, følgje',
  crosssite: 'på tvers av, andre nettstader, andre nettsider, andre sider',
  shorten: 'siste delen, siste del, siste siffer, forkorta',
  anon: 'ikkje knytast til, ikkje knyte til, ikkje kven du er, ikkje sporast, ikkje identifisere*',
  cannot: 'kan ikkje, ikkje mogleg, umogleg, kan vi ikkje',
  identify: 'identifiser*, kjenna att',
  pd: 'personopplysing*, personopplysning*, persondata',
  includes: 'inneheld, omfattar, høyrer, består av, høyrer til, ligg under, sortert under, rommar, inkluderer, er med i',
  special: 'særskilde kategori*, sensitive',
  minor: 'barn, mindreårig*, foreldre*, føresett*',
  euland: 'noreg, sverige, danmark, finland, tyskland, irland, nederland, frankrike',
  eu: 'eu, eøs, europa, eøs land*',
  within: 'innanfor, innan',
  server: 'tenar*, server*, datasenter*',
  which: 'kva, kva for',
  listed: 'nemnd*, nemnt, oppført, lista, skildra, ovanfor',
  closedword: '',
  optout: 'nettlesartillegg*, tillegg*, reservera, reservere, velja bort, hindra',
  playstart:
    'startar filmen, startar videoen, spelar av, spele av, spela av, set i gang, starte filmen, sjå filmen, play, avspeling*, vis innhald, spel av, startar klippet, sjå klippet',
  share_button: 'deleknapp*, delingsknapp*',
  payment: 'betalings*, betaling*',
  footer: 'nedst, botnen, botntekst*, menyen, hjørnet, nede, botn*',
  lawfulness: 'lovleg*',
  responsible: 'ansvarleg for',
  longer: 'lenger',
  traffic: 'trafikk, kommunikasjon, samband',
  both: 'begge, baae',
  by: 'hos, av, frå, med, via, gjennom',
  deal: 'handterast, handterer, køyrer, køyrt, driven, drifta, levert, sendt, kjem, står, ligg, ført, rekneskap*, tinga, trykt, tek seg av, går, kjøper',
  country:
    'sveits, storbritannia, england, japan, canada, israel, india, new zealand, sør korea, australia, singapore, kina, europa, usa',
  wesubj: 'vi, me',
  mech_bcr: 'bindande verksemdsreglar, bcr',
  mech_dpf: 'data privacy framework, personvernrammeverk*',
};

const joined = (key: string): string => [nb.concepts[key], own[key]].filter(Boolean).join(', ');

export const nn: LanguageData = {
  code: 'nn',
  stopWords:
    'og er for på med som til vi du den det av om kan eller dette når har ikkje deg frå etter vert blir opplysningar dine vår våre kva nokon korleis dersom òg gjennom vere meir berre personopplysingar personopplysningar informasjonskapslar nettstaden nettsida eg dei ein eit desse ditt din seg ved brukar',
  letterWords: 'i å',
  concepts: Object.fromEntries([...new Set([...Object.keys(nb.concepts), ...Object.keys(own)])].map((key) => [key, joined(key)])),
  numbers: `${nb.numbers}, ein 1, eitt 1, eit 1`,
  units: `${nb.units}, veke 7, veker 7, månad 30.4, månader 30.4, dagar 1, timar 0.0416667`,
};
