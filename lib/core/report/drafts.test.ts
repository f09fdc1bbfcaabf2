import { describe, expect, it } from 'vitest';
import { reading, visit } from '../../testing/builders.ts';
import { metaPixel } from '../../testing/vendors.ts';
import type { PolicyState } from '../model/artifacts.ts';
import { buildReport } from './build.ts';

const drafts = (policy: PolicyState) =>
  buildReport({ visits: [visit('https://shop.example/').banner().with(metaPixel, 500).build()], policy, version: 'test' })
    .drafts ?? [];

describe('text to add', () => {
  it.each([
    [
      'nb',
      'nb',
      'Med ditt samtykke bruker vi Meta Pixel, en tjeneste fra Meta Platforms Ireland Limited (Irland)',
      '_fbp (90 dager)',
      'ekomloven § 3-15',
    ],
    ['nn', 'nb', 'Med ditt samtykke bruker vi Meta Pixel', '_fbp (90 dager)', 'ekomloven § 3-15'],
    [
      'de',
      'de',
      'Mit Ihrer Einwilligung verwenden wir Meta Pixel, einen Dienst von Meta Platforms Ireland Limited (Irland)',
      '_fbp (90 Tage)',
      '§ 25 Abs. 1 TDDDG',
    ],
    [
      'fr',
      'en',
      'With your consent we use Meta Pixel, a service of Meta Platforms Ireland Limited (Ireland)',
      '_fbp (90 days)',
      'Article 6(1)(a) GDPR',
    ],
  ])(
    'for a policy in %s is in %s: company, cookies as seen, legal basis, transfer',
    (language, written, intro, cookie, basis) => {
      const [draft, ...more] = drafts(reading('Tekst.', { language }).state());
      expect(more).toEqual([]);
      expect(draft).toMatchObject({ service: 'meta-pixel', language: written });
      for (const part of [intro, cookie, basis, '2023/1795']) expect(draft?.text).toContain(part);
      expect(draft?.text.startsWith('[')).toBe(true);
    },
  );

  it('is offered only for what the policy leaves out, and only where there is a policy', () => {
    expect(drafts(reading('Vi bruker Facebook-piksel.').names('meta-pixel', 'Facebook-piksel').state())).toEqual([]);
    expect(drafts({ status: 'missing', reason: 'none' })).toEqual([]);
  });
});
