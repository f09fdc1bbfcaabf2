/** Forms that ask for an e-mail address: what they are for, who got what was typed, and what the browser kept of it. */
import type { Matcher } from '../classify/matcher.ts';
import { partyOf, siteOf } from '../classify/site.ts';
import type { FormFact, FormTopic } from '../model/artifacts.ts';
import { topicsIn } from '../model/judging.ts';
import type { Observation, ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { addressesIn } from './known-emails.ts';

/** What belongs to the sending of a form follows it within this time, ms. */
const SOON = 10_000;
/** An address is told when its field is left; a page may have kept it letter by letter. */
const TYPING = 30_000;
/** Two clocks of one page, ms. */
const LATE = 100;
const MAX_FORMS = 40;

type Form = ObservationOf<'form'>;
type Typed = ObservationOf<'typed'>;
type Request = ObservationOf<'request'>;

export function formsOf(visit: Visit, matcher: Matcher): FormFact[] {
  const forms = visit.observations.filter((o): o is Form => o.kind === 'form' && isOfSite(o, visit, matcher)).slice(0, MAX_FORMS);
  const typed = visit.observations.filter((o): o is Typed => o.kind === 'typed');
  const facts: FormFact[] = [];
  let last = -Infinity;
  for (const form of forms) {
    const { stage, time, frameId } = form;
    // Told by its hash, an address may come after the form that it was typed into: its time does not.
    const own = typed.filter((one) => stage === 'sent' && one.frameId === frameId && one.time > last && one.time <= time + LATE);
    if (stage === 'sent') last = time;
    facts.push(factOf(form, own, visit, matcher));
  }
  return facts;
}

/** A form in the frame of a vendor is the site's where it goes to that vendor; one in an advertisement is the advertiser's. */
function isOfSite({ documentUrl, action, frameId }: Form, visit: Visit, matcher: Matcher): boolean {
  if (partyOf(documentUrl, visit.url) === 'first') return true;
  const vendor = frameId === 0 ? null : matcher.serviceOf(documentUrl);
  return vendor !== null && vendor === matcher.serviceOf(action);
}

function factOf(form: Form, typed: readonly Typed[], visit: Visit, matcher: Matcher): FormFact {
  const { ordinal, action, stage, byScript } = form;
  const sent = stage === 'sent';
  const known = new Set(typed.map(({ sha256 }) => sha256));
  const receiver = (of: { ordinal: number; url: string }) => {
    const party = partyOf(of.url, visit.url);
    return { ordinal: of.ordinal, site: siteOf(of.url), party, service: party === 'first' ? null : matcher.serviceOf(of.url) };
  };
  const requests = sent ? visit.observations.filter((o): o is Request => o.kind === 'request' && isOf(o, form, known)) : [];
  const first = typed[0];
  return {
    ...{ ordinal, sent, topics: topicsOf(form) },
    // The page that answers may be of another visit, if it is of another site.
    receivers: distinct([...(byScript ? [] : [receiver({ ordinal, url: action })]), ...requests.map(receiver)]),
    watched: first !== undefined,
    kept: first === undefined ? [] : keptFrom(visit.observations, known, first.time - TYPING),
  };
}

/** Does the request carry the form: its own, or one with the address that was typed into it? */
function isOf({ time, url, method, body }: Request, form: Form, known: ReadonlySet<string>): boolean {
  if (time < form.time - LATE || time > form.time + SOON) return false;
  const isAction = bare(url) === form.action && (method !== 'GET' || form.action !== bare(form.documentUrl));
  return isAction || holds(url, known) || holds(body ?? '', known);
}

const bare = (url: string): string => url.replace(/[?#].*$/, '');
const distinct = (of: FormFact['receivers']): FormFact['receivers'] =>
  of.filter((one, i) => of.findIndex(({ site, service }) => site === one.site && service === one.service) === i);

/** What its words say, else where it goes; a page about contact makes one of a form with a message. Signing in is another matter. */
function topicsOf({ fields, words, action, documentUrl }: Form): FormTopic[] {
  if (fields.includes('password') || OF_AN_ORDER.test(words)) return [];
  const told = topicsIn(`${words} ${bare(action)}`);
  const subscribes = SUBSCRIBE.test(words) ? (['newsletter'] as const) : [];
  const topics = [...new Set([...told, ...subscribes])];
  if (topics.length > 0) return topics;
  return fields.includes('message') ? topicsIn(bare(documentUrl)).filter((topic) => topic === 'contact') : [];
}
/** Orders and accounts ask for an address, too, and may offer the newsletter beside. */
const OF_AN_ORDER = /checkout|kasse|zahl|betal|payment|(?<!b)order|bestill|bestell|beställ|commande|konto|account/i;
const SUBSCRIBE = /subscribe|abonn|prenumer/i;

const holds = (text: string, known: ReadonlySet<string>): boolean => addressesIn(text, known).length > 0;

/** Cookies and storage that hold an address and did not before. */
function keptFrom(observations: readonly Observation[], known: ReadonlySet<string>, since: number): FormFact['kept'] {
  const before = new Set<string>();
  const kept: FormFact['kept'] = [];
  for (const o of observations) {
    const entry = entryOf(o);
    if (entry === null || !holds(entry.value, known)) continue;
    const key = `${entry.place}\n${entry.name}`;
    if (before.has(key)) continue;
    before.add(key);
    if (o.time >= since) kept.push({ ordinal: o.ordinal, place: entry.place, name: entry.name });
  }
  return kept;
}

function entryOf(o: Observation): { place: 'cookie' | 'storage'; name: string; value: string } | null {
  if (o.kind === 'cookie' && o.change !== 'removed') return { place: 'cookie', name: o.name, value: o.value };
  if (o.kind !== 'storage' || o.value === undefined || o.operation === 'remove') return null;
  return { place: 'storage', name: o.key, value: o.value };
}
