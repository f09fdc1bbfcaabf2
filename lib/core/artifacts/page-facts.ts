/** What a visit shows beside services: banners, requests in clear, scripts that read what tells browsers apart. */
import type { Matcher } from '../classify/matcher.ts';
import { hostOf, partyOf } from '../classify/site.ts';
import { phaseAt } from '../consent/phases.ts';
import { isNecessary, offersPaying } from '../consent/words.ts';
import type { FingerprintProbe, PhaseSpan, VisitFacts } from '../model/artifacts.ts';
import type { ObservationOf } from '../model/observation.ts';
import type { Visit } from '../model/visit.ts';

const MAX_ROWS = 12;
/** The machine itself, where nothing travels. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/;

export function bannersOf({ observations }: Visit): VisitFacts['banners'] {
  return observations.flatMap((o) =>
    o.kind === 'banner' && o.state === 'shown'
      ? [
          {
            ...{ ordinal: o.ordinal, time: o.time, offers: [...new Set((o.buttons ?? []).map(({ role }) => role))] },
            ticked: (o.toggles ?? []).filter(isChoice).map(({ text }) => text),
            pays: offersPaying(`${o.text ?? ''} ${(o.buttons ?? []).map(({ text }) => text).join(' ')}`),
          },
        ]
      : [],
  );
}

/** A box that is on although the visitor may turn it off; one without a name, or of what the site needs, tells nothing. */
const isChoice = ({ text, on, locked }: { text: string; on: boolean; locked: boolean }): boolean =>
  on && !locked && text !== '' && !isNecessary(text);

/** Requests in clear; one that was answered by sending it to an encrypted address, or that the browser upgraded, is none. */
export function insecureOf(visit: Visit): VisitFacts['insecure'] {
  const encrypted = new Set<string>();
  const failed = new Set<string>();
  const clear: ObservationOf<'request'>[] = [];
  for (const o of visit.observations) {
    if (o.kind === 'request') {
      if (o.url.startsWith('http://')) clear.push(o);
      else if (o.url.startsWith('https://')) encrypted.add(o.requestId);
    } else if (o.kind === 'response' && o.location?.startsWith('https://')) encrypted.add(o.requestId);
    else if (o.kind === 'request-end' && o.outcome === 'failed') failed.add(o.requestId);
  }
  return clear
    .filter(({ requestId, url }) => !encrypted.has(requestId) && !failed.has(requestId) && !LOOPBACK.test(hostOf(url)))
    .slice(0, MAX_ROWS)
    .map(({ ordinal, url, type, method }) => ({ ordinal, url, type, method, party: partyOf(url, visit.url) }));
}

/** One row a script and phase. The same script reading twice says no more than once. */
export function probesOf(visit: Visit, spans: readonly PhaseSpan[], matcher: Matcher): FingerprintProbe[] {
  const probes = new Map<string, FingerprintProbe>();
  for (const o of visit.observations) {
    if (o.kind !== 'fingerprint') continue;
    const { phase, uncertain } = phaseAt(spans, o.time, o.time);
    const script = o.script ?? '';
    const key = `${phase}\n${script}`;
    let probe = probes.get(key);
    if (!probe) {
      const span = spans.findLast((candidate) => candidate.phase === phase && candidate.from <= o.time);
      probe = {
        ...{ phase, script, service: script === '' ? null : matcher.serviceOf(script), apis: [], ordinals: [] },
        uncertain: true,
        confidence: span?.confidence ?? 'low',
      };
      probes.set(key, probe);
    }
    probe.uncertain &&= uncertain;
    if (!probe.apis.includes(o.api)) {
      probe.apis.push(o.api);
      probe.ordinals.push(o.ordinal);
    } else if (probe.ordinals.length < MAX_ROWS) probe.ordinals.push(o.ordinal);
  }
  return [...probes.values()].map((probe) => ({
    ...probe,
    apis: probe.apis.sort(),
    ordinals: probe.ordinals.sort((a, b) => a - b),
  }));
}
