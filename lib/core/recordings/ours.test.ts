import { describe, expect, it } from 'vitest';
import { visit } from '../../testing/builders.ts';
import { readRecording } from './index.ts';

const tool = { version: '0.1.0', catalog: 'test' };
const read = (value: unknown) => readRecording('visit.json', JSON.stringify(value), tool);
const built = visit('https://butikk.example/').request('https://vendor.example/t.js').build();

describe('visits and recordings of our own', () => {
  it('are read as they are', () => {
    expect(read(built)).toEqual({ visits: [built] });
    const recording = {
      schema: 'samsvar/recording@1',
      visits: [built],
      policy: { source: 'https://butikk.example/personvern', contentType: 'text/html', text: '<p>Hei</p>' },
    };
    expect(read(recording)).toEqual(recording);
  });

  it.each([
    ['a field of a wrong type', { ...built, startedAt: 'yesterday' }, 'visit.json: startedAt: '],
    ['an observation of no kind', { ...built, observations: [{ kind: 'guess' }] }, 'visit.json: observations.0.kind: '],
    ['a field that is missing', { ...built, site: undefined }, 'visit.json: site: '],
    [
      'ordinals out of order',
      { ...built, observations: [...built.observations].reverse() },
      'visit.json: observations.1.ordinal: ',
    ],
    [
      'a row of another visit',
      { ...built, observations: built.observations.map((one) => ({ ...one, visitId: 'x' })) },
      'visit.json: observations.0.visitId: ',
    ],
    ['a recording without visits', { schema: 'samsvar/recording@1', visits: [], policy: null }, 'visit.json: visits: empty'],
    ['a schema of the future', { ...built, schema: 'samsvar/visit@2' }, 'visit.json: schema: samsvar/visit@2 is no recording'],
    ['a report', { schema: 'samsvar/report@1' }, 'visit.json: schema: samsvar/report@1 is no recording'],
    ['any other JSON', { hello: 1 }, 'visit.json: neither a samsvar visit'],
    ['a list', [1, 2], 'visit.json: neither a samsvar visit'],
  ])('%s is refused by name', (_, value, message) => {
    expect(() => read(value)).toThrow(message);
  });

  it.each([
    ['nothing', '', 'visit.json: the recording is empty'],
    ['blank lines', '\n \n', 'visit.json: the recording is empty'],
    ['a file that was cut off', JSON.stringify(built).slice(0, -20), 'visit.json: neither JSON nor lines of JSON: '],
    ['no JSON at all', 'hello', 'visit.json: neither JSON nor lines of JSON: '],
  ])('%s is refused', (_, text, message) => {
    expect(() => readRecording('visit.json', text, tool)).toThrow(message);
  });
});
