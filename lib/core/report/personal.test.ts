import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { visit, type VisitBuilder } from '../../testing/builders.ts';
import { NO_POLICY } from '../../testing/judge.ts';
import { buildReport } from './build.ts';

const HASH = bytesToHex(sha256(utf8ToBytes('kari@post.example')));
const SITE = 'https://www.shop.example/';
const PIXEL = `https://www.facebook.com/tr/?id=7788&ev=Lead&fbp=fb.1.2.3&ud%5Bem%5D=${HASH}`;
const meta = (built: VisitBuilder) =>
  buildReport({ visits: [built.build()], policy: NO_POLICY, version: '0' }).services.find(({ id }) => id === 'meta-pixel');

describe('data of a person in the report', () => {
  it('names kinds and forms, and the accounts that got them', () => {
    expect(meta(visit(SITE).request(PIXEL))).toMatchObject({ accounts: ['7788'], personal: [{ kind: 'email', form: 'hashed' }] });
    expect(meta(visit(SITE).request(PIXEL))?.personal?.[0]).not.toHaveProperty('recomputed');
  });

  it('knows a hash by an address that was typed', () => {
    const typed = visit(SITE)
      .add({ kind: 'typed', what: 'email', sha256: HASH.slice(0, 16) })
      .request(PIXEL);
    expect(meta(typed)?.personal).toEqual([{ kind: 'email', form: 'hashed', recomputed: true }]);
  });

  it('knows a hash by an address that the site itself was sent', () => {
    const posted = visit(SITE)
      .request(`${SITE}nyhetsbrev`, { method: 'POST', type: 'xhr', body: 'navn=Kari&epost=Kari%40post.example' })
      .request(PIXEL);
    expect(meta(posted)?.personal).toEqual([{ kind: 'email', form: 'hashed', recomputed: true }]);
  });

  it('never holds the address', () => {
    const plain = visit(SITE).request('https://www.facebook.com/tr/?id=7788&ev=Lead&ud%5Bem%5D=kari%40post.example');
    expect(meta(plain)?.personal).toEqual([{ kind: 'email', form: 'plain' }]);
    expect(JSON.stringify(meta(plain))).not.toContain('kari');
  });
});
