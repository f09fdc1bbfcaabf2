import { embeddedTcf } from '../tcf.ts';
import type { Platform } from './types.ts';

/** Google's consent messages for publishers, and its own sites' choice. */
export const google: Platform = {
  id: 'google-messages',
  stored: [{ name: /^FC(CDCF|NEC|OEC)$/, read: (value) => embeddedTcf(value) ?? 'unknown' }, { name: /^SOCS$/ }],
};
