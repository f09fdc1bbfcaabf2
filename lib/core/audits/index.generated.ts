// Written by `npm run index`. Do not edit.
import type { Audit } from '../model/audit.ts';
import { audit as audit0 } from './anonymity-claim.ts';
import { audit as audit1 } from './choice-symmetry.ts';
import { audit as audit2 } from './click-to-load.ts';
import { audit as audit3 } from './closed-list.ts';
import { audit as audit4 } from './consent-signal.ts';
import { audit as audit5 } from './cookie-lifetime.ts';
import { audit as audit6 } from './cookieless-ping.ts';
import { audit as audit7 } from './declared-not-observed.ts';
import { audit as audit8 } from './hedged-legal-basis.ts';
import { audit as audit9 } from './legitimate-interest-for-tracking.ts';
import { audit as audit10 } from './necessary-only-default.ts';
import { audit as audit11 } from './policy-availability.ts';
import { audit as audit12 } from './privacy-mode.ts';
import { audit as audit13 } from './storage-location.ts';
import { audit as audit14 } from './tracking-after-rejection.ts';
import { audit as audit15 } from './tracking-after-withdrawal.ts';
import { audit as audit16 } from './tracking-before-choice.ts';
import { audit as audit17 } from './transfer-mechanism.ts';
import { audit as audit18 } from './undeclared-cookie.ts';
import { audit as audit19 } from './undeclared-service.ts';
import { audit as audit20 } from './unkept-consent-promise.ts';

export const audits: readonly Audit[] = [audit0, audit1, audit2, audit3, audit4, audit5, audit6, audit7, audit8, audit9, audit10, audit11, audit12, audit13, audit14, audit15, audit16, audit17, audit18, audit19, audit20];
