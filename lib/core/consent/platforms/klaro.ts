import { byFlags } from './read.ts';
import type { Platform } from './types.ts';

/** https://klaro.org: a flag for each service. */
export const klaro: Platform = { id: 'klaro', stored: [{ name: /^klaro(-\w+)?$/, read: byFlags }] };
