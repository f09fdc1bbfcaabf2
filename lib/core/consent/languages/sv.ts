import type { BannerWords } from './types.ts';

/** Swedish. */
export const sv: BannerWords = {
  accept: 'acceptera*, godkänn*, tillåt*, godta*, säg ja',
  reject: 'avvisa*, neka*, avböj*, avslå*, förkasta*, säg nej, vägra*, så få som möjligt, så lite som möjligt',
  none: 'inga, ingen',
  only: 'endast, bara, enbart',
  necessary:
    'nödvändig*, absolut nödvändig*, strikt nödvändig*, obligatorisk*, essentiella, tekniska, viktigaste, minimum, grundläggande',
  optional: 'valfri*, onödig*, icke nödvändig*, inte nödvändig*, ej nödvändig*',
  all: 'alla, allt, samtliga',
  object: 'cookie, cookies, kakor, kakorna, webbkakor, spårning, integritet, integritets*',
  consent: 'samtyck*',
  settings:
    'inställning*, anpassa*, hantera*, ändra*, redigera*, detaljer, preferenser, fler val, fler alternativ, alternativ, välj själv, låt mig välja',
  save: 'spara*, bekräfta*',
  selection: 'val, valet, valda, urval, urvalet, markerade, mina val',
  select: 'välj, välja',
  close: 'stäng, stänga, dölj',
  negation: 'inte, ej, nej, icke',
  continue: 'fortsätt*, gå vidare, vidare, med reklam*, med annonser',
  without: 'utan',
  withdraw: 'återkalla*, dra tillbaka, återta*',
  affirm:
    'ok, okej, ja, jag förstår, förstått, uppfattat, det är ok, kör på, kör, absolut, gärna, okej då, visst, det går bra, helt ok, okay, låter bra, jag är med, det är helt okej, självklart, javisst, inga problem',
  category: 'statistik*, marknadsföring*, funktionell*, analys*',
  filler:
    'tillbaka, jag, mig, vi, mitt, mina, min, och, att, för, till, av, med, på, om, i, en, det, är, användning*, använda, använd, tack, ge, ger, visa, se, denna, helst, hellre, nu, vill, kan, banner, fönstret, men, helt, mest, allra, så, läsa, läs, mer, läs mer, din, ditt, dina, vilka, vad',
  foreign: 'villkor*, köp*, betala*, beställ*, prenumer*, nyhetsbrev, logga in, medlem*, kundklubb*',
  cues: 'kakor, cookie, samtyck',
};
