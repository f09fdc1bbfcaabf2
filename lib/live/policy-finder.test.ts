import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { InvalidInput } from '../core/model/parse.ts';
import type { PolicyReading } from '../core/model/policy.ts';
import { Database } from '../store/db.ts';
import { append } from '../store/visits.ts';
import { type FinderOptions, PolicyFinder } from './policy-finder.ts';

let db: Database;
let names = 0;
beforeEach(() => (db = new Database(`finder-${names++}`)));
const head = { id: 'v1', site: 'a.example', url: 'https://a.example/' };
const POLICY = `privacy policy ${'x'.repeat(700)}`;

/** A web of pages by address, and a reader that knows a policy by its first word. */
function finder(web: Record<string, string | Error>, more: Partial<FinderOptions> = {}) {
  const fetched: string[] = [];
  const policies = new PolicyFinder({
    db,
    reader: {
      readPolicy: ({ source, bytes }) => {
        const text = new TextDecoder().decode(bytes);
        if (text.includes('\0')) throw new InvalidInput(`${source}: binary`);
        const document = { source, sha256: `sha of ${source}`, language: 'en', length: text.length, title: '', sections: [] };
        return { text, reading: { schema: 'samsvar/policy@1', document, services: [], statements: [] } satisfies PolicyReading };
      },
      looksLikePolicy: (_reading, text) => ({ yes: text.startsWith('privacy'), why: 'its first word' }),
      rankPolicyLinks: (links) => links.map((link) => ({ ...link, score: 1, why: '' })),
      wellKnownPolicyPaths: ['/privacy'],
    },
    fetchPage: async (url) => {
      fetched.push(url);
      const page = web[url] ?? new Error('answered 404');
      if (page instanceof Error) throw page;
      return { url, contentType: 'text/html', bytes: new TextEncoder().encode(page) };
    },
    readTab: async () => null,
    now: () => 1000,
    ...more,
  });
  return { policies, fetched };
}
const withLinks = (...urls: string[]) =>
  append(db, {
    begun: [], ended: [], state: null,
    placed: [{ visitId: 'v1', observation: { kind: 'page', url: head.url, title: '', links: urls.map((url) => ({ url, text: '' })), time: 1, tabId: 1, frameId: 0 } }],
  }); // prettier-ignore

describe('finding the policy', () => {
  it('follows links before it guesses', async () => {
    await withLinks('https://a.example/no', 'https://a.example/yes');
    const { policies, fetched } = finder({ 'https://a.example/no': 'a shop', 'https://a.example/yes': POLICY });
    expect(await policies.find(head)).toMatchObject({
      status: 'read', how: 'link', source: 'https://a.example/yes', sha256: 'sha of https://a.example/yes',
      tried: [{ url: 'https://a.example/no', outcome: 'no policy: its first word' }, { url: 'https://a.example/yes', outcome: 'read' }],
    }); // prettier-ignore
    expect(fetched).not.toContain('https://a.example/privacy');
    expect(await policies.stateOf(head)).toMatchObject({ status: 'read', text: POLICY });
  });

  it('tries the usual addresses when no page links to one', async () => {
    const { policies } = finder({ 'https://a.example/privacy': POLICY });
    expect(await policies.find(head)).toMatchObject({ status: 'read', how: 'guess' });
  });

  it('tells a policy that is not there from one that cannot be read', async () => {
    const { policies } = finder({});
    expect(await policies.find(head)).toMatchObject({ status: 'missing', reason: 'no link to a policy found' });
    await withLinks('https://a.example/slow');
    const slow = finder({ 'https://a.example/slow': new Error('no answer within 10 s') });
    expect(await slow.policies.find(head)).toMatchObject({
      status: 'unreadable',
      reason: 'https://a.example/slow: no answer within 10 s',
    });
    expect(await slow.policies.stateOf(head)).toMatchObject({ status: 'unreadable' });
  });

  it('a page that its scripts fill is read from an open tab, or said to be so', async () => {
    await withLinks('https://a.example/app');
    const web = { 'https://a.example/app': '<div id=app></div><script src=app.js></script>' };
    expect(await finder(web).policies.find(head)).toMatchObject({
      status: 'unreadable',
      reason: expect.stringContaining('nearly empty') as string,
    });
    const inTab = finder(web, { readTab: async (url) => (url === 'https://a.example/app' ? POLICY : null) });
    expect(await inTab.policies.find(head)).toMatchObject({ status: 'read', how: 'tab' });
  });

  it('survives a document that the reader refuses', async () => {
    await withLinks('https://a.example/bin');
    expect(await finder({ 'https://a.example/bin': '\0\0' }).policies.find(head)).toMatchObject({
      status: 'unreadable',
      reason: 'https://a.example/bin: https://a.example/bin: binary',
    });
  });

  it('asks a site once, though two visits ask', async () => {
    const { policies, fetched } = finder({ 'https://a.example/privacy': POLICY });
    const both = await Promise.all([policies.find(head), policies.find({ ...head, id: 'v2' })]);
    expect(both.map(({ visitId, status }) => [visitId, status])).toEqual([['v1', 'read'], ['v2', 'read']]); // prettier-ignore
    expect(fetched).toEqual(['https://a.example/privacy']);
  });
});

describe('a policy that was given', () => {
  it('stays when the site is searched', async () => {
    const { policies, fetched } = finder({ 'https://a.example/privacy': POLICY });
    await policies.give(head, { source: 'policy.html', contentType: 'text/html; charset=iso-8859-1', text: 'privacy æøå' });
    expect(await policies.find(head)).toMatchObject({
      how: 'given',
      source: 'policy.html',
      contentType: 'text/html; charset=utf-8',
    });
    expect(fetched).toEqual([]);
  });

  it('is unreadable, not missing, when it cannot be read', async () => {
    expect(await finder({}).policies.give(head, { source: 'x.bin', contentType: '', text: '\0' })).toMatchObject({
      status: 'unreadable',
      reason: 'x.bin: binary',
    });
  });

  it('nobody looked: neither is claimed', async () => {
    const { policies } = finder({});
    expect(await policies.stateOf(head)).toMatchObject({ status: 'not-given' });
    await policies.note(head, undefined);
    expect(await policies.stateOf(head)).toEqual({ status: 'not-given', reason: 'the recording holds no policy' });
  });
});
