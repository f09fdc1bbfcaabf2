/**
 * Names of services and organizations in the text: a trie over words, so that the longest name wins and word boundaries
 * hold by themselves. Inflection (genitive, definite forms) and compounds are the reader's work, not the catalogue's.
 */
import type { Catalog } from '../catalog/index.ts';
import type { Sentence, Word } from './sentences.ts';
import { wordsOf } from './sentences.ts';
import { VENDORS } from './vendors.ts';

export interface NameEntry {
  /** Catalogue id of the service; null for an organization or a vendor without entry. */
  service: string | null;
  organization: string | null;
  /** As the catalogue writes it. */
  name: string;
  /** An ordinary word too: exact case and context needed. */
  ambiguous: boolean;
  /** Written in capitals only (“FINN”), and an ordinary word when written otherwise. */
  capitals?: boolean;
}

export interface Mention extends NameEntry {
  start: number;
  end: number;
  /** Index of the sentence and of its words, half open. */
  sentence: number;
  from: number;
  to: number;
  /** What a hyphen joins to the name: `konto` in “Google-konto”. Lower case; empty where nothing is joined. */
  compound: string;
}

interface Node {
  next: Map<string, Node>;
  entry: NameEntry | null;
}

export interface Gazetteer {
  root: Node;
  catalog: Catalog;
  /** Words that were looked up at the root: texts repeat themselves. */
  remembered: Map<string, readonly Node[]>;
}

/** Distinct words that are remembered. */
const MAX_REMEMBERED = 20_000;

/** Endings that names and their last words take, in any of the languages; longest first. */
const ENDINGS = [
  'enes',
  'ernes',
  'arnas',
  'ene',
  'erne',
  'arna',
  'ens',
  'ets',
  'en',
  'et',
  'er',
  'ar',
  'ane',
  'es',
  'ns',
  's',
  'n',
  'e',
  'a',
];
const HYPHEN = /^[-–‑]$/;
const DOMAIN_END = /^(?:com|net|org|io|app)$/;

function add(root: Node, name: string, entry: NameEntry): void {
  const parts = wordsOf(name, 0, name.length).map((word) => word.text);
  if (!parts.length) return;
  const put = (words: readonly string[]): void => {
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), entry: null }));
      node = next;
    }
    // A service's own name stands before an organization's; what is sure before what is ambiguous.
    if (!node.entry || (!node.entry.service && entry.service && !entry.ambiguous)) node.entry = entry;
  };
  put(parts);
  // “Metapixel” for “Meta Pixel”.
  if (parts.length === 2 && parts.join('').length >= 8) put([parts.join('')]);
}

/** Compiles the catalogue's names; a few milliseconds, once. */
export function compileNames(catalog: Catalog): Gazetteer {
  const root: Node = { next: new Map(), entry: null };
  for (const organization of catalog.organizations.values()) {
    const entry = { service: null, organization: organization.id, name: organization.name, ambiguous: false };
    for (const { name } of organization.entities) add(root, name, entry);
    for (const name of organization.names) add(root, name, entry);
  }
  for (const service of catalog.services.values()) {
    const ambiguous = new Set(service.ambiguousNames ?? []);
    for (const name of [...Object.values(service.names).flat(), ...(service.formerNames ?? [])])
      add(root, name, {
        service: service.id,
        organization: service.organization,
        name: service.name,
        ambiguous: ambiguous.has(name),
        ...(ambiguous.has(name) && /^\p{Lu}{2,}$/u.test(name) ? { capitals: true } : {}),
      });
  }
  const byName = new Map([...catalog.services.values()].map((service) => [service.name.toLowerCase(), service]));
  for (const name of VENDORS) {
    const { id = null, organization = null } = byName.get(name.toLowerCase()) ?? {};
    add(root, name, { service: id, organization, name, ambiguous: false });
  }
  return { root, catalog, remembered: new Map() };
}

/** The node that a word leads to, as it stands or without an ending. */
const step = (node: Node, word: string, first: boolean): Node | undefined =>
  node.next.get(word) ?? withoutEnding(node, word, first);

function withoutEnding(node: Node, word: string, first: boolean): Node | undefined {
  if (word.length < 4) return undefined;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < (first ? 4 : 3)) continue;
    // A short first word takes a genitive only (“Trustees” is no “TRUSTe”), the end of an address nothing (“Fonts come”).
    if (first ? stem.length < 7 && ending !== 's' : DOMAIN_END.test(stem)) continue;
    const found = node.next.get(stem);
    // “Google kortar …” shortens something, it is no map.
    if (found && !(stem.length < 5 && /^[ae]r$/.test(ending))) return found;
    // “taggen” from “tag”, “piksler” from “piksel”.
    if (!first && stem.at(-1) === stem.at(-2)) {
      const single = node.next.get(stem.slice(0, -1));
      if (single) return single;
    }
    if (/[lr]$/.test(stem) && ending.startsWith('e')) {
      const full = node.next.get(`${stem.slice(0, -1)}e${stem.at(-1) ?? ''}`);
      if (full) return full;
    }
  }
  return undefined;
}

const NOWHERE: readonly Node[] = [];
/** Where a name's first word leads to: “Googles” may begin “Googles Netzwerk”, and be Google's. */
function firstSteps({ root, remembered }: Gazetteer, word: string): readonly Node[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const nodes = [root.next.get(word), withoutEnding(root, word, true)].filter((node) => node !== undefined);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(word, nodes.length ? nodes : NOWHERE);
  return nodes;
}

/** The longest name that begins at this word and goes on from its node; `to`: the word behind it. */
function longest(start: Node, text: string, words: readonly Word[], from: number): { entry: NameEntry; to: number } | null {
  let node: Node | undefined = start;
  let found: { entry: NameEntry; to: number } | null = null;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const previous = words[i - 1];
    // Nothing that ends a phrase may stand inside a name; brackets and dashes may (“X (Twitter)”).
    if (i > from && previous && !/^[\s\u00a0().,:&+/"“”„«»'’‑–—-]{0,4}$/.test(text.slice(previous.end, word.start))) break;
    if (i > from) node = step(node, word.text, false);
    if (!node) break;
    if (node.entry && isCertain(node.entry, words, from, i + 1, text)) found = { entry: node.entry, to: i + 1 };
  }
  return found;
}

/** An ambiguous name must stand in its exact case, and not glued to an ordinary word. */
function isCertain(entry: NameEntry, words: readonly Word[], from: number, to: number, text: string): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return false;
  const written = text.slice(first.start, last.end);
  if (!/\p{Lu}/u.test(written) && written.length <= 4) return false;
  if (entry.capitals && !/^\p{Lu}{2}/u.test(written)) return false;
  if (to - from === 1 && !entry.ambiguous) return first.capital || (entry.service !== null && first.text.length >= 6);
  return true;
}

/** “boost.ai” in a sentence is the vendor's name; in an address of mail or of a page it is not. */
function isDomainName(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return (
    written.includes('.') &&
    /[\s(“"„«>]/.test(text.charAt(start - 1) || ' ') &&
    !/[/@:\p{L}\p{N}-]|\.\p{L}/u.test(
      text
        .slice(end, end + 2)
        .trimStart()
        .slice(0, 2),
    )
  );
}

/** Names in one sentence, in order, without overlap. */
export function findNames(gazetteer: Gazetteer, text: string, sentence: Sentence, index: number): Mention[] {
  const { words } = sentence;
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    let name: ReturnType<typeof longest> = null;
    for (const node of firstSteps(gazetteer, words[from]?.text ?? '')) name ??= longest(node, text, words, from);
    if (!name) continue;
    const { entry, to } = name;
    const part = words.slice(from, to);
    const first = part[0];
    const last = part.at(-1);
    if (!first || !last) continue;
    const next = words[to];
    const compound = next && HYPHEN.test(text.slice(last.end, next.start)) ? next.text : '';
    if (!part.every((word) => word.address) || isDomainName(text, first.start, last.end))
      mentions.push({ ...entry, start: first.start, end: last.end, sentence: index, from, to, compound });
    from = to - 1;
  }
  return mentions;
}
