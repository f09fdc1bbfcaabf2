/** The process around `run`: streams, signals, exit code. */
import { Gone, type Io } from './io.ts';
import { run } from './run.ts';

const stop = new AbortController();
let gone = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  gone = true;
  stop.abort(new Gone());
});
process.stderr.on('error', () => {});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // The second time the person means it.
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new Error('stopped'));
  });

const io: Io = {
  stdin: process.stdin,
  out: (text) =>
    new Promise((done, fail) => {
      if (gone) return fail(new Gone());
      process.stdout.write(text, (error) => (error ? fail(new Gone()) : done()));
    }),
  err: (line) => void process.stderr.write(`${line}\n`),
  signal: stop.signal,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  live: process.stderr.isTTY === true,
};

const code = await run(process.argv.slice(2), io);
// All is written by now; what is still open (input that nobody reads, a browser on its way out) must not keep the process.
process.exit(code);
