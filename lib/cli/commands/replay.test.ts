import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from '../../core/model/parse.ts';
import { Report } from '../../core/model/report.ts';
import { visit } from '../../testing/builders.ts';
import { file, folder, POLICY, refused, samsvar } from '../test-run.ts';

const har = (entries: unknown[]) => JSON.stringify({ log: { entries } });
const entry = (url: string, mimeType: string, second: number) => ({
  startedDateTime: new Date(Date.UTC(2026, 0, 12, 8, 0, second)).toISOString(),
  time: 20,
  request: { method: 'GET', url },
  response: { status: 200, content: { mimeType } },
});
const SHOP = [
  entry('https://fjordbok.example/', 'text/html', 0),
  entry('https://www.facebook.com/tr?id=123&ev=PageView', 'image/gif', 1),
];
const event = (name: string, details: object) =>
  JSON.stringify({ startedAt: 1_768_204_800_000, api: 'webRequest', event: name, args: [details] });
const LOG = [
  event('onBeforeRequest', { tabId: 1, frameId: 0, requestId: '1', type: 'main_frame', url: 'https://fjordbok.example/' }),
  event('onCompleted', {
    tabId: 1,
    frameId: 0,
    requestId: '1',
    type: 'main_frame',
    url: 'https://fjordbok.example/',
    statusCode: 200,
  }),
  event('onBeforeRequest', { tabId: 1, frameId: 0, requestId: '2', type: 'image', url: 'https://www.facebook.com/tr?id=123' }),
].join('\n');

describe('samsvar replay', () => {
  const replayed = async (args: string[]) => {
    const { code, out, err } = await samsvar(['replay', ...args, '--json']);
    expect(err).toEqual([]);
    expect([0, 1]).toContain(code);
    return { code, json: JSON.parse(out) as unknown };
  };
  const report = async (args: string[]) => parse(Report, (await replayed(args)).json, 'stdout');

  it.each([
    ['a HAR', 'shop.har', har(SHOP)],
    ['a log', 'events.log', LOG],
    ['a log in brotli', 'events.log.br', brotliCompressSync(LOG)],
    ['a log in brotli under another name', 'events', brotliCompressSync(LOG)],
    ['a HAR in gzip', 'shop.har.gz', gzipSync(har(SHOP))],
    [
      'a visit of ours',
      'visit.json',
      JSON.stringify(visit('https://fjordbok.example/').request('https://www.facebook.com/tr?id=1').build()),
    ],
  ])('%s', async (_, name, content) => {
    const made = await report([file(name, content)]);
    expect(made.site.site).toBe('fjordbok.example');
    expect(made.services.map((service) => service.id)).toEqual(['meta-pixel']);
    expect(made.policy).toBeNull();
  });

  it('holds nothing against a site where a log-in page stands in the policy’s place', async () => {
    const page =
      '<title>Sign in</title><h1>Sign in to continue</h1><form>Email <input> Password <input type="password"><button>Sign in</button></form>' +
      '<footer><a href="/privacy">Privacy</a></footer>';
    const args = [file('shop.har', har(SHOP)), '--policy', file('login.html', page)];
    const { code, json } = await replayed(args);
    const made = parse(Report, json, 'report');
    expect(code).toBe(0);
    expect(made.findings).toEqual([]);
    expect(made.audits).toContainEqual(expect.objectContaining({ id: 'undeclared-service', outcome: 'cannot-tell' }));
  });

  it('joins the policy that is given, and ends with 1 where it finds something bad enough', async () => {
    const args = [file('shop.har', har(SHOP)), '--policy', file('policy.txt', POLICY), '--scenario', 'no-choice'];
    const { code, json } = await replayed(args);
    const made = parse(Report, json, 'stdout');
    expect(made.policy).toMatchObject({ language: 'nb', declared: ['google-analytics'] });
    expect(made.services.map(({ id, declared }) => [id, declared])).toEqual([
      ['google-analytics', 'named'],
      ['meta-pixel', 'no'],
    ]);
    const severities = made.findings.map((one) => one.severity);
    expect(severities).toContain('moderate');
    expect(code).toBe(severities.includes('critical') || severities.includes('serious') ? 1 : 0);
    expect((await replayed([...args, '--fail-on', 'moderate'])).code).toBe(1);
    expect((await replayed([...args, '--fail-on', 'critical'])).code).toBe(severities.includes('critical') ? 1 : 0);
  });

  it('takes the person’s word for what was done', async () => {
    const path = file('shop.har', har(SHOP));
    expect((await report([path])).services[0]?.observed).toHaveProperty('manual/unknown');
    expect((await report([path, '--scenario', 'no-choice'])).services[0]?.observed).toHaveProperty('no-choice/before-choice');
  });

  it('of several sites the one with most requests is reported on; the others on request', async () => {
    const other = LOG.split('\n').slice(0, 2).join('\n').replaceAll('fjordbok.example', 'avis.test');
    const path = file('two.log', `${other.replaceAll('"requestId":"1"', '"requestId":"91"')}\n${LOG}`);
    const plain = await samsvar(['replay', path, '--json']);
    expect((JSON.parse(plain.out) as { site: { site: string } }).site.site).toBe('fjordbok.example');
    expect(plain.err).toEqual(['also recorded: avis.test, 1 requests (--site all reports on every site)']);
    expect((await report([path, '--site', 'https://www.avis.test/x'])).site.site).toBe('avis.test');
    const all = (await replayed([path, '--site', 'all'])).json as { site: { site: string } }[];
    expect(all.map((one) => one.site.site)).toEqual(['fjordbok.example', 'avis.test']);
    const policy = file('policy.txt', POLICY);
    expect(await refused(['replay', path, '--site', 'all', '--policy', policy])).toContain('--policy');
    const theirs = file('theirs.txt', `${POLICY}\nSkriv til personvern@avis.test.`);
    const named = await samsvar(['replay', path, '--policy', theirs, '--json']);
    expect((JSON.parse(named.out) as { site: { site: string } }).site.site).toBe('avis.test');
    expect(await refused(['replay', path, '--site', 'other.test'])).toContain('fjordbok.example, avis.test');
  });

  it('a log that was cut off is read as far as it goes, packed or not, and the report tells', async () => {
    const long = [
      LOG,
      ...Array.from({ length: 400 }, (_, i) =>
        LOG.split('\n')[2]
          ?.replace('"2"', `"${i + 10}"`)
          .replace('123', String(i * 7919)),
      ),
    ].join('\n');
    const packed = brotliCompressSync(long);
    for (const path of [
      file('cut.log', long.slice(0, -30)),
      file('cut.log.br', packed.subarray(0, packed.length - 200)),
      file('cut.log.gz', gzipSync(long).subarray(0, -200)),
    ]) {
      const made = await report([path]);
      expect(made.visits[0]?.gaps.join()).toMatch(/cut/);
      expect(made.visits[0]?.counts.requests).toBeGreaterThan(1);
    }
  });

  it('shows a person what was seen', async () => {
    const { out } = await samsvar(['replay', file('shop.har', har(SHOP)), '--scenario', 'no-choice']);
    expect(out).toContain('fjordbok.example');
    expect(out).toContain('Meta Pixel');
    expect(out).toMatch(/GET https:\/\/www\.facebook\.com\/tr/);
    expect(out).not.toMatch(/violation/i);
    expect(out).toContain('No choice, before your choice: 1 request');
    expect(out).not.toMatch(/no-choice\/|^ +[a-z]+(-[a-z]+)+ {2}/m);
  });

  const broken = brotliCompressSync(LOG.repeat(50));
  broken.fill(7, broken.length >> 1, (broken.length >> 1) + 40);
  it.each([
    ['an empty file', 'empty.har', '', 'empty.har: the recording is empty'],
    ['a HAR that was cut off', 'cut.har', har(SHOP).slice(0, -10), 'cut.har: neither JSON nor lines of JSON'],
    ['brotli that is broken inside', 'broken.log.br', broken, 'broken.log.br: '],
    [
      'random bytes',
      'noise.har',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i * i) / 3) & 255),
      'noise.har: neither text nor gzip nor brotli',
    ],
    [
      'a visit with a wrong field',
      'visit.json',
      JSON.stringify({ ...visit('https://a.test/').build(), startedAt: 'now' }),
      'visit.json: startedAt: ',
    ],
  ])('%s is refused', async (_, name, content, message) => {
    expect(await refused(['replay', file(name, content)])).toContain(message);
  });

  it('a recording or a policy that is not there', async () => {
    expect(await refused(['replay', join(folder, 'none.har')])).toContain('none.har: no such file');
    expect(await refused(['replay', file('shop.har', har(SHOP)), '--policy', join(folder, 'none.txt')])).toContain(
      'none.txt: no such file',
    );
  });
});
