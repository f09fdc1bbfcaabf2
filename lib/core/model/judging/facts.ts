/** What a policy tells of the site and promises nobody: seen, or not seen; never a breach. */
import type { Artifacts } from '../artifacts.ts';
import type { PromiseAnswer } from '../audit.ts';
import type { Statement } from '../policy.ts';
import { message, someOf } from './answers.ts';
import { confirmed, notObservable, notObserved } from './promises.ts';

/** Words of a link, or of a sentence about one, that ends a newsletter. */
export const UNSUBSCRIBE =
  /(?:meld|melde|melder|melda) (?:deg|dere|seg|dig|sig|den) (?:av|fra)|av-?melding|avregistrer|avprenumerer|avsluta prenumerat|framelding|afmeld|abmeld|abbestell|unsubscri|désinscri|désabonn/iu;

type Known = Pick<Artifacts, 'visits' | 'uses'>;
const MAX = 6;

/** Answers for `fingerprint`, `persistent-cookie`, `choice-in-cookie` and `unsubscribe-link`. */
export const factIn =
  (artifacts: Known) =>
  (statement: Statement): PromiseAnswer => {
    const { technique } = statement.value;
    if (technique === 'fingerprint') return taken(artifacts);
    if (technique === 'persistent-cookie') return lasting(artifacts, statement);
    return technique === 'choice-in-cookie' ? kept(artifacts) : linked(artifacts);
  };

function taken({ visits }: Known): PromiseAnswer {
  const rows = visits.flatMap(({ id, probes }) =>
    probes.flatMap(({ ordinals }) => ordinals.map((ordinal) => ({ visit: id, ordinal }))),
  );
  if (rows.length > 0) return confirmed(message('promise-fingerprint'), rows.slice(0, MAX));
  // What scripts read is told by the same probe as what they store.
  return visits.some(({ complete, sees }) => complete && sees.storage) ? notObserved() : notObservable(message('no-probe'));
}

function lasting({ uses }: Known, { service }: Statement): PromiseAnswer {
  const own = uses.filter((use) => use.service === service);
  const set = own.flatMap(({ visit, cookies }) =>
    cookies
      .filter(({ attemptOnly }) => !attemptOnly)
      .map(({ ordinal, lifetimeDays }) => ({ row: { visit, ordinal }, lifetimeDays })),
  );
  if (set.length === 0) return own.length === 0 ? notObserved() : notObserved(message('promise-no-cookie'));
  const last = set.filter(({ lifetimeDays }) => lifetimeDays !== null && lifetimeDays > 0);
  if (last.length > 0)
    return confirmed(
      message('promise-persistent'),
      last.slice(0, MAX).map(({ row }) => row),
    );
  const unknown = set.some(({ lifetimeDays }) => lifetimeDays === null);
  return unknown ? notObservable(message('no-cookies-seen')) : notObserved(message('promise-session-only'));
}

function kept({ visits }: Known): PromiseAnswer {
  const places = visits.flatMap(({ id, choiceKept }) => choiceKept.map((one) => ({ visit: id, ...one })));
  const cookies = places.filter(({ place }) => place === 'cookie').map(({ visit, ordinal }) => ({ visit, ordinal }));
  if (cookies.length > 0) return confirmed(message('promise-kept-in-cookie'), cookies.slice(0, MAX));
  return places.length > 0 ? notObserved(message('promise-kept-elsewhere')) : notObservable(message('no-choice-kept'));
}

function linked({ visits }: Known): PromiseAnswer {
  const pages = visits.flatMap(({ id, pages: of }) => of.map((page) => ({ visit: id, ...page })));
  if (pages.length === 0) return notObservable(message('no-page-read'));
  const holding = pages.filter(({ links }) => links.some(({ url, text }) => UNSUBSCRIBE.test(text) || UNSUBSCRIBE.test(url)));
  return holding.length > 0
    ? confirmed(message('promise-link-there'), someOf(holding))
    : notObserved(message('promise-link-not-there'), 'low');
}
