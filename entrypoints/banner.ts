import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeHands } from '../lib/scenarios/hands.ts';

/** Injected by the audit page into the frames of the audited tab; may come several times. */
export default defineUnlistedScript(() => {
  const place = globalThis as { samsvarHands?: ReturnType<typeof makeHands> };
  place.samsvarHands ??= makeHands();
});
