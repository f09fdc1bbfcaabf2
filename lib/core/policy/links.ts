/** Finding the policy: links that speak of privacy in any of the languages, best first. */
export interface PageLink {
  url: string;
  text: string;
}
export interface RankedLink extends PageLink {
  score: number;
  why: string;
}

/** Word stems with weight: in the link's text they count fully, in the address by half. */
const WORDS: [pattern: RegExp, weight: number, why: string][] = [
  [/personvern(?:erkl|fråsegn|policy|regler|notis)?|personopplysning/i, 10, 'privacy'],
  [/data\s?beskyttelse|databeskyt|persondata(?:politik)?|privatlivspolitik|datavern/i, 10, 'privacy'],
  [/datenschutz/i, 10, 'privacy'],
  [/privacy|data[\s_-]?protection/i, 10, 'privacy'],
  [/dataskydd|integritetspolicy|integritets|personuppgift/i, 10, 'privacy'],
  [/confidentialit|vie[\s_-]?priv|protection[\s_-]des[\s_-]donn|donn(?:é|e)es[\s_-]personnelles|rgpd/i, 10, 'privacy'],
  [/gdpr|dsgvo/i, 7, 'privacy'],
  [/privacidad|privacybeleid|tietosuoja|prywatno|privatezza|informativa/i, 8, 'privacy'],
  [/informasjonskaps|informasjonskapsl|cookie|kakor|traceurs|kapsler/i, 6, 'cookies'],
  [/impressum|legal|rechtlich|juridi|vilkår|villkor|mentions[\s_-]l/i, 1, 'legal'],
];
/** Settings, log-ins, and other companies' pages are not the site's policy. */
const NOT_A_POLICY =
  /innstilling|einstellung|settings|preferences|param[eè]tres|inställning|indstilling|login|logg inn|anmeld|mailto:|tel:|javascript:/i;

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

/** Links that may lead to the site's policy, best first; the same address once. */
export function rankPolicyLinks(links: readonly PageLink[], siteUrl: string): RankedLink[] {
  const site = partsOf(siteUrl, siteUrl);
  const ranked = new Map<string, RankedLink>();
  for (const { url, text } of links) {
    const parts = partsOf(url, siteUrl);
    if (!parts) continue;
    let score = 0;
    const why: string[] = [];
    for (const [pattern, weight, kind] of WORDS) {
      if (pattern.test(text)) {
        score += weight;
        why.push(`${kind} in the text`);
      }
      if (pattern.test(parts.path)) {
        score += weight / 2;
        why.push(`${kind} in the address`);
      }
    }
    if (score < 3) continue;
    if (NOT_A_POLICY.test(text)) score -= 6;
    const own =
      site && (parts.host === site.host || parts.host.endsWith(`.${site.host}`) || site.host.endsWith(`.${parts.host}`));
    if (!own) {
      score -= 5;
      why.push('on another host');
    }
    if (text.length > 80) score -= 2;
    const key = parts.href.replace(/#.*$/, '');
    const former = ranked.get(key);
    if (score > 0 && (!former || former.score < score))
      ranked.set(key, { url: key, text, score, why: [...new Set(why)].join(', ') });
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score || a.url.length - b.url.length || a.url.localeCompare(b.url));
}

/** Where policies often stand when no link says so. */
export const wellKnownPolicyPaths: readonly string[] = [
  '/personvern', '/personvernerklaering', '/personvernerklæring', '/privacy', '/privacy-policy', '/datenschutz', '/datenschutzerklaerung',
  '/om/personvern', '/informasjonskapsler', '/cookies', '/privatlivspolitik', '/persondatapolitik', '/integritetspolicy', '/dataskydd',
  '/politique-de-confidentialite', '/confidentialite', '/no/personvern', '/en/privacy', '/de/datenschutz',
]; // prettier-ignore
