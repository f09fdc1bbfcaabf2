/** All golden visits, a file a theme. */
import { falseAlarms } from './false-alarms.ts';
import { anonymityClaims } from './claims-anonymity.ts';
import { cookieClaims } from './claims-cookies.ts';
import { consentClaims } from './claims-consent.ts';
import { embedClaims } from './claims-embeds.ts';
import type { Golden } from './golden.ts';
import { indications } from './indications.ts';
import { readPolicies } from './read-policies.ts';

export { falseAlarms };
export const goldens: Golden[] = [
  ...falseAlarms,
  ...indications,
  ...readPolicies,
  ...consentClaims,
  ...embedClaims,
  ...cookieClaims,
  ...anonymityClaims,
];
