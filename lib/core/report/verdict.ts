/** The answer in one or two sentences: what ran, then how the policy speaks of it. */
import type { Report } from '../model/report.ts';
import type { Words } from '../words/index.ts';
import { ranWithoutConsent, servicesFound } from './ran.ts';

/** The largest text first; never empty. */
export function verdictOf(report: Report, words: Words): string[] {
  const { verdict } = words.faces;
  const afterNo = ranWithoutConsent(report, 'rejected');
  const afterWithdrawal = ranWithoutConsent(report, 'withdrawn');
  const before = ranWithoutConsent(report, 'before-choice');
  if (afterNo.length > 0) return [verdict.afterNo(afterNo.length), ...theJoin(report, afterNo, words)];
  if (afterWithdrawal.length > 0)
    return [verdict.afterWithdrawal(afterWithdrawal.length), ...theJoin(report, afterWithdrawal, words)];
  if (before.length > 0) return [verdict.before(before.length), ...theJoin(report, before, words)];

  const audit = report.audits.find(({ id }) => id === 'tracking-before-choice');
  const first = audit && audit.outcome !== 'pass' ? verdict.cannotTell(words.reason(audit)) : verdict.clean;
  const undeclared = servicesFound(report, 'undeclared-service');
  return [first, ...(undeclared.length > 0 ? [verdict.someNotNamed(undeclared.length)] : [])];
}

function theJoin(report: Report, services: readonly string[], { faces: { verdict } }: Words): string[] {
  if (!report.policy) {
    const why = report.audits.find(({ id }) => id === 'undeclared-service')?.message?.key;
    if (why === 'policy-missing') return [verdict.noPolicy];
    return why === 'policy-unreadable' ? [verdict.policyUnreadable] : [];
  }
  const grades = services.map((id) => report.services.find((service) => service.id === id)?.declared);
  const unnamed = grades.filter((grade) => grade === 'no' || grade === 'vague').length;
  if (unnamed > 0) {
    // In a language that we do not know, what is not found may still be there.
    const told = report.audits.find(({ id }) => id === 'undeclared-service')?.outcome === 'fail';
    return told ? [verdict.notNamed(unnamed, services.length)] : [];
  }
  return grades.every((grade) => grade === 'named') ? [verdict.allNamed(services.length)] : [];
}
