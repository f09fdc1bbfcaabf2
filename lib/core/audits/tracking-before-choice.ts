import { defineAudit } from '../model/audit.ts';
import { exampleOf, judgeUses } from '../model/judging.ts';

export const audit = defineAudit({
  id: 'tracking-before-choice',
  title: 'No tracking before the choice',
  failureTitle: 'Tracking before the choice',
  asks:
    'Asks whether a service that needs consent was contacted, or kept a cookie or storage entry, before the visitor had ' +
    'chosen.',
  why: 'Who has not been asked cannot have agreed.',
  how:
    'Judged are all phases “before choice”, in every visit; what was in flight at the moment of the choice belongs before ' +
    'it, what lies within 50 ms of it is not judged alone. Consent platforms, payment at checkout, cookieless analytics and ' +
    'cookieless pings are left out; a tag manager alone is only mentioned.',
  limits: 'It cannot be told what a server passes on to others.',
  example: exampleOf('tracking-before-choice'),
  severity: 'serious',
  legal: [
    'ePrivacy Directive 5(3)',
    'Ekomloven § 3-15 (in force 1 January 2025; before: § 2-7 b)',
    '§ 25 TDDDG (14 May 2024; before: TTDSG, and TMG § 15 until 1 December 2021)',
    'CJEU C-673/17 Planet49',
    'EDPB Guidelines 2/2023',
  ],
  requires: ['visits', 'uses', 'services'],
  audit: (artifacts) => judgeUses(artifacts, 'before-choice', 'tracking-before-choice', 'serious'),
});
