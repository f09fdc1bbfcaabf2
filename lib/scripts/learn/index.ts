/**
 * `npm run learn`: learns from sentences and policies that persons have read which promise a sentence makes, and writes the
 * weights. Run it after the words of a language, the sentences or the features have changed.
 * `npm run learn -- --measure` writes nothing: each author's sentences are read by what the other authors' taught.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROMISE_KINDS, type PromiseKind } from '../../core/model/policy.ts';
import { promisesOf, rulesThatHold } from '../../core/policy/promises.ts';
import { visitFeatures } from '../../core/policy/promises/learnt/features.ts';
import { eased, weigh } from '../../core/policy/promises/learnt/weigh.ts';
import { fitLogistic } from './logistic.ts';
import { EVEN, FIXTURES, type Unit, unitsOfLines, unitsOfTests, unitsOfTexts } from './units.ts';

const OUT = join(import.meta.dirname, '../../core/policy/promises/learnt/weights.generated.ts');
/** What fewer sentences hold is chance. */
const LEAST = 3;
/** The tests' sentences are near misses, each for a reason: they count more than what anybody wrote. */
const OF_TESTS = 3;
/** Digits behind the point. */
const DIGITS = 2;

interface Model {
  biases: number[];
  /** “first second” → weight of each kind that it tells of. */
  rows: Map<string, [kind: number, weight: number][]>;
}

const featuresOf = ({ frame }: Unit): Set<string> => {
  const features = new Set<string>();
  visitFeatures<string>(frame, {
    keyOf: (part) => part,
    visit: (first, second) => features.add(`${first} ${second}`),
  });
  return features;
};

function learn(units: readonly Unit[], features: ReadonlyMap<Unit, ReadonlySet<string>>): Model {
  const counts = new Map<string, number>();
  for (const unit of units) for (const feature of features.get(unit) ?? []) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const own = units.map((unit) => [...(features.get(unit) ?? [])].flatMap((name) => numbers.get(name) ?? []));
  const model: Model = { biases: [], rows: new Map() };
  PROMISE_KINDS.forEach((kind, k) => {
    const { bias, weights } = fitLogistic(
      units.map(({ kinds, free, author }, i) => ({
        features: own[i] ?? [],
        label: kinds.has(kind) ? true : free.has(kind) ? null : false,
        weight: author === 'tests' ? OF_TESTS : 1,
      })),
    );
    model.biases.push(Number(bias.toFixed(DIGITS)));
    for (const [feature, exact] of weights) {
      const weight = Number(exact.toFixed(DIGITS));
      const name = names[feature] ?? '';
      if (weight !== 0) model.rows.set(name, [...(model.rows.get(name) ?? []), [k, weight]]);
    }
  });
  return model;
}

function oddsIn({ biases, rows }: Model, features: ReadonlySet<string>): number[] {
  const odds = [...biases];
  for (const feature of features) for (const [kind, weight] of rows.get(feature) ?? []) odds[kind] = (odds[kind] ?? 0) + weight;
  return odds;
}

function write({ biases, rows }: Model): void {
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => `${name} ${list.flat().join(' ')}`);
  const literal = [`  ${biases.join(' ')}`, ...lines].map((line) => `${line.replace(/[\\`$]/g, '\\$&')}`).join('\n');
  const kinds = PROMISE_KINDS.map((kind) => `'${kind}'`).join(', ');
  writeFileSync(
    OUT,
    '// Written by `npm run learn`. Do not edit.\n' +
      "import type { PromiseKind } from '../../../model/policy.ts';\n\n" +
      `export const KINDS: readonly PromiseKind[] = [${kinds}];\n` +
      '/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */\n' +
      `export const WEIGHTS = \`${literal}\`;\n`,
  );
}

const counted = (): { hit: number; wrong: number; missed: number } => ({ hit: 0, wrong: 0, missed: 0 });
const line = (name: string, { hit, wrong, missed }: ReturnType<typeof counted>): string =>
  `${name.padEnd(24)} precision ${(hit / (hit + wrong)).toFixed(3)}  recall ${(hit / (hit + missed)).toFixed(3)}  (${hit} right, ${wrong} wrong, ${missed} missed)`;

function measure(units: readonly Unit[], features: ReadonlyMap<Unit, ReadonlySet<string>>): void {
  for (const author of [...new Set(units.map(({ author: one }) => one))].filter((one) => one !== 'tests')) {
    const model = learn(
      units.filter((unit) => unit.author !== author),
      features,
    );
    const sums = { rules: counted(), learnt: counted(), both: counted() };
    for (const unit of units) {
      if (unit.author !== author) continue;
      const odds = eased(oddsIn(model, features.get(unit) ?? new Set()), unit.frame);
      const isWeb = unit.frame.mentions.length > 0;
      const found: Record<keyof typeof sums, ReadonlySet<PromiseKind>> = {
        rules: new Set(rulesThatHold(EVEN, unit.frame, isWeb, unit.before).keys()),
        learnt: new Set(weigh(odds, new Map()).keys()),
        both: new Set(promisesOf(unit.frame, isWeb, unit.before, odds).map(({ kind }) => kind)),
      };
      for (const reader of ['rules', 'learnt', 'both'] as const)
        for (const kind of PROMISE_KINDS) {
          const sum = sums[reader];
          const is = unit.kinds.has(kind);
          const read = found[reader].has(kind);
          if (is && read) sum.hit++;
          else if (is) sum.missed++;
          else if (read && !unit.free.has(kind)) sum.wrong++;
        }
    }
    console.log(`\n${author}, by what the others taught`);
    for (const reader of ['rules', 'learnt', 'both'] as const) console.log(`  ${line(reader, sums[reader])}`);
  }
}

const authorOf = (name: string): string => `texts-${name.split('-')[0] ?? ''}`;
const units = [
  ...unitsOfTests(),
  ...unitsOfLines(),
  ...[FIXTURES, join(FIXTURES, 'learn/texts')].flatMap((folder) => unitsOfTexts(folder, authorOf)),
];
const features = new Map(units.map((unit) => [unit, featuresOf(unit)]));
if (process.argv.includes('--measure')) measure(units, features);
else {
  const model = learn(units, features);
  write(model);
  console.log(`${units.length} sentences; ${model.rows.size} features with a weight`);
}
