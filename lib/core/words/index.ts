/** All words that a person reads, in the languages that we speak. */
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { faces as de } from './de/faces.ts';
import { recorded as dePhrases } from './de/recorded.ts';
import { faces as en, type FaceWords } from './en/faces.ts';
import { recorded as enPhrases } from './en/recorded.ts';
import { formats, type Formats } from './format.ts';
import { type Phrases, recordedText } from './recorded.ts';
import { findSource } from './sources.ts';
import type { ScenarioResult } from '../model/visit.ts';
import { waitsText } from './waits.ts';
import { type SaidFinding, sayAudit, sayFinding, sayReason } from './say.ts';
import { faces as nb } from './nb/faces.ts';
import { recorded as nbPhrases } from './nb/recorded.ts';

export const LANGUAGES = ['en', 'nb', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
export type { FaceWords, Formats };

/** The answer of an audit, or the verdict on a promise. */
type Said = Pick<Report['audits'][number], 'reason' | 'message'>;

export interface Words {
  /** For `<html lang>`. */
  language: Language;
  faces: FaceWords;
  format: Formats;
  /** A known gap of a visit (`worker-late`, with or without `: detail`) as it ends “Cannot tell: …”. */
  gap(reason: string): string;
  /** How a run ended, or why there is no policy, as the recording has it. */
  recorded(told: string): string;
  /** What says which choice was made: `PhaseSpan.by`. */
  source(by: string): string;
  /** How long a run waited for the site; null where it did not. */
  waited(waits: ScenarioResult['waits']): string | null;
  finding(finding: Finding): SaidFinding;
  /** What it means to pass it; the id of one that this version does not know. */
  auditTitle(id: string): string;
  reason(said: Said): string;
}

const faces: Record<Language, FaceWords> = { en, nb, de };
const phrases: Record<Language, Phrases> = { en: enPhrases, nb: nbPhrases, de: dePhrases };
/** Says how dates look, too: British English puts the day before the month and counts 24 hours. */
const LOCALE: Record<Language, string> = { en: 'en-GB', nb: 'nb', de: 'de' };

function make(language: Language): Words {
  const words = faces[language];
  return {
    language,
    faces: words,
    format: formats(LOCALE[language]),
    gap: (reason) => gapText(words, reason),
    recorded: (told) => recordedText(phrases[language], told),
    source: (by) => findSource(phrases[language], by) ?? by,
    waited: (waits) => waitsText(language, waits, formats(LOCALE[language])),
    finding: (finding) => findingText(language, finding),
    auditTitle: (id) => sayAudit(language, id),
    reason: (said) => reasonText(language, said),
  };
}

/** A report of another version may hold messages that this one has no words for: then the report's own English. */
function findingText(language: Language, { message, title, explanation }: Finding): SaidFinding {
  try {
    return sayFinding(language, message);
  } catch {
    return { title, seen: '', why: explanation, todo: '' };
  }
}
function reasonText(language: Language, { message, reason = '' }: Said): string {
  try {
    return message ? sayReason(language, message) : reason;
  } catch {
    return reason;
  }
}

/** `worker-late: first request at 300 ms` in words; the detail stays as it was recorded. */
function gapText(words: FaceWords, reason: string): string {
  const [code = '', ...detail] = reason.split(':');
  const known = Object.entries(words.gap).find(([key]) => key === code.trim())?.[1];
  if (known === undefined) return reason;
  return detail.length === 0 ? known : `${known} (${detail.join(':').trim()})`;
}

const made = new Map<Language, Words>();

/** The language of ours that a reader of `tag` (BCP 47) reads best: Norwegian and its neighbours read bokmål. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (['nb', 'no', 'nn'].includes(primary)) return 'nb';
  return primary === 'de' ? 'de' : 'en';
}

/** @param tag BCP 47 tag of the reader's language; any other than ours gives English */
export function wordsFor(tag: string): Words {
  const language = languageOf(tag);
  const words = made.get(language) ?? make(language);
  made.set(language, words);
  return words;
}
