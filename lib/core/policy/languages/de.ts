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
      'blockiert*, gesperrt, deaktiviert, unterbunden, inaktiv, ausgeschaltet, abgeschaltet, inaktiv*, ausgesetzt, nicht aktiv, zurückgehalten, zurückhalten, nicht vorangekreuzt, nicht vorausgewählt, nicht voreingestellt, nicht angekreuzt, nicht aktiviert, unterbleib*, gesperrt*, bleibt aus, bleiben aus, sind aus, ist aus, ausgeschaltet*, abgewählt, stillgelegt, nicht eingeschaltet, bleibt * aus, bleibt * * aus, bleiben * aus, bleiben * * aus, bleibt * * * aus, schläft, ruht, stumm',
    use: 'nutz*, verwend*, benutz*, setzen, setzt ein, setzen ein, eingesetzt, einsetz*, einsatz, greifen zurück, bedienen, arbeiten mit, verwendung, nutzung, kommt zum einsatz, kommen zum einsatz, im einsatz',
    set: 'gesetzt, setzen, setzt, platzier*, gespeichert auf, ablegen, abgelegt, aktiviert, aktivier*, ausgeführt, gestartet, ausgelöst, eingesetzt, zum einsatz, eingeschaltet, ausgespielt, startet, starten, läuft, laufen, in betrieb, aktiv, beginnt, angelegt, stattfindet, findet statt, gezündet, anlaufen, läuft an, springt an, tritt in kraft, tritt in aktion, erwacht, geweckt, loslegen, legt los, in gang, anspringen, wirksam, tätig, ausführung, in aktion, beginnen',
    load: 'lad*, geladen, lädt, nachgeladen, laden, abgerufen, verbindung*, abgespielt, abspielen, aufgebaut, hergestellt, nachladen, eingeblendet, herstell*, aufbaut, baut, kontaktiert, bezieht, gestreamt, aufzubauen, eingespielt, verbindet, verbinden, kontakt, angezeigt, verborgen, mitgeladen, entsteht, ausgeliefert, stellt, geholt, holt, angesprochen, hereingeholt, nachgezogen, gezogen, anfrage*, abgeholt, geliefert, abrufen, bezogen, angefordert, herbeigeholt, herangeholt',
    embed: 'eingebunden, einbind*, eingebettet*, einbett*, integriert*, integrier*, *plugin*, plug in*, *widget*, iframe*',
    transfer: 'übermitt*, übertrag*, weitergeleitet, gesendet, sende*, versandt, exportier*, *übermittlung*, *übertragung*',
    process:
      'verarbeit*, erhob*, erheb*, erfass*, sammel*, gesammelt, *verarbeitung*, protokollier*, ermittelt, geloggt, anfallen, fallen',
    store:
      'speicher*, gespeichert*, aufbewahr*, *speicherung*, gehostet, hosten, verbleib*, vorgehalten, abgelegt, bewahren, liegen, archivier*, vorhalten, halten vor, bleiben bei uns, bewahrt, *archivierung, verwahr*, heben * auf, heben wir, hebt, aufgehoben, aufheben, behält, behalten, nachweisen können, vorlegen können, vorzuhalten, aufzubewahren, behalten wir, aufzuheben',
    consent:
      '*einwillig*, *zustimm*, zugestimmt, eingewilligt, akzept*, opt in, einverstanden, einverständnis*, erlaubnis, erlaubt, ihr ok, freigabe, freigegeben, ja gesagt, sie ja, sagen sie ja, einschalten, freischalt*, freigeschaltet, gestatte*, erlaub*, anhaken, eingeschaltet haben, aktiviert haben, grünes licht, ihr ja, ihrem ja, ein ja, sagen ja, sie ja sagen, erlauben, gestatten, genehmig*, ihr einverständnis, billig*, okay, sie erlauben, zulassen, zugelassen haben, ok, beigepflichtet, beipflicht*, das ja, plazet, segen, freigabe*, jawort, gebilligt, zusag*, bewillig*',
    ask: 'gefragt, fragen, bitten, einholen, holen, abgefragt, abfrag*, eingeholt, ersuchen',
    asked:
      'abgefragt, eingeholt, erbeten, erfragt, angefragt, gefragt wurde, verlangt wurde, eingeholt wurde, abgefragt wird, gebeten, gebeten wurden, ersucht, abgefragt haben, eingeholt haben, angefordert, nachgefragt, gefragt, gefragt haben, bitten, verlangt, eingeholt wird, eingeholt worden, abgefragt*, befragt, eingeholt*, einholen, holen wir, holten wir, erfragen, fragen sie, gefragt hat, um ihre, angefragt*, um erlaubnis, nachgesucht, erbitten, erbeten*, nach der erlaubnis',
    require:
      'warten auf, wartet auf, bedarf, bedürfen, erfordert, erfordern, benötigen, benötigt, setzt voraus, setzen voraus, voraussetzung, abhängig, setzt * voraus, setzt * * voraus, setzt * * * voraus, setzen * * voraus, nötig, vonnöten, verlangt, hängt * davon ab, hängt davon ab, hängen * davon ab, brauchen wir, braucht es, brauchen, braucht',
    not: 'nicht, kein, keine, keinen, keiner, keinem, keines, niemals, nie, weder, noch, keinerlei, nichts',
    without: 'ohne',
    only: 'keine anderen als, keine anderen cookies als, nichts anderes als, keine cookies außer, keine cookies ausser, nur, ausschließlich, ausschliesslich, lediglich, allein, alleinig*, einzig, nur dann, erst dann, nichts außer, keine anderen, einzige, einzigen, die einzigen, beschränken uns auf, beschränkt sich auf, begnügen uns, bloß, beschränkt auf, alleinig, beschränken * * auf, beschränken * auf, beschränkt * auf, bleibt es bei, bleibt es beim, begnügen wir uns, beschränken wir uns, beschränkt sich, beschränken sich, halten uns an, nicht mehr als, kommen * aus mit',
    first:
      'erst, erstmals, frühestens, und nicht vorher, nicht vorher, nicht früher, erst dann, und nur dann, und erst dann, sonst nicht, andernfalls nicht, nicht eher, keine sekunde früher, niemals vorher, nie vorher, nicht davor',
    before:
      'bevor, vor, bis, vorher, vorab, zuvor, solange nicht, solange sie nicht, so lange sie nicht, ehe, ohne dass sie zuvor, solange sie * nicht, solange sie * * nicht, solange * nicht, so lange * nicht, solange sie keine, solange eine, solange keine, solange ihre, ohne dass, bis zu ihrer, vor ihrer, frühestens, bevor nicht, solange, ohne dass sie, bis zum',
    after: 'nach, nachdem, sobald, beim, wenn, bei aufruf, bei jedem, bei ihrem, im anschluss, danach, anschließend, kaum dass',
    if: 'wenn, falls, sofern, soweit, vorausgesetzt, insofern, im falle, insoweit, für den fall, unter der voraussetzung, in den fällen, nur wo, für die fälle, in dem moment, im moment',
    with: 'mit, aufgrund, nach, durch, auf grundlage, auf basis, bei, beim, per',
    choice:
      'auswahl*, wähl*, gewählt, ausgewählt, entscheid*, entschieden, bestätig*, getroffen*, zulassen, zugelassen, auswähl*, wählen',
    reject:
      'ablehn*, abgelehnt, verweiger*, widersprechen, abwählen, verneinen, stimmen sie nicht zu, lehnen sie, ablehnung, nein sagen, sie nein, keine einwilligung erteilen, ihre einwilligung nicht, *ablehn*, nein, ablehnen, versagung, versagen, versagt, fehlende einwilligung, nicht einwilligen, nicht zustimmen, nichterteilung, verweigerung, sich dagegen entscheiden, dagegen, ablehnend*, nicht erteilen, untersagt, untersag*, verbieten, verbietet, verneint, weigern, abzulehnen, nichtzustimmung, abwählt, abwahl, nicht möchten, nicht wollen',
    cookie:
      '*cookie*, vergleichbare technologien, ähnliche technologien, tracking technologien, *pixel*, *tracker*, local storage, webbeacon*',
    cookies: '*cookie*',
    technology:
      'tracking*, *pixel*, *script*, *skript*, *tool, *tools, *dienst, *dienste, *diensten, *dienstes, *tag, *tags, *werkzeug*, *tracker*, *technologie*, *funktion, *funktionen, software, drittinhalte, conversion*, remarketing*, analysedienst*',
    necessary:
      'notwendig*, erforderlich*, essenziell*, essentiell*, technisch notwendig*, technisch erforderlich*, unbedingt erforderlich*, zwingend erforderlich*, unverzichtbar*, für den betrieb, zum betrieb, zwingend braucht, zwingend benötigt, nicht auskommt, nicht verzichten kann, unbedingt braucht, unentbehrlich*, braucht um, benötigt um, unerlässlich*, technisch sein muss, nicht funktioniert, nicht ginge, nicht geht, nicht laufen würde, nicht entbehren, nicht verzichtbar, zwingend geboten, geboten, minimum, mindestmaß, technische cookies, technischen cookies, technisch nötig*, nötigen, nötige, unabdingbar*, obligatorisch*, pflicht cookies, ohne die, die seite braucht, die website braucht, funktionsnotwendig*',
    unnecessary:
      'nicht notwendig*, nicht erforderlich*, nicht essenziell*, nicht essentiell*, optional*, nicht unbedingt erforderlich*, nicht technisch notwendig*, nicht technisch erforderlich*, andere cookies, weitere cookies, sonstige cookies, übrigen cookies, technisch nicht notwendig*, technisch nicht erforderlich*, alle anderen cookies, alle übrigen cookies, optionale kategorien, übrige cookies, alle weiteren cookies, alle anderen kategorien, alle kategorien außer, alles andere, alle anderen, die anderen, die übrigen, übrigen kategorien, alles außer, alle übrigen, alle weiteren, freiwillig*, nicht zwingend, alles was nicht, der rest, nicht unbedingt nötig',
    marketing: 'marketing*, *werb*, anzeigen, *anzeigen, retarget*, remarketing*, conversion*, reklame, *marketing',
    analytics:
      'analy*, statisti*, *analyse, *analysen, reichweitenmess*, leistung*, messung*, *messung, nutzungsanalyse*, performance*, *statistik*',
    video: '*video*, filme, film, *film*',
    functional: 'funktional*, präferenz*, komfort*, funktionscookie*, personalisierung*',
    socialmedia:
      'soziale* netzwerk*, soziale* medien, social media, social network*, sozialen medien, sozialen netzwerken, social media kan*',
    map: 'karte, karten, kartendienst*, *karte, landkart*',
    content:
      '*inhalt*, *video*, karte, karten, medien, drittanbieter*, *player*, *drittinhalte*, *karte, beiträge*, beitrag, podcast*, film, filme, clip*, posts, kommentare*, feed',
    banner:
      '*banner*, consent manag*, *dialog*, *hinweis, cookie hinweis*, einwilligungsfenster, pop up*, popup*, consent tool*, *tool, einwilligungsverwaltung, consent layer, *abfrage, consent plattform, *fenster, cookie leiste',
    settings: '*einstellung*, *symbol, icon, fingerabdruck, zahnrad*, schaltfläche*, *einstellungen',
    click:
      '*klick*, angeklickt, anklicken, antippen, drücken, betätigen, klick, drückt, tippen, betätig*, anwählen, auf play, berühren',
    thumbnail: 'vorschaubild*, vorschau*, platzhalter*, startbild*, standbild*, thumbnail*, play button*',
    twoclick: 'zwei klick*, 2 klick*, doppelklick lösung, zweiklick*',
    open: '*aufruf*, aufgerufen*, besuch*, *öffn*, geöffnet, abruf*, betreten, laden der seite, seitenaufruf*, zugriff*, betritt, betreten*, ankommen, seite geladen, laden einer seite, gelangen, aufsuch*, zusammen mit der seite, mit der seite, seitenwechsel, öffnen der seite, laden jeder, beim laden, ansteuer*, angesteuert, anzeige der seite, seite erscheint, seite angezeigt, seite sehen, betrachten, jeder seite, jede seite',
    firstvisit:
      'ersten besuch*, erstmaligen besuch, ersten mal, erstmaligen aufruf*, ersten aufruf*, erstmals besuch*, erstmals aufruf*, erstbesuch, erster besuch, zum ersten mal, erstmaliger, erster aufruf, erste mal, ersten seitenaufruf, neue besucher*, bei ankunft, erstaufruf*, ersten betreten, erstmalig*, ersten zugriff, ersten seite',
    default: 'wenn sie erstmals, von anfang an, zum start, in der grundkonfiguration, in der standardkonfiguration, beim ersten aufruf, zu beginn, anfangs, am anfang, ab werk, standardmäßig*, standardmässig*, voreinstell*, voreingestellt*, grundeinstellung*, von vornherein, im auslieferungszustand, standardeinstellung*, per default, ohne ihr zutun, zunächst, von sich aus, von haus aus, wenn sie nichts tun, bis zu ihrer auswahl, bis zu ihrer entscheidung, vor ihrer auswahl, vorangekreuzt, nicht vorangekreuzt, vorausgewählt, nicht vorausgewählt, ausgangszustand, vorab',
    withdraw:
      '*widerruf*, zurückzieh*, zurückgezogen, zurücknehm*, zurückgenommen, rückgängig, umentscheid*, anders überlegen, zurücknehmen, rückgängig machen, nehmen * zurück, nehmen * * zurück, nehmen * * wieder zurück, nehmen sie * * * zurück, nehmen sie * * zurück, ziehen * zurück, ziehen * * zurück, ziehen sie * * zurück, revidier*, anders überleg*, widerruflich, überdenken, abwählen',
    anytime:
      'jederzeit, zu jeder zeit, immer, ebenso einfach, stets, wann immer, ebenso leicht, so einfach wie, genauso einfach, mit wirkung für die zukunft, zukunft, nachträglich, später, jederzeitig*, frei, ebenso leicht wie, so leicht wie, zu jedem zeitpunkt, so oft, wann sie, ohne angabe, ohne begründung, formlos, zu jeder, beliebig, wann es, auf jeder seite, nach belieben, ohne gründe',
    object: '*widersprech*, widerspruch*',
    share:
      'weitergegeben, weitergeben, geben weiter, weitergabe*, gibt weiter, offengelegt, offenleg*, weitergeleitet, weiterleit*, überlassen, teilen, geteilt, zugänglich gemacht, mitgeteilt, herausgegeben, geben * weiter, geben * * weiter, geben * * * weiter, geben * * * * weiter, geben * * * * * weiter, geben * * * * * * weiter, gibt * weiter, gibt * * weiter, gibt * * * weiter, gibt * * * * weiter, gibt * * * * * weiter, zur verfügung gestellt, preisgegeben, preisgeben, reichen * weiter, reichen * * weiter, reichen * * * weiter, reichen * * * * weiter, tauschen, getauscht, herausgabe, weiter, übergeben',
    sell: 'verkauf*, veräußer*, veräussert, vermiet*, zum verkauf, weiterverkauf*, verkauft, vermietet',
    third:
      'dritte, dritten, dritter, andere unternehmen, anderen unternehmen, drittparteien, außenstehende, drittanbieter*, andere stellen, niemand*, externe*, außenstehende*, werbetreibende*, andere firmen, anderen firmen, anderen anbietern, außenstehenden',
    unless:
      'andere als, anderen als, anderer als, es sei denn, außer, ausser, ausgenommen, mit ausnahme, ausnahme*, sofern nicht, soweit nicht, abgesehen von, sofern dies, soweit dies, wenn dies',
    outside: 'außerhalb, ausserhalb, verlassen, verlässt',
    eu: 'eu, ewr, europäisch*, europa, eu staaten, ewr raum',
    all: 'alle, sämtliche*, jede*, aller, allen, gesamt*',
    anon: '*anonym*, nicht rückführbar, kein* rückschluss*, kein* personenbezug, nicht zuordn*, rückschlüsse, keiner person zugeordnet, keiner person zuordn*, keine person, nicht zugeordnet, nicht einer person, kein bezug zu ihrer person, keine rückschlüsse, keinen rückschluss',
    identify:
      'identifizier*, person, identifizierung, rückverfolg*, einzelne person*, zuordnen, zugeordnet, rückschluss*, rückschlüsse, rückführ*, zurückführ*, zurückverfolg*, wer sie sind, wer sie, einzelnen personen, erkennen wer, bestimmen',
    shorten:
      '*kürz*, gekürzt*, *anonymis*, *anonymisier*, maskier*, verkürzt, letzte oktett, letzten stellen, letzten ziffern, letztes oktett, letzten oktett*, letzten drei stellen, letzte stelle*, unkenntlich*, verkürz*, abgeschnitten, abschneid*, letzte byte, letzten bytes, letztes byte, teil der ip, teil ihrer ip, um die letzten, um das letzte, genullt, *kürzung, verstümmel*, beschneid*, beschnitten, gekappt, kappt, kappen, geschwärzt, verfremd*, letzten block, hinteren, ende der ip*, durch eine null, streichen, letzten beiden bytes, *stutzt',
    ip: 'ip, ips, ipv*, netzadresse*, netzwerkadresse*',
    crosssite:
      'websiteübergreifend*, seitenübergreifend*, andere websites, anderen websites, über websites hinweg, webseitenübergreifend*, auf andere websites, andere seiten, anderen seiten, anderen webseiten, andere webseiten, website übergreifend*, über mehrere websites, webseiten übergreifend*, von website zu website, von seite zu seite, quer durchs netz, durchs netz, im netz, verschiedener websites, verschiedene websites, mehrerer websites, mehrere websites, fremden websites, fremde websites, anderer websites, unterschiedlicher websites, anderswo im netz, anderswo im internet, seiten übergreifende, anderer anbieter, über unsere website hinaus, andere* quellen',
    personaldata: 'personenbezogen*, persönliche* daten, daten, informationen, angaben, nutzungsdaten, adressdaten, kontodaten',
    nopersonaldata: 'ohne personenbezug, ohne personenbezogene daten, ohne personenbezogene, ohne verarbeitung personenbezogener',
    browser: '*browser*, safari, firefox',
    hedge:
      'in der regel, üblicherweise, grundsätzlich, normalerweise, gegebenenfalls, möglicherweise, überwiegend, hauptsächlich, soweit möglich, meist, meistens, zumeist, im regelfall, regelmäßig, vornehmlich, nach möglichkeit, bemühen',
    privacymode:
      'erweiterte* datenschutz*, erweiterten datenschutzmodus, erweiterter datenschutzmodus, datenschutzmodus, datenschutzfreundlich* modus, nocookie*, no cookie*, privacy enhanced mode, erweiterten datenschutz, erweiterten datenschutz modus, erhöhtem datenschutz, erhöhter datenschutz, datenschutzfreundlichen modus, datenschutzfreundliche* variante, datenschutzfreundliche* einbettung, datensparsam* modus, datenschutzkonform* modus, verbesserten datenschutz*, verstärkten datenschutz*, datenschutzmodus*, datenschutzfreundlich*, cookielos*, cookiefrei*, cookie frei*, erhöht* datenschutz*, privatsphäre modus, privatsphärefreundlich*, verstärkt* datenschutz*, verbessert* datenschutz*, ohne cookies arbeitend*, datensparsam*, ohne nachverfolgung, privatsphäremodus, privacy enhanced',
    tls: 'ssl*, tls*, https, ssl, tls',
    encrypt:
      'verschlüssel*, *verschlüsselung*, gesichert*, *verschlüsselt*, geschützt*, schützen, schützt, abgesichert*, sichern, schutz, chiffrier*, unlesbar*, *verschlüssel*, unleserlich*, abhörsicher*',
    following: 'folgend*, nachfolgend*, nachstehend*, unten, untenstehend*, im folgenden',
    provider: '*anbieter*, *dienstleister*, *partner, *partnern, *auftragsverarbeiter*, empfänger*, unternehmen, *lieferant*, betreiber*, hersteller*, unterauftragnehmer*, auftragnehmer*, *partner*, vertragspartner*, subunternehmer*, subdienstleister*, firmen, firma',
    service:
      '*dienst, *dienste, *diensten, *dienstes, *tool, *tools, plattform*, *software*, *lösung, *lösungen, system*, programm*, werkzeug*, *system, *systems, *programm, *portal, dienst, tool, werkzeug, *datenbank*',
    list: '*liste*, übersicht*, aufgeführt*, aufgelistet*, tabelle*, aufstellung*, verzeichnis*, genannt*, auflistung*, aufzählung*, tabelle',
    complete: 'abschließend*, vollständig*, erschöpfend*, abschliessend*',
    other: 'andere*, weitere*, sonstige*, übrige*',
    separately: 'gesondert*, separat*, einzeln*, jeweils',
    described: 'beschrieb*, erläuter*, behandelt, dargestellt, informier*, beschreib*',
    here: 'hier',
    retrieve: 'herunterlad*, heruntergeladen, abzurufen, nachzulesen, einzusehen, aufrufen, aufrufbar, eingesehen, nachgelesen',
    policyword: 'richtlinie*, *richtlinie, *erklärung, *hinweise, *bedingungen',
    linkword: 'link, links, adressen',
    regardless: 'unabhängig davon, unabhängig von, egal, ungeachtet, ganz gleich, unabhängig, gleichgültig, ohne abzuwarten',
    profile: 'nutzerprofil*, nutzungsprofil*, profilbildung*, interessenprofil*, interessensprofil*, benutzerprofil*, profiling',
    thispolicy:
      'dieser datenschutzerklärung, diese datenschutzerklärung, dieser erklärung, dieser seite, diesem dokument, diesen hinweisen, dieser cookie*, dieser richtlinie',
    link: 'link, links, hier, seite, adresse',
    find: 'find*, einsehen, einsehbar, abrufbar, abrufen, nachlesen, sehen, verfügbar, entnehmen, entnommen, entnehmbar, zu finden',
    nodetriment: 'ohne einschränkung*, uneingeschränkt*, ohne nachteil*, kein* nachteil*, vollumfänglich, in vollem umfang, keine nachteile, kein nachteil, keinerlei nachteil*, keine auswirkung*, keine folgen, keine negativen folgen, ohne konsequenz*, keine konsequenz*, ohne nachteile, folgenlos, ohne folgen',
    category: 'kategorie*, gruppe*, rubrik*',
    includes:
      'umfasst, umfassen, enthält, enthalten, gehören, gehört, zählen, zählt, beinhaltet, beinhalten, gehört zu, gehört zur, gehören zu, gehören zur, fällt unter, fallen unter, zugeordnet, ist teil, führt, zählt zu, eingeordnet, laufen unter, läuft unter, enthalte, fallen, anfallen, steck*',
    newsletter: '*newsletter*, *e mail*, e mail*, email*, sms, direktwerbung*, mailing*',
    offtopic:
      '*newsletter*, *bewerb*, gewinnspiel*, gewinner*, fotos, foto, stellenausschreib*, kreditkarte*, versand*, lieferung*, paket*',
    formerly: 'früher, ehemals, vormals, damals, einst',
    removed: 'nicht mehr im einsatz, aufgegeben, entfernt, eingestellt, nicht mehr, nicht länger, früher genutzt, früher eingesetzt, früher verwendet, ehemals genutzt, abgeschaltet, abgeschafft, beendet, ersetzt, deinstalliert, abgelöst, ausgebaut, gekündigt, abgesetzt, herausgenommen, rausgeworfen, deaktiviert und entfernt, stillgelegt, rausgenommen, nahmen wir heraus, weggelassen, verabschiedet, getrennt, abgeklemmt, gestrichen, rausgeflogen, hinausgeworfen, entfernten wir, flog * raus, flog raus, flogen * raus, flogen raus, fliegt raus, warfen * raus, abgekündigt, ausgemustert, hinter uns',
    renounce: 'verzicht*, sehen ab, abstand, vermeid*, auskommen, kommen ohne, kommt ohne, bewusst gegen, abgesehen haben',
    compare: 'anders als, im gegensatz zu, anstelle von, anstatt, statt, alternative zu, alternativen zu, im vergleich zu, im unterschied zu, vergleichbar mit, ähnlich wie, an stelle, geprüft, erwogen, angesehen, getestet, lieber als',
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
      'verhinder*, unterbind*, opt out*, deaktivier*, abschalt*, widersprechen, browser plugin*, browser add on*, ausschalt*, abmeld*, austragen, schalten * ab, abstellen, ausschalten, abwählen, schalten * aus',
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
      '*lösch*, gelöscht*, *anonymisier*, entfern*, vernicht*, überschrieb*, überschreib*, gelöscht, verschwind*, geleert, bereinigt, entsorgt, ausgesondert, getilgt, tilg*, schredder*, geschreddert, ausgemustert, bereinig*, räumen, rotiert, rotieren, überschreibt',
    expire:
      '*ablauf*, abgelaufen, *laufzeit*, *gültig*, *speicherdauer*, *lebensdauer*, *dauer, verbleib*, bleiben, verfallen, verfällt, *speicherfrist*, laufen ab, läuft ab, verlier*, bestehen, *speicherzeit*, lebt, bleibt, läuft, gilt, gelten, hält, halten, *laufzeiten, merkt sich, merken sich, läuft * ab, hält sich, halten sich, haltbar, erlischt, erlöschen, verschwindet, verschwinden, entfällt, entfallen, endet, enden, verfallen, *lebenszeit*',
    answer:
      '*antwort*, beantwort*, *beschwerde*, benachrichtig*, *frist, *rückgabe*, widerrufsfrist*, zahlungsziel*, gewährleist*, melden, bearbeiten ihre anfrage, *widerrufsrecht*, umtausch*, garantie*, lieferzeit*, kündigungsfrist*, verlängert sich, auskunft über',
    session: 'sitzung*, *sitzung, session*, schließen des browser*, schließen ihres browser*, browser schließen, browsers geschlossen, ende der browser*, *sitzungscookie*, ende der sitzung, browsersitzung*, browser geschlossen, beenden des browser*, *session*, ende ihres besuchs, ende des besuchs, verlassen der seite, verlassen der website, fenster schließen, browser beenden, schließen des fensters, browserfenster schließen, browserfenster schließt, browserfensters, browser zumachen, browser schließt, fenster schließt, den browser beenden, tab schließen, ende der sitzung, browser schließen, ende der session, browserende, browser zugeht, browser zu ist, browser zumach*, zumachen des browsers',
    persistent: 'dauerhaft*, persistent*, permanent*, langfristig*',
    aslongas: 'solange, so lange, bis sie, bis zum widerruf, bis zur, nur so lange, bis der zweck, wie es für',
    indefinite:
      'unbefristet*, unbegrenzt*, bis sie uns auffordern, bis sie uns zur löschung, auf unbestimmte zeit, dauerhaft gespeichert, bis sie die löschung',
    h_name: 'name, cookie, cookies, bezeichnung, cookiename',
    h_provider:
      'anbieter, domain, host, herkunft, dienst, unternehmen, quelle, betreiber, setzer, partei, wer setzt, wer, von wem',
    h_purpose:
      'zweck, beschreibung, funktion, verwendung, verwendungszweck, nutzung, zwecke, wozu, wofür, warum, was macht, was tut',
    h_life:
      '*speicherdauer, *laufzeit, ablauf, *gültigkeit, *lebensdauer, dauer, ablaufzeit, verfall, gültigkeitsdauer, speicherfrist, ablaufdatum, funktionsdauer, speicherzeit, wie lange, bis wann, zeit, aufbewahrung, aufbewahrt, gespeichert, löschung, löschfrist',
    controller: '*verantwortlich*',
    dpo: '*datenschutzbeauftragt*',
    authority: '*aufsichtsbehörde*, *datenschutzbehörde*, landesbeauftragt*, bundesbeauftragt*',
    complain: '*beschwer*',
    right: 'recht auf, das recht, ihre rechte, rechte, berechtigt sind',
    onsite:
      '*website*, *webseite*, *internetseite*, *onlineshop*, unserer seite, unsere seite, diese seite, dieser seite, internetauftritt*, *homepage*, unsere seiten, unserer seiten, diese seiten',
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
    show: '*zeig*, *erschein*, eingeblendet, *einblend*, angezeigt, erscheint, öffnet sich, informiert, darstell*, gefragt, begrüßt, fragt, bittet, gebeten, sehen, blendet, blenden, werden sie, begrüß*, öffnet, fragen, fragen wir, erscheinen, klappt auf, taucht auf, meldet sich, bieten, vorgelegt',
    change:
      'änder*, anpass*, angepasst, bearbeiten, verwalten, ändern, geändert, passen * an, passen sie * * an, anpassen, anzupassen, wieder öffnen, neu wählen, neu treffen, zurücksetz*, abändern, verändern, öffnen * * erneut, erneut öffnen, neu öffnen, passen sie ihre, einstellen',
    local: 'lokal*, eigenen server*',
    exception: 'ausnahmefäll*, ausnahmefall',
    payment: '*zahlung*, bezahl*, *kartenzahlung*, rechnung*, zahlungsart*, zahlungsmethode*, zahlungsweise',
    captcha: '*captcha*, spam*, bots, automatisierte* anfragen',
    but: 'aber, sondern, jedoch',
    to: 'zu, um',
    window: '*fenster, *leiste, *box, overlay, meldung, layer, abfrage, *dialog, fenster, banner, auswahlfenster, kasten, streifen, overlay*, maske, bildschirm*, *leiste*, scheibe, *maske, auswahl, frage nach, *menü',
    usable:
      'weiterhin nutzen, voll nutzbar, weiter nutzen, weiterhin nutzbar, genauso gut, ebenso gut, wie gewohnt, voll funktionsfähig, vollständig nutzbar, weiterhin uneingeschränkt, trotzdem nutzen, in vollem umfang nutzen, ohne einschränkungen nutzen, uneingeschränkt nutzen, uneingeschränkt nutzbar, ganz normal, funktioniert genauso, funktioniert ebenso, funktioniert weiterhin, funktioniert trotzdem, genauso, sämtliche seiten nutzen, alle funktionen, alle bereiche, gesamte website nutzen, gesamte angebot, weiterhin, trotzdem, wie bisher, wie zuvor, im vollen umfang, in vollem umfang, uneingeschränkt, alle seiten, alle inhalte',
    evenif: 'auch wenn, auch ohne, selbst wenn, auch dann',
    whereif: 'wo, dort wo',
    flow: 'geht an, geht, fließen, fließt, erhält, bekommt, erfährt, hört, weiß, kontaktiert, weitergeleitet, gehen, erhalten, gelangen, erfahren, gelangt, landet bei, landen bei, kenntnis, mitgeteilt, übergeben, sieht',
    given: 'erteilt*, gegeben, abgegeben, vorliegt, liegt vor, vorliegen, erklärt',
    verbfirst: 'wurde, wurden, ist, sind, haben, hat, wird, werden, sollte, sollten, liegt, wer',
    together:
      'zusammen mit, gemeinsam mit, gleichzeitig mit, zugleich mit, teil der seite, bereits beim, bereits mit, schon beim, schon mit, schon das, bereits das, automatisch, sofort, unmittelbar, allein durch, allein das, mitgeladen, mit dem laden, in dem moment, ohne dass sie etwas, ohne ihr zutun, ohne zutun, von selbst, von allein, ab dem ersten seitenaufruf, ohne klick, genügt, reicht, bewirkt, bloße besuch, bloßer besuch, bloßes öffnen, bei jedem, beim laden, umgehend, augenblicklich, auf jeder seite',
    effect: '*auswirk*, wirkt sich, wirken sich, einfluss*, beeinfluss*, beeinträchtig*, *konsequenz*, *nachteil*, folgen, unterschied*, ändert, einschränk*, schlechter, entgeht, entgehen, verlieren, verpassen, schaden, benachteilig*, verzichten müssen, einbuß*, schlechtergestellt, schlechter gestellt, entgang*, entstehen, erwachsen, kostet, verzichten, ausgeschlossen, verwehrt, bestraft, leidet, büßen, hinder*, abgehalten, aussperr*, ausgesperrt',
    wait: 'warten, wartet, abwarten, zuwarten, wartend',
    answered: 'geantwortet, antworten, reagiert, entschieden, entscheiden, entscheidung',
    deed: 'beginnen, starten, öffnen, absenden, abschicken, bestellen, buchen, reservieren, einloggen, anmelden, eröffnen, anschreiben, ausfüllen, nutzen möchten, teilen, bezahlen, tippen, kauf*, einkauf, abschließen, bestätigen, anmeld*, *anmeldung, registrier*, login, einlogg*, buchung*, termin buch*, reservier*, bestell*, absend*, abschick*, abgeschickt, abgesendet, kommentier*, schreiben, konto anlegen, abonnier*, bewerb*, spend*, berühr*, ziehen, aufschieb*',
    switchon:
      'einschalten, eingeschaltet, einschaltest, anschalten, angeschaltet, aktivieren, aktiviert, aktivierst, ankreuzen, angekreuzt, häkchen, haken, freischalten, freigeschaltet, schalten sie, anhaken, angehakt, betätigen',
    measure:
      'messen, misst, gemessen, messung*, *messung, gezählt, zählen wir, tracking*, profil, profile, ausgewertet, auswertung',
    othersites:
      'manche websites, viele websites, manche webseiten, viele webseiten, einige websites, einige webseiten, manche seiten, viele seiten, die meisten websites, die meisten webseiten, andere websites nutzen, andere websites verwenden, andere seiten nutzen, viele andere, viele shops, viele unternehmen, manche shops',
    you: 'sie, ihr, ihre, ihrer, ihren, ihrem, ihnen, du, dein*, dich, dir, nutzer, besucher, besucher*',
    each: 'bei jedem, jedes mal, sofort, unmittelbar, zusammen mit der seite, automatisch, direkt',
    track:
      'verfolg*, tracking, *tracking, nachverfolg*, getrackt, folgen, verfolgung, nachverfolgung, wiedererkenn*, wiedererkannt, wiederzuerkennen, zu verfolgen, verfolgt, abgleich',
    cannot:
      'nicht möglich, unmöglich, ausgeschlossen, nicht in der lage, können nicht, kann nicht, keine möglichkeit, lassen sich nicht, lässt sich nicht, lassen sich keiner, lässt sich keiner, können keiner, kann keiner, können wir nicht, können keine, kann keine, ist nicht möglich, sind nicht möglich, nicht zulassen, können weder',
    pd: 'personenbezogen*, persönliche* daten, personenbezug, personenbeziehbar*, ihrer person, ihre person, personenbeziehbare*, identifizierende daten',
    special: 'besondere* kategori*, besonderer kategorien, sensible*',
    minor: 'kind, kinder, kindern, minderjährig*, eltern, erziehungsberechtigt*',
    euland:
      'deutschland, österreich, irland, frankreich, niederlande*, belgien, luxemburg, finnland, schweden, frankfurt, deutschen, baden württemberg, bayern, hessen, sachsen',
    within: 'innerhalb',
    server: 'server, servern, servers, rechenzentr*, *server, *servern, gehostet',
    which: 'welche, welcher, welches',
    listed:
      'genannt*, aufgeführt*, aufgelistet*, beschrieben*, angegeben*, oben, benannt*, hier, bezeichnet*, vorgenannt*, aufgezählt*',
    closedword: 'abschließende*, abschließend',
    playstart:
      'video starten, film starten, starten des video*, abspielen, video abspielen, wiedergabe starten, starten sie das video, start des video*, das video starten, wiedergabe, play, ansehen, inhalt anzeigen, inhalt laden, karte laden, film anzusehen, abspielt, anzeigen lassen, karte anzeigen',
    footer: 'footer, fußzeile, seitenende, unten, fußzeile*, menü, ecke, seitenfuß, am ende jeder seite, fußbereich',
    lawfulness: 'rechtmäßigkeit*',
    responsible: 'verantwortlich für, keine verantwortung, verantwortung',
    longer: 'länger, mehr',
    traffic:
      'datenverkehr, kommunikation, verbindung*, datenübertragung, unterwegs, *formular*, bestellung, bestellvorgang, alles was sie, übertragung, *übertragung, datenübermittlung, übermittlung, verbindungen, kontaktformular*, auf dem weg, transport*, eingaben, gelangen, eintrifft, abgerufen, zwischen ihrem, zwischen ihnen und, abruf*, verkehr, *verkehr, austausch, leitung, gespräch*, datenweg, zwischen browser, seitenaufruf*',
    both: 'beide',
    by: 'bei, von, über, durch, via, mit, mithilfe, mittels, mit hilfe',
    deal: 'gehostet, betrieben, bereitgestellt, versendet, versandt, abgewickelt, verwaltet, geliefert, ausgeliefert, buchhaltung*, stammt, liegt, liegen, läuft, laufen, durchgeführt, abgerechnet, hosten, betreut, kommt, erfolgt, stehen, steht, druckt, drucken, kümmert, verschickt, verschicken, versenden, übernimmt, erledigt, macht, liefert, meldet, pflegt, wartet, führt, gemeldet, gewartet, gepflegt, gedruckt, weiter, geben, entgegengenommen, zugestellt, gemessen, gezählt, gehosteten',
    country:
      'schweiz, großbritannien, vereinigtes königreich, vereinigten königreich, england, japan, kanada, israel, indien, neuseeland, südkorea, australien, singapur, china, europa, usa',
    wesubj: 'wir',
    striving:
      'bemühen, bemüht, versuchen, nicht garantieren, nicht zusichern, nicht versprechen, keine gewähr, nach möglichkeit, soweit möglich, streben an, streben',
    telltale: 'erkennen, erkennbar, erkennt',
    counts: 'zahlen, auswert*, *auswertung*, besucherzahl*, berichte, ergebnisse, besuche, bericht*',
    unlinkable:
      'ohne bezug zu ihrer, ohne personenbezug, ohne zu wissen wer, in anonymer form, in anonymisierter form, bleiben * anonym, bleiben anonym, keiner person zuordn*, kein * rückschluss, rückschluss * * person, rückschlüsse auf',
    aggregated: 'in aggregierter form, aggregierte zahlen',
    dropped: 'verworfen, gelöscht, entfernt, verwerf*, getilgt, gestrichen, löscht, entfernen',
    combine: 'zusammenführ*, zusammengeführt, zusammenführung, verknüpf*, kombinier*',
    shown: 'zeigt, enthält, finden, stehen, steht, sehen, folgt, nennt, umfasst, führt',
    who: 'welche, wer, welcher',
    demand:
      'können verlangen, kann verlangen, können fordern, sie verlangen, können uns bitten, können uns auffordern, können sie verlangen, verlangen dass',
    others_do:
      'manche websites, einige websites, viele websites, manche webseiten, viele webseiten, einige webseiten, manche anbieter, manche unternehmen, einige dienste, manche dienste, viele andere',
    more: 'mehr als, nicht mehr, mehr',
    stay: 'bleiben, bleibt, verbleib*, liegen, liegt, befinden sich, lagern, lagert, verbleiben, stehen, steht, untergebracht',
    leave: 'verlassen, verlässt, abfließ*, abfluss, datenabfluss, herausgeführt, nach außen, abfluss*',
    withus: 'bei uns, in unserem haus*, im haus*, intern, im hause',
    nobody: 'niemand, niemandem, kein dritter, keine dritten, kein außenstehender, kein anderer, keine externen',
    access: 'zugriff, zugang, einsicht, einsehen, einblick, zu gesicht, bekommt sie, bekommt ihre',
    outsider:
      'außerhalb unseres, außerhalb unserer, außerhalb des hauses, außerhalb des unternehmens, ausserhalb unseres, außer uns',
    theonly: 'die einzigen, der einzige, die einzige, das einzige, das sind alle',
    nothingelse:
      'und keine anderen, und keine weiteren, sonst nichts, sonst keine, und nichts anderes, keine sonstigen, sonst niemand, sonst keiner, mehr sind es nicht, keine weiteren, sonst kein',
    exist:
      'gibt es, es gibt, sind im, im einsatz, zum einsatz, kommen, vorhanden, eingebunden, beteiligt, beauftrag*, haben wir, beziehen wir, ziehen wir',
    beyond:
      'darüber hinaus, über die * hinaus, über die * * hinaus, über diese * hinaus, hinaus, außer, ausser, abgesehen von, neben den, als die, als diese, daneben',
    hand: 'geben, gibt, gegeben, gelangen, gelangt, reichen',
    processor: 'auftragsverarbeit*, in unserem auftrag, weisungsgebunden*, auftragsdatenverarbeit*',
    joint:
      'gemeinsam verantwortlich*, gemeinsame verantwortlich*, gemeinsamer verantwortlich*, gemeinsamen verantwortlich*, mitverantwortlich*',
    dc_email: 'e mail adress*, e mailadress*, emailadress*, mailadress*',
    dc_name: 'name, namen, vorname*, nachname*, familienname*',
    dc_address: 'postanschrift*, anschrift*, adresse, adressen, lieferadresse*, rechnungsadresse*, wohnort',
    dc_phone: 'telefonnummer*, rufnummer*, mobilnummer*, handynummer*, telefon',
    dc_location: 'standort, standortdaten, standorte, aufenthaltsort, geodaten, geografisch*',
    dc_device:
      'gerät, gerätetyp*, geräteinformation*, gerätedaten, browsertyp*, browserversion*, betriebssystem*, bildschirmauflösung*, endgerät*',
    dc_usage:
      'nutzungsdaten, nutzungsverhalten, besuchte seiten, seitenaufrufe, klickverhalten, surfverhalten, nutzerverhalten, aufgerufene seiten',
    dc_payment:
      'zahlungsdaten, zahlungsinformation*, kartendaten, kreditkartendaten, kreditkartennummer*, bankverbindung*, kontodaten, iban',
    dc_order: 'bestelldaten, bestellhistorie, kaufhistorie, bestellverlauf, auftragsdaten',
    dc_health: 'gesundheitsdaten, gesundheitsangaben, patientendaten, allergi*',
    present: 'finden sie, finden, gibt es, vorhanden, im einsatz, haben wir, läuft',
    offsite:
      'deren eigener website, deren eigenen website, eigene website, eigenen website, eigener website, eigenen seite, eigener seite, eigenen seiten, deren website, dessen website, auf deren seite, auf deren seiten, auf dessen seite',
    hypothetical: 'sollten wir, falls wir, wenn wir eines tages, wenn wir einmal, wir planen, planen wir, wir erwägen, erwägen wir, würden wir, wir überlegen, überlegen wir, überlegen, künftige version, nächsten version, nächste version, prüfen derzeit, wir prüfen, prüfen wir, prüfen ob, geplant, in planung, arbeiten an, arbeiten daran, künftig, in zukunft, zukünftig, die idee ist, das ziel ist, ziel ist es, noch nicht entschieden, ist offen, vorgesehen, wir hoffen, perspektivisch, mittelfristig, denken darüber nach, wird diskutiert, im gespräch, wird erwogen',
    runs: 'betrieben von, betrieben durch, betreibt, herausgegeben von, gehört',
    ours: 'unser, unsere, unseren, unserer, unserem, für uns, uns',
    report: 'gemeldet, melden, meldet, berichtet',
    copula: 'ist, sind, heißt',
    toward: 'an, zu, zur, zum',
    pastperiod: 'letzten, letzte, vergangenen, vorigen, zurückliegenden, seit',
    everyperiod: 'jede, jeden, jedes, alle',
    advance: 'vorher, im voraus, zuvor, im vorfeld, vor abreise, vor anreise, vor beginn',
    age: 'alt, alter, lebensjahr*, vollendet*, altersgrenze',
    lawsays: 'nach dem gesetz, das gesetz verlangt, das gesetz schreibt, verlangt das gesetz, das gesetz erlaubt, erlaubt das gesetz, gesetzlich vorgeschrieben ist, datenschutzbehörden empfehlen, datenschutzbehörden verlangen, aufsichtsbehörden empfehlen, aufsichtsbehörden verlangen, der gesetzgeber, das gesetz fordert, schreibt das gesetz, gilt als, gelten als, gute praxis, guter stil, empfohlen wird, wird empfohlen, website betreiber müssen, websitebetreiber müssen, betreiber müssen, betreiber dürfen, laut gesetz, datenschutzkonferenz, aufsichtsbehörde verlangt, orientierungshilfe, gesetz verbietet, gesetz erlaubt, edpb, edsa, erwägungsgrund*, die dsgvo sagt',
    duty: 'dürfen, darf, muss, müssen',
    offer: 'bietet, bieten, empfiehlt, wirbt, verspricht, ermöglicht es website',
    below: 'unter',
    kept: 'weggeworf*, wegwerf*, werfen * weg, werfen * * weg, werfen * * * weg, laufen * * * aus, läuft * * * aus, laufen * aus, unserem archiv, den schredder, den reißwolf, schredder, dem verteiler, der kartei, *aufbewahrungsfrist*, *aufbewahrungspflicht*, *löschfrist*, streichen, gestrichen, herausgenommen, kassiert, dokumentier*, rotier*, weggeräumt, abgelegt, ausgetragen, stehen bleiben, aufbewahrungszeit*, verbrannt, verbrennen, überspielt, aus unserer liste, aus der liste',
    records: '*protokoll*, logs, logfile*, *backup*, *sicherung*, *kopien, *aufzeichnung*, *aufnahmen, *akte, *akten, *kartei, *archiv, *bewerbung*, *unterlagen, *nachricht*, *anfrage*, *mails, *beleg, *belege, *rechnung*, *bericht, *berichte, *profil, *profile, *daten, *angaben, *historie, *anschrift, chat*, *korrespondenz, *notizen, *bilder, *dokumente, *liste, *pool, datenbank*, angebot*, auftrag, aufträge*, beschwerden',
    yourchoice:
      'ihre auswahl, ihre entscheidung, ihre wahl, ihre einstellung*, ihre antwort, ihrer auswahl, ihrer entscheidung, deine auswahl, deine entscheidung, die auswahl, die entscheidung, auswahl im, *einstellungen',
    remember: 'merken, merkt, gemerkt, erinner*, gilt, gelten, gültig, hält, festgehalten',
    askagain:
      'fragen wir sie erneut, fragen wir erneut, fragen wir sie wieder, fragen wir wieder, fragen sie erneut, erneut gefragt, erneut fragen, erscheint erneut, erscheint wieder, noch einmal gefragt, wieder gefragt, fragen wir dich erneut',
    onrequest: 'verlangen sie, auf wunsch, auf verlangen, auf anfrage, bitten sie, auf ihren wunsch',
    deadline: 'binnen, innerhalb, innert',
    ago: 'vor',
    otherperiod:
      'abonnement*, abo, probezeit*, testphase*, gutschein*, garantie*, gewährleistung*, vertrag läuft, vertragslaufzeit*, mindestlaufzeit*, kurs, aufenthalte*, schulung*, geschult, datenpanne*, verletzung*, vorfall*, liefer*, versand*, buchen, öffnungszeiten, die uhr, kündig*, verläng*, zahl*, bezahl*, gehalt*, urlaub*, passwort*, passwörter, zugangsdaten, erklärung, überprüfen, aktualisier*, älter, melden, meldung*, ware, waren',
    again: 'wieder, erneut, nochmals, noch einmal',
    madeby:
      'betrieben von, betrieben durch, angeboten von, bereitgestellt von, bereitgestellt durch, entwickelt von, ein dienst von, ein dienst der, ein dienst des, dienst der, dienst des, dienst von, webanalysedienst der, analysedienst der, werkzeug der, tool der, produkt der, produkt von, produkt des, angebot der, angebot von, angebot des, gehört zu, gehört zur, gehört der, tochter der, tochtergesellschaft der, tochterunternehmen der, marke der, anbieter ist, anbieterin ist, betreiber ist, betreiberin ist, stammt von, stammt von der, im eigentum der, *werkzeug der, *dienst der, *dienst von, *tool der, *tool von, *werkzeug von, *software der, *software von',
    madeends: 'betrieben, angeboten, bereitgestellt, entwickelt, zur verfügung gestellt, vertrieben',
    tie: 'verknüpf*, verbinden, verbunden, verbindet, zugeordnet, zuordnen, ordnen, ordnet, zusammengeführt, führen, führt, abgeglichen, gleichen, in verbindung gebracht',
    visitorid:
      '*profil, *profile, *profils, kundenkonto*, kundennummer*, nutzerkonto*, benutzerkonto*, ihrem namen, ihrem konto, ihrem kundenkonto, mitgliedsnummer*, mitgliedskonto*',
    fullip: 'vollständige ip, vollständigen ip, volle ip, vollen ip, ganze ip, ungekürzt*, komplette ip',
    slot: 'schalter*, *schalter, *regler, häkchen*, reiter, kästchen, abschnitt*, punkt, zweck*, stufe, feld, knopf, *knopf, *button, button, überschrift, einstellung, haken',
    assigned:
      'gesteuert, steuert, steuern, zugeordnet, zählt, zählen, fallen, fällt, zuständig, unterliegt, unterliegen, gehört, gehören, läuft unter, laufen unter, *gruppiert, eingeordnet, eingestuft, einsortiert, geführt, geregelt, regelt, umfasst, betrifft, deckt, gilt für, abgelegt, untergebracht, ordnen, zugewiesen, verantwortlich, findet sich unter, eingereiht, hängt, hängen, finden sich, klassifiziert',
    refers: 'deren, dessen, dort, dortigen, darunter, trotzdem, dennoch, daraufhin, daran, dabei, dazu, hierfür, dafür',
    same: 'gleich*, dieselbe*, denselben, derselbe, dasselbe, identisch*, genauso, ebenso, offenstehen, wie alle anderen, unverändert, unabhängig von, unberührt, unbeschränkt, weiterhin, in vollem umfang, uneingeschränkt*, klappt, trotzdem, stehen * offen, steht * offen, offen stehen, stehen * * * * offen',
    turnoff:
      'abstell*, ausschal*, abschalten, ausnehmen, entgehen, ausschließ*, untersagen, stellen * * ab, stellen * ab, ausgeschlossen, widerspruch, stoppen, stoppt, loswerden, werde * los, blockier*, austragung, heraus, nicht erfasst werden, abgeschaltet, abgestellt, untersag*, möchten sie nicht, wollen sie nicht, nicht wollen, nicht möchten',
    undo: 'entzieh*, entzogen, zurückzunehm*, zurückzuzieh*, überlegt, umstellen, stellen * * * um, stellen * * um, stellen * um, häkchen wieder, rückgängig*, umentschieden, umdisponier*, nehmen * * * * * wieder heraus, abhaken, ändern ihre auswahl, erneut entscheid*, neu entscheid*, aufheb*, stornier*, bereuen, meinung ändern, zurücktreten',
    appears: 'empfäng*, empfangen, legt sich, schiebt, überlagert, vor augen, aufklapp*, klappt, springt, einblend*, eingespielt, vorlegen, präsentier*, poppt, ausgespielt, geht auf, begegnet, angezeigt, tritt, legt, vorgelegt, empfängt, begrüßt',
    arrival: 'startseite, neuen besucher*, jeden neuen, neue gäste, beginn ihres, beginn des besuch*, beginn jedes, beginn eines, beim betreten, neuankömm*, eintritt, betreten, gleich nach dem aufruf, zu beginn, seite betreten, aufrufen, aufgerufen, rufen * * auf, rufen sie, ruft * * auf, eingangstür, an der tür',
    domain: 'domain, domäne, adresse, variante, version, einstellung, code, parameter, einbettungscode, option, *domain, *adresse, *code, funktion, gewöhnliche*',
    planned:
      'arbeiten daran, arbeiten an, geplant, in planung, in vorbereitung, demnächst, in kürze, im nächsten jahr, nächstes jahr, haben vor, in arbeit',
    thou: 'sie, du, ihr, der nutzer, der besucher, die besucherin, jemand',
    leans:
      'dann, dort, dorthin, deren, dessen, denen, ihnen, dafür, dabei, dazu, in diesem fall, in diesen fällen, in solchen fällen, falls ja, wenn ja, falls dem so ist, ist das der fall, beide',
    idle: 'nichts tun, nichts tut, tun sie nichts, nichts unternehmen, nichtstun, nichts auswählen, nichts wählen, nichts gewählt, keine wahl, keine auswahl, ohne auswahl, ohne wahl, ohne eine auswahl, ohne eine wahl, ohne entscheidung, ohne eine entscheidung, ohne ihre auswahl, ohne ihre entscheidung, keine entscheidung, noch keine, nicht entscheiden, nicht entschieden, fehlt eine auswahl, fehlt eine entscheidung, fehlende auswahl, ohne antwort, unbeantwortet, nicht antworten, nicht beantworte*, nicht reagieren, reagieren sie nicht, keine reaktion, keine antwort, ignorier*, übersehen, wegklick*, weggeklickt, wegwisch*, fenster schließ*, banner schließ*, hinweis schließ*, schließen sie, schließt das, vorbeiscroll*, weiterscroll*, weitersurf*, unberührt, nicht berühren, nicht anrühr*, links liegen, stehen lassen, bevor sie wählen, bevor sie gewählt, bevor sie sich entscheiden, bis sie wählen, bis sie sich entscheiden, bis zu ihrer auswahl, bis zu ihrer entscheidung, vor ihrer auswahl, vor ihrer entscheidung, untätig*, schweigen',
    ground:
      '*grundlage*, rechtsgrund*, gestützt, stützen, stützt, beruht, beruhen, basiert, basieren, lit, buchst, buchstabe, rechtlich*, rechtmäßig*, berechtigte* interesse*, interesse*, art, maßgeblich, zählt, tritt an die stelle, geht vor',
    perhaps:
      'mitunter, vielleicht, manchmal, gelegentlich, möglicherweise, eventuell, unter umständen, in manchen, in einigen, teilweise, je nach, bisweilen, es kann sein, kann es sein, aber haben wir',
    exactly:
      'es ist ihr, es sind sie, es ist erst ihr, ist ihr klick, ihr klick, ihr kauf, ihre bestellung, in dem moment, im moment, in dem augenblick, im augenblick',
    cover:
      'hinter einem, hinter einer, verborgen, versteckt, verdeckt, abgedeckt, anstelle, statt der, statt des, anstatt, ein foto, ein bild, nur ein bild, nur ein symbol, graue fläche, grauer kasten, vorhang*, schleier, standbild*, leerer rahmen, verpixelt, unscharf, bleibt leer, bleiben leer, leer, bleibt grau, ausgegraut',
    perk: 'rabatt*, mitgliederpreis*, bonus, vorteil*, gutschein*, preis, preise',
    negation:
      'nicht, kein*, niemals, nie, weder, nichts, niemand*, ausgeschlossen, unmöglich, verhinder*, außerstande, undenkbar',
    someone:
      'einzeln*, person, personen, individu*, niemand*, wer, wem, ihnen, sie, identität*, menschen, besucher*, leser*, bestimmte*',
    recognition:
      'identifizier*, erkenn*, wiedererkenn*, wiedererkannt, zuordn*, zugeordnet, rückschl*, rückverfolg*, zurückführ*, zurückverfolg*, herausles*, ablesen, ermitteln, wiederfinden, verknüpf*, ableit*, bestimmen, schließen',
    unknown: 'verborgen, unbekannt, hindert uns, anonym bleib*',
    group:
      'summen, summenwert*, gesamtzahl*, gruppenwert*, gruppe, gruppen, aggregier*, zusammengefasst*, durchschnitt*, summarisch*, gebündelt*',
    others: 'andere*, fremde*, weitere*, sonstig*, übrige*, anderswo, anderweitig*, verschieden*',
    websites: 'websit*, webseit*, internet*, seiten, netz, apps, web',
    holdings: 'daten*, informationen, angaben, quelle*, profil*, besuch*, konto, konten, allem, bestände*, register, dateien',
    merge: 'zusammen*, verknüpf*, verbunden, verbinden, kombinier*, abgleich*, abgeglichen, vermisch*, anreicher*, verkett*',
    apart: 'getrennt, abgeschottet, isoliert',
    sitealone: 'nur bei uns, nur auf dieser, nur auf unserer, ausschließlich bei uns, endet an unserer',
    giveaway:
      'weitergeg*, weitergab*, überlass*, zugänglich, offengelegt, offenleg*, herausg*, ausgehändigt, preisg*, weitergeleit*, weiterreich*, übermittelt, geben * weiter, händigen, rücken * heraus, geschäfte mit',
    trading: 'geschäfte, handel*, gehandelt, vermiet*, veräußer*, verkauf*, getauscht, tausch*, verleih*',
    gets: 'bekommt, bekommen, landen, landet, gelang*, geben, kommen, kommt',
    outparty:
      'dritte*, außenstehende*, niemand*, andere*, firmen, werbe*, adresshändler*, partner*, unternehmen, externe*, fremde*, aus der hand',
    keepus:
      'für uns, unter uns, zwischen ihnen und uns, nur wir, eigenen gebrauch, niemand außer uns, bleibt bei uns, bleiben bei uns, im haus',
    bounded: 'ausschließlich, nur, allein, lediglich, ausnahmslos, ohne ausnahme, kein anderes land, boden, nirgends',
    confined: 'begrenzt, beschränkt, gebunden, verbleib*, bleib*',
    stores:
      'speicher*, gespeichert, server*, *haltung, gehalten, *standort*, gehostet, hosting, rechenzentr*, verarbeit*, aufbewahr*, backup*, liegen, kopie*, datenbank*, läuft, laufen, betrieben',
    inland:
      'eu, ewr, europäisch*, europa*, deutschland*, deutsch*, österreich*, irland, frankreich, niederlande*, belgien, luxemburg, finnland, schweden, dänemark, norwegen, frankfurt, falkenstein, helsinki, inland, landes, baden württemberg, bayern, hessen, sachsen',
    goesout: 'verlass*, verlässt, außerhalb, ausserhalb, ausland, drittl*, drittst*, exportier*',
    whole:
      'abschließend, abschliessend, vollständig*, erschöpfend, lückenlos*, sämtliche*, alle, aller, allen, jede*, ohne ausnahme, ausnahmslos, komplett*, gesamt*, wer daten, restlos',
    listing:
      '*liste*, tabelle*, übersicht*, aufstellung*, aufgeführt*, aufgelistet*, aufzähl*, verzeichnis*, auflistung*, genannt*, nennt, beschrieben*, aufführt, führt, benannt, *verzeichnis, ergebnis*',
    thisdoc:
      'unten, nachstehend*, folgend*, nachfolgend*, oben, hier, dieser tabelle, abschnitt, ziffer, kapitel, punkt, diese*, der tabelle',
    someof: 'beispiel*, einige, auswahl, unter anderem, etwa',
    offpage:
      '*banner*, *dialog*, *fenster*, *einstellungen*, schaltfläche, gesondert*, separat*, eigene* seite, anlage, anhang, nutzungsbedingungen, agb, veröffentlicht*, deren website, details, cookie richtlinie, hilfeseit*',
    detail:
      'liste, aufgelistet, namen, einzelheit*, details, welche, wer, übersicht, verzeichnis, aufstellung, im einzelnen, genannt, einzelne, mit wem, verzeichnet, sehen',
    finish:
      'insgesamt, dabei bleibt es, sonst keine*, sonst nichts, mehr nicht, mehr sind es nicht, nicht mehr und nicht weniger, das war, und fertig, keine weiteren, einen einzigen',
    tool: '*werkzeug*, *dienst*, *anbieter*, *verarbeiter*, *empfänger*, *partner*, cookie*, *tool*, *auftragnehmer*, dritte*',
    request:
      'bitte, vermeiden sie, senden sie uns, geben sie * nicht, teilen sie * nicht, sie sollten, schreiben sie, senden sie keine, schicken sie, geben sie niemals, geben sie nie',
    hearsay: 'versichert, erklärt, behauptet, gibt an, beteuert',
    maybe: 'vielleicht, wir hoffen, beabsichtigen, ab nächstem jahr, möchten künftig',
    once: 'damals, in der alten, früheren',
    inactive: 'nicht aktiviert, nicht eingeschaltet, deaktiviert, ausgeschaltet, ungekürzt*',
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
    classed: 'gelten als, gilt als, eingestuft, klassifizier*, kategorisier*, rechnen wir, rechnen zu, zählen zu, zählen als, gerechnet',
    thereupon: 'vorher, zuvor, erst dann, bis dahin, danach, davor, erst danach, dann, erst hierdurch, erst damit',
    chat: 'chat*, *chatfenster*, sprechblase*',
  },
  numbers:
    'ein 1, eine 1, einen 1, einem 1, eines 1, einer 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, achtzehn 18, zwanzig 20, vierundzwanzig 24, dreißig 30, dreissig 30, sechzig 60, neunzig 90, anderthalb 1.5, halbes 0.5, sechzehn 16, siebzehn 17, neunzehn 19, fünfundzwanzig 25, sechsundzwanzig 26, sechsunddreißig 36, vierzig 40, achtundvierzig 48, fünfzig 50, siebzig 70, zweiundsiebzig 72, achtzig 80, hundert 100, halben 0.5, halbe 0.5, eineinhalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5, jede 1, jeden 1, jedes 1',
  units:
    'sekunde* 0.0000115741, minute* 0.000694444, stunde* 0.0416667, tag 1, tage 1, tagen 1, tages 1, woche 7, wochen 7, monat 30.4, monate 30.4, monaten 30.4, monats 30.4, jahr 365, jahre 365, jahren 365, jahres 365, halbjahr 182.5, halbjahre 182.5, quartal 91.25, quartale 91.25, quartalen 91.25, werktage 1, werktagen 1, kalenderjahr 365, kalenderjahre 365, kalenderjahren 365, arbeitstage 1, arbeitstagen 1',
};
