/** Analytics, marketing automation, embeds: parameters from the vendors' public documents of their tags. */
import type { Vendor } from './vendors.ts';

export const siteVendors: Readonly<Record<string, Vendor>> = {
  'microsoft-clarity': {
    account: [/^\/tag\/(?:uet\/)?([\w-]+)/],
    // An envelope begins with version, sequence, start, duration, project, user, session, page.
    accountInBody: /"e":\["[\d.]+(?:-\w+)?",\d+,\d+,\d+,"(\w+)"/,
    kind: 'site',
    identifiers: [],
    identifiersInBody: [['e[5]', /"e":\["[\d.]+(?:-\w+)?",\d+,\d+,\d+,"\w+","(\w+)"/]],
    hits: [
      [/^\/tag\//, 'script'],
      [/^\/collect/, 'event'],
      [/^\/c\.gif/, 'ping'],
    ],
  },
  hubspot: {
    account: [
      'a',
      'portalId',
      /^\/(?:analytics\/\d+\/|v2\/|forms\/)?(\d{4,})(?:\/|\.js)/,
      /\/(?:form|submit|multipart|popups)\/(\d{4,})\//,
    ],
    event: 'k',
    pageView: ['1'],
    identifiers: ['vi', 'u', 'b', 'utk', 'hutk', 'email', 'i'],
    hits: [
      [/\/(?:submit|submissions)\//, 'conversion'],
      [/^\/__pt[cq]\.gif/, 'event'],
    ],
  },
  matomo: {
    account: ['idsite'],
    // Several hits at once come as JSON of query strings.
    accountInBody: /[?&]idsite=(\w+)/,
    kind: 'site',
    hitBy: {
      conversion: ['idgoal', 'ec_id'],
      ping: ['ping'],
      event: ['e_c', 'link', 'download', 'search', 'c_n', 'ec_items', 'ca'],
    },
    event: 'e_a',
    conversionId: ['idgoal'],
    identifiers: ['_id', 'uid', 'cid'],
    identifiersInBody: [
      ['_id', /[?&]_id=(\w+)/],
      ['uid', /[?&]uid=([^&"]+)/],
    ],
    hits: [[/(?:matomo|piwik)\.php$/, 'page-view']],
  },
  salesforce: {
    account: ['account_id', 'piAId'],
    identifiers: ['visitor_id', 'visitor_id_sign'],
    hits: [
      [/^\/analytics/, 'page-view'],
      [/WebTo(?:Lead|Case)/, 'conversion'],
    ],
  },
  jetpack: { account: ['blog'], kind: 'site', identifiers: ['_ui', 'ui'], hits: [[/^\/[gt]\.gif/, 'page-view']] },
  plausible: {
    account: ['d', 'domain'],
    kind: 'site',
    event: 'n',
    pageView: ['pageview'],
    identifiers: [],
    hits: [[/\/(?:api\/)?event$/, 'page-view']],
  },
  umami: { account: ['website'], kind: 'site', identifiers: [], hits: [[/\/api\/send$/, 'page-view']] },
  'adobe-analytics': {
    account: [/^\/b\/ss\/([^/]+)\//],
    accountInBody: /"reportSuiteIDs":\["([^"]+)"/,
    hitBy: { conversion: ['purchaseID'] },
    identifiers: ['mid', 'aid', 'vid', 'fid', 'ECID'],
    hits: [[/^\/(?:b\/ss\/|ee\/v\d\/)/, 'page-view']],
  },
  'piano-analytics': {
    account: ['s'],
    kind: 'site',
    eventIn: { body: /"name":"([a-z]+\.[a-z_]+)"/g },
    pageView: ['page.display'],
    conversion: ['transaction.confirmation'],
    identifiers: ['idclient', 'vuid', 'an', 'visitor_id', 'user_id'],
    hits: [
      [/^\/hit\.xiti/, 'page-view'],
      [/^\/event/, 'event'],
    ],
  },
  snowplow: {
    account: ['aid'],
    kind: 'site',
    event: 'e',
    pageView: ['pv'],
    conversion: ['tr'],
    ping: ['pp'],
    identifiers: ['duid', 'nuid', 'uid', 'sid'],
    hits: [[/\/tp2$/, 'event']],
  },
  hotjar: {
    account: [/\/hotjar-(\d+)\.js/, 'site_id', /\/sites\/(\d+)\//],
    kind: 'site',
    identifiers: ['user_uuid', 'session_uuid', 'user_id'],
  },
  'yandex-metrica': {
    account: [/^\/(?:watch|clmap|webvisor)\/(\d+)/],
    kind: 'site',
    identifiers: ['yclid'],
    hits: [[/^\/watch\//, 'page-view']],
  },
  mixpanel: {
    account: ['token'],
    kind: 'site',
    event: 'event',
    pageView: ['$mp_web_page_view'],
    identifiers: ['distinct_id', '$device_id', '$user_id'],
  },
  amplitude: {
    account: ['api_key'],
    kind: 'site',
    event: 'event_type',
    pageView: ['[Amplitude] Page Viewed'],
    identifiers: ['device_id', 'user_id'],
  },
  segment: {
    account: ['writeKey', /^\/(?:v1\/projects|analytics\.js\/v1)\/(\w+)/],
    kind: 'site',
    eventIn: { path: /^\/v1\/([a-z])(?:$|\/|age|rack|dentify)/ },
    pageView: ['p'],
    identifiers: ['anonymousId', 'userId'],
  },
  posthog: {
    account: ['api_key', 'token'],
    kind: 'site',
    event: 'event',
    pageView: ['$pageview'],
    identifiers: ['distinct_id', '$device_id'],
  },
  klaviyo: {
    account: ['company_id', 'c', 'token'],
    kind: 'site',
    identifiers: ['exchange_id', '$exchange_id', '$email', 'email'],
  },
  heap: { account: ['a'], kind: 'site', identifiers: ['u', 'v', 's', 'i'], hits: [[/^\/h$/, 'page-view']] },
  fullstory: { account: ['OrgId', 'orgId'], kind: 'site', identifiers: ['UserId', 'SessionId'] },
  mouseflow: { account: ['website'], kind: 'site', identifiers: ['user', 'session'] },
  etracker: { account: ['et'], kind: 'site', identifiers: ['cid', 'et_cid'] },
  siteimprove: { account: [/\/siteanalyze_(\d+)\.js/, 'accountid'], kind: 'site', identifiers: ['nmstat', 'szvid'] },
};
