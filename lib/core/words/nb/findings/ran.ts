/** Funn om hva et nettsted gjorde, uansett hva erklæringen sier, på bokmål. */
import type { ran as english } from '../../en/findings/ran.ts';
import { isOfTheSite, number, text, type FindingText, type Values } from '../../values.ts';
import { before, contacts, count, identifier, of, purpose, service } from './phrases.ts';

const KINDS: Record<string, string> = { email: 'e-postadresser', phone: 'telefonnumre', name: 'navn', address: 'adresser' };
const personal = (v: Values) =>
  text(v, 'kinds')
    .split(' ')
    .map((kind) => KINDS[kind] ?? 'personopplysninger')
    .join(' og ');
const maker = (v: Values) => text(v, 'service') || text(v, 'script');

export const ran: Record<keyof typeof english, FindingText> = {
  'tracking-before-choice': {
    title: (v) => `${service(v)} kjørte ${before(v)}`,
    seen: (v) => `Før noe var valgt, var ${service(v)}${of(v)} i gang: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `Du var ikke spurt ennå, eller hadde ikke svart. ${purpose(v)}`,
    todo: (v) =>
      isOfTheSite(v)
        ? `La disse vente på samtykke: ${text(v, 'cookies')}. ${service(v)} selv kan kjøre uten dem.`
        : `Last ${service(v)} først etter samtykke, og se etter at ikke et annet skript eller en annen tagg henter det inn før.`,
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
  'choice-symmetry/ticked': {
    title: () => 'Bokser i banneret var krysset av på forhånd',
    seen: (v) => `Før noe var valgt, viste banneret disse som slått på: ${text(v, 'boxes')}.`,
    why: () => 'En boks som andre har krysset av, er ikke ditt samtykke. Det har EU-domstolen slått fast (Planet49).',
    todo: () => 'Vis alle bokser som ikke er nødvendige, som slått av, og la den besøkende slå dem på.',
  },
  'consent-signal': {
    title: (v) => `${service(v)} får høre om et samtykke som ikke er gitt`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Etter en avvisning' : 'Før noe var valgt'} fortalte forespørsler ${service(v)}${of(v)} at samtykke var gitt: ${contacts(v)}.`,
    why: () => 'Selskaper handler etter det de får høre. De kan bruke opplysningene dine som om du hadde sagt ja.',
    todo: () => 'Sett utgangspunktet for consent mode til «denied», og endre det bare etter svaret fra den besøkende.',
  },
  'personal-data-in-request': {
    title: (v) =>
      `${service(v)} får ${personal(v)}${text(v, 'form') === 'plain' ? '' : ', hashet'}${text(v, 'when') === 'with' ? '' : ', uten samtykke'}`,
    seen: (v) =>
      `${text(v, 'when') === 'with' ? 'Med samtykke, eller i en fase som ikke er kjent,' : 'Uten samtykke'} hadde forespørsler til ${service(v)}${of(v)} med seg ${personal(v)} (${text(v, 'form') === 'plain' ? 'i klartekst' : 'hashet'}) i: ${text(v, 'fields')}.`,
    why: () =>
      'Selskapet kan knytte besøket til navnet ditt og til det de vet om deg. En hash skjuler ikke adressen for noen som har den samme adressen.',
    todo: (v) =>
      `Slå av avansert matching eller utvidede konverteringer for ${service(v)}, eller send slike opplysninger først etter et samtykke som sier det. Ta e-postadresser ut av sidenes adresser.`,
  },
  fingerprinting: {
    title: (v) => `${maker(v)} leste det som skiller nettleseren din fra andre (${text(v, 'apis')})`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'Etter en avvisning' : 'Før noe var valgt'} leste et skript fra ${maker(v)} flere ting som nettlesere skiller seg fra hverandre med: ${text(v, 'apis')}.`,
    why: () =>
      'Til sammen kan slike avlesninger kjenne igjen nettleseren din, også etter at du har slettet informasjonskapslene. Du kan verken se det eller si nei.',
    todo: (v) =>
      `Finn ut hva skriptet fra ${maker(v)} trenger avlesningene til. Last det først etter samtykke, eller slå av den delen.`,
  },
  'withdrawal-control': {
    title: (v) => `Å trekke samtykket tilbake tar ${number(v, 'withdraw')} klikk, å gi det ${number(v, 'accept')}`,
    seen: (v) =>
      `Å godta alt tok ${number(v, 'accept')} klikk; å finne veien tilbake og avvise alt tok ${number(v, 'withdraw')}.`,
    why: () => 'Du kan ombestemme deg når som helst. Det skal være like lett som det var å si ja.',
    todo: () => 'La én synlig lenke eller knapp på hver side åpne første lag igjen, med avvisning på.',
  },
  'withdrawal-control/nowhere': {
    title: () => 'Ingen vei tilbake til valget ble funnet, og erklæringen nevner ingen',
    seen: () =>
      'Etter at alt var godtatt, ble det ikke funnet noen knapp eller lenke som åpner spørsmålet igjen, heller ikke da siden ble besøkt på nytt. Erklæringen sier ikke hvordan samtykket trekkes tilbake.',
    why: () =>
      'Du kan ombestemme deg når som helst, og skal få vite det før du samtykker. Her viser verken siden eller erklæringen hvordan.',
    todo: () =>
      'Sett en synlig vei til å trekke samtykket tilbake på hver side, med et ord som besøkende kjenner, og nevn den i erklæringen.',
  },
  'withdrawal-control/not-found': {
    title: () => 'Ingen vei tilbake til valget ble funnet',
    seen: () =>
      'Etter at alt var godtatt, ble det ikke funnet noen knapp eller lenke som åpner spørsmålet igjen. Et menneske kan finne en.',
    why: () => 'Du kan ombestemme deg når som helst. Da må du finne ut hvor.',
    todo: () => 'Se etter at hver side har en synlig måte å trekke samtykket tilbake på, med et ord folk kjenner.',
  },
};
