/** All vendors of the local web, on their real host names. */
import type { Site } from '../server.ts';
import { albacross } from './albacross.ts';
import { doubleclick, googleAdsLists, googleCookielessAds } from './google-ads.ts';
import { googleAnalytics, googleTag } from './google-tag.ts';
import { hubspot } from './hubspot.ts';
import { linkedinHits, linkedinScripts } from './linkedin.ts';
import { metaHits, metaScripts } from './meta.ts';
import { microsoftAdvertising, microsoftClarity } from './microsoft.ts';
import { trustedShops } from './trusted-shops.ts';
import { youtube } from './youtube.ts';

export const vendors: readonly Site[] = [
  albacross,
  doubleclick,
  googleAdsLists,
  googleAnalytics,
  googleCookielessAds,
  googleTag,
  hubspot,
  linkedinHits,
  linkedinScripts,
  metaHits,
  metaScripts,
  microsoftAdvertising,
  microsoftClarity,
  trustedShops,
  youtube,
];
