/** `npm run bench -- policy`: how well and how fast policies are read. Fixtures are invented; the seeds lie outside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput } from '../../core/model/parse.ts';
import type { Statement } from '../../core/model/policy.ts';
import { readPolicy } from '../../core/policy/index.ts';
import { type Expected, type Score, scoreOf } from '../../core/policy/score.ts';
import { hostileText } from '../../testing/policy-fuzz.ts';

const FIXTURES = join(import.meta.dirname, '../../core/policy/fixtures');
const SHARED = join(import.meta.dirname, '../../../../shared');
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

interface Place {
  f: string;
  start: number;
  end: number;
}
interface Truth {
  files: Record<string, string>;
  citations: (Place & { norm: string })[];
  defects: { file: string; kind: string; a: Place | null; b: Place | null }[];
  claims: { file: string; type: string; quote: Place }[];
  services: { retention: Place | null; transfer: Place | null }[];
}
/** Kinds of the ground truth → ours; those that no form shows are left out of what could be found. */
const DEFECTS: Record<string, string> = {
  DANGLING_LINK: 'dangling-link', OUTDATED_ENTITY: 'outdated-entity', OUTDATED_TRANSFER: 'outdated-transfer', OUTDATED_LAW: 'outdated-law',
  PLACEHOLDER: 'placeholder', DUPLICATE: 'duplicate', EMPTY_COLUMN: 'empty-column', PAGE_CHROME: 'page-chrome', DRAFT_NOTE: 'draft-note',
}; // prettier-ignore
const CLAIMS: Record<string, string[]> = {
  LOADS_AT_OPEN: ['loads-at-open'], PRIVACY_MODE: ['privacy-mode'], CLICK_GATE: ['click-to-load'], CONSENT_IF_ASKED: ['consent-if-asked'], PRIOR_CONSENT: ['prior-consent'],
  NECESSARY_ONLY_DEFAULT: ['necessary-only-default'], NO_DETRIMENT: ['no-detriment'], WITHDRAWAL: ['withdrawal'], CATEGORY_MAP: ['category-map'], ACTION_GATE: ['action-gate'],
  TLS: ['tls'], INDIRECT_LIST: ['indirect-list'], NO_SHARING: ['no-sharing'], LOCATION_EEA: ['eu-only-storage'], BANNER_PRESENT: ['banner-shown'], EXHAUSTIVE: ['exhaustive'],
  'CLOSED_LIST(video)': ['closed-list'], 'CLOSED_LIST(ads)': ['closed-list'], NO_PERSONAL_DATA: ['no-personal-data'], NOT_CROSS_SITE: ['not-cross-site', 'anonymised'], ANONYMISED: ['anonymised', 'ip-anonymised'], WITHDRAWAL_UI: ['withdrawal'],
}; // prettier-ignore

function seeds(): void {
  const truthPath = join(SHARED, 'ground-truth/seeds.json');
  if (!existsSync(truthPath)) return console.log('\nseeds: not here, skipped');
  const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as Truth;
  const citations: Score = { kind: 'citations', hit: 0, wrong: [], missed: [] };
  const claims: Score = { kind: 'promises (recall)', hit: 0, wrong: [], missed: [] };
  const defects: Score = { kind: 'defects (recall)', hit: 0, wrong: [], missed: [] };
  const transfers: Score = { kind: 'transfers (recall)', hit: 0, wrong: [], missed: [] };
  const periods: Score = { kind: 'periods (recall)', hit: 0, wrong: [], missed: [] };
  for (const [key, file] of Object.entries(truth.files)) {
    const { reading } = readPolicy({ source: file, bytes: bytesOf(join(SHARED, 'seeds', file)) });
    const own = truth.citations.filter(({ f }) => f === key);
    const spans = new Set(own.map(({ start, end }) => `${start}-${end}`));
    const found = reading.statements.filter(({ type }) => type === 'gdpr-reference');
    for (const one of own) {
      const hit = found.some((other) => other.start === one.start && other.end === one.end && other.value.article === one.norm);
      if (hit) citations.hit++;
      else citations.missed.push(one.norm);
    }
    // Further members of a list stand over the same span and are required too, though the truth counts the first.
    for (const one of found) if (!spans.has(`${one.start}-${one.end}`)) citations.wrong.push(one.quote);
    const at = (place: Place): Statement[] => reading.statements.filter((one) => one.start < place.end && one.end > place.start);
    const overlaps = (type: string, kinds: string[], place: Place): boolean =>
      at(place).some((one) => one.type === type && kinds.includes(String(one.value.kind)));
    for (const { retention, transfer } of truth.services)
      for (const [score, types, place] of [[periods, ['retention', 'cookie-lifetime'], retention], [transfers, ['transfer'], transfer]] as const) {
        if (place?.f !== key) continue;
        if (at(place).some(({ type }) => (types as readonly string[]).includes(type))) score.hit++;
        else score.missed.push(`${key} ${place.start}`);
      } // prettier-ignore
    for (const { file: of, type, quote } of truth.claims) {
      const kinds = CLAIMS[type];
      if (of !== file || !kinds || quote.f !== key) continue;
      if (overlaps('promise', kinds, quote)) claims.hit++;
      else claims.missed.push(`${key} ${type} ${quote.start}`);
    }
    for (const { file: of, kind, a, b } of truth.defects) {
      const ours = DEFECTS[kind];
      if (of !== file || !ours) continue;
      if ([a, b].some((place) => place && overlaps('defect', [ours], place))) defects.hit++;
      else defects.missed.push(`${key} ${kind}`);
    }
    const list = reading.services.map(
      ({ id, name, disclosure }) => `${id ?? name}${disclosure === 'declared' ? '' : ` (${disclosure})`}`,
    );
    console.log(`\n${file}: ${reading.document.language}; ${list.join(', ') || 'no services'}`);
  }
  print(
    'seeds against the ground truth',
    [citations, claims, transfers, periods, defects].map(({ kind, hit, wrong, missed }) => ({
      kind,
      hit,
      wrong: wrong.length,
      missed: missed.length,
    })),
  );
  for (const { kind, missed } of [claims, transfers, periods, defects])
    if (missed.length) console.log(`  ${kind} missed: ${missed.join('; ')}`);
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
  for (const [kind, content] of kinds) read(kind, content, 100_000, 12);
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
