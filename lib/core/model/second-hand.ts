/** Ids of what is known from open lists of others only. Apart from the schemas: the matcher starts without them. */

/** Ids of the long tail begin so; the slash keeps them apart from the ids of entries, which can hold none. */
export const LONG_TAIL = 'long-tail/';
export const isSecondHand = (id: string): boolean => id.startsWith(LONG_TAIL);
