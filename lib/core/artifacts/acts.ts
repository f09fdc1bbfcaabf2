/** What a person did on the page, in a visit of one’s own, and what became of the site’s cookies after it. */
import { siteOf } from '../classify/site.ts';
import { actOf } from '../consent/acts.ts';
import type { VisitFacts } from '../model/artifacts.ts';
import type { Observation } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';
import { isSiteCookie } from './site-cookies.ts';

type Seen = VisitFacts['acts'][number];

/** Clicks of a person whose words say what they do; what the page itself clicks is nobody's act. */
export function actsOf({ observations, site }: Visit): Seen[] {
  const acts: Seen[] = [];
  let page = -1;
  /** The site's own cookies in the jar, by name, with the row that shows them. */
  const jar = new Map<string, number>();
  for (const o of observations) {
    if (o.kind === 'request' && o.type === 'main_frame') page++;
    if (o.kind === 'cookie' && siteOf(o.domain) === site && isSiteCookie(o.name)) {
      if (o.change === 'removed') {
        jar.delete(o.name);
        for (const act of acts) clear(act, o.name, o.ordinal);
      } else {
        // The number of a session is another one after it.
        if (o.change === 'set') for (const act of acts) clear(act, o.name, o.ordinal);
        jar.set(o.name, o.ordinal);
      }
    }
    const what = clicked(o);
    if (what === null || o.kind !== 'consent') continue;
    const left = [...jar].map(([name, ordinal]) => ({ name, ordinal }));
    acts.push({ ordinal: o.ordinal, time: o.time, what, words: o.detail ?? '', page, left, cleared: [] });
  }
  return acts;
}

const clicked = (o: Observation): Seen['what'] | null =>
  o.kind === 'consent' && o.method === 'click' && o.trusted === true ? actOf(o.detail ?? '') : null;

function clear(act: Seen, name: string, ordinal: number): void {
  const at = act.left.findIndex((cookie) => cookie.name === name);
  if (at < 0) return;
  act.left.splice(at, 1);
  act.cleared.push({ name, ordinal });
}

const MAX_DOCUMENTS = 60;

/** How the site answered when the tab asked for a document. */
export function answersOf({ observations }: Visit): VisitFacts['answers'] {
  const asked = new Map<string, { url: string; time: number }>();
  const answers: VisitFacts['answers'] = [];
  for (const o of observations) {
    if (o.kind === 'request' && o.type === 'main_frame') asked.set(o.requestId, o);
    else if (o.kind === 'response' && answers.length < MAX_DOCUMENTS) {
      const request = asked.get(o.requestId);
      if (request) answers.push({ ordinal: o.ordinal, time: request.time, url: o.url, status: o.status });
    }
  }
  return answers;
}

/** Where the state of the consent platform was kept, once a place. */
export function choiceKeptIn(
  { observations }: Visit,
  isState: (name: string, value: string) => boolean,
): VisitFacts['choiceKept'] {
  const kept: VisitFacts['choiceKept'] = [];
  const keep = (place: 'cookie' | 'storage', name: string, ordinal: number) => {
    if (!kept.some((one) => one.place === place && one.name === name)) kept.push({ place, name, ordinal });
  };
  for (const o of observations) {
    if (o.kind === 'cookie' && o.change !== 'removed' && isState(o.name, o.value)) keep('cookie', o.name, o.ordinal);
    else if (o.kind === 'storage' && o.operation === 'set' && isState(o.key, o.value ?? '')) keep('storage', o.key, o.ordinal);
  }
  return kept;
}
