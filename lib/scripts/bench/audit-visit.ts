/** All audits over a visit of 10,000 observations and a 45 KB policy, against `JSON.parse` of the same visit as the floor. */
import { buildReport } from '../../core/report/build.ts';
import { readPolicy } from '../../core/policy/index.ts';
import type { Visit } from '../../core/model/visit.ts';
import { visit } from '../../testing/builders.ts';
import { googleAnalytics, metaPixel, session, tagManager } from '../../testing/vendors.ts';

/** A busy page: trackers, own requests, cookies, storage; a choice in the middle. */
export function busyVisit(observations: number): Visit {
  const builder = visit('https://shop.example/', { scenario: 'reject-all' }).banner().with(tagManager, 200);
  const seed = builder.build().observations.length;
  let at = 300;
  const round = (i: number) => {
    builder
      .with(metaPixel, at)
      .with(googleAnalytics, at + 5)
      .with(session, at + 9);
    builder.request(`https://cdn${i % 40}.example/asset/${i}.js?v=${i}&ref=https%3A%2F%2Fshop.example%2F`, {
      at: at + 12,
      cookies: { sid: `s${i}aB93kd02` },
    });
    builder.storage(`state:${i % 90}`, `{"n":${i}}`, { at: at + 14 });
    at += 20;
  };
  const each = 26;
  const rounds = Math.floor((observations - seed) / each);
  for (let i = 0; i < rounds / 2; i++) round(i);
  builder.click('Avvis alle', { at: at + 100 }).state('klaro', 'rejected');
  at += 300;
  for (let i = 0; i < rounds / 2; i++) round(i);
  return builder.build();
}

/** An invented policy of about `length` characters. */
function longPolicy(length: number): string {
  const part = [
    '<h2>Google Analytics</h2><p>Vi bruker Google Analytics fra Google Ireland Limited. Rettslig grunnlag er artikkel 6 nr. 1 bokstav a i personvernforordningen.',
    ' Kapselen _ga lagres i 2 år. Opplysninger kan overføres til USA på grunnlag av standard personvernbestemmelser.</p>',
    '<h2>Facebook-piksel</h2><p>Facebook-pikselen settes først når du har samtykket. Kapselen _fbp utløper etter 90 dager.</p>',
    '<h2>Dine rettigheter</h2><p>Du kan be om innsyn, retting og sletting, og du kan klage til Datatilsynet.</p>',
  ].join('');
  return `<!doctype html><html lang="nb"><title>Personvern</title><body>${part.repeat(Math.ceil(length / part.length))}</body></html>`;
}

/** Milliseconds of the fastest round: what the work costs when the machine does nothing else. */
function fastest(rounds: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

export default async function run(): Promise<void> {
  const bytes = new TextEncoder().encode(longPolicy(45_000));
  const read = readPolicy({ source: 'https://shop.example/personvern', bytes, contentType: 'text/html; charset=utf-8' });
  const policy = { status: 'read' as const, ...read };
  let last = 0;
  for (const size of [2_500, 5_000, 10_000, 20_000]) {
    const recorded = busyVisit(size);
    const json = JSON.stringify(recorded);
    const floor = fastest(15, () => JSON.parse(json) as unknown);
    const time = fastest(15, () => buildReport({ visits: [recorded], policy, version: 'bench' }));
    const growth = last === 0 ? '' : `, ${(time / last).toFixed(2)}× the half`;
    console.log(
      `${recorded.observations.length} observations: report ${time.toFixed(1)} ms = ${(time / floor).toFixed(1)}× JSON.parse (${floor.toFixed(1)} ms)${growth}`,
    );
    if (size === 10_000) console.log(time <= 150 ? 'within 150 ms' : 'OVER 150 ms');
    last = time;
  }
}
