import { object, record } from './read.ts';
import type { Platform } from './types.ts';

/** localStorage by account: `{"gdpr":{"consentStatus":{"consentedAll":true,…},"euconsent":"…"}}`. */
export const sourcepoint: Platform = {
  id: 'sourcepoint',
  stored: [
    {
      name: /^_sp_user_consent_\d*/,
      read: (value) => {
        const { consentedAll, rejectedAll, rejectedAny, consentedToAny, hasConsentData } = record(
          record(object(value).gdpr).consentStatus,
        );
        if (consentedAll === true) return 'accepted';
        if (rejectedAll === true) return 'rejected';
        if (hasConsentData === false) return 'none';
        if (consentedToAny === true) return 'partial';
        return rejectedAny === true && consentedToAny === false ? 'rejected' : 'unknown';
      },
    },
    // Snowplow's `_sp_id` and `_sp_ses` are no consent state.
    { name: /^(_sp_(?!id\b|ses\b)[a-z]\w+|consentUUID|consentDate|sp_consent\w*)$/ },
  ],
};
