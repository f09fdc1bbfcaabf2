import type { BannerWords } from './types.ts';

/** Norwegian nynorsk. */
export const nn: BannerWords = {
  accept: 'godta*, godtek, godkjenn*, aksepter*, tillat, tillate, tillet, samd, sei ja',
  reject: 'avvis*, avslå*, nekt*, sei nei, takk nei, så få som mogleg, så lite som mogleg',
  none: 'ingen',
  only: 'berre, kun, utelukkande',
  necessary: 'naudsynt*, nødvendig*, strengt naudsynt*, påkravd*, heilt naudsynt*, viktigaste, minimum, essensiell*',
  optional: 'valfri*, ikkje naudsynt*, ikkje nødvendig*, unaudsynt*',
  all: 'alle, alt, samtlege',
  object: 'informasjonskaps*, cookie, cookies, sporing, personvern',
  consent: 'samtykk*',
  settings:
    'innstilling*, tilpass*, administrer*, handter*, endre*, detaljar, fleire val, vel sjølv, la meg velje, alternativ, velje sjølv, eigne val',
  save: 'lagre*, stadfest*, ferdig',
  selection: 'val, valet, vala, valde, utval, utvalet',
  select: 'vel, velje',
  close: 'lukk, lat att, skjul',
  negation: 'ikkje, nei',
  continue: 'hald fram, fortset*, gå vidare, vidare, med reklame*, med annonse*',
  without: 'utan',
  withdraw: 'trekk tilbake, trekkje tilbake, dra tilbake, kall tilbake',
  affirm:
    'ok, ja, greitt, forstått, eg forstår, skjønar, greit, køyr på, køyr, i orden, det går bra, det går fint, gjerne, klart det, høyrest bra ut, eg er med, det er heilt greitt, så klart',
  category: 'statistikk*, marknadsføring*, funksjonell*, analyse*',
  filler:
    'eg, meg, vi, du, de, mitt, mine, min, og, å, at, for, til, av, med, på, om, i, ein, det, er, bruk, bruken, bruke, takk, gje, gjev, vis, sjå, helst, heller, no, den, dei, dykk, deg, kan, skal, vil, heilt, veldig, mest, aller, så, lese, les, meir, finn ut, din, ditt, dine, kva, kva for',
  foreign: 'vilkår*, kjøp*, betal*, bestill*, abonner*, nyhendebrev, nyheitsbrev, logg inn, medlem*, kundeklubb*',
  cues: 'informasjonskaps, samtykk',
};
