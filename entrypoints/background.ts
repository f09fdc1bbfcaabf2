import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/live/background.ts';

export default defineBackground(() => startBackground());
