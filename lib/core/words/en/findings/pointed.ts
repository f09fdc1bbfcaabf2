/** Findings on what the policy says of lists, categories and ways out, in English. */
import { number, text, type FindingText } from '../../values.ts';
import { count, of, purpose, service } from './phrases.ts';

export const pointed = {
  'banner-categories': {
    title: (v) => `The banner lists ${service(v)} under “${text(v, 'shown')}”, not where the policy says`,
    seen: (v) => `The policy puts ${service(v)} under “${text(v, 'said')}”. The banner lists it under “${text(v, 'shown')}”.`,
    why: () => 'Who refuses a category trusts that what the policy puts there stays away. Here another choice decides.',
    todo: (v) => `Move ${service(v)} in the banner, or correct the policy; then check which choice really governs it.`,
  },
  'list-elsewhere/banner': {
    title: () => 'The policy points to a list in the banner, and the banner has none',
    seen: () =>
      'The policy says that details stand in the banner. The layer that was opened names no service, no cookie and no period.',
    why: () => 'You are sent to a place where nothing stands. So you cannot know what you agree to.',
    todo: () => 'Let the banner list services and cookies with their lifetimes, or put the list into the policy.',
  },
  'list-elsewhere/link': {
    title: () => 'The policy points to a list behind a link that leads nowhere',
    seen: (v) => `The policy refers to ${text(v, 'source')}. The site answered that nothing is there.`,
    why: () => 'The policy leaves out what the list was to tell. You cannot know who receives your data.',
    todo: () => 'Correct the link, or put the list into the policy.',
  },
  'list-elsewhere/vendor': {
    title: (v) => `${service(v)} sets a cookie that is not on the list that the policy points to: ${text(v, 'cookies')}`,
    seen: (v) =>
      `The policy leaves the cookies of ${service(v)} to the vendor’s own list. This was set besides, as far as that list is known here: ${text(v, 'cookies')}.`,
    why: () => 'A list of somebody else may be old. Then nobody has told you of this cookie.',
    todo: (v) => `Look up what ${text(v, 'cookies')} is for, and name it in the policy.`,
  },
  'necessity-claim/banner': {
    title: (v) => `The banner lists ${service(v)} among the necessary ones`,
    seen: (v) => `Under “${text(v, 'shown')}” the banner lists ${service(v)}${of(v)}.`,
    why: (v) => `What is called necessary is set without asking you. ${purpose(v)}`,
    todo: (v) => `Move ${service(v)} to its category in the banner, and run it only after consent.`,
  },
  'opt-out': {
    title: (v) => `${service(v)} went on after the opt-out that the policy offers`,
    seen: (v) =>
      `A person clicked the opt-out. On later pages ${count(number(v, 'requests'), 'request', 'requests')} to ${service(v)} carried an identifier (${text(v, 'identifier')}).`,
    why: () => 'You said no in the way that you were told. It changed nothing.',
    todo: (v) => `Make ${service(v)} ask for the opt-out before it sends anything, on every page.`,
  },
  'log-out': {
    title: (v) => `Logging out left ${text(v, 'cookies')} as it was`,
    seen: (v) =>
      `The policy says that cookies go when one logs out. After a person had logged out, these were still kept: ${text(v, 'cookies')}.`,
    why: () => 'On a shared machine the next person may go on where you stopped.',
    todo: () => 'End the session on the server and remove its cookie when somebody logs out.',
  },
  'sharing-denied/form': {
    title: (v) => `The policy says that this is passed on to nobody, but ${service(v)} gets it from a form`,
    seen: (v) =>
      `${number(v, 'sent') > 0 ? 'The e-mail address that was typed into a form went' : 'A form that asks for an e-mail address is set up to go'} to ${service(v)}${of(v)}. The policy names neither, and nobody who works for the site.`,
    why: () => 'You give your address to this site and were told that it stays there. Another company gets it.',
    todo: (v) =>
      `If ${service(v)} works for the site, name it in that part of the policy; otherwise send the form to the site’s own server.`,
  },
  'form-traces': {
    title: (v) => `What was typed into a form was kept in the browser: ${text(v, 'cookies')}`,
    seen: (v) =>
      `The policy says that nothing of the form is kept on the website. After a form had been sent, the e-mail address typed into it stood in ${text(v, 'cookies')}.`,
    why: () => 'Who uses this browser after you, and every script of the site, can read your address there.',
    todo: () => 'Do not keep what was typed, or say in the policy that the browser keeps it, and how long.',
  },
  'choice-symmetry/wall': {
    title: () => 'The policy says that a no costs nothing, and the banner asks for consent or payment',
    seen: () => 'The banner offers agreeing or paying, and no other way.',
    why: () => 'Who does not pay cannot refuse. A choice that costs money is not free.',
    todo: () => 'Offer a no that costs nothing, or strike the sentence.',
  },
  'choice-symmetry/shut': {
    title: () => 'The policy says that a no costs nothing, and after it a page was shut',
    seen: (v) => `After “reject all” the site refused ${text(v, 'source')}, which it showed otherwise.`,
    why: () => 'Who refuses loses something. Then the choice is not free.',
    todo: () => 'Open the page to those who refuse, or say in the policy what depends on consent.',
  },
} satisfies Record<string, FindingText>;
