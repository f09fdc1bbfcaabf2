/** Banners as nobody's platform builds them, in eleven languages: yes and no in real Chromium; and what only looks like one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScenario } from '../../cli/audit/scenario-run.ts';
import { buildExtension } from '../../cli/browser/build.ts';
import { launchProfiles, type Profiles } from '../../cli/browser/profiles.ts';
import { webArgs } from '../../cli/commands/demo.ts';
import { phasesOf } from '../../core/consent/phases.ts';
import type { Visit } from '../../core/model/visit.ts';
import { startWeb, type Web } from '../web/server.ts';
import { agencyBanners, agencyFrames } from './sites/agency-banners.ts';
import { sitesOf, strangeBanners, strangeSites } from './sites/strange-banners.ts';

const banners = [...strangeBanners, ...agencyBanners];
let web: Web;
let started: Profiles;
const visits = new Map<string, Visit>();
const asked = banners.flatMap(({ name, steps }) =>
  (steps ? (['reject-all', 'accept-all'] as const) : (['reject-all'] as const)).map((scenario) => ({ name, scenario })),
);
const PROFILES = 4;

beforeAll(async () => {
  web = await startWeb([...strangeSites, ...sitesOf(agencyBanners), ...agencyFrames]);
  started = await launchProfiles(PROFILES, { extensionDir: await buildExtension('chrome'), args: webArgs(web) });
  // No profile sees a site twice: what it chose there would be remembered.
  await Promise.all(
    started.profiles.map(async (profile, number) => {
      for (const { name, scenario } of asked.filter((_, index) => index % PROFILES === number)) {
        const { visit } = await runScenario(profile, `https://${name}.test/`, scenario, 1);
        visits.set(`${name} ${scenario}`, visit);
      }
    }),
  );
}, 900_000);
afterAll(async () => {
  await started?.close();
  await web?.close();
});

const told = (name: string, scenario: string) => {
  const visit = visits.get(`${name} ${scenario}`);
  const { status, reason, steps } = visit?.result ?? {};
  return { status, reason, steps, phases: visit && phasesOf(visit).map(({ phase }) => phase) };
};

describe.each(banners.filter(({ steps }) => steps !== undefined))('$name', ({ name, steps }) => {
  it('is refused', () => {
    expect(told(name, 'reject-all')).toEqual(
      steps?.reject
        ? {
            ...{ status: 'done', reason: expect.stringMatching(/^verified: /) as string, steps: steps.reject },
            phases: ['before-choice', 'rejected'],
          }
        : {
            ...{ status: 'cannot-tell', reason: 'the banner offers no way to reject that was found' },
            phases: ['before-choice'],
          },
    );
  });
  it('is accepted', () => {
    expect(told(name, 'accept-all')).toEqual({
      ...{ status: 'done', reason: expect.stringMatching(/^verified: /) as string, steps: steps?.accept },
      phases: ['before-choice', 'accepted'],
    });
  });
});

it.each(strangeBanners.filter(({ steps }) => steps === undefined))('$name asks something else', ({ name }) => {
  expect(told(name, 'reject-all')).toEqual({
    ...{ status: 'cannot-tell', reason: 'no banner was found', phases: ['before-choice'] },
  });
});
