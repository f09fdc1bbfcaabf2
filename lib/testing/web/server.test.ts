import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb, type Web } from './server.ts';
import { demoSites, demoWeb } from './sites/index.ts';
import { edge } from './sites/edge.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb([...demoWeb, ...edge]);
});
afterAll(() => web.close());

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
const get = (url: string, headers: Record<string, string> = {}) =>
  new Promise<Got>((done, fail) => {
    const { host, pathname, search } = new URL(url);
    const options = {
      port: web.port,
      path: pathname + search,
      headers: { host, ...headers },
      rejectUnauthorized: false,
      agent: false,
    } as const;
    request({ host: '127.0.0.1', ...options }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    })
      .on('error', fail)
      .end();
  });

test('an unknown host answers 404, open to every origin', async () => {
  const { status, headers } = await get('https://nowhere.test/x', { origin: 'https://shop.example' });
  expect(status).toBe(404);
  expect(headers['access-control-allow-origin']).toBe('https://shop.example');
});

test('a site’s files cannot be left by the path', async () => {
  expect((await get('https://www.fjordrad.example/tarteaucitron/..%2f..%2fklaro/package.json')).status).toBe(404);
  expect((await get('https://www.fjordrad.example/tarteaucitron/tarteaucitron.js')).status).toBe(200);
});

test('the session of the bookshop is kept, not made anew', async () => {
  const first = await get('https://bokhulen.example/');
  expect(first.headers['set-cookie']).toHaveLength(2);
  const again = await get('https://bokhulen.example/', { cookie: 'bokhulen_sesjon=a; csrf_token=b' });
  expect(again.headers['set-cookie']).toBeUndefined();
});

test('DoubleClick sets IDE once and leads on to Google', async () => {
  const path = '/pagead/viewthroughconversion/1/';
  const { status, headers } = await get(`https://googleads.g.doubleclick.net${path}`, { cookie: 'IDE=known' });
  expect(status).toBe(302);
  expect(headers.location).toMatch(/^https:\/\/www\.google\.com\/pagead\/1p-user-list\/1\//);
  expect(headers['set-cookie']?.[0]).toMatch(/^IDE=known; Domain=\.doubleclick\.net; .*Max-Age=33696000; Secure; SameSite=None$/);
});

test('a redirect loop is one, and a silent host does not keep the server from closing', async () => {
  expect((await get('https://runddans.test/a')).headers.location).toBe('/b');
  expect((await get('https://runddans.test/b')).headers.location).toBe('/a');
  const own = await startWeb(edge);
  const pending = new Promise<string>((done) => {
    request({ host: '127.0.0.1', port: own.port, headers: { host: 'stille.test' }, rejectUnauthorized: false })
      .on('response', () => done('answered'))
      .on('error', () => done('cut off'))
      .end();
  });
  while (own.log.length === 0) await new Promise((done) => setTimeout(done, 5));
  await own.close();
  expect(await pending).toBe('cut off');
});

test.each(demoSites)('$name links to its policy from its front page', async ({ url }) => {
  const front = await get(url);
  expect(front.status).toBe(200);
  const links = [...front.body.matchAll(/<a\s[^>]*href="(\/[^"#]+)"/g)].map((found) => new URL(found[1] ?? '', url).href);
  const pages = await Promise.all(links.map((link) => get(link)));
  expect(pages.filter(({ status, body }) => status === 200 && body.includes('<h2>')).length).toBeGreaterThan(0);
});
