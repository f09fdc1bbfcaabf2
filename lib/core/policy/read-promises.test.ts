import { describe, expect, it } from 'vitest';
import { readPolicy } from './index.ts';

const promisesIn = (body: string, lang = 'en'): unknown[] => {
  const html = `<html lang="${lang}"><body><h1>Privacy policy</h1>${body}</body></html>`;
  const { reading } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return reading.statements
    .filter(({ type }) => type === 'promise')
    .map(({ service, value }) => `${String(value.kind)} ${service ?? 'site'}`);
};

describe('whom a promise is about', () => {
  it('gives what a click lets run to the film, and to the banner where it is statistics', () => {
    expect(promisesIn('<h2>Videos</h2><p>Vimeo is not contacted before you press the picture.</p>')).toEqual([
      'click-to-load vimeo',
    ]);
    expect(promisesIn('<h2>Statistics</h2><p>Matomo is not loaded before you have clicked the button.</p>')).toEqual([
      'prior-consent matomo',
    ]);
  });

  it('takes the Swedish “om” for a condition where it is one, not where it says of whom', () => {
    const claim = (text: string) => promisesIn(`<h2>Delning</h2><p>${text}</p>`, 'sv');
    expect(claim('Vi delar aldrig uppgifter om dig med andra.')).toEqual(['no-sharing site']);
    expect(claim('Vi delar aldrig personuppgifter om ditt besök med tredje part.')).toEqual(['no-sharing site']);
    expect(claim('Vi laddar Matomo om du samtycker.')).toEqual(['prior-consent matomo']);
    expect(claim('Vi delar inte uppgifter om du inte samtycker.')).not.toContain('no-sharing site');
  });

  it('follows a paragraph from one vendor to the next, known or not', () => {
    const survey =
      'Chats run on Zendesk. The survey is run by Answerhouse Ltd. The answers are not linked to you. We share them with nobody.';
    expect(promisesIn(`<h2>Chat and surveys</h2><p>${survey}</p>`).filter((one) => /zendesk/.test(String(one)))).toEqual([]);
    const host = 'The shop runs on Shopify and is hosted by Cloudbarn Ltd. The servers are located in Norway.';
    expect(promisesIn(`<p>${host}</p>`)).toEqual(['eu-only-storage site']);
  });

  it('takes the legal form of a company for no limit', () => {
    for (const firm of ['Google Ireland Limited', 'Google Ireland Ltd'])
      expect(
        promisesIn(
          `<p>If you agree, we use Google Analytics 4 of ${firm} to count visits, based on your consent (Article 6(1)(a) GDPR).</p>`,
        ),
      ).toEqual(['prior-consent google-analytics']);
  });

  it('never gives a map’s promise to the film of its section', () => {
    const found = promisesIn(
      '<h2>Vimeo</h2><p>Our films are on Vimeo.</p><p>The page contains a Google map, which is loaded as soon as the page is opened.</p>',
    );
    expect(found).not.toContain('loads-at-open vimeo');
    expect(found.length).toBeGreaterThan(0);
  });

  it('keeps “we do not sell” for the site, whichever vendor the paragraph named', () => {
    const found = promisesIn(
      '<h2>Recipients</h2><p>Our newsletter is sent with Mailchimp. We never sell your personal data.</p>',
    );
    expect(found).toEqual(['no-sharing site']);
  });
});
