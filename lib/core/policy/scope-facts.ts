/** What a text tells of where it holds: on which site cookies are, what for, and in which country whoever gets a form's data is. */
import { topicsIn } from '../model/judging.ts';
import type { SiteFact } from '../model/policy.ts';
import { countriesIn } from './countries.ts';
import { type Frame, says } from './frame.ts';
import type { Reading } from './read.ts';
import { addressesIn } from './sentences.ts';

/** “This website”, in our languages. */
const THIS =
  /(?<![A-Za-zÀ-ɏ])(?:denne|dette|this|diese[rs]?|denna|detta|ce|den her)\s(?:netts|nettb|hjemmes|heimes|webs|websted|webbp|hemsid|webbsid|site|internetseite|homepage)/iu;
const REGISTERED =
  /(?<![A-Za-zÀ-ɏ])(?:registrert|registrerad|registreret|registriert|registered|signed up|subscribed|påmeldt|tilmeldt|angemeldet|inscrit|abonn(?:é|iert|erer|erar))|(?:innlogg|inlogg|eingelogg|connecté|logg(?:et|a) inn|logget ind|logged in)/iu;
/** Something is not so, or only in a case. */
const isOpen = (f: Frame): boolean => says(f, 'not', 'negation', 'none', 'if', 'right', 'unless', 'without', 'consent');

const usesCookies = (f: Frame): boolean => says(f, 'cookies') && says(f, 'use', 'set') && !isOpen(f);

/** Hosts that are written out, of nobody that the catalogue knows. */
function hostsIn({ text, mentions }: Frame): string[] {
  if (mentions.length > 0) return [];
  return [...addressesIn(text)].map(([address]) => address).filter((address) => !address.includes('@')).map(hostOf); // prettier-ignore
}
const hostOf = (address: string): string => address.replace(/^https?:\/\//i, '').replace(/(?:[/?#].*|\.)$/, '').toLowerCase(); // prettier-ignore

const remembersWho = (f: Frame): boolean =>
  says(f, 'cookies', 'cookie') &&
  says(f, 'remember', 'recognition', 'store', 'stores') &&
  REGISTERED.test(f.text) &&
  !says(f, 'not', 'negation');

/** “In a database of a processor located in the USA”, of a newsletter or a message: whoever it is. */
function abroad(f: Frame, { document, language }: Reading, before: Frame | undefined): string | null {
  if (f.mentions.length > 0 || isOpen(f) || !says(f, 'provider', 'processor') || !says(f, 'store', 'process', 'server', 'stay', 'transfer', 'share')) return null; // prettier-ignore
  const around = `${before?.text ?? ''} ${f.text} ${document.sections[f.sentence.section]?.heading ?? ''}`;
  if (topicsIn(around).length === 0) return null;
  const countries = new Set([...countriesIn(f.sentence.words, language), ...(says(f, 'usa') ? ['US'] : [])]);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

export function readScopeFacts(reading: Reading): void {
  const told = new Set<string>();
  for (const frame of reading.frames) {
    if (frame.chrome || frame.kind === 'heading') continue;
    const { start, end, block } = frame.sentence;
    const tell = (technique: SiteFact, value: Record<string, unknown> = {}) => {
      const key = `${technique} ${JSON.stringify(value)}`;
      if (told.has(key)) return;
      told.add(key);
      reading.add('technique', { start, end }, { technique, ...value }, { confidence: 0.7 });
    };
    const before = reading.frames[frame.index - 1];
    if (usesCookies(frame)) {
      const hosts = hostsIn(frame);
      if (hosts.length > 0 && says(frame, 'onsite')) tell('cookies-here', { hosts });
      else if (THIS.test(frame.text)) tell('cookies-here');
    }
    if (remembersWho(frame)) tell('registered-cookie');
    const country = abroad(frame, reading, before?.sentence.block === block ? before : undefined);
    if (country !== null) tell('form-abroad', { country });
  }
}
