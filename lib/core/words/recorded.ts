/** What recordings say in their own English (`no banner was found`, `navigation failed: net::ERR_…`), in a reader's words. */
import { findSource } from './sources.ts';
import { text, type Values } from './values.ts';

/** The phrase that a recording holds → the same for a reader. What a program said of its own stays as it is, in brackets. */
export type Phrases = Readonly<Record<string, string>>;

/** Recordings of old carry it; how long was waited stands in the report beside it. */
const WAITED = / \(waited [^)]*\)$/;

function find(phrases: Phrases, told: string): string | null {
  const known = Object.keys(phrases).find((key) => told.startsWith(key) && /^(?:$|: | [(“])/.test(told.slice(key.length)));
  if (known === undefined) return null;
  const said = phrases[known] ?? known;
  const rest = told.slice(known.length);
  if (!rest.startsWith(': ')) return `${said}${rest}`;
  const source = findSource(phrases, rest.slice(2));
  if (source !== null) return known === 'verified' ? `${phrases['verified by']} ${source}` : `${said}: ${source}`;
  const inner = find(phrases, rest.slice(2));
  return inner === null ? `${said} (${rest.slice(2)})` : `${said}: ${inner}`;
}

/** For a place of its own; what is not known stays as it was recorded. */
export const recordedText = (phrases: Phrases, told: string): string => find(phrases, told.replace(WAITED, '')) ?? told;

/** A sentence and, where something is known, why: `No visit shows it: no banner was found.` */
export function because(phrases: Phrases, claim: string, values: Values): string {
  const told = text(values, 'detail').replace(WAITED, '').replace(/\.$/, '');
  const why = find(phrases, told);
  if (why !== null) return `${claim}: ${why}.`;
  return told === '' ? `${claim}.` : `${claim} (${told}).`;
}

/** The same for a recording that is not whole: its gaps (ids, parted by spaces), then how the run ended. */
export function becauseOfGaps(phrases: Phrases, gaps: Phrases, claim: string, values: Values): string {
  const lost = text(values, 'gaps')
    .split(' ')
    .flatMap((id) => gaps[id]?.replace(/\.$/, '') ?? []);
  const told = text(values, 'detail').replace(WAITED, '');
  const ended = find(phrases, told);
  // A page that did not come is both.
  const parts = [...lost.filter((gap) => !ended?.startsWith(gap)), ...(ended === null ? [] : [ended])];
  const raw = ended === null && told !== '' ? ` (${told})` : '';
  return `${claim}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}${raw}.`;
}
