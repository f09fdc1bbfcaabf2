import { expect, it } from 'vitest';
import { htmlDocument } from './html-text.ts';

const textOf = (html: string): string => htmlDocument(html).text;

it('drops head, script, style, noscript, template and comments; keeps hidden blocks and closed accordions', () => {
  const html =
    '<html lang="nb-NO"><head><title>T</title><style>p{}</style></head><body><p>En&nbsp;&nbsp; to</p><script>evil()</script><noscript>n</noscript>' +
    '<template><p>t</p></template><!-- c --><details><summary>Mer</summary>skjult</details><p style="display:none">gjemt</p></body></html>';
  expect(textOf(html)).toBe('En to\nMer\nskjult\ngjemt');
  expect(htmlDocument(html).declaredLanguage).toBe('nb');
});

it('decodes entities, removes soft hyphens and zero-width characters', () => {
  expect(textOf('<p>Per&shy;son&#8203;vern &amp; kj&oslash;p</p>')).toBe('Personvern & kjøp');
});

it('knows tables without end tags, headings and the page around the policy', () => {
  const { blocks, text } = htmlDocument(
    '<nav>Hjem</nav><main><h2>Tabell</h2><table><tr><th>Navn<th>Tid<tr><td>_ga<td>2 år</table></main>',
  );
  expect(
    blocks.map(({ start, end, kind, chrome, cell }) => [text.slice(start, end), kind, chrome, cell?.row, cell?.column]),
  ).toEqual([
    ['Hjem', 'text', true, undefined, undefined],
    ['Tabell', 'heading', false, undefined, undefined],
    ['Navn', 'cell', false, 0, 0],
    ['Tid', 'cell', false, 0, 1],
    ['_ga', 'cell', false, 1, 0],
    ['2 år', 'cell', false, 1, 1],
  ]);
});

it('places links by their text', () => {
  const { links, text } = htmlDocument('<p>Les <a href="https://x.example/a">mer her</a>.</p>');
  expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([['mer her', 'https://x.example/a']]);
});

it('survives nesting without end', () => {
  expect(textOf('<div>'.repeat(100_000) + 'x')).toBe('x');
  expect(textOf('<div>'.repeat(1000) + '<script>evil()</script>y')).toBe('y');
});

it('marks banners, menus and footers as the page’s own by their usual names, and no content', () => {
  const html =
    '<div class="Cookie-Banner dark"><p>Vi bruker kapsler</p><button>Godta</button></div><div role="dialog" aria-label="Cookie consent"><p>Velg</p></div>' +
    '<div id="site-header"><p>Logo</p></div><div class="cookie-policy content"><h1>Kapsler</h1><div id="CookieDeclaration"><p>_ga</p></div>' +
    '<article><header><p>Oppdatert</p></header><div class="header">Del 1</div></article></div><div class="footer"><p>Vilkår</p></div>';
  const { blocks, text } = htmlDocument(html);
  const of = (chrome: boolean) =>
    blocks.filter((block) => block.chrome === chrome).map(({ start, end }) => text.slice(start, end));
  expect(of(true)).toEqual(['Vi bruker kapsler', 'Godta', 'Velg', 'Logo', 'Vilkår']);
  expect(of(false)).toEqual(['Kapsler', '_ga', 'Oppdatert', 'Del 1']);
});

it('tells a page’s other languages, frames and base', () => {
  const { neighbours } = htmlDocument(
    '<head><base href="/pv/"><link rel="alternate" hreflang="nn-NO" href="nn"></head><body><a hreflang="EN" href="en">English</a><iframe src="https://ramme.example/p"></iframe>',
  );
  expect(neighbours).toEqual({
    base: '/pv/',
    alternates: [{ language: 'nn', url: 'nn' }, { language: 'en', url: 'en' }],
    frames: ['https://ramme.example/p'],
  }); // prettier-ignore
});

it('never takes mark-up out of attributes, scripts or entities', () => {
  const html =
    '<p title="<script>a()</script>" onclick="b()">En</p><img alt="x" onerror="c()"><p>&lt;script&gt;d()&lt;/script&gt;</p><p>slutt';
  expect(textOf(html)).toBe('En\n<script>d()</script>\nslutt');
});
