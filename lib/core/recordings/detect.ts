/** What kind of recording is it? Told by its content; file names lie. */
import { InvalidInput } from '../model/parse.ts';

export type Format = { kind: 'visit' | 'recording' | 'har'; input: unknown } | { kind: 'event-log' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEventLine = (value: unknown) => isObject(value) && 'api' in value && 'event' in value;

function tryJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}

/**
 * @param where the file, for messages
 * @throws InvalidInput where it is none of the formats
 */
export function detect(text: string, where: string): Format {
  if (text.trim() === '') throw new InvalidInput(`${where}: the recording is empty`);
  const whole = tryJson(text);
  if ('value' in whole && isObject(whole.value)) {
    const input = whole.value;
    if (input.schema === 'samsvar/visit@1') return { kind: 'visit', input };
    if (input.schema === 'samsvar/recording@1') return { kind: 'recording', input };
    if (typeof input.schema === 'string')
      throw new InvalidInput(`${where}: schema: ${input.schema.slice(0, 80)} is no recording`);
    if (isObject(input.log)) return { kind: 'har', input };
    if (isEventLine(input)) return { kind: 'event-log' };
  }
  const first = tryJson(text.slice(0, text.indexOf('\n') >>> 0).trim());
  if ('error' in whole && 'value' in first && isEventLine(first.value)) return { kind: 'event-log' };
  if ('error' in whole) throw new InvalidInput(`${where}: neither JSON nor lines of JSON: ${whole.error}`);
  throw new InvalidInput(`${where}: neither a samsvar visit or recording, nor HAR (log.entries), nor an extension-event log`);
}
