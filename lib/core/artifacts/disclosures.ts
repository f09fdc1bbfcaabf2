/** How the policy discloses each observed service. */
import { type Catalog, organizationIn, serviceIn } from '../catalog/index.ts';
import type { DisclosureGrade, PolicyState } from '../model/artifacts.ts';
import type { Purpose, Service } from '../model/catalog.ts';
import { fitsCookieName } from '../model/judging.ts';
import { wholeText } from '../model/join-policy.ts';
import type { PolicyReading } from '../model/policy.ts';

/**
 * `named`: declared as used here. `organization-only`: another service of the organization is declared, or the text says its name.
 * `vague`: only its cookie is listed, or
 * partners of its kind are spoken of (“advertising partners”). A policy that was not read gives `no-policy` for all.
 */
export function disclosuresOf(observed: Iterable<string>, policy: PolicyState, catalog: Catalog): Map<string, DisclosureGrade> {
  const grades = new Map<string, DisclosureGrade>();
  for (const id of observed) {
    const service = serviceIn(catalog, id);
    if (!service) continue;
    if (policy.status !== 'read') grades.set(id, 'no-policy');
    else grades.set(id, gradeOf(service, policy.reading, wholeText(policy), catalog));
  }
  return grades;
}

function gradeOf(service: Service, reading: PolicyReading, text: string, catalog: Catalog): DisclosureGrade {
  if (reading.services.some(({ id, disclosure }) => id === service.id && disclosure === 'declared')) return 'named';
  // Readers of policies do not look for names outside the built-in entries: the text is asked, in any case of letters.
  const names = service.provenance === undefined ? [] : [service.name, ...Object.values(service.names).flat()].flatMap(namesIn);
  if (names.some((name) => saysWord(text.toLowerCase(), name))) return 'named';
  const organization = organizationIn(catalog, service.organization);
  const sibling = reading.services.some(
    ({ id, disclosure }) =>
      id !== null && disclosure !== 'mentioned' && catalog.services.get(id)?.organization === service.organization,
  );
  const companies = organization
    ? [organization.name, ...organization.names, ...organization.entities.map(({ name }) => name)]
    : [];
  if (sibling || companies.some((name) => saysWord(text, name))) return 'organization-only';
  const listed = reading.statements.some(
    ({ type, value }) =>
      type === 'cookie-entry' &&
      typeof value.name === 'string' &&
      service.cookies.some((rule) => fitsCookieName(String(value.name), rule.name)),
  );
  const kind = PARTNERS[service.purpose];
  const hinted = reading.statements.some(
    ({ type, value }) => type === 'service' && value.category !== undefined && value.category === kind,
  );
  return listed || hinted ? 'vague' : 'no';
}

/** What partners of a service's kind are called. */
const PARTNERS: Partial<Record<Purpose, string>> = { marketing: 'marketing', analytics: 'analytics', social: 'social' };

/** `Acme / Beta Ads (Gamma)`: each of them, in lower case. */
const namesIn = (name: string): string[] =>
  [name, ...name.split(/[/(|)]/)].map((part) => part.trim().toLowerCase()).filter((part) => part.length > 2);

/** The word itself, in its own case: organizations have names that are ordinary words too. Inflection may follow (`Googles`). */
function saysWord(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = at === 0 ? ' ' : text.charAt(at - 1);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && /^([^\p{L}\p{N}]|s([^\p{L}]|$)|$)/u.test(after)) return true;
  }
  return false;
}
