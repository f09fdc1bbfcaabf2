import { byFlag, byFlags } from './read.ts';
import type { Platform } from './types.ts';

/** `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,…`; `action` is empty until somebody chose. */
export const cookieyes: Platform = {
  id: 'cookieyes',
  stored: [
    {
      name: /^cookieyes-consent$/,
      read: (value) => (/(^|,)action:yes/.test(value) ? byFlags(value.replace(/(^|,)(action|consent):\w+/g, '')) : 'none'),
    },
    // The older WordPress plugin. Its boxes are written at load, the bar's own answer only by a click.
    { name: /^viewed_cookie_policy$/, read: byFlag },
    { name: /^(cookieyes-\w+|cookielawinfo-checkbox-[\w-]+|CookieLawInfoConsent|cli_user_preference|cky-[\w-]+)$/ },
  ],
};
