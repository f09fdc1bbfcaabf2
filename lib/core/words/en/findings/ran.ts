/** Findings about what a site did, whatever its policy says, in English. */
import { isOfTheSite, number, text, type FindingText, type Values } from '../../values.ts';
import { before, contacts, count, identifier, of, purpose, service } from './phrases.ts';

const KINDS: Record<string, string> = { email: 'e-mail addresses', phone: 'phone numbers', name: 'names', address: 'addresses' };
/** `e-mail addresses and phone numbers`. */
const personal = (v: Values) =>
  text(v, 'kinds')
    .split(' ')
    .map((kind) => KINDS[kind] ?? 'data about a person')
    .join(' and ');
const maker = (v: Values) => text(v, 'service') || text(v, 'script');

export const ran = {
  'tracking-before-choice': {
    title: (v) => `${service(v)} ran ${before(v)}`,
    seen: (v) => `Before any choice, ${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `You had not been asked yet, or had not answered. ${purpose(v)}`,
    todo: (v) =>
      isOfTheSite(v)
        ? `Let these wait for consent: ${text(v, 'cookies')}. ${service(v)} itself may run without them.`
        : `Load ${service(v)} only after consent, and check that no other script or tag brings it in earlier.`,
  },
  'tracking-before-choice/tag-manager': {
    title: (v) => `${service(v)} loaded ${before(v)}`,
    seen: (v) => `Before any choice, the tag manager ${service(v)}${of(v)} was loaded: ${contacts(v)}.`,
    why: () =>
      'A tag manager by itself does not follow you, but its maker learns your address on the net. It decides which other services run.',
    todo: () => 'Authorities differ on this. Load it after consent or from your own server, and keep its tags behind consent.',
  },
  'tracking-after-rejection': {
    title: (v) => `${service(v)} ran although everything was rejected`,
    seen: (v) => `After “reject all”, ${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `You said no, and it did not help. ${purpose(v)}`,
    todo: (v) => `Bind ${service(v)} to the consent platform’s state and test the rejection again in a clean profile.`,
  },
  'tracking-after-rejection/tag-manager': {
    title: (v) => `${service(v)} loaded although everything was rejected`,
    seen: (v) => `After “reject all”, the tag manager ${service(v)}${of(v)} was contacted: ${contacts(v)}.`,
    why: () => 'A tag manager by itself does not follow you, but its maker learns your address on the net. You had said no.',
    todo: () => 'Check whether the tag manager is needed after a rejection, and keep its tags behind consent.',
  },
  'tracking-after-withdrawal': {
    title: (v) => `${service(v)} ran after consent was withdrawn`,
    seen: (v) => `After consent had been withdrawn, ${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `You changed your mind, and it did not help. ${purpose(v)}`,
    todo: (v) => `Stop ${service(v)} when consent is withdrawn, and remove what it has stored.`,
  },
  'tracking-after-withdrawal/tag-manager': {
    title: (v) => `${service(v)} loaded after consent was withdrawn`,
    seen: (v) => `After consent had been withdrawn, the tag manager ${service(v)}${of(v)} was contacted: ${contacts(v)}.`,
    why: () =>
      'A tag manager by itself does not follow you, but its maker learns your address on the net. You had changed your mind.',
    todo: () => 'Check whether the tag manager is needed without consent, and keep its tags behind consent.',
  },
  'cookieless-ping': {
    title: (v) => `${service(v)} pings its maker without consent, without cookies`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'After a rejection' : 'Before any choice'}, ${service(v)}${of(v)} sent pings that keep nothing on the device: ${contacts(v)}.`,
    why: () => 'Nothing is stored in your browser. The company still learns your address on the net, the page and the time.',
    todo: (v) =>
      `Load ${service(v)} only after consent (“basic” consent mode), or say in the policy that and why it pings before.`,
  },
  'choice-symmetry': {
    title: (v) => `Rejecting takes ${count(number(v, 'reject'), 'click', 'clicks')}, accepting ${number(v, 'accept')}`,
    seen: (v) =>
      `To reject everything took ${count(number(v, 'reject'), 'click', 'clicks')}; to accept everything took ${number(v, 'accept')}.`,
    why: () => 'What is made harder is chosen less often. Consent that comes about so is hardly free.',
    todo: () => 'Offer the rejection on the first layer, beside the acceptance and as easy to see.',
  },
  'choice-symmetry/ticked': {
    title: () => 'Boxes of the banner were ticked in advance',
    seen: (v) => `Before any choice, the banner showed these as switched on: ${text(v, 'boxes')}.`,
    why: () => 'A box that somebody else has ticked is not your consent. The Court of Justice of the EU has said so (Planet49).',
    todo: () => 'Show every box that is not necessary as off, and let the visitor switch it on.',
  },
  'consent-signal': {
    title: (v) => `${service(v)} is told of consent that was not given`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'After a rejection' : 'Before any choice'}, requests told ${service(v)}${of(v)} that consent was granted: ${contacts(v)}.`,
    why: () => 'Companies act on what they are told. They may use your data as if you had agreed.',
    todo: () => 'Set the default of the consent mode to “denied”, and update it only from the visitor’s answer.',
  },
  'personal-data-in-request': {
    title: (v) =>
      `${service(v)} is sent ${personal(v)}${text(v, 'form') === 'plain' ? '' : ', hashed'}${text(v, 'when') === 'with' ? '' : ', without consent'}`,
    seen: (v) =>
      `${text(v, 'when') === 'with' ? 'With consent, or in a phase that is not known' : 'Without consent'}, requests to ${service(v)}${of(v)} carried ${personal(v)} (${text(v, 'form') === 'plain' ? 'in plain' : 'hashed'}) in: ${text(v, 'fields')}.`,
    why: () =>
      'The company can tie this visit to your name and to what it knows of you. A hash hides an address from nobody who has the same address.',
    todo: (v) =>
      `Switch off advanced matching or enhanced conversions for ${service(v)}, or send such data only after consent that says so. Take addresses out of the addresses of pages.`,
  },
  fingerprinting: {
    title: (v) => `${maker(v)} read what tells your browser apart (${text(v, 'apis')})`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'After a rejection' : 'Before any choice'}, a script of ${maker(v)} read several things by which browsers differ: ${text(v, 'apis')}.`,
    why: () => 'Together such readings recognise your browser, even after you delete its cookies. You cannot see or refuse it.',
    todo: (v) =>
      `Find out what the script of ${maker(v)} needs the readings for. Load it only after consent, or switch that part off.`,
  },
  'withdrawal-control': {
    title: (v) =>
      `Withdrawing consent takes ${count(number(v, 'withdraw'), 'click', 'clicks')}, giving it ${number(v, 'accept')}`,
    seen: (v) =>
      `To accept everything took ${count(number(v, 'accept'), 'click', 'clicks')}; to find the way back and reject everything took ${number(v, 'withdraw')}.`,
    why: () => 'You may change your mind at any time. It must be as easy as agreeing was.',
    todo: () => 'Let one visible link or button on every page open the first layer again, with the rejection on it.',
  },
  'withdrawal-control/nowhere': {
    title: () => 'No way back to the choice was found, and the policy names none',
    seen: () =>
      'After everything had been accepted, no button or link was found that opens the question again, not on coming back to the page either. The policy does not say how consent is taken back.',
    why: () =>
      'You may change your mind at any time, and must be told so before you agree. Here neither the page nor the policy shows how.',
    todo: () => 'Put a visible way to withdraw on every page, under a word that visitors know, and name it in the policy.',
  },
  'withdrawal-control/not-found': {
    title: () => 'No way back to the choice was found',
    seen: () =>
      'After everything had been accepted, no button or link was found that opens the question again. A person may find one.',
    why: () => 'You may change your mind at any time. For that you must find where.',
    todo: () => 'Check that every page has a visible way to withdraw, under a word that visitors know.',
  },
} satisfies Record<string, FindingText>;
