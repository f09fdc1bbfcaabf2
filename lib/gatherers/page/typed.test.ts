import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTyped } from './typed.ts';

class Field {
  constructor(
    readonly value: string,
    readonly type = 'email',
  ) {}
}
let onChange: (event: unknown) => void;

beforeEach(() => {
  vi.stubGlobal('HTMLInputElement', Field);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof onChange) => (onChange = listener));
});
afterEach(() => vi.unstubAllGlobals());

const change = (target: unknown, isTrusted = true) => ({ isTrusted, timeStamp: 5, composedPath: () => [target] });

async function told(...events: unknown[]) {
  const add = vi.fn();
  watchTyped({ add });
  for (const event of events) onChange(event);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return add.mock.calls.flat() as { kind: string; sha256: string }[];
}

it('tells an address by the first digits of its hash, as vendors compute it, and never the address', async () => {
  const facts = await told(change(new Field('  Kari.Nordmann@Post.Example ', 'text')));
  const whole = createHash('sha256').update('kari.nordmann@post.example').digest('hex');
  expect(facts).toMatchObject([{ kind: 'typed', what: 'email', sha256: whole.slice(0, 16) }]);
  expect(JSON.stringify(facts)).not.toMatch(/nordmann/i);
});

it('tells nothing of other fields, of passwords, of what scripts do', async () => {
  expect(
    await told(
      change(new Field('Kari Nordmann')),
      change(new Field('kari@post.example', 'password')),
      change({ value: 'kari@post.example' }),
      change(new Field('kari@post.example'), false),
    ),
  ).toEqual([]);
});

it('tells nothing where the browser computes no hashes', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect(await told(change(new Field('kari@post.example')))).toEqual([]);
});
