import { describe, expect, it } from 'vitest';
import { tcString, ten } from '../../testing/tc-string.ts';
import { readGpp } from './gpp.ts';
import { consentState, type Choice } from './state.ts';
import { readTcf, tcfChoice } from './tcf.ts';

const enc = encodeURIComponent;
const UUID = '8c7f2f3a-aaaa-bbbb-cccc-1234567890ab';

describe('consent state of banners that no platform made', () => {
  it.each<[string, string, Choice]>([
    ['site_samtykke', 'alle', 'accepted'],
    ['samtykke', 'kun-nødvendige', 'rejected'],
    ['butikk_samtykke', 'avvist', 'rejected'],
    ['cookie-einwilligung', 'nur-notwendige', 'rejected'],
    ['cookieChoice', '{"analytics":true,"marketing":false}', 'partial'],
    ['cookiesAccepted', 'true', 'accepted'],
    ['cookiesDeclined', '1', 'rejected'],
    ['cookiesDeclined', '0', 'none'],
    ['marketing_opt_out', 'true', 'rejected'],
    ['analytics-consent', 'denied', 'rejected'],
    ['tracking_permission', 'granted', 'accepted'],
    ['datenschutz-auswahl', '["essenziell"]', 'rejected'],
    ['personvernvalg', enc('["nødvendige","statistikk","markedsføring"]'), 'accepted'],
    ['samtykke', 'nødvendige,statistikk', 'partial'],
    ['consent', 'analytics=granted&marketing=granted', 'accepted'],
    ['consent', JSON.stringify({ id: UUID, statistics: false, marketing: false, savedAt: 1768204800000 }), 'rejected'],
    ['gdpr', '{"v":2,"choices":{"stats":0,"ads":0}}', 'rejected'],
    ['gdpr_consent_version', '3', 'unknown'],
    ['cookie_banner_seen', '1', 'unknown'],
    ['cookie_consent', 'pending', 'none'],
    ['cookie_consent', tcString([], []), 'rejected'],
  ])('%s=%s: %s', (name, value, choice) => expect(consentState(name, value)?.choice).toBe(choice));

  it.each([
    ['_ga', 'GA1.1.123.456'], ['_fbp', 'fb.1.1700.99'], ['PHPSESSID', 'abc'], ['cookies', 'true'], ['_sp_id.1fff', 'a.b.c'],
    ['_sp_ses.1fff', '*'], ['cookie_id', UUID], ['consent_visitor', UUID], ['theme', 'accepted'], ['cookieTest', '1'],
    ['gdpr_user', `{"user":"${UUID}","a":true}`], ['consent_track', `uid=${UUID}&x=1`], ['consent', 'GA1.2.1234567890.1768204800'],
    ['samtykke', 'fb.1.1768204800000.1234567890'], ['tracking', 'true'], ['visitor_consent_id', '1768204800123456789012345678901234567890123'],
    ['dataLayer', '[]'], ['ads', '1'], ['statistikk', '{"views":12}'], ['__gads', 'ID=1:T=2:S=3'], ['IDE', 'AHWqTUm'], ['uid', UUID],
  ])('%s=%s is no consent state', (name, value) => expect(consentState(name, value)).toBeNull()); // prettier-ignore
});

describe('TC strings', () => {
  it('are taken apart', () => {
    expect(readTcf(tcString([1, 3], [755], { purposes: [7, 9], vendors: [1, 2] }))).toEqual({
      ...{ cmp: 300, policy: 4, purposes: [1, 3], features: [], legitimateInterests: [7, 9] },
      ...{ vendors: [755], vendorInterests: [1, 2] },
    });
  });
  it('reject where only legitimate interests are left on', () => {
    expect(tcfChoice(tcString([], [], { purposes: [7, 9], vendors: [1, 2, 755] }))).toBe('rejected');
  });
  it('nothing else is one', () => {
    expect(['C', 'CAAAAAAAAAAAAAAAAAAAAAAAAAAAA!', 'hello'].map(tcfChoice)).toEqual([null, null, null]);
  });
});

describe('GPP strings', () => {
  it('tell their sections and what they say', () => {
    expect(readGpp(`DBABMA~${tcString(ten, [1, 2, 755])}`)).toEqual({ sections: [2], choice: 'accepted' });
    expect(readGpp('DBABLA~BVQqAAAAAgA.QA')).toMatchObject({ sections: [7] });
    expect(readGpp('DBAA')).toEqual({ sections: [], choice: 'unknown' });
  });
  it('nothing else is one', () => {
    expect(['D', 'Dette er tekst', 'DENY', 'GA1.1.1.1', 'DBABMA~'].map(readGpp)).toEqual([null, null, null, null, null]);
  });
});
