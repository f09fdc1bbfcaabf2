/** Services, periods and cookies of one sentence at a time, in every language: all that it says, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from './index.ts';

const HEADS: Record<string, string> = {
  nb: 'Personvernerklæring. Her forklarer vi hvordan vi behandler opplysninger om deg på nettstedet vårt.', nn: 'Personvernerklæring. Her forklarer vi korleis vi handsamar opplysningar om deg, og kva du ikkje treng å gjere.', en: 'Privacy policy. This page explains how we process information about you on our website.',
  de: 'Datenschutzerklärung. Hier erklären wir, wie wir Ihre Daten auf unserer Website verarbeiten.', da: 'Privatlivspolitik. Her forklarer vi, hvordan vi behandler oplysninger om dig på vores hjemmeside.', sv: 'Integritetspolicy. Här förklarar vi hur vi behandlar uppgifter om dig på vår webbplats.', fr: 'Politique de confidentialité. Nous expliquons ici comment nous traitons vos données sur notre site.',
}; // prettier-ignore
const LINES = ['facts', 'keeping', 'elsewhere']
  .flatMap((name) => readFileSync(join(import.meta.dirname, `fixtures/${name}.tsv`), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [lang: string, expected: string, text: string]);

/** Days as the conventions round them, so that “six months” and “half a year” may be told apart. */
const days = (value: unknown): string => (value === null ? '-' : String(Number(Number(value).toFixed(2))));

function found(kind: string, lang: string, text: string): string[] {
  const source = `${HEADS[lang] ?? ''}\n\nInfo\n\n${text.replaceAll('\\n', '\n')}\n`;
  const { reading } = readPolicy({ source: 'policy.txt', bytes: new TextEncoder().encode(source) });
  if (kind === 'S') return reading.services.map(({ id, name, disclosure }) => `${id ?? `?${name}`}:${disclosure}`);
  return reading.statements.flatMap(({ type, value, service }) => {
    if (kind === 'T')
      return type === 'transfer' && value.mechanism !== 'unnamed' ? [`${String(value.mechanism)}:${service ?? '-'}`] : [];
    if (kind === 'U')
      return type === 'retention' && value.days === null ? [`${String(value.until)}:${String(value.holder)}`] : [];
    if (kind === 'E') return type === 'cookie-entry' ? [`${String(value.name)}=${days(value.lifetimeDays)}`] : [];
    if (type === 'retention' && value.days !== null) return [`R:${days(value.days)}:${String(value.holder)}`];
    if (type === 'cookie-lifetime') return [`L:${days(value.days)}:${typeof value.cookie === 'string' ? value.cookie : '-'}`];
    return type === 'cookie-entry' ? [`L:${days(value.lifetimeDays)}:${String(value.name)}`] : [];
  });
}

/** An unknown vendor's name may go on (“X Data AS” for “X Data”); a period may be counted in months or in days. */
function fits(one: string, expected: string): boolean {
  if (expected.startsWith('?')) {
    const at = expected.lastIndexOf(':');
    return one.startsWith(expected.slice(0, at)) && one.endsWith(expected.slice(at));
  }
  const number = /(?<=[:=])[\d.]+/;
  const [a, b] = [Number(number.exec(one)?.[0]), Number(number.exec(expected)?.[0])];
  if (one.replace(number, '') !== expected.replace(number, '')) return false;
  return one === expected || Math.abs(a - b) <= Math.max(0.01, b * 0.015);
}

describe.each([...new Set(LINES.map(([lang]) => lang))])('facts, one sentence each: %s', (language) => {
  it.each(LINES.filter(([lang]) => lang === language))('%s %s: %s', (lang, expected, text) => {
    const wanted = expected.slice(2) === '-' ? [] : expected.slice(2).split(';');
    const all = found(expected.charAt(0), lang, text);
    expect(all.filter((one) => !wanted.some((other) => fits(one, other)))).toEqual([]);
    expect(wanted.filter((other) => !all.some((one) => fits(one, other)))).toEqual([]);
  });
});
