import { expect, it } from 'vitest';
import { rankPolicyLinks } from './links.ts';

it('finds the policy among the links, in every language, before settings and other companies', () => {
  const site = 'https://www.butikk.example/';
  for (const [text, url] of [
    ['Personvernerklæring', '/om-oss/personvern'],
    ['Personvern og informasjonskapslar', '/pv'],
    ['Data beskyttelse', '/d'],
    ['Privacy Policy', '/legal/privacy'],
    ['Datenschutzerklärung', '/datenschutz'],
    ['Privatlivspolitik', '/p'],
    ['Integritetspolicy', '/i'],
    ['Politique de confidentialité', '/c'],
  ]) {
    // prettier-ignore
    const ranked = rankPolicyLinks(
      [
        { url: 'https://policies.google.com/privacy', text: 'Google Privacy Policy' },
        { url: '/innstillinger', text: 'Cookie-innstillinger' },
        { url: '/kontakt', text: 'Kontakt' },
        { url: url ?? '', text: text ?? '' },
        { url: 'javascript:void(0)', text: 'Privacy' },
      ],
      site,
    );
    expect(ranked[0]?.url).toBe(new URL(url ?? '', site).href);
    expect(ranked.map((one) => one.url)).not.toContain('https://www.butikk.example/kontakt');
  }
});
