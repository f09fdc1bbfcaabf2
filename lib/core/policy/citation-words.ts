/** Words and marks of citations, in every language at once: what each part of the grammar in `citations.ts` may look like. */

/** White space; runs are bounded where used, so that no pattern can take long. */
const S = '[\\s\\u00a0]';
/** Names of Regulation 2016/679, short ones first in upper case only where they are ordinary letters. */
export const NAME =
  `(?:(?:(?:EUs|EU['’]s|EUs?|den europeiske unions|the|den|der|die|le|EU${S}sin)${S}{1,4}(?:generelle?${S}{1,4}|nye${S}{1,4}|allm(?:ä|a)nna${S}{1,4})?)?` +
  `(?:(?:EU|UE)[-–${S.slice(1, -1)}]?)?(?:GDPR(?:-?forordningens?|['’:]?s|-en)?|DS-?GVO|RGPD|(?:UK|EU)${S}GDPR|` +
  `person(?:vern|opplysnings|uppgifts)-?forordning(?:ens?|a|as)?|personvernsforordning(?:ens?|a)?|(?:data(?:beskyttelses|skydds|vern)|databeskyttelse)-?f(?:or|ör)ordning(?:ens?|s|en|a)?|` +
  `general${S}data${S}protection${S}regulation|(?:EU${S}|europäischen?${S})?datenschutz-?${S}?grundverordnung|(?:DS-?)?grundverordnung|` +
  `règlement${S}général(?:${S}(?:européen)?)?(?:${S}sur)?(?:${S}la)?${S}protection${S}des${S}données|` +
  `(?:(?:general${S}|allgemeinen?${S})?(?:regulation|verordnung|forordning(?:ens?|en)?|förordning(?:ens?|en)?|règlement)${S}{0,4})?\\(?(?:EU|UE)\\)?${S}{0,4}(?:nr\\.?${S}{0,4}|n°${S}{0,4})?2016\\/679))`;
/** `GDPR (the General …)`, `personvernforordningen (GDPR)`. */
const LAW = `${NAME}(?:${S}{0,4}[(„"“«]{1,2}[^)\\n]{0,12}?${NAME}["”“»]{0,1}\\)?)?`;
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

export const ART = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}])art(?:(?:ikkel|icle|ikel|ikl)(?:s|en|ene|erne|ane|ar|eln|els|er|n|arna|a|ens)?|ikeln|s)?\\.?(?![A-Za-zÀ-ɏ])`,
  'giu',
);
export const NUMBER = sticky(
  `${S}{0,4}(?:[:]${S}{0,4})?(\\d{1,2})(?!\\d|[.,]\\d{3})(?:${S}{0,4}(?:a|b|c)(?=${S}{1,4}(?:TKG|ZPO)))?`,
);
export const SUPERSCRIPT = sticky(`(?:st|nd|rd|th)?(?![A-Za-zÀ-ɏ])`);
export const ORDINALS: Record<string, number> = {
  første: 1, fyrste: 1, first: 1, första: 1, premier: 1, erster: 1, annet: 2, andre: 2, andet: 2, anna: 2, second: 2, andra: 2, deuxième: 2, zweiter: 2,
  tredje: 3, third: 3, troisième: 3, dritter: 3, fjerde: 4, fjärde: 4, fourth: 4,
}; // prettier-ignore
export const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };
const PARAGRAPH_WORD = `(?:nr|no|num(?:mer|éro)?|n°|avs(?:n(?:itt)?)?|abs(?:atz|ätze)?|stk|stykke|para(?:s|graphs?|graf|graphes?)?|par|ledd|ledet|punkt|pkt|point|al(?:inéa)?|§{1,2}|§|moment|mom)`;
export const PARAGRAPH = [
  sticky(`${S}{0,4},?${S}{0,4}${PARAGRAPH_WORD}\\.?${S}{0,4}\\(?(\\d{1,2})(?:er(?![A-Za-zÀ-ɏ]))?\\)?(?!\\.?${S}{0,4}punktum)`),
  sticky(`${S}{0,4}\\((\\d{1,2})\\)`),
  sticky(`,?${S}{0,4}(\\d{1,2})(?:[°º]|(?=,${S}{0,4}[a-k]\\)))`),
  sticky(
    `${S}{0,4},?${S}{0,4}(\\d{1,2})\\.?${S}{0,4}(?:ledd|avsnitt|stk\\.?|stykke|alinéa|paragraph|stycket|Absatz)(?![A-Za-zÀ-ɏ])`,
  ),
  sticky(`${S}?[.-](\\d{1,2})(?![\\d]|${S}{0,4}(?:punktum|ledd|januar|jan))`),
];
export const PARAGRAPH_ORDINAL = sticky(
  `${S}{0,4},?${S}{0,4}([A-Za-zÀ-ɏ]+)${S}{1,4}(?:ledd|avsnitt(?:et)?|stk\\.?|stykke|alinéa|paragraph|stycket)(?![A-Za-zÀ-ɏ])`,
);
export const PARAGRAPH_ROMAN = new RegExp(`${S}{1,4}(I{1,3}|IV|V)(?![A-Za-zÀ-ɏ])(?:${S}\\d(?!\\d))?`, 'uy');
export const SENTENCE = [
  sticky(
    `${S}{0,4},?${S}{0,4}(?:S(?:atz|\\.)?|punktum|pkt\\.?|sentence|punkt|setning|UAbs\\.?|Unterabsatz|sub-?paragraph|mening(?:en)?|phrase)${S}{0,4}\\(?\\d{1,2}\\)?(?=${S}|,|\\(|$)`,
  ),
  sticky(
    `${S}{0,4},?${S}{0,4}(?:\\d{1,2}\\.?|første|first|fyrste|første|första|annet|andre|second|erster|première)${S}{0,4}(?:punktum|pkt\\.?|sentence|setning|mening(?:en)?|UAbs\\.?|alternativ|Alt\\.?|sub-?paragraph|phrase|led(?=${S}{0,4},)|stycket)(?![A-Za-zÀ-ɏ])`,
  ),
  sticky(`${S}{0,4},?${S}{0,4}Alt(?:ernative|\\.)?${S}{0,4}\\d`),
];
const LETTER_WORD = `(?:bokstav(?:en|ene|ane)?|bokst|litra|lit(?:t|era)?|lit|buchst(?:abe|aben)?|let(?:tres?|ters?)?|points?|pkt|punkt|led(?:en|et)?|b\\.|bst|sous)`;
export const LETTER_MARKED = sticky(
  `${S}{0,4},?${S}{0,4}${LETTER_WORD}\\.?${S}{0,4}[(„"“]?([a-k])(?![A-Za-zÀ-ɏ\\p{N}])["”“]?(\\))?`,
);
export const LETTER_BRACKET = sticky(`${S}{0,4},?${S}{0,4}\\(([a-k])\\)`);
export const LETTER_CLOSED = sticky(`${S}{0,4}[,.]?${S}{0,4}-?([a-k])\\)`);
export const LETTER_BARE = sticky(`(?:[ \\t\\u00a0]*,[ \\t\\u00a0]*|[ \\t\\u00a0]+|\\.|-|)([a-h])(?![A-Za-zÀ-ɏ\\p{N}])(?!['’])`);
const AND = `(?:${S}{0,4}(?:,|;|/)?${S}{0,4}(?:og|and|und|et|och|eller|or|oder|ou|samt|sowie|as well as|resp\\.|bzw\\.|hhv\\.|&|\\+)${S}{0,4}(?:/${S}{0,4}(?:or|eller|oder|ou)${S}{0,4})?|${S}{0,4}[,;/]${S}{0,4})`;
const RANGE = `${S}{0,4}(?:[-–—]|to|til|till|bis|à|through|t\\.o\\.m\\.)${S}{0,4}`;
/** Between two members of a list, or the ends of a range. */
export const JOINT = sticky(`(?:${RANGE}|${AND})`);
export const IS_RANGE = new RegExp(`^${RANGE}$`, 'iu');
export const FOLLOWING = sticky(
  `${S}{0,4}(?:ff|flg|et${S}{1,4}seq|et${S}{1,4}suiv(?:ants)?|ss)\\.?(?![A-Za-zÀ-ɏ])|${S}{1,4}f\\.(?=${S}{1,4}(?:${NAME}))|${S}{1,4}(?:et${S}{1,4}suivants|og${S}{1,4}f(?:ø|ö)lgende|och${S}{1,4}f(?:ø|ö)ljande)`,
);
export const OF = `(?:${S}{0,4},)?${S}{0,4}(?:(?:of|in|under|i|du|de|der|des|av|enligt|etter|nach|iht\\.?|till|til)${S}{1,4}(?:(?:the|den|det|der|le|la|l['’])${S}{0,4})?|\\(${S}{0,4}(?:the${S}{1,4})?|[-–]${S}{0,4})?`;
export const SUFFIX = sticky(`${OF}(${LAW})(?![A-Za-zÀ-ɏ\\p{N}])`);
export const PREFIX = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}])(${LAW})["”»]?[.:,]?${S}{0,4}(?:(?:in|i|its|dens)${S}{1,4})?(?:['’]s?${S}{1,4})?$`,
  'iu',
);
export const LETTER_FIRST = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}])(?:${LETTER_WORD}|punkt)\\.?${S}{0,4}\\(?([a-k])\\)?${S}{0,4},?${S}{0,4}(?:of|i|in|des|de${S}{1,4}l['’]?|under|till|til|zu)?(?:${S}{1,4}(?:the|den|det))?${S}{0,4}$`, 'iu'); // prettier-ignore
/** Article without “art”: `GDPR 6(1)(f)`. */
export const BARE_LAW = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}])(?:GDPR|DS-?GVO|RGPD)${S}{1,4}(?=\\d{1,2}(?:\\(|\\.\\d|${S}{0,4}(?:nr|Abs|\\(1)))`,
  'gu',
);
export const OTHER_LAW =
  /^[\s\u00a0,)(]*(?:(?:of|in|i|der|des|du|de|av|from|fra|till?|under|the|den|det|la|le|l['’]|loi|cette?|dies\w+|denne|disse|these|this|our|våre|vores|unser\w*|nos)[\s\u00a0]+){0,4}["„“«]?(?:TMG|TDDDG|TTDSG|TKG|BDSG|UWG|BGB|HGB|AGB|ePrivacy|e-privacy|eprivacy|ePD|(?:Council[\s\u00a0]|EU[\s\u00a0])?direkti?v|directive|Richtlinie|ekom|CCPA|CPRA|LOPD|DSG\b|revDSG|nDSG|nFADP|FADP|DSA\b|DMA\b|AI[\s\u00a0]Act|KI-VO|TFEU|TEU|AEUV|EUV|Charter|charte|charta|ECHR|EMK|EMRK|convention|konvensjon|constitution|grunnlov|Grundgesetz|GG\b|LIL\b|Informatique|code[\s\u00a0]|Swiss|schweiz|terms|vilkår|vilkar|villkor|conditions|contract|kontrakt|avtale|aftale|avtal|agreement|Vertrag|contrat|law\b|lov(?:en)?\b|lag(?:en)?\b|Gesetz|loi\b|personopplysningslov|bokføringslov|bogføringslov|regulation[\s\u00a0]\(?EU\)?[\s\u00a0]*(?!2016\/679)\d|forordning[\s\u00a0]\(?EU\)?[\s\u00a0]*(?!2016\/679)\d|Verordnung[\s\u00a0]\(EU\)[\s\u00a0]*(?!2016\/679)\d|règlement[\s\u00a0]\(UE\)[\s\u00a0]*(?!2016\/679)\d|2002\/58|95\/46|SCC|standard)/iu;
export const OTHER_LAW_BEFORE =
  /(?:ePrivacy[-\s\u00a0]?[A-Za-zÀ-ɏ]*|direkti?v[A-Za-zÀ-ɏ]*(?:[\s\u00a0]+[\d/]+(?:\/(?:EF|EC|EG|CE))?)?|directive(?:[\s\u00a0]+[\d/]+(?:\/(?:EF|EC|EG|CE))?)?|Richtlinie(?:[\s\u00a0]+[\d/]+\/E[GC])?|TMG|TDDDG|TTDSG|BDSG|ekomlov[A-Za-zÀ-ɏ]*|CCPA|DSA|DMA|AI[\s\u00a0]Act|EMK|ECHR|FADP|n?DSG|charter|\blovens?|\blagens?|personopplysningsloven)[\s\u00a0,.:(]*$/iu;
export const MENTIONED = new RegExp(NAME, 'iu');
