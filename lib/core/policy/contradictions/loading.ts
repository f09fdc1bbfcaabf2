/** What waits, and what does not: consent first, or a click, against what runs as the page opens. */
import { follows, type Frame, near, says } from '../frame.ts';
import { once } from '../once.ts';
import { isClaim } from '../promises/rule.ts';
import { withoutForm } from '../unknown-vendors.ts';
import { ofSite, type Pair, type Place, placeOf, type Read, type Row, type Texts } from './texts.ts';

interface Deed extends Place {
  service: string;
}
const RUNS = 'load|set|process|measure|transfer|flow|embed';

/** What makes something wait, or says that nothing runs. */
const HELD = ['not', 'none', 'negation', 'only', 'first', 'click', 'playstart', 'thumbnail', 'blocked', 'wait', 'hypothetical', 'twoclick', 'if', 'right', 'withdraw', 'formerly', 'removed'] as const; // prettier-ignore

/**
 * “Tool starts with the page”, “is called before you have answered”: said of a service, and nothing that makes it wait.
 * “When you visit us, Tool records” tells of every visit that was agreed to as well.
 */
const runsAtOnce = (frame: Frame): boolean =>
  !says(frame, ...HELD) &&
  ((follows(frame, ['before|without', 'answered|choice|consent'], 5) &&
    says(frame, 'load', 'set', 'transfer', 'process', 'measure') &&
    // “Inte förrän du har godkänt” is one phrase.
    !says(frame, 'ask', 'object', 'first')) ||
    (near(frame, 'load|set|transfer|flow', 'together', 6) &&
      (says(frame, 'open') || HOME.test(frame.text) || isWithVisit(frame)) &&
      (!says(frame, 'consent', 'firstvisit', 'banner') || isWithVisit(frame)) &&
      !isOfTool(frame)));

/** “From the first visit on”. */
const isWithVisit = ({ hits }: Frame): boolean =>
  hits.some(
    ({ concept, from, to }) =>
      concept === 'together' && hits.some((hit) => hit.concept === 'firstvisit' && hit.from >= from && hit.to <= to),
  );

const HOME = /(?<![A-Za-zÀ-ɏ])(?:home ?page|forside|framside|startsid|startseite|hjemmeside|page d[’']accueil)/iu;
/** “When the badge is called up” is no visit. */
const isOfTool = (frame: Frame | undefined): boolean => {
  const { hits = [], mentions = [] } = frame ?? {};
  return hits.some(
    ({ concept, from }) =>
      (concept === 'open' || concept === 'load') &&
      mentions.some(
        (mention) =>
          mention.to <= from &&
          from - mention.to <= 1 &&
          hits.some((one) => one.concept === 'after' && one.to <= mention.from && mention.from - one.to <= 1),
      ),
  );
};

/** What runs at once, by service: promises first, then sentences on one service that say so. */
const deedsOf = once(({ promises, reading, frameOf, needsConsent }: Texts): Deed[] => {
  const deeds: Deed[] = [];
  const seen = new Set<number>();
  for (const { start, end, quote, service } of promises('loads-at-open'))
    if (service !== null && !isOfTool(frameOf({ start }))) {
      deeds.push({ start, end, quote, service });
      seen.add(start);
    }
  for (const frame of reading.frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || seen.has(frame.sentence.start)) continue;
    if (!says(frame, 'open', 'before', 'together', 'without') || !runsAtOnce(frame) || !isClaim(frame)) continue;
    const services = new Set(
      reading.namings.of(frame).flatMap(({ service, sense }) => (service && sense === 'declared' ? [service] : [])),
    );
    const about = services.size ? [...services] : reading.namings.aboutOf(frame).services;
    // “Tool measures, and its manager loads at once” is about neither for sure.
    const [service, more] = about.filter((id) => needsConsent(id));
    if (service && more === undefined) deeds.push({ ...placeOf(frame), service });
  }
  return deeds.sort((a, b) => a.start - b.start);
});

/** What a purpose's consent covers. */
const COVERS: Record<string, readonly string[]> = {
  analytics: ['analytics'],
  marketing: ['marketing', 'social'],
  video: ['video'],
  social: ['social'],
  map: ['maps', 'map'],
};

/** “Nothing is fetched from others before you agree”: no statement holds it where it names no cookies. */
function holdsAllBack(frame: Frame): boolean {
  const gate = 'consent|choice|answered|switchon';
  return (
    !frame.chrome &&
    frame.kind !== 'heading' &&
    frame.mentions.length === 0 &&
    isClaim(frame) &&
    says(frame, 'third', 'outsider', 'provider', 'content', 'server', 'technology', 'cookie') &&
    says(frame, 'load', 'set', 'transfer', 'embed') &&
    (follows(frame, ['not|none|nobody', RUNS, 'before|without|unless', gate], 9) ||
      follows(frame, ['before|without', gate, 'not|none|nobody'], 8) ||
      // “No third party's module loads by itself”.
      (says(frame, 'third', 'outsider') && follows(frame, ['not|none|nobody', 'load|transfer', 'together|click'], 4))) &&
    !says(frame, 'newsletter', 'payment', 'offtopic', 'if', 'analytics', 'marketing', 'video', 'socialmedia', 'share', 'hedge')
  );
} // prettier-ignore

/** The same service loads by a click or after consent, and at once. */
const gate: Row = (texts) => {
  const deeds = deedsOf(texts);
  return texts
    .promises('click-to-load', 'prior-consent', 'action-gate')
    .filter(({ service, inherited, value }) => service !== null && (!inherited || value.kind === 'prior-consent'))
    .map((claim): Pair => [deeds.find((deed) => deed.service === claim.service && deed.start !== claim.start), claim]);
};

const GROUND =
  /(?<![A-Za-zÀ-ɏ])(?:(?:rechts)?grundlage|(?:retts)?grunnlag|(?:rets)?grundlag|rättslig grund|legal (?:basis|grounds?)|base (?:légale|juridique)|fondement)|§/iu;

const FORM =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*skjema(?:et)?|[A-Za-zÀ-ɏ]*skema(?:et)?|[A-Za-zÀ-ɏ]*formulär(?:et)?|[A-Za-zÀ-ɏ]*formular|forms?|formulaires?)(?![A-Za-zÀ-ɏ])/iu;

/** “Trackers” alone is another word for cookies. */
const isOfTechnology = ({ hits }: Frame): boolean =>
  hits.some(
    ({ concept, from }) => concept === 'technology' && !hits.some((one) => one.concept === 'cookies' && one.from === from),
  );

/** Consent before anything, or before a purpose, and a service of it that waits for nothing. */
const atOpen: Row = (texts) => {
  const { promises, needsConsent, isTracking, reading, frameOf } = texts;
  const before = promises('prior-consent', 'necessary-only-default').filter((one) => {
    const frame = frameOf(one);
    // “Where you have agreed, it rests on …” tells the ground, not that anything waits.
    const isGround = frame !== undefined && follows(frame, ['if', 'consent']) && GROUND.test(frame.text) && !says(frame, 'only', 'not', 'none', 'before', 'first');
    return one.service === null && !isGround;
  });
  // “A module of Vendor appears with your consent only” is said of that vendor.
  const ofOne = (one: Read): boolean => {
    const frame = frameOf(one);
    return frame !== undefined && reading.namings.of(frame).some(({ service, sense }) => sense === 'declared' && reading.catalog.services.get(service ?? '')?.purpose !== 'consent');
  };
  const all = before.filter((one) => ofSite(one) && !ofOne(one));
  const strong = all.find(({ value }) => value.kind === 'prior-consent') ?? all[0];
  const held = reading.frames.find(holdsAllBack);
  // What is no tracker of ours is a third party's all the same.
  const outside = reading.frames.find((frame) => holdsAllBack(frame) && says(frame, 'third', 'outsider'));
  const purposeOf = (id: string): string => reading.catalog.services.get(id)?.purpose ?? '';
  /** A form, or a call that tells nothing of the visitor, need set no cookie. */
  const isOfForm = (at: number): boolean => {
    const deed = frameOf({ start: at });
    return deed !== undefined && !deed.mentions.length && FORM.test(deed.text);
  };
  const carriesNobody = (at: number): boolean => promises('no-personal-data').some(({ start }) => start === at);
  // “Only necessary cookies are set” says nothing of a map, which may set none.
  const meets = ({ service, start }: Deed, one: Place | undefined): boolean => {
    const frame = one && frameOf(one);
    if (frame && says(frame, 'cookies') && (isOfForm(start) || carriesNobody(start))) return false;
    return isTracking(service) || !frame || !says(frame, 'cookies') || says(frame, 'third', 'content', 'load') || isOfTechnology(frame);
  };
  const claimFor = ({ start, service }: Deed): Place | Read | undefined => {
    const exact = before.find(
      (one) => one.start !== start && one.value.category !== undefined && (COVERS[String(one.value.category)] ?? []).includes(purposeOf(service)),
    );
    return exact ?? (strong && strong.start !== start ? strong : held && held.sentence.start !== start ? placeOf(held) : undefined);
  };
  const pairs = deedsOf(texts)
    .filter(({ service }) => needsConsent(service))
    .map((deed): Pair => [deed, claimFor(deed)])
    .filter(([deed, claim]) => meets(deed as Deed, claim));
  // “None of Company's services starts without consent”: whatever they are.
  for (const claim of before) {
    const firms = new Set(frameOf(claim)?.mentions.flatMap(({ service, organization }) => (service ? [] : [organization])));
    const its = firms.size === 0 ? undefined : deedsOf(texts).find(
      ({ service, start }) => start !== claim.start && firms.has(reading.catalog.services.get(service)?.organization ?? ''),
    );
    if (its) pairs.push([its, claim]);
  }
  // “Loaded whatever you chose”, of a service that has no entry.
  for (const open of promises('loads-at-open')) {
    const frame = frameOf(open);
    const always = frame !== undefined && says(frame, 'regardless') && says(frame, 'choice', 'consent', 'banner');
    // A tag manager that is loaded sets no cookie.
    const claim = before.find((one) => {
      const said = frameOf(one);
      return purposeOf(open.service ?? '') !== 'tag-manager' || (said !== undefined && !says(said, 'cookies'));
    });
    if (always && claim) pairs.push([open, claim]);
    else if (open.service === null && outside && frame && isOfUnknown(texts, frame)) pairs.push([open, placeOf(outside)]);
    else if (open.service === null && all[0]?.value.kind === 'necessary-only-default' && frame && says(frame, 'third', 'content'))
      pairs.push([open, all[0]]);
  }
  return pairs;
}; // prettier-ignore

/** A vendor without an entry is named in it. */
const isOfUnknown = ({ unknown }: Texts, { text }: Frame): boolean =>
  unknown.some(({ name, disclosure }) => disclosure === 'declared' && text.includes(withoutForm(name)));

export const LOADING: Record<string, Row> = { gate, 'at-open': atOpen };
