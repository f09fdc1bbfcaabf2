/** `samsvar match`: JSON lines in, one JSON line each out, as they come. */
import * as v from 'valibot';
import { matcherFor } from '../../core/classify/matcher.ts';
import { parseJson } from '../../core/model/parse.ts';
import { catalogWith } from '../../core/report/own-catalog.ts';
import { readOwn } from '../entries.ts';
import type { Io } from '../io.ts';

const Line = v.object({ url: v.string(), type: v.nullish(v.string()), documentUrl: v.nullish(v.string()) });
/** Longest line, so that a file without line breaks does not fill the memory. */
const MAX_LINE = 4_000_000;

async function* linesOf(stream: Io['stdin']): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const rows = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = rows.pop() ?? '';
    if (rest.length > MAX_LINE) break;
    if (rows.length > 0) yield rows;
  }
  yield [rest + decoder.decode()];
}

/** Stops at the first line that is not as it must be: what was right before it is already out. */
export async function match(options: { entries?: string }, io: Io): Promise<number> {
  const matcher = matcherFor(catalogWith(await readOwn(options.entries)));
  let number = 0;
  for await (const rows of linesOf(io.stdin)) {
    let answers = '';
    try {
      for (const row of rows) {
        number++;
        if (row.trim() === '') continue;
        const { url, documentUrl } = parseJson(Line, row.slice(0, MAX_LINE), `standard input: line ${number}`);
        answers += `${JSON.stringify(matcher.request(url, documentUrl ?? undefined))}\n`;
      }
    } finally {
      if (answers) await io.out(answers);
    }
  }
  return 0;
}
