/** What a command may touch of the process; tests put their own in its place. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Results. Waits while the reader is slow; throws `Gone` once nobody reads any more. */
  out(text: string): Promise<void>;
  /** Everything else, by lines. */
  err(line: string): void;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Colours on stdout. */
  color: boolean;
  /** Is stderr a terminal, so that progress may be drawn? */
  live: boolean;
}

/** Wrong use or unreadable input (2), or a site that could not be audited (3). `message` is one line: what, and where. */
export class CliProblem extends Error {
  override name = 'CliProblem';
  constructor(
    message: string,
    readonly exitCode: 2 | 3 = 2,
  ) {
    super(message);
  }
}

/** Nobody reads our output any more (`samsvar … | head`): no error, only the end. */
export class Gone extends Error {
  override name = 'Gone';
}

/** One line of anything that was thrown. What it quotes of a file may hold escape sequences: the terminal is not to obey them. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 500) || 'unknown error'
  );
}
