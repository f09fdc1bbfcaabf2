import type { Choice } from '../choice.ts';
import { choiceOfFlags } from '../flags.ts';
import { object, record } from './read.ts';
import type { Platform } from './types.ts';

/** Version 3: `ucData` with one `status`; `IMPLICIT` is what stands before anybody chose. */
function data(value: string): Choice {
  const { type, status, services } = record(object(value).consent);
  if (type === 'IMPLICIT') return 'none';
  if (typeof status === 'string')
    return status === 'ALL_ACCEPTED' ? 'accepted' : status === 'ALL_DENIED' ? 'rejected' : 'partial';
  const states = Object.values(record(services)).map(record);
  return choiceOfFlags(states.map(({ name, consent }) => [String(name ?? ''), consent === true]));
}

/** Version 2: `uc_settings` with a history of each service. */
function settings(value: string): Choice {
  const { services } = object(value);
  const states = Array.isArray(services) ? services.map(record) : [];
  const actions = states.map(({ history }) => String(record(Array.isArray(history) ? history.at(-1) : null).action ?? ''));
  if (actions.every((action) => /InitialPageLoad|NonEURegion|SessionRestored|^$/i.test(action))) return 'none';
  if (actions.some((action) => /AcceptAll/i.test(action)) && states.every(({ status }) => status === true)) return 'accepted';
  return actions.some((action) => /DenyAll/i.test(action)) ? 'rejected' : 'partial';
}

export const usercentrics: Platform = {
  id: 'usercentrics',
  stored: [{ name: /^ucData$/, read: data }, { name: /^uc_settings$/, read: settings }, { name: /^(uc_\w+|uc[A-Z]\w+)$/ }],
};
