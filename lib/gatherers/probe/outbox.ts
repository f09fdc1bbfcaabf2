/** Facts of the page's world on their way out: gathered cheaply, told in batches. */
import type { PageFact } from '../../core/model/observation.ts';
import { ASK, secretsOf, TELL } from '../bridge.ts';
import { meetKin } from './kin.ts';
import { scriptOf, trace } from './stealth.ts';

const { apply, setPrototypeOf } = Reflect;
const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
const { stringify } = JSON;
const OwnEvent = CustomEvent;
const OwnUrl = URL;
const baseOf = (Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI') as PropertyDescriptor).get as () => string;

const later = setTimeout;
const { now } = Date;
const detailOf = (Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') as PropertyDescriptor).get as () => unknown;
const { slice } = String.prototype;

/** Milliseconds. */
const EVERY = 250;
/** Facts of one document, of all kinds together; and of one kind about one thing. */
const MAX_FACTS = 3000;
const MAX_SAME = 20;
/** Characters told at once. */
const MAX_ONCE = 400_000;
/** Characters of an address kept here; webRequest keeps the whole. */
const MAX_ADDRESS = 2048;

type Fact = PageFact extends infer F
  ? F extends PageFact
    ? Omit<F, 'time' | 'origin' | 'script' | 'documentUrl'>
    : never
  : never;
interface Pending {
  fact: Record<string, unknown>;
  trace: Error | undefined;
}

/** No prototypes: what the page does to `Array.prototype` or `Object.prototype` must not reach us. */
const bare = <T extends object>(object: T): T => {
  setPrototypeOf(object, null);
  return object;
};
const pending = bare<{ [place: number]: Pending | undefined; length: number }>({ length: 0 });
const seen = bare<Record<string, number>>({});
let told = 0;
let channel = '';
let waiting = false;
let leaving = false;

/** Cuts text to the model's limits. */
export const clip = (text: string, max: number): string => (text.length > max ? (apply(slice, text, [0, max]) as string) : text);

/** Tells a fact. `same` groups facts that say the same thing again; past a few of them they are dropped. */
export function tell(fact: Fact, same: string): void {
  const count = (seen[same] = (seen[same] ?? 0) + 1);
  if (count > MAX_SAME || told > MAX_FACTS) return;
  if (++told > MAX_FACTS) add({ kind: 'flooded' });
  else add({ ...fact, time: now(), origin: 'page' }, trace());
}

function add(fact: Record<string, unknown>, from?: Error): void {
  setPrototypeOf(fact, null);
  pending[pending.length++] = { fact, trace: from };
  if (leaving) flush();
  else if (!waiting) {
    waiting = true;
    later(flush, EVERY);
  }
}

function flush(): void {
  waiting = false;
  if (channel === '' || pending.length === 0) return;
  let text = '';
  const here = clip(location.href, MAX_ADDRESS);
  for (let i = 0; i < pending.length; i++) {
    const { fact, trace: from } = pending[i] as Pending;
    const script = from && scriptOf(from);
    if (script !== undefined) fact.script = clip(script, MAX_ADDRESS);
    if (typeof fact.url === 'string') fact.url = absolute(fact.url);
    if (fact.kind !== 'flooded' && fact.kind !== 'consent') fact.documentUrl = here;
    text += (text === '' ? '[' : ',') + stringify(fact);
    if (text.length > MAX_ONCE) {
      send(`${text}]`);
      text = '';
    }
    pending[i] = undefined;
  }
  pending.length = 0;
  if (text !== '') send(`${text}]`);
}

function absolute(url: string): string {
  try {
    return clip(new OwnUrl(url, apply(baseOf, document, []) as string).href, MAX_ADDRESS);
  } catch {
    return clip(url, MAX_ADDRESS);
  }
}

function send(text: string): void {
  apply(dispatchEvent, window, [new OwnEvent(channel, { detail: text })]);
}

/** Finds our other half and opens the way out. */
export function openOutbox(): void {
  const onTell = (event: Event) => {
    apply(removeEventListener, window, [TELL, onTell]);
    const secrets = secretsOf(apply(detailOf, event, []) as string);
    channel = secrets.channel;
    meetKin(secrets.kin, secrets.joins);
    // An empty batch says: the probe is at work.
    send('[]');
    flush();
  };
  apply(addEventListener, window, [TELL, onTell]);
  apply(dispatchEvent, window, [new OwnEvent(ASK)]);
  apply(addEventListener, window, [
    'pagehide',
    () => {
      leaving = true;
      flush();
    },
    { capture: true },
  ]);
  apply(addEventListener, window, ['pageshow', () => (leaving = false), { capture: true }]);
}
