/** Laws beside the GDPR: a section with its act, or an act that is known by its name alone. */
export interface LawNamed {
  law: string;
  section: string | null;
  /** Offsets in the text, half open. */
  from: number;
  to: number;
}

const SECTION = '§{1,2}\\s?\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?(?:\\s?[a-z](?![A-Za-zÀ-ɏ]))?';
const DETAIL = '(?:,?\\s?(?:Abs\\.?|Absatz|Satz|S\\.|Nr\\.?|lit\\.|stk\\.?|ledd|st\\.)\\s?\\d{1,2}[a-z]?){0,4}';
const NORDIC = '[A-Za-zÀ-ɏ]{2,30}(?:lovens?|lova|slagen|bekendtgørelsens?|forskriften)';
/** A section with its law, in either order; else a law that is known by its name alone. */
const LAW = new RegExp(
  `${SECTION}${DETAIL}\\s(?:des\\s|der\\s|i\\s)?(?<after>TDDDG|TTDSG|TMG|TKG|BDSG|DDG|UWG|BGB|HGB|AO|DSG|${NORDIC})(?![A-Za-zÀ-ɏ\\p{N}])` +
    `|(?<![A-Za-zÀ-ɏ\\p{N}])(?<before>${NORDIC}|TDDDG|TTDSG|TMG)(?:\\s\\([^)\\n]{2,40}\\))?,?\\s${SECTION}${DETAIL}` +
    `|(?<![A-Za-zÀ-ɏ\\p{N}])(?<name>ekom(?:munikasjons)?loven|ekomlova|personopplysnings(?:loven|lova)|bokførings(?:loven|lova)|markedsføringsloven|databeskyttelsesloven|bogføringsloven|cookiebekendtgørelsen|bokföringslagen|dataskyddslagen|lagen\\som\\selektronisk\\skommunikation|TDDDG|TTDSG|BDSG|TMG|Privacy\\sand\\sElectronic\\sCommunications\\s(?:\\(EC\\sDirective\\)\\s)?Regulations(?:\\s2003)?|PECR|Data\\sProtection\\sAct\\s(?:2018|1998)|loi\\s(?:«\\s?)?Informatique\\set\\sLibertés|LOPD(?:-?GDD)?|ePrivacy\\sDirective|ePrivacy-?(?:Richtlinie|direktivet)|2002\\/58\\/(?:EC|EF|EG|CE))(?![A-Za-zÀ-ɏ\\p{N}])`,
  'giu',
);
/** A part of every law that `LAW` can find: trying that on each word costs more than all else here. */
const LAW_AHEAD =
  /§|lov(?:en|a)|lagen|bekendtgørelse|forskriften|TDDDG|TTDSG|TMG|BDSG|Privacy[ \s]and|ePrivacy|PECR|Protection\sAct|Libert|LOPD|2002\/58/iu;
const SECTION_ALONE = new RegExp(SECTION, 'iu');

/** Acts named in a text, in order. */
export function lawsIn(text: string): LawNamed[] {
  if (!LAW_AHEAD.test(text)) return [];
  return [...text.matchAll(LAW)].map((match) => ({
    law: match.groups?.after ?? match.groups?.before ?? match.groups?.name ?? match[0],
    section: SECTION_ALONE.exec(match[0])?.[0] ?? null,
    from: match.index,
    to: match.index + match[0].length,
  }));
}
