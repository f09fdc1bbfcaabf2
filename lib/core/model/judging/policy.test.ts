import { expect, it } from 'vitest';
import { fitsCookieName } from './policy.ts';

it.each([
  ['_ga', '_ga', true],
  ['_ga_AB12CD34', '_ga_*', true],
  ['_hjSessionUser_123456', '_hjSessionUser', true],
  ['_pk_id.1.1fff', '_pk_id', true],
  ['_gat_UA-1234567-1', '_gat', true],
  // Another cookie of the same vendor, with a period of its own.
  ['_ga_AB12CD34', '_ga', false],
  ['_gat', '_ga', false],
  ['session_token', 'session', false],
])('%s as “%s”: %s', (name, written, fits) => {
  expect(fitsCookieName(name, written)).toBe(fits);
});
