import { choiceOfFlags, flagsOf } from '../flags.ts';
import { genericState } from '../generic.ts';
import type { Platform } from './types.ts';

/** https://www.cookiebot.com/en/developer/: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit'}`. */
export const cookiebot: Platform = {
  id: 'cookiebot',
  stored: [
    {
      name: /^CookieConsent$/,
      read: (value) => {
        // `-1`: no consent is asked for here; `implied`: nobody has chosen.
        if (/^(-\d|0|)$/.test(value) || /method:'implied'/.test(value)) return 'none';
        const found = flagsOf(value).filter(([name]) => /^(preferences|statistics|marketing)$/.test(name));
        // Other tools use this name too.
        return found.length > 0 ? choiceOfFlags(found) : (genericState('consent', value) ?? 'unknown');
      },
    },
    { name: /^CookieConsentBulk[\w-]*$/ },
  ],
};
