/**
 * What a document has set to begin later: timers, frames to draw, idle work. Where nothing is, nobody need wait for it.
 * In the page's world, and only in the command line's own profiles. Whatever cannot be followed counts as pending for good.
 */
import { PENDING_ASK, PENDING_TELL, secretsOf } from '../bridge.ts';
import { meetKin } from './kin.ts';
import { wrapConstructor, wrapMethod } from './stealth.ts';

const { apply, setPrototypeOf, getOwnPropertyDescriptor, deleteProperty, ownKeys } = Reflect;
const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
const OwnEvent = CustomEvent;
const detailOf = (getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') as PropertyDescriptor).get as () => unknown;
const { now } = Date;

/** Milliseconds: a timer may come late on a busy machine; a frame comes 60 times a second; idle work once nothing else is done. */
const LATE = 150;
const IDLE = 400;
const MAX_TIMERS = 5_000;

interface Timer {
  due: number;
  /** Zero: once. */
  every: number;
}
const timers: Record<string, Timer | undefined> = {};
setPrototypeOf(timers, null);
let count = 0;
let once = 0;
let endless = false;

function start(name: string, delay: unknown, repeats: boolean): void {
  // Reading anything but a number or its text could run code of the page.
  const after = delay === undefined ? 0 : typeof delay === 'number' || typeof delay === 'string' ? +delay || 0 : NaN;
  if (!(after < Infinity) || ++count > MAX_TIMERS) endless = true;
  else timers[name] = { due: now() + (after > 0 ? after : 0), every: repeats ? (after > 10 ? after : 10) : 0 };
}

/** Wraps a function that gives a number by which what it began can be taken back. */
function watch(name: string, clear: string, delayOf: (args: readonly unknown[]) => unknown, repeats = false): void {
  const kind = name === 'setInterval' ? 'setTimeout' : name;
  let delay: unknown;
  wrapMethod(
    globalThis,
    name,
    (_self, args: readonly unknown[]) => (delay = delayOf(args)),
    false,
    (id) => {
      if (typeof id === 'number') start(`${kind} ${id}`, delay, repeats);
    },
  );
  if (clear === '') return;
  wrapMethod(globalThis, clear, (_self, [id]: readonly unknown[]) => {
    if (typeof id === 'number' || typeof id === 'string') deleteProperty(timers, `${kind} ${id}`);
  });
}

/** Does anything that was set begin before `end`? */
function isPending(end: number): boolean {
  const at = now();
  const names = ownKeys(timers);
  count = names.length;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const { due, every } = timers[name] as Timer;
    const next = every > 0 && due + LATE < at ? due + Math.ceil((at - due) / every) * every : due;
    if (next + LATE < at) deleteProperty(timers, name);
    else if (next <= end) return true;
  }
  return endless;
}

export function watchPending(): void {
  watch('setTimeout', 'clearTimeout', ([, delay]) => delay);
  watch('setInterval', 'clearInterval', ([, delay]) => delay, true);
  watch('requestAnimationFrame', 'cancelAnimationFrame', () => 0);
  watch('requestIdleCallback', 'cancelIdleCallback', () => IDLE);
  const scheduler = (globalThis as { Scheduler?: { prototype: object } }).Scheduler?.prototype;
  wrapMethod(
    scheduler,
    'postTask',
    (_self, [, options]: readonly unknown[]) => {
      const delay = typeof options === 'object' && options ? getOwnPropertyDescriptor(options, 'delay')?.value : undefined;
      start(`task ${once++}`, delay, false);
    },
    true,
  );
  const forGood = () => void (endless = true);
  wrapMethod(AbortSignal, 'timeout', (_self, [delay]: readonly unknown[]) => start(`signal ${once++}`, delay, false));
  // Their own timers are out of sight.
  for (const name of ['Worker', 'SharedWorker', 'RTCPeerConnection']) wrapConstructor(globalThis, name, forGood);
  answer();
}

/** Both halves run before any script of the page and agree on a name that no page knows. */
function answer(): void {
  const onTell = (event: Event) => {
    apply(removeEventListener, window, [PENDING_TELL, onTell]);
    const { channel, kin, joins } = secretsOf(apply(detailOf, event, []) as string);
    // A list of its own: the other probe has wrapped other functions.
    meetKin(`${kin}:pending`, joins);
    apply(addEventListener, window, [
      channel,
      (asked: Event) => {
        const end = apply(detailOf, asked, []);
        if (typeof end === 'number')
          apply(dispatchEvent, window, [new OwnEvent(channel, { detail: isPending(end) ? 'yes' : 'no' })]);
      },
    ]);
  };
  apply(addEventListener, window, [PENDING_TELL, onTell]);
  apply(dispatchEvent, window, [new OwnEvent(PENDING_ASK)]);
}
