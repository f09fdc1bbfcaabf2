import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const TEXT =
  'Personvernerklæring – vi lagrer «opplysninger» på nettstedet så lenge det trengs, og ikke ett år til. Kjøp for 10 €.';
/** As Windows writes Western European text: one byte a letter. */
const WINDOWS: Record<string, number> = { '–': 0x96, '€': 0x80 };
const windows = Uint8Array.from(TEXT, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
      .map((_, i, all) => all[little ? i : i ^ 1] ?? 0),
  );

describe('the bytes of a policy', () => {
  it.each([
    ['windows-1252, declared', windows, 'text/html; charset=windows-1252'],
    ['windows-1252, declared as Latin-1', windows, 'text/html; charset=ISO-8859-1'],
    ['windows-1252, declared as UTF-8', windows, 'text/html; charset=utf-8'],
    ['windows-1252, not declared', windows, ''],
    ['UTF-8, declared as Latin-1', utf8, 'text/html; charset=iso-8859-1'],
    ['UTF-8, declared as UTF-16', utf8, 'text/html; charset=utf-16'],
    ['UTF-8 in an unknown charset', utf8, 'text/html; charset=klingon'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`), ''],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`, true), ''],
    ['UTF-16, the other way round', utf16(`\ufeff${TEXT}`, false), 'text/html; charset=utf-8'],
    ['UTF-16 without a mark', utf16(TEXT, true), ''],
    ['UTF-16 without a mark, the other way round', utf16(TEXT, false), ''],
  ])('%s', (_, bytes, contentType) => {
    expect(decode(bytes, 'x', contentType)).toBe(TEXT);
  });

  it('a broken letter costs no other one', () => {
    const cut = new TextEncoder().encode(`${TEXT} ${TEXT} æ`).slice(0, -1);
    expect(decode(cut, 'x')).toBe(`${TEXT} ${TEXT} \ufffd`);
  });
});
