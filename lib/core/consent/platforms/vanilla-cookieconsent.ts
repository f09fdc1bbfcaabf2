import { choiceOfList } from '../flags.ts';
import { object, strings } from './read.ts';
import type { Platform } from './types.ts';

/** Versions 2 and 3 list the accepted categories; the first ones of version 2 called the list `level`. */
export const vanillaCookieconsent: Platform = {
  id: 'vanilla-cookieconsent',
  stored: [
    {
      name: /^cc_cookie$/,
      read: (value) => {
        const { categories, level } = object(value);
        return Array.isArray(categories ?? level) ? choiceOfList(strings(categories ?? level)) : 'unknown';
      },
    },
  ],
};
