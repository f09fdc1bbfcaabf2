import { gppChoice } from '../gpp.ts';
import type { Platform } from './types.ts';

/** IAB's Global Privacy Platform: one string of several sections. */
export const gpp: Platform = {
  id: 'gpp',
  stored: [
    { name: /^(IABGPP_(HDR_)?GppString|gpp(_?string)?|__gpp\w*)$/i, read: (value) => gppChoice(value) ?? 'unknown' },
    { name: /^(IABGPP_\w+|usprivacy)$/i },
  ],
};
