import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../lib/gatherers/page/page-facts.ts';
import { Relay } from '../lib/gatherers/page/relay.ts';
import { watchResources } from '../lib/gatherers/page/resources.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const relay = new Relay();
    relay.open();
    watchPage(relay);
    watchResources(relay);
  },
});
