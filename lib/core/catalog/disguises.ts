/**
 * First-party disguises that a path alone does not betray, and to which vendors own hosts are handed on by CNAME. Shapes that are enough
 * by themselves are rules for any host (`*`) in the entries. Facts from the vendors' public documents on own domains and proxies.
 * Chromium tells no CNAME: there only the shapes betray one.
 */

export interface Disguise {
  service: string;
  /** Only on hosts whose first label is one of these: `smetrics.shop.example`. */
  labels: readonly string[];
  /** As in the entries, beginnings: a mere copy of a script is left out, what it sends is seen where it is sent to. */
  paths: readonly string[];
}

const ADOBE = ['metrics', 'smetrics', 'metric', 'smetric', 'sc', 'ssc', 'stats', 'sstats', 'omni', 'somni', 'omniture', 'oms', 'soms', 'sa', 'ssa', 'swa', 'wa', 'an', 'analytics', 'sanalytics', 'adobe', 'adobemetrics', 'sadobemetrics', 'target', 'tracking', 'data', 'edge', 'aa']; // prettier-ignore

export const disguises: readonly Disguise[] = [
  // Conversions API Gateway.
  { service: 'meta-pixel', labels: ['capig'], paths: ['/events', '/sdk/', '/capi/'] },
  { service: 'matomo', labels: ['matomo', 'piwik'], paths: ['/js/container_', '/js/tracker.php', '/plugins/'] },
  { service: 'plausible', labels: ['plausible'], paths: ['/js/', '/api/event'] },
  { service: 'umami', labels: ['umami'], paths: ['/script.js$', '/api/send$'] },
  { service: 'posthog', labels: ['posthog', 'ph'], paths: ['/e/', '/i/v0/e/', '/decide', '/flags', '/array/'] },
  { service: 'adobe-analytics', labels: ADOBE, paths: ['/b/ss/', '/ee/v1/', '/ee/v2/'] },
  { service: 'adobe-target', labels: ADOBE, paths: ['/rest/v1/delivery', '/m2/'] },
  { service: 'salesforce', labels: ['go', 'info', 'www2'], paths: ['/pd.js$'] },
  { service: 'segment', labels: ['analytics', 'cdn', 'data', 'events', 'segment'], paths: ['/analytics.js/v1/'] },
  { service: 'mixpanel', labels: ['mp', 'mixpanel'], paths: ['/track', '/engage', '/lib.min.js'] },
];

/** Ends of canonical names that stand for a vendor although no request ever names such a host; the vendors' own hosts are looked up as any. */
export const cnames: Readonly<Record<string, string>> = {
  'dnsdelegation.io': 'criteo',
  'data.adobedc.net': 'adobe-analytics',
  'at-o.net': 'piano-analytics',
  'ati-host.net': 'piano-analytics',
  'custom.plausible.io': 'plausible',
  'cdn.matomo.cloud': 'matomo',
  'containers.piwik.pro': 'piwik-pro',
  'fathomdns.com': 'fathom',
  'webtrekk.net': 'mapp',
  'hs.eloqua.com': 'eloqua',
  'go.pardot.com': 'salesforce',
  'mktoweb.com': 'marketo',
  'mkto.com': 'marketo',
  'tagcommander.com': 'commanders-act',
};
