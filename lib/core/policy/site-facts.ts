/**
 * What a text tells of the site that a browser can look up, though it promises nothing: where the choice is kept, that cookies last,
 * when they go, where a link is. Statements of type `technique`, like other facts.
 */
import { UNSUBSCRIBE } from '../model/judging.ts';
import type { SiteFact } from '../model/policy.ts';
import { type Frame, follows, near, says } from './frame.ts';
import type { Reading } from './read.ts';

const IN = /^(?:i|in|dans|on|på)$/;
const ONE = /^(?:en|ein|eit|eine[mr]?|ett|a|an|un|et|our|vår|unserem)$/;
const LOG_OUT =
  /(?<![A-Za-zÀ-ɏ])(?:logge?[rt]?|loggar|logga)\s(?:(?:deg|dig|dere|seg|sig)\s)?(?:ut|av|ud)(?![A-Za-zÀ-ɏ])|utlogging|utloggning|udlogning|(?<![A-Za-zÀ-ɏ])log(?:s|ged|ging)?[\s-](?:out|off)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:abmelde|ausloggen|abgemeldet|ausgeloggt)|déconnect|déconnexion/iu;
const HOME =
  /(?<![A-Za-zÀ-ɏ])(?:hjemmeside|heimeside|forside|startside|startsid|förstasid|hemsid|home\s?page|front\s?page|startseite|page d.accueil)/iu;

/** A subscription that one ends; of a link alone that may be one that is paid for. */
const ENDS =
  /(?:slett|avslutt|stopp|avbestill|stans|afslut|opsig)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ )?abonnement|cancel (?:[A-Za-zÀ-ɏ]+ )?subscription|abonnement[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ )?(?:beenden|kündigen|löschen)/iu;

const isPersistent = (f: Frame): boolean =>
  follows(f, ['persistent', 'cookies|cookie'], 1) && says(f, 'store', 'stores', 'set') && !says(f, 'if', 'others_do');

/** “… in a cookie”, of what was chosen. */
const isKept = (f: Frame): boolean => {
  const { words } = f.sentence;
  const chosen = f.hits.find(({ concept }) => /^(?:your)?choice$|^settings$|^consent$/.test(concept))?.from ?? Infinity;
  return (
    says(f, 'store', 'stores', 'remember') &&
    f.hits.some(
      ({ concept, from }) =>
        (concept === 'cookie' || concept === 'cookies') &&
        from > chosen &&
        ONE.test(words[from - 1]?.text ?? '') &&
        IN.test(words[from - 2]?.text ?? ''),
    )
  );
};

const isCleared = (f: Frame): boolean => says(f, 'deletion', 'dropped') && says(f, 'cookies', 'cookie') && LOG_OUT.test(f.text);

/** “You may unsubscribe. Our home page has a link for that.” */
const isLinkThere = (f: Frame, before: Frame | undefined): boolean =>
  HOME.test(f.text) &&
  (says(f, 'link', 'linkword') || /lenk|länk/i.test(f.text)) &&
  [f, before].some((one) => one !== undefined && (UNSUBSCRIBE.test(one.text) || ENDS.test(one.text)));

const KINDS_OF_RECIPIENTS = [
  ['marketing', 'marketing'],
  ['analytics', 'analytics'],
  ['socialmedia', 'social'],
] as const;
/** In one word, or in two that stand together. */
const isBeside = (f: Frame, a: string, b: string): boolean =>
  near(f, a, b, 1) ||
  f.hits.some((hit) => hit.concept === a && f.hits.some(({ concept, from }) => concept === b && from === hit.from));
const INVOLVED = ['share', 'giveaway', 'hand', 'use', 'receive', 'gets', 'transfer', 'access', 'collect'];

/** “Our advertising partners receive …”: whoever they are, the text names none of them. */
const recipientsIn = (f: Frame): string[] =>
  says(f, ...INVOLVED) && !says(f, 'none', 'nobody', 'if', 'right')
    ? KINDS_OF_RECIPIENTS.flatMap(([concept, purpose]) => (isBeside(f, concept, 'provider') ? [purpose] : []))
    : [];

const HEDGED = 0.5;
const PLAIN = 0.75;

export function readSiteFacts({ frames, namings, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || says(frame, 'not', 'negation')) continue;
    const tell = (technique: SiteFact, service: string | null) => {
      const { start, end } = frame.sentence;
      add(
        'technique',
        { start, end },
        { technique },
        { service, confidence: says(frame, 'hedge') ? HEDGED : PLAIN, inherited: false },
      );
    };
    for (const category of recipientsIn(frame)) {
      const { start, end } = frame.sentence;
      add('service', { start, end }, { role: 'recipient', category }, { service: null, confidence: 0.6, inherited: false });
    }
    const about = namings.aboutOf(frame).services;
    if (isPersistent(frame) && about[0] !== undefined && about.length === 1) tell('persistent-cookie', about[0]);
    if (isKept(frame)) tell('choice-in-cookie', null);
    if (isCleared(frame)) tell('cleared-at-log-out', null);
    const before = frames[frame.index - 1];
    if (isLinkThere(frame, before?.sentence.block === frame.sentence.block ? before : undefined)) tell('unsubscribe-link', null);
  }
}
