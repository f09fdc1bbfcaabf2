import type { BannerWords } from './types.ts';

/** French. */
export const fr: BannerWords = {
  accept: 'accept*, autoris*, approuv*, d accord, agréer, valider tout, permettre',
  reject: 'refus*, rejet*, interdire, décliner, m opposer, s opposer, le moins possible',
  none: 'aucun, aucune, rien',
  only: 'uniquement, seulement, seuls, seul, que',
  necessary: 'nécessaire*, strictement nécessaire*, essentiel*, indispensable*, obligatoire*, requis, techniques, fonctionnement',
  optional: 'facultatif*, optionnel*, non nécessaire*, non essentiel*, non indispensable*, superflus',
  all: 'tout, tous, toutes, totalité, l ensemble',
  object: 'cookie, cookies, traceur*, confidentialité, vie privée, données, traçage',
  consent: 'consent*',
  settings:
    'paramétr*, paramètre*, personnalis*, gérer, gestion, préférence*, configur*, options, détails, modifier, réglages, en choisir, je choisis, laissez moi choisir, finalités',
  save: 'enregistr*, confirm*, sauvegard*, valid*, appliquer',
  selection: 'choix, sélection, sélectionnés, sélection actuelle, mes choix',
  select: 'choisir, sélectionner',
  close: 'fermer, ferme, masquer',
  negation: 'non, ne, pas, n',
  continue: 'continu*, poursuiv*, avec publicité*, avec pub',
  without: 'sans',
  withdraw: 'retir*, révoqu*, revenir sur',
  affirm:
    'ok, oui, j ai compris, compris, entendu, c est bon, parfait, ça marche, ça me va, pas de problème, bien sûr, volontiers, pourquoi pas, c est parti',
  category: 'statistiques, marketing, publicité*, audience, fonctionnels, mesure',
  filler:
    'je, j, nous, vous, mon, ma, mes, vos, votre, le, la, les, l, un, une, des, de, du, d, et, ou, à, a, au, aux, pour, par, sur, ce, c, est, merci, donner, utilisation, usage, l usage, site, tout et, ces, afficher, voir, mon accord, accord, moi, y, s, m, très, plutôt, bien, simplement, lire, savoir, plus, comment, quoi, quels',
  foreign:
    'conditions, cgv, cgu, acheter, payer, commander, abonn*, newsletter, connexion, inscri*, paiement, offre*, gratuit*, membre*, adhér*',
  cues: 'cookie, traceur, consentement, votre vie privée',
};
