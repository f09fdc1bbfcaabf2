/** Transfers to other countries and what they rest on. */
import { countriesIn } from './countries.ts';
import { clauseEnds, follows, type Frame, near, says } from './frame.ts';
import type { Reading } from './read.ts';

/** The same in every language: names of acts and addresses. */
const ANYWHERE: [RegExp, string][] = [
  [/\bData Privacy Framework\b|\bDPF\b|2023\/1795|fa09cbad-dd7d/i, 'dpf'],
  [
    /\bPrivacy[- ]Shield\b|Datenschutz-?schild|bouclier de protection|personvernskjold|privatlivsskjold|sköld(?:en)? för skydd av privatlivet/i,
    'privacy-shield',
  ],
  [/\bSafe[- ]Harbou?r\b/i, 'safe-harbor'],
  [/2021\/914|\bSCCs?\b|2010\/87/, 'scc'],
  [/\bBCRs?\b|Binding Corporate Rules/i, 'bcr'],
];
/** A part of each: most sentences hold none. */
const AHEAD = /Framework|DPF|2023|fa09|Shield|schild|bouclier|skjold|sköld|Harbou?r|2021|SCC|2010|BCR|Binding/i;
const BY_CONCEPT: [concept: string, mechanism: string][] = [
  ['mech_dpf', 'dpf'], ['mech_scc', 'scc'], ['mech_bcr', 'bcr'], ['mech_adequacy', 'adequacy'],
]; // prettier-ignore

export function readTransfers(reading: Reading): void {
  const { frames, namings } = reading;
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading') continue;
    const mechanisms = new Set<string>();
    for (const [pattern, mechanism] of AHEAD.test(frame.text) ? ANYWHERE : [])
      if (pattern.test(frame.text)) mechanisms.add(mechanism);
    for (const [concept, mechanism] of BY_CONCEPT) if (says(frame, concept)) mechanisms.add(mechanism);
    // What the Shield rested on was such a decision; one for another country is told beside it.
    if (mechanisms.has('adequacy') && ['privacy-shield', 'safe-harbor'].some((one) => mechanisms.has(one)))
      if (countriesIn(frame.sentence.words, reading.language).length < 2) mechanisms.delete('adequacy');
    if (/\b49\b/.test(frame.text) && /art/i.test(frame.text) && /(?:art[A-Za-zÀ-ɏ]*\.?)[\s\u00a0]*49/iu.test(frame.text))
      mechanisms.add('art-49');
    const abroad = says(frame, 'usa', 'thirdcountry');
    if (!mechanisms.size && abroad && isTransfer(frame)) mechanisms.add('unnamed');
    else if (!mechanisms.size && says(frame, 'mech_unnamed') && says(frame, 'transfer', 'outside', 'thirdcountry'))
      mechanisms.add('unnamed');
    if (!mechanisms.size) continue;
    const about = namings.aboutOf(frame);
    const services: (string | null)[] = about.services.length && !isOfSeveral(reading, frame, about) ? about.services : [null];
    const own = mechanisms.size > 1 ? byClause(reading, frame) : null;
    const place = { start: frame.sentence.start, end: frame.sentence.end };
    const countries = new Set(countriesIn(frame.sentence.words, reading.language));
    if (says(frame, 'usa') || /\bU\.?S\.?A?\b/.test(frame.text)) countries.add('US');
    const [country] = countries.has('US') ? ['US'] : countries;
    const where = { ...(country ? { country } : {}), ...(countries.size > 1 ? { countries: [...countries].sort() } : {}) };
    const isDenied = follows(frame, ['not', 'transfer'], 4) || follows(frame, ['transfer', 'not'], 3);
    const denied = isDenied && !says(frame, 'unless', 'without');
    if (denied && [...mechanisms].every((mechanism) => mechanism === 'unnamed')) continue;
    for (const mechanism of mechanisms)
      for (const service of own?.get(mechanism) ?? services)
        reading.add('transfer', place, { mechanism, ...where }, {
          service, confidence: (mechanism === 'unnamed' ? 0.7 : 0.92) * (about.inherited ? 0.9 : 1), inherited: about.inherited,
        }); // prettier-ignore
  }
}

/** “A relies on the framework, and B on standard clauses”: the ground of each clause is that of who is named in it. */
function byClause({ namings }: Reading, frame: Frame): Map<string, string[]> | null {
  const { words } = frame.sentence;
  const grounds = BY_CONCEPT.flatMap(([concept, mechanism]) =>
    frame.hits.filter((hit) => hit.concept === concept).map(({ from }) => ({ mechanism, from })),
  ).sort((a, b) => a.from - b.from);
  const named = namings.named(frame);
  const own = new Map<string, string[]>();
  for (const { mechanism, from } of grounds) {
    const start = grounds.findLast((other) => other.from < from && other.mechanism !== mechanism)?.from ?? 0;
    const end = grounds.find((other) => other.from > from && other.mechanism !== mechanism)?.from ?? words.length;
    const isMine = (at: number): boolean =>
      at < from ? at >= start && !clauseEnds(frame, at, from) : at < end && !clauseEnds(frame, from, at);
    const services = named.flatMap(({ service, from: at }) => (service && isMine(at) ? [service] : []));
    if (!services.length) return null;
    own.set(mechanism, [...new Set([...(own.get(mechanism) ?? []), ...services])]);
  }
  return own.size > 1 ? own : null;
}

/** “Transfers rest on …” behind two vendors of one paragraph is said of neither alone. */
function isOfSeveral({ frames, namings }: Reading, frame: Frame, about: { inherited: boolean }): boolean {
  const { section } = frame.sentence;
  // What follows a semicolon goes on about the same.
  if (!about.inherited || says(frame, 'these') || frames[frame.index - 1]?.text.endsWith(';')) return false;
  const heading = frames.find(({ kind, sentence }) => kind === 'heading' && sentence.section === section);
  if (namings.topicOf(section).length === 1 && (heading?.mentions.length ?? 0) < 2) return false;
  const named = new Set<string>();
  for (let i = frame.index - 1; frames[i]?.sentence.block === frame.sentence.block; i--) {
    const before = frames[i];
    for (const { service, sense } of before ? namings.of(before) : []) if (service && sense === 'declared') named.add(service);
  }
  return named.size > 1;
}

/** Data goes, lies or is handled there; a company's seat alone is no transfer. */
const isTransfer = (frame: Frame): boolean =>
  near(frame, 'transfer|store|process|share', 'usa|thirdcountry', 12) && !(says(frame, 'right') && !says(frame, 'transfer'));
