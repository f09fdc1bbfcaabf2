/** The built-in catalogue. Its entries are the JSON files beside this one; `npm run index` gathers them. */
import type { Organization, Service } from '../model/catalog.ts';
import { organizations, services, version } from './index.generated.ts';

export interface Catalog {
  /** Day of the youngest check and a digest of all entries: `2026-11-22+1f3a9c52`. */
  version: string;
  services: ReadonlyMap<string, Service>;
  organizations: ReadonlyMap<string, Organization>;
}

export const catalog: Catalog = {
  version,
  services: new Map(services.map((service) => [service.id, service])),
  organizations: new Map(organizations.map((organization) => [organization.id, organization])),
};
