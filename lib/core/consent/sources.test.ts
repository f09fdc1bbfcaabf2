/** The sources of a choice against each other, and what is no choice or cannot be told. */
import { describe, expect, it } from 'vitest';
import { START, visit, type VisitOptions } from '../../testing/builders.ts';
import { tcString, ten } from '../../testing/tc-string.ts';
import type { Visit } from '../model/visit.ts';
import { phaseAt, phasesOf } from './phases.ts';

const URL = 'https://butikk.example/';
const manual = (options: VisitOptions = {}) =>
  visit(URL, { scenario: 'manual', environment: { cleanProfile: false }, ...options }).page();
const told = (recorded: Visit) => phasesOf(recorded).map((span) => `${span.phase}@${span.from - START} by ${span.by}`);
const unread = { choice: 'unknown' } as const;
const hit = (gcs: string) => `https://maaler.example/collect?v=2&gcs=${gcs}&gcd=13`;

describe('sources', () => {
  it('a GPP string is decoded, and believed more than a platform’s event', () => {
    const recorded = manual()
      .click('Save', { at: 1000, ...unread })
      .state('klaro', 'partial', { at: 1100 })
      .add(
        { kind: 'consent', method: 'gpp', platform: 'gpp', choice: 'unknown', detail: `DBABMA~${tcString(ten, [1, 2])}` },
        1200,
      )
      .build();
    expect(told(recorded)[1]).toBe('accepted@1000 by gpp');
  });
  it('an unread TCF event is decoded', () => {
    const recorded = manual()
      .click('?', { at: 1000, ...unread })
      .add({ kind: 'consent', method: 'tcf', choice: 'unknown', detail: tcString([], [], { purposes: [7, 9] }) }, 1200)
      .build();
    expect(told(recorded)[1]).toBe('rejected@1000 by tcf');
  });
  it('consent mode says what an unread click meant, with low confidence', () => {
    const recorded = manual()
      .request(hit('G100'), { at: 300 })
      .click('?', { at: 1000, ...unread })
      .add({ kind: 'consent', method: 'consent-mode', platform: 'consent-mode', choice: 'accepted', event: 'update' }, 1100)
      .request(hit('G111'), { at: 1200 })
      .build();
    expect(told(recorded)[1]).toBe('accepted@1000 by consent-mode hit');
    expect(phasesOf(recorded)[1]?.confidence).toBe('low');
  });
  it('consent mode does not contradict a click', () => {
    const recorded = manual().click('Avvis alle', { at: 1000 }).request(hit('G111'), { at: 1200 }).build();
    expect(phasesOf(recorded)[1]).toMatchObject({ phase: 'rejected', confidence: 'medium', by: 'click “Avvis alle”' });
  });
  it('consent mode alone opens no phase', () => {
    const recorded = manual()
      .add({ kind: 'consent', method: 'consent-mode', platform: 'consent-mode', choice: 'accepted', event: 'update' }, 100)
      .request(hit('G111'), { at: 300 })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });
  it('one cookie for each category: what differs is partial', () => {
    const recorded = manual()
      .click('Lagre valg', { at: 1000, choice: 'partial' })
      .cookie('cmplz_statistics', 'allow', { at: 1050 })
      .cookie('cmplz_marketing', 'deny', { at: 1060 })
      .build();
    expect(phasesOf(recorded)[1]).toMatchObject({ phase: 'partial', by: 'stored-state complianz', confidence: 'high' });
  });
});

describe('remembered by TCF', () => {
  const loaded = (options: VisitOptions = {}) =>
    manual(options)
      .add(
        { kind: 'consent', method: 'tcf', platform: 'tcf', choice: 'accepted', event: 'tcloaded', detail: tcString(ten, [1]) },
        400,
      )
      .build();
  it('begins the visit, with the event as proof', () => {
    const [span, ...more] = phasesOf(loaded());
    expect(more).toEqual([]);
    expect(span).toMatchObject({ phase: 'accepted', by: 'tcf', confidence: 'medium' });
    expect(loaded().observations[span?.evidence[0] ?? -1]?.kind).toBe('consent');
  });
  it('cannot be in a clean profile', () => {
    expect(told(loaded({ environment: { cleanProfile: true } }))).toEqual(['before-choice@0 by start']);
  });
});

describe('no choice', () => {
  it('is scrolling on, though the site takes it for one', () => {
    const recorded = manual().banner().storage('samtykke', 'ja', { at: 2000 }).request(hit('G111'), { at: 2100 }).build();
    expect(told(recorded)).toEqual(['before-choice@0 by start']);
  });
  it('is closing the banner, where nothing is kept', () => {
    expect(
      told(
        manual()
          .banner()
          .click('Lukk', { at: 1000, ...unread })
          .build(),
      ),
    ).toEqual(['before-choice@0 by start']);
  });
  it('is a banner that comes back', () => {
    const recorded = manual()
      .banner()
      .click('Avvis alle', { at: 1000 })
      .storage('klaro', '{"ads":false}', { at: 1050 })
      .document(URL, { at: 5000 })
      .banner({ at: 5500 })
      .build();
    expect(told(recorded)).toEqual(['before-choice@0 by start', 'rejected@1000 by stored-state klaro']);
  });
});

describe('what cannot be told', () => {
  const clicked = (more: object) =>
    phasesOf(
      manual()
        .add({ kind: 'consent', method: 'click', trusted: true, choice: 'rejected', detail: 'Avvis', ...more }, 2000)
        .storage('klaro', '{"ads":false}', { at: 2100 })
        .build(),
    );
  it('is what happens while the button is held', () => {
    const spans = clicked({ pressed: START + 1880, exact: true });
    expect(phaseAt(spans, START + 1825)).toEqual({ phase: 'before-choice', uncertain: false });
    expect(phaseAt(spans, START + 1900)).toEqual({ phase: 'before-choice', uncertain: true });
    expect(phaseAt(spans, START + 2030)).toEqual({ phase: 'rejected', uncertain: true });
    expect(phaseAt(spans, START + 2030, START + 2001)).toEqual({ phase: 'rejected', uncertain: false });
  });
  it('is a request that the page asked for before the click and the browser began long after', () => {
    const spans = clicked({ exact: true });
    expect(phaseAt(spans, START + 2400, START + 1990)).toEqual({ phase: 'rejected', uncertain: true });
    expect(phaseAt(spans, START + 2400)).toEqual({ phase: 'rejected', uncertain: false });
  });
  it('gives state that a banner writes at the press to its click', () => {
    const recorded = manual()
      .storage('klaro', '{"ads":true}', { at: 1950 })
      .add({ kind: 'consent', method: 'click', trusted: true, choice: 'accepted', detail: 'Godta', pressed: START + 1900 }, 2000)
      .build();
    expect(told(recorded)[1]).toBe('accepted@2000 by stored-state klaro');
  });
});
