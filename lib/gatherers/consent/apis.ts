/**
 * Asks the consent platforms of a page what was chosen. Runs in the page's own world: all it tells can be forged, and is
 * believed only together with a click. Must stay small: it is part of the probe.
 */
import type { PageFact } from '../../core/model/observation.ts';

export type ApiFact = Pick<
  Extract<PageFact, { kind: 'consent' }>,
  'kind' | 'method' | 'platform' | 'choice' | 'detail' | 'event' | 'time'
>;
type Choice = ApiFact['choice'];
type Flags = Record<string, unknown>;

interface KlaroManager {
  config?: { services?: { name: string; required?: boolean }[] };
  consents?: Flags;
  watch(watcher: { update(manager: KlaroManager, name: string): void }): void;
}
/** The parts of the platforms that are used; each may be missing or something else. */
interface PageWindow {
  __tcfapi?: (command: string, version: number, callback: (data: TcData | null, success: boolean) => void) => void;
  __gpp?: (command: string, callback: (data: GppData | null, success: boolean) => void) => void;
  __cmp?: (command: string, parameter: [event: string, callback: () => void, remove: boolean], callback: null) => void;
  klaro?: { getManager(): KlaroManager };
  tarteaucitron?: { state?: Flags };
  Cookiebot?: { consent?: Flags };
  CookieConsent?: { getUserPreferences(): { acceptType: string } };
  OneTrust?: {
    OnConsentChanged(callback: (event: { detail: string[] }) => void): void;
    GetDomainData(): { Groups: OneTrustGroup[] };
  };
  Didomi?: {
    on(event: string, callback: () => void): void;
    getCurrentUserStatus(): { purposes: Record<string, { enabled: boolean }> };
  };
  _sp_?: { addEventListener(event: string, callback: (type: unknown, id: unknown, choice: number) => void): void };
  Osano?: { cm?: { addEventListener(event: string, callback: (state: Record<string, string>) => void): void } };
  orejime?: { manager?: { on(event: string, callback: (changed: Flags, all: Flags) => void): void } };
  CookieInformation?: { getConsentGivenFor(category: string): boolean };
  c15tStore?: { subscribe(callback: (state: { consents?: Flags; consentInfo?: unknown }) => void): void };
  /** github.com/trustarc/trustarc-segment-wrapper, src/lib/trustarc-api.ts */
  truste?: {
    eu?: { bindMap?: { domain?: string; categoryCount?: number } };
    cma?: { callApi(name: string, domain: string): { source?: string; consentDecision?: number[] } };
  };
  /** github.com/Really-Simple-Plugins/complianz-gdpr, cookiebanner/js/complianz.js */
  cmplz_get_banner_status?: () => string;
  /** Version 3: github.com/basicrum, borlabs-cookie-v3.js; version 2: github.com/Borlabs-Ben/Borlabs-Cookie-GTM-Variable-Template */
  BorlabsCookie?: {
    Consents?: { hasConsent(service: string, group: string): boolean };
    checkCookieConsent?(cookie: string): boolean;
  };
  borlabsCookieConfig?: {
    services?: Record<string, { id: string; serviceGroupId: string }>;
    cookies?: Record<string, string[]>;
  };
  _axcb?: { push(callback: (sdk: { on(event: string, callback: (choices: Flags) => void): void }) => void): void };
  dataLayer?: Record<number, ArrayLike<unknown>> & { length: number };
}
interface TcData {
  eventStatus?: string;
  gdprApplies?: boolean;
  tcString?: string;
  purpose?: { consents?: Flags };
}
interface GppData {
  eventName?: string;
  data?: unknown;
  pingData?: { gppString?: string; applicableSections?: number[] };
}
interface OneTrustGroup {
  OptanonGroupId: string;
  Status: string;
}

const later = setTimeout;
const { now } = Date;
const { addEventListener } = EventTarget.prototype;
const { apply } = Reflect;
/** Platforms come late; they are looked for this often, in milliseconds apart. */
const LOOKS = [0, 100, 200, 400, 800, 1500, 3000, 6000, 9000, 12_000];
/** Milliseconds after a click: what was said then has no event of its own. */
const AFTER_CLICK = [100, 600, 2000];
/** Entries of the data layer that are looked at. */
const MAX_LAYER = 2000;

/** Reports every choice that a platform tells. Some announce it by events, the others are asked. */
export function watchConsentApis(report: (fact: ApiFact) => void): void {
  // Platforms stand in the tab's own document; what they show in frames is only their face.
  if (window.top !== window) return;
  const page = window as unknown as PageWindow;
  const tell = (platform: string, choice: Choice | undefined, detail = '', event?: string) => {
    const method = platform === 'tcf' || platform === 'gpp' || platform === 'consent-mode' ? platform : 'platform-api';
    if (!choice) return;
    const fact: ApiFact = { kind: 'consent', method, platform, choice, detail: `${detail}`.slice(0, 8000), time: now() };
    report(event ? { ...fact, event: `${event}`.slice(0, 100) } : fact);
  };
  const on = (target: EventTarget, event: string, platform: string, read: (detail: never) => Choice | undefined) =>
    apply(addEventListener, target, [
      event,
      (happened: Event) => {
        try {
          tell(platform, read((happened as CustomEvent).detail as never), event);
        } catch {
          // Another shape than the platform's: nothing is told.
        }
      },
    ]);

  on(window, 'tac.close_alert', 'tarteaucitron', () => ofFlags(page.tarteaucitron?.state));
  on(window, 'CookiebotOnAccept', 'cookiebot', () => ofFlags(page.Cookiebot?.consent, 'necessary|stamp|method'));
  on(window, 'CookiebotOnDecline', 'cookiebot', () => 'rejected');
  on(window, 'UC_UI_CMP_EVENT', 'usercentrics', ({ type }: { type: string }) => WORDS[type]);
  on(window, 'UC_CONSENT', 'usercentrics', ({ consent }: { consent: { status: string; type: string } }) =>
    consent.type === 'EXPLICIT' ? WORDS[consent.status] : undefined,
  );
  on(window, 'cf_consent', 'cookiefirst', (detail: Flags) => ofFlags(detail, 'necessary'));
  on(window, 'CookieInformationConsentGiven', 'cookie-information', () =>
    ofFlags(
      Object.fromEntries(
        ['functional', 'statistic', 'marketing'].map((name) => [
          name,
          page.CookieInformation?.getConsentGivenFor(`cookie_cat_${name}`) ?? null,
        ]),
      ),
    ),
  );
  for (const word of ['AcceptAll', 'Reject', 'Accept']) on(window, `CookieScript${word}`, 'cookie-script', () => WORDS[word]);
  on(document, 'cookieyes_consent_update', 'cookieyes', (detail: { accepted: string[]; rejected: string[] }) =>
    ofCounts(detail.accepted.length - 1, detail.rejected.length),
  );
  on(document, 'cmplz_fire_categories', 'complianz', ({ categories }: { categories: string[] }) =>
    // It tells what holds at load, too.
    page.cmplz_get_banner_status?.() === 'dismissed' ? ofList(COMPLIANZ, categories) : undefined,
  );
  for (const target of [window, document]) on(target, 'borlabs-cookie-consent-saved', 'borlabs', () => ofFlags(borlabs(page)));
  apply(addEventListener, window, [
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || !data.includes('submit_preferences')) return;
      // The decision is written down some time after it was announced: TrustArc's own plugins wait half a second.
      for (const delay of AFTER_CLICK.slice(1)) later(() => (decided = trustArc(page, tell, decided)), delay);
    },
  ]);
  let decided = '';
  for (const event of ['cc:onFirstConsent', 'cc:onChange']) {
    on(window, event, 'vanilla-cookieconsent', () => WORDS[page.CookieConsent?.getUserPreferences().acceptType ?? '']);
  }

  const ask: ((() => boolean | undefined) | null)[] = [
    () => {
      page.__tcfapi?.('addEventListener', 2, (data, success) => {
        // `tcloaded`: chosen at an earlier visit.
        if (
          success &&
          (data?.eventStatus === 'useractioncomplete' || (data?.eventStatus === 'tcloaded' && data.gdprApplies !== false))
        )
          tell('tcf', ofFlags(data.purpose?.consents) ?? 'unknown', data.tcString, data.eventStatus);
      });
      return !!page.__tcfapi;
    },
    () => {
      if (!page.klaro) return false;
      page.klaro.getManager().watch({
        update({ config, consents = {} }, name) {
          const free = config?.services?.filter((service) => !service.required) ?? [];
          const yes = free.filter((service) => consents[service.name]).length;
          if (name === 'saveConsents') tell('klaro', ofCounts(yes, free.length - yes), name);
        },
      });
      return true;
    },
    () => {
      page.OneTrust?.OnConsentChanged(({ detail }) => {
        const free = page.OneTrust?.GetDomainData().Groups.filter(({ Status }) => Status !== 'always active') ?? [];
        const yes = free.filter(({ OptanonGroupId }) => detail.includes(OptanonGroupId)).length;
        tell('onetrust', ofCounts(yes, free.length - yes), detail.join());
      });
      return !!page.OneTrust;
    },
    () => {
      page.__gpp?.('addEventListener', (data) => {
        const { gppString, applicableSections = [] } = data?.pingData ?? {};
        if (gppString && (data?.eventName === 'sectionChange' || data?.data === 'ready'))
          tell('gpp', 'unknown', gppString, `${data.eventName} ${applicableSections.join()}`);
      });
      return !!page.__gpp;
    },
    () => {
      for (const event of ['consentapproved', 'consentrejected', 'consentcustom'])
        page.__cmp?.('addEventListener', [event, () => tell('consentmanager', WORDS[event], event), false], null);
      return !!page.__cmp;
    },
    () => {
      page.Didomi?.on('consent.changed', () => {
        const states = Object.entries(page.Didomi?.getCurrentUserStatus().purposes ?? {});
        tell('didomi', ofFlags(Object.fromEntries(states.map(([id, { enabled }]) => [id, enabled]))), 'consent.changed');
      });
      return !!page.Didomi;
    },
    () => {
      page._sp_?.addEventListener('onMessageChoiceSelect', (_type, _id, choice) => {
        tell('sourcepoint', choice === 11 ? 'accepted' : choice === 13 ? 'rejected' : undefined, 'onMessageChoiceSelect');
      });
      return !!page._sp_;
    },
    () => {
      page.Osano?.cm?.addEventListener('osano-cm-consent-saved', (state) => {
        const free = Object.entries(state).filter(([name]) => name !== 'ESSENTIAL' && name !== 'OPT_OUT');
        const yes = free.filter(([, word]) => word === 'ACCEPT').length;
        tell('osano', ofCounts(yes, free.length - yes), 'osano-cm-consent-saved');
      });
      return !!page.Osano?.cm;
    },
    () => {
      page.orejime?.manager?.on('update', (_changed, all) => tell('orejime', ofFlags(all), 'update'));
      return !!page.orejime?.manager;
    },
    () => {
      page.c15tStore?.subscribe(({ consents, consentInfo }) => {
        if (consentInfo) tell('c15t', ofFlags(consents, 'necessary'), 'consents');
      });
      return !!page.c15tStore;
    },
    () => {
      page._axcb?.push((sdk) => sdk.on('cookies:complete', (choices) => tell('axeptio', ofFlags(choices), 'cookies:complete')));
      return !!page._axcb;
    },
  ];
  let read = 0;
  /** Google consent mode has no event: what a page says is kept in its data layer. */
  const readLayer = () => {
    const layer = page.dataLayer;
    for (const end = Math.min(layer?.length ?? 0, MAX_LAYER); layer && read < end; read++) {
      const entry = layer[read];
      if (entry?.[0] !== 'consent' || (entry[1] !== 'default' && entry[1] !== 'update')) continue;
      const states = Object.entries(entry[2] as Flags).filter(([name]) => /^a(d_|nalytics_)/.test(name));
      const words = Object.fromEntries(states.map(([name, word]) => [name, word === 'granted']));
      const choice = entry[1] === 'update' ? ofFlags(words) : 'unknown';
      tell('consent-mode', choice, states.map(([name, word]) => `${name}=${word as string}`).join('&'), entry[1]);
    }
  };
  ask.push(() => (readLayer(), false));
  const look = () => {
    for (let i = 0; i < ask.length; i++) {
      try {
        if (ask[i]?.()) ask[i] = null;
      } catch {
        // Not ready yet.
      }
    }
  };
  for (const delay of LOOKS) later(look, delay);
  apply(addEventListener, window, [
    'click',
    () => AFTER_CLICK.forEach((delay) => later(look, delay)),
    { capture: true, passive: true },
  ]);
}

/** Beside `functional`, which always holds. */
const COMPLIANZ = ['preferences', 'statistics', 'marketing'];
const WORDS: Record<string, Choice> = {
  ACCEPT_ALL: 'accepted',
  DENY_ALL: 'rejected',
  SAVE: 'partial',
  all: 'accepted',
  necessary: 'rejected',
  custom: 'partial',
  ALL_ACCEPTED: 'accepted',
  ALL_DENIED: 'rejected',
  SOME_ACCEPTED: 'partial',
  SOME_DENIED: 'partial',
  consentapproved: 'accepted',
  consentrejected: 'rejected',
  consentcustom: 'partial',
  AcceptAll: 'accepted',
  Reject: 'rejected',
  Accept: 'partial',
};

/** Every service that may be chosen. */
function borlabs({ BorlabsCookie: api, borlabsCookieConfig: config }: PageWindow): Flags {
  const flags: Flags = {};
  for (const { id, serviceGroupId: group } of Object.values(config?.services ?? {}))
    if (group !== 'essential') flags[id] = api?.Consents?.hasConsent(id, group);
  for (const [group, ids] of Object.entries(config?.cookies ?? {}))
    for (const id of group === 'essential' ? [] : ids) flags[id] = api?.checkCookieConsent?.(id);
  return flags;
}

/** Tells a decision that was not told before; the first of its categories is what is required. */
function trustArc(
  { truste }: PageWindow,
  tell: (platform: string, choice?: Choice, detail?: string) => void,
  told: string,
): string {
  try {
    const { domain = location.host, categoryCount = 0 } = truste?.eu?.bindMap ?? {};
    const { source, consentDecision = [] } = truste?.cma?.callApi('getGDPRConsentDecision', domain) ?? {};
    const decided = consentDecision.join();
    if (source !== 'asserted' || decided === told) return told;
    tell('trustarc', ofList([...Array(categoryCount).keys()].map((i) => i + 1).slice(1), consentDecision), decided);
    return decided;
  } catch {
    // Another shape than TrustArc's.
    return told;
  }
}

function ofFlags(flags: Flags | undefined, always = ''): Choice | undefined {
  if (!flags) return undefined;
  const free = Object.keys(flags).filter((name) => typeof flags[name] === 'boolean' && !new RegExp(`^(${always})$`).test(name));
  const yes = free.filter((name) => flags[name]).length;
  return ofCounts(yes, free.length - yes);
}

/** What is on, of all that may be chosen. */
const ofList = <T extends string | number>(all: readonly T[], on: readonly T[]): Choice | undefined =>
  ofFlags(Object.fromEntries(all.map((name) => [name, on.includes(name)])));

function ofCounts(yes: number, no: number): Choice | undefined {
  return yes > 0 ? (no > 0 ? 'partial' : 'accepted') : no > 0 ? 'rejected' : undefined;
}
