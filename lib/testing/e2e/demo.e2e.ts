/** The main job, end to end: the real extension in real Chromium audits the invented sites and must find what a person would. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditSite, type Audited } from '../../cli/audit/site.ts';
import { buildExtension } from '../../cli/browser/build.ts';
import { webArgs } from '../../cli/commands/demo.ts';
import { parseJson } from '../../core/model/parse.ts';
import { Report } from '../../core/model/report.ts';
import { Recording } from '../../core/model/visit.ts';
import { readPolicy } from '../../core/policy/index.ts';
import { differences } from '../web/compare.ts';
import { startWeb, type Web } from '../web/server.ts';
import { demoSites, demoWeb } from '../web/sites/index.ts';

/** Words of a page of HTML, near enough to look for a sentence. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

let web: Web;
let extensionDir: string;
const outDir = mkdtempSync(join(tmpdir(), 'samsvar-demo-'));

beforeAll(async () => {
  extensionDir = await buildExtension('chrome');
  web = await startWeb(demoWeb);
});
afterAll(async () => {
  await web?.close();
  rmSync(outDir, { recursive: true, force: true });
});

describe.each(demoSites)('$name', ({ name, url, truth }) => {
  let audited: Audited;
  beforeAll(async () => {
    audited = await auditSite({
      url,
      scenarios: ['no-choice', 'reject-all', 'accept-all'],
      extensionDir,
      browserArgs: webArgs(web),
      outDir: join(outDir, name),
    });
  });

  test('every scenario did what it was to do', () => {
    const results = audited.visits.map(({ scenario, result }) => [scenario, result.status]);
    expect(results).toEqual([
      ['no-choice', 'done'],
      ['reject-all', 'done'],
      ['accept-all', 'done'],
    ]);
  });

  test('the report says what a human auditor would, and nothing else', () => {
    const recording = parseJson(Recording, readFileSync(audited.files.recording, 'utf8'), 'recording');
    const { source, contentType, text } = recording.policy ?? { source: '', contentType: '', text: '' };
    const policy = readPolicy({ source, bytes: new TextEncoder().encode(text), contentType });
    expect(differences(truth, audited.report, audited.visits, policy.text)).toEqual([]);
  });

  test('the files hold the report', () => {
    expect(parseJson(Report, readFileSync(audited.files.json, 'utf8'), 'report.json')).toEqual(audited.report);
    const words = textOf(readFileSync(audited.files.html, 'utf8'));
    for (const { title } of audited.report.findings) expect(words).toContain(title);
  });
});
