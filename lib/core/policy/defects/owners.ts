/** A vendor's service under the name of a company whose it is not: “Tool is a service of Company”. */
import type { Catalog } from '../../catalog/index.ts';
import { type Frame, says } from '../frame.ts';
import type { Mention } from '../names.ts';
import type { Reading } from '../read.ts';

/** Companies of one house, now or lately: which of them signs for a service is theirs to say. */
const HOUSES =
  'microsoft linkedin github openai|automattic wordpress-foundation|axel-springer awin shareasale ringier-axel-springer|' +
  'tripadvisor bokun thefork|surveymonkey getfeedback|sap qualtrics|payone worldline|publicis cj lotame|teads outbrain|' +
  'ab-tasty wingify|didomi sourcepoint|magnite springserve|nosto findologic|criteo criteo-bidswitch|complianz complianz-rsp|' +
  'siriusxm soundcloud|quantcast inmobi|cloudflare unpkg|salesforce salesloft|freewheel mediaocean|meta whatsapp|' +
  'norion resurs|swedbank paypal|bankid-bankaxept vipps-mobilepay|magnite yahoo|jwplayer jwp-connatix|kantar gemius|schibsted adnuntius';
const houses = HOUSES.split('|').map((house) => new Set(house.split(' ')));
/** Delivered by whoever has a copy of them. */
const COPIED = new Set(['cdn', 'hosting', 'payment', 'security', 'infrastructure', 'fonts']);
/** Furthest that a company stands from the words that say whose the service is. */
const NEAR = 5;

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[A-Za-zÀ-ɏ\p{N}]{3,}/gu) ?? [];

/** Does the service's, or its company's, own name tell of that other company? */
function isKin({ organizations, services }: Catalog, service: string | null, organization: string, other: string): boolean {
  const entry = services.get(service ?? '');
  const its = organizations.get(organization);
  const another = organizations.get(other);
  if (!its || !another) return true;
  if (its.id === another.id || houses.some((house) => house.has(its.id) && house.has(another.id))) return true;
  const own = new Set(
    [
      ...(entry ? [entry.name, ...Object.values(entry.names).flat(), ...(entry.formerNames ?? [])] : []),
      its.name,
      ...its.names,
      ...its.entities.map(({ name }) => name),
    ].flatMap((name) => wordsIn(name)),
  );
  return another.names.concat(another.name).some((name) => own.has(wordsIn(name)[0] ?? ''));
}

/** A company by its own name, alone or with its form of law; not one of its products. */
function isCompany({ organizations }: Catalog, { service, organization, compound, name }: Mention, written: string): boolean {
  const entry = organizations.get(organization ?? '');
  if (!entry || compound) return false;
  return service === null || entry.names.includes(name) || [entry.name, ...entry.names].includes(written);
}

/** What makes a sentence say something else: a past, a doubt, a comparison. */
const OTHERWISE = ['not', 'none', 'compare', 'formerly', 'removed', 'longer', 'if', 'hypothetical', 'suchas', 'embed'] as const;
const DENIED = ['not', 'none', 'compare', 'formerly', 'removed', 'longer'] as const;

export function readOwners({ frames, namings, document, catalog, add }: Reading): void {
  const headings = new Map<number, string>();
  for (const { kind, mentions, sentence } of frames) {
    const [named] = mentions;
    if (
      kind === 'heading' &&
      named?.organization &&
      named.to - named.from === sentence.words.filter(({ text }) => /[A-Za-zÀ-ɏ]/u.test(text)).length
    )
      headings.set(sentence.section, named.organization);
  }
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || !frame.mentions.length) continue;
    const isOffered = OFFERED.test(frame.text);
    if ((!isOffered && !says(frame, 'madeby', 'madeends', 'provider') && !TRADES.test(frame.text)) || frame.text.endsWith('?'))
      continue;
    const pair = frame.mentions.length > 1 ? pairIn(frame, isOffered) : headed(frame);
    if (pair && says(frame, ...(pair.isApposed ? DENIED : OTHERWISE))) continue;
    if (!pair) continue;
    const written = document.text.slice(pair.owner.start, pair.owner.end);
    if (!isCompany(catalog, pair.owner, written)) continue;
    const services = pair.service ?? namings.headingOf(frame.sentence.section);
    const [service = null, more] = new Set(services);
    const known = catalog.services.get(service ?? '');
    // “Network”, alone at the head of a section, is one company's whatever of it is meant.
    const organization = known?.organization ?? (pair.service === null ? headings.get(frame.sentence.section) : undefined);
    if (!organization || more !== undefined || isKin(catalog, service, organization, pair.owner.organization ?? '')) continue;
    // A captcha is asked at its maker's.
    if (COPIED.has(known?.purpose ?? '') && !known?.id.includes('captcha')) continue;
    add('defect', frame.sentence, { kind: 'wrong-entity' }, { service, confidence: 0.75 });
  }
}

/** “Company, trading as Tool”. */
const TRADING =
  '(?:trading as|doing business as|d\\/b\\/a|operating as|som driver|der driver|som drivs|handelnd als|agissant sous le nom(?: de)?)(?![A-Za-zÀ-ɏ])';
const TRADES = new RegExp(TRADING, 'iu');
const TRADING_AS = new RegExp(`^[,(\\s]*${TRADING}\\s(?:the |die |das )?$`, 'iu');

/** Any of the words on which the two below turn. */
const OFFERED =
  /dienst|service|tool|produ[ckit]|tj[eä]n|teneste|verkt|værkt|outil|werkz|angebot|l[øö]sning|løysing|lösung|solution|anbieter|betreiber|tilby|udby|leverand|leverant|provider|operator|supplier|éditeur|fournisseur|prestataire/iu;
const FIRM =
  "(?:(?:the|die|der|das|den|le|la|l’|l'|firma|firmaet|selskapet|selskabet|virksomheden|företaget|bolaget|company|firm|société|unternehmen|irish|irske|irischen|amerikanske|amerikanischen|american) ?){0,3}";
/** “Tool, a service of Company”. */
const A_SERVICE_OF = new RegExp(
  '^,? ?\\(?(?:das |which is |som er |som är |der er |qui est |er |är |is |ist |est )?(?:an?|einen?|einem|einer|ein|en|et|ett|eit|ei|un|une) (?:[A-Za-zÀ-ɏ-]+ )?[A-Za-zÀ-ɏ-]*(?:dienst|service|tool|produkt|product|produit|tjeneste|teneste|tjänst|tjenste|verktøy|verktyg|værktøj|outil|werkzeug|angebot|løsning|lösning|løysing|lösung|solution) (?:der|des|von|of|from|by|av|af|fra|från|frå|de|du|d’) ?' +
    `${FIRM}$`,
  'iu',
);
/** “The provider of Tool is Company”. */
const PROVIDER_OF =
  /(?:^|[.:;]\s)(?:der |die |the |l[’'])?(?:(?:dienste?)?anbieter(?:in)?|betreiber(?:in)?|tilbyder(?:en)?|tilbydar(?:en)?|udbyder(?:en)?|leverandør(?:en)?|leverantör(?:en)?|provider|operator|supplier|éditeur|fournisseur|prestataire)\s(?:von|des|der|of|for|av|af|för|til|de|du|d[’'])\s?(?:the |der |das |den |le |la |l[’'])?(?:(?:dienste?s|tools?|service|tjenesten|tjänsten|outil)\s)?$/iu;
const IS = new RegExp(`^\\s?(?:ist|is|er|är|est|:)\\s${FIRM}$`, 'iu');

interface Pair {
  /** Null: the one that the section is about. */
  service: string[] | null;
  owner: Mention;
  /** Beside each other: what else the sentence says is said of the use. */
  isApposed?: boolean;
}

/** “Tool is operated by Company”: nobody else between, nor after. */
function pairIn(frame: Frame, isOffered: boolean): Pair | null {
  for (const [at, named] of frame.mentions.entries()) {
    const owner = frame.mentions[at + 1];
    if (!owner) continue;
    const between = frame.text.slice(named.end - frame.sentence.start, owner.start - frame.sentence.start);
    const before = frame.text.slice(0, named.start - frame.sentence.start);
    const isApposed = isOffered && (A_SERVICE_OF.test(between) || (PROVIDER_OF.test(before) && IS.test(between)));
    if (isApposed && named.service && !named.compound) return { service: [named.service], owner, isApposed };
    if (owner.service && !named.service && TRADING_AS.test(between)) return { service: [owner.service], owner: named };
    if (!named.service || named.compound) continue;
    const by = frame.hits.find(({ concept, from, to }) => concept === 'by' && from >= named.to && to <= owner.from);
    const said = frame.hits.find(({ concept, from, to }) =>
      concept === 'madeby'
        ? from >= named.to && from - named.to <= NEAR && to <= owner.from && owner.from - to <= (isCompanyNamed(frame, to, owner.from) ? 4 : 2)
        : // “wird von Company betrieben”, not “wird auf Servern von Company betrieben”.
          concept === 'madeends' && from >= owner.to && from - owner.to <= NEAR && by && by.from - named.to <= 1 && owner.from - by.to <= 2,
    ); // prettier-ignore
    if (said && isOneClause(frame, named, said.concept === 'madeby' ? said.from : owner.from))
      return { service: [named.service], owner };
  }
  return null;
}
/** “… run by the Swedish company Company”. */
const isCompanyNamed = ({ sentence: { words } }: Frame, from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => COMPANY_NOUN.test(text));
const COMPANY_NOUN =
  /^(?:company|firm|provider|group|selskapet|selskabet|firmaet|bedriften|virksomheden|virksomheten|verksemda|konsernet|koncernen|bolaget|företaget|selskap|selskab|firma|foretak|företag|bolag|unternehmen|unternehmens|konzern|anbieter|anbieterin|société|entreprise|groupe|éditeur)$/u;
/** “We use Tool and a form that is run by Company” speaks of two; “Tool, a product of” of one. */
function isOneClause({ text, sentence }: Frame, { end }: Mention, to: number): boolean {
  const between = text.slice(end - sentence.start, (sentence.words[to]?.start ?? end) - sentence.start);
  const [, apart] = between.split(/,/);
  return (
    !/[;:.]|,.*,/.test(between) &&
    (apart === undefined || apart.trim().split(/\s+/).length <= 3) &&
    !/(?<![A-Za-zÀ-ɏ])(?:and|og|och|und|et)(?![A-Za-zÀ-ɏ])/iu.test(between)
  );
}

/** What stands before a company that is said to provide what its heading names. */
const PROVIDER_IS =
  /^(?:der |die |the |our |unser |unsere |vår |vores |notre |le |l[’'])?(?:(?:dienste?)?anbieter(?:in)?|betreiber(?:in)?|(?:tjeneste)?leverandør(?:en)?|(?:tjänste)?leverantör(?:en)?|tilbyder(?:en)?|tilbydar(?:en)?|udbyder(?:en)?|provider|supplier|fournisseur|prestataire|éditeur)(?:\s(?:dieses|dieser|der|des|of|for|av|af|för|for|til|de|du)\s(?:(?:denne|denna|dette|den|det|this|the|ce|cet|cette|la)\s)?[A-Za-zÀ-ɏ]+)?\s?(?::|(?:ist|is|er|är|est)(?![A-Za-zÀ-ɏ]))\s?(?:die |der |das |the |la |le )?(?:firma |selskapet |selskabet |företaget |bolaget |société |company )?$/iu;
/** “Provider: Company” at the head of the service's own section, or beside its name. */
function headed(frame: Frame): Pair | null {
  const [owner] = frame.mentions;
  if (!owner || frame.kind !== 'text') return null;
  const leads = frame.hits.find(({ concept }) => concept === 'madeby');
  const isSaid =
    (leads && leads.from <= 3 && leads.to <= owner.from && owner.from - leads.to <= 2) ||
    PROVIDER_IS.test(frame.text.slice(0, owner.start - frame.sentence.start));
  return isSaid ? { service: null, owner } : null;
}
