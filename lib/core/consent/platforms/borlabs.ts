import { choiceOfList } from '../flags.ts';
import { object, record } from './read.ts';
import type { Platform } from './types.ts';

/** Versions 2 and 3 keep the accepted services under their groups; groups without one are left out. */
export const borlabs: Platform = {
  id: 'borlabs',
  stored: [
    {
      name: /^borlabs-?cookie$/i,
      read: (value) => {
        const groups = Object.entries(record(object(value).consents)).filter(
          ([, services]) => !Array.isArray(services) || services.length > 0,
        );
        return groups.length === 0 ? 'unknown' : choiceOfList(groups.map(([group]) => group));
      },
    },
    { name: /^borlabs[-\w]*$/i },
  ],
};
