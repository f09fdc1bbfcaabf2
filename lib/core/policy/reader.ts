/** Reads policies where a language's words, and what reads PDFs, are loaded only once a document needs them. */
import { catalog as builtIn, type Catalog } from '../catalog/index.ts';
import { InvalidInput } from '../model/parse.ts';
import type { LanguageData } from './lexicon.ts';
import { isPdf, type OpenedPolicy, openPolicy, type PolicyInput, type ReadDocument, readOpened } from './open.ts';
import type { PdfPage } from './pdf-text.ts';

export interface Loaders {
  /** The words of a language, by its code. */
  language(code: string): Promise<LanguageData>;
  /** The pages of a PDF; throws where it is broken or locked. */
  pdf(bytes: Uint8Array): Promise<readonly PdfPage[]>;
}

export interface PolicyReader {
  /** Text and structure alone. @throws InvalidInput */
  open(input: PolicyInput): Promise<OpenedPolicy>;
  /** @throws InvalidInput */
  read(input: PolicyInput): Promise<ReadDocument>;
  readOpened(opened: OpenedPolicy): Promise<ReadDocument>;
}

/**
 * Languages stay once they are loaded; a load that failed is tried again.
 * @param catalog asked at each document: own entries may have come since
 */
export function policyReader(
  { language, pdf }: Loaders,
  catalog: () => Catalog | Promise<Catalog> = () => builtIn,
): PolicyReader {
  const languages = new Map<string, Promise<LanguageData>>();
  const load = (code: string): Promise<LanguageData> => {
    const known = languages.get(code);
    if (known) return known;
    const loading = language(code).catch((error: unknown) => {
      languages.delete(code);
      throw error;
    });
    languages.set(code, loading);
    return loading;
  };
  const pagesOf = async ({ source, bytes }: PolicyInput): Promise<readonly PdfPage[] | null> => {
    if (!isPdf(bytes)) return null;
    try {
      return await pdf(bytes);
    } catch (error) {
      throw new InvalidInput(
        `${source}: is a PDF that cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const reader: PolicyReader = {
    open: async (input) => openPolicy(input, await pagesOf(input)),
    read: async (input) => reader.readOpened(await reader.open(input)),
    readOpened: async (opened) => readOpened(opened, await Promise.all(opened.needs.map(load)), await catalog()),
  };
  return reader;
}
