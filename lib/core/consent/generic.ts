/** Consent state of banners that no platform made: by a name that speaks of consent and a value that holds only a choice. */
import type { Choice } from './choice.ts';
import { choiceOfFlags, choiceOfList, flag, flagsOf, holdsOnlyChoices, json } from './flags.ts';
import { embeddedTcf, tcfChoice } from './tcf.ts';

/** Names that speak of consent in any of our languages; `cookie` alone does not. */
const NAME =
  /consent|samtykk?e|samtyck|einwillig|zustimmung|toestemming|consenso|consentimiento|consentement|zgod[ay]|gdpr|dsgvo|rgpd|informasjonskaps|(cookies?|kakor|tracking|privacy|personvern|datenschutz|sporing|analytics|statisti[ck]k?|marketing|markedsf[øo]ring|ads?)[-_. ]?(banner|notice|law|bar|pop-?up|policy|pref|choices?|settings?|einstellung|innstilling|valg|val|auswahl|accept|akzept|allow|agree|godta|approv|decline|reject|level|status|categor|ok|opt[-_ ]?(in|out)|enabled|permission)|(accept|allow|agree|godta|approve|reject|decline|enable|disable|avvis)[a-z]*[-_. ]?(cookies?|tracking|analytics|marketing)|(cookies?|tracking)(Choice|Accepted|Allowed|Declined|Rejected|Ok)/i;
/** Names of state that says only that the banner was there, when or which version. */
const SEEN =
  /seen|show|clos|dismiss|display|(?<!v)vist|hid(e|den)?\b|view|version|(^|[-_.])(date|time)(?![a-z])|(date|time|stamp)$|uuid|[-_]id$/i;
const WORDS: [RegExp, Choice][] = [
  [
    /^(only|kun|nur|bare|berre|just)?[-_ ]?(the )?(necessary|essentials?|n[øo]dvendige?|naudsynte|notwendige?|essen[tz]ielle?|erforderliche?|required|functional[-_ ]only|minimal|minimum|basic|strict|technical|technisch|strictly[-_ ]necessary)([-_ ]?(only|cookies))?$/i,
    'rejected',
  ],
  [/(^|[-_ ])(kun|nur|only|bare)[-_ ]?(necessary|essential|n[øo]dvendige?|notwendige?)$/i, 'rejected'],
  [/^(partial|partly|custom|customi[sz]ed|some|selected|selection|delvis|utvalg|auswahl|teilweise|valgte)$/i, 'partial'],
  [/^(pending|wait|waiting|unset|undefined|null|not[-_ ]?set|default|unknown|none[-_ ]?yet|unanswered)$/i, 'none'],
];

export const speaksOfConsent = (name: string): boolean => name.length <= 80 && NAME.test(name);

/** What such a value says; null where it holds more than choices (an identifier has no choice to tell). */
export function genericState(name: string, text: string): Choice | null {
  const tcf = tcfChoice(text);
  if (tcf) return tcf;
  const word = text.length <= 40 ? WORDS.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  if (SEEN.test(name)) return text.length > 40 ? (embeddedTcf(text) ?? null) : word && word !== 'none' ? word : 'unknown';
  const plain = flag(text);
  // `cookiesDeclined=0` is what stands there before anybody has declined.
  if (plain !== null) return isRefusal(name) ? (plain ? 'rejected' : 'none') : plain ? 'accepted' : 'rejected';
  if (word) return word;
  const value = json(text);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return listed(value);
  const found = flagsOf(text);
  if (found.length > 0) return holdsOnlyChoices(text) ? choiceOfFlags(found) : null;
  const list = text.split(/[,|;+\s]+/).filter(Boolean);
  return list.length > 1 && list.every((item) => /^[\p{L}_-]{2,30}$/u.test(item)) ? listed(list) : (embeddedTcf(text) ?? null);
}

/** `cookiesDeclined=1`, `analytics_opt_out=true`. */
const isRefusal = (name: string): boolean => /declin|reject|refus|den(y|ied)|opt[-_ ]?out|disabl|avvis|ablehn/i.test(name);

/** A list of names of sets; anything else in it makes it something else. */
function listed(names: string[]): Choice | null {
  if (names.length === 0) return 'rejected';
  return names.every((name) => /^[\p{L}\d _.-]{2,40}$/u.test(name)) ? choiceOfList(names) : null;
}
