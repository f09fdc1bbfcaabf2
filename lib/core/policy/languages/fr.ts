/** French. */
import type { LanguageData } from '../lexicon.ts';

export const fr: LanguageData = {
  code: 'fr',
  stopWords:
    'et est pour sur avec les des la le que nous vous votre vos de ou cette lorsque ne pas par notre nos une un du sont dans qui aux ces peut être au si ce en données',
  letterWords: 'a y à',
  concepts: {
    none: 'aucun*, pas de, pas d, ni, nul, nulle, jamais eu',
    blocked:
      'inactif*, inactive*, en sommeil, coupé*, retenu*, bloqu*, désactiv*, pas précoch*, pas coch*, décoch*, non coch*, pas activ*, en attente, éteint*, en veille, neutralis*, muet, muette',
    use: 'utilis*, emploi*, recour*, faisons appel, avons recours, fait appel, font appel, usage, exploit*, installé*, servons, sert de, travaillons avec, employons',
    set: 'dépos*, plac*, plaçons, install*, activ*, exécut*, déclench*, lanc*, inscrit*, écrit*, posé*, enregistré* sur, démarr*, fonctionn*, actif, actifs, en service, s exécut*, tourne, tournent, en marche, réveill*',
    load: 'charg*, téléchargé*, affich*, connexion*, lecture, lire la, lu, lancé*, établi*, télécharge*, contact, requête*, se chargent, récupér*, connect*, masqu*, s affichent, demand* à, appel*, fait venir, vient, cherch*, aller chercher, sollicite, livré*, va chercher, récupère',
    embed: 'intégr*, intègr*, incorpor*, *plugin*, plug in*, module*, widget*, insér*, iframe*, encapsul*',
    transfer: 'transf*, transmis*, transmet*, envoy*, envoi*, export*, communiqu*',
    process: 'trait*, collect*, recueil*, enregistr*, relev*, journalis*',
    store:
      'stock*, conserv*, sauvegard*, héberg*, gard*, archiv*, enregistr*, mémoris*, retenu*, détenu*, pouvoir présenter, pouvoir justifier, devons présenter, tenons',
    consent:
      'consent*, accept*, accord, autoris*, opt in, approuv*, votre accord, dit oui, dites oui, feu vert, coché, cochez, aval, donné votre accord, votre oui, un oui, permis, permission, acquiesc*, agréez, agréer, votre aval, assentiment, adhésion, bon vouloir, d accord, blanc seing',
    ask: 'demand*, sollicit*, recueill*, obten*',
    asked:
      'demandé*, recueilli*, requis, obtenu*, invité*, demandé votre, sollicit*, recueilli votre, demandons, prié*, été demandé, été recueilli, posé la question, posée, interrog*, demandions, demandé mon, a t on demandé, avons demandé, avez demandé, été interrogé, requis votre, recueillons',
    require:
      'nécessit*, requièr*, requier*, soumis à, soumis* à, exig*, dépend*, il faut, suppose, requis, conditionn*, attend*, il nous faut, subordonn*, condition préalable',
    not: 'ne, n, pas, aucun*, jamais, ni, non, nullement, rien',
    without: 'sans, à défaut de, faute de',
    only: 'ne * que des, ne * que les, n * que des, n * que les, aucun autre cookie que, rien d autre que, à l exclusion de, uniquement, exclusivement, seul*, que si, que lorsque, que lorsqu, que quand, qu après, que après, qu avec, que sur, que dès, qu à, n * que si, n * qu après, ne se * que, ne sont * que, ne sont * qu, ne * que, n est * que, n est * qu, ne lui sont * qu, rien d autre, unique, l unique, les seuls, qu au clic, limitons à, limité* à, limitons aux, rien que, que dans, que sous, nous en tenons, contentons, se contente, limitons, se limite, se limitent, en restons, ne reçoivent que, tenons aux, que les, que des',
    first:
      'seulement après, uniquement après, qu après, d abord, premier lieu, et pas avant, pas avant, qu au, qu au moment, qu une fois, sinon non, sinon rien, autrement il ne, autrement rien, jamais avant, lui seul, elle seule',
    before:
      'avant, préalable*, jusqu, tant que, au préalable, avant que, avant tout, avant le, avant même, tant que vous n, tant que vous, jusqu à ce que, jusqu à, avant d, sans que, avant votre, préalablement à',
    after:
      'après, lorsque, lorsqu, quand, dès, une fois, dès que, suite à, à partir, tant que, que si, que lorsque, que lorsqu, que quand, qu après, que après, qu après que, que dès, qu une fois, qu au moment, seulement après, uniquement après, seulement si, uniquement si, dès qu, à peine',
    if: 'si, à condition, sous réserve, pour autant, lorsque, s, dans la mesure où, lorsque nous, lorsque vous, pourvu que, en cas de, dès lors, dans l hypothèse, en cas d, au clic, au moment, à la suite d, en cas',
    with: 'avec, moyennant, sur la base, par, sur',
    choice: 'choix, chois*, sélection*, décid*, confirm*, préféren*',
    reject:
      'refus*, rejet*, déclin*, s opposer, n acceptez pas, dites non, en cas de refus, dire non, non, ne consentez, n acceptez, défaut de consentement, vous abstenez, dit non, disant non, ne souhaitez pas, abstenir, interdi*, sans accepter, vous passer des',
    cookie: 'cookie*, traceur*, témoin*, technologies similaires, pixel*, balise*',
    cookies: 'cookie*, traceur*',
    technology:
      'pixel*, script*, outil*, service*, balise*, traceur*, suivi, tag, tags, technologie*, contenus tiers, fonctionnalités, logiciel*, traqueur*',
    necessary:
      'nécessaire*, essentiel*, indispensable*, strictement nécessaire*, techniquement nécessaire*, obligatoire*, techniques, requis pour, au fonctionnement, ne peut se passer, a besoin, requis, techniquement requis, minimum, incontournable*, impératif*, impérativement, vitaux, cookies du panier, sans lesquels, sans quoi, font fonctionner, fait fonctionner, font vivre',
    unnecessary:
      'non nécessaire*, non essentiel*, facultatif*, optionnel*, pas nécessaire*, pas indispensable*, autres cookies, autres traceurs, non indispensable*, toutes les catégories sauf, tous les autres, tout sauf, facultative*, tout ce qui n est pas, le reste',
    marketing: 'marketing, publicit*, annonc*, ciblage, ciblée*, reciblage, remarketing, retargeting, promotion*, commerciale*',
    analytics: 'analy*, statisti*, mesure*, audience, performance*, fréquentation',
    video: 'vidéo*, film*, lecteur*',
    functional: 'fonctionnel*, préférence*, confort, personnalisation',
    socialmedia: 'réseaux sociaux, réseau social, médias sociaux',
    map: 'carte, cartes, plan, cartographi*',
    content:
      'contenu*, vidéo*, carte, cartes, lecteur*, tiers, média*, publication*, podcast*, film*, clip*, extrait*, commentaire*',
    banner: 'bannière*, bandeau*, fenêtre*, gestionnaire*, pop up*, panneau*, avis cookies, avis relatif',
    settings: 'paramètre*, préférence*, réglage*, icône*, paramétr*',
    click: 'cliqu*, clic, clics, appuy*, pressez, activation, touch*, actionn*',
    thumbnail: 'image d aperçu, aperçu*, vignette*, miniature*, espace réservé, image statique',
    twoclick: 'double clic, deux clics, solution en deux clics, double clic*',
    open: 'ouvr*, visit*, consult*, accéd*, accès, naviguez, arriv*, rendez, ouvert*, entrez, entrant, chargement, avec la page, en même temps que la page, naviguant, connectez à, affichage de la page, affichage du site, page s ouvre, page du formulaire s affiche, page apparaît, chaque page, affichez, affichage du formulaire, affichage de la',
    firstvisit:
      'première visite, première fois, première connexion, premier accès, toute première, premier passage, premier chargement, nouveaux visiteurs, nouveau visiteur, à votre arrivée, première page, premier affichage, première consultation',
    default:
      'à l arrivée, de base, au départ, à votre arrivée, au début, par défaut, initialement, d office, d emblée, de lui même, avant votre réponse, pas précoch*, précoch*, préréglage*, réglage initial, à l ouverture du panneau',
    withdraw:
      'retir*, retrait, révoqu*, revenir sur, changer d avis, revenir, changez d avis, rétract*, révoc*, annul*, décoch*, rouvr*, reprendre, revenez',
    anytime:
      'à tout moment, tout moment, toujours, aussi facilement, à tout instant, quand vous le souhaitez, aussi simplement, à n importe quel moment, pour l avenir, librement, ultérieurement, quand bon vous, quand vous voudrez, sans motif, sans justif*, aussi souvent, sans formalité',
    object: 'oppos*',
    share:
      'partag*, communiqu*, divulgu*, céd*, transmis*, transmettons, remis*, prêt*, diffusé*, dévoil*, échange*, transmission à des tiers, remett*, cession',
    sell: 'commercialis*, vend*, vente, louer, loué*, louons, à vendre, revend*, monétis*',
    third:
      'tiers, tierce, tierces, autres sociétés, autres entreprises, d autres, autrui, partenaires commerciaux, quiconque, personne d autre, annonceurs, d autres entreprises, des tiers',
    unless: 'sauf, à moins, excepté, hormis, en dehors, autres que, sauf si, exception*',
    outside: 'hors, en dehors, extérieur, quitt*, dehors',
    eu: 'ue, eee, union européenne, espace économique, europe, européen*, l union',
    all: 'tou*, ensemble, intégralité, totalité',
    anon: 'anonym*, pas identifiable*, pas rattach*, pas relié*',
    identify:
      'identifi*, individu*, reconnaître, remonter, rattach*, relier, relié*, qui vous êtes, distinguer, vous reconnaître, remonte',
    shorten:
      'tronqu*, raccourci*, anonymis*, masqu*, abrég*, derniers chiffres, dernier octet, derniers octets, deux derniers octets, dernière partie, coup*, amput*, rogn*, brouill*, floutée, illisible*, écourt*, floue, privée de, fin de l adresse, fin de votre ip, méconnaissable*',
    ip: 'ip, ips, ipv*, adresse réseau',
    crosssite:
      'entre les sites, d autres sites, autres sites, plusieurs sites, sites tiers, entre sites, d un site à l autre, site à l autre, sites différents, différents sites, sur la toile, à travers le web, en dehors de notre site',
    personaldata: 'données personnelles, données à caractère personnel, informations, renseignements, donnée*',
    nopersonaldata: 'sans données personnelles',
    browser: 'navigateur*, safari, firefox',
    hedge:
      'généralement, en principe, habituellement, normalement, principalement, le cas échéant, en général, essentiellement, parfois, la plupart',
    privacymode:
      'mode de confidentialité avancé*, confidentialité avancé*, mode de confidentialité, mode nocookie, nocookie*, mode respectueux, confidentialité améliorée, confidentialité avancée, confidentialité renforcée, protection renforcée, respectueux de la vie privée, mode protégé, mode privé, mode confidentialité, sans cookies de, domaine sans cookie*, respectueu* de la vie, protection accrue, confidentialité accrue, sans traceur*, confidentialité*, sans pistage, protection étendue, sans suivi',
    tls: 'ssl, tls, https',
    encrypt: 'chiffr*, crypt*, sécuris*, protég*, *chiffré*, sécurité, illisible*, abri, brouillé*, à l abri, indéchiffrable*',
    following: 'suivant*, ci dessous, ci après',
    provider:
      'fournisseur*, prestataire*, sous traitant*, partenaire*, destinataire*, sociétés, éditeur*, hébergeur*, société, sous traitants, intervenant*, entreprise',
    service: 'service*, outil*, plateforme*, logiciel*, solution*, système*',
    list: 'liste*, tableau*, énumér*, récapitul*, listé*, figur*, mentionné*, aperçu, indiqu*, répertori*, recens*',
    complete: 'exhausti*, complète, complet*',
    other: 'autre*, d autres, supplémentaire*',
    separately: 'séparément, distinctement, individuellement',
    described: 'décri*, expliqu*, présent*, détaill*, trait*',
    here: 'ici',
    retrieve: 'télécharg*, consult*, accéder, accessible*, obtenir',
    policyword: 'politique*, charte*, conditions générales, déclaration*, mentions',
    linkword: 'lien, liens, adresses',
    regardless: 'quel que soit, indépendamment, peu importe, sans attendre',
    profile: 'profil utilisateur, profils utilisateurs, profilage',
    thispolicy:
      'cette politique, la présente politique, présente politique, cette page, ce document, présente déclaration, cette déclaration, la présente',
    link: 'lien*, ici, adresse, page, url',
    find: 'trouv*, consult*, disponible*, voir, accessible*, lire, publié*, figure, figurent',
    nodetriment:
      'sans restriction*, sans limitation*, sans préjudice, pleinement, sans conséquence*, sans conséquence, aucune conséquence*, aucun inconvénient, aucun préjudice, sans incidence, aucune incidence, sans aucune restriction, aucun impact, aucun désavantage',
    category: 'catégorie*, groupe*, rubrique*, thématique',
    includes:
      'comprend, comprennent, inclut, incluent, contient, regroupe, relève, englobe, contiennent, comporte, comportent, appartient, appartiennent, figure, figurent, relèvent, range, rangé*, classé*, fait partie, font partie, inclus, renferme*',
    newsletter:
      'newsletter*, lettre d information, infolettre*, e mail*, email*, courriel*, sms, prospection, courriers électroniques, lettres d information',
    offtopic:
      'newsletter*, candidat*, recrut*, concours, gagnant*, infolettre*, lettre d information, carte bancaire, livraison, expédition',
    formerly: 'auparavant, autrefois, jadis, anciennement',
    removed:
      'ne * plus, n * plus, avons arrêté, avons cessé, avons abandonné, supprimé*, retiré*, cessé*, ne plus, n est plus, n utilisons plus, plus utilisé*, auparavant, désinstallé*, abandonné*, remplacé*, désactivé*, anciennement utilisé*, plus recours, résilié, ôté, mis fin, dit adieu, enlevé*, débranché*, jeté dehors, cessé d utiliser, avons banni, ôtés, fermé définitivement, a quitté, ont quitté, derrière nous',
    renounce: 'renon*, abstenons, évit*, passons de, dispens*, en vain, écarté, écartée, dit non à',
    compare:
      'contrairement à, plutôt que, alternative à, comparé à, comparable à, à la place de, alternatives à, envisagé, étudié, testé, comparé, préféré* à, plutôt qu, préféré à, préférée à',
    source: 'd autres sources, sources, source, sources publiques, de tiers',
    receive: 'recevoir, recevons, reçu*, obten*, recueill*, collect*, reçoit, reçoivent',
    suchas: 'tel* que, comme, par exemple, notamment, tels que, telles que',
    socialpage:
      'retrouvez nous, nous suivre, nous retrouver, nous trouver, sommes présents, sommes sur, suivez nous, page fan, page sur, pages sur, nos pages, profil*, compte*, chaîne*, présence*, page entreprise, présents sur, présent sur, notre page, groupe sur, publions * sur, suivre * sur, figurons',
    account: 'compte, utilisateur, connecté',
    inventory: 'réseau* publicitaire*, réseaux publicitaires, réseaux partenaires',
    share_button: 'bouton de partage, boutons de partage, partager sur, bouton partager',
    optout:
      'bloquer, empêcher, désactiv*, opposer, opt out, module complémentaire, refuser, désinscri*, s opposer, vous opposer, vous y opposer, module, extension, couper, vous désinscrire',
    usa: 'états unis, usa, américain*, etats unis, us',
    thirdcountry:
      'pays tiers, hors de l union, hors de l ue, hors ue, hors eee, en dehors de l union, hors union, pays situés, autres pays, l étranger',
    mech_dpf: 'data privacy framework, privacy framework, dpf, cadre de protection des données, cadre transatlantique',
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
      'supprim*, effac*, suppression*, anonymis*, détrui*, élimin*, écras*, purg*, disparai*, vidé*, jeté*, destruction, broyé*',
    expire:
      'expir*, durée*, validité, valable*, valide*, conservation, reste*, demeur*, persist*, vie, vit, durent, dure, reste actif, périm*, échoi*, cesse*, tien*, retient, retiennent, se souvient, mémorise, s éteint, disparaît, disparaissent, prend fin, tombe',
    answer:
      'répon*, réclam*, plainte*, notifi*, rétractation, retour*, rembours*, garantie*, rétracter, préavis, changer d avis, échange',
    session:
      'session*, fermeture du navigateur, fenêtre du navigateur, fermez la fenêtre, vous déconnectez, fermez le navigateur, fermez votre navigateur',
    persistent: 'persistant*, permanent*, durable*',
    aslongas: 'aussi longtemps, tant que, jusqu à ce que, durée nécessaire',
    indefinite: 'indéfiniment, illimité*, durée indéterminée',
    h_name: 'nom, cookie, nom du cookie, cookies, traceur, intitulé',
    h_provider:
      'fournisseur, émetteur, domaine, éditeur, société, hôte, partenaire, service, tiers, responsable, qui le dépose, qui, qui dépose',
    h_purpose:
      'finalité, description, objectif, but, fonction, utilité, finalités, usage, objet, à quoi, pourquoi, à quoi il sert',
    h_life:
      'durée, expiration, validité, durée de vie, durée de conservation, conservation, échéance, combien de temps, temps, dure, conservé, conservées, conservés, conservée',
    controller: 'responsable du traitement, responsable des traitements',
    dpo: 'délégué* à la protection des données, délégué* à la protection, dpo, dpd',
    authority: 'autorité de contrôle, cnil',
    complain: 'réclamation*, plainte*',
    right: 'droit de, droit d, droits, droit à, vous disposez, avez le droit',
    onsite: 'site, sites, site web, site internet, boutique en ligne, nos pages',
    owndata: 'client*, commande*, journaux, journal, logs, candidature*, facture*, comptab*, réservation*, adhérent*',
    right_access: 'accès, accéder',
    right_rectify: 'rectif*',
    right_erase: 'effac*, suppression, oubli',
    right_restrict: 'limitation*, limiter',
    right_port: 'portabilité',
    version: 'en vigueur, dernière actualisation, actualisé*, version, mise à jour, dernière modification',
    we: 'nous, notre, nos',
    these: 'ces, ce, cette, il, ils, elle, elles, celui, ceux',
    show: 'affich*, appara*, présent*, voir, propos*, inform*, permet, invit*, accueill*, s ouvre, interrog*, s affich*, s ouvr*, demand*, surgit',
    change:
      'modifi*, chang*, gér*, ajust*, paramétr*, rouvr*, réinitialis*, revoir, revenir, adapt*, décoch*, réajust*, actualis*',
    local: 'localement, local, propre serveur, nos serveurs',
    exception: 'cas exceptionnel*',
    payment: 'paiement*, payer, carte bancaire, facture*, facturation, mode de paiement, moyen de paiement',
    captcha: 'captcha*, spam*, robot*',
    but: 'mais',
    to: 'à, pour, afin',
    window:
      'fenêtre, encart, boîte, message, panneau, bulle, popin, boîte de dialogue, encadré, barre, écran, volet, bandeau*, page de choix, couche, cadre, notice, question sur',
    usable:
      'entièrement accessible, fonctionne normalement, toujours utiliser, reste accessible, reste utilisable, aussi bien, restent accessibles, fonctionne aussi, tout le site, toujours, même manière, normalement, pleinement, continuer, continuez, reste ouvert, comme avant, l intégralité',
    evenif: 'même si, même sans',
    whereif: 'où',
    flow: 'partent, part, reçoit, apprend, sait, est contacté, redirigé*, parvient, parviennent, circulent, transitent, communiqu*, sait rien, apprendre, parvenir, envoi, envoyé, envoyée, transmis*, remis*, informé, voit',
    given: 'donné*, accordé*, fourni',
    verbfirst: 'eussiez',
    together:
      'en même temps que, en même temps, avec la page, simple fait, immédiatement, aussitôt, sans action de votre part, de lui même, sans clic, suffit, seul fait, à chaque, toutes les fois, aussitôt que, même temps, automatique*, tout seul',
    effect:
      'incidence*, influenc*, affect*, conséquence*, inconvénient*, effet*, différence*, chang*, limit*, restrein*, moins bien, préjudice*, impact*, privé*, altér*, restriction*, prive*, coût*, perd*, renonc*, altère*, sanction*, lésé*, entrav*, pénal*, désavantag*, manqu*, nui*, dégrad*, empêch*, prohib*',
    wait: 'attend*, patient*',
    answered: 'répondu, répondez, réponse, décidé, exprimé',
    deed: 'commenc*, entam*, ouvrez, envoyez, envoyiez, soumet*, command*, réserv*, connectez, rempliss*, lancez, lanciez, démarr*, partagez, payer, utilisez, achat*, achet*, inscri*, connexion à, connectiez, enregistr*, envoi, envoyé, envoyée, comment*, abonn*, confirm*, valid*, don, touchez, touchiez, actionn*, glissez, soumission, postul*',
    switchon: 'activez, activé, activer, activiez, coché, cochez, cocher, cochiez, débloquez, débloqué',
    measure: 'mesur*, compt*, suivi, pistage, profil*',
    othersites: 'certains sites, beaucoup de sites',
    you: 'vous, votre, vos, tu, visiteur, visiteurs, utilisateur, l internaute',
    each: 'à chaque, chaque fois, dès, immédiatement, en même temps que, automatiquement, avec la page',
    track: 'suit, tracer, traçage, suiv*, reconnaître, reconnu*, crois*, pist*',
    cannot:
      'impossible, ne permet pas, ne permettent pas, pas possible, ne peut pas, ne peuvent pas, ne saurait, ne sauraient, ne peut être',
    pd: 'données personnelles, donnée personnelle, données à caractère personnel, donnée à caractère personnel, informations personnelles, information personnelle, données nominatives, donnée nominative, identifi* directement, information identifiante, données identifiantes, donnée identifiante, nominati*',
    special: 'sensibles, catégories particulières, catégorie particulière',
    minor: 'enfant*, mineur*, parent*, tuteur*',
    euland: 'france, allemagne, irlande, belgique, luxembourg, pays bas, suède, paris, finlande',
    within: 'au sein de, dans l union, dans l espace',
    server: 'serveur*, centre de données, hébergé*, nos serveurs',
    which: 'quels, quelles, quel',
    listed: 'mentionné*, cité*, listé*, indiqué*, énuméré*, ci dessus, décrit*',
    closedword: 'limitative, limitatif, limitativement',
    playstart:
      'lancement de la vidéo, lecture, afficher le contenu, afficher la carte, regarder, play, lancez, lanciez, visionner',
    footer: 'pied de page, bas de page, pied, bas, menu, coin',
    lawfulness: 'licéité',
    responsible: 'responsables, responsabilité',
    longer: 'plus',
    traffic:
      'échanges, communications, connexion*, trafic, formulaire*, commande*, tout ce que vous, trajet, transmission*, transit, acheminement, saisies, transport*, envois, échangé*, liaison, conversation*, en chemin, ce que vous saisissez, circul*, pages',
    both: 'les deux, tous deux',
    by: 'chez, par, avec, via, auprès de, grâce à, au moyen de',
    deal: 'assuré, assurée, hébergé, hébergée, hébergement, géré, gérée, envoyé*, livré*, livraison, exploité, opéré, fourni, fournie, traité*, comptabilité, expédi*, s appuie, repose, confié*, imprimé*, réalisé*, fonctionne, passe, passent, trouvent, trouve, tenue, tenu, imprime, livre, rapporté*, signalé*, héberge, hébergent, édite, maintient, gère, s achètent, assure, mesuré*, compté*, fournis, fournies',
    country:
      'suisse, royaume uni, angleterre, japon, canada, israël, inde, nouvelle zélande, australie, singapour, chine, europe',
    wesubj: 'nous',
    striving: 'efforçons, tâchons, essayons',
    telltale: 'reconnaît*, reconnaiss*, vous voyez',
    counts: 'chiffres, rapports, résultats, rapport, nombre',
    unlinkable: 'restez anonyme, sous forme anonymisée, façon anonyme',
    aggregated: 'sous forme agrégée',
    dropped: 'supprimé*, effacé*, jeté*, écarté*, dépouill*, retir*, ôté*, supprime, efface, supprimons',
    combine: 'crois*, recoup*, combin*, rapproch*, fusionn*',
    shown: 'présente, contient, trouverez, figure*, voici, énumère, recense, indique, couvre, montre, liste',
    who: 'qui, quels, quelles, les noms',
    demand:
      'pouvez demander, pouvez nous demander, pouvez exiger, peut demander, vous pouvez vous opposer, demander que, exiger que, nous demander',
    others_do: 'certains sites, beaucoup de sites, certaines entreprises, certains services',
    more: 'plus de, plus d, davantage',
    stay: 'rest*, demeur*, se trouv*, se trouvent, situé*, localisé*, hébergé*',
    leave: 'quitt*, sort de, sortent de, sortir de, sortent, sort',
    withus: 'chez nous, en interne, entre nous',
    nobody: 'personne, nul autre, aucun tiers, personne d autre',
    access: 'accès, voit, voient, consulter',
    outsider: 'autre que nous, en dehors de notre',
    theonly: 'les seuls, le seul, la seule, les seules, les uniques',
    nothingelse: 'et rien d autre, rien d autre, personne d autre, c est tout, et nul autre, aucun autre',
    exist: 'il y a, il n y a, intervien*, exist*, présent*, engage*, mandat*, faisons appel',
    beyond: 'en dehors, hormis, outre, excepté, à part, au delà, que ceux, que celles',
    hand: 'donnons, remettons, remis, confions',
    processor: 'sous traitant*, sous traitance',
    joint: 'responsables conjoints, responsabilité conjointe, conjointement responsable*, coresponsable*, responsable conjoint',
    dc_email: 'adresse e mail, adresse email, adresse électronique, adresse mail, adresses électroniques',
    dc_name: 'nom, noms, prénom*',
    dc_address: 'adresse postale, adresse de livraison, adresse',
    dc_phone: 'numéro de téléphone, téléphone',
    dc_location: 'localisation, géolocalisation, position géographique',
    dc_device: 'appareil, appareils, terminal',
    dc_usage: 'pages visitées, pages vues, pages consultées, comportement*',
    dc_payment: 'données de paiement, données bancaires, coordonnées bancaires, numéro de carte, iban',
    dc_order: 'commandes passées',
    dc_health: 'informations médicales, données médicales, allergi*',
    present: 'trouverez, trouvez, il n y a, il y a, présent, en service, avons',
    offsite: 'son propre site, propre site, ses propres règles, leurs propres règles',
    hypothetical:
      'si nous devions, nous prévoyons, nous envisageons, si jamais, prochaine version, version future, version prochaine, à terme, est prévu, est prévue, sont prévus, prévu pour, nous étudions, nous réfléchissons, envisag*, travaillons à, travaillons sur, pourrait, pourraient, espérons, en discussion',
    runs: 'exploité par, édité par, géré par, appartient à, publié par',
    ours: 'notre, nos, pour nous',
    report: 'signalé*, signalons, rapporté*, remonté*',
    copula: 'est, sont, s appelle',
    toward: 'à, aux, au',
    pastperiod: 'derniers, dernières, dernier, dernière, précédents, depuis',
    everyperiod: 'tous, toutes, chaque',
    advance: 'à l avance, au préalable, préavis',
    age: 'âgé*, âge, révolus',
    lawsays:
      'la loi exige, la loi impose, la loi autorise, la cnil recommande, la réglementation, le législateur, il est recommandé, est recommandé, bonne pratique, bonnes pratiques, passe pour, sont tenus, éditeurs doivent, est considéré, lignes directrices, par la loi, loi interdit, loi autorise, cepd, edpb, considérant*',
    duty: 'doit, doivent, ne peuvent, ne peut, devront',
    offer: 'propose, proposent, recommande, promet, offre',
    below: 'moins de',
    kept: 'jeté*, jetons, au pilon, pilonn*, nettoyé*, nettoyons, retirons, retiré*, radi*, rayé*, rayons, tournent, tourne, effacement, suppression, destruct*, détrui*, gardons, conservons, documenté*, débarrass*, restent chez nous, reste dans nos, nos archives, broyeur, corbeille, brûl*, sort de la liste',
    records:
      'journaux, journal, logs, sauvegarde*, enregistrement*, dossier*, archive*, registre*, fichier*, candidature*, cv, message*, courriel*, e mail*, facture*, pièces, justificatif*, rapport*, profil, profils, données, historique*, adresse*, photos, échanges, coordonnées, ticket*, documents, liste, vivier, images, réclamations, devis, commandes',
    yourchoice: 'votre choix, vos choix, votre décision, votre réponse, vos préférences, ce choix, le choix, vos réglages',
    remember: 'retenons, retient, mémoris*, souven*, souvient, valable*, valide, vaut, consigné*',
    askagain: 'redemand*, reposerons, reposons, réappar*',
    onrequest: 'sur demande, demandez, demander, à votre demande',
    deadline: 'sous, dans les',
    ago: 'il y a',
    otherperiod:
      'abonnement*, essai*, bon cadeau, bons cadeaux, chèque*, garantie*, contrat court, contrat dure, stage*, séjours, formation*, formé*, violation*, incident*, livraison*, livrer, livré*, réserver, horaires, jours sur, préavis, renouvel*, paiement*, paient, payer, salaire*, congé*, mot de passe, politique, mise à jour, âgé*, notifi*, ouvert*, articles',
    again: 'à nouveau, de nouveau, réappar*, revient, reviendra',
    madeby:
      'exploité par, exploitée par, édité par, éditée par, fourni par, fournie par, proposé par, proposée par, développé par, opéré par, appartient à, appartenant à, un service de, service de la société, propriété de, filiale de, est édité par, détenu par, fournisseur est, provient de, commercialisé par, service de, service d, produit de, outil de',
    tie: 'associ*, reli*, rattach*, lié, liés, liée, liées, rapproch*, crois*, lions',
    visitorid:
      'profil, profils, votre profil, votre compte, compte client, compte lecteur, numéro client, fiche client, votre nom, votre identité, dossier client',
    fullip: 'adresse ip complète, ip complète, non tronquée',
    slot: 'case, cases, curseur*, ligne, onglet*, rubrique*, finalité*, interrupteur*, bouton*, intitulé*, titre, niveau, commutateur*',
    assigned:
      'relève*, commande, commandent, pilote*, régi, régis, régit, concerné*, regroupé*, classé*, rangé*, trouve, appartien*, couvre, figure*, dépend*, rattaché*, placé*, rentre*, entre dans, soumis, gouvern*, contrôle, correspond*, gère, gèrent',
    refers: 'y, leur, leurs, son, quand même, malgré tout, là, ceux ci, celui ci, voilà, celle ci',
    same: 'même, mêmes, identique*, exactement, inchangé*, indépendamment, intact*, pareil*, intégral*, tout autant, à égalité, n y change rien, reste* ouvert*',
    turnoff:
      'exclu*, coupe, coupez, met fin, mettre fin, mettez fin, arrêt*, échapper, débarrass*, interromp*, opposition, stopp*, décochez, bloque*, désabonn*, neutralis*, empêch*, soustraire, ne souhaitez pas',
    undo: 'marche arrière, regrett*, défaire, repasse*, corrig*, revoir, rappel*, retirable, décocher, pas définitif, gravés, rouvrir, revenez sur, rebrouss*',
    appears:
      'se présent*, surgi*, superpos*, recouvr*, s impos*, propos*, vient, monte, se dresse, apparition, se déploie, déroule, reçoi*',
    arrival:
      'nouvel arrivant, nouveaux arrivants, seuil, page d accueil, entrée sur, en entrant, arrivée sur, nouveau venu, nouveaux venus, ouverture du site, premier contact, nouveaux utilisateurs',
    domain: 'domaine, adresse, variante, version, réglage, code, paramètre, option, fonction, dispositif, hôte, url',
    planned: 'travaillons à, travaillons sur, est prévu, sont prévus, prochainement, prochaine version, en préparation, viendra',
    leans: 'alors, y, dont, le cas échéant, dans ce cas, si oui, là où elle, ceux là, celles là, celui ci, celle ci, les deux',
    idle: 'rien faire, sans rien choisir, sans choisir, sans choix, aucun choix, faute de choix, à défaut de choix, pas fait de choix, ne choisissez, n avez pas choisi, n avez pas fait, sans répondre, sans réponse, à défaut de réponse, n avez pas répondu, ignor*, fermez la, fermez le, ferment la, ferment le, fermant la, fermer la, fermer le, ferme la, fermeture, ne touchent pas, sans toucher, poursuivez votre, continuez sans, faites défiler, passent outre, tant que vous n avez pas choisi, silence, inaction',
    ground:
      'base*, fond*, repos*, appuy*, s appuie, invoqu*, juridique*, légal*, licéité, licite*, intérêt*, point a, point f, prime, prévaut, tient lieu, prend alors sa place',
    perhaps:
      'il arrive que, peut être, parfois, selon votre, selon le, dans certains, dans certaines, certains, certaines, a pu, ont pu, éventuel*',
    exactly: 'c est votre, c est vous qui, voilà ce qui, au moment où',
    cover:
      'derrière un, derrière une, caché*, masqué*, recouvert*, à la place, simple image, simples images, une image, image fixe, images fixes, capture*, rideau*, voile, cadre vide, zone grise, encadré gris, flouté*, pochette, reste vide, restent vides, vide, grisé*',
    perk: 'remise*, réduction, tarif*, bonus, avantage*, prix',
    result: 'si bien que',
    negation:
      'pas, aucun*, jamais, ni, nul, nulle, nullement, rien, personne ne, exclut, exclus, empêche*, impossible, incapable*, exclu, exclure, néant',
    someone: 'individu*, personne, personnes, qui, vous, identité*, nul, visiteur, lecteur, en identifier, en particulier',
    recognition:
      'identifi*, reconn*, remont*, rattach*, relier, relié*, distingu*, déduir*, attribu*, retrouver, isoler, désign*',
    unknown: 'inconnu*, nous empêche, caché*, ignorons',
    group: 'sommes, totaux, agrég*, moyennes, groupe*, regroup*, global*, cumulé*',
    others: 'autre*, ailleurs, tiers, supplémentaire*, différent*, plusieurs',
    websites: 'site, sites, web, internet, toile, applications',
    holdings: 'donnée*, information*, source*, profil*, fichier*, visites, celles, ceux',
    merge: 'crois*, recoup*, combin*, rapproch*, fusion*, reli*, associ*, mêl*, appari*, enrichi*, mélang*',
    apart: 'séparé*, cloisonn*, isolé*',
    sitealone: 'que chez nous, seulement ici, s arrête à notre',
    giveaway:
      'communication, communiqu*, cédé*, cédons, céder, transmis*, transmett*, partag*, divulg*, échang*, mis à la disposition, à disposition, remis*, fourni*, dévoil*',
    trading: 'commerce de, lou*, vend*, revend*, cession*, échange*, monnay*',
    gets: 'parvien*, tomb*, remett*',
    outparty: 'tiers, autrui, personne, quiconque, partenaire*, annonceur*, sociétés, entreprises, autre*, mains',
    keepus: 'notre seul usage, pour nous, nous seuls, usage interne, reste* chez nous, reste* entre',
    bounded: 'exclusivement, uniquement, seul*, sans exception, dans aucune autre, nulle part, sol',
    confined: 'cantonn*, limité*, restrei*, confin*, reste*, demeure*',
    stores: 'stock*, conserv*, héberg*, serveur*, garde*, sauvegarde*, copie*, trait*, tourn*, fonctionn*, exploit*',
    inland:
      'ue, eee, union, europe, européen*, france, français*, allemagne, irlande, belgique, luxembourg, pays bas, suède, espagne, italie, paris, francfort, roubaix, strasbourg, territoire',
    goesout: 'quitt*, hors, en dehors, étranger, pays tiers, sort*',
    whole:
      'exhausti*, complet*, complèt*, intégral*, tous, toutes, tout, chaque, chacun*, totalité, ensemble, sans exception, n importe quel',
    listing:
      'list*, tableau*, inventaire*, énumér*, récapitul*, figur*, mentionn*, recens*, répertori*, cité*, décri*, détaill*, résultat*, relevé*',
    thisdoc: 'ci dessous, ci après, suivant*, ci dessus, ici, le tableau, cette liste, cette page, section, article, rubrique',
    someof: 'exemple*, certains, quelques, notamment',
    offpage:
      'bandeau*, bannière*, fenêtre*, panneau*, paramètre*, bouton*, page à part, séparé*, annexe*, conditions générales, publié*, leur site, politique relative aux cookies, détails, centre d aide',
    detail:
      'liste*, nom, noms, détail*, quels, quelles, qui, tableau, inventaire, citons, visible, répertori*, lesquels, lesquelles',
    finish: 'en tout, au total, un point c est tout, point final, c est tout, et nul autre, rien d autre, nul autre',
    tool: 'outil*, service*, prestataire*, fournisseur*, sous traitant*, destinataire*, partenaire*, cookie*, traceur*, tiers',
    request:
      'évitez, veuillez, merci de, n envoyez, ne partagez, n indiquez, ne communiquez, vous devriez, ne donnez, ne mettez, n écrivez, ne transmettez, ne mentionnez',
    hearsay: 'dit, affirme, assure, déclare, prétend, écrit',
    maybe: 'nous espérons',
    once: 'l ancien*',
    inactive: 'désactivé*, pas activé*, coupé chez, est coupé',
    knowing: 'savoir, savons, voir, voyons, connaître, apprendre, deviner, révél*, trahi*',
    identity: 'qui vous êtes, identité*, qui sont, qui lit, qui a',
    personal: 'personnel*, nominativ*, identifiant*',
    freeof: 'sans, exempt* de, dépourvu* de, débarrassé* de, expurgé* de, vierge de',
    fullest: 'entière*, complète*, complet*, intégral*',
    yours: 'réponses, ce que vous, message*, saisies, ce que nous, adresses, contacts, fichier*, coordonnées',
    lacking: 'manque*, omis, omise, omet*, oubli*, passé* sous',
    endpart: 'fin, dernier*, dernière*',
    readmore: 'plus, davantage',
    beneath: 'sous, dans la, parmi',
    classed: 'classé*, considéré*, catégoris*, rangé*, comptent, qualifié*',
    accordingto: 'selon, d après',
    thereupon: 'avant cela, alors seulement, jusque là, seulement alors, ensuite, auparavant, avant ça, à ce moment',
    chat: 'chat, tchat, messagerie instantanée',
    leads:
      'vous conduit, vous mène, vous emmène, vous renvoie, vous redirige, êtes redirigé*, êtes dirigé*, quittez notre, quittez ce',
    settled: 'retenu, retenue, choisi, opté pour',
  },
  numbers:
    'un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, vingt 20, trente 30, soixante 60, seize 16, cent 100, quarante 40, cinquante 50, demi 0.5, demie 0.5, chaque 1, tous 1, toutes 1',
  units:
    'seconde* 0.0000115741, minute* 0.000694444, heure 0.0416667, heures 0.0416667, jour 1, jours 1, semaine 7, semaines 7, mois 30.4, an 365, ans 365, année 365, années 365, trimestre 91.25, trimestres 91.25, semestre 182.5, semestres 182.5, quinzaine 15',
};
