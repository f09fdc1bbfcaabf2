/** Recognises consent state that sites keep in cookies and storage. Such a cookie or key is never tracking. */
import { choiceOfFlags, choiceOfList, decoded, flag, flagsOf, json } from './flags.ts';
import { tcfChoice } from './tcf.ts';

/** `none`: written although nothing was chosen yet. `unknown`: consent state whose meaning we cannot read. */
export type Choice = 'accepted' | 'rejected' | 'partial' | 'none' | 'unknown';
export interface ConsentState {
  /** Consent platform, lower case; `generic` where only name and value gave it away. */
  platform: string;
  choice: Choice;
}

interface Recogniser {
  platform: string;
  name: RegExp;
  read(value: string): Choice | null;
}

const opaque = (): Choice => 'unknown';
const flags = (value: string): Choice => choiceOfFlags(flagsOf(value));
const byFlag = (value: string): Choice => choiceOf(flag(value));
const choiceOf = (on: boolean | null): Choice => (on === null ? 'unknown' : on ? 'accepted' : 'rejected');

type Json = Record<string, unknown>;
const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

const RECOGNISERS: Recogniser[] = [
  {
    platform: 'tcf',
    name: /^(__Secure-)?(eu(pub)?consent(-v2)?|IABTCF_TCString)$/i,
    read: (value) => tcfChoice(value) ?? 'unknown',
  },
  { platform: 'tcf', name: /^(addtl_consent|usprivacy|IABTCF_\w+|IABGPP_\w+|gpp(_?string)?|__gpp\w*)$/i, read: opaque },
  { platform: 'google-messages', name: /^FC(CDCF|NEC|OEC)$/, read: (value) => embeddedTcf(value) },
  { platform: 'cookiebot', name: /^CookieConsent(Bulk\w*)?$/, read: cookiebot },
  { platform: 'onetrust', name: /^OptanonConsent$/, read: oneTrust },
  { platform: 'onetrust', name: /^(OptanonAlertBoxClosed|OneTrust\w*|OTAdditionalConsentString)$/, read: opaque },
  { platform: 'usercentrics', name: /^(uc_settings|ucData|ucString)$/, read: usercentrics },
  { platform: 'usercentrics', name: /^(uc_\w+|ucConsent)$/, read: opaque },
  { platform: 'didomi', name: /^didomi_token$/, read: didomi },
  { platform: 'klaro', name: /^klaro(-\w+)?$/, read: flags },
  { platform: 'orejime', name: /^(eu-consent|orejime)$/, read: flags },
  { platform: 'c15t', name: /^c15t([-_:]\w+)*$/, read: flags },
  { platform: 'tarteaucitron', name: /^tarteaucitron/, read: tarteaucitron },
  {
    platform: 'vanilla-cookieconsent',
    name: /^cc_cookie$/,
    read: (value) => choiceOfList(strings(record(json(value)).categories)),
  },
  {
    platform: 'osano',
    name: /^cookieconsent_(status|dismissed)$/,
    read: (value) => (value === 'allow' ? 'accepted' : value === 'deny' ? 'rejected' : 'unknown'),
  },
  {
    platform: 'cookieyes',
    name: /^cookieyes-(consent|\w+)$/,
    read: (value) => (/(^|,)action:yes/.test(value) ? flags(value.replace(/(^|,)(action|consent):\w+/g, '')) : 'none'),
  },
  {
    platform: 'cookieyes',
    name: /^(cookielawinfo-checkbox-[\w-]+|viewed_cookie_policy|CookieLawInfoConsent|cky-\w+)$/,
    read: opaque,
  },
  { platform: 'complianz', name: /^cmplz_marketing$/, read: byFlag },
  { platform: 'complianz', name: /^cmplz_[\w-]+$/, read: opaque },
  {
    platform: 'borlabs',
    name: /^borlabs-?cookie$/i,
    read: (value) => choiceOfList(Object.keys(record(record(json(value)).consents))),
  },
  { platform: 'cookie-information', name: /^CookieInformationConsent$/, read: cookieInformation },
  { platform: 'sourcepoint', name: /^_sp_user_consent_\d*/, read: sourcepoint },
  { platform: 'sourcepoint', name: /^(_sp_(?!id|ses)\w+|consentUUID|consentDate|sp_consent\w*)$/, read: opaque },
  {
    platform: 'consentmanager',
    name: /^__cmp(consent|ccc|cc|cpc|iuid|vendors|lst)\w*$/i,
    read: (value) => tcfChoice(value) ?? 'unknown',
  },
  {
    platform: 'trustarc',
    name: /^cmapi_cookie_privacy$/,
    read: (value) => (/^permit\s+1\s*(required)?$/i.test(value) ? 'rejected' : 'partial'),
  },
  {
    platform: 'trustarc',
    name: /^(notice_(preferences|gdpr_prefs|behavior|poptime|location)|TAconsentID|truste\.\w+|cmapi_\w+)$/,
    read: opaque,
  },
  {
    platform: 'axeptio',
    name: /^axeptio_cookies$/,
    read: (value) => (/completed"?:false/.test(value) ? 'none' : flags(value.replace(/"\$\$\w+":[^,}]+,?/g, ''))),
  },
  { platform: 'axeptio', name: /^axeptio_\w+$/, read: opaque },
  { platform: 'iubenda', name: /^_iub_cs-/, read: flags },
  { platform: 'shopify', name: /^(_tracking_consent|_cmp_a)$/, read: shopify },
  { platform: 'cookie-script', name: /^CookieScriptConsent$/, read: (value) => choiceOf(flag(record(json(value)).action)) },
  { platform: 'hubspot', name: /^__hs_opt_out$/, read: (value) => (value === 'yes' ? 'rejected' : 'accepted') },
  {
    platform: 'hubspot',
    name: /^__hs_cookie_cat_pref$/,
    read: (value) => choiceOfFlags(flagsOf(value).filter(([name]) => name !== '1')),
  },
  {
    platform: 'drupal',
    name: /^cookie-agreed$/,
    read: (value) => (value === '0' ? 'rejected' : value === '2' || value === '1' ? 'accepted' : 'none'),
  },
  { platform: 'moove', name: /^moove_gdpr_popup$/, read: flags },
  { platform: 'cookie-notice', name: /^cookie_notice_accepted$/, read: byFlag },
  {
    platform: 'generic',
    name: /^(cookie-agreed-\w+|real_cookie_banner[\w-]*|TERMLY_\w+|SOCS|hu-consent|borlabs\w*)$/,
    read: opaque,
  },
];

/** Names that speak of consent in any of our languages; `cookie` alone does not. */
const GENERIC_NAME =
  /consent|samtykk|samtyck|einwillig|zustimmung|toestemming|consenso|consentimiento|zgod[ay]|gdpr|dsgvo|rgpd|informasjonskaps|(cookies?|kakor|tracking|privacy|personvern|datenschutz)[-_. ]?(banner|notice|law|bar|pop-?up|policy|pref|choices?|settings?|einstellung|innstilling|valg|val|accept|allow|agree|godta|approv|decline|reject|level|status|categor|ok)|(accept|allow|agree|godta|approve|reject|decline|enable)[a-z]*[-_. ]?cookies?/i;
/** Names of state that says only that the banner was there, when or which version. */
const SEEN_NAME = /seen|shown|show|clos|dismiss|display|vist|hid|view|version|date|time|uuid|[-_]id$/i;
const WORDS: [RegExp, Choice][] = [
  [
    /(only|kun|nur|bare)?[-_ ]?(necessary|essential|n[øo]dvendige?|notwendige?|required|functional[-_ ]only|minimal|minimum)([-_ ]?only)?$/i,
    'rejected',
  ],
  [/^(partial|custom|some|selected|selection|delvis|utvalg)$/i, 'partial'],
  [/^(pending|wait|unset|undefined|null|not[-_ ]?set|default|unknown)$/i, 'none'],
];

/**
 * What a cookie or storage key says of the choice; null where it is no consent state.
 * @param value as stored; URL encoding is undone
 */
export function consentState(name: string, value: string): ConsentState | null {
  const { recognisers, generic: mayBe } = readersOf(name);
  // The name of tarteaucitron's cookie is the site's to choose, its form is not.
  if (recognisers.length === 0 && !mayBe && !value.startsWith('!') && !value.startsWith('%21')) return null;
  const text = decoded(value);
  for (const { platform, read } of recognisers) {
    const choice = read(text);
    if (choice) return { platform, choice };
  }
  if (/^(![\w-]+=(wait|true|false))+$/.test(text)) return { platform: 'tarteaucitron', choice: tarteaucitron(text) };
  return mayBe ? generic(name, text) : null;
}

const MAX_NAMES = 5_000;
const byName = new Map<string, { recognisers: Recogniser[]; generic: boolean }>();

/** Names come back with every request: each is looked at once. */
function readersOf(name: string): { recognisers: Recogniser[]; generic: boolean } {
  const known = byName.get(name);
  if (known) return known;
  if (byName.size >= MAX_NAMES) byName.clear();
  const readers = {
    recognisers: RECOGNISERS.filter((recogniser) => recogniser.name.test(name)),
    generic: name.length <= 80 && GENERIC_NAME.test(name),
  };
  byName.set(name, readers);
  return readers;
}

function generic(name: string, text: string): ConsentState | null {
  const platform = 'generic';
  const tcf = tcfChoice(text);
  if (tcf) return { platform: 'tcf', choice: tcf };
  if (SEEN_NAME.test(name)) return text.length <= 40 ? { platform, choice: 'unknown' } : null;
  const plain = flag(text);
  if (plain !== null) return { platform, choice: choiceOf(plain) };
  const word = WORDS.find(([pattern]) => pattern.test(text) && text.length <= 40);
  if (word) return { platform, choice: word[1] };
  const value = json(text);
  if (Array.isArray(value) && strings(value).length === value.length) return { platform, choice: choiceOfList(strings(value)) };
  const found = flagsOf(text);
  return found.length > 0 ? { platform, choice: choiceOfFlags(found) } : null;
}

function tarteaucitron(value: string): Choice {
  const states = [...value.matchAll(/![\w-]+=(wait|true|false)/g)].map(([, state]) => state);
  // Services that need no consent are on from the start, and a choice is written service by service.
  if (states.length === 0 || states.includes('wait')) return 'none';
  return states.every((state) => state === 'true') ? 'accepted' : states.includes('true') ? 'partial' : 'rejected';
}

function cookiebot(value: string): Choice {
  if (value === '-1' || value === '0' || value === '') return 'none';
  if (/method:'implied'/.test(value)) return 'none';
  const found = flagsOf(value).filter(([name]) => /^(preferences|statistics|marketing)$/.test(name));
  return found.length > 0 ? choiceOfFlags(found) : (generic('consent', value)?.choice ?? 'unknown');
}

/** Groups are C0001 (always on) to C0005, or the site's own numbers; `interactionCount=0` means not yet chosen. */
function oneTrust(value: string): Choice {
  if (/(^|&)interactionCount=0(&|$)/.test(value)) return 'none';
  const groups = decoded(/(^|&)groups=([^&]*)/.exec(value)?.[2] ?? '');
  const found = flagsOf(groups).filter(([name]) => !/^(C0001|1)$/.test(name));
  return found.length > 0 ? choiceOfFlags(found) : 'unknown';
}

function usercentrics(value: string): Choice {
  const data = record(json(value));
  const consent = record(data.consent);
  if (consent.type === 'IMPLICIT') return 'none';
  const status = typeof consent.status === 'string' ? consent.status : '';
  if (status) return status === 'ALL_ACCEPTED' ? 'accepted' : status === 'ALL_DENIED' ? 'rejected' : 'partial';
  const services = Array.isArray(data.services) ? data.services.map(record) : Object.values(record(consent.services)).map(record);
  const actions = services.map((service) => {
    const history = Array.isArray(service.history) ? service.history : [];
    return String(record(history.at(-1)).action ?? '');
  });
  if (actions.some(Boolean)) {
    if (actions.every((action) => /InitialPageLoad|NonEURegion|^$/i.test(action))) return 'none';
    if (actions.every((action) => /AcceptAll/i.test(action))) return 'accepted';
    return actions.some((action) => /DenyAll/i.test(action)) ? 'rejected' : 'partial';
  }
  return choiceOfFlags(
    services.map((service) => [String(service.name ?? ''), service.consent === true || service.status === true]),
  );
}

function didomi(value: string): Choice {
  try {
    const { purposes, vendors } = record(json(atob(value)));
    const on = [...strings(record(purposes).enabled), ...strings(record(vendors).enabled)].length;
    const off = [...strings(record(purposes).disabled), ...strings(record(vendors).disabled)].length;
    return on + off === 0 ? 'none' : off === 0 ? 'accepted' : on === 0 ? 'rejected' : 'partial';
  } catch {
    return 'unknown';
  }
}

function cookieInformation(value: string): Choice {
  const data = record(json(value));
  const approved = strings(data.consents_approved);
  const denied = strings(data.consents_denied);
  if (approved.length + denied.length === 0) return 'none';
  return denied.length === 0 ? 'accepted' : choiceOfList(approved) === 'rejected' ? 'rejected' : 'partial';
}

function sourcepoint(value: string): Choice {
  const status = record(record(record(json(value)).gdpr).consentStatus);
  if (status.consentedAll === true) return 'accepted';
  if (status.rejectedAll === true) return 'rejected';
  return status.consentedToAny === true ? 'partial' : 'unknown';
}

/** `con.CMP`: a analytics, m marketing, p preferences; empty strings until the choice. */
function shopify(value: string): Choice {
  const data = record(json(value));
  const states = record(record(data.con).CMP ?? data.purposes);
  const found = ['a', 'm', 'p'].flatMap((key): [string, boolean][] => {
    const on = flag(states[key]);
    return on === null ? [] : [[key, on]];
  });
  return choiceOfFlags(found);
}

/** The TC string inside a larger value. */
function embeddedTcf(value: string): Choice {
  for (const [candidate] of value.matchAll(/C[\w-]{40,}(\.[\w-]+)*/g)) {
    const choice = tcfChoice(candidate);
    if (choice) return choice;
  }
  return 'unknown';
}
