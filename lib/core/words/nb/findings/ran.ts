/** Funn om hva et nettsted gjorde, uansett hva erklæringen sier, på bokmål. */
import type { ran as english } from '../../en/findings/ran.ts';
import { number, text, type FindingText } from '../../values.ts';
import { before, contacts, count, identifier, of, purpose, service } from './phrases.ts';

export const ran: Record<keyof typeof english, FindingText> = {
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
  'cookieless-ping': {
    title: (v) => `${service(v)} pinger selskapet sitt uten samtykke, uten informasjonskapsler`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Etter en avvisning' : 'Før noe var valgt'} sendte ${service(v)}${of(v)} ping som ikke lagrer noe på enheten: ${contacts(v)}.`,
    why: () => 'Ingenting lagres i nettleseren din. Selskapet får likevel vite nettadressen din, siden og tidspunktet.',
    todo: (v) =>
      `Last ${service(v)} først etter samtykke («basic» consent mode), eller si i erklæringen at og hvorfor den pinger før.`,
  },
  'choice-symmetry': {
    title: (v) => `Å avvise tar ${count(number(v, 'reject'), 'klikk', 'klikk')}, å godta ${number(v, 'accept')}`,
    seen: (v) => `Å avvise alt tok ${number(v, 'reject')} klikk; å godta alt tok ${number(v, 'accept')}.`,
    why: () => 'Det som gjøres vanskeligere, blir valgt sjeldnere. Et samtykke som blir til slik, er neppe frivillig.',
    todo: () => 'Tilby avvisning i første lag, ved siden av godkjenning og like lett å se.',
  },
  'consent-signal': {
    title: (v) => `${service(v)} får høre om et samtykke som ikke er gitt`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Etter en avvisning' : 'Før noe var valgt'} fortalte forespørsler ${service(v)}${of(v)} at samtykke var gitt: ${contacts(v)}.`,
    why: () => 'Selskaper handler etter det de får høre. De kan bruke opplysningene dine som om du hadde sagt ja.',
    todo: () => 'Sett utgangspunktet for consent mode til «denied», og endre det bare etter svaret fra den besøkende.',
  },
};
