import type { Platform } from './types.ts';

/** Now InMobi: the choice itself is in TCF's `euconsent-v2`. */
export const quantcast: Platform = {
  id: 'quantcast',
  stored: [{ name: /^(_cmpRepromptHash|noniabvendorconsent|googlepersonalization|gbc_consent|_qc_consent\w*)$/ }],
};
