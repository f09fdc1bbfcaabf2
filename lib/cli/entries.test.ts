/** `--entries FILE`: own entries reach every command as they reach the extension. */
import { describe, expect, it } from 'vitest';
import { parse } from '../core/model/parse.ts';
import { PolicyReading } from '../core/model/policy.ts';
import { Report } from '../core/model/report.ts';
import { visit } from '../testing/builders.ts';
import { ownOrganization, ownService } from '../testing/own-entry.ts';
import { file, refused, samsvar } from './test-run.ts';

const entriesFile = (name: string, change: object = {}) =>
  file(
    name,
    JSON.stringify({ schema: 'samsvar/entries@1', services: [{ ...ownService, ...change }], organizations: [ownOrganization] }),
  );

const own = ['--entries', entriesFile('own.json')];
const hit = `${JSON.stringify({ url: 'https://stats.acme.example/hit?id=2', documentUrl: 'https://shop.example/' })}\n`;
const TEXT = `Personvernerklæring

Vi i Fjordbok AS tar personvern på alvor. Denne erklæringen forteller hvilke personopplysninger vi behandler.

Vi bruker Acme Stats for å måle trafikken. Acme Stats brukes bare når du har samtykket til det.
`;

describe('--entries', () => {
  it('match knows their hosts', async () => {
    const [before, after] = [await samsvar(['match'], hit), await samsvar(['match', ...own], hit)];
    expect(JSON.parse(before.out)).toMatchObject({ service: null });
    expect(JSON.parse(after.out)).toMatchObject({ service: 'acme-stats', organization: 'acme', purpose: 'analytics' });
  });

  it('policy knows their names', async () => {
    const { code, out } = await samsvar(['policy', file('policy.txt', TEXT), '--json', ...own]);
    expect(code).toBe(0);
    const { services, statements } = parse(PolicyReading, JSON.parse(out), 'stdout');
    expect(services.map(({ id }) => id)).toEqual(['acme-stats']);
    expect(statements.filter(({ type }) => type === 'promise')).toMatchObject([
      { service: 'acme-stats', value: { kind: 'prior-consent' } },
    ]);
  });

  it('replay judges them, and by what the policy says of them', async () => {
    const recorded = visit('https://www.shop.example/').request('https://stats.acme.example/hit?id=2').banner().build();
    const args = ['replay', file('acme.json', JSON.stringify(recorded)), '--policy', file('policy.txt', TEXT), '--json'];
    const plain = parse(Report, JSON.parse((await samsvar(args)).out), 'stdout');
    expect(plain.services).toEqual([]);
    const made = parse(Report, JSON.parse((await samsvar([...args, ...own])).out), 'stdout');
    expect(made.services).toMatchObject([{ id: 'acme-stats', declared: 'named', provenance: 'user', organizationName: 'Acme' }]);
    expect(made.findings.map(({ audit, service }) => `${audit} ${service}`)).toEqual(
      expect.arrayContaining(['tracking-before-choice acme-stats', 'unkept-consent-promise acme-stats']),
    );
    expect(made.tool.catalog).toBe(`${plain.tool.catalog}+own`);
  });

  it('catalog lists and shows them, marked; one of a built-in id takes its place', async () => {
    expect((await samsvar(['catalog', 'list', ...own])).out).toMatch(/^acme-stats .*Acme Stats \(Acme\), your own entry$/m);
    const instead = ['--entries', entriesFile('instead.json', { id: 'matomo' })];
    const { out } = await samsvar(['catalog', 'show', 'matomo', ...instead]);
    expect(JSON.parse(out)).toMatchObject({
      services: [{ id: 'matomo', name: 'Acme Stats', provenance: 'user', source: ownService.source }],
      organizations: [ownOrganization],
    });
    expect(await samsvar(['catalog', 'check', file('shown.json', out)])).toMatchObject({ code: 0 });
  });

  it.each([
    ['no file', '/no/such/own.json', 'own.json: no such file'],
    ['no JSON', file('broken.json', '{'), 'broken.json: not JSON'],
    ['a wrong field', entriesFile('purpose.json', { purpose: 'fun' }), 'purpose.json: acme-stats: purpose: '],
    ['an example of nobody', entriesFile('example.json', { examples: { match: ['https://other.example/'] } }), 'example.json: acme-stats: examples.match: '], // prettier-ignore
  ])('%s is refused by every command before anything is done', async (_, path, problem) => {
    const commands = [['match'], ['policy', '-'], ['replay', 'x.har'], ['catalog', 'list'], ['catalog', 'show', 'matomo']];
    for (const command of [...commands, ['audit', 'https://shop.example/']])
      expect(await refused([...command, '--entries', path], '')).toContain(problem);
  });
});
