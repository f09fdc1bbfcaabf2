/** What findings and reasons say in English; the keys of every other language. */
import { decimal, duration, number, sentence, text, type FindingText, type Say, type Values } from '../values.ts';

const service = (v: Values) => text(v, 'service');
const of = (v: Values) =>
  text(v, 'organization') && text(v, 'organization') !== service(v) ? ` (${text(v, 'organization')})` : '';
const days = (n: number) => (n === 0 ? 'until the browser closes' : n === 1 ? '1 day' : `${decimal(n, '.')} days`);
const count = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;
const before = (v: Values) =>
  number(v, 'before') >= 0 ? `${duration(number(v, 'before'), '.')} before any choice` : 'before any choice';

const KINDS: Record<string, string> = { cookie: 'cookie', storage: 'storage entry', parameter: 'parameter' };
const HOW: Record<string, string> = {
  known: 'known to single out browsers',
  stored: 'whose value is long enough to single out a browser',
  repeated: 'the same long value in two requests',
};
const identifier = (v: Values) =>
  text(v, 'identifier') === ''
    ? 'No persistent identifier was seen.'
    : `Identifier: the ${KINDS[text(v, 'identifierKind')]} “${text(v, 'identifier')}”, ${HOW[text(v, 'identifierHow')]}.`;
const contacts = (v: Values) => {
  const cookies = text(v, 'cookies');
  const requests = number(v, 'requests') > 0 ? count(number(v, 'requests'), 'request', 'requests') : '';
  const what =
    [requests, cookies && `the cookies ${cookies}`].filter(Boolean).join(' and ') || 'an entry in the browser’s storage';
  const disguise = text(v, 'disguise');
  return disguise === '' ? what : `${what} (in a first-party disguise: by way of ${disguise}, the site’s own)`;
};
const WHY: Record<string, string> = {
  marketing: 'Advertising companies can recognise you on other sites, too.',
  social: 'Social networks can add this visit to what they know of you.',
  analytics: 'Somebody counts and follows what you do here.',
  video: 'The video company learns that you are here before you press play.',
};
const purpose = (v: Values) =>
  WHY[text(v, 'purpose')] ?? 'Another company learns your address on the net and the page you are on.';

export const findings = {
  audits: {
    'tracking-before-choice': 'No tracking before the choice',
    'tracking-after-rejection': 'No tracking after “reject all”',
    'tracking-after-withdrawal': 'No tracking after consent was withdrawn',
    'undeclared-service': 'Every service seen is named in the policy',
    'unkept-consent-promise': 'Services wait for consent where the policy says so',
    'necessary-only-default': 'Only necessary cookies by default, as the policy says',
    'cookie-lifetime': 'No cookie lives longer than the policy says',
    'policy-availability': 'The privacy policy is there, in the site’s language',
    'declared-not-observed': 'Every service that the policy names was seen',
    'click-to-load': 'Content loads only after a click, as the policy says',
    'privacy-mode': 'Videos are embedded in the privacy mode that the policy names',
    'cookieless-ping': 'No pings without consent, even without cookies',
    'legitimate-interest-for-tracking': 'No advertising or analytics on the basis of legitimate interests',
    'hedged-legal-basis': 'The policy says which legal basis holds',
    'transfer-mechanism': 'Transfers rest on a mechanism that holds',
    'closed-list': 'Nothing outside a list that the policy calls complete',
    'choice-symmetry': 'Refusing is as easy as accepting',
    'undeclared-cookie': 'The policy’s cookie list has every tracking cookie that was seen',
    'consent-signal': 'What vendors are told of the choice is what was chosen',
    'anonymity-claim': 'What the policy calls anonymous carries no identifier',
    'storage-location': 'No service run from outside the EEA where the policy says that all stays inside',
  },
  findings: {
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
        `${service(v)}${of(v)} was active: ${contacts(v)}. The policy lists its cookie, but not the service or its company.`,
      why: () => 'A cookie’s name does not tell who receives your data. You would have to know the trade to find out.',
      todo: (v) => `Name ${service(v)} and its company beside the cookie.`,
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
      seen: (v) => `Before any choice, these were kept for ${service(v)}${of(v)}: ${text(v, 'cookies')}.`,
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
    'privacy-mode': {
      title: (v) => `The policy promises a privacy mode, but ${service(v)} is embedded without it`,
      seen: (v) => `The ordinary player of ${service(v)}${of(v)} was loaded: ${contacts(v)}.`,
      why: () => 'The privacy mode keeps less before you press play. Without it the video company may recognise you at once.',
      todo: () => 'Change the address of the embedded player to the one with the privacy mode, on all pages.',
    },
    'cookieless-ping': {
      title: (v) => `${service(v)} pings its maker without consent, without cookies`,
      seen: (v) =>
        `${text(v, 'when') === 'rejected' ? 'After a rejection' : 'Before any choice'}, ${service(v)}${of(v)} sent pings that keep nothing on the device: ${contacts(v)}.`,
      why: () => 'Nothing is stored in your browser. The company still learns your address on the net, the page and the time.',
      todo: (v) =>
        `Load ${service(v)} only after consent (“basic” consent mode), or say in the policy that and why it pings before.`,
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
    'closed-list': {
      title: (v) => `The policy calls its list complete, but ${service(v)} is not in it`,
      seen: (v) =>
        `${service(v)}${of(v)} was active: ${contacts(v)}. The policy says that its list is complete. ${identifier(v)}`,
      why: (v) => `You were told that there is nothing else. ${purpose(v)}`,
      todo: (v) => `Add ${service(v)} to the list or remove it, and do not call a list complete that nobody checks.`,
    },
    'choice-symmetry': {
      title: (v) => `Rejecting takes ${count(number(v, 'reject'), 'click', 'clicks')}, accepting ${number(v, 'accept')}`,
      seen: (v) =>
        `To reject everything took ${count(number(v, 'reject'), 'click', 'clicks')}; to accept everything took ${number(v, 'accept')}.`,
      why: () => 'What is made harder is chosen less often. Consent that comes about so is hardly free.',
      todo: () => 'Offer the rejection on the first layer, beside the acceptance and as easy to see.',
    },
    'undeclared-cookie': {
      title: (v) => `Not in the policy’s cookie list: ${text(v, 'cookies')}`,
      seen: (v) =>
        sentence(
          `The policy lists ${number(v, 'listed')} cookies by name. These were kept and are not among them: ${text(v, 'cookies')}.`,
          service(v) && `They belong to ${service(v)}.`,
        ),
      why: () => 'A list makes you believe that you know them all. These follow you all the same.',
      todo: () => 'Add them to the list with purpose and lifetime, or do not set them.',
    },
    'consent-signal': {
      title: (v) => `${service(v)} is told of consent that was not given`,
      seen: (v) =>
        `${text(v, 'when') === 'rejected' ? 'After a rejection' : 'Before any choice'}, requests told ${service(v)}${of(v)} that consent was granted: ${contacts(v)}.`,
      why: () => 'Companies act on what they are told. They may use your data as if you had agreed.',
      todo: () => 'Set the default of the consent mode to “denied”, and update it only from the visitor’s answer.',
    },
    'anonymity-claim': {
      title: (v) => `The policy calls ${service(v)} anonymous, but it carries an identifier`,
      seen: (v) => `${service(v)}${of(v)} was active: ${contacts(v)}. ${identifier(v)}`,
      why: () => 'Who can recognise your browser again knows you, even without your name. Anonymous means that nobody can.',
      todo: (v) =>
        `Correct what the policy says of ${service(v)}, or set the service up so that it keeps and sends no identifier.`,
    },
    'storage-location': {
      title: (v) => `The policy says that all data stay in Europe, but ${service(v)} is run from ${text(v, 'country')}`,
      seen: (v) =>
        `${service(v)}${of(v)} was active: ${contacts(v)}. The company is run from ${text(v, 'country')}; where it keeps the data cannot be seen.`,
      why: () =>
        'A company abroad may have to hand data over to authorities there. The policy makes you believe that this cannot be.',
      todo: (v) =>
        `Check where data of ${service(v)} go and who can reach them, and say it in the policy with the mechanism for the transfer.`,
    },
  },
  reasons: {
    'audit-error': (v) => `This check itself failed: ${text(v, 'detail')}`,
    'no-before-choice': () => 'No visit shows what happens before a choice.',
    returning: () => 'The browser knew the site already and no banner showed, so an earlier choice may be in force.',
    'no-rejected': (v) => sentence('No visit shows a rejection that could be verified.', text(v, 'detail')),
    'no-withdrawn': (v) => sentence('No visit shows a withdrawal that could be verified.', text(v, 'detail')),
    'no-accepted': (v) => sentence('No visit shows an acceptance that could be verified.', text(v, 'detail')),
    incomplete: (v) =>
      sentence(
        'Nothing was seen, but the recording is not whole',
        text(v, 'gaps') && `(${text(v, 'gaps')})`,
        text(v, 'detail') && `— ${text(v, 'detail')}`,
      ) + '.',
    'uncertain-only': (v) =>
      `All that was seen (${text(v, 'services')}) lies too near to the moment of the choice to say on which side.`,
    'phase-unknown': (v) => `${text(v, 'services')} ran, but the recording does not tell which choice was in force.`,
    'depends-only': (v) => `${text(v, 'services')} ran; whether that needs consent depends on what the visitor asked for.`,
    'nothing-ran': () => 'Nothing that needs consent was seen.',
    'tag-manager-alone': () => 'Only a tag manager was seen, and nothing that it started.',
    'policy-missing': (v) => sentence('No privacy policy was found.', text(v, 'detail')),
    'policy-unreadable': (v) => sentence('The privacy policy could not be read.', text(v, 'detail')),
    'policy-not-given': () => 'No privacy policy was given to compare with.',
    'policy-language': () => 'The language of the privacy policy is not known, so its sentences were not read.',
    'unnamed-in-unknown-language': (v) => `${text(v, 'services')}: not found in the policy, but its language is not known.`,
    'nothing-observed': () => 'No service that a policy has to name was seen.',
    'all-named': (v) => `All services seen are named in the policy: ${text(v, 'services')}.`,
    'no-promise': () => 'The policy makes no such promise that was recognised.',
    'promises-kept': (v) => `${count(number(v, 'promises'), 'promise', 'promises')} found, and no sign of breaking it.`,
    'unknown-cookies': (v) => `Cookies of unknown purpose were kept: ${text(v, 'cookies')}.`,
    'no-cookies-seen': () => 'This recording holds no cookies.',
    'no-lifetimes': () => 'The policy gives no lifetime of a cookie that was recognised.',
    'lifetimes-unmet': () => 'None of the cookies whose lifetime the policy gives was seen.',
    'lifetimes-kept': (v) => `${count(number(v, 'checked'), 'cookie lives', 'cookies live')} no longer than the policy says.`,
    'policy-found': (v) => `The policy was found and read: ${text(v, 'source')}.`,
    'nothing-embedded': () => 'No embedded content of this kind was seen.',
    'no-pings': () => 'No such pings were seen.',
    'no-signals': () => 'No request told anything of the choice.',
    'signals-fit': () => 'What requests told of the choice was never more than was chosen.',
    'no-basis': () => 'The policy names no legal basis for such services that was recognised.',
    'bases-fit': () => 'No sign of it in the legal bases that the policy names.',
    'no-transfer': () => 'The policy says nothing of transfers to other countries that was recognised.',
    'transfers-fit': () => 'The transfers that the policy names have a ground that holds.',
    'no-cookie-list': () => 'The policy keeps no list of cookies by name that was recognised.',
    'list-complete': (v) =>
      `${count(number(v, 'cookies'), 'tracking cookie was', 'tracking cookies were')} seen, all in the policy’s list.`,
    'no-two-choices': () => 'There is no finished run of both rejecting and accepting to compare.',
    'as-easy': (v) => `Rejecting took ${count(number(v, 'reject'), 'click', 'clicks')}, accepting ${number(v, 'accept')}.`,
    'service-not-seen': () => 'The service of which this is said was not seen.',
    'names-none': () => 'The policy names no service that a browser could meet.',
    'all-observed': () => 'All services named in the policy were seen.',
  },
} satisfies { audits: Record<string, string>; findings: Record<string, FindingText>; reasons: Record<string, Say> };

/** The same keys in every language. */
export interface FindingWords {
  /** What it means to pass, by audit id. */
  audits: Record<keyof (typeof findings)['audits'], string>;
  findings: Record<keyof (typeof findings)['findings'], FindingText>;
  reasons: Record<keyof (typeof findings)['reasons'], Say>;
}
