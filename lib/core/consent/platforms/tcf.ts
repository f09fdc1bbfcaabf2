import { embeddedTcf, tcfChoice } from '../tcf.ts';
import type { Platform } from './types.ts';

/** IAB's Transparency and Consent Framework, by whichever platform. */
export const tcf: Platform = {
  id: 'tcf',
  stored: [
    {
      name: /^(__Secure-)?(eu(pub)?consent(-v2)?|IABTCF_TCString|uc_tcf)$/i,
      read: (value) => tcfChoice(value) ?? embeddedTcf(value) ?? 'unknown',
    },
    { name: /^(addtl_consent|IABTCF_\w+)$/i },
  ],
};
