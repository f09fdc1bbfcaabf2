/**
 * Everything that must hold, in one command: types, lint, generated files, builds, unit and component tests, end-to-end in real browsers.
 * `npm test -- --only unit` runs the steps whose name contains the word. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'samsvar-test-'));
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';

/** A command that either holds or does not: one check. */
const check =
  (...command: [string, ...string[]]) =>
  (): Tally => {
    const ok = run(command);
    return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  };

/** A vitest run counts as many checks as it has tests; a file that did not even load counts as one that failed. */
const vitest =
  (...projects: string[]) =>
  (): Tally => {
    const file = join(scratch, `${projects.join('-')}.json`);
    const ok = run([
      'vitest',
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    try {
      const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
      const failed = result.numFailedTests ?? 0;
      return {
        passed: result.numPassedTests ?? 0,
        failed: failed === 0 && !ok ? 1 : failed,
        skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
      };
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };

const steps: [name: string, run: () => Tally][] = [
  ['types: core alone', check('tsc', '-p', 'lib/core')],
  ['types: all', check('tsc', '-p', '.')],
  ['types: Svelte', check('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings')],
  ['lint', check('eslint', '.', '--max-warnings', '0')],
  ['format', check('prettier', '--check', '.', '--log-level', 'warn')],
  ['index check', check('tsx', 'lib/scripts/build-index.ts', '--check')],
  ['unit and components', vitest('unit', 'ui')],
  ['build: Chromium', check('wxt', 'build')],
  ['build: Firefox', check('wxt', 'build', '-b', 'firefox')],
  ['web-ext lint', check('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted')],
  ['end to end', vitest('e2e')],
];

function run([command, ...args]: string[]): boolean {
  const result = spawnSync('npx', ['--no-install', command ?? '', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return result.status === 0;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const [name, step] of steps.filter(([name]) => name.includes(only))) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const tally = step();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) broken.push(name);
  console.log(`── ${name}: ${tally.failed > 0 ? 'FAILED' : 'ok'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
rmSync(scratch, { recursive: true, force: true });

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
