/** In which role a service stands: processor, joint controller, recipient, source of data, or off the site. */
import type { PolicyService } from '../model/policy.ts';
import { follows, says } from './frame.ts';
import type { Reading } from './read.ts';

/** Roles that the text itself names, by service. */
export function namedRoles({ frames, namings }: Pick<Reading, 'frames' | 'namings'>): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const frame of frames) {
    if (frame.chrome || !says(frame, 'joint', 'processor') || follows(frame, ['not', 'joint|processor'], 4)) continue;
    const isJoint = says(frame, 'joint');
    for (const id of namings.aboutOf(frame).services)
      if (isJoint || !roles.has(id)) roles.set(id, isJoint ? 'joint' : 'processor');
  }
  return roles;
}

/** A service that is only spoken of, or used elsewhere, has no part on the site. */
export const roleOf = (disclosure: PolicyService['disclosure'], named: string | undefined): string =>
  disclosure === 'declared'
    ? (named ?? 'recipient')
    : disclosure === 'off-site'
      ? named === 'joint'
        ? 'joint'
        : disclosure
      : disclosure;

/** Services that data come from. */
export function readSources({ namings, add }: Reading): void {
  const seen = new Set<string>();
  for (const { service, mention, sense } of namings.all) {
    const key = service ?? mention.name;
    if (sense !== 'source' || seen.has(key)) continue;
    seen.add(key);
    add('service', mention, { role: 'source', name: mention.name }, { service, confidence: 0.7 });
  }
}
