import { byCounts, base64Json, record, strings } from './read.ts';
import type { Platform } from './types.ts';

/** JSON in Base64, with lists of what is enabled and disabled. */
export const didomi: Platform = {
  id: 'didomi',
  stored: [
    {
      name: /^didomi_token$/,
      read: (value) => {
        const { purposes, vendors, user_id: user } = base64Json(value);
        if (user === undefined && purposes === undefined) return 'unknown';
        const on = [...strings(record(purposes).enabled), ...strings(record(vendors).enabled)].length;
        return byCounts(on, [...strings(record(purposes).disabled), ...strings(record(vendors).disabled)].length);
      },
    },
    { name: /^didomi_(dcs|\w+)$/ },
  ],
};
