/** What layers of the banner listed: each category once, with what stands under it. */
import { isCategory, purposesOf } from '../consent/categories.ts';
import type { BannerList, VisitFacts } from '../model/artifacts.ts';
import type { ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';

export const bannerListsOf = ({ observations }: Visit): VisitFacts['lists'] =>
  observations.flatMap((o) => (o.kind === 'banner-list' ? [listOf(o)] : []));

function listOf({ ordinal, more, categories: rows }: ObservationOf<'banner-list'>): BannerList {
  const categories: BannerList['categories'] = [];
  /** Place of the category that each row belongs to. */
  const owners: number[] = [];
  for (const { name, text, under } of rows) {
    const owner = under === undefined ? undefined : owners[under];
    // Deeper in the page, but called as a category: it is one of its own.
    const own = owner === undefined || isCategory(name) ? undefined : categories[owner];
    if (own && owner !== undefined) {
      own.text += `\n${name} ${text}`;
      owners.push(owner);
      continue;
    }
    const again = categories.findIndex((one) => one.name !== '' && one.name === name);
    const known = categories[again];
    // Layers show the same category on several of their pages.
    if (known) known.text += `\n${text}`;
    else categories.push({ name, purposes: purposesOf(name), text });
    owners.push(known ? again : categories.length - 1);
  }
  // A single box may be all that was recognised of several: then what stands with it may be of the others.
  const [only] = categories;
  if (only && categories.length === 1) return { ordinal, more, categories: [{ name: '', purposes: [], text: only.text }] };
  return { ordinal, more, categories };
}
