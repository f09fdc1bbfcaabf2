/** All golden visits, a file a theme. */
import { actClaims } from './claims-acts.ts';
import { bannerClaims } from './claims-banner.ts';
import { formClaims } from './claims-forms.ts';
import { listClaims } from './claims-lists.ts';
import { pointedClaims } from './claims-pointed.ts';
import { scopeClaims } from './claims-scope.ts';
import { sharingClaims } from './claims-sharing.ts';
import { siteClaims } from './claims-site.ts';
import { triggerClaims } from './claims-triggers.ts';
import { choiceAlarms } from './false-alarms-choice.ts';
import { deliveryAlarms } from './false-alarms-delivery.ts';
import { falseAlarms as plainAlarms } from './false-alarms.ts';
import { anonymityClaims } from './claims-anonymity.ts';
import { cookieClaims } from './claims-cookies.ts';
import { consentClaims } from './claims-consent.ts';
import { embedClaims } from './claims-embeds.ts';
import type { Golden } from './golden.ts';
import { indications } from './indications.ts';
import { lessons } from './lessons.ts';
import { readPolicies } from './read-policies.ts';

/** Sites that do nothing wrong. */
export const falseAlarms: Golden[] = [...plainAlarms, ...deliveryAlarms, ...choiceAlarms];
export const goldens: Golden[] = [
  ...falseAlarms,
  ...indications,
  ...readPolicies,
  ...consentClaims,
  ...embedClaims,
  ...cookieClaims,
  ...anonymityClaims,
  ...listClaims,
  ...triggerClaims,
  ...siteClaims,
  ...sharingClaims,
  ...bannerClaims,
  ...actClaims,
  ...formClaims,
  ...scopeClaims,
  ...lessons,
  ...pointedClaims,
];
