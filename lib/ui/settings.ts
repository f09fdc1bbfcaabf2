/** The person's settings: few, in the database, so that every face sees a change at once. */
import { LANGUAGES, type Language, languageOf } from '../core/words/index.ts';
import type { Database } from '../store/db.ts';
import { DEFAULT_DAYS, readRetentionDays } from '../store/retention.ts';

export type LanguageChoice = 'auto' | Language;
export interface Settings {
  language: LanguageChoice;
  /** How long visits are kept; null: until deleted by hand. */
  retentionDays: number | null;
}
export const DEFAULTS: Settings = { language: 'auto', retentionDays: DEFAULT_DAYS };
export const RETENTION_CHOICES: readonly (number | null)[] = [1, 7, 30, 90, 365, null];

/** What is stored and makes sense; defaults for the rest. */
export async function readSettings(db: Database): Promise<Settings> {
  const [language, retentionDays] = await Promise.all([db.settings.get('language'), readRetentionDays(db)]);
  return { language: knownChoice(language?.value), retentionDays };
}

/** @param stored under `language` */
export const knownChoice = (stored: unknown): LanguageChoice => LANGUAGES.find((language) => language === stored) ?? 'auto';

export async function writeSettings(db: Database, change: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })));
}

/** @param browserLanguage BCP 47 tag of the browser's own words */
export const languageFor = (choice: LanguageChoice, browserLanguage: string): Language =>
  choice === 'auto' ? languageOf(browserLanguage) : choice;
