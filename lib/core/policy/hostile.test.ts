/** Nothing that a page can hold makes the reader slow, and no quote is anything but its slice. `npm run bench -- policy` tries 10,000. */
import { expect, it } from 'vitest';
import { hostileText } from '../../testing/policy-fuzz.ts';
import { InvalidInput } from '../model/parse.ts';
import { readPolicy } from './index.ts';

/** Milliseconds of processor time: others may be at work on the machine. */
const LIMIT = 1000;
const encode = (text: string) => new TextEncoder().encode(text);

it('reads random and hostile texts in time, or refuses them in one line', () => {
  const slow: string[] = [];
  for (let seed = 0; seed < 150; seed++) {
    const { source, text } = hostileText(seed);
    const before = process.cpuUsage();
    try {
      const read = readPolicy({ source, bytes: encode(text) });
      for (const { start, end, quote } of [...read.reading.statements, ...read.reading.services.flatMap(({ spans }) => spans)])
        if (read.text.slice(start, end) !== quote) throw new Error(`text ${seed}: a quote is not its slice`);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      expect(error.message).not.toContain('\n');
    }
    const taken = process.cpuUsage(before);
    if ((taken.user + taken.system) / 1000 > LIMIT) slow.push(`text ${seed}`);
  }
  expect(slow).toEqual([]);
}, 120_000);

it('does ten times the work for ten times the text', () => {
  const paragraph =
    'Vi bruker Google Analytics på nettstedet når du har samtykket til det, jf. personvernforordningen artikkel 6 nr. 1 bokstav a. Informasjonskapselen _ga lagres i 2 år.\n\n';
  const timeOf = (times: number) => {
    const bytes = encode(`Personvernerklæring\n\n${paragraph.repeat(times)}`);
    const rounds = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      readPolicy({ source: 'x.txt', bytes });
      return process.cpuUsage(before).user;
    });
    return Math.min(...rounds);
  };
  timeOf(300);
  // Twice the bar: memory is cleaned up at odd moments. Quadratic work would be a hundred times.
  expect(timeOf(3000) / timeOf(300)).toBeLessThan(22);
}, 120_000);
