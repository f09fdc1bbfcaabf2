import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from './index.ts';

/** Language, kinds of promise (`-`: none; `~`: not read yet), sentence. */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const LINES = readdirSync(FIXTURES)
  .filter((name) => /^(?:sentences|sentences-data|consent|variants|promises-.*)\.tsv$/.test(name))
  .flatMap((name) => readFileSync(join(FIXTURES, name), 'utf8').split('\n'))
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);
const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore

const kindsOf = (lang: string, text: string): unknown[] => {
  const html = `<html lang="${lang}"><body><h1>${TITLES[lang] ?? ''}</h1><p>${text}</p></body></html>`;
  const { reading } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return [...new Set(reading.statements.filter(({ type }) => type === 'promise').map(({ value }) => value.kind))];
};

describe.each(Object.keys(TITLES))('promises, one sentence each: %s', (language) => {
  const own = LINES.filter(([lang]) => lang === language);
  it.each(own.filter(([, kinds]) => !kinds.startsWith('~')))('%s %s: %s', (lang, kinds, text) => {
    const found = kindsOf(lang, text);
    expect(found.sort()).toEqual(kinds === '-' ? [] : kinds.split(' ').sort());
  });
  for (const [, kinds, text] of own) if (kinds.startsWith('~')) it.todo(`${kinds.slice(1)}: ${text}`);
});
