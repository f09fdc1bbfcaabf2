/** Two conditions that stand in other words than the rest: coming by way of an advertisement, and a bare “with your consent”. */
import type { Frame } from '../frame.ts';

/** An advertisement itself, not advertising or advertisers; “via an ad” says that one came by it. */
const AD = /^(?:ads?|adverts?|advertisements?|annons(?!ør|ör)[A-Za-zÀ-ɏ]*|annonc(?!ør|eur)[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*anzeigen?)$/iu;
const BY_WAY_OF = /^(?:via|through|from|by|over|über|durch|gjennom|gjennem|gennem|genom|fra|från|frå|par)$/;
const NEAR_AD = 4;
/** The advertisement that was clicked, or by which one came. */
export function adIn({ sentence: { words } }: Frame, from: number, to: number, clicked: boolean): number | undefined {
  for (let i = from; i < to; i++) {
    if (!AD.test(words[i]?.text ?? '')) continue;
    if (clicked || words.slice(Math.max(from, i - NEAR_AD), i).some(({ text }) => BY_WAY_OF.test(text))) return i;
  }
  return undefined;
}

/** “We use Vendor with your consent.”, and nothing after it; not “on the basis of your consent”. */
export const isUsedWith = (f: Frame, { from, to }: { from: number; to: number }): boolean =>
  to === f.sentence.words.length &&
  WITH.test(f.sentence.words[from]?.text ?? '') &&
  f.mentions.some(
    (mention) =>
      mention.to === from &&
      f.hits.some(
        (hit) => (hit.concept === 'use' || hit.concept === 'load') && hit.to <= mention.from && mention.from - hit.to <= 2,
      ),
  );

const WITH = /^(?:with|mit|med|avec)$/;
