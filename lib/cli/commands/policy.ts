/** `samsvar policy`: what one privacy policy says. */
import { readOwn } from '../entries.ts';
import { readDocument } from '../input.ts';
import type { Io } from '../io.ts';
import { readerWith } from '../policy-state.ts';
import { policyText } from '../print/policy.ts';
import { styles } from '../print/style.ts';

/** @throws CliProblem, InvalidInput */
export async function policy(source: string, options: { json?: true; entries?: string }, io: Io): Promise<number> {
  const reader = readerWith(await readOwn(options.entries));
  const { reading, text } = await reader.read(await readDocument(source, io));
  await io.out(options.json ? `${JSON.stringify(reading)}\n` : policyText(reading, text, styles(io.color)));
  return 0;
}
