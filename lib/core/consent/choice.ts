/** `none`: written although nothing was chosen yet. `unknown`: consent state whose meaning we cannot read. */
export type Choice = 'accepted' | 'rejected' | 'partial' | 'none' | 'unknown';
