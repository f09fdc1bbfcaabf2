import { describe, expect, it } from 'vitest';
import { START, visit } from '../testing/builders.ts';
import { type Claim, verify } from './verify.ts';

const CLICK = 2000;
const after = (choice: 'accepted' | 'rejected' = 'rejected') =>
  visit('https://butikk.example/', { scenario: choice === 'rejected' ? 'reject-all' : 'accept-all' }).add(
    { kind: 'consent', method: 'automation', choice, detail: 'knapp' },
    CLICK,
  );
const claim = (part: Partial<Claim> = {}): Claim => ({
  wish: 'rejected',
  since: START + CLICK,
  bannerGone: true,
  isService: (name) => name.startsWith('_ga'),
  ...part,
});
const YES = '{"a":true,"b":true}';
const NO = '{"a":false,"b":false}';

describe('verify', () => {
  it('believes stored state that says what was wished', () => {
    expect(verify(after().storage('klaro', NO, { at: 2100 }).build(), claim())).toEqual({
      verified: true,
      by: 'stored-state klaro',
    });
  });
  it('believes a platform that says so', () => {
    expect(verify(after().state('cookiebot', 'rejected', { at: 2100 }).build(), claim())).toEqual({
      verified: true,
      by: 'platform-api cookiebot',
    });
  });
  it('names the state that says otherwise, whatever the banner does', () => {
    const verdict = verify(after().storage('klaro', YES, { at: 2100 }).build(), claim());
    expect(verdict).toEqual({ verified: false, reason: 'the choice did not take: stored-state klaro says accepted' });
  });
  it('does not take a refusal in part for a refusal', () => {
    expect(verify(after().storage('klaro', '{"a":true,"b":false}', { at: 2100 }).build(), claim())).toMatchObject({
      verified: false,
    });
  });
  it('takes acceptance of all that a platform lists', () => {
    const partly = after('accepted').cookie('cc_cookie', '{"categories":["necessary","analytics"]}', { at: 2100 }).build();
    expect(verify(partly, claim({ wish: 'accepted' }))).toMatchObject({ verified: true });
  });
  it('does not believe a click alone', () => {
    expect(verify(after().build(), claim())).toEqual({
      verified: false,
      reason: 'the banner went, but the site stored nothing of the choice',
    });
    expect(verify(after().build(), claim({ bannerGone: false }))).toEqual({
      verified: false,
      reason: 'the banner stayed after the click',
    });
  });
  it('takes a banner that went and something new of the site’s own', () => {
    expect(verify(after().cookie('bg_valg', 'x7', { at: 2100 }).build(), claim())).toMatchObject({
      verified: true,
      by: expect.stringContaining('bg_valg') as string,
      byAbsence: true,
    });
  });
  it('does not count what trackers, other sites, or the site before the click wrote', () => {
    const recorded = after()
      .cookie('okt', 'abc', { at: 500 })
      .cookie('_ga', 'GA1.1.1.1', { at: 2100 })
      .cookie('id', '1', { at: 2110, domain: 'annonse.example' })
      .cookie('okt', 'abc', { at: 2200 })
      .build();
    expect(verify(recorded, claim())).toMatchObject({ verified: false });
  });
  it('asks of a withdrawal that an acceptance went before', () => {
    const accepted = after('accepted').storage('klaro', YES, { at: 2100 });
    accepted
      .add({ kind: 'consent', method: 'automation', choice: 'rejected', detail: 'Lagre' }, 6000)
      .storage('klaro', NO, { at: 6100 });
    expect(verify(accepted.build(), claim({ wish: 'withdrawn', since: START + 6000 }))).toEqual({
      verified: true,
      by: 'stored-state klaro',
    });
  });
  it('takes a choice in part for done only where the state says a part', () => {
    const part = (value: string) =>
      visit('https://butikk.example/', { scenario: 'partial' })
        .add({ kind: 'consent', method: 'automation', choice: 'partial', detail: 'Lagre' }, CLICK)
        .storage('klaro', value, { at: 2100 })
        .build();
    expect(verify(part('{"a":true,"b":false}'), claim({ wish: 'partial' }))).toEqual({
      verified: true,
      by: 'stored-state klaro',
    });
    expect(verify(part(YES), claim({ wish: 'partial' }))).toEqual({
      verified: false,
      reason: 'the choice did not take: stored-state klaro says accepted',
    });
  });
});
