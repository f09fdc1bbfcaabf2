/** Opens the settings of a known consent platform. Runs in the page's own world: it must not use anything from outside. */
export function openSettings(): string | null {
  interface Platforms {
    klaro?: { show(config?: unknown, modal?: boolean): void };
    tarteaucitron?: { userInterface: { openPanel(): void } };
    CookieConsent?: { showPreferences?(): void };
    orejime?: { prompt?(): void };
    Cookiebot?: { renew(): void };
    OneTrust?: { ToggleInfoDisplay(): void };
    UC_UI?: { showSecondLayer(): void };
    Didomi?: { preferences: { show(): void } };
    __cmp?: (command: string) => void;
    __tcfapi?: (command: string, version: number, callback: () => void) => void;
  }
  const page = window as unknown as Platforms;
  const ways: Record<string, () => unknown> = {
    klaro: () => page.klaro && (page.klaro.show(undefined, true), true),
    tarteaucitron: () => page.tarteaucitron && (page.tarteaucitron.userInterface.openPanel(), true),
    'vanilla-cookieconsent': () => page.CookieConsent?.showPreferences && (page.CookieConsent.showPreferences(), true),
    orejime: () => page.orejime?.prompt && (page.orejime.prompt(), true),
    cookiebot: () => page.Cookiebot && (page.Cookiebot.renew(), true),
    onetrust: () => page.OneTrust && (page.OneTrust.ToggleInfoDisplay(), true),
    usercentrics: () => page.UC_UI && (page.UC_UI.showSecondLayer(), true),
    didomi: () => page.Didomi && (page.Didomi.preferences.show(), true),
    consentmanager: () => page.__cmp && (page.__cmp('showScreenAdvanced'), true),
    tcf: () => page.__tcfapi && (page.__tcfapi('displayConsentUi', 2, () => undefined), true),
  };
  for (const name of Object.keys(ways)) {
    try {
      if (ways[name]?.()) return name;
    } catch {
      // Another thing of the same name.
    }
  }
  return null;
}
