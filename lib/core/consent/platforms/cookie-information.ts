import { choiceOfList } from '../flags.ts';
import { object, strings } from './read.ts';
import type { Platform } from './types.ts';

/** https://support.cookieinformation.com: two lists of categories. */
export const cookieInformation: Platform = {
  id: 'cookie-information',
  stored: [
    {
      name: /^CookieInformationConsent$/,
      read: (value) => {
        const data = object(value);
        const approved = strings(data.consents_approved);
        const denied = strings(data.consents_denied);
        if (approved.length + denied.length === 0) return 'none';
        return denied.length === 0 ? 'accepted' : choiceOfList(approved) === 'rejected' ? 'rejected' : 'partial';
      },
    },
  ],
};
