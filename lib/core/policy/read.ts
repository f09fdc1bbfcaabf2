/** The whole document → language, sections, services and statements. Every reader hands its statements to one collector. */
import type { Catalog } from '../catalog/index.ts';
import type { PolicyService, Section, Statement, StatementType } from '../model/policy.ts';
import { readBases } from './bases.ts';
import { readCitations } from './citations.ts';
import { readContacts } from './contacts.ts';
import { readCookieLists } from './cookie-lists.ts';
import { readCookieTables } from './cookies.ts';
import { readContradictions } from './contradictions.ts';
import { readDefects } from './defects.ts';
import { readMissingBases } from './missing.ts';
import type { PolicyDocument } from './document.ts';
import { compileTime, type TimeWords } from './durations.ts';
import { readFacts } from './facts.ts';
import { type Frame, says } from './frame.ts';
import { languageOf, voteLanguage } from './language.ts';
import { LANGUAGES } from './languages/index.ts';
import { compileLexicon, hitsOf, type Lexicon } from './lexicon.ts';
import { readMarks } from './marks.ts';
import { compileNames, findNames, type Gazetteer } from './names.ts';
import { readPeriods } from './periods.ts';
import { readPromises } from './read-promises.ts';
import { ADDRESS, type ReadText, readText, wordsOf } from './sentences.ts';
import { Namings } from './services.ts';
import { listServices } from './service-list.ts';
import { readServiceLinks } from './service-links.ts';
import { readTransfers } from './transfers.ts';
import { findUnknownVendors } from './unknown-vendors.ts';

/** What the readers share. */
export interface Reading {
  document: ReadText;
  frames: readonly Frame[];
  namings: Namings;
  catalog: Catalog;
  time: TimeWords;
  language: string;
  /** Concepts of a piece of text in the document's language. */
  lexiconHits(text: string): ReadonlySet<string>;
  add(type: StatementType, place: { start: number; end: number }, value: Record<string, unknown>, options?: AddOptions): void;
}
interface AddOptions {
  service?: string | null;
  confidence?: number;
  inherited?: boolean;
}

const lexicons = new Map<string, Lexicon>();
function lexiconOf(code: string): Lexicon | null {
  const known = lexicons.get(code);
  if (known) return known;
  const data = LANGUAGES.find((language) => language.code === code);
  if (!data) return null;
  const lexicon = compileLexicon(data);
  lexicons.set(code, lexicon);
  return lexicon;
}
const gazetteers = new WeakMap<Catalog, Gazetteer>();
function gazetteerOf(catalog: Catalog): Gazetteer {
  let gazetteer = gazetteers.get(catalog);
  if (!gazetteer) gazetteers.set(catalog, (gazetteer = compileNames(catalog)));
  return gazetteer;
}
const time = compileTime(LANGUAGES);

/** A part's own language, where it has words enough to tell: policies with modules in another language are normal. */
function sectionLanguages(document: ReadText, language: string): (section: number) => string {
  const words = new Map<number, string[]>();
  for (const sentence of document.sentences) {
    const list = words.get(sentence.section) ?? [];
    for (const word of sentence.words) list.push(word.text);
    words.set(sentence.section, list);
  }
  const languages = new Map<number, string>();
  for (const [section, list] of words) languages.set(section, (list.length >= 60 ? voteLanguage(list) : null) ?? language);
  return (section) => languages.get(section) ?? language;
}

function framesOf(document: ReadText, catalog: Catalog, language: string): Frame[] {
  const gazetteer = gazetteerOf(catalog);
  const languageAt = sectionLanguages(document, language);
  const urls = urlsOf(document);
  return document.sentences.map((sentence, index) => {
    const lexicon = lexiconOf(languageAt(sentence.section));
    const hits = lexicon ? hitsOf(lexicon, sentence) : [];
    const block = document.blocks[sentence.block];
    return {
      index,
      sentence,
      text: document.text.slice(sentence.start, sentence.end),
      hits,
      concepts: new Set(hits.map(({ concept }) => concept)),
      mentions: findNames(gazetteer, document.text, sentence, index),
      urls: urls.get(index) ?? [],
      kind: block?.kind ?? 'text',
      chrome: block?.chrome ?? false,
    };
  });
}

/** Addresses by sentence: targets of links, except to places of the same page, and what is written out. */
function urlsOf({ sentences, links, text }: ReadText): Map<number, string[]> {
  const urls = new Map<number, string[]>();
  const put = (index: number, url: string): void => {
    const list = urls.get(index);
    if (list) list.push(url);
    else urls.set(index, [url]);
  };
  let next = 0;
  sentences.forEach(({ start, end }, index) => {
    while (next < links.length && (links[next]?.end ?? 0) <= start) next++;
    for (let i = next; i < links.length && (links[i]?.start ?? end) < end; i++) {
      const url = links[i]?.url ?? '';
      if (url && !/^(?:#|mailto:|tel:)/i.test(url)) put(index, url);
    }
    const written = text.slice(start, end);
    if (/\.\w|:\/\//.test(written)) for (const [url] of written.matchAll(ADDRESS)) if (!url.includes('@')) put(index, url);
  });
  return urls;
}

/** Where in the text the services and statements stand; all of one reading share the text `document.text`. */
export function readStatements(
  plain: PolicyDocument,
  catalog: Catalog,
): { language: string; sections: Section[]; services: PolicyService[]; statements: Statement[] } {
  const document = readText(plain);
  const language = languageOf(
    document.declaredLanguage,
    (function* () {
      for (const sentence of document.sentences) for (const word of sentence.words) yield word.text;
    })(),
  );
  const frames = framesOf(document, catalog, language);
  const namings = new Namings(document, frames, catalog);
  const statements: Omit<Statement, 'id'>[] = [];
  const reading: Reading = {
    document, frames, namings, catalog, time, language,
    lexiconHits(text) {
      const lexicon = lexiconOf(language);
      return new Set(lexicon ? hitsOf(lexicon, { words: wordsOf(text, 0, text.length) }).map(({ concept }) => concept) : []);
    },
    add(type, { start, end }, value, { service = null, confidence = 0.9, inherited = false } = {}) {
      const quote = document.text.slice(start, end);
      statements.push({ type, service, value, start, end, quote, confidence: Math.round(confidence * 100) / 100, inherited });
    },
  }; // prettier-ignore
  const letterWords = new Set((LANGUAGES.find(({ code }) => code === language)?.letterWords ?? 'a i').split(' '));
  const citations = readCitations(document.text, letterWords);
  const frameAt = frameFinder(frames);
  for (const { article, start, end } of citations) {
    const frame = frameAt(start);
    const about = frame ? namings.aboutOf(frame) : { services: [], inherited: false };
    reading.add('gdpr-reference', { start, end }, { article }, {
      service: about.services.length === 1 ? about.services[0] : null, confidence: 0.98, inherited: about.inherited && about.services.length === 1,
    }); // prettier-ignore
  }
  readBases(reading, citations, frameAt);
  const links = readServiceLinks(document, catalog);
  const capitalNouns = LANGUAGES.find(({ code }) => code === language)?.capitalNouns ?? false;
  const unknown = findUnknownVendors(document, frames, (section) => namings.headingOf(section), capitalNouns);
  readPromises(reading, links, unknown);
  readPeriods(reading, readCookieLists(reading));
  readTransfers(reading);
  readCookieTables(reading);
  readContacts(reading);
  readDefects(reading);
  readFacts(reading);
  readContradictions(reading, statements);
  readMissingBases(reading, statements);
  const choices = new Set<unknown>(['withdrawal', 'prior-consent', 'banner-shown', 'opt-out-link']);
  const speaksOfBanner = frames.some((frame) => frame.concepts.has('banner') && says(frame, 'consent', 'choice', 'settings'));
  readMarks(reading, speaksOfBanner || statements.some(({ type, value }) => type === 'promise' && choices.has(value.kind)));
  const services = listServices(document, catalog, namings.all, links, unknown);
  for (const { id, name, disclosure, spans } of services) {
    const span = spans[0];
    if (span)
      reading.add(
        'service',
        span,
        { role: roleOf(disclosure), name },
        { service: id, confidence: disclosure === 'declared' ? 0.9 : 0.8 },
      );
  }
  statements.sort((a, b) => a.start - b.start || a.end - b.end || a.type.localeCompare(b.type));
  return {
    language,
    sections: document.sections,
    services,
    statements: statements.map((statement, index) => ({ id: `s${index + 1}`, ...statement })),
  };
}

const roleOf = (disclosure: PolicyService['disclosure']): string => (disclosure === 'declared' ? 'recipient' : disclosure);

/** Sentence that holds an offset, by bisection. */
function frameFinder(frames: readonly Frame[]): (offset: number) => Frame | undefined {
  return (offset) => {
    let low = 0;
    let high = frames.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const frame = frames[middle];
      if (!frame) return undefined;
      if (offset < frame.sentence.start) high = middle - 1;
      else if (offset >= frame.sentence.end) low = middle + 1;
      else return frame;
    }
    return undefined;
  };
}
