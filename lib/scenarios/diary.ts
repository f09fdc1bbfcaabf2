/** What a scenario notes of itself beside the record: how long it waited, what it saw of the banner, where it went, pictures. */
import type { ScenarioResult, ScreenshotMark, Visit } from '../core/model/visit.ts';
import { db } from '../store/db.ts';
import { putScreenshots, type ScreenshotRow } from '../store/screenshots.ts';
import type { BannerSight } from './hands.ts';
import type { ScenarioTab } from './tab.ts';

type Waits = NonNullable<Visit['result']['waits']>;
const MAX_BUTTONS = 30;
const MAX_TEXT = 4000;

export class Diary {
  readonly pages: NonNullable<ScenarioResult['pages']> = [];
  readonly #waits: Waits = [];
  #banner: ScenarioResult['banner'];
  readonly #pictures = new Map<ScreenshotMark['when'], { time: number; picture: Blob }>();
  #marks: ScreenshotMark[] = [];

  constructor(private readonly tab: ScenarioTab) {}

  /** Waits for quiet, and notes how long that took. */
  async wait(after: Waits[number]['after'], least: number, limit: number, signal: AbortSignal): Promise<void> {
    this.#waits.push({ after, ...(await this.tab.quiet(least, limit, signal)) });
  }

  saw(sight: BannerSight | null): void {
    if (!sight) return;
    const { platform, text, buttons } = sight;
    this.#banner = { ...(platform ? { platform } : {}), text: text.slice(0, MAX_TEXT), buttons: buttons.slice(0, MAX_BUTTONS) };
  }

  visited(url: string, problem?: string): void {
    this.pages.push({ url, ...(problem === undefined ? {} : { problem }) });
  }

  async picture(when: ScreenshotMark['when']): Promise<void> {
    const time = Date.now();
    const picture = await this.tab.picture();
    if (picture) this.#pictures.set(when, { time, picture });
  }

  /** Stores the pictures with the visit. */
  async keep(visitId: string): Promise<void> {
    const rows: ScreenshotRow[] = [];
    for (const [when, { time, picture }] of this.#pictures) {
      const bytes = new Uint8Array(await picture.arrayBuffer());
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      rows.push({ visitId, when, time, sha256, type: picture.type, bytes });
    }
    await putScreenshots(db, rows);
    this.#marks = rows.map(({ when, time, sha256 }) => ({ when, time, sha256 }));
  }

  /** The result with all that was noted. */
  complete(result: ScenarioResult): ScenarioResult {
    return {
      ...result,
      waits: this.#waits,
      ...(this.#banner ? { banner: this.#banner } : {}),
      ...(this.pages.length > 0 ? { pages: this.pages } : {}),
      ...(this.#marks.length > 0 ? { screenshots: this.#marks } : {}),
    };
  }
}
