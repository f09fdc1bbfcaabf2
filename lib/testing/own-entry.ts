import type { OwnEntries } from '../core/model/entries.ts';

/** An invented vendor, as a person writes an entry of their own. */
export const ownService: OwnEntries['services'][number] = {
  id: 'acme-stats',
  name: 'Acme Stats',
  organization: 'acme',
  purpose: 'analytics',
  consent: { needed: 'yes', why: 'Counts visitors.' },
  hosts: [{ host: 'stats.acme.example' }],
  cookies: [{ name: '_acme', party: 'first', days: 30 }],
  names: { '*': ['Acme Stats'] },
  examples: { match: ['https://stats.acme.example/hit?id=1'] },
  source: ['https://acme.example/docs'],
  checked: null,
};
export const ownOrganization: OwnEntries['organizations'][number] = {
  id: 'acme',
  name: 'Acme',
  names: [],
  entities: [],
  country: 'NO',
  source: ['https://acme.example/'],
  checked: null,
};
