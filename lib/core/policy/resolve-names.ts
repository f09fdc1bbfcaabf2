/** Which service a name means: its own, one that its organization's name stands for, or a page of ours on the vendor's site. */
import type { Catalog } from '../catalog/index.ts';
import type { Purpose, Service } from '../model/catalog.ts';
import { type Frame, says } from './frame.ts';
import type { Mention } from './names.ts';
import { once } from './once.ts';
import type { Naming } from './services.ts';
import { bestOf, isTag, PURPOSES, tagNamed } from './standing-for.ts';
import type { Sense } from './senses.ts';
import { type ReadText, wordsOf } from './sentences.ts';

const LEGAL_FORM = /^(?:gmbh|ag|as|asa|ab|aps|ltd|limited|inc|llc|corporation|corp|sas|sa|bv|se|unlimited)$/;

const ON = /^(?:på|on|auf|sur)$/;
const FROM = /^(?:fra|frå|från|from|von|vom|aus|de|par|by|av|af|hos|via|through|über)$/;
/** “The map is from X”, “films come from X”: what is shown here is its. */
const isSourceOf = (frame: Frame, mention: Mention): boolean =>
  FROM.test(frame.sentence.words[mention.from - 1]?.text ?? '') && says(frame, 'map', 'video', 'load', 'embed', 'content');

/** “Parcels go with Bring”: a capital after “with” is a name's. */
const isWith = ({ hits, sentence }: Frame, { from }: Mention): boolean =>
  sentence.words[from]?.capital === true &&
  hits.some(({ concept, to }) => (concept === 'by' || concept === 'with') && to === from);

/** “Tool, a service of Company”: Company's own service of that name is not meant. */
const isMaker = ({ hits, mentions }: Frame, { from, organization }: Mention): boolean =>
  hits.some(
    (by) =>
      by.concept === 'madeby' &&
      by.to <= from &&
      from - by.to <= 1 &&
      mentions.some(
        (other) => other.service && other.organization !== organization && other.to <= by.from && by.from - other.to <= 1,
      ),
  );

/** “Kobler besøk sammen” in a cell is a sentence, and its first word no name. */
function goesOn({ text, sentence: { words, start } }: Frame, { to, end }: Mention): boolean {
  const next = words[to];
  return next !== undefined && !next.capital && /^\s+$/.test(text.slice(end - start, next.start - start));
}

const capitalized = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** What is known of the sections that names stand in. */
interface Sections {
  headingOf(section: number): readonly string[];
  purposeOf(section: number): Purpose | null;
}

const servicesByOrganization = once((catalog: Catalog): ReadonlyMap<string, Service[]> => {
  const services = new Map<string, Service[]>();
  for (const service of catalog.services.values()) {
    const list = services.get(service.organization);
    if (list) list.push(service);
    else services.set(service.organization, [service]);
  }
  return services;
});
const servicesByName = once(
  (catalog: Catalog) => new Map([...catalog.services.values()].map((service) => [service.name.toLowerCase(), service])),
);

export class NameResolver {
  /** Services by the sections that name them for sure. */
  private readonly named = new Set<string>();
  private readonly socialBy = new Map<string, Service | null>();
  private readonly byOrganization: ReadonlyMap<string, Service[]>;

  constructor(
    private readonly document: ReadText,
    private readonly catalog: Catalog,
    private readonly sections: Sections,
  ) {
    this.byOrganization = servicesByOrganization(catalog);
  }

  /** The naming that a name is in its sense; null where the word is no name here. */
  resolve(frame: Frame, mention: Mention, sense: Sense): Naming | null {
    const base = { mention, frame };
    const service = mention.service ? this.catalog.services.get(mention.service) : undefined;
    if (service) {
      if (mention.ambiguous && !this.hasContext(frame, mention) && !this.isKnownHere(frame, mention, service)) return null;
      this.named.add(`${frame.sentence.section} ${service.id}`);
      const meant = this.tagOf(frame, mention, service) ?? this.postsFrom(frame, mention, service) ?? service;
      return { ...base, service: meant.id, sense: this.placed(frame, mention, meant, sense), promoted: meant !== service };
    }
    if (!mention.organization) {
      const tag = isTag(frame, mention) ? tagNamed(this.catalog, mention.name) : null;
      return { ...base, service: tag, sense, promoted: tag !== null };
    }
    if (sense === 'source') return { ...base, service: null, sense, promoted: false };
    const services = this.byOrganization.get(mention.organization) ?? [];
    const promoted = this.promote(frame, mention, services);
    if (promoted) {
      const placed = isMaker(frame, mention) ? 'mentioned' : this.placed(frame, mention, promoted, sense);
      return { ...base, service: promoted.id, sense: placed, promoted: true };
    }
    return { ...base, service: null, sense, promoted: false };
  }

  /** “The tag of Network”, or Network under a heading on its tag: not the network's buttons, but its advertising. */
  private tagOf(frame: Frame, mention: Mention, service: Service): Service | null {
    if (service.purpose !== 'social') return null;
    const marketing = bestOf(this.byOrganization.get(service.organization) ?? [], 'marketing');
    if (!marketing) return null;
    const topic = frame.kind === 'heading' ? [] : this.sections.headingOf(frame.sentence.section);
    return isTag(frame, mention) || topic.includes(marketing.id) ? marketing : null;
  }

  /** “Posts from Network” are its embedded ones, not its advertising. */
  private postsFrom(frame: Frame, mention: Mention, { organization, purpose }: Service): Service | null {
    if (purpose !== 'marketing' || !this.isPostsOf(frame, mention)) return null;
    return (this.byOrganization.get(organization) ?? []).find((one) => one.purpose === 'social') ?? null;
  }

  /** A page or form on the vendor's own site is used there, not here. */
  private placed(frame: Frame, mention: Mention, service: Service, sense: Sense): Sense {
    if (sense !== 'declared') return sense;
    if (service.hosts.length === 0 && service.consent.needed === 'depends') return 'off-site';
    const onPage =
      says(frame, 'embed', 'technology', 'cookie', 'load', 'thumbnail') ||
      /plug-?in|button|knapp|pixel|piksel/i.test(mention.compound) ||
      // “The comments are provided by X”.
      (isWith(frame, mention) && says(frame, 'deal', 'provider') && !says(frame, 'socialmedia')) ||
      this.isPostsOf(frame, mention);
    const social =
      says(frame, 'socialpage') ||
      says(frame, 'socialmedia', 'share_button') ||
      /^(?:kanal|channel|side|seite|page|chaîne|profil)/.test(mention.compound);
    // “More films are on our channel at X”.
    const isOurs =
      social && frame.hits.some(({ concept, to }) => concept === 'we' && to <= mention.from && mention.from - to <= 1);
    const on =
      isOurs && frame.sentence.words.slice(Math.max(0, mention.from - 3), mention.from).some(({ text }) => ON.test(text));
    if (on && !says(frame, 'embed', 'technology', 'cookie', 'load')) return 'off-site';
    // “A link to our page at X”.
    if (service.purpose === 'functional' && says(frame, 'socialpage') && says(frame, 'linkword') && !onPage) return 'off-site';
    if (service.purpose === 'social') return onPage && !says(frame, 'socialpage') ? 'declared' : 'off-site';
    // “We advertise posts on X and have a page on Y”.
    if (says(frame, 'socialpage') && ON.test(frame.sentence.words[mention.from - 1]?.text ?? '') && !onPage) return 'off-site';
    if (service.purpose === 'video' && social && !says(frame, 'embed', 'video', 'content', 'load')) return 'off-site';
    return sense;
  }

  /** “Posts from A and B are shown in our articles”. */
  private isPostsOf(frame: Frame, mention: Mention): boolean {
    const before = this.document.text.slice(Math.max(frame.sentence.start, mention.start - 60), mention.start);
    return /(?<![A-Za-zÀ-ɏ])(?:innlegg|oppslag|opslag|inlägg|posts?|tweets?|beiträgen?|publications|meldingar|meldinger)\s(?:fra|frå|från|from|von|aus|de|d’)\s(?:\p{Lu}[A-Za-zÀ-ɏ.]*(?:,\s|\s(?:og|and|und|och|et)\s))*$/iu.test(
      before,
    );
  }

  /** An ordinary word is a name beside words of business, in a heading, or followed by its legal form. */
  private hasContext(frame: Frame, mention: Mention): boolean {
    const { words } = frame.sentence;
    const first = words[mention.from];
    if (!first) return false;
    const written = this.document.text.slice(mention.start, mention.end);
    const single = mention.to - mention.from === 1;
    if (single && !first.capital) return false;
    // “LiveChat” is a name, “Livechat” is one that anybody has.
    if (single && /\p{Ll}\p{Lu}/u.test(mention.name) && written !== mention.name && written === capitalized(written))
      return false;
    if (LEGAL_FORM.test(words[mention.to]?.text ?? '')) return true;
    // “X (formerly Twitter)”.
    if (single && written === 'X' && words.some(({ text }) => text === 'twitter')) return true;
    const shouted = written.length > 1 && written === written.toUpperCase() && frame.text !== frame.text.toUpperCase();
    if (single && written.length === 1)
      return (says(frame, 'technology', 'marketing') && says(frame, 'use')) || this.isPostsOf(frame, mention);
    if (shouted || mention.from > 0 || !single)
      return (
        shouted ||
        isSourceOf(frame, mention) ||
        (single && isWith(frame, mention)) ||
        says(frame, 'use', 'provider', 'service', 'technology', 'payment', 'embed', 'marketing') ||
        frame.kind === 'heading'
      );
    return (
      ((frame.kind === 'heading' || frame.kind === 'cell') && !goesOn(frame, mention)) ||
      says(frame, 'provider', 'technology', 'payment')
    );
  }

  /** The section named it before in full, or a window that asks for consent is spoken of, and this is a platform for that. */
  private isKnownHere(frame: Frame, mention: Mention, { id, purpose }: Service): boolean {
    if (frame.kind === 'heading' || mention.from === 0 || !frame.sentence.words[mention.from]?.capital) return false;
    return (
      this.named.has(`${frame.sentence.section} ${id}`) ||
      (purpose === 'consent' && mention.to - mention.from > 1 && says(frame, 'window', 'banner'))
    );
  }

  /** Which of an organization's services its name stands for, if the context tells. */
  private promote(frame: Frame, mention: Mention, services: readonly Service[]): Service | null {
    const text = this.document.text.slice(mention.start, mention.end).toLowerCase();
    const social = this.socialOf(mention.organization ?? '', text, services);
    const onPage = says(frame, 'embed', 'technology', 'cookie');
    if (social && !onPage && says(frame, 'socialpage')) return social;
    if (social && !onPage && says(frame, 'socialmedia') && this.isSocialSection(frame)) return social;
    // “… on Facebook and Instagram”: named in one breath with a network's page.
    const isOn = ON.test(frame.sentence.words[mention.from - 1]?.text ?? '');
    if (social && !onPage && (isOn || says(frame, 'we')) && !says(frame, 'marketing') && this.isBesideSocial(frame, mention))
      return social;
    // “pixel Meta”, “Metas piksel”: a marketing tag of the organization.
    if (isTag(frame, mention)) {
      const marketing = bestOf(services, 'marketing');
      if (marketing) return marketing;
    }
    // “Vendor SA” is the service of that name, whoever owns it.
    const other = this.namesakeAnywhere(frame, mention);
    if (other && !services.includes(other)) return other;
    const only = services.length === 1 ? services[0] : undefined;
    if (only) {
      const ambiguous = (only.ambiguousNames ?? []).some((name) => name.toLowerCase() === text);
      // An organization's bare name is its service's only where that is its name too; with a legal form it always is.
      if (!ambiguous) return mention.to - mention.from > 1 ? only : null;
      if (says(frame, 'socialpage', 'socialmedia', 'share_button')) return null;
      return says(frame, 'use', 'provider', 'technology', 'payment', 'cookie', 'transfer', 'service') ||
        frame.kind === 'heading' ||
        isSourceOf(frame, mention) ||
        isWith(frame, mention) ||
        (this.isRow(frame, mention) && !goesOn(frame, mention))
        ? only
        : null;
    }
    // “A module of Network shows our latest posts”.
    const [embedded, ...others] =
      says(frame, 'embed') && says(frame, 'we')
        ? services.filter(({ purpose, hosts }) => purpose === 'social' && hosts.length)
        : [];
    if (embedded && !others.length) return embedded;
    const own = PURPOSES.filter(([concept]) => frame.concepts.has(concept));
    const namesake = this.namesakeOf(frame, mention, services);
    if (namesake) return namesake;
    const purpose = (own.length === 1 ? own[0]?.[1] : null) ?? this.sections.purposeOf(frame.sentence.section);
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
    const others = [...this.sections.headingOf(frame.sentence.section), ...frame.mentions.map(({ service }) => service ?? '')];
    return others.some((id) => id !== namesake.id && ids.has(id)) ? null : namesake;
  }

  /** Any service that is called as this company without its legal form. */
  private namesakeAnywhere({ sentence: { words } }: Frame, mention: Mention): Service | null {
    if (mention.to - mention.from < 2 || !LEGAL_FORM.test(words[mention.to - 1]?.text ?? '')) return null;
    const own = words
      .slice(mention.from, mention.to - 1)
      .map(({ text }) => text)
      .join(' ');
    return servicesByName(this.catalog).get(own) ?? null;
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
}
