/**
 * What authors write to each other and forget to take out. In all languages at once: a lawyer's English note stands in a Norwegian
 * text as well. Stems; those of four letters and more may stand inside a compound.
 */
const stems = (list: string): readonly string[] => list.split(' ');

/** Something is still to be put in here. */
export const FILL = stems(
  'insert add fill complete enter specify replace choose select delete adjust adapt todo tbd fixme placeholder template ' +
    'sett legg fyll oppgi angi angje erstatt velg skriv stryk tilpass plassholder indsæt udfyld tilføj udskift vælg pladsholder ' +
    'infog ange lägg ersätt välj platshållare komplettera einfüg einsetz einzufüg einzusetz ergänz ausfüll auszufüll eintrag einzutrag angeb anzugeb anpass anzupass bitte wählen platzhalter muster ' +
    'insér compléter ajout renseign remplac indiqu préciser choisir supprim',
);
/** What forms ask for. */
export const BLANK = stems(
  'raison siège rechtsform link lenke lenkje länk lien url name navn namn nom dato date datum firma company société selskap selskab virksomhet virksomhed verksemd bedrift företag unternehmen organisation ' +
    'address adresse adress e-mail email e-post epost telefon phone téléphone nummer numéro orgnr cvr siret land country pays ort sted stad city straße strasse street plz postleitzahl postnummer ' +
    'domain domene domän domæne website webside nettsted nettstad hjemmeside kontakt contact ansprechpartner anschrift beløp setning sentence sætning avsnitt afsnit absatz paragraph tekst text texte ikon icon logo title titel tittel period zeitraum periode',
);
/** Somebody is still to be asked, or to look. */
export const ASK = stems(
  'check confirm verify ask clarif discuss review pending tbc avklar sjekk kontroll bekreft stadfest spør godkjen vurder undersøk stemmer fortsatt afklar tjek bekræft spørg godkend stadig ' +
    'klär prüf abstimm abzustimm frage bestätig freigab freizugeb noch stimmt bekräft fråga granska stäm stämmer fortfarande kolla vérifi demander valider relire confirmer toujours',
);
/** Whose reader's brackets are no gap. */
export const AIDS =
  /^(?:sic|at|dot|ät|æt|a|punkt|punktum|prikk|punto|arobase|point|klammeraffe|snabel-?a|snabela|alfakrøll|kanelbulle|e-?mail\s(?:protected|geschützt|beskyttet|skyddad|protégée?)|\d.{0,4}|[*†‡✓✔xX ]|.?opens? in .{0,20}|.?extern.{0,20}|pdf.{0,20}|opt-?out.{0,20})$/iu;

const startsOrHolds = (word: string, list: readonly string[]): boolean =>
  list.some((stem) => (stem.length >= 4 ? word.includes(stem) : word === stem));
export const holds = (words: readonly string[], list: readonly string[]): boolean =>
  words.some((word) => startsOrHolds(word, list));
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*/gu) ?? [];

/** Whole phrases that stand alone in round brackets. */
export const IN_PARENTHESES =
  /^(?:lenke|lenkje|link|länk|lien|url|tbc|tbd|todo|\?{1,3}|to be (?:confirmed|completed|checked|clarified|added|updated|inserted|decided).{0,40}|(?:må|skal|bør)\s(?:avklares|avklarast|sjekkes|sjekkast|fylles|fyllast|settes|setjast|legges|leggjast|oppdateres|oppdaterast|afklares|udfyldes|indsættes|tjekkes|opdateres|tilføjes).{0,40}|noch\s(?:zu|nicht|offen|einzu|einfüg).{0,50}|(?:[A-Za-zÀ-ɏ]+\s){0,4}noch\s.{2,50}\s(?:ab)?(?:klären|stimmen|prüfen|besprechen)|(?:ska|skall|bör)\s(?:fyllas|läggas|kontrolleras|kompletteras|uppdateras|stämmas).{0,40}|fylls i.{0,30}|kompletteras.{0,30}|kontrolleras.{0,30}|à\s(?:compléter|vérifier|confirmer|préciser|insérer|ajouter|valider|renseigner|définir).{0,40}|bitte\s(?:ergänzen|prüfen|anpassen|einfügen|einsetzen|ausfüllen|eintragen|angeben|klären).{0,40}|hier\s(?:noch|bitte)\s(?:[A-Za-zÀ-ɏ]+\s){1,8}(?:einfügen|einsetzen|ergänzen|eintragen)|(?:[A-Za-zÀ-ɏ]+\s){0,4}(?:bitte\s)?(?:noch\s)?(?:einfügen|einsetzen|ergänzen|eintragen|einzufügen|einzusetzen)|(?:insert|sett\sinn|set\sinn|indsæt|sæt\sind|infoga|insérer|fyll\s(?:inn|ut|i)|udfyld|legg\s(?:inn|til)|lägg\s(?:in|till))\s.{2,50}|(?:[A-Za-zÀ-ɏ]+\s){1,4}(?:mangler|manglar|saknas|fehlt\snoch|missing|manque|manquant))$/iu;

/** Either case of the first letter: names beside these words keep theirs. */
const cased = (list: string): string =>
  list
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
/** Who a note is addressed to, or who has to act on it. */
const LAWYER = '(?:jurist|juriste|advokat|lawyer|legal|solicitor|counsel|anwalt|rechtsabteilung|avocat)';
const ROLE = `(?:${cased('jurist juriste advokat lawyer legal solicitor counsel anwalt rechtsabteilung avocat dpo dsb marketing markedsføring marknad marknadsavdelningen it web redaksjon redaktion redaction rédaction utvikler udvikler developer entwickler kunde kunden client styret bestyrelsen styrelsen board vorstand geschäftsführung direction juridique fundraising hr ledelsen ledningen')})`;
const WORD_OF_NOTE = `(?:${cased('note notat merknad notiz anmerkung anteckning bemærkning bemerkning kommentar comment commentaire remarque remark hinweis obs nb ps spørsmål spørgsmål fråga frage question')}|OBS|NB|PS)`;

interface Note {
  /** The pattern holds at least one of these words, lower case: a look at them spares most sentences the pattern. */
  ahead: string;
  pattern: RegExp;
}
/** Sentences that speak to a colleague; each match begins where the note begins. */
const NOTES: readonly Note[] = [
  // “Internal note:”, “Drafting note:”, “Note to self:”, “Note pour Claire :”.
  {
    ahead:
      'note notat merknad notiz anmerkung anteckning bemærkning bemerkning kommentar comment commentaire remarque remark hinweis obs nb ps spørsmål spørgsmål fråga frage question dn',
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:${cased('intern interne interner internes internal drafting draft editor’s editors editorial redaksjonell redaktionel redaktionell redaktionelle')}|Editor's|editor's)[\\s-]${WORD_OF_NOTE}|${WORD_OF_NOTE}\\s(?:interne|de rédaction)|DN|${WORD_OF_NOTE}\\s(?:pour|til|till|för|für|fra|frå|från|von|from|an(?:\\sdie|\\sden)?|to|for|à)\\s(?:self|editor|reviewer|meg\\sselv|mig\\sselv|mich|moi(?:-même)?|seg\\ssjølv|l[ae]\\s[A-Za-zÀ-ɏ]+|${ROLE}[A-Za-zÀ-ɏ]*|\\p{Lu}\\p{Ll}{1,14}(?:\\s\\p{Lu}\\p{Ll}{1,14})?))\\s?:[^\\n]{0,140}?(?:[.!?]|$)`,
      'gu',
    ),
  },
  // “The lawyer must look at this”, “Legal to approve”.
  {
    ahead:
      'jurist juristen jurister advokat advokaten lawyer lawyers legal solicitor counsel anwalt anwalts rechtsabteilung avocat avocats ',
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])${LAWYER}[A-Za-zÀ-ɏ]{0,4}\\s(?:må|skal|ska|bør|bör|should|must|to|needs?\\sto|muss|soll|doit|har\\sikke|hat\\snoch|has\\snot|hasn’t)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}?(?:se\\s(?:over|på|gjennom|igjennom)|sjå\\s(?:over|på|gjennom)|sjekk|godkjen|godkend|godkänn|gjennomgå|gennemgå|gå\\s(?:gjennom|gjennom|igenom)|lese|läsa|læse|kvalitetssikr|review|check|approve|sign|read|prüf|freigeb|drüber|vérifi|valid|reli|titta|kolla|kigge|tjek|granska)[A-Za-zÀ-ɏ]*[^.\\n]{0,80}`,
      'giu',
    ),
  },
  // “Draft v0.9”, “Entwurf 2 vom …”.
  {
    ahead: 'utkast udkast draft entwurf brouillon kladde rohfassung',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:utkast|udkast|draft|entwurf|brouillon|kladde|rohfassung)\s?(?:v(?:ersion)?\.?\s?|nr\.?\s|no\.?\s|[-–]\s?)?\d[\d.]{0,9}[^.\n]{0,100}/giu,
  },
  // “DRAFT – not for publication”, alone on its line.
  {
    ahead:
      'utkast udkast draft entwurf brouillon kladde arbeidsutkast arbejdsudkast arbetsutkast arbeitsfassung working first projet',
    pattern:
      /^(?:utkast|udkast|draft|entwurf|brouillon|kladde|arbeidsutkast|arbejdsudkast|arbetsutkast|arbeitsfassung|working draft|first draft|projet)(?:\s?[-–:!,(*][^\n]{0,80})?[)*]?$/giu,
  },
  // “… awaits the board’s approval”.
  {
    ahead: 'afventer avventer avventar inväntar venter ventar väntar awaiting awaits pending subject wartet attente',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:afventer|avventer|avventar|inväntar|(?:venter|ventar|väntar)\spå|awaiting|awaits|pending|subject\sto\sfinal|wartet\sauf|en\sattente\s(?:de|d’|d')|steht\snoch\saus:)\s?(?:[A-Za-zÀ-ɏ]+[’']?\s?){0,4}?(?:godkjenning|godkendelse|godkännande|klarsignal|review|approval|sign-?off|freigabe|validation|approbation|relecture|gjennomgang|gennemgang|granskning|juridisk|legal)[A-Za-zÀ-ɏ]*[^.\n]{0,40}/giu,
  },
  // “Not yet approved”.
  {
    ahead:
      'freigegeben geprüft abgestimmt final freigabe godkjent godkendt kvalitetssikret godkänd approved signed reviewed validé validée approuvé approuvée relu',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:noch\snicht\s(?:freigegeben|geprüft|abgestimmt|final)|freigabe\s[^.\n]{0,40}(?:steht\s(?:noch\s)?aus|ausstehend|fehlt)|ikke\s(?:godkjent|godkendt|kvalitetssikret)\s(?:ennå|enda|endnu|av|af)[^.\n]{0,30}|ikkje\sgodkjent\s(?:enno|av)[^.\n]{0,30}|inte\sgodkänd\s(?:än|ännu|av)[^.\n]{0,30}|not\syet\s(?:approved|signed\soff|reviewed)[^.\n]{0,30}|pas\sencore\s(?:validé|approuvé|relu)[A-Za-zÀ-ɏ]*[^.\n]{0,30})/giu,
  },
  // “Delete before publishing”, “do not publish”.
  {
    ahead:
      'publish publishing publication publiser publiseres publisering publiceres publiceras publicering offentliggjøres offentliggøres offentliggjort offentliggøre veröffentlichen veröffentlichung publier launch lansering lancering go utsending ligne',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:do\snot|don’t|don't)\spublish|not\sfor\spublication|(?:må\s)?(?:ikke|ikkje|inte)\s(?:publiser|offentliggj?ør|publicer|publisér|til\spublisering)[A-Za-zÀ-ɏ]*|får\s(?:ej|inte)\spubliceras|nicht\s(?:zur\s)?veröffentlich[A-Za-zÀ-ɏ]*|ne\spas\spublier|(?:remove|delete|fjernes|slettes|fjern|slett|strykes|(?<!(?:kan|can|kann)\s)tas\s(?:ut|bort)|ta\sbort|fjernast|slettast|entfernen|löschen|supprimer|à\s(?:supprimer|retirer))\s(?:this\s(?:paragraph\s|section\s|note\s)?)?(?:before|prior\sto|før|innan|inden|vor|avant)\s(?:the\s|der\s|la\s|det\s)?(?:publi|offentlig|veröffentlich|lanser|launch|go-?live|utsend|mise\sen\sligne)[A-Za-zÀ-ɏ]*|vor\s(?:der\s)?veröffentlichung\s(?:löschen|entfernen|streichen|prüfen|anpassen))[^.\n]{0,60}/giu,
  },
  // “Delete as applicable”.
  {
    ahead: 'delete strike zutreffendes nichtzutreffendes zutreffend stryk strykes slett slettes mentions mention supprimer',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:delete\s(?:if|as|where)\s(?:not\s|in)?(?:applicable|appropriate|relevant|used|needed)|strike\sout\s(?:as|if)|nicht\s?zutreffendes\s(?:bitte\s)?streichen|stryk(?:es)?\s(?:det\s)?(?:som\s|hvis\s|om\s|dersom\s)?(?:ikke|ikkje|inte|ej)\s(?:er\s|är\s)?(?:passer|passar|aktuelt|aktuellt|relevant|tillämpligt|høver)|slett(?:es)?\s(?:det\s)?(?:som|hvis|om|dersom)\s(?:det\s)?ikke\s(?:er\s)?(?:passer|aktuelt|relevant)|(?:falls|wenn)\snicht\szutreffend[^.\n]{0,20}(?:streichen|löschen)|rayer\s(?:la|les)\smentions?\sinutiles?|supprimer\ssi\s(?:inutile|non\sapplicable)|slettes\shvis\s(?:ikke\s)?(?:relevant|irrelevant))/giu,
  },
  // “Remember to update”, “things to check”.
  {
    ahead: 'punkter punkt points things noch offene gjøre göra todo to husk hugs kom glöm remember forget vergessen oublier',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:punkter\så\shuske(?:\spå)?|punkt\så\shugse|points\sto\sremember|things\sto\s(?:check|remember)|points\sà\svérifier|noch\szu\s(?:erledigen|klären)\s?:|offene\spunkte\s?:|å\sgjøre\s?:|att\sgöra\s?:|to-?do\s?:|(?:husk\så|hugs\så|husk\sat|kom\sihåg\satt|glöm\sinte\satt|remember\sto|don’t\sforget\sto|don't\sforget\sto|nicht\svergessen\s?:|ne\spas\soublier\s(?:de|d’|d'))\s?(?:oppdater|opdater|uppdater|fyll|legg|lägg|endre|ändra|ændre|sjekk|tjek|kolla|update|add|insert|check|remove|replace|ersetz|ergänz|aktualis|mettre\sà\sjour|ajout|complét|vérifi)[A-Za-zÀ-ɏ]*)[^.\n]{0,80}/giu,
  },
  // “… – see item 4 of the memo”.
  {
    ahead: 'memo memoet memoen memos',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:se|sjå|see|siehe|vgl\.?|cf\.?|voir)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:\d+[.\d]*\s)?(?:[A-Za-zÀ-ɏ]+\s){0,2}memo(?:et|en|s)?(?![A-Za-zÀ-ɏ])[^.\n]{0,60}/giu,
  },
  // “@Anna: …”.
  {
    ahead: '@',
    pattern:
      /(?<=^\W{0,2}|[.!?:]\s|[([–-]\s?)@\p{Lu}\p{Ll}{1,14}(?:\s?[:,]|\s(?:can|could|please|kan|kannst|könntest|kunne|peux|check|sjekk|kolla|tjek|bitte))[^\n]{0,100}/gu,
  },
  // “NOTE TO SELF: …”, “OBS Kajsa – check whether …”.
  {
    ahead: 'note reminder notat huskelapp påminnelse påmindelse påminnelser obs nb ps',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:[Nn]ote|NOTE|[Rr]eminder|REMINDER)\s(?:[Tt]o|TO)\s(?:[Mm]y|MY)?(?:[Ss]elf|SELF)|(?:[Nn]otat|[Hh]uskelapp|[Pp]åminnelse|[Pp]åmindelse)\s(?:til|till)\s(?:meg|mig|oss|os)\s?(?:selv|sjølv|själv)?)\s?[:–-][^\n]{0,140}|(?<![A-Za-zÀ-ɏ])(?:OBS|Obs|NB|PS)!?\s\p{Lu}\p{Ll}{1,14}\s?[–-]\s?(?:kolla|sjekk|tjek|check)\s(?:om|whether|if|med|with)\s[^\n]{0,100}/gu,
  },
  // “(To be checked with the accountant before we publish!! – Nora)”.
  {
    ahead:
      'sjekkes sjekkast avklares avklarast godkjennes godkjennast kollas stämmas tjekkes afklares godkendes geklärt geprüft abgestimmt checked confirmed clarified approved vérifier vérifié valider validé',
    pattern:
      /(?<=\()(?:må|bør|skal|måste|bör|ska|muss|must|needs?\sto|has\sto|to|doit|à)\s[^()\n]{0,60}?(?:før|innan|inden|bevor|before|avant)\s(?:vi|det|dette|den|wir|es|we|it|this|de|la)\s[^()\n]{0,24}?(?:legg|lägg|publi|offentlig|veröffentlich|lanser|online|live|ut(?![A-Za-zÀ-ɏ])|en\sligne)[^()\n]{0,60}/giu,
  },
  // “[AB: is this still so?]”.
  { ahead: '[', pattern: /\[(?:[A-ZÆØÅÄÖ]{2,3}|\p{Lu}\p{Ll}{2,14})\s?:\s[^\]\n]{3,140}\]/gu },
];

/** Notes by the words that lead to them. */
const BY_WORD = new Map<string, number[]>();
NOTES.forEach(({ ahead }, index) => {
  for (const word of ahead.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), index]);
});

const MARKS = ['@', '['];
const NONE: readonly number[] = [];

/** Patterns that may match a sentence of these words. */
export function notesFor(words: readonly { text: string }[], text: string): RegExp[] {
  const found: number[] = [];
  for (const word of words) for (const index of BY_WORD.get(word.text) ?? NONE) found.push(index);
  for (const mark of MARKS) if (text.includes(mark)) found.push(...(BY_WORD.get(mark) ?? NONE));
  return [...new Set(found)].sort((a, b) => a - b).flatMap((index) => NOTES[index]?.pattern ?? []);
}

/** How each of `ASKS` begins. */
export const ASKS_AHEAD =
  /^(?:[-–•*]\s)?(?:ask|check|confirm|speak|talk|spør|sjekk|avklar|snakk|fråga|kolla|stäm|spørg|tjek|afklar|frag|mit|bei|demander|voir|vérifier)\s/i;
/** A request to one colleague, at the beginning of a sentence: “Ask Priya whether …”. The name must be no vendor's. */
export const ASKS = new RegExp(
  `^(?:[-–•*]\\s)?(?:${cased('ask check\\swith check\\sthis\\swith confirm\\swith speak\\sto talk\\sto spør sjekk\\smed sjekk\\sdette\\smed avklar\\smed snakk\\smed fråga kolla\\smed kolla\\sdetta\\smed stäm\\sav\\smed spørg tjek\\smed tjek\\sdet\\smed afklar\\smed frag mit bei demander\\sà voir\\savec voir\\sça\\savec vérifier\\savec')})\\s(\\p{Lu}\\p{Ll}{1,14}|(?:legal|marketing|juristen?|advokaten|(?:the\\s|our\\s)?(?:lawyers?|agency)|(?:der\\s)?Agentur|l’avocat|l'avocat|l’agence|l'agence|(?:webb?)?byrå(?:n|et)|bureauet|IT(?:-[A-Za-zÀ-ɏ]+)?|styret|styrelsen|bestyrelsen|ledelsen|ledningen)(?![A-Za-zÀ-ɏ]))(?:\\s(?:nachfragen|klären|abklären|abstimmen)|,?\\s(?:om|whether|if|ob|si|hvorvidt|about)\\s)`,
  'u',
);
