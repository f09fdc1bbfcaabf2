/** Findings that set what a site did against what its policy says, in English. */
import { either, number, sentence, text, type FindingText } from '../../values.ts';
import { before, contacts, count, days, identifier, country, of, purpose, service } from './phrases.ts';

export const against = {
  'undeclared-service': {
    title: (v) => `${service(v)} is not in the privacy policy`,
    seen: (v) =>
      `${service(v)}${of(v)} was active: ${contacts(v)}. The policy names neither the service nor its company. ${identifier(v)}`,
    why: (v) => `Nobody told you that this company takes part. ${purpose(v)}`,
    todo: (v) => `Name ${service(v)} in the policy with company, purpose, legal basis, lifetime and transfer, or remove it.`,
  },
  'undeclared-service/organization-only': {
    title: (v) => `${service(v)} is not in the privacy policy, only its company is`,
    seen: (v) => `${service(v)} was active: ${contacts(v)}. The policy names ${text(v, 'organization')}, but not this service.`,
    why: () =>
      'One company offers many services with different purposes. You cannot know from the policy which of them runs here.',
    todo: (v) => `Name ${service(v)} itself in the policy, with its purpose and legal basis.`,
  },
  'undeclared-service/vague': {
    title: (v) => `${service(v)} is only hinted at in the privacy policy`,
    seen: (v) =>
      `${service(v)}${of(v)} was active: ${contacts(v)}. The policy lists its cookie, or speaks of partners of its kind, but names neither the service nor its company.`,
    why: () =>
      'A cookie’s name or a word like “partners” does not tell who receives your data. You would have to know the trade to find out.',
    todo: (v) => `Name ${service(v)} and its company there.`,
  },
  'unkept-consent-promise': {
    title: (v) =>
      `The policy promises consent first, but ${service(v)} ran ${text(v, 'when') === 'rejected' ? 'after a rejection' : before(v)}`,
    seen: (v) =>
      `The policy says that consent comes first. ${service(v)}${of(v)} was active without it: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `The site does not do what it says. ${purpose(v)}`,
    todo: (v) =>
      `Make ${service(v)} wait for consent, as the policy says. Changing the sentence instead would not make it right.`,
  },
  'necessary-only-default': {
    title: (v) => `The policy promises only necessary cookies by default, but ${service(v)} kept others`,
    seen: (v) =>
      `Before any choice, ${either(v, 'this was', 'these were')} kept for ${service(v)}${of(v)}: ${text(v, 'cookies')}.`,
    why: (v) => `The site does not do what it says. ${purpose(v)}`,
    todo: (v) => `Make ${service(v)} wait for consent, or correct what the policy calls necessary.`,
  },
  'cookie-lifetime': {
    title: (v) =>
      `The cookie ${text(v, 'cookie')} lives ${days(number(v, 'days'))}, the policy says ${days(number(v, 'declared'))}`,
    seen: (v) =>
      `${text(v, 'cookie')}${service(v) ? ` of ${service(v)}` : ''} was set to live ${days(number(v, 'days'))}. The policy says ${days(number(v, 'declared'))}.`,
    why: () => 'You can be recognised for longer than you were told. You may have agreed to something shorter.',
    todo: () => 'Shorten the lifetime where the cookie is set, or correct the policy and ask for consent again.',
  },
  'declared-not-observed': {
    title: (v) => `${service(v)} is in the privacy policy, but was not seen`,
    seen: (v) =>
      `The policy names ${service(v)}${of(v)}. None of the visits met it, though everything was accepted in one of them.`,
    why: () => 'It may run on other pages or for other visitors. Or the policy speaks of something that is gone.',
    todo: (v) => `Check whether ${service(v)} is still in use; if not, take it out of the policy.`,
  },
  'click-to-load': {
    title: (v) => `The policy promises a click first, but ${service(v)} loaded without one`,
    seen: (v) => `Nothing but the banner was clicked, and ${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `The site does not do what it says. ${purpose(v)}`,
    todo: (v) => `Put a picture of your own in the place of ${service(v)}, and load it when that is clicked.`,
  },
  'unasked-action': {
    title: (v) => `The policy says that ${service(v)} waits until you do something, but it did not`,
    seen: (v) => {
      const unasked = {
        advertisement: 'The visit did not come from an advertisement, and still these were there',
        data: 'Nothing but the banner was clicked, and an e-mail address or phone number was sent',
      }[text(v, 'waits')];
      return `${unasked ?? 'Nothing but the banner was clicked, and the service was active'}: ${service(v)}${of(v)}, ${contacts(v)}.`;
    },
    why: (v) => `The site does not do what it says. ${purpose(v)}`,
    todo: (v) => `Start ${service(v)} only after what the policy names, or correct the sentence.`,
  },
  'privacy-mode': {
    title: (v) => `The policy promises a privacy mode, but ${service(v)} is embedded without it`,
    seen: (v) => `The ordinary player of ${service(v)}${of(v)} was loaded: ${contacts(v)}.`,
    why: () => 'The privacy mode keeps less before you press play. Without it the video company may recognise you at once.',
    todo: () => 'Change the address of the embedded player to the one with the privacy mode, on all pages.',
  },
  'closed-list': {
    title: (v) => `The policy calls its list complete, but ${service(v)} is not in it`,
    seen: (v) => `${service(v)}${of(v)} was active: ${contacts(v)}. The policy says that its list is complete. ${identifier(v)}`,
    why: (v) => `You were told that there is nothing else. ${purpose(v)}`,
    todo: (v) => `Add ${service(v)} to the list or remove it, and do not call a list complete that nobody checks.`,
  },
  'closed-list/none': {
    title: (v) => `The policy says that there are no services of others, but ${service(v)} was active`,
    seen: (v) => `${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `You were told that nobody else takes part. ${purpose(v)}`,
    todo: (v) => `Name ${service(v)} in the policy or remove it, and correct the sentence.`,
  },
  'undeclared-cookie': {
    title: (v) => `Not in the policy’s cookie list: ${text(v, 'cookies')}`,
    seen: (v) =>
      sentence(
        `The policy lists ${number(v, 'listed')} cookies by name. ${either(v, 'This one was kept and is', 'These were kept and are')} not among them: ${text(v, 'cookies')}.`,
        service(v) && `${either(v, 'It belongs', 'They belong')} to ${service(v)}.`,
      ),
    why: (v) =>
      `A list makes you believe that you know them all. ${either(v, 'This one follows', 'These follow')} you all the same.`,
    todo: (v) =>
      `Add ${either(v, 'it', 'them')} to the list with purpose and lifetime, or do not set ${either(v, 'it', 'them')}.`,
  },
  'anonymity-claim': {
    title: (v) => `The policy calls ${service(v)} anonymous, but it carries an identifier`,
    seen: (v) => `${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: () => 'Who can recognise your browser again knows you, even without your name. Anonymous means that nobody can.',
    todo: (v) => `Correct what the policy says of ${service(v)}, or set the service up so that it keeps and sends no identifier.`,
  },
  'storage-location': {
    title: (v) => `The policy says that all data stay in Europe, but ${service(v)} is run from outside (${country(v)})`,
    seen: (v) =>
      `${service(v)}${of(v)} was active: ${contacts(v)}. The company is run from outside the EEA (${country(v)}); where it keeps the data cannot be seen.`,
    why: () =>
      'A company abroad may have to hand data over to authorities there. The policy makes you believe that this cannot be.',
    todo: (v) =>
      `Check where data of ${service(v)} go and who can reach them, and say it in the policy with the mechanism for the transfer.`,
  },
  'cookie-lifetime-undeclared': {
    title: (v) =>
      `The policy does not say how long ${count(number(v, 'count'), 'tracking cookie lives', 'tracking cookies live')}`,
    seen: (v) =>
      `${either(v, 'This was', 'These were')} kept beyond the visit, and no lifetime is given for ${either(v, 'it', 'them')}: ${text(v, 'cookies')}. ${either(v, 'It belongs', 'They belong')} to ${text(v, 'services')}.`,
    why: () => 'Who asks for your consent must tell you for how long. A day and two years are not the same question.',
    todo: (v) => `Give the lifetime of ${either(v, 'this cookie', 'each of these cookies')}, beside its name or its service.`,
  },
  'sharing-denied': {
    title: (v) => `The policy says that nothing is passed on, but ${service(v)} receives an identifier`,
    seen: (v) => `${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `You were told that your data stay with this site. ${purpose(v)}`,
    todo: (v) => `Say in that sentence that ${service(v)} receives data, and of what kind; or stop sending them.`,
  },
  'sharing-denied/connection': {
    title: (v) => `The policy says that no connection takes place, but ${service(v)} was contacted`,
    seen: (v) => `${service(v)}${of(v)} was active: ${contacts(v)}.`,
    why: () => 'Each contact tells the company your address on the net. You were told that there is none.',
    todo: (v) => `Keep what ${service(v)} delivers on the site’s own server, as the policy says, or correct the sentence.`,
  },
  'anonymity-claim/cross-site': {
    title: (v) => `The policy says that ${service(v)} cannot follow you across sites, but its cookie could`,
    seen: (v) =>
      `${service(v)}${of(v)} kept a cookie on its own domain, which is the same on every site that uses it: ${text(v, 'cookies')}.`,
    why: () =>
      'With the same cookie on many sites, a company can put your visits together. The policy makes you believe that it cannot.',
    todo: (v) => `Correct what the policy says of ${service(v)}, or set it up without cookies of its own domain.`,
  },
  'anonymity-claim/address': {
    title: (v) => `The policy says that ${service(v)} shortens your address, but the requests do not ask for it`,
    seen: (v) =>
      `Requests to ${service(v)}${of(v)} do not carry the mark that asks for shortened addresses (aip=1): ${contacts(v)}.`,
    why: () => 'Your whole address on the net may be kept. You were told that it is not.',
    todo: () => 'Switch on IP anonymisation in the tag, or move to a version that always shortens, and say which one is used.',
  },
  'transport-security': {
    title: (v) => `The policy promises encryption, but ${count(number(v, 'requests'), 'request', 'requests')} went out in clear`,
    seen: (v) =>
      `${count(number(v, 'requests'), 'request', 'requests')} stayed unencrypted (http), the first to ${text(v, 'host')}.`,
    why: () => 'Whoever sits in between can read and change what travels in clear. You were told that nobody can.',
    todo: () => 'Load everything over https, send http on to https, and set the header Strict-Transport-Security.',
  },
} satisfies Record<string, FindingText>;
