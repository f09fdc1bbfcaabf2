/** Reads a privacy or cookie policy: bytes → statements with their exact place. Pure; nothing is fetched or executed. */
import { catalog as builtIn, type Catalog } from '../catalog/index.ts';
import { LANGUAGES } from './languages/index.ts';
import { openPolicy, type PolicyInput, type ReadDocument, readOpened } from './open.ts';

export { looksLikePolicy } from './looks-like.ts';
export { rankPolicyLinks, wellKnownPolicyPaths } from './links.ts';
export type { PolicyInput } from './open.ts';

/**
 * Reads one policy with all languages at hand. Where they are loaded one by one, and for PDFs: `policyReader`.
 * @throws InvalidInput when empty, over 16 MB, binary, or a PDF
 */
export function readPolicy(input: PolicyInput, catalog: Catalog = builtIn): ReadDocument {
  return readOpened(openPolicy(input), LANGUAGES, catalog);
}
