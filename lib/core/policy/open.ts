/** Bytes of a policy → its text with structure and language; reading it may wait until the words of that language are there. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Catalog } from '../catalog/index.ts';
import { InvalidInput } from '../model/parse.ts';
import { MAX_POLICY_BYTES, type PolicyReading } from '../model/policy.ts';
import { decode } from './decode.ts';
import type { PolicyDocument } from './document.ts';
import { htmlDocument } from './html-text.ts';
import { languageOf, sectionLanguages } from './language.ts';
import { PROFILES } from './languages/profiles.generated.ts';
import type { LanguageData } from './lexicon.ts';
import { pdfDocument, type PdfPage } from './pdf-text.ts';
import { textDocument } from './plain-text.ts';
import { readStatements } from './read.ts';
import { type ReadText, readText } from './sentences.ts';

export interface PolicyInput {
  /** Where it is from: URL or file name; for messages and to tell Markdown from HTML. */
  source: string;
  bytes: Uint8Array;
  /** As the server said, with charset where given. */
  contentType?: string;
}

export interface OpenedPolicy {
  source: string;
  /** Of the bytes as they came. */
  sha256: string;
  document: ReadText;
  /** Of the whole; `und` where unknown. */
  language: string;
  languageAt: (section: number) => string;
  /** Codes of the languages that its parts are in, as far as they can be read. */
  needs: readonly string[];
}

/** One read document. */
export interface ReadDocument {
  reading: PolicyReading;
  text: string;
}

const HTML_TYPE = /html|xml/i;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|title|meta|div|main|article|section|h[1-6]|p|table|ul|ol|header|nav)\b/i;

function isHtml({ source, contentType = '' }: PolicyInput, text: string): boolean {
  if (/\.(?:md|markdown|txt)(?:$|[?#])/i.test(source)) return false;
  if (HTML_TYPE.test(contentType)) return true;
  if (contentType && /text\/(?:plain|markdown)/i.test(contentType)) return false;
  return HTML_START.test(text.slice(0, 4000)) || (/\.x?html?(?:$|[?#])/i.test(source) && /<\w+[\s>]/.test(text.slice(0, 4000)));
}

/** PDF readers take what begins so within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  const mark = [0x25, 0x50, 0x44, 0x46, 0x2d];
  for (let at = 0; at + 5 <= Math.min(bytes.length, 1024); at++) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return true;
    // Text before the mark speaks about PDF, it is none.
    const byte = bytes[at] ?? 0;
    if (at > 0 && byte > 0x40 && byte < 0x7f) return false;
  }
  return false;
}

function documentOf(input: PolicyInput, pages: readonly PdfPage[] | null): PolicyDocument {
  const { bytes, source, contentType } = input;
  if (bytes.length > MAX_POLICY_BYTES) throw new InvalidInput(`${source}: is larger than 16 MB (${bytes.length} bytes)`);
  if (isPdf(bytes)) {
    if (pages === null) throw new InvalidInput(`${source}: is a PDF, which cannot be read here; give its text instead`);
    const document = pdfDocument(pages);
    if (!/\p{L}/u.test(document.text))
      throw new InvalidInput(`${source}: is a PDF without text, perhaps a scan; give its text instead`);
    return document;
  }
  const text = decode(bytes, source, contentType);
  return isHtml(input, text) ? htmlDocument(text) : textDocument(text);
}

/**
 * @param pages what the PDF holds, where it is one; null: nobody could tell
 * @throws InvalidInput when empty, over 16 MB, binary, or a PDF without text
 */
export function openPolicy(input: PolicyInput, pages: readonly PdfPage[] | null = null): OpenedPolicy {
  const document = readText(documentOf(input, pages));
  const words = (function* () {
    for (const sentence of document.sentences) for (const word of sentence.words) yield word.text;
  })();
  const language = languageOf(document.declaredLanguage, words);
  const languageAt = sectionLanguages(document, language);
  const codes = new Set([language, ...document.sentences.map(({ section }) => languageAt(section))]);
  return {
    source: input.source,
    sha256: bytesToHex(sha256(input.bytes)),
    document,
    language,
    languageAt,
    needs: PROFILES.flatMap(({ code }) => (codes.has(code) ? [code] : [])),
  };
}

/**
 * @param languages at least those that it needs; parts in others give what needs no language
 * @throws InvalidInput where there is no text
 */
export function readOpened(opened: OpenedPolicy, languages: readonly LanguageData[], catalog: Catalog): ReadDocument {
  const { document, source, sha256, language } = opened;
  if (document.text === '') throw new InvalidInput(`${source}: is a page without text`);
  const { services, statements } = readStatements(opened, languages, catalog);
  return {
    text: document.text,
    reading: {
      schema: 'samsvar/policy@1',
      document: { source, sha256, language, length: document.text.length, title: document.title, sections: document.sections },
      services,
      statements,
    },
  };
}
