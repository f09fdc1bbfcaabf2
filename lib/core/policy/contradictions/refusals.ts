/** What the text rules out in so many words, and says a little further on that it does. */
import { follows, type Frame, near, says } from '../frame.ts';
import { SENT } from './data.ts';
import { type Pair, placeOf, type Row } from './texts.ts';

/** What narrows a refusal, or takes a deed back. */
const NARROWED = ['if', 'unless', 'without', 'consent', 'before', 'only', 'first', 'exception', 'longer', 'formerly', 'removed', 'hypothetical', 'other'] as const; // prettier-ignore
const NO_DEED = ['not', 'none', 'if', 'unless', 'consent', 'hypothetical', 'formerly', 'removed', 'right', 'onrequest', 'optout', 'withdraw', 'anon'] as const; // prettier-ignore
const isText = (frame: Frame): boolean =>
  !frame.chrome && frame.kind !== 'heading' && frame.kind !== 'cell' && !frame.text.endsWith('?');
const APP = /(?<![A-Za-zÀ-ɏ])apps?(?:en|ar|er|ene|erne|arna)?(?![A-Za-zÀ-ɏ])/iu;
const isRefusal = (frame: Frame): boolean =>
  isText(frame) && says(frame, 'not', 'none', 'nobody') && !says(frame, ...NARROWED) && !APP.test(frame.text);
const isDeed = (frame: Frame): boolean => isText(frame) && !says(frame, ...NO_DEED) && !APP.test(frame.text);

const SHOWN = ['embed', 'load', 'show', 'content'] as const;
const PLACE = ['arrival', 'onsite', 'open', 'websites'] as const;
const LINK = ['linkword', 'click', 'share_button'] as const;
/** “There are no functions of social networks on our site”, and a gallery of one on the front page. */
const networks: Row = ({ reading: { frames, catalog } }) => {
  const claim = frames.find(
    (one) =>
      isRefusal(one) &&
      one.mentions.length === 0 &&
      says(one, 'technology', 'embed', 'content', 'share_button') &&
      near(one, 'not|none', 'socialmedia', 8) &&
      !says(one, 'personaldata', 'cookies', 'profile', 'transfer'),
  );
  if (!claim) return [];
  const deed = frames.find(
    (one) =>
      one.index !== claim.index &&
      isDeed(one) &&
      says(one, ...SHOWN) &&
      says(one, ...PLACE) &&
      !says(one, ...LINK) &&
      one.mentions.some(({ service }) => catalog.services.get(service ?? '')?.purpose === 'social'),
  );
  return [[deed && placeOf(deed), placeOf(claim)]];
};

/** “The form is protected by no service of Company”, and one of its services in the form. */
const houses: Row = ({ reading: { frames, namings, catalog } }) =>
  frames.flatMap((claim): Pair[] => {
    const [mention, more] = claim.mentions;
    if (!mention?.organization || mention.service !== null || more || !isRefusal(claim)) return [];
    const isOfService = claim.hits.some(
      ({ concept, to }) =>
        (concept === 'technology' || concept === 'service' || concept === 'content') &&
        to <= mention.from &&
        mention.from - to <= 2,
    );
    if (!isOfService || !follows(claim, ['not|none', 'technology|service|content'], 4)) return [];
    if (says(claim, 'transfer', 'share', 'personaldata', 'cookies')) return [];
    const scope = FORM.exec(claim.text);
    for (const { frame, service, sense } of namings.all) {
      if (sense !== 'declared' || !service || frame.index === claim.index || !isDeed(frame)) continue;
      if (catalog.services.get(service)?.organization !== mention.organization || !says(frame, 'use', 'embed', 'load', 'set'))
        continue;
      // What is ruled out for the forms may still run elsewhere.
      if (scope ? FORM.test(frame.text) || says(frame, 'captcha') : !says(claim, 'thisdoc'))
        return [[placeOf(frame, service), placeOf(claim)]];
    }
    return [];
  });
const FORM =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*skjema(?:et|ene)?|[A-Za-zÀ-ɏ]*skema(?:et|er)?|[A-Za-zÀ-ɏ]*formular(?:en|er|et|e|s)?|[A-Za-zÀ-ɏ]*formulär(?:et|en)?|forms?|formulaires?)(?![A-Za-zÀ-ɏ])/iu;

const CONTACTS = ['dc_email', 'dc_phone', 'dc_address'] as const;
const FROM_US =
  /(?<![A-Za-zÀ-ɏ])(?:from us|av oss|fra oss|frå oss|från oss|von uns|de notre part|de nous|af os|fra os)(?![A-Za-zÀ-ɏ])/iu;
/** “Your e-mail goes to no other company”, and a company that gets it from us. */
const addresses: Row = ({ reading: { frames, namings }, unknown }) => {
  const claims = frames.filter(
    (one) =>
      isRefusalOf(one) &&
      one.mentions.length === 0 &&
      refuses(one) &&
      follows(one, ['dc_email|dc_phone|dc_address', 'share|transfer|hand|giveaway'], 8) &&
      says(one, 'third', 'outsider', 'nobody', 'provider', 'others'),
  );
  return claims.map((claim): Pair => {
    const kind = CONTACTS.find((one) => says(claim, one)) ?? '';
    const deed = frames.find(
      (one) =>
        one.index !== claim.index &&
        isDeed(one) &&
        says(one, kind) &&
        says(one, 'receive') &&
        FROM_US.test(one.text) &&
        (namings.of(one).some(({ sense }) => sense === 'declared') ||
          unknown.some(({ start }) => start >= one.sentence.start && start < one.sentence.end)),
    );
    return [deed && placeOf(deed), placeOf(claim)];
  });
};
/** As a refusal, of “any other company” too. */
const isRefusalOf = (frame: Frame): boolean =>
  isText(frame) &&
  says(frame, 'not', 'none', 'nobody') &&
  !says(frame, ...NARROWED.filter((concept) => concept !== 'other'), 'marketing') &&
  !APP.test(frame.text);

const GIVEN = 'share|transfer|hand|giveaway';
/** What is refused is that something is given, not that it is kept. */
const refuses = (frame: Frame): boolean =>
  follows(frame, ['not|none|nobody', GIVEN], 4) ||
  follows(frame, [GIVEN, 'not|none|nobody', 'toward'], 4) ||
  follows(frame, [GIVEN, 'toward', 'not|none|nobody'], 3);
const MIN_NOUN = 7;
const STEM = 8;
/** Nouns behind “to”: whom something goes to, by the beginning of the word. */
const receiversOf = ({ hits, sentence: { words } }: Frame): string[] =>
  hits.flatMap(({ concept, to }) =>
    concept === 'toward'
      ? words
          .slice(to, to + 3)
          .filter(
            ({ text }, at) =>
              text.length >= MIN_NOUN && !hits.some((hit) => HIDES.has(hit.concept) && hit.from <= to + at && to + at < hit.to),
          )
          .map(({ text }) => text.slice(0, STEM))
      : [],
  );
const HIDES = new Set(['third', 'personaldata', 'provider', 'processor', 'usa', 'country', 'eu', 'toward', 'outsider', 'not']);
/** “Nothing of this goes to your employer”, and a list that does. */
const receivers: Row = ({ reading: { frames } }) => {
  const claims = frames.filter(
    (one) =>
      isRefusalOf(one) && refuses(one) && follows(one, [GIVEN, 'toward'], 8) && says(one, 'personaldata', 'owndata', 'records'),
  );
  if (!claims.length) return [];
  const deeds = frames.filter(
    (one) =>
      isDeed(one) &&
      !says(one, 'only', 'processor') &&
      (follows(one, [`${GIVEN}|flow`, 'toward'], 10) || (SENT.test(one.text) && says(one, 'toward'))),
  );
  return claims.map((claim): Pair => {
    const named = new Set(receiversOf(claim));
    const deed = deeds.find((one) => one.index !== claim.index && receiversOf(one).some((stem) => named.has(stem)));
    return [deed && placeOf(deed), placeOf(claim)];
  });
};

const ANSWERS =
  /(?<![A-Za-zÀ-ɏ])(?:answers?|responses?|surveys?|questionnaires?|polls?|svar(?:ene|a|et|en)?|[A-Za-zÀ-ɏ]*undersøkels[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*undersøgels[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*undersøking[A-Za-zÀ-ɏ]*|spørreskjema[A-Za-zÀ-ɏ]*|spørgeskema[A-Za-zÀ-ɏ]*|enkät[A-Za-zÀ-ɏ]*|undersökning[A-Za-zÀ-ɏ]*|antworten|[A-Za-zÀ-ɏ]*umfragen?|[A-Za-zÀ-ɏ]*befragung(?:en)?|fragebogen|fragebögen|réponses?|sondages?|enquêtes?)(?![A-Za-zÀ-ɏ])/iu;
const REQUIRED =
  /(?<![A-Za-zÀ-ɏ])(?:requires?|required|must|mandatory|compulsory|kreves|krevs|kreve[rs]?|må|skal|obligatorisk[A-Za-zÀ-ɏ]*|påkrevd[A-Za-zÀ-ɏ]*|krävs|krävas|kräver|måste|ska|kræves|kræver|skal|pflichtfeld[A-Za-zÀ-ɏ]*|pflichtangabe[A-Za-zÀ-ɏ]*|müssen|muss|erforderlich|verlangt|exige|exigée?s?|obligatoires?|doit|devez|demande)(?![A-Za-zÀ-ɏ])/iu;
const OPTIONAL =
  /(?<![A-Za-zÀ-ɏ])(?:optional[A-Za-zÀ-ɏ]*|voluntar[A-Za-zÀ-ɏ]*|frivillig[A-Za-zÀ-ɏ]*|freiwillig[A-Za-zÀ-ɏ]*|facultati[A-Za-zÀ-ɏ]*|valgfri[A-Za-zÀ-ɏ]*|prize|draw|premie|præmie|trekning[A-Za-zÀ-ɏ]*|lodtrækning[A-Za-zÀ-ɏ]*|gewinnspiel[A-Za-zÀ-ɏ]*|tirage)(?![A-Za-zÀ-ɏ])/iu;
/** “Answers are anonymous”, and a first page that asks for the name. */
const surveys: Row = ({ reading: { frames } }) =>
  frames.flatMap((claim): Pair[] => {
    if (
      !isText(claim) ||
      !says(claim, 'anon') ||
      !ANSWERS.test(claim.text) ||
      says(claim, 'not', 'none', 'if', 'unless', 'after')
    )
      return [];
    const deed = frames.find(
      (one) =>
        one.sentence.section === claim.sentence.section && one.index !== claim.index && isDeed(one) &&
        says(one, 'dc_name', 'dc_email', 'dc_phone') && ANSWERS.test(one.text) && REQUIRED.test(one.text) && !OPTIONAL.test(one.text),
    ); // prettier-ignore
    return [[deed && placeOf(deed), placeOf(claim)]];
  });

const MAILING =
  /(?<![A-Za-zÀ-ɏ])(?:newsletters?|mailings?|mailing list|e-?mails? with offers|nyhetsbrev[A-Za-zÀ-ɏ]*|nyhedsbrev[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*utskick[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*utsend(?:ing|else)[A-Za-zÀ-ɏ]*|e-postliste[A-Za-zÀ-ɏ]*|mejllista[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*listan för|newsletterverteiler|rundbrief[A-Za-zÀ-ɏ]*|infolettres?|lettres? d[’']information|werbe-?mails?)(?![A-Za-zÀ-ɏ])/iu;
const BY_ITSELF =
  /(?<![A-Za-zÀ-ɏ])(?:automatically|by default|automatisk|automatiskt|automatisch|automatiquement|d[’']office|av seg selv|af sig selv|av seg sjølv|ohne weiteres zutun)(?![A-Za-zÀ-ɏ])/iu;
const PUT_ON =
  /(?<![A-Za-zÀ-ɏ])(?:add(?:ed)?|subscribe[ds]?|signed up|enrol(?:l?ed)|put on|meld(?:es|t|er)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}på|påmeld[A-Za-zÀ-ɏ]*|settes\s(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:på|opp)|føres\s(?:[A-Za-zÀ-ɏ]+\s){0,3}opp|legges\s(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:til|inn)|tilmeld(?:es|t)|tilføjes|läggs|anmäls|aufgenommen|angemeldet|eingetragen|inscrite?s?|ajoutée?s?|abonnée?s?|blir lagt til|blir meldt på|får)(?![A-Za-zÀ-ɏ])/iu;
const NEVER_UNASKED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:never|not|no|aldri|ikke|ikkje|ingen|aldrig|inte|inga|nie(?:mals)?|keine?n?|nicht|jamais|aucune?)(?![A-Za-zÀ-ɏ]).{0,80}?(?<![A-Za-zÀ-ɏ])(?:unless|without|uten|utan|uden|med mindre|om (?:du|ni) inte|hvis du ikke|ohne|es sei denn|sans|à moins)|(?:only|bare|kun|berre|bara|endast|nur|ausschließlich|uniquement|seulement|ne\s.{3,40}\squ[’'e])(?![A-Za-zÀ-ɏ]).{0,60}?(?<![A-Za-zÀ-ɏ])(?:asked|signed up|requested|subscribed|bedt|bedd?|meldt|meldt deg|bett|bedt om|anmält|tilmeldt|bestellt|angefordert|angemeldet|demandée?|inscrite?s?))(?![A-Za-zÀ-ɏ])/iu;
/** “We never write unless you asked”, and a list that customers come onto by themselves. */
const mailings: Row = ({ reading: { frames } }) => {
  const deed = frames.find(
    (one) =>
      BY_ITSELF.test(one.text) &&
      isDeed(one) &&
      PUT_ON.test(one.text) &&
      (MAILING.test(one.text) || (says(one, 'list') && isOfMail(frames, one))),
  );
  if (!deed) return [];
  const claim = frames.find(
    (one) => one.index !== deed.index && isText(one) && MAILING.test(one.text) && NEVER_UNASKED.test(one.text),
  );
  return [[placeOf(deed), claim && placeOf(claim)]];
};
/** The section is about mail that is sent out. */
const isOfMail = (frames: readonly Frame[], { sentence }: Frame): boolean =>
  frames.some((one) => one.sentence.section === sentence.section && MAILING.test(one.text));

export const REFUSALS: Record<string, Row> = { networks, houses, addresses, receivers, surveys, mailings };
