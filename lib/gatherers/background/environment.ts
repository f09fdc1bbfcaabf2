/** Under what conditions ordinary browsing is recorded. */
import type { Environment } from '../../core/model/visit.ts';

/** `Chromium 156` from a user agent string. */
export function browserOf(userAgent: string): string {
  const known = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\d+(?=.*(Edg|OPR)\/)/, ''));
  if (!known) return 'unknown';
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Chrome: 'Chromium' };
  return `${names[known[1] ?? ''] ?? known[1]} ${known[2]}`;
}

export const browsing = (userAgent: string, language: string): Environment => ({
  browser: browserOf(userAgent),
  cleanProfile: false,
  cacheBypassed: false,
  thirdPartyCookies: 'unknown',
  language,
});
