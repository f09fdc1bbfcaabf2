/** Findings and reasons in a reader's language. */
import type { Message } from '../model/finding.ts';
import { findings as de } from './de/findings.ts';
import { findings as en, type FindingWords } from './en/findings.ts';
import { findings as nb } from './nb/findings.ts';

const words: Record<'en' | 'nb' | 'de', FindingWords> = { en, nb, de };
export type FindingLanguage = keyof typeof words;

export interface SaidFinding {
  title: string;
  /** What was seen, in a sentence. */
  seen: string;
  /** Why it matters, for a visitor. */
  why: string;
  /** What to do, for the site's data protection officer. */
  todo: string;
}

/** @throws RangeError for a message that no audit makes */
export function sayFinding(language: FindingLanguage, { key, values }: Message): SaidFinding {
  const text = Object.hasOwn(words[language].findings, key)
    ? words[language].findings[key as keyof FindingWords['findings']]
    : undefined;
  if (!text) throw new RangeError(`no words for the finding “${key}”`);
  return { title: text.title(values), seen: text.seen(values), why: text.why(values), todo: text.todo(values) };
}

/** Why an audit passed, could not tell, or does not apply; a whole sentence. */
export function sayReason(language: FindingLanguage, { key, values }: Message): string {
  const text = Object.hasOwn(words[language].reasons, key)
    ? words[language].reasons[key as keyof FindingWords['reasons']]
    : undefined;
  if (!text) throw new RangeError(`no words for the reason “${key}”`);
  return text(values);
}

/** What it means to pass an audit; its id where there are no words for it (a report of another version). */
export function sayAudit(language: FindingLanguage, id: string): string {
  return Object.hasOwn(words[language].audits, id) ? words[language].audits[id as keyof FindingWords['audits']] : id;
}
