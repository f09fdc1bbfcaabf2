/**
 * Plays the internet: one TLS server that answers for every host name, routed by the Host header.
 * Real vendor host names may be HSTS-preloaded, so all of it is HTTPS.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type Server as HttpsServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface WebRequest {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  /** By name. */
  cookies: Record<string, string>;
  /** Body as text, at most 64 KB. */
  body: string;
}

export interface WebAnswer {
  status?: number;
  /** MIME type; default `text/html; charset=utf-8`. */
  type?: string;
  body?: string | Buffer;
  /** `Set-Cookie` lines. */
  cookies?: readonly string[];
  headers?: Record<string, string>;
  /** Never answer. */
  hang?: boolean;
}

/** One owner of one or more host names. */
export interface Site {
  /** `www.facebook.com`; `*.hubspot.com` for all subdomains. */
  hosts: readonly string[];
  /** Null: 404. */
  handle(request: WebRequest): WebAnswer | null | Promise<WebAnswer | null>;
}

export interface LogEntry {
  /** Milliseconds since the epoch. */
  time: number;
  method: string;
  url: string;
  cookies: Record<string, string>;
  status: number;
}

export interface Web {
  port: number;
  /** For Chromium's `--host-resolver-rules`. */
  hostRules: string;
  /** Argument with which Chromium trusts its certificate: it caches nothing that comes with one that it only puts up with. */
  trusted: string;
  /** Every request that arrived, in order. */
  log: LogEntry[];
  close(): Promise<void>;
}

const MAX_BODY = 65_536;

function parseCookies(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? null : ([pair.slice(0, at), pair.slice(at + 1)] as const);
  });
  return Object.fromEntries(pairs.filter((pair) => pair !== null));
}

function router(sites: readonly Site[]): (host: string) => Site | undefined {
  const exact = new Map<string, Site>();
  const wild: [string, Site][] = [];
  for (const site of sites) {
    for (const host of site.hosts) {
      if (host.startsWith('*.')) wild.push([host.slice(1), site]);
      else exact.set(host, site);
    }
  }
  return (host) => exact.get(host) ?? wild.find(([end]) => host.endsWith(end))?.[1];
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: WebAnswer, origin: string | undefined): void {
  // Vendors answer to any origin, with credentials.
  const headers: Record<string, string | readonly string[]> = {
    'content-type': answer.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': origin ?? '*',
    ...(origin ? { 'access-control-allow-credentials': 'true', vary: 'Origin' } : {}),
    'access-control-allow-headers': 'content-type',
    ...answer.headers,
  };
  if (answer.cookies?.length) headers['set-cookie'] = answer.cookies;
  response.writeHead(answer.status ?? 200, headers as Record<string, string>);
  response.end(answer.body ?? '');
}

function trustIn(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}

const listen = (server: HttpsServer | TcpServer, port: number) =>
  new Promise<number>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

/**
 * Starts the web on a free port of 127.0.0.1; the certificate is made on the spot and never leaves memory.
 * @param options.also443 listen on 443 too, for Firefox, which maps no ports; needs root
 */
export async function startWeb(sites: readonly Site[], options: { also443?: boolean } = {}): Promise<Web> {
  const siteOf = router(sites);
  const log: LogEntry[] = [];
  const pems = await generate([{ name: 'commonName', value: 'local test web' }], { keyType: 'ec' });
  const sockets = new Set<Socket>();

  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
      const method = request.method ?? 'GET';
      const cookies = parseCookies(request.headers.cookie);
      const entry: LogEntry = { time: Date.now(), method, url: url.href, cookies, status: 0 };
      log.push(entry);
      const body = await readBody(request);
      const site = siteOf(url.hostname);
      const asked =
        site && (method === 'OPTIONS' ? { status: 204 } : site.handle({ method, url, headers: request.headers, cookies, body }));
      const answer: WebAnswer = (await asked) ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'nothing here' };
      entry.status = answer.status ?? 200;
      if (!answer.hang) send(response, answer, request.headers.origin);
    })().catch(() => response.writableEnded || response.writeHead(500).end());
  });
  const servers: (HttpsServer | TcpServer)[] = [server];
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  };
  server.on('connection', track);
  const port = await listen(server, 0);

  const close = async () => {
    const closed = servers.map((each) => new Promise<void>((done) => each.close(() => done())));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
  if (options.also443) {
    const forward = createTcpServer((socket) => {
      const inner = connect(port, '127.0.0.1');
      track(socket);
      track(inner);
      socket.pipe(inner).pipe(socket);
      socket.on('close', () => inner.destroy());
      inner.on('close', () => socket.destroy());
    });
    try {
      await listen(forward, 443);
      servers.push(forward);
    } catch (error) {
      await close();
      throw error;
    }
  }
  return { port, hostRules: `MAP * 127.0.0.1:${port}`, trusted: trustIn(pems.cert), log, close };
}
