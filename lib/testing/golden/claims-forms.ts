/** What policies say of the data that a form collects: that nobody else gets them, that nothing of them stays. */
import { visit, type VisitBuilder } from '../builders.ts';
import { form, type FormOptions, sendsForm, TYPED } from '../forms.ts';
import { session } from '../vendors.ts';
import type { Golden } from './golden.ts';
import { policyPage } from './policy-page.ts';
import { CLEAN, SHOP, unanswered } from './visits.ts';

const LETTERS = `
# Personvern
Fjordgløtt Vevstue er behandlingsansvarlig for dette nettstedet.
# Påmelding til nyhetsbrev
Når du melder deg på nyhetsbrevet, lagrer vi e-postadressen din. Vi gir ikke denne informasjonen videre til andre.
# Kontakt oss
Det du skriver i skjemaet, blir sendt til oss på e-post, og det blir ikke lagret noe på nettsiden om dette.
`;

const BRIEF = `
# Datenschutz
Verantwortlich ist die Glasbläserei Tannhof e. K.
# Newsletter
Für den Newsletter erheben wir Ihre E-Mail-Adresse. Diese Daten geben wir nicht an Dritte weiter.
`;

const MAILCHIMP = 'https://vevstue.us4.list-manage.com/subscribe/post';
const CLEVERREACH = 'https://seu2.cleverreach.com/f/123456-234567/wcs/';
const OWN: FormOptions = { action: 'https://shop.example/nyhetsbrev' };
const CONTACT: FormOptions = {
  action: 'https://shop.example/kontakt/send',
  words: 'Kontakt oss Navn E-post Melding Send',
  fields: ['email', 'message', 'other'],
};

const person = (id = 'person') => visit(SHOP, { id, scenario: 'manual' }).with(session, 200);
const writes = (run: VisitBuilder) =>
  run.document('https://shop.example/kontakt', { at: 20_000 }).with(sendsForm, 30_000, CONTACT);
const DRAFT = JSON.stringify({ name: 'Kari', email: TYPED });

export const formClaims: Golden[] = [
  {
    name: 'a Norwegian weaver whose letter goes to her own server, and who keeps nothing of the contact form',
    claims: { 'C002-08': 'confirmed', 'C002-09': 'confirmed' },
    visits: [unanswered((run) => run.with(form, 300, OWN)), person().with(sendsForm, 8000, OWN).with(writes)],
    policy: policyPage('nb', LETTERS),
    expected: {
      findings: [],
      outcomes: { 'sharing-denied': 'pass', 'form-traces': 'pass', 'tracking-before-choice': 'pass' },
      services: [],
      promises: [
        'confirmed no-sharing - «denne informasjonen videre»',
        'confirmed form-not-kept - «ikke lagret noe på nettsiden»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same words, and a weaver whose letter goes to a mail company; the contact form leaves a draft behind',
    claims: { 'C002-08': 'contradicted', 'C002-09': 'contradicted' },
    visits: [
      unanswered((run) => run.with(form, 300, { action: MAILCHIMP })),
      person().with(sendsForm, 8000, { action: MAILCHIMP }),
      person('writer').with(writes).storage('contactDraft', DRAFT, { at: 30_005 }),
    ],
    policy: policyPage('nb', LETTERS),
    expected: {
      findings: [
        'moderate sharing-denied mailchimp «denne informasjonen videre»',
        'minor form-traces - «ikke lagret noe på nettsiden»',
      ],
      outcomes: { 'tracking-before-choice': 'pass' },
      // A page that a person went to is no service of this site.
      services: [],
      promises: [
        'contradicted no-sharing - «denne informasjonen videre»',
        'contradicted form-not-kept - «ikke lagret noe på nettsiden»',
      ],
      verdict: [CLEAN],
    },
  },
  {
    name: 'a German glass blower whose form stands there for a mail company that the policy does not name; nobody sent it',
    visits: [unanswered((run) => run.with(form, 300, { action: CLEVERREACH, words: 'Newsletter E-Mail Anmelden' }))],
    policy: policyPage('de', BRIEF),
    expected: {
      findings: ['moderate sharing-denied cleverreach «Diese Daten geben wir nicht an Dritte weiter»'],
      outcomes: { 'tracking-before-choice': 'pass' },
      services: [],
      promises: ['contradicted no-sharing - «Diese Daten geben wir nicht»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same glass blower, who names the mail company',
    visits: [unanswered((run) => run.with(form, 300, { action: CLEVERREACH, words: 'Newsletter E-Mail Anmelden' }))],
    policy: policyPage('de', `${BRIEF}Der Versand erfolgt über CleverReach.`),
    expected: {
      findings: [],
      outcomes: { 'sharing-denied': 'not-applicable' },
      services: ['cleverreach named: not seen'],
      promises: ['not-observable no-sharing cleverreach «Diese Daten geben wir nicht»'],
      verdict: [CLEAN],
    },
  },
  {
    name: 'the same glass blower, who names nobody but says that somebody sends the letters on her behalf; and one with a host that nobody knows',
    visits: [
      unanswered((run) =>
        run
          .with(form, 300, { action: CLEVERREACH, words: 'Newsletter E-Mail Anmelden' })
          .with(form, 310, { action: 'https://post.tannhof-glas.example/an', words: 'Newsletter E-Mail Anmelden' }),
      ),
    ],
    policy: policyPage('de', `${BRIEF}Den Versand übernimmt ein Dienstleister in unserem Auftrag.`),
    expected: {
      findings: [],
      outcomes: { 'sharing-denied': 'cannot-tell' },
      services: [],
      promises: ['not-observable no-sharing - «Diese Daten geben wir nicht»'],
      verdict: [CLEAN],
    },
  },
];
