import { flag } from '../flags.ts';
import { byCounts, choiceOf, object, record } from './read.ts';
import type { Platform } from './types.ts';

/** `{"timestamp":"…","purposes":{"1":true,"2":false,…}}`, where 1 is what is necessary; without purposes one `consent`. */
export const iubenda: Platform = {
  id: 'iubenda',
  stored: [
    {
      name: /^_iub_cs-\d+(-\w+)?$/,
      read: (value) => {
        const { purposes, consent } = object(value);
        const free = Object.entries(record(purposes)).filter(([purpose]) => purpose !== '1');
        if (free.length === 0) return choiceOf(flag(consent));
        const on = free.filter(([, allowed]) => allowed === true).length;
        return byCounts(on, free.length - on);
      },
    },
  ],
};
