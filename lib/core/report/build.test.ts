import { expect, it } from 'vitest';
import { START, visit } from '../../testing/builders.ts';
import { NO_POLICY } from '../../testing/judge.ts';
import { buildReport } from './build.ts';

it('tells the same of a cookie whichever of the scenarios that ran side by side was quicker', () => {
  const run = (scenario: 'accept-all' | 'reject-all', startedAt: number) =>
    visit('https://butikk.example/', { scenario, startedAt }).cookie('lang', 'nb', { at: 500 }).build();
  const told = (rejecting: number, accepting: number) =>
    buildReport({
      visits: [run('accept-all', accepting), run('reject-all', rejecting)],
      policy: NO_POLICY,
      version: '0',
    }).cookies.map(({ name, firstPhase }) => `${name} ${firstPhase}`);
  expect(told(START, START + 4000)).toEqual(['lang reject-all/before-choice']);
  expect(told(START + 4000, START)).toEqual(['lang reject-all/before-choice']);
});
