import { describe, expect, it } from 'vitest';
import { ownService } from '../../testing/own-entry.ts';
import { file, refused, samsvar } from '../test-run.ts';

const entry = {
  ...ownService,
  cookies: [{ name: '_acme_*', party: 'first', days: 30 }],
  examples: { ...ownService.examples, noMatch: ['https://www.acme.example/'] },
};
const acme = {
  id: 'acme',
  name: 'Acme',
  names: ['Acme'],
  entities: [{ name: 'Acme AS', country: 'NO' }],
  country: 'NO',
  source: ['https://acme.example/'],
  checked: null,
};
const entries = (change: object = {}, organizations: object[] = [acme]) =>
  JSON.stringify({ schema: 'samsvar/entries@1', services: [{ ...entry, ...change }], organizations });

describe('samsvar catalog', () => {
  it('lists every service, as text and as JSON', async () => {
    const { code, out } = await samsvar(['catalog', 'list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^google-analytics +analytics +Google Analytics \(Google\)$/m);
    const rows = JSON.parse((await samsvar(['catalog', 'list', '--json'])).out) as { id: string }[];
    expect(rows).toHaveLength(out.trimEnd().split('\n').length);
    expect(rows.find(({ id }) => id === 'meta-pixel')).toMatchObject({
      purpose: 'marketing',
      organization: 'meta',
      consent: 'yes',
    });
  });

  it('shows an entry with what proves it, in the form that check reads', async () => {
    const { code, out } = await samsvar(['catalog', 'show', 'matomo']);
    expect(code).toBe(0);
    const { services } = JSON.parse(out) as { services: { id: string; source: string[]; examples: { match: string[] } }[] };
    expect(services[0]?.id).toBe('matomo');
    expect(services[0]?.source.length).toBeGreaterThan(0);
    expect(services[0]?.examples.match.length).toBeGreaterThan(0);
    expect(await samsvar(['catalog', 'check', file('matomo.json', out)])).toMatchObject({ code: 0 });
  });

  it('shows what the long tail knows, marked', async () => {
    const { out } = await samsvar(['catalog', 'show', 'long-tail/kargo']);
    expect(JSON.parse(out)).toMatchObject({ services: [{ provenance: 'long-tail', name: 'Kargo' }] });
  });

  it('refuses an unknown service in one line', async () => {
    expect(await refused(['catalog', 'show', 'no-such'])).toContain('no service “no-such”');
    expect(await refused(['catalog', 'show', '../../../package'])).toContain('no service');
  });
});

describe('samsvar catalog check', () => {
  it('finds nothing wrong with a right entry, also one alone', async () => {
    expect(await samsvar(['catalog', 'check', file('right.json', entries())])).toMatchObject({ code: 0 });
    const alone = file('alone.json', JSON.stringify({ ...entry, organization: 'google' }));
    expect((await samsvar(['catalog', 'check', alone])).code).toBe(0);
  });

  it.each([
    ['an organization that nobody knows', entries({}, []), 'organization: “acme”'],
    [
      'an example that is not its own',
      entries({ examples: { match: ['https://other.example/'] } }),
      'https://other.example/ is nobody’s',
    ],
    [
      'an address that must not match',
      entries({ examples: { match: entry.examples.match, noMatch: entry.examples.match } }),
      'matches',
    ],
    ['a host of somebody else', entries({ hosts: [{ host: 'connect.facebook.net' }], examples: { match: ['https://connect.facebook.net/x.js'] } }), 'meta-pixel’s already'], // prettier-ignore
    ['a cookie that fits everything', entries({ cookies: [{ name: '_*', party: 'first', days: 1 }] }), 'almost any name'],
    ['a part of what is somebody else’s', entries({ hosts: [...entry.hosts, { host: 'www.google-analytics.com', paths: ['/g/'] }] }), 'google-analytics’s already'], // prettier-ignore
    ['a cookie of somebody else', entries({ cookies: [{ name: '_ga', party: 'first', days: 1 }] }), '“_ga” is google-analytics’s already'], // prettier-ignore
    ['a cookie kept on a host that is not its own', entries({ cookies: [{ name: 'aid', party: 'third', domain: 'other.example', days: 1 }] }), 'none of its hosts'], // prettier-ignore
    ['a storage key of somebody else', entries({ storage: ['_gcl_ls'] }), '“_gcl_ls” is google-ads’s already'],
    ['a host that is everybody’s', entries({ hosts: [{ host: 'co.uk' }] }), '“co.uk” is no host below a public suffix'],
    ['any host without a path', entries({ hosts: [{ host: '*' }] }), 'needs a path'],
  ])('names %s', async (_, text, problem) => {
    const path = file('wrong.json', text);
    const { code, out } = await samsvar(['catalog', 'check', path]);
    expect([code, out]).toEqual([1, expect.stringContaining(problem)]);
    const { problems } = JSON.parse((await samsvar(['catalog', 'check', path, '--json'])).out) as { problems: string[] };
    expect(problems).toEqual([expect.stringContaining(problem)].concat(problems.slice(1)));
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['a field that is missing', JSON.stringify({ ...entry, name: undefined }), 'name: '],
    ['a purpose that is none', JSON.stringify({ ...entry, purpose: 'fun' }), 'purpose: '],
    ['an id that is none', JSON.stringify({ ...entry, id: 'long-tail/x' }), 'id: '],
    ['two entries of one id', JSON.stringify({ schema: 'samsvar/entries@1', services: [entry, entry] }), 'twice'],
  ])('refuses %s', async (_, text, problem) => {
    const line = await refused(['catalog', 'check', file('bad.json', text)]);
    expect(line).toContain('bad.json');
    expect(line).toContain(problem);
  });

  it('shows nothing to the terminal that it would obey', async () => {
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(await refused(['catalog', 'check', file('esc.json', '\u001b]0;x\u0007{')])).not.toMatch(/[\u0000-\u001f]/);
  });

  it('refuses a file that is not there', async () => {
    expect(await refused(['catalog', 'check', '/no/such/file.json'])).toContain('no such file');
  });
});
