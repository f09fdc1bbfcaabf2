import type { BannerWords } from './types.ts';

/** Dutch. */
export const nl: BannerWords = {
  accept: 'accepter*, accepteer*, toestaan, sta toe, akkoord, aanvaard*, goedkeur*, keur goed, toelaten',
  reject: 'weiger*, afwijz*, wijs af, afwijs*, verwerp*, zo weinig mogelijk',
  none: 'geen',
  only: 'alleen, enkel, uitsluitend, slechts',
  necessary:
    'noodzakelijk*, strikt noodzakelijk*, essentiële, vereiste, functioneel noodzakelijke, functionele cookies, technische',
  optional: 'optionele, niet noodzakelijk*, niet essentiële',
  all: 'alle, alles, allemaal',
  object: 'cookie, cookies, tracking, privacy',
  consent: 'toestemm*',
  settings:
    'instelling*, aanpass*, pas aan, beheer*, wijzig*, voorkeur*, details, opties, meer opties, zelf instellen, zelf kiezen, laat me kiezen, laat mij kiezen, personaliseer*',
  save: 'opslaan, bewaar*, bewaren, bevestig*, sla op',
  selection: 'selectie, geselecteerde, keuze, keuzes, mijn keuze',
  select: 'kies, kiezen, selecteer*',
  close: 'sluit, sluiten, verberg*',
  negation: 'niet, nee',
  continue: 'doorgaan, ga door, verder, ga verder, verdergaan, met advertenties, met reclame',
  without: 'zonder',
  withdraw: 'intrek*, trek in, herroep*',
  affirm:
    'ok, oké, ja, begrepen, ik begrijp het, prima, is goed, klinkt goed, geen probleem, ik doe mee, natuurlijk, helemaal goed, snap ik',
  category: 'statistieken, statistische, marketing, functionele, analytische',
  filler:
    'ik, ga, ermee, mee, wij, mij, mijn, de, het, een, en, of, te, voor, van, met, op, om, in, deze, gebruik, gebruiken, bedankt, dank, u, je, geef, bekijk, toon, aan, naar, liever, helemaal, heel, graag, gewoon, hoor, lezen, meer, lees, weten, jouw, uw, over, welke',
  foreign:
    'voorwaarden, kopen, koop, betaal*, betalen, bestel*, abonneer*, nieuwsbrief, inloggen, registreer*, lid worden, word lid',
  cues: 'cookie, toestemming, privacyvoorkeur',
};
