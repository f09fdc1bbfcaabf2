import { expect, it } from 'vitest';
import { createNameIndex } from './name-index.ts';

const find = createNameIndex(
  ['_ga', '_ga_*', '_g*', 'visitor_id#', 'visitor_id#-hash', 'mp_*_mixpanel'].map((pattern) => ({ pattern, value: pattern })),
);

it.each([
  ['_ga', ['_ga', '_g*']],
  ['_ga_ABC', ['_ga_*', '_g*']],
  ['_ga_', ['_g*']],
  ['_g', []],
  ['visitor_id12345', ['visitor_id#']],
  ['visitor_id12345-hash', ['visitor_id#-hash']],
  ['visitor_identity', []],
  ['visitor_id', []],
  ['mp_abc_mixpanel', ['mp_*_mixpanel']],
  ['mp_mixpanel', []],
  ['mp__mixpanel', []],
  ['', []],
])('%s', (name, patterns) => expect(find(name)).toEqual(patterns));
