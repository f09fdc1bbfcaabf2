/** The platforms whose scripts cannot be had here, as their makers document events and functions; the others run for real in the e2e tests. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ApiFact, watchConsentApis } from './apis.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page with these names in its window, where they are looked for at once; gives what was told after `act`. */
async function told(names: object, act: (page: EventTarget, document: EventTarget) => unknown): Promise<string[]> {
  const page = Object.assign(new EventTarget(), names) as EventTarget & { top?: unknown };
  page.top = page;
  const document = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', document);
  const facts: ApiFact[] = [];
  watchConsentApis((fact) => facts.push(fact));
  await pause(20);
  await act(page, document);
  return facts.map(({ method, platform, choice }) => `${method} ${platform} ${choice}`);
}

/** A function to register with, and one that calls what was registered for an event. */
function registry() {
  const heard = new Map<string, (...args: never[]) => void>();
  return {
    on: (event: string, callback: (...args: never[]) => void) => void heard.set(event, callback),
    fire: (event: string, ...args: unknown[]) => heard.get(event)?.(...(args as never[])),
  };
}
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const send = (target: EventTarget, event: string, detail?: unknown) => target.dispatchEvent(new CustomEvent(event, { detail }));

it.each([
  ['ACCEPT_ALL', 'accepted'],
  ['DENY_ALL', 'rejected'],
  ['SAVE', 'partial'],
])('Usercentrics: %s', async (type, choice) => {
  const facts = await told({}, (page) => send(page, 'UC_UI_CMP_EVENT', { source: 'FIRST_LAYER', type }));
  expect(facts).toEqual([`platform-api usercentrics ${choice}`]);
});

it('Usercentrics of version 3: an explicit choice, not what holds without one', async () => {
  const facts = await told({}, (page) => {
    send(page, 'UC_CONSENT', { consent: { status: 'ALL_DENIED', type: 'IMPLICIT' } });
    send(page, 'UC_CONSENT', { consent: { status: 'SOME_ACCEPTED', type: 'EXPLICIT' } });
  });
  expect(facts).toEqual(['platform-api usercentrics partial']);
});

it.each([
  [{ a: { enabled: true }, b: { enabled: true } }, 'accepted'],
  [{ a: { enabled: false }, b: { enabled: false } }, 'rejected'],
  [{ a: { enabled: true }, b: { enabled: false } }, 'partial'],
])('Didomi: %j', async (purposes, choice) => {
  const { on, fire } = registry();
  const facts = await told({ Didomi: { on, getCurrentUserStatus: () => ({ purposes }) } }, () => fire('consent.changed'));
  expect(facts).toEqual([`platform-api didomi ${choice}`]);
});

it.each([
  ['consentapproved', 'accepted'],
  ['consentrejected', 'rejected'],
  ['consentcustom', 'partial'],
])('consentmanager: %s', async (event, choice) => {
  const { on, fire } = registry();
  const cmp = (_command: string, [name, callback]: [string, () => void]) => on(name, callback);
  expect(await told({ __cmp: cmp }, () => fire(event))).toEqual([`platform-api consentmanager ${choice}`]);
});

it.each([
  [11, ['platform-api sourcepoint accepted']],
  [13, ['platform-api sourcepoint rejected']],
  // Opens the second layer.
  [12, []],
])('Sourcepoint: choice %i', async (choice, expected) => {
  const { on, fire } = registry();
  expect(await told({ _sp_: { addEventListener: on } }, () => fire('onMessageChoiceSelect', 'gdpr', 1, choice))).toEqual(
    expected,
  );
});

it.each([
  [{ accepted: ['necessary', 'analytics'], rejected: [] }, 'accepted'],
  [{ accepted: ['necessary'], rejected: ['analytics', 'advertisement'] }, 'rejected'],
  [{ accepted: ['necessary', 'analytics'], rejected: ['advertisement'] }, 'partial'],
])('CookieYes: %j', async (detail, choice) => {
  const facts = await told({}, (_page, document) => send(document, 'cookieyes_consent_update', detail));
  expect(facts).toEqual([`platform-api cookieyes ${choice}`]);
});

it.each([
  [['functional', 'preferences', 'statistics', 'marketing'], 'accepted'],
  [['functional'], 'rejected'],
  [['functional', 'statistics'], 'partial'],
])('Complianz: %j', async (categories, choice) => {
  const names = { cmplz_get_banner_status: () => 'dismissed' };
  const facts = await told(names, (_page, document) => send(document, 'cmplz_fire_categories', { categories, region: 'eu' }));
  expect(facts).toEqual([`platform-api complianz ${choice}`]);
});

it('Complianz tells its categories at the load of the page, too: that is no choice', async () => {
  const names = { cmplz_get_banner_status: () => '' };
  const detail = { categories: ['functional'], region: 'eu' };
  expect(await told(names, (_page, document) => send(document, 'cmplz_fire_categories', detail))).toEqual([]);
});

describe.each([
  [['zaehler', 'anzeigen'], 'accepted'],
  [[], 'rejected'],
  [['zaehler'], 'partial'],
])('Borlabs Cookie: %j', (given, choice) => {
  const has = (id: string) => [...(given as string[]), 'borlabs-cookie'].includes(id);
  it('of version 3', async () => {
    const service = (id: string, serviceGroupId: string) => [id, { id, serviceGroupId }];
    const services = [['borlabs-cookie', 'essential'], ['zaehler', 'statistics'], ['anzeigen', 'marketing']] as const; // prettier-ignore
    const names = {
      BorlabsCookie: { Consents: { hasConsent: has } },
      borlabsCookieConfig: { services: Object.fromEntries(services.map(([id, group]) => service(id, group))) },
    };
    expect(await told(names, (page) => send(page, 'borlabs-cookie-consent-saved'))).toEqual([`platform-api borlabs ${choice}`]);
  });
  it('of version 2', async () => {
    const cookies = { essential: ['borlabs-cookie'], statistics: ['zaehler'], marketing: ['anzeigen'] };
    const names = { BorlabsCookie: { checkCookieConsent: has }, borlabsCookieConfig: { cookies } };
    const facts = await told(names, (_page, document) => send(document, 'borlabs-cookie-consent-saved'));
    expect(facts).toEqual([`platform-api borlabs ${choice}`]);
  });
});

describe('TrustArc', () => {
  const message = (text: string) => new MessageEvent('message', { data: text });
  const submitted = JSON.stringify({ source: 'preference_manager', message: 'submit_preferences', data: '2' });
  const decides = (consentDecision: number[], source = 'asserted', text = submitted) => {
    let decision = { source: 'implied', consentDecision: [0] };
    const truste = { eu: { bindMap: { domain: 'shop.example', categoryCount: 3 } }, cma: { callApi: () => decision } };
    return told({ truste }, async (page) => {
      page.dispatchEvent(message(text));
      // Written down some time after it was announced.
      decision = { source, consentDecision };
      await pause(700);
    });
  };
  it.each([
    [[1, 2, 3], 'accepted'],
    [[1], 'rejected'],
    [[1, 2], 'partial'],
  ])('decides %j', async (decision, choice) => {
    expect(await decides(decision)).toEqual([`platform-api trustarc ${choice}`]);
  });
  it('implies what nobody decided, and other messages are none', async () => {
    expect(await decides([1], 'implied')).toEqual([]);
    expect(await decides([1], 'asserted', '{"message":"hello"}')).toEqual([]);
  });
});

it.each([
  [['cookie_cat_functional', 'cookie_cat_statistic', 'cookie_cat_marketing'], 'accepted'],
  [[], 'rejected'],
  [['cookie_cat_statistic'], 'partial'],
])('Cookie Information: %j', async (given, choice) => {
  const names = { CookieInformation: { getConsentGivenFor: (name: string) => (given as string[]).includes(name) } };
  const facts = await told(names, (page) => send(page, 'CookieInformationConsentGiven'));
  expect(facts).toEqual([`platform-api cookie-information ${choice}`]);
});

it('Osano’s service: its necessary category is no choice', async () => {
  const { on, fire } = registry();
  const saved = { ESSENTIAL: 'ACCEPT', ANALYTICS: 'DENY', MARKETING: 'DENY', OPT_OUT: 'DENY' };
  const facts = await told({ Osano: { cm: { addEventListener: on } } }, () => fire('osano-cm-consent-saved', saved));
  expect(facts).toEqual(['platform-api osano rejected']);
});

it('GPP: the string of a section that changed, read later', async () => {
  const { on, fire } = registry();
  const gpp = (command: string, callback: (...args: never[]) => void) => on(command, callback);
  const facts = await told({ __gpp: gpp }, () =>
    fire('addEventListener', { eventName: 'sectionChange', pingData: { gppString: 'DBABMA~x', applicableSections: [2] } }, true),
  );
  expect(facts).toEqual(['gpp gpp unknown']);
});

it('Google consent mode: the default is no choice, an update is', async () => {
  const layer = [
    ['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }],
    ['consent', 'update', { ad_storage: 'denied', analytics_storage: 'granted' }],
  ];
  expect(await told({ dataLayer: layer }, () => undefined)).toEqual([
    'consent-mode consent-mode unknown',
    'consent-mode consent-mode partial',
  ]);
});

it('says nothing where a platform is of another shape', async () => {
  const odd = await told({ _sp_: 7, Didomi: {}, __gpp: () => { throw new Error('no'); } }, (page) => {
    send(page, 'UC_CONSENT');
    send(page, 'CookieInformationConsentGiven');
  }); // prettier-ignore
  expect(odd).toEqual([]);
});
