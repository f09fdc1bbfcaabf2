/** What findings and reasons say in English; the keys of every other language. */
import type { FindingText, Say } from '../values.ts';
import { against } from './findings/against.ts';
import { pointed } from './findings/pointed.ts';
import { pointedReasons } from './findings/pointed-reasons.ts';
import { ran } from './findings/ran.ts';
import { reasons } from './findings/reasons.ts';
import { said } from './findings/said.ts';

export const findings = {
  audits: {
    'banner-categories': 'The banner sorts services as the policy says',
    'list-elsewhere': 'A list that the policy points to is there',
    'opt-out': 'Who opts out as the policy says is left alone',
    'log-out': 'Logging out clears the cookies that the policy says it clears',
    'form-traces': 'Nothing of a form stays in the browser where the policy says so',
    'tracking-before-choice': 'No tracking before the choice',
    'tracking-after-rejection': 'No tracking after “reject all”',
    'tracking-after-withdrawal': 'No tracking after consent was withdrawn',
    'undeclared-service': 'Every service seen is named in the policy',
    'unkept-consent-promise': 'Services wait for consent where the policy says so',
    'necessary-only-default': 'Only necessary cookies by default, as the policy says',
    'cookie-lifetime': 'No cookie lives longer than the policy says',
    'policy-availability': 'The privacy policy is there, in the site’s language',
    'declared-not-observed': 'Every service that the policy names was seen',
    'click-to-load': 'Content loads only after a click, as the policy says',
    'unasked-action': 'What waits for an act of the visitor does wait',
    'privacy-mode': 'Videos are embedded in the privacy mode that the policy names',
    'cookieless-ping': 'No pings without consent, even without cookies',
    'legitimate-interest-for-tracking': 'No advertising or analytics on the basis of legitimate interests',
    'hedged-legal-basis': 'The policy says which legal basis holds',
    'transfer-mechanism': 'Transfers rest on a mechanism that holds',
    'closed-list': 'Nothing outside a list that the policy calls complete',
    'choice-symmetry': 'Refusing is as easy as accepting',
    'undeclared-cookie': 'The policy’s cookie list has every tracking cookie that was seen',
    'consent-signal': 'What vendors are told of the choice is what was chosen',
    'anonymity-claim': 'What the policy calls anonymous carries no identifier',
    'storage-location': 'No service run from outside the EEA where the policy says that all stays inside',
    'cookie-lifetime-undeclared': 'The policy says how long tracking cookies live',
    'sharing-denied': 'Nothing goes to advertisers where the policy says that nothing is passed on',
    'personal-data-in-request': 'No e-mail address or phone number goes to advertising, social or analytics services',
    fingerprinting: 'No script takes the browser’s fingerprint without consent',
    'withdrawal-control': 'Consent can be withdrawn as easily as it was given',
    'necessity-claim': 'No tracking cookie is called necessary',
    'routine-derogation': 'Article 49 is not the ground for everyday transfers',
    'outdated-reference': 'The policy names laws, companies and products as they are today',
    'unfinished-policy': 'The policy is finished',
    'policy-contradiction': 'What the policy says fits together',
    'browser-settings-as-consent': 'The policy offers more than the browser’s settings',
    'indefinite-retention': 'The policy says when data are deleted',
    'information-duties': 'The policy says what it must about the processing',
    'transport-security': 'Everything travels encrypted, as the policy says',
  },
  findings: { ...ran, ...against, ...said, ...pointed },
  reasons: { ...reasons, ...pointedReasons },
};

/** The same keys in every language. */
export interface FindingWords {
  /** What it means to pass, by audit id. */
  audits: Record<keyof (typeof findings)['audits'], string>;
  findings: Record<keyof (typeof findings)['findings'], FindingText>;
  reasons: Record<keyof (typeof findings)['reasons'], Say>;
}
