/** German. */
import type { LanguageData } from '../lexicon.ts';

export const de: LanguageData = {
  code: 'de',
  capitalNouns: true,
  stopWords:
    'und ist für auf mit die der das wir sie ihre nicht von zu werden wird durch oder auch eine einer ein dieser diese daten nach unsere unserer bei wenn dem den des im zur zum sind können haben uns als aus',
  letterWords: '',
  concepts: {
    none: 'kein, keine, keinen, keinerlei, keiner, nie, niemals, noch nie',
    blocked:
      'blockiert*, deaktiviert, unterbunden, abgeschaltet, inaktiv*, ausgesetzt, zurückgehalten, zurückhalten, nicht vorangekreuzt, nicht aktiviert, unterbleib*, gesperrt*, sind aus, ist aus, ausgeschaltet*, abgewählt, stillgelegt, bleibt * * aus, schläft, ruht, stumm',
    use: 'nutz*, verwend*, benutz*, setzen, setzt ein, eingesetzt, einsetz*, einsatz, bedienen, arbeiten mit, im einsatz, setzten, setzte',
    set: 'gesetzt, setzen, setzt, platzier*, ablegen, abgelegt, aktivier*, ausgeführt, gestartet, ausgelöst, eingesetzt, zum einsatz, eingeschaltet, ausgespielt, startet, starten, läuft, laufen, in betrieb, aktiv, beginnt, angelegt, stattfindet, gezündet, anlaufen, läuft an, erwacht, geweckt, loslegen, legt los, in gang, anspringen, wirksam, tätig, ausführung, in aktion, beginnen',
    load: 'lad*, geladen, lädt, nachgeladen, abgerufen, verbindung*, abgespielt, abspielen, aufgebaut, hergestellt, nachladen, eingeblendet, herstell*, aufbaut, baut, kontaktiert, bezieht, gestreamt, aufzubauen, eingespielt, verbindet, verbinden, kontakt, angezeigt, verborgen, mitgeladen, entsteht, ausgeliefert, stellt, geholt, holt, angesprochen, hereingeholt, nachgezogen, gezogen, anfrage*, abgeholt, geliefert, abrufen, bezogen, angefordert, herbeigeholt, herangeholt',
    embed: 'eingebunden, einbind*, eingebettet*, einbett*, integrier*, *plugin*, plug in*, *widget*, iframe*',
    transfer: 'übermitt*, übertrag*, weitergeleitet, gesendet, sende*, versandt, exportier*, *übermittlung*, *übertragung*',
    process:
      'verarbeit*, erhob*, erheb*, erfass*, sammel*, gesammelt, *verarbeitung*, protokollier*, ermittelt, geloggt, anfallen, fallen',
    store:
      'speicher*, gespeichert*, aufbewahr*, *speicherung*, gehostet, hosten, verbleib*, vorgehalten, abgelegt, bewahren, liegen, archivier*, vorhalten, bleiben bei uns, bewahrt, *archivierung, verwahr*, heben wir, hebt, aufgehoben, aufheben, behält, behalten, vorzuhalten, aufzubewahren, behalten wir, aufzuheben',
    consent:
      '*einwillig*, *zustimm*, zugestimmt, eingewilligt, akzept*, opt in, einverstanden, einverständnis*, ihr ok, freigegeben, ja gesagt, sie ja, einschalten, freischalt*, freigeschaltet, gestatte*, erlaub*, anhaken, eingeschaltet haben, aktiviert haben, grünes licht, ihr ja, ihrem ja, ein ja, sagen ja, genehmig*, ihr einverständnis, billig*, okay, zulassen, zugelassen haben, ok, beigepflichtet, beipflicht*, das ja, plazet, segen, freigabe*, jawort, gebilligt, zusag*, bewillig*',
    ask: 'gefragt, fragen, bitten, einholen, holen, abgefragt, abfrag*, eingeholt, ersuchen',
    asked:
      'erfragt, eingeholt wurde, gebeten, gebeten wurden, ersucht, angefordert, nachgefragt, gefragt, gefragt haben, bitten, verlangt, eingeholt worden, abgefragt*, befragt, eingeholt*, einholen, holen wir, erfragen, fragen sie, um ihre, angefragt*, nachgesucht, erbitten, erbeten*, nach der erlaubnis',
    require:
      'bedarf, bedürfen, erfordert, erfordern, benötigen, benötigt, voraussetzung, abhängig, setzt * * voraus, nötig, vonnöten, verlangt, hängt * davon ab, brauchen wir, brauchen, braucht',
    not: 'nicht, kein, keine, keinen, keiner, keinem, keines, niemals, nie, weder, noch, keinerlei, nichts',
    without: 'ohne',
    only: 'nur, ausschließlich, ausschliesslich, lediglich, allein, alleinig*, einzig, nur dann, erst dann, einzige, einzigen, die einzigen, beschränkt sich auf, bloß, beschränken * * auf, beschränkt * auf, bleibt es bei, beschränken wir uns, beschränkt sich',
    first: 'erst, erstmals, frühestens, erst dann',
    before:
      'bevor, vor, bis, vorher, vorab, zuvor, solange sie nicht, ehe, solange sie * nicht, solange sie * * nicht, solange * nicht, solange sie keine, solange ihre, ohne dass, bis zu ihrer, vor ihrer, frühestens, solange, ohne dass sie, bis zum',
    after: 'nach, nachdem, sobald, beim, wenn, bei jedem, bei ihrem, danach, anschließend, kaum dass',
    if: 'wenn, falls, sofern, soweit, vorausgesetzt, insofern, im falle, insoweit, in den fällen, nur wo, in dem moment, im moment',
    with: 'mit, aufgrund, nach, durch, auf grundlage, auf basis, bei, beim, per',
    choice:
      'auswahl*, wähl*, gewählt, ausgewählt, entscheid*, entschieden, bestätig*, getroffen*, zulassen, zugelassen, auswähl*',
    reject:
      'abgelehnt, verweiger*, widersprechen, abwählen, verneinen, stimmen sie nicht zu, lehnen sie, sie nein, ihre einwilligung nicht, *ablehn*, nein, versagung, versagen, versagt, fehlende einwilligung, nicht einwilligen, nicht zustimmen, nichterteilung, dagegen, untersag*, verbieten, verbietet, verneint, weigern, abzulehnen, nichtzustimmung, abwählt, abwahl',
    cookie: '*cookie*, ähnliche technologien, tracking technologien, *pixel*, *tracker*, webbeacon*',
    cookies: '*cookie*',
    technology:
      'tracking*, *pixel*, *script*, *skript*, *tool, *tools, *dienst, *dienste, *diensten, *dienstes, *tag, *tags, *werkzeug*, *tracker*, *technologie*, *funktion, *funktionen, software, drittinhalte, conversion*, remarketing*, analysedienst*',
    necessary:
      'notwendig*, erforderlich*, essenziell*, essentiell*, technisch notwendig*, technisch erforderlich*, unbedingt erforderlich*, unverzichtbar*, für den betrieb, zwingend braucht, unentbehrlich*, unerlässlich*, nicht ginge, zwingend geboten, geboten, minimum, mindestmaß, nötigen, nötige, unabdingbar*, obligatorisch*, ohne die, funktionsnotwendig*',
    unnecessary:
      'nicht notwendig*, nicht erforderlich*, optional*, nicht unbedingt erforderlich*, andere cookies, alle kategorien außer, alle anderen, alle übrigen, freiwillig*, nicht zwingend, der rest',
    marketing: 'marketing*, *werb*, *anzeigen, retarget*, remarketing*, conversion*, reklame, *marketing',
    analytics:
      'analy*, statisti*, *analyse, *analysen, reichweitenmess*, leistung*, messung*, *messung, nutzungsanalyse*, performance*, *statistik*',
    video: '*video*, *film*',
    functional: 'funktional*, präferenz*, komfort*, funktionscookie*, personalisierung*',
    socialmedia: 'soziale* netzwerk*, soziale* medien, social media, social network*',
    map: 'karten, kartendienst*, *karte, landkart*',
    content:
      '*inhalt*, *video*, karten, medien, drittanbieter*, *player*, *karte, beiträge*, beitrag, podcast*, film, filme, clip*, posts, kommentare*, feed',
    banner:
      '*banner*, consent manag*, *dialog*, *hinweis, cookie hinweis*, pop up*, popup*, consent tool*, *tool, einwilligungsverwaltung, *abfrage, *fenster',
    settings: '*einstellung*, *symbol, icon, fingerabdruck, zahnrad*, schaltfläche*',
    click: '*klick*, antippen, drücken, drückt, tippen, betätig*, anwählen, auf play, berühren',
    thumbnail: 'vorschau*, platzhalter*, startbild*, standbild*, thumbnail*, play button*',
    twoclick: 'zwei klick*, 2 klick*, zweiklick*',
    open: '*aufruf*, aufgerufen*, besuch*, *öffn*, abruf*, laden der seite, zugriff*, betritt, betreten*, ankommen, seite geladen, gelangen, aufsuch*, zusammen mit der seite, mit der seite, seitenwechsel, öffnen der seite, laden jeder, beim laden, ansteuer*, angesteuert, seite erscheint, seite angezeigt, betrachten, jeder seite',
    firstvisit:
      'ersten besuch*, erstmaligen besuch, ersten mal, ersten aufruf*, erstbesuch, zum ersten mal, erste mal, ersten seitenaufruf, neue besucher*, erstaufruf*, erstmalig*',
    default:
      'zum start, beim ersten aufruf, zu beginn, anfangs, am anfang, ab werk, standardmäßig*, standardmässig*, voreinstell*, voreingestellt*, grundeinstellung*, standardeinstellung*, ohne ihr zutun, zunächst, von haus aus, bis zu ihrer auswahl, vor ihrer auswahl, vorangekreuzt, nicht vorangekreuzt, vorausgewählt, ausgangszustand, vorab',
    withdraw:
      '*widerruf*, zurückzieh*, zurückgezogen, zurücknehm*, zurückgenommen, rückgängig, umentscheid*, anders überlegen, rückgängig machen, nehmen * * zurück, revidier*, anders überleg*, überdenken, abwählen',
    anytime:
      'jederzeit, immer, stets, so einfach wie, mit wirkung für die zukunft, zukunft, nachträglich, später, jederzeitig*, frei, zu jedem zeitpunkt, so oft, wann sie, formlos, zu jeder, beliebig, wann es',
    object: '*widersprech*, widerspruch*',
    share:
      'weitergegeben, weitergeben, weitergabe*, offengelegt, offenleg*, weitergeleitet, weiterleit*, überlassen, teilen, geteilt, zugänglich gemacht, mitgeteilt, herausgegeben, geben * * weiter, geben * * * weiter, geben * * * * weiter, geben * * * * * weiter, preisgegeben, preisgeben, tauschen, getauscht, herausgabe, weiter, übergeben',
    sell: 'verkauf*, veräußer*, veräussert, vermiet*, weiterverkauf*',
    third:
      'dritte, dritten, dritter, anderen unternehmen, drittparteien, drittanbieter*, niemand*, externe*, außenstehende*, werbetreibende*, andere firmen',
    unless: 'andere als, es sei denn, außer, ausser, ausgenommen, ausnahme*, wenn dies',
    outside: 'außerhalb, ausserhalb, verlassen, verlässt',
    eu: 'eu, ewr, europäisch*, europa, ewr raum',
    all: 'alle, sämtliche*, jede*, aller, allen, gesamt*',
    anon: '*anonym*, kein* rückschluss*, rückschlüsse, keiner person zugeordnet, keiner person zuordn*, keinen rückschluss',
    identify:
      'identifizier*, person, rückverfolg*, einzelne person*, zuordnen, zugeordnet, rückschluss*, rückschlüsse, rückführ*, zurückführ*, zurückverfolg*, wer sie sind, wer sie, erkennen wer, bestimmen',
    shorten:
      '*kürz*, *anonymis*, maskier*, letzten stellen, letztes oktett, unkenntlich*, abgeschnitten, abschneid*, letzte byte, um das letzte, genullt, verstümmel*, beschneid*, beschnitten, gekappt, kappt, kappen, geschwärzt, verfremd*, hinteren, ende der ip*, durch eine null, streichen, letzten beiden bytes, *stutzt',
    ip: 'ip, ips, ipv*, netzadresse*, netzwerkadresse*',
    crosssite:
      'websiteübergreifend*, seitenübergreifend*, andere websites, anderen websites, webseitenübergreifend*, auf andere websites, anderen seiten, über mehrere websites, von website zu website, im netz, mehrere websites, anderer websites, anderswo im netz, über unsere website hinaus, andere* quellen',
    personaldata: 'personenbezogen*, persönliche* daten, daten, informationen, angaben, nutzungsdaten, adressdaten, kontodaten',
    nopersonaldata: 'ohne personenbezogene daten, ohne personenbezogene',
    browser: '*browser*, safari, firefox',
    hedge:
      'in der regel, üblicherweise, grundsätzlich, normalerweise, gegebenenfalls, möglicherweise, überwiegend, hauptsächlich, meist, meistens, zumeist, regelmäßig, vornehmlich, bemühen',
    privacymode:
      'erweiterte* datenschutz*, erweiterten datenschutzmodus, datenschutzfreundlich* modus, nocookie*, no cookie*, privacy enhanced mode, erhöhtem datenschutz, datenschutzfreundlichen modus, datenschutzfreundliche* einbettung, datenschutzmodus*, datenschutzfreundlich*, cookielos*, cookiefrei*, erhöht* datenschutz*, privatsphärefreundlich*, verstärkt* datenschutz*, datensparsam*, privatsphäremodus, privacy enhanced',
    tls: 'ssl*, tls*, https',
    encrypt:
      'gesichert*, geschützt*, schützen, schützt, abgesichert*, sichern, schutz, chiffrier*, unlesbar*, *verschlüssel*, unleserlich*, abhörsicher*',
    following: 'folgend*, nachfolgend*, nachstehend*, unten, untenstehend*, im folgenden',
    provider:
      '*anbieter*, *dienstleister*, *auftragsverarbeiter*, empfänger*, unternehmen, *lieferant*, betreiber*, hersteller*, unterauftragnehmer*, auftragnehmer*, *partner*, subunternehmer*, firmen, firma',
    service:
      '*dienst, *dienste, *diensten, *dienstes, *tool, *tools, plattform*, *software*, *lösung, *lösungen, system*, programm*, werkzeug*, *system, *systems, *programm, *portal, *datenbank*',
    list: '*liste*, übersicht*, aufgeführt*, tabelle*, aufstellung*, verzeichnis*, genannt*, auflistung*, aufzählung*',
    complete: 'abschließend*, vollständig*, erschöpfend*, abschliessend*',
    other: 'andere*, weitere*, sonstige*, übrige*',
    separately: 'gesondert*, separat*, einzeln*, jeweils',
    described: 'beschrieb*, erläuter*, behandelt, dargestellt, informier*, beschreib*',
    here: 'hier',
    retrieve: 'herunterlad*, heruntergeladen, abzurufen, nachzulesen, einzusehen, aufrufen, aufrufbar, eingesehen, nachgelesen',
    policyword: 'richtlinie*, *richtlinie, *erklärung, *hinweise, *bedingungen',
    linkword: 'link, links, adressen',
    regardless: 'unabhängig von, egal, ungeachtet, unabhängig, gleichgültig',
    profile: 'nutzerprofil*, nutzungsprofil*, profilbildung*, interessenprofil*, interessensprofil*, benutzerprofil*, profiling',
    thispolicy: 'dieser datenschutzerklärung, dieser erklärung, dieser seite',
    link: 'link, links, hier, seite, adresse',
    find: 'find*, einsehen, einsehbar, abrufbar, abrufen, nachlesen, sehen, verfügbar, entnehmen, entnommen, entnehmbar, zu finden',
    nodetriment:
      'uneingeschränkt*, ohne nachteil*, kein* nachteil*, vollumfänglich, in vollem umfang, keine nachteile, keinerlei nachteil*, ohne nachteile, folgenlos',
    category: 'kategorie*, gruppe*, rubrik*',
    includes:
      'umfasst, umfassen, enthält, enthalten, gehören, gehört, zählen, zählt, beinhaltet, beinhalten, gehört zu, gehört zur, zugeordnet, ist teil, führt, zählt zu, eingeordnet, enthalte, fallen, anfallen, steck*',
    newsletter: '*newsletter*, *e mail*, e mail*, email*, sms, direktwerbung*, mailing*',
    offtopic:
      '*newsletter*, *bewerb*, gewinnspiel*, gewinner*, fotos, foto, stellenausschreib*, kreditkarte*, versand*, lieferung*, paket*',
    formerly: 'früher, ehemals, vormals, damals, einst',
    removed:
      'aufgegeben, entfernt, eingestellt, nicht mehr, nicht länger, abgeschaltet, abgeschafft, beendet, ersetzt, deinstalliert, abgelöst, ausgebaut, gekündigt, abgesetzt, herausgenommen, rausgeworfen, stillgelegt, rausgenommen, weggelassen, verabschiedet, getrennt, abgeklemmt, gestrichen, rausgeflogen, hinausgeworfen, flog * raus, flog raus, abgekündigt, ausgemustert',
    renounce:
      'verzicht*, sehen ab, abstand, vermeid*, auskommen, kommt ohne, vergeblich, verworfen, dagegen entschieden, uns gegen',
    compare: 'anstatt, statt, an stelle, geprüft, erwogen, angesehen, getestet',
    source: 'aus anderen quellen, quellen, quelle, drittquellen, von dritten',
    receive: 'erhalten, erhält, beziehen, bezogen, bekommen, empfangen, gewinnen, entnehmen, entnommen, erheben, bekommt',
    suchas: 'wie, wie etwa, beispielsweise, etwa, insbesondere, unter anderem, z.b, zum beispiel',
    socialpage:
      'sie finden uns, uns auf, uns auch auf, sind auf, *fanpage*, *fanseite*, *unternehmensseite*, *profil*, *kanal*, *kanäle*, *auftritt*, *präsenz*, seite auf, seite bei, konto bei, unsere seite, firmenseite*, unserer seite bei, posten wir auf, gruppe auf, gruppe bei',
    account: '*konto*, nutzer, angemeldet, eingeloggt',
    inventory: 'suchmaschine*, werbenetzwerk*, suchnetzwerk*, partnernetzwerk*, suchpartner*',
    share_button: 'verlinkung*, share button*, share buttons',
    optout:
      'verhinder*, unterbind*, opt out*, deaktivier*, abschalt*, widersprechen, browser plugin*, browser add on*, ausschalt*, abmeld*, austragen, abstellen, abwählen',
    usa: 'usa, vereinigte* staaten, us, amerikan*, us amerikan*, amerika',
    thirdcountry: '*drittland*, *drittländer*, *drittstaat*, außerhalb der eu, außerhalb des ewr, außereuropäisch*',
    mech_dpf:
      'data privacy framework, privacy framework, dpf, datenschutzrahmen*, eu us datenschutzrahmen, angemessenheitsrahmen, transatlantischen datenschutzrahmen',
    mech_scc:
      'standarddatenschutzklausel*, *standardvertrags*, standard vertragsklausel*, eu standardvertrag*, standardklausel*, scc, sccs, standard datenschutzklausel*, standardverträge, standardvertrag, musterverträge, mustervertragsklausel*, eu standardklausel*',
    mech_adequacy:
      '*angemessenheitsbeschl*, *angemessenheitsentscheidung*, angemessenes datenschutzniveau, angemessenes schutzniveau, angemessenen datenschutzniveau*, sicheres drittland, angemessenes niveau, angemessenheit',
    mech_bcr:
      'verbindliche* interne* datenschutz*, verbindliche unternehmensregelungen, binding corporate rules, bcr, verbindliche* unternehmensinterne*, verbindliche interne vorschriften, interne datenschutzvorschriften',
    mech_unnamed:
      'geeignete* garantien, angemessene* garantien, geeignete* sicherheiten, geeignete maßnahmen, angemessene schutzmaßnahmen',
    basis_word:
      '*rechtsgrundlage*, *grundlage, gestützt, stützen, beruht*, erfolgt auf, gemäß, gem, nach maßgabe, auf basis, rechtsgrund*',
    basis_li: 'berechtigte* interesse*, berechtigten interesse*, berechtigtes interesse, überwiegende* interesse*',
    basis_contract:
      'vertragserfüll*, erfüllung eines vertrag*, erfüllung des vertrag*, vertragsdurchführ*, vorvertraglich*, durchführung des vertrag*, durchführung eines vertrag*, vertragsanbahnung, erfüllung unser* vertrag*',
    basis_law: 'rechtliche* verpflichtung*, gesetzliche* verpflichtung*, rechtlichen verpflichtung*, gesetzliche* pflicht*',
    basis_vital: 'lebenswichtige* interesse*',
    basis_public: 'öffentliche* interesse*, öffentlichen interesse*, öffentlicher gewalt',
    deletion:
      '*lösch*, *anonymisier*, entfern*, vernicht*, überschrieb*, überschreib*, verschwind*, geleert, entsorgt, ausgesondert, getilgt, tilg*, schredder*, geschreddert, ausgemustert, bereinig*, räumen, rotiert, rotieren',
    expire:
      '*ablauf*, abgelaufen, *laufzeit*, *gültig*, *speicherdauer*, *lebensdauer*, *dauer, verbleib*, bleiben, verfallen, verfällt, *speicherfrist*, laufen ab, läuft ab, verlier*, bestehen, *speicherzeit*, lebt, bleibt, läuft, gilt, gelten, hält, halten, merkt sich, hält sich, halten sich, haltbar, erlischt, erlöschen, verschwindet, verschwinden, entfällt, entfallen, endet, enden, *lebenszeit*, abläuft, ablaufen',
    answer:
      '*antwort*, *beschwerde*, benachrichtig*, *frist, *rückgabe*, widerrufsfrist*, zahlungsziel*, gewährleist*, melden, *widerrufsrecht*, umtausch*, garantie*, lieferzeit*, kündigungsfrist*, verlängert sich, auskunft über',
    session:
      'sitzung*, *sitzung, schließen des browser*, schließen ihres browser*, browser schließen, *sitzungscookie*, browsersitzung*, *session*, ende ihres besuchs, browserfenster schließen, browserfensters, browser zumachen, browserende, browser zugeht, browser zumach*',
    persistent: 'dauerhaft*, persistent*, permanent*, langfristig*',
    aslongas: 'solange, so lange, bis sie, bis zum widerruf, bis zur, bis der zweck',
    indefinite: 'unbefristet*, unbegrenzt*',
    h_name: 'name, cookie, cookies, bezeichnung, cookiename',
    h_provider:
      'anbieter, domain, host, herkunft, dienst, unternehmen, quelle, betreiber, setzer, partei, wer setzt, wer, von wem',
    h_purpose:
      'zweck, beschreibung, funktion, verwendung, verwendungszweck, nutzung, zwecke, wozu, wofür, warum, was macht, was tut',
    h_life:
      '*speicherdauer, *laufzeit, ablauf, *gültigkeit, *lebensdauer, dauer, verfall, gültigkeitsdauer, speicherfrist, ablaufdatum, funktionsdauer, speicherzeit, wie lange, bis wann, zeit, aufbewahrung, aufbewahrt, gespeichert, löschung, löschfrist',
    controller: '*verantwortlich*',
    dpo: '*datenschutzbeauftragt*',
    authority: '*aufsichtsbehörde*, *datenschutzbehörde*, landesbeauftragt*, bundesbeauftragt*',
    complain: '*beschwer*',
    right: 'recht auf, das recht, ihre rechte, rechte',
    onsite:
      '*website*, *webseite*, *internetseite*, *onlineshop*, unserer seite, unsere seite, diese seite, dieser seite, internetauftritt*, *homepage*, unsere seiten, unserer seiten',
    owndata:
      'kundendaten, kunden, bestell*, auftrags*, server log*, serverlog*, logfile*, log files, logdaten, protokolldaten, bewerbung*, anfragen, rechnung*, buchungs*, kontaktanfrage*, mitglied*',
    right_access: '*auskunft*',
    right_rectify: '*berichtig*',
    right_erase: '*löschung*, gelöscht, vergessenwerden',
    right_restrict: 'einschränkung*',
    right_port: '*datenübertragbarkeit*',
    version: 'aktualisiert, gültig ab, stand, version, fassung',
    we: 'wir, unser, unsere, unserer, unseren, unserem, uns',
    these: 'diese, dieser, dieses, sie, es, diesen, er',
    show: '*zeig*, *erschein*, eingeblendet, *einblend*, öffnet sich, informiert, darstell*, gefragt, fragt, bittet, gebeten, sehen, blendet, blenden, werden sie, begrüß*, öffnet, fragen, fragen wir, meldet sich, bieten, vorgelegt',
    change:
      'änder*, anpass*, angepasst, bearbeiten, verwalten, geändert, anzupassen, zurücksetz*, abändern, verändern, einstellen',
    local: 'lokal*, eigenen server*',
    exception: 'ausnahmefäll*, ausnahmefall',
    payment: '*zahlung*, bezahl*, rechnung*',
    captcha: '*captcha*, spam*, bots',
    but: 'aber, sondern, jedoch',
    to: 'zu, um',
    window:
      '*fenster, *box, meldung, layer, abfrage, *dialog, banner, kasten, streifen, overlay*, bildschirm*, *leiste*, scheibe, *maske, auswahl, *menü',
    usable:
      'voll nutzbar, uneingeschränkt nutzen, genauso, sämtliche seiten nutzen, alle funktionen, weiterhin, trotzdem, wie zuvor, in vollem umfang, uneingeschränkt, alle inhalte',
    evenif: 'auch wenn, auch ohne, auch dann',
    whereif: 'wo, dort wo',
    flow: 'geht an, geht, fließen, fließt, erhält, bekommt, erfährt, hört, weiß, kontaktiert, weitergeleitet, gehen, erhalten, gelangen, erfahren, gelangt, landet bei, landen bei, kenntnis, mitgeteilt, übergeben, sieht',
    given: 'erteilt*, gegeben, abgegeben, vorliegt, liegt vor, vorliegen, erklärt',
    verbfirst: 'wurde, wurden, ist, sind, haben, hat, wird, werden, sollte, sollten, liegt, wer',
    together:
      'zusammen mit, gemeinsam mit, bereits beim, schon beim, schon mit, schon das, automatisch, sofort, unmittelbar, allein das, mitgeladen, mit dem laden, in dem moment, ohne ihr zutun, ohne zutun, von selbst, von allein, ab dem ersten seitenaufruf, ohne klick, genügt, reicht, bewirkt, bloße besuch, bei jedem, beim laden, umgehend, augenblicklich',
    effect:
      '*auswirk*, wirkt sich, einfluss*, beeinfluss*, beeinträchtig*, *konsequenz*, *nachteil*, folgen, unterschied*, ändert, einschränk*, schlechter, entgeht, entgehen, verlieren, verpassen, schaden, einbuß*, schlechtergestellt, entgang*, entstehen, erwachsen, kostet, verzichten, ausgeschlossen, verwehrt, bestraft, leidet, büßen, hinder*, abgehalten, aussperr*, ausgesperrt',
    wait: 'warten, wartet, abwarten, zuwarten, wartend',
    answered: 'geantwortet, antworten, reagiert, entschieden, entscheiden, entscheidung',
    deed: 'beginnen, starten, öffnen, buchen, eröffnen, anschreiben, ausfüllen, teilen, bezahlen, tippen, kauf*, einkauf, abschließen, bestätigen, anmeld*, *anmeldung, registrier*, login, einlogg*, buchung*, termin buch*, reservier*, bestell*, absend*, abschick*, abgeschickt, abgesendet, kommentier*, schreiben, konto anlegen, abonnier*, bewerb*, spend*, berühr*, ziehen, aufschieb*',
    switchon:
      'einschalten, eingeschaltet, einschaltest, anschalten, angeschaltet, aktivieren, aktiviert, aktivierst, ankreuzen, angekreuzt, häkchen, haken, freischalten, freigeschaltet, schalten sie, anhaken, angehakt, betätigen',
    measure:
      'messen, misst, gemessen, messung*, *messung, gezählt, zählen wir, tracking*, profil, profile, ausgewertet, auswertung',
    othersites: 'manche websites, viele websites',
    you: 'sie, ihr, ihre, ihrer, ihren, ihrem, ihnen, du, dein*, dich, dir, nutzer, besucher*',
    each: 'bei jedem, jedes mal, sofort, unmittelbar, zusammen mit der seite, automatisch, direkt',
    track: 'verfolg*, *tracking, nachverfolg*, getrackt, folgen, wiedererkenn*, wiedererkannt, wiederzuerkennen, abgleich',
    cannot:
      'nicht möglich, unmöglich, ausgeschlossen, können nicht, kann nicht, lassen sich keiner, können wir nicht, kann keine',
    pd: 'personenbezogen*, persönliche* daten, personenbezug, personenbeziehbar*, ihrer person, ihre person',
    special: 'besondere* kategori*, sensible*',
    minor: 'kind, kinder, kindern, minderjährig*, eltern, erziehungsberechtigt*',
    euland:
      'deutschland, österreich, irland, frankreich, niederlande*, belgien, luxemburg, finnland, schweden, frankfurt, deutschen, baden württemberg, bayern, hessen, sachsen',
    within: 'innerhalb',
    server: 'servers, rechenzentr*, *server, *servern, gehostet',
    which: 'welche, welcher, welches',
    listed:
      'genannt*, aufgeführt*, aufgelistet*, beschrieben*, angegeben*, oben, benannt*, hier, bezeichnet*, vorgenannt*, aufgezählt*',
    closedword: 'abschließende*, abschließend',
    playstart:
      'video starten, abspielen, wiedergabe starten, das video starten, wiedergabe, play, ansehen, inhalt anzeigen, abspielt',
    footer: 'footer, seitenende, unten, fußzeile*, menü, ecke, seitenfuß, am ende jeder seite, fußbereich',
    lawfulness: 'rechtmäßigkeit*',
    responsible: 'verantwortlich für, verantwortung',
    longer: 'länger, mehr',
    traffic:
      'kommunikation, verbindung*, unterwegs, *formular*, bestellung, bestellvorgang, alles was sie, *übertragung, datenübermittlung, übermittlung, auf dem weg, transport*, eingaben, gelangen, eintrifft, abgerufen, zwischen ihrem, abruf*, *verkehr, austausch, leitung, gespräch*, datenweg, seitenaufruf*',
    both: 'beide',
    by: 'bei, von, über, durch, via, mit, mithilfe, mittels, mit hilfe',
    deal: 'gehostet, betrieben, bereitgestellt, versendet, versandt, abgewickelt, verwaltet, geliefert, ausgeliefert, buchhaltung*, stammt, liegt, liegen, läuft, laufen, durchgeführt, abgerechnet, hosten, betreut, kommt, erfolgt, stehen, steht, druckt, drucken, kümmert, verschickt, verschicken, versenden, übernimmt, erledigt, macht, liefert, meldet, pflegt, wartet, führt, gemeldet, gewartet, gepflegt, gedruckt, weiter, geben, entgegengenommen, zugestellt, gemessen, gezählt, gehosteten',
    country:
      'schweiz, großbritannien, vereinigtes königreich, england, japan, kanada, israel, indien, neuseeland, südkorea, australien, singapur, china, europa, usa',
    wesubj: 'wir',
    striving: 'bemühen, bemüht, versuchen, keine gewähr, streben an, streben',
    telltale: 'erkennen, erkennbar, erkennt',
    counts: 'zahlen, auswert*, *auswertung*, besucherzahl*, ergebnisse, besuche, bericht*',
    unlinkable: 'in anonymisierter form, bleiben * anonym, keiner person zuordn*, rückschluss * * person, rückschlüsse auf',
    aggregated: '',
    dropped: 'verworfen, gelöscht, entfernt, verwerf*, getilgt, gestrichen, löscht, entfernen',
    combine: 'zusammenführ*, zusammengeführt, verknüpf*, kombinier*',
    shown: 'zeigt, enthält, finden, stehen, steht, sehen, folgt, nennt, umfasst, führt',
    who: 'welche, wer, welcher',
    demand: 'können verlangen, sie verlangen, verlangen dass, uns bitten',
    others_do: 'manche websites, viele websites',
    more: 'mehr als, nicht mehr, mehr',
    stay: 'bleiben, bleibt, verbleib*, liegen, liegt, befinden sich, lagern, lagert, stehen, steht, untergebracht',
    leave: 'verlassen, verlässt, abfließ*, datenabfluss, herausgeführt, nach außen, abfluss*',
    withus: 'bei uns, im haus*, intern, im hause',
    nobody: 'niemand, niemandem, kein dritter',
    access: 'zugriff, zugang, einsicht, einsehen, einblick, zu gesicht, bekommt ihre',
    outsider: 'außerhalb unseres, außer uns',
    theonly: 'die einzigen, die einzige',
    nothingelse: 'und keine weiteren, sonst nichts, keine weiteren, sonst kein',
    exist:
      'gibt es, es gibt, sind im, im einsatz, zum einsatz, kommen, vorhanden, eingebunden, beteiligt, beauftrag*, haben wir, ziehen wir',
    beyond: 'darüber hinaus, über die * * hinaus, hinaus, außer, ausser, neben den, als die, als diese, daneben',
    hand: 'geben, gibt, gegeben, gelangen, gelangt, reichen',
    processor: 'auftragsverarbeit*, in unserem auftrag, weisungsgebunden*, auftragsdatenverarbeit*',
    joint: 'gemeinsam verantwortlich*, mitverantwortlich*',
    dc_email: 'e mail adress*, e mailadress*, emailadress*, mailadress*',
    dc_name: 'name, namen, vorname*, nachname*, familienname*',
    dc_address: 'postanschrift*, anschrift*, adresse, adressen, lieferadresse*, rechnungsadresse*, wohnort',
    dc_phone: 'telefonnummer*, rufnummer*, mobilnummer*, handynummer*, telefon',
    dc_location: 'standort, standortdaten, standorte, aufenthaltsort, geodaten, geografisch*',
    dc_device:
      'gerät, gerätetyp*, geräteinformation*, gerätedaten, browsertyp*, browserversion*, betriebssystem*, bildschirmauflösung*, endgerät*',
    dc_usage: 'nutzungsdaten, nutzungsverhalten, seitenaufrufe, klickverhalten, surfverhalten, nutzerverhalten',
    dc_payment:
      'zahlungsdaten, zahlungsinformation*, kartendaten, kreditkartendaten, kreditkartennummer*, bankverbindung*, kontodaten, iban',
    dc_order: 'bestelldaten, bestellhistorie, kaufhistorie, bestellverlauf, auftragsdaten',
    dc_health: 'gesundheitsdaten, gesundheitsangaben, patientendaten, allergi*',
    present: 'finden sie, finden, gibt es, vorhanden, im einsatz, haben wir, läuft',
    offsite: 'eigener website, eigenen seite, eigenen seiten, auf deren seite',
    hypothetical:
      'sollten wir, falls wir, wir planen, planen wir, wir erwägen, würden wir, wir überlegen, überlegen, nächsten version, wir prüfen, prüfen wir, prüfen ob, geplant, in planung, arbeiten daran, künftig, in zukunft, zukünftig, ist offen, vorgesehen, wir hoffen, perspektivisch, mittelfristig',
    runs: 'betrieben von, betreibt, gehört',
    ours: 'unser, unsere, unseren, unserer, unserem, für uns, uns',
    report: 'gemeldet, melden, meldet, berichtet',
    copula: 'ist, sind, heißt',
    toward: 'an, zu, zur, zum',
    pastperiod: 'letzten, letzte, vergangenen, vorigen, zurückliegenden, seit',
    everyperiod: 'jede, jeden, jedes, alle',
    advance: 'vorher, im voraus, zuvor, im vorfeld, vor beginn',
    age: 'alt, alter, lebensjahr*, vollendet*, altersgrenze',
    lawsays:
      'nach dem gesetz, datenschutzbehörden empfehlen, gilt als, gelten als, gute praxis, guter stil, datenschutzkonferenz, orientierungshilfe, edpb, edsa, erwägungsgrund*',
    duty: 'dürfen, darf, muss, müssen',
    offer: 'bietet, bieten, empfiehlt, wirbt, verspricht',
    below: 'unter',
    kept: 'weggeworf*, wegwerf*, werfen * * weg, laufen * * * aus, den schredder, schredder, dem verteiler, der kartei, *aufbewahrungsfrist*, *aufbewahrungspflicht*, *löschfrist*, streichen, gestrichen, herausgenommen, kassiert, dokumentier*, rotier*, weggeräumt, abgelegt, ausgetragen, aufbewahrungszeit*, verbrannt, verbrennen, überspielt, aus unserer liste',
    records:
      '*protokoll*, logs, logfile*, *backup*, *sicherung*, *kopien, *aufzeichnung*, *aufnahmen, *akte, *akten, *kartei, *archiv, *bewerbung*, *unterlagen, *nachricht*, *anfrage*, *mails, *beleg, *belege, *rechnung*, *bericht, *berichte, *profil, *profile, *daten, *angaben, *historie, *anschrift, chat*, *korrespondenz, *notizen, *bilder, *dokumente, *liste, *pool, datenbank*, angebot*, auftrag, aufträge*, beschwerden',
    yourchoice: 'ihre auswahl, ihre entscheidung, ihre wahl, ihrer auswahl, die auswahl, auswahl im, *einstellungen',
    remember: 'merken, merkt, gemerkt, erinner*, gilt, gelten, gültig, hält, festgehalten',
    askagain: 'fragen wir sie erneut',
    onrequest: 'verlangen sie, auf wunsch, bitten sie',
    deadline: 'binnen, innerhalb, innert',
    ago: 'vor',
    otherperiod:
      'abonnement*, abo, probezeit*, testphase*, gutschein*, garantie*, gewährleistung*, vertrag läuft, vertragslaufzeit*, mindestlaufzeit*, kurs, aufenthalte*, schulung*, geschult, datenpanne*, verletzung*, vorfall*, liefer*, versand*, buchen, öffnungszeiten, die uhr, kündig*, verläng*, zahl*, bezahl*, gehalt*, urlaub*, passwort*, passwörter, zugangsdaten, erklärung, überprüfen, aktualisier*, älter, melden, meldung*, ware, waren',
    again: 'wieder, erneut, nochmals',
    madeby:
      'betrieben von, angeboten von, ein dienst der, dienst der, dienst des, dienst von, webanalysedienst der, analysedienst der, tool der, angebot der, gehört zu, gehört zur, gehört der, marke der, anbieter ist, anbieterin ist, betreiber ist, stammt von, *werkzeug der, *dienst der, *dienst von, *tool der, *tool von',
    madeends: 'betrieben, angeboten, bereitgestellt, entwickelt, vertrieben',
    tie: 'verknüpf*, verbinden, verbunden, verbindet, zugeordnet, zuordnen, ordnen, ordnet, zusammengeführt, führen, führt, abgeglichen, gleichen',
    visitorid:
      '*profil, *profile, *profils, kundenkonto*, kundennummer*, nutzerkonto*, benutzerkonto*, ihrem konto, ihrem kundenkonto, mitgliedsnummer*, mitgliedskonto*',
    fullip: 'vollständige ip, volle ip, vollen ip, ganze ip, ungekürzt*',
    slot: 'schalter*, *schalter, *regler, häkchen*, reiter, kästchen, abschnitt*, punkt, zweck*, stufe, feld, *knopf, *button, überschrift, einstellung, haken',
    assigned:
      'gesteuert, steuert, steuern, zugeordnet, zählt, zählen, fallen, fällt, zuständig, unterliegt, unterliegen, gehört, gehören, *gruppiert, eingeordnet, eingestuft, einsortiert, geführt, geregelt, regelt, umfasst, betrifft, deckt, gilt für, abgelegt, untergebracht, ordnen, zugewiesen, verantwortlich, eingereiht, hängt, hängen, klassifiziert',
    refers: 'deren, dessen, dort, dortigen, darunter, trotzdem, dennoch, daraufhin, daran, dabei, dazu, hierfür, dafür',
    same: 'gleich*, dieselbe*, denselben, derselbe, dasselbe, identisch*, genauso, ebenso, offenstehen, wie alle anderen, unverändert, unabhängig von, unberührt, unbeschränkt, weiterhin, in vollem umfang, uneingeschränkt*, klappt, trotzdem',
    turnoff:
      'abstell*, ausschal*, abschalten, ausnehmen, entgehen, ausschließ*, ausgeschlossen, widerspruch, stoppen, stoppt, loswerden, blockier*, austragung, heraus, abgeschaltet, abgestellt, untersag*, möchten sie nicht',
    undo: 'entzieh*, entzogen, zurückzunehm*, zurückzuzieh*, überlegt, umstellen, stellen * * * um, häkchen wieder, rückgängig*, umentschieden, umdisponier*, abhaken, aufheb*, stornier*, bereuen, zurücktreten',
    appears:
      'empfäng*, empfangen, legt sich, schiebt, überlagert, vor augen, aufklapp*, klappt, springt, einblend*, eingespielt, vorlegen, präsentier*, poppt, ausgespielt, geht auf, begegnet, angezeigt, tritt, legt, vorgelegt, begrüßt',
    arrival:
      'startseite, neuen besucher*, jeden neuen, neue gäste, beim betreten, neuankömm*, eintritt, betreten, gleich nach dem aufruf, zu beginn, seite betreten, aufrufen, aufgerufen, rufen * * auf, rufen sie, eingangstür',
    domain: 'domäne, variante, version, einstellung, parameter, option, *domain, *adresse, *code, funktion, gewöhnliche*',
    planned: 'arbeiten daran, geplant, in planung, demnächst, in kürze, im nächsten jahr, haben vor, in arbeit',
    thou: 'sie, du, ihr, der nutzer, jemand',
    leans:
      'dann, dort, dorthin, deren, dessen, denen, ihnen, dafür, dabei, dazu, in diesem fall, in diesen fällen, falls ja, wenn ja, beide',
    idle: 'nichts tun, nichts tut, nichtstun, keine wahl, keine auswahl, ohne auswahl, ohne wahl, ohne eine entscheidung, noch keine, nicht entschieden, ohne antwort, unbeantwortet, reagieren sie nicht, ignorier*, übersehen, wegklick*, weggeklickt, wegwisch*, hinweis schließ*, schließen sie, vorbeiscroll*, weiterscroll*, weitersurf*, unberührt, bevor sie gewählt, bis zu ihrer auswahl, vor ihrer auswahl, untätig*, schweigen',
    ground:
      '*grundlage*, rechtsgrund*, gestützt, stützen, stützt, beruht, beruhen, basiert, basieren, lit, buchst, buchstabe, rechtlich*, rechtmäßig*, berechtigte* interesse*, interesse*, art, maßgeblich, zählt, geht vor',
    perhaps:
      'mitunter, vielleicht, manchmal, gelegentlich, möglicherweise, eventuell, in manchen, in einigen, teilweise, je nach, bisweilen',
    exactly: 'es ist ihr, ist ihr klick, ihr klick, ihr kauf, in dem moment, im moment',
    cover:
      'hinter einem, hinter einer, verborgen, versteckt, verdeckt, abgedeckt, anstelle, statt der, statt des, anstatt, ein foto, ein bild, vorhang*, schleier, standbild*, verpixelt, unscharf, leer, ausgegraut',
    perk: 'rabatt*, mitgliederpreis*, bonus, vorteil*, gutschein*, preis, preise',
    negation:
      'nicht, kein*, niemals, nie, weder, nichts, niemand*, ausgeschlossen, unmöglich, verhinder*, außerstande, undenkbar',
    someone:
      'einzeln*, person, personen, individu*, niemand*, wer, wem, ihnen, sie, identität*, menschen, besucher*, leser*, bestimmte*',
    recognition:
      'identifizier*, erkenn*, wiedererkenn*, wiedererkannt, zuordn*, zugeordnet, rückschl*, rückverfolg*, zurückführ*, zurückverfolg*, herausles*, ablesen, ermitteln, wiederfinden, verknüpf*, ableit*, bestimmen, schließen',
    unknown: 'verborgen, unbekannt',
    group:
      'summen, summenwert*, gesamtzahl*, gruppenwert*, gruppe, gruppen, aggregier*, zusammengefasst*, durchschnitt*, summarisch*, gebündelt*',
    others: 'andere*, fremde*, weitere*, sonstig*, übrige*, anderswo, anderweitig*, verschieden*',
    websites: 'websit*, webseit*, internet*, seiten, netz, apps, web',
    holdings: 'daten*, informationen, angaben, quelle*, profil*, besuch*, konto, konten, allem, bestände*, register, dateien',
    merge: 'zusammen*, verknüpf*, verbunden, verbinden, kombinier*, abgleich*, abgeglichen, vermisch*, anreicher*, verkett*',
    apart: 'getrennt, abgeschottet, isoliert',
    sitealone: 'nur bei uns, nur auf dieser, endet an unserer',
    giveaway:
      'weitergeg*, weitergab*, überlass*, zugänglich, offengelegt, offenleg*, herausg*, ausgehändigt, preisg*, weitergeleit*, weiterreich*, übermittelt, händigen',
    trading: 'geschäfte, handel*, gehandelt, vermiet*, veräußer*, verkauf*, getauscht, tausch*, verleih*',
    gets: 'bekommt, bekommen, landen, landet, gelang*, geben, kommen, kommt',
    outparty:
      'dritte*, außenstehende*, niemand*, andere*, firmen, werbe*, adresshändler*, partner*, unternehmen, externe*, fremde*',
    keepus: 'für uns, unter uns, nur wir, bleibt bei uns, bleiben bei uns, im haus',
    bounded: 'ausschließlich, nur, allein, lediglich, ausnahmslos, ohne ausnahme, boden, nirgends',
    confined: 'begrenzt, beschränkt, gebunden, verbleib*, bleib*',
    stores:
      'speicher*, gespeichert, server*, *haltung, gehalten, *standort*, gehostet, hosting, rechenzentr*, verarbeit*, aufbewahr*, backup*, liegen, kopie*, datenbank*, läuft, laufen, betrieben',
    inland:
      'eu, ewr, europäisch*, europa*, deutsch*, österreich*, irland, frankreich, niederlande*, belgien, luxemburg, finnland, schweden, dänemark, norwegen, frankfurt, falkenstein, helsinki, inland, landes, baden württemberg, bayern, hessen, sachsen',
    goesout: 'verlass*, verlässt, außerhalb, ausserhalb, ausland, drittl*, drittst*, exportier*',
    whole:
      'abschließend, abschliessend, vollständig*, erschöpfend, lückenlos*, sämtliche*, alle, aller, allen, jede*, ohne ausnahme, ausnahmslos, komplett*, gesamt*, wer daten, restlos',
    listing:
      '*liste*, tabelle*, übersicht*, aufstellung*, aufgeführt*, aufzähl*, verzeichnis*, auflistung*, genannt*, nennt, beschrieben*, aufführt, führt, benannt, *verzeichnis, ergebnis*',
    thisdoc: 'unten, nachstehend*, folgend*, nachfolgend*, oben, hier, abschnitt, ziffer, kapitel, punkt, diese*, der tabelle',
    someof: 'beispiel*, einige, auswahl, unter anderem, etwa',
    offpage:
      '*banner*, *dialog*, *fenster*, *einstellungen*, schaltfläche, gesondert*, separat*, eigene* seite, anlage, anhang, nutzungsbedingungen, agb, veröffentlicht*, details, cookie richtlinie, hilfeseit*',
    detail:
      'liste, aufgelistet, namen, einzelheit*, details, welche, wer, übersicht, verzeichnis, aufstellung, im einzelnen, genannt, einzelne, mit wem, verzeichnet, sehen',
    finish:
      'insgesamt, dabei bleibt es, sonst keine*, sonst nichts, mehr nicht, das war, und fertig, keine weiteren, einen einzigen',
    tool: '*werkzeug*, *dienst*, *anbieter*, *verarbeiter*, *empfänger*, *partner*, cookie*, *tool*, *auftragnehmer*, dritte*',
    request: 'bitte, senden sie uns, schreiben sie',
    hearsay: 'versichert, erklärt, behauptet, gibt an, beteuert, schreibt',
    maybe: 'vielleicht, wir hoffen, beabsichtigen',
    once: 'damals, früheren',
    inactive: 'nicht aktiviert, deaktiviert, ausgeschaltet, ungekürzt*',
    knowing:
      'wissen, erfahren, sehen, herausfinden, sagen, hervor, hervorgeht, ersichtlich, erkennbar, verrät, verraten, offenbar*',
    identity: 'wer, identität*',
    personal: 'personenbez*, persönlich*, personendaten',
    freeof: 'ohne, frei von, bereinigt',
    fullest: 'vollständig*, ganze*, ungekürzt*, komplett*, gesamtverzeichnis',
    yours: 'antworten, eingaben, nachricht*, was sie, was wir, adressen, kontakt*, kundendaten',
    lacking: 'fehlt, fehlen, ausgelassen, vergessen, weggelassen, unerwähnt, ausgespart',
    endpart: 'ende, letzte*, hintere*, schluss*',
    readmore: 'mehr, näheres, weiteres',
    beneath: 'unter',
    classed: 'gelten als, gilt als, eingestuft, klassifizier*, kategorisier*, rechnen zu, zählen zu, zählen als, gerechnet',
    accordingto: 'laut, nach angaben, zufolge',
    thereupon: 'vorher, zuvor, erst dann, bis dahin, danach, davor, dann, erst damit',
    chat: 'chat*, *chatfenster*, sprechblase*',
    leads:
      'führt sie auf, führt sie zu, führt auf, gelangen sie auf, gelangen sie zu, landen sie, verlassen sie unsere, verlassen sie diese, dortigen datenschutz*, dort gelten',
    settled: 'fiel auf, uns für',
  },
  numbers:
    'ein 1, eine 1, einen 1, einem 1, eines 1, einer 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, achtzehn 18, zwanzig 20, vierundzwanzig 24, dreißig 30, dreissig 30, sechzig 60, neunzig 90, anderthalb 1.5, halbes 0.5, sechzehn 16, siebzehn 17, neunzehn 19, fünfundzwanzig 25, sechsundzwanzig 26, sechsunddreißig 36, vierzig 40, achtundvierzig 48, fünfzig 50, siebzig 70, zweiundsiebzig 72, achtzig 80, hundert 100, halben 0.5, halbe 0.5, eineinhalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5, jede 1, jeden 1, jedes 1',
  units:
    'sekunde* 0.0000115741, minute* 0.000694444, stunde* 0.0416667, tag 1, tage 1, tagen 1, tages 1, woche 7, wochen 7, monat 30.4, monate 30.4, monaten 30.4, monats 30.4, jahr 365, jahre 365, jahren 365, jahres 365, halbjahr 182.5, halbjahre 182.5, quartal 91.25, quartale 91.25, quartalen 91.25, werktage 1, werktagen 1, kalenderjahr 365, kalenderjahre 365, kalenderjahren 365, arbeitstage 1, arbeitstagen 1',
};
