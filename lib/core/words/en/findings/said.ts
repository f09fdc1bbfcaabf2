/** Findings about the policy’s text alone, in English. */
import { because } from '../../recorded.ts';
import { either, number, sentence, text, type FindingText, type Values } from '../../values.ts';
import { recorded } from '../recorded.ts';
import { count, days, language, of, purpose, service } from './phrases.ts';

const DUTIES: Record<string, string> = {
  controller: 'who is responsible',
  contact: 'how to reach them',
  basis: 'the legal basis',
  access: 'your rights',
  complaint: 'where to complain',
  period: 'how long data are kept',
  recipients: 'who receives data',
};
const duties = (v: Values) =>
  text(v, 'missing')
    .split(' ')
    .map((id) => DUTIES[id] ?? id)
    .join(', ');

export const said = {
  'policy-availability/missing': {
    title: () => 'No privacy policy was found',
    seen: (v) => because(recorded, 'The pages seen hold no link to a privacy policy that could be followed', v),
    why: () => 'Whoever handles your data must say so where you can find it. Here you cannot read what happens to it.',
    todo: () => 'Link the privacy policy from every page, under a word that visitors know, and reachable before any choice.',
  },
  'policy-availability/language': {
    title: (v) => `The privacy policy is not in the site’s language (${language(v, 'site')}), but in ${language(v, 'policy')}`,
    seen: (v) =>
      `The pages say that their language is ${language(v, 'site')}; the policy is written in ${language(v, 'policy')}.`,
    why: () =>
      'Information that you cannot read does not inform you. The law asks for clear and plain language for the site’s visitors.',
    todo: () => 'Offer the policy in each language in which the site speaks to its visitors.',
  },
  'legitimate-interest-for-tracking': {
    title: (v) => `The policy bases ${service(v)} on legitimate interests`,
    seen: (v) => `The policy names legitimate interests (GDPR 6(1)(f)) as the basis for ${service(v)}${of(v)}.`,
    why: (v) => `You are followed unless you object, instead of being asked. ${purpose(v)}`,
    todo: (v) => `Base ${service(v)} on consent, and load it only after it was given.`,
  },
  'hedged-legal-basis': {
    title: () => 'The policy leaves open which legal basis holds',
    seen: (v) =>
      sentence(
        `In ${count(number(v, 'places'), 'place', 'places')} the policy names consent only “if it was asked for”, and another basis otherwise.`,
        text(v, 'services') && `It concerns ${text(v, 'services')}.`,
      ),
    why: () => 'You cannot know whether you were asked or not, and so which rights you have: to withdraw, or to object.',
    todo: () => 'Say for each service which basis holds on this site.',
  },
  'transfer-mechanism/repealed': {
    title: (v) => `The policy rests transfers on ${text(v, 'mechanism')}, which no longer holds`,
    seen: (v) =>
      sentence(
        `The policy names ${text(v, 'mechanism')} as the ground for transfers.`,
        service(v) && `It concerns ${service(v)}.`,
      ),
    why: () => 'The court ended this arrangement. What protects your data abroad today, the policy does not say.',
    todo: () => 'Check on what the transfer rests today (adequacy decision, standard clauses), and say so.',
  },
  'transfer-mechanism/unnamed': {
    title: (v) => `The policy names no ground for sending data of ${service(v)} to a third country`,
    seen: (v) => `The policy says that data go to a third country through ${service(v)}, and nothing that allows it.`,
    why: () => 'Abroad your data may be less protected. You have a right to know what makes up for it.',
    todo: (v) => `Name the mechanism for ${service(v)} (adequacy decision, standard clauses) and where to get a copy.`,
  },
  'necessity-claim': {
    title: (v) => `The policy calls ${either(v, 'a cookie', 'cookies')} of ${service(v)} necessary: ${text(v, 'cookies')}`,
    seen: (v) =>
      `The policy’s list puts ${either(v, 'this cookie', 'these cookies')} of ${service(v)}${of(v)} among the necessary ones: ${text(v, 'cookies')}.`,
    why: (v) => `What is called necessary is set without asking you. ${purpose(v)}`,
    todo: (v) => `Move the cookies of ${service(v)} to their category, and set them only after consent.`,
  },
  'routine-derogation': {
    title: (v) => `The policy rests everyday transfers through ${service(v)} on an exception (Article 49)`,
    seen: (v) => `For ${service(v)}${of(v)} the policy names Article 49 GDPR, and no mechanism besides.`,
    why: () =>
      'The exception means that your data have no protection abroad, and that you accept it. It is meant for single cases, not for every visit.',
    todo: (v) => `Check whether ${service(v)} is covered by an adequacy decision or standard clauses, and name that.`,
  },
  'outdated-reference/law': {
    title: (v) => `The policy cites law that no longer applies: ${text(v, 'names')}`,
    seen: (v) =>
      `In ${count(number(v, 'places'), 'place', 'places')} the policy cites law that was repealed or renamed: ${text(v, 'names')}.`,
    why: () => 'You cannot look up a rule that is gone. It also shows that nobody has read the text for a while.',
    todo: () => 'Replace it by the rule in force today, and check the rest of the passage.',
  },
  'outdated-reference/company': {
    title: (v) => `The policy names companies that no longer bear that name: ${text(v, 'names')}`,
    seen: (v) =>
      `In ${count(number(v, 'places'), 'place', 'places')} the policy names a company by a former name: ${text(v, 'names')}.`,
    why: () => 'Under that name you reach nobody. You must know who receives your data to use your rights.',
    todo: () => 'Name the company that is the contracting party today, with its address.',
  },
  'outdated-reference/product': {
    title: (v) => `The policy calls products by names of the past: ${text(v, 'names')}`,
    seen: (v) =>
      `In ${count(number(v, 'places'), 'place', 'places')} the policy uses a name that the product no longer has: ${text(v, 'names')}.`,
    why: () => 'Under that name you find no information about it today. Perhaps the text speaks of something that is gone.',
    todo: () => 'Use today’s name, and check whether the rest of the passage still holds.',
  },
  'unfinished-policy': {
    title: (v) => `The policy is not finished: “${text(v, 'first')}”`,
    seen: (v) =>
      `${count(number(v, 'places'), 'place holds', 'places hold')} what the authors forgot to fill in or take out, the first: “${text(v, 'first')}”.`,
    why: () => 'What should stand there you are not told. Nobody seems to have read the text to its end.',
    todo: () => 'Fill in or take out each of these places, then read the whole text once as a visitor.',
  },
  'unfinished-policy/empty-column': {
    title: (v) => `A table of the policy has a column without content: “${text(v, 'first')}”`,
    seen: (v) => `The column “${text(v, 'first')}” has a heading and not one value.`,
    why: () => 'The heading says that you would be told. The answer is missing in every row.',
    todo: () => 'Fill in the column, or take it out if it says nothing.',
  },
  'policy-contradiction/location': {
    title: (v) => `The policy says that all data stay in Europe, and that data of ${service(v)} leave it`,
    seen: (v) =>
      `One sentence says that all data are kept in the EU or EEA. Another speaks of data that ${service(v)} takes to a third country.`,
    why: () => 'Only one of the two can be true. You cannot know where your data are.',
    todo: (v) => `Correct the first sentence, or end the transfer through ${service(v)}.`,
  },
  'policy-contradiction/gate': {
    title: (v) => `The policy says that ${service(v)} waits, and that it loads when the page opens`,
    seen: (v) =>
      `One sentence says that ${service(v)} loads only after consent or a click. Another says that it loads when the page is opened.`,
    why: () => 'Only one of the two can be true. You cannot know when the company learns of your visit.',
    todo: (v) => `Check what ${service(v)} really does, and strike the other sentence.`,
  },
  'policy-contradiction/sentences': {
    title: () => 'Two sentences of the policy exclude each other',
    seen: (v) => `One sentence says: “${text(v, 'first')}” Another says: “${text(v, 'second')}” Both cannot be true.`,
    why: () => 'Where a text says both, you cannot know which of the two is done.',
    todo: () => 'Find out which of the two is true, and strike or limit the other.',
  },
  'policy-contradiction/lifetime': {
    title: (v) => `The policy gives two lifetimes for the cookie ${text(v, 'cookie')}`,
    seen: (v) => `One place says ${days(number(v, 'days'))}, another ${days(number(v, 'declared'))}.`,
    why: () => 'Only one of the two can be true. You cannot know for how long you agree.',
    todo: () => 'Look up what is really set, and say that in one place.',
  },
  'browser-settings-as-consent': {
    title: () => 'The policy offers only the browser’s settings as a choice',
    seen: (v) =>
      `The policy points to the browser’s settings and to no other way to refuse, while this is in use: ${text(v, 'services')}.`,
    why: () => 'Your browser allows cookies unless you change it, and that is no consent. You must be asked first.',
    todo: () => 'Ask for consent before anything is set that is not necessary, and describe that in the policy.',
  },
  'indefinite-retention': {
    title: () => 'The policy keeps data until somebody asks',
    seen: (v) =>
      `In ${count(number(v, 'places'), 'place', 'places')} the policy says that data are kept without limit, or until you ask for deletion.`,
    why: () =>
      'Data that are no longer needed must be deleted without your asking. What is kept for ever can also be lost for ever.',
    todo: () => 'Set a period for each kind of data, delete by it, and say it in the policy.',
  },
  'information-duties': {
    title: (v) => `The policy leaves out what it must say: ${duties(v)}`,
    seen: (v) => `Nothing was found in the whole text about: ${duties(v)}.`,
    why: () =>
      'You have a right to these answers before your data are used. Without them you do not know whom to ask, or that you may.',
    todo: () => 'Add what is missing, each under a heading of its own.',
  },
} satisfies Record<string, FindingText>;
