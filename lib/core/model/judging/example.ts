/** Findings about an invented site, for the documentation: the values that words of cases need. */
import type { Message } from '../finding.ts';

const CASE: Message['values'] = {
  ...{ service: 'Meta Pixel', organization: 'Meta', purpose: 'marketing', standing: 'tracking', when: 'before-choice' },
  ...{ before: 1800, requests: 2, cookies: '_fbp', identifier: '_fbp', identifierKind: 'cookie', identifierHow: 'known' },
};

export const exampleOf = (key: string, values: Message['values'] = {}): Message => ({ key, values: { ...CASE, ...values } });
