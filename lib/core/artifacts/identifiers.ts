/** When does a value single out a browser? Long and varied enough, and neither a word, a date, a version nor a document. */

import { remember } from '../classify/site.ts';

const TIMESTAMP = /^1[4-9]\d{8}(\d{3})?(\.\d{1,6})?$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d(T|$)/;
const VERSION = /^v?\d+(\.\d+){1,3}$/;
const ADDRESS = /^(https?:|\/|www\.)/i;
const DOCUMENT = /^([[{]|%7B|%5B)/i;

const decided = new Map<string, boolean>();

/** At least 8 characters with a digit (or 20 without), five of them different; no date, version, address or document. */
export function singlesOut(value: string): boolean {
  if (value.length < 8 || value.length > 1024) return false;
  return decided.get(value) ?? remember(decided, value, decide(value));
}

function decide(value: string): boolean {
  const text = value.replace(/^"|"$/g, '');
  if (text.length < 8) return false;
  if (ADDRESS.test(text) || DOCUMENT.test(text) || TIMESTAMP.test(text) || ISO_DATE.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0 && (text.length < 20 || /[\s_-]/.test(text))) return false;
  if (VERSION.test(text) && digits < 10) return false;
  return new Set(text).size >= 5;
}

/** The parts of a stored value that services send alone: `GA1.1.123.456` is sent as `123.456`. */
export function sendable(value: string): string[] {
  const parts = value.split('.');
  const tail = parts.length > 2 ? [parts.slice(-2).join('.')] : [];
  return [value, ...tail, ...value.split(/[|&:!~]/)].filter(singlesOut);
}
