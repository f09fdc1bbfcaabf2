import { defineAudit } from '../model/audit.ts';
import { exampleOf, judgeUses } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'tracking-after-withdrawal',
  title: 'No tracking after consent was withdrawn',
  failureTitle: 'Tracking after consent was withdrawn',
  asks:
    'Asks whether a service that needs consent was contacted, or kept something new, after consent had been given and ' +
    'withdrawn.',
  why: 'Withdrawing must work as well as agreeing.',
  how:
    'Judged are phases “withdrawn” whose withdrawal was verified by the platform’s state or a recognised click. Requests ' +
    'that were in flight belong before it; cookies that merely stay are not counted.',
  limits: 'What was handed on before the withdrawal cannot be seen, nor whether it was erased.',
  example: exampleOf('tracking-after-withdrawal', { when: 'withdrawn' }),
  severity: 'critical',
  legal: [
    'GDPR 7(3)',
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024; before: TTDSG, and TMG § 15 until 1 December 2021)',
    'EDPB Guidelines 05/2020',
  ],
  requires: ['visits', 'uses', 'services'],
  audit: (artifacts) => judgeUses(artifacts, 'withdrawn', 'tracking-after-withdrawal', 'critical'),
});
