import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPending } from '../lib/gatherers/probe/pending.ts';
import { hideSources } from '../lib/gatherers/probe/stealth.ts';

/** Registered by an audit in a profile of its own, for the page's world. */
export default defineUnlistedScript({
  // A name would be a new global of the page.
  globalName: false,
  main() {
    hideSources();
    watchPending();
  },
});
