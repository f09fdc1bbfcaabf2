/** A policy's reading, for a person at a terminal. */
import type { PolicyReading, Statement } from '../../core/model/policy.ts';
import { faces } from '../../core/words/en/faces.ts';
import { line, table, type Styles } from './style.ts';

const DISCLOSURES = { declared: 'declared', 'off-site': 'used elsewhere, not on the site', mentioned: 'only mentioned' };

/** The few facts of a statement that fit behind it: `prior-consent`, `30 days`. */
function valueOf({ value }: Statement): string {
  return Object.entries(value)
    .filter(([, held]) => ['string', 'number', 'boolean'].includes(typeof held))
    .map(([name, held]) => (name === 'kind' ? String(held) : `${name} ${String(held)}`))
    .join(', ');
}

export function policyText({ document, services, statements }: PolicyReading, { strong, faint }: Styles): string {
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
    for (const { quote } of spans.slice(0, 3)) parts.push(`      “${line(quote, 120)}”\n`);
    if (spans.length > 3) parts.push(faint(`      and ${spans.length - 3} more places\n`));
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
