/** Vendors that no catalogue knows and no legal form marks: a proper name where a vendor's name stands. */
import { type Frame, says, saysAny } from './frame.ts';

/** A name in a sentence; offsets relative to the sentence, words half open. */
export interface NamedVendor {
  name: string;
  at: number;
  from: number;
  to: number;
}

/** Lower case and digits inside, or several capitals: no ordinary noun is written so. */
const ODD_CASE = /\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{L}\d|\p{Ll}\.\p{Ll}/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{N}’'&+]*(?:[-.][\p{L}\p{N}]+)*$/u;
/** What is done with, by or through a vendor. */
const DEALS = [
  'deal',
  'use',
  'provider',
  'store',
  'server',
  'share',
  'transfer',
  'payment',
  'newsletter',
  'report',
  'service',
  'embed',
  'video',
  'map',
];
/** “My Page”: the visitor's own, whoever made it. */
const VISITORS = /^(?:mein|meine|min|mi|mitt|mine|my|mon|ma|mes|dein|ditt|your|votre)$/;
/** Capitals that name no vendor: techniques, laws, browsers, abbreviations of everyday. */
const NOBODY =
  /^(?:GDPR|DSGVO|DS|RGPD|EU|EØS|EWR|EEA|EES|UE|EEE|USA?|UK|IP|ID|URL|SSL|TLS|HTTPS?|HTML5?|CSS|JavaScript|JSON|PDF|CSV|SMS|MMS|API|CRM|CDN|DNS|VPN|QR|AVV|FAQ|CV|DPF|SCC|BCR|CCT|DPO|DPIA|PHP|WLAN|WiFi|Wi|GPS|IBAN|BIC|SEPA|ISO|NFC|RFID|PC|TV|Google|Meta|Facebook|Microsoft|Apple|Amazon|Do|Not|Track|IT|HR|AS|ASA|AB|ApS|GmbH|AG|KG|Inc|Ltd|LLC|SAS|SARL|TDDDG|TTDSG|TMG|BDSG|AGB|OK|Art|Nr|Abs|Chrome|Firefox|Safari|Edge|Opera|Explorer|Internet|Android|iOS|iPhone|iPad|Windows|Mac|macOS|Linux|Cookies?|Privacy|Shield|Data|Framework|Datatilsynet|Datainspektionen|CNIL|ICO|IMY|COVID|PECR|HMRC|NAV|ATP|SKAT|URSSAF|IRS|NHS|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Safe|Harbor|Harbour|AWS|Captcha|Sie|Ihr|Ihre|Ihren|Ihrer|Ihrem|Ihres|Ihnen|DBA|AVV|DPA|ERP|CMS|CMP|NPS|B2B|B2C|SaaS|PayLater|States|Staaten|Staterna|Staterne|Statene|Statane|États|Kingdom)$/iu;
/** Ordinary words of business that are written with capitals in any language. */
const GENERIC =
  /^(?:Customer|Client|Relationship|Management|Manager|Content|Delivery|Network|Networks|Cloud|Services?|Platform|Marketing|Software|Solutions?|Systems?|Analytics|Consent|Data|Privacy|Policy|Terms|Security|Web|Online|Business|Support|Server|Tool|Tools|Tracking|Newsletter|Standard|Contractual|Clauses|Layer|Transport|Secure|Sockets|Protocol|General|Protection|Regulation|Digital|Rights|Single|Sign|On|Opt|In|Out|Double)$/i;
const JOINED = /^[\s,/]*(?:(?:og|and|und|et|och|eller|or|oder|ou|samt|sowie|&)\s+)?$/iu;

const AND_NEXT = /^,?\s(?:(?:og|and|und|et|och|eller|or|oder|ou|samt|sowie|&)\s|\p{Lu}[^\s,]*,)/u;

export interface Spelling {
  /** Every noun begins with a capital, so that a capital alone tells no name. */
  capitalNouns: boolean;
  /** Does the text write this word small elsewhere? */
  isOrdinary: (word: string) => boolean;
}

/** May this word be (part of) a proper name here? */
function isName(frame: Frame, index: number, { capitalNouns, isOrdinary }: Spelling, firstIsName: boolean): boolean {
  const word = frame.sentence.words[index];
  if (!word?.capital) return false;
  const written = frame.text.slice(word.start - frame.sentence.start, word.end - frame.sentence.start);
  if (VISITORS.test(word.text)) return false;
  if (written.length < 2 || NOBODY.test(written.replace(/['’]?s$/, '')) || NOBODY.test(written) || !NAME_WORD.test(written))
    return false;
  // “Figures & Co”: an ordinary word too may begin a firm's name.
  const isFirm = /^[ \u00a0]&[ \u00a0]\p{Lu}/u.test(frame.text.slice(word.end - frame.sentence.start));
  if (isFirm && index > 0) return true;
  if (ODD_CASE.test(written) && frame.text !== frame.text.toUpperCase()) return !isSaid(frame, index);
  // “Den Dienst X”: two nouns beside each other, the second is its name.
  if (capitalNouns)
    return (
      index > 0 &&
      isCalled(frame, index) &&
      !isSaid(frame, index) &&
      !/(?:ung|heit|keit|schaft|tion|ismus|tät)e?n?$/.test(word.text)
    );
  if (index === 0 && !firstIsName) return false;
  if (OFFICE.test(word.text)) return false;
  // In the middle of a sentence a capital marks a name, whatever the word means otherwise.
  return !isSaid(frame, index) || (index > 0 && !isOrdinary(word.text) && !isHeld(frame, index));
}

/** Public bodies by the end of their name. */
const OFFICE =
  /(?:tilsynet|etaten|verket|styrelsen|direktoratet|myndigheten|ministeriet|kommunen?|kassan|kassen|domstolen|retten|politiet|polisen|amt|behörde|revenue|customs|council|urssaf|police|parliament|[ck]ommi(?:ssion|sjon)(?:en)?)s?$/;
const HELD = new Set(['country', 'euland', 'usa', 'eu', 'authority', 'complain', 'tls', 'browser', 'account', 'onsite', 'mech_dpf', 'mech_scc', 'mech_bcr', 'right', 'version', 'we', 'these', 'cookie', 'personaldata', 'pd']); // prettier-ignore
const isHeld = (frame: Frame, index: number): boolean =>
  frame.hits.some(({ concept, from, to }) => from <= index && to > index && HELD.has(concept));

/** Does a word for a tool or a provider stand right before it? */
function isCalled(frame: Frame, index: number): boolean {
  const { words, start } = frame.sentence;
  const gap = frame.text.slice((words[index - 1]?.end ?? start) - start, (words[index]?.start ?? start) - start);
  return (
    /^[\s\u00a0]["“„«»'‚]?$/.test(gap) &&
    frame.hits.some(({ concept, to }) => (concept === 'service' || concept === 'provider') && to === index)
  );
}

/** Is the word one of the language's own? A small word that is only a preposition or an article does not stop a name. */
const isSaid = (frame: Frame, index: number): boolean =>
  frame.hits.some(({ concept, from, to }) => from <= index && to > index && !SMALL.has(concept));
const SMALL = new Set(['by', 'toward', 'copula', 'present', 'h_name', 'h_provider', 'h_life', 'h_purpose']);

/** Proper names where the sentence deals with a vendor: “hosted by X”, “we use X”, “A, X and Y”, “X (hosting)”, “X gets your name”. */
export function namedVendors(frame: Frame, spelling: Spelling): NamedVendor[] {
  const { words, start } = frame.sentence;
  const found: NamedVendor[] = [];
  if (
    !(saysAny(frame, DEALS) || says(frame, 'receive')) ||
    says(frame, 'complain', 'authority', 'controller', 'dpo') ||
    (says(frame, 'socialpage') && !says(frame, 'deal'))
  )
    return found;
  const taken = (index: number): boolean => frame.mentions.some(({ from, to }) => from <= index && to > index);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital || taken(i) || !isName(frame, i, spelling, false)) continue;
    let to = i + 1;
    const between = (k: number): string => frame.text.slice((words[k - 1]?.end ?? 0) - start, (words[k]?.start ?? 0) - start);
    while (
      to < words.length &&
      to - i < 4 &&
      !taken(to) &&
      (/^[ \u00a0]$/.test(between(to))
        ? isName(frame, to, spelling, true) || (spelling.capitalNouns && isCalled(frame, i) && (words[to]?.capital ?? false))
        : (/^[ \u00a0]&[ \u00a0]$/.test(between(to)) && words[to]?.capital) || (between(to) === '.' && words[to]?.address))
    )
      to++;
    const first = words[i];
    const last = words[to - 1];
    if (!first || !last) continue;
    const written = words.slice(i, to).map((word) => frame.text.slice(word.start - start, word.end - start));
    // Three capitals abbreviate anything; that they get one's name or stand in a list of vendors tells.
    const isShort = to - i === 1 && /^\p{Lu}{2,4}$/u.test(written[0] ?? '');
    if (!written.every((word) => GENERIC.test(word)) && inPlace(frame, i, to, found, isShort, spelling.capitalNouns))
      found.push({ name: frame.text.slice(first.start - start, last.end - start), at: first.start - start, from: i, to });
    i = to - 1;
  }
  return found;
}

const GIVES = ['share', 'transfer', 'receive', 'report'];
const TOOLS = ['service', 'provider', 'payment', 'newsletter', 'server', 'deal'];

function inPlace(
  frame: Frame,
  from: number,
  to: number,
  found: readonly NamedVendor[],
  isShort: boolean,
  capitalNouns: boolean,
): boolean {
  const { words, start } = frame.sentence;
  const hits = frame.hits;
  const gapBefore = (index: number): string =>
    frame.text.slice((words[index - 1]?.end ?? start) - start, (words[index]?.start ?? 0) - start);
  // “… hosted by X”: the preposition before it, what is done before that.
  // A button's label in quotes is no name.
  const quiet = (gap: string): boolean =>
    /^[\s"“”„«»'’(]{1,3}$/.test(gap) && (/^\s$/.test(gap) || !says(frame, 'click', 'settings', 'choice'));
  // Three capitals may be anything, but who hosts is a firm.
  for (const back of isShort ? (says(frame, 'server') ? [1] : []) : [1, 2]) {
    const by = hits.find((hit) => hit.concept === 'by' && hit.to === from - back + 1);
    if (!by || !quiet(gapBefore(from))) continue;
    // “by the office X”: one word of the language may stand between.
    if (
      back === 2 &&
      !hits.some((hit) => hit.from === from - 1 && ['service', 'provider', 'technology', 'deal'].includes(hit.concept))
    )
      continue;
    // “X, an offer of Y”: who stands behind X is none of its own.
    const earlier = found.at(-1);
    if (earlier && /,.{8}/.test(frame.text.slice(earlier.at + earlier.name.length, (words[from]?.start ?? 0) - start))) continue;
    if (hits.some((hit) => DEALS.includes(hit.concept) && hit.from < by.from && by.from - hit.to <= 7)) return true;
  }
  // “We pass your address on to X”.
  const toward = hits.find((hit) => hit.concept === 'toward' && hit.to <= from && from - hit.to <= 1 && quiet(gapBefore(from)));
  if (
    toward &&
    !isShort &&
    hits.some(({ concept, to: end }) => GIVES.includes(concept) && end <= toward.from + 1 && toward.from - end <= 8)
  )
    return true;
  // “Our booking system is X”.
  const copula = hits.find((hit) => hit.concept === 'copula' && hit.to === from && quiet(gapBefore(from)));
  if (
    copula &&
    !isShort &&
    hits.some((hit) => TOOLS.includes(hit.concept) && hit.to <= copula.from && copula.from - hit.to <= 4) &&
    hits.some((hit) => (hit.concept === 'we' || hit.concept === 'deal') && hit.to <= copula.from)
  )
    return true;
  // “we use X”, “the accountant uses X”.
  const use = hits.find((hit) => hit.concept === 'use' && hit.to <= from && from - hit.to <= 1 && quiet(gapBefore(from)));
  if (use && !isShort) return true;
  // “the service X”, “provided by X”; but “Companies House” is one name.
  const isPart = !capitalNouns && from > 1 && words[from - 1]?.capital === true;
  if (
    !isShort &&
    !isPart &&
    hits.some(({ concept, to: end }) => (concept === 'service' || concept === 'provider') && end === from) &&
    quiet(gapBefore(from))
  )
    return true;
  // “A, X and Y” after a name.
  const before = [...frame.mentions.map(({ to: end }) => end), ...found.map(({ to: end }) => end)].find(
    (end) => end <= from && from - end <= 1,
  );
  if (before !== undefined && before <= from) {
    const text = frame.text.slice((words[before - 1]?.end ?? start) - start, (words[from]?.start ?? 0) - start);
    // After a comma an address may follow: only a list that goes on is one.
    const goesOn = AND_NEXT.test(frame.text.slice((words[to - 1]?.end ?? 0) - start, (words[to - 1]?.end ?? 0) - start + 30));
    if (JOINED.test(text) && text.trim() !== '' && (/\p{L}|&/u.test(text) || goesOn)) return true;
  }
  // “X, a small firm in Town”.
  const apposed = /^,\s(?:an?|e[int]|eit|ett|eine[mrn]?|une?|das|der|die)\s/i.test(
    frame.text.slice((words[to - 1]?.end ?? start) - start),
  );
  if (apposed && !isShort && hits.some(({ concept, from: at }) => concept === 'provider' && at > to && at - to <= 3)) return true;
  // “X (hosting)”.
  const after = frame.text.slice((words[to - 1]?.end ?? 0) - start, (words[to - 1]?.end ?? 0) - start + 24);
  if (/^\.?\s\(\p{Ll}/u.test(after) && says(frame, 'provider', 'share', 'deal')) return true;
  // “X gets your name”, also “X or Y gets …”.
  if (from <= 3 && says(frame, 'receive', 'deal')) {
    const receive = hits.find(
      (hit) => (hit.concept === 'receive' || hit.concept === 'deal') && hit.from >= to && hit.from - to <= 2,
    );
    const written = frame.text.slice((words[from]?.start ?? 0) - start, (words[to - 1]?.end ?? 0) - start);
    if (receive && ODD_CASE.test(written)) return true;
  }
  return false;
}
