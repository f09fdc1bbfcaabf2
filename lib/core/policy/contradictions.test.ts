/** Two sentences that cannot both be true, and two that can. */
import { describe, expect, it } from 'vitest';
import { readPolicy } from './index.ts';

const TITLES: Record<string, string> = {
  nb: 'Personvernerklæring', en: 'Privacy policy', de: 'Datenschutzerklärung', da: 'Privatlivspolitik', sv: 'Integritetspolicy', fr: 'Politique de confidentialité',
}; // prettier-ignore
const read = (lang: string, body: string) => {
  const html = `<html lang="${lang}"><body><h1>${TITLES[lang] ?? ''}</h1>${body}</body></html>`;
  const { reading, text } = readPolicy({ source: 'policy.html', bytes: new TextEncoder().encode(html) });
  return { text, found: reading.statements.filter(({ value }) => value.kind === 'contradiction') };
};

describe('contradictions', () => {
  it.each([
    ['location', 'nb', '<p>Alle opplysninger lagres i EØS.</p><h2>HubSpot</h2><p>HubSpot overfører opplysninger til USA.</p>'],
    [
      'location',
      'de',
      '<p>Alle Daten werden ausschließlich in der EU gespeichert.</p><h2>HubSpot</h2><p>HubSpot übermittelt Daten in die USA.</p>',
    ],
    [
      'location',
      'en',
      '<p>All data is stored in the European Union only.</p><h2>HubSpot</h2><p>HubSpot transfers data to the United States.</p>',
    ],
    [
      'location',
      'fr',
      '<p>Toutes les données sont hébergées exclusivement dans l’Union européenne.</p><h2>HubSpot</h2><p>HubSpot transfère des données aux États-Unis.</p>',
    ],
    [
      'at-open',
      'en',
      '<p>By default only necessary cookies are set.</p><h2>Hotjar</h2><p>Hotjar is loaded as soon as you open the page.</p>',
    ],
    [
      'at-open',
      'nb',
      '<p>Som standard settes bare nødvendige informasjonskapsler.</p><h2>Hotjar</h2><p>Hotjar lastes når siden åpnes.</p>',
    ],
    [
      'gate',
      'en',
      '<h2>Vimeo</h2><p>Vimeo is only loaded after you click the preview image.</p><p>The Vimeo player is loaded as soon as the page is opened.</p>',
    ],
    [
      'gate',
      'de',
      '<h2>Vimeo</h2><p>Vimeo wird erst nach einem Klick auf das Vorschaubild geladen.</p><p>Beim Öffnen der Seite wird Vimeo geladen.</p>',
    ],
    [
      'basis',
      'en',
      '<p>No non-essential cookies are set without your consent.</p><h2>Hotjar</h2><p>We use Hotjar on the basis of Art. 6(1)(f) GDPR.</p>',
    ],
    [
      'basis',
      'de',
      '<p>Nicht notwendige Cookies werden nur mit Ihrer Einwilligung gesetzt.</p><h2>Hotjar</h2><p>Hotjar nutzen wir auf Grundlage von Art. 6 Abs. 1 lit. f DSGVO.</p>',
    ],
    [
      'lifetime',
      'en',
      '<h2>Cookies</h2><p>The cookie _ga expires after 14 months.</p><table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr><tr><td>_ga</td><td>Google Analytics</td><td>Statistics</td><td>2 years</td></tr><tr><td>_gid</td><td>Google Analytics</td><td>Statistics</td><td>1 day</td></tr></table>',
    ],
    [
      'lifetime',
      'sv',
      '<h2>Cookies</h2><p>Kakan _ga upphör att gälla efter 14 månader.</p><table><tr><th>Namn</th><th>Leverantör</th><th>Ändamål</th><th>Lagringstid</th></tr><tr><td>_ga</td><td>Google Analytics</td><td>Statistik</td><td>2 år</td></tr><tr><td>_gid</td><td>Google Analytics</td><td>Statistik</td><td>1 dag</td></tr></table>',
    ],
    [
      'retention',
      'en',
      '<h2>Security</h2><p>Server logs are deleted after 30 days.</p><h2>Storage</h2><p>Server logs are kept for 12 months.</p>',
    ],
    [
      'retention',
      'de',
      '<h2>Sicherheit</h2><p>Bestelldaten werden nach zwei Jahren gelöscht.</p><h2>Dauer</h2><p>Bestelldaten werden zehn Jahre aufbewahrt.</p>',
    ],
    [
      'retention',
      'nb',
      '<h2>Sikkerhet</h2><p>Bestillinger slettes etter to år.</p><h2>Lagring</h2><p>Bestillinger oppbevares i fem år.</p>',
    ],
    [
      'denied',
      'en',
      '<p>We do not use Hotjar on this site.</p><h2>Heat maps</h2><p>We use Hotjar to see where visitors click.</p>',
    ],
    [
      'denied',
      'de',
      '<p>Wir verwenden kein Hotjar auf dieser Website.</p><h2>Heatmaps</h2><p>Wir verwenden Hotjar, um Klicks zu sehen.</p>',
    ],
    [
      'denied',
      'nb',
      '<p>Vi bruker ikke Hotjar på nettstedet.</p><h2>Varmekart</h2><p>Vi bruker Hotjar for å se hvor folk klikker.</p>',
    ],
    [
      'denied',
      'fr',
      '<p>Nous n’utilisons pas Hotjar sur ce site.</p><h2>Cartes</h2><p>Nous utilisons Hotjar pour voir les clics.</p>',
    ],
    ['denied', 'sv', '<p>Vi använder inga analysverktyg.</p><h2>Mätning</h2><p>Vi använder Hotjar för att se klick.</p>'],
    ['denied', 'da', '<p>Vi bruger ingen analyseværktøjer.</p><h2>Måling</h2><p>Vi bruger Hotjar for at se klik.</p>'],
    [
      'denied',
      'en',
      '<p>We do not use cookies.</p><table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr><tr><td>_ga</td><td>Google Analytics</td><td>Statistics</td><td>2 years</td></tr></table>',
    ],
    [
      'sharing',
      'en',
      '<p>We never share your data with third parties.</p><h2>Adverts</h2><p>We share your e-mail address with the Meta Pixel for marketing.</p>',
    ],
    [
      'sharing',
      'nb',
      '<p>Vi deler aldri opplysningene dine med tredjeparter.</p><h2>Annonser</h2><p>Vi deler e-postadressen din med Meta Pixel.</p>',
    ],
    [
      'anonymity',
      'en',
      '<h2>Meta Pixel</h2><p>The data collected by the Meta Pixel is anonymous to us.</p><p>They are stored so that a user profile can be formed.</p>',
    ],
    [
      'anonymity',
      'de',
      '<h2>Hotjar</h2><p>Die von Hotjar erhobenen Daten sind anonym.</p><p>Daraus werden Nutzerprofile gebildet.</p>',
    ],
    [
      'list',
      'en',
      '<h2>Services</h2><p>Our site uses only the following third-party services:</p><ul><li>Hotjar</li><li>Google Analytics</li></ul><h2>Films</h2><p>Our films are embedded with a Vimeo player.</p>',
    ],
  ])('%s: %s %s', (rule, lang, body) => {
    const { text, found } = read(lang, body);
    expect([...new Set(found.map(({ value }) => value.rule))]).toEqual([rule]);
    // Both places are shown, and are two.
    for (const { start, end, quote, value } of found) {
      const other = value.other as { start: number; end: number; quote: string };
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(other.start, other.end)).toBe(other.quote);
      expect(other.start).not.toBe(start);
    }
  });
  it.each([
    [
      'en',
      '<p>All data is stored in the European Union only.</p><h2>HubSpot</h2><p>HubSpot does not transfer data to the United States.</p>',
    ],
    [
      'en',
      '<h2>Vimeo</h2><p>Vimeo is only loaded after you click.</p><h2>Mapbox</h2><p>Mapbox is loaded as soon as the page is opened.</p>',
    ],
    [
      'en',
      '<p>We do not use Hotjar without your consent.</p><h2>Heat maps</h2><p>We use Hotjar to see where visitors click.</p>',
    ],
    [
      'en',
      '<p>We do not use cookies to identify you.</p><table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr><tr><td>_ga</td><td>Google Analytics</td><td>Statistics</td><td>2 years</td></tr></table>',
    ],
    [
      'da',
      '<p>Vi bruger kun nødvendige cookies.</p><h2>Statistik</h2><p>Vi tæller besøg med Matomo uden cookies efter artikel 6, stk. 1, litra f.</p>',
    ],
    ['en', '<p>Server logs are deleted after 30 days.</p><p>If an attack is found, server logs are kept for 12 months.</p>'],
    ['de', '<p>Server-Logs werden nach 30 Tagen gelöscht.</p><p>Rechnungen werden zehn Jahre aufbewahrt.</p>'],
    [
      'de',
      '<p>Wir verwenden keine Cookies, die nicht notwendig sind, ohne Ihre Einwilligung.</p><h2>Hotjar</h2><p>Hotjar nutzen wir mit Ihrer Einwilligung nach Art. 6 Abs. 1 lit. a DSGVO.</p>',
    ],
    [
      'nb',
      '<p>Vi deler ikke opplysninger med andre uten at du har samtykket.</p><h2>Annonser</h2><p>Vi deler e-postadressen din med Meta Pixel.</p>',
    ],
    ['nb', '<h2>Hotjar</h2><p>Hotjar lager anonym statistikk.</p><p>Det blir ikke laget brukerprofiler.</p>'],
    ['sv', '<p>Vi använder inte Hotjar längre.</p><h2>Mätning</h2><p>Vi använder Google Analytics.</p>'],
    [
      'fr',
      '<p>Nous n’utilisons pas Hotjar sans votre accord.</p><h2>Cartes</h2><p>Nous utilisons Hotjar pour voir les clics.</p>',
    ],
    ['da', '<p>Vi bruger ingen cookies til markedsføring, før du har sagt ja.</p><h2>Annoncer</h2><p>Vi bruger Meta Pixel.</p>'],
    [
      'en',
      '<h2>Payment</h2><p>We use only the following payment services:</p><ul><li>PayPal</li><li>Klarna</li></ul><h2>Films</h2><p>Our films are embedded with a Vimeo player.</p>',
    ],
  ])('none: %s %s', (lang, body) => expect(read(lang, body).found).toEqual([]));
});
