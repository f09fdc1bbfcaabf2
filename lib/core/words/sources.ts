/** What says which choice was made (`platform-api klaro`, `click “Godta alle”`), in a reader's words. */
import type { Phrases } from './recorded.ts';

/** Written otherwise than their ids. */
const NAMES: Record<string, string> = {
  c15t: 'c15t',
  consentmanager: 'consentmanager',
  'cookie-script': 'CookieScript',
  cookiefirst: 'CookieFirst',
  cookiehub: 'CookieHub',
  cookieyes: 'CookieYes',
  hubspot: 'HubSpot',
  iubenda: 'iubenda',
  onetrust: 'OneTrust',
  tarteaucitron: 'tarteaucitron.js',
  tcf: 'TCF',
  trustarc: 'TrustArc',
  'vanilla-cookieconsent': 'vanilla-cookieconsent',
};
const BY_PLATFORM = /^(platform-api|stored-state) ([\w-]{1,60})/;
const ALONE = /^(tcf|gpp|consent-mode)(?: hit)?(?![\w-])/;
const BY_CLICK = /^(click|automation)(?: (“.*”))?$/s;
const ONE_OF = /^ \((“.*”), one of (\d+)\)$/s;
const SAYS = /^ (says (?:accepted|rejected|partial))$/;

/** `cookie-information` → `Cookie Information`. */
export const platformName = (id: string): string =>
  NAMES[id] ??
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Null where `told` begins with no such source. */
export function findSource(phrases: Phrases, told: string): string | null {
  const click = BY_CLICK.exec(told);
  if (click) return click[2] === undefined ? (phrases[`${click[1]}`] ?? told) : `${phrases[`${click[1]} on`]} ${click[2]}`;
  const platform = BY_PLATFORM.exec(told);
  const [whole, kind = ''] = platform ?? ALONE.exec(told) ?? [];
  if (whole === undefined) return null;
  const id = platform?.[2] ?? '';
  const said = phrases[id === 'generic' ? 'stored-state generic' : kind]?.replace('{name}', platformName(id)) ?? told;
  const rest = told.slice(whole.length);
  const [, part, count] = ONE_OF.exec(rest) ?? [];
  if (part !== undefined) return `${said}${phrases['one of']?.replace('{part}', part).replace('{count}', count ?? '')}`;
  const says = SAYS.exec(rest)?.[1];
  return says === undefined ? `${said}${rest}` : `${said} ${phrases[says]}`;
}
