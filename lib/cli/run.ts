/** The command line: names and options here, the work in `commands/`, loaded when asked for. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../core/model/finding.ts';
import { SCENARIOS, type Scenario } from '../core/model/visit.ts';
import { CliProblem, Gone, oneLine, type Io } from './io.ts';
import { version } from './version.ts';

const RUNNABLE = SCENARIOS.filter((scenario) => scenario !== 'manual');

function scenarioList(text: string): Scenario[] {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !RUNNABLE.some((known) => known === name));
  if (wrong !== undefined) throw new InvalidArgumentError(`“${wrong}” is none of ${RUNNABLE.join(', ')}.`);
  return RUNNABLE.filter((name) => names.includes(name));
}

const MAX_PAGES = 50;
const MAX_PARALLEL = 16;

const count = (max: number) => (text: string) => {
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN;
  if (!(number <= max)) throw new InvalidArgumentError(`expected a whole number from 1 to ${max}.`);
  return number;
};

const collect = (value: string, before: string[]) => [...before, value];
const failOn = () =>
  new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(SEVERITIES).default('serious');
const entries = () => new Option('--entries <file>', 'own entries of the catalogue, as the options page exports them');
const json = () => new Option('--json', 'JSON alone on stdout');

function define(io: Io, end: (code: number) => void): Command {
  const program = new Command('samsvar')
    .description('Audits a website against its own privacy policy.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => void io.out(text).catch(() => {}),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(`samsvar: ${text.replace(/^error: /, '').trim()}`),
    });

  program
    .command('audit')
    .description('audits live sites by driving the extension in Chromium, a clean profile for each scenario')
    .argument('<url...>')
    .option('--policy <file|url>', 'the policy to audit against; absent: looked for on the site')
    .addOption(entries())
    .addOption(
      new Option('--scenario <list>', `any of ${RUNNABLE.join(',')}`)
        .argParser(scenarioList)
        .default(['no-choice', 'reject-all', 'accept-all'], 'no-choice,reject-all,accept-all'),
    )
    .option(
      '--pages <n>',
      'pages of the site to visit in each scenario, the named one included, by the place of their links',
      count(MAX_PAGES),
      1,
    )
    .option('--parallel <n>', 'scenarios at the same time (default: two for each core)', count(MAX_PARALLEL))
    .option('--out <dir>', 'where to write report.html, report.json, recording.json (default: .samsvar/<host>/)')
    .addOption(failOn())
    .option('--browser-arg <arg>', 'passed on to Chromium; may be repeated: --browser-arg=--lang=nb', collect, [])
    .option('--headed', 'show the browser')
    .option('--with-values', 'keep the values of cookies and storage in recording.json')
    .addOption(json())
    .action(async (urls, options) => end(await (await import('./commands/audit.ts')).audit(urls, options, io)));

  program
    .command('policy')
    .description('reads one privacy policy: HTML, text, Markdown')
    .argument('<file|url|->', 'a file, an address, or - for standard input')
    .addOption(entries())
    .addOption(json())
    .action(async (source, options) => end(await (await import('./commands/policy.ts')).policy(source, options, io)));

  program
    .command('match')
    .description('which service is behind a request: JSON lines {url, type?, documentUrl?} in, one JSON line each out')
    .addOption(entries())
    .addOption(json())
    .action(async (options) => end(await (await import('./commands/match.ts')).match(options, io)));

  const known = program.command('catalog').description('the catalogue of services: list, show, check');
  known
    .command('list')
    .description('every service that has an entry')
    .addOption(entries())
    .addOption(json())
    .action(async (options) => end(await (await import('./commands/catalog.ts')).list(options, io)));
  known
    .command('show')
    .description('one entry with its organization and sources')
    .argument('<id>')
    .addOption(entries())
    .addOption(json())
    .action(async (id, options) => end(await (await import('./commands/catalog.ts')).show(id, options, io)));
  known
    .command('check')
    .description('checks entries of your own: 0 fine, 1 problems, 2 no entries')
    .argument('<file>')
    .addOption(json())
    .action(async (path, options) => end(await (await import('./commands/catalog.ts')).check(path, options, io)));

  program
    .command('replay')
    .description('audits a recording without a browser: a visit of ours, HAR 1.2, or a log of extension events (.br, .gz too)')
    .argument('<recording>')
    .option('--policy <file>', 'the policy to audit against')
    .addOption(entries())
    .addOption(new Option('--scenario <scenario>', 'what was done in the recording, where it does not tell').choices(RUNNABLE))
    .option('--site <site>', 'the visits of this site, or `all`; absent: the site with most requests')
    .addOption(failOn())
    .addOption(json())
    .action(async (file, options) => end(await (await import('./commands/replay.ts')).replay(file, options, io)));

  program
    .command('demo')
    .description('audits invented sites of a local web in all scenarios and shows what comes of it')
    .option('--headed', 'leave the browser open to play with')
    .addOption(json())
    .action(async (options) => end(await (await import('./commands/demo.ts')).demo(options, io)));

  return program;
}

/**
 * Runs one command line.
 * @param argv without node and script
 * @returns the exit code: 0 fine, 1 findings, 2 wrong use or unreadable input, 3 not audited, 130 stopped
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    if (argv.length === 0) throw new CliProblem('no command given; samsvar --help lists them');
    await define(io, (end) => (code = end)).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Gone) return 0;
    if (io.signal.aborted) return io.signal.reason instanceof Gone ? 0 : 130;
    // Commander has already said its line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`samsvar: ${oneLine(error)}`);
    if (process.env.SAMSVAR_DEBUG && error instanceof Error && error.stack) io.err(error.stack);
    return error instanceof CliProblem ? error.exitCode : 2;
  }
}
