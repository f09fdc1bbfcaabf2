import { defineAudit } from '../model/audit.ts';
import { cannotTell, confirmed, message, notObservable, pass } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'choice-symmetry',
  title: 'Refusing is as easy as accepting',
  failureTitle: 'Refusing is harder than accepting',
  asks: 'Asks whether rejecting everything took more clicks than accepting everything.',
  why: 'A choice that is made hard is not free.',
  how:
    'Compared are the clicks of a finished reject-all run with those of a finished accept-all run of the same site. Where ' +
    'one of them could not be finished, it cannot be told.',
  limits: 'Colours, sizes and wording are not judged, nor whether boxes were ticked in advance.',
  example: { key: 'choice-symmetry', values: { reject: 3, accept: 1 } },
  severity: 'moderate',
  legal: [
    'EDPB Cookie Banner Taskforce report (January 2023)',
    'CNIL deliberations of 31 December 2021',
    'GDPR 4(11)',
    'GDPR 7(3)',
    'CJEU C-673/17 Planet49',
  ],
  requires: ['visits'],
  audit({ visits }) {
    const finished = (scenario: string) =>
      visits.find((visit) => visit.scenario === scenario && visit.result.status === 'done' && visit.result.steps !== undefined);
    const [reject, accept] = [finished('reject-all'), finished('accept-all')];
    const [no, yes] = [reject?.result.steps ?? 0, accept?.result.steps ?? 0];
    if (!reject || !accept || no === 0 || yes === 0) return cannotTell('no-two-choices');
    if (no <= yes) return pass('as-easy', { reject: no, accept: yes });
    const evidence = [reject, accept].flatMap((visit) =>
      (visit.phases.find(({ phase }) => phase === 'rejected' || phase === 'accepted')?.evidence ?? [])
        .slice(0, 3)
        .map((ordinal) => ({ visit: visit.id, ordinal })),
    );
    return {
      outcome: 'fail',
      findings: [
        {
          severity: 'moderate',
          confidence: 'high',
          service: null,
          message: { key: 'choice-symmetry', values: { reject: no, accept: yes } },
          evidence,
          statements: [],
        },
      ],
    };
  },
  promises: {
    types: ['banner-shown'],
    test({ visits }) {
      const shown = visits.flatMap(({ id, banners }) => banners.slice(0, 1).map(({ ordinal }) => ({ visit: id, ordinal })));
      // That none was recognised does not say that none was there.
      return () => (shown.length > 0 ? confirmed(message('promise-banner'), shown) : notObservable(message('promise-no-banner')));
    },
  },
});
