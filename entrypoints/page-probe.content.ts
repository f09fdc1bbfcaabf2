import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchConsentApis } from '../lib/gatherers/consent/apis.ts';
import { openOutbox, tell } from '../lib/gatherers/probe/outbox.ts';
import { hideSources } from '../lib/gatherers/probe/stealth.ts';
import { watchCookies, watchElements, watchFingerprinting, watchNetwork, watchStorage } from '../lib/gatherers/probe/wraps.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // A name would be a new global of the page.
  globalName: false,
  main() {
    hideSources();
    watchCookies();
    watchStorage();
    watchNetwork();
    watchElements();
    watchFingerprinting();
    openOutbox();
    watchConsentApis((fact) => tell(fact, `consent ${fact.platform} ${fact.choice}`));
  },
});
