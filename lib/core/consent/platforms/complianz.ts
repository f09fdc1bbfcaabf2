import { byFlag } from './read.ts';
import type { Platform } from './types.ts';

/** One cookie for each category. */
export const complianz: Platform = {
  id: 'complianz',
  stored: [{ name: /^cmplz_(rt_)?(marketing|statistics|preferences)$/, read: byFlag }, { name: /^cmplz_[\w-]+$/ }],
};
