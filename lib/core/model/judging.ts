/** What audits share. */
export * from './judging/answers.ts';
export * from './judging/cases.ts';
export * from './judging/example.ts';
export * from './judging/facts.ts';
export * from './judging/forms.ts';
export * from './judging/listed.ts';
export * from './judging/part.ts';
export * from './judging/policy.ts';
export * from './judging/promises.ts';
export * from './judging/scope.ts';
export * from './judging/visits.ts';
