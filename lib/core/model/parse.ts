/** Parsing at the boundaries: an error names the field and the place. */
import * as v from 'valibot';

/** Input that does not have the shape it must have. `message` is one line: where, field, what was expected. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';
}

/**
 * Checks `input` against `schema`.
 * @param where what is read, for the message: `visit shop.json`, `message from the page`
 * @throws InvalidInput naming `where` and the first field that is wrong
 */
export function parse<const S extends v.GenericSchema>(schema: S, input: unknown, where: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue) ?? '(whole)';
  throw new InvalidInput(`${where}: ${field}: ${issue.message}`);
}

/** Parses JSON text, then checks it; both kinds of error name `where`. */
export function parseJson<const S extends v.GenericSchema>(schema: S, json: string, where: string): v.InferOutput<S> {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    throw new InvalidInput(`${where}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parse(schema, input, where);
}
