/** The words of a language, from the extension's own files: a worker cannot import what it did not begin with. */
import { browser } from 'wxt/browser';
import { joinConcepts, type OwnWords } from '../core/policy/languages/join.ts';
import { PROFILES } from '../core/policy/languages/profiles.generated.ts';
import type { LanguageData } from '../core/policy/lexicon.ts';

/** @param code as in `languages/<code>.json`, which the build writes */
export async function loadLanguage(code: string): Promise<LanguageData> {
  const profile = PROFILES.find((one) => one.code === code);
  if (!profile) throw new Error(`no language ${code}`);
  const answer = await fetch(browser.runtime.getURL(`/languages/${code}.json` as '/report.html'));
  const { builtOn, concepts } = (await answer.json()) as Pick<OwnWords, 'builtOn' | 'concepts'>;
  return { ...profile, concepts: builtOn ? joinConcepts((await loadLanguage(builtOn)).concepts, concepts) : concepts };
}
