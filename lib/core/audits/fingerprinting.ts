import type { FingerprintProbe, VisitFacts } from '../model/artifacts.ts';
import { defineAudit } from '../model/audit.ts';
import { cannotTell, doubtAbout, fail, message, pass, visitsWith, weakest } from '../model/judging.ts';
import { groupBy } from '../model/group.ts';

const TRACKING: ReadonlySet<string | undefined> = new Set(['analytics', 'marketing', 'social']);
/** Who must tell people from robots, or honest buyers from others, may have to look at the device. */
const GUARDS: ReadonlySet<string | undefined> = new Set(['security', 'payment', 'necessary', 'consent']);
/** One alone is everyday work: a chart, a map, a test whether emoji can be drawn. */
const MIN_APIS = 2;
const MAX_ROWS = 6;

interface Seen extends FingerprintProbe {
  visit: string;
}

export const audit = defineAudit({
  id: 'fingerprinting',
  title: 'No script takes the browser’s fingerprint without consent',
  failureTitle: 'Scripts that take the browser’s fingerprint without consent',
  asks: 'Asks whether one script, before a choice or after a no, read several of the things by which browsers differ: canvas, sound, WebGL, fonts.',
  why: 'A fingerprint recognises a browser even where all cookies are deleted.',
  how:
    'Counted are only reads that tell something: pixels that were drawn, sound that was rendered, the name of the graphics card. One kind alone is ' +
    'never held against a script, for charts, maps and emoji tests do the same; two or more by the same script are. Scripts that guard against ' +
    'fraud and robots, and payment, are left out. What a page is known to have forged does not count.',
  limits:
    'What a script makes of what it read cannot be seen, nor reads by means that are not watched, nor those of a recording without a page probe.',
  example: message('fingerprinting', {
    script: 'cdn.metrics.example',
    service: '',
    apis: 'audio, canvas, webgl',
    when: 'before-choice',
  }),
  severity: 'serious',
  legal: [
    'EDPB Guidelines 2/2023',
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024)',
  ],
  requires: ['visits', 'services'],
  audit({ visits, services }) {
    const watched = visits.filter(({ gaps }) => !gaps.includes('page-forged'));
    const seen = (['before-choice', 'rejected', 'withdrawn'] as const).flatMap((phase) =>
      visitsWith(watched, phase).flatMap(({ id, probes }) =>
        probes.filter((probe) => probe.phase === phase && !probe.uncertain).map((probe): Seen => ({ ...probe, visit: id })),
      ),
    );
    const found = seen.filter(({ apis, script, service }) => {
      const purpose = service === null ? undefined : services.get(service)?.purpose;
      return apis.length >= MIN_APIS && script !== '' && !GUARDS.has(purpose);
    });
    const findings = [...groupBy(found, ({ service, script }) => service ?? hostIn(script))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([where, of]) => {
        const service = of[0]?.service ?? null;
        const known = service === null ? undefined : services.get(service);
        const apis = [...new Set(of.flatMap((probe) => probe.apis))].sort();
        return {
          severity: TRACKING.has(known?.purpose) ? ('serious' as const) : ('moderate' as const),
          confidence: weakest(apis.length > MIN_APIS ? 'high' : 'medium', ...of.map(({ confidence }) => confidence)),
          service,
          message: message('fingerprinting', {
            script: hostIn(of[0]?.script ?? ''),
            service: known?.name ?? (service === null ? '' : where),
            apis: apis.join(', '),
            when: of.some(({ phase }) => phase === 'before-choice') ? 'before-choice' : 'rejected',
          }),
          evidence: of.flatMap(({ visit, ordinals }) => ordinals.slice(0, MAX_ROWS).map((ordinal) => ({ visit, ordinal }))),
          statements: [],
        };
      });
    return fail(findings, () => {
      if (!visits.some(hasProbe)) return cannotTell('no-probe');
      const doubt = doubtAbout(watched, 'before-choice');
      if (doubt) return { outcome: 'cannot-tell', reason: doubt };
      return seen.length > 0 ? pass('single-probes') : pass('no-probes');
    });
  },
});

/** The page probe that sees storage sees these reads, too. */
const hasProbe = ({ sees }: VisitFacts) => sees.storage;
const hostIn = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url.slice(0, 60));
