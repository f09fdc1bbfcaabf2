/**
 * The bridge from the page's world to ours. Both scripts run before any script of the page, agree on a secret name, and
 * never use the known names again. What crosses is text; it is checked in the background, and always marked as the page's.
 */
export const ASK = 'samsvar:ask';
export const TELL = 'samsvar:tell';
