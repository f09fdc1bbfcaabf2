import { describe, expect, it } from 'vitest';
import { ten, tcString } from '../../../testing/tc-string.ts';
import { consentState, type Choice } from '../state.ts';
import { platforms } from './index.ts';

const enc = encodeURIComponent;
const b64 = (value: object) => btoa(JSON.stringify(value));
const didomi = (enabled: string[], disabled: string[]) =>
  b64({ user_id: 'x', purposes: { enabled, disabled }, vendors: { enabled: [], disabled: [] }, version: 2 });
const cookiebot = (on: boolean, method = 'explicit', statistics = on) =>
  enc(`{stamp:'Ab+/x==',necessary:true,preferences:${on},statistics:${statistics},marketing:${on},method:'${method}',ver:1,utc:1700000000000,region:'no'}`); // prettier-ignore
const oneTrust = (groups: string, more = 'interactionCount=1') =>
  `isGpcEnabled=0&datestamp=Mon+Jan+12+2026+09%3A00%3A00+GMT%2B0100&version=202409.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=3c9&${more}&landingPath=NotLandingPage&groups=${enc(groups)}`;
const uc2 = (action: string, ...states: boolean[]) =>
  JSON.stringify({
    controllerId: 'c', id: 's', language: 'de', version: '1.0.0',
    services: states.map((status, i) => ({ id: `s${i}`, status, history: [{ action: 'onInitialPageLoad', status: false, type: 'implicit' }, { action, status, type: 'explicit' }] })),
  }); // prettier-ignore
const uc3 = (status: string, type = 'EXPLICIT') =>
  JSON.stringify({ gcm: { adsDataRedaction: true }, consent: { services: { a: { name: 'GA', consent: status === 'ALL_ACCEPTED' } }, status, type } }); // prettier-ignore
const vanilla3 = (...categories: string[]) =>
  JSON.stringify({ categories, revision: 0, data: null, consentTimestamp: '2026-01-12T08:00:00.000Z', consentId: '1e1a8f4e-5d62-4c3b-9b1a-0e6b3a1f5c77', services: {}, languageCode: 'nb' }); // prettier-ignore
const vanilla2 = (...categories: string[]) =>
  JSON.stringify({ categories, level: categories, revision: 0, data: null, rfc_cookie: false, consent_date: '2026-01-12T08:00:00.000Z', consent_uuid: '1e1a8f4e-5d62-4c3b-9b1a-0e6b3a1f5c77' }); // prettier-ignore
const borlabs2 = (consents: object) =>
  enc(JSON.stringify({ consents, domainPath: 'butikk.example/', uid: 'anonymous', version: '1' }));
const borlabs3 = (consents: object) =>
  enc(JSON.stringify({ consents, domainPath: 'butikk.example/', uid: 'a1-b2', v3: true, version: 1 }));
const cookieYes = (action: string, on: string) =>
  `consentid:S0tXa2w,consent:${action && on},action:${action},necessary:yes,functional:${on},analytics:${on},performance:${on},advertisement:${on}`;
const cookieInformation = (approved: string[], denied: string[]) =>
  enc(JSON.stringify({ website_uuid: 'u', timestamp: '2026-01-12T08:00:00Z', consents_approved: approved, consents_denied: denied, user_agent: 'x' })); // prettier-ignore
const sourcepoint = (consentStatus: object) => JSON.stringify({ gdpr: { authId: null, consentStatus, euconsent: '' }, ccpa: {} });
const axeptio = (completed: boolean, on: boolean) =>
  JSON.stringify({ $$token: 'abc', $$date: '2026-01-12T08:00:00.000Z', $$cookiesVersion: { name: 'base', identifier: '6' }, google_analytics: on, facebook_pixel: on, $$completed: completed }); // prettier-ignore
const iubenda = (on: boolean, second = on) =>
  JSON.stringify({ timestamp: '2026-01-12T08:00:00.000Z', version: '1.67.0', purposes: { 1: true, 4: second, 5: on }, id: 12345678, cons: { rand: 'e1f2' } }); // prettier-ignore
const cookieHub = (answered: boolean, ...values: boolean[]) =>
  b64({ answered, revision: 1, dnt: false, region: '', token: 't', timestamp: '2026-01-12T08:00:00Z', allAllowed: values.every(Boolean), categories: [{ cid: 1, id: 'necessary', value: true }, ...values.map((value, i) => ({ cid: i + 2, id: `c${i}`, value }))] }); // prettier-ignore
const cookieFirst = (performance: boolean, advertising: boolean) =>
  enc(JSON.stringify({ necessary: true, performance, functional: performance, advertising, timestamp: 1768204800, type: 'category', version: '3b9d' })); // prettier-ignore

/** Values as each platform writes them: accepted, rejected, partial, nothing yet. */
const stored: Record<string, [name: string, value: string, choice: Choice][]> = {
  tcf: [
    ['euconsent-v2', tcString(ten, [1, 2, 755]), 'accepted'],
    ['eupubconsent-v2', tcString([], []), 'rejected'],
    ['IABTCF_TCString', tcString([1, 2], [755]), 'partial'],
    ['euconsent-v2', '', 'unknown'],
    ['addtl_consent', '1~7.12.35', 'unknown'],
  ],
  gpp: [
    ['IABGPP_HDR_GppString', `DBABMA~${tcString(ten, [1, 2, 755])}`, 'accepted'],
    ['__gpp', `DBABMA~${tcString([], [])}`, 'rejected'],
    ['usprivacy', '1YNN', 'unknown'],
  ],
  'google-messages': [
    ['FCCDCF', `[null,null,null,["${tcString([], [])}","1~","8A1B"],null,null,[]]`, 'rejected'],
    ['FCNEC', '[["AKsRol8"]]', 'unknown'],
  ],
  cookiebot: [
    ['CookieConsent', cookiebot(true), 'accepted'],
    ['CookieConsent', cookiebot(false), 'rejected'],
    ['CookieConsent', cookiebot(false, 'explicit', true), 'partial'],
    ['CookieConsent', cookiebot(true, 'implied'), 'none'],
    ['CookieConsent', '-1', 'none'],
    ['CookieConsentBulkTicket', 'abc', 'unknown'],
  ],
  onetrust: [
    ['OptanonConsent', oneTrust('C0001:1,C0002:1,C0003:1,C0004:1'), 'accepted'],
    ['OptanonConsent', oneTrust('C0001:1,C0002:0,C0003:0,C0004:0'), 'rejected'],
    ['OptanonConsent', oneTrust('1:1,2:1,3:0,4:0'), 'partial'],
    ['OptanonConsent', oneTrust('C0001:1,C0002:0,C0004:0', 'interactionCount=0'), 'none'],
    ['OptanonConsent', oneTrust('C0001:1,C0002:1', 'interactionCount=2&AwaitingReconsent=true'), 'none'],
    ['OptanonAlertBoxClosed', '2026-11-22T02:00:00.000Z', 'unknown'],
  ],
  usercentrics: [
    ['uc_settings', uc2('onAcceptAllServices', true, true, true), 'accepted'],
    ['uc_settings', uc2('onDenyAllServices', true, false, false), 'rejected'],
    ['uc_settings', uc2('onUpdateServices', true, true, false), 'partial'],
    ['uc_settings', uc2('onInitialPageLoad', true, false), 'none'],
    ['ucData', uc3('ALL_ACCEPTED'), 'accepted'],
    ['ucData', uc3('ALL_DENIED'), 'rejected'],
    ['ucData', uc3('SOME_ACCEPTED'), 'partial'],
    ['ucData', uc3('ALL_DENIED', 'IMPLICIT'), 'none'],
    ['uc_user_interaction', 'true', 'unknown'],
  ],
  didomi: [
    ['didomi_token', didomi(['cookies', 'ads'], []), 'accepted'],
    ['didomi_token', didomi([], ['cookies', 'ads']), 'rejected'],
    ['didomi_token', didomi(['cookies'], ['ads']), 'partial'],
    ['didomi_token', didomi([], []), 'none'],
    ['didomi_token', '%%%', 'unknown'],
  ],
  consentmanager: [['__cmpconsent12345', 'BQAAAAAAAA', 'unknown'], ['__cmpcccx12345', 'aBQA', 'unknown'], ['__cmpconsent7', tcString([], []), 'rejected']],
  sourcepoint: [
    ['_sp_user_consent_1234', sourcepoint({ consentedAll: true, rejectedAny: false, consentedToAny: true, hasConsentData: true }), 'accepted'],
    ['_sp_user_consent_1234', sourcepoint({ consentedAll: false, rejectedAll: true, rejectedAny: true, consentedToAny: false, hasConsentData: true }), 'rejected'],
    ['_sp_user_consent_1234', sourcepoint({ consentedAll: false, rejectedAny: true, consentedToAny: true, hasConsentData: true }), 'partial'],
    ['_sp_user_consent_1234', sourcepoint({ consentedAll: false, rejectedAny: false, hasConsentData: false }), 'none'],
    ['consentUUID', 'e1c2_7', 'unknown'],
  ],
  quantcast: [['_cmpRepromptHash', 'CP1.1.0', 'unknown']],
  trustarc: [
    ['cmapi_cookie_privacy', 'permit 1,2,3', 'accepted'],
    ['cmapi_cookie_privacy', 'permit 1 required', 'rejected'],
    ['cmapi_cookie_privacy', 'permit 1,2', 'partial'],
    ['notice_gdpr_prefs', '0,1,2:', 'accepted'],
    ['notice_gdpr_prefs', '0:', 'rejected'],
    ['notice_behavior', 'expressed,eu', 'unknown'],
  ],
  cookieyes: [
    ['cookieyes-consent', cookieYes('yes', 'yes'), 'accepted'],
    ['cookieyes-consent', cookieYes('yes', 'no'), 'rejected'],
    ['cookieyes-consent', 'consentid:a,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no', 'partial'],
    ['cookieyes-consent', cookieYes('', 'no'), 'none'],
    ['viewed_cookie_policy', 'no', 'rejected'],
    ['cookielawinfo-checkbox-analytics', 'no', 'unknown'],
  ],
  complianz: [['cmplz_marketing', 'allow', 'accepted'], ['cmplz_statistics', 'deny', 'rejected'], ['cmplz_banner-status', 'dismissed', 'unknown']],
  borlabs: [
    ['borlabs-cookie', borlabs2({ essential: ['borlabs-cookie'], statistics: ['google-analytics'], marketing: ['facebook-pixel'] }), 'accepted'],
    ['borlabs-cookie', borlabs2({ essential: ['borlabs-cookie'] }), 'rejected'],
    ['borlabs-cookie', borlabs3({ essential: ['borlabs-cookie'], statistics: [], marketing: [] }), 'rejected'],
    ['borlabs-cookie', borlabs3({ essential: ['borlabs-cookie'], 'external-media': ['youtube'] }), 'partial'],
    ['borlabs-cookie', '', 'unknown'],
  ],
  'cookie-information': [
    ['CookieInformationConsent', cookieInformation(['cookie_cat_necessary', 'cookie_cat_statistic', 'cookie_cat_marketing'], []), 'accepted'],
    ['CookieInformationConsent', cookieInformation(['cookie_cat_necessary'], ['cookie_cat_statistic', 'cookie_cat_marketing']), 'rejected'],
    ['CookieInformationConsent', cookieInformation(['cookie_cat_necessary', 'cookie_cat_statistic'], ['cookie_cat_marketing']), 'partial'],
    ['CookieInformationConsent', cookieInformation([], []), 'none'],
  ],
  klaro: [
    ['klaro', enc('{"youtube":true,"analytics":true}'), 'accepted'],
    ['klaro', enc('{"session":true,"google-ads":false,"trusted-shops":false}'), 'rejected'],
    ['klaro', enc('{"youtube":true,"kart":false}'), 'partial'],
  ],
  tarteaucitron: [
    ['tarteaucitron', '!gtag=true!youtube=true', 'accepted'],
    ['firmacookies', '!gtag=false', 'rejected'],
    ['tarteaucitron', '!gtag=true!youtube=false', 'partial'],
    ['tarteaucitron', '!gtag=wait!youtube=wait', 'none'],
  ],
  'vanilla-cookieconsent': [
    ['cc_cookie', enc(vanilla3('necessary', 'analytics', 'marketing')), 'accepted'],
    ['cc_cookie', enc(vanilla3('necessary')), 'rejected'],
    ['cc_cookie', enc(vanilla3('necessary', 'analytics')), 'partial'],
    ['cc_cookie', vanilla2('necessary', 'analytics', 'targeting'), 'accepted'],
    ['cc_cookie', vanilla2('necessary'), 'rejected'],
    ['cc_cookie', '{"level":["necessary"],"revision":0}', 'rejected'],
    ['cc_cookie', '', 'unknown'],
  ],
  osano: [
    ['cookieconsent_status', 'allow', 'accepted'],
    ['cookieconsent_status', 'deny', 'rejected'],
    ['cookieconsent_status', 'dismiss', 'unknown'],
    ['osano_consentmanager', '7tJc', 'unknown'],
  ],
  orejime: [
    ['eu-consent', enc('{"matomo":true,"vimeo":true}'), 'accepted'],
    ['orejime', enc('{"matomo":false,"vimeo":false}'), 'rejected'],
    ['eu-consent', enc('{"matomo":true,"vimeo":false}'), 'partial'],
  ],
  c15t: [
    ['c15t', '{"consents":{"necessary":true,"marketing":true,"measurement":true},"consentInfo":{"time":1}}', 'accepted'],
    ['c15t', 'c.necessary:1,c.marketing:0,c.measurement:0,i.t:1763776000000', 'rejected'],
    ['c15t', 'c.necessary:1,c.marketing:0,c.measurement:1,i.t:1763776000000', 'partial'],
    ['c15t:pending-consent-sync', '{"x":1}', 'unknown'],
  ],
  axeptio: [
    ['axeptio_cookies', axeptio(true, true), 'accepted'],
    ['axeptio_cookies', axeptio(true, false), 'rejected'],
    ['axeptio_cookies', axeptio(false, false), 'none'],
    ['axeptio_authorized_vendors', ',google_analytics,', 'unknown'],
  ],
  iubenda: [
    ['_iub_cs-12345678', enc(iubenda(true)), 'accepted'],
    ['_iub_cs-12345678', enc(iubenda(false)), 'rejected'],
    ['_iub_cs-12345678', iubenda(false, true), 'partial'],
    ['_iub_cs-12345678', '{"timestamp":"2026-01-12T08:00:00Z","version":"1.2","consent":true,"id":12345678}', 'accepted'],
  ],
  cookiehub: [
    ['cookiehub', cookieHub(true, true, true), 'accepted'],
    ['cookiehub', cookieHub(true, false, false), 'rejected'],
    ['cookiehub', cookieHub(true, true, false), 'partial'],
    ['cookiehub', cookieHub(false, false), 'none'],
  ],
  cookiefirst: [
    ['cookiefirst-consent', cookieFirst(true, true), 'accepted'],
    ['cookiefirst-consent', cookieFirst(false, false), 'rejected'],
    ['cookiefirst-consent', cookieFirst(true, false), 'partial'],
    ['cookiefirst-id', '1e1a', 'unknown'],
  ],
  'real-cookie-banner': [['real_cookie_banner-v:3_blog:1_path:ab12', '1768204800:uuid:hash:{"1":[10]}', 'unknown']],
  'cookie-script': [
    ['CookieScriptConsent', '{"action":"accept","categories":"[\\"performance\\",\\"targeting\\"]"}', 'accepted'],
    ['CookieScriptConsent', '{"action":"reject","categories":"[]"}', 'rejected'],
    ['CookieScriptConsent', '{"action":"accept","categories":"[\\"performance\\"]"}', 'partial'],
  ],
  hubspot: [['__hs_cookie_cat_pref', '1:true,2:true,3:true', 'accepted'], ['__hs_opt_out', 'yes', 'rejected'], ['__hs_cookie_cat_pref', '1:true,2:true,3:false', 'partial']],
  shopify: [['_tracking_consent', enc('{"con":{"CMP":{"a":"1","m":"1","p":"1","s":""}},"v":"2.1"}'), 'accepted'], ['_tracking_consent', '{"con":{"CMP":{"a":"0","m":"0","p":"0","s":""}}}', 'rejected'], ['_tracking_consent', '{"con":{"CMP":{"a":"","m":"","p":"","s":""}}}', 'none']],
  drupal: [['cookie-agreed', '2', 'accepted'], ['cookie-agreed', '0', 'rejected'], ['cookie-agreed', '-1', 'none'], ['cookie-agreed-version', '1.0.0', 'unknown']],
  moove: [['moove_gdpr_popup', enc('{"strict":"1","thirdparty":"1","advanced":"1"}'), 'accepted'], ['moove_gdpr_popup', enc('{"strict":"1","thirdparty":"0","advanced":"0"}'), 'rejected']],
  'cookie-notice': [['cookie_notice_accepted', 'true', 'accepted'], ['cookie_notice_accepted', 'false', 'rejected'], ['hu-consent', '{}', 'unknown']],
  'wp-consent-api': [['wp_consent_marketing', 'allow', 'accepted'], ['wp_consent_statistics', 'deny', 'rejected'], ['wp_consent_functional', 'allow', 'unknown']],
  termly: [['TERMLY_API_CACHE', '{}', 'unknown']],
}; // prettier-ignore

describe.each(Object.entries(stored))('%s', (platform, rows) => {
  it.each(rows)('%s=%s', (name, value, choice) => expect(consentState(name, value)).toEqual({ platform, choice }));
});

it('covers every platform', () => {
  expect(Object.keys(stored).sort()).toEqual(platforms.map(({ id }) => id).sort());
});
