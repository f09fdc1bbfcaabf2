import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Gone } from './io.ts';
import { refused, samsvar } from './test-run.ts';

describe('the command line', () => {
  it('says what it can do, and its version', async () => {
    const { code, out } = await samsvar(['--help']);
    expect(code).toBe(0);
    for (const command of ['audit', 'policy', 'match', 'replay', 'demo']) expect(out).toContain(`\n  ${command} `);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await samsvar(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
    expect((await samsvar(['audit', '--help'])).out).toContain('--browser-arg');
  });

  it.each([
    ['no command', [], 'no command given'],
    ['an unknown command', ['polcy', 'x'], 'unknown command'],
    ['an unknown option', ['match', '--jsn'], "unknown option '--jsn'"],
    ['a missing argument', ['audit'], 'url'],
    ['too many arguments', ['policy', 'a', 'b'], 'too many arguments'],
    ['a severity that is none', ['replay', 'x', '--fail-on', 'awful'], 'critical, serious'],
  ])('%s is wrong use', async (_, args, message) => {
    expect(await refused(args)).toContain(message);
  });

  it('ends quietly when nobody reads any more', async () => {
    const gone = await samsvar(['match'], '{"url":"https://a.test/"}\n', { out: () => Promise.reject(new Gone()) });
    expect(gone).toMatchObject({ code: 0, err: [] });
  });
});

describe('samsvar match', () => {
  it('answers each line with one line', async () => {
    const lines = [
      { url: 'https://www.facebook.com/tr?id=1&ev=PageView', type: 'image', documentUrl: 'https://butikk.example/' },
      { url: 'https://cdn.butikk.example/app.js', documentUrl: 'https://www.butikk.example/' },
      { url: 'not an address', type: null, documentUrl: null },
    ];
    const { code, out } = await samsvar(['match', '--json'], `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`);
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map((answer) => answer.url)).toEqual(lines.map((line) => line.url));
    expect(answers[0]).toMatchObject({ service: 'meta-pixel', organization: 'meta', purpose: 'marketing', party: 'third' });
    expect(answers[1]).toMatchObject({ service: null, party: 'first' });
    expect(answers[2]).toEqual({
      url: 'not an address',
      service: null,
      organization: null,
      purpose: null,
      party: null,
      signal: null,
    });
    for (const answer of answers)
      expect(Object.keys(answer)).toEqual(['url', 'service', 'organization', 'purpose', 'party', 'signal']);
  });

  it('a character that is cut between two chunks stays whole', async () => {
    const bytes = Buffer.from('{"url":"https://blåbær.example/"}\n');
    const cut = bytes.indexOf(0xc3) + 1;
    const stdin = (async function* () {
      yield bytes.subarray(0, cut);
      yield bytes.subarray(cut);
    })();
    expect((await samsvar(['match'], '', { stdin })).out).toContain('https://blåbær.example/');
  });

  it.each([
    ['what is no JSON', '{"url":"https://a.test/"}\n{"url":\n', 'standard input: line 2: not JSON'],
    ['an address of a wrong type', '{"url":"https://a.test/"}\n\n{"url":7}\n', 'standard input: line 3: url: '],
    ['a line without address', '{"url":"https://a.test/"}\n{"type":"image"}', 'standard input: line 2: url: '],
  ])('stops at %s and names line and field', async (_, stdin, message) => {
    const { code, out, err } = await samsvar(['match'], stdin);
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toEqual([expect.stringContaining(message)]);
  });
});
