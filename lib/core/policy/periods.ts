/** How long: a cookie's life, which the browser can check, kept apart from how long someone keeps data, which it cannot. */
import type { Catalog } from '../catalog/index.ts';
import { cookieNames, cookiesIn, fitsRule, periodsOf } from './cookie-names.ts';
import { type Duration, durationsOf } from './durations.ts';
import { follows, type Frame, says, vendorSubject } from './frame.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './read.ts';

const KEEPING = ['store', 'deletion', 'expire', 'set', 'persistent', 'session'];
/** Is the sentence, or what it goes on from, about cookies? */
const isCookie = (frame: Frame): boolean => says(frame, 'cookies');

/** @param listed blocks that are entries of a list of cookies */
export function readPeriods(reading: Reading, listed: ReadonlySet<number>): void {
  const { frames, namings, document, time, catalog } = reading;
  let holder: 'site' | 'vendor' = 'site';
  let section = -2;
  let block = -2;
  let cookieBefore = false;
  const cookieSections = new Set(
    frames.filter((frame) => frame.kind === 'heading' && says(frame, 'cookies')).map(({ sentence }) => sentence.section),
  );
  for (const frame of frames) {
    if (frame.sentence.section !== section) {
      section = frame.sentence.section;
      holder = 'site';
      cookieBefore = false;
    }
    if (frame.kind === 'heading' || frame.kind === 'cell' || frame.chrome || listed.has(frame.sentence.block)) continue;
    // What a vendor does is said of it within a paragraph, or a section that it heads; the next paragraph is the site's again.
    if (frame.sentence.block !== block && !namings.headingOf(section).length && !frame.concepts.has('these')) holder = 'site';
    block = frame.sentence.block;
    const own = says(frame, 'wesubj') || (says(frame, 'owndata') && !vendorSubject(frame));
    const vendorSays = frame.mentions.length > 0 && !own;
    const continues = frame.concepts.has('these') || (!vendorSays && !own);
    // “Chats run through X.” says how we do it: what follows is ours. The period beside X itself is X's.
    const isMeans =
      vendorSays && !vendorSubject(frame) && frame.mentions.slice(0, 1).every((mention) => isInstrument(frame, mention));
    if (vendorSays) holder = 'vendor';
    else if (own) holder = 'site';
    const continuesCookie: boolean = says(frame, 'these') && cookieBefore && !says(frame, 'personaldata');
    const names = cookieNames(frame.text).filter((name) => name.includes('_') || says(frame, 'cookies'));
    const cookie: boolean = isCookie(frame) || continuesCookie || (names.length > 0 && /_/.test(names[0] ?? ''));
    if (follows(frame, ['not', 'store|deletion'], 2) || follows(frame, ['store', 'not'], 1)) {
      cookieBefore = cookie;
      continue;
    }
    const place = { start: frame.sentence.start, end: frame.sentence.end };
    const keeps = says(frame, ...KEEPING);
    const answers = says(frame, 'answer') && !cookie;
    const durations = (keeps && !answers) || cookie ? durationsOf(time, document.text, frame.sentence) : [];
    // “basket (two weeks)” needs no word for keeping.
    if (!keeps && durations.length && !durations.every(({ start }) => document.text[start - 1] === '(')) durations.length = 0;
    const subjects = namings.aboutOf(frame);
    const services: (string | null)[] = subjects.services.length ? subjects.services : [null];
    const vendor = holder === 'vendor' && frame.mentions.length + Number(continues) > 0;
    if (durations.length && cookie) {
      const cookies = cookiesIn(frame, catalog, durations, cookie);
      const parts = periodsOf(frame, cookies, cookies.length ? durations : distinct(durations));
      for (const [duration, owners] of parts) {
        // “The cookie expires after 13 months, while Google deletes the data after 14”: each period is its clause's.
        const clause = durations.length > 1 ? clauseOf(frame, duration) : null;
        if (
          clause &&
          !clause.some(({ concept }) => concept === 'cookies') &&
          clause.some(({ concept }) => concept === 'personaldata')
        ) {
          const by = frame.mentions.some(
            ({ from, to }) =>
              clause.some((hit) => hit.concept === 'deletion' || hit.concept === 'store') &&
              from >= (clause[0]?.from ?? 0) - 3 &&
              to <= duration.to,
          );
          reading.add(
            'retention',
            place,
            { days: duration.days, holder: by ? 'vendor' : 'site' },
            { service: services[0] ?? null, confidence: 0.75 },
          );
          continue;
        }
        const options = { confidence: subjects.inherited ? 0.75 : 0.9, inherited: subjects.inherited };
        for (const name of owners)
          reading.add('cookie-lifetime', place, { days: duration.days, cookie: name }, {
            service: serviceOfCookie(catalog, name, subjects.services) ?? services[0] ?? null, ...options,
          }); // prettier-ignore
        if (!owners.length)
          for (const service of services) reading.add('cookie-lifetime', place, { days: duration.days }, { service, ...options });
      }
    } else if (isSession(frame) && (cookie || says(frame, 'these') || cookieSections.has(section))) {
      reading.add('cookie-lifetime', place, { days: 0 }, { service: null, confidence: 0.8 });
      if (says(frame, 'persistent') && follows(frame, ['persistent', 'expire|deletion'], 6))
        reading.add('cookie-lifetime', place, { days: null }, { service: null, confidence: 0.7 });
    } else if (durations.length) {
      for (const service of vendor ? services.slice(0, 1) : [subjects.inherited ? (services[0] ?? null) : (services[0] ?? null)])
        for (const duration of distinct(durations))
          reading.add(
            'retention',
            place,
            { days: duration.days, holder: vendor ? 'vendor' : 'site' },
            { service, confidence: 0.85, inherited: subjects.inherited },
          );
    } else if (says(frame, 'aslongas', 'indefinite') && says(frame, 'store', 'deletion') && !cookie) {
      const until = says(frame, 'indefinite') ? 'request' : 'purpose';
      reading.add(
        'retention',
        place,
        { days: null, until, holder: vendor ? 'vendor' : 'site' },
        { service: vendor ? (services[0] ?? null) : null, confidence: 0.7 },
      );
    }
    cookieBefore = cookie;
    if (isMeans) holder = 'site';
  }
}

const BY_MEANS = /^(?:through|via|with|using|med|gjennom|genom|gennem|mit|über|durch|avec|moyen|biais|hjelp|hjälp|hjælp)$/;
/** “through X”, “au moyen de X”: a tool of ours. */
const isInstrument = ({ sentence: { words } }: Frame, { from }: { from: number }): boolean =>
  [words[from - 1], words[from - 2]].some((word) => BY_MEANS.test(word?.text ?? ''));

/** Cookies go when the session or the visit ends; “for a session or for longer” tells no period. */
const isSession = (frame: Frame): boolean =>
  says(frame, 'session') &&
  (says(frame, 'deletion') || (says(frame, 'expire', 'browser') && !says(frame, 'persistent'))) &&
  !says(frame, 'personaldata', 'change', 'settings');

/** Concepts of the clause that holds a period: from the last comma before it to the next after it. */
function clauseOf(frame: Frame, duration: Duration): Hit[] {
  const at = duration.start - frame.sentence.start;
  const start = Math.max(frame.text.lastIndexOf(',', at), frame.text.lastIndexOf(';', at));
  const after = frame.text.slice(duration.end - frame.sentence.start).search(/[,;]/);
  const end = after < 0 ? frame.text.length : duration.end - frame.sentence.start + after;
  return frame.hits.filter((hit) => {
    const word = frame.sentence.words[hit.from];
    return word !== undefined && word.start - frame.sentence.start > start && word.start - frame.sentence.start < end;
  });
}

const distinct = (durations: readonly Duration[]): Duration[] =>
  durations.filter((one, i) => durations.findIndex(({ days }) => days === one.days) === i);

/** The service that sets the cookie, where the sentence is about several; undefined where the catalogue does not tell. */
function serviceOfCookie(catalog: Catalog, name: string, services: readonly string[]): string | undefined {
  if (services.length < 2) return undefined;
  return services.find((id) => catalog.services.get(id)?.cookies.some((rule) => fitsRule(rule.name, name)));
}
