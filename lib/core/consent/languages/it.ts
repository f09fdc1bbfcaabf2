import type { BannerWords } from './types.ts';

/** Italian. */
export const it: BannerWords = {
  accept: 'accett*, consenti, consento, acconsent*, autorizz*, d accordo, permetti',
  reject: 'rifiut*, nega, negare, declin*, respingi, rigetta, il meno possibile',
  none: 'nessuno, nessun, nessuna',
  only: 'solo, soltanto, solamente, esclusivamente',
  necessary: 'necessari*, strettamente necessari*, essenzial*, obbligatori*, tecnici, indispensabil*',
  optional: 'opzional*, facoltativ*, non necessari*, non essenzial*, non tecnici',
  all: 'tutto, tutti, tutte',
  object: 'cookie, cookies, tracciamento, privacy, traccianti',
  consent: 'consenso, consensi',
  settings:
    'impostazion*, personalizz*, gestisci, gestire, gestione, preferenz*, configur*, opzioni, più opzioni, lasciatemi scegliere, lasciami scegliere, dettagli, modifica*, scopri di più e personalizza',
  save: 'salva*, conferm*, applica',
  selection: 'selezione, selezionat*, scelta, scelte',
  select: 'scegli, scegliere, seleziona',
  close: 'chiudi, chiudere, nascondi',
  negation: 'non, no',
  continue: 'continu*, prosegu*, con pubblicità',
  without: 'senza',
  withdraw: 'revoc*, ritira*',
  affirm: 'ok, sì, si, ho capito, capito, va bene, mi sta bene, certo, perfetto, nessun problema, d accordo e chiudi',
  category: 'statistic*, marketing, funzional*, analitici, pubblicità',
  filler:
    'io, il, la, le, lo, gli, i, un, una, e, ed, o, a, al, ai, di, del, dei, con, per, in, su, che, grazie, uso, l, d, mio, mie, tuo, sito, navigazione, la navigazione, questo, mostra, vedi, molto, meglio, preferisco, leggere, più, scopri, di più, leggi, informazioni, quali',
  foreign: 'termini, condizioni, acquist*, pagare, paga, ordina, ordine, abbon*, iscriv*, accedi, registr*, membro, socio',
  cues: 'cookie, consenso, la tua privacy',
};
