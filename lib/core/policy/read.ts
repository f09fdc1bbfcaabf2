/** The whole document → language, sections, services and statements. Every reader hands its statements to one collector. */
import type { Catalog } from '../catalog/index.ts';
import type { PolicyService, Statement, StatementType } from '../model/policy.ts';
import { readBases } from './bases.ts';
import { readCitations } from './citations.ts';
import { readContacts } from './contacts.ts';
import { readCookieLists } from './cookie-lists.ts';
import { readCookieTables } from './cookies.ts';
import { readContradictions } from './contradictions.ts';
import { readDataCategories } from './data-categories.ts';
import { readDefects } from './defects/index.ts';
import { readMissingBases } from './missing/bases.ts';
import { readEmptyBases, readForms } from './missing/fields.ts';
import { readMissingLifetimes, readMissingPeriods } from './missing/lifetimes.ts';
import { compileTime, type TimeWords } from './durations.ts';
import { readFacts } from './facts.ts';
import { readFormFacts } from './form-facts.ts';
import { readScopeFacts } from './scope-facts.ts';
import { readSiteFacts } from './site-facts.ts';
import { type Frame, says } from './frame.ts';
import { PROFILES } from './languages/profiles.generated.ts';
import { compileLexicon, conceptsOf, hitsOf, type LanguageData } from './lexicon.ts';
import { readMarks } from './marks.ts';
import { compileNames, findNames } from './names.ts';
import { once } from './once.ts';
import { readPeriods } from './periods.ts';
import { readPromises } from './read-promises.ts';
import { readPurposes } from './purposes.ts';
import { namedRoles, readSources, roleOf } from './roles.ts';
import { addressesIn, type ReadText, wordsOf } from './sentences.ts';
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

const lexiconOf = once(compileLexicon);
const gazetteerOf = once(compileNames);
const time = compileTime(PROFILES);

export function framesOf(
  document: ReadText,
  catalog: Catalog,
  languageAt: (section: number) => string,
  languages: readonly LanguageData[],
): Frame[] {
  const gazetteer = gazetteerOf(catalog);
  const lexiconAt = new Map(languages.map((data) => [data.code, lexiconOf(data)]));
  const urls = urlsOf(document);
  return document.sentences.map((sentence, index) => {
    const lexicon = lexiconAt.get(languageAt(sentence.section));
    const hits = lexicon ? hitsOf(lexicon, sentence) : [];
    const block = document.blocks[sentence.block];
    return {
      index,
      sentence,
      text: document.text.slice(sentence.start, sentence.end),
      hits,
      concepts: conceptsOf(hits),
      mentions: findNames(gazetteer, document.text, sentence, index),
      urls: urls.get(index) ?? NONE,
      kind: block?.kind ?? 'text',
      chrome: block?.chrome ?? false,
    };
  });
}

const NONE: readonly string[] = [];

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
    if (/\.\w|:\/\//.test(written)) for (const [url] of addressesIn(written)) if (!url.includes('@')) put(index, url);
  });
  return urls;
}

/**
 * Where in the text the services and statements stand; all of one reading share the text `document.text`.
 * @param languages those that can be read; parts in other languages give what needs no language
 */
export function readStatements(
  { document, language, languageAt }: { document: ReadText; language: string; languageAt: (section: number) => string },
  languages: readonly LanguageData[],
  catalog: Catalog,
): { services: PolicyService[]; statements: Statement[] } {
  const data = languages.find(({ code }) => code === language);
  const lexicon = data ? lexiconOf(data) : null;
  const profile = PROFILES.find(({ code }) => code === language);
  const frames = framesOf(document, catalog, languageAt, languages);
  const namings = new Namings(document, frames, catalog);
  const statements: Omit<Statement, 'id'>[] = [];
  const reading: Reading = {
    document, frames, namings, catalog, time, language,
    lexiconHits(text) {
      return conceptsOf(lexicon ? hitsOf(lexicon, { words: wordsOf(text, 0, text.length) }) : []);
    },
    add(type, { start, end }, value, { service = null, confidence = 0.9, inherited = false } = {}) {
      const quote = document.text.slice(start, end);
      statements.push({ type, service, value, start, end, quote, confidence: Math.round(confidence * 100) / 100, inherited });
    },
  }; // prettier-ignore
  const letterWords = new Set((profile?.letterWords ?? 'a i').split(' '));
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
  const unknown = findUnknownVendors(document, frames, (section) => namings.headingOf(section), profile?.capitalNouns ?? false);
  readPromises(reading, links, unknown);
  readPeriods(reading, readCookieLists(reading), unknown);
  readTransfers(reading);
  readCookieTables(reading);
  readContacts(reading);
  readDefects(reading);
  readFacts(reading);
  readSiteFacts(reading);
  readFormFacts(reading);
  readScopeFacts(reading);
  readDataCategories(reading);
  readPurposes(reading);
  readSources(reading);
  readContradictions(reading, statements, unknown, frameAt);
  readEmptyBases(reading);
  readForms(reading, statements);
  readMissingBases({ ...reading, statements, unknown, frameAt });
  readMissingLifetimes(reading, statements);
  readMissingPeriods(reading, statements);
  const choices = new Set<unknown>(['withdrawal', 'prior-consent', 'banner-shown', 'opt-out-link']);
  const speaksOfBanner = frames.some((frame) => frame.concepts.has('banner') && says(frame, 'consent', 'choice', 'settings'));
  readMarks(reading, speaksOfBanner || statements.some(({ type, value }) => type === 'promise' && choices.has(value.kind)));
  const roles = namedRoles(reading);
  const services = listServices(document, catalog, namings.all, links, unknown);
  for (const { id, name, disclosure, spans } of services) {
    const span = spans[0];
    if (span)
      reading.add(
        'service',
        span,
        { role: roleOf(disclosure, id === null ? undefined : roles.get(id)), name },
        { service: id, confidence: disclosure === 'declared' ? 0.9 : 0.8 },
      );
  }
  statements.sort((a, b) => a.start - b.start || a.end - b.end || a.type.localeCompare(b.type));
  return {
    services,
    statements: statements.map((statement, index) => ({ id: `s${index + 1}`, ...statement })),
  };
}

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
