/** `samsvar audit`: live sites, through the real extension in Chromium. */
import { join } from 'node:path';
import { hostOf } from '../../core/classify/site.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Scenario } from '../../core/model/visit.ts';
import { givenPolicy } from '../audit/policy.ts';
import { withProgress } from '../audit/progress.ts';
import { auditSite, type Audited } from '../audit/site.ts';
import { buildExtension } from '../browser/build.ts';
import { readOwn } from '../entries.ts';
import { CliProblem, oneLine, type Io } from '../io.ts';
import { reaches, reportText } from '../print/report.ts';
import { styles } from '../print/style.ts';

export interface AuditCommandOptions {
  policy?: string;
  scenario: Scenario[];
  pages: number;
  parallel?: number;
  out?: string;
  entries?: string;
  failOn: Severity;
  browserArg: string[];
  headed?: true;
  withValues?: true;
  json?: true;
}

/** `shop.example` is enough. */
function toUrl(text: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new CliProblem(`${text}: not an http or https address`);
  return new URL(url).href;
}

/** One folder a site; several addresses of one host get a number. */
function folders(urls: readonly string[], out: string | undefined): string[] {
  const taken = new Map<string, number>();
  return urls.map((url) => {
    if (out !== undefined && urls.length === 1) return out;
    const host = new URL(url).host.replace(/[^a-z0-9.-]/gi, '_');
    const count = (taken.get(host) ?? 0) + 1;
    taken.set(host, count);
    return join(out ?? '.samsvar', count === 1 ? host : `${host}-${count}`);
  });
}

/**
 * One report a URL; with `--json` an object for one and an array for several. A site that cannot be audited loses no other.
 * @throws CliProblem where what the person gave is wrong (2) or the extension cannot be built (3)
 */
export async function audit(names: string[], options: AuditCommandOptions, io: Io): Promise<number> {
  const urls = names.map(toUrl);
  const outDirs = folders(urls, options.out);
  const entries = await readOwn(options.entries);
  const policy = options.policy === undefined ? undefined : await givenPolicy(options.policy, entries, io);
  let extensionDir: string;
  try {
    extensionDir = await buildExtension('chrome');
  } catch (error) {
    throw new CliProblem(oneLine(error), 3);
  }
  const audited: Audited[] = [];
  const failed: string[] = [];
  for (const [index, url] of urls.entries()) {
    try {
      const one = await withProgress(io, hostOf(url), options.scenario, (onProgress) =>
        auditSite({
          url,
          extensionDir,
          scenarios: options.scenario,
          pages: options.pages,
          ...(options.parallel === undefined ? {} : { parallel: options.parallel }),
          browserArgs: options.browserArg,
          outDir: outDirs[index] ?? '.samsvar',
          signal: io.signal,
          onProgress,
          entries,
          ...(policy === undefined ? {} : { policy }),
          ...(options.headed ? { headed: true } : {}),
          ...(options.withValues ? { withValues: true } : {}),
        }),
      );
      audited.push(one);
      if (!options.json) await io.out(`${index > 0 ? '\n' : ''}${shown(one, io)}`);
    } catch (error) {
      // What the person gave is wrong for every site.
      if (io.signal.aborted || (error instanceof CliProblem && error.exitCode === 2)) throw error;
      failed.push(oneLine(error));
    }
  }
  const reports = audited.map(({ report }) => report);
  if (options.json && reports.length > 0) await io.out(`${JSON.stringify(urls.length === 1 ? reports[0] : reports)}\n`);
  for (const problem of failed) io.err(`samsvar: ${problem}`);
  if (failed.length > 0) return 3;
  return reports.some((report) => reaches(report, options.failOn)) ? 1 : 0;
}

function shown({ report, visits, files }: Audited, io: Io): string {
  return `${reportText(report, visits, styles(io.color))}\nreport     ${files.html}\n           ${files.json}\nrecording  ${files.recording}\n`;
}
