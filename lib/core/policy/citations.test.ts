import { describe, expect, it } from 'vitest';
import { readCitations } from './citations.ts';

/** Text, members in canonical form, and the exact span of the first. */
const CASES: [text: string, articles: string, span?: string][] = [
  ['Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.', 'GDPR 6(1)(f)', 'Art. 6 Abs. 1 S. 1 lit. f DSGVO'],
  ['gemäß Art. 6 Absatz 1 Buchstabe a) der Datenschutz-Grundverordnung (DSGVO) und', 'GDPR 6(1)(a)', 'Art. 6 Absatz 1 Buchstabe a) der Datenschutz-Grundverordnung (DSGVO)'],
  ['Art. 6 I 1 lit. f DSGVO', 'GDPR 6(1)(f)', 'Art. 6 I 1 lit. f DSGVO'],
  ['Art.6 Abs.1 lit.f DSGVO', 'GDPR 6(1)(f)', 'Art.6 Abs.1 lit.f DSGVO'],
  ['Art. 6 Abs. 1 lit. b, c und f DSGVO', 'GDPR 6(1)(b);GDPR 6(1)(c);GDPR 6(1)(f)', 'Art. 6 Abs. 1 lit. b, c und f DSGVO'],
  ['Art. 44 ff. DSGVO', 'GDPR 44', 'Art. 44 ff. DSGVO'],
  ['Art. 15 bis 22 DSGVO', 'GDPR 15', 'Art. 15 bis 22 DSGVO'],
  ['§ 25 Abs. 1 TDDDG i. V. m. Art. 6 Abs. 1 lit. a DSGVO', 'GDPR 6(1)(a)'],
  ['DSGVO; nach Art. 5 Abs. 3 der Richtlinie 2002/58/EG', ''],
  ['under Article 6 (1) sentence 1 lit. f GDPR', 'GDPR 6(1)(f)', 'Article 6 (1) sentence 1 lit. f GDPR'],
  ['point (f) of Article 6(1) GDPR', 'GDPR 6(1)(f)', 'point (f) of Article 6(1) GDPR'],
  ['Article 6(1), point (f), of Regulation (EU) 2016/679 (GDPR) applies', 'GDPR 6(1)(f)', 'Article 6(1), point (f), of Regulation (EU) 2016/679 (GDPR)'],
  ['Article 6(1)(a), (b) and (f) GDPR', 'GDPR 6(1)(a);GDPR 6(1)(b);GDPR 6(1)(f)', 'Article 6(1)(a), (b) and (f) GDPR'],
  ['Articles 13, 14 and 15 of the GDPR', 'GDPR 13;GDPR 14;GDPR 15', 'Articles 13, 14 and 15 of the GDPR'],
  ['Under GDPR, Article 6(1) a legal basis is needed', 'GDPR 6(1)'],
  ['Article 8 of the ECHR and the GDPR', ''],
  ['article 6, paragraph 1, f) du RGPD', 'GDPR 6(1)(f)', 'article 6, paragraph 1, f) du RGPD'],
  ['article 6, paragraphe 1, sous a), du RGPD', 'GDPR 6(1)(a)', 'article 6, paragraphe 1, sous a), du RGPD'],
  ['(article 6, 1°, f) du règlement (UE) 2016/679)', 'GDPR 6(1)(f)', 'article 6, 1°, f) du règlement (UE) 2016/679'],
  ['article 6, § 1er, sous c), du RGPD', 'GDPR 6(1)(c)'],
  ['article 9, 2º, sous a) du RGPD', 'GDPR 9(2)(a)'],
  ['RGPD, art. 6, 1, b)', 'GDPR 6(1)(b)'],
  ['articles 6, 7, 9 du RGPD', 'GDPR 6;GDPR 7;GDPR 9'],
  ['article 6, paragraphe 1 du RGPD, sous réserve de', 'GDPR 6(1)'],
  ["l'article 13 du RGPD sous a une semaine", 'GDPR 13'],
  ["l'article 6, paragraphe 1, point f), du RGPD", 'GDPR 6(1)(f)', 'article 6, paragraphe 1, point f), du RGPD'],
  ['articles 15 à 22 du RGPD', 'GDPR 15', 'articles 15 à 22 du RGPD'],
  ['article 82 de la loi Informatique et Libertés, RGPD', ''],
  ['artikel 6, stk. 1, litra a, i databeskyttelsesforordningen', 'GDPR 6(1)(a)', 'artikel 6, stk. 1, litra a, i databeskyttelsesforordningen'],
  ['databeskyttelsesforordningens art. 6, stk. 1, 1. pkt., litra b', 'GDPR 6(1)(b)', 'databeskyttelsesforordningens art. 6, stk. 1, 1. pkt., litra b'],
  ['artikel 6.1 f i GDPR', 'GDPR 6(1)(f)', 'artikel 6.1 f i GDPR'],
  ['artikel 6.1 första stycket led f i GDPR', 'GDPR 6(1)(f)', 'artikel 6.1 första stycket led f i GDPR'],
  ['artikkel 6.1.b) i personvernforordningen', 'GDPR 6(1)(b)', 'artikkel 6.1.b) i personvernforordningen'],
  ['(jf. GDPR artikkel 6 nr. 1 bokstav f)', 'GDPR 6(1)(f)', 'GDPR artikkel 6 nr. 1 bokstav f'],
  ['personvernforordningen artikkel 6 første ledd bokstav a og f', 'GDPR 6(1)(a);GDPR 6(1)(f)', 'personvernforordningen artikkel 6 første ledd bokstav a og f'],
  ['art. 46 (2) og (3) i EUs personvernforordning', 'GDPR 46(2);GDPR 46(3)', 'art. 46 (2) og (3) i EUs personvernforordning'],
  ['personvernforordningens art. 6, 1. ledd, bokstav a, er lagt til grunn', 'GDPR 6(1)(a)', 'personvernforordningens art. 6, 1. ledd, bokstav a'],
  ['GDPR art. 6 nr. 1 bokstav a og i tillegg', 'GDPR 6(1)(a)', 'GDPR art. 6 nr. 1 bokstav a'],
  ['GDPR artikkel 17. 25. mai 2018', 'GDPR 17', 'GDPR artikkel 17'],
  ['(article 6, paragraphe 1, point b) du RGPD)', 'GDPR 6(1)(b)', 'article 6, paragraphe 1, point b) du RGPD'],
  ['(Art. 6 Abs. 1 lit. c) DSGVO)', 'GDPR 6(1)(c)', 'Art. 6 Abs. 1 lit. c) DSGVO'],
  ['(artikkel 6 nr. 1 bokstav b) i personvernforordningen)', 'GDPR 6(1)(b)', 'artikkel 6 nr. 1 bokstav b) i personvernforordningen'],
  ['(artikel 6.1 punkt c) GDPR)', 'GDPR 6(1)(c)', 'artikel 6.1 punkt c) GDPR'],
  ['(artikel 6, stk. 1, litra f) i databeskyttelsesforordningen)', 'GDPR 6(1)(f)', 'artikel 6, stk. 1, litra f) i databeskyttelsesforordningen'],
  ['(Article 6(1) point b) GDPR) applies', 'GDPR 6(1)(b)', 'Article 6(1) point b) GDPR'],
  ['(GDPR art. 6 nr. 1 bokstav b) gjelder (se over)', 'GDPR 6(1)(b)', 'GDPR art. 6 nr. 1 bokstav b'],
  ['GDPR 6(1)(f) is cited', 'GDPR 6(1)(f)', 'GDPR 6(1)(f)'],
  ['GDPR gjelder, men artikkel 6 i vilkårene sier noe annet', ''],
]; // prettier-ignore

describe('readCitations', () => {
  it.each(CASES)('%s', (text, articles, span) => {
    const found = readCitations(text, new Set(['a', 'i']));
    expect(found.map(({ article }) => article).join(';')).toBe(articles);
    if (span) expect(text.slice(found[0]?.start, found[0]?.end)).toBe(span);
  });

  it('stays linear on texts made to hurt', () => {
    for (const text of [
      'art. 6 '.repeat(20_000) + 'GDPR',
      'GDPR' + '\u00a0'.repeat(100_000) + 'art. 6',
      '('.repeat(50_000) + 'GDPR art. 6 bokstav f)',
    ]) {
      const before = process.cpuUsage();
      readCitations(text);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
    }
  });
});
