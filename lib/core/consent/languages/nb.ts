import type { BannerWords } from './types.ts';

/** Norwegian bokmål. */
export const nb: BannerWords = {
  accept: 'godta*, godkjenn*, aksepter*, tillat, tillate, tillater, enig, bekreft alle, si ja, skru på alle, slå på alle',
  reject:
    'avvis*, avslå*, nekt*, avbryt alle, takk nei, si nei, reserver*, forkast*, takker nei, stopp, blokker*, skru av, slå av, motsett*, ikke spor*, så få som mulig, så lite som mulig',
  none: 'ingen',
  only: 'kun, bare, utelukkende',
  necessary:
    'nødvendig*, strengt nødvendig*, påkrevd*, påkrevet, obligatorisk*, essensiell*, tekniske, viktigste, viktig, viktige, minimum, minimalt, minste, basis*, grunnleggende, det nødvendige, livsnødvendig*',
  optional: 'valgfri*, unødvendig*, frivillig*, ikke nødvendig*, ikke påkrevd*, ikke essensiell*',
  all: 'alle, alt, samtlige, alle sammen',
  object:
    'cookie, cookies, cookien, cookiene, informasjonskaps*, kjeks, kapsler, sporing, sporings*, personvern, personverns, teknologier',
  consent: 'samtykk*',
  settings:
    'innstilling*, tilpass*, administrer*, håndter*, behandle, endre*, rediger*, detaljer, preferanser, egendefiner*, flere valg, flere alternativer, alternativer, vis formål, formål, oversikt, velg selv, la meg velge, bestem selv, juster*, egne valg, velg hvilke, velge selv, vil velge selv, gjør egne valg, velg enkeltvis',
  save: 'lagre*, bekreft*, send inn, bruk valgte, oppdater*, ferdig',
  selection: 'valg, valget, valgene, valgt, valgte, utvalg, utvalget, utvalgte, merkede, avkryssede, markerte',
  select: 'velg, velge',
  close: 'lukk, lukke, skjul, avbryt',
  negation: 'ikke, nei',
  continue: 'fortsett*, gå videre, videre, med reklame*, med annonse*',
  without: 'uten',
  withdraw: 'trekk tilbake, trekke tilbake, tilbakekall*, trekk samtykke*, angre*',
  affirm:
    'ok, okay, okei, ja, greit, den er grei, det er greit, forstått, jeg forstår, skjønner, flott, supert, fint, helt greit, kjør på, kjør, den er god, alt i orden, i orden, klart det, selvfølgelig, det går bra, går bra, gå for det, jada, gjerne, for all del, helt ok, topp, la gå, høres bra ut, høres fint ut, jeg er med, det er helt fint, null problem, bare kjør, så klart, ja visst',
  category: 'statistikk*, markedsføring*, funksjonell*, analyse*, reklame*, annonse*, ytelse*',
  filler:
    'tilbake, jeg, meg, vi, du, dere, mitt, mine, min, og, å, at, for, til, av, med, på, om, i, en, det, den, de, er, bruk, bruken, bruke, bruker, takk, gi, gir, vær så snill, nettstedet, nettsiden, siden, slik, alle former, vis, se, her, dette, nå, disse, helst, heller, ellers, da, deg, deres, kan, skal, vil, la, oss, bli, mer, litt, med en gang, likevel, ta, tar, nettsted, besøk, men, banner, banneret, vinduet, meldingen, boksen, varselet om, helt, veldig, mest, aller, så, absolutt, lese, les, mer om, lær, finn ut, din, ditt, dine, hva, hvilke',
  foreign:
    'vilkår*, kjøp*, betal*, bestill*, ordre, handlekurv, abonner*, abonnement, nyhetsbrev, logg inn, varsler, varslinger, registrer*, avtale*, invitasjon*, forespørsel*, tilbud*, venn*, medlem*, kundeklubb*',
  cues: 'informasjonskaps, samtykk, cookie, personvernvalg, sporingstekn, tredjeparter',
};
