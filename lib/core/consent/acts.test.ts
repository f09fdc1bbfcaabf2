import { expect, it } from 'vitest';
import { actOf } from './acts.ts';

it.each([
  ['Deaktiver Google Analytics', 'opt-out'],
  ['Google Analytics deaktivieren', 'opt-out'],
  ['Opt out of Matomo', 'opt-out'],
  ['Désactiver la mesure d’audience', 'opt-out'],
  ['Widerspruch gegen die Webanalyse', 'opt-out'],
  ['Logg ut', 'log-out'],
  ['Abmelden', 'log-out'],
  ['Log out', 'log-out'],
  ['Se déconnecter', 'log-out'],
])('%s: %s', (words, act) => {
  expect(actOf(words)).toBe(act);
});

it.each([['Meld deg av nyhetsbrevet'], ['Vom Newsletter abmelden'], ['Les mer'], ['Kjøp nå'], [''], ['Logg inn']])(
  '%s: none',
  (words) => {
    expect(actOf(words)).toBeNull();
  },
);
