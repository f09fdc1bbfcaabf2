/** Random and hostile texts for the policy reader, the same ones in each run. */

/** Pieces that patterns begin with, and that run on without an end. */
const PIECES = [
  'art. ', 'Art. 6 Abs. ', 'artikkel 6 nr. 1 bokstav ', 'article 6(1)(', '§ 25 ', '§§', 'personvernforordningen ', 'GDPR ', 'Regulation (EU) ', 'lov', 'loven § ', 'Gesetz ',
  'Google ', 'Google Analytics', 'Meta', 'GmbH & Co. ', 'Aa ', 'A&', 'X Y Z AS ', 'Inc. ', 'a_', '_ga', '__', 'aB', 'ABC_', '*_', '1 ', '1.1.', '30 dager ', '2 år og ', 'fire måneder, ',
  '(', ')', '[', ']', '[link', '{{', '}}', '<', '>', '"', '“', '”', "'", '«', '»', '|', '\t', '\n', '\r\n', '\n\n', '- ', '• ', '# ', '**', '__x__ ', '`', '...', '…', '. ', ', ', '; ', ': ', ' og ', ' und ', ' and ',
  ' ', '   ', '\u00a0', '\u00ad', '\u200b', '\u200f', '\u202e', '\ufeff', '\u2028', '\0', '\ud83d', '\ude00', '😀', 'שלום ', 'مرحبا ', '隐私', 'e\u0301', 'ﬁ', 'İ', 'ß', 'http://', 'https://a.example/', 'www.', 'a@', '@b.example', '.com', '%', '%zz',
  '<div>', '</div>', '<table>', '<tr><td>', '<li>', '<p', '<a href="', '<a href=x>', '</a>', '<!--', '-->', '<script>', '</script', '<style>', '<![CDATA[', '<h1>', '<b>', '&', '&amp', '&#x', '&#1114112;', '&nbsp;', '<svg><title>', '<select><option>', '<template>', '<dt>', '<x onclick="',
  'vi bruker ', 'ikke ', 'samtykke ', 'informasjonskapsler ', 'cookies ', 'we do not share ', 'consent ', 'Einwilligung ', 'données personnelles ', 'lagres i ', 'utløper etter ', 'overføres til USA ', 'databehandlere ', 'leverandør ', 'liste ',
]; // prettier-ignore

/** Numbers from 0 up to 1 from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text with this number: one piece over and over, a few of them in turn, or any in disorder. */
export function hostileText(seed: number): { source: string; text: string } {
  const random = randomFrom(seed * 2654435761);
  const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  // Mostly short; one of fifty long enough that more than linear work shows.
  const length = random() < 0.02 ? 60_000 : 200 + Math.floor(random() ** 2 * 9000);
  const kind = random();
  const few = kind < 0.3 ? [pick()] : kind < 0.7 ? Array.from({ length: 2 + Math.floor(random() * 3) }, pick) : null;
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const part = few ? (few[i % few.length] ?? '') : pick();
    parts.push(part);
    size += part.length;
  }
  return { source: seed % 2 ? 'x.html' : 'x.txt', text: parts.join('') };
}
