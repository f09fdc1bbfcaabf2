/** Defects of the text itself that its form shows: no judgement on the law, each with its own words as proof. */
import { durationsOf } from './durations.ts';
import { type Frame, says } from './frame.ts';
import { voteLanguage } from './language.ts';
import { PROFILES } from './languages/profiles.generated.ts';
import type { Reading } from './read.ts';

type Defect =
  | 'placeholder'
  | 'dangling-link'
  | 'outdated-law'
  | 'outdated-transfer'
  | 'outdated-entity'
  | 'duplicate'
  | 'page-chrome'
  | 'draft-note'
  | 'empty-column'
  | 'wrong-entity'
  | 'untranslated'
  | 'missing-basis';

/** Marks that are the same in every language. */
const MARKS: [kind: Defect, pattern: RegExp][] = [
  ['placeholder', /\[(?:(?:ihre?|your|votre|deres|din|ditt|er|firmen|unternehmens|telefon|phone|straße|strasse|street|ort|land|anschrift|postleitzahl|plz|org|cvr|bitte|fyll|fyld|fill|sett|indsæt|infoga|ange|compléter|renseigner|oppgi|angi)[^\]\n]{0,120}|[^\]\n]{0,40}nummer[^\]\n]{0,60}|[^\]\n]{0,20}(?:link|lenke|länk|lien|navn|name|nom|namn|dato|date|datum|firma|company|insert|sett inn|indsæt|e-?mail|adresse|url|ikon|icon|todo)[^\]\n]{0,140}|\.{3}|…|x{2,}|_{2,})\]|\((?:lenke|link|länk|lien)\)|\blorem ipsum\b|\b(?:TODO|TBD|FIXME)\b|\bX{3,}\b|\{\{[^}\n]{1,60}\}\}|<(?:company|name|url|insert)[^>\n]{0,40}>/giu],
  ['draft-note', /(?<!\p{L})(?:intern(?:al|e[rs]?|t)?\s(?:note|merknad|notat|kommentar|Notiz|Anmerkung|anteckning|bemærkning)|note\sinterne|note\sto\s(?:self|editor|developer|legal)|(?:kommentar|merknad|spørsmål)\stil\s(?:jurist|advokat|utvikler|kunde)\p{L}*)\s?:|[[(](?:to be (?:confirmed|completed|checked|clarified)|TBC|må (?:avklares|sjekkes|fylles ut)|skal (?:avklares|afklares|udfyldes)|noch zu (?:klären|ergänzen|prüfen)|bitte (?:ergänzen|prüfen|anpassen)|à (?:compléter|vérifier|confirmer)|(?:fylls i|kompletteras|kontrolleras))[^\])\n]{0,60}[\])]|(?<!\p{L})(?:punkter\så\shuske\s?på|points\sto\sremember|things\sto\scheck|husk\så\s(?:oppdatere|fylle\sut|endre))(?!\p{L})|(?<!\p{L})(?:utkast|udkast|draft|entwurf|brouillon|projet)\s(?:v(?:ersion)?\.?\s?)?\d[\d.]{0,6}(?:[^.\n]{0,100})?|(?<!\p{L})(?:note|notat|merknad|notiz|anmerkung|anteckning|bemærkning|kommentar|obs|hinweis)\s(?:pour|til|till|för|für|an|to|for|à)\s\p{L}{2,20}\s?:[^.\n]{0,120}|(?<!\p{L})(?:jurist|advokat|lawyer|legal|anwalt|avocat)\p{L}*\s(?:må|skal|ska|bør|should|must|to|muss|soll|doit)\s[^.\n]{0,80}|\[(?:TODO|FIXME|OBS|NB|NOTE)\b[^\]\n]{0,120}\]/giu],
  ['dangling-link', /(?:her|here|hier|ici|här)\s?(?:…|\.\.\.)/giu],
  ['outdated-law', /(?:(?:§{1,2}\s?\d{1,2}[a-z]?\s?(?:Abs(?:atz|\.)\s?\d\s)?)?(?<![\p{L}\p{N}])(?:TMG|Telemediengesetz(?:es)?)(?!\p{L})|\bTTDSG\b|§\s?2-7\s?b|95\/46\/(?:EF|EG|EC|CE)|personopplysningsloven\s(?:av\s|fra\s|\()(?:14\.\s?april\s)?2000|\bPersonuppgiftslagen\b|\bpersondataloven\b|Data Protection Act 1998)/giu],
  ['outdated-transfer', /(?:EU-?\s?U\.?S\.?\s?)?Privacy[\s-]Shield|Safe[\s-]Harbou?r/giu],
  ['outdated-entity', /\b(?:Google Inc\b\.?|Facebook Ireland\b[^,.;]{0,10}|Facebook,? Inc\b\.?|Twitter,? Inc\b\.?|LinkedIn Ireland Ltd\b|YouTube LLC|Twitter International (?:Unlimited )?Company|Instagram,? (?:LLC|Inc\b\.?)|WhatsApp,? Inc\b\.?|Sendinblue (?:GmbH|SAS)|Sofort GmbH|SOFORT AG|Datainspektionen|Verizon Media|Oath \(EMEA\))/giu],
  ['wrong-entity', /\b(?:Microsoft (?:Corporate|LLC|Inc\b\.?)|Google (?:GmbH|Europe Limited)|Meta (?:Inc|LLC|GmbH)\b\.?|LinkedIn (?:LLC|GmbH)|Facebook GmbH)/giu],
]; // prettier-ignore
/** “The Privacy Shield was declared invalid” is no reliance on it, nor is “(formerly Facebook Inc.)”. */
const PAST =
  /ugyldig|invalid|ungültig|unwirksam|opphevet|annul|upphäv|ogiltig|struck down|nicht mehr|ikke lenger|no longer|replaced|erstatt|ersetz|remplac|formerly|früher|ehemals|vormals|tidligere|tidigare|anciennement/i;
/** Paragraphs shorter than this repeat themselves rightly. */
const MIN_DUPLICATE = 120;

export function readDefects(reading: Reading): void {
  const { document, frames } = reading;
  const put = (kind: Defect, start: number, end: number, confidence: number): void =>
    reading.add('defect', { start, end }, { kind }, { confidence });
  for (const frame of frames) {
    if (frame.chrome) continue;
    for (const [kind, pattern] of MARKS) {
      if (/^outdated/.test(kind) && PAST.test(frame.text)) continue;
      for (const match of frame.text.matchAll(pattern))
        put(kind, frame.sentence.start + match.index, frame.sentence.start + match.index + match[0].length, 0.85);
    }
  }
  for (const block of document.blocks)
    if (document.form === 'text' && block.chrome) put('page-chrome', block.start, block.end, 0.8);
  repeats(reading);
  danglingLinks(reading);
  untranslated(reading);
  emptyColumns(reading);
  emptyGluedColumn(reading);
}

/** A paragraph twice in one section, or a section twice: what generators say again of each vendor is no mistake. */
function repeats({ document, frames, add }: Reading): void {
  const seen = new Map<string, { section: number; heading: string }>();
  const opened = new Map<string, string>();
  for (const frame of frames) {
    const { section, block } = frame.sentence;
    const heading = document.sections[section]?.heading ?? '';
    const { start, end, kind } = document.blocks[block] ?? { start: 0, end: 0, kind: 'text' };
    if (kind === 'heading' || kind === 'cell' || frame.sentence.start !== start) continue;
    const text = document.text.slice(start, end);
    const before = seen.get(text);
    const isFirst = frames[frame.index - 1]?.kind === 'heading';
    const twin = isFirst && opened.get(`${heading}\n${frame.text}`);
    if ((before?.section === section && text.length >= MIN_DUPLICATE) || twin)
      add('defect', { start, end }, { kind: 'duplicate' }, { confidence: 0.8 });
    seen.set(text, { section, heading });
    if (isFirst && frame.text.length > 30) opened.set(`${heading}\n${frame.text}`, heading);
  }
}

const HERE = /^(?:her|here|hier|ici|här)$/;
/** “… can be read here.” that leads nowhere. */
function danglingLinks({ document, frames, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.urls.length) continue;
    const last = frame.sentence.words.at(-1);
    if (!last || !HERE.test(last.text) || !/^[.!…:)\s]*$/.test(document.text.slice(last.end, frame.sentence.end))) continue;
    const next = frames[frame.index + 1];
    if (/[:…]$|\.\.\.$/.test(frame.text) || (next?.sentence.block === frame.sentence.block && next.urls.length)) continue;
    if (says(frame, 'find', 'click', 'link', 'thispolicy') && says(frame, 'find', 'click'))
      add('defect', frame.sentence, { kind: 'dangling-link' }, { confidence: 0.75 });
  }
  let next = 0;
  for (const { url, start, end } of document.links) {
    while (next < frames.length && (frames[next]?.sentence.end ?? 0) < end) next++;
    if (url !== '#' && url !== '') continue;
    const frame = (frames[next]?.sentence.start ?? Infinity) <= start ? frames[next] : undefined;
    // “#” may open the banner again.
    if (frame && !frame.chrome && !says(frame, 'settings', 'withdraw', 'consent', 'change', 'cookies', 'banner'))
      add('defect', frame.sentence, { kind: 'dangling-link' }, { confidence: 0.75 });
  }
}

const SMALL = new Map(PROFILES.map(({ code, stopWords }) => [code, new Set(stopWords.split(' '))]));
/** Neighbours that share too many words to be told by one paragraph. */
const FAMILY: Record<string, string> = { nb: 'nordic', nn: 'nordic', da: 'nordic', sv: 'nordic', is: 'nordic' };
/** A paragraph in a language of its own, in a text that is else all of one. */
function untranslated({ document, frames, language, add }: Reading): void {
  const own = FAMILY[language] ?? language;
  const foreign: { start: number; end: number }[] = [];
  let words = 0;
  let strange = 0;
  let block: Frame[] = [];
  const look = (): void => {
    const list = block.flatMap(({ sentence }) => sentence.words.map(({ text }) => text));
    words += list.length;
    const first = block[0];
    const vote = list.length >= 12 && first && first.kind !== 'cell' && !first.chrome ? voteLanguage(list, language) : null;
    const small = SMALL.get(vote ?? '');
    if (
      vote &&
      small &&
      first &&
      (FAMILY[vote] ?? vote) !== own &&
      list.filter((word) => small.has(word)).length > list.length / 5
    ) {
      strange += list.length;
      foreign.push({ start: first.sentence.start, end: block.at(-1)?.sentence.end ?? first.sentence.end });
    }
    block = [];
  };
  for (const frame of frames) {
    if (block[0] && block[0].sentence.block !== frame.sentence.block) look();
    block.push(frame);
  }
  look();
  if (words < 150 || strange > words * 0.2 || document.text.length < 800) return;
  for (const place of foreign.slice(0, 5)) add('defect', place, { kind: 'untranslated' }, { confidence: 0.7 });
}

/** A column with a head and not one value. */
function emptyColumns({ document, add }: Reading): void {
  const heads = new Map<string, { start: number; end: number }>();
  const filled = new Set<string>();
  const rows = new Map<number, number>();
  for (const { cell, start, end } of document.blocks) {
    if (!cell) continue;
    const key = `${cell.table}/${cell.column}`;
    if (cell.row === 0) heads.set(key, { start, end });
    else {
      filled.add(key);
      rows.set(cell.table, Math.max(rows.get(cell.table) ?? 0, cell.row));
    }
  }
  for (const [key, head] of heads)
    if (!filled.has(key) && (rows.get(Number(key.split('/')[0])) ?? 0) >= 2)
      add('defect', head, { kind: 'empty-column' }, { confidence: 0.8 });
}

/** Heads that ran together (“ProviderMaximum storageRevocation”) with a period among them, and rows below that give none. */
function emptyGluedColumn({ document, frames, time, add, lexiconHits }: Reading): void {
  for (const frame of frames) {
    if (frame.kind === 'cell' || frame.text.length > 200) continue;
    const parts = frame.text.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
    if (parts.length < 3 || !parts.some((part) => lexiconHits(part).has('h_life'))) continue;
    const rows: Frame[] = [];
    for (let i = frame.index + 1; i < frames.length && frames[i]?.kind !== 'heading' && rows.length < 60; i++) {
      const row = frames[i];
      if (row) rows.push(row);
    }
    const named = new Set(rows.filter((row) => row.mentions.length > 0).map(({ sentence }) => sentence.block));
    if (
      named.size >= 2 &&
      rows.every((row) => durationsOf(time, document.text, row.sentence).length === 0 && !says(row, 'session'))
    )
      add('defect', frame.sentence, { kind: 'empty-column' }, { confidence: 0.75 });
  }
}
