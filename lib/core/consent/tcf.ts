/** IAB TCF v2 strings: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework */
import { TCString } from '@iabtechlabtcf/core';
import type { Choice } from './state.ts';

/** Purposes that TCF 2.2 defines. CMPs of 2.0 know ten. */
const PURPOSES = 10;

/**
 * What a TC string says, by consents alone: a legitimate interest that was left on is no yes.
 * Null: not a TC string.
 */
export function tcfChoice(tcString: string): Choice | null {
  if (!/^C[\w-]{20,}(\.[\w-]+)*$/.test(tcString)) return null;
  try {
    const model = TCString.decode(tcString);
    const purposes = [...model.purposeConsents].filter(([, on]) => on).length;
    const vendors = [...model.vendorConsents].some(([, on]) => on);
    if (purposes === 0 && !vendors) return 'rejected';
    return purposes >= PURPOSES && vendors ? 'accepted' : 'partial';
  } catch {
    return null;
  }
}
