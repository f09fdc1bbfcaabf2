/** Did the visitor's own click bring it about? */
import type { Visit } from '../model/visit.ts';

/** What a click on a page sets off begins at most this long after it, in milliseconds. */
const FOLLOWS = 2000;

/**
 * Tells of a moment (milliseconds since the epoch) whether a click on the page that was in front came shortly before it.
 * Only in visits of one's own: guided runs click nothing but the banner. Clicks in banners carry their button's words.
 */
export function clicksOf(visit: Visit): (time: number) => boolean {
  if (visit.scenario !== 'manual') return () => false;
  const clicks: number[] = [];
  const buttons = new Set(
    visit.observations.flatMap((o) => (o.kind === 'banner' ? (o.buttons ?? []).map(({ text }) => text) : [])),
  );
  const documents: number[] = [];
  for (const seen of visit.observations) {
    if (seen.kind === 'request' && seen.type === 'main_frame') documents.push(seen.time);
    else if (seen.kind === 'consent' && seen.method === 'click' && seen.trusted === true) {
      // Words that stand on none of its buttons were clicked in the page.
      if (seen.detail === undefined || (seen.choice === 'unknown' && buttons.size > 0 && !buttons.has(seen.detail)))
        clicks.push(seen.time);
    }
  }
  return (time) => {
    const opened = documents.findLast((at) => at <= time) ?? visit.startedAt;
    return clicks.some((at) => at > opened && at <= time && time - at <= FOLLOWS);
  };
}
