/** Facts that stand twice and differ: periods, grounds, what is used and what is not. */
import { clauseEnds, follows, type Frame, says } from '../frame.ts';
import { differs, ofSite, type Pair, placeOf, type Read, type Row } from './texts.ts';
import type { Reading } from '../read.ts';
import { records } from './records.ts';

const PURPOSES = ['analytics', 'marketing', 'video'];
const EMBEDDED = new Set(['analytics', 'marketing', 'social', 'video', 'tag-manager', 'functional']);

const daysOf = ({ value }: Read): unknown => value.days ?? value.lifetimeDays;

/** What takes a denial back, or narrows it. */
const NARROWED = ['unless', 'without', 'before', 'if', 'after', 'only', 'which', 'newsletter', 'share', 'sell', 'personaldata', 'first', 'other', 'suchas', 'removed', 'longer', 'identify'] as const; // prettier-ignore
const APP = /(?<![A-Za-zÀ-ɏ])apps?(?:en|ar|er|ene|erne|arna)?(?![A-Za-zÀ-ɏ])/iu;

/** “We do not use …”, “Tool is not used”. */
const isDenial = (frame: Frame): boolean =>
  frame.kind !== 'heading' &&
  !frame.chrome &&
  says(frame, 'use', 'set', 'embed') &&
  ((says(frame, 'wesubj') && follows(frame, ['wesubj', 'not|none'], 6)) || isPassive(frame)) &&
  !frame.hits.some(
    ({ concept, from }) =>
      (NARROWED as readonly string[]).includes(concept) && !(concept === 'only' && from > 0 && clauseEnds(frame, from - 1, from)),
  ) &&
  !APP.test(frame.text);
const isPassive = (frame: Frame): boolean =>
  frame.mentions.length === 1 &&
  (frame.mentions[0]?.from ?? 2) <= 1 &&
  (follows(frame, ['not', 'use|embed'], 5) || follows(frame, ['use|embed', 'not'], 2)) &&
  !says(frame, 'marketing', 'analytics', 'cookies', 'profile', 'transfer', 'store', 'process');

const ENQUIRY =
  /(?<![A-Za-zÀ-ɏ])(?:enquir|inquir|forespørs|førespurn|henvend|henvänd|förfråg|anfrage|demandes? de (?:contact|renseignement))/iu;
/** The interest is in answering those who write, whatever tool brings it. */
const isOfAnswers = (frame: Frame | undefined): boolean => frame !== undefined && ENQUIRY.test(frame.text);

/** The paragraph is about a page of ours on a network. */
const isOfOwnPage = ({ frames }: Reading, { sentence, index }: Frame): boolean =>
  frames
    .slice(Math.max(0, index - 4), index + 1)
    .some((one) => one.sentence.block === sentence.block && says(one, 'socialpage', 'joint'));

/** Consent for everything, and legitimate interest for a tracker. */
const basis: Row = ({ promises, statements, isTracking, needsConsent, frameOf, reading }) => {
  const bases = statements.filter(({ type, value }) => type === 'legal-basis' && value.hedged !== true);
  const consents = new Set(bases.filter(({ value }) => value.basis === 'consent').map((one) => frameOf(one)?.index));
  const interests = bases.filter(
    (one) => one.value.basis === 'legitimate-interest' && isTracking(one.service) && !consents.has(frameOf(one)?.index),
  );
  const contracts = new Set(bases.filter(({ value }) => value.basis === 'contract').map((one) => frameOf(one)?.index));
  // What may work without cookies and identifiers may rest on it; and “only the necessary until you choose” asks for no consent to all.
  const cookied = interests.find(
    (one) => needsConsent(one.service) && !contracts.has(frameOf(one)?.index) && !isOfAnswers(frameOf(one)),
  );
  const sentence = cookied && frameOf(cookied);
  const claim = promises('prior-consent').find((one) => {
    const frame = frameOf(one);
    // “The agreement on processing applies” asks nobody.
    return ofSite(one) && !(frame && says(frame, 'processor'));
  });
  const isOfPage = sentence !== undefined && isOfOwnPage(reading, sentence);
  const pairs: Pair[] = [[sentence && !isOfPage ? placeOf(sentence, cookied.service) : undefined, claim]];
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
};

/** “No cookie of Vendor lives longer than a year”: a bound for all that it sets. */
const isBound = (frame: Frame | undefined): boolean =>
  frame !== undefined &&
  says(frame, 'longer', 'more', 'removed') &&
  follows(frame, ['none|not|negation', 'cookies', 'expire|store|longer'], 5) &&
  !says(frame, 'ours', 'we', 'other', 'if', 'unless', 'first', 'without');

/** One cookie, two lives: in prose and a list, or in two lists; or longer than any of its vendor's is said to live. */
const lifetime: Row = ({ statements, frameOf }) => {
  const lives = new Map<string, Read>();
  const isLife = ({ type, value }: Read): boolean =>
    (type === 'cookie-lifetime' || type === 'cookie-entry') && typeof (value.days ?? value.lifetimeDays) === 'number';
  const bounds = statements.filter((one) => one.type === 'cookie-lifetime' && !one.value.cookie && isBound(frameOf(one)));
  const beyond = bounds.map((bound): Pair => {
    const longer = statements.filter(
      (life) =>
        isLife(life) &&
        !bounds.includes(life) &&
        (bound.service === null || life.service === bound.service) &&
        Number(daysOf(life)) > Number(daysOf(bound)) &&
        differs(daysOf(life), daysOf(bound)),
    );
    return [longer.find(({ type }) => type === 'cookie-lifetime') ?? longer[0], bound];
  });
  const pairs = statements.flatMap((life): Pair[] => {
    if (life.type !== 'cookie-lifetime' && life.type !== 'cookie-entry') return [];
    const cookie = life.value.cookie ?? life.value.name;
    if (typeof cookie !== 'string' || typeof daysOf(life) !== 'number') return [];
    const other = lives.get(cookie);
    if (!other) lives.set(cookie, life);
    if (!other || !differs(daysOf(other), daysOf(life))) return [];
    const apart =
      frameOf(other)?.sentence.section !== frameOf(life)?.sentence.section &&
      // One of them may be told of the cookie alone.
      (other.service === life.service || other.service === null || life.service === null) &&
      (other.service ?? life.service) !== null;
    return life.type !== other.type || apart ? [[life, other]] : [];
  });
  return [...pairs, ...beyond];
};

/** Words of a plain denial. */
const SHORT = 14;

/** “We do not use X”, and X in use; “we set no cookies”, and a list of them. */
const denied: Row = ({ reading, statements }) => {
  const { frames, namings, catalog } = reading;
  const used = new Map<string, Frame>();
  for (const { frame, service, sense } of namings.all)
    if (
      service &&
      sense === 'declared' &&
      frame.kind !== 'heading' &&
      !frame.chrome &&
      !frame.text.trimEnd().endsWith('?') &&
      (frame.kind === 'cell' || says(frame, 'use', 'set', 'load', 'embed', 'cookie', 'measure', 'process'))
    )
      if (!used.has(service)) used.set(service, frame);
  const entry = statements.find(
    ({ type, value }) => type === 'cookie-entry' || (type === 'cookie-lifetime' && typeof value.cookie === 'string'),
  );
  return frames.flatMap((frame): Pair[] => {
    if (!isDenial(frame)) return [];
    for (const { service, sense } of namings.of(frame)) {
      const other = service && sense === 'mentioned' ? used.get(service) : undefined;
      if (other && other.index !== frame.index) return [[placeOf(other, service), placeOf(frame)]];
    }
    if (frame.mentions.length) return [];
    const kinds = PURPOSES.filter((purpose) => follows(frame, ['not|none', purpose], 5));
    // “No cookies for marketing, only such as …”: what follows the comma goes on about others.
    const end = frame.hits.find(({ concept }) => concept === kinds[0])?.to ?? SHORT;
    const rest = frame.text.slice((frame.sentence.words[end - 1]?.end ?? frame.sentence.end) - frame.sentence.start);
    if (frame.sentence.words.length > SHORT && !(end <= SHORT && /^,\s/.test(rest) && says(frame, 'only'))) return [];
    const [kind] = kinds;
    if (!kind)
      return (follows(frame, ['not|none', 'cookies'], 4) || follows(frame, ['cookies', 'not'], 3)) &&
        frame.sentence.words.length <= 10
        ? [[entry, placeOf(frame)]]
        : [];
    const ofCookies = says(frame, 'cookies');
    const against = [...used].find(
      ([id, at]) => catalog.services.get(id)?.purpose === kind && (!ofCookies || says(at, 'cookie', 'cookies')),
    );
    return against && kinds.length === 1 ? [[placeOf(against[1], against[0]), placeOf(frame)]] : [];
  });
};

/** “Only the following services”, and a further one. */
const list: Row = ({ promises, reading, frameOf }) =>
  promises('closed-list', 'exhaustive').map((claim): Pair => {
    const frame = frameOf(claim);
    if (!frame || !says(frame, 'third', 'service') || !says(frame, 'only') || says(frame, ...PURPOSES, 'payment', 'newsletter'))
      return [undefined, claim];
    const isOfMail = ({ index, sentence }: Frame): boolean => {
      const before = reading.frames[index - 1];
      return before?.sentence.block === sentence.block && says(before, 'newsletter');
    };
    const inSection = ({ sentence }: Frame): boolean => sentence.section === frame.sentence.section;
    const parts = new Set(reading.document.parents.flatMap((parent, at) => (parent === frame.sentence.section ? [at] : [])));
    const listed = reading.namings.all.filter(({ frame: at }) => inSection(at) || parts.has(at.sentence.section));
    const ids = new Set(listed.map(({ service }) => service));
    const firms = new Set(listed.map(({ mention }) => mention.organization));
    if (ids.size < 2) return [undefined, claim];
    const further = reading.namings.all.find(
      ({ service, sense, frame: at, mention }) =>
        service !== null && sense === 'declared' && at.kind === 'text' && !ids.has(service) && !firms.has(mention.organization) &&
        EMBEDDED.has(reading.catalog.services.get(service)?.purpose ?? '') && says(at, 'use', 'embed', 'load', 'video', 'map', 'technology') && !says(at, 'newsletter', 'payment') && !isOfMail(at),
    ); // prettier-ignore
    return [further && placeOf(further.frame, further.service), claim];
  });

export const FACTS: Record<string, Row> = { basis, lifetime, retention: records, denied, list };
