/** IAB TCF v2 strings: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework */
import { TCString } from '@iabtechlabtcf/core';
import type { Choice } from './choice.ts';

/** Purposes that every CMP knows. TCF 2.2 and 2.3 add an eleventh, which not every vendor list uses. */
const PURPOSES = 10;

/** What a TC string holds, by number. */
export interface Tcf {
  cmp: number;
  /** 2 is TCF 2.0, 4 is 2.2, 5 is 2.3. */
  policy: number;
  purposes: number[];
  legitimateInterests: number[];
  /** Special features (exact location, scanning the device) that were opted into. */
  features: number[];
  vendors: number[];
  /** Vendors that claim a legitimate interest and were not objected to. */
  vendorInterests: number[];
}

const on = (vector: Iterable<[number, boolean]>): number[] => [...vector].flatMap(([id, set]) => (set ? [id] : []));

/** Decodes a TC string; null: not one. */
export function readTcf(tcString: string): Tcf | null {
  if (!/^C[\w-]{20,}(\.[\w-]+)*$/.test(tcString)) return null;
  try {
    const model = TCString.decode(tcString);
    return {
      cmp: Number(model.cmpId),
      policy: Number(model.policyVersion),
      purposes: on(model.purposeConsents),
      legitimateInterests: on(model.purposeLegitimateInterests),
      features: on(model.specialFeatureOptins),
      vendors: on(model.vendorConsents),
      vendorInterests: on(model.vendorLegitimateInterests),
    };
  } catch {
    return null;
  }
}

/**
 * What a TC string says, by consents alone: a legitimate interest that was left on is no yes.
 * Null: not a TC string.
 */
export function tcfChoice(tcString: string): Choice | null {
  const read = readTcf(tcString);
  if (!read) return null;
  if (read.purposes.length === 0 && read.vendors.length === 0) return 'rejected';
  return read.purposes.length >= PURPOSES && read.vendors.length > 0 ? 'accepted' : 'partial';
}

/** The same for the first TC string inside of a larger value. */
export function embeddedTcf(value: string): Choice | null {
  for (const [candidate] of value.matchAll(/\bC[\w-]{40,}(\.[\w-]+)*/g)) {
    const choice = tcfChoice(candidate);
    if (choice) return choice;
  }
  return null;
}
