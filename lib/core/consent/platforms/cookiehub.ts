import { base64Json, byCounts, record } from './read.ts';
import type { Platform } from './types.ts';

/** JSON in Base64: `answered`, `allAllowed`, and `categories` of which the first is always on. */
export const cookiehub: Platform = {
  id: 'cookiehub',
  stored: [
    {
      name: /^cookiehub$/i,
      read: (value) => {
        const { answered, categories } = base64Json(value);
        if (answered === false) return 'none';
        if (!Array.isArray(categories)) return 'unknown';
        const free = categories.map(record).filter(({ id, cid }) => id !== 'necessary' && cid !== 1);
        const on = free.filter(({ value: allowed }) => allowed === true).length;
        return byCounts(on, free.length - on);
      },
    },
  ],
};
