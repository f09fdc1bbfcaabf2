import { describe, expect, it } from 'vitest';
import { START, visit, type VisitOptions } from '../../testing/builders.ts';
import type { Visit } from '../model/visit.ts';
import { phaseAt, phasesOf } from './phases.ts';

const URL = 'https://butikk.example/';
const manual = (options: VisitOptions = {}) =>
  visit(URL, { scenario: 'manual', environment: { cleanProfile: false }, ...options }).page();
/** `phase@milliseconds by method`, in order. */
const told = (recorded: Visit) => phasesOf(recorded).map((span) => `${span.phase}@${span.from - START} by ${span.by}`);
const YES = '{"youtube":true,"analytics":true}';
const NO = '{"youtube":false,"analytics":false}';

describe('the moment of choice', () => {
  it('is the click, when the state follows', () => {
    const recorded = manual().banner().click('Godta alle', { at: 2000 }).storage('klaro', YES, { at: 2400 }).build();
    expect(told(recorded)).toEqual(['before-choice@0 by start', 'accepted@2000 by stored-state klaro']);
    expect(phasesOf(recorded)[1]).toMatchObject({ confidence: 'high', to: null });
    expect(phasesOf(recorded)[0]).toMatchObject({ to: START + 2000 });
  });

  it('leaves what was in flight at the click in the phase before', () => {
    const spans = phasesOf(manual().click('Godta alle', { at: 2000 }).storage('klaro', YES, { at: 2100 }).build());
    expect(phaseAt(spans, START + 1900)).toEqual({ phase: 'before-choice', uncertain: false });
    expect(phaseAt(spans, START + 1960)).toEqual({ phase: 'before-choice', uncertain: true });
    expect(phaseAt(spans, START + 2000)).toEqual({ phase: 'accepted', uncertain: true });
    expect(phaseAt(spans, START + 2051)).toEqual({ phase: 'accepted', uncertain: false });
  });

  it('is exact for our own click: what the page says it did in a later millisecond, it did after it', () => {
    const own = visit(URL, { scenario: 'reject-all' })
      .add({ kind: 'consent', method: 'automation', choice: 'rejected', detail: 'Avvis alle' }, 2000)
      .storage('klaro', NO, { at: 2100 })
      .build();
    const spans = phasesOf(own);
    expect(phaseAt(spans, START + 2003.2, START + 2001)).toEqual({ phase: 'rejected', uncertain: false });
    expect(phaseAt(spans, START + 2003.2, START + 2000)).toEqual({ phase: 'rejected', uncertain: true });
    expect(phaseAt(spans, START + 2003.2)).toEqual({ phase: 'rejected', uncertain: true });
    // The page cannot say that it came before.
    expect(phaseAt(spans, START + 2003.2, START + 1900)).toEqual({ phase: 'rejected', uncertain: true });
    const byHand = phasesOf(manual().click('Avvis alle', { at: 2000 }).storage('klaro', NO, { at: 2100 }).build());
    expect(phaseAt(byHand, START + 2003.2, START + 2001)).toEqual({ phase: 'rejected', uncertain: true });
  });

  it('is a click on a recognised button alone, where no state is to be read', () => {
    const recorded = manual().click('Avvis alle', { at: 900 }).build();
    expect(told(recorded)[1]).toBe('rejected@900 by click “Avvis alle”');
    expect(phasesOf(recorded)[1]?.confidence).toBe('medium');
  });

  it('is the click that saved, where one of the same meaning before it only moved switches', () => {
    const pressed = (text: string, at: number, seen: ReturnType<typeof visit>) =>
      seen.add({ kind: 'consent', method: 'automation', choice: 'rejected', detail: text }, at);
    const twice = (gap: number) =>
      pressed('Lagre', 2000 + gap, pressed('Avslå alt', 2000, visit(URL, { scenario: 'reject-all' })))
        .storage('klaro', NO, { at: 2100 + gap })
        .build();
    expect(told(twice(500))).toEqual(['before-choice@0 by start', 'rejected@2500 by stored-state klaro']);
    expect(phasesOf(twice(500))[1]).toMatchObject({ confidence: 'high', exact: true });
    // Long after it is another matter.
    expect(told(twice(9000))[1]).toBe('rejected@2000 by automation “Avslå alt”');
  });

  it('prefers TCF to platform API to stored state', () => {
    const recorded = manual()
      .click('Innstillinger', { at: 1000, choice: 'unknown' })
      .storage('klaro', YES, { at: 1100 })
      .state('klaro', 'partial', { at: 1150 })
      .add({ kind: 'consent', method: 'tcf', choice: 'rejected', detail: 'useractioncomplete' }, 1200)
      .build();
    expect(told(recorded)[1]).toBe('rejected@1000 by tcf');
  });

  it('is our own click in a scenario', () => {
    const recorded = visit(URL, { scenario: 'reject-all' })
      .add({ kind: 'consent', method: 'automation', choice: 'rejected', detail: 'Avvis alle' }, 3000)
      .cookie('samtykke', 'avvist', { at: 3050 })
      .build();
    expect(told(recorded)[1]).toBe('rejected@3000 by stored-state generic');
  });

  it('does not wait longer than five seconds for the state', () => {
    const recorded = manual().click('', { at: 1000, choice: 'unknown' }).storage('klaro', YES, { at: 6500 }).build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });

  it('waits for the answer to what the click asked for, not for one that was asked for before', () => {
    const slow = (asked: number) =>
      manual()
        .click('Godta alle', { at: 1000 })
        .add({ kind: 'request', requestId: 'valg', url: `${URL}valg`, method: 'GET', type: 'main_frame' }, asked)
        .add(
          {
            ...{ kind: 'response', requestId: 'valg', url: `${URL}valg`, status: 302, location: URL },
            setCookies: ['klaro={"youtube":true,"analytics":true}; Path=/'],
          },
          9000,
        )
        .build();
    expect(told(slow(1100))[1]).toBe('accepted@1000 by stored-state klaro');
    expect(told(slow(900))[1]).toBe('accepted@1000 by click “Godta alle”');
  });

  it('takes what is between “settings” and “save” for the second layer', () => {
    const recorded = manual()
      .click('Innstillinger', { at: 1000, choice: 'unknown' })
      .click('Lagre valg', { at: 3000, choice: 'partial' })
      .cookie('cc_cookie', '{"categories":["necessary","analytics"]}', { at: 3100 })
      .build();
    expect(told(recorded)[1]).toBe('partial@3000 by stored-state vanilla-cookieconsent');
  });
});

describe('what is no choice', () => {
  it('state written at load', () => {
    const recorded = manual()
      .scriptCookie('tarteaucitron=!gtag=wait!youtube=wait; path=/', { at: 200 })
      .cookie('OptanonConsent', 'groups=C0001:1,C0002:0,C0004:0', { at: 300 })
      .cookie('cookie_consent', 'false', { at: 350 })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });

  it('defaults written after a click on something else', () => {
    const recorded = manual()
      .add({ kind: 'consent', method: 'click', choice: 'unknown', trusted: true }, 900)
      .cookie('OptanonConsent', 'groups=C0001:1,C0002:0,C0004:0', { at: 1000 })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });

  it('an acceptance that the page alone tells', () => {
    const recorded = manual()
      .state('klaro', 'accepted', { at: 100 })
      .add({ kind: 'consent', method: 'tcf', choice: 'accepted', detail: 'useractioncomplete' }, 120)
      .storage('klaro', YES, { at: 130 })
      .cookie('samtykke', 'alle', { at: 140 })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });

  it('a click that the page made itself', () => {
    const recorded = manual()
      .add({ kind: 'consent', method: 'click', choice: 'accepted', detail: 'Godta alle', trusted: false }, 500)
      .storage('klaro', YES, { at: 600 })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });

  it('consent to another site', () => {
    const recorded = manual()
      .cookie('CookieConsent', "{stamp:'x',marketing:true,method:'explicit'}", { domain: 'video.example', change: 'present' })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });
});

describe('where person and page disagree', () => {
  it('a refusal that the site keeps as a yes stays a refusal, with low confidence', () => {
    const recorded = manual().click('Avvis alle', { at: 1000 }).storage('klaro', YES, { at: 1100 }).build();
    expect(phasesOf(recorded)[1]).toMatchObject({ phase: 'rejected', confidence: 'low', by: 'click “Avvis alle”' });
  });
  it('an acceptance that the site keeps as a no accuses nobody', () => {
    const recorded = manual().click('Godta', { at: 1000 }).storage('klaro', NO, { at: 1100 }).build();
    expect(phasesOf(recorded)[1]).toMatchObject({ phase: 'partial', confidence: 'low' });
  });
  it('two platforms that disagree make it partial', () => {
    const recorded = manual()
      .click('Lagre', { at: 1000, choice: 'unknown' })
      .storage('klaro', NO, { at: 1100 })
      .cookie('tarteaucitron', '!gtag=true!youtube=true', { at: 1200 })
      .build();
    expect(phasesOf(recorded)[1]?.phase).toBe('partial');
  });
  it('two platforms that agree are both evidence', () => {
    const recorded = manual()
      .click('Godta alle', { at: 1000 })
      .storage('klaro', YES, { at: 1100 })
      .cookie('tarteaucitron', '!gtag=true', { at: 1200 })
      .build();
    const span = phasesOf(recorded)[1];
    expect(span?.phase).toBe('accepted');
    expect(span?.evidence).toHaveLength(3);
  });
});

describe('remembered consent', () => {
  it('begins the visit, with the request that carried it as proof', () => {
    const recorded = visit(URL, { scenario: 'manual', headless: true, environment: { cleanProfile: false } })
      .document(URL, { at: 0, cookies: { klaro: encodeURIComponent(YES), theme: 'dark' } })
      .page()
      .build();
    const [span] = phasesOf(recorded);
    expect(span).toMatchObject({ phase: 'accepted', by: 'stored-state klaro', confidence: 'high' });
    const proof = recorded.observations.find(({ ordinal }) => ordinal === span?.evidence[0]);
    expect(proof?.kind).toBe('request-cookies');
  });
  it('is found in storage too, less surely', () => {
    const recorded = manual()
      .add(
        { kind: 'storage', origin: 'page', area: 'local', operation: 'present', key: 'klaro', value: NO, documentUrl: URL },
        80,
      )
      .build();
    expect(phasesOf(recorded)[0]).toMatchObject({ phase: 'rejected', confidence: 'medium' });
  });
  it('that cannot be read leaves the phase unknown', () => {
    const recorded = manual().cookie('__cmpconsent1234', 'opaque', { at: 10, change: 'present' }).build();
    expect(phasesOf(recorded)[0]?.phase).toBe('unknown');
  });
  it('a default that was kept is no choice', () => {
    const recorded = manual()
      .cookie('OptanonConsent', 'groups=C0001:1,C0002:0', { at: 10, change: 'present' })
      .cookie('tarteaucitron', '!gtag=wait', { at: 10, change: 'present' })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });
  it('is what a form sent from the page before has set', () => {
    const sent = { requestId: 'form', setCookie: 'samtykke=avvist; Path=/' };
    const form = (method: string) =>
      visit(URL, { scenario: 'manual', headless: true, environment: { cleanProfile: false } })
        .document(URL, { at: 0, method, ...sent })
        .page()
        .build();
    expect(told(form('POST'))).toEqual(['rejected@0 by stored-state generic']);
    expect(told(form('GET'))).toEqual(['before-choice@0 by start']);
  });
  it('of another host of the site is not this one’s', () => {
    const recorded = manual().cookie('klaro', YES, { at: 10, change: 'present', domain: 'blogg.butikk.example' }).build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });
  it('cannot be in a clean profile', () => {
    const recorded = visit(URL)
      .add(
        { kind: 'storage', origin: 'page', area: 'local', operation: 'present', key: 'klaro', value: YES, documentUrl: URL },
        80,
      )
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });
  it('a jar that is read at the end does not count as remembered', () => {
    const recorded = manual().click('Godta alle', { at: 500 }).cookie('klaro', YES, { at: 9000, change: 'present' }).build();
    expect(told(recorded)).toEqual(['before-choice@0 by start', 'accepted@500 by click “Godta alle”']);
  });
});

describe('taking it back', () => {
  it('is withdrawal after acceptance', () => {
    const recorded = manual()
      .click('Godta alle', { at: 1000 }).storage('klaro', YES, { at: 1050 })
      .click('Avvis alle', { at: 8000 }).storage('klaro', NO, { at: 8050 })
      .build(); // prettier-ignore
    expect(told(recorded)).toEqual([
      'before-choice@0 by start',
      'accepted@1000 by stored-state klaro',
      'withdrawn@8000 by stored-state klaro',
    ]);
  });
  it('is seen where the state is deleted after “withdraw”', () => {
    const recorded = manual()
      .click('Godta alle', { at: 1000 })
      .cookie('klaro', YES, { at: 1050 })
      .click('Trekk tilbake samtykke', { at: 8000, choice: 'withdrawn' })
      .cookie('klaro', YES, { at: 8050, change: 'removed' })
      .build();
    expect(told(recorded).at(-1)).toBe('withdrawn@8000 by click “Trekk tilbake samtykke”');
  });
  describe('by one press of our own, soon after the yes', () => {
    const own = (choice: 'accepted' | 'unknown' | 'withdrawn', detail: string) =>
      ({ kind: 'consent', method: 'automation', choice, detail }) as const;
    const accepted = () =>
      visit(URL, { scenario: 'withdraw' })
        .add(own('accepted', 'Alle akzeptieren'), 1000)
        .storage('einwilligung', YES, { at: 1002 })
        .add(own('unknown', 'Einwilligung widerrufen'), 4000)
        .storage('einwilligung', NO, { at: 4000 });
    const both = ['before-choice@0 by start', 'accepted@1000 by stored-state generic', 'withdrawn@4000 by stored-state generic'];
    it('leaves the yes what it was, whatever the press was called', () => {
      expect(told(accepted().build())).toEqual(both);
      expect(phasesOf(accepted().build()).map(({ confidence }) => confidence)).toEqual(['high', 'high', 'low']);
    });
    it('is one act, though it is told again once its meaning is known', () => {
      const recorded = accepted().add(own('withdrawn', 'Einwilligung widerrufen'), 4000).build();
      expect(told(recorded)).toEqual(both);
      expect(phasesOf(recorded).at(-1)).toMatchObject({ confidence: 'high' });
    });
    it('does not make a withdrawal of settings that were only opened', () => {
      const recorded = visit(URL, { scenario: 'withdraw' })
        .add(own('accepted', 'Alle akzeptieren'), 1000)
        .storage('einwilligung', YES, { at: 1002 })
        .add(own('unknown', 'Cookie-Einstellungen'), 4000)
        .storage('einwilligung', YES, { at: 4010 })
        .build();
      expect(told(recorded)).toEqual(both.slice(0, 2));
    });
  });
  it('a reload changes nothing', () => {
    const recorded = manual()
      .click('Godta alle', { at: 1000 })
      .cookie('klaro', YES, { at: 1050 })
      .document(URL, { at: 4000, cookies: { klaro: YES } })
      .cookie('klaro', YES, { at: 4200 })
      .build();
    expect(told(recorded)).toHaveLength(2);
  });
});

describe('what is not known', () => {
  it('a recording without consent knowledge is unknown, unless stated as no choice', () => {
    expect(told(manual().gap('no-consent').build())).toEqual(['unknown@0 by start']);
    expect(told(visit(URL, { scenario: 'no-choice' }).gap('no-consent').build())).toEqual(['before-choice@0 by start']);
  });
  it('state in such a recording still tells, with low confidence', () => {
    const recorded = manual().gap('no-consent').cookie('klaro', YES, { at: 3000 }).build();
    expect(phasesOf(recorded).map((span) => [span.phase, span.confidence])).toEqual([['unknown', 'low'], ['accepted', 'low']]); // prettier-ignore
  });
  it.each(['worker-late', 'tab-older-than-recording'] as const)('%s: unknown until a choice is seen', (reason) => {
    expect(told(manual().gap(reason).click('Avvis alle', { at: 2000 }).build())).toEqual([
      'unknown@0 by start',
      'rejected@2000 by click “Avvis alle”',
    ]);
  });
  it('an empty visit has one phase', () => {
    expect(told(visit(URL, { headless: true }).build())).toEqual(['before-choice@0 by start']);
  });
});

it('folds ten thousand observations in less than two seconds, on a busy machine too', () => {
  const builder = manual();
  const recorded = builder.click('Godta alle', { at: 500 }).build();
  const [sample] = recorded.observations;
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    ...sample!, ordinal: i + 100, time: START + i, kind: 'request-cookies' as const, requestId: 'r1',
    cookies: Array.from({ length: 20 }, (_, c) => ({ name: `cookie_${c}`, value: `value-${i}-${c}` })),
  })); // prettier-ignore
  const started = performance.now();
  phasesOf({ ...recorded, observations: [...recorded.observations, ...many] as Visit['observations'] });
  expect(performance.now() - started).toBeLessThan(2000);
});
