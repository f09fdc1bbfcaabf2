/** Finds the banner of a tab and makes a choice in it, through layers and frames. */
import { Autoconsent } from './autoconsent.ts';
import type { BannerSight, Press, PressRole, Wish } from './hands.ts';
import { openSettings } from './platform-settings.ts';
import type { InFrame, ScenarioTab } from './tab.ts';

export interface Chosen {
  /** Words of the decisive button. */
  text: string;
  /** Of the decisive click, the first where it took several. */
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
/** As long as something is under way that a layer may be waiting for. */
const LAYER_BUSY_LIMIT = 15_000;
const PRESSED = 500;
/** A banner that two looks this far apart see alike is drawn whole; nobody waits longer for that. */
const CALM = 150;
const CALM_LIMIT = 4_000;
/** What a page still has set to draw may be the very button that is missing. */
const STILL_COMES = 3_000;
/** A banner that was answered goes in this time, or moves its switches; only to move them is not to go at all. */
const SETTLES = 500;
const GOES = 2_000;
/** Layers that are opened at most. */
const MAX_LAYERS = 2;
/** Links and icons that are tried as the way back. */
const MAX_WAYS = 3;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const fingerprint = (sight: BannerSight) => sight.buttons.map((button) => button.text).join('|');
const whole = (seen: InFrame<BannerSight> | null) => JSON.stringify(seen);

export class Chooser {
  #sight: InFrame<BannerSight> | null = null;
  #tried = false;
  /** The decisive button that was pressed last. */
  #last: [role: PressRole, wish?: Wish] | null = null;
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
    this.#last = null;
    await this.#calm();
    for (let layer = 0; this.#sight && layer <= MAX_LAYERS; layer++) {
      const direct =
        (await this.#directly(wish, clicks)) ?? ((await this.#drawsMore()) ? await this.#directly(wish, clicks) : null);
      if (direct) return direct;
      if (!this.#sight) break;
      const before = fingerprint(this.#sight.result);
      const deeper = layer < MAX_LAYERS ? await this.#press('settings') : null;
      if (deeper) {
        clicks++;
        if (await this.#nextLayer(before)) continue;
      }
      if (wish === 'one') return null;
      const chosen = await this.#allOfThem(wish, clicks);
      if (chosen) return chosen;
      break;
    }
    return wish === 'one' ? null : this.#byAutoconsent(wish, clicks);
  }

  /** The button pressed last, once more: pages show their banners before they listen to them. */
  async pressAgain(chosen: Chosen): Promise<void> {
    if (!this.#last) return;
    await this.tab.quiet(STILL_COMES, CALM_LIMIT, this.signal);
    if ((await this.after(chosen)) === 'same') await this.#press(...this.#last);
  }

  /** Answers a banner that took the place of the one answered, where it asks the same once more: “Are you sure?” */
  async confirm(chosen: Chosen): Promise<Chosen | null> {
    const [role, wish] = this.#last ?? [];
    const { result } = this.#sight ?? {};
    if (!role || role === 'save' || !result || chosen.banner === '' || fingerprint(result) === chosen.banner) return null;
    await this.#calm();
    const press = await this.#press(role, wish);
    return press && { ...chosen, clicks: chosen.clicks + 1, banner: fingerprint(result) };
  }

  /** Opens the choice again after it was made: by what a person would find, then by the platform itself. Null: there is no way. */
  async findWayBack(): Promise<WayTaken | null> {
    this.#last = null;
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

  /** Is the banner that was clicked still to be seen, or another in its place? */
  async after({ banner }: Chosen): Promise<'same' | 'another' | 'none'> {
    const sight = await this.look();
    return sight === null ? 'none' : banner === '' || fingerprint(sight.result) === banner ? 'same' : 'another';
  }

  stop(): void {
    this.#autoconsent?.stop();
  }

  /** In the layer that shows, without going deeper. */
  async #directly(wish: Wish, clicks: number): Promise<Chosen | null> {
    if (!this.#sight) return null;
    const banner = fingerprint(this.#sight.result);
    if (wish === 'one') return this.#one(clicks, banner);
    const press = await this.#press(wish);
    return press && this.#saved({ clicks: clicks + 1, banner, ...press }, wish);
  }

  /** Ticks one category and saves; null where this layer offers none. */
  async #one(clicks: number, banner: string): Promise<Chosen | null> {
    const ticked = (await this.tab.hands('setOne', [], this.#sight?.frameId))[0]?.result;
    if (!ticked) return null;
    const saved = await this.#press('save', 'one');
    const press = saved ?? ticked.pressed;
    return (
      press && {
        ...press,
        time: (ticked.pressed ?? press).time,
        banner,
        clicks: clicks + ticked.clicks + (saved ? 1 : 0),
        part: ticked,
      }
    );
  }

  /** Category by category, and saves. */
  async #allOfThem(wish: Exclude<Wish, 'one'>, clicks: number): Promise<Chosen | null> {
    if (!this.#sight) return null;
    const banner = fingerprint(this.#sight.result);
    const set = (await this.tab.hands('setAll', [wish === 'accept'], this.#sight.frameId))[0]?.result;
    const saved = await this.#press('save', wish);
    const press = saved ?? set?.pressed;
    return press
      ? { ...press, time: (set?.pressed ?? press).time, clicks: clicks + (set?.clicks ?? 0) + (saved ? 1 : 0), banner }
      : null;
  }

  /** “Reject all” among switches may do no more than turn them off. One that fades, or waits for the server, has been saved. */
  async #saved(chosen: Chosen, wish: Exclude<Wish, 'one'>): Promise<Chosen> {
    const sight = this.#sight;
    if (!sight?.result.buttons.some(({ role }) => role === 'save')) return chosen;
    const begin = Date.now();
    for (;;) {
      this.signal.throwIfAborted();
      await sleep(CALM);
      const after = (await this.tab.hands('afterPress', [], sight.frameId))[0]?.result ?? 'gone';
      const waited = Date.now() - begin;
      if (after === 'gone' || (after === 'same' && waited >= SETTLES)) return chosen;
      const limit = this.tab.waits(begin - PRESSED) ? LAYER_BUSY_LIMIT : after === 'going' ? LAYER_LIMIT : GOES;
      if (waited >= limit) break;
    }
    const saved = await this.#press('save', wish);
    return saved ? { ...chosen, text: saved.text, clicks: chosen.clicks + 1 } : chosen;
  }

  async #press(role: PressRole, wish?: Wish): Promise<Press | null> {
    if (!this.#sight) return null;
    const [answer] = await this.tab.hands('press', wish ? [role, wish] : [role], this.#sight.frameId);
    if (answer && role !== 'settings') this.#last = [role, wish];
    return answer?.result ?? null;
  }

  /** Waits until the banner is drawn whole: its parts, and what its layers list, may come one after another. */
  async #calm(): Promise<void> {
    for (const end = Date.now() + CALM_LIMIT; Date.now() < end;) {
      this.signal.throwIfAborted();
      const before = whole(this.#sight);
      await sleep(CALM);
      await this.look();
      if (whole(this.#sight) === before && !this.tab.busy) return;
    }
  }

  /** Before anything is said to be missing: does the page have more to draw? */
  async #drawsMore(): Promise<boolean> {
    const before = whole(this.#sight);
    await this.tab.quiet(STILL_COMES, CALM_LIMIT, this.signal);
    await this.look();
    return whole(this.#sight) !== before;
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

  /** Waits until another banner shows than the one with these buttons, and is drawn whole. */
  async #nextLayer(before: string): Promise<boolean> {
    const begin = Date.now();
    // What the press asked for may have been sent before we heard of the press.
    while (Date.now() - begin < (this.tab.waits(begin - PRESSED) ? LAYER_BUSY_LIMIT : LAYER_LIMIT)) {
      this.signal.throwIfAborted();
      await sleep(BANNER_EVERY / 2);
      const sight = await this.look();
      if (!sight || fingerprint(sight.result) === before) continue;
      await this.#calm();
      return this.#sight !== null;
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
