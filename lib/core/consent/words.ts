/** What the buttons and texts of consent banners mean, in eleven languages. */
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nb } from './languages/nb.ts';
import { nl } from './languages/nl.ts';
import { nn } from './languages/nn.ts';
import { pl } from './languages/pl.ts';
import { sv } from './languages/sv.ts';
import type { BannerWords, WordClass } from './languages/types.ts';

export type ButtonRole = 'accept' | 'reject' | 'settings' | 'save' | 'close' | 'withdraw';

export const languages: Readonly<Record<string, BannerWords>> = { nb, nn, da, sv, en, de, fr, nl, es, it, pl };

/** Longest text that a button of a banner carries, in characters; longer ones are sentences. */
const MAX_LENGTH = 90;
const MAX_WORDS = 12;
const LETTERS: Record<string, string> = { ß: 'ss', ł: 'l', đ: 'd', œ: 'oe' };

/** Lower case, without accents, soft hyphens, symbols and doubled spaces: `  Godta\u00a0ALLE ✓` → `godta alle`. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/gu, '')
    .replace(/[ßłđœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Phrase {
  words: string[];
  /** The last word may go on. */
  open: boolean;
}
type Lexicon = Map<string, { phrase: Phrase; kind: WordClass }[]>;

let built: { lexicon: Lexicon; cues: string[] } | undefined;

/** Phrases by the first three letters of their first word, longest first. Made at first use: most documents need none. */
function vocabulary(): { lexicon: Lexicon; cues: string[] } {
  if (built) return built;
  const lexicon: Lexicon = new Map();
  const cues: string[] = [];
  for (const words of Object.values(languages)) {
    for (const [kind, list] of Object.entries(words) as [WordClass | 'cues', string][]) {
      for (const entry of list.split(',')) {
        const phrase = { words: normalise(entry).split(' '), open: entry.trim().endsWith('*') };
        if (kind === 'cues') {
          cues.push(normalise(entry));
          continue;
        }
        const key = (phrase.words[0] ?? '').slice(0, 3);
        lexicon.set(key, [...(lexicon.get(key) ?? []), { phrase, kind }]);
      }
    }
  }
  const weight = ({ phrase }: { phrase: Phrase }) =>
    phrase.words.length * 100 + phrase.words.join('').length + (phrase.open ? 0 : 1);
  for (const entries of lexicon.values()) entries.sort((a, b) => weight(b) - weight(a));
  return (built = { lexicon, cues });
}

function candidates(word: string): { phrase: Phrase; kind: WordClass }[] {
  const { lexicon } = vocabulary();
  return [1, 2, 3].filter((size) => size <= word.length).flatMap((size) => lexicon.get(word.slice(0, size)) ?? []);
}

/** Classes of the phrase that begins at `at`, and how many words it takes. A word may belong to several classes. */
function read(words: string[], at: number): { kinds: WordClass[]; taken: number } | null {
  let best: { kinds: WordClass[]; taken: number; weight: number } | null = null;
  for (const { phrase, kind } of candidates(words[at] ?? '')) {
    const last = phrase.words.length - 1;
    const fits = phrase.words.every((word, i) => {
      const there = words[at + i] ?? '';
      return i === last && phrase.open ? there.startsWith(word) : there === word;
    });
    if (!fits) continue;
    const weight = phrase.words.length * 100 + phrase.words.join('').length + (phrase.open ? 0 : 1);
    if (!best || weight > best.weight) best = { kinds: [kind], taken: phrase.words.length, weight };
    else if (weight === best.weight) best.kinds.push(kind);
  }
  // `analyskakor`: cookies of a category are cookies.
  if (best?.kinds.includes('category') && OF_CATEGORY.test(words[at] ?? '')) best.kinds.push('object');
  // `datenschutz*` alone would swallow what `Datenschutzeinstellungen` is about.
  if (best && !best.kinds.some((kind) => kind === 'object' || kind === 'consent')) return best;
  return compound(words[at] ?? '') ?? best;
}

const OF_CATEGORY = /\p{L}{4}(cookies?|cookien?e?|kakor|kaps(el|ler|lar)|kjeks)$/u;

/** `cookieinnstillinger`, `datenschutzeinstellungen`: an object and what is done with it, written as one word. */
function compound(word: string): { kinds: WordClass[]; taken: number } | null {
  for (let cut = word.length - 4; cut >= 5; cut--) {
    const head = read([word.slice(0, cut)], 0);
    if (!head?.kinds.some((kind) => kind === 'object' || kind === 'consent')) continue;
    const tail = read([word.slice(cut).replace(/^(s|er|en)(?=\p{L}{4})/u, '')], 0) ?? read([word.slice(cut)], 0);
    if (tail && !tail.kinds.includes('filler')) return { kinds: ['object', ...tail.kinds], taken: 1 };
  }
  return null;
}

function classes(text: string): { has: (...kinds: WordClass[]) => boolean; unknown: number; count: number } {
  const words = normalise(text).split(' ').filter(Boolean);
  const seen = new Set<WordClass>();
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    const found = read(words, at);
    if (!found) unknown++;
    else for (const kind of found.kinds) seen.add(kind);
    at += found?.taken ?? 1;
  }
  return { has: (...kinds) => kinds.some((kind) => seen.has(kind)), unknown, count: words.length };
}

/**
 * What a button does, by its words; null where they say nothing about consent.
 * @param inBanner the button is known to stand in a consent banner: then a bare “OK” means accept and unknown words are forgiven.
 */
export function buttonRole(text: string, inBanner = false): ButtonRole | null {
  const raw = text.trim();
  if (/^[x×✕✖✗✘╳⨯🗙❌]\ufe0f?$/iu.test(raw)) return 'close';
  if (raw.length === 0 || raw.length > MAX_LENGTH) return null;
  if (raw.split(/\s+/).length > MAX_WORDS) return null;
  const { has, unknown, count } = classes(raw);
  if (count === 0 || has('foreign')) return null;
  if (unknown > 0 && (!inBanner || unknown * 2 > count)) return null;

  if (has('withdraw')) return 'withdraw';
  const yes = has('accept', 'consent');
  const asked = yes || has('object', 'all', 'optional');
  if (has('none')) return asked ? 'reject' : null;
  // “Einstellungen oder ablehnen” leads to where one can.
  if (has('reject')) return has('accept') ? null : has('settings') ? 'settings' : 'reject';
  // Without what, the banner says; “ohne Werbung weiter” is for those who pay.
  if (has('without')) return (asked || (inBanner && has('continue') && !has('category'))) && !has('settings') ? 'reject' : null;
  if (has('settings') && has('negation')) return 'settings';
  // A bare “no” or “OK” among words that we do not know says nothing.
  if (unknown > 0 && !has('accept', 'consent', 'necessary', 'all', 'settings', 'save', 'selection')) return null;
  if (has('negation') && has('only') && has('necessary')) return 'reject';
  if (has('negation')) return yes || !has('necessary', 'category', 'object', 'selection') ? 'reject' : null;
  if (has('category')) return has('save') ? 'save' : null;
  if (has('necessary') && has('only')) return 'reject';
  if (has('necessary') && !has('all')) return has('only', 'accept', 'continue', 'save', 'select') ? 'reject' : null;
  if (has('all') && has('accept', 'consent', 'save')) return 'accept';
  if (has('save')) return 'save';
  if (has('accept') && has('selection', 'settings')) return 'save';
  if (has('selection') && has('continue')) return 'save';
  if (has('settings', 'selection')) return 'settings';
  if (has('select')) return has('all') ? null : 'settings';
  // “Les mer om samtykke”.
  if (yes) return !has('accept') && LOOKING.test(normalise(raw)) ? null : 'accept';
  if (has('affirm', 'continue')) return inBanner || has('object') ? 'accept' : null;
  return has('close') ? 'close' : null;
}

/** “Show all cookies” is about the list. */
const LOOKING =
  /(?<!\p{L})(vis|vise|se|les|mer|meir|mere|mehr|more|meer|about|om|show|view|see|read|zeigen?|anzeigen|ansehen|lesen|voir|afficher|lire|ver|mostrar|vedi|mostra|leggi|toon|bekijk\p{L}*|lees|visa|laes|læs|las|pokaz|zobacz)(?!\p{L})/u;

/** What a button means that only names a set, where nothing else in its banner says yes or no: “All cookies”, “Necessary”. */
export function bareRole(text: string): 'accept' | 'reject' | null {
  const { has, unknown, count } = classes(text.slice(0, MAX_LENGTH));
  if (count === 0 || count > 4 || unknown > 0 || has('foreign', 'settings', 'save', 'category', 'optional', 'negation'))
    return null;
  if (LOOKING.test(normalise(text))) return null;
  return has('necessary') ? 'reject' : has('all') ? 'accept' : null;
}

/** Is a button about another matter: terms, orders, membership? */
export const isForeign = (text: string): boolean => text.length <= MAX_LENGTH && classes(text).has('foreign');

/** Does a button by itself speak of consent, not of anything that one can say yes or no to? */
export function namesConsent(text: string): boolean {
  return buttonRole(text) !== null && classes(text).has('all', 'object', 'consent', 'necessary', 'without');
}

/** How surely a link or button leads back to the choice: 2 takes consent back, 1 opens its settings, 0 neither. */
export function wayBack(text: string): 0 | 1 | 2 {
  const role = buttonRole(text, true);
  if (role === 'withdraw') return 2;
  return role === 'settings' && classes(text).has('object', 'consent') ? 1 : 0;
}

/** Number of different cues of a consent banner in `text`; 0: it does not speak of cookies or consent. */
export function bannerCues(text: string): number {
  const plain = normalise(text.slice(0, 6000));
  return new Set(vocabulary().cues.filter((cue) => plain.includes(cue))).size;
}

/** What a consent banner is about, in all our languages; words for consent alone are also those of newsletters. */
const COOKIES = /cookie|informasjonskap|kjeks|\bkak(or|er)|webbkak|traceur|ciasteczk|\bsporing|tracking|endger[aä]t/i;
export const speaksOfCookies = (text: string): boolean => COOKIES.test(text);

/** A yes or no by its first word, whatever follows: in a box on cookies “Ja, mål i vei” and “Nei, ikke mål meg” are a pair, and “Bara det som krävs” is less than all. */
export function answer(text: string): 'accept' | 'reject' | null {
  const [first = ''] = normalise(text.slice(0, MAX_LENGTH)).split(' ');
  if (first === '' || classes(text.slice(0, MAX_LENGTH)).has('foreign', 'settings', 'save')) return null;
  const { has } = classes(first);
  return has('negation', 'only') ? 'reject' : has('affirm') ? 'accept' : null;
}

/** Paying instead: what a wall offers beside tracking. */
const PAYING = /abonn\p{L}*|prenumer\p{L}*|\babo\b|subscription|suscripci[oó]n|prenumerat\p{L}*/giu;
/** All or pay: a wall that speaks of a subscription and of nothing else that boxes ask about. */
export const offersPaying = (text: string): boolean => text.search(PAYING) >= 0 && !speaksOfOther(text.replace(PAYING, ' '));

/** “Vil du svare på tre spørsmål?”: asks the visitor for something, not for leave. */
const ASKS_YOU = /\p{L}+[ -](?:du|you|sie|vous|jij|je)(?!\p{L})[^.!?]*\?/giu;
/** Does the text ask the visitor a question that is not about cookies, consent or agreeing? */
export const asksElse = (text: string): boolean => {
  const questions = text.match(ASKS_YOU) ?? [];
  return questions.some((one) => !speaksOfCookies(one) && bannerCues(one) === 0 && !classes(one).has('accept', 'consent', 'all'));
};

/** Other questions that boxes ask: how old one is, which country, newsletters, subscriptions, delivery, notifications, the app. */
const OTHER =
  /vollj[aä]hrig|myndig|legal age|\bmajeure?\b|mayor(es)? de edad|maggiorenn|meerderjarig|pełnoletn|\b(schon|über|over|unter|under|fylt|fyllt|plus de|più di|más de|ouder dan|ukończ\p{L}*) (1[68]|20|21)\b|(choose|change|select|another|different|your) (country|region|location)|(anderes|andere|velg|valgt|annet|et annet|välj|annat|vælg|andet|ditt) land\b|land (wählen|ändern)|(autre|votre|choisi\p{L}*( le| un| votre)?) pays|otro pa[ií]s|altro paese|inny kraj|\b(1[68]|20|21)\s*(\+|år|jahre|years|ans|jaar|años|anni|lat)|alders(grense|kontroll)|alterspr[uü]f|age (gate|verification|check)|nyhe[td]s?brev|nyhendebrev|nyhetsbrev|newsletter|nieuwsbrief|bolet[ií]n|abonne(r|ment|nt)|prenumer|\babo\b|subscri(be|ption)|rabattkod|push[- ]?(varsl|nachricht|notif)|varsl(er|inger)|benachrichtigung|notifications?\b|last ned app|download (the|our) app|levering(sland|sadresse)|lieferland|vilk[aå]r(ene)?\b/iu;
export const speaksOfOther = (text: string): boolean => OTHER.test(text);

const NECESSARY =
  /necess|nécess|essen[tz]i|noodzakelijk|notwendig|erforderlich|n[øöo]dvendig|nödvändig|naudsyn|påkrev|required|strictly|niezbędn|nezbedn|technisch/i;
const UNNECESSARY =
  /(?<!\p{L})(?:ikke|ikkje|not|non|nicht|inte|niet|pas)(?!\p{L})|unnecess|un[øo]dv|onodv|onödv|optional|valgfri/iu;
/** Does the name of a category say that the site needs it? */
export const isNecessary = (text: string): boolean => NECESSARY.test(text) && !UNNECESSARY.test(text);
