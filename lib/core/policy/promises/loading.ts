/** Promises on when something is loaded, and how: at once, by a click, by an act. */
import { clauseEnds, follows, type Frame, near, says } from '../frame.ts';
import type { Hit } from '../lexicon.ts';
import { conditionsOf, gateOf } from './gate.ts';
import { hasAct, type Rule } from './rule.ts';

/** Content that stands on the page itself and can wait for a click. */
const gate = (f: Frame, web: boolean): boolean =>
  (hasAct(f) || says(f, 'choice', 'switchon') || (says(f, 'slot') && says(f, 'open'))) &&
  (says(f, 'content', 'video', 'map', 'thumbnail', 'embed') || ((web || says(f, 'cover')) && says(f, 'load'))) &&
  !says(f, 'newsletter', 'share_button', 'payment');
const DATA = ['personaldata', 'yours', 'dc_name', 'dc_address', 'dc_phone', 'dc_payment'] as const;
/** “Your details are sent only when you book”, “address: only if you register”; not “without signing up you get nothing”. */
const isEntry = (f: Frame): boolean =>
  (says(f, ...DATA) || follows(f, ['you', 'detail'], 1) || (says(f, 'wesubj') && near(f, 'receive', 'not|none', 3))) &&
  (says(f, 'transfer', 'flow', 'load', 'receive', 'process', 'gets', 'leave', 'goesout') || f.text.includes(':')) &&
  !follows(f, ['flow', 'thou'], 0);
const GIVES = ['load', 'transfer', 'set', 'embed', 'process', 'video', 'content', 'thumbnail'] as const;

const isOwnAct = (f: Frame, web: boolean): boolean =>
  !gate(f, web) &&
  !says(f, 'consent', 'newsletter', 'withdraw', 'basis_word') &&
  !(says(f, 'asked') && says(f, 'ground', 'answered')) &&
  // “What you write leaves your browser only when …”, not what a browser can be told to do.
  (!says(f, 'browser') || says(f, 'leave', 'goesout')) &&
  (!says(f, 'banner') || says(f, 'chat')) &&
  (f.mentions.length > 0 ||
    web ||
    isEntry(f) ||
    says(f, 'chat', 'share_button', 'payment', 'click', 'provider', 'service', 'third', 'technology'));

/** A picture that stands for the film says that the film waits. */
const isGated = (f: Frame): boolean => {
  const deed = gateOf(f, 'deed');
  return (deed !== null && deed.strict) || (says(f, 'thumbnail', 'cover') && hasAct(f));
};

/** “On click”, “ved klikk”, “au clic”: the click stands beside it. */
const UPON = new Set(['with', 'if', 'after', 'together']);

export const LOADING: readonly Rule[] = [
  {
    kind: 'click-to-load',
    confidence: 0.95,
    test: (f, web) =>
      !says(f, 'settings') &&
      !(says(f, 'banner') && says(f, 'cookies', 'consent')) &&
      ((says(f, 'twoclick') && says(f, 'use', ...GIVES)) || (gate(f, web) && isGated(f) && says(f, ...GIVES))),
  },
  {
    // “Posts: loaded on click”.
    kind: 'click-to-load',
    confidence: 0.7,
    test: (f) =>
      says(f, 'content', 'video', 'map', 'embed') &&
      f.hits.some(
        ({ concept, from, to }) =>
          UPON.has(concept) && f.hits.some((hit) => hit.concept === 'click' && hit.from >= from && hit.from <= to),
      ) &&
      near(f, 'load', 'click', 4) &&
      !says(f, 'not', 'consent', 'cookies', 'banner', 'browser', 'newsletter', 'idle', 'share_button'),
  },
  {
    kind: 'click-to-load',
    confidence: 0.7,
    test: (f) => says(f, 'thumbnail') && says(f, 'only', 'local') && says(f, 'load', 'video', 'content') && !says(f, 'banner'),
  },
  {
    // “The chat sleeps until you click it”: the program waits; “it passes on only what you send” is an act.
    kind: 'click-to-load',
    confidence: 0.85,
    test: (f) =>
      says(f, 'chat') &&
      (says(f, 'set', 'blocked') || (says(f, 'load') && says(f, 'click'))) &&
      !says(f, 'transfer', 'share', 'receive', 'store', 'personaldata', 'payment', 'consent', 'cookies') &&
      gateOf(f, 'deed')?.strict === true,
  },
  {
    // “The cookie is set only if you came by an advertisement.”
    kind: 'action-gate',
    confidence: 0.85,
    value: { waits: 'advertisement' },
    test: (f) => gateOf(f, 'ad')?.strict === true && says(f, 'cookie') && says(f, 'set', 'store', 'receive', 'gets'),
  },
  {
    kind: 'action-gate',
    confidence: 0.81,
    value: { waits: 'contact' },
    test: (f, web) =>
      isOwnAct(f, web) &&
      says(f, 'load') &&
      // “We contact you only when you have sent the form.”
      (f.mentions.length > 0 || says(f, 'traffic', 'embed', 'content', 'chat', 'provider')) &&
      !follows(f, ['load', 'you'], 0) &&
      !says(f, ...DATA, 'receive', 'gets') &&
      gateOf(f, 'deed')?.strict === true,
  },
  {
    kind: 'action-gate',
    confidence: 0.8,
    value: { waits: 'data' },
    test: (f, web) =>
      isOwnAct(f, web) &&
      says(
        f,
        'transfer',
        'load',
        'process',
        'share',
        'receive',
        'flow',
        'set',
        'window',
        'personaldata',
        'gets',
        'leave',
        'goesout',
      ) &&
      gateOf(f, 'deed')?.strict === true,
  },
  {
    kind: 'loads-at-open',
    confidence: 0.85,
    test: (f, web) =>
      isRun(f, web) &&
      isAtOpen(f) &&
      !isNotLoaded(f) &&
      !isElsewhere(f) &&
      !conditionsOf(f).some(({ act }) => act === 'ad') &&
      (says(f, 'regardless') || !waits(f)),
  },
];

/** Something is fetched or started, or a vendor hears of the visitor; “delivered with TLS” tells how, not when. */
const isRun = (f: Frame, web: boolean): boolean =>
  (says(f, 'load') && !says(f, 'tls')) ||
  (says(f, 'content', 'map', 'video', 'embed') && near(f, 'open|show', 'together', 3)) ||
  (says(f, 'set', 'embed') && (f.mentions.length > 0 || web || says(f, 'technology'))) ||
  (says(f, 'ip') && says(f, 'transfer', 'flow') && (f.mentions.length > 0 || says(f, 'provider', 'third')));

/** “Is not loaded”; “no click is needed: it is loaded” says the contrary. */
const isNotLoaded = (f: Frame): boolean =>
  follows(f, ['load', 'not'], 1) ||
  f.hits.some(
    ({ concept, from, to }) =>
      concept === 'not' &&
      f.hits.some((hit) => hit.concept === 'load' && hit.from >= to && hit.from - to <= 3 && !clauseEnds(f, from, hit.from)),
  );

const isAtOpen = (f: Frame): boolean =>
  says(f, 'regardless')
    ? near(f, 'load', 'regardless', 8)
    : (near(f, 'load|transfer|flow|set', 'open', 12) && follows(f, ['after|if|with|each|together', 'open'], 7)) ||
      f.hits.some(
        (hit) =>
          hit.concept === 'together' &&
          // “At every farm the weather is fetched from …”: of a page it must be.
          (!f.hits.some((each) => each.concept === 'everyperiod' && isWithin(each, hit)) ||
            f.hits.some(({ from }) => from === hit.to)) &&
          (isBeside(f, hit, 'load', 'open', 'show') ||
            // “Active from the first page view”.
            (isBeside(f, hit, 'set', 'embed') && (says(f, 'open') || hit.to - hit.from > 2))),
      );
const isWithin = (a: Hit, b: Hit): boolean => a.from >= b.from && a.from < b.to;
const isBeside = (f: Frame, { from, to }: Hit, ...concepts: string[]): boolean =>
  f.hits.some((hit) => concepts.includes(hit.concept) && (hit.from >= to ? hit.from - to <= 5 : from - hit.to <= 5));

/** Anything that it waits for, unless the words are those of “the mere visit”, “without a click”. */
const waits = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from }) =>
      WAITS.has(concept) &&
      !f.hits.some((hit) => (hit.concept === 'together' || hit.concept === 'idle') && hit.from <= from && hit.to > from),
  );
const WAITS = new Set([
  'only',
  'first',
  'click',
  'playstart',
  'consent',
  'without',
  'thumbnail',
  'firstvisit',
  'banner',
  'window',
]);

/** “When you open the link to our profile”, “when you visit Vendor”: another site's page. */
const isElsewhere = (f: Frame): boolean =>
  near(f, 'open', 'linkword', 2) ||
  // “On Vendor, it starts as soon as you arrive there.”
  (near(f, 'open', 'leans', 2) && f.mentions.some(({ from }) => from <= 2)) ||
  f.hits.some(({ concept, from, to }) => concept === 'open' && f.mentions.some((one) => one.from === to || one.to === from));
