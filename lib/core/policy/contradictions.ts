/** Where the text says one thing and its opposite: pairs of what was read that cannot both hold, each with both places. */
import type { Statement } from '../model/policy.ts';
import { follows, type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';
import { wordsOf } from './sentences.ts';

type Read = Omit<Statement, 'id'>;
/** A statement, or a sentence that says what no statement holds. */
type Place = Pick<Read, 'start' | 'end' | 'quote' | 'service'>;
/** Two places, or the first of them that contradicts several. */
type Pair = [a: Place | undefined, b: Place | undefined];

interface Texts {
  reading: Reading;
  statements: readonly Read[];
  frameOf(place: { start: number }): Frame | undefined;
  /** Unhedged promises of these kinds. */
  promises(...kinds: string[]): Read[];
  isTracking(id: string | null): boolean;
  needsConsent(id: string | null): boolean;
}

/** Periods that differ by more than this share are two claims. */
const TOLERANCE = 0.1;
const TRACKING = new Set(['analytics', 'marketing', 'social', 'tag-manager']);
const HEDGED_BELOW = 0.65;

const differs = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > 0.6 && Math.abs(a - b) > TOLERANCE * Math.max(a, b);
const ofSite = ({ service, value }: Read): boolean => service === null && value.category === undefined;
const placeOf = ({ sentence: { start, end }, text }: Frame, service: string | null = null): Place => ({
  start,
  end,
  quote: text,
  service,
});

/** What each row compares. None takes what is hedged, conditional, excepted or about another service for a claim. */
const ROWS: Record<string, (texts: Texts) => Pair[]> = {
  /** All data in the Union, and a vendor that takes them elsewhere; of one vendor, its own transfer. */
  location: ({ promises, statements, reading, frameOf }) => {
    const abroad = statements.filter(
      ({ type, value, inherited, confidence }) =>
        type === 'transfer' &&
        confidence >= 0.7 &&
        (value.country === 'US' || value.mechanism === 'privacy-shield' || (value.mechanism === 'adequacy' && !inherited)),
    );
    return promises('eu-only-storage').map((promise): Pair => {
      if (promise.service !== null) {
        const own = abroad.find(
          ({ service, inherited, value }) => service === promise.service && !inherited && value.country === 'US',
        );
        return [promise, promise.inherited || own?.quote === promise.quote ? undefined : own];
      }
      return isOfVendor(reading, frameOf(promise)) ? [promise, undefined] : [promise, abroad[0]];
    });
  },
  /** Only what is necessary before a choice, and something that loads as the page opens. */
  'at-open': ({ promises, needsConsent }) => {
    const [atFirst] = promises('necessary-only-default');
    return [[atFirst, promises('loads-at-open').find(({ service }) => service === null || needsConsent(service))]];
  },
  /** Consent before anything, and a service that loads whatever was chosen. */
  regardless: ({ promises, frameOf, needsConsent }) => {
    const site = promises('prior-consent').filter(({ service }) => service === null);
    return promises('loads-at-open').map((open): Pair => {
      const frame = frameOf(open);
      const always = frame !== undefined && says(frame, 'regardless') && says(frame, 'choice', 'consent', 'banner');
      const all = site.find((one) => ofSite(one) && one.start !== open.start);
      return [always ? (site[0] ?? all) : needsConsent(open.service) ? all : undefined, open];
    });
  },
  /** The same service loads by a click or after consent, and at once. */
  gate: ({ promises }) => {
    const opens = promises('loads-at-open').filter(({ service }) => service !== null);
    return promises('click-to-load', 'prior-consent', 'action-gate')
      .filter(({ service, inherited }) => service !== null && !inherited)
      .map((gate): Pair => [gate, opens.find((open) => open.service === gate.service && open.start !== gate.start)]);
  },
  /** Consent for everything, and legitimate interest for a tracker. */
  basis: ({ promises, statements, isTracking, needsConsent, frameOf }) => {
    const bases = statements.filter(({ type, value }) => type === 'legal-basis' && value.hedged !== true);
    const consents = new Set(bases.filter(({ value }) => value.basis === 'consent').map((one) => frameOf(one)?.index));
    const interests = bases.filter(
      (one) => one.value.basis === 'legitimate-interest' && isTracking(one.service) && !consents.has(frameOf(one)?.index),
    );
    // What may work without cookies and identifiers may rest on it, and nothing but the necessary be set.
    const cookied = interests.find(({ service }) => needsConsent(service));
    const sentence = cookied && frameOf(cookied);
    const pairs: Pair[] = [
      [promises('prior-consent', 'necessary-only-default').find(ofSite), sentence && placeOf(sentence, cookied.service)],
    ];
    // One tracker on both, in two sections.
    for (const interest of interests) {
      const consent = bases.find(
        (one) =>
          one.value.basis === 'consent' && one.service === interest.service && !one.inherited &&
          frameOf(one)?.sentence.section !== frameOf(interest)?.sentence.section,
      ); // prettier-ignore
      if (!interest.inherited) pairs.push([interest, consent]);
    }
    return pairs;
  },
  /** One cookie, two lives: in prose and a list, or in two lists. */
  lifetime: ({ statements, frameOf }) => {
    const lives = new Map<string, Read>();
    return statements.flatMap((life): Pair[] => {
      if (life.type !== 'cookie-lifetime' && life.type !== 'cookie-entry') return [];
      const cookie = life.value.cookie ?? life.value.name;
      if (typeof cookie !== 'string' || typeof daysOf(life) !== 'number') return [];
      const other = lives.get(cookie);
      if (!other) lives.set(cookie, life);
      if (!other || !differs(daysOf(other), daysOf(life))) return [];
      const apart =
        frameOf(other)?.sentence.section !== frameOf(life)?.sentence.section &&
        other.service === life.service &&
        life.service !== null;
      return life.type !== other.type || apart ? [[life, other]] : [];
    });
  },
  /** The same records kept for two periods. */
  retention: ({ statements, frameOf }) => {
    const kept = new Map<string, Read>();
    return statements.flatMap((one): Pair[] => {
      const frame = one.type === 'retention' && one.value.days !== null && one.service === null ? frameOf(one) : undefined;
      const about = frame ? recordsOf(frame) : null;
      if (!frame || !about) return [];
      const key = `${String(one.value.holder)} ${about}`;
      const other = kept.get(key);
      if (!other) kept.set(key, one);
      return other && other.start !== one.start && differs(other.value.days, one.value.days) ? [[one, other]] : [];
    });
  },
  /** “We do not use X”, and X in use; “we set no cookies”, and a list of them. */
  denied: ({ reading, statements }) => {
    const { frames, namings, catalog } = reading;
    const used = new Map<string, Frame>();
    for (const { frame, service, sense } of namings.all)
      if (
        service &&
        sense === 'declared' &&
        frame.kind !== 'heading' &&
        !frame.chrome &&
        (frame.kind === 'cell' || says(frame, 'use', 'set', 'load', 'embed', 'cookie'))
      )
        if (!used.has(service)) used.set(service, frame);
    const entry = statements.find(({ type }) => type === 'cookie-entry');
    return frames.flatMap((frame): Pair[] => {
      if (!isDenial(frame)) return [];
      for (const { service, sense } of namings.of(frame)) {
        const other = service && sense === 'mentioned' ? used.get(service) : undefined;
        if (other && other.index !== frame.index) return [[placeOf(frame), placeOf(other, service)]];
      }
      if (frame.mentions.length || frame.sentence.words.length > 14) return [];
      const kinds = PURPOSES.filter((purpose) => follows(frame, ['not|none', purpose], 5));
      const [kind] = kinds;
      if (!kind)
        return follows(frame, ['not|none', 'cookies'], 4) && frame.sentence.words.length <= 9 ? [[placeOf(frame), entry]] : [];
      const against = [...used].find(([id]) => catalog.services.get(id)?.purpose === kind);
      return against && kinds.length === 1 ? [[placeOf(frame), placeOf(against[1], against[0])]] : [];
    });
  },
  /** Nothing is passed on, and a vendor with whom data are shared. */
  sharing: ({ promises, reading, isTracking, frameOf }) => {
    const claim = promises('no-sharing').find((one) => {
      const frame = frameOf(one);
      return (
        one.service === null &&
        frame &&
        says(frame, 'third') &&
        !says(frame, 'newsletter', 'owndata', 'offtopic', 'payment', 'sell')
      );
    });
    if (!claim) return [];
    const shared = reading.frames.find(
      (frame) =>
        !frame.chrome && says(frame, 'wesubj') && follows(frame, ['wesubj', 'share'], 3) &&
        !says(frame, 'not', 'if', 'unless', 'share_button', 'socialpage', 'after') &&
        reading.namings.of(frame).some(({ service, sense }) => isTracking(service) && sense === 'declared'),
    ); // prettier-ignore
    return [[claim, shared && placeOf(shared)]];
  },
  /** Anonymous, and a profile of the visitor. */
  anonymity: ({ promises, reading, frameOf }) => {
    const profiles = new Map<number, Frame[]>();
    for (const frame of reading.frames) {
      if (frame.kind === 'heading' || !says(frame, 'profile')) continue;
      if (says(frame, 'not', 'none', 'right', 'if', 'without', 'anon')) continue;
      const list = profiles.get(frame.sentence.section);
      if (list) list.push(frame);
      else profiles.set(frame.sentence.section, [frame]);
    }
    return promises('anonymised', 'no-personal-data')
      .filter(({ service, inherited }) => service !== null && !inherited)
      .map((claim): Pair => {
        const own = profiles.get(frameOf(claim)?.sentence.section ?? -2);
        const profile = own?.find(({ sentence }) => sentence.start !== claim.start);
        return [claim, profile && placeOf(profile, claim.service)];
      });
  },
  /** “Only the following services”, and a further one. */
  list: ({ promises, reading, frameOf }) =>
    promises('closed-list', 'exhaustive').map((claim): Pair => {
      const frame = frameOf(claim);
      if (!frame || !says(frame, 'third', 'service') || !says(frame, 'only') || says(frame, ...PURPOSES, 'payment', 'newsletter'))
        return [claim, undefined];
      const inSection = ({ sentence }: Frame): boolean => sentence.section === frame.sentence.section;
      const parts = new Set(reading.document.parents.flatMap((parent, at) => (parent === frame.sentence.section ? [at] : [])));
      const listed = reading.namings.all.filter(({ frame: at }) => inSection(at) || parts.has(at.sentence.section));
      const ids = new Set(listed.map(({ service }) => service));
      const firms = new Set(listed.map(({ mention }) => mention.organization));
      if (ids.size < 2) return [claim, undefined];
      const further = reading.namings.all.find(
        ({ service, sense, frame: at, mention }) =>
          service !== null && sense === 'declared' && at.kind === 'text' && !ids.has(service) && !firms.has(mention.organization) &&
          EMBEDDED.has(reading.catalog.services.get(service)?.purpose ?? '') && says(at, 'use', 'embed', 'load', 'video', 'map', 'technology'),
      ); // prettier-ignore
      return [claim, further && placeOf(further.frame, further.service)];
    }),
};
const PURPOSES = ['analytics', 'marketing', 'video'];
const EMBEDDED = new Set(['analytics', 'marketing', 'social', 'video', 'tag-manager', 'functional']);

const daysOf = ({ value }: Read): unknown => value.days ?? value.lifetimeDays;

/** Under the heading of a vendor that is named in the sentence: “All data at Vendor stay in the EU”. */
function isOfVendor({ document, namings }: Reading, frame: Frame | undefined): boolean {
  if (!frame) return false;
  if (frame.mentions.length || namings.headingOf(frame.sentence.section).length) return true;
  const { section, words } = frame.sentence;
  const heading = new Set(section > 0 ? wordsIn(document.sections[section]?.heading ?? '') : []);
  // A word of the language is no name.
  const isWord = (at: number): boolean => frame.hits.some(({ from, to }) => from <= at && at < to);
  return words.some(({ text, capital }, at) => at > 0 && capital && heading.has(text) && !isWord(at));
}
const wordsIn = (text: string): string[] => wordsOf(text, 0, text.length).map(({ text: word }) => word);

/** “We do not use …”, with nothing that takes it back or narrows it. */
const isDenial = (frame: Frame): boolean =>
  frame.kind !== 'heading' &&
  !frame.chrome &&
  says(frame, 'wesubj') &&
  follows(frame, ['wesubj', 'not|none'], 6) &&
  says(frame, 'use', 'set', 'embed') &&
  !says(
    frame,
    'unless',
    'without',
    'before',
    'if',
    'after',
    'only',
    'which',
    'newsletter',
    'share',
    'sell',
    'personaldata',
    'first',
    'other',
    'suchas',
    'removed',
    'longer',
    'identify',
  );

/** The one kind of records that a sentence on keeping is about, by its stem; null where it is about several, or conditional. */
function recordsOf(frame: Frame): string | null {
  if (says(frame, 'if', 'unless', 'basis_law', 'not', 'only', 'necessary', 'other', 'backup')) return null;
  const own = frame.hits.filter(({ concept }) => concept === 'owndata');
  const stems = new Set(own.map(({ from }) => frame.sentence.words[from]?.text.slice(0, 6) ?? ''));
  const [stem] = stems;
  return stems.size === 1 && stem ? stem : null;
}

/** Pairs among what was read so far; a hedged promise contradicts nothing. */
export function readContradictions(
  reading: Reading,
  statements: readonly Read[],
  frameAt: (offset: number) => Frame | undefined,
): void {
  const { add, catalog } = reading;
  const texts: Texts = {
    reading,
    statements,
    frameOf: ({ start }) => frameAt(start),
    promises: (...kinds) =>
      statements.filter(
        ({ type, value, confidence }) => type === 'promise' && kinds.includes(String(value.kind)) && confidence >= HEDGED_BELOW,
      ),
    isTracking: (id) => TRACKING.has(catalog.services.get(id ?? '')?.purpose ?? ''),
    needsConsent: (id) => catalog.services.get(id ?? '')?.consent.needed === 'yes',
  };
  const found = Object.entries(ROWS).flatMap(([rule, pairsOf]) => pairsOf(texts).map((pair) => ({ rule, pair })));
  const seen = new Set<string>();
  for (const {
    rule,
    pair: [a, b],
  } of found) {
    if (!a || !b || (a.start === b.start && a.end === b.end)) continue;
    const places = [String(a.start), `${b.start} ${a.quote === b.quote ? '' : rule}`];
    if (places.some((place) => seen.has(place))) continue;
    for (const place of places) seen.add(place);
    add(
      'defect',
      a,
      { kind: 'contradiction', rule, other: { start: b.start, end: b.end, quote: b.quote } },
      { service: b.service, confidence: 0.75 },
    );
  }
}
