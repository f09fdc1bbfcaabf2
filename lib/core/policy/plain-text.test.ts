import { expect, it } from 'vitest';
import { textDocument } from './plain-text.ts';

const headings = (text: string) =>
  textDocument(text)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ start, end, level }) => [level, text.slice(start, end)]);

it('a second document in the same file begins anew, with its numbers', () => {
  const part = (title: string, ...sections: string[]) =>
    [
      title,
      ...sections.flatMap((section, i) => [`${i + 1}. ${section}`, 'Her står det en hel setning om saken, som er lang nok.']),
    ].join('\n\n');
  const text = `${part('Personvernerklæring', 'Kontakt', 'Formål', 'Rettigheter')}\n\n${part('Cookie policy for Fjellkafé', 'Kapsler', 'Varighet')}`;
  expect(headings(text)).toEqual([
    [1, 'Personvernerklæring'], [2, '1. Kontakt'], [2, '2. Formål'], [2, '3. Rettigheter'],
    [1, 'Cookie policy for Fjellkafé'], [2, '1. Kapsler'], [2, '2. Varighet'],
  ]); // prettier-ignore
});
