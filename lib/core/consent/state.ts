/** Recognises consent state that sites keep in cookies and storage. Such a cookie or key is never tracking. */
import type { Choice } from './choice.ts';
import { decoded } from './flags.ts';
import { genericState, speaksOfConsent } from './generic.ts';
import { platforms } from './platforms/index.ts';
import { tarteaucitronChoice } from './platforms/tarteaucitron.ts';
import type { StoredState } from './platforms/types.ts';
import { tcfChoice } from './tcf.ts';

export type { Choice } from './choice.ts';
export interface ConsentState {
  /** Consent platform, lower case; `generic` where only name and value gave it away. */
  platform: string;
  choice: Choice;
}

/**
 * What a cookie or storage key says of the choice; null where it is no consent state.
 * @param value as stored; URL encoding is undone
 */
export function consentState(name: string, value: string): ConsentState | null {
  const { known, generic } = readersOf(name);
  // The name of tarteaucitron's cookie is the site's to choose, its form is not.
  if (known.length === 0 && !generic && !value.startsWith('!') && !value.startsWith('%21')) return null;
  const text = decoded(value);
  for (const { platform, read } of known) {
    const choice = read ? read(text) : 'unknown';
    if (choice) return { platform, choice };
  }
  const tarteaucitron = tarteaucitronChoice(text);
  if (tarteaucitron) return { platform: 'tarteaucitron', choice: tarteaucitron };
  const choice = generic ? genericState(name, text) : null;
  return choice && { platform: tcfChoice(text) ? 'tcf' : 'generic', choice };
}

interface Readers {
  known: (Pick<StoredState, 'read'> & { platform: string })[];
  generic: boolean;
}
const MAX_NAMES = 5_000;
const byName = new Map<string, Readers>();

/** Names come back with every request: each is looked at once. */
function readersOf(name: string): Readers {
  const before = byName.get(name);
  if (before) return before;
  if (byName.size >= MAX_NAMES) byName.clear();
  const readers = {
    known: platforms.flatMap(({ id: platform, stored }) =>
      stored.flatMap(({ name: pattern, read }) => (pattern.test(name) ? [{ platform, ...(read ? { read } : {}) }] : [])),
    ),
    generic: speaksOfConsent(name),
  };
  byName.set(name, readers);
  return readers;
}
