/** The words of a language, from the extension's own files: a worker cannot import what it did not begin with. */
import { browser } from 'wxt/browser';
import { joinWords, type OwnWords } from '../core/policy/languages/join.ts';
import type { LanguageData } from '../core/policy/lexicon.ts';

/** @param code as in `languages/<code>.json`, which the build writes */
export async function loadLanguage(code: string): Promise<LanguageData> {
  const answer = await fetch(browser.runtime.getURL(`/languages/${code}.json` as '/report.html'));
  const own = (await answer.json()) as OwnWords;
  return own.builtOn ? joinWords(own, await loadLanguage(own.builtOn)) : own;
}
