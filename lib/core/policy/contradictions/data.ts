/** What becomes of data: where they lie, who gets them, whether they tell who somebody is. */
import { follows, type Frame, near, says } from '../frame.ts';
import { withoutForm } from '../unknown-vendors.ts';
import { wordsOf } from '../sentences.ts';
import { isOfSome } from './all-data.ts';
import { type Pair, placeOf, type Read, type Row, type Texts } from './texts.ts';
import type { Reading } from '../read.ts';

const EEA = /^(?:AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|HU|IS|IE|IT|LV|LI|LT|LU|MT|NL|NO|PL|PT|RO|SK|SI|ES|SE)$/;
const KEPT = 'store|transfer|process|server|stay|hand|share';

/** Under the heading of a vendor that is named in the sentence: “All data at Vendor stay in the EU”. */
function isOfVendor({ document, namings }: Reading, frame: Frame | undefined): boolean {
  if (!frame) return false;
  if (frame.mentions.length || namings.headingOf(frame.sentence.section).length) return true;
  const { section, words } = frame.sentence;
  const heading = new Set(section > 0 ? wordsIn(document.sections[section]?.heading ?? '') : []);
  // A word of the language is no name.
  const isWord = (at: number): boolean => frame.hits.some(({ from, to }) => from <= at && at < to);
  return words.some(({ text, capital }, at) => at > 0 && capital && heading.has(text) && !isWord(at));
}
const wordsIn = (text: string): string[] => wordsOf(text, 0, text.length).map(({ text: word }) => word);

/** “All personal data are stored in the EU, namely with Host”: said of everything, whoever keeps it. */
const isOfAll = (frame: Frame): boolean =>
  frame.hits.some(({ concept, from }) => concept === 'all' && from <= 2) && near(frame, 'all', 'personaldata|owndata', 3);

/** A vendor that has no entry, before the verb, or “these data”: what is said of one thing. */
function isOfOne({ unknown, reading }: Texts, frame: Frame): boolean {
  const { sentence, hits } = frame;
  if (follows(frame, ['these', 'personaldata|owndata'], 1)) return true;
  const kept = hits.find(({ concept }) => KEPT.split('|').includes(concept));
  const until = kept ? (sentence.words[kept.from]?.start ?? sentence.end) : sentence.end;
  // “None of the logs leaves the country” is said of logs.
  if (follows(frame, ['not|none', 'records', 'leave|goesout'], 3)) return true;
  // “It is X's system. Everything is stored here”: what follows in the paragraph is said of X, unless of somebody's data.
  const before = reading.frames.filter(({ sentence: { block, start } }) => block === sentence.block && start < sentence.start);
  const from = before[0]?.sentence.start ?? sentence.start;
  const named =
    before.some(({ mentions }) => mentions.length > 0) || unknown.some(({ start }) => start >= from && start < sentence.start);
  if (named && ownersIn(frame).length === 0) return true;
  if (unknown.some(({ name }) => frame.text.startsWith(`${withoutForm(name)} `))) return true;
  // A first word that the language does not know, and its verb.
  if (kept?.from === 1 && !hits.some(({ from }) => from === 0)) return true;
  return unknown.some(({ start }) => start >= sentence.start && start < until);
}

/** Whose data a claim is about, where it names some: “the subscribers' data stay in France” says nothing of those who comment. */
function ownersIn({ sentence: { words }, hits }: Frame): string[] {
  const kept = hits.find(({ concept }) => KEPT.split('|').includes(concept));
  return words
    .slice(0, kept?.from ?? 0)
    .filter(
      ({ text }, at) => text.length >= 6 && !hits.some(({ concept, from, to }) => concept !== 'deed' && from <= at && at < to),
    )
    .map(({ text }) => text.slice(0, 5));
}

/** “Some suppliers keep data in the United States”, and no word of a transfer's ground. */
const isAbroad = (frame: Frame): boolean =>
  !frame.chrome &&
  frame.kind !== 'heading' &&
  near(frame, KEPT, 'usa|thirdcountry', 8) &&
  says(frame, 'personaldata', 'owndata', 'server', 'ip') &&
  says(frame, 'provider', 'wesubj', 'server', 'service') &&
  !says(frame, 'not', 'none', 'if', 'unless', 'right', 'without', 'hypothetical', 'only', 'hedge', 'authority', 'eu', 'euland');

/** “Should Vendor be given access from there, …” does not say that it is. */
const SUPPOSED = /^(?:skulle|should|sollte|hvis|dersom|om|if|falls|wenn|si|såfremt|ifall)\s/iu;

/** All data in the Union, and a vendor that takes them elsewhere; of one vendor, its own transfer. */
const location: Row = (texts) => {
  const { promises, statements, reading, frameOf } = texts;
  const isRefused = ({ start }: { start: number }): boolean => {
    const frame = frameOf({ start });
    return frame !== undefined && says(frame, 'not', 'none');
  };
  // “May pass data to …” does not say that it does.
  const isHedged = ({ start }: { start: number }): boolean => {
    const frame = frameOf({ start });
    return frame !== undefined && near(frame, 'hedge', KEPT, 2);
  };
  const abroad = statements.filter(
    ({ type, value, inherited, confidence, start }) =>
      type === 'transfer' &&
      confidence >= 0.7 &&
      !isRefused({ start }) &&
      !isHedged({ start }) &&
      (value.country === 'US' ||
        value.mechanism === 'privacy-shield' ||
        (!inherited && typeof value.country === 'string' && !EEA.test(value.country))),
  );
  /** Said in so many words, before what only a transfer's ground tells; like against like. */
  const saying = (verbs: string): Read[] =>
    abroad.filter((one) => {
      const frame = one.inherited ? undefined : frameOf(one);
      return frame !== undefined && near(frame, verbs, 'usa|thirdcountry', 10);
    });
  const stored = saying('store|stay|server|process');
  const kept = saying(KEPT);
  const said = abroad.length ? undefined : reading.frames.find(isAbroad);
  return promises('eu-only-storage').map((claim): Pair => {
    if (claim.service !== null) {
      const own = abroad.find(
        (one) => one.service === claim.service && !one.inherited && one.value.country === 'US' && !SUPPOSED.test(one.quote),
      );
      return [claim.inherited || own?.quote === claim.quote ? undefined : own, claim];
    }
    const frame = frameOf(claim);
    if (!frame || claim.value.scope !== undefined || isOfSome(frame)) return [undefined, claim];
    if (!isOfAll(frame) && (isOfVendor(reading, frame) || isOfOne(texts, frame))) return [undefined, claim];
    const owners = isOfAll(frame) ? [] : ownersIn(frame);
    const isTheirs = (one: Read): boolean => {
      const at = frameOf(one);
      const heading = reading.document.sections[at?.sentence.section ?? -1]?.heading ?? '';
      return `${heading} ${at?.text ?? ''}`
        .toLowerCase()
        .split(/[^A-Za-zÀ-ɏ]+/u)
        .some((word) => owners.some((stem) => word.startsWith(stem)));
    };
    const fits = (one: Read): boolean => one.start !== claim.start && (owners.length === 0 || isTheirs(one));
    const deed = stored.find(fits) ?? kept.find(fits) ?? (owners.length ? abroad.find(fits) : undefined);
    return [deed ?? (said && owners.length === 0 ? placeOf(said) : undefined), claim];
  });
};

const PERSONAL = 'dc_email|dc_name|dc_address|dc_phone|dc_order|ip|personaldata|owndata';
/** Who is to get them, or under what condition, is said. */
const NARROWED = ['newsletter', 'offtopic', 'these', 'suchas', 'which', 'if', 'unless', 'without', 'consent', 'only', 'marketing'] as const; // prettier-ignore

/** What takes back that something is given, or gives it to a hand of the site's own. */
const UNSHARED = ['not', 'none', 'if', 'unless', 'without', 'share_button', 'socialpage', 'consent', 'click', 'playstart', 'choice', 'only', 'before', 'anon', 'shorten', 'processor', 'hypothetical', 'source', 'mech_dpf', 'mech_scc', 'right', 'payment'] as const; // prettier-ignore

/** “Other data”, where the word does not mean the others who get them. */
const isOfOther = ({ hits }: Frame): boolean =>
  hits.some(({ concept, from }) => concept === 'other' && !hits.some((hit) => hit.concept === 'third' && hit.from === from));

/** “We do not sell, rent or trade it.” */
const isOfSale = ({ hits }: Frame): boolean => {
  const isTrade = (at: number): boolean =>
    hits.some(({ concept, from }) => (concept === 'sell' || concept === 'trading') && from === at);
  return (
    hits.some(({ from }) => isTrade(from)) &&
    !hits.some(({ concept, from }) => ['share', 'hand', 'transfer'].includes(concept) && !isTrade(from))
  );
};

/** “We pass nothing on to anybody”, of all that the site has, or of what the deed is about. */
function meetsClaim({ frameOf, reading }: Texts, claim: Read, deed: Frame): boolean {
  const frame = frameOf(claim);
  if (!frame || frame.index === deed.index || claim.value.scope !== undefined || isOfSale(frame)) return false;
  const isBeside = frame.sentence.section === deed.sentence.section && frame.mentions.length === 0;
  const narrowed = says(deed, 'marketing') ? NARROWED.filter((concept) => concept !== 'marketing') : NARROWED;
  return (
    (claim.service === null || (claim.inherited && isBeside)) &&
    (says(frame, 'third', 'nobody', 'outsider') || !says(frame, 'toward', 'with')) &&
    says(frame, 'personaldata', 'owndata') &&
    !says(frame, ...narrowed.filter((concept) => concept !== 'these' || !isGivenByUs(deed) || !isTheSame(frame))) &&
    !isOfOther(frame) &&
    !near(frame, 'payment', 'personaldata|owndata', 2) &&
    (isBeside || reading.namings.topicOf(frame.sentence.section).length === 0)
  );
}

/** “Your data …, and we do not give it to anyone”: “it” is what was named before. */
const isTheSame = ({ hits }: Frame): boolean => {
  const named = hits.find(({ concept }) => concept === 'personaldata' || concept === 'owndata');
  return hits.every(({ concept, from }) => concept !== 'these' || (named !== undefined && from >= named.to));
};

/** Others who get data for ends of their own, in any of the languages; whoever works for the site is none. */
const OUTSIDE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:our |selected )?(?:(?:business|marketing|advertising|commercial|cooperation) )?partners?|insurers?|insurance compan(?:y|ies)|sponsors?|sister compan(?:y|ies)|group companies|dealers|(?:samarbeids|samarbejds|samarbets|reklame|annonse|annonce|annons)?partner(?:e|ne|ar|ane|na)?|(?:søster|konsern|koncern|system)(?:selskap|selskab|bolag)[A-Za-zÀ-ɏ]*|forsikringssels[kp]a[bp][A-Za-zÀ-ɏ]*|försäkringsbolag[A-Za-zÀ-ɏ]*|sponsor(?:er|ar|erne|ene|ane|erna|arna)|(?:kooperations|werbe|geschäfts|marketing)?partnern?|partnerunternehmen|schwestergesellschaft(?:en)?|versicherung(?:en)?|krankenkassen?|partenaires(?: commerciaux| publicitaires)?|assureurs?|sociétés du groupe|sponsors|parrains)(?![A-Za-zÀ-ɏ])/iu;
const GIVEN = 'personaldata|owndata|records|yours|process|dc_usage|dc_email|dc_name|dc_address|dc_phone|dc_order';
/** Given for something in return: to whomever, it is no work for the site. */
const TRADED =
  /(?<![A-Za-zÀ-ɏ])(?:sell|sells|rent|rents|swap|swaps|trade|trades|exchange|selger|sel|leier ut|leiger ut|bytter|byter|sælger|udlejer|udveksler|säljer|hyr ut|utveksler|utbyter|verkaufen|vermieten|tauschen|vendons|louons|échangeons|cédons)(?![A-Za-zÀ-ɏ])/iu;
const OTHER_ONES = /(?<![A-Za-zÀ-ɏ])(?:with|to|med|til|till|mit|an|avec|à)\s(?:other|andre|andra|anderen?|d[’']autres)\s\p{Ll}/iu;
export const SENT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:vi|we|wir|nous) (?:sender|send|skickar|senden|schicken|envoyons)|(?:sender|skickar|senden|schicken) (?:vi|wir))(?![A-Za-zÀ-ɏ])/iu;
const DELIVERED =
  /deliver|shipp|parcel|carrier|lever(?:e|ing|ans)|frakt|fragt|pakke|paket|versand|liefer|zustell|livrai|livrer|colis/iu;
/** “We pass usage data on to partners who help us with marketing”, “every year we send the list to our sponsors”. */
const isGivenByUs = (frame: Frame): boolean => {
  if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || DELIVERED.test(frame.text)) return false;
  const isTraded = TRADED.test(frame.text) && (says(frame, 'third') || OTHER_ONES.test(frame.text));
  return (
    (isTraded || OUTSIDE.test(frame.text)) &&
    ((near(frame, 'wesubj', 'share|transfer|hand|sell', 3) &&
      follows(frame, ['share|transfer|hand|sell', GIVEN, 'toward|with'], 6)) ||
      (SENT.test(frame.text) && follows(frame, ['wesubj', GIVEN, 'toward|with'], 6))) &&
    !says(frame, ...UNSHARED.filter((concept) => concept !== 'processor'), 'right', 'onrequest', 'basis_law') &&
    !near(frame, 'hedge', 'share|transfer|hand|sell', 3)
  );
};

/** Nothing is passed on, and a vendor of advertising, statistics or a network that gets something of the visitor. */
const sharing: Row = (texts) => {
  const { promises, reading, isTracking } = texts;
  const claims = promises('no-sharing').filter((one) => {
    const frame = texts.frameOf(one);
    return one.value.scope !== 'sale' && !(frame && isOfSale(frame));
  });
  if (!claims.length) return [];
  const advertisers = new Set(
    [...reading.catalog.services.values()].flatMap(({ purpose, organization }) =>
      purpose === 'marketing' ? [organization] : [],
    ),
  );
  /** The vendor stands where the receiver does: after “to”, or beside “gets”. */
  const isGiven = (frame: Frame): boolean =>
    reading.namings.of(frame).some(({ service, sense, mention: { organization, from, to } }) => {
      if (sense === 'mentioned' || !(isTracking(service) || advertisers.has(organization ?? ''))) return false;
      return frame.hits.some(
        ({ concept, from: at, to: end }) =>
          ((concept === 'toward' || concept === 'by' || concept === 'with') &&
            end <= from &&
            from - end <= 2 &&
            follows(frame, ['share|transfer|hand|flow|deal', 'toward|by|with'])) ||
          ((concept === 'receive' || concept === 'flow') && ((end <= from && from - end <= 1) || (at >= to && at - to <= 1))),
      );
    });
  const isShared = (frame: Frame): boolean =>
    !frame.chrome &&
    frame.kind !== 'heading' &&
    frame.kind !== 'cell' &&
    says(frame, ...PERSONAL.split('|')) &&
    !says(frame, ...UNSHARED) &&
    isGiven(frame);
  /** “Every month we send name and address to Company”. */
  const isSentOften = (frame: Frame): boolean =>
    SENT.test(frame.text) &&
    says(frame, 'everyperiod') &&
    follows(frame, ['wesubj', 'dc_name|dc_address|dc_email|personaldata', 'toward'], 8) &&
    !says(frame, ...UNSHARED) &&
    texts.unknown.some(({ start }) => start >= frame.sentence.start && start < frame.sentence.end);
  const deeds = [isGivenByUs, isSentOften, isShared].flatMap((isOne) => reading.frames.filter(isOne));
  for (const deed of deeds) {
    const claim = claims.find((one) => meetsClaim(texts, one, deed));
    if (claim) return [[placeOf(deed), claim]];
  }
  return [];
};

/** “The visit is tied to your profile”. */
const tellsWho = (frame: Frame): boolean =>
  (says(frame, 'profile') || near(frame, 'tie|combine|identify', 'visitorid|account|dc_email|dc_name', 9)) &&
  !says(frame, 'not', 'none', 'right', 'if', 'without', 'anon', 'unlinkable', 'unless', 'only');

/** Anonymous, and a profile of the visitor; shortened addresses, and whole ones. */
const anonymity: Row = ({ promises, reading, frameOf }) => {
  const at = (frame: Frame, claim: Read): boolean => {
    if (frame.kind === 'heading' || frame.chrome || frame.sentence.start === claim.start) return false;
    const namings = reading.namings.of(frame).flatMap(({ service, sense }) => (service && sense === 'declared' ? [service] : []));
    if (namings.length) return namings.includes(claim.service ?? '');
    return frame.sentence.section === frameOf(claim)?.sentence.section;
  };
  const identifying = reading.frames.filter(tellsWho);
  const whole = reading.frames.filter(
    (frame) =>
      says(frame, 'fullip') &&
      !says(frame, 'not', 'none', 'only', 'if', 'without', 'first', 'exception') &&
      says(frame, 'transfer', 'store', 'process', 'flow', 'receive'),
  );
  const against = (claims: readonly Read[], deeds: readonly Frame[]): Pair[] =>
    claims
      .filter(({ service }) => service !== null)
      .map((claim) => {
        const deed = deeds.find((frame) => at(frame, claim));
        return [deed && placeOf(deed, claim.service), claim];
      });
  return [...against(promises('anonymised', 'no-personal-data'), identifying), ...against(promises('ip-anonymised'), whole)];
};

export const DATA: Record<string, Row> = { location, sharing, anonymity };
