/** A query whose answer stays current while the component lives. */
import { follow } from './follow.ts';

export class Live<T> {
  /** Undefined until the first answer. */
  value = $state.raw<T | undefined>(undefined);
  error = $state.raw<Error | null>(null);

  /** Make it while a component initialises; it ends with the component. */
  constructor(query: () => Promise<T>) {
    $effect(() =>
      follow(query, {
        next: (value) => {
          this.value = value;
          this.error = null;
        },
        error: (error) => {
          this.error = error;
        },
      }),
    );
  }
}
