/** A report written by hand, with the visit and policy that it speaks of: for tests of the faces alone. Invented site. */
import type { Observation } from '../core/model/observation.ts';
import type { PolicyReading, Span, Statement } from '../core/model/policy.ts';
import type { Report } from '../core/model/report.ts';
import type { Visit } from '../core/model/visit.ts';
import { START, visit } from './builders.ts';

const SITE = 'https://www.butikk.example/';
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js';
const HIT = 'https://www.facebook.com/tr/?id=1234567890&ev=PageView&fbp=fb.1.1.987654321';
const SHOP_SCRIPT = 'https://www.butikk.example/assets/shop.js';

/** Four lines and two headings; the second paragraph tries to be markup. */
export const POLICY_TEXT = [
  'Personvernerklæring',
  'Butikken er behandlingsansvarlig. Denne teksten <b>er ikke</b> HTML & skal vises slik den står.',
  'Markedsføring',
  'Vi bruker Meta-piksel fra Meta Platforms Ireland. Informasjonskapsler for markedsføring settes først etter at du har samtykket til markedsføring. Kapselen _fbp varer i 30 dager.',
].join('\n');

export const spanOf = (quote: string): Span => {
  const start = POLICY_TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const statement = (id: string, type: Statement['type'], quote: string, value: Statement['value'] = {}): Statement => ({
  id,
  type,
  service: type === 'promise' ? null : 'meta-pixel',
  value,
  ...spanOf(quote),
  confidence: 0.9,
  inherited: false,
});
export const PROMISE = 'settes først etter at du har samtykket til markedsføring.';

export const sampleReading: PolicyReading = {
  schema: 'samsvar/policy@1',
  document: {
    source: 'https://www.butikk.example/personvern',
    sha256: '5f1d7a84db00d2fce00b31a7fc73224f5f1d7a84db00d2fce00b31a7fc73224f',
    language: 'nb',
    length: POLICY_TEXT.length,
    title: 'Personvernerklæring',
    sections: [
      { heading: 'Personvernerklæring', level: 1, start: 0, end: POLICY_TEXT.indexOf('Markedsføring') },
      { heading: 'Markedsføring', level: 2, start: POLICY_TEXT.indexOf('Markedsføring'), end: POLICY_TEXT.length },
    ],
  },
  services: [{ id: 'meta-pixel', name: 'Meta Pixel', disclosure: 'declared', spans: [spanOf('Meta-piksel')] }],
  statements: [
    statement('s1', 'controller', 'Butikken er behandlingsansvarlig.'),
    statement('s2', 'service', 'Meta-piksel'),
    statement('s3', 'promise', PROMISE, { kind: 'prior-consent' }),
    statement('s4', 'cookie-lifetime', 'Kapselen _fbp varer i 30 dager.', { days: 30, cookie: '_fbp' }),
  ],
};

/** Three services before the choice at 4 s, then “Avvis alle”. */
export const sampleVisit: Visit = visit(SITE, { id: 'v1', scenario: 'manual' })
  .page({ at: 200, title: 'Butikk', language: 'nb' })
  .call(PIXEL, SHOP_SCRIPT, { at: 2100, api: 'script' })
  .request(PIXEL, { at: 2104 })
  .call(HIT, PIXEL, { at: 2195, api: 'image' })
  .request(HIT, { at: 2200, type: 'image', cookies: { _fbp: 'fb.1.1.987654321' } })
  .scriptCookie('_fbp=fb.1.1.987654321; max-age=7776000', { at: 2150, script: PIXEL })
  .cookie('_fbp', 'fb.1.1.987654321', { at: 2151, days: 90, domain: 'butikk.example' })
  .request('https://js.hs-analytics.net/analytics/1.js', { at: 2600 })
  .request('https://www.google-analytics.com/g/collect?v=2', { at: 3000, type: 'ping', method: 'POST' })
  .banner({ at: 3100 })
  .click('Avvis alle', { at: 4000 })
  .build();

const ordinalOf = (test: (row: Observation) => boolean): number => sampleVisit.observations.findIndex(test);
export const HIT_ORDINAL = ordinalOf((row) => row.kind === 'request' && row.url === HIT);
export const COOKIE_ORDINAL = ordinalOf((row) => row.kind === 'cookie');
const HUBSPOT_ORDINAL = ordinalOf((row) => row.kind === 'request' && row.url.includes('hs-analytics'));

const before = 'manual/before-choice';
const text = (title: string, explanation: string) => ({ title, explanation, message: { key: 'sample', values: {} } });

export const sampleReport: Report = {
  schema: 'samsvar/report@1',
  tool: { name: 'samsvar', version: '0.1.0', catalog: '2026-11-22' },
  site: { url: SITE, site: 'butikk.example' },
  policy: {
    source: sampleReading.document.source,
    sha256: sampleReading.document.sha256,
    language: 'nb',
    title: 'Personvernerklæring',
    declared: ['meta-pixel', 'google-analytics', 'albacross', 'linkedin-insight-tag'],
  },
  visits: [
    {
      id: 'v1',
      scenario: 'manual',
      startedAt: new Date(START).toISOString(),
      result: { status: 'done', reason: 'your own visit' },
      environment: sampleVisit.environment,
      gaps: [],
      phases: [
        { phase: 'before-choice', from: 0, to: 4000, by: 'start' },
        { phase: 'rejected', from: 4000, to: null, by: 'click “Avvis alle”' },
      ],
      counts: { observations: sampleVisit.observations.length, requests: 5, thirdParty: 4, cookies: 1 },
    },
  ],
  services: [
    {
      id: 'google-analytics',
      name: 'Google Analytics',
      organization: 'google',
      organizationName: 'Google',
      country: 'IE',
      purpose: 'analytics',
      declared: 'named',
      observed: { [before]: { requests: 1, cookies: 0 } },
    },
    {
      id: 'hubspot',
      name: 'HubSpot',
      organization: 'hubspot',
      organizationName: 'HubSpot',
      country: 'US',
      purpose: 'marketing',
      declared: 'no',
      observed: { [before]: { requests: 1, cookies: 0 } },
    },
    {
      id: 'meta-pixel',
      name: 'Meta Pixel',
      organization: 'meta',
      organizationName: 'Meta',
      country: 'IE',
      purpose: 'marketing',
      declared: 'named',
      observed: { [before]: { requests: 2, cookies: 1 } },
    },
    {
      id: 'albacross',
      name: 'Albacross',
      organization: 'albacross',
      organizationName: 'Albacross',
      country: 'SE',
      purpose: 'marketing',
      declared: 'named',
      observed: {},
    },
  ],
  cookies: [
    {
      name: '_fbp',
      domain: 'butikk.example',
      party: 'first',
      service: 'meta-pixel',
      purpose: 'marketing',
      lifetimeDays: 90,
      firstPhase: before,
      setBy: 'script',
    },
  ],
  audits: [
    { id: 'tracking-before-choice', outcome: 'fail' },
    { id: 'unkept-consent-promise', outcome: 'fail' },
    { id: 'undeclared-service', outcome: 'fail' },
    { id: 'cookie-lifetime', outcome: 'fail' },
    { id: 'tracking-after-rejection', outcome: 'pass', reason: 'Nothing ran after the rejection.' },
    { id: 'policy-availability', outcome: 'cannot-tell', reason: 'The visit was too short.' },
  ],
  findings: [
    {
      audit: 'tracking-before-choice',
      severity: 'serious',
      confidence: 'high',
      service: 'meta-pixel',
      ...text('Meta Pixel ran 1.8 s before any choice', 'Advertising companies can recognise you on other sites, too.'),
      evidence: [
        { visit: 'v1', ordinal: HIT_ORDINAL },
        { visit: 'v1', ordinal: COOKIE_ORDINAL },
      ],
      statements: [],
      legal: ['Ekomloven § 3-15', 'ePrivacy Directive 5(3)', 'C-673/17 Planet49'],
    },
    {
      audit: 'unkept-consent-promise',
      severity: 'serious',
      confidence: 'high',
      service: 'meta-pixel',
      ...text('Meta Pixel ran although the policy promises to wait', 'The policy says one thing and something else was seen.'),
      evidence: [{ visit: 'v1', ordinal: HIT_ORDINAL }],
      statements: [spanOf(PROMISE)],
      legal: ['GDPR 5(1)(a)'],
    },
    {
      audit: 'undeclared-service',
      severity: 'moderate',
      confidence: 'medium',
      service: 'hubspot',
      ...text('HubSpot is not in the privacy policy', 'You cannot know who receives data about you.'),
      evidence: [{ visit: 'v1', ordinal: HUBSPOT_ORDINAL }],
      statements: [],
      legal: ['GDPR 13(1)(e)'],
    },
    {
      audit: 'tracking-before-choice',
      severity: 'moderate',
      confidence: 'high',
      service: 'hubspot',
      ...text('HubSpot ran 1.4 s before any choice', 'You had not been asked yet.'),
      evidence: [{ visit: 'v1', ordinal: HUBSPOT_ORDINAL }],
      statements: [],
      legal: ['ePrivacy Directive 5(3)'],
    },
  ],
  promises: [
    {
      ...{ type: 'prior-consent', service: null, verdict: 'contradicted', confidence: 'high', audit: 'unkept-consent-promise' },
      ...{ reason: 'Meta Pixel ran against it.', message: { key: 'promise-broken', values: { services: 'Meta Pixel' } } },
      ...{ evidence: [{ visit: 'v1', ordinal: HIT_ORDINAL }], statement: spanOf(PROMISE) },
    },
    {
      ...{ type: 'cookie-lifetime', service: 'meta-pixel', verdict: 'confirmed', confidence: 'high', audit: 'cookie-lifetime' },
      ...{ reason: '_fbp was set to live 30 days.', message: { key: 'promise-lives', values: { cookie: '_fbp', days: 30 } } },
      ...{ evidence: [{ visit: 'v1', ordinal: COOKIE_ORDINAL }], statement: spanOf('Kapselen _fbp varer i 30 dager.') },
    },
    {
      ...{ type: 'no-detriment', service: null, verdict: 'not-observable', confidence: 'high', audit: null },
      ...{ reason: 'No visit of these kinds can show it.', message: { key: 'promise-untested', values: {} } },
      ...{ evidence: [], statement: spanOf('Butikken er behandlingsansvarlig.') },
    },
  ],
  drafts: [{ service: 'hubspot', language: 'nb', text: '[Utkast]\n\nMed ditt samtykke bruker vi HubSpot.' }],
};

/** Nothing found, nothing missing. */
export const cleanReport: Report = {
  ...sampleReport,
  services: [],
  cookies: [],
  findings: [],
  promises: [],
  drafts: [],
  audits: sampleReport.audits.map(({ id }) => ({ id, outcome: 'pass', reason: 'Nothing was seen.' })),
};
