// Written by `npm run index`. Do not edit.
import type { Audit } from '../model/audit.ts';
import { audit as audit0 } from './cookie-lifetime.ts';
import { audit as audit1 } from './declared-not-observed.ts';
import { audit as audit2 } from './necessary-only-default.ts';
import { audit as audit3 } from './policy-availability.ts';
import { audit as audit4 } from './tracking-after-rejection.ts';
import { audit as audit5 } from './tracking-after-withdrawal.ts';
import { audit as audit6 } from './tracking-before-choice.ts';
import { audit as audit7 } from './undeclared-service.ts';
import { audit as audit8 } from './unkept-consent-promise.ts';

export const audits: readonly Audit[] = [audit0, audit1, audit2, audit3, audit4, audit5, audit6, audit7, audit8];
