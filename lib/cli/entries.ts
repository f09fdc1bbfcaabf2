/** `--entries FILE`: own entries of the catalogue, as the options page exports them. */
import { NO_ENTRIES, type OwnEntries } from '../core/model/entries.ts';
import { addEntries } from '../core/report/own-catalog.ts';
import { readBytes } from './input.ts';

const MAX_BYTES = 5_000_000;

/** @throws CliProblem */
export const entriesText = async (file: string): Promise<string> => new TextDecoder().decode(await readBytes(file, MAX_BYTES));

/**
 * What the file holds, checked as the options page checks it; without a file none.
 * @throws CliProblem, InvalidInput naming file, entry and field
 */
export async function readOwn(file: string | undefined): Promise<OwnEntries> {
  return file === undefined ? NO_ENTRIES : addEntries(NO_ENTRIES, await entriesText(file), file);
}
