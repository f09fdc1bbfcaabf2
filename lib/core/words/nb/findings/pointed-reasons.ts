/** Grunner om lister, kategorier og utveier, på bokmål. */
import { text, type Say } from '../../values.ts';

export const pointedReasons = {
  'no-banner-list': () => 'Ingen lag av banneret som ble åpnet, fører det opp.',
  'no-list-followed': () => 'Stedet som erklæringen viser til, ble ikke åpnet.',
  'list-there': () => 'Et lag av banneret fører opp tjenester, informasjonskapsler eller varighet.',
  'list-missing': () => 'Laget som ble åpnet, fører ikke opp noe.',
  'list-read': (v) => `Listen ble funnet og lest: ${text(v, 'source')}.`,
  'list-dead': (v) => `Det er ikke lenger noe der: ${text(v, 'source')}.`,
  'list-of-vendor': (v) =>
    `Alle informasjonskapsler fra ${text(v, 'service')} som ble sett, står i leverandørens dokumentasjon, slik katalogen har den.`,
  'list-of-vendor-lacks': (v) =>
    `Satt av ${text(v, 'service')}, og ikke i leverandørens dokumentasjon slik katalogen har den: ${text(v, 'cookies')}.`,
  'promise-category': (v) => `Banneret fører tjenesten under «${text(v, 'shown')}».`,
  'no-opt-out': () => 'Ingen besøk viser at noen brukte reservasjonen.',
  'promise-opted-out': () => 'En person brukte reservasjonen, og den virket.',
  'promise-not-opted-out': () => 'En person brukte reservasjonen, og forespørsler med identifikator fortsatte.',
  'no-log-out': () => 'Ingen besøk viser at noen logger ut mens informasjonskapslene ble fulgt.',
  'promise-cleared': () => 'Etter utlogging ble øktens informasjonskapsler fjernet eller fornyet.',
  'promise-not-cleared': () => 'Etter utlogging sto øktens informasjonskapsler som før.',
  'form-open': (v) =>
    `Skjemaet går til ${text(v, 'source')}, som kan arbeide for nettstedet eller være nettstedet under et annet navn.`,
  'promise-form-passed': (v) => `Skjemaet går til ${text(v, 'source')}, som erklæringen ikke nevner.`,
  'promise-form-own': () =>
    'Skjemaet ble sendt til nettstedets egen tjener, og adressen som ble skrevet, til ingen annen. Hva tjenere gjør med den, kan ikke ses.',
  'no-form-sent': () => 'Ingen besøk viser at et slikt skjema blir sendt.',
  'promise-nothing-kept': () => 'Et skjema ble sendt, og adressen derfra står ikke i noen informasjonskapsel eller noe lager.',
  'promise-kept-typed': (v) => `Adressen som ble skrevet i skjemaet, ble lagret: ${text(v, 'cookies')}.`,
  'promise-fingerprint': () => 'Det ble sett skript som leste det som skiller nettlesere fra hverandre.',
  'promise-persistent': () => 'Informasjonskapslene varer lenger enn besøket.',
  'promise-session-only': () => 'Bare øktens informasjonskapsler ble sett.',
  'promise-no-cookie': () => 'Tjenesten kjørte, og ingen informasjonskapsel fra den ble sett.',
  'promise-kept-in-cookie': () => 'Valget ble lagret i en informasjonskapsel.',
  'promise-kept-elsewhere': () => 'Valget ble lagret i nettleserens lager, ikke i en informasjonskapsel.',
  'no-choice-kept': () => 'Hvor valget ble lagret, ble ikke gjenkjent.',
  'promise-link-there': () => 'En side på nettstedet har en slik lenke.',
  'promise-link-not-there': () => 'Ingen av sidene som ble sett, har en slik lenke.',
  'no-page-read': () => 'Opptaket har ikke lenkene på en side.',
  'promise-no-detriment': () => 'Flere sider kom etter neiet. Skjemaer ble ikke prøvd.',
  'promise-wall': () => 'Banneret tilbyr å samtykke eller å betale, og ikke noe annet.',
  'promise-shut': () => 'En side som ellers er åpen, var stengt etter neiet.',
  'no-page-after-no': () => 'Ingen flere sider ble åpnet etter et nei.',
} satisfies Record<string, Say>;
