/** Why an answer on lists, categories and ways out came as it did, in English. */
import { text, type Say } from '../../values.ts';

export const pointedReasons = {
  'no-banner-list': () => 'No layer of the banner that was opened lists it.',
  'no-list-followed': () => 'The place that the policy points to was not opened.',
  'list-there': () => 'A layer of the banner lists services, cookies or periods.',
  'list-missing': () => 'The layer that was opened lists none.',
  'list-read': (v) => `The list was found and read: ${text(v, 'source')}.`,
  'list-dead': (v) => `Nothing is there any more: ${text(v, 'source')}.`,
  'list-of-vendor': (v) =>
    `Every cookie of ${text(v, 'service')} that was seen is in the vendor’s documentation, as the catalogue has it.`,
  'list-of-vendor-lacks': (v) =>
    `Set by ${text(v, 'service')}, and not in the vendor’s documentation as the catalogue has it: ${text(v, 'cookies')}.`,
  'promise-category': (v) => `The banner lists it under “${text(v, 'shown')}”.`,
  'no-opt-out': () => 'No visit shows somebody use the opt-out.',
  'promise-opted-out': () => 'A person used the opt-out, and it took.',
  'promise-not-opted-out': () => 'A person used the opt-out, and requests with an identifier went on.',
  'no-log-out': () => 'No visit shows somebody log out while the cookies were watched.',
  'promise-cleared': () => 'After logging out, session cookies went or were renewed.',
  'promise-not-cleared': () => 'After logging out, the session cookies stayed as they were.',
  'form-open': (v) => `The form goes to ${text(v, 'source')}, which may work for the site, or be the site under another name.`,
  'promise-form-passed': (v) => `What the form collects goes to ${text(v, 'source')}, which the policy does not name.`,
  'promise-form-own': () =>
    'The form was sent to the site’s own host, and the address typed to no other. What servers do with it cannot be seen.',
  'no-form-sent': () => 'No visit shows such a form being sent.',
  'promise-nothing-kept': () => 'A form was sent, and the address typed into it stands in no cookie and no storage.',
  'promise-kept-typed': (v) => `The address typed into the form was kept: ${text(v, 'cookies')}.`,
  'promise-cookies-here': (v) => `Cookies were kept in the visits to this site: ${text(v, 'cookies')}.`,
  'promise-own-cookie': (v) => `The site keeps cookies of its own that can do that: ${text(v, 'cookies')}.`,
  'promise-none-kept': () => 'No such cookie was seen.',
  'promise-other-site': (v) => `It speaks of ${text(v, 'source')}, not of the site that was visited.`,
  'promise-form-abroad': (v) =>
    `The form goes to ${text(v, 'services')}, whose company is of that country as the catalogue has it.`,
  'promise-form-elsewhere': (v) =>
    `The form goes to ${text(v, 'services')}, whose company is of another country as the catalogue has it.`,
  'no-form-known': () => 'No form was seen that goes to a company that is known.',
  'promise-fingerprint': () => 'Scripts were seen that read what tells browsers apart.',
  'promise-persistent': () => 'Its cookies outlive the visit.',
  'promise-session-only': () => 'Only cookies of the session were seen.',
  'promise-no-cookie': () => 'It ran, and no cookie of it was seen.',
  'promise-kept-in-cookie': () => 'The choice was kept in a cookie.',
  'promise-kept-elsewhere': () => 'The choice was kept in the browser’s storage, not in a cookie.',
  'no-choice-kept': () => 'Where the choice was kept was not recognised.',
  'promise-link-there': () => 'A page of the site has such a link.',
  'promise-link-not-there': () => 'None of the pages seen has such a link.',
  'no-page-read': () => 'The recording does not hold the links of a page.',
  'promise-no-detriment': () => 'Further pages came after the no. Forms were not tried.',
  'promise-wall': () => 'The banner offers agreeing or paying, and no other way.',
  'promise-shut': () => 'A page that opens otherwise was shut after the no.',
  'no-page-after-no': () => 'No further page was opened after a no.',
} satisfies Record<string, Say>;
