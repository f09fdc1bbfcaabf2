/** Whether a sentence speaks of visits to the site, or of certain data and a part of the business. */
import { sectionAt } from '../join-policy.ts';
import type { PolicyReading, Statement } from '../policy.ts';

/** “These data”, said after the newsletter or the contact form, are those data and no others; “this data protection notice” is none. */
const POINTING =
  /(?<!\p{L})(?:denne|disse|dette|slike|these|those|this|such|diese[rsnm]?|solche[rsnm]?|denna|detta|dessa|sådana|cette|ces|cet|telles)\s(?:\p{L}+\s)?(?:person(?!vern)|opplysning|inform(?!a(?:sjon|tion)s(?:kaps|kak|cook))|data(?!skydd|beskyt|\s(?:protection|privacy|policy))|dat[ae]n(?!schutz)|angaben|uppgift|oplysning|donn[eé]es)/iu;
/** “They are not transferred”, “nobody else receives them”: what the sentence before spoke of. */
const PRONOUN =
  /^(?:they (?:are|do|will|stay|remain|never|leave|is)|(?:de|dei) (?:er|blir|blei|vert|bliver|verken|lagr|send|overf|overfør|del|videre|forl|stann|lämna|förs|skickas|överf|förblir)\p{L}*)(?!\p{L})|(?<!\p{L})(?:receives?|gets?|sees?|obtains?|accesses?) them(?!\p{L})|(?<!\p{L})(?:får|ser|mottar|modtager|mottek|fær) dem\.?$/iu;
/** Headings of parts that are not about visiting the site. */
const ELSEWHERE =
  /newsletter|nyhets?b?rev|nyhedsbrev|contact|kontakt|order|bestill|bestell|käufe|applica|søknad|søk|bewerb|ansök|recruit|rekrutt|jobb|stilling|customer|kunde|payment|betal|zahlung|e-?mail|e-?post|konto|account|lettre d.information|commande|member|medlem|mitglied|enquir|inquir|henvendels|førespurn|forespørs|anfrage|förfråg/i;
/** “All data …”, wherever it stands. */
const ALL =
  /^(?:all|alle|alla|sämtliche|samtlige|toutes)\s(?:\p{L}+\s)?(?:person|opplysning|informa|data|dat[ae]n|uppgift|oplysning|donn[eé]es)/iu;

export function isOfPart(statement: Statement, reading: PolicyReading): boolean {
  const { quote } = statement;
  if (POINTING.test(quote) || PRONOUN.test(quote.trim())) return true;
  const section = sectionAt(reading, statement);
  return section !== undefined && ELSEWHERE.test(section.heading) && !ALL.test(quote);
}
