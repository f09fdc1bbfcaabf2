import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../store/db.ts';
import { append } from '../store/visits.ts';
import { COOKIE_PAGE, policyPage, type Web, webOf, webReader } from '../testing/policy-web.ts';
import { type FinderOptions, PolicyFinder } from './policy-finder.ts';

let db: Database;
let names = 0;
beforeEach(() => (db = new Database(`finder-${names++}`)));
const head = { id: 'v1', site: 'a.example', url: 'https://a.example/' };
const POLICY = policyPage('nb');

function finder(web: Web, more: Partial<FinderOptions> = {}) {
  const { asked, fetchPage } = webOf(web);
  const policies = new PolicyFinder({
    db, fetchPage, reader: webReader(), readTab: async () => null, openTab: async () => null, now: () => 1000, ...more,
  }); // prettier-ignore
  return { policies, fetched: asked };
}
const withLinks = (...urls: string[]) =>
  append(db, {
    begun: [], ended: [], state: null,
    placed: [{ visitId: 'v1', observation: { kind: 'page', url: head.url, title: '', links: urls.map((url) => ({ url, text: '' })), time: 1, tabId: 1, frameId: 0 } }],
  }); // prettier-ignore

describe('finding the policy', () => {
  it('stores what the search found, with what was tried', async () => {
    await withLinks('https://a.example/personvern-artikkel', 'https://a.example/personvern');
    const { policies } = finder({
      'https://a.example/personvern-artikkel': '<p>a shop</p>',
      'https://a.example/personvern': POLICY,
    });
    expect(await policies.find(head)).toMatchObject({
      status: 'read',
      how: 'link',
      source: 'https://a.example/personvern',
      tried: [{ outcome: 'read' }],
    });
    expect(await policies.stateOf(head)).toMatchObject({
      status: 'read',
      text: expect.stringContaining('Fjellkafé AS') as string,
    });
  });

  it('stores every document of a policy and reads them as one', async () => {
    await withLinks('https://a.example/personvern', 'https://a.example/cookies');
    const { policies } = finder({ 'https://a.example/personvern': POLICY, 'https://a.example/cookies': COOKIE_PAGE });
    expect((await policies.find(head)).others).toMatchObject([{ role: 'cookies', source: 'https://a.example/cookies' }]);
    const state = await policies.stateOf(head);
    if (state.status !== 'read') throw new Error(state.reason);
    expect(state.reading.documents).toMatchObject([
      { role: 'cookies', source: 'https://a.example/cookies', title: 'Informasjonskapsler' },
    ]);
    expect(state.reading.statements.filter(({ type }) => type === 'cookie-entry').map(({ document }) => document)).toEqual(
      Array(2).fill('https://a.example/cookies'),
    );
  });

  it('knows a link of the policy that leads nowhere, after a replay too', async () => {
    await withLinks('https://a.example/personvern');
    const gone = 'https://a.example/databehandlere';
    const pointing = POLICY.replace(
      '</body>',
      `<p>Våre databehandlere finner du på listen her: <a href="/databehandlere">liste</a>.</p></body>`,
    );
    const { policies } = finder({ 'https://a.example/personvern': pointing });
    await policies.find(head);
    const state = await policies.stateOf(head);
    expect(state).toMatchObject({ status: 'read', dead: expect.arrayContaining([gone]) as object });
    if (state.status !== 'read') return;
    const { text, dead = [] } = state;
    await policies.take({ ...head, id: 'v2' }, { source: head.url, contentType: 'text/html', text, dead: [...dead] });
    expect(await policies.stateOf({ ...head, id: 'v2' })).toMatchObject({ status: 'read', dead });
  });

  it('tells a policy that is not there from one that cannot be read', async () => {
    const { policies } = finder({});
    expect(await policies.find(head)).toMatchObject({ status: 'missing', reason: 'no link to a policy found' });
    expect(await policies.stateOf(head)).toMatchObject({
      tried: expect.arrayContaining([{ url: 'https://a.example/personvern', outcome: 'answered 404' }]) as object,
    });
    await withLinks('https://a.example/personvern');
    const slow = finder({ 'https://a.example/personvern': new Error('no answer within 10 s') });
    const reason = 'https://a.example/personvern: no answer within 10 s';
    expect(await slow.policies.find(head)).toMatchObject({ status: 'unreadable', reason });
    expect(await slow.policies.stateOf(head)).toMatchObject({ status: 'unreadable' });
  });

  it('opens a tab for a page that its scripts fill only where it may', async () => {
    await withLinks('https://a.example/personvern');
    const web = { 'https://a.example/personvern': '<div id=app></div><script src=app.js></script>' };
    const opened: string[] = [];
    const openTab = async (url: string) => {
      opened.push(url);
      return POLICY;
    };
    expect(await finder(web, { openTab }).policies.find(head)).toMatchObject({
      status: 'unreadable',
      reason: expect.stringContaining('nearly empty') as string,
    });
    expect(opened).toEqual([]);
    expect(await finder(web, { openTab }).policies.find(head, true)).toMatchObject({ status: 'read', how: 'tab' });
    expect(opened).toEqual(['https://a.example/personvern']);
  });

  it('survives a document that the reader refuses', async () => {
    await withLinks('https://a.example/personvern');
    const binary = { type: '', body: new Uint8Array([0, 1, 2, 0, 1, 2, 0, 200]) };
    expect(await finder({ 'https://a.example/personvern': binary }).policies.find(head)).toMatchObject({
      status: 'unreadable',
      reason: 'https://a.example/personvern: is not text',
    });
  });

  it('asks a site once, though two visits ask', async () => {
    await withLinks('https://a.example/personvern');
    const { policies, fetched } = finder({ 'https://a.example/personvern': POLICY });
    const both = await Promise.all([policies.find(head), policies.find({ ...head, id: 'v2' })]);
    expect(both.map(({ visitId, status }) => [visitId, status])).toEqual([['v1', 'read'], ['v2', 'read']]); // prettier-ignore
    expect(fetched).toEqual(['https://a.example/personvern']);
  });
});

describe('a policy that was given', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it('stays when the site is searched', async () => {
    const { policies, fetched } = finder({ 'https://a.example/personvern': POLICY });
    await policies.give(head, { source: 'policy.html', contentType: 'text/html', bytes: bytes(POLICY) });
    expect(await policies.find(head)).toMatchObject({ how: 'given', source: 'policy.html', status: 'read' });
    expect(fetched).toEqual([]);
  });

  it('by its address alone is fetched, with what it refers to', async () => {
    const body = '<p>Våre <a href="/db">databehandlere</a></p>';
    const list =
      '<h1>Databehandlere</h1><ul><li>HubSpot, Inc., markedsføring<li>Vimeo, video<li>Zendesk, Inc., kundeservice</ul>';
    const { policies } = finder({ 'https://b.example/pv': policyPage('nb', { body }), 'https://b.example/db': list });
    const stored = await policies.give(head, { source: 'https://b.example/pv', contentType: '' });
    expect(stored).toMatchObject({ how: 'given', status: 'read', others: [{ role: 'list', source: 'https://b.example/db' }] });
    expect(await policies.give(head, { source: 'https://b.example/none', contentType: '' })).toMatchObject({
      status: 'unreadable',
      reason: 'answered 404',
    });
  });

  it('of a recording is decoded already', async () => {
    const { policies } = finder({});
    const others = [{ role: 'cookies' as const, source: 'c.html', contentType: 'text/html', text: COOKIE_PAGE }];
    await policies.take(head, { source: 'policy.html', contentType: 'text/html; charset=iso-8859-1', text: POLICY, others });
    expect(await policies.of(head)).toMatchObject({ contentType: 'text/html; charset=utf-8' });
    expect(await policies.stateOf(head)).toMatchObject({
      reading: { documents: [{ source: 'c.html' }] },
      text: expect.stringContaining('Personvernerklæring') as string,
    });
  });

  it('is unreadable, not missing, when it cannot be read', async () => {
    expect(await finder({}).policies.give(head, { source: 'x.txt', contentType: '', bytes: bytes(' ') })).toMatchObject({
      status: 'unreadable',
      reason: 'x.txt: is empty',
    });
  });

  it('nobody looked: neither is claimed', async () => {
    const { policies } = finder({});
    expect(await policies.stateOf(head)).toMatchObject({ status: 'not-given' });
    await policies.note(head, undefined);
    expect(await policies.stateOf(head)).toEqual({ status: 'not-given', reason: 'the recording holds no policy' });
  });
});
