import type { Platform } from './types.ts';

/** EU Cookie Compliance: 0 no, 1 and 2 yes, -1 nothing yet. */
export const drupal: Platform = {
  id: 'drupal',
  stored: [
    {
      name: /^cookie-agreed$/,
      read: (value) => (value === '0' ? 'rejected' : value === '2' || value === '1' ? 'accepted' : 'none'),
    },
    { name: /^cookie-agreed-\w+$/ },
  ],
};
