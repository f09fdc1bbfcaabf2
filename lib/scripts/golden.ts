/** `npm run golden`: for each golden visit, what differs between the report that a reader expects and the one that is built. */
import { verdictOf } from '../core/report/verdict.ts';
import { wordsFor } from '../core/words/index.ts';
import { awaitedBy, differencesOf, reportOf } from '../testing/golden/golden.ts';
import { goldens } from '../testing/golden/index.ts';

const wanted = process.argv[2]?.toLowerCase() ?? '';
const words = wordsFor('en');
const awaited = new Set<string>();
let differing = 0;

for (const golden of goldens) {
  if (!golden.name.toLowerCase().includes(wanted)) continue;
  const report = reportOf(golden);
  const differences = differencesOf(golden, report, verdictOf(report, words));
  for (const id of awaitedBy(golden, report)) awaited.add(id);
  const open = golden.open ?? [];
  const settled = open.filter((one) => !differences.some((line) => line.includes(one.words)));
  const reasonOf = (line: string) => open.find((one) => line.includes(one.words))?.why;
  if (differences.some((line) => reasonOf(line) === undefined)) differing++;
  if (differences.length + settled.length > 0) console.log(`\n${golden.name}`);
  for (const line of differences) console.log(`  ${line}${reasonOf(line) ? `\n      known: ${reasonOf(line)}` : ''}`);
  for (const { words: gone } of settled) console.log(`  no longer differs, drop it from “open”: ${gone}`);
}
if (awaited.size > 0) console.log(`\nnot compared, for there is no such audit yet: ${[...awaited].sort().join(', ')}`);
console.log(`\n${differing === 0 ? 'as expected' : `${differing} golden visits differ`}, of ${goldens.length}`);
process.exitCode = differing === 0 ? 0 : 1;
