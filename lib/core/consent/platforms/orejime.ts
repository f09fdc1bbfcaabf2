import { byFlags } from './read.ts';
import type { Platform } from './types.ts';

/** A flag for each purpose; version 3 calls its cookie `eu-consent`. */
export const orejime: Platform = { id: 'orejime', stored: [{ name: /^(eu-consent|orejime)$/, read: byFlags }] };
