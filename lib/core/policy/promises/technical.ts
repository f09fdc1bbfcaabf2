/** Promises on the technique: a mode with less data, an encrypted connection, a place to opt out. */
import { follows, type Frame, near, says } from '../frame.ts';
import { clausesOf } from './clauses.ts';
import { isClaim, isLinked, type Rule } from './rule.ts';

/** Addresses and parameters that ask the vendor for less: the same in every language. */
const MODE = /nocookie|[?&]dnt=1|(?<!\p{L})do[ -]not[ -]track(?!\p{L})/iu;

const CIPHER = /krypt|crypt|chiffr|verschlüssel/i;

/** Pages where vendors and their associations let one opt out. */
const OPT_OUT =
  /opt-?_?out|adssettings|ad-settings|adspreferences|youronlinechoices|aboutads|networkadvertising\.org\/choices|\/do-not-track/i;

const isVideo = (f: Frame): boolean => says(f, 'video') || f.mentions.some(({ service }) => service);

const isCiphered = (f: Frame): boolean => says(f, 'tls') && says(f, 'encrypt') && !says(f, 'if', 'browser', 'not', 'telltale');

export const TECHNICAL: readonly Rule[] = [
  {
    kind: 'privacy-mode',
    confidence: 0.9,
    test: (f) =>
      !says(f, 'share') &&
      (says(f, 'privacymode') || (MODE.test(f.text) && (isVideo(f) || says(f, 'embed')))) &&
      !follows(f, ['not', 'privacymode'], 4) &&
      (says(f, 'use', 'embed', 'set', 'load', 'video') || f.mentions.length > 0),
  },
  {
    kind: 'tls',
    confidence: 0.9,
    test: (f) =>
      isClaim(f) &&
      says(f, 'tls') &&
      !follows(f, ['not', 'tls|encrypt'], 4) &&
      // “You can tell TLS encryption by your browser's lock” and “if it is active” promise nothing.
      ((says(f, 'encrypt', 'use') && says(f, 'onsite', 'transfer', 'we')) || clausesOf(f).some(isCiphered)),
  },
  {
    kind: 'tls',
    confidence: 0.75,
    test: (f) =>
      isClaim(f) &&
      CIPHER.test(f.text) &&
      (near(f, 'traffic', 'encrypt|tls', 10) || (says(f, 'transfer') && says(f, 'onsite', 'all', 'personaldata'))) &&
      !says(f, 'if', 'not', 'browser', 'newsletter', 'telltale'),
  },
  {
    // “All goes over https”, “traffic uses the protocol HTTPS”.
    kind: 'tls',
    confidence: 0.75,
    test: (f) =>
      isClaim(f) &&
      says(f, 'tls') &&
      (near(f, 'traffic', 'tls', 12) || follows(f, ['all', 'tls'], 5)) &&
      !says(f, 'if', 'not', 'newsletter', 'telltale', 'address'),
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
