/** What pages say around their text, in all languages at once: a menu is often in another language than the policy. */

/** What a page offers to every visitor, whatever it is about: alone on its line it is the page's. */
const TOOLS =
  '(?:skip|jump) to (?:main )?content|(?:skip|jump) to navigation|(?:hopp|gå) (?:til|direkte til) (?:hoved)?innhold(?:et)?|(?:hop|spring|gå) til (?:hoved)?indhold(?:et)?|(?:hoppa|gå) (?:direkt )?till (?:huvud)?innehåll(?:et)?|(?:(?:direkt )?zum|springe zum) (?:haupt)?inhalt(?: springen)?|aller au (?:contenu|menu)(?: principal)?|' +
  '(?:back|return) to (?:the )?top|(?:tilbake )?til toppen|tilbage til toppen|(?:tillbaka )?till toppen|(?:zurück )?nach oben|haut de page|retour en haut|' +
  '(?:tweet|share|print) this(?: page)?|skriv ut(?: siden| sida| sidan)?|udskriv(?: siden)?|seite drucken|imprimer(?: la page)?|' +
  'del (?:denne )?sid(?:en|a)|(?:del|dela|share|teilen|partager) (?:på|on|auf|sur) (?:facebook|linkedin|x|twitter|bluesky)|dela (?:den här )?sidan|seite teilen|partager(?: cette page)?|' +
  'læs (?:op|højt)|lytt til sid(?:en|a)|lyssna på sidan|lyt til siden|seite vorlesen|listen to this page|écouter la page|' +
  'log ?in|logg inn|log ind|logga in|anmelden|se connecter|søk|søg|search|sök|suche|rechercher|menu|meny|menü|warenkorb|handlekurv|indkøbskurv|varukorg|kundvagn|kurv|panier|kasse|butikk|butik|nyheter|nyheder|rea|salg|udsalg|handla|' +
  'newsletter abonnieren|meld deg på (?:vårt )?nyhetsbrev(?:et)?|tilmeld (?:dig )?(?:vores )?nyhedsbrev(?:et)?|subscribe to (?:our )?newsletter|lukk|luk|stäng|schließen|fermer|close';
/** Where pages lead: no list of a policy's own holds two of these. */
const PLACES =
  'home|shop|store|about(?: us)?|contact(?: us)?|blog|news|pricing|careers|jobs|imprint|docs|support|help|faq|log ?in|sign ?(?:in|up)|my account|cart|basket|' +
  'hjem|heim|forsiden?|framside|butikk(?:en)?|om oss|om os|kontakt(?: oss| os| uns)?|nyheter|nyheder|logg inn|log ind|logga in|min side|mina sidor|handlekurv|kurv|varukorg|kundeservice|kundtjänst|hem|butik(?:ker)?|' +
  'start(?:seite)?|aktuelles|über uns|impressum|karriere|warenkorb|anmelden|mein konto|' +
  'accueil|boutique|nous contacter|qui sommes-nous|actualités|panier|se connecter|mon compte|mentions légales';
/** What tells of a page only among others of its kind. */
const AMONG =
  'products?|treatments|events|plans|features|solutions|customers|resources|company|log ?out|sign out|to (?:the )?top|share|print|checkout|wishlist|favou?rites|(?:start )?free trial|(?:book|request|get) a demo|get started|donate(?: now)?|join(?: us)?|become a member|book now|' +
  'produkter|priser|behandling(?:er|ar)|tjenester|tenester|ydelser|tjänster|nyhende|arrangement(?:er)?|evenemang|kalender|ledige stillinger|lediga jobb|mi side|mine sider|åpningstider|opningstider|åbningstider|öppettider|lytt|lyssna|lettlest|lättläst|del|dela|logg (?:ut|på)|log ud|logga ut|til kass(?:en|a)|till kassan|kassan?|(?:mine|mina) (?:favoritter|favoriter)|favoritter|favoriter|gi en gave|gje ei gåve|støtt o(?:ss|s)|stöd oss|bli givare|bl(?:i|iv) medlem|meld d(?:eg inn|ig ind)|be(?:stil|still) (?:time|bord)|boka (?:tid|bord)|book (?:tid|bord)|prøv gratis|prova gratis|' +
  'produkte|preise|behandlungen|leistungen|termine|veranstaltungen|öffnungszeiten|team|teilen|drucken|vorlesen|leichte sprache|einloggen|abmelden|zur kasse|merkzettel|wunschliste|kostenlos testen|demo buchen|(?:jetzt )?spenden|mitglied werden|termin buchen|jetzt buchen|' +
  'produits|tarifs|agenda|événements|offres|nos (?:services|offres|produits)|écouter|connexion|recherche|mes favoris|essai gratuit|faire un don|adhérer|réserver|' +
  'terms(?: (?:of use|and conditions))?|privacy(?: policy)?|cookies|sitemap|vilkår|kjøpsvilkår|villkor|personvern|integritet(?:spolicy)?|datenschutz|agb|cgv|confidentialité|' +
  'en|fr|de|no|nb|sv|da';
const ACCEPT =
  'accept all(?: cookies)?|allow all|godta alle|godta alt|tillat alle|acceptér alle|accepter alle|tillad alle|acceptera alla?|godkänn alla|tillåt alla|alle akzeptieren|alle annehmen|alle zulassen|tout accepter|accepter tout';
const OTHERWISE =
  'reject(?: all)?|decline(?: all)?|deny|only necessary|allow select(?:ed|ion)|accept selected|(?:show|view) details|confirm (?:my )?choices|save (?:settings|preferences|choices)|' +
  'tilla[td] (?:valgte|utvalg(?:te)?)|vis detaljer|avvis|afvis|lagre valg|gem valg|tillåt (?:valda|urval)|visa detaljer|avvisa|neka|spara val|auswahl (?:erlauben|zulassen|speichern|akzeptieren)|details (?:zeigen|anzeigen)|ablehnen|einstellungen speichern|(?:autoriser|accepter) la sélection|afficher les détails|refuser|enregistrer (?:mes choix|les préférences)|' +
  'manage preferences|cookie settings|settings|avvis alle|kun nødvendige|bare nødvendige|innstillinger|afvis alle|indstillinger|avvisa alla|neka alla|endast nödvändiga|inställningar|alle ablehnen|nur notwendige|einstellungen|tout refuser|personnaliser|paramètres';
/** Buttons of a consent banner, one beside the other. */
const BUTTONS = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:${ACCEPT})[\\s|·]+(?:${OTHERWISE})|(?:${OTHERWISE})[\\s|·]+(?:${ACCEPT}))(?![A-Za-zÀ-ɏ-])`,
  'iu',
);
/** They begin with capitals, and no word of a sentence stands between. */
export const isButtons = (line: string): boolean =>
  !/[.!?:;,()"“”«»]/.test(line) && (BUTTONS.exec(line)?.[0].match(/\p{Lu}/gu)?.length ?? 0) >= 2;

export const OF_A_PAGE = new RegExp(`^(?:${TOOLS})[.!]?$`, 'iu');
/** “To the top Menu Search Close”: copied along in one line. */
export const OF_A_PAGE_ONLY = new RegExp(`^(?:(?:${TOOLS})(?:[\\s|·•]+|$)){3,}$`, 'iu');
/** “Did you find what you were looking for? Yes No”. */
export const FEEDBACK = new RegExp(
  '^(?:(?:was|is) this (?:page |article |information |content |answer )?(?:helpful|useful)|did you find (?:what you (?:were looking for|needed)|this (?:page )?(?:helpful|useful))|did this (?:page )?help(?: you)?|' +
    '(?:fant|fann) du (?:det )?du (?:lette|leita|leitte) etter|var (?:denne )?(?:siden|sida|artikkelen|informasjonen) (?:nyttig|til (?:hjelp|nytte))|hjalp (?:dette|denne siden)(?: deg)?|' +
    'hittade du (?:det |vad )?du (?:sökte|letade efter)|(?:var|hade) (?:den här )?(?:sidan|informationen) (?:till hjälp|användbar)|hjälpte (?:det här|sidan)(?: dig)?|' +
    'fandt du,? (?:det|hvad) du (?:søgte|ledte efter)|(?:har du fundet|fik du fundet),? (?:det|hvad),? du (?:søgte|ledte efter)|var (?:siden|indholdet|informationen) (?:til hjælp|nyttig|brugbar)|var (?:siden|sidan) till? hj[äæ]lp|' +
    '(?:war|ist) diese(?:r)? (?:seite|information|artikel|beitrag) (?:für sie )?(?:hilfreich|nützlich)|haben sie gefunden,? (?:was|wonach) sie (?:suchten|gesucht haben)|' +
    'cette (?:page|information) vous a-t-elle (?:été utile|aidé)|(?:cet article|ce contenu) vous a-t-il été utile|avez-vous trouvé (?:ce que vous cherchiez|cette page utile))\\s?\\?' +
    `(?:[\\s/|·•]*(?:ja|nei|nej|nein|yes|no|oui|non|${TOOLS})(?![A-Za-zÀ-ɏ]))*$`,
  'iu',
);
export const NAVIGATION = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${PLACES})(?![A-Za-zÀ-ɏ])`, 'giu');

const WHOLE_ITEM = new RegExp(`^(?:${TOOLS}|${PLACES}|${AMONG})(?: ?\\(\\d{1,2}\\))?$`, 'iu');
/** A place of a page, or what a page offers, and nothing else. */
export const isPlace = (item: string): boolean => WHOLE_ITEM.test(item);

const ITEM = new RegExp(`(?:${TOOLS}|${PLACES}|${AMONG})(?![A-Za-zÀ-ɏ-])`, 'iuy');
/** What a shop calls out on every page. */
const OFFER =
  / ?(?:(?:fri frakt|gratis frakt|fri fragt|gratis fragt|free (?:shipping|delivery)|(?:kostenloser|gratis) ?versand|versandkostenfrei|livraison (?:offerte|gratuite))(?:,? (?:over|över|ved kjøp over|vid köp över|ved køb over|ab|dès|à partir de|from|on orders over))?(?: ?[£€$]?\d{2,4}(?: ?(?:kr|€|euros?|nok|sek|dkk)\.?|,-|:-)?)?|\d{2,3} (?:dagers åpent kjøp|dagers returrett|dagars öppet köp|dages returret|tage rückgaberecht|days? returns))(?![A-Za-zÀ-ɏ])/giu;
const MAX_WORDS = 16;
/** Words of an item that is no known place: “Nos stages”, “Bestyrelsens eget rum”. */
const MAX_OWN = 4;

/**
 * Items of a menu whose marks were lost (“Home Our boats Contact Log in”): how many, and how many of them are places of a page. Each
 * begins with a capital; null where the line is anything else.
 */
export function itemsOf(whole: string): { items: number; known: number } | null {
  // “Cart (0)”, “Free shipping over 50 €”.
  const line = whole
    .replace(/ ?\(\d{1,2}\)(?= |$)/g, '')
    .replace(OFFER, '')
    .trim();
  if (/[.!?:;,()"“”«»@]|\d/.test(line) || line.split(/\s+/).length > MAX_WORDS) return null;
  let items = 0;
  let known = 0;
  let own = 0;
  for (let at = 0; at < line.length;) {
    const isCapital = /\p{Lu}/u.test(line.charAt(at));
    ITEM.lastIndex = at;
    const place = isCapital ? ITEM.exec(line)?.[0] : undefined;
    // “Contact the team” is none.
    if (place !== undefined && /^(?:\s*$|\s+\p{Lu})/u.test(line.slice(at + place.length))) known++;
    if (isCapital) [items, own] = [items + 1, 0];
    else if (++own >= MAX_OWN || items === 0) return null;
    at += (place ?? /^\S+/.exec(line.slice(at))?.[0] ?? ' ').length;
    while (/\s/.test(line.charAt(at))) at++;
  }
  return { items, known };
}
