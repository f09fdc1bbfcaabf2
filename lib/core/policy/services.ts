/** Names in their sentences → the services that the policy discloses, and which service a sentence is about. */
import type { Catalog } from '../catalog/index.ts';
import type { Purpose } from '../model/catalog.ts';
import { follows, type Frame, says, vendorSubject } from './frame.ts';
import type { Mention } from './names.ts';
import { denyAnswered, denyHeadings, denyLater, isDenyingHeading } from './denials.ts';
import { placeElsewhere } from './elsewhere.ts';
import { settleNetworks } from './networks.ts';
import { NameResolver } from './resolve-names.ts';
import { PURPOSES } from './standing-for.ts';
import { type Sense, senseOf } from './senses.ts';
import type { ReadText } from './sentences.ts';

export interface Naming {
  mention: Mention;
  frame: Frame;
  sense: Sense;
  /** Catalogue id, also where an organization's name stands for its service; null where none. */
  service: string | null;
  /** Decided by the context, not by the name itself. */
  promoted: boolean;
}

export interface About {
  services: string[];
  /** From the section. */
  inherited: boolean;
}

export class Namings {
  readonly all: Naming[] = [];
  private readonly byFrame = new Map<number, Naming[]>();
  private readonly topics: string[][];
  private readonly purposes: (Purpose | null)[];
  private readonly headings: (Frame | undefined)[] = [];
  private declaredBy: Map<string, Set<string>> | null = null;
  private rows: Map<string, Set<string>> | null = null;
  private readonly firstNaming: { service: string; start: number }[] = [];
  private readonly abouts: About[] = [];
  private readonly resolver: NameResolver;

  constructor(
    private readonly document: ReadText,
    private readonly frames: readonly Frame[],
    private readonly catalog: Catalog,
  ) {
    this.resolver = new NameResolver(document, catalog, this);
    this.purposes = document.sections.map(() => null);
    this.topics = document.sections.map(() => []);
    for (const frame of frames) if (frame.kind === 'heading') this.headings[frame.sentence.section] = frame;
    this.readPurposes();
    for (const frame of frames) this.readFrame(frame);
    placeElsewhere(catalog, frames, (frame) => this.of(frame));
    denyHeadings(frames, this.all, (frame) => this.of(frame));
    denyLater(frames, (frame) => this.of(frame));
    denyAnswered(frames, (frame) => this.of(frame));
    settleNetworks(catalog, this.all, this.headings);
    this.readTopics();
  }

  /** Names said in a sentence, in every sense but `skip`. */
  of(frame: Frame): readonly Naming[] {
    return this.byFrame.get(frame.index) ?? NONE;
  }

  /**
   * The services a sentence is about: those it names, else those its section is about.
   * Empty: the whole site. `inherited`: from the section.
   * @param counts where a name may stand for a tool beside what is spoken of: whether it is to count
   */
  aboutOf(frame: Frame, counts?: (service: string) => boolean): About {
    if (counts) return this.readAbout(frame, counts);
    // Each reader of the text asks it again.
    const known = (this.abouts[frame.index] ??= this.readAbout(frame, () => true));
    return { ...known, services: [...known.services] };
  }

  private readAbout(frame: Frame, counts: (service: string) => boolean): About {
    const namings = this.of(frame);
    const named = new Set<string>();
    for (const { service, sense } of namings)
      if (service && sense !== 'mentioned' && sense !== 'source' && counts(service)) named.add(service);
    if (named.size) {
      for (const id of this.listedWith(namings, named)) named.add(id);
      return { services: [...named], inherited: false };
    }
    const row = frame.kind === 'cell' ? this.rowOf(frame) : [];
    if (row.length) return { services: row, inherited: true };
    const pixel = namings.length === 0 ? this.pixelOf(frame) : null;
    if (pixel) return { services: [pixel], inherited: false };
    // “Our supplier for …” is a subject of its own.
    const subject = frame.mentions.length === 0 && follows(frame, ['we', 'provider'], 1) ? null : this.subjectOf(frame);
    if (!subject) return { services: [], inherited: false };
    let topic = subject.length ? subject : this.topicOf(frame.sentence.section);
    if (namings.length === 0 && topic.length === 0) return { services: topic, inherited: false };
    const organizations = new Set(namings.map(({ mention }) => mention.organization));
    const [maker, other] = organizations;
    const spoken = maker && other === undefined ? this.lastOf(maker, frame) : null;
    if (spoken) return { services: [spoken], inherited: false };
    // “… which both Company and Other have joined”.
    const each = other === undefined ? [] : [...organizations].map((one) => one && (this.lastOf(one, frame) ?? this.onlyOf(one)));
    if (each.length && each.every((one) => one))
      return { services: [...new Set(each.filter((one) => one !== null))], inherited: false };
    if (organizations.size && topic.length) {
      const own = topic.filter((id) => organizations.has(this.catalog.services.get(id)?.organization ?? ''));
      // What an organization does is seldom said of its tag manager.
      const main = own.length > 1 ? own.filter((id) => this.catalog.services.get(id)?.purpose !== 'tag-manager') : own;
      if (main.length) return { services: main, inherited: false };
    }
    // What one vendor does is never said of another's service.
    if (topic.length && vendorSubject(frame)) topic = [];
    if (!topic.length && organizations.size === 1) {
      const [organization] = organizations;
      const only = organization ? this.onlyOf(organization) : null;
      if (only) return { services: [only], inherited: true };
    }
    return { services: topic, inherited: topic.length > 0 };
  }

  /** The service that each name in a sentence stands for, a company's for the one it has here; null where that is not known. */
  named(frame: Frame): { service: string | null; from: number }[] {
    return this.of(frame).flatMap(({ service, sense, mention: { organization, from } }) =>
      sense === 'declared'
        ? [{ service: service ?? (organization && (this.lastOf(organization, frame) ?? this.onlyOf(organization))), from }]
        : [],
    );
  }

  /** “A, Company and B run only …”: in a list of services a company's name stands for the one it has here. */
  private listedWith(namings: readonly Naming[], named: ReadonlySet<string>): string[] {
    const makers = new Set([...named].map((id) => this.catalog.services.get(id)?.organization));
    return namings.flatMap(({ mention: { organization, from, to }, service, sense }) => {
      if (service || !organization || sense !== 'declared' || makers.has(organization)) return [];
      const isListed = namings.some(
        (other) =>
          other.service &&
          named.has(other.service) &&
          (Math.abs(from - other.mention.to) <= 1 || Math.abs(other.mention.from - to) <= 1),
      );
      const only = isListed ? this.onlyOf(organization) : null;
      return only ? [only] : [];
    });
  }

  /** The services that the cells of its table's row name; none where they name several. */
  private rowOf({ sentence }: Frame): string[] {
    const cell = this.document.blocks[sentence.block]?.cell;
    if (!this.rows) {
      this.rows = new Map();
      for (const frame of this.frames) {
        const at = this.document.blocks[frame.sentence.block]?.cell;
        for (const { service, sense } of at ? this.of(frame) : NONE) {
          if (!service || sense === 'mentioned') continue;
          const key = `${at?.table} ${at?.row}`;
          const own = this.rows.get(key);
          if (own) own.add(service);
          else this.rows.set(key, new Set([service]));
        }
      }
    }
    const named = cell && this.rows.get(`${cell.table} ${cell.row}`);
    return named?.size === 1 ? [...named] : [];
  }

  /** The service of this organization that was last named in the same paragraph. */
  private lastOf(organization: string, frame: Frame): string | null {
    for (let i = frame.index - 1; i >= 0 && i > frame.index - PARAGRAPH; i--) {
      const before = this.frames[i];
      if (before?.sentence.block !== frame.sentence.block) return null;
      const own = new Set(
        this.of(before).flatMap(({ service, sense }) =>
          service && sense === 'declared' && this.isMain(service, organization) ? [service] : [],
        ),
      );
      if (own.size) return own.size === 1 ? ([...own][0] ?? null) : null;
    }
    return null;
  }

  /** “For the pixel, transfers rest on …”: the one that the section last named. */
  private pixelOf(frame: Frame): string | null {
    if (!frame.sentence.words.some(({ text }) => PIXEL.test(text))) return null;
    for (let i = frame.index - 1; i >= 0 && i > frame.index - PARAGRAPH; i--) {
      const before = this.frames[i];
      if (before?.sentence.section !== frame.sentence.section) return null;
      const named = this.of(before).findLast(
        ({ service, sense, mention }) =>
          service && sense === 'declared' && PIXEL_NAME.test(`${mention.name} ${mention.compound}`),
      );
      if (named) return named.service;
    }
    return null;
  }

  /** Of this organization, and no tag manager, of which little is said. */
  private isMain(service: string, organization: string): boolean {
    const known = this.catalog.services.get(service);
    return known?.organization === organization && known.purpose !== 'tag-manager';
  }

  /** The services that the nearest earlier sentence of the same paragraph named; a long list of them is no subject. */
  private subjectOf(frame: Frame): string[] {
    let manager: string[] | null = null;
    for (let i = frame.index - 1; i >= 0 && i > frame.index - 6; i--) {
      const before = this.frames[i];
      if (!before || before.sentence.block !== frame.sentence.block) break;
      const named = new Set<string>();
      const firms = new Set<string>();
      for (const { service, sense, mention } of this.of(before)) {
        if (service && sense !== 'mentioned') named.add(service);
        else if (mention.organization && sense === 'declared') firms.add(mention.organization);
      }
      // “Our partner is Company; the transfer rests on …”: of the one service that Company has here.
      const [firm, more] = firms;
      const only = firm && more === undefined && !named.size ? this.onlyOf(firm) : null;
      if (only) named.add(only);
      if (!named.size) continue;
      const main = [...named].filter((id) => this.catalog.services.get(id)?.purpose !== 'tag-manager');
      // “It is started by the tag manager”: what is started goes on being spoken of.
      if (main.length) return main.length <= 3 ? main : [];
      manager ??= [...named];
    }
    return manager ?? [];
  }

  /** The one service of this organization that the document declares, if it is one. */
  private onlyOf(organization: string): string | null {
    if (!this.declaredBy) {
      this.declaredBy = new Map();
      for (const { service, sense, mention } of this.all) {
        const organization = mention.organization ?? this.catalog.services.get(service ?? '')?.organization;
        if (!service || sense !== 'declared' || !organization) continue;
        const ids = this.declaredBy.get(organization);
        if (ids) ids.add(service);
        else this.declaredBy.set(organization, new Set([service]));
      }
    }
    const declared = this.declaredBy.get(organization);
    const [only] = declared ?? [];
    return declared?.size === 1 && only ? only : null;
  }

  /** Services that the section's own heading names. */
  headingOf(section: number): readonly string[] {
    const frame = this.headings[section];
    return frame ? this.of(frame).flatMap(({ service }) => (service ? [service] : [])) : [];
  }

  /** Services that a section's heading, or its parent's, is about. */
  topicOf(section: number): string[] {
    for (let at = section, depth = 0; at >= 0 && depth < 8; at = this.document.parents[at] ?? -1, depth++) {
      const topic = this.topics[at];
      if (topic?.length) return topic;
    }
    return [];
  }

  /** The one purpose that a section's heading, or its parent's, speaks of; a document's title speaks of none. */
  purposeOf(section: number): Purpose | null {
    for (let at = section, depth = 0; at > 0 && depth < 8; at = this.document.parents[at] ?? -1, depth++) {
      const purpose = this.purposes[at];
      if (purpose) return purpose;
    }
    return null;
  }

  private readPurposes(): void {
    for (const frame of this.frames) {
      if (frame.kind !== 'heading') continue;
      const found = PURPOSES.filter(([concept]) => frame.concepts.has(concept));
      // “Marketing and statistics” says nothing of either.
      if (found.length === 1 && found[0]) this.purposes[frame.sentence.section] = found[0][1];
    }
  }

  private readFrame(frame: Frame): void {
    const found: Naming[] = [];
    for (const mention of frame.mentions) {
      const sense = senseOf(frame, mention);
      if (sense === 'skip' || isOrdinary(frame, mention)) continue;
      const naming = this.resolver.resolve(frame, mention, sense);
      // A page of ours on a network is nothing that is used here.
      if (naming?.sense === 'declared' && this.isInDenial(frame, mention)) naming.sense = 'mentioned';
      if (naming) found.push(naming);
    }
    if (found.length) this.byFrame.set(frame.index, found);
    for (const naming of found) {
      this.all.push(naming);
      const { service } = naming;
      if (service) this.firstNaming[frame.sentence.section] ??= { service, start: frame.sentence.start };
    }
  }

  /** Under a heading such as “What we do not use”, unless the sentence says that this one was chosen. */
  private isInDenial(frame: Frame, mention: Mention): boolean {
    if (frame.kind === 'heading') return false;
    const heading = this.headings[frame.sentence.section];
    if (!heading || !isDenyingHeading(heading)) return false;
    const chosen = frame.hits.some(({ concept, to }) => concept === 'choice' && to <= mention.from && mention.from - to <= 2);
    return !chosen && !(says(frame, 'use') && !says(frame, 'not', 'removed', 'renounce'));
  }

  private readTopics(): void {
    for (const frame of this.frames) {
      if (frame.kind !== 'heading') continue;
      const ids = this.of(frame).flatMap(({ service }) => (service ? [service] : []));
      // The document's title is about the whole.
      if (ids.length && (frame.sentence.section > 0 || this.document.sections.length === 1))
        this.topics[frame.sentence.section] = [...new Set(ids)];
    }
    // A section whose heading names none and whose text names one alone is about that one.
    const named = this.document.sections.map(() => new Set<string>());
    for (const { frame, service, sense } of this.all)
      if (service && frame.kind !== 'heading' && sense !== 'mentioned') named[frame.sentence.section]?.add(service);
    named.forEach((ids, section) => {
      const [only] = ids;
      if (ids.size === 1 && only && this.topicOf(section).length === 0 && this.isAbout(section, only))
        this.topics[section] = [only];
    });
  }

  /**
   * Short, beginning with the service, and not a section on cookies, rights or contact in general: those speak of more than
   * what they name.
   */
  private isAbout(section: number, service: string): boolean {
    const { heading, start, end } = this.document.sections[section] ?? { heading: '', start: 0, end: 0 };
    if (heading === '' || end - start > 4000) return false;
    for (let at = section, depth = 0; at > 0 && depth < 8; at = this.document.parents[at] ?? -1, depth++) {
      const frame = this.headings[at];
      if (frame && says(frame, 'cookies', 'right', 'controller', 'third', 'provider', 'personaldata')) return false;
    }
    const first = this.firstNaming[section];
    return first?.service === service && first.start - start < 400;
  }
}

const NONE: readonly Naming[] = [];
const PIXEL = /^(?:pixels?|piksel|pixeln|pixel(?:en|et)|pixlar|pixlen|piks(?:el|l)en?)$/;
const PIXEL_NAME = /pixel|piksel/i;
/** Sentences of a paragraph within which a maker's name stands for what was named before. */
const PARAGRAPH = 14;

/** A name made of nothing but the language's own words (“cookie notice”) names nobody. */
function isOrdinary(frame: Frame, mention: Mention): boolean {
  // “LinkedIn page”: no ordinary word is written so.
  if (mention.to - mention.from < 2 || /\p{Ll}\p{Lu}/u.test(mention.name)) return false;
  for (let i = mention.from; i < mention.to; i++) if (!frame.hits.some((hit) => hit.from <= i && hit.to > i)) return false;
  return true;
}
