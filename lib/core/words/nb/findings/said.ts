/** Funn om erklæringens tekst alene, på bokmål. */
import type { said as english } from '../../en/findings/said.ts';
import { number, sentence, text, type FindingText } from '../../values.ts';
import { count, of, purpose, service } from './phrases.ts';

export const said: Record<keyof typeof english, FindingText> = {
  'policy-availability/missing': {
    title: () => 'Ingen personvernerklæring ble funnet',
    seen: (v) => `Sidene som ble sett, har ingen lenke til en personvernerklæring som kunne følges. ${text(v, 'detail')}`.trim(),
    why: () =>
      'Den som behandler opplysningene dine, må si det der du kan finne det. Her får du ikke lese hva som skjer med dem.',
    todo: () => 'Lenk til personvernerklæringen fra hver side, med et ord folk kjenner, og slik at den kan leses før noe velges.',
  },
  'policy-availability/language': {
    title: (v) => `Personvernerklæringen er ikke på nettstedets språk (${text(v, 'site')}), men på ${text(v, 'policy')}`,
    seen: (v) => `Sidene sier at språket er ${text(v, 'site')}; erklæringen er skrevet på ${text(v, 'policy')}.`,
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
};
