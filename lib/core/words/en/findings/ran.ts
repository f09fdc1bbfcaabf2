/** Findings about what a site did, whatever its policy says, in English. */
import { number, text, type FindingText } from '../../values.ts';
import { before, contacts, count, identifier, of, purpose, service } from './phrases.ts';

export const ran = {
  'tracking-before-choice': {
    title: (v) => `${service(v)} ran ${before(v)}`,
    seen: (v) => `Before any choice, ${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
    why: (v) => `You had not been asked yet, or had not answered. ${purpose(v)}`,
    todo: (v) => `Load ${service(v)} only after consent, and check that no other script or tag brings it in earlier.`,
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
  'consent-signal': {
    title: (v) => `${service(v)} is told of consent that was not given`,
    seen: (v) =>
      `${text(v, 'when') === 'rejected' ? 'After a rejection' : 'Before any choice'}, requests told ${service(v)}${of(v)} that consent was granted: ${contacts(v)}.`,
    why: () => 'Companies act on what they are told. They may use your data as if you had agreed.',
    todo: () => 'Set the default of the consent mode to “denied”, and update it only from the visitor’s answer.',
  },
} satisfies Record<string, FindingText>;
