/** The one adapter around Dexie's liveQuery. */
import { liveQuery } from 'dexie';

export interface Follower<T> {
  next(value: T): void;
  error(error: Error): void;
}

/** Answers a query now, and again whenever what it read has changed. @returns ends it */
export function follow<T>(query: () => Promise<T>, { next, error }: Follower<T>): () => void {
  const subscription = liveQuery(query).subscribe({
    next,
    error: (thrown: unknown) => error(thrown instanceof Error ? thrown : new Error(String(thrown))),
  });
  return () => subscription.unsubscribe();
}
