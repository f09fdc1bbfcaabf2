/** What every audit must have. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { NO_POLICY } from '../../testing/judge.ts';
import { auditText, testText } from '../../scripts/new-audit.ts';
import { buildArtifacts } from '../artifacts/index.ts';
import { catalog } from '../catalog/index.ts';
import { matcher } from '../classify/matcher.ts';
import { SEVERITIES } from '../model/finding.ts';
import { findings as de } from '../words/de/findings.ts';
import { findings as en } from '../words/en/findings.ts';
import { findings as nb } from '../words/nb/findings.ts';
import { sayFinding } from '../words/say.ts';
import { audits } from './index.generated.ts';

const here = import.meta.dirname;
const files = readdirSync(here).filter((name) => /^[a-z-]+\.ts$/.test(name));
const source = (name: string) => readFileSync(join(here, name), 'utf8');

describe('audits', () => {
  it('are all in the index, each under its file’s name', () => {
    expect(audits.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('run on an empty visit without a policy, and accuse nobody', () => {
    const artifacts = buildArtifacts([visit('https://shop.example/').build()], NO_POLICY, catalog, matcher);
    expect(audits.filter((audit) => audit.audit(artifacts).outcome === 'fail')).toEqual([]);
  });

  describe.each(audits)('$id', (audit) => {
    it('says what it asks, why, and what cannot be told', () => {
      expect(audit.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(audit.title).not.toBe('');
      expect(audit.failureTitle).not.toBe('');
      const { asks, why, how, limits } = audit;
      expect(asks).toMatch(/^Asks\b.+\.$/);
      for (const text of [asks, why, how, limits]) {
        expect(text).toMatch(/^\p{Lu}.*[.”)]$/u);
        expect(text.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(6);
      }
      expect(`${audit.title} ${audit.failureTitle} ${asks} ${why} ${how} ${limits}`).not.toMatch(/violation/i);
      expect(sayFinding('en', audit.example).title).not.toBe('');
      if (audit.severity !== 'info') expect(audit.legal.length).toBeGreaterThan(0);
      expect(SEVERITIES).toContain(audit.severity);
    });

    it('has tests for pass, fail and cannot-tell, or says why it has none', () => {
      const file = `${audit.id}.test.ts`;
      expect(existsSync(join(here, file)), file).toBe(true);
      const test = source(file);
      for (const outcome of ['pass', 'fail', 'cannot-tell'])
        expect(test, `${file}: ${outcome}`).toMatch(new RegExp(`'${outcome}'|No ${outcome}: .{10,}`));
    });

    it('has words in every language', () => {
      const keys = [...source(`${audit.id}.ts`).matchAll(new RegExp(`'(${audit.id}(?:/[a-z-]+)?)'`, 'g'))].map(
        (match) => match[1] ?? '',
      );
      for (const words of [en, nb, de]) {
        expect(Object.keys(words.audits)).toContain(audit.id);
        for (const key of keys.filter((key) => key !== audit.id || !keys.some((other) => other.startsWith(`${audit.id}/`))))
          expect(Object.keys(words.findings), key).toContain(key);
      }
    });
  });

  it('are begun by `npm run new:audit` with text that names the id, and a test that asks for all three outcomes', () => {
    expect(auditText('some-noun')).toContain("id: 'some-noun'");
    for (const outcome of ['pass', 'fail', 'cannot-tell']) expect(testText('some-noun')).toContain(`'${outcome}'`);
  });
});
