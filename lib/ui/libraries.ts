/** What the built extension holds of others, with licence: shown under About. */
import type { FaceWords } from '../core/words/index.ts';

export interface Library {
  name: string;
  licence: string;
  use: keyof FaceWords['options']['uses'];
}

/** By name; a test compares it with the packages that are installed. */
export const LIBRARIES: readonly Library[] = [
  { name: '@duckduckgo/autoconsent', licence: 'MPL-2.0', use: 'banner' },
  { name: '@exodus/bytes', licence: 'MIT', use: 'encoding' },
  { name: '@iabgpp/cmpapi', licence: 'Apache-2.0', use: 'tcf' },
  { name: '@iabtechlabtcf/core', licence: 'Apache-2.0', use: 'tcf' },
  { name: '@noble/hashes', licence: 'MIT', use: 'hash' },
  { name: '@webext-core/messaging', licence: 'MIT', use: 'messages' },
  { name: 'dexie', licence: 'Apache-2.0', use: 'store' },
  { name: 'htmlparser2', licence: 'MIT', use: 'html' },
  { name: 'pdfjs-dist', licence: 'Apache-2.0', use: 'pdf' },
  { name: 'set-cookie-parser', licence: 'MIT', use: 'cookies' },
  { name: 'svelte', licence: 'MIT', use: 'faces' },
  { name: 'tldts', licence: 'MIT', use: 'domains' },
  { name: 'valibot', licence: 'MIT', use: 'schema' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', use: 'polyfill' },
];

/** Data of others, compiled into the long tail of the catalogue; the dates are those of the packages that it was taken from. */
export const DATA: readonly Library[] = [
  { name: 'third-party-web 0.30.0 (2026-09-14)', licence: 'MIT', use: 'vendors' },
  { name: 'Open Cookie Database (@slashgear/gdpr-cookie-scanner 3.8.2, 2026-09-23)', licence: 'Apache-2.0', use: 'cookieList' },
];
