import type { BannerWords } from './types.ts';

/** German. */
export const de: BannerWords = {
  accept:
    'akzeptier*, zustimm*, stimme, stimmen, einverstanden, erlaub*, zulassen, lasse, annehmen, nehme, genehmig*, bejahen, aktivieren, gestatte*, einwilligen, anschalten, einschalten, freigeben, willige, zustimmend, bewillig*',
  reject:
    'ablehn*, abgelehnt, lehne, lehnen, verweiger*, verbiete*, widerspr*, abwählen, deaktivier*, zurückweisen, ablehnung, nein danke, unterbinde*, blockier*, untersag*, ausschalten, verzicht*, nicht tracken, nicht verfolgen, nicht nachverfolgen, beschränken, so wenig wie möglich, so wenige wie möglich',
  none: 'keine, keinen, nichts',
  only: 'nur, ausschließlich, lediglich, bloß',
  necessary:
    'notwendig*, unbedingt notwendig*, technisch notwendig*, technisch erforderlich*, erforderlich*, essenziell*, essentiell*, nötig*, zwingend*, unbedingt erforderlich*, technische, nötigste*, wichtigste, wichtigsten, minimum, minimal*, grundlegend*, basis*, unverzichtbar*, zwingend erforderlich*, absolut notwendig*, notwendiges, nötiges',
  optional:
    'optional*, nicht notwendig*, nicht erforderlich*, nicht essenziell*, nicht essentiell*, nicht technisch notwendig*, unnötig*, freiwillig*',
  all: 'alle, allen, allem, aller, alles, sämtliche*',
  object: 'cookie, cookies, tracking, datenschutz*, privatsphäre*, dienste, technologien, datenverarbeitung, nutzung, verwendung',
  consent: 'einwillig*, zustimmung*',
  settings:
    'einstell*, anpass*, verwalt*, konfigur*, individuell*, bearbeit*, ändern, details, präferenzen, optionen, mehr optionen, weitere optionen, selbst bestimmen, lassen sie mich wählen, lass mich wählen, selbst auswählen, personalisier*, zweck, zwecke, zwecken, privatsphäreeinstell*, selbst entscheiden, entscheiden, selbst festlegen, auswahl treffen, feineinstell*, detaileinstell*, verfeinern, selbst bestimme*, erweitert*, granular*, einzeln, detailauswahl, detailliert*',
  save: 'speicher*, bestätig*, übernehm*, sichern, fertig',
  selection: 'auswahl, ausgewählt*, gewählt*, markierte*, aktuelle*',
  select: 'auswählen, wählen, wähle',
  close: 'schließ*, schliess*, ausblenden',
  negation: 'nicht, nein',
  continue: 'weiter, fortfahr*, fortsetz*, weitersurfen, weiterlesen, mit werb*',
  without: 'ohne',
  withdraw: 'widerruf*, zurückzieh*, zurücknehm*, ziehe zurück',
  affirm:
    'ok, okay, ja, alles klar, verstanden, ich verstehe, in ordnung, klar, gerne, gern, passt, super, geht klar, klar doch, na klar, los geht s, kein problem, kein ding, meinetwegen, von mir aus, her damit, jawohl, aber gern, aber gerne, geht in ordnung, o k, prima, perfekt, na gut, natürlich, klingt gut, hört sich gut an, ich bin dabei, einfach weiter, so machen wir s, selbstverständlich',
  category: 'statistik*, marketing*, funktional*, funktionell*, analyse*, werb*, externe medien, komfort*',
  filler:
    'ich, wir, sie, mir, mich, mein, meine, meiner, der, die, das, den, dem, des, und, oder, zu, zum, zur, ab, an, für, von, mit, auf, in, es, ist, bin, bitte, danke, diese, dieser, geben, erteilen, erteile, ein, eine, zeigen, anzeigen, setzen, verwenden, website, webseite, seite, hier, jetzt, damit, lieber, eher, doch, noch, aber, möchte, will, kann, können, gar, nutzen, besuch, vorerst, alle arten, uns, euch, eure, ihre, ihr, du, dein, deine, deiner, dir, los, als, ohnehin, zur seite, hinweis, fenster, banner, dialog, meldung, popup, ganz, völlig, absolut, so, einfach, lesen, mehr, erfahren, weitere, informationen, infos, deinen, ihrer, ihren, welche',
  foreign:
    'agb, bedingungen, nutzungsbedingungen, kauf*, zahl*, bestell*, abonn*, newsletter, anmelden, einloggen, registrier*, anfrage*, angebot*, einladung*, vertrag*, abo, mitglied*, kundenclub',
  cues: 'cookie, einwilligung, datenschutzeinstell, privatsphäre, tracking, zustimmung',
};
