/** Did the choice really take? Asked of what was recorded, never of the one who clicked. */
import { phasesOf } from '../core/consent/phases.ts';
import { readSigns } from '../core/consent/signs.ts';
import type { Observation } from '../core/model/observation.ts';
import type { Phase, Visit } from '../core/model/visit.ts';

export interface Claim {
  wish: Extract<Phase, 'accepted' | 'rejected' | 'partial' | 'withdrawn'>;
  /** Time of the first click of the choice. */
  since: number;
  bannerGone: boolean;
  /** Written by a service that the catalogue knows: says nothing of the choice. */
  isService(name: string, domain: string): boolean;
}
/** `byAbsence`: the state itself says nothing readable; a banner that comes back speaks against it. */
export type Verdict = { verified: true; by: string; byAbsence?: true } | { verified: false; reason: string };

/** Judges by the strongest independent sign; `reason` and `by` are for people. */
export function verify(visit: Visit, { wish, since, bannerGone, isService }: Claim): Verdict {
  const last = phasesOf(visit).at(-1);
  const bySign = last?.by.startsWith('click') === false && last.by.startsWith('automation') === false;
  if (last?.phase === wish && bySign && last.from >= since - 1) {
    if (last.confidence === 'high' || (wish === 'accepted' && last.confidence === 'medium'))
      return { verified: true, by: last.by };
  }
  const choice = wish === 'withdrawn' ? 'rejected' : wish;
  const against = readSigns(visit).signs.findLast(
    (sign) => sign.time >= since && !sign.remembered && sign.rank >= 1 && sign.choice !== 'none' && sign.choice !== 'unknown',
  );
  if (against && against.choice !== choice)
    return { verified: false, reason: `the choice did not take: ${against.by} says ${against.choice}` };
  if (!bannerGone) return { verified: false, reason: 'the banner stayed after the click' };
  const written = writes(visit.observations, visit.site, since).find(({ name, domain }) => !isService(name, domain));
  if (written)
    return { verified: true, by: `the banner went and the site stored “${written.name.slice(0, 60)}”`, byAbsence: true };
  return { verified: false, reason: 'the banner went, but the site stored nothing of the choice' };
}

interface Write {
  name: string;
  domain: string;
}

/** What the site itself wrote since then, where it was not there with the same value before. */
function writes(observations: readonly Observation[], site: string, since: number): Write[] {
  const before = new Map<string, string>();
  const found: Write[] = [];
  for (const seen of [...observations].sort((a, b) => a.time - b.time)) {
    const write = writeOf(seen);
    if (!write || (write.domain !== site && !write.domain.endsWith(`.${site}`))) continue;
    if (seen.time >= since && before.get(write.name) !== write.value) found.push(write);
    before.set(write.name, write.value);
  }
  return found;
}

function writeOf(seen: Observation): (Write & { value: string }) | null {
  if (seen.kind === 'cookie' && seen.change !== 'removed') return { name: seen.name, value: seen.value, domain: seen.domain };
  if (seen.kind === 'storage' && seen.operation === 'set') {
    return { name: seen.key, value: seen.value ?? '', domain: new URL(seen.documentUrl).hostname };
  }
  return null;
}
