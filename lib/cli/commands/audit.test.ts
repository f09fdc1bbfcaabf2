import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, folder, refused } from '../test-run.ts';

describe('samsvar audit, before any browser starts', () => {
  it.each([
    ['an address that is none', ['ftp://a.test/'], 'ftp://a.test/: not an http or https address'],
    ['an address that cannot be', ['http://a b/'], 'http://a b/: not an http or https address'],
    ['a policy that is not there', ['https://a.test/', '--policy', join(folder, 'none.txt')], 'none.txt: no such file'],
    ['a policy that is empty', ['https://a.test/', '--policy', file('void.txt', '')], 'void.txt: is empty'],
    ['more pages than can be visited', ['https://a.test/', '--pages', '51'], 'from 1 to 50'],
    ['pages that are no number', ['https://a.test/', '--pages', 'many'], 'whole number'],
    ['no browser at all', ['https://a.test/', '--parallel', '0'], 'from 1 to 16'],
    ['a scenario that is none', ['https://a.test/', '--scenario', 'no-choice,all'], '“all”'],
  ])('%s', async (_, args, message) => {
    expect(await refused(['audit', ...args])).toContain(message);
  });
});
