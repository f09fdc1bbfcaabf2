import type { BannerWords } from './types.ts';

/** Danish. */
export const da: BannerWords = {
  accept: 'accepter*, tillad*, godkend*, acceptér*, enig, sig ja',
  reject: 'afvis*, afslå*, nægt*, fravælg*, sig nej, så få som muligt, så lidt som muligt',
  none: 'ingen',
  only: 'kun, udelukkende, blot',
  necessary:
    'nødvendig*, strengt nødvendig*, påkrævede, påkrævet, essentiel*, tekniske, teknisk nødvendig*, vigtigste, minimum, essentielle, basale',
  optional: 'valgfri*, unødvendig*, ikke nødvendig*',
  all: 'alle, alt, samtlige',
  object: 'cookie, cookies, sporing, privatliv*, teknologier',
  consent: 'samtykk*',
  settings:
    'indstilling*, tilpas*, administrer*, håndter*, ændr*, rediger*, detaljer, præferencer, flere muligheder, muligheder, vælg selv, lad mig vælge',
  save: 'gem, gemme, bekræft*',
  selection: 'valg, valget, valgte, udvalgte, markerede, mit valg',
  select: 'vælg, vælge',
  close: 'luk, lukke, skjul',
  negation: 'ikke, nej',
  continue: 'fortsæt*, gå videre, videre, med reklame*, med annoncer',
  without: 'uden',
  withdraw: 'træk tilbage, trække tilbage, tilbagetræk*, træk samtykke*, tilbagekald*',
  affirm:
    'ok, ja, forstået, jeg forstår, det er fint, fint, i orden, klart, helt i orden, gerne, okay, det er ok, det er okay, super, kør bare, lyder godt, lyder fint, jeg er med, det er helt fint, selvfølgelig, den er fin',
  category: 'statistik*, markedsføring*, marketing, funktionel*, analyse*',
  filler:
    'tilbage, jeg, mig, vi, mit, mine, min, og, at, for, til, af, med, på, om, i, en, det, er, brug, brugen, bruge, tak, giv, giver, vis, se, dit, helst, hellere, ellers, nu, vil, kan, banner, banneret, vinduet, men, helt, meget, mest, aller, så, absolut, læse, læs, lær, mere, din, dine, hvilke, hvad',
  foreign:
    'vilkår*, betingelser*, handelsbetingelser*, køb*, betal*, bestil*, abonner*, nyhedsbrev, log ind, medlem*, kundeklub*',
  cues: 'cookie, samtykk, privatlivs',
};
