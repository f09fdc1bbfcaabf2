/** Two periods for one thing that no list of kinds holds: “donation data are deleted after five years”, “… kept for ten”. */
import { durationsOf } from '../durations.ts';
import type { Frame } from '../frame.ts';
import { differs, type Pair, placeOf, type Place, type Texts } from './texts.ts';

const STEM = 5;
/** A stem in more sentences than this is what the whole text is about, and sets nothing apart. */
const COMMON = 10;
/** What is said of any data, of keeping them, of who keeps them. */
const SAID_OF_ANY = new Set(['deletion', 'store', 'stores', 'kept', 'h_life', 'personaldata', 'pd', 'personal', 'given', 'process', 'receive', 'these', 'all', 'whole', 'we', 'wesubj', 'you', 'yours', 'after', 'before', 'during', 'copula', 'verbfirst', 'shown', 'not', 'none', 'negation', 'removed', 'expire', 'stay', 'appears', 'with', 'by', 'within', 'session', 'if', 'unless', 'toward', 'anon', 'purpose', 'everyperiod', 'confined', 'deadline']); // prettier-ignore
const FUNCTION_WORDS = new Set(
  (
    'when then that this with from they them have been also each only more most than will your into once year days week after other their there where which while these those about every until never being would shall since again still always later first ' +
    'blir vert dere også over under mens inom samt være vere vara gang siden ikkje etter efter eller deretter derefter disse desse dette denne deira alltid altid seinast senest sedan därefter därför dessa detta denna automatisk automatiskt automatisch automatically automatiquement ' +
    'lang lange hinweg auch oder wenn wird sind wir ihre eine einer einem einen dann noch beim nach danach sobald sowie sofern dieser diese dieses werden wurde wird worden immer jeweils spätestens anschließend unsere ihren ihrer ' +
    'sont dans pour avec elle elles nous vous bout plus tous sans être leur après avant lorsque quand ensuite cette leurs notre votre depuis pendant toutes aussi alors ainsi comme seront autres chaque ' +
    'skulle bliver bliva bliver verte vorte blive ligger ligge liggja lagret year years month months week weeks day days måned måneder månader monate monaten jahre jahren dager dagar vecka veckor uger mois jours sista siste sidste dernier dernière letzten last seneste become become'
  )
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

const AFTER =
  /^\s*(?:after|from|since|following|etter|fra|frå|efter|från|räknat|regnet|nach|ab|seit|après|suivant|depuis|à compter|à partir)(?![A-Za-zÀ-ɏ])[^,;]*/iu;
/** Why it is kept, or that it may end otherwise: no word on what it is. */
const ASIDE =
  /(?<![A-Za-zÀ-ɏ])(?:so that|in case|because|in order to|as we|unless|except|for at|for å|fordi|slik at|med mindre|så sant|bortsett frå|for det tilfelle|så at|så vi|af hensyn til|av hensyn til|av omsyn til|medmindre|för att|eftersom|om inte annat|såvida|ifall|damit|um|weil|da wir|es sei denn|sofern|falls|afin|pour que|car|parce que|sauf|au cas)(?![A-Za-zÀ-ɏ]).*$/iu;
const ASIDE_AHEAD = /^(?:[-–•*]\s)?(?:to|in order to|for å|for at|för att|um|damit|afin de|afin d[’']|pour)\s[^,]*,/iu;
/** What came to nothing: a word on it, or a clause. */
const REFUSED =
  /(?<![A-Za-zÀ-ɏ])(?:un(?:successful|converted|used|paid|finished|sold)|rejected|declined|refused|avslått[A-Za-zÀ-ɏ]*|avsleg[A-Za-zÀ-ɏ]*|avvis[A-Za-zÀ-ɏ]*|afvis[A-Za-zÀ-ɏ]*|afslåe[A-Za-zÀ-ɏ]*|avslagna?|abgelehnt[A-Za-zÀ-ɏ]*|erfolglos[A-Za-zÀ-ɏ]*|refusée?s?|infructueu[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])/iu;
const FAILED =
  /(?<![A-Za-zÀ-ɏ])(?:never|without|not|ikke|ikkje|aldri|aldrig|inte|ej|uten|utan|uden|nicht|nie|ohne|sans|non|pas|jamais)(?![A-Za-zÀ-ɏ])/iu;
/** Of those who were there once, or as soon as they go. */
const GONE =
  /(?<![A-Za-zÀ-ɏ])(?:former|formerly|ex-|leav[A-Za-zÀ-ɏ]+|left|clos(?:e|es|ed|ing|ure)|cancel[A-Za-zÀ-ɏ]*|tidligere|tidlegare|tidigare|forhenværende|avslutt[A-Za-zÀ-ɏ]*|avslut[A-Za-zÀ-ɏ]*|afslut[A-Za-zÀ-ɏ]*|slutt[A-Za-zÀ-ɏ]*|slutar|utmeld[A-Za-zÀ-ɏ]*|udmeld[A-Za-zÀ-ɏ]*|utträd[A-Za-zÀ-ɏ]*|lämnar|luk(?:k|ket|kede|ker)[A-Za-zÀ-ɏ]*|opsag[A-Za-zÀ-ɏ]*|opsig[A-Za-zÀ-ɏ]*|oppsagt?|ophør[A-Za-zÀ-ɏ]*|ehemalig[A-Za-zÀ-ɏ]*|früher[A-Za-zÀ-ɏ]*|ausgeschied[A-Za-zÀ-ɏ]*|austritt[A-Za-zÀ-ɏ]*|austret[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|gekündigt[A-Za-zÀ-ɏ]*|gelöschte[A-Za-zÀ-ɏ]*|ancien[A-Za-zÀ-ɏ]*|quitt[A-Za-zÀ-ɏ]*|meld[A-Za-zÀ-ɏ]*\s(?:d[ei]g|jer|dere|du\sd[ei]g)\su[dt]|tritt|verl(?:ä|a)ss[A-Za-zÀ-ɏ]*|går\sur|résili[A-Za-zÀ-ɏ]*|clôtur[A-Za-zÀ-ɏ]*|fermé[A-Za-zÀ-ɏ]*|départ)(?![A-Za-zÀ-ɏ])/iu;
/** “When you leave us, your file is …”. */
const GONE_AHEAD =
  /^(?:[-–•*]\s)?(?:when|once|as soon as|if|når|dersom|hvis|om|då|när|wenn|sobald|falls|lorsque|quand|dès que|si)(?![A-Za-zÀ-ɏ])[^,]*,/iu;
/** A duty, a bound, a choice, some of them: both periods may hold. */
const OTHERWISE = ['basis_law', 'hedge', 'only', 'consent', 'onrequest', 'anon', 'right', 'hypothetical', 'necessary', 'choice', 'cookies'] as const; // prettier-ignore
const BY_LAW =
  /§|(?<![A-Za-zÀ-ɏ])(?:(?:law|laws|legal|legally|lov|loven|lova|lovs|lag|lagen|lags|loi|code|HGB|AO)(?![A-Za-zÀ-ɏ])|(?:accounting|tax|statut|bokf|rekneskap|regnskap|regnskab|skatt|skat|bogf|lovp|lovkrav|lagst|lagkrav|steuer|handelsrecht|gesetz|aufbewahrungspfl|abgabenordn|buchhalt|comptab|fisca|légal)[A-Za-zÀ-ɏ]*)|(?:loven|lova|lagen|gesetz|ordnung)(?![A-Za-zÀ-ɏ])/iu;
const BOUND =
  /(?<![A-Za-zÀ-ɏ])(?:at most|up to|no longer|max|maxim[A-Za-zÀ-ɏ]*|høyst|høgst|inntil|opptil|senest|seinast|højst|op til|högst|upp till|längst|senast|höchstens|bis zu|spätestens|längstens|au plus|jusqu|maximum|at least|minst|mindestens|au moins|mindst|normal[A-Za-zÀ-ɏ]*|vanligvis|usually|typically|i regel|in der regel|en général)/iu;

interface Kept extends Place {
  block: number;
  section: number;
  days: number;
  /** Stems of what is kept, without what failed. */
  object: ReadonlySet<string>;
  failed: boolean;
  gone: boolean;
  /** Stands in a part on how long things are kept: what it names is meant wherever it occurs. */
  general: boolean;
}

const stemsIn = (text: string, isStop: (word: string) => boolean): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[A-Za-zÀ-ɏ]{4,}/gu) ?? [])
      .filter((word) => !isStop(word))
      .map((word) => word.slice(0, STEM))
      .filter((stem) => !FUNCTION_WORDS.has(stem)),
  );
/** Stems of more sentences than `COMMON`; whichever words they are. */
function commonStems(frames: readonly Frame[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { index, sentence } of frames)
    for (const { text } of sentence.words) {
      const stem = text.slice(0, STEM);
      if (text.length < 4 || last.get(stem) === index) continue;
      last.set(stem, index);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([stem, count]) => (count > COMMON ? [stem] : [])));
}

function keptIn({ statements, reading, frameOf }: Texts): Kept[] {
  const { document, namings, time, lexiconHits } = reading;
  return statements.flatMap((one): Kept[] => {
    const { type, value } = one;
    if (type !== 'retention' || typeof value.days !== 'number' || value.holder !== 'site') return [];
    const frame = frameOf(one);
    if (!frame || frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || frame.mentions.length) return [];
    const { section, block, start, words } = frame.sentence;
    if (namings.headingOf(section).length || frame.text.endsWith('?')) return [];
    // “… unless the police ask for them” is no word on what they are.
    const aside = start + (ASIDE_AHEAD.test(frame.text) ? frame.text.length : frame.text.search(ASIDE));
    const isSaid = (concepts: readonly string[]): boolean =>
      frame.hits.some(({ concept, from }) => concepts.includes(concept) && (aside < start || (words[from]?.start ?? 0) < aside));
    if (isSaid(OTHERWISE)) return [];
    const [period, more] = durationsOf(time, document.text, frame.sentence);
    if (!period || more) return [];
    const [before, behind] = [frame.text.slice(0, period.start - start), frame.text.slice(period.end - start)];
    const since = AFTER.exec(behind)?.[0] ?? '';
    const said = `${before} ${behind.slice(since.length)}`.replace(ASIDE_AHEAD, '').replace(ASIDE, '');
    const whole = GONE_AHEAD.test(said) && GONE.test(said.split(',')[0] ?? '') ? said.slice(said.indexOf(',')) : said;
    if (BY_LAW.test(`${before} ${behind.slice(since.length)}`) || BOUND.test(frame.text)) return [];
    const failure = FAILED.exec(said);
    const failed = failure !== null || REFUSED.test(said);
    if (isSaid(['if']) && !failed && !GONE.test(said)) return [];
    const stop = new Set(
      frame.hits
        .filter(({ concept }) => SAID_OF_ANY.has(concept))
        .flatMap(({ from, to }) => words.slice(from, to).map(({ text }) => text)),
    );
    // From what failed to what becomes of it.
    const kept = failure ? upToKept(frame, said, failure.index) : '';
    const object = stemsIn(whole.replace(kept, ' '), (word) => stop.has(word) || GONE.test(word) || REFUSED.test(word));
    const heading = section > 0 ? (document.sections[section]?.heading ?? '') : '';
    const headed = lexiconHits(heading);
    return object.size
      ? [
          {
            ...placeOf(frame), block, section, days: value.days, object,
            failed, gone: GONE.test(`${said} ${since}`),
            general: ['store', 'deletion', 'h_life', 'kept', 'expire'].some((concept) => headed.has(concept)),
          },
        ]
      : []; // prettier-ignore
  });
}
/** The words from there to the next that tells of keeping. */
function upToKept({ hits, sentence: { words } }: Frame, said: string, from: number): string {
  const rest = said.slice(from);
  const verbs = new Set(
    hits
      .filter(({ concept }) => concept === 'deletion' || concept === 'store' || concept === 'stay' || concept === 'kept')
      .map((hit) => words[hit.from]?.text ?? ''),
  );
  const ends = [...rest.matchAll(/A-Za-zÀ-ɏ+/gu)].find((match) => match.index > 0 && verbs.has(match[0].toLowerCase()));
  return rest.slice(0, ends?.index ?? rest.length);
}

/** Each is held against each: a text that tells of more things is no policy. */
const MOST = 200;
/** What is said again, word for word, is held against nothing new. */
function distinct(all: readonly Kept[]): Kept[] {
  const first = new Map<string, Kept>();
  for (const one of all) {
    const key = `${one.days} ${one.failed} ${one.gone} ${[...one.object].join(' ')}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].slice(0, MOST);
}

export function sameObject(texts: Texts): Pair[] {
  const all = distinct(keptIn(texts));
  if (all.length < 2) return [];
  const { document, frames } = texts.reading;
  let common: ReadonlySet<string> | null = null;
  const isCommon = (stem: string): boolean => (common ??= commonStems(frames)).has(stem);
  const headingOf = ({ section }: Kept): string => (section > 0 ? (document.sections[section]?.heading ?? '') : '');
  const around = (one: Kept): string => {
    const { start = 0, end = 0 } = document.blocks[one.block] ?? {};
    return `${headingOf(one)} ${document.text.slice(start, end)}`.toLowerCase();
  };
  /** What heads one is named about the other. */
  const isHeadedAlike = (a: Kept, b: Kept): boolean => {
    const own = around(b);
    return [...stemsIn(headingOf(a), () => false)].some((stem) => !a.object.has(stem) && own.includes(stem));
  };
  const isOne = (a: Kept, b: Kept): boolean => {
    if (a.block === b.block || a.failed !== b.failed || a.gone !== b.gone || !differs(a.days, b.days)) return false;
    const shared = [...a.object].filter((stem) => b.object.has(stem));
    if (!shared.some((stem) => stem.length === STEM) || (shared.length < 2 && shared.every(isCommon))) return false;
    const more = (one: Kept): string[] => [...one.object].filter((stem) => !shared.includes(stem) && !isCommon(stem));
    const [moreA, moreB] = [more(a), more(b)];
    if (moreA.length && moreB.length) return false;
    // “The recordings” are those of their section.
    if (moreA.length) return moreA.every((stem) => around(b).includes(stem));
    if (moreB.length) return moreB.every((stem) => around(a).includes(stem));
    if (shared.length > 1 || a.failed || a.gone || a.general || b.general || a.section === b.section) return true;
    return isHeadedAlike(a, b) || isHeadedAlike(b, a);
  };
  return all.flatMap((one, at): Pair[] => {
    const other = all.slice(0, at).find((before) => isOne(one, before));
    return other ? [[one, other]] : [];
  });
}
