import { describe, expect, it } from 'vitest';
import { factsOf } from './page-batch.ts';

const from = (batch: { probe?: string; seen?: Record<string, unknown>[] }) =>
  factsOf({ api: 'page', time: 1000, tabId: 3, frameId: 4, documentId: 'd', batch: { sender: 's', number: 0, ...batch } });
const probe = (...facts: unknown[]) => from({ probe: JSON.stringify(facts) });
const cookie = { kind: 'script-cookie', origin: 'page', cookie: 'a=1', documentUrl: 'https://a.example/', time: 5 };

describe('what a page tells', () => {
  it('is taken with the place that the browser names, not one of its own', () => {
    expect(probe({ ...cookie, tabId: 99, visitId: 'other', ordinal: 0 })).toEqual([
      { ...cookie, tabId: 3, frameId: 4, documentId: 'd' },
    ]);
  });

  it.each([
    ['no JSON', 'x', 'not a list of facts'],
    ['no list', '{"kind":"script-cookie"}', 'not a list of facts'],
    ['another kind', JSON.stringify([{ ...cookie, kind: 'request' }]), '1 facts of a wrong shape'],
    ['a cookie too long', JSON.stringify([{ ...cookie, cookie: 'a'.repeat(9000) }]), '1 facts of a wrong shape'],
    ['no origin', JSON.stringify([{ ...cookie, origin: 'recorder' }]), '1 facts of a wrong shape'],
    ['nothing that is a fact', '[null, 1, "x"]', '3 facts of a wrong shape'],
  ])('%s becomes one gap', (_name, text, detail) => {
    expect(from({ probe: text })).toEqual([
      { kind: 'gap', reason: 'page-forged', detail, time: 1000, tabId: 3, frameId: 4, documentId: 'd' },
    ]);
  });

  it('may speak of its consent platform, not of clicks', () => {
    const consent = { kind: 'consent', choice: 'rejected', time: 6 };
    const facts = probe(
      { ...consent, method: 'tcf' },
      { ...consent, method: 'click', trusted: true },
      { ...consent, method: 'tcf', trusted: true },
    );
    expect(facts.map((fact) => fact.kind)).toEqual(['consent', 'gap']);
  });

  it('cannot have happened in the future', () => {
    expect(probe({ ...cookie, time: 5000 })).toMatchObject([{ time: 1000 }]);
  });

  it('stops at a flood, and says so', () => {
    expect(probe({ kind: 'flooded' })).toMatchObject([{ kind: 'gap', reason: 'page-flooded' }]);
    const many = probe(...Array.from({ length: 4500 }, () => cookie));
    expect(many.filter((fact) => fact.kind === 'script-cookie')).toHaveLength(4000);
    expect(many).toContainEqual(expect.objectContaining({ kind: 'gap', reason: 'page-forged', detail: '4500 facts at once' }));
  });
});

describe('what the recorder’s own script tells', () => {
  it('is checked too: what does not fit is lost, not silently', () => {
    const page = { kind: 'page', url: 'https://a.example/', title: 'A', links: [], time: 7 };
    expect(from({ seen: [page, { ...page, links: 'none' }, { ...cookie }] })).toMatchObject([
      { kind: 'page', tabId: 3 },
      { kind: 'gap', reason: 'lost', detail: expect.stringContaining('page') as string },
      { kind: 'gap', reason: 'lost', detail: 'unexpected script-cookie' },
    ]);
  });
});
