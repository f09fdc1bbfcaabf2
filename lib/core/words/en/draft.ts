/** A declaration to begin with, for a policy in English. What is in brackets, a person must check or fill in. */
import type { Purpose } from '../../model/catalog.ts';
import { decimal } from '../values.ts';

const PURPOSE: Record<Purpose, string> = {
  necessary: 'to make the website work',
  functional: 'to offer additional functions',
  analytics: 'to measure how our website is used',
  marketing: 'to show advertising and to measure its success',
  social: 'to connect our website with a social network',
  video: 'to show videos on our website',
  security: 'to protect our website and its forms against misuse',
  payment: 'to process payments',
  consent: 'to ask for and to remember your consent',
  'tag-manager': 'to load other services on our website',
  unknown: '[purpose]',
};

export const draft = {
  mark: '[Draft by Samsvar from what was seen and from its catalogue. Check every sentence before use; fill in what is in brackets.]',
  intro: (service: string, entity: string, purpose: Purpose, asked: boolean) =>
    `${asked ? 'With your consent we use' : 'We use'} ${service}, a service of ${entity}, ${PURPOSE[purpose]}.`,
  data: 'When it is used, the provider learns your IP address, the page that you visit, the time, and details of your browser and device [check; add more].',
  personal: 'It also receives your e-mail address or phone number, plain or hashed [check].',
  cookies: (list: string) => `It stores these cookies on your device: ${list}.`,
  usualCookies: (list: string) => `According to its documentation it may store these cookies on your device: ${list} [check].`,
  storage: (list: string) => `It keeps these entries in your browser’s storage: ${list}.`,
  days: (days: number | null) =>
    days === null
      ? '[lifetime]'
      : days === 0
        ? 'until you close the browser'
        : days === 1
          ? '1 day'
          : `${decimal(days, '.')} days`,
  basis: {
    yes: 'The legal basis is your consent (Article 6(1)(a) GDPR, Article 5(3) ePrivacy Directive). You can withdraw it at any time [say where].',
    depends: 'The legal basis is [check: your consent, or the performance of what you asked for (Article 6(1)(b) GDPR)].',
    no: 'The legal basis is our legitimate interest in [interest] (Article 6(1)(f) GDPR) [check].',
  },
  inside: (country: string) => `The provider is based in ${country}. [Check whether data leave the EEA.]`,
  outside: (country: string, dpf: boolean) =>
    `The provider belongs to a group that is run from ${country}; data may be processed there. ${
      dpf
        ? 'The transfer rests on the adequacy decision for the EU-US Data Privacy Framework (Decision (EU) 2023/1795), under which the company is listed [check the list].'
        : 'The transfer rests on [adequacy decision, or standard contractual clauses under Article 46(2)(c) GDPR, and where to get a copy].'
    }`,
  more: (url: string) => `More about data protection there: ${url}`,
  countries: {
    IE: 'Ireland',
    US: 'the United States',
    GB: 'the United Kingdom',
    DE: 'Germany',
    NO: 'Norway',
    SE: 'Sweden',
    DK: 'Denmark',
    FI: 'Finland',
    NL: 'the Netherlands',
    FR: 'France',
    CH: 'Switzerland',
    CN: 'China',
    CA: 'Canada',
    IL: 'Israel',
  } as Record<string, string>,
};

/** The same in every language. */
export type DraftWords = typeof draft;
