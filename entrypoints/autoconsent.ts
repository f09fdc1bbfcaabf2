import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AutoconsentHands, PORT, startAutoconsent } from '../lib/scenarios/autoconsent-page.ts';

/** Injected by the audit page where our own finder sees no banner. */
export default defineUnlistedScript(() => {
  const place = globalThis as { samsvarAutoconsent?: AutoconsentHands };
  place.samsvarAutoconsent ??= startAutoconsent(() => browser.runtime.connect({ name: PORT }));
});
