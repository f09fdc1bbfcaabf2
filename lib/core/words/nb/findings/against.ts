/** Funn som setter det nettstedet gjorde, mot det erklæringen sier, på bokmål. */
import type { against as english } from '../../en/findings/against.ts';
import { either, number, sentence, text, type FindingText } from '../../values.ts';
import { before, contacts, count, days, identifier, country, of, purpose, service } from './phrases.ts';

export const against: Record<keyof typeof english, FindingText> = {
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
      `${service(v)}${of(v)} var i gang: ${contacts(v)}. Erklæringen lister informasjonskapselen eller snakker om partnere av dette slaget, men nevner verken tjenesten eller selskapet.`,
    why: () =>
      'Navnet på en informasjonskapsel eller et ord som «partnere» sier ikke hvem som får opplysningene dine. Du må kjenne bransjen for å finne det ut.',
    todo: (v) => `Nevn ${service(v)} og selskapet der.`,
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
  'unasked-action': {
    title: (v) => `Erklæringen sier at ${service(v)} venter til du gjør noe, men det skjedde ikke`,
    seen: (v) => {
      const unasked = {
        advertisement: 'Besøket kom ikke fra en annonse, og likevel var dette der',
        data: 'Ingenting annet enn banneret ble klikket på, og en e-postadresse eller et telefonnummer ble sendt',
      }[text(v, 'waits')];
      return `${unasked ?? 'Ingenting annet enn banneret ble klikket på, og tjenesten var i gang'}: ${service(v)}${of(v)}, ${contacts(v)}.`;
    },
    why: (v) => `Nettstedet gjør ikke som det sier. ${purpose(v)}`,
    todo: (v) => `Start ${service(v)} først etter det erklæringen nevner, eller rett setningen.`,
  },
  'privacy-mode': {
    title: (v) => `Erklæringen lover personvernmodus, men ${service(v)} er bygd inn uten`,
    seen: (v) => `Den vanlige spilleren til ${service(v)}${of(v)} ble lastet: ${contacts(v)}.`,
    why: () =>
      'Personvernmodusen lagrer mindre før du trykker på spill av. Uten den kan videoselskapet kjenne deg igjen med en gang.',
    todo: () => 'Bytt adressen til den innebygde spilleren til den med personvernmodus, på alle sider.',
  },
  'closed-list': {
    title: (v) => `Erklæringen kaller listen sin fullstendig, men ${service(v)} står ikke der`,
    seen: (v) => `${service(v)}${of(v)} var i gang: ${contacts(v)}. Erklæringen sier at listen er fullstendig. ${identifier(v)}`,
    why: (v) => `Du fikk vite at det ikke er noe mer. ${purpose(v)}`,
    todo: (v) =>
      `Før ${service(v)} opp på listen eller ta tjenesten bort, og kall ikke en liste fullstendig når ingen kontrollerer den.`,
  },
  'closed-list/none': {
    title: (v) => `Erklæringen sier at det ikke er tjenester fra andre, men ${service(v)} var i gang`,
    seen: (v) => `${service(v)}${of(v)} var i gang: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `Du fikk vite at ingen andre er med. ${purpose(v)}`,
    todo: (v) => `Nevn ${service(v)} i erklæringen eller fjern tjenesten, og rett setningen.`,
  },
  'undeclared-cookie': {
    title: (v) => `Ikke på erklæringens liste over informasjonskapsler: ${text(v, 'cookies')}`,
    seen: (v) =>
      sentence(
        `Erklæringen lister ${number(v, 'listed')} informasjonskapsler ved navn. ${either(v, 'Denne', 'Disse')} ble lagret og er ikke blant dem: ${text(v, 'cookies')}.`,
        service(v) && `${either(v, 'Den', 'De')} hører til ${service(v)}.`,
      ),
    why: (v) => `En liste får deg til å tro at du kjenner dem alle. ${either(v, 'Denne', 'Disse')} følger deg likevel.`,
    todo: (v) =>
      `Før ${either(v, 'den', 'dem')} opp på listen med formål og varighet, eller la være å sette ${either(v, 'den', 'dem')}.`,
  },
  'anonymity-claim': {
    title: (v) => `Erklæringen kaller ${service(v)} anonym, men tjenesten har en identifikator`,
    seen: (v) => `${service(v)}${of(v)} var i gang: ${contacts(v)}. ${identifier(v)}`,
    why: () => 'Den som kan kjenne igjen nettleseren din, kjenner deg, også uten navnet ditt. Anonymt betyr at ingen kan det.',
    todo: (v) =>
      `Rett det erklæringen sier om ${service(v)}, eller sett opp tjenesten slik at den verken lagrer eller sender noen identifikator.`,
  },
  'storage-location': {
    title: (v) => `Erklæringen sier at alle opplysninger blir i Europa, men ${service(v)} drives fra ${country(v)}`,
    seen: (v) =>
      `${service(v)}${of(v)} var i gang: ${contacts(v)}. Selskapet drives fra ${country(v)}; hvor det lagrer opplysningene, kan ikke ses.`,
    why: () =>
      'Et selskap i utlandet kan måtte gi opplysninger til myndighetene der. Erklæringen får deg til å tro at det ikke kan skje.',
    todo: (v) =>
      `Finn ut hvor opplysninger fra ${service(v)} går og hvem som når dem, og si det i erklæringen med grunnlaget for overføringen.`,
  },
  'cookie-lifetime-undeclared': {
    title: (v) => `Erklæringen sier ikke hvor lenge ${count(number(v, 'count'), 'sporingskapsel', 'sporingskapsler')} varer`,
    seen: (v) =>
      `${either(v, 'Denne', 'Disse')} ble lagret ut over besøket, og erklæringen oppgir ingen varighet for ${either(v, 'den', 'dem')}: ${text(v, 'cookies')}. ${either(v, 'Den', 'De')} hører til ${text(v, 'services')}.`,
    why: () => 'Den som ber om samtykke, må si hvor lenge det gjelder. En dag og to år er ikke det samme spørsmålet.',
    todo: (v) =>
      `Oppgi varigheten for ${either(v, 'denne informasjonskapselen', 'hver av disse informasjonskapslene')}, ved siden av navnet eller tjenesten.`,
  },
  'sharing-denied': {
    title: (v) => `Erklæringen sier at ingenting gis videre, men ${service(v)} får en identifikator`,
    seen: (v) => `${service(v)}${of(v)} var i gang: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `Du fikk vite at opplysningene dine blir hos dette nettstedet. ${purpose(v)}`,
    todo: (v) => `Si i den setningen at ${service(v)} får opplysninger, og hvilke; eller slutt å sende dem.`,
  },
  'sharing-denied/connection': {
    title: (v) => `Erklæringen sier at det ikke opprettes noen forbindelse, men ${service(v)} ble kontaktet`,
    seen: (v) => `${service(v)}${of(v)} var i gang: ${contacts(v)}.`,
    why: () => 'Hver kontakt forteller selskapet nettadressen din. Du fikk høre at det ikke er noen.',
    todo: (v) => `Legg det ${service(v)} leverer, på nettstedets egen tjener, slik erklæringen sier, eller rett setningen.`,
  },
  'anonymity-claim/cross-site': {
    title: (v) => `Erklæringen sier at ${service(v)} ikke kan følge deg på tvers av nettsteder, men informasjonskapselen kan`,
    seen: (v) =>
      `${service(v)}${of(v)} lagret en informasjonskapsel på sitt eget domene, den samme på alle nettsteder som bruker tjenesten: ${text(v, 'cookies')}.`,
    why: () =>
      'Med samme informasjonskapsel på mange nettsteder kan et selskap sette besøkene dine sammen. Erklæringen får deg til å tro at det ikke går.',
    todo: (v) => `Rett det erklæringen sier om ${service(v)}, eller sett tjenesten opp uten informasjonskapsler på eget domene.`,
  },
  'anonymity-claim/address': {
    title: (v) => `Erklæringen sier at ${service(v)} forkorter nettadressen din, men forespørslene ber ikke om det`,
    seen: (v) => `Forespørsler til ${service(v)}${of(v)} har ikke merket som ber om forkortede adresser (aip=1): ${contacts(v)}.`,
    why: () => 'Hele nettadressen din kan bli lagret. Du fikk vite at den ikke blir det.',
    todo: () => 'Slå på IP-anonymisering i taggen, eller gå over til en versjon som alltid forkorter, og si hvilken som brukes.',
  },
  'transport-security': {
    title: (v) =>
      `Erklæringen lover kryptering, men ${count(number(v, 'requests'), 'forespørsel', 'forespørsler')} gikk i klartekst`,
    seen: (v) =>
      `${count(number(v, 'requests'), 'forespørsel', 'forespørsler')} forble ukryptert (http), den første til ${text(v, 'host')}.`,
    why: () => 'Den som sitter imellom, kan lese og endre det som går i klartekst. Du fikk vite at ingen kan det.',
    todo: () => 'Last alt over https, send http videre til https, og sett hodet Strict-Transport-Security.',
  },
};
