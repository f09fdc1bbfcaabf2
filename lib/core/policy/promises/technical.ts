/** Promises on the technique: a mode with less data, an encrypted connection, a place to opt out. */
import { follows, type Frame, near, says } from '../frame.ts';
import { clausesOf } from './clauses.ts';
import { isClaim, isLinked, type Rule, TICK_BOX } from './rule.ts';
import { MODE, OPT_OUT } from './tokens.ts';

const VIDEO_HOST = /youtube-nocookie\.com/i;
const MAIL = /\S@\S/u;
/** “TLS 1.3”: who tells the version tells what is in use. */
const VERSION = /(?:tls|ssl)\s?v?\d/iu;

/** Words for ciphers, and for what nobody else can read. */
const CIPHER = /krypt|crypt|chiffr(?!es?(?![A-Za-zÀ-ɏ]))|verschlüssel/iu;

const isVideo = (f: Frame): boolean =>
  says(f, 'video', 'content') || VIDEO_HOST.test(f.text) || f.mentions.some(({ service }) => service);
/** “A domain without cookies”, “the code that sets no cookies”. */
const isBare = (f: Frame): boolean => follows(f, ['domain', 'without|not', 'cookies'], 4);
/** “We use the ordinary one”, “which is switched off here”. */
const isModeDenied = (f: Frame): boolean =>
  near(f, 'not|none', 'privacymode', 4) || follows(f, ['privacymode', 'but'], 5) || (says(f, 'browser') && !isVideo(f));

const isCiphered = (f: Frame): boolean => says(f, 'tls') && says(f, 'encrypt') && !says(f, 'if', 'browser', 'not', 'telltale');

/** “On the way to us it is encrypted”, “runs over HTTPS”. */
const isCipheredTraffic = (f: Frame): boolean =>
  (says(f, 'tls') || (says(f, 'encrypt') && CIPHER.test(f.text))) &&
  (says(f, 'transfer') || (says(f, 'traffic', 'flow', 'onsite', 'server') && !says(f, 'store'))) &&
  !says(f, 'if', 'browser', 'telltale') &&
  !follows(f, ['not|none', 'tls|encrypt'], 4) &&
  !follows(f, ['encrypt', 'not|none'], 1);
const isOfVersion = (f: Frame): boolean => VERSION.test(f.text) && !says(f, 'if', 'not', 'browser');

/** A way out of being measured that the page itself has: a box, a button, a link, an address to write to. */
const isWayOut = (f: Frame): boolean =>
  isLinked(f) ||
  TICK_BOX.test(f.text) ||
  MAIL.test(f.text) ||
  says(f, 'linkword') ||
  says(f, 'slot') ||
  near(f, 'click', 'here', 6);

export const TECHNICAL: readonly Rule[] = [
  {
    kind: 'privacy-mode',
    confidence: 0.9,
    test: (f) =>
      !says(f, 'share') &&
      (says(f, 'privacymode') || MODE.test(f.text) || isBare(f)) &&
      (isVideo(f) || says(f, 'embed')) &&
      !isModeDenied(f),
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
      // “Kept in encrypted form” tells nothing of the way there.
      (says(f, 'transfer') || !says(f, 'store')) &&
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
    kind: 'tls',
    confidence: 0.75,
    test: (f) =>
      isClaim(f) && clausesOf(f).some((clause) => isCipheredTraffic(clause) || isOfVersion(clause)) && !says(f, 'newsletter'),
  },
  {
    kind: 'opt-out-link',
    confidence: 0.75,
    test: (f, web) =>
      (OPT_OUT.test(f.text) &&
        (f.urls.length > 0 || (!says(f, 'without', 'freeof') && !near(f, 'not|none', 'optout|turnoff', 8)))) ||
      f.urls.some((url) => OPT_OUT.test(url)) ||
      (says(f, 'optout', 'object', 'portal') &&
        isLinked(f) &&
        (web || f.mentions.length > 0 || says(f, 'analytics', 'marketing', 'cookies', 'process', 'technology')) &&
        !says(f, 'newsletter', 'withdraw', 'banner', 'complain', 'right') &&
        !(says(f, 'browser') && f.mentions.length === 0)),
  },
  {
    // “Click here if you do not want to be counted”, “write to … and we leave you out”.
    kind: 'opt-out-link',
    confidence: 0.7,
    test: (f) =>
      says(f, 'optout', 'object', 'portal', 'turnoff', 'reject') &&
      (says(f, 'measure', 'analytics', 'track', 'process') || (f.mentions.length > 0 && TICK_BOX.test(f.text))) &&
      isWayOut(f) &&
      (TICK_BOX.test(f.text) || !says(f, 'withdraw')) &&
      !says(f, 'banner', 'settings', 'consent', 'complain', 'right', 'browser', 'payment', 'footer'),
  },
];
