/** The seeds, read and held against their ground truth; both lie beside the project and are no part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../core/model/policy.ts';
import { readPolicy } from '../../core/policy/index.ts';
import type { Score } from '../../core/policy/score.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
interface Place {
  f: string;
  start: number;
  end: number;
}
interface Truth {
  files: Record<string, string>;
  citations: (Place & { norm: string })[];
  defects: { file: string; kind: string; a: Place | null; b: Place | null }[];
  claims: { file: string; type: string; quote: Place }[];
  services: { retention: Place | null; transfer: Place | null }[];
}
/** Kinds of the ground truth → ours; those that no form shows are left out of what could be found. */
const DEFECTS: Record<string, string> = {
  DANGLING_LINK: 'dangling-link', OUTDATED_ENTITY: 'outdated-entity', OUTDATED_TRANSFER: 'outdated-transfer', OUTDATED_LAW: 'outdated-law',
  PLACEHOLDER: 'placeholder', DUPLICATE: 'duplicate', EMPTY_COLUMN: 'empty-column', PAGE_CHROME: 'page-chrome', DRAFT_NOTE: 'draft-note',
}; // prettier-ignore
const CLAIMS: Record<string, string[]> = {
  LOADS_AT_OPEN: ['loads-at-open'], PRIVACY_MODE: ['privacy-mode'], CLICK_GATE: ['click-to-load'], CONSENT_IF_ASKED: ['consent-if-asked'], PRIOR_CONSENT: ['prior-consent'],
  NECESSARY_ONLY_DEFAULT: ['necessary-only-default'], NO_DETRIMENT: ['no-detriment'], WITHDRAWAL: ['withdrawal'], CATEGORY_MAP: ['category-map'], ACTION_GATE: ['action-gate'],
  TLS: ['tls'], INDIRECT_LIST: ['indirect-list'], NO_SHARING: ['no-sharing'], LOCATION_EEA: ['eu-only-storage'], BANNER_PRESENT: ['banner-shown'], EXHAUSTIVE: ['exhaustive'],
  'CLOSED_LIST(video)': ['closed-list'], 'CLOSED_LIST(ads)': ['closed-list'], NO_PERSONAL_DATA: ['no-personal-data'], NOT_CROSS_SITE: ['not-cross-site', 'anonymised'], ANONYMISED: ['anonymised', 'ip-anonymised'], WITHDRAWAL_UI: ['withdrawal'],
}; // prettier-ignore

/** Scores of each kind, in the order in which they are printed; null where the seeds are not here. */
export function seedScores(): Score[] | null {
  const truthPath = join(SHARED, 'ground-truth/seeds.json');
  if (!existsSync(truthPath)) return null;
  const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as Truth;
  const citations: Score = { kind: 'citations', hit: 0, wrong: [], missed: [] };
  const claims: Score = { kind: 'promises (recall)', hit: 0, wrong: [], missed: [] };
  const defects: Score = { kind: 'defects (recall)', hit: 0, wrong: [], missed: [] };
  const transfers: Score = { kind: 'transfers (recall)', hit: 0, wrong: [], missed: [] };
  const periods: Score = { kind: 'periods (recall)', hit: 0, wrong: [], missed: [] };
  for (const [key, file] of Object.entries(truth.files)) {
    const { reading } = readPolicy({ source: file, bytes: new Uint8Array(readFileSync(join(SHARED, 'seeds', file))) });
    const own = truth.citations.filter(({ f }) => f === key);
    const spans = new Set(own.map(({ start, end }) => `${start}-${end}`));
    const found = reading.statements.filter(({ type }) => type === 'gdpr-reference');
    for (const one of own) {
      const hit = found.some((other) => other.start === one.start && other.end === one.end && other.value.article === one.norm);
      if (hit) citations.hit++;
      else citations.missed.push(one.norm);
    }
    // Further members of a list stand over the same span and are required too, though the truth counts the first.
    for (const one of found) if (!spans.has(`${one.start}-${one.end}`)) citations.wrong.push(one.quote);
    const at = (place: Place): Statement[] => reading.statements.filter((one) => one.start < place.end && one.end > place.start);
    const overlaps = (type: string, kinds: string[], place: Place): boolean =>
      at(place).some((one) => one.type === type && kinds.includes(String(one.value.kind)));
    for (const { retention, transfer } of truth.services)
      for (const [score, types, place] of [[periods, ['retention', 'cookie-lifetime'], retention], [transfers, ['transfer'], transfer]] as const) {
        if (place?.f !== key) continue;
        if (at(place).some(({ type }) => (types as readonly string[]).includes(type))) score.hit++;
        else score.missed.push(`${key} ${place.start}`);
      } // prettier-ignore
    for (const { file: of, type, quote } of truth.claims) {
      const kinds = CLAIMS[type];
      if (of !== file || !kinds || quote.f !== key) continue;
      if (overlaps('promise', kinds, quote)) claims.hit++;
      else claims.missed.push(`${key} ${type} ${quote.start}`);
    }
    for (const { file: of, kind, a, b } of truth.defects) {
      const ours = DEFECTS[kind];
      if (of !== file || !ours) continue;
      if ([a, b].some((place) => place && overlaps('defect', [ours], place))) defects.hit++;
      else defects.missed.push(`${key} ${kind}`);
    }
  }
  return [citations, claims, transfers, periods, defects];
}
