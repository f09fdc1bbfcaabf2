import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchConsent } from '../lib/gatherers/consent/watch.ts';
import { watchForms } from '../lib/gatherers/page/forms.ts';
import { watchPage } from '../lib/gatherers/page/page-facts.ts';
import { Relay } from '../lib/gatherers/page/relay.ts';
import { watchResources } from '../lib/gatherers/page/resources.ts';
import { watchStored } from '../lib/gatherers/page/stored.ts';
import { watchTyped } from '../lib/gatherers/page/typed.ts';

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
    watchStored(relay);
    watchResources(relay);
    watchTyped(relay);
    watchForms(relay);
    watchConsent((fact) => relay.add(fact));
  },
});
