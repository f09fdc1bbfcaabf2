import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../core/model/parse.ts';
import { PolicyReading } from '../../core/model/policy.ts';
import { pdfOf } from '../../testing/pdf.ts';
import { file, folder, POLICY, refused, samsvar } from '../test-run.ts';

describe('samsvar policy', () => {
  it('reads a file, and standard input alike', async () => {
    const fromFile = await samsvar(['policy', file('policy.txt', POLICY), '--json']);
    expect(fromFile).toMatchObject({ code: 0, err: [] });
    const reading = parse(PolicyReading, JSON.parse(fromFile.out), 'stdout');
    expect(reading.document).toMatchObject({ language: 'nb', length: POLICY.length });
    expect(reading.services.map((service) => service.id)).toEqual(['google-analytics']);
    for (const { start, end, quote } of reading.statements) expect(POLICY.slice(start, end)).toBe(quote);
    const piped = parse(PolicyReading, JSON.parse((await samsvar(['policy', '-', '--json'], POLICY)).out), 'stdout');
    expect(piped).toEqual({ ...reading, document: { ...reading.document, source: '-' } });
  });

  it('shows a person the services with their quotes', async () => {
    const { code, out } = await samsvar(['policy', file('policy.txt', POLICY)]);
    expect(code).toBe(0);
    expect(out).toContain('Google Analytics');
    expect(out).toMatch(/“[^”]*Google Analytics[^”]*”/);
  });

  it('reads a PDF; offsets are of its text', async () => {
    const lines = [
      'Personvernerkl\u00e6ring for Fjellkaf\u00e9 AS',
      'Vi bruker Google Analytics p\u00e5 nettstedet n\u00e5r du har samtykket til det.',
    ];
    const pdf = pdfOf([lines.map((text, i) => ({ x: 50, y: 780 - i * 40, text, size: i === 0 ? 18 : 11 }))]);
    const { code, out, err } = await samsvar(['policy', file('policy.pdf', pdf), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const { document, services, statements } = parse(PolicyReading, JSON.parse(out), 'stdout');
    const text = lines.join('\n\n');
    expect(document).toMatchObject({ title: lines[0], language: 'nb', length: text.length });
    expect(services.map(({ id }) => id)).toContain('google-analytics');
    for (const { start, end, quote } of statements) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    ['0 bytes', '', 'is empty'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i * i) / 3) & 255), 'is not text'],
    ['20 MB', Buffer.alloc(20_000_000, 'a'), '16 MB'],
    ['a broken PDF', '%PDF-1.7\n%âãÏÓ\n', 'is a PDF that cannot be read'],
    ['a PDF without text', pdfOf([[]]), 'is a PDF without text'],
  ])('%s', async (name, content, message) => {
    const line = await refused(['policy', file(`bad-${name.length}.txt`, content)]);
    expect(line).toContain(`bad-${name.length}.txt`);
    expect(line).toContain(message);
  });

  it('a page that only scripts fill', async () => {
    const page = file('shell.html', '<html><div id="app"></div><script>document.write(1)</script></html>');
    expect(await refused(['policy', page])).toContain('is a page without text');
  });

  it.each([
    ['a file that is not there', join(folder, 'none.txt'), 'none.txt: no such file'],
    ['a folder', folder, 'is a folder'],
    ['a host that does not answer', 'http://127.0.0.1:1/', 'http://127.0.0.1:1/: no answer'],
  ])('%s', async (_, name, message) => {
    expect(await refused(['policy', name])).toContain(message);
  });
});

describe('samsvar policy, from the network', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/policy') response.writeHead(302, { location: '/personvern' }).end();
      else if (request.url === '/personvern')
        response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(POLICY);
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/hostname' }).end();
      else if (request.url === '/endless') {
        response.writeHead(200, { 'content-type': 'text/html' });
        const chunk = Buffer.alloc(1024 * 1024, 'a');
        const more = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', more);
        more();
      } else response.writeHead(404).end('not here');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('follows redirects and says where the policy was', async () => {
    const { code, out } = await samsvar(['policy', `${base}/policy`, '--json']);
    expect(code).toBe(0);
    expect(parse(PolicyReading, JSON.parse(out), 'stdout').document).toMatchObject({
      source: `${base}/personvern`,
      length: POLICY.length,
    });
  });

  it.each([
    ['/loop', 'more than 10 redirects'],
    ['/file', 'not of the web'],
    ['/none', '404'],
    ['/endless', 'more than the 16 MB'],
  ])('%s', async (path, message) => {
    expect(await refused(['policy', base + path])).toContain(message);
  });
});
