/** Pairs of sentences by hand, in each language: what cannot both be true, and what comes near and can. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../index.ts';

const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore
const rows = readFileSync(new URL('../fixtures/contradictions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([language = '', rule = '', text = '']) => ({ language, rule, text }));

const rulesIn = (language: string, text: string): unknown[] => {
  const body = text
    .split(' ¶ ')
    .map((part) => (part.startsWith('## ') ? `<h2>${part.slice(3)}</h2>` : `<p>${part}</p>`))
    .join('');
  const html = `<html lang="${language}"><body><h1>${TITLES[language] ?? ''}</h1>${body}</body></html>`;
  const { statements } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) }).reading;
  return [...new Set(statements.filter(({ value }) => value.kind === 'contradiction').map(({ value }) => value.rule))];
};

describe('contradictions by hand', () => {
  for (const { language, rule, text } of rows) {
    if (rule === '~') it.todo(`${language} ${text}`);
    else it(`${language} ${text}`, () => expect(rulesIn(language, text)).toEqual(rule === '-' ? [] : [rule]));
  }
});
