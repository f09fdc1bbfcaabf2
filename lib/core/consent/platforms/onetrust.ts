import { choiceOfFlags, decoded, flagsOf } from '../flags.ts';
import type { Choice } from '../choice.ts';
import type { Platform } from './types.ts';

/** Groups are C0001 (always on) to C0005, or the site's own numbers; `interactionCount=0` means not yet chosen. */
function groups(value: string): Choice {
  if (/(^|&)(interactionCount=0|AwaitingReconsent=true)(&|$)/.test(value)) return 'none';
  const found = flagsOf(decoded(/(^|&)groups=([^&]*)/.exec(value)?.[2] ?? '')).filter(([name]) => !/^(C0001|1)$/.test(name));
  return found.length > 0 ? choiceOfFlags(found) : 'unknown';
}

export const onetrust: Platform = {
  id: 'onetrust',
  stored: [
    { name: /^OptanonConsent$/, read: groups },
    { name: /^(OptanonAlertBoxClosed|OneTrust\w*|OTAdditionalConsentString)$/ },
  ],
};
