/** Every recorded request that another catalogue calls advertising, analytics, social or a tag manager is known here, or reviewed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matcher } from '../core/classify/matcher.ts';
import { hostOf } from '../core/classify/site.ts';
import { isWatched, openOracle, recordedRequests, type Reviewed } from './oracle.ts';

const reviewed = JSON.parse(readFileSync(join(import.meta.dirname, '../testing/oracle-reviewed.json'), 'utf8')) as Reviewed[];
const oracle = await openOracle();

describe.skipIf(oracle === null)('beside @ghostery/trackerdb (skipped where it is not installed)', () => {
  const watched = recordedRequests().flatMap((request) =>
    (oracle?.match(request) ?? [])
      .filter(isWatched)
      .map(({ pattern }) => ({ pattern, url: request.url, host: hostOf(request.url) })),
  );
  const missed = watched.filter(({ url }) => matcher.serviceOf(url) === null);
  const isReviewed = (one: { pattern: string; host: string }) =>
    reviewed.some(({ pattern, host }) => pattern === one.pattern && host === one.host);

  it('knows what it knows, or says why not', () => {
    expect(watched.length).toBeGreaterThan(400);
    expect([...new Set(missed.filter((one) => !isReviewed(one)).map(({ pattern, url }) => `${pattern}: ${url}`))]).toEqual([]);
  });

  it('keeps no review that nothing needs any more, nor one without a reason', () => {
    const needed = new Set(missed.map(({ pattern, host }) => `${pattern} ${host}`));
    expect(reviewed.filter(({ pattern, host }) => !needed.has(`${pattern} ${host}`))).toEqual([]);
    expect(reviewed.filter(({ reason }) => reason.length < 30)).toEqual([]);
  });
});
