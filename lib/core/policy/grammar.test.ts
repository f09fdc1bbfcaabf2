/** One sentence at a time, in every language: what it says, and what it does not say. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from './index.ts';

const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore
const read = (lang: string, body: string) =>
  readPolicy({
    source: 'policy.html',
    bytes: new TextEncoder().encode(`<html lang="${lang}"><body><h1>${TITLES[lang] ?? ''}</h1>${body}</body></html>`),
  });
const statements = (lang: string, body: string, type: string) =>
  read(lang, body).reading.statements.filter((statement) => statement.type === type);
const senses = (lang: string, body: string): Record<string, string> =>
  Object.fromEntries(read(lang, body).reading.services.map(({ id, name, disclosure }) => [id ?? name, disclosure]));
const kinds = (lang: string, text: string): unknown[] =>
  statements(lang, `<p>${text}</p>`, 'promise').map(({ value }) => value.kind);

describe('a legal entity stands for the service of its name', () => {
  it.each([
    ['de', 'Unser Terminkalender wird von der HubSpot Germany GmbH betrieben.'],
    ['nb', 'Kundesystemet vårt leveres av HubSpot Ireland Limited.'],
    ['fr', 'Nos formulaires sont fournis par HubSpot, Inc.'],
    ['sv', 'Vårt kundregister tillhandahålls av HubSpot, Inc.'],
  ])('%s %s', (lang, text) => expect(senses(lang, `<p>${text}</p>`)).toEqual({ hubspot: 'declared' }));
  it('but not where another of its services is spoken of', () => {
    expect(senses('en', '<h2>Clearbit</h2><p>The provider is HubSpot, Inc. in the United States.</p>')).toEqual({
      clearbit: 'declared',
    });
  });
});

describe('what one vendor does is not said of another’s service', () => {
  it.each([
    ['en', '<h2>Hotjar</h2><p>We use Hotjar for heat maps. LinkedIn deletes the raw data after 30 days.</p>'],
    ['de', '<h2>Vimeo</h2><p>Wir nutzen Vimeo für Filme. LinkedIn löscht die Daten nach 30 Tagen.</p>'],
    ['nb', '<h2>Vimeo</h2><p>Vi bruker Vimeo til film. LinkedIn sletter dataene etter 30 dager.</p>'],
  ])('%s %s', (lang, body) => {
    const found = statements(lang, body, 'retention');
    expect(found.map(({ service, value }) => [service, value.days, value.holder])).toEqual([[null, 30, 'vendor']]);
  });
  it('but of its own, where the policy declares one', () => {
    const body =
      '<h2>Ads</h2><p>We use the LinkedIn Insight Tag and Google Ads.</p><p>LinkedIn deletes the data after 30 days.</p>';
    expect(statements('en', body, 'retention').map(({ service }) => service)).toEqual(['linkedin-insight-tag']);
  });
});

describe('who keeps the data', () => {
  it.each([
    ['nb', 'Vi viser film fra Vimeo. Ordrene oppbevares i ti år etter regnskapsreglene.', 3650],
    ['nn', 'Vi viser film frå Vimeo. Kundeopplysningar vert lagra i fem år.', 1825],
    ['en', 'Films come from Vimeo. Access logs are kept for two weeks.', 14],
    ['de', 'Filme kommen von Vimeo. Bestelldaten werden zehn Jahre aufbewahrt.', 3650],
    ['da', 'Vi viser film fra Vimeo. Fakturaer opbevares i fem år.', 1825],
    ['sv', 'Vi visar film från Vimeo. Kunduppgifter sparas i två år.', 730],
    ['fr', 'Les films viennent de Vimeo. Les commandes sont conservées pendant dix ans.', 3650],
  ])('the site: %s %s', (lang, text, days) => {
    const found = statements(lang, `<p>${text}</p>`, 'retention');
    expect(found.map(({ value }) => [value.days, value.holder])).toEqual([[days, 'site']]);
  });
  it('a paragraph of its own is the site’s again', () => {
    const body = '<h2>Tools</h2><p>Vimeo delivers our films.</p><p>Messages are deleted after 60 days.</p>';
    expect(statements('en', body, 'retention').map(({ value }) => value.holder)).toEqual(['site']);
  });
});

describe('only what is necessary, at first', () => {
  it.each([
    ['nb', 'Når du først besøker oss, settes kun kapsler som er nødvendige for handlekurven.'],
    ['nb', 'Til å begynne med bruker vi utelukkende nødvendige informasjonskapsler.'],
    ['nb', 'Vi setter ingen andre enn nødvendige informasjonskapsler før du har svart ja i samtykkeboksen.'],
    ['nn', 'Utan samtykke set vi berre naudsynte informasjonskapslar.'],
    ['da', 'Uden dit samtykke sætter vi kun nødvendige cookies.'],
    ['sv', 'Inledningsvis placeras bara nödvändiga kakor.'],
    ['sv', 'Vi sätter inga andra än nödvändiga kakor innan du har samtyckt.'],
    ['de', 'Ohne Ihre Zustimmung verwenden wir lediglich technisch erforderliche Cookies.'],
    ['en', 'By default we only run essential cookies.'],
    ['en', 'Without your consent we set no cookies other than strictly necessary ones.'],
    ['fr', 'Sans votre accord, nous ne déposons que des cookies indispensables.'],
  ])('%s %s', (lang, text) => expect(kinds(lang, text)).toEqual(['necessary-only-default']));
  it.each([
    ['en', 'No non-essential cookies are set unless you agree.'],
    ['nb', 'Ingen valgfrie informasjonskapsler settes uten at du har samtykket.'],
    ['de', 'Nicht notwendige Cookies werden nicht gesetzt, bevor Sie eingewilligt haben.'],
  ])('the others after consent: %s %s', (lang, text) => expect(kinds(lang, text)).toEqual(['prior-consent']));
});

describe('pages on social networks', () => {
  it.each([
    ['nb', 'Du kan også finne oss på Facebook og Instagram.'],
    ['nn', 'Du finn oss på Facebook og Instagram.'],
    ['en', 'You can also find us on Instagram and Facebook.'],
    ['de', 'Sie finden uns auch auf Facebook und Instagram.'],
    ['da', 'Du kan finde os på Facebook og Instagram.'],
    ['sv', 'Du hittar oss på Facebook och Instagram.'],
    ['fr', 'Retrouvez-nous sur Facebook et Instagram.'],
  ])('%s %s', (lang, text) =>
    expect(senses(lang, `<p>${text}</p>`)).toEqual({ 'facebook-page': 'off-site', instagram: 'off-site' }),
  );
});

describe('encryption', () => {
  it.each([
    ['nb', 'All trafikk til butikken er kryptert med TLS.'],
    ['nn', 'Nettstaden brukar TLS-kryptering.'],
    ['en', 'Every connection is encrypted (TLS).'],
    ['de', 'Sämtliche Verbindungen sind per TLS verschlüsselt.'],
    ['da', 'Al trafik er krypteret med TLS.'],
    ['sv', 'All trafik krypteras med TLS.'],
    ['fr', 'Toutes les connexions sont chiffrées par TLS.'],
  ])('%s %s', (lang, text) => expect(kinds(lang, text)).toEqual(['tls']));
  it.each([
    ['de', 'Eine verschlüsselte Verbindung erkennen Sie am https in der Adresszeile des Browsers.'],
    ['en', 'If TLS encryption is active, nobody can read along.'],
    ['en', 'Our mail is not encrypted with TLS.'],
  ])('no promise: %s %s', (lang, text) => expect(kinds(lang, text)).toEqual([]));
});

describe('not sharing', () => {
  it.each([
    ['nb', 'Vi deler aldri opplysningene dine med andre selskaper.'],
    ['de', 'Wir geben Ihre Daten nicht an Dritte weiter.'],
    ['en', 'Your details are never passed on to third parties.'],
  ])('%s %s', (lang, text) => expect(kinds(lang, text)).toEqual(['no-sharing']));
  it.each([
    ['nb', 'Vi deler ikke opplysninger med andre, med mindre loven krever det.'],
    ['de', 'Wir geben keine Daten an Dritte weiter, außer wir sind dazu gesetzlich verpflichtet.'],
    ['sv', 'Vi lämnar inte ut uppgifter till andra än våra biträden.'],
    ['fr', 'Nous ne partageons pas vos données, sauf obligation légale.'],
  ])('no promise: %s %s', (lang, text) => expect(kinds(lang, text)).toEqual([]));
});

describe('not selling is a part of not sharing', () => {
  it.each([
    ['en', 'We never sell personal data.', 'sale'],
    ['da', 'Vi sælger aldrig dine oplysninger.', 'sale'],
    ['en', 'We neither sell nor share personal data.', undefined],
  ])('%s %s', (lang, text, scope) =>
    expect(statements(lang, `<p>${text}</p>`, 'promise').map(({ value }) => [value.kind, value.scope])).toEqual([
      ['no-sharing', scope],
    ]),
  );
});

describe('services that are not loaded', () => {
  it.each([
    ['nb', 'Google Fonts lastes ikke.', 'mentioned'],
    ['en', 'Google Fonts are not loaded.', 'mentioned'],
    ['de', 'Google Fonts werden nicht geladen.', 'mentioned'],
    ['de', 'Google Fonts laden wir nicht.', 'mentioned'],
    ['da', 'Google Fonts indlæses ikke.', 'mentioned'],
    ['sv', 'Google Fonts laddas inte.', 'mentioned'],
    ['en', 'Google Fonts are not loaded at once.', 'declared'],
    ['de', 'Google Fonts werden nicht direkt geladen.', 'declared'],
    ['de', 'Google Fonts werden ohne Einwilligung nicht geladen.', 'declared'],
    ['en', 'Google Fonts are not loaded before you click.', 'declared'],
  ])('%s %s', (lang, text, sense) => expect(senses(lang, `<p>${text}</p>`)).toEqual({ 'google-fonts': sense }));
});

describe('services that are no longer used', () => {
  it.each([
    ['nb', 'Vi har sluttet å bruke Matomo.'],
    ['nn', 'Vi brukar ikkje lenger Matomo.'],
    ['en', 'We stopped using Matomo last spring.'],
    ['de', 'Matomo wurde von unserer Website entfernt.'],
    ['da', 'Vi er holdt op med at bruge Matomo.'],
    ['sv', 'Vi använder inte längre Matomo.'],
    ['fr', 'Nous n’utilisons plus Matomo.'],
  ])('%s %s', (lang, text) => {
    expect(senses(lang, `<p>${text}</p>`)).toEqual({ matomo: 'mentioned' });
    expect(senses(lang, `<h2>Matomo</h2><p>${text}</p>`)).toEqual({ matomo: 'mentioned' });
  });
  it('“plus” alone takes nothing back', () => {
    expect(senses('fr', '<p>Pour en savoir plus sur Matomo, que nous utilisons, lisez la suite.</p>').matomo).toBe('declared');
  });
});

describe('cookies named in prose', () => {
  const lives = (lang: string, text: string): unknown[] =>
    statements(lang, `<p>${text}</p>`, 'cookie-lifetime').map(({ value }) => [value.cookie, value.days]);
  it.each([
    ['nb', 'Informasjonskapslene er kurv (to uker), nQ_sessionRef (én dag) og lidc (ett døgn).', [['kurv', 14], ['nQ_sessionRef', 1], ['lidc', 1]]],
    ['nb', 'LinkedIn setter bcookie (seks måneder) og lang (ett år) som informasjonskapsler.', [['bcookie', 182.4], ['lang', 365]]],
    ['en', 'We set the cookies ajs_user_id and ajs_group_id, which expire after one year.', [['ajs_user_id', 365], ['ajs_group_id', 365]]],
    ['de', 'Das Cookie _pk_id wird 13 Monate gespeichert, das Cookie _pk_ses 30 Tage.', [['_pk_id', 395.2], ['_pk_ses', 30]]],
    ['fr', 'Les cookies expirent ainsi : panier (7 jours), _ga (2 ans).', [['panier', 7], ['_ga', 730]]],
  ])('%s %s', (lang, text, expected) => expect(lives(lang, text)).toEqual(expected)); // prettier-ignore
  it('takes no ordinary word for a cookie', () => {
    expect(lives('en', 'Cookies are kept for a short time (30 days).')).toEqual([[undefined, 30]]);
    expect(lives('en', 'Analytics cookies expire after 13 months.')).toEqual([[undefined, 395.2]]);
  });
  it('drops the marks of Markdown from names, not from quotes', () => {
    const text = [
      '# Cookies',
      '',
      '| Cookie | Provider | Lifetime |',
      '|---|---|---|',
      '| `basket` | **Us** | 3 days |',
      '| [cf_note](https://a.example) | Us | Session |',
    ].join('\n');
    const { reading } = readPolicy({ source: 'policy.md', bytes: new TextEncoder().encode(text) });
    const entries = reading.statements.filter(({ type }) => type === 'cookie-entry');
    expect(entries.map(({ value }) => [value.name, value.provider, value.lifetimeDays])).toEqual([
      ['basket', 'Us', 3],
      ['cf_note', 'Us', 0],
    ]);
    for (const { start, end, quote } of entries) expect(text.slice(start, end)).toBe(quote);
    expect(entries[0]?.quote).toContain('`basket`');
  });
});

describe('whose cookie an entry is', () => {
  const servicesIn = (rows: string) => {
    const text = `# Cookies\n\nThese are the cookies that we use and how long they are kept.\n\n| Cookie | Provider | Lifetime |\n|---|---|---|\n${rows}`;
    const { reading } = readPolicy({ source: 'policy.md', bytes: new TextEncoder().encode(text) });
    return reading.statements.filter(({ type }) => type === 'cookie-entry').map(({ service }) => service);
  };

  it('is the site’s where a vendor has the name on its own domain alone', () => {
    expect(servicesIn('| sid | shop.example | session |\n| JSESSIONID | shop.example | session |')).toEqual([null, null]);
    expect(servicesIn('| sid | Deezer | session |\n| _fbp | | 90 days |')).toEqual(['deezer', 'meta-pixel']);
  });
});

describe('a transfer that is denied', () => {
  it.each([
    ['nb', 'Opplysninger overføres ikke til land utenfor EU/EØS.'],
    ['nb', 'Personopplysninger overføres ikke til tredjeland.'],
    ['en', 'Your data is not transferred to third countries.'],
    ['de', 'Daten werden nicht in Drittländer übermittelt.'],
  ])('%s: %s', (lang, text) => expect(statements(lang, `<p>${text}</p>`, 'transfer')).toEqual([]));
  it.each([
    ['nb', 'Opplysninger overføres til tredjeland.'],
    ['en', 'Your data is transferred to third countries.'],
  ])('is not one that takes place. %s: %s', (lang, text) =>
    expect(statements(lang, `<p>${text}</p>`, 'transfer')).toHaveLength(1),
  );
});
