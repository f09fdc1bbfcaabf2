/** Reads the values of a message as words need them. */
import type { Message } from '../model/finding.ts';

export type Values = Message['values'];
export type Say = (values: Values) => string;
export interface FindingText {
  title: Say;
  seen: Say;
  why: Say;
  todo: Say;
}

export const text = (values: Values, name: string): string => String(values[name] ?? '');
export const number = (values: Values, name: string): number => Number(values[name] ?? 0);

/** Rounded as a person says it, with the language's decimal mark: `1.8 s`, `340 ms`, `2.5 min`. Same in every runtime. */
export function duration(milliseconds: number, mark: ',' | '.'): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 120_000 ? `${decimal(milliseconds / 1000, mark)} s` : `${decimal(milliseconds / 60_000, mark)} min`;
}

/** At most one digit after the mark. */
export function decimal(n: number, mark: ',' | '.'): string {
  return String(Math.round(n * 10) / 10).replace('.', mark);
}

/** Joins what is not empty; first letter upper case. */
export function sentence(...parts: string[]): string {
  const whole = parts.filter(Boolean).join(' ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The words for one cookie or those for several, by what the finding lists. */
export const either = (v: Values, one: string, several: string): string => (text(v, 'cookies').includes(',') ? several : one);

/** Does the site run on it? Then only some of its cookies can wait. */
export const isOfTheSite = (v: Values): boolean =>
  /^(?:functional|necessary)$/.test(text(v, 'purpose')) && text(v, 'cookies') !== '';
