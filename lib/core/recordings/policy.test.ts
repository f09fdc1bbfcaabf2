import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../model/parse.ts';
import { COOKIE_PAGE } from '../../testing/policy-web.ts';
import { placeSpans } from '../model/join-policy.ts';
import { readPolicy } from '../policy/index.ts';
import { deadIn, originalOf, policyOfRecording } from './policy.ts';

const text = 'Personvernerklæring\nVi bruker informasjonskapsler til måling av besøk på nettstedet vårt.';
const policy = { source: 'https://shop.example/personvern', contentType: 'text/plain; charset=iso-8859-1', text };
const state = (recording: Parameters<typeof policyOfRecording>[0]) => policyOfRecording(recording, readPolicy, 'not given');

describe('what a recording says of its policy', () => {
  it('is the policy, read from its decoded text', async () => {
    const read = await state({ policy });
    expect(read).toMatchObject({ status: 'read', text: expect.stringContaining('måling av besøk') as string });
  });

  it('is all its documents as one: spans of the others name theirs', async () => {
    const other = {
      role: 'cookies' as const,
      source: 'https://shop.example/cookies',
      contentType: 'text/html',
      text: COOKIE_PAGE,
    };
    const read = await state({
      policy: { ...policy, others: [other, { ...other, source: 'https://shop.example/empty', text: '' }] },
    });
    if (read.status !== 'read') throw new Error(read.reason);
    expect(read.reading.documents?.map(({ role, source }) => [role, source])).toEqual([['cookies', other.source]]);
    const texts: Record<string, string> = { '': read.text, ...read.others };
    const entry = read.reading.statements.find(({ type }) => type === 'cookie-entry');
    expect(entry).toMatchObject({ document: other.source });
    const spans = [...read.reading.statements, ...read.reading.services.flatMap((service) => service.spans)];
    for (const { start, end, quote, document = '' } of spans) expect(texts[document]?.slice(start, end)).toBe(quote);
    expect(new Set(read.reading.statements.map(({ id }) => id)).size).toBe(read.reading.statements.length);
    // What an audit hands on is placed again, by its quote.
    const { start, end, quote } = entry ?? { start: 0, end: 0, quote: '' };
    expect(placeSpans([{ start, end, quote }], read.reading, read.text)).toEqual([{ start, end, quote, document: other.source }]);
  });

  it('keeps which of its links lead nowhere', async () => {
    const dead = ['https://shop.example/databehandlere'];
    expect(await state({ policy: { ...policy, dead } })).toMatchObject({ status: 'read', dead });
    expect(
      deadIn([
        { url: 'a', outcome: 'answered 404' },
        { url: 'b', outcome: 'answered 503' },
        { url: 'c', outcome: 'read' },
      ]),
    ).toEqual(['a']);
  });

  it('is why none was found, where somebody looked', async () => {
    expect(await state({ policy: null, policyProblem: 'no link to one' })).toEqual({
      status: 'missing',
      reason: 'no link to one',
    });
    expect(await state({ policyProblem: 'no link to one' })).toEqual({ status: 'missing', reason: 'no link to one' });
    expect(await state({ policy: null })).toMatchObject({ status: 'missing' });
  });

  it('is nothing, where the format knows of no policy', async () => {
    expect(await state({})).toEqual({ status: 'not-given', reason: 'not given' });
  });

  it('is that it cannot be read; a mistake of ours is no such thing', async () => {
    expect(await state({ policy: { ...policy, text: '' } })).toMatchObject({ status: 'unreadable' });
    const failing = (error: Error) => () =>
      policyOfRecording({ policy }, () => {
        throw error;
      }, 'not given'); // prettier-ignore
    expect(await failing(new InvalidInput('policy: a PDF'))()).toEqual({ status: 'unreadable', reason: 'policy: a PDF' });
    await expect(failing(new TypeError('x is not a function'))()).rejects.toThrow(TypeError);
  });

  it('is the document as it came, where the recording holds it: heading, charset and sum are the same', async () => {
    const html =
      '<html><head><meta charset="windows-1252"></head><body><h1>Personvern</h1><p>M\xe5ling av bes\xf8k.</p></body></html>';
    const page = { source: policy.source, bytes: Uint8Array.from(html, (char) => char.charCodeAt(0)), contentType: 'text/html' };
    const { reading, text } = readPolicy(page);
    expect(text).toContain('Måling av besøk');
    expect(await state({ policy: { ...policy, text, original: originalOf(page) } })).toEqual({ status: 'read', reading, text });
  });
});
