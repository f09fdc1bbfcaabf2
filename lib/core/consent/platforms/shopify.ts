import { choiceOfFlags, flag } from '../flags.ts';
import { object, record } from './read.ts';
import type { Platform } from './types.ts';

/** `con.CMP`: a analytics, m marketing, p preferences; empty strings until the choice. */
export const shopify: Platform = {
  id: 'shopify',
  stored: [
    {
      name: /^(_tracking_consent|_cmp_a)$/,
      read: (value) => {
        const data = object(value);
        const states = record(record(data.con).CMP ?? data.purposes);
        return choiceOfFlags(
          ['a', 'm', 'p'].flatMap((key): [string, boolean][] => {
            const on = flag(states[key]);
            return on === null ? [] : [[key, on]];
          }),
        );
      },
    },
  ],
};
