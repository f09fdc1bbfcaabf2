import { byFlag, byFlags } from './read.ts';
import type { Platform } from './types.ts';

/** Small plugins that keep one flag, or one for each group. */
export const moove: Platform = { id: 'moove', stored: [{ name: /^moove_gdpr_popup$/, read: byFlags }] };
export const cookieNotice: Platform = {
  id: 'cookie-notice',
  stored: [{ name: /^cookie_notice_accepted$/, read: byFlag }, { name: /^hu-consent$/ }],
};
export const wpConsent: Platform = {
  id: 'wp-consent-api',
  stored: [
    { name: /^wp_consent_(statistics|marketing|preferences|statistics-anonymous)$/, read: byFlag },
    { name: /^wp_consent_\w+$/ },
  ],
};
