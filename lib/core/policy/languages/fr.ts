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
      'bloqué*, désactivé*, inactif*, inactive*, en sommeil, coupé*, retenu*, bloqu*, désactiv*, pas précoch*, pas coch*, décoch*, non coch*, pas activ*, en attente, éteint*, éteinte, en veille, neutralis*',
    use: 'utilis*, emploi*, recour*, faisons appel, avons recours, fait appel, font appel, usage, exploit*, installé*, servons, sert de, travaillons avec, emploie*, employons, mise en œuvre, mettons en œuvre',
    set: 'dépos*, déposé*, déposés, plac*, plaçons, install*, activ*, activé*, exécut*, déclench*, lanc*, inscrit*, écrit*, posé*, enregistré* sur, démarr*, fonctionn*, actif, actifs, active, actives, mis en place, mise en service, en service, s exécut*, tourne, tournent, se met en marche, se mettent en marche, mis en marche, en marche, entre en action, entrent en action, réveill*, mis en route, mise en route, entre en service',
    load: 'charg*, chargé*, téléchargé*, affich*, connexion*, lecture, lire la, lu, lancé*, appelé*, établi*, appelle, télécharge*, contact, requête*, se chargent, récupér*, connect*, masqu*, s affichent, demand* à, appel*, fait venir, vient, cherch*, aller chercher, sollicite, livré*, va chercher, récupère',
    embed: 'intégr*, intègr*, incorpor*, *plugin*, plug in*, module*, widget*, insér*, iframe*, encapsul*',
    transfer: 'transf*, transmis*, transmet*, transmission*, envoy*, envoi*, export*, communiqu*',
    process: 'trait*, collect*, recueil*, enregistr*, relev*, journalis*',
    store:
      'stock*, conserv*, conservation*, sauvegard*, héberg*, gard*, archiv*, enregistr*, mémoris*, retenu*, détenu*, pouvoir présenter, pouvoir justifier, devons présenter, gardés, tenons, restent dans nos',
    consent:
      'consent*, accept*, accord, autoris*, opt in, approuv*, votre accord, dit oui, dites oui, feu vert, activez vous même, coché, cochez, aval, donné votre accord, votre oui, un oui, autorisez, autorisé, permis, permission, acquiesc*, agréez, agréer, votre aval, assentiment, adhésion, bon vouloir, d accord, blanc seing',
    ask: 'demand*, sollicit*, recueill*, obten*, obtenu*',
    asked:
      'demandé*, sollicité*, recueilli*, requis, obtenu*, sollicité, recueilli, demandé, invité*, demandé votre, sollicit*, recueilli votre, obtenu, demandons, prié*, été demandé, été recueilli, posé la question, pose la question, posée, interrog*, demandions, demandé mon, a t on demandé, avons demandé, avez demandé, été interrogé, requis votre, recueillons',
    require: 'nécessit*, requièr*, requier*, soumis à, soumis* à, subordonné*, exig*, conditionné*, dépend*, il faut, suppose, requis, conditionn*, dépend, attend*, attendent, il nous faut, subordonn*, condition préalable',
    not: 'ne, n, pas, aucun*, jamais, ni, non, nullement, rien',
    without: 'sans, à défaut de, faute de, en l absence de, à défaut d',
    only: 'ne * que des, ne * que les, n * que des, n * que les, ne sont * que des, ne sont * que les, aucun autre cookie que, aucun cookie autre que, pas d autres cookies que, aucun autre traceur que, nul autre cookie que, rien d autre que, à l exclusion de, uniquement, seulement, exclusivement, seul*, que si, que lorsque, que lorsqu, que quand, qu après, que après, qu avec, que sur, que dès, qu à, seuls, seules, ne * qu après que, n * que si, n * qu après, ne se * que, ne sont * que, ne sont * qu, ne * que, n est * que, n est * qu, ne lui sont * qu, rien d autre, seul, unique, l unique, les seuls, qu au clic, limitons à, limité* à, nous nous contentons, limitons aux, rien que, que dans, que sous, nous en tenons, s en tient, contentons, se contente, limitons, se limite, se limitent, en restons, ne reçoivent que, ne sont que, rien de plus, tenons aux, que les, que des',
    first:
      'seulement après, uniquement après, qu après, d abord, premier lieu, et pas avant, pas avant, au plus tôt, et seulement alors, qu au, qu au moment, qu une fois, sinon non, sinon rien, autrement il ne, autrement rien, jamais avant, jamais plus tôt, pas une seconde avant, lui seul, elle seule, pas plus tôt',
    before:
      'avant, préalable*, préalablement, jusqu, tant que, au préalable, d ici là, avant que, avant tout, avant le, avant même, tant que vous n, tant que vous, jusqu à ce que, jusqu à, avant d, sans que vous, sans que, au plus tôt, avant votre, préalablement à',
    after: 'après, lorsque, lorsqu, quand, dès, une fois, dès que, suite à, à partir, tant que, que si, que lorsque, que lorsqu, que quand, qu après, que après, qu après que, que dès, qu une fois, qu au moment, seulement après, uniquement après, seulement si, uniquement si, dès qu, si et seulement si, à peine',
    if: 'si, à condition, sous réserve, dans le cas, pour autant, lorsque, s, dans la mesure où, dès lors que, lorsque nous, lorsque vous, dans les cas, pourvu que, en cas de, dès lors, au cas où, dans l hypothèse, en cas d, au clic, au moment, à la suite d, dès l instant, en cas',
    with: 'avec, moyennant, sur la base, par, sur',
    choice: 'choix, choisi*, chois*, sélection*, décid*, confirm*, préféren*, sélectionn*',
    reject:
      'refus*, rejet*, déclin*, s opposer, n acceptez pas, ne consentez pas, dites non, ne souhaitez pas accepter, en cas de refus, refus, refusant, refusez, dire non, non, absence de consentement, ne consentez, n acceptez, défaut de consentement, vous abstenez, ne voulez pas, dit non, disant non, ne souhaitez pas, abstenir, interdi*, sans accepter, vous passer de, vous passer des, se passer des, se passer de',
    cookie: 'cookie*, traceur*, témoin*, technologies similaires, pixel*, balise*',
    cookies: 'cookie*, traceur*, témoins de connexion',
    technology:
      'pixel*, script*, outil*, service*, balise*, traceur*, suivi, tag, tags, technologie*, contenus tiers, fonctionnalités, logiciel*, traqueur*',
    necessary:
      'nécessaire*, essentiel*, indispensable*, strictement nécessaire*, techniquement nécessaire*, obligatoire*, techniques, requis pour, au fonctionnement, ne peut se passer, ne peut fonctionner, ne saurait fonctionner, a besoin, besoin pour fonctionner, indispensables, requis, techniquement requis, ne peut pas se passer, ne saurait se passer, ne peut pas fonctionner, ne fonctionnerait pas, minimum, incontournable*, impératif*, impérativement, vitaux, cookies du panier, sans lesquels, sans quoi, font fonctionner, fait fonctionner, font vivre',
    unnecessary:
      'non nécessaire*, non essentiel*, facultatif*, optionnel*, pas nécessaire*, pas strictement nécessaire*, pas indispensable*, autres cookies, autres traceurs, non indispensable*, facultatives, tous les autres cookies, tous les autres traceurs, les autres cookies, les autres traceurs, toutes les autres, toutes les catégories sauf, tout le reste, tous les autres, les autres catégories, tout sauf, tout autre cookie, facultative*, tout ce qui n est pas, le reste',
    marketing: 'marketing, publicit*, annonc*, ciblage, ciblée*, reciblage, remarketing, retargeting, promotion*, commerciale*',
    analytics: 'analy*, statisti*, mesure*, audience, performance*, fréquentation',
    video: 'vidéo*, film*, lecteur*',
    functional: 'fonctionnel*, préférence*, confort, personnalisation',
    socialmedia: 'réseaux sociaux, réseau social, médias sociaux',
    map: 'carte, cartes, plan, cartographi*',
    content:
      'contenu*, vidéo*, carte, cartes, lecteur*, tiers, média*, publication*, podcast*, film*, clip*, extrait*, commentaire*, fil d actualité',
    banner: 'bannière*, bandeau*, fenêtre*, plateforme de gestion, gestionnaire*, outil de consentement, pop up*, module de gestion, panneau*, plateforme de consentement, centre de préférences, avis cookies, avis relatif',
    settings: 'paramètre*, préférence*, réglage*, icône*, paramétr*',
    click: 'cliqu*, clic, clics, appuy*, appuyez, appuyiez, appuyer, pressez, cliquiez, activation, touch*, actionn*',
    thumbnail: 'image d aperçu, aperçu*, vignette*, miniature*, image de prévisualisation, espace réservé, image statique',
    twoclick: 'double clic, deux clics, solution en deux clics, double clic*',
    open: 'ouvr*, visit*, consult*, accéd*, accès, naviguez, chargement de la page, arriv*, rendez, ouvert*, ouverture, entrez, entrant, chargement, avec la page, en même temps que la page, naviguant, connectez à, affichage de la page, affichage du site, la page s affiche, page s ouvre, page du formulaire s affiche, page apparaît, page est affichée, chaque page, affichez, affichage d une page, page est chargée, charger la page, page est appelée, affichage du formulaire, affichage de la',
    firstvisit:
      'première visite, première fois, première connexion, premier accès, toute première, premier passage, premier chargement, nouveaux visiteurs, nouveau visiteur, à votre arrivée, première page, premier affichage, première consultation',
    default: 'dans un premier temps, au premier chargement, à l arrivée, lorsque vous arrivez, à l origine, de base, au départ, à votre arrivée, au début, par défaut, initialement, d office, d emblée, si vous ne faites rien, de lui même, avant votre choix, avant votre réponse, dès le départ, pas précoch*, précoch*, préréglage*, réglage initial, à l ouverture du panneau',
    withdraw:
      'retir*, retrait, révoqu*, revenir sur, changer d avis, revenir, révocable*, changez d avis, rétract*, retirez, révocable, révoc*, annul*, décoch*, rouvr*, reprendre, retirer, retiré, revenez',
    anytime:
      'à tout moment, tout moment, toujours, en tout temps, aussi facilement, à tout instant, quand vous le souhaitez, aussi simplement, à n importe quel moment, quand vous voulez, pour l avenir, librement, ultérieurement, par la suite, n importe quand, à chaque instant, quand bon vous, quand vous voudrez, sans motif, sans justif*, sans avoir à, sans donner de, aussi souvent, à votre guise, quand il vous plaira, sans formalité, dès que vous le souhaitez, sur chaque page, quand il vous plaît',
    object: 'oppos*, opposition',
    share:
      'partag*, communiqu*, divulgu*, cédé*, cédons, céd*, transmis*, transmettons, transmises, mises à disposition, remis*, prêt*, prêtons, diffusé*, dévoil*, échange*, échangeons, transmission à des tiers, remett*, cession, remis, remise, remettons',
    sell: 'commercialis*, vend*, vente, vendu*, vendons, louer, loué*, louons, à vendre, revend*, monétis*',
    third:
      'tiers, tierce, tierces, autres sociétés, autres entreprises, d autres, autrui, partenaires commerciaux, quiconque, personne d autre, annonceurs, d autres personnes, d autres entreprises, d autres sociétés, des tiers',
    unless: 'sauf, à moins, excepté, hormis, à l exception, en dehors, autres que, sauf si, exception*',
    outside: 'hors, en dehors, extérieur, quitt*, dehors',
    eu: 'ue, eee, union européenne, espace économique, europe, européen*, l union',
    all: 'tou*, tout, toute, ensemble, toutes, tous, intégralité, totalité',
    anon: 'anonym*, ne permet pas de vous identifier, ne permettent pas d identifier, pas identifiable*, ne peuvent être rattachées, ne peuvent être rattach*, pas rattach*, pas relié*, pas qui vous êtes, ne permet pas d identifier',
    identify:
      'identifi*, individu*, identification, reconnaître, remonter, rattach*, relier, relié*, qui vous êtes, distinguer, vous reconnaître, remonte',
    shorten:
      'tronqu*, raccourci*, anonymis*, masqu*, abrég*, derniers chiffres, dernier octet, derniers octets, deux derniers octets, dernière partie, coup*, amput*, rogn*, partie de l adresse, partie de votre adresse, brouill*, deux derniers chiffres, floutée, illisible*, anonymisation, écourt*, abrégée, floue, masquage, privée de, fin de l adresse, fin de votre adresse, fin de votre ip, méconnaissable*',
    ip: 'ip, ips, ipv*, adresse réseau',
    crosssite:
      'entre les sites, d autres sites, autres sites, plusieurs sites, sites tiers, entre sites, autres sites web, d un site à l autre, site à l autre, sites différents, d un site à un autre, de site en site, autour du web, sur le web, ailleurs sur internet, différents sites, entre différents sites, entre plusieurs sites, sur la toile, d autres éditeurs, à travers le web, en dehors de notre site',
    personaldata: 'données personnelles, données à caractère personnel, données, informations, renseignements, donnée*',
    nopersonaldata:
      'sans donnée personnelle, sans données personnelles, sans aucune donnée personnelle, sans traiter de données personnelles',
    browser: 'navigateur*, safari, firefox',
    hedge:
      'généralement, en principe, habituellement, normalement, principalement, le cas échéant, en général, essentiellement, dans la mesure du possible, parfois, la plupart, dans la plupart',
    privacymode:
      'mode de confidentialité avancé*, confidentialité avancé*, mode de confidentialité, mode de confidentialité renforcé*, protection renforcée de la vie privée, mode de protection des données étendu, mode de protection des données, mode nocookie, nocookie*, mode respectueux, confidentialité améliorée, confidentialité avancée, confidentialité renforcée, mode de confidentialité étendu, protection renforcée, respectueux de la vie privée, mode protégé, mode privé, vie privée renforcé*, mode sans cookies, mode confidentialité, sans cookies de, domaine sans cookie*, respectueu* de la vie, protection accrue, confidentialité accrue, sans traceur*, confidentialité*, sans pistage, vie privée améliorée, respectant la vie privée, protection étendue, sans suivi',
    tls: 'ssl, tls, https',
    encrypt: 'chiffr*, crypt*, sécuris*, protég*, *chiffré*, sécurité, illisible*, abri, brouillé*, à l abri, indéchiffrable*',
    following: 'suivant*, ci dessous, ci après, suivante*',
    provider: 'fournisseur*, prestataire*, sous traitant*, partenaire*, destinataire*, sociétés, éditeur*, hébergeur*, société, sous traitants, partenaires, destinataires, intervenant*, prestataires, entreprise',
    service: 'service*, outil*, plateforme*, logiciel*, solution*, système*, base de données',
    list: 'liste*, tableau*, énumér*, récapitul*, listé*, figur*, mentionné*, aperçu, indiqu*, répertori*, recens*, énumération',
    complete: 'exhausti*, complète, complet*',
    other: 'autre*, d autres, supplémentaire*',
    separately: 'séparément, distinctement, individuellement',
    described: 'décri*, expliqu*, présent*, détaill*, trait*',
    here: 'ici',
    retrieve: 'télécharg*, consult*, accéder, accessible*, obtenir',
    policyword: 'politique*, charte*, conditions générales, déclaration*, mentions',
    linkword: 'lien, liens, adresses',
    regardless: 'quel que soit, quels que soient, indépendamment, peu importe, quelle que soit, sans attendre',
    profile:
      'profil utilisateur, profils utilisateurs, profilage, profil d intérêt*, profils d intérêt*, profil de l utilisateur',
    thispolicy:
      'cette politique, la présente politique, présente politique, cette page, ce document, présente déclaration, cette déclaration, la présente',
    link: 'lien*, ici, adresse, page, url',
    find: 'trouv*, consult*, disponible*, voir, accessible*, lire, publié*, figure, figurent',
    nodetriment:
      'sans restriction*, sans limitation*, sans aucun inconvénient, sans préjudice, pleinement, sans conséquence*, sans conséquence, aucune conséquence*, aucun inconvénient, aucun préjudice, sans incidence, aucune incidence, sans aucune restriction, aucun impact, aucun désavantage',
    category: 'catégorie*, groupe*, rubrique*, groupe, thématique',
    includes:
      'comprend, comprennent, inclut, incluent, contient, regroupe, relève, englobe, contiennent, comporte, comportent, appartient, appartiennent, figure, figurent, relèvent, range, rangé*, classé*, fait partie, font partie, inclus, renferme*',
    newsletter:
      'newsletter*, lettre d information, infolettre*, e mail*, email*, courriel*, sms, prospection, courriers électroniques, bulletin d information, lettres d information',
    offtopic:
      'newsletter*, candidat*, recrut*, concours, gagnant*, infolettre*, lettre d information, carte bancaire, livraison, expédition',
    formerly: 'auparavant, autrefois, jadis, anciennement, par le passé',
    removed: 'ne * plus, n * plus, ne sont plus, n a plus, n ont plus, avons arrêté, avons cessé, avons abandonné, supprimé*, retiré*, cessé*, ne plus, n est plus, n utilisons plus, plus utilisé*, auparavant, désinstallé*, abandonné*, remplacé*, désactivé*, anciennement utilisé*, plus recours, résilié, désinstallé, ôté, débranché, mis fin, dit adieu, enlevé*, retirés, débranchés, débranché*, enlevés, mis de côté, supprimé, jeté dehors, cessé d utiliser, nous sommes séparés, avons banni, ôtés, ne sont plus actifs, fermé définitivement, a été arrêté, ont été arrêtés, débranché, a quitté, ont quitté, derrière nous',
    renounce: 'renon*, abstenons, évit*, passons de, dispens*, fait le choix de ne pas',
    compare: 'contrairement à, au lieu de, plutôt que, à la différence de, alternative à, par rapport à, comparé à, comparable à, à la place de, alternatives à, envisagé, étudié, testé, comparé, préféré* à, plutôt qu, préféré à, préférée à',
    source: 'd autres sources, sources, source, sources publiques, auprès de tiers, de tiers, par des tiers',
    receive: 'recevoir, recevons, reçu*, obten*, recueill*, collect*, reçues, reçoit, reçoivent',
    suchas: 'tel* que, comme, par exemple, notamment, tels que, telles que',
    socialpage:
      'retrouvez nous, nous suivre, nous retrouver, nous trouver, sommes présents, sommes sur, suivez nous, page fan, page sur, pages sur, nos pages, profil*, compte*, chaîne*, suivez nous, présence*, page entreprise, présents sur, présent sur, notre page, pages d entreprise, page d entreprise',
    account: 'compte, utilisateur, connecté',
    inventory: 'moteur* de recherche, moteurs de recherche, réseau* publicitaire*, réseaux publicitaires, réseaux partenaires',
    share_button: 'bouton de partage, boutons de partage, partager sur, liens vers nos, lien vers notre, bouton partager',
    optout:
      'bloquer, empêcher, désactiv*, opposer, opt out, module complémentaire, refuser, désinscri*, s opposer, vous opposer, vous y opposer, module, extension, désactiver, couper, vous désinscrire',
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
      'supprim*, effac*, suppression*, anonymis*, détrui*, élimin*, écras*, purg*, disparai*, vidé*, jeté*, détruit*, destruction, broyé*, vidés, purgés, détruites',
    expire:
      'expir*, durée*, validité, valable*, valide*, conservation, reste*, demeur*, persist*, vie, vit, durent, dure, reste actif, périm*, échoi*, cesse*, tien*, retient, retiennent, se souvient, mémorise, s éteint, disparaît, disparaissent, prend fin, tombe',
    answer:
      'répon*, réclam*, plainte*, notifi*, délai de rétractation, rétractation, retour*, rembours*, délai de réponse, garantie*, rétracter, délai de livraison, préavis, changer d avis, échange',
    session:
      'session*, fermeture du navigateur, fermez votre navigateur, fermez le navigateur, fermeture de votre navigateur, fin de la session, fin de votre visite, quittez le site, fin de la visite, ferme le navigateur, fermant votre navigateur, fermer votre navigateur, fenêtre du navigateur, fermez la fenêtre, fermez l onglet, vous déconnectez, quittez le navigateur, la session se termine',
    persistent: 'persistant*, permanent*, durable*',
    aslongas:
      'aussi longtemps, tant que, jusqu à ce que, pendant la durée, le temps nécessaire, durée nécessaire, durée strictement nécessaire',
    indefinite: 'indéfiniment, illimité*, durée indéterminée, jusqu à votre demande, sans limitation de durée',
    h_name: 'nom, cookie, nom du cookie, cookies, traceur, intitulé',
    h_provider:
      'fournisseur, émetteur, domaine, éditeur, société, hôte, partenaire, service, tiers, responsable, qui le dépose, qui, qui dépose',
    h_purpose:
      'finalité, description, objectif, but, fonction, utilité, finalités, usage, objet, à quoi, pourquoi, à quoi il sert',
    h_life:
      'durée, expiration, validité, durée de vie, durée de conservation, conservation, échéance, combien de temps, temps, dure, conservé, conservées, conservés, conservée',
    controller: 'responsable du traitement, responsable de traitement, responsable des traitements',
    dpo: 'délégué* à la protection des données, délégué* à la protection, dpo, dpd',
    authority: 'autorité de contrôle, cnil, commission nationale de l informatique, autorité de protection',
    complain: 'réclamation*, plainte*',
    right: 'droit de, droit d, droits, droit à, vous disposez, avez le droit',
    onsite: 'site, sites, site web, site internet, boutique en ligne, nos pages',
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
    show: 'affich*, appara*, présent*, voir, propos*, inform*, permet, invit*, demande, accueill*, s ouvre, informe, interrog*, s affich*, s ouvr*, demand*, apparaît, apparait, invite, surgit',
    change:
      'modifi*, chang*, gér*, ajust*, paramétr*, gérer, rouvr*, réinitialis*, revoir, revenir, adapt*, décoch*, réajust*, actualis*',
    local: 'localement, local, propre serveur, nos serveurs',
    exception: 'cas exceptionnel*',
    payment: 'paiement*, payer, carte bancaire, facture*, facturation, mode de paiement, moyen de paiement, modes de paiement',
    captcha: 'captcha*, spam*, robot*',
    but: 'mais',
    to: 'à, pour, afin',
    window:
      'fenêtre, encart, boîte, message, panneau, bulle, popin, bandeau, boîte de dialogue, encadré, barre, écran, volet, bandeau*, page de choix, couche, cadre, notice, question sur',
    usable:
      'tout aussi bien, entièrement accessible, fonctionne normalement, toujours utiliser, reste accessible, reste utilisable, aussi bien, restent accessibles, n affecte pas votre navigation, n empêche pas, continuer à utiliser, continuer à naviguer, fonctionne de la même, fonctionne aussi, tout le site, l ensemble du site, toutes les fonctions, toujours, même manière, normalement, pleinement, continuer, continuez, reste ouvert, comme avant, l intégralité',
    evenif: 'même si, même sans, y compris si, même en cas de',
    whereif: 'où',
    flow: 'partent, part, reçoit, apprend, sait, est contacté, redirigé*, parvient, parviennent, circulent, transitent, communiqu*, sait rien, apprendre, parvenir, envoi, envoyé, envoyée, transmis*, remis*, remise, informé, voit',
    given: 'donné*, accordé*, fourni',
    verbfirst: 'eussiez',
    together: 'en même temps que, en même temps, avec la page, simple fait, automatiquement, immédiatement, aussitôt, partie intégrante de la page, sans action de votre part, sans que vous fassiez, sans aucune action, de lui même, d elle même, d eux mêmes, dès la première page, sans clic, suffit, seul fait, à chaque, toutes les fois, dans la foulée, d un seul coup, aussitôt que, sur toutes les pages, même temps, automatique*, tout seul',
    effect: 'incidence*, influenc*, affect*, conséquence*, désavantage*, inconvénient*, effet*, différence*, chang*, limit*, restrein*, perdez, perdrez, manquez, moins bien, préjudice*, impact*, pénalis*, privé*, altér*, restriction*, conséquence*, prive*, coût*, coûte, perd*, renonc*, altère*, sanction*, lésé*, entrav*, pénal*, désavantag*, manqu*, nui*, dégrad*, empêch*, prohib*',
    wait: 'attend*, patient*',
    answered: 'répondu, répondez, réponse, pris votre décision, décidé, exprimé',
    deed: 'commenc*, entam*, ouvrez, envoyez, envoyiez, soumet*, command*, réserv*, connectez, rempliss*, lancez, lanciez, démarr*, partagez, payer, utilisez, achat*, achet*, inscri*, connexion à, connectiez, enregistr*, envoi, envoyé, envoyée, comment*, abonn*, confirm*, valid*, crée un compte, créez un compte, don, touchez, touchiez, actionn*, glissez, soumission, postul*',
    switchon: 'activez, activé, activer, activiez, coché, cochez, cocher, cochiez, débloquez, débloqué',
    measure: 'mesur*, compt*, suivi, pistage, profilage, profil*',
    othersites:
      'certains sites, de nombreux sites, beaucoup de sites, d autres sites déposent, la plupart des sites, d autres sites utilisent, bien des sites, nombre de sites, beaucoup d autres, de nombreuses boutiques',
    you: 'vous, votre, vos, tu, visiteur, visiteurs, utilisateur, l internaute',
    each: 'à chaque, chaque fois, dès, immédiatement, en même temps que, automatiquement, avec la page, dès',
    track: 'suivre, suivi, suivent, suit, tracer, traçage, suivons, suiv*, reconnaître, reconnu*, crois*, pist*',
    cannot:
      'impossible, ne permet pas, ne permettent pas, pas possible, ne pouvons pas, ne peut pas, ne peuvent pas, ne permettent en aucun cas, ne peuvent en aucun cas, ne peut en aucun cas, n est pas possible, ne saurait, ne sauraient, n est possible, ne pouvons en aucun cas, ne peuvent être, ne peut être',
    pd: 'données personnelles, donnée personnelle, données à caractère personnel, donnée à caractère personnel, informations personnelles, information personnelle, données nominatives, donnée nominative, vous en tant que personne, identifi* directement, information identifiante, données identifiantes, donnée identifiante',
    special: 'sensibles, catégories particulières, catégorie particulière',
    minor: 'enfant*, mineur*, parent*, tuteur*',
    euland: 'france, allemagne, irlande, belgique, luxembourg, pays bas, suède, paris, finlande',
    within: 'au sein de, à l intérieur, dans l union, dans l espace, dans l ue, dans l eee',
    server: 'serveur*, centre de données, hébergé*, nos serveurs',
    which: 'quels, quelles, quel',
    listed: 'mentionné*, cité*, listé*, indiqué*, énuméré*, ci dessus, décrit*',
    closedword: 'limitative, limitatif, limitativement',
    playstart:
      'lancement de la vidéo, lancez la vidéo, lancer la vidéo, démarrez la vidéo, lancer la lecture, lancez la lecture, cliquez sur lecture, lecture de la vidéo, lecture, afficher le contenu, afficher la carte, regarder, play, lancez, lanciez, visionner',
    footer: 'pied de page, bas de page, pied, bas, menu, coin',
    lawfulness: 'licéité',
    responsible: 'responsables, responsabilité',
    longer: 'plus',
    traffic:
      'échanges, communications, connexion*, trafic, formulaire*, commande*, tout ce que vous, trajet, transmission*, transit, pendant le transport, connexions, acheminement, saisies, entre votre navigateur, entre vous et, transport*, envois, échangé*, liaison, conversation*, en chemin, ce que vous saisissez, ce que vous envoyez, circul*, pages',
    both: 'les deux, tous deux',
    by: 'chez, par, avec, via, auprès de, à l aide de, grâce à, au moyen de',
    deal: 'assuré, assurée, hébergé, hébergée, hébergement, géré, gérée, envoyé*, livré*, livraison, exploité, opéré, fourni, fournie, traité*, comptabilité, expédi*, s appuie, repose, confié*, imprimé*, réalisé*, fonctionne, passe, passent, trouvent, trouve, tenue, tenu, imprime, livre, rapporté*, signalé*, héberge, hébergent, édite, maintient, gère, expédie, s achètent, assure, prend en charge, mesuré*, compté*, fournis, fournies',
    country:
      'suisse, royaume uni, angleterre, japon, canada, israël, inde, nouvelle zélande, corée du sud, australie, singapour, chine, europe',
    wesubj: 'nous',
    striving:
      'efforçons, tâchons, essayons, ne pouvons garantir, ne pouvons pas garantir, dans la mesure du possible, autant que possible',
    telltale: 'reconnaît*, reconnaissez, reconnaiss*, vous voyez',
    counts: 'chiffres, rapports, données d usage, résultats, rapport, nombre',
    unlinkable:
      'sans lien avec vous, restez anonyme, sans savoir qui, sous forme anonyme, de manière anonyme, sous forme anonymisée, façon anonyme',
    aggregated: 'sous forme agrégée, de façon agrégée',
    dropped: 'supprimé*, effacé*, jeté*, écarté*, dépouill*, retir*, ôté*, supprime, efface, supprimons',
    combine: 'crois*, recoup*, combin*, rapproch*, fusionn*',
    shown: 'présente, contient, trouverez, figure*, voici, énumère, recense, indique, couvre, montre, liste',
    who: 'qui, quels, quelles, les noms',
    demand:
      'pouvez demander, pouvez nous demander, pouvez exiger, peut demander, vous pouvez vous opposer, demander que, exiger que',
    others_do:
      'certains sites, beaucoup de sites, de nombreux sites, certaines entreprises, certains services, beaucoup d autres',
    more: 'plus de, plus d, davantage',
    stay: 'rest*, demeur*, reste, restent, se trouv*, se trouvent, situé*, localisé*, hébergé*',
    leave: 'quitt*, sort de, sortent de, sortir de, sortent, sort',
    withus: 'chez nous, en interne, au sein de notre, entre nous',
    nobody: 'personne, nul autre, aucun tiers, aucune autre personne, personne d autre',
    access: 'accès, voit, voient, consulter',
    outsider: 'autre que nous, en dehors de notre, extérieur à notre, hors de notre, à l extérieur de notre, extérieure à notre',
    theonly: 'les seuls, le seul, la seule, les seules, les uniques',
    nothingelse:
      'et rien d autre, rien d autre, et aucun autre, et pas d autres, personne d autre, c est tout, et nul autre, aucun autre',
    exist: 'il y a, il n y a, intervien*, exist*, présent*, engage*, mandat*, n est présent, faisons appel',
    beyond: 'en dehors, hormis, outre, excepté, mis à part, à part, au delà, que ceux, que celles',
    hand: 'donnons, remettons, remis, confions',
    processor: 'sous traitant*, sous traitance, pour notre compte, accord de traitement',
    joint: 'responsables conjoints, responsabilité conjointe, conjointement responsable*, coresponsable*, responsable conjoint',
    dc_email:
      'adresse e mail, adresse email, adresse électronique, adresse de courriel, adresse mail, adresses e mail, adresses électroniques, adresse de courrier électronique',
    dc_name: 'nom, noms, prénom*',
    dc_address: 'adresse postale, adresse de livraison, adresse de facturation, adresse',
    dc_phone: 'numéro de téléphone, numéros de téléphone, téléphone, numéro de portable',
    dc_location: 'localisation, géolocalisation, position géographique, données de localisation',
    dc_device: 'appareil, appareils, type d appareil, type de navigateur, système d exploitation, résolution d écran, terminal',
    dc_usage: 'données d utilisation, données de navigation, pages visitées, pages vues, pages consultées, comportement*',
    dc_payment: 'données de paiement, informations de paiement, données bancaires, coordonnées bancaires, numéro de carte, iban',
    dc_order: 'historique des commandes, historique d achat*, données de commande, commandes passées',
    dc_health: 'données de santé, informations médicales, données médicales, allergi*',
    present: 'trouverez, trouvez, il n y a, il y a, présent, en service, avons',
    offsite:
      'son propre site, leur propre site, ses propres pages, propre site, sur le site de ce prestataire, sur son site, dont le site',
    hypothetical: 'si nous devions, si un jour, si nous venions, nous prévoyons, nous envisageons, si jamais, prochaine version, version future, version prochaine, à terme, à l avenir, est prévu, est prévue, sont prévus, prévu pour, nous étudions, nous réfléchissons, envisag*, l idée est, l objectif est, n a pas encore, pas encore décidé, pas encore tranché, travaillons à, travaillons sur, pourrait, pourraient, à l étude, espérons, en discussion, en cours de discussion',
    runs: 'exploité par, édité par, géré par, appartient à, publié par',
    ours: 'notre, nos, pour nous',
    report: 'signalé*, signalons, rapporté*, remonté*',
    copula: 'est, sont, s appelle',
    toward: 'à, aux, au',
    pastperiod: 'derniers, dernières, dernier, dernière, précédents, depuis',
    everyperiod: 'tous, toutes, chaque',
    advance: 'à l avance, au préalable, préavis',
    age: 'âgé*, âge, révolus',
    lawsays: 'la loi exige, la loi impose, selon la loi, la loi prévoit, la loi autorise, la cnil recommande, la cnil exige, les autorités recommandent, le règlement exige, la réglementation, le législateur, la directive exige, il est recommandé, est recommandé, bonne pratique, bonnes pratiques, passe pour, sont tenus, éditeurs doivent, est considéré, lignes directrices, par la loi, selon la cnil, il convient de, loi interdit, loi autorise, cepd, edpb, considérant*, le rgpd dit',
    duty: 'doit, doivent, ne peuvent, ne peut, devront',
    offer: 'propose, proposent, recommande, promet, offre',
    below: 'moins de',
    kept: 'jeté*, jetons, au pilon, pilonn*, nettoyé*, nettoyons, retirons, retiré*, radi*, rayé*, rayons, tournent, tourne, effacement, suppression, destruct*, détrui*, gardons, conservons, documenté*, débarrass*, restent chez nous, reste dans nos, nos archives, broyeur, corbeille, brûl*, sort de la liste, sort de notre liste',
    records: 'journaux, journal, logs, sauvegarde*, enregistrement*, dossier*, archive*, registre*, fichier*, candidature*, cv, message*, courriel*, e mail*, facture*, pièces, justificatif*, rapport*, profil, profils, données, historique*, adresse*, photos, échanges, coordonnées, ticket*, documents, liste, vivier, images, base de données, réclamations, devis, commandes',
    yourchoice: 'votre choix, vos choix, votre décision, votre réponse, vos préférences, ce choix, le choix, vos réglages',
    remember: 'retenons, retient, mémoris*, souven*, souvient, valable*, valide, vaut, garde en mémoire, consigné*',
    askagain:
      'redemand*, reposerons, reposons, demandons à nouveau, à nouveau demandé, réappar*, affiche de nouveau, affichera à nouveau, demanderons à nouveau, affiche à nouveau, poser à nouveau, invité à nouveau',
    onrequest: 'sur demande, sur simple demande, demandez, demander, à votre demande',
    deadline: 'sous, dans les, dans un délai, sous un délai',
    ago: 'il y a',
    otherperiod:
      'abonnement*, essai*, bon cadeau, bons cadeaux, chèque*, garantie*, contrat court, contrat dure, stage*, séjours, formation*, formé*, violation*, incident*, livraison*, livrer, livré*, réserver, horaires, jours sur, préavis, renouvel*, paiement*, paient, payer, salaire*, congé*, mot de passe, mots de passe, politique, mise à jour, âgé*, notifi*, ouvert*, articles',
    again: 'à nouveau, de nouveau, réappar*, revient, reviendra',
    madeby: 'exploité par, exploitée par, édité par, éditée par, fourni par, fournie par, proposé par, proposée par, développé par, opéré par, appartient à, appartenant à, un service de, un service d, service de la société, un produit de, un outil de, un outil d, propriété de, filiale de, est édité par, détenu par, fournisseur est, provient de, commercialisé par, service de, service d, produit de, outil de',
    tie: 'associ*, reli*, rattach*, lié, liés, liée, liées, rapproch*, crois*, rapprochons, lions',
    visitorid:
      'profil, profils, votre profil, votre compte, compte client, compte lecteur, numéro client, numéro d abonné, fiche client, votre nom, votre identité, dossier client',
    fullip: 'adresse ip complète, adresse ip entière, ip complète, non tronquée, intégralité de l adresse',
    slot: 'case, cases, curseur*, ligne, onglet*, rubrique*, finalité*, interrupteur*, bouton*, intitulé*, titre, niveau, commutateur*',
    assigned:
      'relève*, commande, commandent, pilote*, régi, régis, régit, concerné*, regroupé*, classé*, rangé*, trouve, appartien*, couvre, figure*, dépend*, rattaché*, placé*, rentre*, entre dans, soumis, gouvern*, contrôle, correspond*, gère, gèrent',
    refers: 'y, leur, leurs, son, quand même, malgré tout, là, ceux ci, celui ci, voilà, celle ci',
    same: 'même, mêmes, identique*, exactement, comme tout le monde, comme les autres, inchangé*, indépendamment, intact*, pareil*, intégral*, tout autant, à égalité, n y change rien, reste* ouvert*',
    turnoff:
      'exclusion, exclu*, empêche*, coupe, coupez, met fin, mettre fin, mettez fin, arrêt*, échapper, débarrass*, interromp*, exclure, opposition, stopp*, décochez, bloque*, désabonn*, neutralis*, empêch*, soustraire, ne voulez pas, ne souhaitez pas',
    undo: 'marche arrière, faire machine arrière, changé d avis, changer d idée, regrett*, défaire, repasse*, repassez, corrig*, revoir, rappel*, retirable, décocher, pas définitif, gravés, rouvrir, revenez sur, désactiver à nouveau, rebrouss*',
    appears:
      'se présent*, surgi*, superpos*, recouvr*, s impos*, propos*, vient, monte, se dresse, apparition, se déploie, déroule, reçoi*',
    arrival:
      'nouvel arrivant, nouveaux arrivants, seuil, page d accueil, début de la visite, début de chaque, début de votre, entrée sur, en entrant, arrivée sur, nouveau venu, nouveaux venus, ouverture du site, premier contact, nouveaux utilisateurs',
    domain: 'domaine, adresse, variante, version, réglage, code, paramètre, option, fonction, dispositif, hôte, url',
    planned:
      'travaillons à, travaillons sur, est prévu, sont prévus, prochainement, prochaine version, en préparation, à l étude, viendra, l an prochain, en cours d élaboration',
    leans:
      'alors, y, dont, le cas échéant, dans ce cas, en pareil cas, dans ces cas, si oui, là où elle, là où il, ceux là, celles là, celui ci, celle ci, les deux',
    idle: 'ne faites rien, ne fait rien, ne faisant rien, rien faire, ne rien faire, sans rien choisir, sans choisir, sans choix, sans faire de choix, aucun choix, absence de choix, faute de choix, à défaut de choix, pas fait de choix, pas encore choisi, ne choisissez, n avez pas choisi, n avez rien choisi, n avez pas fait, sans répondre, sans réponse, absence de réponse, faute de réponse, à défaut de réponse, ne répondez pas, n avez pas répondu, ignor*, fermez la, fermez le, ferment la, ferment le, fermant la, fermer la, fermer le, ferme la, fermeture, ne touchent pas, ne touchez pas, sans toucher, poursuivez votre, continuez à naviguer, continuez sans, faites défiler, passent outre, avant votre choix, avant tout choix, avant de choisir, avant d avoir choisi, avant que vous ayez choisi, tant que vous n avez pas choisi, tant que vous n avez rien choisi, silence, inaction, laissez le bandeau, laissez la fenêtre',
    ground:
      'base*, fondement*, fond*, repos*, appuy*, s appuie, invoqu*, juridique*, légal*, licéité, licite*, intérêt*, point a, point f, prime, prévaut, tient lieu, prend alors sa place, prend sa place',
    perhaps:
      'il arrive que, il se peut, peut être, parfois, selon votre, selon le, dans certains, dans certaines, certains, certaines, a pu, ont pu, éventuel*, de temps en temps',
    exactly:
      'c est votre, c est vous qui, c est le clic, c est l achat, voilà ce qui, c est en cliquant, c est l internaute, c est l utilisateur, au moment où, à l instant où',
    cover:
      'derrière un, derrière une, caché*, cachée, masqué*, recouvert*, à la place, au lieu de, simple image, simples images, une image, image fixe, images fixes, capture*, rideau*, voile, cadre vide, zone grise, encadré gris, flouté*, pochette, reste vide, restent vides, vide, grisé*',
    perk: 'remise*, réduction, tarif*, bonus, avantage*, prix',
    result: 'si bien que, de sorte que',
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
    apart: 'séparé*, cloisonn*, isolé*, à l écart',
    sitealone: 'que chez nous, seulement ici, uniquement chez nous, que sur ce site, s arrête à notre',
    giveaway:
      'communication, communiqu*, cédé*, cédons, céder, transmis*, transmett*, partag*, divulg*, échang*, mis à la disposition, à disposition, remis*, fourni*, dévoil*',
    trading: 'commerce de, lou*, vend*, revend*, cession*, échange*, monnay*',
    gets: 'parvien*, tomb*, remett*',
    outparty: 'tiers, autrui, personne, quiconque, partenaire*, annonceur*, sociétés, entreprises, autre*, mains',
    keepus:
      'notre seul usage, entre vous et nous, pour nous, nous seuls, usage interne, nous gardons pour, reste* chez nous, reste* entre',
    bounded: 'exclusivement, uniquement, seulement, seul*, sans exception, aucun autre pays, dans aucune autre, nulle part, sol',
    confined: 'cantonn*, limité*, restrei*, confin*, reste*, demeure*',
    stores:
      'stock*, conserv*, héberg*, serveur*, garde*, sauvegarde*, copie*, base de données, trait*, tourn*, fonctionn*, exploit*',
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
      'bandeau*, bannière*, fenêtre*, panneau*, paramètre*, bouton*, page à part, séparé*, annexe*, conditions générales, publié*, leur site, politique relative aux cookies, politique de cookies, détails, centre d aide',
    detail:
      'liste*, nom, noms, détail*, quels, quelles, qui, tableau, inventaire, citons, visible, répertori*, lesquels, lesquelles',
    finish:
      'en tout, au total, un point c est tout, point final, c est tout, et nul autre, ni plus ni moins, pas un de plus, et aucun autre, rien d autre, nul autre',
    tool: 'outil*, service*, prestataire*, fournisseur*, sous traitant*, destinataire*, partenaire*, cookie*, traceur*, tiers',
    request:
      'évitez, veuillez, merci de, n envoyez, ne partagez, n indiquez, ne communiquez, vous devriez, ne donnez, ne mettez, n écrivez, ne transmettez, ne mentionnez',
    hearsay: 'dit, affirme, assure, déclare, prétend',
    maybe: 'nous espérons, l an prochain,  l année prochaine',
    once: 'à l époque, l ancien*',
    inactive: 'désactivé*, pas activé*, coupé chez, est coupé, n avons pas activé',
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
    thereupon:
      'avant cela, alors seulement, jusque là, ce n est qu alors, seulement alors, ensuite, auparavant, avant ça, à ce moment, d ici là',
    chat: 'chat, tchat, messagerie instantanée',
  },
  numbers:
    'un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, vingt 20, trente 30, soixante 60, seize 16, cent 100, quarante 40, cinquante 50, demi 0.5, demie 0.5, chaque 1, tous 1, toutes 1',
  units:
    'seconde* 0.0000115741, minute* 0.000694444, heure 0.0416667, heures 0.0416667, jour 1, jours 1, semaine 7, semaines 7, mois 30.4, an 365, ans 365, année 365, années 365, trimestre 91.25, trimestres 91.25, semestre 182.5, semestres 182.5, quinzaine 15',
};
