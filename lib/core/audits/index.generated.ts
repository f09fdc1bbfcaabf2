// Written by `npm run index`. Do not edit.
import type { Audit } from '../model/audit.ts';
import { audit as audit0 } from './choice-symmetry.ts';
import { audit as audit1 } from './click-to-load.ts';
import { audit as audit2 } from './closed-list.ts';
import { audit as audit3 } from './consent-signal.ts';
import { audit as audit4 } from './cookie-lifetime.ts';
import { audit as audit5 } from './cookieless-ping.ts';
import { audit as audit6 } from './declared-not-observed.ts';
import { audit as audit7 } from './hedged-legal-basis.ts';
import { audit as audit8 } from './legitimate-interest-for-tracking.ts';
import { audit as audit9 } from './necessary-only-default.ts';
import { audit as audit10 } from './policy-availability.ts';
import { audit as audit11 } from './privacy-mode.ts';
import { audit as audit12 } from './tracking-after-rejection.ts';
import { audit as audit13 } from './tracking-after-withdrawal.ts';
import { audit as audit14 } from './tracking-before-choice.ts';
import { audit as audit15 } from './transfer-mechanism.ts';
import { audit as audit16 } from './undeclared-cookie.ts';
import { audit as audit17 } from './undeclared-service.ts';
import { audit as audit18 } from './unkept-consent-promise.ts';

export const audits: readonly Audit[] = [audit0, audit1, audit2, audit3, audit4, audit5, audit6, audit7, audit8, audit9, audit10, audit11, audit12, audit13, audit14, audit15, audit16, audit17, audit18];
