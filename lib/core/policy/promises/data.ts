/** Promises on the data: whose they are, who gets them, where they lie. */
import { follows, type Frame, near, says } from '../frame.ts';
import { isLinked, type Rule } from './rule.ts';

/** “In accordance with EU law” says nothing of places. */
const LAW = /GDPR|DS-?GVO|RGPD|forordning|verordnung|förordning|règlement|regulation/i;
const KEPT = 'transfer|store|process|share|server';
/** An option by which a vendor shortens addresses: a name that no language changes. */
const ANONYMIZE_IP = /anonymi[sz]e_?ip/i;

/** Pages where vendors and their associations let one opt out. */
const OPT_OUT =
  /opt-?_?out|adssettings|ad-settings|adspreferences|youronlinechoices|aboutads|networkadvertising\.org\/choices|\/do-not-track/i;

const takesBack = (f: Frame): boolean => says(f, 'unless', 'if', 'without', 'before', 'after', 'right');

/** Something is called anonymous that is neither an address nor deleted. */
const isAnonymous = (f: Frame): boolean =>
  f.hits.some(
    ({ concept, from }) =>
      concept === 'anon' &&
      !f.hits.some(
        (hit) =>
          (['ip', 'crosssite'].includes(hit.concept) && Math.abs(hit.from - from) <= 6) ||
          (hit.concept === 'deletion' && hit.from !== from),
      ),
  );

export const DATA: readonly Rule[] = [
  {
    kind: 'no-sharing',
    confidence: 0.85,
    test: (f) =>
      (follows(f, ['not', 'share'], 6) ||
        follows(f, ['share', 'not'], 4) ||
        follows(f, ['share', 'third', 'not'], 5) ||
        follows(f, ['not', 'transfer', 'third'], 4) ||
        follows(f, ['third', 'not', 'share'], 4)) &&
      !says(f, 'only') &&
      !takesBack(f),
  },
  {
    kind: 'eu-only-storage',
    confidence: 0.9,
    test: (f) =>
      says(f, 'eu', 'euland') &&
      says(f, 'store', 'process', 'transfer', 'server') &&
      !says(f, 'unless', 'if', 'right') &&
      !LAW.test(f.text) &&
      (says(f, 'not', 'outside')
        ? follows(f, ['not', 'transfer|store|process', 'outside'], 10) ||
          follows(f, ['transfer|store|process', 'not', 'outside'], 8) ||
          follows(f, ['not', 'outside', 'eu'], 6)
        : follows(f, ['all|only', 'eu|euland'], 16)),
  },
  {
    // “Kept on servers within the EU”, with nothing that takes them elsewhere.
    kind: 'eu-only-storage',
    confidence: 0.75,
    test: (f) =>
      follows(f, ['store|server', 'within', 'eu|euland'], 6) &&
      !says(f, 'unless', 'if', 'right', 'usa', 'thirdcountry', 'ip', 'not', 'outside', 'transfer'),
  },
  {
    kind: 'eu-only-storage',
    confidence: 0.85,
    test: (f) =>
      (follows(f, ['not', KEPT, 'thirdcountry'], 8) ||
        follows(f, [KEPT, 'not', 'thirdcountry'], 6) ||
        follows(f, [KEPT, 'thirdcountry', 'not'], 5)) &&
      !says(f, 'unless', 'if', 'right', 'without', 'only', 'mech_adequacy', 'mech_none'),
  },
  {
    kind: 'ip-anonymised',
    confidence: 0.9,
    test: (f) =>
      ANONYMIZE_IP.test(f.text) ||
      ((near(f, 'ip', 'shorten|anon', 8) || follows(f, ['ip', 'shorten'], 18)) &&
        !follows(f, ['not', 'shorten'], 3) &&
        !says(f, 'exception')) ||
      ((follows(f, ['not', 'store|process', 'ip'], 4) ||
        follows(f, ['store|process', 'not', 'ip'], 3) ||
        follows(f, ['ip', 'not', 'store|process'], 8)) &&
        !takesBack(f)),
  },
  {
    kind: 'anonymised',
    confidence: 0.75,
    test: (f, web) =>
      !ANONYMIZE_IP.test(f.text) &&
      isAnonymous(f) &&
      (web || says(f, 'personaldata', 'analytics', 'cookies')) &&
      !says(f, 'if', 'basis_li', 'unless') &&
      !follows(f, ['not', 'anon'], 3),
  },
  {
    kind: 'anonymised',
    confidence: 0.7,
    test: (f) =>
      (follows(f, ['cannot', 'identify'], 6) || follows(f, ['identify', 'cannot'], 6)) &&
      !says(f, 'if', 'ip', 'right', 'deletion', 'without', 'ask', 'account'),
  },
  {
    kind: 'no-personal-data',
    confidence: 0.8,
    test: (f) =>
      (says(f, 'nopersonaldata') ||
        follows(f, ['not', 'pd'], 1) ||
        follows(f, ['not', 'store|process|includes', 'pd'], 4) ||
        follows(f, ['pd', 'not', 'store|process|includes'], 4) ||
        follows(f, ['process|store|includes', 'not', 'pd'], 4)) &&
      !says(
        f,
        'unless',
        'without',
        'before',
        'if',
        'share',
        'sell',
        'third',
        'thirdcountry',
        'outside',
        'special',
        'minor',
        'longer',
        'other',
        'only',
        'right',
      ),
  },
  {
    kind: 'not-cross-site',
    confidence: 0.8,
    test: (f) =>
      says(f, 'cookie', 'track') &&
      says(f, 'crosssite') &&
      says(f, 'not', 'cannot', 'none') &&
      !says(f, 'thispolicy', 'link', 'responsible'),
  },
  {
    kind: 'opt-out-link',
    confidence: 0.75,
    test: (f, web) =>
      f.urls.some((url) => OPT_OUT.test(url)) ||
      (says(f, 'optout', 'object', 'portal') &&
        isLinked(f) &&
        (web || f.mentions.length > 0 || says(f, 'analytics', 'marketing', 'cookies', 'process', 'technology')) &&
        !says(f, 'newsletter', 'withdraw', 'banner', 'complain', 'right') &&
        !(says(f, 'browser') && f.mentions.length === 0)),
  },
];
