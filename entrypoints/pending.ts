import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askPending, type Pending } from '../lib/gatherers/page/pending.ts';

/** Registered by an audit in a profile of its own; it asks by this name. */
export default defineUnlistedScript(() => {
  (globalThis as { samsvarPending?: Pending }).samsvarPending = askPending();
});
