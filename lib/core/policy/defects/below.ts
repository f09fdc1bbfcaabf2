/** “The list below”, “tick the box below”, and below stands nothing of the kind. */
import { follows, type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';

const BELOW =
  'that follows|which follows|som følger|som følgjer|som följer|der følger|die folgt|qui suit|at the (?:bottom|foot|end) of (?:this|the) page|längst ned på sidan|nederst på sid(?:en|a)|am ende (?:dieser|der) seite|en bas de (?:la |cette )?page|below|underneath|nedenfor|nedanfor|nedunder|nedenunder|herunder|nedan|nedanför|unten|weiter unten|untenstehend|nachstehend|nachfolgend|ci-dessous|ci-après|plus bas';
const AHEAD =
  'nedenstående|nedanstående|nedenforstående|untenstehenden?|untenstehende[rm]|nachstehenden?|nachstehende[rm]|nachfolgenden?|nachfolgende[rm]';
const LISTS =
  'list|table|overview|annex|liste[nr]?|lista|listan|oversikt(?:en|a)?|oversigt(?:en)?|översikt(?:en)?|tabell(?:en)?|tabel(?:len)?|tabelle|aufstellung|übersicht|verzeichnis|förteckning(?:en)?|vedlegg(?:et)?|bilag(?:et|an)?|anlage|anhang|tableau|annexe|récapitulatif';
const BOXES =
  'box|checkbox|tick ?box|switch|button|boksen|avkrysningsboksen|avkryssingsboksen|avkryssingsruta|knappen|bryteren|brytaren|feltet|afkrydsningsfeltet|rutan|kryssrutan|kästchen|häkchen|kontrollkästchen|schaltfläche|schalter|case|bouton';
const pointing = (nouns: string): RegExp =>
  new RegExp(
    `(?<![A-Za-zÀ-ɏ-])(?:(?:${nouns})(?:\\s[A-Za-zÀ-ɏ]+){0,2}\\s(?:${BELOW})|(?:${AHEAD})\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:${nouns}))(?![A-Za-zÀ-ɏ-])`,
    'iu',
  );
const LIST_BELOW = pointing(LISTS);
const BOX_BELOW = pointing(BOXES);
const SHORT = 5;
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[A-Za-zÀ-ɏ]{5,}/gu) ?? []).map((word) => word.slice(0, SHORT));

export function readBelow(reading: Reading): void {
  const found = new Set([...processors(reading), ...places(reading), ...tables(reading), ...colons(reading)]);
  for (const { sentence } of found) reading.add('defect', sentence, { kind: 'dangling-link' }, { confidence: 0.7 });
}

/** Sure only where its part of the text ends with it, and nothing after the next heading is that list. */
function places({ document, frames, namings }: Reading): Frame[] {
  return frames.filter((frame) => {
    if (frame.chrome || frame.kind !== 'text' || frame.urls.length || /[:]$/.test(frame.text)) return false;
    const isBox = BOX_BELOW.test(frame.text);
    if (!isBox && !LIST_BELOW.test(frame.text)) return false;
    const { section, block, end } = frame.sentence;
    const after = frames.slice(frame.index + 1).filter(({ chrome }) => !chrome);
    const next = after.find(({ sentence }) => sentence.block !== block);
    const isWithin = ({ sentence }: Frame): boolean =>
      sentence.section === section || document.parents[sentence.section] === section;
    const last = after.findLast(isWithin);
    // What is not text may be what is meant.
    const until = last?.sentence.end ?? end;
    if (document.controls?.some((at) => at >= frame.sentence.start && at <= until + 1)) return false;
    if (isBox)
      return (
        document.form === 'html' &&
        !after.some((one) => isWithin(one) && (says(one, 'click', 'optout', 'reject') || /[☐☑☒□✓]|\[[ x]?\]/u.test(one.text)))
      );
    if (after[0]?.sentence.block === block || (next && isWithin(next))) return false;
    const own = new Set(stemsIn(frame.text));
    return (
      !isListedLater(after, namings) &&
      !after.some((one) => one.kind === 'heading' && stemsIn(one.text).some((stem) => own.has(stem)))
    );
  });
}

/** A heading on vendors, two of them in a list, or a table. */
function isListedLater(after: readonly Frame[], namings: Reading['namings']): boolean {
  const named = new Set(
    after
      .filter(({ kind }) => kind === 'item' || kind === 'cell')
      .flatMap((one) => namings.of(one).map(({ mention }) => mention.name)),
  );
  const headed = after.some((one) => one.kind === 'heading' && says(one, 'processor', 'provider', 'third', 'list', 'receive'));
  return headed || named.size >= 2 || after.filter(({ kind }) => kind === 'cell').length >= 4;
}

/** “The list of processors stands below”, and below stands none: no heading on them, no two names in a list or a table. */
function processors({ document, frames, namings }: Reading): Frame[] {
  return frames.filter((frame) => {
    if (frame.chrome || frame.kind !== 'text' || frame.urls.length || frame.mentions.length || /[:]$/.test(frame.text))
      return false;
    if (!follows(frame, ['list', 'processor|provider|third', 'following'], 6) || !says(frame, 'find', 'stay', 'present', 'deal'))
      return false;
    if (says(frame, 'not', 'cookies') || document.text.length >= 200_000) return false;
    return !isListedLater(frames.slice(frame.index + 1), namings);
  });
}

const TABLE_BELOW = pointing('table|tabell(?:en)?|tabel(?:len)?|tabelle|tableau');
/** “They are set out in the table that follows”, and no table follows, nor what is left of one. */
function tables({ document, frames }: Reading): Frame[] {
  return frames.filter((frame) => {
    if (frame.chrome || frame.kind !== 'text' || frame.urls.length || !TABLE_BELOW.test(frame.text)) return false;
    const after = frames.slice(frame.index + 1).filter(({ chrome, kind }) => !chrome && kind !== 'heading');
    const isRow = ({ kind, text, sentence }: Frame): boolean =>
      kind !== 'text' || text.includes('|') || sentence.words.length <= (/[.!?:;]$/.test(text) ? 4 : 12);
    return !after.some(isRow) && !document.controls?.some((at) => at >= frame.sentence.start);
  });
}

const PAGE =
  'page|site|website|link|annex|appendix|document|form|list|table|address|overview|seite|webseite|adresse|anlage|anhang|dokument|formular|liste|tabelle|übersicht|side|nettside|hjemmeside|lenke|lenkje|vedlegg|skjema|lista|tabell|sida|webbplats|länk|adress|bilaga|formulär|förteckning|bilag|skema|oversigt|lien|annexe|formulaire|tableau';
/** “You can download it here:”, “see the following page:”, “… below:”. */
const POINTS = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:here|her|här|hier|ici|${BELOW})(?:\\s[A-Za-zÀ-ɏ]+){0,2}|(?:following|folgende[nmrs]?|følgende|følgjande|följande)\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:${PAGE})[A-Za-zÀ-ɏ]{0,2}|(?:${PAGE})s?\\s(?:suivante?s?|ci-dessous|ci-après|below))\\s?:$`,
  'iu',
);
const ADDRESS =
  /@|\d{4,5}\s\p{Lu}|(?:\+|\d{2}\s)\d{2}\s\d{2}|\d{6,}|[A-Za-zÀ-ɏ]\.(?:com|org|net|eu|no|se|dk|de|fr|example|test)(?![A-Za-zÀ-ɏ])/u;
/** A sentence that points to what stands after its colon, where nothing does: a heading, the end, or a sentence on something else. */
function colons({ document, frames, namings }: Reading): Frame[] {
  return frames.filter((frame) => {
    if (frame.chrome || frame.kind !== 'text' || frame.urls.length || !frame.text.endsWith(':') || !POINTS.test(frame.text))
      return false;
    const { section, block, end } = frame.sentence;
    const after = frames.slice(frame.index + 1).filter(({ chrome }) => !chrome);
    const [next] = after;
    if (document.controls?.some((at) => at >= frame.sentence.start && at <= (next?.sentence.start ?? end) + 1)) return false;
    if (!next) return true;
    if (next.kind === 'heading')
      return document.parents[next.sentence.section] !== section && namings.headingOf(next.sentence.section).length === 0;
    if (next.kind !== 'text' || next.sentence.block === block) return false;
    const rest = after.filter(({ sentence }) => sentence.block === next.sentence.block);
    if (rest.some(({ urls, text }) => urls.length > 0 || ADDRESS.test(text))) return false;
    const isSentence = next.sentence.words.length >= 6 && /\p{Ll}[.]$/u.test(rest.at(-1)?.text ?? '');
    // “Version of January” closes the text.
    return isSentence || (says(next, 'version') && after.length <= rest.length + 1);
  });
}
