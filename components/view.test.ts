import { describe, expect, it } from 'vitest';
import type { Report } from '../lib/core/model/report.ts';
import { ranWithoutConsent } from '../lib/core/report/ran.ts';
import { cleanReport, sampleReport } from '../lib/testing/sample-report.ts';
import { gapsOf, groupsOf, momentOf, namedAndSeen } from './view.ts';

const [visit] = sampleReport.visits;
const withPhases = (phases: Report['visits'][number]['phases']): Report => ({
  ...cleanReport,
  visits: [{ ...visit!, phases }],
});

describe('groups', () => {
  it('hold what ran in each phase, worst first, and the phases that were empty', () => {
    const groups = groupsOf(sampleReport).map(({ phase, happened, rows }) => [
      phase,
      happened,
      rows.map((row) => row.service.id),
    ]);
    expect(groups).toEqual([
      ['before-choice', true, ['meta-pixel', 'hubspot']],
      ['rejected', true, []],
      ['accepted', false, []],
    ]);
  });

  it('count what badge and verdict count, whatever else is found in the phase', () => {
    const other = { ...sampleReport.findings[0]!, audit: 'necessary-only-default', service: 'google-analytics' };
    const report = { ...sampleReport, findings: [...sampleReport.findings, other] };
    const [before] = groupsOf(report);
    expect(before?.rows.map((row) => row.service.id).sort()).toEqual(ranWithoutConsent(report, 'before-choice').sort());
  });

  it('set apart what was seen and need not have waited', () => {
    const others = groupsOf(sampleReport).map(({ others: rows }) => rows.map((row) => row.service.id));
    expect(others).toEqual([['google-analytics'], [], []]);
  });

  it('do not carry a finding about one phase into another', () => {
    const meta = sampleReport.services.find(({ id }) => id === 'meta-pixel')!;
    const both: Report = {
      ...sampleReport,
      services: [{ ...meta, observed: { ...meta.observed, 'manual/rejected': { requests: 1, cookies: 0 } } }],
    };
    const findings = groupsOf(both).map(({ phase, rows, others }) => [
      phase,
      [...rows, ...others][0]?.findings.map(({ audit }) => audit),
    ]);
    expect(findings).toEqual([
      ['before-choice', ['tracking-before-choice', 'unkept-consent-promise']],
      ['rejected', []],
      ['accepted', undefined],
    ]);
  });

  it('put what speaks of the phase before what speaks of the service, however severe', () => {
    const other = { ...sampleReport.findings[0]!, audit: 'cookie-lifetime', severity: 'critical' as const };
    const [before] = groupsOf({ ...sampleReport, findings: [other, ...sampleReport.findings] });
    expect(before?.rows[0]?.findings.map(({ audit }) => audit)).toEqual([
      'tracking-before-choice',
      'unkept-consent-promise',
      'cookie-lifetime',
    ]);
  });

  it('add up the scenarios of a phase', () => {
    const meta = sampleReport.services.find(({ id }) => id === 'meta-pixel')!;
    const observed = {
      'no-choice/before-choice': { requests: 2, cookies: 1 },
      'reject-all/before-choice': { requests: 3, cookies: 0 },
    };
    const [before] = groupsOf({ ...sampleReport, services: [{ ...meta, observed }] });
    expect(before?.rows.map(({ requests, cookies }) => [requests, cookies])).toEqual([[5, 1]]);
  });

  it('show an unknown phase only where something was seen in it', () => {
    const older = withPhases([{ phase: 'unknown', from: 0, to: null, by: 'start' }]);
    expect(groupsOf(older).map(({ phase, happened }) => [phase, happened])).toEqual([
      ['before-choice', false],
      ['rejected', false],
      ['accepted', false],
    ]);
    const meta = sampleReport.services.find(({ id }) => id === 'meta-pixel')!;
    const seen = { ...older, services: [{ ...meta, observed: { 'manual/unknown': { requests: 1, cookies: 0 } } }] };
    expect(groupsOf(seen).map(({ phase }) => phase)).toContain('unknown');
  });
});

describe('the join with the policy', () => {
  it('counts the services that the policy names, and those of them that were seen', () => {
    expect(namedAndSeen(sampleReport)).toEqual({ named: 4, seen: 2 });
    expect(namedAndSeen({ ...sampleReport, policy: null })).toEqual({ named: 0, seen: 0 });
  });
  it('says each gap once', () => {
    const gappy = [visit!, { ...visit!, id: 'v2' }].map((one) => ({ ...one, gaps: ['worker-late', 'lost'] }));
    expect(gapsOf({ ...sampleReport, visits: gappy })).toEqual(['worker-late', 'lost']);
  });
});

describe('a moment', () => {
  const at = (milliseconds: number) => momentOf(visit!, Date.parse(visit!.startedAt) + milliseconds);
  it('knows its phase and its distance from the choice', () => {
    expect(at(2200)).toEqual({ phase: 'before-choice', sinceStart: 2200, sinceChoice: -1800 });
    expect(at(4500)).toEqual({ phase: 'rejected', sinceStart: 4500, sinceChoice: 500 });
  });
  it('measures from no choice where none was made in this visit', () => {
    const stored = { ...visit!, phases: [{ phase: 'accepted' as const, from: 0, to: null, by: 'stored-state klaro' }] };
    expect(momentOf(stored, Date.parse(stored.startedAt) + 100)).toEqual({
      phase: 'accepted',
      sinceStart: 100,
      sinceChoice: null,
    });
  });
});
