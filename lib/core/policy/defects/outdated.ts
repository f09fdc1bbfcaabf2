/** Laws, arrangements and names that are no more, and names that never were. */
import type { Catalog } from '../../catalog/index.ts';
import { type Frame, says } from '../frame.ts';
import type { Mention } from '../names.ts';
import { once } from '../once.ts';
import type { Reading } from '../read.ts';
import { wordsOf } from '../sentences.ts';

/** A part of every pattern of `LAWS`. */
const LAW_AHEAD =
  /TMG|Telemedien|TTDSG|TDDSG|Teledienst|RStV|Rundfunkstaats|BDSG|DSG|TKG|2-7|ekom|popplyl|personopplysningslov|personregist|persondatalov|registerlov|personuppgiftslag|PUL|datalag|2003:389|6 kap|95\/46|97\/66|45\/2001|2006\/24|Data Protection Act|DPA|Libert|78-17|2005-1309|15\/1999|LOPD|Wbp|bescherming/iu;
/** Acts and sections out of force, as policies cite them. */
const LAWS =
  /(?:§{1,2}\s?\d{1,2}[a-z]?\s?(?:(?:Abs(?:atz|\.)|Nr\.|S\.)\s?\d\s){0,3})?(?<![A-Za-zÀ-ɏ\p{N}])(?:TMG|Telemediengesetz(?:es)?|TTDSG|Telekommunikation-Telemedien-Datenschutz-?Gesetz(?:es)?|TDDSG|Teledienste(?:datenschutz)?gesetz(?:es)?|RStV|Rundfunkstaatsvertrag(?:e?s)?)(?![A-Za-zÀ-ɏ])|§{1,2}\s?(?:3a|4[a-g]|6[bc]|9a|28[ab]|30a|42a)\s(?:[^§\n]{0,25}\s)?BDSG|(?<![A-Za-zÀ-ɏ])BDSG(?:\s?\(?(?:alt|a\.\s?F\.|2001|2003|2009)|-alt)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:DSG|Datenschutzgesetz)\s2000|§\s?96\s(?:Abs\.?\s?\d\s)?TKG|TKG\s2003|(?:ekom(?:munikasjons)?lov(?:en|a)\s?)?§\s?2-7\s?b|(?:ekomloven|ekomlova|lov\som\selektronisk\skommunikasjon)\s(?:av|frå|fra)\s(?:4\.\sjuli\s)?2003|(?:personopplysnings(?:loven|lova)|popplyl\.?|lov\som\sbehandling\sav\spersonopplysninger)\s?(?:av\s|fra\s|frå\s|\()\s?(?:14\.\s?april\s)?2000|LOV-2000-04-14-31|personregisterlov(?:en|a)|(?:personopplysningsforskriften)\s(?:av|fra)\s(?:15\.\sdesember\s)?2000|(?<![A-Za-zÀ-ɏ])persondatalov(?:en|ens)(?![A-Za-zÀ-ɏ])|lov\snr\.\s429\saf\s31\.\smaj\s2000|(?<![A-Za-zÀ-ɏ])(?:personuppgiftslag(?:en|ens)|PUL)(?![A-Za-zÀ-ɏ])(?:\s\(1998:204\))?|(?<![A-Za-zÀ-ɏ])datalagen\s\(1973:289\)|(?:lagen?\s)?\(?2003:389\)?(?:\som\selektronisk\skommunikation)?|(?:6\skap\.?\s18\s?§\s)(?:LEK|lagen)|95\/46(?:\/(?:EF|EG|EC|CE|EU|EEC))?|97\/66\/(?:EF|EG|EC|CE)|2006\/24\/(?:EF|EG|EC|CE)|45\/2001|(?<![A-Za-zÀ-ɏ])(?:Data\sProtection\sAct|DPA)\s(?:1984|1998)|(?<![A-Za-zÀ-ɏ])articles?\s(?:27|32|34|38|39|40|41|42|43)(?:\s(?:et\ssuivants|à\s\d\d|et\s\d\d|[IVX]+))?\sde\sla\sloi\s(?:«\s?)?(?:n°\s?78-17|Informatique|du\s6\sjanvier)|2005-1309|(?:Ley\sOrgánica|LOPD)\s15\/1999|Wet\sbescherming\spersoonsgegevens|(?<![A-Za-zÀ-ɏ])Wbp(?![A-Za-zÀ-ɏ])/giu;
/** Arrangements of transfer that the Court or the Commission ended. */
const TRANSFERS =
  /(?:(?:EU|Swiss|CH)[-–\s]{0,3}(?:U\.?S\.?A?\.?)?[-–\s]{0,3})?Privacy[\s-]Shield|Safe[\s-]Harbou?r|Datenschutzschild|bouclier\sde\s(?:protection\sdes\sdonnées|confidentialité)|personvernskjold(?:et)?|(?:sköld(?:en)?\sför\sskydd\sav\sprivatlivet|privatlivsskjold(?:et)?|integritetssköld(?:en)?)|(?<!\d)(?:2010\/87|2001\/497|2004\/915|2016\/1250|2000\/520)(?:\/(?:EU|EC|EG|EF|CE|UE))?(?!\d)/giu;
const TRANSFER_AHEAD = /Shield|Harbou?r|schild|bouclier|skjold|sköld|2010\/|2001\/|2004\/|2016\/|2000\//iu;
/** “Model clauses of 2010”. */
const OLD_CLAUSES = /(?<![\d/.-])(?:2001|2004|2010)(?![\d/.]\d|\d)/u;
/** Authorities and bodies under the names of before. */
const BODIES =
  /(?<![A-Za-zÀ-ɏ])(?:Datainspektionen|Post-\sog\steletilsynet|IT-\sog\sTelestyrelsen|Post-\soch\stelestyrelsens?\sförra)(?![A-Za-zÀ-ɏ])/giu;

const BODY_AHEAD = /Datainspektionen|teletilsynet|Telestyrelsen|telestyrelse/i;

/** “The Privacy Shield was declared invalid” is no reliance on it. */
const ENDED =
  /ugyldig|invalid|ungültig|unwirksam|für\snichtig|opphev|ophæv|annul|upphäv|ogiltig|struck down|repeal|supersed|außer\skraft|nicht mehr|(?:ikke|ikkje) (?:lenger|lengre|længere)|inte längre|no longer|n[’']est plus|ne\s[A-Za-zÀ-ɏ]+\splus|replac|succeed|erstatt|ersatt|ersetz|abgelöst|avløst|afløst|avlöst|remplac|abrog|schrems|former(?:ly)?(?![A-Za-zÀ-ɏ])|früher|ehemal|vormal|bisher|tidligere|tidlegare|tidigare|anciennement|previously/iu;
/** “(formerly Vendor Inc.)”, “Old (now New)”: what stands beside a name of before. */
const RENAMED =
  /former(?:ly)?(?![A-Za-zÀ-ɏ])|früher|ehemal|vormal|tidligere|tidlegare|tidigare|anciennement|(?<![A-Za-zÀ-ɏ])ex-|(?<![A-Za-zÀ-ɏ])(?:f\.?d\.?\s|f\.\s?k\.\s?a|nå|nu|now|jetzt|heute|désormais|aujourd[’']hui|før|förr|före\sdetta|previously|renamed|umbenannt|omdøpt|skiftet navn|bytte[rt]?\snavn|rebaptis|devenu)(?![A-Za-zÀ-ɏ])/iu;

interface Names {
  /** Names that a company or product no longer has, in words, by their first. */
  former: Map<string, string[][]>;
  /** Right names of companies, and the forms of law that a short name takes in them. */
  entities: Map<string, { country: string; organization: string }>;
  forms: Map<string, Set<string>>;
}
const key = (name: string): string =>
  wordsOf(name, 0, name.length)
    .map(({ text }) => text)
    .join(' ');
/** Forms of companies that stand for each other in print. */
const FORMS: Record<string, string> = { inc: 'inc', incorporated: 'inc', llc: 'llc', corporation: 'corp', corporate: 'corporate', corp: 'corp', gmbh: 'gmbh', ag: 'ag', ltd: 'ltd', limited: 'ltd' }; // prettier-ignore
const US_FORMS = new Set(['inc', 'llc', 'corp', 'corporate']);

const namesOf = once((catalog: Catalog): Names => {
  const names: Names = { former: new Map(), entities: new Map(), forms: new Map() };
  const put = (name: string): void => {
    const words = key(name).split(' ');
    const first = words[0] ?? '';
    names.former.set(first, [...(names.former.get(first) ?? []), words]);
  };
  for (const { id, entities, dpf } of catalog.organizations.values())
    for (const { name, country, former } of entities) {
      if (former) put(name);
      names.entities.set(key(name), { country, organization: id });
      const words = key(name).split(' ');
      const form = FORMS[words.at(-1) ?? ''];
      const short = words.slice(0, -1).join(' ');
      // Forms change: only one that a public register is known to hold accuses anybody.
      if (form && dpf) names.forms.set(short, (names.forms.get(short) ?? new Set()).add(form));
    }
  for (const service of catalog.services.values()) {
    const organization = catalog.organizations.get(service.organization);
    if (!MET.has(service.purpose)) continue;
    for (const name of service.formerNames ?? [])
      // “Facebook Pixel” is understood as long as the network goes by that name; “Marketo” lives on in “Adobe Marketo Engage”.
      if (
        !service.name.toLowerCase().includes(name.toLowerCase()) &&
        !(organization?.names ?? []).some((own) => own !== organization?.name && name.startsWith(own))
      )
        put(name);
  }
  return names;
});
/** Products that a site's visitors meet under their name of today. */
const MET = new Set(['analytics', 'marketing', 'tag-manager', 'social']);

/** Places of former names in a sentence that names somebody. */
function formerIn({ former }: Names, { sentence: { words, start }, text }: Frame): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  words.forEach(({ text: first, start: from, capital }, i) => {
    if (!capital) return;
    for (const name of former.get(first) ?? []) {
      const last = words[i + name.length - 1];
      if (!last || !name.every((word, k) => words[i + k]?.text === word)) continue;
      if (/[^\s.,&-]/.test(text.slice((words[i]?.end ?? 0) - start, (words[i + 1]?.start ?? 0) - start)) && name.length > 1)
        continue;
      found.push({ start: from, end: last.end });
    }
  });
  return found;
}

/** “Microsoft LLC”, “Vendor Ireland Ltd (USA)”: a form that a company known by this short name has not, or a country that is not its own. */
function wrongEnd({ entities, forms }: Names, frame: Frame, mention: Mention): number | null {
  const { words } = frame.sentence;
  const said = words.slice(mention.from, mention.to).map(({ text }) => text);
  const next = words[mention.to];
  const gap = next ? frame.text.slice(mention.end - frame.sentence.start, next.start - frame.sentence.start) : '';
  const entity = entities.get(said.join(' '));
  if (entity) return isMisplaced(frame, mention, entity.country) ? mention.end : null;
  const inside = FORMS[said.at(-1) ?? ''];
  const joined = /^,?\s{1,2}$/.test(gap) ? next : undefined;
  const form = inside ?? FORMS[joined?.text ?? ''];
  if (!form || !US_FORMS.has(form)) return null;
  const right = [...(forms.get((inside ? said.slice(0, -1) : said).join(' ')) ?? [])].filter((one) => US_FORMS.has(one));
  return right.length > 0 && !right.includes(form) ? (inside ? mention.end : (joined?.end ?? mention.end)) : null;
}

const COUNTRIES: Record<string, RegExp> = {
  US: /^\s?[,(]\s?(?:USA|U\.S\.A?\.?|United States|Vereinigte Staaten|États-Unis)(?![A-Za-zÀ-ɏ])(?!\s?(?:\/|and|og|och|und|et)\s)/iu,
  IE: /^\s?[,(]\s?(?:Ireland|Irland|Irlande)(?![A-Za-zÀ-ɏ])/iu,
};
/** “Vendor Ireland Ltd (USA)”. */
function isMisplaced({ text, sentence }: Frame, { end }: Mention, country: string): boolean {
  const after = text.slice(end - sentence.start, end - sentence.start + 30);
  return Object.entries(COUNTRIES).some(([other, pattern]) => other !== country && country !== 'GB' && pattern.test(after));
}

/** Furthest that a law's short name stands from the law. */
const BESIDE = 15;
const APART = /(?<![A-Za-zÀ-ɏ])(?:and|or|og|eller|och|und|oder|sowie|et|ou|samt)(?![A-Za-zÀ-ɏ])|;/iu;

export function readOutdated({ document, frames, catalog, namings, add }: Reading): void {
  const names = namesOf(catalog);
  // Most texts hold no part of any of these.
  const mayCite = LAW_AHEAD.test(document.text);
  const mayTransfer = TRANSFER_AHEAD.test(document.text);
  const mayName = BODY_AHEAD.test(document.text);
  const put = (kind: string, start: number, end: number): void => add('defect', { start, end }, { kind }, { confidence: 0.85 });
  const mark = (kind: string, { text, sentence: { start } }: Frame, pattern: RegExp): void => {
    if (ENDED.test(text)) return;
    let before = -Infinity;
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      // “Act of 2003 (AOE, 2003:1)”: a law and its short name or number are one.
      if (from - before > BESIDE || APART.test(text.slice(before, from))) put(kind, start + from, start + to);
      before = to;
    }
  };
  /** What stands beside a name. */
  const beside = ({ text, sentence }: Frame, start: number, end: number): string =>
    text.slice(Math.max(0, start - sentence.start - 45), end - sentence.start + 30);
  for (const frame of frames) {
    if (frame.chrome) continue;
    const { text, sentence } = frame;
    if (mayCite && LAW_AHEAD.test(text)) mark('outdated-law', frame, LAWS);
    if (mayTransfer && TRANSFER_AHEAD.test(text) && !isDenied(frame, text.search(TRANSFERS)))
      mark('outdated-transfer', frame, TRANSFERS);
    if (says(frame, 'mech_scc') && OLD_CLAUSES.test(text) && !ENDED.test(text) && text.search(TRANSFERS) < 0)
      put('outdated-transfer', sentence.start, sentence.end);
    if (mayName && BODY_AHEAD.test(text)) mark('outdated-entity', frame, BODIES);
    if (!frame.mentions.length) continue;
    let last = -Infinity;
    for (const { start, end } of formerIn(names, frame)) {
      const mention = frame.mentions.find((one) => one.start <= start && one.end >= end);
      const naming = namings.of(frame).find((one) => one.mention === mention);
      // “Piwik PRO” is a name of today; “Microsoft Bing Ads” is Bing Ads.
      const before = mention ? document.text.slice(mention.start, start).trim() : '';
      const isOwner = before !== '' && catalog.organizations.get(mention?.organization ?? '')?.names.includes(before);
      const isPart = mention !== undefined && (mention.end > end || (mention.start < start && !isOwner));
      if (isPart || naming?.sense === 'mentioned' || RENAMED.test(beside(frame, start, end))) continue;
      // A product of before beside its maker of before is one.
      if (start - last > BESIDE) put('outdated-entity', start, end);
      last = end;
    }
    for (const mention of frame.mentions) {
      const end = wrongEnd(names, frame, mention);
      if (end !== null && !RENAMED.test(beside(frame, mention.start, end))) put('wrong-entity', mention.start, end);
    }
  }
}

/** “We do not rely on …”: denied a few words before, in the same clause. */
function isDenied({ hits, sentence, text }: Frame, at: number): boolean {
  return hits.some(({ concept, from }) => {
    const end = (sentence.words[from]?.end ?? Infinity) - sentence.start;
    return concept === 'not' && end < at && at - end < 50 && !/[,;:]/.test(text.slice(end, at));
  });
}
