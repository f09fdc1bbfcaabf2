import { defineAudit } from '../model/audit.ts';
import { cannotTell, fail, ofPolicy, pass, policyFinding, WHOLE_TEXT } from '../model/judging.ts';
import type { PolicyReading, Statement } from '../model/policy.ts';
import { wholeText } from '../model/join-policy.ts';

interface Duty {
  id: string;
  /** Hides from the reader who receives data, on what ground, or whom to turn to. */
  grave: boolean;
  /** Statements that fulfil it. */
  said(statement: Statement): boolean;
  /** Words one of which a text must hold that speaks of it at all: only where none stands is it missing. */
  words: RegExp;
}

const DUTIES: readonly Duty[] = [
  {
    id: 'controller',
    grave: true,
    said: ({ type }) => type === 'controller' || type === 'dpo',
    words:
      /ansvarlig|ansvarleg|controller|responsible|verantwortlich|personuppgiftsansvarig|responsable|(?<!\p{L})(?:AS|ASA|ApS|AB|GmbH|AG|UG|KG|e\. ?K\.|Ltd|Limited|LLC|Inc|PLC|SARL|SAS|BV|Oy|A\/S)(?!\p{L})/iu,
  },
  {
    id: 'contact',
    grave: true,
    said: ({ value }) => typeof value.email === 'string',
    words:
      /[\w.+-]+\s?(?:@|\[at\]|\(at\)|\[email)|e-?mail|e-?post|telefon|phone|tlf|adresse|address|kontakt|contact|(?:\+\d{2}|\(0\))[\s\d]{6,}|\d{4,5}\s\p{Lu}\p{Ll}/iu,
  },
  {
    id: 'basis',
    grave: true,
    said: ({ type, value }) => type === 'legal-basis' || (type === 'gdpr-reference' && /^GDPR 6\b/.test(String(value.article))),
    words:
      /grunnlag|grunnlaget|samtykk|berettiget|legal basis|lawful|legitimate interest|consent|rechtsgrundlage|einwilligung|berechtigte|behandlingsgrundlag|samtykke|rättslig grund|samtyck|berättigat|base légale|base juridique|consentement|intérêt légitime/i,
  },
  {
    id: 'access',
    grave: false,
    said: ({ type, value }) =>
      type === 'right' && (value.kind === 'access' || value.kind === 'erasure' || value.kind === 'rectification'),
    words:
      /innsyn|slett|rett(?:e|ing)|rettighe|rettar|your rights|right to|access|eras|delet|auskunft|löschung|ihre rechte|betroffenenrechte|indsigt|registerutdrag|radera|rättighet|droits?|effacement/i,
  },
  {
    id: 'complaint',
    grave: false,
    said: ({ type, value }) => type === 'supervisory-authority' || (type === 'right' && value.kind === 'complaint'),
    words:
      /klage|datatilsyn|tilsynsmynd|complain|supervisory|data protection authority|data protection commission|commissioner|(?<!\p{L})(?:ICO|CNIL|IMY)(?!\p{L})|beschwer|aufsichtsbeh|landesbeauftragt|klagom|integritetsskydds|réclamation|autorité/iu,
  },
  {
    id: 'period',
    grave: false,
    said: ({ type }) => type === 'retention' || type === 'cookie-lifetime',
    words:
      /lagr|oppbevar|slett|bevar|stored? |storage|retain|retention|keep|delet|as long as|speicher|aufbewahr|lösch|gemt|opbevar|slet|gallr|sparas|radera|conserv|supprim/i,
  },
  {
    id: 'recipients',
    grave: true,
    said: ({ type }) => type === 'service' || type === 'transfer',
    words:
      /tredjepart|leverandør|databehandler|deler|utlever|third part|processor|recipient|share|disclos|provider|dritte|auftragsverarbeit|empfänger|dienstleister|weitergab|weitergeg|leverantör|biträde|delar|videregiv|destinataire|sous-traitant|tiers/i,
  },
];

/** A text that fulfils fewer is not the whole policy. */
const MIN_FOUND = 4;
/** A document on cookies alone does not owe all this. */
const COOKIES_ONLY = /cookie|informasjonskaps|kapsler|kakor/i;
const PRIVACY =
  /personvern|privacy|datenschutz|databeskyttels|privatliv|persond|integritet|dataskydd|personuppgift|confidentialité|données|data protection/i;

export const audit = defineAudit({
  id: 'information-duties',
  title: 'The policy says what it must about the processing',
  failureTitle: 'The policy leaves out what it must say',
  asks: 'Asks whether the policy names who is responsible and how to reach them, the legal basis, recipients, how long data are kept, your rights, and where to complain.',
  why: 'Who does not know whom to ask, or that one may, cannot use the right.',
  how:
    'An item is missing only where neither a statement of that kind was read nor any word stands in the whole text that speaks of it. Asked only of a ' +
    'text that is the privacy policy: long enough, in a language that is read in full, fulfilling most of the items, and not a notice on cookies ' +
    'alone. One finding, with what is missing.',
  limits:
    'Whether what is said is right, complete and clear is for people to judge. Purposes, and transfers that nobody mentions, are not checked.',
  example: { key: 'information-duties', values: { missing: 'complaint period', count: 2 } },
  severity: 'moderate',
  legal: ['GDPR 13(1)', 'GDPR 13(2)', 'GDPR 12(1)'],
  requires: ['policy'],
  audit: ({ policy }) =>
    ofPolicy(policy, (reading, texts) => {
      const text = wholeText(texts);
      const doubt = doubtOf(reading);
      if (doubt) return cannotTell(doubt);
      const missing = DUTIES.filter(
        (duty) => !reading.statements.some((statement) => duty.said(statement)) && !duty.words.test(text),
      );
      if (DUTIES.length - missing.length < MIN_FOUND) return cannotTell('policy-partial');
      if (missing.length === 0) return pass('duties-met', { items: DUTIES.length });
      const finding = policyFinding('information-duties', missing.some(({ grave }) => grave) ? 'moderate' : 'minor', null, [], {
        values: { missing: missing.map(({ id }) => id).join(' '), count: missing.length },
        confidence: 'medium',
      });
      return fail([finding], () => pass('duties-met', { items: DUTIES.length }));
    }),
});

/** Why the text may be only a part of what the site says. */
function doubtOf({ document }: PolicyReading): string | null {
  const headings = [document.title, ...document.sections.slice(0, 1).map(({ heading }) => heading)].join(' ');
  if (COOKIES_ONLY.test(headings) && !PRIVACY.test(headings)) return 'policy-partial';
  return document.length < WHOLE_TEXT ? 'policy-partial' : null;
}
