import type { Truth } from '../../truth.ts';

const DEFAULT = 'Som standard settes utelukkende teknisk nødvendige informasjonskapsler';
const OTHERS = 'Alle øvrige informasjonskapsler settes først når du har gitt ditt samtykke';
const TR = /^https:\/\/www\.facebook\.com\/tr\/\?/;
const BAT = /^https:\/\/bat\.bing\.com\/action\/0\?/;
const CLARITY = /^https:\/\/[a-z]+\.clarity\.ms\//;

/**
 * Meta Pixel, Microsoft Advertising and Clarity are pasted into the page: they run at once and after "Avvis alle" too (the carousel reports each product
 * it shows; Clarity uploads what changes). Google Analytics waits for "Godta alle". Clarity is not named, but Microsoft is.
 */
export const truth: Truth = {
  url: 'https://bergglueck.example/',
  findings: [
    {
      audit: 'tracking-before-choice',
      service: 'meta-pixel',
      severity: 'serious',
      seen: { request: TR },
      why: 'runs at once with _fbp',
    },
    {
      audit: 'tracking-before-choice',
      service: 'microsoft-advertising',
      severity: 'serious',
      seen: { request: BAT },
      why: 'runs at once with _uetvid and MUID',
    },
    {
      audit: 'tracking-before-choice',
      service: 'microsoft-clarity',
      severity: 'serious',
      seen: { request: CLARITY },
      why: 'runs at once with _clck',
    },
    {
      audit: 'tracking-after-rejection',
      service: 'meta-pixel',
      severity: 'critical',
      seen: { request: /^https:\/\/www\.facebook\.com\/tr\/\?.*ev=ViewContent/ },
      why: 'the carousel goes on reporting',
    },
    {
      audit: 'tracking-after-rejection',
      service: 'microsoft-advertising',
      severity: 'critical',
      seen: { request: BAT },
      why: 'the carousel goes on reporting',
    },
    {
      audit: 'tracking-after-rejection',
      service: 'microsoft-clarity',
      severity: 'critical',
      seen: { request: CLARITY },
      why: 'the recording of the page goes on',
    },
    {
      audit: 'undeclared-service',
      service: 'microsoft-clarity',
      severity: 'moderate',
      seen: { request: CLARITY },
      why: 'the policy names Microsoft, for its advertising, but not Clarity',
    },
    {
      audit: 'unkept-consent-promise',
      service: 'meta-pixel',
      severity: 'serious',
      seen: { request: TR },
      said: 'Metapikslene aktiveres først etter at du har gitt ditt uttrykkelige samtykke',
      why: 'active at once',
    },
    {
      audit: 'unkept-consent-promise',
      service: 'microsoft-advertising',
      severity: 'serious',
      seen: { request: BAT },
      said: OTHERS,
      why: 'the promise is for all cookies that are not necessary',
    },
    {
      audit: 'unkept-consent-promise',
      service: 'microsoft-clarity',
      severity: 'serious',
      seen: { request: CLARITY },
      said: OTHERS,
      why: 'the promise is for all cookies that are not necessary',
    },
    {
      audit: 'necessary-only-default',
      service: 'meta-pixel',
      severity: 'serious',
      seen: { cookie: '_fbp' },
      said: DEFAULT,
      why: '_fbp is set at once',
    },
    {
      audit: 'necessary-only-default',
      service: 'microsoft-advertising',
      severity: 'serious',
      seen: { cookie: '_uetvid' },
      said: DEFAULT,
      why: '_uetvid is set at once',
    },
    {
      audit: 'necessary-only-default',
      service: 'microsoft-clarity',
      severity: 'serious',
      seen: { cookie: '_clck' },
      said: DEFAULT,
      why: '_clck is set at once',
    },
    {
      audit: 'cookie-lifetime-undeclared',
      service: null,
      severity: 'minor',
      seen: { cookie: '_clck' },
      why: 'periods stand for the cookies of three services, none for those of Clarity',
    },
  ],
  mayBe: [],
  neverAccused: ['google-analytics', 'paypal', 'payone', 'google-ads', 'trusted-shops', 'facebook-page'],
  declared: ['google-analytics', 'meta-pixel', 'microsoft-advertising', 'paypal', 'payone'],
};
