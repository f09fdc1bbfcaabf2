/** Facts of where a policy holds: seen, or not seen; never a breach. */
import type { Artifacts } from '../artifacts.ts';
import type { PromiseAnswer } from '../audit.ts';
import type { Statement } from '../policy.ts';
import { message, someOf } from './answers.ts';
import { aboutForms, isAbout } from './forms.ts';
import { confirmed, notObservable, notObserved } from './promises.ts';

type Known = Pick<Artifacts, 'visits' | 'cookies' | 'policy' | 'services'>;
const MAX = 6;

/** Answers for `cookies-here`, `registered-cookie` and `form-abroad`; null for other facts. */
export function scopeIn(artifacts: Known, statement: Statement): PromiseAnswer | null {
  switch (statement.value.technique) {
    case 'cookies-here':
      return cookiesHere(artifacts, statement);
    case 'registered-cookie':
      return cookiesFor(artifacts, 'promise-own-cookie', ({ party, purpose }) => party === 'first' && OWN.has(purpose));
    case 'form-abroad':
      return abroad(artifacts, statement);
    default:
      return null;
  }
}

/** What a site keeps to know a visitor again who has signed in. */
const OWN: ReadonlySet<string> = new Set(['necessary', 'functional']);

const isOfSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** “On www.x.example”, or “on this site”: where that is the site that was visited, are there cookies? */
function cookiesHere(artifacts: Known, { value, document }: Statement): PromiseAnswer {
  const { visits, policy } = artifacts;
  const source = document ?? (policy.status === 'read' ? policy.reading.document.source : '');
  const hosts = Array.isArray(value.hosts) ? value.hosts.map(String) : URL.canParse(source) ? [new URL(source).hostname] : [];
  // A policy that was handed over as a file is of whichever site it was handed over for.
  const isElsewhere = hosts.some((host) => host !== '') && !visits.some(({ site }) => hosts.some((host) => isOfSite(host, site)));
  if (isElsewhere) return notObserved(message('promise-other-site', { source: hosts.join(', ') }));
  return cookiesFor(artifacts, 'promise-cookies-here', () => true);
}

function cookiesFor({ visits, cookies }: Known, key: string, fits: (cookie: Known['cookies'][number]) => boolean): PromiseAnswer {
  const seen = cookies.filter((cookie) => !cookie.attemptOnly && !cookie.older && fits(cookie));
  if (seen.length > 0) {
    const names = [...new Set(seen.map(({ name }) => name))].sort().slice(0, MAX);
    const rows = someOf(seen);
    return confirmed(message(key, { cookies: names.join(', ') }), rows, 'low');
  }
  const watched = visits.some(({ complete, sees }) => complete && sees.cookies);
  return watched ? notObserved(message('promise-none-kept'), 'low') : notObservable(message('no-cookies-seen'));
}

/** Is whoever gets the form run from the country that the policy names, as far as the catalogue knows? */
function abroad({ visits, services, policy }: Known, statement: Statement): PromiseAnswer {
  const topics = aboutForms(statement, policy);
  const sent = visits.flatMap(({ id, forms }) =>
    forms
      .filter((form) => isAbout(form, topics))
      .flatMap(({ ordinal, receivers }) =>
        receivers.flatMap(({ service }) => {
          const country = service === null ? undefined : services.get(service)?.country;
          return country ? [{ visit: id, ordinal, country, name: services.get(service ?? '')?.name ?? '' }] : [];
        }),
      ),
  );
  const there = sent.filter(({ country }) => country === statement.value.country);
  const named = (of: typeof sent) => [...new Set(of.map(({ name }) => name))].sort().join(', ');
  if (there.length > 0) {
    const rows = someOf(there);
    return confirmed(message('promise-form-abroad', { services: named(there) }), rows, 'low');
  }
  return sent.length > 0
    ? notObserved(message('promise-form-elsewhere', { services: named(sent) }), 'low')
    : notObservable(message('no-form-known'));
}
