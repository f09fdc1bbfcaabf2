/** Promises on which category of the banner, or which of its switches, holds what. */
import { follows, type Frame, near, says } from '../frame.ts';
import type { Hit } from '../lexicon.ts';
import { gateOf } from './gate.ts';
import type { Rule } from './rule.ts';

const PURPOSE = new Set(['analytics', 'marketing', 'functional', 'necessary']);
/** What banners call their categories. */
const NAMES = new Set([...PURPOSE, 'socialmedia', 'content', 'settings']);
/** What a category may hold. */
const THINGS = new Set([
  'cookie',
  'technology',
  'content',
  'video',
  'map',
  'chat',
  'measure',
  'captcha',
  'socialmedia',
  'share_button',
]);
/** A name in quotes or brackets, which begins with a capital. */
const QUOTED = /[“”„«»"(]\s?(\p{Lu}[^“”„«»"()]{2,40})[“”„«»")]/gu;
/** “The switch for ‘Media’”: words between a switch and its name. */
const BESIDE = 3;

interface Part {
  from: number;
  to: number;
}
const isIn = ({ from }: Part, part: Part): boolean => from >= part.from && from < part.to;

/** Names in quotes, as words. */
function quotedIn(f: Frame): Part[] {
  const { words, start } = f.sentence;
  return [...f.text.matchAll(QUOTED)].flatMap((match) => {
    const end = start + match.index + match[0].length;
    const from = words.findIndex((word) => word.start >= start + match.index);
    const after = words.findIndex((word) => word.start >= end);
    return from < 0 ? [] : [{ from, to: after < 0 ? words.length : after }];
  });
}

const apart = (a: Part, b: Part): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/** The names of categories in a sentence: “‘Comfort’”, “the switch ‘External media’”, “the category marketing”. */
function labelsOf(f: Frame): Part[] {
  const isSlot = ({ concept }: Hit): boolean => concept === 'category' || concept === 'slot';
  // “Filed under ‘Support’ in the panel”: any name will do.
  const isOfPanel = says(f, 'banner', 'window', 'settings');
  const named = quotedIn(f).filter((quote) => {
    const inside = f.hits.filter((hit) => isIn(hit, quote));
    return (
      !inside.some(({ concept }) => concept === 'consent' || concept === 'reject') &&
      (inside.some(({ concept }) => NAMES.has(concept)) ||
        f.hits.some(
          (hit) =>
            (isSlot(hit) && apart(hit, quote) <= BESIDE) || (isOfPanel && hit.concept === 'assigned' && apart(hit, quote) <= 1),
        ))
    );
  });
  // “The purposes include marketing” names no category.
  const slots = f.hits.filter(
    (hit) => isSlot(hit) && !f.hits.some((other) => other.concept === 'h_purpose' && other.from === hit.from),
  );
  const assigned = f.hits.filter(({ concept }) => concept === 'assigned');
  const plain = f.hits.filter(
    (hit) =>
      NAMES.has(hit.concept) &&
      (slots.some(({ to }) => hit.from >= to && hit.from - to <= (isCapital(f, hit) ? BESIDE : 1)) ||
        (isCapital(f, hit) && assigned.some(({ to }) => hit.from >= to && hit.from - to <= 1))),
  );
  return [...named, ...plain];
}
const isCapital = (f: Frame, { from }: Part): boolean => {
  const word = f.sentence.words[from];
  return word !== undefined && /\p{Lu}/u.test(f.text[word.start - f.sentence.start] ?? '');
};

/** “Under ‘Settings’” is a place of the panel, and no category. */
const isHeld = ({ concept }: Hit): boolean => NAMES.has(concept) && concept !== 'settings';
/** Words that do something with a choice: a way to change it names its category too. */
const CHANGES = [
  'withdraw',
  'undo',
  'change',
  'reject',
  'click',
  'firstvisit',
  'default',
  'blocked',
  'switchon',
  'list',
  'complete',
];
const CHANGES_ALWAYS = CHANGES.filter((one) => one !== 'switchon' && one !== 'click');
/** “You find Vendor under ‘Statistics’ in the banner”, “look in the panel's section ‘Analytics’ for Vendor”: a place of the panel. */
function isPlaced(f: Frame): boolean {
  // “Vendor is under ‘Statistics’ in the banner and starts only when you have ticked it there”.
  const isFirst = (f.mentions[0]?.from ?? f.hits.find(({ concept }) => THINGS.has(concept))?.from ?? 9) <= 1;
  if (says(f, ...(isFirst ? CHANGES_ALWAYS : CHANGES)) || !says(f, 'banner', 'window', 'settings', 'slot', 'category'))
    return false;
  const isNamed = (part: Part): boolean => f.hits.some((hit) => isHeld(hit) && isIn(hit, part));
  const labels = [...quotedIn(f), ...f.hits.filter((hit) => isHeld(hit) && isCapital(f, hit))].filter(
    (part) =>
      isNamed(part) &&
      f.hits.some(
        (hit) =>
          (hit.concept === 'beneath' && hit.to <= part.from && part.from - hit.to <= 1) ||
          (hit.concept === 'slot' && apart(hit, part) <= 1 && says(f, 'banner', 'window')),
      ),
  );
  const isOutside = (part: Part): boolean => !labels.some((label) => isIn(part, label));
  return (
    labels.length > 0 &&
    (f.mentions.some(isOutside) ||
      f.hits.some((hit) => (THINGS.has(hit.concept) || hit.concept === 'these' || hit.concept === 'leans') && isOutside(hit)))
  );
}

const NAMING = new Set(['to', 'consent', 'category', 'slot']);
/** “… only when you have said yes to ‘Statistics’”: what the consent is to is a category of the banner, and named as one. */
export function isConsentTo(f: Frame): boolean {
  const condition = gateOf(f, 'consent')?.condition;
  if (!condition || says(f, ...CHANGES.filter((one) => one !== 'click' && one !== 'switchon' && one !== 'reject'))) return false;
  const isInside = ({ from }: Part): boolean => from >= condition.from && from <= condition.clauseTo;
  const quotes = quotedIn(f);
  return f.hits.some(
    (hit) =>
      isHeld(hit) &&
      isInside(hit) &&
      // “When you choose ‘Show the map’” is a button's.
      (hit.concept !== 'content' || says(f, 'banner', 'window', 'category', 'slot')) &&
      (quotes.some((quote) => isIn(hit, quote)) ||
        // “Yes to Marketing”, “the group Marketing”.
        (isCapital(f, hit) && f.hits.some(({ concept, to }) => NAMING.has(concept) && hit.from === to)) ||
        // “Ticked the box by Statistics”.
        (isCapital(f, hit) && f.hits.some(({ concept, to }) => concept === 'switchon' && hit.from >= to && hit.from - to <= 1))),
  );
}

/** “Log-in and basket count as necessary”. */
const isClassed = (f: Frame): boolean =>
  follows(f, ['classed', [...NAMES].join('|')], 3) && !says(f, 'personaldata', 'you', 'not', 'thisdoc');

/** “Category: marketing (Vendor)”, “category ‘Media’ of the banner: Vendor”. */
function isCategoryEntry(f: Frame): boolean {
  const colon = f.text.indexOf(':');
  return (
    colon > 0 &&
    f.hits.some(({ concept, from }) => concept === 'category' && from === 0) &&
    f.mentions.some(({ service, start }) => service && start - f.sentence.start > colon)
  );
}

/** “Vendor falls under ‘Statistics’”, “the switch ‘Media’ governs films and maps”. */
function isAssigned(f: Frame): boolean {
  if (!says(f, 'assigned', 'includes')) return false;
  const labels = labelsOf(f);
  const isOutside = (part: Part): boolean => !labels.some((label) => isIn(part, label));
  return (
    labels.length > 0 &&
    // “Governed by the category ‘Statistics’”, in a table: what is governed stands beside it.
    (f.mentions.some(isOutside) ||
      f.hits[0]?.concept === 'assigned' ||
      f.hits.some((hit) => THINGS.has(hit.concept) && isOutside(hit))) &&
    f.hits.some(({ concept, from, to }) => (concept === 'assigned' || concept === 'includes') && isOutside({ from, to }))
  );
}

/** “_xy (Vendor) – category: marketing”, “cookies that count visits = performance”. */
function isEntry(f: Frame): boolean {
  const { words, start } = f.sentence;
  const names = f.hits.filter(({ concept, from }) => NAMES.has(concept) && from > 0);
  return names.some(({ from }) => {
    const [before, word] = [words[from - 1], words[from]];
    if (!before || !word) return false;
    const mark = f.text.slice(before.end - start, word.start - start);
    const isOfCategory = f.hits.some((hit) => hit.concept === 'category' && hit.to === from && hit.from > 0);
    return (
      (/[:=]/.test(mark) && isOfCategory) ||
      (mark.includes('=') && f.hits.some((hit) => THINGS.has(hit.concept) && hit.from < from))
    );
  });
}

/** “Statistics covers Vendor”, “under ‘Marketing’ you find Vendor”: a purpose, then what is in it. */
const isPurposeFirst = (f: Frame): boolean => {
  const purpose = f.hits.find(({ concept, from }) => PURPOSE.has(concept) && from <= 3);
  const includes =
    purpose &&
    f.hits.find(
      ({ concept, from }) => (concept === 'includes' || concept === 'find') && from >= purpose.to && from - purpose.to <= 2,
    );
  return (
    includes !== undefined &&
    f.mentions.some(({ service, from }) => service && from >= includes.from && from - includes.from <= 5)
  );
};

export const CATEGORY_MAP: readonly Rule[] = [
  { kind: 'category-map', confidence: 0.8, test: isAssigned },
  { kind: 'category-map', confidence: 0.8, test: isEntry },
  { kind: 'category-map', confidence: 0.8, test: isCategoryEntry },
  { kind: 'category-map', confidence: 0.75, test: isPlaced },
  { kind: 'category-map', confidence: 0.7, test: isClassed },
  {
    kind: 'category-map',
    confidence: 0.8,
    // “Group companies”, “Vendor Group, part of …” are no categories of a banner.
    test: (f) =>
      f.mentions.some((m) => m.service) &&
      ((near(f, 'category', 'includes', 5) && says(f, ...NAMES, 'banner', 'window', 'cookies')) || isPurposeFirst(f)),
  },
  {
    // “Necessary ones rest on our interest, statistics on your consent”: which purpose rests on what.
    kind: 'category-map',
    confidence: 0.8,
    test: (f) =>
      says(f, 'necessary', 'functional') &&
      says(f, 'marketing', 'analytics', 'unnecessary', 'functional') &&
      says(f, 'consent') &&
      says(f, 'cookie', 'technology', 'category') &&
      (says(f, 'basis_li', 'basis_contract') || near(f, 'not', 'require', 2)),
  },
  {
    // “Necessary ones rest on our interest; all others …”, “functional cookies: contract”.
    kind: 'category-map',
    confidence: 0.7,
    test: (f) =>
      follows(f, ['necessary|functional', 'cookies', 'basis_li|basis_contract'], 8) &&
      (f.text.endsWith(';') || (f.sentence.words.length <= 8 && f.text.includes(':'))),
  },
  {
    // “Statistics: Vendor A, Vendor B”.
    kind: 'category-map',
    confidence: 0.7,
    test: (f) => {
      const colon = f.text.indexOf(':');
      const first = f.mentions.find((m) => m.service);
      if (
        colon < 0 ||
        colon > 40 ||
        !first ||
        first.start - f.sentence.start < colon ||
        first.start - f.sentence.start > colon + 4
      )
        return false;
      const word = f.sentence.words.findIndex(({ start }) => start - f.sentence.start > colon);
      return word >= 1 && word <= 4 && f.hits.some((hit) => hit.to <= word && PURPOSE.has(hit.concept));
    },
  },
];
