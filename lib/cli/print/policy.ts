/** A policy's reading, for a person at a terminal. */
import type { PolicyReading, Span, Statement } from '../../core/model/policy.ts';
import { faces } from '../../core/words/en/faces.ts';
import { line, table, type Styles } from './style.ts';

/** Characters shown on both sides of a name. */
const AROUND = 60;
/** Places shown of one service. */
const PLACES = 3;

const DISCLOSURES = { declared: 'declared', 'off-site': 'used elsewhere, not on the site', mentioned: 'only mentioned' };

/** The few facts of a statement that fit behind it: `prior-consent`, `30 days`. */
function valueOf({ value }: Statement): string {
  return Object.entries(value)
    .filter(([, held]) => ['string', 'number', 'boolean'].includes(typeof held))
    .map(([name, held]) => (name === 'kind' ? String(held) : `${name} ${String(held)}`))
    .join(', ');
}

/** The name with what stands before and after it in its line, up to whole words. */
function inContext(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const before = start - from > AROUND ? text.slice(start - AROUND, start).replace(/^\S*\s/, '…') : text.slice(from, start);
  const after = to - end > AROUND ? text.slice(end, end + AROUND).replace(/\s\S*$/, '…') : text.slice(end, to);
  return line(before + text.slice(start, end) + after, 200);
}

/** @param text the plain text that the offsets are of */
export function policyText({ document, services, statements }: PolicyReading, text: string, { strong, faint }: Styles): string {
  const parts = [
    `${strong(line(document.title || document.source))}\n`,
    faint(
      `${line(document.source)} · language ${document.language} · ${document.length} characters · sha256 ${document.sha256}\n`,
    ),
  ];
  const title = (text: string) => parts.push(`\n${strong(text)}\n`);

  if (document.sections.length > 0) {
    title('Sections');
    for (const { heading, level } of document.sections) parts.push(`${'  '.repeat(Math.max(1, level))}${line(heading, 100)}\n`);
  }
  title(services.length > 0 ? 'Services' : 'No services named');
  for (const { id, name, disclosure, spans } of services) {
    parts.push(`  ${strong(line(name))}  ${id ?? 'not in the catalogue'} · ${DISCLOSURES[disclosure]}\n`);
    for (const span of spans.slice(0, PLACES)) parts.push(`      “${inContext(text, span)}”\n`);
    if (spans.length > PLACES) parts.push(faint(`      and ${spans.length - PLACES} more places\n`));
  }
  const byType = new Map<string, Statement[]>();
  for (const one of statements) if (one.type !== 'service') byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
  for (const [type, list] of byType) {
    title(`${faces.statement[type as keyof typeof faces.statement]} (${list.length})`);
    parts.push(table(list.slice(0, 12).map((one) => [line(valueOf(one), 40), one.service ?? '', `“${line(one.quote, 110)}”`])));
    if (list.length > 12) parts.push(faint(`  and ${list.length - 12} more\n`));
  }
  return parts.join('');
}
