import { choiceOfFlags, flagsOf } from '../flags.ts';
import type { Platform } from './types.ts';

/** Category 1 is always on. */
export const hubspot: Platform = {
  id: 'hubspot',
  stored: [
    { name: /^__hs_opt_out$/, read: (value) => (value === 'yes' ? 'rejected' : 'accepted') },
    { name: /^__hs_cookie_cat_pref$/, read: (value) => choiceOfFlags(flagsOf(value).filter(([name]) => name !== '1')) },
  ],
};
