import type { Choice } from '../choice.ts';
import type { Platform } from './types.ts';

const FORM = /^(![\w-]+=(wait|true|false))+$/;

export function tarteaucitronChoice(value: string): Choice | null {
  if (!FORM.test(value)) return null;
  const states = [...value.matchAll(/![\w-]+=(wait|true|false)/g)].map(([, state]) => state);
  // Services that need no consent are on from the start, and a choice is written service by service.
  if (states.includes('wait')) return 'none';
  return states.every((state) => state === 'true') ? 'accepted' : states.includes('true') ? 'partial' : 'rejected';
}

/** `!gtag=true!youtube=false`. The cookie's name is the site's to choose, its form is not. */
export const tarteaucitron: Platform = {
  id: 'tarteaucitron',
  stored: [{ name: /^tarteaucitron/, read: (value) => tarteaucitronChoice(value) ?? 'none' }],
};
