/** Is this page a policy at all? A log-in page, a consent wall, a shop, or a “not found” with status 200 is not. */
import type { PolicyReading } from '../model/policy.ts';
import type { PolicyDocument } from './document.ts';

const SUBJECT =
  /personvern|personopplysning|informasjonskaps|databeskyttelse|privacy|personal (?:data|information)|cookie|datenschutz|personenbezogen|persondata|personoplysning|privatliv|dataskydd|personuppgift|kakor|integritet|confidentialité|données (?:à caractère )?personnel|vie privée|traceurs|gdpr|dsgvo|rgpd|persoonsgegevens|datos personales|dati personali|dados pessoais|danych osobowych|henkilötie|persónuupplýsing/gi;
const NOT_FOUND =
  /\b404\b|not found|ikke funnet|finnes ikke|fant ikke|finner ikke|nicht gefunden|existiert nicht|introuvable|n[’']existe pas|hittades inte|finns inte|ikke fundet|findes ikke|no longer (?:available|exists)|doesn[’']t exist|page missing|access denied|forbidden|\b(?:403|500|502|503)\b|something went wrong|noe gikk galt|temporarily unavailable|under maintenance|are you (?:a )?human|checking your browser|verify you are|just a moment|enable javascript|aktiver javascript|javascript aktivieren|activer javascript/i;
const LOGIN = /\b(?:logg inn|log ?in|sign in|anmelden|einloggen|logga in|log ind|connexion|se connecter)\b/i;
const PASSWORD = /\b(?:passord|password|passwort|lösenord|adgangskode|mot de passe)\b/i;
/** How a banner or a wall speaks; no policy calls itself so. */
const BANNER_TITLE =
  /(?:we|our site|this (?:web)?site|vi|wir|nous|denne siden|nettstedet|diese (?:web)?seite) (?:uses?|bruker|använder|bruger|verwenden|verwendet|nutzen|utilisons|care|value|respect|bryr|verdsetter|respekterer)|(?:value|respect|protect) your privacy|your privacy (?:matters|choices)|before you continue|før du fortsetter|bevor sie fortfahren|avant de continuer|om (?:dine|dina) (?:valg|val)|ihre (?:privatsphäre|wahl)|votre vie privée/i;
const CHOICE =
  /(?:godta|tillat|aksepter|avvis|accept|reject|decline|allow|deny|akzeptieren|ablehnen|zustimmen|annehmen|acceptera|godkänn|avvisa|neka|accepter|tillad|afvis|tout accepter|tout refuser|refuser|j[’']accepte)(?: (?:alle|all|alla|tout|kun|only|nur|the|cookies?|everything|nødvendige|necessary))*\b/gi;
const PRICE = /(?:\b(?:kr|nok|sek|dkk)\.?\s?\d|\d[\d\s.,]*(?:kr|,-|€|£|\$|EUR|SEK|NOK|DKK)(?![A-Za-zÀ-ɏ])|[€£$]\s?\d)/giu;
const BASKET =
  /add to (?:cart|basket|bag)|legg i (?:handlekurv|kurv)|in den warenkorb|lägg i varukorg|læg i kurv|ajouter au panier|(?:til|to) (?:kassen|checkout)/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const MOST = 200_000;

/** The text without what is known to be the page's own, and the headings in it. */
function contentOf(document: PolicyDocument): { text: string; headings: string[] } {
  const own = document.blocks.filter(({ chrome }) => !chrome);
  const part = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
  return {
    text: own.map(part).join('\n').slice(0, MOST),
    headings: own
      .filter(({ kind }) => kind === 'heading')
      .slice(0, 3)
      .map(part),
  };
}

/** Why a page is none of the kinds that stand where a document should; null where it may be one. */
export function notADocument(document: PolicyDocument): string | null {
  const { text } = contentOf(document);
  const words = count(text, /\S+/g);
  const about = count(text, SUBJECT);
  const start = `${document.title} ${text.slice(0, 400)}`;
  if (NOT_FOUND.test(start) && words < 400 && about < 8) return 'an error page';
  if (LOGIN.test(start) && (PASSWORD.test(text.slice(0, 3000)) || about < 4) && words < 250 && about < 8) return 'a log-in page';
  const choices = count(text, CHOICE);
  if (words < 450 && choices >= 2 && choices * 60 > words) return 'a consent wall';
  return words < 30 ? `only ${words} words` : null;
}

/** Said on any page that sells or ships something. */
const NO_EVIDENCE = new Set(['defect', 'service', 'purpose', 'data-category']);
const evidenceOf = ({ statements, services }: PolicyReading): number =>
  statements.filter(({ type }) => !NO_EVIDENCE.has(type)).length + services.length;
/** A page that says so much of a policy is none of what stands in a policy’s place, however it begins. */
const SAYS_ENOUGH = 5;

/** Why a document that a person named is none; however short a policy is, it is one. */
export function standsInPlace(reading: PolicyReading, document: PolicyDocument): string | null {
  const nothing = notADocument(document);
  return nothing === null || nothing.startsWith('only') || evidenceOf(reading) >= SAYS_ENOUGH ? null : nothing;
}

/** `why` says in a few words what decided. */
export function looksLikePolicy(reading: PolicyReading, document: PolicyDocument): { yes: boolean; why: string } {
  const nothing = notADocument(document);
  if (nothing !== null) return { yes: false, why: nothing };
  const { text, headings } = contentOf(document);
  const words = count(text, /\S+/g);
  const about = count(text, SUBJECT);
  const evidence = evidenceOf(reading);
  const density = about / Math.max(1, words / 100);
  const titled = [document.title, ...headings].some((title) => count(title, SUBJECT) > 0 && !BANNER_TITLE.test(title));
  if (!titled && (count(text, BASKET) >= 2 || count(text, PRICE) >= 4)) return { yes: false, why: 'a shop page' };
  // A privacy link in the footer is not a policy: what a policy speaks of stands in its title, and in it again and again.
  const enough = titled ? about >= 3 && (density >= 0.5 || evidence >= 5) : about >= 6 && density >= 1 && evidence >= 6;
  if (enough) return { yes: true, why: `${about} words of privacy, ${evidence} statements` };
  return { yes: false, why: `hardly a word of privacy (${about} in ${words})` };
}

/** What the document is about, by its title, then by its words. */
export function roleOf(document: PolicyDocument): 'privacy' | 'cookies' {
  const { text, headings } = contentOf(document);
  const COOKIES = /cookie|informasjonskaps|kakor|traceurs/gi;
  const privacy = (words: string) => count(words, SUBJECT) - count(words, COOKIES);
  const title = `${document.title} ${headings[0] ?? ''}`;
  if (count(title, COOKIES) > 0 || privacy(title) > 0) return privacy(title) > 0 ? 'privacy' : 'cookies';
  return count(text, COOKIES) > privacy(text) * 2 ? 'cookies' : 'privacy';
}

/** A list of who gets data, followed from a policy: it names companies, and speaks little of privacy itself. */
export function looksLikeList(reading: PolicyReading, document: PolicyDocument): { yes: boolean; why: string } {
  const nothing = notADocument(document);
  const rows = document.blocks.filter(({ kind, chrome }) => !chrome && (kind === 'cell' || kind === 'item')).length;
  const named = reading.services.length;
  // A short list is no less a list.
  if (nothing !== null && !(nothing.startsWith('only') && named >= 2)) return { yes: false, why: nothing };
  const yes = named >= 3 || (named >= 1 && rows >= 4);
  return { yes, why: yes ? `${named} services, ${rows} rows` : 'no list of companies' };
}
