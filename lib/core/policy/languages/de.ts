/** German. */
import type { LanguageData } from '../lexicon.ts';

export const de: LanguageData = {
  code: 'de',
  capitalNouns: true,
  stopWords:
    'und ist für auf mit die der das wir sie ihre nicht von zu werden wird durch oder auch eine einer ein dieser diese daten nach unsere unserer bei wenn dem den des im zur zum sind können haben uns als aus',
  letterWords: '',
  concepts: {
    none: 'kein, keine, keinen, keinerlei, keiner, nie, niemals, nie gehabt, noch nie',
    blocked:
      'blockiert*, gesperrt, deaktiviert, unterbunden, inaktiv, ausgeschaltet, abgeschaltet, inaktiv*, ausgesetzt, nicht aktiv',
    use: 'nutz*, verwend*, benutz*, setzen, setzt ein, setzen ein, eingesetzt, einsetz*, einsatz, greifen zurück, bedienen, arbeiten mit, verwendung, nutzung, kommt zum einsatz, kommen zum einsatz, im einsatz',
    set: 'gesetzt, setzen, setzt, platzier*, gespeichert auf, ablegen, abgelegt, aktiviert, aktivier*, ausgeführt, gestartet, ausgelöst, eingesetzt, zum einsatz, eingeschaltet, ausgespielt',
    load: 'lad*, geladen, lädt, nachgeladen, laden, abgerufen, verbindung*, abgespielt, abspielen, aufgebaut, hergestellt, nachladen, eingeblendet, herstell*, aufbaut, baut, kontaktiert, bezieht, gestreamt, aufzubauen, eingespielt',
    embed: 'eingebunden, einbind*, eingebettet*, einbett*, integriert*, integrier*, *plugin*, plug in*, *widget*, iframe*',
    transfer: 'übermitt*, übertrag*, weitergeleitet, gesendet, sende*, versandt, exportier*, *übermittlung*, *übertragung*',
    process: 'verarbeit*, erhob*, erheb*, erfass*, sammel*, gesammelt, *verarbeitung*',
    store:
      'speicher*, gespeichert*, aufbewahr*, *speicherung*, gehostet, hosten, verbleib*, vorgehalten, abgelegt, bewahren, liegen, archivier*, vorhalten, halten vor, bleiben bei uns, bewahrt, *archivierung, verwahr*',
    consent:
      '*einwillig*, *zustimm*, zugestimmt, eingewilligt, akzept*, opt in, einverstanden, einverständnis*, erlaubnis, erlaubt, ihr ok, freigabe, freigegeben, ja gesagt, sie ja, sagen sie ja, einschalten, freischalt*, freigeschaltet, gestatte*, erlaub*, anhaken, eingeschaltet haben, aktiviert haben, grünes licht',
    ask: 'gefragt, fragen, bitten, einholen, holen, abgefragt, abfrag*, eingeholt, ersuchen',
    asked: 'abgefragt, eingeholt, erbeten, erfragt, angefragt, gefragt wurde, verlangt wurde, eingeholt wurde, abgefragt wird',
    require:
      'warten auf, wartet auf, bedarf, bedürfen, erfordert, erfordern, benötigen, benötigt, setzt voraus, setzen voraus, voraussetzung, abhängig',
    not: 'nicht, kein, keine, keinen, keiner, keinem, keines, niemals, nie, weder, noch, keinerlei, nichts',
    without: 'ohne',
    only: 'keine anderen als, keine anderen cookies als, nichts anderes als, keine cookies außer, keine cookies ausser, nur, ausschließlich, ausschliesslich, lediglich, allein, alleinig*, einzig, nur dann, erst dann',
    first: 'erst, erstmals',
    before:
      'bevor, vor, bis, vorher, vorab, zuvor, solange nicht, solange sie nicht, so lange sie nicht, ehe, ohne dass sie zuvor, solange sie * nicht, solange sie * * nicht, solange * nicht, so lange * nicht, solange sie keine',
    after: 'nach, nachdem, sobald, beim, wenn, bei aufruf, bei jedem, bei ihrem, im anschluss, danach, anschließend',
    if: 'wenn, falls, sofern, soweit, vorausgesetzt, insofern, im falle, haben sie, stimmen sie, lehnen sie, willigen sie, erteilen sie, klicken sie, insoweit, für den fall',
    with: 'mit, aufgrund, nach, durch, auf grundlage, auf basis',
    choice:
      'auswahl*, wähl*, gewählt, ausgewählt, entscheid*, entschieden, bestätig*, getroffen*, zulassen, zugelassen, auswähl*, wählen',
    reject:
      'ablehn*, abgelehnt, verweiger*, widersprechen, abwählen, verneinen, stimmen sie nicht zu, lehnen sie, ablehnung, nein sagen, sie nein, keine einwilligung erteilen, ihre einwilligung nicht, *ablehn*',
    cookie:
      '*cookie*, vergleichbare technologien, ähnliche technologien, tracking technologien, *pixel*, *tracker*, local storage, webbeacon*',
    cookies: '*cookie*',
    technology:
      'tracking*, *pixel*, *script*, *skript*, *tool, *tools, *dienst, *dienste, *diensten, *dienstes, *tag, *tags, *werkzeug*, *tracker*, *technologie*, *funktion, *funktionen, software, drittinhalte, conversion*, remarketing*, analysedienst*',
    necessary:
      'notwendig*, erforderlich*, essenziell*, essentiell*, technisch notwendig*, technisch erforderlich*, unbedingt erforderlich*, zwingend erforderlich*, unverzichtbar*, für den betrieb, zum betrieb',
    unnecessary:
      'nicht notwendig*, nicht erforderlich*, nicht essenziell*, nicht essentiell*, optional*, nicht unbedingt erforderlich*, nicht technisch notwendig*, nicht technisch erforderlich*, andere cookies, weitere cookies, sonstige cookies, übrigen cookies, technisch nicht notwendig*, technisch nicht erforderlich*, alle anderen cookies, alle übrigen cookies, optionale kategorien, übrige cookies, alle weiteren cookies',
    marketing: 'marketing*, *werb*, anzeigen, *anzeigen, retarget*, remarketing*, conversion*, reklame, *marketing',
    analytics:
      'analy*, statisti*, *analyse, *analysen, reichweitenmess*, leistung*, messung*, *messung, nutzungsanalyse*, performance*',
    video: '*video*, filme, film, *film*',
    functional: 'funktional*, präferenz*, komfort*, funktionscookie*, personalisierung*',
    socialmedia:
      'soziale* netzwerk*, soziale* medien, social media, social network*, sozialen medien, sozialen netzwerken, social media kan*',
    map: 'karte, karten, kartendienst*, *karte, landkart*',
    content: '*inhalt*, *video*, karte, karten, medien, drittanbieter*, *player*, *drittinhalte*, *karte',
    banner:
      '*banner*, consent manag*, *dialog*, *hinweis, cookie hinweis*, einwilligungsfenster, pop up*, popup*, consent tool*, *tool, einwilligungsverwaltung, consent layer, *abfrage, consent plattform, *fenster, cookie leiste',
    settings: '*einstellung*, *symbol, icon, fingerabdruck, zahnrad*, schaltfläche*, *einstellungen',
    click: '*klick*, angeklickt, anklicken, antippen, drücken, betätigen, klick',
    thumbnail: 'vorschaubild*, vorschau*, platzhalter*, startbild*, standbild*, thumbnail*, play button*',
    twoclick: 'zwei klick*, 2 klick*, doppelklick lösung, zweiklick*',
    open: '*aufruf*, aufgerufen*, besuch*, *öffn*, geöffnet, abruf*, betreten, laden der seite, seitenaufruf*, zugriff*, betritt, betreten*, ankommen, seite geladen, laden einer seite, gelangen, aufsuch*, zusammen mit der seite, mit der seite, seitenwechsel, öffnen der seite',
    firstvisit:
      'ersten besuch*, erstmaligen besuch, ersten mal, erstmaligen aufruf*, ersten aufruf*, erstmals besuch*, erstmals aufruf*, erstbesuch, erster besuch, zum ersten mal, erstmaliger, erster aufruf, erste mal, ersten seitenaufruf',
    default:
      'wenn sie erstmals, von anfang an, zum start, in der grundkonfiguration, in der standardkonfiguration, beim ersten aufruf, zu beginn, anfangs, am anfang, ab werk, standardmäßig*, standardmässig*, voreinstell*, voreingestellt*, grundeinstellung*, von vornherein, im auslieferungszustand, standardeinstellung*, per default, ohne ihr zutun, zunächst',
    withdraw:
      '*widerruf*, zurückzieh*, zurückgezogen, zurücknehm*, zurückgenommen, rückgängig, umentscheid*, anders überlegen, zurücknehmen, rückgängig machen',
    anytime: 'jederzeit, zu jeder zeit, immer, ebenso einfach, stets, wann immer, ebenso leicht, so einfach wie, genauso einfach',
    object: '*widersprech*, widerspruch*',
    share:
      'weitergegeben, weitergeben, geben weiter, weitergabe*, gibt weiter, offengelegt, offenleg*, weitergeleitet, weiterleit*, überlassen, teilen, geteilt, zugänglich gemacht, mitgeteilt, herausgegeben, geben * weiter, geben * * weiter, geben * * * weiter, geben * * * * weiter, geben * * * * * weiter, geben * * * * * * weiter, gibt * weiter, gibt * * weiter, gibt * * * weiter, gibt * * * * weiter, gibt * * * * * weiter, zur verfügung gestellt, preisgegeben, preisgeben',
    sell: 'verkauf*, veräußer*, veräussert, vermiet*',
    third:
      'dritte, dritten, dritter, andere unternehmen, anderen unternehmen, drittparteien, außenstehende, drittanbieter*, andere stellen, niemand*, externe*, außenstehende*, werbetreibende*',
    unless:
      'andere als, anderen als, anderer als, es sei denn, außer, ausser, ausgenommen, mit ausnahme, ausnahme*, sofern nicht, soweit nicht, abgesehen von, sofern dies, soweit dies, wenn dies',
    outside: 'außerhalb, ausserhalb, verlassen, verlässt',
    eu: 'eu, ewr, europäisch*, europa, eu staaten, ewr raum',
    all: 'alle, sämtliche*, jede*, aller, allen, gesamt*',
    anon: '*anonym*, nicht rückführbar, kein* rückschluss*, kein* personenbezug, nicht zuordn*, rückschlüsse, keiner person zugeordnet, keiner person zuordn*, keine person, nicht zugeordnet, nicht einer person, kein bezug zu ihrer person, keine rückschlüsse, keinen rückschluss',
    identify: 'identifizier*, person, identifizierung, rückverfolg*, einzelne person*',
    shorten:
      '*kürz*, gekürzt*, *anonymis*, *anonymisier*, maskier*, verkürzt, letzte oktett, letzten stellen, letzten ziffern, letztes oktett, letzten oktett*, letzten drei stellen, letzte stelle*',
    ip: 'ip',
    crosssite:
      'websiteübergreifend*, seitenübergreifend*, andere websites, anderen websites, über websites hinweg, webseitenübergreifend*, auf andere websites, andere seiten, anderen seiten, anderen webseiten, andere webseiten, website übergreifend*, über mehrere websites, webseiten übergreifend*',
    personaldata: 'personenbezogen*, persönliche* daten, daten, informationen, angaben, nutzungsdaten',
    nopersonaldata: 'ohne personenbezug',
    browser: '*browser*',
    hedge:
      'in der regel, üblicherweise, grundsätzlich, normalerweise, gegebenenfalls, möglicherweise, überwiegend, hauptsächlich, soweit möglich, meist, meistens, zumeist, im regelfall, regelmäßig, vornehmlich, nach möglichkeit, bemühen',
    privacymode:
      'erweiterte* datenschutz*, erweiterten datenschutzmodus, erweiterter datenschutzmodus, datenschutzmodus, datenschutzfreundlich* modus, nocookie*, no cookie*, privacy enhanced mode, erweiterten datenschutz, erweiterten datenschutz modus',
    tls: 'ssl*, tls*, https, ssl, tls',
    encrypt: 'verschlüssel*, *verschlüsselung*, gesichert*',
    following: 'folgend*, nachfolgend*, nachstehend*, unten, untenstehend*, im folgenden',
    provider:
      '*anbieter*, *dienstleister*, *partner, *partnern, *auftragsverarbeiter*, empfänger*, unternehmen, *lieferant*, betreiber*, hersteller*',
    service:
      '*dienst, *dienste, *diensten, *dienstes, *tool, *tools, plattform*, *software*, *lösung, *lösungen, system*, programm*, werkzeug*',
    list: '*liste*, übersicht*, aufgeführt*, aufgelistet*, tabelle*, aufstellung*, verzeichnis*, genannt*, auflistung*',
    complete: 'abschließend*, vollständig*, erschöpfend*, abschliessend*',
    other: 'andere*, weitere*, sonstige*, übrige*',
    separately: 'gesondert*, separat*, einzeln*, jeweils',
    described: 'beschrieb*, erläuter*, behandelt, dargestellt, informier*, beschreib*',
    thispolicy:
      'dieser datenschutzerklärung, diese datenschutzerklärung, dieser erklärung, dieser seite, diesem dokument, diesen hinweisen, dieser cookie*, dieser richtlinie',
    link: 'link, links, hier, seite, adresse',
    find: 'find*, einsehen, einsehbar, abrufbar, abrufen, nachlesen, sehen, verfügbar, entnehmen, entnommen, entnehmbar, zu finden',
    nodetriment:
      'ohne einschränkung*, uneingeschränkt*, ohne nachteil*, kein* nachteil*, vollumfänglich, in vollem umfang, keine nachteile, kein nachteil, keinerlei nachteil*, keine auswirkung*, keine folgen, keine negativen folgen, ohne konsequenz*, keine konsequenz*, ohne nachteile',
    category: 'kategorie*, gruppe*, rubrik*',
    includes: 'umfasst, umfassen, enthält, enthalten, gehören, gehört, zählen, zählt, beinhaltet, beinhalten',
    newsletter: '*newsletter*, *e mail*, e mail*, email*, sms, direktwerbung*, mailing*',
    offtopic:
      '*newsletter*, *bewerb*, gewinnspiel*, gewinner*, fotos, foto, stellenausschreib*, kreditkarte*, versand*, lieferung*, paket*',
    removed:
      'nicht mehr im einsatz, aufgegeben, entfernt, eingestellt, nicht mehr, nicht länger, früher genutzt, früher eingesetzt, früher verwendet, ehemals genutzt, abgeschaltet, abgeschafft, beendet, ersetzt, deinstalliert, abgelöst, ausgebaut, gekündigt, abgesetzt, herausgenommen, rausgeworfen, deaktiviert und entfernt, stillgelegt',
    renounce: 'verzicht*, sehen ab, abstand, vermeid*, auskommen, kommen ohne, kommt ohne, bewusst gegen, abgesehen haben',
    compare:
      'anders als, im gegensatz zu, anstelle von, anstatt, statt, alternative zu, alternativen zu, im vergleich zu, im unterschied zu, vergleichbar mit, ähnlich wie, an stelle, geprüft, erwogen, angesehen, getestet',
    source: 'aus anderen quellen, quellen, quelle, öffentlichen quellen, drittquellen, von dritten, öffentlich zugänglich*',
    receive: 'erhalten, erhält, beziehen, bezogen, bekommen, empfangen, gewinnen, entnehmen, entnommen, erheben, bekommt',
    suchas: 'wie, wie etwa, wie zum beispiel, beispielsweise, etwa, insbesondere, unter anderem, z.b, zum beispiel',
    socialpage:
      'finden sie uns, sie finden uns, uns auf, uns auch auf, folgen uns, vertreten auf, sind auf, *fanpage*, *fanseite*, *unternehmensseite*, *profil*, *kanal*, kanäle*, *kanäle*, *auftritt*, *präsenz*, folgen sie uns, seite auf, seiten auf, seite bei, konto bei, account bei, unsere seite, unternehmensprofil*, firmenseite*, unserer seite bei, unserer seite auf',
    account: '*konto*, nutzer, angemeldet, eingeloggt',
    inventory: 'suchmaschine*, werbenetzwerk*, suchnetzwerk*, partnernetzwerk*, suchpartner*',
    share_button:
      'teilen auf, teilen bei, teilen button*, teilen schaltfläche, verlinkung*, verlinkt auf, link zu unserer, links zu unseren, verweis auf, share button*, teilen knopf, share buttons, social media button*, like button*',
    optout:
      'verhinder*, unterbind*, opt out*, deaktivier*, abschalt*, widersprechen, browser plugin*, browser add on*, ausschalt*, abmeld*, austragen',
    usa: 'usa, vereinigte* staaten, us, amerikan*, us amerikan*, amerika',
    thirdcountry:
      '*drittland*, *drittländer*, *drittstaat*, außerhalb der eu, außerhalb der europäischen, außerhalb des ewr, außerhalb des europäischen, ausserhalb der eu, ausserhalb der europäischen, außerhalb europas, außereuropäisch*, unsichere drittstaaten',
    mech_dpf:
      'data privacy framework, privacy framework, dpf, datenschutzrahmen*, eu us datenschutzrahmen, angemessenheitsrahmen, transatlantischen datenschutzrahmen',
    mech_scc:
      '*standardvertragsklausel*, standarddatenschutzklausel*, *standardvertrags*, standard vertragsklausel*, eu standardvertrag*, standardklausel*, scc, sccs, standardvertragsbestimmung*, standard datenschutzklausel*, standardverträge, standardvertrag, musterverträge, mustervertragsklausel*, eu standardklausel*',
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
      '*lösch*, gelöscht*, *anonymisier*, entfern*, vernicht*, überschrieb*, überschreib*, gelöscht, verschwind*, geleert, bereinigt, entsorgt, ausgesondert, getilgt, tilg*',
    expire:
      '*ablauf*, abgelaufen, *laufzeit*, *gültig*, *speicherdauer*, *lebensdauer*, *dauer, verbleib*, bleiben, verfallen, verfällt, *speicherfrist*, laufen ab, läuft ab, verlier*, bestehen, *speicherzeit*, lebt, bleibt, läuft, gilt, gelten, hält, halten, *laufzeiten',
    answer:
      '*antwort*, beantwort*, *beschwerde*, benachrichtig*, *frist, *rückgabe*, widerrufsfrist*, zahlungsziel*, gewährleist*, melden, bearbeiten ihre anfrage',
    session:
      'sitzung*, *sitzung, session*, schließen des browser*, schließen ihres browser*, browser schließen, browsers geschlossen, ende der browser*, *sitzungscookie*, ende der sitzung, browsersitzung*, browser geschlossen, beenden des browser*, *session*, ende ihres besuchs, ende des besuchs, verlassen der seite, verlassen der website, fenster schließen, browser beenden, schließen des fensters',
    persistent: 'dauerhaft*, persistent*, permanent*, langfristig*',
    aslongas: 'solange, so lange, bis sie, bis zum widerruf, bis zur, nur so lange, bis der zweck, wie es für',
    indefinite:
      'unbefristet*, unbegrenzt*, bis sie uns auffordern, bis sie uns zur löschung, auf unbestimmte zeit, dauerhaft gespeichert, bis sie die löschung',
    h_name: 'name, cookie, cookies, bezeichnung, cookiename',
    h_provider: 'anbieter, domain, host, herkunft, dienst, unternehmen, quelle, betreiber, setzer, partei',
    h_purpose: 'zweck, beschreibung, funktion, verwendung, verwendungszweck, nutzung, zwecke',
    h_life:
      '*speicherdauer, *laufzeit, ablauf, *gültigkeit, *lebensdauer, dauer, ablaufzeit, verfall, gültigkeitsdauer, speicherfrist, ablaufdatum, funktionsdauer, speicherzeit',
    controller: '*verantwortlich*',
    dpo: '*datenschutzbeauftragt*',
    authority: '*aufsichtsbehörde*, *datenschutzbehörde*, landesbeauftragt*, bundesbeauftragt*',
    complain: '*beschwer*',
    right: 'recht auf, das recht, ihre rechte, rechte, berechtigt sind',
    onsite:
      '*website*, *webseite*, *internetseite*, *onlineshop*, unserer seite, unsere seite, diese seite, dieser seite, internetauftritt*, *homepage*',
    owndata:
      'kundendaten, kunden, bestell*, auftrags*, server log*, serverlog*, logfile*, log files, logdaten, protokolldaten, bewerbung*, anfragen, rechnung*, buchungs*, kontaktanfrage*, mitglied*',
    right_access: '*auskunft*',
    right_rectify: '*berichtig*',
    right_erase: '*löschung*, gelöscht, vergessenwerden',
    right_restrict: 'einschränkung*',
    right_port: '*datenübertragbarkeit*',
    version: 'letzte änderung, letzte aktualisierung, aktualisiert, gültig ab, stand, version, zuletzt aktualisiert, fassung',
    we: 'wir, unser, unsere, unserer, unseren, unserem, uns',
    these: 'diese, dieser, dieses, sie, es, diesen, er',
    show: '*zeig*, *erschein*, eingeblendet, *einblend*, angezeigt, erscheint, öffnet sich, informiert, darstell*, gefragt, begrüßt, fragt, bittet, gebeten, sehen, blendet, blenden, werden sie',
    change: 'änder*, anpass*, angepasst, bearbeiten, verwalten, ändern, geändert',
    local: 'lokal*, eigenen server*',
    exception: 'ausnahmefäll*, ausnahmefall',
    payment: '*zahlung*, bezahl*, *kartenzahlung*, rechnung*, zahlungsart*, zahlungsmethode*, zahlungsweise',
    captcha: '*captcha*, spam*, bots, automatisierte* anfragen',
    but: 'aber, sondern, jedoch',
    to: 'zu, um',
    window: '*fenster, *leiste, *box, overlay, meldung, layer, abfrage',
    usable:
      'weiterhin nutzen, voll nutzbar, weiter nutzen, weiterhin nutzbar, genauso gut, ebenso gut, wie gewohnt, voll funktionsfähig, vollständig nutzbar, weiterhin uneingeschränkt, trotzdem nutzen, in vollem umfang nutzen, ohne einschränkungen nutzen, uneingeschränkt nutzen, uneingeschränkt nutzbar',
    evenif: 'auch wenn, auch ohne, selbst wenn, auch dann',
    each: 'bei jedem, jedes mal, sofort, unmittelbar, zusammen mit der seite, automatisch, direkt',
    track: 'verfolg*, tracking, *tracking, nachverfolg*, getrackt',
    cannot: 'nicht möglich, unmöglich, ausgeschlossen, nicht in der lage, können nicht, kann nicht, keine möglichkeit',
    pd: 'personenbezogen*, persönliche* daten, personenbezug, personenbeziehbar*',
    special: 'besondere* kategori*, besonderer kategorien, sensible*',
    minor: 'kind, kinder, kindern, minderjährig*, eltern, erziehungsberechtigt*',
    euland:
      'deutschland, österreich, irland, frankreich, niederlande*, belgien, luxemburg, finnland, schweden, frankfurt, deutschen',
    within: 'innerhalb',
    server: 'server, servern, servers, rechenzentr*, *server, *servern, gehostet',
    which: 'welche, welcher, welches',
    listed: 'genannt*, aufgeführt*, aufgelistet*, beschrieben*, angegeben*, oben, benannt*, hier',
    closedword: 'abschließende*, abschließend',
    playstart:
      'video starten, film starten, starten des video*, abspielen, video abspielen, wiedergabe starten, starten sie das video, start des video*, das video starten, wiedergabe',
    footer: 'footer, fußzeile, seitenende, unten',
    lawfulness: 'rechtmäßigkeit*',
    responsible: 'verantwortlich für, keine verantwortung, verantwortung',
    longer: 'länger, mehr',
    traffic: 'datenverkehr, kommunikation, verbindung*, datenübertragung',
    both: 'beide',
    by: 'bei, von, über, durch, via',
    deal: 'gehostet, betrieben, bereitgestellt, versendet, versandt, abgewickelt, verwaltet, geliefert, ausgeliefert, buchhaltung*, stammt, liegt, liegen, läuft, laufen, durchgeführt, abgerechnet, hosten, betreut, kommt, erfolgt',
    country:
      'schweiz, großbritannien, vereinigtes königreich, vereinigten königreich, england, japan, kanada, israel, indien, neuseeland, südkorea, australien, singapur, china, europa, usa',
    wesubj: 'wir',
  },
  numbers:
    'ein 1, eine 1, einen 1, einem 1, eines 1, einer 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, achtzehn 18, zwanzig 20, vierundzwanzig 24, dreißig 30, dreissig 30, sechzig 60, neunzig 90, anderthalb 1.5, halbes 0.5',
  units:
    'sekunde* 0.0000115741, minute* 0.000694444, stunde* 0.0416667, tag 1, tage 1, tagen 1, tages 1, woche 7, wochen 7, monat 30.4, monate 30.4, monaten 30.4, monats 30.4, jahr 365, jahre 365, jahren 365, jahres 365',
};
