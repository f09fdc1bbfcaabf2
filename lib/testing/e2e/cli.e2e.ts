/** The command line as a person starts it: the program itself, the real extension, the local web. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../cli/browser/build.ts';
import { parse } from '../../core/model/parse.ts';
import { Report } from '../../core/model/report.ts';
import { Recording } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../web/server.ts';
import { edge } from '../web/sites/edge.ts';
import { demoWeb } from '../web/sites/index.ts';

/** Profiles of browsers are made there; what is left over shows. */
const temp = mkdtempSync(join(tmpdir(), 'samsvar-e2e-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));
const leftOver = () => readdirSync(temp).filter((name) => name.startsWith('samsvar-'));
const env = { ...process.env, TMPDIR: temp };

const project = resolve(import.meta.dirname, '../../..');
const bin = join(project, 'lib/cli/samsvar.mjs');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function samsvar(args: string[], stdin = ''): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [bin, ...args],
      { cwd: project, env, maxBuffer: 1e9, timeout: 240_000 },
      (_, out, err) => done({ code: child.exitCode, out, err }),
    );
    child.stdin?.end(stdin);
  });
}

/** The bookshop's delivery network, as somebody may see it who holds it for more than that. */
const DELIVERY = {
  schema: 'samsvar/entries@1',
  services: [
    {
      ...{ id: 'bokhyllenett', name: 'Bokhyllenett Levering', organization: 'bokhyllenett', purpose: 'marketing' },
      ...{ consent: { needed: 'yes', why: 'Sees who looks at which book.' }, cookies: [], names: { '*': ['Bokhyllenett'] } },
      ...{ hosts: [{ host: 'cdn.bokhyllenett.example' }], examples: { match: ['https://cdn.bokhyllenett.example/a.css'] } },
      ...{ source: ['https://bokhyllenett.example/'], checked: null },
    },
  ],
  organizations: [
    {
      ...{ id: 'bokhyllenett', name: 'Bokhyllenett', names: [], entities: [], country: 'NO' },
      ...{ source: ['https://bokhyllenett.example/'], checked: null },
    },
  ],
};

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the program', () => {
  it('starts by `npx samsvar` in a checkout', async () => {
    const out = await new Promise<string>((done, fail) =>
      execFile('npx', ['samsvar', '--help'], { cwd: project }, (error, text) => (error ? fail(error) : done(text))),
    );
    expect(out).toContain('Usage: samsvar');
  });

  it('reads 100,000 lines without waiting for their end', async () => {
    const line = `${JSON.stringify({ url: 'https://www.facebook.com/tr?id=1&ev=PageView', documentUrl: 'https://a.test/' })}\n`;
    const child = spawn(process.execPath, [bin, 'match', '--json'], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    const answers = new Promise<void>((done) => child.stdout.once('data', () => done()));
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const ended = new Promise((done) => child.on('close', done));
    child.stdin.write(line.repeat(50_000));
    await answers;
    child.stdin.end(line.repeat(50_000));
    expect(await ended).toBe(0);
    expect(lines(out)).toHaveLength(100_000);
  });

  it('ends quietly when its reader goes away', async () => {
    const line = '{"url":"https://a.test/"}\n'.repeat(200_000);
    const child = spawn(process.execPath, [bin, 'match'], { cwd: project, stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => {});
    child.stdin.end(line);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(err).toBe('');
  });

  it.each([
    ['an unknown command', ['verify', 'x'], ''],
    ['a policy of 0 bytes', ['policy', '-'], ''],
    ['a recording that is none', ['replay', 'package.json'], ''],
    ['a line that is no JSON', ['match'], 'hello\n'],
  ])('%s: 2 and one line, no stack trace', async (_, args, stdin) => {
    const { code, out, err } = await samsvar(args, stdin);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toEqual([expect.stringMatching(/^samsvar: /)]);
  });
});

describe('samsvar audit', { timeout: 240_000 }, () => {
  let web: Web;
  let out: string;
  let args: string[];
  beforeAll(async () => {
    await buildExtension('chrome');
    web = await startWeb([...demoWeb, ...edge]);
    out = join(temp, 'out');
    args = [
      '--json',
      '--out',
      out,
      `--browser-arg=--host-resolver-rules=${web.hostRules.replace('MAP *', 'MAP nirgends.test ^NOTFOUND, MAP *')}`,
      '--browser-arg=--ignore-certificate-errors',
    ];
  });
  afterAll(async () => {
    await web.close();
  });

  it('audits a site in all scenarios and writes report and recording', async () => {
    const { code, out: json, err } = await samsvar(['audit', 'https://www.fjordrad.example/', ...args]);
    expect(code, err).toBe(1);
    const report = parse(Report, JSON.parse(json), 'stdout');
    expect(report.site.site).toBe('fjordrad.example');
    expect(report.visits.map((visit) => visit.scenario).sort()).toEqual(['accept-all', 'no-choice', 'reject-all']);
    expect(report.policy).toMatchObject({ language: 'nb' });
    expect(report.findings.length).toBeGreaterThan(0);

    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toEqual(report);
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    expect(html).not.toMatch(/<script|<link/i);
    for (const finding of report.findings) expect(html).toContain(finding.audit);

    const recording = parse(Recording, JSON.parse(readFileSync(join(out, 'recording.json'), 'utf8')), 'recording.json');
    expect(recording.policy?.source).toBe(report.policy?.source);
    const replayed = await samsvar(['replay', join(out, 'recording.json'), '--json']);
    expect(replayed.code).toBe(1);
    // Values are replaced in the recording; what was found must not hang on them.
    expect(parse(Report, JSON.parse(replayed.out), 'replay')).toEqual(report);
    expect(leftOver()).toEqual([]);
  }, 240_000);

  it('a policy and entries that are given count, also on the report page', async () => {
    const entries = join(temp, 'entries.json');
    writeFileSync(entries, JSON.stringify(DELIVERY));
    const {
      code,
      out: json,
      err,
    } = await samsvar([
      'audit',
      'https://bokhulen.example/',
      ...args,
      '--scenario',
      'no-choice',
      '--policy',
      'https://www.fjordrad.example/personvern',
      '--entries',
      entries,
    ]);
    expect([0, 1], err).toContain(code);
    const report = parse(Report, JSON.parse(json), 'stdout');
    expect(report.policy?.source).toBe('https://www.fjordrad.example/personvern');
    expect(report.services).toContainEqual(expect.objectContaining({ id: 'bokhyllenett', provenance: 'user' }));
    expect(report.findings.map(({ service }) => service)).toContain('bokhyllenett');
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    expect(html).toContain('Bokhyllenett Levering');
    for (const finding of report.findings) expect(html).toContain(finding.audit);
  });

  it('a site that fails loses no other', async () => {
    const urls = ['https://nirgends.test/', 'https://bokhulen.example/', 'https://runddans.test/a'];
    const { code, out: json, err } = await samsvar(['audit', ...urls, ...args, '--scenario', 'no-choice']);
    expect(code).toBe(3);
    const reports = JSON.parse(json) as { site: { site: string } }[];
    expect(reports.map((report) => report.site.site)).toEqual(['bokhulen.example']);
    const told = lines(err).filter((line) => line.startsWith('samsvar: '));
    expect(told).toEqual([
      expect.stringMatching(/^samsvar: https:\/\/nirgends\.test\/: the site does not answer/),
      expect.stringMatching(/^samsvar: https:\/\/runddans\.test\/a: the site does not answer: .*REDIRECTS/),
    ]);
    expect(existsSync(join(out, 'bokhulen.example/report.html'))).toBe(true);
  });

  it('a page that throws in every hook is audited all the same', async () => {
    const { code, out: json, err } = await samsvar(['audit', 'https://kaster.test/', ...args, '--scenario', 'no-choice']);
    expect([0, 1], err).toContain(code);
    expect(parse(Report, JSON.parse(json), 'stdout').visits).toHaveLength(1);
  });

  it('a server that takes the request and never answers does not hang it', async () => {
    const { code, out: json, err } = await samsvar(['audit', 'https://stille.test/', ...args, '--scenario', 'no-choice']);
    expect({ code, json }).toEqual({ code: 3, json: '' });
    expect(lines(err).at(-1)).toMatch(/^samsvar: .*stille\.test/);
  }, 120_000);

  it('Ctrl-C closes the browsers and removes their profiles', async () => {
    const child = spawn(process.execPath, [bin, 'audit', 'https://stille.test/', ...args], { cwd: project, env, stdio: 'pipe' });
    let err = '';
    await new Promise<void>((done) =>
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
        if (/visiting the site/.test(err)) done();
      }),
    );
    child.kill('SIGINT');
    expect(await new Promise((done) => child.on('close', done))).toBe(130);
    expect(err).not.toMatch(/^\s+at /m);
    // Files are removed beside the end of the program, which nobody waits for.
    await expect.poll(leftOver, { timeout: 30_000 }).toEqual([]);
  });
});
