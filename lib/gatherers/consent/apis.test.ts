/** The platforms whose scripts cannot be had here, as their makers document events and functions; the others run for real in the e2e tests. */
import { afterEach, expect, it, vi } from 'vitest';
import { type ApiFact, watchConsentApis } from './apis.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page with these names in its window, where they are looked for at once; gives what was told after `act`. */
async function told(names: object, act: (page: EventTarget, document: EventTarget) => void): Promise<string[]> {
  const page = Object.assign(new EventTarget(), names) as EventTarget & { top?: unknown };
  page.top = page;
  const document = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', document);
  const facts: ApiFact[] = [];
  watchConsentApis((fact) => facts.push(fact));
  await new Promise((done) => setTimeout(done, 20));
  act(page, document);
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
