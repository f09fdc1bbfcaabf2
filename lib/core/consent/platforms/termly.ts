import type { Platform } from './types.ts';

export const termly: Platform = { id: 'termly', stored: [{ name: /^TERMLY_\w+$/ }] };
