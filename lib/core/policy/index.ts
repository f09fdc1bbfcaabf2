/** Reads a privacy or cookie policy: bytes → statements with their exact place. Pure; nothing is fetched or executed. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { catalog as builtIn, type Catalog } from '../catalog/index.ts';
import type { PolicyReading } from '../model/policy.ts';
import { decode } from './decode.ts';
import { type PolicyDocument } from './document.ts';
import { htmlDocument } from './html-text.ts';
import { readStatements } from './read.ts';
import { textDocument } from './plain-text.ts';

export { rankPolicyLinks, wellKnownPolicyPaths } from './links.ts';
export { looksLikePolicy } from './looks-like.ts';

export interface PolicyInput {
  /** Where it is from: URL or file name; for messages and to tell Markdown from HTML. */
  source: string;
  bytes: Uint8Array;
  /** As the server said, with charset where given. */
  contentType?: string;
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

/**
 * Reads one policy.
 * @throws InvalidInput when empty, over 16 MB, binary, or a PDF
 */
export function readPolicy(input: PolicyInput, catalog: Catalog = builtIn): { reading: PolicyReading; text: string } {
  const text = decode(input.bytes, input.source, input.contentType);
  const document: PolicyDocument = isHtml(input, text) ? htmlDocument(text) : textDocument(text);
  const { language, sections, services, statements } = readStatements(document, catalog);
  return {
    text: document.text,
    reading: {
      schema: 'samsvar/policy@1',
      document: {
        source: input.source,
        sha256: bytesToHex(sha256(input.bytes)),
        language,
        length: document.text.length,
        title: document.title,
        sections,
      },
      services,
      statements,
    },
  };
}
