/** The one adapter around Dexie's liveQuery: a query whose answer stays current while the component lives. */
import { liveQuery } from 'dexie';

export class Live<T> {
  /** Undefined until the first answer. */
  value = $state.raw<T | undefined>(undefined);
  error = $state.raw<Error | null>(null);

  /** Make it while a component initialises; it ends with the component. */
  constructor(query: () => Promise<T>) {
    $effect(() => {
      const subscription = liveQuery(query).subscribe({
        next: (value) => {
          this.value = value;
          this.error = null;
        },
        error: (error: unknown) => {
          this.error = error instanceof Error ? error : new Error(String(error));
        },
      });
      return () => subscription.unsubscribe();
    });
  }
}
