/** Is this page a policy at all? A login page or a “not found” with status 200 is not. */
import type { PolicyReading } from '../model/policy.ts';

const SUBJECT =
  /personvern|personopplysning|informasjonskaps|databeskyttelse|privacy|personal (?:data|information)|cookie|datenschutz|personenbezogen|persondata|personoplysning|privatliv|dataskydd|personuppgift|kakor|integritet|confidentialité|données (?:à caractère )?personnel|vie privée|traceurs|gdpr|dsgvo|rgpd/gi;
const NOT_FOUND =
  /\b404\b|not found|ikke funnet|finnes ikke|fant ikke|nicht gefunden|introuvable|hittades inte|ikke fundet|page missing|access denied|forbidden|are you (?:a )?human|checking your browser|enable javascript|aktiver javascript/i;
const LOGIN = /\b(?:logg inn|log ?in|sign in|anmelden|einloggen|logga in|log ind|connexion|se connecter)\b/i;

/** `why` says in a few words what decided. */
export function looksLikePolicy(reading: PolicyReading, text: string): { yes: boolean; why: string } {
  const about = text.slice(0, 200_000).match(SUBJECT)?.length ?? 0;
  const evidence =
    reading.statements.filter(({ type }) => type !== 'defect' && type !== 'service').length + reading.services.length;
  const words = text.split(/\s+/).length;
  if (words < 30) return { yes: false, why: `only ${words} words` };
  const start = `${reading.document.title} ${text.slice(0, 400)}`;
  if (NOT_FOUND.test(start) && words < 400 && about < 8) return { yes: false, why: 'an error page' };
  if (LOGIN.test(start) && words < 200 && about < 4) return { yes: false, why: 'a log-in page' };
  // A privacy link in the footer is not a policy: what a policy speaks of must stand in it again and again.
  const density = about / Math.max(1, words / 100);
  if (about >= 3 && (density >= 0.5 || evidence >= 5))
    return { yes: true, why: `${about} words of privacy, ${evidence} statements` };
  return { yes: false, why: `hardly a word of privacy (${about} in ${words})` };
}
