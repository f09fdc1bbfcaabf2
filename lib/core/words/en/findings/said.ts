/** Findings about the policy’s text alone, in English. */
import { number, sentence, text, type FindingText } from '../../values.ts';
import { count, of, purpose, service } from './phrases.ts';

export const said = {
  'policy-availability/missing': {
    title: () => 'No privacy policy was found',
    seen: (v) => `The pages seen hold no link to a privacy policy that could be followed. ${text(v, 'detail')}`.trim(),
    why: () => 'Whoever handles your data must say so where you can find it. Here you cannot read what happens to it.',
    todo: () => 'Link the privacy policy from every page, under a word that visitors know, and reachable before any choice.',
  },
  'policy-availability/language': {
    title: (v) => `The privacy policy is not in the site’s language (${text(v, 'site')}), but in ${text(v, 'policy')}`,
    seen: (v) => `The pages say that their language is ${text(v, 'site')}; the policy is written in ${text(v, 'policy')}.`,
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
} satisfies Record<string, FindingText>;
