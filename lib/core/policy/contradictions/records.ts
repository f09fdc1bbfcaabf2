/** One kind of the site's own records, kept for two periods: in other words, or in other sections. */
import { type Duration, durationsOf } from '../durations.ts';
import { type Frame, says } from '../frame.ts';
import { sameObject } from './same-object.ts';
import { differs, type Pair, placeOf, type Place, type Row, type Texts } from './texts.ts';

/** Kinds of records as nouns of all languages; what narrows them within a compound (“error logs”) is another kind. */
const KINDS: Record<string, RegExp> = {
  logs: noun(
    "log[\\s-]?files?|log[\\s-]?dateien|log(?:ge)?n?filer(?:ne|na)?|loggfil(?:er|erna|ene|ane)|logs?|logg(?:en|er|ar|ene|ane|arna)?|logge(?:n|rne)|journaux(?: (?:de connexion|d[’']accès|du serveur|techniques|serveur))?",
    '(?:(?:web)?[\\s-]?(?:server|tjener|tenar)[\\s-]?|zugriffs-?|access |serveur )?',
  ),
  applications: noun(
    'job applications?|applications?|jobbsøknad(?:en|er|ene)?|jobbsøknad(?:er|ane|ar)|søknad(?:en|er|ene|ar|ane)|(?:job)?ansøgning(?:en|er|erne)?|(?:jobb)?ansök(?:an|ningar|ningarna)|bewerbung(?:en|sunterlagen)?|candidatures?|dossiers de candidature',
  ),
  purchases: noun(
    "purchase histor(?:y|ies)|order history|kjøpshistorikk(?:en)?|bestillingshistorikk(?:en)?|kjøpshistorikken|kjøpshistoria|købshistorik(?:ken)?|ordrehistorik(?:ken)?|köphistorik(?:en)?|orderhistorik(?:en)?|kaufhistorie|bestellhistorie|historique (?:d[’']achats?|de vos achats|des commandes)",
  ),
  enquiries: noun(
    'enquir(?:y|ies)|inquir(?:y|ies)|henvendelse[nr]?|henvendelsene|henvendelserne|henvending(?:a|ar|ane)|førespurnad(?:en|er|ene)?|foresp[øo]rs(?:el|ler|lene|len)|förfråg(?:an|ningar|ningarna)|forespørgs(?:el|ler|len|lerne)|(?:kontakt)?anfragen?|demandes de contact',
  ),
  backups: noun(
    'back-?ups?|sikkerhetskopi(?:er|ene|en)?|sikkerheitskopi(?:ar|ane)|tryggingskopi(?:ar|ane)|säkerhetskopi(?:or|orna)|sikkerhedskopi(?:er|erne)|datensicherungen|sicherungskopien|sauvegardes',
  ),
  calls: noun(
    "call recordings?|recordings? of (?:the )?(?:telephone )?calls|(?:samtale|telefon)opptak(?:et|ene)?|opptak(?:ene)? av (?:telefon)?samtal(?:er|ar|ane|ene)|samtalsinspelning(?:ar|arna)|inspelade samtal|inspelning(?:ar|arna) av samtal|samtaleoptagelser(?:ne)?|optagelser(?:ne)? af (?:telefon)?samtaler|gesprächsaufzeichnungen|telefonaufzeichnungen|enregistrements (?:d[’']appels|des appels|téléphoniques)",
  ),
};
function noun(words: string, before = ''): RegExp {
  return new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}]|[A-Za-zÀ-ɏ]-)${before}(?:${words})(?![A-Za-zÀ-ɏ-]|\\s(?:in|inn|ind|out|ut|ud)(?![A-Za-zÀ-ɏ]))(?<!logg(?:er|ar)?(?=\\spå))`,
    'giu',
  );
}

/** Another purpose, a duty of law, a bound or some of them only: two periods may both hold. */
const NARROWED = ['if', 'unless', 'basis_law', 'hedge', 'not', 'only', 'other', 'consent', 'onrequest', 'anon', 'right', 'hypothetical', 'formerly', 'necessary'] as const; // prettier-ignore
const BY_LAW =
  /§|(?<![A-Za-zÀ-ɏ])(?:accounting|tax|statutory|bokføring|rekneskap|regnskap|skatt|bogføring|bokföring|steuer|handelsrecht|gesetzlich|buchhalt|comptab|fiscal|légal|lovpålagt|lagstad|HGB|AO)/iu;
const AT_MOST =
  /(?<![A-Za-zÀ-ɏ])(?:at most|up to|no longer|max|maxim[A-Za-zÀ-ɏ]*|høyst|høgst|inntil|opptil|senest|seinast|højst|op til|högst|upp till|som längst|längst|senast|höchstens|bis zu|spätestens|längstens|au plus|jusqu|maximum|at least|minst|mindestens|au moins|mindst)/iu;
const STAFF =
  /personnel|personal(?:akt|mapp|fil)|personellmapp|dossier du personnel|talent|pool|inaktiv|inactiv|attack|angrep|angreb|angrepp|hired|eingestellt/iu;
const SOME_OF_THEM =
  /^\s(?:d[’']|(?:that|which|who|whose|som|der|die|welche|qui|que|on|om|fra|frå|från|from|von|vom|ved|with|med|av|af|of|über|över|to|til|till|for|för|für|pour|relati[A-Za-zÀ-ɏ]*|concernant|in|i|aus|de|des|du|d[’']|par|by|through|gjennom|genom|gennem|durch|via|per|and|og|och|und|et)(?![A-Za-zÀ-ɏ]))/iu;
const ARTICLES =
  /(?:^|\s)(?:the|our|your|all|these|die|der|den|das|unsere?|ihre?|alle|sämtliche|les|nos|vos|l[’']|la|votre|notre|våre|våra|vores|dine|dina|din|vår|deira|de|wir|vi|we)\s?$|^[\s"«“•–-]*$|[:,–]\s$/iu;
const JOB =
  /job|stilling|ansett|tilset|vacanc|position|recruit|rekrut|bewerb|stelle|candid|emploi|recrut|tjänst|anställ|ledig|karriere|career/iu;
const APP = /(?<![A-Za-zÀ-ɏ])apps?(?:en|ar|er|ene|erne|arna)?(?![A-Za-zÀ-ɏ])/iu;
/** Those of somebody who leaves are deleted at once. */
const AT_ONCE =
  /(?<![A-Za-zÀ-ɏ])(?:at once|immediately|straight away|without delay|straks|omgående|omgåande|umiddelbart|umiddelbart|med det same|med en gang|genast|direkt|sofort|unverzüglich|umgehend|immédiatement|aussitôt|sans délai)(?![A-Za-zÀ-ɏ])/iu;
const LEAVES =
  /(?<![A-Za-zÀ-ɏ])(?:leave|leaving|close|cancel|går ur|går ut|lämnar|avslutar|utträd|slutter|sluttar|melder deg ut|melder du deg ut|utmeld|avslutt|udmeld|opsig|ophør|lukker|austritt|austret|kündig|beend|quitt|clôtur|résili)/iu;

/** The one kind that the sentence is about, all of it and on no condition. */
function kindOf(frame: Frame, heading: string, period?: Duration): string | null {
  const { text, sentence } = frame;
  if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || frame.mentions.length || says(frame, ...NARROWED))
    return null;
  if ([BY_LAW, AT_MOST, STAFF, APP].some((pattern) => pattern.test(text)) || APP.test(heading) || text.endsWith('?')) return null;
  const named = Object.entries(KINDS).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match): Noun => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  const nouns = named.length ? named : ownNouns(frame);
  const [first] = nouns;
  if (!first || nouns.some(({ kind }) => kind !== first.kind) || !isWhole(frame, first.start)) return null;
  // “The logs for two weeks”: what follows is the period.
  const isPeriod =
    period !== undefined && /^\s[A-Za-zÀ-ɏ]+\s$/u.test(text.slice(first.end, Math.max(0, period.start - sentence.start)));
  if (!isPeriod && SOME_OF_THEM.test(text.slice(first.end))) return null;
  return first.kind === 'applications' && !JOB.test(`${heading} ${text}`) ? null : first.kind;
}
/** Where in the sentence. */
interface Noun {
  kind: string;
  start: number;
  end: number;
}
/** The language's own words for records that no kind holds, by their stem. */
const ownNouns = ({ hits, sentence: { words, start } }: Frame): Noun[] =>
  hits.flatMap(({ concept, from, to }): Noun[] => {
    const [first, last] = [words[from], words[to - 1]];
    // “Membership cards” are none of the language's words.
    const isAlone = to === words.length || hits.some((hit) => hit.from <= to && to < hit.to);
    return concept === 'owndata' && first && last && isAlone
      ? [{ kind: first.text.slice(0, 6), start: first.start - start, end: last.end - start }]
      : [];
  });
/** No adjective before it: “rejected applications” are some of them. */
function isWhole({ text, hits, sentence }: Frame, index: number): boolean {
  if (ARTICLES.test(text.slice(0, index))) return true;
  const at = sentence.words.findLastIndex(({ end }) => end <= sentence.start + index);
  return hits.some(({ concept, from, to }) => from <= at && at < to && BEFORE_NOUN.includes(concept));
}
const BEFORE_NOUN = ['store', 'deletion', 'kept', 'copula'];

interface Kept extends Place {
  kind: string;
  days: number;
}
const keptIn = ({ statements, reading, frameOf }: Texts): Kept[] => {
  const { document, frames, namings, time } = reading;
  const headingOf = ({ sentence: { section } }: Frame): string =>
    section > 0 ? (document.sections[section]?.heading ?? '') : '';
  const periods = statements.flatMap((one): Kept[] => {
    const { type, value } = one;
    const frame = type === 'retention' && typeof value.days === 'number' && value.holder === 'site' ? frameOf(one) : undefined;
    const isOfVendor = frame !== undefined && namings.headingOf(frame.sentence.section).length > 0;
    if (!frame || isOfVendor) return [];
    const [period, more] = durationsOf(time, document.text, frame.sentence);
    const kind = period && !more ? kindOf(frame, headingOf(frame), period) : null;
    return kind ? [{ ...placeOf(frame), kind, days: Number(value.days) }] : [];
  });
  // Of records that are kept while somebody is there, at once means as soon as they leave.
  const gone = frames.flatMap((frame): Kept[] => {
    if (!says(frame, 'deletion') || !AT_ONCE.test(frame.text) || !LEAVES.test(frame.text)) return [];
    return kindOf(frame, headingOf(frame)) === 'purchases' ? [{ ...placeOf(frame), kind: 'purchases', days: 0 }] : [];
  });
  return [...periods, ...gone];
};

/** “Conversations are deleted after 30 days” in the table, “… after six months” in the text on the same service. */
const sameWords = ({ reading }: Texts): Pair[] => {
  const { document, frames, namings, time } = reading;
  const rows = new Map<string, Set<string>>();
  const rowOf = ({ sentence }: Frame): string | null => {
    const cell = document.blocks[sentence.block]?.cell;
    return cell ? `${cell.table} ${cell.row}` : null;
  };
  for (const { frame, service } of namings.all) {
    const row = rowOf(frame);
    if (row && service) rows.set(row, (rows.get(row) ?? new Set()).add(service));
  }
  const first = new Map<string, { frame: Frame; days: number }>();
  return frames.flatMap((frame): Pair[] => {
    if (frame.chrome || frame.kind === 'heading' || frame.sentence.words.length > 12) return [];
    if (!says(frame, 'deletion', 'store') || says(frame, 'personaldata', 'these', 'cookies', 'if', 'hedge')) return [];
    const [period, more] = durationsOf(time, document.text, frame.sentence);
    if (!period || more) return [];
    const from = frame.sentence.start;
    const words = `${frame.text.slice(0, period.start - from)} … ${frame.text.slice(period.end - from)}`
      .toLowerCase()
      .replace(/[\s.]+/g, ' ');
    const row = rowOf(frame);
    const about = [...(row ? (rows.get(row) ?? []) : namings.aboutOf(frame).services)];
    for (const service of about) {
      const key = `${service} ${words}`;
      const other = first.get(key);
      if (!other) first.set(key, { frame, days: period.days });
      // Two rows are two things.
      else if ((row === null || rowOf(other.frame) === null) && differs(other.days, period.days))
        return [[placeOf(frame, service), placeOf(other.frame, service)]];
    }
    return [];
  });
};

export const records: Row = (texts) => {
  const first = new Map<string, Kept>();
  const pairs = keptIn(texts).flatMap((one): Pair[] => {
    const other = first.get(one.kind);
    if (!other) first.set(one.kind, one);
    return other && other.start !== one.start && differs(other.days, one.days) ? [[one, other]] : [];
  });
  return [...pairs, ...sameWords(texts), ...sameObject(texts)];
};
