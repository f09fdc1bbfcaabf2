/** Visits and a policy become what audits judge. */
import { type Catalog, organizationIn, serviceIn } from '../catalog/index.ts';
import type { Matcher } from '../classify/matcher.ts';
import type { Artifacts, PolicyState } from '../model/artifacts.ts';
import { inOrder, type Visit } from '../model/visit.ts';
import { disclosuresOf } from './disclosures.ts';
import { foldVisit } from './fold-visit.ts';

/** Folds the visits by scenario, then in the order in which they were recorded. */
export function buildArtifacts(visits: readonly Visit[], policy: PolicyState, catalog: Catalog, matcher: Matcher): Artifacts {
  const lookUp = (id: string) => serviceIn(catalog, id);
  const folded = [...visits].sort(inOrder).map((visit) => foldVisit(visit, matcher, lookUp));
  const uses = folded.flatMap((visit) => visit.uses);
  const observed = new Set([
    ...uses.map(({ service }) => service),
    ...folded.flatMap(({ facts }) => facts.probes.flatMap(({ service }) => service ?? [])),
    ...folded.flatMap(({ facts }) => facts.forms.flatMap(({ receivers }) => receivers.flatMap(({ service }) => service ?? []))),
  ]);
  const declared =
    policy.status === 'read'
      ? [...policy.reading.services.map(({ id }) => id), ...policy.reading.statements.map(({ service }) => service)]
      : [];
  const services: [string, Artifacts['services'] extends ReadonlyMap<string, infer S> ? S : never][] = [];
  for (const id of [...new Set([...observed, ...declared.flatMap((id) => id ?? [])])].sort()) {
    const service = lookUp(id);
    if (!service) continue;
    const organization = organizationIn(catalog, service.organization);
    const named = { organizationName: organization?.name ?? service.organization, country: organization?.country ?? '' };
    services.push([id, { ...service, ...named }]);
  }
  return {
    visits: folded.map(({ facts }) => facts),
    uses,
    cookies: folded.flatMap(({ cookies }) => cookies),
    policy,
    disclosures: disclosuresOf(
      services.map(([id]) => id),
      policy,
      catalog,
    ),
    services: new Map(services),
  };
}
