/** How Chromium is started, whoever drives it: as Chrome is delivered, without what calls home. */
import { BrowserProblem } from './find.ts';

/**
 * The last list counts, so this one takes the place of playwright's. Of that it keeps what is noise or calls home, but not
 * `ThirdPartyStoragePartitioning`: audits use Chrome's defaults. The address bar's popups are pages of their own, whose start costs as much as a site's.
 */
const WITHOUT = [
  ...[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
  ],
  ...['LensOverlay', 'MediaRouter', 'PaintHolding', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...[
    'PreconnectToSearch',
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'SpareRendererForSitePerProcess',
  ],
];

export const QUIET = [
  '--headless=new',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** Debian's Chromium blocks third-party cookies, Chrome allows them: audits use Chrome's default. */
export const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** @throws BrowserProblem where there is nothing to show a window on */
export function checkDisplay(): void {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new BrowserProblem(
      'there is no display to show a window on: leave --headed away, or start under a desktop or xvfb-run',
    );
  }
}
