import { byFlags } from './read.ts';
import type { Platform } from './types.ts';

/** `{"necessary":true,"performance":false,"functional":false,"advertising":false,"timestamp":…,"type":"category","version":"…"}`. */
export const cookiefirst: Platform = {
  id: 'cookiefirst',
  stored: [{ name: /^cookiefirst-consent$/, read: byFlags }, { name: /^cookiefirst-[\w-]+$/ }],
};
