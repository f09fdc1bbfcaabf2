/**
 * Promises that a browser can test. Rules over concepts, the same for every language; each names what must be said, in which
 * order, and what takes the promise back: negation, exception, hedge.
 */
import type { PromiseKind } from '../model/policy.ts';
import { follows, type Frame, near, says } from './frame.ts';

export interface PromiseFound {
  kind: PromiseKind;
  confidence: number;
  /** Purposes that the sentence itself names. */
  categories: string[];
}

const CATEGORIES: [concept: string, category: string][] = [
  ['marketing', 'marketing'], ['analytics', 'analytics'], ['functional', 'functional'], ['video', 'video'], ['socialmedia', 'social'],
]; // prettier-ignore
const RUN = 'use|set|load|embed|transfer|process|store';
const CONDITION = 'after|if|with';
const WEB = ['cookie', 'technology', 'banner', 'content', 'embed', 'video', 'marketing', 'analytics'];

/** Is the sentence about what a page does in the browser, and not about letters, contests or applications? */
const isWeb = (frame: Frame, sectionIsWeb: boolean): boolean =>
  (frame.mentions.length > 0 || says(frame, ...WEB) || sectionIsWeb) &&
  !(says(frame, 'offtopic', 'newsletter') && !says(frame, 'cookies', 'banner'));

interface Rule {
  kind: PromiseKind;
  confidence: number;
  test(frame: Frame, sectionIsWeb: boolean): boolean;
}

const isWithdrawal = (f: Frame): boolean => says(f, 'withdraw');
const isAskedOnly = (f: Frame): boolean => follows(f, ['if', 'asked', 'consent'], 9) || follows(f, ['if', 'consent', 'asked'], 9);
const gate = (f: Frame, web = false): boolean =>
  f.concepts.has('click') &&
  (says(f, 'content', 'video', 'map', 'thumbnail', 'embed') || (web && says(f, 'load'))) &&
  !says(f, 'newsletter') &&
  !follows(f, ['not', 'click'], 1);

/** “In accordance with EU law” says nothing of places. */
const LAW = /GDPR|DS-?GVO|RGPD|forordning|verordnung|förordning|règlement|regulation/i;

const RULES: readonly Rule[] = [
  {
    kind: 'consent-if-asked',
    confidence: 0.9,
    test: isAskedOnly,
  },
  {
    kind: 'prior-consent',
    confidence: 0.95,
    test: (f, web) =>
      isWeb(f, web) && !isWithdrawal(f) && !isAskedOnly(f) && !says(f, 'reject') &&
      (follows(f, ['only|first', CONDITION, 'consent'], 16) || (says(f, 'banner', 'cookies') && follows(f, ['first|only', 'after', 'choice'], 16)) || follows(f, ['only|first', 'consent'], 5) || follows(f, [CONDITION, 'first', 'consent'], 8) ||
        follows(f, ['not|blocked', 'before|without|unless', 'consent'], 14) ||
        follows(f, ['before|without', 'consent', 'not'], 12)) &&
      (says(f, RUN, 'cookie', 'banner') || f.mentions.length > 0), // prettier-ignore
  },
  {
    kind: 'prior-consent',
    confidence: 0.85,
    test: (f, web) =>
      isWeb(f, web) && !isWithdrawal(f) && !isAskedOnly(f) && !says(f, 'reject', 'not') &&
      (follows(f, ['if|after', 'consent', RUN], 16) || follows(f, ['with', 'consent', RUN], 8) || follows(f, [RUN, 'if|after', 'consent'], 16) ||
        (says(f, 'banner') && follows(f, ['if', 'consent'], 7)) || follows(f, ['require', 'consent'], 6) || follows(f, ['cookie|technology', 'require', 'consent']) || follows(f, ['ask', 'consent', 'before', RUN]) ||
        follows(f, ['consent', 'before', 'cookie|' + RUN], 8)) &&
      (says(f, 'cookie', 'banner', 'technology') || f.mentions.length > 0 || web), // prettier-ignore
  },
  {
    kind: 'necessary-only-default',
    confidence: 0.95,
    test: (f) =>
      says(f, 'cookie', 'technology') && near(f, 'only', 'necessary', 10) &&
      (says(f, 'default', 'firstvisit') || follows(f, ['before|without', 'consent|choice']) || follows(f, ['not', 'consent|choice'])), // prettier-ignore
  },
  {
    kind: 'necessary-only-default',
    confidence: 0.75,
    test: (f) =>
      says(f, 'cookies') &&
      follows(f, ['use|set|store', 'only', 'necessary'], 5) &&
      !says(f, 'if', 'after', 'browser', 'reject', 'right', 'with'),
  },
  {
    kind: 'click-to-load',
    confidence: 0.95,
    test: (f, web) =>
      !says(f, 'banner', 'settings') && (says(f, 'twoclick') ||
        (gate(f, web) && (follows(f, ['only|first|after', 'click'], 12) || follows(f, ['only', 'if', 'click'], 14) || follows(f, ['not|blocked', 'before|without|unless', 'click'], 14) ||
          follows(f, ['before', 'click', 'not'], 12)) &&
          says(f, 'load', 'transfer', 'set', 'embed', 'process', 'video', 'content', 'thumbnail'))), // prettier-ignore
  },
  {
    kind: 'click-to-load',
    confidence: 0.7,
    test: (f) => says(f, 'thumbnail') && says(f, 'only', 'local') && says(f, 'load', 'video', 'content') && !says(f, 'banner'),
  },
  {
    kind: 'action-gate',
    confidence: 0.8,
    test: (f) =>
      !gate(f) && says(f, 'click') && follows(f, ['not', 'before|until', 'click'], 16) && says(f, 'transfer', 'load', 'process'),
  },
  {
    kind: 'loads-at-open',
    confidence: 0.85,
    test: (f) =>
      near(f, 'load', 'open', 8) &&
      says(f, 'after', 'with') &&
      !says(f, 'not', 'only', 'first', 'click', 'consent', 'without', 'thumbnail') &&
      !says(f, 'firstvisit'),
  },
  {
    kind: 'privacy-mode',
    confidence: 0.9,
    test: (f) =>
      says(f, 'privacymode') &&
      !follows(f, ['not', 'privacymode'], 4) &&
      (says(f, 'use', 'embed', 'set', 'load') || f.mentions.length > 0),
  },
  {
    kind: 'no-sharing',
    confidence: 0.85,
    test: (f) =>
      (follows(f, ['not', 'share'], 6) || follows(f, ['share', 'not'], 4)) &&
      !says(f, 'unless', 'only', 'if', 'without', 'before', 'after', 'right'),
  },
  {
    kind: 'eu-only-storage',
    confidence: 0.9,
    test: (f) =>
      says(f, 'eu') &&
      says(f, 'store', 'process', 'transfer') &&
      !says(f, 'unless', 'if', 'right') &&
      !LAW.test(f.text) &&
      (says(f, 'not', 'outside')
        ? follows(f, ['not', 'transfer|store|process', 'outside'], 10) ||
          follows(f, ['transfer|store|process', 'not', 'outside'], 8) ||
          follows(f, ['not', 'outside', 'eu'], 6)
        : follows(f, ['all|only', 'eu'], 12)),
  },
  {
    kind: 'ip-anonymised',
    confidence: 0.9,
    test: (f) => near(f, 'ip', 'shorten|anon', 8) && !follows(f, ['not', 'shorten'], 3) && !says(f, 'exception'),
  },
  {
    kind: 'anonymised',
    confidence: 0.75,
    test: (f) =>
      !says(f, 'ip', 'deletion') &&
      says(f, 'anon') &&
      says(f, 'personaldata', 'analytics') &&
      !says(f, 'if') &&
      !follows(f, ['not', 'anon'], 3),
  },
  {
    kind: 'no-personal-data',
    confidence: 0.8,
    test: (f) => says(f, 'nopersonaldata') && !says(f, 'without', 'unless', 'before', 'after', 'if'),
  },
  { kind: 'not-cross-site', confidence: 0.8, test: (f) => says(f, 'cookie') && says(f, 'crosssite') && says(f, 'not') },
  {
    kind: 'withdrawal',
    confidence: 0.85,
    test: (f) =>
      says(f, 'withdraw') &&
      says(f, 'anytime', 'settings', 'banner', 'click', 'link') &&
      says(f, 'consent', 'settings', 'choice') &&
      !follows(f, ['not', 'withdraw'], 3),
  },
  {
    kind: 'withdrawal',
    confidence: 0.75,
    test: (f) =>
      says(f, 'banner', 'cookie', 'consent') &&
      says(f, 'settings', 'choice') &&
      says(f, 'change') &&
      says(f, 'anytime', 'click', 'link'),
  },
  {
    kind: 'banner-shown',
    confidence: 0.85,
    test: (f) => says(f, 'banner') && (says(f, 'firstvisit') || (says(f, 'open') && says(f, 'show'))) && !says(f, 'not'),
  },
  {
    kind: 'tls',
    confidence: 0.9,
    test: (f) =>
      says(f, 'tls') &&
      !follows(f, ['not', 'tls|encrypt'], 4) &&
      // “You can tell TLS encryption by your browser's lock” and “if it is active” promise nothing.
      (says(f, 'encrypt', 'use') && says(f, 'onsite', 'transfer', 'we')
        ? true
        : says(f, 'encrypt') && !says(f, 'if', 'browser', 'not')),
  },
  {
    kind: 'closed-list',
    confidence: 0.75,
    test: (f) =>
      says(f, 'following') &&
      says(f, 'provider', 'service', 'cookies') &&
      says(f, 'use', 'embed', 'list', 'set') &&
      !says(f, 'browser', 'right', 'deletion', 'not'),
  },
  {
    kind: 'closed-list',
    confidence: 0.85,
    test: (f) =>
      follows(f, ['not', 'other', 'cookies|provider|service|third'], 6) &&
      says(f, 'use', 'set', 'store', 'share') &&
      !says(f, 'if', 'unless'),
  },
  {
    kind: 'exhaustive',
    confidence: 0.8,
    test: (f) => says(f, 'cookies', 'provider', 'service') && ((says(f, 'all') && says(f, 'list') && says(f, 'thispolicy', 'following')) || (says(f, 'complete') && says(f, 'list')) ||
      (says(f, 'other', 'unnecessary') && says(f, 'separately', 'described') && says(f, 'thispolicy', 'following'))), // prettier-ignore
  },
  {
    kind: 'indirect-list',
    confidence: 0.75,
    test: (f) =>
      says(f, 'provider', 'cookies') &&
      says(f, 'link', 'address') &&
      says(f, 'find', 'list') &&
      (says(f, 'list') || follows(f, ['link', 'find', 'provider'], 10)) &&
      !says(f, 'browser', 'thirdcountry'),
  },
  { kind: 'no-detriment', confidence: 0.8, test: (f) => says(f, 'nodetriment') && (says(f, 'consent') || says(f, 'reject')) },
  {
    kind: 'category-map',
    confidence: 0.8,
    test: (f) => says(f, 'category') && says(f, 'includes') && f.mentions.some((m) => m.service),
  },
];

/** Promises of one sentence; `sectionIsWeb`: its section is about a web service or cookies. */
export function promisesOf(frame: Frame, sectionIsWeb: boolean): PromiseFound[] {
  const found: PromiseFound[] = [];
  if (frame.kind === 'heading' || frame.hits.length === 0) return found;
  for (const { kind, confidence, test } of RULES) {
    if (found.some((one) => one.kind === kind) || !test(frame, sectionIsWeb)) continue;
    const categories = CATEGORIES.filter(([concept]) => frame.concepts.has(concept)).map(([, category]) => category);
    const hedged = frame.concepts.has('hedge');
    found.push({ kind, confidence: Math.round((hedged ? confidence * 0.7 : confidence) * 100) / 100, categories });
  }
  // The stricter reading of the same sentence stands for both.
  if (found.some(({ kind }) => kind === 'necessary-only-default') && !frame.concepts.has('unnecessary'))
    return found.filter(({ kind }) => kind !== 'prior-consent');
  if (found.some(({ kind }) => kind === 'click-to-load'))
    return found.filter(({ kind }) => kind !== 'prior-consent' && kind !== 'loads-at-open');
  return found;
}
