/** Consent platforms by how they keep the choice. The first whose name fits and whose reader understands the value wins. */
import { axeptio } from './axeptio.ts';
import { borlabs } from './borlabs.ts';
import { c15t } from './c15t.ts';
import { complianz } from './complianz.ts';
import { consentmanager } from './consentmanager.ts';
import { cookieInformation } from './cookie-information.ts';
import { cookieScript } from './cookie-script.ts';
import { cookiebot } from './cookiebot.ts';
import { cookiefirst } from './cookiefirst.ts';
import { cookiehub } from './cookiehub.ts';
import { cookieyes } from './cookieyes.ts';
import { didomi } from './didomi.ts';
import { drupal } from './drupal.ts';
import { google } from './google.ts';
import { gpp } from './gpp.ts';
import { hubspot } from './hubspot.ts';
import { iubenda } from './iubenda.ts';
import { klaro } from './klaro.ts';
import { onetrust } from './onetrust.ts';
import { orejime } from './orejime.ts';
import { osano } from './osano.ts';
import { quantcast } from './quantcast.ts';
import { realCookieBanner } from './real-cookie-banner.ts';
import { shopify } from './shopify.ts';
import { sourcepoint } from './sourcepoint.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { tcf } from './tcf.ts';
import { termly } from './termly.ts';
import { trustarc } from './trustarc.ts';
import type { Platform } from './types.ts';
import { usercentrics } from './usercentrics.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';
import { cookieNotice, moove, wpConsent } from './wordpress.ts';

export const platforms: readonly Platform[] = [
  ...[tcf, gpp, google, cookiebot, onetrust, usercentrics, didomi, consentmanager, sourcepoint, quantcast, trustarc],
  ...[cookieyes, complianz, borlabs, cookieInformation, klaro, tarteaucitron, vanillaCookieconsent, osano, orejime, c15t],
  ...[axeptio, iubenda, cookiehub, cookiefirst, realCookieBanner, cookieScript, hubspot, shopify, drupal, moove],
  ...[cookieNotice, wpConsent, termly],
];
