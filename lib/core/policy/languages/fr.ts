/** French. */
import type { LanguageData } from '../lexicon.ts';

export const fr: LanguageData = {
  code: 'fr',
  stopWords:
    'et est pour sur avec les des la le que nous vous votre vos de ou cette lorsque ne pas par notre nos une un du sont dans qui aux ces peut être au si ce en données',
  letterWords: 'a y à',
  concepts: {
    none: 'aucun*, pas de, pas d, ni, nul, nulle, jamais eu',
    blocked: 'bloqué*, désactivé*, inactif*, inactive*, en sommeil, coupé*',
    use: 'utilis*, emploi*, recour*, faisons appel, avons recours, fait appel, font appel, usage, exploit*, installé*, servons, sert de, travaillons avec, emploie*, employons, mise en œuvre, mettons en œuvre',
    set: 'dépos*, déposé*, déposés, plac*, plaçons, install*, activ*, activé*, exécut*, déclench*, lanc*, inscrit*, écrit*, posé*, enregistré* sur',
    load: 'charg*, chargé*, téléchargé*, affich*, connexion*, lecture, lire la, lu, lancé*, appelé*, établi*, appelle, télécharge*, contact, requête*, se chargent',
    embed: 'intégr*, intègr*, incorpor*, *plugin*, plug in*, module*, widget*, insér*, iframe*, encapsul*',
    transfer: 'transf*, transmis*, transmet*, transmission*, envoy*, envoi*, export*, communiqu*',
    process: 'trait*, collect*, recueil*, enregistr*',
    store: 'stock*, conserv*, conservation*, sauvegard*, héberg*, gard*, archiv*, enregistr*, mémoris*, retenu*, détenu*',
    consent:
      'consent*, accept*, accord, autoris*, opt in, approuv*, votre accord, dit oui, dites oui, feu vert, activez vous même, coché, cochez, aval, donné votre accord',
    ask: 'demand*, sollicit*, recueill*, obten*, obtenu*',
    asked: 'demandé*, sollicité*, recueilli*, requis, obtenu*, sollicité, recueilli, demandé',
    require: 'nécessit*, requièr*, requier*, soumis à, soumis* à, subordonné*, exig*, conditionné*, dépend*',
    not: 'ne, n, pas, aucun*, jamais, ni, non, nullement',
    without: 'sans',
    only: 'ne * que des, ne * que les, n * que des, n * que les, ne sont * que des, ne sont * que les, aucun autre cookie que, aucun cookie autre que, pas d autres cookies que, aucun autre traceur que, nul autre cookie que, rien d autre que, à l exclusion de, uniquement, seulement, exclusivement, seul*, que si, que lorsque, que lorsqu, que quand, qu après, que après, qu avec, que sur, que dès, qu une, qu à, seuls, seules, ne * qu après que, n * que si, n * qu après, ne se * que, ne sont * que, ne sont * qu, ne * que, n est * que, n est * qu, ne lui sont * qu',
    first: 'seulement après, uniquement après, qu après, d abord, premier lieu',
    before:
      'avant, préalable*, préalablement, jusqu, tant que, au préalable, d ici là, avant que, avant tout, avant le, avant même, tant que vous n',
    after: 'après, lorsque, lorsqu, quand, dès, une fois, dès que, suite à, à partir, tant que',
    if: 'si, à condition, sous réserve, dans le cas, pour autant, lorsque, s, dans la mesure où, dès lors que',
    with: 'avec, moyennant, sur la base, par, sur',
    choice: 'choix, choisi*, chois*, sélection*, décid*, confirm*, préféren*, sélectionn*',
    reject:
      'refus*, rejet*, déclin*, s opposer, n acceptez pas, ne consentez pas, dites non, ne souhaitez pas accepter, en cas de refus',
    cookie: 'cookie*, traceur*, témoin*, technologies similaires, pixel*, balise*',
    cookies: 'cookie*, traceur*, témoins de connexion',
    technology:
      'pixel*, script*, outil*, service*, balise*, traceur*, suivi, tag, tags, technologie*, contenus tiers, fonctionnalités, logiciel*, traqueur*',
    necessary:
      'nécessaire*, essentiel*, indispensable*, strictement nécessaire*, techniquement nécessaire*, obligatoire*, techniques, requis pour, au fonctionnement',
    unnecessary:
      'non nécessaire*, non essentiel*, facultatif*, optionnel*, pas nécessaire*, pas strictement nécessaire*, pas indispensable*, autres cookies, autres traceurs, non indispensable*, facultatives, tous les autres cookies, tous les autres traceurs, les autres cookies, les autres traceurs',
    marketing: 'marketing, publicit*, annonc*, ciblage, ciblée*, reciblage, remarketing, retargeting, promotion*, commerciale*',
    analytics: 'analy*, statisti*, mesure*, audience, performance*, fréquentation',
    video: 'vidéo*, film*, lecteur*',
    functional: 'fonctionnel*, préférence*, confort, personnalisation',
    socialmedia: 'réseaux sociaux, réseau social, médias sociaux',
    map: 'carte, cartes, plan, cartographi*',
    content: 'contenu*, vidéo*, carte, cartes, lecteur*, tiers, média*',
    banner:
      'bannière*, bandeau*, fenêtre*, plateforme de gestion, gestionnaire*, outil de consentement, pop up*, module de gestion, panneau*, avis, plateforme de consentement, centre de préférences',
    settings: 'paramètre*, préférence*, réglage*, icône*, paramétr*',
    click: 'cliqu*, clic, clics, appuy*',
    thumbnail: 'image d aperçu, aperçu*, vignette*, miniature*, image de prévisualisation, espace réservé, image statique',
    twoclick: 'double clic, deux clics, solution en deux clics',
    open: 'ouvr*, visit*, consult*, accéd*, accès, naviguez, chargement de la page, arriv*, rendez, ouvert*, ouverture, entrez, entrant, chargement, avec la page, en même temps que la page, naviguant, connectez à',
    firstvisit:
      'première visite, première fois, première connexion, premier accès, toute première, premier passage, premier chargement',
    default:
      'dans un premier temps, au premier chargement, à l arrivée, lorsque vous arrivez, à l origine, de base, au départ, à votre arrivée, au début, par défaut, initialement, d office',
    withdraw: 'retir*, retrait, révoqu*, revenir sur, changer d avis, revenir, révocable*, changez d avis, rétract*, retirez',
    anytime:
      'à tout moment, tout moment, toujours, en tout temps, aussi facilement, à tout instant, quand vous le souhaitez, aussi simplement, à n importe quel moment',
    object: 'oppos*, opposition',
    share:
      'partag*, communiqu*, divulgu*, cédé*, cédons, céd*, transmis*, transmettons, transmises, mises à disposition, remis*, prêt*, prêtons, diffusé*, dévoil*',
    sell: 'commercialis*, vend*, vente, vendu*, vendons, louer, loué*, louons',
    third:
      'tiers, tierce, tierces, autres sociétés, autres entreprises, d autres, autrui, partenaires commerciaux, quiconque, personne d autre, annonceurs, d autres personnes',
    unless: 'sauf, à moins, excepté, hormis, à l exception, en dehors, autres que, sauf si, exception*',
    outside: 'hors, en dehors, extérieur, quitt*, dehors',
    eu: 'ue, eee, union européenne, espace économique, europe, européen*, l union',
    all: 'tou*, tout, toute, ensemble, toutes, tous, intégralité, totalité',
    anon: 'anonym*, ne permet pas de vous identifier, ne permettent pas d identifier, pas identifiable*, ne peuvent être rattachées, ne peuvent être rattach*, pas rattach*, pas relié*, pas qui vous êtes, ne permet pas d identifier',
    identify: 'identifi*, individu*, identification, reconnaître',
    shorten:
      'tronqu*, raccourci*, anonymis*, masqu*, abrég*, derniers chiffres, dernier octet, derniers octets, deux derniers octets, dernière partie',
    ip: 'ip',
    crosssite:
      'entre les sites, d autres sites, autres sites, plusieurs sites, sites tiers, entre sites, autres sites web, d un site à l autre, site à l autre, sites différents',
    personaldata: 'données personnelles, données à caractère personnel, données, informations, renseignements, donnée*',
    nopersonaldata: 'sans donnée personnelle',
    browser: 'navigateur*',
    hedge:
      'généralement, en principe, habituellement, normalement, principalement, le cas échéant, en général, essentiellement, dans la mesure du possible, parfois, la plupart, dans la plupart',
    privacymode:
      'mode de confidentialité avancé*, confidentialité avancé*, mode de confidentialité, mode de confidentialité renforcé*, protection renforcée de la vie privée, mode de protection des données étendu, mode de protection des données, mode nocookie, nocookie*, mode respectueux, confidentialité améliorée, confidentialité avancée, confidentialité renforcée, mode de confidentialité étendu',
    tls: 'ssl, tls, https',
    encrypt: 'chiffr*, crypt*, sécuris*',
    following: 'suivant*, ci dessous, ci après, suivante*',
    provider: 'fournisseur*, prestataire*, sous traitant*, partenaire*, destinataire*, sociétés, éditeur*, hébergeur*, société',
    service: 'service*, outil*, plateforme*, logiciel*, solution*, système*',
    list: 'liste*, tableau*, énumér*, récapitul*, listé*, figur*, mentionné*, aperçu',
    complete: 'exhausti*, complète, complet*',
    other: 'autre*, d autres, supplémentaire*',
    separately: 'séparément, distinctement, individuellement',
    described: 'décri*, expliqu*, présent*, détaill*, trait*',
    thispolicy:
      'cette politique, la présente politique, présente politique, cette page, ce document, présente déclaration, cette déclaration, la présente',
    link: 'lien*, ici, adresse, page, url',
    find: 'trouv*, consult*, disponible*, voir, accessible*, lire, publié*, figure, figurent',
    nodetriment:
      'sans restriction*, sans limitation*, sans aucun inconvénient, sans préjudice, pleinement, sans conséquence*, sans conséquence, aucune conséquence*, aucun inconvénient, aucun préjudice, sans incidence, aucune incidence, sans aucune restriction, aucun impact, aucun désavantage',
    category: 'catégorie*, groupe*, rubrique*',
    includes: 'comprend, comprennent, inclut, incluent, contient, regroupe, relève, englobe, contiennent, comporte, comportent',
    newsletter:
      'newsletter*, lettre d information, infolettre*, e mail*, email*, courriel*, sms, prospection, courriers électroniques, bulletin d information, lettres d information',
    offtopic:
      'newsletter*, candidat*, recrut*, concours, gagnant*, infolettre*, lettre d information, carte bancaire, livraison, expédition',
    removed:
      'ne * plus, n * plus, ne sont plus, n a plus, n ont plus, avons arrêté, avons cessé, avons abandonné, supprimé*, retiré*, cessé*, ne plus, n est plus, n utilisons plus, plus utilisé*, auparavant, désinstallé*, abandonné*, remplacé*, désactivé*, anciennement utilisé*, plus recours, résilié, désinstallé, ôté, débranché, mis fin, dit adieu',
    renounce: 'renon*, abstenons, évit*, passons de, dispens*, fait le choix de ne pas',
    compare:
      'contrairement à, au lieu de, plutôt que, à la différence de, alternative à, par rapport à, comparé à, comparable à, à la place de, alternatives à, envisagé, étudié, testé, comparé',
    source: 'd autres sources, sources, source, sources publiques, auprès de tiers, de tiers, par des tiers',
    receive: 'recevoir, recevons, reçu*, obten*, recueill*, collect*, reçues, reçoit, reçoivent',
    suchas: 'tel* que, comme, par exemple, notamment, tels que, telles que',
    socialpage:
      'retrouvez nous, nous suivre, nous retrouver, nous trouver, sommes présents, sommes sur, suivez nous, page fan, page sur, pages sur, nos pages, profil*, compte*, chaîne*, suivez nous, présence*, page entreprise, présents sur, présent sur, notre page, pages d entreprise, page d entreprise',
    account: 'compte, utilisateur, connecté',
    inventory: 'moteur* de recherche, moteurs de recherche, réseau* publicitaire*, réseaux publicitaires, réseaux partenaires',
    share_button: 'bouton de partage, boutons de partage, partager sur, liens vers nos, lien vers notre, bouton partager',
    optout:
      'bloquer, empêcher, désactiv*, opposer, opt out, module complémentaire, refuser, désinscri*, s opposer, vous opposer, vous y opposer, module, extension',
    usa: 'états unis, usa, américain*, etats unis, us',
    thirdcountry:
      'pays tiers, hors de l union, hors de l ue, hors ue, hors de l eee, hors eee, en dehors de l union, en dehors de l ue, en dehors de l eee, en dehors de l espace, hors de l espace, hors de l europe, hors union, pays situés, autres pays, hors d europe, l étranger, hors de france',
    mech_dpf: 'data privacy framework, privacy framework, dpf, cadre de protection des données, bouclier, cadre transatlantique',
    mech_scc:
      'clauses contractuelles types, clauses contractuelles standard, clauses types, clauses contractuelles, cct, clauses standard, sccs, scc, clauses contractuelles type, clauses types de protection, clauses européennes',
    mech_adequacy:
      'décision* d adéquation, adéquation, niveau de protection adéquat, protection adéquate, niveau adéquat, protection adéquat, pays adéquat',
    mech_bcr:
      'règles d entreprise contraignantes, binding corporate rules, bcr, règles contraignantes d entreprise, règles internes contraignantes',
    mech_unnamed: 'garanties appropriées, garanties adéquates, garanties suffisantes, mesures appropriées, garanties nécessaires',
    basis_word:
      'base légale, base juridique, bases légales, fondement*, fond* sur, fondé* sur, repose*, basé* sur, bases juridiques, conformément, en vertu, au titre',
    basis_li: 'intérêt* légitime*, intérêt légitime, intérêts légitimes',
    basis_contract:
      'exécution d un contrat, exécution du contrat, exécution de mesures précontractuelles, contrat avec vous, exécution de notre contrat, précontractuel*',
    basis_law: 'obligation* légale*, obligations légales, obligation légale',
    basis_vital: 'intérêts vitaux',
    basis_public: 'intérêt public, mission d intérêt public, autorité publique',
    deletion:
      'supprim*, effac*, suppression*, anonymis*, détrui*, élimin*, écras*, purg*, disparai*, vidé*, jeté*, détruit*, destruction',
    expire:
      'expir*, durée*, validité, valable*, valide*, conservation, reste*, demeur*, persist*, vie, vit, durent, dure, reste actif, périm*, échoi*, cesse*',
    answer:
      'répon*, réclam*, plainte*, notifi*, délai de rétractation, rétractation, retour*, rembours*, délai de réponse, garantie*',
    session:
      'session*, fermeture du navigateur, fermez votre navigateur, fermez le navigateur, fermeture de votre navigateur, fin de la session, fin de votre visite, quittez le site, fin de la visite, ferme le navigateur, fermant votre navigateur, fermer votre navigateur',
    persistent: 'persistant*, permanent*, durable*',
    aslongas:
      'aussi longtemps, tant que, jusqu à ce que, pendant la durée, le temps nécessaire, durée nécessaire, durée strictement nécessaire',
    indefinite: 'indéfiniment, illimité*, durée indéterminée, jusqu à votre demande, sans limitation de durée',
    h_name: 'nom, cookie, nom du cookie, cookies, traceur, intitulé',
    h_provider: 'fournisseur, émetteur, domaine, éditeur, société, hôte, partenaire, service, tiers, responsable',
    h_purpose: 'finalité, description, objectif, but, fonction, utilité, finalités, usage, objet',
    h_life: 'durée, expiration, validité, durée de vie, durée de conservation, conservation, échéance',
    controller: 'responsable du traitement, responsable de traitement, responsable des traitements',
    dpo: 'délégué* à la protection des données, délégué* à la protection, dpo, dpd',
    authority: 'autorité de contrôle, cnil, commission nationale de l informatique, autorité de protection',
    complain: 'réclamation*, plainte*',
    right: 'droit de, droit d, droits, droit à, vous disposez, avez le droit',
    onsite: 'site, sites, site web, site internet, boutique en ligne',
    owndata:
      'client*, commande*, journaux, journal, logs, candidature*, facture*, comptab*, réservation*, adhérent*, demandes de contact',
    right_access: 'accès, accéder',
    right_rectify: 'rectif*',
    right_erase: 'effac*, suppression, oubli',
    right_restrict: 'limitation*, limiter',
    right_port: 'portabilité',
    version: 'en vigueur, dernière actualisation, actualisé*, version, mise à jour, mis à jour, dernière modification',
    we: 'nous, notre, nos',
    these: 'ces, ce, cette, il, ils, elle, elles, celui, ceux',
    show: 'affich*, appara*, présent*, voir, propos*, inform*, permet, invit*, demande, accueill*, s ouvre, informe, interrog*',
    change: 'modifi*, chang*, gér*, ajust*, paramétr*, gérer',
    local: 'localement, local, propre serveur, nos serveurs',
    exception: 'cas exceptionnel*',
    payment: 'paiement*, payer, carte bancaire, facture*, facturation, mode de paiement, moyen de paiement, modes de paiement',
    captcha: 'captcha*, spam*, robot*',
    but: 'mais',
    to: 'à, pour, afin',
    window: 'fenêtre, encart, boîte, message, panneau, bulle, popin',
    usable:
      'tout aussi bien, entièrement accessible, fonctionne normalement, toujours utiliser, reste accessible, reste utilisable, aussi bien, restent accessibles, n affecte pas votre navigation, n empêche pas, continuer à utiliser, continuer à naviguer',
    evenif: 'même si, même sans, y compris si, même en cas de',
    each: 'à chaque, chaque fois, dès, immédiatement, en même temps que, automatiquement, avec la page',
    track: 'suivre, suivi, suivent, suit, tracer, pister, pistage, traçage, suivons, suiv*',
    cannot: 'impossible, ne permet pas, ne permettent pas, pas possible, ne pouvons pas, ne peut pas, ne peuvent pas',
    pd: 'données personnelles, donnée personnelle, données à caractère personnel, donnée à caractère personnel, informations personnelles, information personnelle, données nominatives, donnée nominative',
    special: 'sensibles, catégories particulières, catégorie particulière',
    minor: 'enfant*, mineur*, parent*, tuteur*',
    euland: 'france, allemagne, irlande, belgique, luxembourg, pays bas, suède, paris, finlande',
    within: 'au sein de, à l intérieur, dans l union, dans l espace, dans l ue, dans l eee',
    server: 'serveur*, centre de données, hébergé*',
    which: 'quels, quelles, quel',
    listed: 'mentionné*, cité*, listé*, indiqué*, énuméré*, ci dessus, décrit*',
    closedword: 'limitative, limitatif, limitativement',
    playstart:
      'lancement de la vidéo, lancez la vidéo, lancer la vidéo, démarrez la vidéo, lancer la lecture, lancez la lecture, cliquez sur lecture, lecture de la vidéo',
    footer: 'pied de page, bas de page',
    lawfulness: 'licéité',
    responsible: 'responsables, responsabilité',
    longer: 'plus',
    traffic: 'échanges, communications, connexion*, trafic',
    both: 'les deux, tous deux',
    by: 'chez, par, avec, via, auprès de',
    deal: 'assuré, assurée, hébergé, hébergée, hébergement, géré, gérée, envoyé*, livré*, livraison, exploité, opéré, fourni, fournie, traité*, comptabilité, expédi*, s appuie, repose, confié*, imprimé*, réalisé*, fonctionne, passe, passent',
    country:
      'suisse, royaume uni, angleterre, japon, canada, israël, inde, nouvelle zélande, corée du sud, australie, singapour, chine, europe',
    wesubj: 'nous',
  },
  numbers:
    'un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, vingt 20, trente 30, soixante 60',
  units:
    'seconde* 0.0000115741, minute* 0.000694444, heure 0.0416667, heures 0.0416667, jour 1, jours 1, semaine 7, semaines 7, mois 30.4, an 365, ans 365, année 365, années 365',
};
