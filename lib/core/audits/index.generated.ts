// Written by `npm run index`. Do not edit.
import type { Audit } from '../model/audit.ts';

export const audits: readonly Audit[] = [];
