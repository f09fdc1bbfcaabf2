/**
 * First-party disguises: what vendors' scripts and hits look like on a site's own host, and to which vendors own hosts are handed on by
 * CNAME. Beside the rules for any host (`*`) in the entries. Facts from the vendors' public documents on own domains and proxies.
 * Chromium tells no CNAME: there only the shapes below betray one.
 */

export interface Disguise {
  service: string;
  /** Only on hosts whose first label is one of these: `smetrics.shop.example`. Then `paths` are beginnings; else they are ends, whole segments. */
  labels?: readonly string[];
  paths: readonly string[];
  /** As in the entries: `name` or `name=prefix`, all of them. */
  params?: readonly string[];
}

const ADOBE = ['metrics', 'smetrics', 'metric', 'smetric', 'sc', 'ssc', 'stats', 'sstats', 'omni', 'somni', 'omniture', 'oms', 'soms', 'sa', 'ssa', 'swa', 'wa', 'an', 'analytics', 'sanalytics', 'adobe', 'adobemetrics', 'sadobemetrics', 'target', 'tracking', 'data', 'edge', 'aa']; // prettier-ignore

export const disguises: readonly Disguise[] = [
  // Google tag gateway and server-side tagging: the path before is the site's to choose.
  { service: 'google-analytics', paths: ['/g/collect', '/g/c', '/g/s/collect'], params: ['tid=G-'] },
  { service: 'google-analytics', paths: ['/collect', '/j/collect', '/r/collect'], params: ['tid=UA-'] },
  { service: 'google-analytics', paths: ['/gtag/js', '/gtag/destination'], params: ['id=G-'] },
  { service: 'google-analytics', paths: ['/gtag/js'], params: ['id=UA-'] },
  { service: 'google-ads', paths: ['/gtag/js', '/gtag/destination'], params: ['id=AW-'] },
  { service: 'google-ads', paths: ['/ccm/collect'], params: ['auid', 'gtm'] },
  { service: 'google-ads', paths: ['/ccm/collect'], params: ['gcd', 'gtm'] },
  { service: 'google-doubleclick', paths: ['/gtag/js'], params: ['id=DC-'] },
  { service: 'google-tag-manager', paths: ['/gtm.js', '/ns.html'], params: ['id=GTM-'] },
  { service: 'google-tag-manager', paths: ['/gtag/js'], params: ['id=GT-'] },
  // Meta: proxied pixel, Conversions API Gateway.
  { service: 'meta-pixel', paths: ['/tr', '/tr/'], params: ['id', 'ev', 'dl'] },
  { service: 'meta-pixel', labels: ['capig'], paths: ['/events', '/sdk/', '/capi/'] },
  // Scripts and hits on the site's own host. A mere copy of a script is left out: what it sends is seen where it is sent to.
  { service: 'matomo', labels: ['matomo', 'piwik'], paths: ['/js/container_', '/js/tracker.php', '/plugins/'] },
  { service: 'plausible', paths: ['/plausible.js', '/plausible/event', '/plausible/api/event'] },
  { service: 'plausible', labels: ['plausible'], paths: ['/js/', '/api/event'] },
  { service: 'umami', paths: ['/umami.js'] },
  { service: 'umami', labels: ['umami'], paths: ['/script.js$', '/api/send$'] },
  { service: 'posthog', paths: ['/static/array.js'] },
  { service: 'posthog', labels: ['posthog', 'ph'], paths: ['/e/', '/i/v0/e/', '/decide', '/flags', '/array/'] },
  { service: 'snowplow', paths: ['/com.snowplowanalytics.snowplow/tp2', '/com.snowplowanalytics.iglu/v1'] },
  { service: 'snowplow', paths: ['/i'], params: ['e', 'tv=js-'] },
  { service: 'piano-analytics', paths: ['/hit.xiti'] },
  { service: 'adobe-analytics', labels: ADOBE, paths: ['/b/ss/', '/ee/v1/', '/ee/v2/'] },
  { service: 'adobe-target', labels: ADOBE, paths: ['/rest/v1/delivery', '/m2/'] },
  { service: 'salesforce', labels: ['go', 'info', 'www2'], paths: ['/pd.js$'] },
  { service: 'eloqua', paths: ['/visitor/v200/svrGP'] },
  { service: 'mapp', paths: ['/wt'], params: ['p', 'eid'] },
  { service: 'segment', paths: ['/analytics.min.js'] },
  { service: 'amplitude', paths: ['/2/httpapi'] },
  { service: 'mixpanel', labels: ['mp', 'mixpanel'], paths: ['/track', '/engage', '/lib.min.js'] },
  { service: 'tealium', paths: ['/utag.js', '/utag.sync.js'] },
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
