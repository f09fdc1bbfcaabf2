/** Promises of all sentences, each with the service or purpose that it is about. */
import { durationsOf } from './durations.ts';
import { type Frame, says } from './frame.ts';
import type { PromiseKind } from '../model/policy.ts';
import { promisesOf } from './promises.ts';
import { unconnected } from './promises/connection.ts';
import { detailsOf } from './promises/details.ts';
import { gateOf } from './promises/gate.ts';
import { isDenied, leansOn, together } from './promises/pairs.ts';
import type { Reading } from './read.ts';
import type { ServiceLink } from './service-links.ts';
import type { UnknownVendor } from './unknown-vendors.ts';

/** Kinds that a service of the sentence or section may own; the others are the site's. */
const OF_A_SERVICE = new Set(['prior-consent', 'consent-if-asked', 'click-to-load', 'action-gate', 'loads-at-open', 'privacy-mode', 'no-sharing', 'ip-anonymised', 'anonymised', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'withdrawal', 'opt-out-link', 'category-map']); // prettier-ignore

/** Kinds that hold for a purpose where no service is named. */
const OF_A_PURPOSE = new Set(['prior-consent', 'consent-if-asked', 'click-to-load']);

/** Sentences within which a paragraph’s last name is still its subject. */
const REACH = 6;
/** What two sentences say together is said less plainly than what one says. */
const OF_TWO = 0.85;
/** Ways of telling when something runs: of two sentences one of these is enough. */
const WHEN = new Set<PromiseKind>(['prior-consent', 'consent-if-asked', 'necessary-only-default', 'click-to-load', 'action-gate', 'loads-at-open']); // prettier-ignore
/** What a statement and the next may say together; a question and its answer may say anything. */
const OF_PAIRS = new Set<PromiseKind>([
  ...WHEN,
  'withdrawal',
  'no-detriment',
  'category-map',
  'privacy-mode',
  'banner-shown',
  'opt-out-link',
  'tls',
]);

export function readPromises(reading: Reading, links: readonly ServiceLink[], unknown: readonly UnknownVendor[]): void {
  const { frames, namings, document, time, catalog } = reading;
  const webSections = new Set<number>();
  for (const frame of frames) {
    if (
      namings.topicOf(frame.sentence.section).length ||
      (frame.kind === 'heading' && says(frame, 'cookies', 'technology', 'banner', 'embed', 'captcha', 'video'))
    )
      webSections.add(frame.sentence.section);
  }
  const first = frames.find(({ kind }) => kind === 'heading');
  const titleIsWeb = first !== undefined && says(first, 'cookies');
  const isOther = (id: string): boolean => catalog.services.get(id)?.purpose !== 'consent';
  const consentOf = (kind: string, subject: typeof NOBODY, frame: Frame): typeof NOBODY => {
    if (!(OF_CONSENT.has(kind) || kind === 'category-map') || subject.services.every(isOther)) return subject;
    const others = subject.services.filter(isOther);
    if (others.length) return { ...subject, services: others };
    // “The script is called only after your yes in the platform’s box”: what was spoken of before is.
    const told = says(frame, 'cookies', 'cookie') ? [] : namings.aboutOf(frame, isOther).services.filter(isOther);
    return told.length ? { services: told, inherited: true } : kind === 'category-map' ? subject : NOBODY;
  };
  /** Of what the sentence before it names: a tag manager does nothing itself. */
  const mainOf = (subject: typeof NOBODY): typeof NOBODY => {
    const main = subject.services.filter((id) => catalog.services.get(id)?.purpose !== 'tag-manager');
    return main.length ? { ...subject, services: main } : subject;
  };
  // Both come in the order of the text.
  const withVendors = new Set<number>();
  let next = 0;
  for (const { index, sentence } of frames) {
    while (next < unknown.length && (unknown[next]?.start ?? 0) < sentence.start) next++;
    const vendor = unknown[next];
    // “Clarity” below “Vendor Clarity” is the section's own.
    if (vendor && vendor.end <= sentence.end && !document.sections[sentence.section]?.heading.includes(vendor.name))
      withVendors.add(index);
  }
  const vendorsIn = ({ index }: Frame): boolean => withVendors.has(index);
  /** “A Google map” below a film's heading is another service, though none that is known by name. */
  const isAnother = (frame: Frame, services: readonly string[]): boolean => {
    const purposes = services.map((id) => catalog.services.get(id)?.purpose);
    if (says(frame, 'map') && purposes.length > 0 && purposes.every((purpose) => purpose === 'video')) return true;
    const makers = services.map((id) => catalog.services.get(id)?.organization);
    return (
      frame.mentions.length > 0 &&
      frame.mentions.every(({ service, organization }) => !service && organization && !makers.includes(organization))
    );
  };
  /** Does the sentence just before name a service, in the same paragraph? */
  const isNext = ({ index, sentence }: Frame): boolean => {
    const before = frames[index - 1];
    return before?.sentence.block === sentence.block && namings.of(before).length > 0;
  };
  /** The sentence of the same paragraph that last named anybody. */
  const lastNamer = ({ index, sentence }: Frame): Frame | undefined => {
    for (let i = index - 1; i >= index - REACH && frames[i]?.sentence.block === sentence.block; i--) {
      const before = frames[i];
      if (before && (namings.of(before).length > 0 || vendorsIn(before))) return before;
    }
    return undefined;
  };
  /** What the site says of itself in a paragraph that named a vendor for something else. */
  const isOfSite = (kind: string, value: Readonly<Record<string, unknown>>, frame: Frame): boolean =>
    value.scope === 'sale' ||
    (kind === 'no-sharing' && says(frame, 'sell')) ||
    (kind === 'eu-only-storage' && !namings.topicOf(frame.sentence.section).length && !isNext(frame)) ||
    // “The shop runs on Product and is hosted by Vendor Ltd. The servers stand in …”
    (kind === 'eu-only-storage' && [lastNamer(frame)].some((namer) => namer && vendorsIn(namer)));
  /** What is typed into a form is the site's, whichever captcha or system of pages stands behind it. */
  const isOfForm = (kind: string, frame: Frame, services: readonly string[]): boolean =>
    kind === 'action-gate' &&
    namings.of(frame).length === 0 &&
    services.every((id) => /captcha|turnstile/.test(id) || catalog.services.get(id)?.purpose === 'necessary');
  /** The service whose page the link leads to. */
  const linkedTo = ({ sentence: { start, end } }: Frame): typeof NOBODY | undefined => {
    const link = links.find(({ span }) => span.start < end && span.end > start);
    return link && { services: [link.service], inherited: false };
  };
  /** “The survey is run by Vendor Ltd. Answers are …”: of a paragraph's names the last before the sentence is its subject. */
  const isOfUnknown = (frame: Frame): boolean => {
    const namer = lastNamer(frame);
    // Below a tool's heading, where it runs is said by the way: “our own server at Vendor Ltd”.
    const isHost = namer !== undefined && says(namer, 'server') && namings.headingOf(frame.sentence.section).length > 0;
    return namer !== undefined && !isHost && namings.of(namer).length === 0;
  };
  const isFilm = (id: string): boolean => catalog.services.get(id)?.purpose === 'video';
  const subjectOf = (frame: Frame): { services: string[]; inherited: boolean } => {
    const named = namings.aboutOf(frame);
    // Another vendor than the section's is spoken of.
    const before = frames[frame.index - 1];
    const isForeign =
      named.inherited &&
      (isAnother(frame, named.services) ||
        // “Posts come from X, run by Y. You must click …” below a film.
        (frame.mentions.length === 0 && before?.sentence.block === frame.sentence.block && isAnother(before, named.services)));
    const isInherited = named.inherited || namings.of(frame).length === 0;
    if (isForeign || (isInherited && (vendorsIn(frame) || isOfUnknown(frame)))) return NOBODY;
    // “The film waits behind a picture” below a heading of several: it is the film's.
    const films = named.inherited && says(frame, 'video') ? named.services.filter(isFilm) : [];
    return films.length ? { ...named, services: films } : named;
  };
  const connectedTo = (frame: Frame, subject: typeof NOBODY): typeof NOBODY => {
    const heading = document.sections[frame.sentence.section]?.heading ?? '';
    const around = `${heading} ${isNextTo(frame) ? (frames[frame.index - 1]?.text ?? '') : ''} ${frame.text}`;
    return { services: unconnected(catalog, frame, subject.services, around), inherited: false };
  };
  const isNextTo = ({ index, sentence }: Frame): boolean => frames[index - 1]?.sentence.block === sentence.block;
  /** “Shortened after seven days”: of logs on a server. */
  const isOfPeriod = (frame: Frame): boolean =>
    durationsOf(time, document.text, frame.sentence).length > 0 &&
    says(frame, 'after', 'store', 'deletion', 'kept', 'before', 'first');
  let former: { frame: Frame; subject: typeof NOBODY; kinds: ReadonlySet<PromiseKind> } | undefined;
  for (const frame of frames) {
    if (frame.chrome || frame.hits.length === 0) {
      former = undefined;
      continue;
    }
    const own = subjectOf(frame);
    let subject = own;
    let isAdopted = subject.inherited;
    const before = former?.frame.sentence.block === frame.sentence.block ? former.frame : undefined;
    const isWeb =
      titleIsWeb || subject.services.length > 0 || webSections.has(frame.sentence.section) || goesOn(frame, former?.frame);
    const promises = promisesOf(frame, isWeb, before).map((promise) => ({ ...promise, frame, start: frame.sentence.start }));
    if (former && leansOn(frame, former.frame)) {
      isAdopted = subject.inherited || !subject.services.length;
      if (isAdopted) subject = former.subject;
      const pair = together(former.frame, frame);
      const isAnswer = former.frame.text.trimEnd().endsWith('?');
      for (const promise of promisesOf(pair, isWeb || subject.services.length > 0)) {
        if (former.kinds.has(promise.kind) || !(isAnswer || OF_PAIRS.has(promise.kind))) continue;
        if (promise.kind === 'loads-at-open' && isDenied(former.frame, frame)) continue;
        const at = promises.findIndex(({ kind }) => kind === promise.kind || (WHEN.has(kind) && WHEN.has(promise.kind)));
        if (promises[at]?.kind === promise.kind) continue;
        // “Only a click brings it in”: what “it” is tells which of two promises is meant.
        const confidence = promise.confidence * OF_TWO;
        promises.splice(at < 0 ? promises.length : at, 1, { ...promise, confidence, frame: pair, start: pair.sentence.start });
      }
    }
    const told = subject;
    former = { frame, subject, kinds: new Set(promises.map(({ kind }) => kind)) };
    for (const { kind: found, value, confidence, categories, frame: of, start } of promises) {
      // What the sentence says by itself is about its own subject.
      const subject = of === frame && own.services.length > 0 ? own : told;
      const kind =
        told.inherited || value.waits === 'advertisement' || value.waits === 'data'
          ? found
          : gatedBy(found, reading, of, told.services);
      // “Shortened after seven days” is about logs on a server, “stays with us ten years” about keeping.
      if (/anonymised$|no-sharing/.test(kind) && !says(frame, 'age') && isOfPeriod(frame)) continue;
      const isConnection = value.scope === 'connection';
      const about = isConnection
        ? connectedTo(frame, subject)
        : kind === 'opt-out-link'
          ? (linkedTo(frame) ?? subject)
          : OF_A_SERVICE.has(kind) &&
              !isOfBanner(kind, subject, of) &&
              !isOfForm(kind, frame, subject.services) &&
              !(isAdopted && isOfSite(kind, value, of))
            ? consentOf(kind, isAdopted ? mainOf(subject) : subject, frame)
            : NOBODY;
      if (isConnection && !about.services.length) continue;
      const place = { start, end: frame.sentence.end };
      const services: (string | null)[] = about.services.length ? about.services : [null];
      for (const service of services) {
        const options = { service, confidence: about.inherited ? confidence * 0.9 : confidence, inherited: about.inherited };
        const purpose =
          service === null && OF_A_PURPOSE.has(kind) ? (categories.length ? categories : purposeOf(reading, frame)) : [];
        const company = service === null && kind === 'action-gate' ? sharingWith(frame) : {};
        const details = detailsOf(kind, of, service);
        if (!purpose.length) reading.add('promise', place, { kind, ...value, ...company, ...details }, options);
        for (const category of purpose) reading.add('promise', place, { kind, category, ...value }, options);
      }
    }
  }
}

/** “Only when you click the share button is a connection to Facebook established”: what the company's buttons do. */
const sharingWith = (frame: Frame): { organization?: string } => {
  const organization = says(frame, 'share_button') ? frame.mentions.find((one) => one.organization)?.organization : undefined;
  return organization ? { organization } : {};
};

/** What waits is told by a sentence that just named what it is about: “We use Vendor. The recording starts only when you agree.” */
const goesOn = (frame: Frame, before: Frame | undefined): boolean =>
  before?.sentence.block === frame.sentence.block &&
  (gateOf(frame, 'consent')?.strict === true || gateOf(frame, 'deed')?.strict === true) &&
  (before.mentions.length > 0 || says(before, 'technology', 'cookies', 'provider', 'outsider', 'third', 'embed', 'content'));

/** What is taken back in the banner is consent to all, whichever section says so. */
const isOfBanner = (kind: string, { inherited }: { inherited: boolean }, frame: Frame): boolean =>
  kind === 'withdrawal' &&
  inherited &&
  says(frame, 'banner', 'window', 'settings', 'choice', 'again') &&
  !says(frame, 'newsletter');

/** A click lets a film run, and it lets statistics run too: there it is the banner's. */
function gatedBy(kind: PromiseKind, { catalog }: Reading, frame: Frame, services: readonly string[]): PromiseKind {
  const purposes = services.map((id) => catalog.services.get(id)?.purpose ?? 'unknown');
  if (!/^(?:action-gate|click-to-load)$/.test(kind) || !purposes.length) return kind;
  if (says(frame, 'click', 'playstart') && purposes.every((purpose) => purpose === 'video')) return 'click-to-load';
  const isSwitch = says(frame, 'click', 'playstart', 'switchon');
  return isSwitch && purposes.every((purpose) => purpose === 'analytics' || purpose === 'marketing') ? 'prior-consent' : kind;
}

const NOBODY = { services: [] as string[], inherited: false };
/** Said of all the site's cookies, even where the consent platform is named beside it. */
const OF_CONSENT = new Set(['prior-consent', 'withdrawal', 'consent-if-asked']);

/** The purpose that the section is about, where it is about one. */
function purposeOf({ namings }: Reading, frame: Frame): string[] {
  const purpose = namings.purposeOf(frame.sentence.section);
  return purpose ? [purpose] : [];
}
