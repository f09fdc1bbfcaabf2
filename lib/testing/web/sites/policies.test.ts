import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../core/policy/index.ts';
import { declaredDifferences } from '../compare.ts';
import { folderOf } from '../files.ts';
import { demoSites } from './index.ts';

const TYPES: Record<string, { type: string; kind?: string }> = {
  'unkept-consent-promise': { type: 'promise', kind: 'prior-consent' },
  'necessary-only-default': { type: 'promise', kind: 'necessary-only-default' },
  'cookie-lifetime': { type: 'cookie-lifetime' },
};

describe.each(demoSites)('the policy of $name', ({ name, url, truth }) => {
  const bytes = readFileSync(join(folderOf(import.meta.url), name, 'policy.html'));
  const { reading } = readPolicy({ source: url, bytes, contentType: 'text/html; charset=utf-8' });

  test('declares what a person reads in it', () => {
    expect(reading.document.language).toBe('nb');
    const declared = reading.services.filter(({ disclosure }) => disclosure === 'declared').flatMap(({ id }) => id ?? []);
    expect(declaredDifferences(truth, declared)).toEqual([]);
  });

  const said = truth.findings.flatMap((finding) => (finding.said ? [{ ...finding, said: finding.said }] : []));
  test.each(said)('says for $audit: “$said”', ({ audit, said }) => {
    const { type, kind } = TYPES[audit] ?? { type: 'none' };
    const statements = reading.statements.filter((one) => one.type === type && (kind === undefined || one.value.kind === kind));
    const quotes = statements.map(({ quote }) => quote.replace(/\s+/g, ' '));
    expect(quotes.filter((quote) => quote.includes(said))).not.toEqual([]);
  });
});
