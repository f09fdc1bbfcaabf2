/** Hva funn og grunner sier på bokmål. */
import type { FindingWords } from '../en/findings.ts';
import { decimal, duration, number, sentence, text, type Values } from '../values.ts';

const service = (v: Values) => text(v, 'service');
const of = (v: Values) =>
  text(v, 'organization') && text(v, 'organization') !== service(v) ? ` (${text(v, 'organization')})` : '';
const days = (n: number) => (n === 0 ? 'til nettleseren lukkes' : n === 1 ? '1 dag' : `${decimal(n, ',')} dager`);
const count = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;
const before = (v: Values) =>
  number(v, 'before') >= 0 ? `${duration(number(v, 'before'), ',')} før noe var valgt` : 'før noe var valgt';

const KINDS: Record<string, string> = {
  cookie: 'informasjonskapselen',
  storage: 'oppføringen i nettleserens lager',
  parameter: 'parameteren',
};
const HOW: Record<string, string> = {
  known: 'som er kjent for å skille nettlesere fra hverandre',
  stored: 'som har en verdi lang nok til å skille ut én nettleser',
  repeated: 'med samme lange verdi i to forespørsler',
};
const identifier = (v: Values) =>
  text(v, 'identifier') === ''
    ? 'Ingen varig identifikator ble sett.'
    : `Identifikator: ${KINDS[text(v, 'identifierKind')]} «${text(v, 'identifier')}», ${HOW[text(v, 'identifierHow')]}.`;
const contacts = (v: Values) => {
  const cookies = text(v, 'cookies');
  const requests = number(v, 'requests') > 0 ? count(number(v, 'requests'), 'forespørsel', 'forespørsler') : '';
  const what =
    [requests, cookies && `informasjonskapslene ${cookies}`].filter(Boolean).join(' og ') || 'en oppføring i nettleserens lager';
  const disguise = text(v, 'disguise');
  return disguise === '' ? what : `${what} (forkledd som førstepart: via ${disguise}, som er nettstedets eget)`;
};
const WHY: Record<string, string> = {
  marketing: 'Annonseselskaper kan kjenne deg igjen på andre nettsteder også.',
  social: 'Sosiale nettverk kan legge dette besøket til det de vet om deg.',
  analytics: 'Noen teller og følger det du gjør her.',
  video: 'Videoselskapet får vite at du er her før du trykker på spill av.',
};
const purpose = (v: Values) => WHY[text(v, 'purpose')] ?? 'Et annet selskap får vite nettadressen din og hvilken side du er på.';

export const findings: FindingWords = {
  audits: {
    'tracking-before-choice': 'Ingen sporing før valget',
    'tracking-after-rejection': 'Ingen sporing etter «avvis alle»',
    'tracking-after-withdrawal': 'Ingen sporing etter at samtykket er trukket tilbake',
    'undeclared-service': 'Alle tjenester som ble sett, er nevnt i erklæringen',
    'unkept-consent-promise': 'Tjenestene venter på samtykke der erklæringen sier det',
    'necessary-only-default': 'Bare nødvendige informasjonskapsler som standard, slik erklæringen sier',
    'cookie-lifetime': 'Ingen informasjonskapsel varer lenger enn erklæringen sier',
    'policy-availability': 'Personvernerklæringen finnes, på nettstedets språk',
    'declared-not-observed': 'Alle tjenester som erklæringen nevner, ble sett',
    'click-to-load': 'Innhold lastes først etter et klikk, slik erklæringen sier',
    'privacy-mode': 'Videoer er bygd inn i den personvernmodusen erklæringen nevner',
    'cookieless-ping': 'Ingen ping uten samtykke, heller ikke uten informasjonskapsler',
    'legitimate-interest-for-tracking': 'Ingen annonsering eller analyse på grunnlag av berettiget interesse',
    'hedged-legal-basis': 'Erklæringen sier hvilket behandlingsgrunnlag som gjelder',
    'transfer-mechanism': 'Overføringer har et grunnlag som gjelder',
    'closed-list': 'Ingenting utenfor en liste som erklæringen kaller fullstendig',
    'choice-symmetry': 'Det er like lett å avvise som å godta',
    'undeclared-cookie': 'Erklæringens liste har alle sporingskapsler som ble sett',
    'consent-signal': 'Det leverandørene får vite om valget, er det som ble valgt',
    'anonymity-claim': 'Det erklæringen kaller anonymt, har ingen identifikator',
    'storage-location': 'Ingen tjeneste drevet fra utenfor EØS der erklæringen sier at alt blir innenfor',
  },
  findings: {
    'tracking-before-choice': {
      title: (v) => `${service(v)} kjørte ${before(v)}`,
      seen: (v) => `Før noe var valgt, var ${service(v)}${of(v)} i gang: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Du var ikke spurt ennå, eller hadde ikke svart. ${purpose(v)}`,
      todo: (v) =>
        `Last ${service(v)} først etter samtykke, og se etter at ikke et annet skript eller en annen tagg henter det inn før.`,
    },
    'tracking-before-choice/tag-manager': {
      title: (v) => `${service(v)} ble lastet ${before(v)}`,
      seen: (v) => `Før noe var valgt, ble taggbehandleren ${service(v)}${of(v)} lastet: ${contacts(v)}.`,
      why: () =>
        'En taggbehandler alene følger deg ikke, men den som lager den, får vite nettadressen din. Den bestemmer hvilke andre tjenester som kjører.',
      todo: () => 'Tilsynene er uenige om dette. Last den etter samtykke eller fra egen tjener, og la taggene vente på samtykke.',
    },
    'tracking-after-rejection': {
      title: (v) => `${service(v)} kjørte selv om alt var avvist`,
      seen: (v) => `Etter «avvis alle» var ${service(v)}${of(v)} i gang: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Du sa nei, og det hjalp ikke. ${purpose(v)}`,
      todo: (v) => `Knytt ${service(v)} til samtykkeløsningens tilstand, og prøv avvisningen på nytt i en ren profil.`,
    },
    'tracking-after-rejection/tag-manager': {
      title: (v) => `${service(v)} ble lastet selv om alt var avvist`,
      seen: (v) => `Etter «avvis alle» ble taggbehandleren ${service(v)}${of(v)} kontaktet: ${contacts(v)}.`,
      why: () => 'En taggbehandler alene følger deg ikke, men den som lager den, får vite nettadressen din. Du hadde sagt nei.',
      todo: () => 'Se etter om taggbehandleren trengs etter en avvisning, og la taggene vente på samtykke.',
    },
    'tracking-after-withdrawal': {
      title: (v) => `${service(v)} kjørte etter at samtykket var trukket tilbake`,
      seen: (v) => `Etter at samtykket var trukket tilbake, var ${service(v)}${of(v)} i gang: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Du ombestemte deg, og det hjalp ikke. ${purpose(v)}`,
      todo: (v) => `Stans ${service(v)} når samtykket trekkes tilbake, og ta bort det den har lagret.`,
    },
    'tracking-after-withdrawal/tag-manager': {
      title: (v) => `${service(v)} ble lastet etter at samtykket var trukket tilbake`,
      seen: (v) => `Etter at samtykket var trukket tilbake, ble taggbehandleren ${service(v)}${of(v)} kontaktet: ${contacts(v)}.`,
      why: () =>
        'En taggbehandler alene følger deg ikke, men den som lager den, får vite nettadressen din. Du hadde ombestemt deg.',
      todo: () => 'Se etter om taggbehandleren trengs uten samtykke, og la taggene vente på samtykke.',
    },
    'undeclared-service': {
      title: (v) => `${service(v)} er ikke nevnt i personvernerklæringen`,
      seen: (v) =>
        `${service(v)}${of(v)} var i gang: ${contacts(v)}. Erklæringen nevner verken tjenesten eller selskapet. ${identifier(v)}`,
      why: (v) => `Ingen har fortalt deg at dette selskapet er med. ${purpose(v)}`,
      todo: (v) =>
        `Nevn ${service(v)} i erklæringen med selskap, formål, behandlingsgrunnlag, varighet og overføring, eller ta tjenesten bort.`,
    },
    'undeclared-service/organization-only': {
      title: (v) => `${service(v)} er ikke nevnt i personvernerklæringen, bare selskapet`,
      seen: (v) =>
        `${service(v)} var i gang: ${contacts(v)}. Erklæringen nevner ${text(v, 'organization')}, men ikke denne tjenesten.`,
      why: () => 'Ett selskap har mange tjenester med ulike formål. Erklæringen sier deg ikke hvilken av dem som kjører her.',
      todo: (v) => `Nevn selve ${service(v)} i erklæringen, med formål og behandlingsgrunnlag.`,
    },
    'undeclared-service/vague': {
      title: (v) => `${service(v)} er bare antydet i personvernerklæringen`,
      seen: (v) =>
        `${service(v)}${of(v)} var i gang: ${contacts(v)}. Erklæringen lister informasjonskapselen, men verken tjenesten eller selskapet.`,
      why: () =>
        'Navnet på en informasjonskapsel sier ikke hvem som får opplysningene dine. Du må kjenne bransjen for å finne det ut.',
      todo: (v) => `Nevn ${service(v)} og selskapet ved siden av informasjonskapselen.`,
    },
    'unkept-consent-promise': {
      title: (v) =>
        `Erklæringen lover samtykke først, men ${service(v)} kjørte ${text(v, 'when') === 'rejected' ? 'etter en avvisning' : before(v)}`,
      seen: (v) =>
        `Erklæringen sier at samtykke kommer først. ${service(v)}${of(v)} var i gang uten: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Nettstedet gjør ikke som det sier. ${purpose(v)}`,
      todo: (v) => `La ${service(v)} vente på samtykke, slik erklæringen sier. Å endre setningen i stedet gjør det ikke riktig.`,
    },
    'necessary-only-default': {
      title: (v) => `Erklæringen lover bare nødvendige informasjonskapsler som standard, men ${service(v)} lagret andre`,
      seen: (v) => `Før noe var valgt, ble dette lagret for ${service(v)}${of(v)}: ${text(v, 'cookies')}.`,
      why: (v) => `Nettstedet gjør ikke som det sier. ${purpose(v)}`,
      todo: (v) => `La ${service(v)} vente på samtykke, eller rett opp hva erklæringen kaller nødvendig.`,
    },
    'cookie-lifetime': {
      title: (v) =>
        `Informasjonskapselen ${text(v, 'cookie')} varer ${days(number(v, 'days'))}, erklæringen sier ${days(number(v, 'declared'))}`,
      seen: (v) =>
        `${text(v, 'cookie')}${service(v) ? ` fra ${service(v)}` : ''} ble satt til å vare ${days(number(v, 'days'))}. Erklæringen sier ${days(number(v, 'declared'))}.`,
      why: () => 'Du kan kjennes igjen lenger enn du fikk vite. Kanskje samtykket du til noe kortere.',
      todo: () => 'Kort ned varigheten der informasjonskapselen settes, eller rett erklæringen og be om samtykke på nytt.',
    },
    'policy-availability/missing': {
      title: () => 'Ingen personvernerklæring ble funnet',
      seen: (v) =>
        `Sidene som ble sett, har ingen lenke til en personvernerklæring som kunne følges. ${text(v, 'detail')}`.trim(),
      why: () =>
        'Den som behandler opplysningene dine, må si det der du kan finne det. Her får du ikke lese hva som skjer med dem.',
      todo: () =>
        'Lenk til personvernerklæringen fra hver side, med et ord folk kjenner, og slik at den kan leses før noe velges.',
    },
    'policy-availability/language': {
      title: (v) => `Personvernerklæringen er ikke på nettstedets språk (${text(v, 'site')}), men på ${text(v, 'policy')}`,
      seen: (v) => `Sidene sier at språket er ${text(v, 'site')}; erklæringen er skrevet på ${text(v, 'policy')}.`,
      why: () =>
        'Informasjon du ikke kan lese, informerer deg ikke. Loven krever et klart og enkelt språk for dem som besøker nettstedet.',
      todo: () => 'Tilby erklæringen på hvert språk som nettstedet bruker overfor de besøkende.',
    },
    'declared-not-observed': {
      title: (v) => `${service(v)} står i personvernerklæringen, men ble ikke sett`,
      seen: (v) =>
        `Erklæringen nevner ${service(v)}${of(v)}. Ingen av besøkene møtte tjenesten, selv om alt ble godtatt i ett av dem.`,
      why: () => 'Den kan kjøre på andre sider eller for andre besøkende. Eller erklæringen omtaler noe som er borte.',
      todo: (v) => `Se etter om ${service(v)} fortsatt er i bruk; hvis ikke, ta den ut av erklæringen.`,
    },
    'click-to-load': {
      title: (v) => `Erklæringen lover et klikk først, men ${service(v)} ble lastet uten`,
      seen: (v) =>
        `Ingenting annet enn banneret ble klikket på, og ${service(v)}${of(v)} var i gang: ${contacts(v)}. ${identifier(v)}`,
      why: (v) => `Nettstedet gjør ikke som det sier. ${purpose(v)}`,
      todo: (v) => `Sett et eget bilde der ${service(v)} skal stå, og last innholdet når noen klikker på det.`,
    },
    'privacy-mode': {
      title: (v) => `Erklæringen lover personvernmodus, men ${service(v)} er bygd inn uten`,
      seen: (v) => `Den vanlige spilleren til ${service(v)}${of(v)} ble lastet: ${contacts(v)}.`,
      why: () =>
        'Personvernmodusen lagrer mindre før du trykker på spill av. Uten den kan videoselskapet kjenne deg igjen med en gang.',
      todo: () => 'Bytt adressen til den innebygde spilleren til den med personvernmodus, på alle sider.',
    },
    'cookieless-ping': {
      title: (v) => `${service(v)} pinger selskapet sitt uten samtykke, uten informasjonskapsler`,
      seen: (v) =>
        `${text(v, 'when') === 'rejected' ? 'Etter en avvisning' : 'Før noe var valgt'} sendte ${service(v)}${of(v)} ping som ikke lagrer noe på enheten: ${contacts(v)}.`,
      why: () => 'Ingenting lagres i nettleseren din. Selskapet får likevel vite nettadressen din, siden og tidspunktet.',
      todo: (v) =>
        `Last ${service(v)} først etter samtykke («basic» consent mode), eller si i erklæringen at og hvorfor den pinger før.`,
    },
    'legitimate-interest-for-tracking': {
      title: (v) => `Erklæringen bygger ${service(v)} på berettiget interesse`,
      seen: (v) => `Erklæringen oppgir berettiget interesse (GDPR 6(1)(f)) som grunnlag for ${service(v)}${of(v)}.`,
      why: (v) => `Du blir fulgt med mindre du protesterer, i stedet for å bli spurt. ${purpose(v)}`,
      todo: (v) => `Bygg ${service(v)} på samtykke, og last tjenesten først når det er gitt.`,
    },
    'hedged-legal-basis': {
      title: () => 'Erklæringen lar det stå åpent hvilket behandlingsgrunnlag som gjelder',
      seen: (v) =>
        sentence(
          `På ${count(number(v, 'places'), 'sted', 'steder')} nevner erklæringen samtykke bare «hvis det er bedt om», og ellers et annet grunnlag.`,
          text(v, 'services') && `Det gjelder ${text(v, 'services')}.`,
        ),
      why: () =>
        'Du kan ikke vite om du ble spurt eller ikke, og dermed ikke hvilke rettigheter du har: å trekke tilbake eller å protestere.',
      todo: () => 'Si for hver tjeneste hvilket grunnlag som gjelder på dette nettstedet.',
    },
    'transfer-mechanism/repealed': {
      title: (v) => `Erklæringen bygger overføringer på ${text(v, 'mechanism')}, som ikke gjelder lenger`,
      seen: (v) =>
        sentence(
          `Erklæringen oppgir ${text(v, 'mechanism')} som grunnlag for overføringer.`,
          service(v) && `Det gjelder ${service(v)}.`,
        ),
      why: () => 'Domstolen har opphevet ordningen. Hva som verner opplysningene dine i utlandet i dag, sier erklæringen ikke.',
      todo: () => 'Finn ut hva overføringen bygger på i dag (adekvansbeslutning, standard personvernbestemmelser), og si det.',
    },
    'transfer-mechanism/unnamed': {
      title: (v) => `Erklæringen oppgir ikke noe grunnlag for å sende opplysninger fra ${service(v)} til et tredjeland`,
      seen: (v) =>
        `Erklæringen sier at opplysninger går til et tredjeland gjennom ${service(v)}, men ikke hva som gir adgang til det.`,
      why: () => 'I utlandet kan opplysningene dine være dårligere vernet. Du har rett til å vite hva som veier opp for det.',
      todo: (v) =>
        `Oppgi grunnlaget for ${service(v)} (adekvansbeslutning, standard personvernbestemmelser) og hvor man får en kopi.`,
    },
    'closed-list': {
      title: (v) => `Erklæringen kaller listen sin fullstendig, men ${service(v)} står ikke der`,
      seen: (v) =>
        `${service(v)}${of(v)} var i gang: ${contacts(v)}. Erklæringen sier at listen er fullstendig. ${identifier(v)}`,
      why: (v) => `Du fikk vite at det ikke er noe mer. ${purpose(v)}`,
      todo: (v) =>
        `Før ${service(v)} opp på listen eller ta tjenesten bort, og kall ikke en liste fullstendig når ingen kontrollerer den.`,
    },
    'choice-symmetry': {
      title: (v) => `Å avvise tar ${count(number(v, 'reject'), 'klikk', 'klikk')}, å godta ${number(v, 'accept')}`,
      seen: (v) => `Å avvise alt tok ${number(v, 'reject')} klikk; å godta alt tok ${number(v, 'accept')}.`,
      why: () => 'Det som gjøres vanskeligere, blir valgt sjeldnere. Et samtykke som blir til slik, er neppe frivillig.',
      todo: () => 'Tilby avvisning i første lag, ved siden av godkjenning og like lett å se.',
    },
    'undeclared-cookie': {
      title: (v) => `Ikke på erklæringens liste over informasjonskapsler: ${text(v, 'cookies')}`,
      seen: (v) =>
        sentence(
          `Erklæringen lister ${number(v, 'listed')} informasjonskapsler ved navn. Disse ble lagret og er ikke blant dem: ${text(v, 'cookies')}.`,
          service(v) && `De hører til ${service(v)}.`,
        ),
      why: () => 'En liste får deg til å tro at du kjenner dem alle. Disse følger deg likevel.',
      todo: () => 'Før dem opp på listen med formål og varighet, eller la være å sette dem.',
    },
    'consent-signal': {
      title: (v) => `${service(v)} får høre om et samtykke som ikke er gitt`,
      seen: (v) =>
        `${text(v, 'when') === 'rejected' ? 'Etter en avvisning' : 'Før noe var valgt'} fortalte forespørsler ${service(v)}${of(v)} at samtykke var gitt: ${contacts(v)}.`,
      why: () => 'Selskaper handler etter det de får høre. De kan bruke opplysningene dine som om du hadde sagt ja.',
      todo: () => 'Sett utgangspunktet for consent mode til «denied», og endre det bare etter svaret fra den besøkende.',
    },
    'anonymity-claim': {
      title: (v) => `Erklæringen kaller ${service(v)} anonym, men tjenesten har en identifikator`,
      seen: (v) => `${service(v)}${of(v)} var i gang: ${contacts(v)}. ${identifier(v)}`,
      why: () => 'Den som kan kjenne igjen nettleseren din, kjenner deg, også uten navnet ditt. Anonymt betyr at ingen kan det.',
      todo: (v) =>
        `Rett det erklæringen sier om ${service(v)}, eller sett opp tjenesten slik at den verken lagrer eller sender noen identifikator.`,
    },
    'storage-location': {
      title: (v) => `Erklæringen sier at alle opplysninger blir i Europa, men ${service(v)} drives fra ${text(v, 'country')}`,
      seen: (v) =>
        `${service(v)}${of(v)} var i gang: ${contacts(v)}. Selskapet drives fra ${text(v, 'country')}; hvor det lagrer opplysningene, kan ikke ses.`,
      why: () =>
        'Et selskap i utlandet kan måtte gi opplysninger til myndighetene der. Erklæringen får deg til å tro at det ikke kan skje.',
      todo: (v) =>
        `Finn ut hvor opplysninger fra ${service(v)} går og hvem som når dem, og si det i erklæringen med grunnlaget for overføringen.`,
    },
  },
  reasons: {
    'audit-error': (v) => `Selve kontrollen feilet: ${text(v, 'detail')}`,
    'no-before-choice': () => 'Ingen av besøkene viser hva som skjer før noe velges.',
    returning: () => 'Nettleseren kjente nettstedet fra før og intet banner ble vist, så et tidligere valg kan gjelde.',
    'no-rejected': (v) => sentence('Ingen av besøkene viser en avvisning som lot seg bekrefte.', text(v, 'detail')),
    'no-withdrawn': (v) =>
      sentence('Ingen av besøkene viser et tilbaketrukket samtykke som lot seg bekrefte.', text(v, 'detail')),
    'no-accepted': (v) => sentence('Ingen av besøkene viser et samtykke som lot seg bekrefte.', text(v, 'detail')),
    incomplete: (v) =>
      sentence(
        'Ingenting ble sett, men opptaket er ikke helt',
        text(v, 'gaps') && `(${text(v, 'gaps')})`,
        text(v, 'detail') && `– ${text(v, 'detail')}`,
      ) + '.',
    'uncertain-only': (v) =>
      `Alt som ble sett (${text(v, 'services')}), ligger for nær øyeblikket da noe ble valgt, til å si på hvilken side.`,
    'phase-unknown': (v) => `${text(v, 'services')} kjørte, men opptaket sier ikke hvilket valg som gjaldt.`,
    'depends-only': (v) => `${text(v, 'services')} kjørte; om det krever samtykke, kommer an på hva den besøkende ba om.`,
    'nothing-ran': () => 'Ingenting som krever samtykke, ble sett.',
    'tag-manager-alone': () => 'Bare en taggbehandler ble sett, og ingenting som den startet.',
    'policy-missing': (v) => sentence('Ingen personvernerklæring ble funnet.', text(v, 'detail')),
    'policy-unreadable': (v) => sentence('Personvernerklæringen kunne ikke leses.', text(v, 'detail')),
    'policy-not-given': () => 'Det var ingen personvernerklæring å sammenligne med.',
    'policy-language': () => 'Språket i personvernerklæringen er ukjent, så setningene ble ikke lest.',
    'unnamed-in-unknown-language': (v) => `${text(v, 'services')}: ikke funnet i erklæringen, men språket i den er ukjent.`,
    'nothing-observed': () => 'Ingen tjeneste som en personvernerklæring må nevne, ble sett.',
    'all-named': (v) => `Alle tjenester som ble sett, er nevnt i erklæringen: ${text(v, 'services')}.`,
    'no-promise': () => 'Erklæringen gir ikke noe slikt løfte som ble gjenkjent.',
    'promises-kept': (v) => `${count(number(v, 'promises'), 'løfte', 'løfter')} funnet, og ingen tegn til at noe er brutt.`,
    'unknown-cookies': (v) => `Informasjonskapsler med ukjent formål ble lagret: ${text(v, 'cookies')}.`,
    'no-cookies-seen': () => 'Dette opptaket har ingen informasjonskapsler.',
    'no-lifetimes': () => 'Erklæringen gir ingen varighet for informasjonskapsler som ble gjenkjent.',
    'lifetimes-unmet': () => 'Ingen av informasjonskapslene som erklæringen gir varighet for, ble sett.',
    'lifetimes-kept': (v) =>
      `${count(number(v, 'checked'), 'informasjonskapsel varer', 'informasjonskapsler varer')} ikke lenger enn erklæringen sier.`,
    'policy-found': (v) => `Erklæringen ble funnet og lest: ${text(v, 'source')}.`,
    'nothing-embedded': () => 'Ikke noe innebygd innhold av dette slaget ble sett.',
    'no-pings': () => 'Ingen slike ping ble sett.',
    'no-signals': () => 'Ingen forespørsel fortalte noe om valget.',
    'signals-fit': () => 'Det forespørslene fortalte om valget, var aldri mer enn det som ble valgt.',
    'no-basis': () => 'Erklæringen oppgir ikke noe behandlingsgrunnlag for slike tjenester som ble gjenkjent.',
    'bases-fit': () => 'Ingen tegn til det i behandlingsgrunnlagene som erklæringen oppgir.',
    'no-transfer': () => 'Erklæringen sier ikke noe om overføring til andre land som ble gjenkjent.',
    'transfers-fit': () => 'Overføringene som erklæringen nevner, har et grunnlag som gjelder.',
    'no-cookie-list': () => 'Erklæringen har ingen liste over informasjonskapsler ved navn som ble gjenkjent.',
    'list-complete': (v) =>
      `${count(number(v, 'cookies'), 'sporingskapsel', 'sporingskapsler')} ble sett, alle på erklæringens liste.`,
    'no-two-choices': () => 'Det finnes ikke fullførte kjøringer av både avvisning og godkjenning å sammenligne.',
    'as-easy': (v) => `Å avvise tok ${number(v, 'reject')} klikk, å godta ${number(v, 'accept')}.`,
    'service-not-seen': () => 'Tjenesten dette er sagt om, ble ikke sett.',
    'names-none': () => 'Erklæringen nevner ingen tjeneste som en nettleser kan møte.',
    'all-observed': () => 'Alle tjenester som erklæringen nevner, ble sett.',
  },
};
