import { defineAudit } from '../model/audit.ts';
import { exampleOf, judgeUses } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'tracking-after-rejection',
  title: 'No tracking after “reject all”',
  failureTitle: 'Tracking after “reject all”',
  asks: 'Asks whether a service that needs consent was contacted, or kept something new, after everything was rejected.',
  why: 'A “no” that changes nothing is worse than no question.',
  how:
    'Judged are phases “rejected” whose rejection was verified: of a finished reject-all run, or of another visit where the ' +
    'platform’s state or a recognised click shows it. Requests that were in flight at the click belong before it.',
  limits: 'What a service goes on doing without the network cannot be seen.',
  example: exampleOf('tracking-after-rejection', { when: 'rejected' }),
  severity: 'critical',
  legal: [
    'ePrivacy Directive 5(3)',
    'GDPR 7(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024; before: TTDSG, and TMG § 15 until 1 December 2021)',
    'CJEU C-673/17 Planet49',
    'EDPB Guidelines 2/2023',
  ],
  requires: ['visits', 'uses', 'services'],
  audit: (artifacts) => judgeUses(artifacts, 'rejected', 'tracking-after-rejection', 'critical'),
});
