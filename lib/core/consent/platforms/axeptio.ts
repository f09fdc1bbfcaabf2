import { byCounts, object } from './read.ts';
import type { Platform } from './types.ts';

/** A flag for each vendor, and `$$` fields of its own. */
export const axeptio: Platform = {
  id: 'axeptio',
  stored: [
    {
      name: /^axeptio_cookies$/,
      read: (value) => {
        const fields = object(value);
        if (fields.$$completed === false) return 'none';
        const vendors = Object.entries(fields).filter(([name, on]) => !name.startsWith('$$') && typeof on === 'boolean');
        const on = vendors.filter(([, allowed]) => allowed === true).length;
        return byCounts(on, vendors.length - on);
      },
    },
    { name: /^axeptio_\w+$/ },
  ],
};
