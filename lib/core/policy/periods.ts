/** How long: a cookie's life, which the browser can check, kept apart from how long someone keeps data, which it cannot. */
import type { Catalog } from '../catalog/index.ts';
import { cookieNames, cookiesIn, periodsOf, settersOf } from './cookie-names.ts';
import { type Duration, durationsOf } from './durations.ts';
import { clauseEnds, follows, type Frame, near, says, vendorSubject } from './frame.ts';
import { DATA, isUntilEvent } from './kept-until.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './read.ts';
import { endsWithSession, isSession } from './sessions.ts';
import { type UnknownVendor, withoutForm } from './unknown-vendors.ts';

/** Words that give a cookie's period; how long data is kept needs one of `HOLDING`, or one of these beside data. */
const HOLDING = ['store', 'deletion', 'kept'];
const KEEPING = [...HOLDING, 'expire', 'set', 'persistent', 'session', 'remember', 'askagain'];
/** Longer than this nobody keeps data by a rule: a firm's age. */
const MAX_DAYS = 35 * 365;

/** @param listed blocks that are entries of a list of cookies */
export function readPeriods(reading: Reading, listed: ReadonlySet<number>, unknown: readonly UnknownVendor[]): void {
  const { frames, namings, document, time, catalog } = reading;
  const vendors = [
    ...new Set(unknown.filter(({ disclosure }) => disclosure !== 'mentioned').map(({ name }) => withoutForm(name))),
  ];
  let holder: 'site' | 'vendor' = 'site';
  let section = -2;
  let block = -2;
  let networkBlock = -2;
  let cookieBefore = false;
  let namedBefore: string[] = [];
  let retained = -2;
  let keptBlock = -2;
  // What stands under “How long we keep it” needs no word for keeping, nor do items behind “we keep them so long:”.
  const keepingSections = new Set(
    frames.filter((frame) => frame.kind === 'heading' && isOfKeeping(frame)).map(({ sentence }) => sentence.section),
  );
  let introduced = false;
  const cookieSections = new Set(
    frames.filter((frame) => frame.kind === 'heading' && says(frame, 'cookies')).map(({ sentence }) => sentence.section),
  );
  for (const frame of frames) {
    if (frame.sentence.section !== section) {
      section = frame.sentence.section;
      holder = 'site';
      cookieBefore = false;
      namedBefore = [];
    }
    if (frame.kind === 'heading' || frame.kind === 'cell' || frame.chrome || listed.has(frame.sentence.block)) continue;
    // What a vendor does is said of it within a paragraph; the next paragraph is the site's again.
    if (frame.sentence.block !== block && !frame.concepts.has('these')) holder = 'site';
    block = frame.sentence.block;
    const subject = vendorSubject(frame);
    const own = says(frame, 'wesubj') || (says(frame, 'owndata') && !subject);
    const names = cookieNames(frame.text).filter((name) => name.includes('_') || says(frame, 'cookies'));
    const continuesCookie: boolean = says(frame, 'these') && cookieBefore && !says(frame, 'personaldata');
    const ofChoice = isOfChoice(frame);
    const cookie: boolean = says(frame, 'cookies') || continuesCookie || ofChoice || (names[0] ?? '').includes('_');
    cookieBefore = cookie;
    const carriedNames = namedBefore;
    namedBefore = cookie ? cookiesIn(frame, catalog, [], cookie).map(({ name }) => name) : [];
    if (frame.kind !== 'item') introduced = /:\s*$/.test(frame.text) && isOfKeeping(frame);
    const headed = keepingSections.has(section) || (introduced && frame.kind === 'item');
    // “X runs our chat” says how we do it; what X does with data is X's, and so is what the next sentence says of it.
    const acts = !own && subject !== undefined && says(frame, 'store', 'deletion', 'process', 'receive');
    const carried = holder;
    if (own) holder = 'site';
    else if (frame.mentions.length) holder = acts ? 'vendor' : 'site';
    // What gave a period goes on: “accounting papers only after ten years”.
    const continues = retained === frame.index - 1 && keptBlock === block;
    const keeps = says(frame, ...KEEPING, 'receive') || names.length > 0 || headed || continues || ofChoice;
    const spoken = keeps || cookie || says(frame, 'records') ? durationsOf(time, document.text, frame.sentence) : [];
    if (isDenied(frame, spoken) && !says(frame, 'longer')) continue;
    const durations = spoken.filter((duration) => isPlausible(frame, duration, cookie));
    // “basket (two weeks)” needs no word for keeping, nor does “Logs: two weeks”.
    const noted = !cookie && (continues || says(frame, 'records')) && durations.some((duration) => isNoted(frame, duration));
    const goesOn = continues && says(frame, ...DATA);
    const ofRecords = !cookie && durations.some((duration) => isOfRecords(frame, duration));
    if (!keeps && !noted && !ofRecords && !durations.every(({ start }) => document.text[start - 1] === '(')) durations.length = 0;
    const named = durations.length ? vendors.some((name) => frame.text.includes(name)) : false;
    const ofNetwork = block === networkBlock;
    // A newsletter's tool keeps addresses for us.
    if (frame.mentions.length && !says(frame, 'newsletter')) networkBlock = block;
    if (!durations.length && !says(frame, 'session', 'aslongas', 'indefinite') && (cookie || !isUntilEvent(frame))) continue;
    const subjects = namings.aboutOf(frame);
    // What a network gathers across sites it keeps for itself; a tool keeps it for us.
    const network =
      subjects.inherited &&
      ofNetwork &&
      !(continues && carried === 'site') &&
      subjects.services.every((id) => isNetwork(catalog, id));
    const byVendor = !own && (frame.mentions.length > 0 || named || carried === 'vendor' || network);
    const place = { start: frame.sentence.start, end: frame.sentence.end };
    const services: (string | null)[] = subjects.services.length ? subjects.services : [null];
    const retain = (days: number, isVendors: boolean, confidence: number): void => {
      const value = { days, holder: isVendors ? 'vendor' : 'site' };
      [retained, keptBlock] = [frame.index, block];
      reading.add('retention', place, value, { service: services[0] ?? null, confidence, inherited: subjects.inherited });
    };
    if (durations.length && cookie) {
      const cookies = cookiesIn(frame, catalog, durations, cookie);
      // “It is called X; this cookie lasts …”.
      const before = says(frame, 'these') && carriedNames.length === 1 ? carriedNames : [];
      for (const [duration, found] of periodsOf(frame, cookies, cookies.length > 1 ? durations : distinct(durations))) {
        const owners = found.length ? found : before;
        // “The cookie expires after 13 months, while Google deletes the data after 14”: each period is its clause's.
        const clause = clauseOf(frame, duration);
        if (isOfData(frame, clause, durations.length > 1)) {
          retain(duration.days, clause.vendor, 0.75);
          continue;
        }
        const options = { confidence: subjects.inherited ? 0.75 : 0.9, inherited: subjects.inherited };
        for (const name of new Set(owners)) {
          const at = cookies.find((one) => one.name === name)?.at;
          const days = at !== undefined && endsWithSession(frame, at) ? 0 : duration.days;
          reading.add('cookie-lifetime', place, { days, cookie: name }, {
            service: serviceOfCookie(catalog, name, subjects.services) ?? services[0] ?? null, ...options,
          }); // prettier-ignore
        }
        if (!owners.length)
          for (const service of services) reading.add('cookie-lifetime', place, { days: duration.days }, { service, ...options });
      }
    } else if (isSession(frame) && (cookie || says(frame, 'these') || cookieSections.has(section))) {
      const own = cookie ? cookiesIn(frame, catalog, [], cookie).map(({ name }) => name) : [];
      // “We set X. It goes when you close the browser.”
      const owners = own.length || carriedNames.length !== 1 || says(frame, 'cookies') ? own : carriedNames;
      for (const name of owners.length ? owners : [null])
        reading.add('cookie-lifetime', place, { days: 0, ...(name ? { cookie: name } : {}) }, { service: null, confidence: 0.8 });
      if (says(frame, 'persistent') && follows(frame, ['persistent', 'expire|deletion'], 6))
        reading.add('cookie-lifetime', place, { days: null }, { service: null, confidence: 0.7 });
    } else if (
      cookie &&
      !durations.length &&
      follows(frame, ['aslongas', 'deletion'], 3) &&
      !says(frame, 'wesubj', 'personaldata')
    ) {
      // “It stays until you delete it”.
      for (const { name } of cookiesIn(frame, catalog, [], cookie))
        reading.add('cookie-lifetime', place, { days: null, cookie: name }, { service: services[0] ?? null, confidence: 0.75 });
    } else if (durations.length) {
      // “Retention period of enquiries: two years” is a phrase of its own.
      const labelled = frame.hits.some(({ concept, from, to }) => concept === 'h_life' && to - from > 1);
      const lasts = says(frame, 'expire') && !says(frame, 'otherperiod') && (labelled || says(frame, ...DATA));
      if (!says(frame, ...HOLDING) && !lasts && !headed && !noted && !goesOn && !ofRecords) continue;
      for (const duration of distinct(durations)) {
        // “We keep none longer than needed, and X deletes them after 50 months”.
        const clause = clauseOf(frame, duration);
        const isVendors = byVendor || (own && clause.vendor && !clause.hits.some(({ concept }) => concept === 'wesubj'));
        retain(duration.days, isVendors, 0.85);
        if (isVendors) holder = 'vendor';
      }
    } else if (says(frame, 'aslongas', 'indefinite') && says(frame, 'store', 'deletion') && !cookie) {
      const until = says(frame, 'indefinite') ? 'request' : 'purpose';
      reading.add(
        'retention',
        place,
        { days: null, until, holder: byVendor || named ? 'vendor' : 'site' },
        { service: byVendor ? (services[0] ?? null) : null, confidence: 0.7 },
      );
    } else if (!cookie && isUntilEvent(frame)) {
      const until = { days: null, until: 'purpose', holder: byVendor || named ? 'vendor' : 'site' };
      reading.add('retention', place, until, { service: services[0] ?? null, confidence: 0.65, inherited: subjects.inherited });
    }
  }
}

const isNetwork = (catalog: Catalog, id: string): boolean => {
  const service = catalog.services.get(id);
  return service?.purpose !== 'analytics' && (service?.cookies.some(({ party }) => party === 'third') ?? false);
};

/** “How long we keep it”, “Deletion”; not a right to it, nor cookies. */
const isOfKeeping = (frame: Frame): boolean =>
  (says(frame, ...HOLDING) || (says(frame, 'h_life') && frame.sentence.words.length <= 4)) &&
  !says(frame, 'cookies', 'right', 'answer', 'not');

/** How long a choice about cookies stands is the life of the cookie that holds it. */
const isOfChoice = (frame: Frame): boolean =>
  !says(frame, 'newsletter', 'offtopic', 'owndata') &&
  (says(frame, 'askagain') ||
    near(frame, 'banner', 'again', 5) ||
    (says(frame, 'yourchoice') && says(frame, 'remember', 'store', 'expire')) ||
    // “Consent is valid for …”, but not “if you consent, you stay on the list for …”.
    frame.hits.some(
      ({ concept, to }) =>
        concept === 'consent' &&
        frame.hits.some(
          (hit) =>
            (hit.concept === 'remember' || hit.concept === 'expire') &&
            hit.from >= to &&
            hit.from - to <= 3 &&
            !clauseEnds(frame, to - 1, hit.from),
        ),
    ));

/** “Logs: 14 days”, “CVs – at most six months; contracts – two years”: notes, not sentences. */
const isNoted = (frame: Frame, { start, end }: Duration): boolean => {
  const base = frame.sentence.start;
  return (
    /^\s*(?:$|[;,.)])/.test(frame.text.slice(end - base)) &&
    /[:–—-]\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/u.test(frame.text.slice(0, start - base)) &&
    !says(frame, 'otherperiod')
  );
};

/** “Our accountant needs the invoices for six years”: a period said of records is theirs, unless the clause speaks of something else. */
function isOfRecords(frame: Frame, duration: Duration): boolean {
  const speaksAgainst = ['otherperiod', 'not', 'right', 'hedge', 'onrequest', 'transfer', 'share', 'receive', 'hand'];
  if (says(frame, ...speaksAgainst) || duration.often || duration.days < 1) return false;
  // By when something happens, not how long something is there.
  if (frame.hits.some(({ concept, to }) => concept === 'deadline' && duration.from - to >= 0 && duration.from - to <= 2))
    return false;
  return clauseOf(frame, duration).hits.some(
    ({ concept, from, to }) =>
      concept === 'records' && (to <= duration.from ? duration.from - to <= 8 : from - duration.to <= 3 && from >= duration.to),
  );
}

/** “Is not stored”, “we keep none”: but not “those not hired are deleted”, “is kept another three years”. */
function isDenied(frame: Frame, durations: readonly Duration[]): boolean {
  const { words, start } = frame.sentence;
  for (const not of frame.hits) {
    if (not.concept !== 'not') continue;
    for (const { concept, from, to } of frame.hits) {
      if (concept === 'store' && not.from - to >= 0 && not.from - to <= 1 && !/\p{N}/u.test(words[not.to]?.text ?? ''))
        return true;
      if (!HOLDING.includes(concept) || from < not.to || from - not.to > 2) continue;
      const between = frame.text.slice((words[not.to - 1]?.end ?? start) - start, (words[from]?.start ?? start) - start);
      const isOther = frame.hits.some((hit) => hit.concept === 'copula' && hit.from > not.to && hit.to <= from);
      // “What comes to nothing is deleted”.
      if (concept === 'deletion' && not.from > 2 && frame.hits.some((hit) => hit.concept === 'copula' && hit.from === not.to))
        continue;
      const isPeriod = durations.some((duration) => duration.from >= not.to && duration.to <= from);
      const goesOn = frame.hits.some((hit) => HOLDING.includes(hit.concept) && hit.from >= to);
      if (!/[,;:–]/.test(between) && !isOther && !isPeriod && !goesOn) return true;
    }
  }
  return false;
}

/** Not an age, a time to answer, a notice to be given, a period gone by or one that comes again. */
function isPlausible(frame: Frame, duration: Duration, cookie: boolean): boolean {
  if (duration.days > MAX_DAYS) return false;
  const { from, to } = duration;
  const around = (concept: string, before: number, after: number): boolean =>
    frame.hits.some((hit) => hit.concept === concept && hit.to > from - before && hit.from < to + after);
  if (around('age', 2, 3) || around('below', 2, 0) || around('advance', 3, 4)) return false;
  const { hits } = clauseOf(frame, duration);
  const inClause = (...concepts: string[]): boolean => hits.some(({ concept }) => concepts.includes(concept));
  if (inClause('minor') && !inClause('deletion', 'store')) return false;
  if ((around('pastperiod', 2, 0) || around('everyperiod', 2, 0)) && !says(frame, 'deletion', 'kept')) return false;
  // “Ten years ago”, “vor zehn Jahren”.
  if (frame.hits.some((hit) => hit.concept === 'ago' && (hit.to === from || hit.from === to)) && !says(frame, 'deletion'))
    return false;
  if (duration.often && !inClause('deletion', 'kept')) return false;
  // “Ask us to delete it, and we do so within a month”: a time to answer as well.
  if (says(frame, 'onrequest') && !inClause(...HOLDING, 'records')) return false;
  // “Complaints: three years”.
  if (/^[^:]{3,60}:\s(?:[A-Za-zÀ-ɏ]+\s){0,2}$/u.test(frame.text.slice(0, duration.start - frame.sentence.start))) return true;
  // “If you do not answer for a year, we take you off the list”.
  return cookie || !inClause('answer') || inClause(...HOLDING, 'not');
}

interface Clause {
  hits: Hit[];
  from: number;
  to: number;
  /** A vendor does it: named in it, or right before it (“Google, which deletes …”). */
  vendor: boolean;
}

/** The clause that holds a period: from the last comma before it to the next after it. */
function clauseOf(frame: Frame, duration: Duration): Clause {
  const base = frame.sentence.start;
  const at = duration.start - base;
  const start = Math.max(frame.text.lastIndexOf(',', at), frame.text.lastIndexOf(';', at), frame.text.lastIndexOf(' – ', at));
  const after = frame.text.slice(duration.end - base).search(/[,;]|\s–\s/);
  const end = after < 0 ? frame.text.length : duration.end - base + after;
  const inside = (index: number): boolean => {
    const word = frame.sentence.words[index];
    return word !== undefined && word.start - base > start && word.start - base < end;
  };
  const from = frame.sentence.words.findIndex((_, index) => inside(index));
  const hits = frame.hits.filter((hit) => inside(hit.from));
  const { words } = frame.sentence;
  let to = from;
  while (to < words.length && inside(to)) to++;
  const vendor = frame.mentions.some((mention) => inside(mention.from) || (start > 0 && mention.to === from));
  return { hits, from, to, vendor };
}

/** Concepts that are no object of “deletes”. */
const PLAIN = new Set(['store', 'deletion', 'expire', 'these', 'not', 'copula', 'hedge', 'each', 'session', 'persistent', 'after', 'before', 'within']); // prettier-ignore

/** In a sentence on cookies: does this clause speak of what somebody does with data, and not of the cookie? */
function isOfData(frame: Frame, { hits, vendor, from, to }: Clause, several: boolean): boolean {
  const has = (...concepts: string[]): boolean => hits.some(({ concept }) => concepts.includes(concept));
  if (has('cookies') || !has(...HOLDING)) return false;
  if (has('personaldata', 'owndata') && (several || vendor)) return true;
  // “Set by Google, which deletes the readings after …”, but “from Google, which are deleted after …”.
  const object = frame.sentence.words
    .slice(from, to)
    .some(
      ({ text }, i) =>
        text.length >= 5 &&
        !/^\p{N}/u.test(text) &&
        !/(?:isch|matisk|tiskt|ment|ally|wieder|werden|weeks|years|month|monat|månad|måned)/.test(text) &&
        !frame.hits.some((hit) => PLAIN.has(hit.concept) && hit.from <= from + i && hit.to > from + i) &&
        !frame.mentions.some((mention) => mention.from <= from + i && mention.to > from + i),
    );
  return (
    vendor &&
    from > 0 &&
    object &&
    !cookieNames(frame.text.slice((frame.sentence.words[from]?.start ?? 0) - frame.sentence.start)).length
  );
}

/** “24 months (two years)”, “three months, or 90 days” is one. */
const SAME = 0.02;
const distinct = (durations: readonly Duration[]): Duration[] =>
  durations.filter((one, i) => durations.findIndex(({ days }) => Math.abs(days - one.days) <= days * SAME) === i);

/** The service that sets the cookie, where the sentence is about several; undefined where the catalogue does not tell. */
function serviceOfCookie(catalog: Catalog, name: string, services: readonly string[]): string | undefined {
  if (services.length < 2) return undefined;
  const setters = new Set(settersOf(catalog, name, ({ id }) => services.includes(id)).map(({ id }) => id));
  return services.find((id) => setters.has(id));
}
