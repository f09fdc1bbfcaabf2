/** The page that the sites of consent platforms share. */
import { file } from '../../web/files.ts';
import type { Site, WebAnswer } from '../../web/server.ts';

export const FIXED = 'position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:999';

/** What a page asks a vendor for; the tests look at what went out when. */
const PIXEL = "const pixel = (what) => { new Image().src = 'https://maaler.test/pixel.gif?what=' + what + '&t=' + Date.now(); };";

export function page(title: string, head: string, body: string): WebAnswer {
  return {
    body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head>
      <body><main><h1>${title}</h1>${'<p>Vi selger kart over fjellet.</p>'.repeat(20)}</main>${body}<script>${PIXEL}</script></body></html>`,
  };
}

/** A site whose page loads a package from its own host, under `/lib/`. */
export function withPackage(name: string, folder: string | null, head: string, body: string): Site {
  return {
    hosts: [`*.${name}.test`],
    handle: ({ url }) => {
      if (url.pathname === '/') return page(name, head, body);
      return folder && url.pathname.startsWith('/lib/') ? file(folder, url.pathname.slice(5)) : null;
    },
  };
}
