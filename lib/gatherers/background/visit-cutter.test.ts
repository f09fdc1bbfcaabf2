import { describe, expect, it } from 'vitest';
import type { Unplaced } from '../../core/model/observation.ts';
import { newCutState } from './cut-state.ts';
import { cut, type CutEvent, type Sighting, type Step } from './visit-cutter.ts';

const environment = { browser: 'Test 1', cleanProfile: true, cacheBypassed: true, thirdPartyCookies: 'unknown' } as const;

/** A browser with tabs, played by hand. Ids of visits are v1, v2, … */
function play() {
  const state = newCutState();
  let count = 0;
  let clock = 1000;
  const steps: Step[] = [];
  const tools = {
    siteOf: (text: string) => (text.includes(':') ? new URL(text).hostname : text).split('.').slice(-2).join('.'),
    newId: () => `v${++count}`,
    environment,
  };
  const take = (event: CutEvent) => {
    // What is stored between two workers must be enough.
    Object.assign(state, structuredClone(state));
    steps.push(...cut(state, event, tools));
  };
  const see = (part: object, more: Omit<Sighting, 'observation'> = {}) =>
    take({ type: 'sighting', sighting: { observation: { time: clock++, tabId: 1, frameId: 0, ...part } as Unplaced, ...more } });
  return {
    take,
    see,
    steps,
    before: (url: string) => see({ kind: 'navigation', stage: 'before', url }),
    mainRequest: (url: string, requestId: string) => see({ kind: 'request', type: 'main_frame', method: 'GET', url, requestId }),
    answer: (url: string, requestId: string, status = 200) => see({ kind: 'response', url, requestId, status, setCookies: [] }),
    commit: (url: string, documentId?: string, transition?: Sighting['transition']) =>
      see(
        { kind: 'navigation', stage: 'committed', url, ...(documentId ? { documentId } : {}) },
        transition ? { transition } : {},
      ),
    fail: (url: string, error: string) => see({ kind: 'navigation', stage: 'failed', url, error }),
    image: (url: string, requestId: string, more: object = {}) =>
      see({ kind: 'request', type: 'image', method: 'GET', url, requestId, ...more }),
    visit(url: string, requestId: string, documentId: string, transition?: Sighting['transition']) {
      this.before(url);
      this.mainRequest(url, requestId);
      this.answer(url, requestId);
      this.commit(url, documentId, transition);
    },
    heads: () => steps.flatMap((step) => (step.type === 'begin' ? [step.head] : [])),
    /** URLs (or kinds) placed in a visit, in order. */
    placed: (visitId: string) =>
      steps.flatMap((step) => (step.type === 'place' && step.visitId === visitId ? [step.observation] : [])),
    urls(visitId: string) {
      return this.placed(visitId).flatMap((observation) => (observation.kind === 'request' ? [observation.url] : []));
    },
    gaps(visitId: string) {
      return this.placed(visitId).flatMap((observation) => (observation.kind === 'gap' ? [observation.reason] : []));
    },
  };
}
const cookie = (more: object) => ({
  kind: 'cookie', change: 'set', name: 'a', value: '1', domain: 'a.example', path: '/', hostOnly: true, secure: true, httpOnly: false, tabId: -1, frameId: -1, ...more,
}); // prettier-ignore

describe('where visits begin and end', () => {
  it('the redirects that led to the document belong to its visit', () => {
    const b = play();
    b.before('https://go.example/');
    b.mainRequest('https://go.example/', '1');
    b.answer('https://go.example/', '1', 302);
    b.mainRequest('https://shop.example/', '1');
    b.answer('https://shop.example/', '1');
    b.commit('https://shop.example/', 'd1');
    expect(b.heads()).toMatchObject([
      { id: 'v1', url: 'https://shop.example/', site: 'shop.example', scenario: 'manual', startedAt: 1000 },
    ]);
    expect(b.urls('v1')).toEqual(['https://go.example/', 'https://shop.example/']);
    expect(b.gaps('v1')).toEqual([]);
  });

  it('another site begins a new visit, and the former document keeps its late requests', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'dA');
    b.before('https://b.example/');
    b.mainRequest('https://b.example/', '2');
    b.image('https://late.example/1', '3', { documentId: 'dA' });
    b.commit('https://b.example/', 'dB');
    b.image('https://late.example/2', '4', { documentId: 'dA' });
    b.see({ kind: 'response', url: 'https://late.example/2', requestId: '4', status: 200, setCookies: [] });
    b.image('https://late.example/3', '5', { documentId: 'dB' });
    expect(b.urls('v1')).toEqual(['https://a.example/', 'https://late.example/1', 'https://late.example/2']);
    expect(b.urls('v2')).toEqual(['https://b.example/', 'https://late.example/3']);
    expect(b.placed('v1').at(-1)).toMatchObject({ kind: 'response', requestId: '4' });
    expect(b.steps).toContainEqual({ type: 'end', visitId: 'v1', change: { endedAt: expect.any(Number) as number } });
  });

  it.each(['about:blank', 'https://other.example/'])(
    'a late commit of %s does not take the request of the site with it',
    (late) => {
      const b = play();
      b.before('https://site.example/');
      b.mainRequest('https://site.example/', '1');
      b.commit(late, 'd0');
      b.answer('https://site.example/', '1');
      b.commit('https://site.example/', 'd1');
      const visit = b.heads().at(-1)!;
      expect(visit).toMatchObject({ site: 'site.example' });
      expect(b.urls(visit.id)).toEqual(['https://site.example/']);
      expect(b.placed(visit.id)).toContainEqual(expect.objectContaining({ kind: 'response', requestId: '1' }));
      expect(b.gaps(visit.id)).toEqual([]);
    },
  );

  it('an empty page that is announced while the site is asked takes nothing with it', () => {
    const b = play();
    b.before('https://site.example/');
    b.mainRequest('https://site.example/', '1');
    b.before('about:blank');
    b.commit('about:blank');
    b.commit('https://site.example/', 'd1');
    expect(b.heads()).toHaveLength(1);
    expect(b.urls('v1')).toEqual(['https://site.example/']);
    expect(b.gaps('v1')).toEqual([]);
  });

  it('of two navigations at once each gets its own requests', () => {
    const b = play();
    b.before('https://a.example/');
    b.mainRequest('https://a.example/', '1');
    b.before('https://b.example/');
    b.mainRequest('https://b.example/', '2');
    b.commit('https://a.example/', 'dA');
    b.commit('https://b.example/', 'dB');
    expect([b.urls('v1'), b.urls('v2')]).toEqual([['https://a.example/'], ['https://b.example/']]);
    expect([b.gaps('v1'), b.gaps('v2')]).toEqual([[], []]);
  });

  it('requests of a document whose commit is told late go to its own visit', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'dA');
    b.before('https://b.example/');
    b.mainRequest('https://b.example/', '2');
    b.answer('https://b.example/', '2');
    b.image('https://early.example/', '3', { documentId: 'dB' });
    b.commit('https://b.example/', 'dB');
    expect(b.urls('v2')).toEqual(['https://b.example/', 'https://early.example/']);
  });

  it('without document ids (Firefox) the address of the document decides', () => {
    const b = play();
    b.visit('https://a.example/', '1', '');
    b.before('https://b.example/');
    b.mainRequest('https://b.example/', '2');
    b.answer('https://b.example/', '2');
    b.image('https://x.example/old', '3', { documentUrl: 'https://a.example/' });
    b.image('https://x.example/new', '4', { documentUrl: 'https://b.example/' });
    b.commit('https://b.example/');
    b.image('https://x.example/bye', '5', { documentUrl: 'https://a.example/#top' });
    expect(b.urls('v1')).toEqual(['https://a.example/', 'https://x.example/old', 'https://x.example/bye']);
    expect(b.urls('v2')).toEqual(['https://b.example/', 'https://x.example/new']);
  });

  it('the same site goes on in the same visit; a reload by hand begins a new one', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.visit('https://www.a.example/next', '2', 'd2');
    expect(b.heads()).toHaveLength(1);
    b.visit('https://www.a.example/next', '3', 'd3', 'reload');
    expect(b.heads().map((head) => head.url)).toEqual(['https://a.example/', 'https://www.a.example/next']);
    expect(b.urls('v2')).toEqual(['https://www.a.example/next']);
  });

  it('an armed scenario keeps its visit over sites and reloads, until it ends', () => {
    const b = play();
    b.visit('https://old.example/', '0', 'd0');
    b.take({ type: 'arm', tabId: 1, scenario: 'reject-all', environment });
    b.before('about:blank');
    b.commit('about:blank');
    b.visit('https://a.example/', '1', 'd1');
    b.visit('https://b.example/', '2', 'd2');
    b.visit('https://b.example/', '3', 'd3', 'reload');
    expect(b.heads()).toMatchObject([
      { scenario: 'manual' },
      { id: 'v2', scenario: 'reject-all', result: { status: 'running' } },
    ]);
    b.take({ type: 'end', visitId: 'v2', time: 9000, result: { status: 'done', reason: 'checked' } });
    b.image('https://a.example/after', '4', { documentId: 'd3' });
    expect(b.urls('v2')).toEqual(['https://a.example/', 'https://b.example/', 'https://b.example/']);
    expect(b.steps.at(-1)).toEqual({
      type: 'end',
      visitId: 'v2',
      change: { endedAt: 9000, result: { status: 'done', reason: 'checked' } },
    });
    b.visit('https://b.example/', '5', 'd5');
    expect(b.heads()[2]).toMatchObject({ id: 'v3', scenario: 'manual' });
  });

  it('closing the tab ends the visit', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.take({ type: 'tab-closed', tabId: 1, time: 5000 });
    b.image('https://a.example/after', '2', { documentId: 'd1' });
    expect(b.steps.at(-1)).toEqual({ type: 'end', visitId: 'v1', change: { endedAt: 5000 } });
  });
});

describe('what came to nothing', () => {
  it('a site that does not answer is a visit that cannot be judged', () => {
    const b = play();
    b.before('https://dead.example/');
    b.mainRequest('https://dead.example/', '1');
    b.fail('https://dead.example/', 'net::ERR_CONNECTION_REFUSED');
    expect(b.heads()).toMatchObject([
      {
        url: 'https://dead.example/',
        result: { status: 'cannot-tell', reason: 'navigation failed: net::ERR_CONNECTION_REFUSED' },
      },
    ]);
    expect(b.placed('v1').map((observation) => observation.kind)).toEqual(['navigation', 'request', 'navigation']);
    b.commit('chrome-error://chromewebdata/', 'd1');
    expect(b.steps.some((step) => step.type === 'end')).toBe(false);
  });

  it('a download stays with the page it was started from', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.before('https://cdn.example/file.zip');
    b.mainRequest('https://cdn.example/file.zip', '2');
    b.fail('https://cdn.example/file.zip', 'net::ERR_ABORTED');
    expect(b.heads()).toHaveLength(1);
    expect(b.urls('v1')).toEqual(['https://a.example/', 'https://cdn.example/file.zip']);
  });

  it('an older navigation that is given up does not take the newer one along', () => {
    const b = play();
    b.before('https://a.example/');
    b.mainRequest('https://a.example/', '1');
    b.before('https://b.example/');
    b.mainRequest('https://b.example/', '2');
    b.fail('https://a.example/', 'net::ERR_ABORTED');
    b.commit('https://b.example/', 'd');
    expect(b.heads()).toMatchObject([{ url: 'https://b.example/', result: { status: 'done' } }]);
  });
});

describe('what was not seen is said', () => {
  it('a document whose request went by', () => {
    const b = play();
    b.commit('https://a.example/', 'd1');
    expect(b.gaps('v1')).toEqual(['worker-late']);
  });

  it('a document restored from history', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.visit('https://b.example/', '2', 'd2');
    b.commit('https://a.example/', 'd1', 'history');
    expect(b.gaps('v3')).toEqual(['tab-older-than-recording']);
  });

  it('a tab that was open before; nothing is recorded until it does something', () => {
    const b = play();
    b.take({ type: 'tab-found', tabId: 1, url: 'https://a.example/page' });
    b.take({ type: 'tab-found', tabId: 2, url: 'about:blank' });
    expect(b.steps).toEqual([]);
    b.image('https://t.example/', '1', { documentId: 'd0' });
    expect(b.heads()).toMatchObject([{ url: 'https://a.example/page', site: 'a.example' }]);
    expect(b.gaps('v1')).toEqual(['tab-older-than-recording']);
    expect(b.urls('v1')).toEqual(['https://t.example/']);
  });

  it('a page that is only prepared does not cut the visit', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.see({ kind: 'request', type: 'main_frame', method: 'GET', url: 'https://b.example/', requestId: '2' }, { prerender: true });
    b.image('https://a.example/i', '3', { documentId: 'd1' });
    expect(b.urls('v1')).toEqual(['https://a.example/', 'https://b.example/', 'https://a.example/i']);
  });
});

describe('events that name no tab', () => {
  it('frames belong to the visit of the document that holds them', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.see(
      { kind: 'navigation', stage: 'committed', url: 'https://f.example/', frameId: 7, documentId: 'f1' },
      { parentDocumentId: 'd1' },
    );
    b.visit('https://b.example/', '2', 'd2');
    b.image('https://t.example/', '3', { frameId: 7, documentId: 'f1' });
    expect(b.urls('v1')).toContain('https://t.example/');
  });

  it('requests of a service worker go to the site that asks', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.image('https://t.example/', '2', { tabId: -1, frameId: -1, initiator: 'https://a.example' });
    b.image('https://t.example/other', '3', { tabId: -1, frameId: -1, initiator: 'https://other.example' });
    b.image('https://t.example/own', '4', { tabId: -1, frameId: -1, initiator: 'chrome-extension://abc' });
    expect(b.urls('v1')).toEqual(['https://a.example/', 'https://t.example/']);
  });

  it('a cookie goes to the visit that spoke with its site last', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.see({ kind: 'request', type: 'image', method: 'GET', url: 'https://t.example/', requestId: '2', documentId: 'd1' });
    b.see(cookie({ domain: 't.example', name: 'third' }));
    b.see(cookie({ domain: 'unknown.example', name: 'stranger' }));
    b.see(cookie({ domain: 't.example', name: 'elsewhere', partition: 'https://b.example' }));
    b.see(cookie({ domain: 't.example', name: 'parted', partition: 'https://a.example' }));
    const names = b.placed('v1').flatMap((observation) => (observation.kind === 'cookie' ? [observation.name] : []));
    expect(names).toEqual(['third', 'parted']);
  });

  it('a cookie of a redirect belongs to the visit that it led to', () => {
    const b = play();
    b.visit('https://a.example/', '1', 'd1');
    b.before('https://hop.example/');
    b.mainRequest('https://hop.example/', '2');
    b.answer('https://hop.example/', '2', 302);
    b.see(cookie({ domain: 'hop.example' }));
    b.mainRequest('https://b.example/', '2');
    b.commit('https://b.example/', 'd2');
    expect(b.placed('v2').some((observation) => observation.kind === 'cookie')).toBe(true);
    expect(b.placed('v1').some((observation) => observation.kind === 'cookie')).toBe(false);
  });
});
