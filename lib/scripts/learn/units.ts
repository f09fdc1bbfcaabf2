/** Sentences with what they promise, as the reader sees them: what is learnt from, and what learning is measured on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../core/catalog/index.ts';
import { PROMISE_KINDS, type PromiseKind } from '../../core/model/policy.ts';
import type { Frame } from '../../core/policy/frame.ts';
import { LANGUAGES } from '../../core/policy/languages/index.ts';
import { openPolicy } from '../../core/policy/open.ts';
import { rulesThatHold } from '../../core/policy/promises.ts';
import { leansOn, together } from '../../core/policy/promises/pairs.ts';
import { framesOf } from '../../core/policy/read.ts';
import type { Expected } from '../../core/policy/score.ts';

export const FIXTURES = join(import.meta.dirname, '../../core/policy/fixtures');

export interface Unit {
  /** Who wrote it, of which nothing is learnt while it is measured. */
  author: string;
  language: string;
  text: string;
  frame: Frame;
  before: Frame | undefined;
  kinds: ReadonlySet<PromiseKind>;
  /** Neither required nor wrong. */
  free: ReadonlySet<PromiseKind>;
}

const lastIndexOr = (index: number, other: number): number => (index < 0 ? other : index);
const NONE: ReadonlySet<PromiseKind> = new Set();
const isKind = (kind: string): kind is PromiseKind => (PROMISE_KINDS as readonly string[]).includes(kind);

function framesIn(source: string, bytes: Uint8Array): Frame[] {
  const opened = openPolicy({ source, bytes });
  return framesOf(opened.document, catalog, opened.languageAt, LANGUAGES);
}

/** Of one line two sentences at most: together where the second leans on the first. */
export function unitOf(author: string, language: string, labels: string, text: string): Unit[] {
  const html = `<html lang="${language}"><body><p>${text}</p></body></html>`;
  const frames = framesIn('policy.html', new TextEncoder().encode(html));
  const kinds = new Set(labels === '-' ? [] : labels.split(' ').filter(isKind));
  const own = { author, language, text };
  const [first, second] = frames;
  if (first && second && frames.length === 2 && leansOn(second, first))
    return [{ ...own, frame: together(first, second), before: undefined, kinds, free: NONE }];
  // Which of them makes a promise is not written down: where no rule tells, the last, for what is spoken of comes first.
  const read = frames.map((frame, i) => rulesThatHold(EVEN, frame, true, frames[i - 1]));
  const makers = new Map(
    [...kinds].map((kind) => [
      kind,
      lastIndexOr(
        read.findLastIndex((rules) => rules.has(kind)),
        frames.length - 1,
      ),
    ]),
  );
  return frames.map((frame, i) => ({
    ...own,
    frame,
    before: frames[i - 1],
    kinds: new Set([...kinds].filter((kind) => makers.get(kind) === i)),
    free: new Set([...kinds].filter((kind) => makers.get(kind) !== i)),
  }));
}
/** Nothing learnt: every rule is asked. */
export const EVEN: readonly number[] = PROMISE_KINDS.map(() => 0);

/** `author TAB kinds TAB text`, `learn/<language>.tsv`. */
export const unitsOfLines = (): Unit[] =>
  LANGUAGES.flatMap(({ code }) =>
    readFileSync(join(FIXTURES, 'learn', `${code}.tsv`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const [author = '', labels = '', text = ''] = line.split('\t');
        return unitOf(`learn-${author}`, code, labels, text);
      }),
  );

/** `language TAB kinds TAB text` of the tests' sentences; “not read yet” is no less true. */
export const unitsOfTests = (): Unit[] =>
  readdirSync(FIXTURES)
    .filter((name) => /^(?:sentences|sentences-data|consent|variants|promises-.*)\.tsv$/.test(name))
    .flatMap((name) => readFileSync(join(FIXTURES, name), 'utf8').split('\n'))
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [language = '', labels = '', text = ''] = line.split('\t');
      return unitOf('tests', language, labels.replace('~', ''), text);
    });

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Every sentence of whole policies, with what a person found in it. */
export function unitsOfTexts(folder: string, author: (name: string) => string): Unit[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const document = files.find((name) => name !== file && name.startsWith(file.replace('json', ''))) ?? '';
      const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;
      const frames = framesIn(document, new Uint8Array(readFileSync(join(folder, document))));
      const said = (text: string, list: Expected['promises']): ReadonlySet<PromiseKind> =>
        new Set(list.filter(([, , quote]) => flat(text).includes(flat(quote))).flatMap(([kind]) => (isKind(kind) ? [kind] : [])));
      return frames.flatMap((frame, i): Unit[] => {
        if (frame.chrome || frame.kind === 'heading' || frame.hits.length === 0) return [];
        const kinds = said(frame.text, expected.promises);
        const free = said(frame.text, expected.free?.promises ?? []);
        const before = frames[i - 1];
        const own = { author: author(document), language: expected.language, text: frame.text, before };
        if (!leansOn(frame, before)) return [{ ...own, frame, kinds, free }];
        // Alone it need not be understood, and what the sentence before it promises is not asked of both.
        const former = said(before.text, [...expected.promises, ...(expected.free?.promises ?? [])]);
        return [
          { ...own, frame, kinds: NONE, free: new Set([...kinds, ...free]) },
          { ...own, frame: together(before, frame), kinds, free: new Set([...free, ...former]) },
        ];
      });
    });
}
