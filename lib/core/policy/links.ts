/** Finding the policy: links that speak of privacy in any of the languages, best first. */
export interface PageLink {
  url: string;
  text: string;
}
/** What a link promises. `legal`: a page that may hold the policy among other things. */
export type LinkKind = 'privacy' | 'cookies' | 'legal';
export interface RankedLink extends PageLink {
  score: number;
  why: string;
  kind: LinkKind;
}

/** Word stems with weight and the languages they are of: in the link's text they count fully, in the address by half. */
const WORDS: [pattern: RegExp, weight: number, kind: LinkKind, languages: string][] = [
  [/personvern(?:erkl|fråsegn|policy|regler|notis)?|personopplysning/i, 10, 'privacy', 'nb nn no'],
  [/datavern/i, 10, 'privacy', 'nn nb no'],
  [/data\s?beskyttelse|databeskyt|persondata(?:politik)?|privatlivspolitik|privatlivs/i, 10, 'privacy', 'da nb no'],
  [/datenschutz/i, 10, 'privacy', 'de'],
  [/privacy|data[\s_-]?protection/i, 10, 'privacy', 'en'],
  [/dataskydd|integritetspolicy|integritets|personuppgift/i, 10, 'privacy', 'sv'],
  [/confidentialit|vie[\s_-]?priv|protection[\s_-]des[\s_-]donn|donn(?:é|e)es[\s_-]personnelles|rgpd/i, 10, 'privacy', 'fr'],
  [/gdpr/i, 7, 'privacy', ''],
  [/dsgvo/i, 7, 'privacy', 'de'],
  [/privacidad|privacybeleid|tietosuoja|prywatno|privatezza|informativa|persónuvernd/i, 8, 'privacy', 'es nl fi pl it is'],
  [/informasjonskaps|informasjonskapsl|kapsler/i, 6, 'cookies', 'nb nn no'],
  [/cookie/i, 6, 'cookies', ''],
  [/kakor/i, 6, 'cookies', 'sv'],
  [/traceurs|témoins/i, 6, 'cookies', 'fr'],
  [/impressum|rechtlich/i, 1, 'legal', 'de'],
  [/legal|juridi|vilkår|villkor|mentions[\s_-]l/i, 1, 'legal', ''],
];
/** Settings, log-ins, and other companies' pages are not the site's policy. */
const NOT_A_POLICY =
  /innstilling|einstellung|settings|preferences|param[eè]tres|inställning|indstilling|login|logg inn|anmeld|mailto:|tel:|javascript:/i;
/** Articles about the subject. */
const NEWS =
  /\/(?:blog|blogg|news|nyheter|aktuelt|artikler?|articles?|actualites|presse?|media|jobb?|stilling|karriere|career)s?\//i;
/** The language that an address names as a part of its own: `/en/privacy`, `?lang=de`. */
const LANGUAGE_PART = /(?:\/|[?&](?:lang|language|locale|hl)=)([a-z]{2})(?:[-_][a-z]{2})?(?=[/?&#]|$)/i;

function partsOf(url: string, base: string): { host: string; path: string; href: string } | null {
  try {
    const parsed = new URL(url, base);
    if (!/^https?:$/.test(parsed.protocol)) return null;
    let path = parsed.pathname + parsed.search;
    try {
      path = decodeURIComponent(path);
    } catch {
      // Kept as it is: an address may hold a stray percent sign.
    }
    return { host: parsed.hostname.replace(/^www\./, ''), path, href: parsed.href };
  } catch {
    return null;
  }
}

/** Norwegian has two written forms; sites say either, or just `no`. */
export const sameLanguage = (a: string, b: string): boolean => {
  const form = (code: string) => (/^(?:nb|nn|no)$/.test(code) ? 'no' : code);
  return form(a) === form(b);
};

/**
 * Links that may lead to the site's policy, best first; the same address once.
 * @param language primary tag of the site's language; what speaks it comes first
 */
export function rankPolicyLinks(links: readonly PageLink[], siteUrl: string, language: string | null = null): RankedLink[] {
  const site = partsOf(siteUrl, siteUrl);
  const ranked = new Map<string, RankedLink>();
  const fits = (codes: string): boolean => language !== null && codes.split(' ').some((code) => sameLanguage(code, language));
  for (const { url, text } of links) {
    const parts = partsOf(url, siteUrl);
    if (!parts) continue;
    let score = 0;
    let native = false;
    const weights = { privacy: 0, cookies: 0, legal: 0 };
    const why: string[] = [];
    for (const [pattern, weight, kind, languages] of WORDS) {
      const inText = pattern.test(text);
      const inPath = pattern.test(parts.path);
      if (inText) why.push(`${kind} in the text`);
      if (inPath) why.push(`${kind} in the address`);
      const sum = (inText ? weight : 0) + (inPath ? weight / 2 : 0);
      score += sum;
      weights[kind] += sum;
      native ||= sum > 0 && fits(languages);
    }
    if (score < 3) continue;
    const named = LANGUAGE_PART.exec(parts.path)?.[1]?.toLowerCase();
    if (language !== null && named && /^[a-z]{2}$/.test(named)) score += sameLanguage(named, language) ? 1 : -1;
    if (native) score += 2;
    if (NOT_A_POLICY.test(text)) score -= 6;
    if (NEWS.test(parts.path)) score -= 4;
    const own =
      site && (parts.host === site.host || parts.host.endsWith(`.${site.host}`) || site.host.endsWith(`.${parts.host}`));
    if (!own) {
      score -= 5;
      why.push('on another host');
    }
    if (text.length > 80) score -= 2;
    const key = parts.href.replace(/#.*$/, '');
    const former = ranked.get(key);
    const kind = weights.privacy > 0 ? 'privacy' : weights.cookies > 0 ? 'cookies' : 'legal';
    if (score > 0 && (!former || former.score < score))
      ranked.set(key, { url: key, text, score, why: [...new Set(why)].join(', '), kind });
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score || a.url.length - b.url.length || a.url.localeCompare(b.url));
}

/** Where policies often stand when no link says so, with the language of the address. */
const WELL_KNOWN: readonly (readonly [path: string, language: string])[] = [
  ['/personvern', 'nb'], ['/personvernerklaering', 'nb'], ['/personvernerklæring', 'nb'], ['/om/personvern', 'nb'], ['/no/personvern', 'nb'],
  ['/privacy', 'en'], ['/privacy-policy', 'en'], ['/legal/privacy', 'en'], ['/en/privacy', 'en'],
  ['/datenschutz', 'de'], ['/datenschutzerklaerung', 'de'], ['/de/datenschutz', 'de'],
  ['/privatlivspolitik', 'da'], ['/persondatapolitik', 'da'], ['/integritetspolicy', 'sv'], ['/dataskydd', 'sv'],
  ['/politique-de-confidentialite', 'fr'], ['/confidentialite', 'fr'],
  ['/informasjonskapsler', 'nb'], ['/cookies', 'en'], ['/cookie-policy', 'en'],
]; // prettier-ignore

/** The usual paths, those of the site's language first. */
export function wellKnownPolicyPaths(language: string | null = null): string[] {
  const first = WELL_KNOWN.filter(([, of]) => language !== null && sameLanguage(of, language));
  return [...first, ...WELL_KNOWN.filter((one) => !first.includes(one))].map(([path]) => path);
}

/** Sitemaps that a robots.txt names; at most a few. */
export function sitemapsOf(robots: string, siteUrl: string): string[] {
  const named = [...robots.slice(0, 500_000).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(
    (match) => partsOf(match[1] ?? '', siteUrl)?.href ?? [],
  );
  return [...new Set(named)].slice(0, 4);
}

/** Addresses in a sitemap, or in an index of sitemaps. */
export function readSitemap(xml: string, siteUrl: string): { pages: PageLink[]; sitemaps: string[] } {
  const all = [...xml.slice(0, 5_000_000).matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\s\]]{1,2000})/gi)].flatMap((match) => {
    const href = partsOf((match[1] ?? '').replace(/&amp;/g, '&'), siteUrl)?.href;
    return href ? [href] : [];
  });
  const isIndex = /<sitemapindex[\s>]/i.test(xml.slice(0, 5000));
  // Pages about the company come in maps of their own; products and images have nothing for us.
  const useful = (url: string) =>
    /page|side|seite|legal|info|innhold|content|static/i.test(url)
      ? 0
      : /product|produkt|image|video|news|post|categor/i.test(url)
        ? 2
        : 1;
  if (isIndex) return { pages: [], sitemaps: all.sort((a, b) => useful(a) - useful(b)).slice(0, 4) };
  return { pages: all.map((url) => ({ url, text: '' })), sitemaps: [] };
}
