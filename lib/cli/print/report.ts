/** A report, for a person at a terminal: the verdict, the findings with what was seen and said, then the rest. */
import { hostOf } from '../../core/classify/site.ts';
import { VERDICTS } from '../../core/model/audit.ts';
import { SEVERITIES, type Finding, type Severity } from '../../core/model/finding.ts';
import type { Observation } from '../../core/model/observation.ts';
import type { Report } from '../../core/model/report.ts';
import type { Visit } from '../../core/model/visit.ts';
import { verdictOf } from '../../core/report/verdict.ts';
import { wordsFor, type Words } from '../../core/words/index.ts';
import { line, table, type Styles } from './style.ts';

/** Rows of proof shown for one finding; the report has them all. */
const PROOFS = 3;

/** What a row of the recording shows; null for rows that only the report page can show. */
function seen(row: Observation): string | null {
  switch (row.kind) {
    case 'request':
      return `${row.method} ${line(row.url, 110)}${row.body ? ' (with a body)' : ''}`;
    case 'response':
      return `answer ${row.status} of ${line(row.url, 90)}${row.setCookies[0] ? ` sets ${cookieName(row.setCookies[0])}` : ''}`;
    case 'cookie':
      return `cookie ${line(row.name, 60)} of ${line(row.domain, 60)}`;
    case 'script-cookie':
      return `cookie ${cookieName(row.cookie)} by ${row.script ? line(row.script, 90) : 'a script'}`;
    case 'storage':
      return `${row.area} storage ${line(row.key, 60)} of ${line(hostOf(row.documentUrl), 60)}`;
    case 'request-cookies':
      return `cookies ${line(row.cookies.map((cookie) => cookie.name).join(', '), 100)} sent`;
    case 'call':
      return `${row.api} ${line(row.url, 110)}`;
    case 'consent':
      return `consent ${row.choice}${row.detail ? ` by “${line(row.detail, 60)}”` : ''}`;
    case 'navigation':
      return `page ${line(row.url, 110)}`;
    default:
      return null;
  }
}

const cookieName = (setCookie: string) => line(setCookie.split('=')[0] ?? '', 60);

function findingText(finding: Finding, visits: ReadonlyMap<string, Visit>, words: Words, { strong, faint }: Styles): string {
  const { severity, confidence, audit, evidence, statements, legal } = finding;
  const { title, seen: found, why, todo } = words.finding(finding);
  const head = `${words.faces.severity[severity].toUpperCase()} · ${words.faces.confidence[confidence]}`;
  const rows = [`\n${strong(head)} · ${faint(audit)}`, `  ${strong(line(title))}`];
  const proofs = evidence.flatMap(({ visit, ordinal }) => {
    const recorded = visits.get(visit);
    const row = recorded?.observations.find((one) => one.ordinal === ordinal);
    const text = row && seen(row);
    return recorded && text ? [`${words.format.clock(row.time)}  ${text}  (${words.faces.scenario[recorded.scenario]})`] : [];
  });
  for (const proof of proofs.slice(0, PROOFS)) rows.push(`  seen  ${proof}`);
  if (proofs.length > PROOFS) rows.push(faint(`        and ${proofs.length - PROOFS} more`));
  for (const { quote } of statements.slice(0, 2)) rows.push(`  said  “${line(quote, 240)}”`);
  for (const [label, text] of [
    ['found', found],
    ['why', why],
    ['to do', todo],
  ] as const)
    if (text) rows.push(`  ${label.padEnd(5)} ${line(text, 400)}`);
  if (legal.length > 0) rows.push(faint(`  rule  ${line(legal.join('; '), 200)}`));
  return `${rows.join('\n')}\n`;
}

/** `no-choice/before-choice` in words. */
function whenOf(key: string, { faces }: Words): string {
  const [scenario, phase] = key.split('/') as [keyof typeof faces.scenario, keyof typeof faces.phase];
  return `${faces.scenario[scenario] ?? scenario}, ${faces.phase[phase] ?? phase}`;
}

function services(report: Report, words: Words): string {
  const rows = report.services.map((service) => [
    line(service.name, 40),
    words.faces.purpose[service.purpose],
    words.faces.declared[service.declared],
    Object.entries(service.observed)
      .map(([where, { requests, cookies }]) => `${whenOf(where, words)}: ${words.faces.report.cell(requests, cookies)}`)
      .join('; ') || words.faces.report.notSeen,
  ]);
  return rows.length > 0 ? table(rows) : `  ${words.faces.report.noServices}\n`;
}

/** What the policy says and what came of it; what no visit can show is only counted. */
function promises(report: Report, words: Words): string {
  const rows = [...(report.promises ?? [])].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const shown = rows.filter(({ verdict }) => verdict !== 'not-observable');
  const unseen = rows.length - shown.length;
  return [
    table(
      shown.map((row) => [
        words.faces.report.verdict[row.verdict],
        `“${line(row.statement.quote, 100)}”`,
        line(words.reason(row), 100),
      ]),
    ),
    ...(unseen > 0 ? [`  ${words.faces.report.promisesUnseen(unseen)}\n`] : []),
  ].join('');
}

/** The whole report as text. `visits`: the recording, for the rows that findings point to. */
export function reportText(report: Report, visits: readonly Visit[], styles: Styles): string {
  const { strong, faint } = styles;
  const words = wordsFor('en');
  const recorded = new Map(visits.map((visit) => [visit.id, visit]));
  const requests = report.visits.reduce((sum, visit) => sum + visit.counts.requests, 0);
  const parts = [
    `${strong(line(report.site.site))}  ${faint(line(report.site.url))}\n`,
    `${strong(line(verdictOf(report, words).join(' '), 300))}\n`,
  ];
  if (report.policy) {
    const { source, language, declared } = report.policy;
    parts.push(faint(`policy: ${line(source)} · ${language} · names ${declared.length} known services\n`));
  } else if (report.policyProblem) parts.push(faint(`policy: ${line(words.recorded(report.policyProblem), 240)}\n`));
  const bySeverity = [...report.findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  for (const finding of bySeverity) parts.push(findingText(finding, recorded, words, styles));

  if ((report.promises ?? []).length > 0) parts.push(`\n${strong(words.faces.report.promises)}\n`, promises(report, words));
  for (const { service, text } of report.drafts ?? [])
    parts.push(`\n${strong(`${words.faces.report.draft}: ${line(service, 40)}`)}\n`, faint(`${text.replace(/^/gm, '  ')}\n`));
  parts.push(`\n${strong(`Services in ${requests} requests`)}\n`, services(report, words), `\n${strong('Visits')}\n`);
  for (const visit of report.visits) {
    const phases = visit.phases.map((span) => words.faces.phase[span.phase]).join(' → ');
    const { status, reason, waits } = visit.result;
    const told = [words.faces.scenarioStatus[status] + `, ${phases}`, line(words.recorded(reason)), words.waited(waits)];
    parts.push(`  ${words.faces.scenario[visit.scenario]}: ${told.filter((text) => text !== null).join('; ')}\n`);
    for (const gap of visit.gaps) parts.push(faint(`    ${words.faces.verdict.cannotTell(line(words.gap(gap), 200))}\n`));
  }
  const open = report.audits.filter((audit) => audit.outcome === 'cannot-tell' || audit.outcome === 'error');
  if (open.length > 0) {
    parts.push(
      `\n${strong('Cannot tell')}\n`,
      table(open.map((audit) => [words.auditTitle(audit.id), line(words.reason(audit), 160)])),
    );
  }
  return parts.join('');
}

/** Does the report hold a finding of `severity` or worse? */
export function reaches(report: Report, severity: Severity): boolean {
  return report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(severity));
}
