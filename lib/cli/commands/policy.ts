/** `samsvar policy`: what one privacy policy says. */
import { readPolicy } from '../../core/policy/index.ts';
import { readDocument } from '../input.ts';
import type { Io } from '../io.ts';
import { policyText } from '../print/policy.ts';
import { styles } from '../print/style.ts';

/** @throws CliProblem, InvalidInput */
export async function policy(source: string, options: { json?: true }, io: Io): Promise<number> {
  const { reading, text } = readPolicy(await readDocument(source, io));
  await io.out(options.json ? `${JSON.stringify(reading)}\n` : policyText(reading, text, styles(io.color)));
  return 0;
}
