/** What a person does to the page beside choosing in a banner, by the words of the link or button: opts out, logs out. */
export type Act = 'opt-out' | 'log-out';

/** In any of our languages; of one thing, so “unsubscribe from the newsletter” is none. */
const OPT_OUT =
  /\bopt[\s-]?(?:out|ut)|\bdeaktiv|\bdésactiv|\bdisable\b|\binaktivera|\bavaktivera|widersp(?:ruch|rechen)|\breserver (?:deg|dig)|\bslå (?:av|fra)\b|\bstäng av\b|\bturn off\b|\b(?:do not|don't) track\b|\bikke spor\b|\bnicht (?:er)?fassen\b|s'opposer/iu;
const LOG_OUT =
  /^(?:logg? (?:deg |dig |meg |mig )?(?:ut|av|ud)|log(?: me)?[\s-]?(?:out|off)|sign out|(?:jetzt )?(?:abmelden|ausloggen)|(?:me |se )?déconnecter|(?:se )?déconnexion|logga (?:mig )?ut)$/iu;
const NEWSLETTER = /nyhe[td]s?brev|nyhetsbrev|nyhendebrev|newsletter|lettre d.information/iu;

export function actOf(words: string): Act | null {
  const text = words.replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '' || text.length > 90 || NEWSLETTER.test(text)) return null;
  return LOG_OUT.test(text) ? 'log-out' : OPT_OUT.test(text) ? 'opt-out' : null;
}
