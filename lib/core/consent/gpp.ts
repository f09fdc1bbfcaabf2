/** IAB Global Privacy Platform: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform */
import { GppModel } from '@iabgpp/cmpapi';
import type { Choice } from './choice.ts';
import { tcfChoice } from './tcf.ts';

export interface Gpp {
  /** Numbers of its sections: 2 TCF of Europe, 5 of Canada, 6 US Privacy, 7 and more the United States. */
  sections: number[];
  choice: Choice;
}

const EUROPE = 2;
const CANADA = 5;

/** What a GPP string holds; null: not one. Sections of laws on selling data say no only where somebody objected. */
export function readGpp(text: string): Gpp | null {
  if (!/^D[A-Za-z][\w-]+(~[\w.~-]+)?$/.test(text) || text.length < 4) return null;
  try {
    const model = new GppModel(text);
    const sections = model.getSectionIds();
    if (sections.includes(EUROPE)) return { sections, choice: europe(text, sections) };
    if (sections.includes(CANADA))
      return { sections, choice: ofBits(model.getFieldValueBySectionId(CANADA, 'PurposesExpressConsent')) };
    return { sections, choice: sections.some((id) => objects(model, id)) ? 'rejected' : 'unknown' };
  } catch {
    return null;
  }
}

export const gppChoice = (text: string): Choice | null => readGpp(text)?.choice ?? null;

/** The section is a TC string, in the order of the header. */
function europe(text: string, sections: readonly number[]): Choice {
  return tcfChoice(text.split('~')[sections.indexOf(EUROPE) + 1] ?? '') ?? 'unknown';
}

function ofBits(bits: unknown): Choice {
  if (!Array.isArray(bits) || bits.length === 0) return 'unknown';
  return bits.every(Boolean) ? 'accepted' : bits.some(Boolean) ? 'partial' : 'rejected';
}

/** 1: has opted out. */
function objects(model: GppModel, id: number): boolean {
  return ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'].some(
    (field) => model.hasFieldBySectionId(id, field) && model.getFieldValueBySectionId(id, field) === 1,
  );
}
