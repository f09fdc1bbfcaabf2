import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readRecording } from '../core/recordings/index.ts';
import { InvalidInput } from '../core/model/parse.ts';
import { Database } from '../store/db.ts';
import { POLICY_TEXT, sampleReading, sampleReport, sampleVisit } from '../testing/sample-report.ts';
import { readFile, readStored, rowsOf, type Readers } from './report.ts';

const db = new Database('report-test');
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const tool = { version: '0.1.0', catalog: 'test' };
const seen: string[] = [];
const readers: Readers = {
  readPolicy: ({ bytes, contentType = '' }) => {
    const text = new TextDecoder().decode(bytes);
    seen.push(contentType);
    if (text === '') throw new InvalidInput('policy: it is empty');
    return { reading: sampleReading, text };
  },
  readRecording: (name, text) => readRecording(name, text, tool),
  ...tool,
};
const { observations, schema: _schema, tool: _tool, ...head } = sampleVisit;
const policy = {
  visitId: 'v1',
  site: 'butikk.example',
  time: 1,
  status: 'read' as const,
  reason: 'link',
  how: 'link' as const,
  source: sampleReading.document.source,
  contentType: 'text/plain',
  bytes: new TextEncoder().encode(POLICY_TEXT),
  sha256: sampleReading.document.sha256,
  tried: [],
};
const recording = (given: object) =>
  JSON.stringify({ schema: 'samsvar/recording@1', visits: [sampleVisit], policy: null, ...given });

describe('a stored report', () => {
  it('is null where there is no such visit', async () => {
    expect(await readStored(db, 'nowhere', readers)).toBeNull();
  });

  it('comes with the rows and the text of the policy', async () => {
    await db.visits.add(head);
    await db.observations.bulkAdd(observations);
    await db.reports.add({ visitId: 'v1', site: head.site, time: 1, report: sampleReport });
    await db.policies.add(policy);
    const data = await readStored(db, 'v1', readers);
    expect(data?.report).toEqual(sampleReport);
    expect(data?.policy?.text).toBe(POLICY_TEXT);
    expect(rowsOf(data!)('v1')).toEqual(observations);
    expect(rowsOf(data!)('other')).toEqual([]);
  });

  it('comes with the policy that an earlier visit of the site found, where the report was judged by it', async () => {
    await db.visits.add(head);
    await db.reports.add({ visitId: 'v1', site: head.site, time: 1, report: sampleReport });
    await db.policies.bulkAdd([
      { ...policy, visitId: 'earlier', site: head.site, sha256: sampleReport.policy?.sha256 ?? '' },
      { ...policy, visitId: 'later', site: head.site, sha256: '0'.repeat(64), bytes: new TextEncoder().encode('Another text.') },
    ]);
    expect((await readStored(db, 'v1', readers))?.policy?.text).toBe(POLICY_TEXT);
  });

  it('is built where the background has not done it yet', async () => {
    await db.visits.add(head);
    await db.observations.bulkAdd(observations);
    const data = await readStored(db, 'v1', readers);
    expect(data?.report.visits.map((visit) => visit.id)).toEqual(['v1']);
    expect(data?.policy).toBeNull();
    expect(data?.source).toEqual({ policy: null, policyProblem: 'nobody looked for it' });
  });

  it('says why a policy could not be read, and never calls it undeclared', async () => {
    await db.visits.add(head);
    await db.observations.bulkAdd(observations);
    await db.policies.add({ ...policy, bytes: new Uint8Array() });
    const data = await readStored(db, 'v1', readers);
    expect(data?.report.policyProblem).toBe('policy: it is empty');
    expect(data?.report.findings.filter(({ audit }) => audit === 'undeclared-service')).toEqual([]);
  });
});

describe('a file', () => {
  it('becomes a report without touching the store', async () => {
    const given = { source: policy.source, contentType: 'text/html; charset=iso-8859-1', text: POLICY_TEXT };
    const data = await readFile('shop.json', recording({ policy: given }), readers);
    expect(data.report.site.site).toBe('butikk.example');
    expect(data.report.policy?.title).toBe('Personvernerklæring');
    // The text is Unicode by now: reading it as Latin-1 would break every letter beyond ASCII.
    expect(seen.at(-1)).toBe('text/html; charset=utf-8');
    expect(data.source).toEqual({ policy: given });
    expect(await db.visits.count()).toBe(0);
  });

  it('keeps the reason where no policy was found', async () => {
    const data = await readFile('shop.json', recording({ policyProblem: 'no link to one was found' }), readers);
    expect(data.report.policyProblem).toBe('no link to one was found');
    expect(data.source).toEqual({ policy: null, policyProblem: 'no link to one was found' });
  });

  it.each([
    ['{"schema":"samsvar/recording@1","visits":[', /shop\.json/],
    ['', /shop\.json/],
    [recording({ visits: [{ ...sampleVisit, url: 7 }] }), /shop\.json.*url/],
  ])('that is no recording is refused with its name: %.40s', async (text, message) => {
    await expect(readFile('shop.json', text, readers)).rejects.toThrow(message);
  });
});
