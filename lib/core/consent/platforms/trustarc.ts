import { byCounts } from './read.ts';
import type { Platform } from './types.ts';

/** Levels: 1 (or 0, counted from nought) is required, the others may be chosen. */
const levels = (required: number) => (value: string) => {
  const listed = value.match(/\d+/g)?.map(Number) ?? [];
  if (listed.length === 0) return 'none';
  const free = listed.filter((level) => level > required).length;
  // How many there are is not written: required, functional and advertising are the usual three.
  return free >= 2 ? 'accepted' : byCounts(free, 2 - free);
};

export const trustarc: Platform = {
  id: 'trustarc',
  stored: [
    { name: /^cmapi_cookie_privacy$/, read: (value) => (/^permit/i.test(value) ? levels(1)(value) : 'unknown') },
    { name: /^notice_gdpr_prefs$/, read: levels(0) },
    { name: /^(notice_(preferences|behavior|poptime|location)|TAconsentID|truste\.\w+|cmapi_\w+)$/ },
  ],
};
