/**
 * The bridge from the page's world to ours. Both scripts run before any script of the page, agree on a secret name, and
 * never use the known names again. What crosses is text; it is checked in the background, and always marked as the page's.
 */
export const ASK = 'samsvar:ask';
export const TELL = 'samsvar:tell';

/** What `TELL` carries: the name on which the probe tells its facts, and the one on which documents of one origin find each other. */
export const secretsOf = (detail: string): { channel: string; kin: string; joins: boolean } => ({
  channel: detail.slice(0, 36),
  kin: detail.slice(36, 72),
  joins: detail.length > 72,
});
/** `channel` and `kin` are of one length (`newSecret`); `joins`: an older document already knows `kin`. */
export const tellOf = (channel: string, kin: string, joins: boolean): string => channel + kin + (joins ? '+' : '');
/** As `ASK` and `TELL`, for what is still to begin. */
export const PENDING_ASK = 'samsvar:pending-ask';
export const PENDING_TELL = 'samsvar:pending-tell';
