import type { Platform } from './types.ts';

/** Groups and services by number: the site alone knows which of them are necessary. */
export const realCookieBanner: Platform = { id: 'real-cookie-banner', stored: [{ name: /^real_cookie_banner[-\w:]*$/ }] };
