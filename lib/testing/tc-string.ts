/** TC strings for tests, made by the library that platforms use. */
import { GVL, TCModel, TCString, type VendorList } from '@iabtechlabtcf/core';

/** The purposes of TCF 2.0. */
export const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const ids = (list: number[], entry: (id: number) => object) => Object.fromEntries(list.map((id) => [id, { id, ...entry(id) }]));
const named = (id: number) => ({ name: `n${id}`, description: '', illustrations: [] });

/** A vendor list of three invented vendors. */
export const vendorList = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 48,
  tcfPolicyVersion: 4,
  lastUpdated: '2026-01-01T00:00:00Z',
  purposes: ids(ten, named),
  specialPurposes: {},
  features: {},
  specialFeatures: {},
  stacks: {},
  vendors: ids([1, 2, 755], (id) => ({
    ...named(id),
    purposes: ten.slice(0, 6),
    legIntPurposes: ten.slice(6),
    flexiblePurposes: [],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
  })),
} as unknown as VendorList;

/** @param interests purposes and vendors whose legitimate interest stands */
export function tcString(
  purposes: number[],
  vendors: number[],
  interests: { purposes?: number[]; vendors?: number[] } = {},
): string {
  const model = new TCModel(new GVL(vendorList));
  Object.assign(model, { cmpId: 300, cmpVersion: 1, consentLanguage: 'NO' });
  model.purposeConsents.set(purposes);
  model.vendorConsents.set(vendors);
  model.purposeLegitimateInterests.set(interests.purposes ?? []);
  model.vendorLegitimateInterests.set(interests.vendors ?? []);
  return TCString.encode(model);
}
