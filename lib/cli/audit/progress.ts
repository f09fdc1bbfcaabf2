/** Shows on stderr how far an audit is: drawn where there is a terminal, plain lines elsewhere. */
import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Scenario } from '../../core/model/visit.ts';
import type { Io } from '../io.ts';
import type { AuditProgress } from './site.ts';

/** Runs `work`, which tells its progress. */
export async function withProgress<T>(
  io: Io,
  title: string,
  scenarios: readonly Scenario[],
  work: (onProgress: (progress: AuditProgress) => void) => Promise<T>,
): Promise<T> {
  if (!io.live)
    return work(({ step, state, text }) => io.err(`${title} · ${step} · ${state === 'running' ? text : `${state}: ${text}`}`));

  const steps = [...scenarios, 'report'] as const;
  const ends = new Map<string, { done: (text: string) => void; fail: (text: string) => void; says?: (text: string) => void }>();
  const outcomes = steps.map((step) => ({
    step,
    end: new Promise<string>((done, fail) => ends.set(step, { done, fail: (text) => fail(new Error(text)) })),
  }));
  // A failure is told by `work` itself; the drawing only shows it.
  for (const { end } of outcomes) end.catch(() => {});
  const output = new ProcessOutput(process.stderr, process.stderr);
  const drawing = new Listr(
    outcomes.map(({ step, end }) => ({
      title: `${title} · ${step}`,
      task: async (_: unknown, task: { title: string; output: string }) => {
        const own = ends.get(step);
        if (own) own.says = (text) => (task.output = text);
        task.title = `${title} · ${step}: ${await end}`;
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      rendererOptions: { logger: new ListrLogger({ processOutput: output }) },
      fallbackRendererOptions: { logger: new ListrLogger({ processOutput: output }) },
    },
  ).run();
  try {
    return await work(({ step, state, text }) => {
      const own = ends.get(step);
      if (state === 'running') own?.says?.(text);
      else if (state === 'done') own?.done(text);
      else own?.fail(text);
    });
  } finally {
    for (const { fail } of ends.values()) fail('not run');
    await drawing.catch(() => {});
  }
}
