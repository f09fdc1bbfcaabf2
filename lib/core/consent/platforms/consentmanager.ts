import { tcfChoice } from '../tcf.ts';
import type { Platform } from './types.ts';

/** Its own string is not public; with TCF on it keeps the TC string beside it. */
export const consentmanager: Platform = {
  id: 'consentmanager',
  stored: [{ name: /^__cmp(consent|ccc|cc|cpc|iuid|vendors|lst|ccpa)\w*$/i, read: (value) => tcfChoice(value) ?? 'unknown' }],
};
