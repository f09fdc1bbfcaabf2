import { describe, expect, it } from 'vitest';
import { COOKIE_PAGE, policyPage, type Web, webOf, webReader } from '../../testing/policy-web.ts';
import { searchPolicy, type SearchStart, type SearchTools } from './search.ts';

const SITE = 'https://kafe.example/';
const at = (path: string) => new URL(path, SITE).href;

async function search(web: Web, start: Partial<SearchStart> = {}, readTab: SearchTools['readTab'] = async () => null) {
  const { asked, fetchPage } = webOf(Object.fromEntries(Object.entries(web).map(([path, page]) => [at(path), page])));
  const result = await searchPolicy(
    { url: SITE, language: 'nb', links: [], ...start },
    { fetchPage, readTab, reader: webReader() },
  );
  return { ...result, asked, found: result.documents.map(({ role, how, page }) => [role, how, page.url]) };
}
const link = (path: string, text: string) => ({ url: at(path), text });
const FOOTER = [link('/pv', 'Personvern')];
const words = (count: number) => 'kaffe og kake hos oss hver dag '.repeat(Math.ceil(count / 7));

// The first one compiles every name of the catalogue: seconds on a busy machine.
describe('the order of the search', { timeout: 60_000 }, () => {
  it('links first, then the site’s own list, then the usual addresses', async () => {
    const linked = await search({ '/pv': policyPage('nb'), '/sitemap.xml': '<urlset></urlset>' }, { links: FOOTER });
    expect(linked.found).toEqual([['privacy', 'link', at('/pv')]]);
    expect(linked.asked).toEqual([at('/pv')]);

    const sitemap = {
      type: 'application/xml',
      body: `<urlset><url><loc>${at('/om/personvern-og-vilkaar')}</loc></url><url><loc>${at('/kaffe')}</loc></url></urlset>`,
    };
    const robots = { type: 'text/plain', body: `User-agent: *\nSitemap: ${at('/kart.xml')}\n` };
    const listed = await search({
      '/robots.txt': robots,
      '/kart.xml': sitemap,
      '/om/personvern-og-vilkaar': policyPage('nb'),
      '/personvern': policyPage('nb'),
    });
    expect(listed.found).toEqual([['privacy', 'sitemap', at('/om/personvern-og-vilkaar')]]);

    const guessed = await search({ '/personvern': policyPage('nb') });
    expect(guessed.found).toEqual([['privacy', 'guess', at('/personvern')]]);
    expect(guessed.tried.slice(0, 2).map(({ url }) => url)).toEqual([at('/robots.txt'), at('/sitemap.xml')]);
  });

  it('reads an index of sitemaps, maps of products last', async () => {
    const index = `<sitemapindex><sitemap><loc>${at('/products.xml')}</loc></sitemap><sitemap><loc>${at('/pages.xml')}</loc></sitemap></sitemapindex>`;
    const pages = `<urlset><url><loc><![CDATA[${at('/info/personvern')}]]></loc></url></urlset>`;
    const { found, asked } = await search({
      '/sitemap.xml': { type: 'text/xml', body: index },
      '/pages.xml': { type: 'text/xml', body: pages },
      '/info/personvern': policyPage('nb'),
    });
    expect(found).toEqual([['privacy', 'sitemap', at('/info/personvern')]]);
    expect(asked.indexOf(at('/pages.xml'))).toBeLessThan(asked.indexOf(at('/products.xml')));
  });

  it('says what was tried, and tells nothing there from no answer', async () => {
    const nothing = await search({});
    expect(nothing).toMatchObject({ documents: [], unread: null });
    expect(nothing.tried.length).toBeGreaterThan(10);
    const broken = await search({ '/pv': new Error('answered 500') }, { links: FOOTER });
    expect(broken.unread).toBe(`${at('/pv')}: answered 500`);
    // Nobody waits for twenty time-outs.
    const down = await searchPolicy(
      { url: SITE, language: null, links: [] },
      { fetchPage: () => Promise.reject(new Error('no answer within 10 s')), readTab: async () => null, reader: webReader() },
    );
    expect(down.unread).toContain('no answer');
    expect(down.tried.length).toBeLessThan(4);
  });
});

describe('what is accepted', () => {
  const FOOT = '<footer><a href="/pv">Personvern</a> <a href="/c">Cookies</a> Personopplysninger Informasjonskapsler</footer>';
  it.each([
    [
      'a page that is not there, status 200',
      `<title>Personvern</title><h1>404</h1><p>Siden ble ikke funnet. ${words(60)}</p>${FOOT}`,
      'an error page',
    ],
    [
      'a log-in page',
      `<title>Logg inn</title><h1>Logg inn for å lese personvernerklæringen</h1><form>E-post <input> Passord <input> Glemt passord? Personvern, cookies. ${words(40)}</form>${FOOT}`,
      'a log-in page',
    ],
    [
      'a consent wall',
      `<title>Kafé</title><h1>Vi bryr oss om personvernet ditt</h1><p>Vi og våre partnere bruker informasjonskapsler (cookies) og behandler personopplysninger for å vise annonser. Du kan lese mer i personvernerklæringen vår. Informasjonskapsler hjelper oss å gjøre nettstedet bedre for deg, og du velger selv hva vi kan bruke.</p><button>Godta alle</button><button>Avvis alle</button><button>Innstillinger</button>`,
      'a consent wall',
    ],
    [
      'a shop page with a banner',
      `<title>Kaffe på nett</title><h1>Kaffe på nett</h1><p>${words(100)}</p>${'<p>Mørk kaffe <b>129 kr</b> Legg i handlekurv</p>'.repeat(5)}<div>Vi bruker cookies. Cookies gjør siden bedre. Les om cookies og personvern, og om personopplysninger i personvernerklæringen.</div>${FOOT}`,
      'a shop page',
    ],
  ])('not %s', async (_, html, why) => {
    const { documents, tried } = await search({ '/pv': html }, { links: FOOTER });
    expect(documents).toEqual([]);
    expect(tried[0]).toEqual({ url: at('/pv'), outcome: `no policy: ${why}` });
  });

  it('a policy with a log-in link, prices of postage and a banner on top of it', async () => {
    const banner =
      '<div id="cookie-banner"><h2>Vi bruker cookies</h2><button>Godta alle</button><button>Avvis alle</button></div>';
    const html = policyPage('nb', { body: '<p>Innsyn koster 0 kr, porto 49 kr.</p><a>Logg inn</a>' }).replace(
      '<main>',
      `${banner}<main>`,
    );
    const { found } = await search({ '/pv': html }, { links: FOOTER });
    expect(found).toEqual([['privacy', 'link', at('/pv')]]);
  });

  it('an empty shell is read from a tab; a frame is followed', async () => {
    const shell = '<html><div id=app></div><script src=app.js></script></html>';
    const closed = await search({ '/pv': shell }, { links: FOOTER });
    expect(closed.unread).toContain('nearly empty without scripts');
    const open = await search({ '/pv': shell }, { links: FOOTER }, async (url) => (url === at('/pv') ? policyPage('nb') : null));
    expect(open.found).toEqual([['privacy', 'tab', at('/pv')]]);
    const framed = await search(
      { '/pv': `<h1>Personvern</h1><iframe src="/ramme"></iframe>`, '/ramme': policyPage('nb') },
      { links: FOOTER },
    );
    expect(framed.found).toEqual([['privacy', 'link', at('/ramme')]]);
  });
});

describe('several documents', () => {
  it('the cookie policy beside the privacy policy, from either’s links', async () => {
    const body = '<p>Les mer om <a href="kapsler">informasjonskapsler</a>.</p>';
    const { found, documents } = await search({ '/pv': policyPage('nb', { body }), '/kapsler': COOKIE_PAGE }, { links: FOOTER });
    expect(found).toEqual([['privacy', 'link', at('/pv')], ['cookies', 'policy', at('/kapsler')]]); // prettier-ignore
    expect(documents[1]?.reading.statements.some(({ type }) => type === 'cookie-entry')).toBe(true);
  });

  it('not the same text twice', async () => {
    const page = policyPage('nb', { body: '<a href="/informasjonskapsler">Informasjonskapsler</a>' });
    const { found } = await search({ '/pv': page, '/informasjonskapsler': page }, { links: FOOTER });
    expect(found).toHaveLength(1);
  });

  it('a list that the policy refers to: of the site, or as linked, never a vendor’s own', async () => {
    const body =
      '<p>Listen over leverandørene våre finner du på <a href="/databehandlere">denne lenken</a>.</p>' +
      '<p>En liste over leverandører finner du på denne lenken: <a href="https://policies.google.com/technologies/partner-sites">Googles side</a>.</p>';
    const list =
      '<h1>Databehandlere</h1><ul><li>HubSpot, Inc., markedsføring<li>Vimeo, video<li>Zendesk, Inc., kundeservice<li>Nordlys Drift AS, drift</ul>';
    const { found, asked } = await search({ '/pv': policyPage('nb', { body }), '/databehandlere': list }, { links: FOOTER });
    expect(found).toEqual([['privacy', 'link', at('/pv')], ['list', 'policy', at('/databehandlere')]]); // prettier-ignore
    expect(asked).not.toContain('https://policies.google.com/technologies/partner-sites');
  });

  it('a cookie policy alone is found; the privacy policy that it links to comes first', async () => {
    const links = [link('/cookies', 'Cookies')];
    expect((await search({ '/cookies': COOKIE_PAGE }, { links })).found).toEqual([['cookies', 'link', at('/cookies')]]);
    const page = COOKIE_PAGE.replace('</main>', '<a href="/pv">Personvernerklæring</a></main>');
    const both = await search({ '/cookies': page, '/pv': policyPage('nb') }, { links });
    expect(both.found[0]).toEqual(['privacy', 'policy', at('/pv')]);
  });
});

describe('the site’s language', () => {
  it('takes the link in it', async () => {
    const links = [link('/privacy-policy', 'Privacy policy'), link('/datenschutz', 'Datenschutz'), link('/pv', 'Personvern')];
    const web = { '/privacy-policy': policyPage('en'), '/pv': policyPage('nb'), '/datenschutz': policyPage('de') };
    expect((await search(web, { links })).found[0]?.[2]).toBe(at('/pv'));
    expect((await search(web, { links, language: 'de' })).found[0]?.[2]).toBe(at('/datenschutz'));
  });

  it('follows hreflang where the first one found is in another', async () => {
    const head = '<link rel="alternate" hreflang="de-DE" href="/de/x"><link rel="alternate" hreflang="no" href="/no/x">';
    const web = { '/x': policyPage('en', { head }), '/no/x': policyPage('nb'), '/de/x': policyPage('de') };
    const links = [link('/x', 'Privacy')];
    expect((await search(web, { links })).found).toEqual([['privacy', 'link', at('/no/x')]]);
    expect((await search(web, { links, language: 'fr' })).found[0]?.[2]).toBe(at('/x'));
  });
});
