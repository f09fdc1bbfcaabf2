import type { Choice } from '../choice.ts';

/** How one consent platform keeps what was chosen. */
export interface Platform {
  /** Lower case. */
  id: string;
  stored: readonly StoredState[];
}
export interface StoredState {
  /** Names of cookies, storage keys or databases. */
  name: RegExp;
  /** What the value (decoded) says; null: it is not this platform's after all. Absent: consent state that says nothing readable. */
  read?(value: string): Choice | null;
}
