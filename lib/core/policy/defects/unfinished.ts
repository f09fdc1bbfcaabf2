/** Gaps that nobody filled, and notes to a colleague that nobody took out. */
import { type Frame, says } from '../frame.ts';
import type { Reading } from '../read.ts';
import { AIDS, ASK, ASKS, ASKS_AHEAD, BLANK, FILL, holds, IN_PARENTHESES, notesFor, wordsIn } from './authors-words.ts';

interface Found {
  kind: 'placeholder' | 'draft-note';
  start: number;
  end: number;
}

const SQUARE = /\[([^[\]\n]{1,200})\]/g;
const ROUND = /\(([^()\n]{1,140})\)/g;
const ANGLE = /<([^<>\n]{3,50})>|\{\{?([^{}\n]{2,60})\}\}?|%%?([A-Za-zÀ-ɏ_]{4,40})%%?|\$\{([^}\n]{2,60})\}/gu;
/** Letters in the place of a date's or number's digits, lines to write on, words that stand for a name. */
const GAPS =
  /(?<![A-Za-zÀ-ɏ\p{N}.])(?:(?:x{2}\.\s[A-Za-zÀ-ɏ]{3,12}\s)?(?:19|20)x{2}(?!-)|x{2}\.?\s(?:jan|feb|fév|mar|mär|apr|avr|ma[ijy]|jun|juin|jul|juil|aug|août|sep|okt|oct|nov|d[eé][csz])[A-Za-zÀ-ɏ]{0,7}\s(?:19|20)\d{2}|(?<=(?<![A-Za-zÀ-ɏ])(?:den|dem|vom|am|zum)\s)x{2}\.(?=\s|$)|x{2}[./-]x{2}[./-](?:x{2,4}|\d{2,4}|\d{2}x{2})|(?:dd|tt|jj)[./-]mm[./-](?:yyyy|jjjj|åååå|aaaa|yy|åå)|mm[./-](?:yyyy|jjjj|åååå|aaaa)|00[./-]00[./-](?:\d{4}|00)|x{1,3}\s(?:dager|dagar|dage|days|tage|jours|måneder|månader|months|monate[n]?|mois|år|years|jahren?|ans|uker|veckor|uger|weeks|wochen|semaines))(?![A-Za-zÀ-ɏ\p{N}])|(?<![A-Za-zÀ-ɏ\p{N}_.*-]|[X\d]\s)X{3,}(?![A-Za-zÀ-ɏ\p{N}_*-]|\.[A-Za-zÀ-ɏ\p{N}_*]|\s[X\d])|(?<![A-Za-zÀ-ɏ\p{N}.])N\.\s?N\.(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ\p{N}.-])(?:your|ihre|deine|votre|din|ditt)-?(?:domain|domene|domæne|domän|company|firma|website|site|domaine|nettsted|hjemmeside)\.[A-Za-zÀ-ɏ]{2,7}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ\p{N}_/])_{4,}(?![A-Za-zÀ-ɏ\p{N}_])|(?<!\S)(?:\.{6,}|…{2,}\.?)(?!\S)|(?<![\p{N}/-])0{4}\s?[/-]\s?0{4,}(?!\p{N})|(?<![A-Za-zÀ-ɏ\p{N}])0X{1,2}(?:[\s/-]X{2,3}){2,}(?![A-Za-zÀ-ɏ\p{N}])|(?<![A-Za-zÀ-ɏ\p{N}])(?:\+\d{2,3}\s?(?:\(0\)\s?)?\d{0,3}|0\d{1,4})\s?[\s/–-]\s?(?:X\s)?X{2,4}(?:[\s-]?X{2,4})*(?![A-Za-zÀ-ɏ\p{N}])|(?<![A-Za-zÀ-ɏ\p{N}])(?:dd|tt|jj)\.?\s(?:month|måned|månad|monat|mois|mm)\s(?:yyyy|åååå|jjjj|aaaa)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:lorem ipsum|TODO|TBD|FIXME)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:Musterfirma|Muster GmbH|Max(?:ine)? Mustermann|Erika Mustermann|Company Name|Your Company|Firmanavn (?:AS|ApS|A\/S)|Företagsnamn AB|Nom de (?:la société|l[’']entreprise))(?![A-Za-zÀ-ɏ])/giu;
/** A part of each: most sentences hold none, and trying `GAPS` at every letter costs more than all else here. */
const GAPS_AHEAD =
  /…{2}|0{4}|0X|x{2}|\bx\s|N\.\s?N\.|\b(?:dd|tt|jj|mm)[./-]|\b(?:dd|tt|jj)\.?\s(?:mo|må|mm)|00[./-]00|_{4}|\.{6}|(?:your|ihre|deine|votre|din|ditt)-?(?:dom|comp|firm|web|site|nett|hjem)|lorem|TODO|TBD|FIXME|Muster(?:firma|\s|mann)|Company Name|Your Company|Firmanavn|Företagsnamn|Nom de l/i;

/** “TODO: add the branch”, “TODO Anna: …”, “Suggested text: …”, “Note AB: …”. */
const TO_EDITORS =
  /^(?:[-–•*>]\s)?(?:NTD\s?:|(?:TODO|FIXME)(?:\s?\([A-Za-zÀ-ɏ]{1,20}\)|(?:\s[A-Za-zÀ-ɏ]+){0,3})\s?[:–-]\s?[A-Za-zÀ-ɏ]|(?:suggested text|foreslått tekst|foreslegen tekst|tekstforslag|forslag til tekst|foreslået tekst|föreslagen text|textförslag|textvorschlag|vorgeschlagener text|texte suggéré|texte proposé)\s?:|(?:note|notat|merknad|notiz|anmerkung|anteckning|bemærkning|kommentar|remarque)\s\p{Lu}{2,3}\s?:)/iu;
/** “[Remove this paragraph if we no longer …]”. */
const REMOVE_IF =
  /^(?:(?:ta bort|fjern|slett|slet|stryk|delete|remove|supprimer|retirer|enlever)\s.*(?<![A-Za-zÀ-ɏ])(?:om|hvis|dersom|if|when|unless|si|når)(?![A-Za-zÀ-ɏ])|.*(?:löschen|entfernen|streichen),?\s(?:falls|wenn|sofern)(?![A-Za-zÀ-ɏ]))/iu;
/** “(Bob to check dates)”, “(Kari må sjekke)”. */
const SOMEBODY_TO =
  /^\p{Lu}\p{Ll}{1,14}\s(?:to|must|should|skal|må|bør|ska|måste|soll|muss|doit)\s(?:noch\s)?(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:check|confirm|verify|review|update|approve|sjekke|bekrefte|stadfeste|oppdatere|tjekke|bekræfte|opdatere|kolla|kontrollera|bekräfta|uppdatera|prüfen|klären|bestätigen|ergänzen|vérifier|confirmer|valider|compléter)(?![A-Za-zÀ-ɏ])|^\p{Lu}\p{Ll}{1,14}\s(?:à\s)?(?:vérifier|confirmer)(?![A-Za-zÀ-ɏ])|^\p{Lu}\p{Ll}{1,14}\s[A-Za-zÀ-ɏ]{0,12}\s?(?:prüft|klärt)\snoch/u;

/** “(Check with Bob that the dates hold before we publish!)”, in either kind of brackets. */
const TO_BE_CHECKED = new RegExp(
  "^(?:(?:husk\\så|hugs\\så|husk\\sat|kom\\sihåg\\satt|remember\\sto|nicht\\svergessen:|n[’']oublie\\spas\\sde)\\s)?(?:(?:vi\\s(?:må|ska|skal)|we\\s(?:must|should|need\\sto)|må|skal|ska)\\s)?(?:check|ask|confirm|verify|clarify|talk|spør|spørre|spørje|sjekk|sjekke|avklar|avklare|hør|høyr|snakk|spørg|tjek|tjekke|afklar|afklare|fråga|kolla|stäm\\sav|stämma\\sav|hör|frag|frage|fragen|klär|klären|prüf|prüfen|abklären|demander|fråge|vérifier|voir|valider|confirmer)\\s(?:(?:dette|detta|det|this|it|das|cela|ça)\\s)?(?:(?:with|to|med|hos|om|mit|bei|avec|à|auprès\\sde)\\s)?(?:(?:the|den|die|der|dem|le|la|les|our|vår|vores|unsere[rm]?|notre)\\s|l[’'])?",
  'iu',
);
const BEFORE_IT_IS_OUT =
  /(?<![A-Za-zÀ-ɏ])(?:before|until|før|innan|inden|bevor|avant|ehe)\s(?:[A-Za-zÀ-ɏ]+[\s’']){0,4}?(?:publish[A-Za-zÀ-ɏ]*|publis[A-Za-zÀ-ɏ]*|publicer[A-Za-zÀ-ɏ]*|publier|publication|go\slive|goes\slive|online|launch[A-Za-zÀ-ɏ]*|legger\s(?:ut|det\sut|den\sut)|legg\sut|lägger\s(?:ut|upp)|lægger\s(?:den\s|det\s)?(?:ud|op)|(?:legges|leggast|läggs|lægges)\su[td]|lanser[A-Za-zÀ-ɏ]*|offentlig[A-Za-zÀ-ɏ]*|veröffentlich[A-Za-zÀ-ɏ]*|freischalten|mettre\sen\sligne|mise\sen\sligne)/iu;
/** An imperative and who is to be asked, by a name or a role; a vendor or the reader is nobody to be asked. */
function isRequest(inner: string, isVendor: (name: string) => boolean): boolean {
  if (TO_THE_READER.test(inner)) return false;
  if (MIT_WEM.test(inner)) return true;
  const opening = TO_BE_CHECKED.exec(inner)?.[0];
  if (opening === undefined) return false;
  if (BEFORE_IT_IS_OUT.test(inner)) return true;
  const name = /^\p{Lu}\p{Ll}{1,14}(?![A-Za-zÀ-ɏ])/u.exec(inner.slice(opening.length))?.[0];
  if (name !== undefined) return !isVendor(name) && REST.test(inner.slice(opening.length + name.length));
  return COLLEAGUE.test(inner.slice(opening.length));
}
const MIT_WEM =
  /^(?:[Mm]it|[Bb]ei)\s(?:(?:der|dem|Frau|Herrn)\s)?\p{Lu}[A-Za-zÀ-ɏ]+\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:klären|abklären|abstimmen|nachfragen|prüfen|besprechen)/u;
/** “Ask the Authority if you are in doubt”. */
const TO_THE_READER =
  /(?<![A-Za-zÀ-ɏ])(?:om|hvis|dersom|if|when|where|si|når|när|wenn|falls|sofern)\s(?:du|dere|de|ni|I|you|sie|vous)(?![A-Za-zÀ-ɏ])/iu;
const REST =
  /^(?:[\s,]+(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:om|at|att|whether|if|that|about|ob|dass|si|que|hvorvidt|kva|hva|hvad|vad|which|what|welche[rns]?|was|hvilke[nt]?|nachfragen|klären|abklären|abstimmen|prüfen)(?![A-Za-zÀ-ɏ])|[\s.!?]*$|\s(?:i|in|hos|på|from|im|aus|chez)\s)/iu;
const COLLEAGUE =
  /^(?:jurist|advokat|lawyer|legal(?!ly)|solicitor|counsel|anwalt|rechtsabteilung|avocat|juriste|dpo(?![A-Za-zÀ-ɏ])|marketing|markedsavdeling|it(?:[\s-]|$)|styret|styrelse|bestyrelse|vorstand|geschäftsführung|direction|redaksjon|redaktion|utvikle|udvikle|entwickle|developer|agentur|byrå|agency|agence|bureau|leverandør|leverantör|lieferant|supplier|fournisseur|hoster|webhot)/iu;

/** “NB Anna: …”: a word for a colleague, by a first name. */
const ADDRESSED =
  /^[([]?(?:OBS|Obs|NB|Nb|N\.B\.|PS|Note|Notat|Merk|Achtung|Hinweis|Notiz|Attention|Till|Til|To|An|Für|Pour)\s?[!:–-]?\s(?:(?:til|till|to|an|für|for|pour)\s)?(\p{Lu}\p{Ll}{1,14})\s?:\s(.+)$/su;
/** “Anna: item 4 has to be looked at”, “Anna, can you check the section on cookies?”: about the text, and something to be done to it. */
const NAMED = /^(?:[-–•*>@]\s?)?(\p{Lu}\p{Ll}{1,14})\s?[:,]\s(.+)$/su;
const LOOK_AT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:se|sjå|kigge|gå|læse|lese|lesa|läsa|titta|kolla)\s(?:[A-Za-zÀ-ɏ\d.]+\s){1,4}(?:igennem|gjennom|igjennom|igenom|over|över)|(?:durch|an)seh[A-Za-zÀ-ɏ]*|kigg?e?t?\s(?:på|igennem)|se\s(?:på|over|igjennom|gjennom)|set\spå|sett\s(?:på|over|igjennom|gjennom)|sjå\s(?:på|over)|titta\spå|tittat\spå|gå(?:s|tt)?\s(?:igenom|gjennom|igennem)|look(?:ed)?\s(?:at|over)|drüber|draufsch[A-Za-zÀ-ɏ]+|anschau[A-Za-zÀ-ɏ]*|überarbeit[A-Za-zÀ-ɏ]*|regarder|relire|revoir|reprendre|rewrite|skrives?\som|omskriv[A-Za-zÀ-ɏ]*|umschreiben)(?![A-Za-zÀ-ɏ])/iu;
const OFTEN =
  /(?<![A-Za-zÀ-ɏ])(?:years?|months?|days?|år(?:ligt|lig|leg)?|måneder?|månader?|dage?r?|dagar|jahre?n?|jährlich|monate?n?|ans?|mois|jours?|uke[nr]?|uge[nr]?|veckor?|always|alltid|altid|immer|toujours)(?![A-Za-zÀ-ɏ])/iu;
const PLEASE =
  /^(?:kan\sdu|kunne\sdu|gidder\sdu|vil\sdu|can\syou|could\syou|kannst\sdu|könntest\sdu|magst\sdu|tu\speux|peux-tu|pourrais-tu|please|bitte|er\sdu\ssnill|merci\sde)(?![A-Za-zÀ-ɏ])/iu;
/** What `STILL_MISSING` begins with. */
const PARTS =
  /absatz|abschnitt|passus|te[xks]{1,2}t|tabel|kapit|avsnitt|afsnit|punkt|stycke|paragraph|section|clause|bit\s|passage|partie|tableau/i;
/** “Paragraph on Tool still to be added!!” */
const STILL_MISSING =
  /(?<![A-Za-zÀ-ɏ])(?:(?:absatz|abschnitt|passus|text|tabelle|kapitel)\s(?:[^.;:\n]{2,50}\s)?(?:noch|bitte)\s(?:zu\s)?(?:ergänzen|einfügen|einzufügen|anpassen|anzupassen|prüfen|aktualisieren|überarbeiten|schreiben|klären|fehlt)|(?:absatz|abschnitt|passus|tabelle)\s[^.;:\n]{2,50}\sfehlt\snoch|(?:avsnitt(?:et)?|kapittel|punkt(?:et)?|tabell(?:en)?|tekst(?:en)?)\s(?:om|for)\s[^.;:\n]{2,50}?\s(?:mangler|manglar)\s(?:fortsatt|fremdeles|enno|ennå|ennu|enda|framleis)|(?:avsnitt(?:et)?|punkt(?:et)?|tabell(?:en)?|tekst(?:en)?)\s(?:om|for)\s[^.;:\n]{2,50}?\s(?:må|skal|bør)\s(?:legges\s(?:til|inn)|leggjast\s(?:til|inn)|skrives|skrivast|oppdateres|oppdaterast)|(?:afsnit(?:tet)?|punkt(?:et)?|tabel(?:len)?|tekst(?:en)?)\s(?:om|for)\s[^.;:\n]{2,50}?\s(?:mangler\s(?:stadig|endnu)|(?:skal|bør)\s(?:tilføjes|skrives|opdateres|indsættes))|(?:stycke(?:t)?|avsnitt(?:et)?|text(?:en)?|tabell(?:en)?)\som\s[^.;:\n]{2,50}?\s(?:saknas\s(?:ännu|fortfarande|än)|(?:ska|skall|bör|måste)\s(?:läggas\s(?:till|in)|skrivas|uppdateras))|(?:paragraph|section|clause|table|bit)\s(?:on|about|for)\s[^.;:\n]{2,50}?\s(?:still\s(?:missing|to\s(?:come|do|add|write|be\s[A-Za-zÀ-ɏ]+)|needs\s[A-Za-zÀ-ɏ]+)|to\sbe\s(?:added|written|updated)|to\s(?:come|follow))|(?:paragraphe|passage|section|partie|tableau)\s(?:sur|concernant)\s[^.;:\n]{2,50}?\s(?:reste\s)?(?:encore\s)?à\s(?:ajouter|compléter|rédiger|mettre\sà\sjour|revoir|écrire))[\s!.]*$/iu;
const OF_THE_READER =
  /(?<![A-Za-zÀ-ɏ])(?:du|deg|dig|din|ditt|dine|dina|dere|deres|jer|jeres|ni|you|your|sie|ihnen|ihre?[rnms]?|vous|votre|vos)(?![A-Za-zÀ-ɏ])/iu;
const READERS =
  /^(?:kund|kunde|client|customer|member|medlem|mitglied|membre|adhérent|patient|elev|student|schüler|élève|parent|foreld|förälder|forældre|eltern|föresatt|foresatt|besök|besøk|besøg|visit|visiteur|user|bruker|brukar|bruger|användar|nutzer|utilisateur|leser|lesar|læser|läsar|reader|lecteur|alle|alla|everyone|all)/iu;
const WE_MUST =
  /(?<![A-Za-zÀ-ɏ])(?:vi\s(?:må|skal|ska|bør|bör|måste)|(?:må|skal|ska|bør|bör|måste)\svi|we\s(?:must|need|should)|(?:müssen|sollten)\swir|il\sfaut|husk|hugs|kom\sihåg|remember|nicht\svergessen|n[’']oublie)(?![A-Za-zÀ-ɏ])/iu;
/** “Must be checked with the lawyer: …”, with nothing that must. */
const TO_BE_DONE =
  /^(?:(?:må|skal|ska|skall|bør|bör|måste)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:sjekkes|sjekkast|avklares|avklarast|kvalitetssikres|tjekkes|afklares|kontrolleras|stämmas av|klargöras)|(?:still )?(?:to|must|needs? to) be (?:checked|confirmed|clarified|completed)|(?:noch|muss noch)\s(?:zu\s)?(?:klären|prüfen|abzustimmen|geklärt|geprüft)|à\s(?:vérifier|revoir|relire|valider|compléter|confirmer)\s(?:avec|par|avant|auprès))(?![A-Za-zÀ-ɏ])/iu;
const APPROVED_BY =
  /(?:godkännas|godkjennes|godkjennast|godkendes|approved|freigegeben|validé|approuvé|relu|revoir|revu)[A-Za-zÀ-ɏ]{0,3}\s(?:av|af|by|von|par)\s/iu;

function isToColleague({ text, hits, mentions, sentence }: Frame): boolean {
  const [, to, said] = ADDRESSED.exec(text) ?? [];
  const [, name, rest] = to ? [text, to, said] : (NAMED.exec(text) ?? []);
  if (name === undefined || rest === undefined || READERS.test(name)) return false;
  if (OF_THE_READER.test(rest) && (to || !PLEASE.test(rest))) return false;
  // A word of the language, or a vendor, is no colleague.
  const at = sentence.words.findIndex(({ start, end }) => text.slice(start - sentence.start, end - sentence.start) === name);
  if (hits.some(({ from, to }) => from <= at && at < to) || mentions.some(({ from, to }) => from <= at && at < to)) return false;
  const words = wordsIn(rest);
  if (!to) {
    const mustBeDone = LOOK_AT.test(rest) || (PLEASE.test(rest) && (holds(words, FILL) || holds(words, ASK)));
    // What is done again and again is no single task.
    if (OFTEN.test(rest)) return false;
    return OF_THE_TEXT.test(rest) && mustBeDone && (PLEASE.test(rest) || WE_MUST.test(rest) || MUST.test(rest));
  }
  return holds(words, FILL) || holds(words, ASK) || WE_MUST.test(rest);
}

/** “(To Anna: here we must …)”, within a sentence. */
const isAddressed = (inner: string, isVendor: (name: string) => boolean): boolean => {
  const [, name, rest] = ADDRESSED.exec(inner) ?? [];
  return (
    name !== undefined &&
    rest !== undefined &&
    !READERS.test(name) &&
    !isVendor(name) &&
    !OF_THE_READER.test(rest) &&
    WE_MUST.test(rest)
  );
};

/** “??? Is this still so ???” */
const isDoubted = ({ text, sentence: { words } }: Frame): boolean => text.includes('???') && words.length >= 3;
/** “This paragraph must be updated before publication.” */
const OF_THE_TEXT =
  /(?<![A-Za-zÀ-ɏ])(?:avsnitt|stycke|texte?n?|tekst(?:en|a)?|punkt|paragra(?:f|ph)e?|section|passage|absatz|abschnitt|afsnit|kapit[et]+l|chapter|passus|kla[su]+l|liste?n?|lista|tabell?e?|alinéa)[A-Za-zÀ-ɏ]{0,3}(?![A-Za-zÀ-ɏ])/iu;
/** A part of it by its number. */
const PART =
  /(?<![A-Za-zÀ-ɏ])(?:punkt(?:et)?|avsnitt(?:et)?|afsnit(?:tet)?|section|absatz|abschnitt|ziffer|stycke(?:t)?|paragra(?:f|ph)e?|kapit[et]+l|chapter)\s\d/iu;
const MUST =
  /(?<![A-Za-zÀ-ɏ])(?:må|skal|ska|skall|bør|bör|måste|must|should|needs?\sto|muss|soll|sollte|doit|à\s(?:revoir|relire|valider|compléter|vérifier)|reste\sà|mangler|manglar|saknas|fehlt)(?![A-Za-zÀ-ɏ])/iu;
/** “Here we must write of the camera before the page is published”. */
const isOfThisPlace = ({ text }: Frame): boolean =>
  /^(?:her|här|hier|here|ici)(?![A-Za-zÀ-ɏ])/iu.test(text) &&
  BEFORE_IT_IS_OUT.test(text) &&
  (WE_MUST.test(text) || /^ici,? il (?:faut|faudra)/iu.test(text));
const isOfTheText = ({ text, concepts }: Frame): boolean =>
  ((concepts.has('before') && BEFORE_IT_IS_OUT.test(text)) || APPROVED_BY.test(text)) &&
  OF_THE_TEXT.test(text) &&
  !/(?<![A-Za-zÀ-ɏ])(?:vi|we|wir|nous)(?![A-Za-zÀ-ɏ])/iu.test(text.replace(BEFORE_IT_IS_OUT, '')) &&
  !OF_THE_READER.test(text) &&
  (MUST.test(text)
    ? APPROVED_BY.test(text) ||
      (LOOK_AT.test(text) && PART.test(text)) ||
      /updat|oppdat|uppdat|opdat|aktuali|jour|revoir|relire|valider/iu.test(text) ||
      holds(wordsIn(text), FILL)
    : holds(wordsIn(text).slice(0, 2), FILL));

/** “TODO legal: add …”, said to somebody or of something. */
const TODO_SAYS = /^(?:TODO|FIXME)[\s:–(-]+[A-Za-zÀ-ɏ]+.*\s[A-Za-zÀ-ɏ]/u;
/** “(Anna – is this so?)”. */
const TO_ONE = /^\p{Lu}\p{Ll}{1,14}(?:\/\p{Lu}\p{Ll}{1,14})?\s?(?:[–—:,]|-(?=\s))\s?(?=\S)/u;
const NOBODY =
  /^(?:frage|question|spørsmål|spørgsmål|fråga|note|merk|obs|hinweis|svar|answer|antwort|eksempel|example|beispiel|exemple|exempel|siehe|see|voir|kontakt|contact|eventuelt|eventuell|senest|normalt|vanligvis|usually|typically)(?![A-Za-zÀ-ɏ])/iu;
const isToOne = (inner: string, isVendor: (name: string) => boolean): boolean => {
  const opening = TO_ONE.exec(inner)?.[0];
  if (!opening || NOBODY.test(inner) || OF_THE_READER.test(inner)) return false;
  if (isVendor(/^[A-Za-zÀ-ɏ]+/u.exec(opening)?.[0] ?? '')) return false;
  const words = wordsIn(inner.slice(opening.length));
  return words.length >= 2 && ((words.length >= 3 && inner.endsWith('?')) || holds(words, ASK) || holds(words.slice(0, 2), FILL));
};

/** A bracket that is Markdown's, an aid to the reader or part of a name is no gap. */
function ofSquare(text: string, match: RegExpExecArray): Found['kind'] | null {
  const inner = (match[1] ?? '').replace(/\s[–-]\s?\p{Lu}{1,3}\.?\s*$/u, '').trim();
  const before = text.charAt(match.index - 1);
  const after = text.charAt(match.index + match[0].length);
  if (/[(:[]/.test(after) || /[A-Za-zÀ-ɏ\p{N}_*!\]]/u.test(before) || /[A-Za-zÀ-ɏ\p{N}_]/u.test(after)) return null;
  if (/^(?:\.{3}|…|[xX]{2,}|_{2,}|[•●?-]{1,3}|\*{3})$/u.test(inner)) return 'placeholder';
  if (AIDS.test(inner)) return null;
  if (REMOVE_IF.test(inner) || TODO_SAYS.test(inner)) return 'draft-note';
  const words = wordsIn(inner);
  // “[Name and address TBC]”: what is still to come is known.
  if (/\s\(?(?:tbc|tbd|tba)\)?$/i.test(inner) && !inner.includes(':')) return 'placeholder';
  if (holds(words, FILL)) return 'placeholder';
  const first = words.slice(0, 1);
  const asks = holds(words, ASK) || inner.endsWith('?');
  if (asks && !holds(first, BLANK)) return 'draft-note';
  if (holds(words, BLANK)) return 'placeholder';
  if (/^(?:ihre?|your|votre|vos|deres|dykkar|din|ditt|er|vårt?|our|unser)\s/iu.test(inner)) return 'placeholder';
  return words.length >= 2 && inner === inner.toUpperCase() ? 'placeholder' : null;
}

/** `<Company name>` and template variables; not an element, not the varying part of a cookie's name. */
function isVariable(text: string, match: RegExpExecArray): boolean {
  const before = text.charAt(match.index - 1);
  const after = text.charAt(match.index + match[0].length);
  if (/[A-Za-zÀ-ɏ\p{N}_*.-]/u.test(before) || /[A-Za-zÀ-ɏ\p{N}_*-]/u.test(after)) return false;
  const inner = match[1] ?? match[3] ?? '';
  if (match[0].startsWith('{{') || match[0].startsWith('${')) return true;
  if (match[2] !== undefined) return /^[A-Za-zÀ-ɏ_. -]+$/u.test(match[2]) && holds(wordsIn(match[2].replaceAll('_', ' ')), BLANK);
  if (/^\/|@|^https?:|^www\./i.test(inner)) return false;
  const words = wordsIn(inner.replaceAll('_', ' '));
  return holds(words, BLANK) || holds(words, FILL);
}

/** A number of which nobody knew one digit: “XXX XXX XXX”; how a card or an account is shown with its digits hidden looks the same. */
const UNKNOWN_NUMBER = /(?<![A-Za-zÀ-ɏ\p{N}*.:/-]|[\d*X]\s)X{2,6}(?:[\s-]X{2,6})+(?![A-Za-zÀ-ɏ\p{N}*:/-]|\.\w|\s[\d*X])/gu;
/** “See xx.”, “xx will answer you”. */
const SMALL_GAP = /(?<![A-Za-zÀ-ɏ\p{N}.*_@/:-]|[\dx*]\s)x{2,3}(?![A-Za-zÀ-ɏ\p{N}*_@/:-]|\.[A-Za-zÀ-ɏ\p{N}]|\s[\dx*])/gu;
const isHidden = (frame: Frame, number: string): boolean =>
  /^XXXX(?:[\s-]XXXX){2,}/.test(number) || says(frame, 'payment', 'ip', 'shorten', 'anon', 'pseudonym');

/** The wider one where two overlap: it comes first. */
function put(found: Found[], kind: Found['kind'], start: number, end: number): void {
  if (!found.some((one) => start < one.end && one.start < end)) found.push({ kind, start, end });
}

/** “Our policy on social media (link)”. */
const LOST_LINK = /^(?:lenke|lenkje|link|länk|lien|url)$/iu;

function inBrackets(text: string, found: Found[], hasLink: boolean, isVendor: (name: string) => boolean): void {
  if (text.includes('['))
    for (const match of text.matchAll(SQUARE)) {
      const kind = isRequest((match[1] ?? '').trim(), isVendor) ? 'draft-note' : ofSquare(text, match);
      if (kind) put(found, kind, match.index, match.index + match[0].length);
    }
  // A bracket of two sentences.
  const last = text.lastIndexOf('(');
  if (last >= 0 && !text.includes(')', last)) {
    const inner = text.slice(last + 1).trim();
    if (SOMEBODY_TO.test(inner) || isRequest(inner, isVendor) || isToOne(inner, isVendor))
      put(found, 'draft-note', last, text.length);
  }
  if (text.includes('('))
    for (const match of text.matchAll(ROUND)) {
      const inner = (match[1] ?? '').trim();
      if ([isRequest, isToOne, isAddressed].some((isNote) => isNote(inner, isVendor)) || SOMEBODY_TO.test(inner)) {
        put(found, 'draft-note', match.index, match.index + match[0].length);
        continue;
      }
      if (inner.length > 70 || !IN_PARENTHESES.test(inner.replace(/[.!]+$/, ''))) continue;
      if (LOST_LINK.test(inner)) {
        if (!hasLink) put(found, 'placeholder', match.index, match.index + match[0].length);
        continue;
      }
      const asks = /^\?|^tbc|stimmen|confirm|check|clarif|avklar|sjekk|afklar|tjek|klären|prüf|kontroll|vérif|valid/iu.test(
        inner,
      );
      put(found, asks ? 'draft-note' : 'placeholder', match.index, match.index + match[0].length);
    }
  if (/[<{%$]/.test(text))
    for (const match of text.matchAll(ANGLE))
      if (isVariable(text, match)) put(found, 'placeholder', match.index, match.index + match[0].length);
}

/** Gaps and notes of one sentence. */
function unfinishedIn(frame: Frame): Found[] {
  const { text } = frame;
  const found: Found[] = [];
  // Said to whoever edits the text, to the end of the line.
  if (
    frame.kind !== 'cell' &&
    (TO_EDITORS.test(text) ||
      isToColleague(frame) ||
      isOfTheText(frame) ||
      isOfThisPlace(frame) ||
      isDoubted(frame) ||
      TO_BE_DONE.test(text))
  )
    put(found, 'draft-note', 0, text.length);
  const missing = frame.kind !== 'cell' && PARTS.test(text) ? STILL_MISSING.exec(text) : null;
  if (missing) put(found, 'draft-note', missing.index, missing.index + missing[0].trimEnd().length);
  inBrackets(text, found, frame.urls.length > 0, (name) => frame.mentions.some((mention) => mention.name.startsWith(name)));
  if (GAPS_AHEAD.test(text))
    for (const match of text.matchAll(GAPS)) put(found, 'placeholder', match.index, match.index + match[0].length);
  if (/XX[\s-]XX/.test(text))
    for (const match of text.matchAll(UNKNOWN_NUMBER))
      if (!isHidden(frame, match[0])) put(found, 'placeholder', match.index, match.index + match[0].length);
  if (text.includes('xx'))
    for (const match of text.matchAll(SMALL_GAP))
      if (!isHidden(frame, match[0])) put(found, 'placeholder', match.index, match.index + match[0].length);
  if (frame.kind === 'cell') return found;
  for (const pattern of notesFor(frame.sentence.words, text))
    for (const match of text.matchAll(pattern))
      if (match[0].trim()) put(found, 'draft-note', match.index, match.index + match[0].trimEnd().length);
  const asked = ASKS_AHEAD.test(text) ? ASKS.exec(text)?.[1] : undefined;
  if (asked !== undefined && !TO_THE_READER.test(text) && !frame.mentions.some(({ name }) => name.startsWith(asked)))
    put(found, 'draft-note', 0, text.length);
  if (SIGNED.test(text) && !OF_THE_READER.test(text) && holds(wordsIn(text), ASK)) put(found, 'draft-note', 0, text.length);
  return found;
}
/** “… whether we use that too /MJ”. */
const SIGNED = /\s(?:\/|–\s?|-\s?)\s?\p{Lu}{2,3}[.)]?$/u;
/** “DD.MM.YYYY (to be filled in)”, “[Name], tel. XX XX”: one gap. */
const NEXT_TO = 10;
const merged = (found: readonly Found[]): Found[] => {
  const whole: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before && before.kind === one.kind && one.start - before.end <= NEXT_TO) before.end = one.end;
    else whole.push({ ...one });
  }
  return whole;
};

export function readUnfinished({ frames, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome) continue;
    for (const { kind, start, end } of merged(unfinishedIn(frame)))
      add('defect', { start: frame.sentence.start + start, end: frame.sentence.start + end }, { kind }, { confidence: 0.85 });
  }
}
