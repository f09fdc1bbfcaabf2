/** What the platforms' readers share. */
import type { Choice } from '../choice.ts';
import { choiceOfFlags, flag, flagsOf, json } from '../flags.ts';

export type Json = Record<string, unknown>;
export const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
export const object = (text: string): Json => record(json(text));
export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export const choiceOf = (on: boolean | null): Choice => (on === null ? 'unknown' : on ? 'accepted' : 'rejected');
/** A value that is one flag: `allow`, `deny`, `1` … */
export const byFlag = (value: string): Choice => choiceOf(flag(value));
/** A value that is a set of flags by category or service. */
export const byFlags = (value: string): Choice => choiceOfFlags(flagsOf(value));
/** By how many of what may be chosen is on and off. */
export const byCounts = (on: number, off: number): Choice =>
  on + off === 0 ? 'none' : off === 0 ? 'accepted' : on === 0 ? 'rejected' : 'partial';

/** JSON in Base64, also with the alphabet for addresses; empty where it is none. */
export function base64Json(text: string): Json {
  try {
    return object(atob(text.replace(/-/g, '+').replace(/_/g, '/')));
  } catch {
    return {};
  }
}
