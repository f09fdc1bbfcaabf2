/** `npm run bench -- policy`: how well and how fast policies are read. Fixtures are invented; the seeds lie outside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput } from '../../core/model/parse.ts';
import { readPolicy } from '../../core/policy/index.ts';
import { type Expected, scoreOf } from '../../core/policy/score.ts';
import { hostileText } from '../../testing/policy-fuzz.ts';
import { seedScores } from './seeds.ts';

const FIXTURES = join(import.meta.dirname, '../../core/policy/fixtures');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const share = (hit: number, other: number): string => (hit + other ? (hit / (hit + other)).toFixed(3) : '  –  ');

function print(title: string, rows: { kind: string; hit: number; wrong: number; missed: number }[]): void {
  console.log(`\n${title}`);
  for (const { kind, hit, wrong, missed } of rows)
    console.log(
      `  ${kind.padEnd(18)} precision ${kind.includes('recall') ? '  –  ' : share(hit, wrong)}  recall ${share(hit, missed)}   (${hit} right, ${wrong} wrong, ${missed} missed)`,
    );
}

function fixtures(set: string): void {
  const sums = new Map<string, { kind: string; hit: number; wrong: number; missed: number }>();
  const files = readdirSync(FIXTURES).filter((file) => file.startsWith(set));
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const document = files.find((name) => name !== file && name.startsWith(file.replace('json', '')));
    if (!document) continue;
    const expected = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Expected;
    const { reading } = readPolicy({ source: document, bytes: bytesOf(join(FIXTURES, document)) });
    for (const score of scoreOf(reading, expected)) {
      const sum = sums.get(score.kind) ?? { kind: score.kind, hit: 0, wrong: 0, missed: 0 };
      sums.set(score.kind, {
        ...sum,
        hit: sum.hit + score.hit,
        wrong: sum.wrong + score.wrong.length,
        missed: sum.missed + score.missed.length,
      });
    }
  }
  print(`invented texts, set “${set}”`, [...sums.values()]);
}

function seeds(): void {
  const scores = seedScores();
  if (!scores) return console.log('\nseeds: not here, skipped');
  print(
    'seeds against the ground truth',
    scores.map(({ kind, hit, wrong, missed }) => ({ kind, hit, wrong: wrong.length, missed: missed.length })),
  );
  for (const { kind, missed } of scores) if (missed.length) console.log(`  ${kind} missed: ${missed.join('; ')}`);
}

/** Milliseconds of processor time, so that other work on the machine counts little. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A fixed piece of plain work: tells how fast this machine is just now. Idle, the measuring machines take 10 to 12 ms for it. */
function floor(): number {
  const text = 'Personvern og informasjonskapsler på nettstedet. '.repeat(1000);
  const counts = new Map<string, number>();
  for (let i = 0; i < 8; i++)
    for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + word.toLowerCase().length);
  return counts.size;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function speed(): void {
  const sources = {
    text: readFileSync(join(FIXTURES, 'second-nb.txt'), 'utf8'),
    html: readFileSync(join(FIXTURES, 'dev-nb.html'), 'utf8'),
  };
  const kinds = Object.entries(sources);
  const read = (kind: string, content: string, size: number, rounds: number): number => {
    const bytes = new TextEncoder().encode(content.repeat(Math.ceil(size / content.length)));
    const source = kind === 'html' ? 'x.html' : 'x.txt';
    return median(Array.from({ length: rounds }, () => timeOf(() => readPolicy({ source, bytes }))));
  };
  // The engine compiles what it sees often: warm is who has read a while.
  for (const [kind, content] of kinds) read(kind, content, 45_000, 80);
  const base = median(Array.from({ length: 15 }, () => timeOf(floor)));
  console.log(`\nspeed, median processor time in ms, warm; floor ${base.toFixed(1)} ms; × of the time for a tenth of the text`);
  const former = new Map<string, number>();
  for (const [size, rounds] of [[45_000, 25], [10_000, 25], [100_000, 11], [1_000_000, 3], [10_000_000, 1]] as const) {
    const cells = kinds.map(([kind, content]) => {
      const time = read(kind, content, size, rounds);
      const before = size === 45_000 ? undefined : former.get(kind);
      if (size !== 45_000) former.set(kind, time);
      return `   ${kind} ${time.toFixed(0).padStart(6)}${before ? ` × ${(time / before).toFixed(1)}` : ` = ${(time / base).toFixed(1)} floors`}`;
    });
    console.log(`  ${String(size / 1000).padStart(6)} KB${cells.join('')}`);
  } // prettier-ignore
}

/** Texts made to be slow; how many, and the slowest of them. */
function hostile(count: number): void {
  let slowest = { seed: -1, time: 0 };
  let refused = 0;
  let total = 0;
  for (let seed = 0; seed < count; seed++) {
    const { source, text } = hostileText(seed);
    const bytes = new TextEncoder().encode(text);
    const time = timeOf(() => {
      try {
        readPolicy({ source, bytes });
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        refused++;
      }
    });
    total += time;
    if (time > slowest.time) slowest = { seed, time };
  }
  console.log(
    `\nhostile texts: ${count}, ${refused} refused, ${(total / count).toFixed(1)} ms each, the slowest (number ${slowest.seed}) ${slowest.time.toFixed(0)} ms`,
  );
}

/** Prints precision and recall per kind, the speed, and what hostile texts cost. */
export default async function run(): Promise<void> {
  for (const set of ['dev', 'second', 'third', 'fourth']) fixtures(set);
  seeds();
  speed();
  hostile(10_000);
}
