/** Which language a text is in: what the document says, checked by a vote of small words. */
import { PROFILES } from './languages/profiles.generated.ts';
import type { ReadText } from './sentences.ts';

/** Languages that are told but not read, so that they are not taken for one that is. */
const OTHERS = [
  {
    code: 'es',
    stopWords:
      'el la los las de del que y en para por con su sus usted nosotros como se una un no es al lo este esta datos nuestra sitio',
  },
  {
    code: 'it',
    stopWords:
      'il lo la gli le di del della che e in per con su tuo nostro nostra sono non una un dei delle alla questo questa dati quando',
  },
  {
    code: 'pt',
    stopWords: 'o os as de do da que e em para por com seu sua nós como se uma um não é ao dos das este esta dados nosso nossa',
  },
  {
    code: 'nl',
    stopWords: 'de het een van en in op te dat die wij u uw onze voor met zijn niet worden wordt door of ook aan bij om gegevens',
  },
  {
    code: 'fi',
    stopWords: 'ja on ei se että joka kun tai myös sekä voit olemme käytämme käsittelemme tietoja jotka ovat hän sen mukaan',
  },
  { code: 'pl', stopWords: 'i w z na do się nie że jest oraz dla przez przy tym danych osobowych naszej lub od jak twoje' },
  { code: 'is', stopWords: 'og að er við þú sem til um það ekki með fyrir eða þinn upplýsingar persónuupplýsingar okkar' },
];

const votes = new Map<string, string[]>();
for (const { code, stopWords } of [...PROFILES, ...OTHERS]) {
  for (const word of stopWords.split(' ')) {
    const codes = votes.get(word);
    if (codes) codes.push(code);
    else votes.set(word, [code]);
  }
}
/** Fewer votes than this, or too small a share of the words, tell nothing. */
const MIN_VOTES = 1.2;
const MIN_SHARE = 0.03;

/** Words of a text, or of a part of it, that are enough to tell another language than was declared. */
const ENOUGH = 60;
/** Votes that tell it all the same. */
const CLEAR = 4;
const READ = new Set(PROFILES.map(({ code }) => code));

/** Of neighbours that share most small words, the declared one needs no more than this share of the leader's votes. */
const CLOSE = 0.85;

/** A part is in another language than its document only where nearly all of it is. */
const CLOSE_IN_PART = 0.5;

/**
 * The language of these words by vote; null where none leads. Where two come close, the `declared` one.
 * @param close share of the leader's votes that the declared one needs, 0 to 1
 */
export function voteLanguage(words: Iterable<string>, declared: string | null = null, close = CLOSE): string | null {
  const score = new Map<string, number>();
  let count = 0;
  for (const word of words) {
    count++;
    const codes = votes.get(word);
    if (codes) for (const code of codes) score.set(code, (score.get(code) ?? 0) + 1 / codes.length);
  }
  let best: string | null = null;
  let bestScore = 0;
  for (const [code, value] of score) {
    if (value > bestScore) {
      best = code;
      bestScore = value;
    }
  }
  // A few words tell little against what is declared.
  const near = count < ENOUGH && bestScore < CLEAR ? 0 : close;
  if (declared && READ.has(declared) && (score.get(declared) ?? 0) >= bestScore * near) best = declared;
  return bestScore >= MIN_VOTES && bestScore >= count * MIN_SHARE ? best : null;
}

/** The document's language: the vote where it is clear, else what the document declares; `und` where neither tells. */
export function languageOf(declared: string | null, words: Iterable<string>): string {
  const named = declared === 'no' ? 'nb' : declared;
  return voteLanguage(words, named) ?? named ?? 'und';
}

/** A part's own language, where it has words enough to tell: policies with modules in another language are normal. */
export function sectionLanguages(document: ReadText, language: string): (section: number) => string {
  const words = new Map<number, string[]>();
  for (const sentence of document.sentences) {
    const list = words.get(sentence.section) ?? [];
    for (const word of sentence.words) list.push(word.text);
    words.set(sentence.section, list);
  }
  const languages = new Map<number, string>();
  for (const [section, list] of words)
    languages.set(section, (list.length >= ENOUGH ? voteLanguage(list, language, CLOSE_IN_PART) : null) ?? language);
  return (section) => languages.get(section) ?? language;
}
