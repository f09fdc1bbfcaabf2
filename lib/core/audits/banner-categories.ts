import type { Artifacts, BannerList } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import {
  cannotTell,
  confidenceOf,
  confirmed,
  contradicted,
  exampleOf,
  fail,
  isNamedIn,
  message,
  notObservable,
  ofPromises,
  pass,
  weakest,
} from '../model/judging.ts';
import type { Statement } from '../model/policy.ts';

const KINDS = ['category-map'] as const;

export const audit = defineAudit({
  id: 'banner-categories',
  title: 'The banner sorts services as the policy says',
  failureTitle: 'The banner sorts services otherwise than the policy',
  asks: 'Asks, where the policy says to which category of the banner a service belongs, whether the banner lists it there.',
  why: 'Who refuses a category trusts that what the policy puts there stays away.',
  how:
    'Read are the boxes of the banner and what stands with them, closed accordions included, as far as a layer was opened. A service is found by its ' +
    'names and its cookies. Categories are compared by the name that the policy quotes, else by what their names mean; social counts as marketing, and a ' +
    'service that the banner lists in several categories is in the right one if one of them is.',
  limits:
    'Layers that nobody opened, lists that load only on a further click, and categories whose names mean nothing cannot be compared.',
  example: exampleOf('banner-categories', { service: 'Google Analytics', said: 'Statistics', shown: 'Necessary' }),
  severity: 'moderate',
  legal: ['GDPR 5(1)(a)', 'GDPR 4(11)', 'EDPB Cookie Banner Taskforce report (January 2023)'],
  requires: ['visits', 'services', 'policy'],
  audit: (artifacts) =>
    ofPromises(artifacts.policy, KINDS, (promises) => {
      const judge = judgeIn(artifacts);
      const judged = promises.map((promise) => ({ promise, ...judge(promise) }));
      const findings = judged
        .filter(({ fits }) => fits === false)
        .map(({ promise, rows, shown }) => ({
          ...{ severity: 'moderate' as const, confidence: weakest('medium', confidenceOf(promise.confidence)) },
          ...{ service: promise.service, evidence: rows },
          message: message('banner-categories', {
            ...{ service: nameOf(promise, artifacts), said: saidIn(promise), shown },
          }),
          statements: [{ start: promise.start, end: promise.end, quote: promise.quote }],
        }));
      return fail(findings, () =>
        judged.some(({ fits }) => fits === true)
          ? pass('promises-kept', { promises: promises.length })
          : cannotTell('no-banner-list'),
      );
    }),
  promises: {
    types: KINDS,
    test(artifacts) {
      const judge = judgeIn(artifacts);
      return (promise) => {
        const { fits, rows, shown } = judge(promise);
        if (fits === null) return notObservable(message(promise.service === null ? 'promise-general' : 'no-banner-list'));
        const said = message('promise-category', { shown });
        const confidence = weakest('medium', confidenceOf(promise.confidence));
        return fits ? confirmed(said, rows, confidence) : contradicted(said, rows, confidence);
      };
    },
  },
});

const nameOf = ({ service }: Statement, { services }: Pick<Artifacts, 'services'>): string =>
  (service === null ? undefined : services.get(service)?.name) ?? '';

const wordsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const saidIn = ({ value }: Statement): string => (wordsOf(value.labels)[0] ?? wordsOf(value.categories)[0] ?? '').trim();

type Category = BannerList['categories'][number];
interface Judged {
  /** Null: nothing to compare. */
  fits: boolean | null;
  rows: { visit: string; ordinal: number }[];
  /** Where the banner lists it. */
  shown: string;
}

function judgeIn({ visits, services }: Pick<Artifacts, 'visits' | 'services'>): (promise: Statement) => Judged {
  const lists = visits.flatMap(({ id, lists }) => lists.map((list) => ({ visit: id, ...list })));
  return (promise) => {
    const service = promise.service === null ? undefined : services.get(promise.service);
    const found = service
      ? lists.flatMap(({ visit, ordinal, categories }) =>
          categories
            .filter(({ name, text }) => isNamedIn(`${name}\n${text}`, service))
            .map((category) => ({ visit, ordinal, category, all: categories })),
        )
      : [];
    const judged = found.map(({ category, all }) => isAsSaid(promise, category, all));
    const fits = judged.includes(true) ? true : judged.length > 0 && judged.every((one) => one === false) ? false : null;
    const telling = found.filter((_, i) => judged[i] === fits);
    const rows = telling.map(({ visit, ordinal }) => ({ visit, ordinal }));
    return { fits, rows, shown: [...new Set(telling.map(({ category }) => category.name))].slice(0, 3).join(', ') };
  };
}

const ALIKE: Readonly<Record<string, string>> = { social: 'marketing', video: 'functional' };
const alike = (purposes: readonly string[]): string[] => purposes.map((one) => ALIKE[one] ?? one);
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Null: neither the name nor its meaning can be compared. */
function isAsSaid({ value }: Statement, category: Category, all: readonly Category[]): boolean | null {
  const labels = wordsOf(value.labels).map(plain);
  if (labels.includes(plain(category.name))) return true;
  const said = alike(wordsOf(value.categories));
  const shown = alike(category.purposes);
  // Who asks where the policy says that nothing need be asked breaks no promise.
  if (said.includes('necessary') && !shown.includes('necessary')) return null;
  if (said.length > 0 && shown.length > 0) return shown.some((one) => said.includes(one));
  return all.some(({ name }) => labels.includes(plain(name))) ? false : null;
}
