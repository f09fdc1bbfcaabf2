/**
 * Text to add: for each service that the policy should name and does not, a declaration in the policy's language, from what was seen
 * and the catalogue. A draft: what is not known stands in brackets.
 */
import type { Catalog } from '../catalog/index.ts';
import type { Artifacts, ServiceUse } from '../model/artifacts.ts';
import { isEea } from '../model/judging.ts';
import type { Report } from '../model/report.ts';
import { draft as de } from '../words/de/draft.ts';
import { draft as en, type DraftWords } from '../words/en/draft.ts';
import { draft as nb } from '../words/nb/draft.ts';

const MAX_NAMES = 12;

type Draft = NonNullable<Report['drafts']>[number];

/** In the order of the findings; empty where there is no policy that could be added to. */
export function draftsOf({ policy, uses }: Artifacts, findings: Report['findings'], catalog: Catalog): Draft[] {
  if (policy.status !== 'read') return [];
  const [language, words] = wordsIn(policy.reading.document.language);
  const missing = findings.flatMap(({ audit, service }) => (audit === 'undeclared-service' && service !== null ? service : []));
  return [...new Set(missing)].flatMap((id) => {
    const text = declarationOf(
      id,
      uses.filter(({ service }) => service === id),
      catalog,
      words,
    );
    return text === null ? [] : [{ service: id, language, text }];
  });
}

function wordsIn(language: string): [language: string, words: DraftWords] {
  if (language === 'nb' || language === 'nn' || language === 'no') return ['nb', nb];
  return language === 'de' ? ['de', de] : ['en', en];
}

function declarationOf(
  id: string,
  uses: readonly ServiceUse[],
  { services, organizations }: Catalog,
  words: DraftWords,
): string | null {
  const service = services.get(id);
  const organization = service && organizations.get(service.organization);
  if (!service || !organization) return null;
  const countryOf = (code: string) => words.countries[code] ?? code;
  const entity = organization.entities[0];
  const needed = service.consent.needed;
  const whole = organization.country !== '' && isEea(organization.country);
  return [
    words.mark,
    `${service.name}\n${words.intro(service.name, entity ? `${entity.name} (${countryOf(entity.country)})` : organization.name, service.purpose, needed === 'yes')}`,
    words.data,
    ...(uses.some(({ requests }) => requests.some(({ personalData }) => personalData.length > 0)) ? [words.personal] : []),
    ...keptOf(uses, service.cookies, words),
    words.basis[needed],
    whole
      ? words.inside(countryOf(organization.country))
      : words.outside(countryOf(organization.country), organization.country === 'US' && organization.dpf === true),
    ...(organization.privacyPolicy === undefined ? [] : [words.more(organization.privacyPolicy)]),
  ].join('\n\n');
}

/** Cookies as they were seen, the longest lifetime of each; where none was seen, those that the service is known for. */
function keptOf(
  uses: readonly ServiceUse[],
  known: readonly { name: string; days: number | null }[],
  words: DraftWords,
): string[] {
  const seen = new Map<string, number | null>();
  for (const { name, lifetimeDays, attemptOnly } of uses.flatMap(({ cookies }) => cookies)) {
    if (attemptOnly) continue;
    const longest = seen.get(name);
    if (longest === undefined || (longest ?? -1) < (lifetimeDays ?? -1)) seen.set(name, lifetimeDays);
  }
  const list = (cookies: readonly (readonly [string, number | null])[]) =>
    cookies
      .slice(0, MAX_NAMES)
      .map(([name, days]) => `${name} (${words.days(days)})`)
      .join(', ');
  const keys = [...new Set(uses.flatMap(({ storage }) => storage.map(({ key }) => key)))].sort().slice(0, MAX_NAMES);
  return [
    ...(seen.size > 0 ? [words.cookies(list([...seen].sort(([a], [b]) => (a < b ? -1 : 1))))] : []),
    ...(seen.size === 0 && known.length > 0
      ? [words.usualCookies(list(known.map(({ name, days }) => [name, days] as const)))]
      : []),
    ...(keys.length > 0 ? [words.storage(keys.join(', '))] : []),
  ];
}
