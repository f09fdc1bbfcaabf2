import { byFlags } from './read.ts';
import type { Platform } from './types.ts';

/** The cookie is a short list, localStorage holds the same as JSON. */
export const c15t: Platform = { id: 'c15t', stored: [{ name: /^c15t$/, read: byFlags }, { name: /^c15t[-_:][\w:-]+$/ }] };
