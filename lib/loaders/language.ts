/** The words of a language, from the extension's own files: a worker cannot import what it did not begin with. */
import { browser } from 'wxt/browser';
import type { LanguageData } from '../core/policy/lexicon.ts';

/** @param code as in `languages/<code>.json`, which the build writes */
export async function loadLanguage(code: string): Promise<LanguageData> {
  const answer = await fetch(browser.runtime.getURL(`/languages/${code}.json` as '/report.html'));
  return (await answer.json()) as LanguageData;
}
