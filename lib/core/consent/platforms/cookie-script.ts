import { choiceOfList, flag, json } from '../flags.ts';
import { choiceOf, object, strings } from './read.ts';
import type { Platform } from './types.ts';

/** `{"action":"accept","categories":"[\"performance\"]"}`: “accept” also stands for a choice of categories. */
export const cookieScript: Platform = {
  id: 'cookie-script',
  stored: [
    {
      name: /^CookieScriptConsent$/,
      read: (value) => {
        const { action, categories } = object(value);
        const whole = choiceOf(flag(action));
        if (whole !== 'accepted' || typeof categories !== 'string') return whole;
        return choiceOfList(strings(json(categories)));
      },
    },
  ],
};
