/** En oppføring å begynne med, for en erklæring på norsk. Det som står i klammer, må et menneske kontrollere eller fylle ut. */
import type { Purpose } from '../../model/catalog.ts';
import type { DraftWords } from '../en/draft.ts';
import { decimal } from '../values.ts';

const PURPOSE: Record<Purpose, string> = {
  necessary: 'for at nettstedet skal virke',
  functional: 'for å tilby flere funksjoner',
  analytics: 'for å måle hvordan nettstedet brukes',
  marketing: 'for å vise annonser og måle virkningen av dem',
  social: 'for å knytte nettstedet til et sosialt nettverk',
  video: 'for å vise videoer på nettstedet',
  security: 'for å verne nettstedet og skjemaene mot misbruk',
  payment: 'for å gjennomføre betalinger',
  consent: 'for å be om samtykket ditt og huske det',
  'tag-manager': 'for å laste andre tjenester på nettstedet',
  unknown: '[formål]',
};

export const draft: DraftWords = {
  mark: '[Utkast fra Samsvar, laget av det som ble sett, og av katalogen. Kontroller hver setning før bruk, og fyll ut det som står i klammer.]',
  intro: (service, entity, purpose, asked) =>
    `${asked ? 'Med ditt samtykke bruker vi' : 'Vi bruker'} ${service}, en tjeneste fra ${entity}, ${PURPOSE[purpose]}.`,
  data: 'Når tjenesten brukes, får leverandøren vite IP-adressen din, hvilken side du besøker, tidspunktet og opplysninger om nettleseren og enheten din [kontroller; legg til mer].',
  personal: 'Leverandøren får også e-postadressen eller telefonnummeret ditt, i klartekst eller hashet [kontroller].',
  cookies: (list) => `Tjenesten lagrer disse informasjonskapslene på enheten din: ${list}.`,
  usualCookies: (list) =>
    `Ifølge dokumentasjonen kan tjenesten lagre disse informasjonskapslene på enheten din: ${list} [kontroller].`,
  storage: (list) => `Tjenesten lagrer disse oppføringene i nettleserens lager: ${list}.`,
  days: (days) =>
    days === null
      ? '[varighet]'
      : days === 0
        ? 'til du lukker nettleseren'
        : days === 1
          ? '1 dag'
          : `${decimal(days, ',')} dager`,
  basis: {
    yes: 'Behandlingsgrunnlaget er samtykket ditt (GDPR artikkel 6 nr. 1 bokstav a, ekomloven § 3-15). Du kan trekke det tilbake når som helst [si hvor].',
    depends:
      'Behandlingsgrunnlaget er [kontroller: samtykket ditt, eller oppfyllelse av det du har bedt om (GDPR artikkel 6 nr. 1 bokstav b)].',
    no: 'Behandlingsgrunnlaget er vår berettigede interesse i [interesse] (GDPR artikkel 6 nr. 1 bokstav f) [kontroller].',
  },
  inside: (country) => `Leverandøren holder til i ${country}. [Kontroller om opplysninger forlater EØS.]`,
  outside: (country, dpf) =>
    `Leverandøren hører til et konsern som drives fra ${country}; opplysninger kan bli behandlet der. ${
      dpf
        ? 'Overføringen bygger på adekvansbeslutningen for EU-US Data Privacy Framework (beslutning (EU) 2023/1795), der selskapet står på listen [kontroller listen].'
        : 'Overføringen bygger på [adekvansbeslutning, eller standard personvernbestemmelser etter GDPR artikkel 46 nr. 2 bokstav c, og hvor man får en kopi].'
    }`,
  more: (url) => `Mer om personvern hos leverandøren: ${url}`,
  countries: {
    IE: 'Irland',
    US: 'USA',
    GB: 'Storbritannia',
    DE: 'Tyskland',
    NO: 'Norge',
    SE: 'Sverige',
    DK: 'Danmark',
    FI: 'Finland',
    NL: 'Nederland',
    FR: 'Frankrike',
    CH: 'Sveits',
    CN: 'Kina',
    CA: 'Canada',
    IL: 'Israel',
  },
};
