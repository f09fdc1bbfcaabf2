/** Funn om erklæringens tekst alene, på bokmål. */
import type { said as english } from '../../en/findings/said.ts';
import { because } from '../../recorded.ts';
import { either, number, sentence, text, type FindingText, type Values } from '../../values.ts';
import { recorded } from '../recorded.ts';
import { count, days, language, of, purpose, service } from './phrases.ts';

const DUTIES: Record<string, string> = {
  controller: 'hvem som er ansvarlig',
  contact: 'hvordan man når dem',
  basis: 'behandlingsgrunnlaget',
  access: 'rettighetene dine',
  complaint: 'hvor man kan klage',
  period: 'hvor lenge opplysninger lagres',
  recipients: 'hvem som får opplysninger',
};
const duties = (v: Values) =>
  text(v, 'missing')
    .split(' ')
    .map((id) => DUTIES[id] ?? id)
    .join(', ');

export const said: Record<keyof typeof english, FindingText> = {
  'policy-availability/missing': {
    title: () => 'Ingen personvernerklæring ble funnet',
    seen: (v) => because(recorded, 'Sidene som ble sett, har ingen lenke til en personvernerklæring som kunne følges', v),
    why: () =>
      'Den som behandler opplysningene dine, må si det der du kan finne det. Her får du ikke lese hva som skjer med dem.',
    todo: () => 'Lenk til personvernerklæringen fra hver side, med et ord folk kjenner, og slik at den kan leses før noe velges.',
  },
  'policy-availability/language': {
    title: (v) => `Personvernerklæringen er ikke på nettstedets språk (${language(v, 'site')}), men på ${language(v, 'policy')}`,
    seen: (v) => `Sidene sier at språket er ${language(v, 'site')}; erklæringen er skrevet på ${language(v, 'policy')}.`,
    why: () =>
      'Informasjon du ikke kan lese, informerer deg ikke. Loven krever et klart og enkelt språk for dem som besøker nettstedet.',
    todo: () => 'Tilby erklæringen på hvert språk som nettstedet bruker overfor de besøkende.',
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
  'necessity-claim': {
    title: (v) =>
      `Erklæringen kaller ${either(v, 'en informasjonskapsel', 'informasjonskapsler')} fra ${service(v)} ${either(v, 'nødvendig', 'nødvendige')}: ${text(v, 'cookies')}`,
    seen: (v) =>
      `Erklæringens liste setter ${either(v, 'denne informasjonskapselen', 'disse informasjonskapslene')} fra ${service(v)}${of(v)} blant de nødvendige: ${text(v, 'cookies')}.`,
    why: (v) => `Det som kalles nødvendig, settes uten å spørre deg. ${purpose(v)}`,
    todo: (v) => `Flytt informasjonskapslene fra ${service(v)} til sin kategori, og sett dem først etter samtykke.`,
  },
  'routine-derogation': {
    title: (v) => `Erklæringen bygger daglige overføringer gjennom ${service(v)} på et unntak (artikkel 49)`,
    seen: (v) => `For ${service(v)}${of(v)} oppgir erklæringen artikkel 49 i GDPR, og ikke noe annet grunnlag.`,
    why: () =>
      'Unntaket betyr at opplysningene dine ikke er vernet i utlandet, og at du godtar det. Det er ment for enkelttilfeller, ikke for hvert besøk.',
    todo: (v) =>
      `Finn ut om ${service(v)} er dekket av en adekvansbeslutning eller standard personvernbestemmelser, og oppgi det.`,
  },
  'outdated-reference/law': {
    title: (v) => `Erklæringen viser til regler som ikke gjelder lenger: ${text(v, 'names')}`,
    seen: (v) =>
      `På ${count(number(v, 'places'), 'sted', 'steder')} viser erklæringen til en lov som er opphevet eller har fått nytt navn: ${text(v, 'names')}.`,
    why: () => 'Du kan ikke slå opp en regel som er borte. Det viser også at ingen har lest teksten på en stund.',
    todo: () => 'Bytt den ut med regelen som gjelder i dag, og se over resten av avsnittet.',
  },
  'outdated-reference/company': {
    title: (v) => `Erklæringen nevner selskaper som ikke heter det lenger: ${text(v, 'names')}`,
    seen: (v) =>
      `På ${count(number(v, 'places'), 'sted', 'steder')} nevner erklæringen et selskap med et tidligere navn: ${text(v, 'names')}.`,
    why: () => 'Under det navnet når du ingen. Du må vite hvem som får opplysningene dine, for å bruke rettighetene dine.',
    todo: () => 'Oppgi selskapet som er avtalepart i dag, med adresse.',
  },
  'outdated-reference/product': {
    title: (v) => `Erklæringen bruker tidligere navn på produkter: ${text(v, 'names')}`,
    seen: (v) =>
      `På ${count(number(v, 'places'), 'sted', 'steder')} bruker erklæringen et navn som produktet ikke har lenger: ${text(v, 'names')}.`,
    why: () => 'Under det navnet finner du ingen opplysninger om det i dag. Kanskje omtaler teksten noe som er borte.',
    todo: () => 'Bruk dagens navn, og se etter om resten av avsnittet fortsatt stemmer.',
  },
  'unfinished-policy': {
    title: (v) => `Erklæringen er ikke ferdig: «${text(v, 'first')}»`,
    seen: (v) =>
      `På ${count(number(v, 'places'), 'sted', 'steder')} står det noe som forfatterne har glemt å fylle ut eller ta bort, det første: «${text(v, 'first')}».`,
    why: () => 'Hva som skulle stått der, får du ikke vite. Ingen ser ut til å ha lest teksten til ende.',
    todo: () => 'Fyll ut eller ta bort hvert av disse stedene, og les så hele teksten én gang som besøkende.',
  },
  'unfinished-policy/empty-column': {
    title: (v) => `En tabell i erklæringen har en kolonne uten innhold: «${text(v, 'first')}»`,
    seen: (v) => `Kolonnen «${text(v, 'first')}» har en overskrift og ikke en eneste verdi.`,
    why: () => 'Overskriften sier at du skulle få vite det. Svaret mangler i hver rad.',
    todo: () => 'Fyll ut kolonnen, eller ta den bort hvis den ikke sier noe.',
  },
  'policy-contradiction/location': {
    title: (v) => `Erklæringen sier at alle opplysninger blir i Europa, og at opplysninger fra ${service(v)} forlater det`,
    seen: (v) =>
      `Én setning sier at alle opplysninger lagres i EU eller EØS. En annen omtaler opplysninger som ${service(v)} tar med til et tredjeland.`,
    why: () => 'Bare én av dem kan være sann. Du kan ikke vite hvor opplysningene dine er.',
    todo: (v) => `Rett den første setningen, eller avslutt overføringen gjennom ${service(v)}.`,
  },
  'policy-contradiction/gate': {
    title: (v) => `Erklæringen sier at ${service(v)} venter, og at tjenesten lastes når siden åpnes`,
    seen: (v) =>
      `Én setning sier at ${service(v)} lastes først etter samtykke eller et klikk. En annen sier at tjenesten lastes når siden åpnes.`,
    why: () => 'Bare én av dem kan være sann. Du kan ikke vite når selskapet får vite om besøket ditt.',
    todo: (v) => `Finn ut hva ${service(v)} virkelig gjør, og stryk den andre setningen.`,
  },
  'policy-contradiction/sentences': {
    title: () => 'To setninger i erklæringen utelukker hverandre',
    seen: (v) => `Én setning sier: «${text(v, 'first')}» En annen sier: «${text(v, 'second')}» Begge kan ikke være sanne.`,
    why: () => 'Når en tekst sier begge deler, kan du ikke vite hva som faktisk gjøres.',
    todo: () => 'Finn ut hva som stemmer, og stryk eller avgrens det andre.',
  },
  'policy-contradiction/lifetime': {
    title: (v) => `Erklæringen oppgir to varigheter for informasjonskapselen ${text(v, 'cookie')}`,
    seen: (v) => `Ett sted står det ${days(number(v, 'days'))}, et annet ${days(number(v, 'declared'))}.`,
    why: () => 'Bare én av dem kan være sann. Du kan ikke vite hvor lenge du samtykker.',
    todo: () => 'Finn ut hva som virkelig settes, og si det på ett sted.',
  },
  'browser-settings-as-consent': {
    title: () => 'Erklæringen tilbyr bare nettleserens innstillinger som valg',
    seen: (v) =>
      `Erklæringen viser til nettleserens innstillinger og ingen annen måte å si nei på, mens dette er i bruk: ${text(v, 'services')}.`,
    why: () =>
      'Nettleseren din tillater informasjonskapsler hvis du ikke endrer den, og det er ikke et samtykke. Du skal bli spurt først.',
    todo: () => 'Be om samtykke før noe settes som ikke er nødvendig, og beskriv det i erklæringen.',
  },
  'indefinite-retention': {
    title: () => 'Erklæringen lagrer opplysninger til noen spør',
    seen: (v) =>
      `På ${count(number(v, 'places'), 'sted', 'steder')} sier erklæringen at opplysninger lagres uten grense, eller til du ber om sletting.`,
    why: () =>
      'Opplysninger som ikke trengs lenger, skal slettes uten at du ber om det. Det som lagres for alltid, kan også komme på avveie for alltid.',
    todo: () => 'Sett en frist for hver type opplysninger, slett etter den, og si det i erklæringen.',
  },
  'information-duties': {
    title: (v) => `Erklæringen utelater noe den må si: ${duties(v)}`,
    seen: (v) => `I hele teksten ble det ikke funnet noe om: ${duties(v)}.`,
    why: () =>
      'Du har rett til disse svarene før opplysningene dine brukes. Uten dem vet du ikke hvem du kan spørre, eller at du kan.',
    todo: () => 'Legg til det som mangler, hvert under sin egen overskrift.',
  },
};
