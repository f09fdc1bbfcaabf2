/** What rules on contradictions share: the statements and sentences that they compare. */
import type { Statement } from '../../model/policy.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../read.ts';
import type { UnknownVendor } from '../unknown-vendors.ts';

export type Read = Omit<Statement, 'id'>;
/** A statement, or a sentence that says what no statement holds. */
export type Place = Pick<Read, 'start' | 'end' | 'quote' | 'service'>;
/** What the text does, and what it claims. */
export type Pair = [deed: Place | undefined, claim: Place | undefined];
/** None takes what is hedged, conditional, excepted or about another service for a claim. */
export type Row = (texts: Texts) => Pair[];

export interface Texts {
  reading: Reading;
  statements: readonly Read[];
  /** Vendors without an entry, in the order of the text. */
  unknown: readonly UnknownVendor[];
  frameOf(place: { start: number }): Frame | undefined;
  /** Unhedged promises of these kinds. */
  promises(...kinds: string[]): Read[];
  isTracking(id: string | null): boolean;
  needsConsent(id: string | null): boolean;
}

/** Periods that differ by more than this share are two claims. */
const TOLERANCE = 0.1;
export const differs = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > 0.6 && Math.abs(a - b) > TOLERANCE * Math.max(a, b);
export const ofSite = ({ service, value }: Read): boolean => service === null && value.category === undefined;
export const placeOf = ({ sentence: { start, end }, text }: Frame, service: string | null = null): Place => ({
  start,
  end,
  quote: text,
  service,
});
