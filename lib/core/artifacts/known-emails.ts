/** The e-mail addresses that a recording knows, as first digits of their SHA-256: what hashes in requests are compared with. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { PREFIX } from '../classify/signals/personal.ts';
import type { Visit } from '../model/visit.ts';

const ADDRESS = /[\w.+-]{1,64}(?:@|%40)(?:[\w-]+\.)+[a-z]{2,24}/gi;
/** Of one visit; a page can make up addresses without end. */
const MOST = 100;

/** Those that the recorder saw typed, and those that stand in the recording in plain text: in addresses, bodies, storage. */
export function knownEmails({ observations }: Visit): Set<string> {
  const plain = new Set<string>();
  const known = new Set<string>();
  const search = (text: string | undefined) => {
    if (text === undefined || plain.size >= MOST || !(text.includes('@') || text.includes('%40'))) return;
    for (const [address] of text.matchAll(ADDRESS)) plain.add(address.replace(/%40/, '@').toLowerCase());
  };
  for (const observation of observations) {
    if (observation.kind === 'typed') known.add(observation.sha256);
    else if (observation.kind === 'request') [observation.url, observation.body].forEach(search);
    else if (observation.kind === 'storage') search(observation.value);
  }
  for (const address of [...plain].slice(0, MOST)) known.add(bytesToHex(sha256(utf8ToBytes(address))).slice(0, PREFIX));
  return known;
}
