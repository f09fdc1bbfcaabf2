/** What each part of a text tells: sections without sections of their own, paragraphs and points, side by side. */
import type { Statement } from '../../model/policy.ts';
import { type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';
import { type UnknownVendor, withoutForm } from '../unknown-vendors.ts';

export type Read = Omit<Statement, 'id'>;
export interface Sources extends Reading {
  statements: readonly Read[];
  unknown: readonly UnknownVendor[];
  frameAt(offset: number): Frame | undefined;
}

export interface Part {
  section: number;
  own: Frame[];
  /** A point of a list, or a paragraph with a number. */
  isPoint: boolean;
  /** The service that heads it, in the heading or within the line. */
  head: string | null;
  /** Sentences that name what others do, and whom. */
  named: Frame[];
  services: Set<string>;
  /** Firm: by article or as a ground. Said: a word of it. Asked: it waits for a click or a choice. */
  ground: 'firm' | 'said' | 'asked' | null;
}
export interface Parts {
  sections: Part[];
  paragraphs: Part[];
}

/** Rests on consent, as good as said. */
export const ON_CONSENT = new Set<unknown>(['prior-consent', 'consent-if-asked', 'click-to-load', 'category-map']);
const GROUNDS = ['consent', 'basis_li', 'basis_contract', 'basis_law', 'basis_public', 'basis_vital', 'basis_word'] as const;
/** Agreed, recognized, in accordance with: said of a transfer, these are no ground of the use. */
const TRANSFERRED = ['mech_scc', 'mech_dpf', 'mech_adequacy', 'mech_bcr', 'thirdcountry'] as const;
const OF_USE = /^GDPR (?:6|9)\(/;
/** Does it say a word of a ground, for the use itself? */
export const tellsGround = (frame: Frame): boolean => says(frame, ...GROUNDS) && !says(frame, ...TRANSFERRED);
export const isGround = ({ type, value }: Read): boolean =>
  type === 'legal-basis' || (type === 'gdpr-reference' && OF_USE.test(String(value.article)));
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\p{Ll}\)|[–•*-])\s/u;

export function partsOf({ document, frames, namings, statements, unknown, frameAt }: Sources): Parts {
  const vendors = new Map<number, string[]>();
  for (const { name, start, disclosure } of unknown) {
    const at = disclosure === 'declared' ? frameAt(start)?.index : undefined;
    if (at !== undefined) vendors.set(at, [...(vendors.get(at) ?? []), withoutForm(name)]);
  }
  const parents = new Set(document.parents);
  const sections = new Map<number, Part>();
  const paragraphs = new Map<number, Part>();
  const partAt = (map: Map<number, Part>, key: number, make: () => Pick<Part, 'section' | 'head' | 'isPoint'>): Part => {
    let part = map.get(key);
    if (!part) map.set(key, (part = { own: [], named: [], services: new Set(), ground: null, ...make() }));
    return part;
  };
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell') continue;
    const { section, block } = frame.sentence;
    const declared = namings.of(frame).flatMap(({ service, sense }) => (service && sense === 'declared' ? [service] : []));
    const services = [...declared, ...(vendors.get(frame.index) ?? [])];
    const isSaid = tellsGround(frame);
    const topic = namings.headingOf(section);
    for (const part of [
      partAt(sections, section, () => ({ section, isPoint: false, head: topic.length === 1 ? (topic[0] ?? null) : null })),
      partAt(paragraphs, block, () => ({
        section,
        isPoint: frame.kind === 'item' || NUMBERED.test(frame.text),
        head: headOf({ document, namings }, frame),
      })),
    ]) {
      // prettier-ignore
      part.own.push(frame);
      if (services.length) part.named.push(frame);
      for (const service of services) part.services.add(service);
      if (isSaid) part.ground ??= 'said';
    }
  }
  for (const one of statements) {
    const firm = isGround(one);
    const asked = one.type === 'promise' && ON_CONSENT.has(one.value.kind);
    if (!firm && !asked) continue;
    const sentence = frameAt(one.start)?.sentence;
    if (!sentence) continue;
    for (const part of [sections.get(sentence.section), paragraphs.get(sentence.block)]) {
      if (!part) continue;
      if (firm) part.ground = 'firm';
      else part.ground ??= 'asked';
    }
  }
  return {
    sections: [...sections.values()].filter(({ section }) => !parents.has(section)),
    paragraphs: [...paragraphs.values()],
  };
}

/** “4.7 Tool. We measure …”, “Tool: …”: headed by a service within the line. */
function headOf({ document, namings }: Pick<Reading, 'document' | 'namings'>, frame: Frame): string | null {
  const { start, end } = document.blocks[frame.sentence.block] ?? frame.sentence;
  const [mention] = frame.mentions;
  const naming = namings.of(frame).find((one) => one.mention === mention);
  if (!mention || !naming?.service || naming.sense !== 'declared' || frame.sentence.start !== start) return null;
  const before = document.text.slice(start, Math.min(mention.start, start + 40));
  const after = document.text.slice(mention.end, Math.min(end, mention.end + 50));
  return mention.start - start <= 40 && /^(?:[\d.]{1,6}\s+)?[*_\s]*\S{0,12}\s?$/.test(before) &&
    /^[*_]*\s?(?:\([^)]{1,40}\)\s?)?[.:–—]/.test(after) ? naming.service : null; // prettier-ignore
}
