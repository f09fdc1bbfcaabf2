/** The popup as it stands first: nothing is loaded, and nothing waited for, that its first picture does not need. */
import { type Words, wordsFor } from '../core/words/index.ts';
import { takeFirstLook } from '../store/first-look.ts';
import { currentTab, mayWatch } from './browser.ts';
import { type PopupView, readPopup, type Tab } from './popup.ts';
import { knownChoice, languageFor } from './settings.ts';

export interface FirstPopup {
  tab: Tab;
  allowed: boolean;
  words: Words;
  /** Null: not to be had so quickly, Dexie shall try. */
  first: PopupView | null;
}

/** @param browserLanguage BCP 47 tag of the browser's own words */
export async function openPopup(browserLanguage: string): Promise<FirstPopup> {
  const looking = takeFirstLook().catch(() => null);
  const [tab, allowed, look] = await Promise.all([currentTab(), mayWatch(), looking]);
  const [language, first] = await Promise.all([
    look?.setting('language').catch(() => undefined),
    look && readPopup(look, tab).catch(() => null),
  ]);
  look?.close();
  return { tab, allowed, words: wordsFor(languageFor(knownChoice(language), browserLanguage)), first };
}
