import { GVL, TCModel, TCString, type VendorList } from '@iabtechlabtcf/core';
import { describe, expect, it } from 'vitest';
import { consentState, type Choice } from './state.ts';
import { tcfChoice } from './tcf.ts';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const ids = (list: number[], entry: (id: number) => object) => Object.fromEntries(list.map((id) => [id, { id, ...entry(id) }]));
const named = (id: number) => ({ name: `n${id}`, description: '', illustrations: [] });

function tcString(purposes: number[], vendors: number[]): string {
  const list = {
    gvlSpecificationVersion: 3,
    vendorListVersion: 48,
    tcfPolicyVersion: 4,
    lastUpdated: '2026-01-01T00:00:00Z',
    purposes: ids(ten, named),
    specialPurposes: {},
    features: {},
    specialFeatures: {},
    stacks: {},
    vendors: ids([1, 2, 755], (id) => ({
      ...named(id),
      purposes: ten,
      legIntPurposes: [],
      flexiblePurposes: [],
      specialPurposes: [],
      features: [],
      specialFeatures: [],
    })),
  };
  const model = new TCModel(new GVL(list as unknown as VendorList));
  Object.assign(model, { cmpId: 300, cmpVersion: 1, consentLanguage: 'NO' });
  model.purposeConsents.set(purposes);
  model.vendorConsents.set(vendors);
  return TCString.encode(model);
}
const enc = encodeURIComponent;
const didomi = (enabled: string[], disabled: string[]) =>
  btoa(JSON.stringify({ user_id: 'x', purposes: { enabled, disabled }, vendors: { enabled: [], disabled: [] } }));

const cases: [string, string, string, Choice][] = [
  ['tarteaucitron', '!gtag=wait!youtube=wait', 'tarteaucitron', 'none'],
  ['tarteaucitron', '!gtag=true!youtube=true', 'tarteaucitron', 'accepted'],
  ['tarteaucitron', '!gtag=false!youtube=false', 'tarteaucitron', 'rejected'],
  ['tarteaucitron', '!gtag=true!youtube=false', 'tarteaucitron', 'partial'],
  ['firmacookies', '!gtag=false', 'tarteaucitron', 'rejected'],
  ['klaro', enc('{"youtube":true,"analytics":true}'), 'klaro', 'accepted'],
  ['klaro', enc('{"youtube":false,"analytics":false}'), 'klaro', 'rejected'],
  ['klaro', enc('{"session":true,"google-ads":false,"trusted-shops":false}'), 'klaro', 'rejected'],
  ['klaro', enc('{"youtube":true,"kart":false}'), 'klaro', 'partial'],
  ['cc_cookie', enc('{"categories":["necessary"],"revision":0}'), 'vanilla-cookieconsent', 'rejected'],
  ['cc_cookie', enc('{"categories":["necessary","analytics","marketing"]}'), 'vanilla-cookieconsent', 'accepted'],
  ['cc_cookie', '{"categories":["necessary","analytics"]}', 'vanilla-cookieconsent', 'partial'],
  ['cookieconsent_status', 'allow', 'osano', 'accepted'],
  ['cookieconsent_status', 'deny', 'osano', 'rejected'],
  ['cookieconsent_status', 'dismiss', 'osano', 'unknown'],
  ['eu-consent', enc('{"matomo":true,"vimeo":true}'), 'orejime', 'accepted'],
  ['CookieConsent', enc("{stamp:'Ab+/x==',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:1700000000000,region:'no'}"), 'cookiebot', 'rejected'],
  ['CookieConsent', enc("{stamp:'Ab',necessary:true,preferences:true,statistics:true,marketing:true,method:'explicit',ver:1}"), 'cookiebot', 'accepted'],
  ['CookieConsent', enc("{stamp:'Ab',necessary:true,preferences:true,statistics:true,marketing:true,method:'implied',ver:1}"), 'cookiebot', 'none'],
  ['CookieConsent', '-1', 'cookiebot', 'none'],
  ['OptanonConsent', 'isGpcEnabled=0&datestamp=x&version=202409.1.0&interactionCount=0&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A0', 'onetrust', 'none'],
  ['OptanonConsent', 'isGpcEnabled=0&interactionCount=1&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A0', 'onetrust', 'rejected'],
  ['OptanonConsent', 'interactionCount=1&groups=C0001:1,C0002:1,C0003:1,C0004:1', 'onetrust', 'accepted'],
  ['OptanonConsent', 'interactionCount=1&groups=1:1,2:1,3:0', 'onetrust', 'partial'],
  ['OptanonAlertBoxClosed', '2026-11-22T02:00:00.000Z', 'onetrust', 'unknown'],
  ['ucData', '{"gcm":{"adsDataRedaction":true},"consent":{"services":{"a":{"name":"GA","consent":false}},"status":"ALL_DENIED","type":"EXPLICIT"}}', 'usercentrics', 'rejected'],
  ['uc_settings', '{"services":[{"id":"a","status":true,"history":[{"action":"onInitialPageLoad"}]}]}', 'usercentrics', 'none'],
  ['uc_settings', '{"services":[{"id":"a","status":true,"history":[{"action":"onInitialPageLoad"},{"action":"onAcceptAllServices"}]}]}', 'usercentrics', 'accepted'],
  ['didomi_token', didomi([], ['cookies', 'ads']), 'didomi', 'rejected'],
  ['didomi_token', didomi(['cookies', 'ads'], []), 'didomi', 'accepted'],
  ['didomi_token', '%%%', 'didomi', 'unknown'],
  ['euconsent-v2', tcString(ten, [1, 2, 755]), 'tcf', 'accepted'],
  ['euconsent-v2', tcString([], []), 'tcf', 'rejected'],
  ['euconsent-v2', tcString([1, 2], [755]), 'tcf', 'partial'],
  ['cookieyes-consent', 'consentid:abc,consent:no,action:yes,necessary:yes,functional:no,analytics:no,advertisement:no', 'cookieyes', 'rejected'],
  ['cookieyes-consent', 'consentid:abc,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,advertisement:yes', 'cookieyes', 'accepted'],
  ['cookieyes-consent', 'consentid:abc,consent:,action:,necessary:yes,analytics:no', 'cookieyes', 'none'],
  ['cmplz_marketing', 'deny', 'complianz', 'rejected'],
  ['cmplz_banner-status', 'dismissed', 'complianz', 'unknown'],
  ['borlabs-cookie', enc('{"consents":{"essential":["borlabs-cookie"]},"uid":"x"}'), 'borlabs', 'rejected'],
  ['CookieInformationConsent', enc('{"consents_approved":["cookie_cat_necessary"],"consents_denied":["cookie_cat_marketing"]}'), 'cookie-information', 'rejected'],
  ['c15t', 'c.necessary:1,c.marketing:0,c.measurement:0,i.t:1763776000000', 'c15t', 'rejected'],
  ['c15t', '{"consents":{"necessary":true,"marketing":true,"measurement":true},"consentInfo":{"time":1}}', 'c15t', 'accepted'],
  ['CookieScriptConsent', '{"action":"reject","categories":"[]"}', 'cookie-script', 'rejected'],
  ['cookie-agreed', '0', 'drupal', 'rejected'],
  ['site_samtykke', 'alle', 'generic', 'accepted'],
  ['samtykke', 'kun-nødvendige', 'generic', 'rejected'],
  ['butikk_samtykke', 'avvist', 'generic', 'rejected'],
  ['cookie-einwilligung', 'nur-notwendige', 'generic', 'rejected'],
  ['cookieChoice', '{"analytics":true,"marketing":false}', 'generic', 'partial'],
  ['consent', 'analytics=granted&marketing=granted', 'generic', 'accepted'],
  ['gdpr_consent_version', '3', 'generic', 'unknown'],
  ['cookie_banner_seen', '1', 'generic', 'unknown'],
  ['cookie_consent', 'pending', 'generic', 'none'],
]; // prettier-ignore

describe('consentState', () => {
  it.each(cases)('%s=%s', (name, value, platform, choice) => expect(consentState(name, value)).toEqual({ platform, choice }));

  it.each([
    ['_ga', 'GA1.1.123.456'], ['_fbp', 'fb.1.1700.99'], ['PHPSESSID', 'abc'], ['cookies', 'true'], ['_sp_id.1fff', 'a.b.c'],
    ['cookie_id', '8c7f2f3a-aaaa-bbbb-cccc-1234567890ab'], ['consent_visitor', '8c7f2f3a-aaaa-bbbb-cccc-1234567890ab'], ['theme', 'accepted'],
    ['cookieTest', '1'],
  ])('%s=%s is no consent state', (name, value) => expect(consentState(name, value)).toBeNull()); // prettier-ignore
});

it('takes nothing else for a TC string', () => {
  expect(tcfChoice('C')).toBeNull();
  expect(tcfChoice('CAAAAAAAAAAAAAAAAAAAAAAAAAAAA!')).toBeNull();
  expect(tcfChoice('hello')).toBeNull();
});
