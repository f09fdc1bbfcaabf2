/** Finds the banner of a tab and makes a choice in it, through layers and frames. */
import { Autoconsent } from './autoconsent.ts';
import type { BannerSight, Press, PressRole, Wish } from './hands.ts';
import { openSettings } from './platform-settings.ts';
import type { InFrame, ScenarioTab } from './tab.ts';

export interface Chosen {
  /** Words of the decisive button. */
  text: string;
  /** Of the decisive click. */
  time: number;
  clicks: number;
  /** Words of the banner in which it stood. */
  banner: string;
  /** What was chosen, where that is a part: its name, and of how many. */
  part?: { label: string; of: number };
}
/** The choice is open again; or (`direct`) the press may have taken the consent back by itself. */
export interface WayTaken {
  text: string;
  time: number;
  direct: boolean;
}

/** Milliseconds. */
const BANNER_LIMIT = 11_000;
const BANNER_EVERY = 250;
/** After this our own finder gets help. */
const HELP_AFTER = 1_500;
const LAYER_LIMIT = 4_000;
/** A banner that was answered goes in this time. */
const SETTLES = 500;
/** Layers that are opened at most. */
const MAX_LAYERS = 2;
/** Links and icons that are tried as the way back. */
const MAX_WAYS = 3;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const fingerprint = (sight: BannerSight) => sight.buttons.map((button) => button.text).join('|');

export class Chooser {
  #sight: InFrame<BannerSight> | null = null;
  #tried = false;
  #autoconsent: Autoconsent | null = null;

  constructor(
    private readonly tab: ScenarioTab,
    private readonly signal: AbortSignal,
  ) {}

  /** The banner that shows now; of several frames the tab's own document goes first. */
  async look(): Promise<InFrame<BannerSight> | null> {
    let seen = await this.tab.hands('look', []);
    if (seen.length === 0) {
      // Frames and documents come later than the first injection.
      await this.tab.inject('/banner.js');
      seen = await this.tab.hands('look', []);
    }
    const found = seen.flatMap(({ frameId, result }) => (result ? [{ frameId, result }] : []));
    this.#sight = found.sort((a, b) => a.frameId - b.frameId)[0] ?? null;
    return this.#sight;
  }

  /** Waits for a banner, ours or autoconsent's; false where none comes. */
  async waitForBanner(): Promise<boolean> {
    const begin = Date.now();
    while (Date.now() - begin < BANNER_LIMIT) {
      this.signal.throwIfAborted();
      if (await this.look()) return true;
      if (Date.now() - begin > HELP_AFTER) this.#autoconsent ??= await Autoconsent.start(this.tab);
      if (this.#autoconsent?.popup) return true;
      await sleep(BANNER_EVERY);
    }
    return false;
  }

  /** Makes the choice; null where no button for it was found. */
  async choose(wish: Wish): Promise<Chosen | null> {
    let clicks = 0;
    for (let layer = 0; this.#sight && layer <= MAX_LAYERS; layer++) {
      const { frameId, result } = this.#sight;
      const banner = fingerprint(result);
      const direct = wish === 'one' ? await this.#one(clicks, banner) : await this.#press(wish);
      if (direct) return this.#saved({ clicks: clicks + 1, banner, ...direct }, wish);
      const deeper = layer < MAX_LAYERS ? await this.#press('settings') : null;
      if (deeper) {
        clicks++;
        if (await this.#nextLayer(banner)) continue;
      }
      if (wish === 'one') return null;
      const ticks = await this.tab.hands('setAll', [wish === 'accept'], frameId);
      const saved = await this.#press('save', wish);
      if (saved) return { ...saved, clicks: clicks + (ticks[0]?.result ?? 0) + 1, banner };
      break;
    }
    return wish === 'one' ? null : this.#byAutoconsent(wish, clicks);
  }

  /** Opens the choice again after it was made: by what a person would find, then by the platform itself. Null: there is no way. */
  async findWayBack(): Promise<WayTaken | null> {
    await this.tab.inject('/banner.js');
    const before = await this.#afterGoing();
    const start = await this.tab.url();
    for (let number = 0, tries = 0; tries < MAX_WAYS; number++, tries++) {
      const pressed = (await this.tab.hands('pressWayBack', [number], 0))[0]?.result;
      if (!pressed) break;
      this.#tried = true;
      if (await this.#nextLayer(before ? fingerprint(before.result) : '')) return { ...pressed, direct: false };
      if (pressed.withdraws) return { ...pressed, direct: true };
      // It led to a page of its own: there the search begins anew.
      if ((await this.tab.url()) !== start) number = -1;
    }
    const time = Date.now();
    const platform = await this.tab.inPage(openSettings);
    this.#tried ||= platform !== null;
    return platform && (await this.#nextLayer('')) ? { text: platform, time, direct: false } : null;
  }

  /** Was there anything that looked like a way back? A person may get further with it than `findWayBack`. */
  get triedWayBack(): boolean {
    return this.#tried;
  }

  /** The banner as it was last seen. */
  get banner(): BannerSight | null {
    return this.#sight?.result ?? null;
  }

  /** Is the banner that was clicked still to be seen? */
  async stillThere({ banner }: Chosen): Promise<boolean> {
    const sight = await this.look();
    return sight !== null && (banner === '' || fingerprint(sight.result) === banner);
  }

  stop(): void {
    this.#autoconsent?.stop();
  }

  /** Ticks one category and saves; null where this layer offers none. */
  async #one(clicks: number, banner: string): Promise<Chosen | null> {
    const ticked = (await this.tab.hands('setOne', [], this.#sight?.frameId))[0]?.result;
    const saved = ticked ? await this.#press('save', 'one') : null;
    return saved && ticked ? { ...saved, banner, clicks: clicks + ticked.clicks + 1, part: ticked } : null;
  }

  /** “Reject all” among switches may do no more than turn them off. */
  async #saved(chosen: Chosen, wish: Wish): Promise<Chosen> {
    if (wish === 'one' || !this.#sight?.result.buttons.some(({ role }) => role === 'save')) return chosen;
    await sleep(SETTLES);
    const [unsaved] = await this.tab.hands('isUnsaved', [], this.#sight.frameId);
    const saved = unsaved?.result ? await this.#press('save', wish) : null;
    return saved ? { ...chosen, ...saved, clicks: chosen.clicks + 1 } : chosen;
  }

  async #press(role: PressRole, wish?: Wish): Promise<Press | null> {
    if (!this.#sight) return null;
    const [answer] = await this.tab.hands('press', wish ? [role, wish] : [role], this.#sight.frameId);
    return answer?.result ?? null;
  }

  /** The banner that stays although it was answered. One that is still fading must have gone: reopened, it looks the same. */
  async #afterGoing(): Promise<InFrame<BannerSight> | null> {
    const end = Date.now() + LAYER_LIMIT;
    let sight = await this.look();
    while (sight && Date.now() < end) {
      this.signal.throwIfAborted();
      await sleep(BANNER_EVERY);
      sight = await this.look();
    }
    return sight;
  }

  /** Waits until another banner shows than the one with these buttons. */
  async #nextLayer(before: string): Promise<boolean> {
    const end = Date.now() + LAYER_LIMIT;
    while (Date.now() < end) {
      this.signal.throwIfAborted();
      await sleep(BANNER_EVERY / 2);
      const sight = await this.look();
      if (sight && fingerprint(sight.result) !== before) return true;
    }
    return false;
  }

  async #byAutoconsent(wish: Exclude<Wish, 'one'>, clicks: number): Promise<Chosen | null> {
    this.#autoconsent ??= await Autoconsent.start(this.tab);
    for (const end = Date.now() + LAYER_LIMIT; !this.#autoconsent.popup && Date.now() < end;) await sleep(BANNER_EVERY);
    const chosen = this.#autoconsent.popup ? await this.#autoconsent.choose(wish) : null;
    return chosen && { text: `autoconsent ${chosen.cmp}`, time: chosen.time, clicks: clicks + chosen.clicks, banner: '' };
  }
}
