/** What a promise says beside its kind: which categories a service is in, and where a list is. */
import type { PromiseKind } from '../../model/policy.ts';
import { type Frame, says } from '../frame.ts';
import type { Mention } from '../names.ts';

type Value = Readonly<Record<string, unknown>>;

/** Names of categories → purposes of the catalogue. */
const PURPOSES: Readonly<Record<string, string>> = {
  ...{ necessary: 'necessary', functional: 'functional', settings: 'functional', analytics: 'analytics', marketing: 'marketing' },
  ...{ socialmedia: 'social', content: 'video' },
};
/** A name in quotes, as the banner writes it. */
const QUOTED = /[“”„«»"]\s?([A-Za-zÀ-ɏ][^“”„«»"]{2,40}?)\s?[“”„«»"]/gu;

interface Label {
  /** Word at which it stands. */
  from: number;
  purpose?: string;
  name?: string;
}

/** @param service of which the promise is; null where the sentence names none */
export function detailsOf(kind: PromiseKind, frame: Frame, service: string | null): Value {
  if (kind === 'category-map') return categoriesOf(frame, service);
  if (kind !== 'indirect-list') return {};
  // “The cookie window”: the place, and not what is asked in it.
  const inBanner = says(frame, 'banner') || (says(frame, 'window') && says(frame, 'cookies', 'consent'));
  if (frame.urls.length > 0) return { links: frame.urls.map((url) => url.replace(/[.,;:]+$/, '')) };
  return inBanner ? { place: 'banner' } : {};
}

function categoriesOf(frame: Frame, service: string | null): Value {
  const named = frame.mentions.filter((mention) => mention.service !== null);
  const labels = labelsOf(frame, named);
  const at = named.findIndex((mention) => mention.service === service);
  // “A belongs to ‘Statistics’, B to ‘Marketing’.”
  const own = labels.length > 1 && labels.length === named.length && at >= 0 ? labels.slice(at, at + 1) : labels;
  const categories = [...new Set(own.flatMap(({ purpose }) => purpose ?? []))];
  const names = [...new Set(own.flatMap(({ name }) => name ?? []))];
  return { ...(categories.length > 0 ? { categories } : {}), ...(names.length > 0 ? { labels: names } : {}) };
}

/** In the order of the sentence; names of services are none, whatever words they hold. */
function labelsOf(frame: Frame, named: readonly Mention[]): Label[] {
  const { words, start } = frame.sentence;
  const isName = (from: number): boolean => named.some((mention) => from >= mention.from && from < mention.to);
  const labels: Label[] = [];
  for (const match of frame.text.matchAll(QUOTED)) {
    const from = words.findIndex((word) => word.start >= start + match.index);
    const to = words.findIndex((word) => word.start >= start + match.index + match[0].length);
    const end = to < 0 ? words.length : to;
    if (from < 0 || named.some((mention) => mention.from < end && mention.to > from)) continue;
    const purposes = frame.hits
      .filter((hit) => hit.from >= from && hit.from < end)
      .flatMap(({ concept }) => PURPOSES[concept] ?? []);
    const [purpose] = purposes;
    labels.push({ from, name: match[1] ?? '', ...(purpose === undefined ? {} : { purpose }) });
    for (const other of new Set(purposes.slice(1)))
      if (other !== purpose) labels.push({ from, name: match[1] ?? '', purpose: other });
  }
  if (labels.length > 0) return labels;
  for (const { concept, from } of frame.hits) {
    const purpose = PURPOSES[concept];
    if (purpose !== undefined && concept !== 'settings' && !isName(from) && !labels.some((one) => one.purpose === purpose))
      labels.push({ from, purpose });
  }
  return labels;
}
