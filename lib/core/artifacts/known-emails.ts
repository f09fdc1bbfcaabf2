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
  for (const address of [...plain].slice(0, MOST)) known.add(sumOf(address).slice(0, PREFIX));
  return known;
}

/** SHA-256 of an address as vendors compute it, in hexadecimal. */
export const sumOf = (address: string): string => bytesToHex(sha256(utf8ToBytes(address.toLowerCase())));

const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;

/** Where a text holds one of the addresses, plain or as its hash: as it is written, with the first digits of its hash. */
export function addressesIn(text: string, known: ReadonlySet<string>): { written: string; prefix: string }[] {
  if (known.size === 0 || text.length < 6) return [];
  const plain = text.includes('@') || text.includes('%40') ? [...text.matchAll(ADDRESS)].map(([written]) => written) : [];
  return [
    ...plain.map((written) => ({ written, prefix: sumOf(written.replace('%40', '@')).slice(0, PREFIX) })),
    ...[...text.matchAll(HASH)].map(([written]) => ({ written, prefix: written.slice(0, PREFIX).toLowerCase() })),
  ].filter(({ prefix }) => known.has(prefix));
}
