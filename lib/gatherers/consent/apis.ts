/**
 * Asks the consent platforms of a page what was chosen. Runs in the page's own world: all it tells can be forged, and is
 * believed only together with a click. Must stay small: it is part of the probe.
 */
import type { PageFact } from '../../core/model/observation.ts';

export type ApiFact = Pick<Extract<PageFact, { kind: 'consent' }>, 'kind' | 'method' | 'platform' | 'choice' | 'detail' | 'time'>;
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
  klaro?: { getManager(): KlaroManager };
  tarteaucitron?: { state?: Flags };
  Cookiebot?: { consent?: Flags };
  CookieConsent?: { getUserPreferences(): { acceptType: string } };
  OneTrust?: {
    OnConsentChanged(callback: (event: { detail: string[] }) => void): void;
    GetDomainData(): { Groups: OneTrustGroup[] };
  };
}
interface TcData {
  eventStatus?: string;
  tcString?: string;
  purpose?: { consents?: Flags };
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

/** Reports every choice that a platform tells. The first three platforms are asked, the others announce it by events. */
export function watchConsentApis(report: (fact: ApiFact) => void): void {
  // Platforms stand in the tab's own document; what they show in frames is only their face.
  if (window.top !== window) return;
  const page = window as unknown as PageWindow;
  const tell = (platform: string, choice: Choice | undefined, detail = '') => {
    const method = platform === 'tcf' ? 'tcf' : 'platform-api';
    if (choice) report({ kind: 'consent', method, platform, choice, detail: `${detail}`.slice(0, 8000), time: now() });
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
  on(document, 'cookieyes_consent_update', 'cookieyes', (detail: { accepted: string[]; rejected: string[] }) =>
    ofCounts(detail.accepted.length - 1, detail.rejected.length),
  );
  for (const event of ['cc:onFirstConsent', 'cc:onChange']) {
    on(window, event, 'vanilla-cookieconsent', () => WORDS[page.CookieConsent?.getUserPreferences().acceptType ?? '']);
  }

  const ask: ((() => boolean | undefined) | null)[] = [
    () => {
      page.__tcfapi?.('addEventListener', 2, (data, success) => {
        if (success && data?.eventStatus === 'useractioncomplete') tell('tcf', ofFlags(data.purpose?.consents), data.tcString);
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
  ];
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
}

const WORDS: Record<string, Choice> = {
  ACCEPT_ALL: 'accepted',
  DENY_ALL: 'rejected',
  SAVE: 'partial',
  all: 'accepted',
  necessary: 'rejected',
  custom: 'partial',
};

function ofFlags(flags: Flags | undefined, always = ''): Choice | undefined {
  if (!flags) return undefined;
  const free = Object.keys(flags).filter((name) => typeof flags[name] === 'boolean' && !new RegExp(`^(${always})$`).test(name));
  const yes = free.filter((name) => flags[name]).length;
  return ofCounts(yes, free.length - yes);
}

function ofCounts(yes: number, no: number): Choice | undefined {
  return yes > 0 ? (no > 0 ? 'partial' : 'accepted') : no > 0 ? 'rejected' : undefined;
}
