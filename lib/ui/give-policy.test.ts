import { expect, it } from 'vitest';
import { fromBase64 } from '../messaging/base64.ts';
import { documentOf } from './give-policy.ts';

const textOf = (base64 = '') => new TextDecoder().decode(fromBase64(base64));

it('sends an address alone, a file as it is, text as text', async () => {
  expect(await documentOf({ url: 'https://kafe.example/pv' })).toEqual({ source: 'https://kafe.example/pv', contentType: '' });
  const file = new File(['# Personvernerklæring'], 'pv.md', { type: 'text/markdown' });
  const sent = await documentOf({ file });
  expect(sent).toMatchObject({ source: 'pv.md', contentType: 'text/markdown' });
  expect(textOf(sent.base64)).toBe('# Personvernerklæring');
  const pasted = await documentOf({ text: 'Vi bruker <b>kapsler</b> på siden' });
  expect(pasted.contentType).toBe('text/plain; charset=utf-8');
  expect(textOf(pasted.base64)).toBe('Vi bruker <b>kapsler</b> på siden');
});

it('sends what is larger than a call takes arguments', async () => {
  const text = 'æ'.repeat(40_000);
  expect(textOf((await documentOf({ text })).base64)).toBe(text);
});
