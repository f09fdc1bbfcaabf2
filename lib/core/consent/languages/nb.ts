import type { BannerWords } from './types.ts';

/** Norwegian bokmål. */
export const nb: BannerWords = {
  accept: 'godta*, godkjenn*, aksepter*, tillat, tillate, tillater, enig, bekreft alle, si ja',
  reject: 'avvis*, avslå*, nekt*, avbryt alle, takk nei, si nei, reserver*, forkast*',
  none: 'ingen',
  only: 'kun, bare, utelukkende',
  necessary: 'nødvendig*, strengt nødvendig*, påkrevd*, påkrevet, obligatorisk*, essensiell*, tekniske',
  optional: 'valgfri*, unødvendig*, frivillig*, ikke nødvendig*, ikke påkrevd*, ikke essensiell*',
  all: 'alle, alt, samtlige, alle sammen',
  object:
    'cookie, cookies, cookien, cookiene, informasjonskaps*, kjeks, kapsler, sporing, sporings*, personvern, personverns, teknologier',
  consent: 'samtykk*',
  settings:
    'innstilling*, tilpass*, administrer*, håndter*, behandle, endre*, rediger*, detaljer, preferanser, egendefiner*, flere valg, flere alternativer, alternativer, vis formål, formål, oversikt, velg selv, la meg velge, bestem selv, juster*',
  save: 'lagre*, bekreft*, send inn, bruk valgte, oppdater*',
  selection: 'valg, valget, valgene, valgt, valgte, utvalg, utvalget, utvalgte, merkede, avkryssede, markerte',
  select: 'velg, velge',
  close: 'lukk, lukke, skjul, avbryt',
  negation: 'ikke, nei',
  continue: 'fortsett*, gå videre, videre',
  without: 'uten',
  withdraw: 'trekk tilbake, trekke tilbake, tilbakekall*, trekk samtykke*, angre*',
  affirm:
    'ok, okay, okei, ja, greit, den er grei, det er greit, forstått, jeg forstår, skjønner, flott, supert, fint, helt greit',
  category: 'statistikk*, markedsføring*, funksjonell*, analyse*, reklame*, annonse*, ytelse*',
  filler:
    'tilbake, jeg, meg, vi, du, dere, mitt, mine, min, og, å, at, for, til, av, med, på, om, i, en, det, den, de, er, bruk, bruken, bruke, bruker, takk, gi, gir, vær så snill, nettstedet, nettsiden, siden, slik, alle former, vis, se, her, dette, nå, disse',
  foreign:
    'vilkår*, kjøp*, betal*, bestill*, ordre, handlekurv, abonner*, abonnement, nyhetsbrev, logg inn, varsler, varslinger, registrer*, avtale*, invitasjon*, forespørsel*, tilbud*, venn*',
  cues: 'informasjonskaps, samtykk, cookie, personvernvalg, sporingstekn, tredjeparter',
};
