import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../model/parse.ts';
import { readPolicy } from '../policy/index.ts';
import { originalOf, policyOfRecording } from './policy.ts';

const text = 'Personvernerklæring\nVi bruker informasjonskapsler til måling av besøk på nettstedet vårt.';
const policy = { source: 'https://shop.example/personvern', contentType: 'text/plain; charset=iso-8859-1', text };
const state = (recording: Parameters<typeof policyOfRecording>[0]) => policyOfRecording(recording, readPolicy, 'not given');

describe('what a recording says of its policy', () => {
  it('is the policy, read from its decoded text', () => {
    const read = state({ policy });
    expect(read).toMatchObject({ status: 'read', text: expect.stringContaining('måling av besøk') as string });
  });

  it('is why none was found, where somebody looked', () => {
    expect(state({ policy: null, policyProblem: 'no link to one' })).toEqual({ status: 'missing', reason: 'no link to one' });
    expect(state({ policyProblem: 'no link to one' })).toEqual({ status: 'missing', reason: 'no link to one' });
    expect(state({ policy: null })).toMatchObject({ status: 'missing' });
  });

  it('is nothing, where the format knows of no policy', () => {
    expect(state({})).toEqual({ status: 'not-given', reason: 'not given' });
  });

  it('is that it cannot be read; a mistake of ours is no such thing', () => {
    expect(state({ policy: { ...policy, text: '' } })).toMatchObject({ status: 'unreadable' });
    const failing = (error: Error) => () =>
      policyOfRecording({ policy }, () => {
        throw error;
      }, 'not given'); // prettier-ignore
    expect(failing(new InvalidInput('policy: a PDF'))()).toEqual({ status: 'unreadable', reason: 'policy: a PDF' });
    expect(failing(new TypeError('x is not a function'))).toThrow(TypeError);
  });

  it('is the document as it came, where the recording holds it: heading, charset and sum are the same', () => {
    const html =
      '<html><head><meta charset="windows-1252"></head><body><h1>Personvern</h1><p>M\xe5ling av bes\xf8k.</p></body></html>';
    const page = { source: policy.source, bytes: Uint8Array.from(html, (char) => char.charCodeAt(0)), contentType: 'text/html' };
    const { reading, text } = readPolicy(page);
    expect(text).toContain('Måling av besøk');
    expect(state({ policy: { ...policy, text, original: originalOf(page) } })).toEqual({ status: 'read', reading, text });
  });
});
