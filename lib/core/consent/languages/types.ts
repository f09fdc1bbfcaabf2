/**
 * The vocabulary of consent buttons in one language. Each class is a list of words or short phrases, parted by commas;
 * a trailing `*` matches any ending. Case and accents do not matter. Classes that a language does not need stay away.
 */
export interface BannerWords {
  /** Says yes to what is asked. */
  accept: string;
  /** Says no by itself. */
  reject: string;
  /** “none” as in “accept none”. */
  none?: string;
  only: string;
  /** What may run without consent. */
  necessary: string;
  /** What may not: “non-essential”, “optional”. */
  optional?: string;
  all: string;
  /** What is chosen about: cookies, tracking, privacy. */
  object: string;
  /** Noun or verb that says yes only when nothing else stands beside it. */
  consent: string;
  /** Opens the second layer. */
  settings: string;
  save: string;
  /** What was ticked: “my choices”, “selected”. */
  selection: string;
  /** “choose”: leads to the second layer, but “choose all” does not. */
  select: string;
  close: string;
  negation: string;
  continue: string;
  without: string;
  /** Takes a consent back. */
  withdraw: string;
  /** A yes that means something only inside a banner: “OK”, “got it”. */
  affirm: string;
  /** Categories: a button that names one is a partial choice. */
  category: string;
  filler: string;
  /** Words of other matters (terms, orders, newsletters): with one of these it is no consent button. */
  foreign: string;
  /** Beginnings of words that a consent banner's text uses, whatever stands around. */
  cues: string;
}
export type WordClass = Exclude<keyof BannerWords, 'cues'>;
