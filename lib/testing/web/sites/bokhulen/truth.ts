import type { Truth } from '../../truth.ts';

/**
 * Nothing that needs consent comes before "Godta alle": Google Ads (with DoubleClick and IDE) and Trusted Shops come then, and all are declared with
 * their right lifetimes. The video waits for a click, which no scenario makes.
 */
export const truth: Truth = {
  url: 'https://bokhulen.example/',
  findings: [],
  mayBe: [],
  neverAccused: ['google-ads', 'google-doubleclick', 'google-tag-manager', 'trusted-shops', 'youtube', 'google-analytics'],
  declared: ['google-ads', 'google-doubleclick', 'google-tag-manager', 'trusted-shops', 'vipps', 'youtube'],
};
