import { expect, it } from 'vitest';
import { visit, type VisitBuilder } from '../../testing/builders.ts';
import { foldVisit } from '../artifacts/fold-visit.ts';
import { catalog } from '../catalog/index.ts';
import { matcher } from '../classify/matcher.ts';
import type { ObservationOf } from '../model/observation.ts';
import { keptByOthers } from './kept-by-others.ts';
import { phasesOf } from './phases.ts';

const SITE = 'https://www.shop.example/';
const FRAME = 'https://frame.test/x';
const begun = (othersKept: boolean) =>
  visit(SITE, { environment: { cleanProfile: true, cleared: true, ...(othersKept ? { othersKept } : {}) } });
const stored = (more: Partial<ObservationOf<'storage'>>) => ({
  ...{ kind: 'storage' as const, origin: 'page' as const, area: 'local' as const },
  ...{ operation: 'present' as const, key: 'id', value: '1', documentUrl: FRAME },
  ...more,
});
const CHOICE = { key: 'klaro', value: '{"ads":true}', atStart: true } as const;
const keysOf = (built: VisitBuilder) => keptByOthers(built.build()).map(({ key }) => key);
const factsOf = (built: VisitBuilder) => foldVisit(built.build(), matcher, (id) => catalog.services.get(id)).facts;

it('is what a frame of another site finds as it begins, where the browser could not delete it', () => {
  const found = (othersKept: boolean) => begun(othersKept).add(stored({ atStart: true }));
  expect(keysOf(found(true))).toEqual(['id']);
  expect(keysOf(found(false))).toEqual([]);
  expect(keysOf(begun(true).add(stored({})))).toEqual([]);
  expect(keysOf(begun(true).add(stored({ atStart: true, documentUrl: 'https://img.shop.example/' })))).toEqual([]);
});

it('is not what another frame of the same origin wrote in this visit', () => {
  const second = begun(true)
    .add(stored({ operation: 'set' }), 100)
    .add(stored({ atStart: true }), 200);
  expect(keysOf(second)).toEqual([]);
});

it('leaves the visit incomplete: what it does not show may have been there', () => {
  expect(factsOf(begun(true).add(stored({ atStart: true })))).toMatchObject({ complete: false, gaps: ['kept-by-others'] });
  expect(factsOf(begun(true))).toMatchObject({ complete: true, gaps: [] });
});

it('leaves the beginning open where it is a choice and nobody asked', () => {
  const phase = (built: VisitBuilder) => phasesOf(built.build())[0]?.phase;
  expect(phase(begun(true).add(stored(CHOICE)))).toBe('unknown');
  expect(phase(begun(true).add(stored(CHOICE)).banner())).toBe('before-choice');
  expect(phase(begun(true).add(stored({ atStart: true })))).toBe('before-choice');
});
