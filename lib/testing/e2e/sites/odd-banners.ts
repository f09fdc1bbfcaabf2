/** Consent banners as sites build them by hand, in as many ways as came to mind. */
import { BOTTOM, FULL, MIDDLE, others } from './odd-boxes.ts';

export interface OddBanner {
  name: string;
  /** Body of the page. */
  html: string;
  /** Buttons that must be found, with what they do; null: this is no consent banner. */
  buttons: Record<string, 'accept' | 'reject' | 'settings' | 'save' | 'close' | 'other'> | null;
}

const banners: OddBanner[] = [
  {
    name: 'nb: div role=button, classes that say nothing',
    html: `<div style="${BOTTOM}" class="x1a9 _b"><div class="_t">Vi og våre samarbeidspartnere bruker informasjonskapsler for å gjøre nettstedet bedre.</div>
      <div role="button" tabindex="0" class="_c">Godta alle</div><div role="button" tabindex="0" class="_c">Kun nødvendige</div></div>`,
    buttons: { 'Godta alle': 'accept', 'Kun nødvendige': 'reject' },
  },
  {
    name: 'de: links with href="#", full wall',
    html: `<div style="${FULL}"><div style="max-width:600px;margin:10vh auto"><h2>Ihre Privatsphäre</h2><p>Wir und unsere 142 Partner speichern Informationen auf Ihrem Gerät.</p>
      <a href="#" class="yes">Zustimmen und weiter</a> <a href="#" class="no">Nur essenzielle Cookies akzeptieren</a> <a href="#" class="more">Individuelle Einstellungen</a></div></div>`,
    buttons: {
      'Zustimmen und weiter': 'accept',
      'Nur essenzielle Cookies akzeptieren': 'reject',
      'Individuelle Einstellungen': 'settings',
    },
  },
  {
    name: 'de: close and decline in one, dialog element',
    html: `<dialog open style="${MIDDLE}"><p>Diese Website verwendet Cookies, um Ihnen ein besseres Erlebnis zu bieten.</p>
      <button>Ablehnen und schließen</button><button>Alles akzeptieren</button><button>Mehr Informationen</button></dialog>`,
    buttons: { 'Ablehnen und schließen': 'reject', 'Alles akzeptieren': 'accept', 'Mehr Informationen': 'other' },
  },
  {
    name: 'nb: input type=button, bar on top',
    html: `<form style="position:fixed;top:0;left:0;right:0;background:#ffd;z-index:50"><span>Nettstedet bruker cookies. Les om personvern.</span>
      <input type="button" value="Jeg forstår"> <input type="button" value="Nei takk"></form>`,
    buttons: { 'Jeg forstår': 'accept', 'Nei takk': 'reject' },
  },
  {
    name: 'nb: settings layer with switches',
    html: `<div role="dialog" aria-modal="true" style="${MIDDLE}"><h2>Velg hva du vil dele</h2><p>Samtykke til informasjonskapsler</p>
      <button role="switch" aria-checked="true" disabled>Nødvendige</button><button role="switch" aria-checked="false">Statistikk</button>
      <button role="switch" aria-checked="false">Markedsføring</button><button>Lagre valg</button><button>Velg alle</button></div>`,
    buttons: { 'Lagre valg': 'save' },
  },
  {
    name: 'nb: only OK',
    html: `<div id="info" style="${BOTTOM}">Ved å bruke siden godtar du vår bruk av informasjonskapsler. <button>OK</button></div>`,
    buttons: { OK: 'accept' },
  },
  {
    name: 'nb: colloquial',
    html: `<aside style="${BOTTOM}"><strong>Kjeks?</strong><p>Vi bruker cookies for å huske handlekurven din, og gjerne til litt statistikk.</p>
      <button type="button">Kjør på!</button><button type="button">Bare det viktigste</button></aside>`,
    buttons: { 'Kjør på!': 'accept', 'Bare det viktigste': 'reject' },
  },
  {
    name: 'de: wall without reject, continue without consent as a small link',
    html: `<div style="${FULL}"><section style="padding:100px"><h1>Willkommen</h1><p>Mit Ihrer Einwilligung nutzen wir Cookies und ähnliche Technologien.</p>
      <span class="btn primary">Alle zulassen</span> <a role="button" href="javascript:void(0)">Weiter ohne Einwilligung</a></section></div>`,
    buttons: { 'Alle zulassen': 'accept', 'Weiter ohne Einwilligung': 'reject' },
  },
  {
    name: 'de: tracking or subscription',
    html: `<div style="${FULL}" id="pur"><h2>Weiterlesen mit Werbung</h2><p>Mit Cookies und Tracking, Einwilligung jederzeit widerrufbar.</p><button>Akzeptieren und weiter</button>
      <p>oder werbefrei</p><a href="/abo">Jetzt Pur-Abo abschließen</a></div>`,
    buttons: { 'Akzeptieren und weiter': 'accept', 'Jetzt Pur-Abo abschließen': 'other' },
  },
  {
    name: 'nn: in the flow of the page',
    html: `<div class="topp"><p>Me nyttar informasjonskapslar for å gjere tenestene våre betre. Samtykkjer du?</p><button>Godta</button> <button>Berre naudsynte</button></div>
      <main><h1>Kommunen</h1><p>${'Velkomen til oss. '.repeat(200)}</p></main>`,
    buttons: { Godta: 'accept', 'Berre naudsynte': 'reject' },
  },
  {
    name: 'da: custom elements with text in spans',
    html: `<my-bar style="display:block;${BOTTOM}"><p>Vi bruger cookies til statistik og markedsføring.</p><button><span><span>Accepter</span> <span>alle</span></span></button>
      <button><span>Kun nødvendige</span></button><button><span>Tilpas</span></button></my-bar>`,
    buttons: { 'Accepter alle': 'accept', 'Kun nødvendige': 'reject', Tilpas: 'settings' },
  },
  {
    name: 'sv: labels in attributes',
    html: `<div style="${BOTTOM}" aria-label="Kakor"><p>Den här webbplatsen använder kakor.</p><button aria-label="Godkänn alla kakor">👍</button><button aria-label="Neka alla kakor">👎</button></div>`,
    buttons: { 'Godkänn alla kakor': 'accept', 'Neka alla kakor': 'reject' },
  },
  {
    name: 'en: open shadow root',
    html: `<consent-box></consent-box><script>
      document.querySelector('consent-box').attachShadow({ mode: 'open' }).innerHTML = '<div style="${BOTTOM}"><p>We value your privacy and use cookies.</p><button>Accept all</button><button>Reject all</button><button>Manage choices</button></div>';
    </script>`,
    buttons: { 'Accept all': 'accept', 'Reject all': 'reject', 'Manage choices': 'settings' },
  },
  {
    name: 'fr: sticky bar in the end of the page, “tout refuser” as text',
    html: `<main>${'<p>Bonjour.</p>'.repeat(60)}</main><div style="position:sticky;bottom:0;background:#fff"><p>Ce site utilise des traceurs pour mesurer l’audience.</p>
      <button>Tout accepter</button><button>Continuer sans accepter →</button><button>Je choisis</button></div>`,
    buttons: { 'Tout accepter': 'accept', 'Continuer sans accepter →': 'reject', 'Je choisis': 'settings' },
  },
  {
    name: 'nl: popover with icons',
    html: `<div style="${MIDDLE}"><p>Wij gebruiken cookies om jouw ervaring te verbeteren.</p><button><svg width="10" height="10"></svg> Alles accepteren</button><button>Alleen noodzakelijk</button><a href="#">Voorkeuren aanpassen</a></div>`,
    buttons: { 'Alles accepteren': 'accept', 'Alleen noodzakelijk': 'reject', 'Voorkeuren aanpassen': 'settings' },
  },
  {
    name: 'es',
    html: `<div style="${BOTTOM}"><p>Utilizamos cookies propias y de terceros.</p><button>Aceptar y continuar</button><button>Rechazar todo</button><button>Configuración de cookies</button></div>`,
    buttons: { 'Aceptar y continuar': 'accept', 'Rechazar todo': 'reject', 'Configuración de cookies': 'settings' },
  },
  {
    name: 'it: cross that means no',
    html: `<div style="${BOTTOM}"><button aria-label="Continua senza accettare">✕</button><p>Questo sito utilizza cookie tecnici e, con il tuo consenso, di profilazione.</p><button>Accetta tutti</button><button>Personalizza</button></div>`,
    buttons: { 'Continua senza accettare': 'reject', 'Accetta tutti': 'accept', Personalizza: 'settings' },
  },
  {
    name: 'pl',
    html: `<div style="${MIDDLE}"><p>Szanujemy Twoją prywatność. Używamy plików cookie.</p><button>Akceptuję wszystkie</button><button>Odrzuć wszystkie</button><button>Ustawienia zaawansowane</button></div>`,
    buttons: { 'Akceptuję wszystkie': 'accept', 'Odrzuć wszystkie': 'reject', 'Ustawienia zaawansowane': 'settings' },
  },
  {
    name: 'nb: no word on cookies, buttons speak for themselves',
    html: `<div style="${MIDDLE}"><h3>Før du går videre</h3><p>Vi samler inn data om hvordan du bruker siden, og deler dem med annonsører.</p><button>Jeg samtykker</button><button>Jeg samtykker ikke</button></div>`,
    buttons: { 'Jeg samtykker': 'accept', 'Jeg samtykker ikke': 'reject' },
  },
  {
    name: 'de: list of purposes with check boxes on the first layer',
    html: `<div style="${MIDDLE}"><h4>Datenschutz-Einstellungen</h4><p>Wir verwenden Cookies.</p><label><input type="checkbox" checked disabled> Essenziell</label><label><input type="checkbox" checked> Statistik</label>
      <label><input type="checkbox"> Externe Medien</label><a class="btn" role="button" href="#">Alle akzeptieren</a><a class="btn" role="button" href="#">Speichern</a><a class="btn" role="button" href="#">Nur essenzielle akzeptieren</a></div>`,
    buttons: { 'Alle akzeptieren': 'accept', Speichern: 'save', 'Nur essenzielle akzeptieren': 'reject' },
  },
  {
    name: 'de: formal and long',
    html: `<div style="${BOTTOM}"><p>Um unsere Webseite fortlaufend zu verbessern, setzen wir Cookies ein.</p><button>Ja, ich bin einverstanden</button><button>Nein, nur technisch notwendige Cookies verwenden</button></div>`,
    buttons: { 'Ja, ich bin einverstanden': 'accept', 'Nein, nur technisch notwendige Cookies verwenden': 'reject' },
  },
  {
    name: 'nb: label as button',
    html: `<div style="${BOTTOM}"><p>Vi trenger ditt samtykke til å lagre informasjonskapsler på enheten din.</p><label for="c1" class="knapp">Tillat alle</label><input id="c1" type="checkbox" hidden><label for="c2" class="knapp">Avslå valgfrie</label><input id="c2" type="checkbox" hidden></div>`,
    buttons: { 'Tillat alle': 'accept', 'Avslå valgfrie': 'reject' },
  },
  {
    name: 'nb: div with a listener and a pointer only',
    html: `<div style="${BOTTOM}"><p>Denne siden bruker informasjonskapsler.</p><div style="cursor:pointer" id="a">Den er god</div><div style="cursor:pointer" id="b">Helst ikke</div></div>`,
    buttons: { 'Den er god': 'accept', 'Helst ikke': 'reject' },
  },
  {
    name: 'nb: half of the page is the banner, with tabs and a long text',
    html: `<div style="${MIDDLE};max-height:300px;overflow:auto"><ul role="tablist"><li><a role="tab" href="#s">Samtykke</a></li><li><a role="tab" href="#d">Detaljer</a></li><li><a role="tab" href="#o">Om</a></li></ul>
      <p>${'Dette nettstedet bruker cookies. Vi deler opplysninger om din bruk med partnere innen sosiale medier og analyse. '.repeat(12)}</p>
      <button>Avvis</button><button>Tillat utvalg</button><button>Tillat alle</button></div>`,
    buttons: { Avvis: 'reject', 'Tillat utvalg': 'save', 'Tillat alle': 'accept' },
  },
  {
    name: 'en: buttons in a footer beside the text',
    html: `<div style="${FULL};background:rgba(0,0,0,.5)"><div style="background:#fff;margin:100px"><header><h2>Cookies</h2></header><div><p>We use cookies and similar technologies to personalise content.</p></div><footer><button>I'm OK with that</button><button>Reject optional cookies</button></footer></div></div>`,
    buttons: { "I'm OK with that": 'accept', 'Reject optional cookies': 'reject' },
  },
  {
    name: 'de: casual',
    html: `<div style="${BOTTOM}"><p>Bei uns gibt es Cookies – für Statistik und Werbung.</p><button>Geht klar</button><button>Lieber nicht</button><button>Selbst auswählen</button></div>`,
    buttons: { 'Geht klar': 'accept', 'Lieber nicht': 'reject', 'Selbst auswählen': 'settings' },
  },
  {
    name: 'nb: the choice beside the newsletter form of the page',
    html: `<form><input type="email"><button>Meld meg på nyhetsbrevet</button></form><div style="${BOTTOM}"><p>Vi bruker informasjonskapsler til analyse.</p><button>Aksepter</button><button>Avvis</button></div>`,
    buttons: { Aksepter: 'accept', Avvis: 'reject' },
  },
  {
    name: 'nb: only a cross and a link',
    html: `<div class="cookie-info" style="${BOTTOM}"><p>Vi bruker informasjonskapsler. <a href="/personvern">Les mer om personvern</a></p><button aria-label="Lukk">×</button></div>`,
    buttons: { Lukk: 'close' },
  },
  {
    name: 'nb: React-like nesting, texts in <p> inside of buttons',
    html: `<div id="root"><div class="sc-a1"><div class="sc-b2" style="${BOTTOM}"><div><div><p>Hei! Vi bruker informasjonskapsler (cookies) for statistikk, tilpasning og annonser.</p></div>
      <div class="sc-row"><button class="sc-x"><p>Nei, bare nødvendige</p></button><button class="sc-y"><p>Ja, det er greit</p></button></div></div></div></div></div>`,
    buttons: { 'Nei, bare nødvendige': 'reject', 'Ja, det er greit': 'accept' },
  },
  {
    name: 'nb: links to an address that answers with the choice',
    html: `<div style="${BOTTOM}"><p>Vi ønsker å bruke informasjonskapsler.</p><a href="/samtykke?valg=ja">Godta</a> <a href="/samtykke?valg=nei">Avvis</a> <a href="/personvern">Les mer</a></div>`,
    buttons: { Godta: 'accept', Avvis: 'reject' },
  },
  {
    name: 'de: table layout with submit inputs',
    html: `<form method="post" action="/consent"><table style="${MIDDLE}"><tr><td colspan="2">Wir benötigen Ihre Zustimmung zum Einsatz von Cookies.</td></tr><tr><td><input type="submit" name="a" value="Zustimmen"></td><td><input type="submit" name="b" value="Nicht zustimmen"></td></tr></table></form>`,
    buttons: { Zustimmen: 'accept', 'Nicht zustimmen': 'reject' },
  },
  {
    name: 'de: names of sets only',
    html: `<div role="alertdialog" style="${MIDDLE}"><p>Welche Cookies dürfen wir setzen?</p><button>Alle Cookies</button><button>Notwendige Cookies</button></div>`,
    buttons: { 'Alle Cookies': 'accept', 'Notwendige Cookies': 'reject' },
  },
  {
    name: 'de: absolute box over a dimmed page',
    html: `<div style="position:absolute;top:0;left:0;width:100%;height:2000px;background:rgba(0,0,0,.6);z-index:100"><div style="position:absolute;top:100px;left:300px;width:500px;background:#fff;padding:20px"><p>Wir nutzen Cookies und Dienste Dritter für Analyse und Marketing.</p><div><button>Akzeptieren</button><button>Ablehnen</button></div></div></div>`,
    buttons: { Akzeptieren: 'accept', Ablehnen: 'reject' },
  },
  {
    name: 'nb: second layer with radio buttons',
    html: `<section role="dialog" style="${MIDDLE}"><h2>Personvernvalg</h2><fieldset><legend>Informasjonskapsler</legend><label><input type="radio" name="v" checked> Alle</label><label><input type="radio" name="v"> Bare nødvendige</label></fieldset><button>Bekreft</button></section>`,
    buttons: { Bekreft: 'save' },
  },
  {
    name: 'nb: legitimate interest',
    html: `<div style="${MIDDLE}"><h2>Dine personvernvalg</h2><p>Vi og våre 312 partnere lagrer og får tilgang til informasjon på enheten din. Noen partnere bygger på berettiget interesse.</p><label><input type="checkbox" checked> Berettiget interesse</label><button>Godta alle</button><button>Protester mot alle</button><button>Lagre og lukk</button></div>`,
    buttons: { 'Godta alle': 'accept', 'Lagre og lukk': 'save' },
  },
  {
    name: 'de: cross in the corner and a continue link above',
    html: `<div style="${MIDDLE}"><a href="#" style="float:right">Weiter ohne Zustimmung ›</a><h3>Wir schätzen Ihre Privatsphäre</h3><p>Gemeinsam mit Partnern verarbeiten wir Daten wie Cookie-Kennungen.</p><button>Einstellungen</button><button>Akzeptieren &amp; schließen</button></div>`,
    buttons: { 'Weiter ohne Zustimmung ›': 'reject', Einstellungen: 'settings', 'Akzeptieren & schließen': 'accept' },
  },
  {
    name: 'nb: toast in the corner, spans',
    html: `<div style="position:fixed;right:16px;bottom:16px;width:300px;background:#222;color:#fff;z-index:5"><span>🍪 Vi bruker cookies.</span><span class="btn-link">Greit</span><span class="btn-link">Nei takk</span></div>`,
    buttons: { Greit: 'accept', 'Nei takk': 'reject' },
  },
  {
    name: 'nb: banner above a sticky menu',
    html: `<header style="position:sticky;top:0;background:#fff;z-index:10"><nav><a href="/a">Nyheter</a><button>Meny</button></nav></header>
      <div style="${BOTTOM};z-index:11"><p>Personvern er viktig for oss. Vi bruker informasjonskapsler og lignende teknologi.</p><button>Tillat alle</button><button>Tillat kun nødvendige</button><button>Tilpass</button></div>`,
    buttons: { 'Tillat alle': 'accept', 'Tillat kun nødvendige': 'reject', Tilpass: 'settings' },
  },
  {
    name: 'de: buttons outside of the box with the text, one wrapper',
    html: `<div style="${BOTTOM};display:flex"><div style="position:relative;z-index:20"><p>Diese Seite nutzt Website-Tracking-Technologien von Dritten, um ihre Dienste anzubieten.</p></div><div style="position:sticky;bottom:0"><button>Ich bin einverstanden</button><button>Nur technisch notwendige akzeptieren</button><button>Details</button></div></div>`,
    buttons: { 'Ich bin einverstanden': 'accept', 'Nur technisch notwendige akzeptieren': 'reject', Details: 'settings' },
  },
  {
    name: 'nb: image buttons with alternative texts',
    html: `<div style="${BOTTOM}"><p>Nettstedet lagrer informasjonskapsler.</p><button><img alt="Godta alle" src="data:," width="40" height="20"></button><button><img alt="Avvis alle" src="data:," width="40" height="20"></button></div>`,
    buttons: { 'Godta alle': 'accept', 'Avvis alle': 'reject' },
  },
  {
    name: 'de: popover attribute',
    html: `<div id="p" popover="manual"><p>Cookies erlauben? Wir messen damit, wie die Seite genutzt wird.</p><button>Erlauben</button><button>Nicht erlauben</button></div><script>document.getElementById('p').showPopover();</script>`,
    buttons: { Erlauben: 'accept', 'Nicht erlauben': 'reject' },
  },
  {
    name: 'nb: nested open shadow roots',
    html: `<c-app></c-app><script>
      const outer = document.querySelector('c-app').attachShadow({ mode: 'open' });
      outer.innerHTML = '<c-box></c-box>';
      outer.querySelector('c-box').attachShadow({ mode: 'open' }).innerHTML = '<div style="${BOTTOM}"><p>Vi bruker informasjonskapsler.</p><c-button></c-button><c-button class="b2"></c-button></div>';
      const inner = outer.querySelector('c-box').shadowRoot;
      inner.querySelectorAll('c-button').forEach((b, i) => { b.attachShadow({ mode: 'open' }).innerHTML = '<button>' + ['Godta alle', 'Avvis alle'][i] + '</button>'; });
    </script>`,
    buttons: { 'Godta alle': 'accept', 'Avvis alle': 'reject' },
  },
  {
    name: 'de: everything in capitals, soft hyphens',
    html: `<div style="${BOTTOM}"><p>WIR VERWENDEN COOKIES</p><button>ALLE AK&shy;ZEP&shy;TIE&shy;REN</button><button>NUR NOT&shy;WEN&shy;DI&shy;GE</button></div>`,
    buttons: { 'ALLE AK\u00adZEP\u00adTIE\u00adREN': 'accept', 'NUR NOT\u00adWEN\u00adDI\u00adGE': 'reject' },
  },
  {
    name: 'nb: words in the style sheet only',
    html: `<style>.y::before { content: 'Godta alle' } .n span::after { content: attr(data-t) }</style><div style="${BOTTOM}"><p>Denne nettsiden benytter informasjonskapsler.</p><button class="n"><span data-t="Avslå alle"></span></button><button class="y"></button></div>`,
    buttons: { 'Godta alle': 'accept', 'Avslå alle': 'reject' },
  },
  {
    name: 'sv: plainer for those who do not see it',
    html: `<div style="${MIDDLE}"><p>Med ditt samtycke använder vi cookies.</p><button aria-label="Samtyck till alla">Kanon!</button><button>Neka</button><button>Läs om våra syften</button></div>`,
    buttons: { 'Kanon!': 'accept', Neka: 'reject', 'Läs om våra syften': 'other' },
  },
  {
    name: 'nn: one half known',
    html: `<div style="${BOTTOM}">Kommunen nyttar informasjonskapslar til statistikk. <button>Ja, eg er med</button> <button>Nei, berre det de treng</button></div>`,
    buttons: { 'Ja, eg er med': 'accept', 'Nei, berre det de treng': 'reject' },
  },
];

export const oddBanners: readonly OddBanner[] = [...banners, ...others];
