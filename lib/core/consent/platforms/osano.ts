import type { Platform } from './types.ts';

/** Cookie Consent 3 (open source) says one word; `dismiss` only that the notice was closed. The hosted platform's state is opaque. */
export const osano: Platform = {
  id: 'osano',
  stored: [
    {
      name: /^cookieconsent_(status|dismissed)$/,
      read: (value) => (value === 'allow' ? 'accepted' : value === 'deny' ? 'rejected' : 'unknown'),
    },
    { name: /^(cookieconsent_status_\w+|osano_consentmanager\w*)$/ },
  ],
};
