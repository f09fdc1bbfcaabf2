/** What is said of a form's data, and to whom forms send them. */
import type { Artifacts, FormFact, FormTopic, VisitFacts } from '../artifacts.ts';
import type { AuditFinding, PromiseAnswer } from '../audit.ts';
import type { Evidence, Message } from '../finding.ts';
import { sectionAt, textAt, wholeText } from '../join-policy.ts';
import type { Statement } from '../policy.ts';
import { confidenceOf, message, weakest } from './answers.ts';
import { confirmed, contradicted, notObservable } from './promises.ts';

const NEWSLETTER = /news-?letter|nyhe(?:t|its|nde)s?-?brev|nyhedsbrev|lettre.d.information|infolettre|mailing.?list/iu;
const CONTACT = /kontakt|contact(?!less)|henvendels|førespurn|forespørs|enquir|inquir|anfrage|förfråg/iu;

/** What words on a form, or of a sentence, say that it is for. */
export const topicsIn = (words: string): FormTopic[] => [
  ...(NEWSLETTER.test(words) ? (['newsletter'] as const) : []),
  ...(CONTACT.test(words) ? (['contact'] as const) : []),
];

/** Whoever works for the site is no third party, though nobody can see from outside that he does. */
const WORKS_FOR_IT =
  /databehandl|auftragsverarb|im auftrag|in unserem auftrag|processor|sub-?contractor|on our behalf|service provider|på våre vegne|på vegne av oss|på vores vegne|för vår räkning|biträde|sous-traitant|pour notre compte|prestataire|leverandør|leverantör|dienstleister|tjenesteyter|tenesteytar/iu;

type Known = Pick<Artifacts, 'visits' | 'services' | 'policy' | 'disclosures'>;

interface Sending {
  visit: string;
  form: FormFact;
  receiver: FormFact['receivers'][number];
}

/** What forms of these topics show of a promise that their data go to nobody. */
export interface Passing {
  /** To a service that the policy keeps silent about. */
  passed: Sending[];
  /** To somebody who may work for the site, be told of, or be the site under another name. */
  open: Message | null;
  /** Sent, and to the site's own hosts alone. */
  own: Sending[];
}

export function passingsOf({ visits, policy, disclosures }: Known): (promise: Statement) => Passing | null {
  const isProcessed = speaksOfProcessors(policy);
  return (promise) => {
    const topics = aboutForms(promise, policy);
    if (topics.length === 0) return null;
    const sendings = visits.flatMap(({ id, forms }) =>
      forms
        .filter((form) => isAbout(form, topics))
        .flatMap((form) => form.receivers.map((receiver) => ({ visit: id, form, receiver }))),
    );
    const out = sendings.filter(({ receiver }) => receiver.party === 'third');
    const known = out.flatMap((one) => (one.receiver.service === null ? [] : [{ ...one, service: one.receiver.service }]));
    const silent = known.filter(({ service }) => disclosures.get(service) === 'no');
    const passed = isProcessed ? [] : silent;
    const unsure = out.filter((one) => !passed.some(({ form, receiver }) => form === one.form && receiver === one.receiver));
    return {
      passed,
      open:
        unsure.length > 0
          ? message('form-open', { source: [...new Set(unsure.map(({ receiver }) => receiver.site))].sort().join(', ') })
          : null,
      own: out.length > 0 ? [] : sendings.filter(({ form }) => form.sent),
    };
  };
}

/** Does a paragraph speak of those who work for the site, and not of one that it names? */
function speaksOfProcessors(policy: Artifacts['policy']): boolean {
  if (policy.status !== 'read') return false;
  const names = new Set(policy.reading.services.flatMap(({ id, spans }) => (id === null ? [] : spans.map(({ quote }) => quote))));
  return wholeText(policy)
    .split('\n')
    .some((paragraph) => WORKS_FOR_IT.test(paragraph) && ![...names].some((name) => paragraph.includes(name)));
}

export function passingAnswer({ passed, open, own }: Passing, { confidence }: Statement): PromiseAnswer {
  const first = passed[0];
  if (first)
    return contradicted(
      message('promise-form-passed', { source: first.receiver.site }),
      rowsOf(passed),
      surenessOf(passed, confidence),
    );
  if (open) return notObservable(open);
  return own.length > 0 ? confirmed(message('promise-form-own'), rowsOf(own), 'medium') : notObservable(message('no-form-sent'));
}

/** One finding a service that gets what forms collect. */
export function passingFindings(
  broken: readonly { promise: Statement; passing: Passing }[],
  services: Artifacts['services'],
): AuditFinding[] {
  const ids = [...new Set(broken.flatMap(({ passing }) => passing.passed.flatMap(({ receiver }) => receiver.service ?? [])))];
  return ids.sort().flatMap((id) => {
    const own = broken.flatMap(({ promise, passing }) => {
      const passed = passing.passed.filter(({ receiver }) => receiver.service === id);
      return passed.length > 0 ? [{ promise, passed }] : [];
    });
    const passed = own.flatMap((one) => one.passed);
    const service = services.get(id);
    const values = {
      service: service?.name ?? id,
      organization: service?.organizationName ?? '',
      purpose: service?.purpose ?? 'unknown',
      sent: passed.some(({ form }) => form.sent) ? 1 : 0,
    };
    return {
      ...{ severity: 'moderate' as const, service: id, message: message('sharing-denied/form', values) },
      confidence: surenessOf(passed, Math.max(...own.map(({ promise }) => promise.confidence))),
      evidence: rowsOf(passed).slice(0, 6),
      statements: own.map(({ promise: { start, end, quote } }) => ({ start, end, quote })),
    };
  });
}

/** A form that nobody sent may go elsewhere once somebody does. */
const surenessOf = (passed: readonly Sending[], said: number) =>
  weakest(passed.some(({ form }) => form.sent) ? 'medium' : 'low', confidenceOf(said));

const rowsOf = (sendings: readonly Sending[]): Evidence[] =>
  sendings.flatMap(({ visit, form, receiver }) =>
    [...new Set([form.ordinal, receiver.ordinal])].map((ordinal) => ({ visit, ordinal })),
  );

/** Forms of which a sentence speaks: by its own words, those before it in its paragraph, or its heading. */
export function aboutForms(statement: Statement, policy: Artifacts['policy']): FormTopic[] {
  if (policy.status !== 'read') return [];
  const text = textAt(policy, statement);
  const paragraph = text.slice(text.lastIndexOf('\n', statement.start) + 1, statement.start);
  const heading = sectionAt(policy.reading, statement)?.heading ?? '';
  for (const words of [statement.quote, paragraph, heading]) {
    const topics = topicsIn(words);
    if (topics.length > 0) return topics;
  }
  return [];
}

export const isAbout = (form: FormFact, topics: readonly FormTopic[]): boolean =>
  form.topics.some((topic) => topics.includes(topic));

/** Sent forms of these topics into which an address was typed, where nothing was lost. */
export const watchedForms = (visits: readonly VisitFacts[], topics: readonly FormTopic[]): { visit: string; form: FormFact }[] =>
  visits
    .filter(({ complete, sees }) => complete && sees.cookies && sees.storage)
    .flatMap(({ id, forms }) =>
      forms.filter((form) => form.watched && isAbout(form, topics)).map((form) => ({ visit: id, form })),
    );
