import type { Truth } from '../../truth.ts';

const PROMISE = 'Markedsføringskapsler settes først etter at du har samtykket';

/**
 * What runs when, from `index.html` and `merker.js`:
 * gtag and facebookpixel have needConsent false, so tarteaucitron (highPrivacy off) starts them at once; "Nekt alle" stops them, removes their cookies and reloads.
 * The HubSpot code stands in the page by hand: no choice reaches it. Google Ads, LinkedIn and Albacross wait, and come with "aksepter alt" only.
 */
export const truth: Truth = {
  url: 'https://www.fjordrad.example/',
  findings: [
    {
      audit: 'tracking-before-choice',
      service: 'google-analytics',
      severity: 'serious',
      seen: { request: /^https:\/\/region1\.google-analytics\.com\/g\/collect\?/ },
      why: 'needConsent is false; _ga goes out as cid before any choice',
    },
    {
      audit: 'tracking-before-choice',
      service: 'meta-pixel',
      severity: 'serious',
      seen: { request: /^https:\/\/www\.facebook\.com\/tr\/\?.*ev=PageView/ },
      why: 'needConsent is false; _fbp goes out before any choice',
    },
    {
      audit: 'tracking-before-choice',
      service: 'hubspot',
      severity: 'serious',
      seen: { request: /^https:\/\/track\.hubspot\.com\/__ptq\.gif\?/ },
      why: 'pasted into the page; hubspotutk goes out before any choice',
    },
    {
      audit: 'tracking-after-rejection',
      service: 'hubspot',
      severity: 'critical',
      seen: { request: /^https:\/\/track\.hubspot\.com\/__ptq\.gif\?/ },
      why: 'the banner does not govern it: the page reloads after "Nekt alle" and HubSpot counts it',
    },
    {
      audit: 'undeclared-service',
      service: 'hubspot',
      severity: 'serious',
      seen: { request: /hubspot\.com|hs-scripts\.com|hs-analytics\.net/ },
      why: 'neither HubSpot nor its organization is named anywhere in the policy',
    },
    {
      audit: 'unkept-consent-promise',
      service: 'meta-pixel',
      severity: 'serious',
      seen: { request: /^https:\/\/www\.facebook\.com\/tr\/\?/ },
      said: PROMISE,
      why: 'the policy files the pixel under "Markedsføring" and promises consent first',
    },
    {
      audit: 'unkept-consent-promise',
      service: 'hubspot',
      severity: 'serious',
      seen: { request: /hubspot\.com/ },
      said: PROMISE,
      why: 'HubSpot is marketing, and the promise is for all marketing cookies',
    },
    {
      audit: 'cookie-lifetime',
      service: 'google-ads',
      severity: 'serious',
      seen: { cookie: '_gcl_au' },
      said: '_gcl_au utløper etter 30 dager',
      why: 'it lives 90 days',
    },
  ],
  mayBe: [
    {
      audit: 'unkept-consent-promise',
      service: 'google-analytics',
      why: 'the policy bases it on consent, but promises the order for marketing only',
    },
  ],
  neverAccused: ['linkedin-insight-tag', 'albacross', 'google-doubleclick', 'trusted-shops', 'facebook-page', 'linkedin-page'],
  declared: ['google-analytics', 'meta-pixel', 'linkedin-insight-tag', 'albacross', 'google-ads', 'google-doubleclick'],
};
