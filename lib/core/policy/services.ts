/** Names in their sentences → the services that the policy discloses, and which service a sentence is about. */
import type { Catalog } from '../catalog/index.ts';
import type { Purpose, Service } from '../model/catalog.ts';
import { follows, type Frame, says, vendorSubject } from './frame.ts';
import type { Mention } from './names.ts';
import { denyHeadings, denyLater, isDenyingHeading } from './denials.ts';
import { bestOf, isTag, PURPOSES, TagNames } from './standing-for.ts';
import { type Sense, senseOf } from './senses.ts';
import { type ReadText, wordsOf } from './sentences.ts';

export interface Naming {
  mention: Mention;
  frame: Frame;
  sense: Sense;
  /** Catalogue id, also where an organization's name stands for its service; null where none. */
  service: string | null;
  /** Decided by the context, not by the name itself. */
  promoted: boolean;
}

const LEGAL_FORM = /^(?:gmbh|ag|as|asa|ab|aps|ltd|limited|inc|llc|corporation|corp|sas|sa|bv|se|unlimited)$/;

export class Namings {
  readonly all: Naming[] = [];
  private readonly byFrame = new Map<number, Naming[]>();
  private readonly topics: string[][];
  private readonly purposes: (Purpose | null)[];
  private readonly headings: (Frame | undefined)[] = [];
  private declaredBy: Map<string, Set<string>> | null = null;
  private readonly firstNaming: { service: string; start: number }[] = [];
  private readonly socialBy = new Map<string, Service | null>();
  private readonly byOrganization = new Map<string, Service[]>();
  private readonly tags: TagNames;

  constructor(
    private readonly document: ReadText,
    private readonly frames: readonly Frame[],
    private readonly catalog: Catalog,
  ) {
    for (const service of catalog.services.values()) {
      const list = this.byOrganization.get(service.organization);
      if (list) list.push(service);
      else this.byOrganization.set(service.organization, [service]);
    }
    this.tags = new TagNames(catalog);
    this.purposes = document.sections.map(() => null);
    this.topics = document.sections.map(() => []);
    for (const frame of frames) if (frame.kind === 'heading') this.headings[frame.sentence.section] = frame;
    this.readPurposes();
    for (const frame of frames) this.readFrame(frame);
    denyHeadings(frames, this.all, (frame) => this.of(frame));
    denyLater(frames, (frame) => this.of(frame));
    this.readTopics();
  }

  /** Names said in a sentence, in every sense but `skip`. */
  of(frame: Frame): readonly Naming[] {
    return this.byFrame.get(frame.index) ?? [];
  }

  /**
   * The services a sentence is about: those it names, else those its section is about.
   * Empty: the whole site. `inherited`: from the section.
   */
  aboutOf(frame: Frame): { services: string[]; inherited: boolean } {
    const namings = this.of(frame);
    const named = [
      ...new Set(
        namings.flatMap(({ service, sense }) => (service && sense !== 'mentioned' && sense !== 'source' ? [service] : [])),
      ),
    ];
    if (named.length) return { services: named, inherited: false };
    // “Our supplier for …” is a subject of its own.
    const subject = frame.mentions.length === 0 && follows(frame, ['we', 'provider'], 1) ? null : this.subjectOf(frame);
    if (!subject) return { services: [], inherited: false };
    let topic = subject.length ? subject : this.topicOf(frame.sentence.section);
    const organizations = new Set(namings.map(({ mention }) => mention.organization));
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

  /** The services that the nearest earlier sentence of the same paragraph named; a long list of them is no subject. */
  private subjectOf(frame: Frame): string[] {
    for (let i = frame.index - 1; i >= 0 && i > frame.index - 6; i--) {
      const before = this.frames[i];
      if (!before || before.sentence.block !== frame.sentence.block) return [];
      const named = new Set(this.of(before).flatMap(({ service, sense }) => (service && sense !== 'mentioned' ? [service] : [])));
      if (named.size) return named.size <= 3 ? [...named] : [];
    }
    return [];
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
      const own = senseOf(frame, mention);
      const sense = own === 'declared' && this.isInDenial(frame, mention) ? 'mentioned' : own;
      if (sense === 'skip' || isOrdinary(frame, mention)) continue;
      const naming = this.resolve(frame, mention, sense);
      if (naming) found.push(naming);
    }
    if (found.length) this.byFrame.set(frame.index, found);
    for (const naming of found) {
      this.all.push(naming);
      const { service } = naming;
      if (service) this.firstNaming[frame.sentence.section] ??= { service, start: frame.sentence.start };
    }
  }

  private resolve(frame: Frame, mention: Mention, sense: Sense): Naming | null {
    const base = { mention, frame };
    const service = mention.service ? this.catalog.services.get(mention.service) : undefined;
    if (service) {
      if (mention.ambiguous && !this.hasContext(frame, mention)) return null;
      const meant = this.tagOf(frame, mention, service) ?? service;
      return { ...base, service: meant.id, sense: this.placed(frame, mention, meant, sense), promoted: meant !== service };
    }
    if (!mention.organization) {
      const tag = isTag(frame, mention) ? this.tags.of(mention.name) : null;
      return { ...base, service: tag, sense, promoted: tag !== null };
    }
    if (sense === 'source') return { ...base, service: null, sense, promoted: false };
    const services = this.byOrganization.get(mention.organization) ?? [];
    const promoted = this.promote(frame, mention, services);
    if (promoted) return { ...base, service: promoted.id, sense: this.placed(frame, mention, promoted, sense), promoted: true };
    return { ...base, service: null, sense, promoted: false };
  }

  /** “The tag of Network”, or Network under a heading on its tag: not the network's buttons, but its advertising. */
  private tagOf(frame: Frame, mention: Mention, service: Service): Service | null {
    if (service.purpose !== 'social') return null;
    const marketing = bestOf(this.byOrganization.get(service.organization) ?? [], 'marketing');
    if (!marketing) return null;
    const topic = frame.kind === 'heading' ? [] : this.headingOf(frame.sentence.section);
    return isTag(frame, mention) || topic.includes(marketing.id) ? marketing : null;
  }

  /** Under a heading such as “What we do not use”, unless the sentence says that this one was chosen. */
  private isInDenial(frame: Frame, mention: Mention): boolean {
    if (frame.kind === 'heading') return false;
    const heading = this.headings[frame.sentence.section];
    if (!heading || !isDenyingHeading(heading)) return false;
    const chosen = frame.hits.some(({ concept, to }) => concept === 'choice' && to <= mention.from && mention.from - to <= 2);
    return !chosen && !(says(frame, 'use') && !says(frame, 'not', 'removed', 'renounce'));
  }

  /** A page or form on the vendor's own site is used there, not here. */
  private placed(frame: Frame, mention: Mention, service: Service, sense: Sense): Sense {
    if (sense !== 'declared') return sense;
    if (service.hosts.length === 0 && service.consent.needed === 'depends') return 'off-site';
    const onPage = says(frame, 'embed', 'technology', 'cookie') || /plug-?in|button|knapp|pixel|piksel/i.test(mention.compound);
    const social =
      says(frame, 'socialpage') ||
      says(frame, 'socialmedia', 'share_button') ||
      /^(?:kanal|channel|side|seite|page|chaîne|profil)/.test(mention.compound);
    if (service.purpose === 'social') return onPage && !says(frame, 'socialpage') ? 'declared' : 'off-site';
    if (service.purpose === 'video' && social && !says(frame, 'embed', 'video', 'content', 'load')) return 'off-site';
    return sense;
  }

  /** An ordinary word is a name beside words of business, in a heading, or followed by its legal form. */
  private hasContext(frame: Frame, mention: Mention): boolean {
    const { words } = frame.sentence;
    const first = words[mention.from];
    if (!first) return false;
    const written = this.document.text.slice(mention.start, mention.end);
    const single = mention.to - mention.from === 1;
    if (single && !first.capital) return false;
    if (LEGAL_FORM.test(words[mention.to]?.text ?? '')) return true;
    const shouted = written.length > 1 && written === written.toUpperCase() && frame.text !== frame.text.toUpperCase();
    if (single && written.length === 1) return says(frame, 'technology', 'marketing') && says(frame, 'use');
    if (shouted || mention.from > 0 || !single)
      return (
        shouted ||
        says(frame, 'use', 'provider', 'service', 'technology', 'payment', 'embed', 'marketing') ||
        frame.kind === 'heading'
      );
    return frame.kind === 'heading' || frame.kind === 'cell' || says(frame, 'provider', 'technology', 'payment');
  }

  /** Which of an organization's services its name stands for, if the context tells. */
  private promote(frame: Frame, mention: Mention, services: readonly Service[]): Service | null {
    const text = this.document.text.slice(mention.start, mention.end).toLowerCase();
    const social = this.socialOf(mention.organization ?? '', text, services);
    const onPage = says(frame, 'embed', 'technology', 'cookie');
    if (social && !onPage && says(frame, 'socialpage')) return social;
    if (social && !onPage && says(frame, 'socialmedia') && this.isSocialSection(frame)) return social;
    // “… on Facebook and Instagram”: named in one breath with a network's page.
    if (social && !onPage && says(frame, 'we') && !says(frame, 'marketing') && this.isBesideSocial(frame, mention)) return social;
    // “pixel Meta”, “Metas piksel”: a marketing tag of the organization.
    if (isTag(frame, mention)) {
      const marketing = bestOf(services, 'marketing');
      if (marketing) return marketing;
    }
    const only = services.length === 1 ? services[0] : undefined;
    if (only) {
      const ambiguous = (only.ambiguousNames ?? []).some((name) => name.toLowerCase() === text);
      // An organization's bare name is its service's only where that is its name too; with a legal form it always is.
      if (!ambiguous) return mention.to - mention.from > 1 ? only : null;
      if (says(frame, 'socialpage', 'socialmedia', 'share_button')) return null;
      return says(frame, 'use', 'provider', 'technology', 'payment', 'cookie', 'transfer', 'service') ||
        frame.kind === 'heading' ||
        this.isRow(frame, mention)
        ? only
        : null;
    }
    const own = PURPOSES.filter(([concept]) => frame.concepts.has(concept));
    const namesake = this.namesakeOf(frame, mention, services);
    if (namesake) return namesake;
    const purpose = (own.length === 1 ? own[0]?.[1] : null) ?? this.purposeOf(frame.sentence.section);
    if (purpose && this.isRow(frame, mention)) return bestOf(services, purpose);
    return null;
  }

  /** The organization's page service that goes by this name: `Facebook` and `Instagram` are both Meta's. */
  private socialOf(organization: string, text: string, services: readonly Service[]): Service | null {
    const key = `${organization} ${text}`;
    const known = this.socialBy.get(key);
    if (known !== undefined) return known;
    const holds = ({ names }: Service): boolean =>
      Object.values(names).some((list) => list.some((name) => name.toLowerCase().includes(text)));
    const social = services.find((service) => service.purpose === 'social' && holds(service)) ?? null;
    this.socialBy.set(key, social);
    return social;
  }

  /** “HubSpot, Inc.” stands for HubSpot, unless another service of the company is spoken of. */
  private namesakeOf(frame: Frame, mention: Mention, services: readonly Service[]): Service | null {
    if (mention.to - mention.from < 2) return null;
    const words = frame.sentence.words.slice(mention.from, mention.to).map(({ text }) => text);
    const namesake = services.find(({ name }) => {
      const parts = wordsOf(name, 0, name.length);
      return parts.length < words.length && parts.every(({ text }, i) => text === words[i]);
    });
    if (!namesake) return null;
    const ids = new Set(services.map(({ id }) => id));
    const others = [...this.headingOf(frame.sentence.section), ...frame.mentions.map(({ service }) => service ?? '')];
    return others.some((id) => id !== namesake.id && ids.has(id)) ? null : namesake;
  }

  private isBesideSocial(frame: Frame, mention: Mention): boolean {
    return frame.mentions.some(
      (other) =>
        other !== mention &&
        (Math.abs(other.from - mention.to) <= 2 || Math.abs(mention.from - other.to) <= 2) &&
        this.catalog.services.get(other.service ?? '')?.purpose === 'social',
    );
  }

  private isSocialSection(frame: Frame): boolean {
    return says(frame, 'we') || frame.kind !== 'text';
  }

  /** Stands first in a table's cell, a list item or a flattened row: “Meta (USA) …”. */
  private isRow(frame: Frame, mention: Mention): boolean {
    const block = this.document.blocks[frame.sentence.block];
    if (!block || frame.kind === 'heading' || mention.start - block.start > 2) return false;
    if (frame.kind === 'cell') return true;
    const after = this.document.text.slice(mention.end, mention.end + 30);
    return frame.kind === 'item' ? true : /^(?:\s+(?:LLC|Inc\.?|Ltd\.?|Limited|Corporation|Corp\.?))?\s*\(/.test(after);
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

/** A name made of nothing but the language's own words (“cookie notice”) names nobody. */
function isOrdinary(frame: Frame, mention: Mention): boolean {
  if (mention.to - mention.from < 2) return false;
  for (let i = mention.from; i < mention.to; i++) if (!frame.hits.some((hit) => hit.from <= i && hit.to > i)) return false;
  return true;
}
