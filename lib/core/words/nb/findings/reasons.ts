/** Hvorfor en kontroll ble bestått, ikke kunne avgjøres eller ikke gjelder, på bokmål. */
import type { reasons as english } from '../../en/findings/reasons.ts';
import { number, sentence, text, type Say } from '../../values.ts';
import { count } from './phrases.ts';

export const reasons: Record<keyof typeof english, Say> = {
  'audit-error': (v) => `Selve kontrollen feilet: ${text(v, 'detail')}`,
  'no-before-choice': () => 'Ingen av besøkene viser hva som skjer før noe velges.',
  returning: () => 'Nettleseren kjente nettstedet fra før og intet banner ble vist, så et tidligere valg kan gjelde.',
  'no-rejected': (v) => sentence('Ingen av besøkene viser en avvisning som lot seg bekrefte.', text(v, 'detail')),
  'no-withdrawn': (v) => sentence('Ingen av besøkene viser et tilbaketrukket samtykke som lot seg bekrefte.', text(v, 'detail')),
  'no-accepted': (v) => sentence('Ingen av besøkene viser et samtykke som lot seg bekrefte.', text(v, 'detail')),
  incomplete: (v) =>
    sentence(
      'Ingenting ble sett, men opptaket er ikke helt',
      text(v, 'gaps') && `(${text(v, 'gaps')})`,
      text(v, 'detail') && `– ${text(v, 'detail')}`,
    ) + '.',
  'uncertain-only': (v) =>
    `Alt som ble sett (${text(v, 'services')}), ligger for nær øyeblikket da noe ble valgt, til å si på hvilken side.`,
  'phase-unknown': (v) => `${text(v, 'services')} kjørte, men opptaket sier ikke hvilket valg som gjaldt.`,
  'depends-only': (v) => `${text(v, 'services')} kjørte; om det krever samtykke, kommer an på hva den besøkende ba om.`,
  'nothing-ran': () => 'Ingenting som krever samtykke, ble sett.',
  'tag-manager-alone': () => 'Bare en taggbehandler ble sett, og ingenting som den startet.',
  'policy-missing': (v) => sentence('Ingen personvernerklæring ble funnet.', text(v, 'detail')),
  'policy-unreadable': (v) => sentence('Personvernerklæringen kunne ikke leses.', text(v, 'detail')),
  'policy-not-given': () => 'Det var ingen personvernerklæring å sammenligne med.',
  'policy-language': () => 'Språket i personvernerklæringen er ukjent, så setningene ble ikke lest.',
  'unnamed-in-unknown-language': (v) => `${text(v, 'services')}: ikke funnet i erklæringen, men språket i den er ukjent.`,
  'nothing-observed': () => 'Ingen tjeneste som en personvernerklæring må nevne, ble sett.',
  'all-named': (v) => `Alle tjenester som ble sett, er nevnt i erklæringen: ${text(v, 'services')}.`,
  'no-promise': () => 'Erklæringen gir ikke noe slikt løfte som ble gjenkjent.',
  'promises-kept': (v) => `${count(number(v, 'promises'), 'løfte', 'løfter')} funnet, og ingen tegn til at noe er brutt.`,
  'unknown-cookies': (v) => `Informasjonskapsler med ukjent formål ble lagret: ${text(v, 'cookies')}.`,
  'no-cookies-seen': () => 'Dette opptaket har ingen informasjonskapsler.',
  'no-lifetimes': () => 'Erklæringen gir ingen varighet for informasjonskapsler som ble gjenkjent.',
  'lifetimes-unmet': () => 'Ingen av informasjonskapslene som erklæringen gir varighet for, ble sett.',
  'lifetimes-kept': (v) =>
    `${count(number(v, 'checked'), 'informasjonskapsel varer', 'informasjonskapsler varer')} ikke lenger enn erklæringen sier.`,
  'policy-found': (v) => `Erklæringen ble funnet og lest: ${text(v, 'source')}.`,
  'nothing-embedded': () => 'Ikke noe innebygd innhold av dette slaget ble sett.',
  'no-pings': () => 'Ingen slike ping ble sett.',
  'no-signals': () => 'Ingen forespørsel fortalte noe om valget.',
  'signals-fit': () => 'Det forespørslene fortalte om valget, var aldri mer enn det som ble valgt.',
  'no-basis': () => 'Erklæringen oppgir ikke noe behandlingsgrunnlag for slike tjenester som ble gjenkjent.',
  'bases-fit': () => 'Ingen tegn til det i behandlingsgrunnlagene som erklæringen oppgir.',
  'no-transfer': () => 'Erklæringen sier ikke noe om overføring til andre land som ble gjenkjent.',
  'transfers-fit': () => 'Overføringene som erklæringen nevner, har et grunnlag som gjelder.',
  'no-cookie-list': () => 'Erklæringen har ingen liste over informasjonskapsler ved navn som ble gjenkjent.',
  'list-complete': (v) =>
    `${count(number(v, 'cookies'), 'sporingskapsel', 'sporingskapsler')} ble sett, alle på erklæringens liste.`,
  'no-two-choices': () => 'Det finnes ikke fullførte kjøringer av både avvisning og godkjenning å sammenligne.',
  'as-easy': (v) => `Å avvise tok ${number(v, 'reject')} klikk, å godta ${number(v, 'accept')}.`,
  'service-not-seen': () => 'Tjenesten dette er sagt om, ble ikke sett.',
  'names-none': () => 'Erklæringen nevner ingen tjeneste som en nettleser kan møte.',
  'all-observed': () => 'Alle tjenester som erklæringen nevner, ble sett.',
};
