/** A policy that consists of several documents, as one reading: each span says which document it is of. */
import type { DocumentRole, PolicyReading, PolicyService, Section, Span } from './policy.ts';

interface Read {
  reading: PolicyReading;
  text: string;
}

/** Texts of the documents beside the first, by their source. */
export type OtherTexts = Record<string, string>;

const CERTAINTY = ['declared', 'off-site', 'mentioned'] as const;

/** The first document's spans stay as they are; ids of the others' statements get the document's number before them. */
export function joinReadings(main: Read, others: readonly (Read & { role: DocumentRole })[]): Read & { others?: OtherTexts } {
  if (others.length === 0) return main;
  const services = new Map<string, PolicyService>();
  const statements = [...main.reading.statements];
  const put = (service: PolicyService): void => {
    const key = service.id ?? `\n${service.name.toLowerCase()}`;
    const known = services.get(key);
    if (!known) return void services.set(key, service);
    const disclosure = CERTAINTY.find((one) => one === known.disclosure || one === service.disclosure) ?? known.disclosure;
    services.set(key, { ...known, disclosure, spans: [...known.spans, ...service.spans] });
  };
  main.reading.services.forEach(put);
  others.forEach(({ reading }, index) => {
    const document = reading.document.source;
    const placed = <S extends Span>(span: S): S => ({ ...span, document });
    for (const service of reading.services) put({ ...service, spans: service.spans.map(placed) });
    for (const statement of reading.statements) statements.push(placed({ ...statement, id: `d${index + 2}-${statement.id}` }));
  });
  return {
    text: main.text,
    reading: {
      ...main.reading,
      documents: others.map(({ role, reading }) => ({ role, ...reading.document })),
      services: [...services.values()],
      statements,
    },
    others: Object.fromEntries(others.map(({ reading, text }) => [reading.document.source, text])),
  };
}

/**
 * Says of each span which document holds it, where that is not the first.
 * Audits hand on place and quote alone; what they quote stands in the reading.
 */
export function placeSpans(spans: readonly Span[], reading: PolicyReading, text: string): Span[] {
  const known = [...reading.statements, ...reading.services.flatMap((service) => service.spans)];
  return spans.map((span) => {
    if (span.document !== undefined || text.slice(span.start, span.end) === span.quote) return span;
    const { document } =
      known.find(({ start, end, quote }) => start === span.start && end === span.end && quote === span.quote) ?? {};
    return document === undefined ? span : { ...span, document };
  });
}

type Place = Pick<Span, 'start' | 'document'>;
type Texts = Pick<Read, 'text'> & { others?: OtherTexts | undefined };

/** Of all documents: to look for words in, not for places. */
export const wholeText = ({ text, others }: Texts): string =>
  others === undefined ? text : [text, ...Object.values(others)].join('\n\n');

/** Text of the document that holds a span. */
export const textAt = ({ text, others }: Texts, { document }: Place): string =>
  document === undefined ? text : (others?.[document] ?? '');

/** Innermost section that a span is in, of its own document. */
export function sectionAt({ document: first, documents = [] }: PolicyReading, { start, document }: Place): Section | undefined {
  const of = document === undefined ? first : documents.find(({ source }) => source === document);
  return of?.sections.findLast((section) => section.start <= start && start < section.end);
}

/** Do two spans begin at the same place of the same document? */
export const samePlace = (a: Place, b: Place): boolean => a.start === b.start && a.document === b.document;
