/** Defects of the text itself that its form shows: no judgement on the law, each with its own words as proof. */
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
  | 'empty-column';

/** Marks that are the same in every language. */
const MARKS: [kind: Defect, pattern: RegExp][] = [
  ['placeholder', /\[(?:[^\]\n]{0,20}(?:link|lenke|länk|lien|navn|name|nom|namn|dato|date|datum|firma|company|insert|sett inn|indsæt|e-?mail|adresse|url|ikon|icon)[^\]\n]{0,140}|\.{3}|…|x{2,}|_{2,})\]|\((?:lenke|link|länk|lien)\)|\blorem ipsum\b|\b(?:TODO|TBD|FIXME)\b|\bX{3,}\b|\{\{[^}\n]{1,60}\}\}|<(?:company|name|url|insert)[^>\n]{0,40}>/giu],
  ['draft-note', /(?<!\p{L})(?:intern(?:al|e[rs]?|t)?\s(?:note|merknad|notat|kommentar|Notiz|Anmerkung|anteckning|bemærkning)|note\sinterne|note\sto\s(?:self|editor|developer|legal)|(?:kommentar|merknad|spørsmål)\stil\s(?:jurist|advokat|utvikler|kunde)\p{L}*)\s?:|[[(](?:to be (?:confirmed|completed|checked|clarified)|TBC|må (?:avklares|sjekkes|fylles ut)|skal (?:avklares|afklares|udfyldes)|noch zu (?:klären|ergänzen|prüfen)|bitte (?:ergänzen|prüfen|anpassen)|à (?:compléter|vérifier|confirmer)|(?:fylls i|kompletteras|kontrolleras))[^\])\n]{0,60}[\])]|(?<!\p{L})(?:punkter\så\shuske\s?på|points\sto\sremember|things\sto\scheck|husk\så\s(?:oppdatere|fylle\sut|endre))(?!\p{L})/giu],
  ['dangling-link', /(?:her|here|hier|ici|här)\s?(?:…|\.\.\.)/giu],
  ['outdated-law', /(?:(?:§{1,2}\s?\d{1,2}[a-z]?\s?(?:Abs(?:atz|\.)\s?\d\s)?)?(?<![\p{L}\p{N}])(?:TMG|Telemediengesetz(?:es)?)(?!\p{L})|\bTTDSG\b|§\s?2-7\s?b|95\/46\/(?:EF|EG|EC|CE)|personopplysningsloven\s(?:av\s|fra\s|\()(?:14\.\s?april\s)?2000|\bPersonuppgiftslagen\b|\bpersondataloven\b|Data Protection Act 1998)/giu],
  ['outdated-transfer', /(?:EU-?\s?U\.?S\.?\s?)?Privacy[\s-]Shield|Safe[\s-]Harbou?r/giu],
  ['outdated-entity', /\b(?:Google Inc\b\.?|Facebook Ireland\b[^,.;]{0,10}|Facebook,? Inc\b\.?|Twitter,? Inc\b\.?|LinkedIn Ireland Ltd\b|YouTube LLC)/giu],
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
  const seen = new Set<string>();
  for (const block of document.blocks) {
    if (document.form === 'text' && block.chrome) put('page-chrome', block.start, block.end, 0.8);
    if (block.end - block.start < MIN_DUPLICATE || block.kind === 'cell') continue;
    const text = document.text.slice(block.start, block.end);
    if (seen.has(text)) put('duplicate', block.start, block.end, 0.8);
    seen.add(text);
  }
  emptyColumns(reading);
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
