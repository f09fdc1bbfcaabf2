/** Defects of the text itself that its form shows: no judgement on the law, each with its own words as proof. */
import type { Reading } from '../read.ts';
import { readChrome } from './chrome.ts';
import { readEmptyColumns } from './columns.ts';
import { readForeign } from './foreign.ts';
import { readDanglingLinks } from './links.ts';
import { readOutdated } from './outdated.ts';
import { readOwners } from './owners.ts';
import { readRepeats } from './repeats.ts';
import { readUnfinished } from './unfinished.ts';

export function readDefects(reading: Reading): void {
  readUnfinished(reading);
  readOutdated(reading);
  readOwners(reading);
  readChrome(reading);
  readRepeats(reading);
  readDanglingLinks(reading);
  readForeign(reading);
  readEmptyColumns(reading);
}
