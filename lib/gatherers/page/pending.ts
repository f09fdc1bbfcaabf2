/** Our half of `probe/pending.ts`, which the audit asks; and what is pending in a document without any script. */
import { newSecret } from '../../messaging/secret.ts';
import { PENDING_ASK, PENDING_TELL, tellOf } from '../bridge.ts';
import { kinOf } from './relay.ts';

export interface Pending {
  /** Could anything begin by itself in this document before `end`, in milliseconds since the epoch? True where that is not known. */
  before(end: number): boolean;
}

/** Must run before any script of the page. */
export function askPending(): Pending {
  const channel = newSecret();
  const tell = () => dispatchEvent(new CustomEvent(PENDING_TELL, { detail: tellOf(channel, ...kinOf()) }));
  const onAsk = () => {
    removeEventListener(PENDING_ASK, onAsk);
    tell();
  };
  addEventListener(PENDING_ASK, onAsk);
  tell();
  return {
    before(end) {
      if (document.readyState !== 'complete' || isMoving() || navigator.serviceWorker?.controller) return true;
      let answer: unknown;
      const onAnswer = (event: Event) => {
        const { detail } = event as CustomEvent<unknown>;
        if (typeof detail === 'string') answer = detail;
      };
      addEventListener(channel, onAnswer);
      dispatchEvent(new CustomEvent(channel, { detail: end }));
      removeEventListener(channel, onAnswer);
      return answer !== 'no';
    },
  };
}

/** Their ends are events that a script may wait for. */
function isMoving(): boolean {
  return (
    document.getAnimations().some(({ playState }) => playState === 'running') ||
    [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ paused }) => !paused) ||
    document.querySelector('meta[http-equiv="refresh" i]') !== null
  );
}
