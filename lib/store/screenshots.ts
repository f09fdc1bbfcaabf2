/** Pictures of what a scenario's window showed. */
import type { ScreenshotMark } from '../core/model/visit.ts';
import type { Database } from './db.ts';

export interface ScreenshotRow extends Omit<ScreenshotMark, 'file'> {
  visitId: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array;
}

export async function putScreenshots(db: Database, rows: readonly ScreenshotRow[]): Promise<void> {
  await db.screenshots.bulkPut([...rows]);
}

/** Oldest first. */
export async function readScreenshots(db: Database, visitId: string): Promise<ScreenshotRow[]> {
  return db.screenshots.where('visitId').equals(visitId).sortBy('time');
}
