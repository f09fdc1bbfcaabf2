import { defineAudit } from '../model/audit.ts';
import { fail, ofPolicy, pass, policyFinding } from '../model/judging.ts';
import type { PolicyReading, Span, Statement } from '../model/policy.ts';
import { textAt } from '../model/join-policy.ts';

const MAX_QUOTE = 60;
/** “(link)” alone may be a link that the page shows so; in brackets with more words it is a note. */
const LINK_ALONE = /^[([](?:link|lenke|länk|lien)[)\]]$/i;
/** What protects an address from robots, or belongs to Markdown, a cookie's pattern or a number that is masked. */
const PROTECTED = /^\[e-?mail\s?(?:protected|address|adresse)?[^\]]*\]$/i;

export const audit = defineAudit({
  id: 'unfinished-policy',
  title: 'The policy is finished',
  failureTitle: 'The policy holds placeholders or notes to its authors',
  asks: 'Asks whether the policy holds what its authors forgot to fill in or take out: placeholders, drafting notes, columns that are announced and empty.',
  why: 'Where the text breaks off, you are not told what should stand there.',
  how:
    'Only marks that no reader would take for text: brackets with an instruction in them, template variables, “TODO”, notes to a colleague. Left out ' +
    'are links of Markdown, protected e-mail addresses, the varying part of a cookie’s name, and “here …” whose link is lost when a page is saved ' +
    'as text. One finding for the whole policy, with the places.',
  limits: 'Sentences that are merely missing cannot be seen, nor whether a link leads somewhere.',
  example: { key: 'unfinished-policy', values: { places: 2, first: '[insert company name]' } },
  severity: 'moderate',
  legal: ['GDPR 12(1)', 'GDPR 5(1)(a)'],
  requires: ['policy'],
  audit: ({ policy }) =>
    ofPolicy(policy, (reading, texts) => {
      const defects = (...kinds: string[]) =>
        reading.statements.filter(({ type, value }) => type === 'defect' && kinds.includes(String(value.kind)));
      const marks = defects('placeholder', 'draft-note').filter((mark) => isSure(mark, reading, textAt(texts, mark)));
      const sure = marks.filter(({ quote }) => !LINK_ALONE.test(quote));
      const places: Span[] = sure.length > 0 ? marks : [];
      const columns = defects('empty-column');
      const findings = [];
      if (places.length > 0)
        findings.push(
          policyFinding('unfinished-policy', 'moderate', null, places, {
            values: { places: new Set(places.map(({ start }) => start)).size, first: shortened(sure[0]?.quote ?? '') },
          }),
        );
      if (columns.length > 0)
        findings.push(
          policyFinding('unfinished-policy/empty-column', 'minor', null, columns, {
            values: { places: columns.length, first: shortened(columns[0]?.quote ?? '') },
            confidence: 'medium',
          }),
        );
      return fail(findings, () => pass('policy-finished'));
    }),
});

const shortened = (quote: string) => (quote.length <= MAX_QUOTE ? quote : `${quote.slice(0, MAX_QUOTE - 1).trimEnd()}…`);

function isSure({ start, end, quote, document }: Statement, { statements }: PolicyReading, text: string): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (PROTECTED.test(quote)) return false;
  // `[our policy](https://…)` and `[1]: …` are Markdown.
  if (quote.startsWith('[') && (after === '(' || after === '[' || after === ':')) return false;
  if (/^X+$/i.test(quote) || quote.startsWith('<')) {
    // `_ga_XXXX`, `id-XXX`, `xxx xx xxx`: a pattern of a name or number, not a gap in the text.
    const inEntry = statements.some(
      (one) => one.type === 'cookie-entry' && one.document === document && one.start <= start && end <= one.end,
    );
    if (inEntry || /[\w.*-]/.test(before) || /[\w.*-]/.test(after) || /\d\s?$/.test(text.slice(Math.max(0, start - 3), start)))
      return false;
  }
  return true;
}
