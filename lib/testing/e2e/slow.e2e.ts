/** What a slow page does late: nothing wrong may be said of it, and nothing be given up that only needed time. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runScenario } from '../../cli/audit/scenario-run.ts';
import { buildExtension } from '../../cli/browser/build.ts';
import { launchProfiles, type Profiles } from '../../cli/browser/profiles.ts';
import { webArgs } from '../../cli/commands/demo.ts';
import { phasesOf } from '../../core/consent/phases.ts';
import type { Visit } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../web/server.ts';
import { slowSites, slowWeb } from './sites/slow.ts';

let web: Web;
let started: Profiles;
const visits = new Map<string, Visit>();
const asked = slowSites.flatMap((site) => site.runs.map((run) => ({ site: site.name, ...run })));
const PROFILES = 3;

beforeAll(async () => {
  web = await startWeb(slowWeb);
  started = await launchProfiles(PROFILES, { extensionDir: await buildExtension('chrome'), args: webArgs(web) });
  // No profile sees a site twice: what it chose there would be remembered.
  await Promise.all(
    started.profiles.map(async (profile, number) => {
      for (const { site, scenario } of asked.filter((_, index) => index % PROFILES === number)) {
        const { visit } = await runScenario(profile, `https://${site}.test/`, scenario, 1);
        visits.set(`${site} ${scenario}`, visit);
      }
    }),
  );
}, 900_000);
afterAll(async () => {
  await started?.close();
  await web?.close();
});

it.each(asked)('$site, $scenario: $status', ({ site, scenario, status, reason, steps, phases }) => {
  const visit = visits.get(`${site} ${scenario}`);
  expect({ ...visit?.result, phases: visit && phasesOf(visit).map(({ phase }) => phase) }).toMatchObject({
    ...{ status, reason: expect.stringMatching(reason) as string, phases },
    ...(steps === undefined ? {} : { steps }),
  });
});

it('tells of a button that was drawn late, so that its banner looks like no wall', () => {
  const shown = visits.get('sentnei reject-all')?.observations.filter(({ kind }) => kind === 'banner') ?? [];
  expect(shown.flatMap((one) => (one.kind === 'banner' ? (one.buttons ?? []) : []).map(({ text }) => text))).toContain(
    'Avvis alle',
  );
});
