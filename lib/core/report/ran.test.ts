import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../testing/sample-report.ts';
import { wordsFor } from '../words/index.ts';
import { isJudged, ranWithoutConsent } from './ran.ts';
import { verdictOf } from './verdict.ts';

const [finding] = sampleReport.findings;
const found = (audit: string, service: string, severity: 'serious' | 'info' = 'serious') => ({
  ...finding!,
  ...{ audit, service, severity },
});

describe('what ran without consent', () => {
  it('is counted once a service, and not for what is only mentioned', () => {
    const findings = [
      found('tracking-before-choice', 'meta-pixel'),
      found('tracking-before-choice', 'meta-pixel'),
      found('tracking-before-choice', 'hubspot'),
      found('tracking-before-choice', 'klaro', 'info'),
      found('tracking-after-rejection', 'meta-pixel'),
      found('tracking-after-withdrawal', 'criteo'),
      found('unkept-consent-promise', 'hotjar'),
    ];
    const report = { ...sampleReport, findings };
    expect(ranWithoutConsent(report, 'before-choice')).toEqual(['meta-pixel', 'hubspot']);
    expect(ranWithoutConsent(report, 'rejected')).toEqual(['meta-pixel']);
    expect(ranWithoutConsent(report, 'withdrawn')).toEqual(['criteo']);
  });

  it('is judged only where nobody had agreed', () => {
    const phases = ['before-choice', 'rejected', 'accepted', 'partial', 'withdrawn', 'unknown'] as const;
    expect(phases.filter(isJudged)).toEqual(['before-choice', 'rejected', 'withdrawn']);
  });

  it('is the number that the verdict says', () => {
    const { faces } = wordsFor('en');
    expect(verdictOf(sampleReport, wordsFor('en'))[0]).toBe(
      faces.verdict.before(ranWithoutConsent(sampleReport, 'before-choice').length),
    );
  });
});
