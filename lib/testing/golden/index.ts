/** All golden visits, a file a theme. */
import { falseAlarms } from './false-alarms.ts';
import type { Golden } from './golden.ts';
import { indications } from './indications.ts';
import { readPolicies } from './read-policies.ts';

export { falseAlarms };
export const goldens: Golden[] = [...falseAlarms, ...indications, ...readPolicies];
