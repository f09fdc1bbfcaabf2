/** The policy's text cut into lines and pieces, so that quotes can be marked in it. Pure. */
import type { Finding } from '../lib/core/model/finding.ts';
import type { DocumentRole, PolicyReading, Section, Span, StatementType } from '../lib/core/model/policy.ts';
import { findingId, spanId } from './view.ts';

/** The policy as the faces get it; `others`: texts of its further documents, by source. */
export interface PolicyView {
  reading: PolicyReading;
  text: string;
  others?: Record<string, string>;
}
export interface DocumentView {
  info: PolicyReading['document'];
  role: DocumentRole | null;
  text: string;
  /** With the statements of this document alone. */
  reading: PolicyReading;
}

/** The documents of a policy, the first one first, each with what stands in it. */
export function documentsOf({ reading, text, others = {} }: PolicyView): DocumentView[] {
  const of = (info: PolicyReading['document'], source: string | undefined) => ({
    ...reading,
    document: info,
    statements: reading.statements.filter(({ document }) => document === source),
  });
  const more = (reading.documents ?? []).flatMap(({ role, ...info }) => {
    const own = others[info.source];
    return own === undefined ? [] : [{ info, role, text: own, reading: of(info, info.source) }];
  });
  return [{ info: reading.document, role: null, text, reading: of(reading.document, undefined) }, ...more];
}

/** The document that a span is of; null where its text is not at hand. */
export const documentAt = (policy: PolicyView, span: Span): DocumentView | null =>
  documentsOf(policy).find(({ info, role }) => (span.document === undefined ? role === null : info.source === span.document)) ??
  null;

export interface Piece {
  text: string;
  /** What the text states, as far as read; empty: nothing. */
  types: StatementType[];
  /** Anchors of the findings that quote it. */
  findings: string[];
  /** Anchors that begin here. */
  anchors: string[];
}
export interface Line {
  /** Level of the heading, 1 to 6; 0: no heading. */
  level: number;
  pieces: Piece[];
}

interface Marked {
  start: number;
  end: number;
  type?: StatementType;
  finding?: string;
}

/** Every line of one document with what is marked in it. Overlapping marks are cut where they begin and end. */
export function linesOf(text: string, reading: PolicyReading, findings: readonly Finding[], source?: string): Line[] {
  const marks: Marked[] = [
    ...reading.statements.map(({ start, end, type }) => ({ start, end, type })),
    ...findings.flatMap((finding, index) =>
      finding.statements
        .filter((span) => span.document === source)
        .map(({ start, end }) => ({ start, end, finding: findingId(index) })),
    ),
  ]
    .filter((mark) => mark.start < mark.end && mark.end <= text.length)
    .sort((a, b) => a.start - b.start);
  const headings = new Map(reading.document.sections.map((section) => [section.start, section.level]));
  const lines: Line[] = [];
  let begin = 0;
  let next = 0;
  let active: Marked[] = [];
  for (const content of text.split('\n')) {
    const end = begin + content.length;
    while (next < marks.length && marks[next]!.start < end) active.push(marks[next++]!);
    active = active.filter((mark) => mark.end > begin);
    const indent = content.length - content.trimStart().length;
    const level = headings.get(begin) ?? headings.get(begin + indent) ?? 0;
    if (content.trim() !== '') lines.push({ level: Math.min(level, 6), pieces: piecesOf(content, begin, active, source) });
    begin = end + 1;
  }
  return lines;
}

function piecesOf(content: string, begin: number, marks: readonly Marked[], source: string | undefined): Piece[] {
  const end = begin + content.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > begin);
  const cuts = [...new Set([begin, end, ...inside.flatMap((mark) => [Math.max(mark.start, begin), Math.min(mark.end, end)])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      text: content.slice(from - begin, to - begin),
      types: [...new Set(over.flatMap((mark) => mark.type ?? []))],
      findings: [...new Set(over.flatMap((mark) => mark.finding ?? []))],
      anchors: [
        ...new Set(
          inside.filter((mark) => mark.start === from).map(({ start, end }) => spanId({ start, end, document: source })),
        ),
      ],
    };
  });
}

/** The innermost section that holds the place; null before the first. */
export function sectionAt(sections: readonly Section[], start: number): Section | null {
  return sections.findLast((section) => section.start <= start && start < section.end) ?? null;
}

/** How much of the text around a quote is shown, in characters. */
const AROUND = 160;

/** The quote with the rest of its line before and after it, cut at words. */
export function contextOf(text: string, span: Span): { before: string; after: string } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const before = text.slice(lineStart, span.start);
  const after = text.slice(span.end, lineEnd === -1 ? text.length : lineEnd);
  return {
    before: before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after,
  };
}
