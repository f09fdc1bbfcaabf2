/** Cookies that go with the session. */
import { type Frame, says } from './frame.ts';

/** “X stays for half a year, and Y is gone when you close the browser”: of Y's clause. */
export function endsWithSession(frame: Frame, at: number): boolean {
  const base = frame.sentence.start;
  const from = Math.max(frame.text.lastIndexOf(',', at), frame.text.lastIndexOf(';', at));
  const after = frame.text.slice(at).search(/[,;]/);
  const to = after < 0 ? frame.text.length : at + after;
  const inside = (word: number): boolean => {
    const start = (frame.sentence.words[word]?.start ?? 0) - base;
    return start > from && start < to;
  };
  return (
    from > 0 &&
    frame.hits.some(({ concept, from: word }) => concept === 'session' && inside(word)) &&
    !/\d/.test(frame.text.slice(from, at))
  );
}

/** Cookies go when the session or the visit ends; “for a session or for longer” tells no period. */
export const isSession = (frame: Frame): boolean =>
  says(frame, 'session') &&
  (says(frame, 'deletion') ||
    (says(frame, 'expire', 'browser') && !says(frame, 'persistent')) ||
    frame.hits.some(({ concept, from, to }) => concept === 'session' && to - from > 1)) &&
  !says(frame, 'personaldata', 'change', 'settings');
