/** What a use of a service is, before asking when it was: needs it consent, and how much does it matter? */
import type { CookieFact, Identifier, RequestFact, Standing, StorageFact } from '../model/artifacts.ts';
import type { Purpose, Service } from '../model/catalog.ts';

/** Words in the path of pages on which one pays. */
const CHECKOUT =
  /(^|[/_.-])(checkout|kasse|kassen|kasseside|til-?kassen|betal(ing)?|betala|bestilling|bestill|handlekurv|varekorg|kundvagn|kurv|indkoebskurv|cart|basket|panier|warenkorb|bezahlen|zahlung|bestellung|payment|pay|order|onepage)([/_.-]|$)/i;

export function isCheckout(document: string): boolean {
  return URL.canParse(document) && CHECKOUT.test(new URL(document).pathname);
}

export interface Facts {
  requests: readonly RequestFact[];
  cookies: readonly CookieFact[];
  storage: readonly StorageFact[];
  identifier: Identifier | null;
  atCheckout: boolean;
  /** It began with a click on the page. */
  clicked: boolean;
}

export function standingOf(service: Service, facts: Facts): Standing {
  const { purpose } = service;
  const needed = service.consent.needed;
  if (purpose === 'tag-manager') return 'tag-manager';
  if (purpose === 'consent' || purpose === 'necessary' || needed === 'no') return 'exempt';
  if (purpose === 'payment' && facts.atCheckout) return 'exempt';
  const tracking = isTracking(purpose) || facts.cookies.some((c) => c.identifying && !c.attemptOnly && isTracking(c.purpose));
  if (tracking && isCookieless(facts)) return 'cookieless';
  if (isSubmission(facts)) return 'depends';
  if (needed === 'depends') {
    // Analytics that keep nothing on the device need none; those that do are like any other.
    if (tracking) return facts.identifier ? 'tracking' : 'exempt';
    return facts.atCheckout ? 'exempt' : 'depends';
  }
  if (tracking) return 'tracking';
  return facts.clicked ? 'depends' : 'contact';
}

const isTracking = (purpose: Purpose) => purpose === 'marketing' || purpose === 'social' || purpose === 'analytics';

/** Path of what a form sends to the company that keeps it: a newsletter, an enquiry. */
const SUBMISSION = /(^|[/_-])(submit|submissions|subscribe|subscriptions)([/_.-]|$)/i;

/** Nothing but a form that was sent, and nothing kept: sent by the visitor, or so it must be taken. */
const isSubmission = ({ requests, cookies, storage }: Facts): boolean =>
  requests.length > 0 &&
  cookies.length + storage.length === 0 &&
  requests.every(({ url, type }) => type !== 'image' && URL.canParse(url) && SUBMISSION.test(new URL(url).pathname));

/** Were there hits, and did every one of them say that storage was denied? Loading the script is no hit. */
function isCookieless({ requests, cookies, storage }: Facts): boolean {
  const hits = requests.filter(({ type, signal }) => type !== 'script' && signal?.hit !== 'script');
  const kept = cookies.some(({ attemptOnly }) => !attemptOnly) || storage.length > 0;
  return hits.length > 0 && !kept && hits.every(({ signal }) => signal?.cookieless === true);
}
