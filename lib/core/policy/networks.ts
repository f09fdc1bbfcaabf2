/** What a social network's bare name stands for: its advertising, or a page of ours there. */
import type { Catalog } from '../catalog/index.ts';
import { type Frame, says } from './frame.ts';
import type { Naming } from './services.ts';

/** A network is spoken of as a place, not as a tag. */
const OF_PAGES = ['socialpage', 'socialmedia', 'share_button', 'link', 'joint'];

/** Where a network's advertising is declared, its bare name means that, unless a page or the like of ours on it is spoken of. */
export function settleNetworks(catalog: Catalog, all: readonly Naming[], headings: readonly (Frame | undefined)[]): void {
  const advertising = new Map<string, string>();
  for (const { service, sense, mention } of all) {
    const known = catalog.services.get(service ?? '');
    if (known?.purpose === 'marketing' && sense === 'declared')
      advertising.set(`${known.organization} ${mention.name.split(' ')[0] ?? ''}`, known.id);
  }
  for (const naming of all) {
    const { service, sense, frame, mention } = naming;
    const known = catalog.services.get(service ?? '');
    const own =
      known?.purpose === 'social' && sense === 'off-site'
        ? advertising.get(`${known.organization} ${mention.name.split(' ')[0] ?? ''}`)
        : undefined;
    const heading = headings[frame.sentence.section];
    if (!own || frame.kind === 'item' || frame.chrome || says(frame, ...OF_PAGES) || (heading && says(heading, ...OF_PAGES)))
      continue;
    Object.assign(naming, { service: own, sense: 'declared' });
  }
}
