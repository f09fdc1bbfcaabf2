/** What all vendor stand-ins are made of. They are our own code, after the vendors' public documentation. */
import { randomBytes, randomInt } from 'node:crypto';
import type { WebAnswer } from '../server.ts';

/** The smallest transparent GIF, which is what tracking pixels answer. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Functions that the vendors' scripts share; each script is wrapped, so that nothing leaks into the page. */
const SHARED = String.raw`
  var root = location.hostname.split('.').slice(-2).join('.');
  function read(name) {
    var found = document.cookie.split('; ').filter(function (pair) { return pair.indexOf(name + '=') === 0; })[0];
    return found ? found.slice(name.length + 1) : '';
  }
  function write(name, value, days) {
    var age = days ? '; max-age=' + Math.round(days * 86400) : '';
    document.cookie = name + '=' + value + '; path=/; domain=.' + root + age + '; samesite=lax; secure';
    return value;
  }
  function digits(n) { var out = ''; while (out.length < n) out += Math.floor(1 + Math.random() * 9); return out; }
  function hex(n) { var out = ''; while (out.length < n) out += Math.floor(Math.random() * 16).toString(16); return out; }
  function uuid() { return [8, 4, 4, 4, 12].map(hex).join('-'); }
  function query(parts) {
    return Object.keys(parts).map(function (key) { return key + '=' + encodeURIComponent(parts[key]); }).join('&');
  }
  function pixel(url) { var image = new Image(1, 1); image.src = url; return image; }
  function load(url, done) {
    var script = document.createElement('script');
    script.async = true; script.src = url; if (done) script.onload = done;
    document.head.appendChild(script);
  }
`;

/** A script as a vendor delivers it. `code` may use the shared functions. */
export function script(code: string): WebAnswer {
  return { type: 'text/javascript; charset=utf-8', body: `(function () {${SHARED}${code}\n})();\n` };
}

/** A tracking pixel's answer. */
export function gif(cookies: readonly string[] = []): WebAnswer {
  return { type: 'image/gif', body: GIF, cookies };
}

export function empty(cookies: readonly string[] = []): WebAnswer {
  return { status: 204, cookies };
}

export function redirect(location: string, cookies: readonly string[] = []): WebAnswer {
  return { status: 302, headers: { location }, cookies };
}

/** `Set-Cookie` of a vendor on its own domain; `days` absent: for the session. */
export function vendorCookie(name: string, value: string, domain: string, days?: number): string {
  const age = days === undefined ? '' : `; Max-Age=${Math.round(days * 86_400)}`;
  return `${name}=${value}; Domain=${domain}; Path=/${age}; Secure; SameSite=None`;
}

export const token = (bytes: number) => randomBytes(bytes).toString('base64url');
export const number = () => String(randomInt(100_000_000, 999_999_999));
