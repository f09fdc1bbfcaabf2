/** Does a sentence state anything of the site itself? Every rule on promises rests on it. */
import { type Frame, says } from '../frame.ts';
import { lawsIn } from '../laws.ts';

const PROVISION = /§|(?<![A-Za-zÀ-ɏ])art(?:\.|icle|ikel|ikkel)/iu;
/** Words between a vendor's name and what it offers. */
const BESIDE = 3;
/** Words within which a sentence tells who speaks, or whom it asks. */
const OPENING = 4;
/** “Until the end of May 2023 …”, behind a word that says until. */
const UNTIL_YEAR = /^(?:[A-Za-zÀ-ɏ]+ ){1,5}(?:19|20)\d\d(?!\d)/u;
/** “In 2023 …”. */
const AS_OF_YEAR = /^(?:[A-Za-zÀ-ɏ]+ ){1,2}(?:19|20)\d\d(?!\d)/u;

/** Not a question, a plan, what the law demands or what a vendor has on offer. */
export const isStated = (f: Frame): boolean =>
  !f.text.trimEnd().endsWith('?') && !isPlan(f) && !isOfLaw(f) && !isOffer(f) && !isHearsay(f) && !isRequest(f) && !wasOnce(f);

/** “Should we one day …”, “we are working on …”, not “should we have asked you”. */
const isPlan = (f: Frame): boolean => says(f, 'planned') || (says(f, 'hypothetical', 'maybe') && !says(f, 'asked'));

/** “Under § 25, cookies may only be set with consent.” */
const isOfLaw = (f: Frame): boolean =>
  !says(f, 'wesubj') && (says(f, 'lawsays') || (isOfProvision(f) && !says(f, 'you')) || isDemandedByAct(f));
/** “§ 25 of the Act requires consent before …”: of nobody's tool in particular. */
const isDemandedByAct = (f: Frame): boolean =>
  f.mentions.length === 0 &&
  (says(f, 'require', 'duty') || (says(f, 'asked') && !says(f, 'if', 'whereif', 'ground', 'basis_word'))) &&
  !says(f, 'banner', 'window') &&
  lawsIn(f.text).length > 0;
/** “Must, under Article 7, be …”. */
export const isOfProvision = (f: Frame): boolean => says(f, 'duty') && PROVISION.test(f.text);

/** “YouTube offers a mode with more privacy”, not “… which we use” or “… at https://…”. */
const isOffer = (f: Frame): boolean =>
  f.urls.length === 0 &&
  !says(f, 'banner', 'window') &&
  f.hits.some(({ concept, from }) => concept === 'offer' && f.mentions.some(({ to }) => to <= from && from - to <= BESIDE)) &&
  (!says(f, 'wesubj') || says(f, 'not'));

/** “Mozilla says that it …”: theirs to keep. */
const isHearsay = (f: Frame): boolean =>
  // “Vendor writes in its policy that …”
  (says(f, 'policyword') &&
    !says(f, 'wesubj', 'ours', 'thispolicy', 'thisdoc', 'consent') &&
    f.mentions.some(({ from }) => from <= 1) &&
    says(f, 'negation', 'not')) ||
  (!says(f, 'wesubj', 'reject', 'consent') &&
    f.hits.some(({ concept, from }) => concept === 'hearsay' && from > 0 && from <= OPENING && !isOfReader(f, from))) ||
  // “According to Vendor, …”
  (!says(f, 'wesubj') &&
    f.hits.some(({ concept, to }) => concept === 'accordingto' && f.mentions.some(({ from }) => from >= to && from - to <= 1)));

/** “What you write” is the reader's. */
const isOfReader = (f: Frame, verb: number): boolean =>
  f.hits.some(({ concept, to }) => (concept === 'you' || concept === 'thou') && to === verb);

/** “Please send us no …” asks something of the reader. */
const isRequest = (f: Frame): boolean =>
  !says(f, 'wesubj') && f.hits.some(({ concept, from }) => concept === 'request' && from <= OPENING);

/** “Before 2023 we …”, “until last year”, “formerly, …”, “in those days”; not “a consent formerly given”. */
const wasOnce = (f: Frame): boolean =>
  says(f, 'once') ||
  AS_OF_YEAR.test(f.text) ||
  (f.hits.some(({ concept, from }) => concept === 'formerly' && from === 0) && !says(f, 'withdraw', 'undo', 'change')) ||
  (f.hits.some(({ concept, from }) => concept === 'before' && from === 0) &&
    (UNTIL_YEAR.test(f.text) || f.hits.some(({ concept, from }) => concept === 'pastperiod' && from <= 2)));
