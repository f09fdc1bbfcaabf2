/** Banners that the finder was not made from, each working, and boxes that ask something else. What must come of each stands beside it. */
import type { Site, WebAnswer } from '../../web/server.ts';

export interface StrangeBanner {
  name: string;
  language: string;
  body: string;
  /** Clicks that refusing and accepting take; null: it offers no such way. Absent: it is no consent banner at all. */
  steps?: { reject: number | null; accept: number };
}

export const BAR = 'position:fixed;left:0;right:0;bottom:0;padding:18px;background:#fff;border-top:1px solid #999;z-index:50';
export const BOX = 'position:fixed;top:15%;left:30%;width:40%;padding:24px;background:#fff;border:1px solid #999;z-index:50';
export const WALL = 'position:fixed;inset:0;padding:8%;background:#fff;z-index:50';
/** Keeps the choice as a shop would: in a cookie with a name of its own. */
const KEEP = `const keep = (value, box = document.getElementById('b')) => { document.cookie = 'samtykkevalg=' + encodeURIComponent(JSON.stringify(value)) + '; max-age=9999; path=/'; box.remove(); };
  const yes = () => keep({ statistics: true, marketing: true }), no = () => keep({ statistics: false, marketing: false });
  const picked = () => { const is = (n) => { const t = document.querySelector('[data-c=' + n + ']'); return t.checked ?? t.getAttribute('aria-checked') === 'true'; }; keep({ statistics: is('statistics'), marketing: is('marketing') }); };
  const flip = (t) => t.setAttribute('aria-checked', t.getAttribute('aria-checked') !== 'true');`;
export const script = (code = '') => `<script>${KEEP}${code}</script>`;

const banners: StrangeBanner[] = [
  {
    name: 'nb-linje',
    language: 'nb',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" style="${BAR}">Vi samler inn litt statistikk ved hjelp av informasjonskapsler. <button onclick="no()">Bare nødvendige</button> <button onclick="yes()">Helt greit</button></div>`,
  },
  {
    name: 'nn-dialog',
    language: 'nn',
    steps: { reject: 1, accept: 1 },
    body: `<dialog id="b"><h2>Før du går vidare</h2><p>Vi vil gjerne lagre informasjonskapslar på eininga di for å måle bruken.</p><button onclick="no()">Berre det naudsynte</button><button onclick="yes()">Ja, eg samtykkjer</button><a href="/personvern">Les meir</a></dialog>${script('b.showModal()')}`,
  },
  {
    name: 'da-lag',
    language: 'da',
    steps: { reject: 2, accept: 1 },
    body: `${script()}<section id="b" style="${BOX}"><div id="et"><h3>Må vi bruge cookies?</h3><p>De hjælper os med statistik og annoncer.</p><button onclick="yes()">Tillad alle</button> <button onclick="et.hidden = true; to.hidden = false">Vis detaljer</button></div>
      <div id="to" hidden><h3>Vælg cookies</h3><label><input type="checkbox" checked disabled> Nødvendige</label><label><input type="checkbox" data-c="statistics"> Statistik</label><label><input type="checkbox" data-c="marketing"> Markedsføring</label><button onclick="picked()">Gem mine valg</button></div></section>`,
  },
  {
    name: 'sv-skugga',
    language: 'sv',
    steps: { reject: 1, accept: 1 },
    body: `<div id="b"></div>${script(`const root = b.attachShadow({ mode: 'closed' }); root.innerHTML = '<div style="${BAR}"><p>Vi använder kakor för att webbplatsen ska fungera och för analys.</p><button>Endast nödvändiga kakor</button><button>Godkänn alla kakor</button></div>'; const [nej, ja] = root.querySelectorAll('button'); nej.onclick = () => no(); ja.onclick = () => yes();`)}`,
  },
  {
    name: 'de-ohne',
    language: 'de',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" role="dialog" aria-label="Datenschutz" style="${WALL}"><p style="text-align:right"><a href="#" onclick="no(); return false">Weiter ohne Einwilligung</a></p><h1>Guten Tag</h1><p>Wir und 12 Partner möchten Cookies setzen, um Werbung auszuspielen und ihren Erfolg zu messen.</p><button onclick="yes()">Einverstanden</button></div>`,
  },
  {
    name: 'de-rahmen',
    language: 'de',
    steps: { reject: 1, accept: 1 },
    body: `${script(`addEventListener('message', ({ data }) => data === 'ja' ? yes() : data === 'nein' && no());`)}<iframe id="b" src="https://rahmen.test/" style="${BAR};width:100%;height:180px;border:0"></iframe>`,
  },
  {
    name: 'en-ticked',
    language: 'en',
    steps: { reject: 3, accept: 1 },
    body: `${script()}<div id="b" style="${BOX}"><h2>Your privacy</h2><p>We use cookies and similar technologies.</p><label><input type="checkbox" checked disabled> Strictly necessary</label><br><label><input type="checkbox" checked data-c="statistics"> Performance</label><br><label><input type="checkbox" checked data-c="marketing"> Targeting</label><p><button onclick="picked()">Confirm my choices</button> <button onclick="yes()">Allow all</button></p></div>`,
  },
  {
    name: 'fr-continuer',
    language: 'fr',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" style="${BOX}"><span onclick="no()" style="cursor:pointer;float:right">Continuer sans accepter →</span><h2>Vos choix</h2><p>Avec votre accord, nous utilisons des traceurs pour mesurer l’audience.</p><button>Paramétrer</button><button onclick="yes()">J’accepte tout</button></div>`,
  },
  {
    name: 'nl-muur',
    language: 'nl',
    steps: { reject: null, accept: 1 },
    body: `${script()}<div id="b" style="${WALL}"><h1>Even uw aandacht</h1><p>Wij plaatsen cookies om advertenties te tonen waarmee wij onze journalistiek betalen.</p><button onclick="yes()">Accepteren en doorgaan</button> <a href="/abonnement">Liever een abonnement zonder advertenties</a></div>`,
  },
  {
    name: 'es-elemento',
    language: 'es',
    steps: { reject: 1, accept: 1 },
    body: `<aviso-galletas id="b"></aviso-galletas>${script(`customElements.define('aviso-galletas', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div style="${BAR}"><p>Utilizamos cookies propias y de terceros con fines analíticos.</p><button>Rechazar todas</button><button>Aceptar todas</button><button>Configurar</button></div>'; const [n, s] = this.shadowRoot.querySelectorAll('button'); n.onclick = () => no(); s.onclick = () => yes(); } });`)}`,
  },
  {
    name: 'it-croce',
    language: 'it',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" style="${BAR}"><button aria-label="Continua senza accettare" onclick="no()">×</button><p>Questo sito utilizza cookie di profilazione, previo consenso.</p><button onclick="yes()">Accetta tutti</button></div>`,
  },
  {
    name: 'pl-wskaznik',
    language: 'pl',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" style="${BOX}"><p>Używamy plików cookie oraz podobnych technologii w celach statystycznych i reklamowych.</p><div style="cursor:pointer" id="n">Odrzuć wszystkie</div><div style="cursor:pointer" id="t">Zgadzam się</div></div>${script(`n.onclick = no; t.onclick = yes;`).replace(KEEP, '')}`,
  },
  {
    name: 'nb-skuff',
    language: 'nb',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<aside id="b" style="position:absolute;z-index:20;top:0;left:0;width:320px;height:100vh;background:#eef;padding:20px"><h2>Kjeks til kaffen?</h2><p>Noen kapsler trenger vi, resten bruker vi til markedsføring hvis du lar oss.</p><p><button onclick="yes()">Ja, det er greit</button></p><p><button onclick="no()">Nei, bare de nødvendige</button></p></aside>`,
  },
  {
    name: 'de-schalter',
    language: 'de',
    steps: { reject: 4, accept: 1 },
    body: `${script()}<div id="b" style="${BOX}"><div id="eins"><h2>Wir verwenden Cookies</h2><p>Manche sind erforderlich, andere helfen uns bei der Werbung.</p><button onclick="yes()">Ist in Ordnung</button> <button onclick="eins.hidden = true; zwei.hidden = false">Zweck für Zweck entscheiden</button></div>
      <div id="zwei" hidden><h2>Cookies nach Zweck</h2><p><button role="switch" aria-checked="true" disabled>Erforderlich</button> <button role="switch" aria-checked="true" data-c="statistics" onclick="flip(this)">Statistik</button> <button role="switch" aria-checked="true" data-c="marketing" onclick="flip(this)">Werbung</button></p><button onclick="picked()">Auswahl übernehmen</button></div></div>`,
  },
  {
    name: 'nb-glir',
    language: 'nb',
    steps: { reject: 1, accept: 1 },
    body: `${script(`setTimeout(() => { const el = document.createElement('div'); el.id = 'b'; el.style = '${BAR};transform:translateY(100%);transition:transform .6s'; el.innerHTML = '<p>Vi måler bruken av nettsidene våre med informasjonskapsler fra andre.</p><button onclick="no()">Nei, ikke mål meg</button><button onclick="yes()">Ja, mål i vei</button>'; document.body.append(el); requestAnimationFrame(() => (el.style.transform = 'none')); }, 2000)`)}`,
  },
  {
    name: 'en-both',
    language: 'en',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div style="${BOX}"><h2>15% off your first order</h2><p>Join our newsletter.</p><input type="email"><button>Yes please</button><button>No thanks</button></div><div id="b" style="${BAR}">This shop uses cookies. <a href="/cookies">Cookie policy</a> <button onclick="no()">Essential only</button> <button onclick="yes()">Allow everything</button></div>`,
  },
  {
    name: 'sv-lankar',
    language: 'sv',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" style="position:sticky;bottom:0;background:#ffd;padding:10px">Får vi spara webbkakor? De används för statistik. <a onclick="yes()">Det går bra</a> · <a onclick="no()">Neka</a></div>`,
  },
  {
    name: 'nl-functioneel',
    language: 'nl',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" style="${BAR}"><p>Mogen we cookies plaatsen voor statistieken?</p><button onclick="no()">Alleen functionele cookies</button><button onclick="yes()">Cookies toestaan</button></div>`,
  },
  {
    name: 'nb-uten',
    language: 'nb',
    steps: { reject: 1, accept: 1 },
    body: `<div id="b"></div>${script(`const root = b.attachShadow({ mode: 'closed' }); root.innerHTML = '<div role="dialog" style="${BOX}"><a style="cursor:pointer">Fortsett uten</a><h2>Får vi lov?</h2><p>Vi vil gjerne bruke informasjonskapsler til å finne ut hva som fungerer.</p><button>Greit for meg</button></div>'; root.querySelector('a').onclick = () => no(); root.querySelector('button').onclick = () => yes();`)}`,
  },
  {
    name: 'nb-radio',
    language: 'nb',
    steps: { reject: 3, accept: 1 },
    body: `${script()}<div id="b" role="dialog" style="${BOX}"><div id="en"><p>Vi samler inn opplysninger ved hjelp av informasjonskapsler.</p><button onclick="yes()">Jeg forstår og godtar</button> <a tabindex="0" onclick="en.hidden = true; to.hidden = false">Flere valg</a></div>
      <div id="to" hidden><p>Analyse med informasjonskapsler</p><label><input type="radio" name="a" id="ja" checked>Ja</label><label><input type="radio" name="a" id="nei">Nei</label><button onclick="nei.checked ? no() : yes()">Lagre</button></div></div>`,
  },
  {
    name: 'sv-kravs',
    language: 'sv',
    steps: { reject: 1, accept: 1 },
    body: `<dialog id="b"><h2>Kakor på vår webbplats</h2><p>Vi använder kakor för att mäta hur webbplatsen används.</p><form method="dialog"><button onclick="no()">Bara det som krävs</button><button onclick="yes()">Jag godkänner</button></form></dialog>${script('b.showModal()')}`,
  },
  {
    name: 'de-werbung',
    language: 'de',
    steps: { reject: null, accept: 1 },
    body: `${script()}<div id="b" style="${WALL}"><h1>Wie möchten Sie den Kurier nutzen?</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking durch uns und unsere Partner.</p><button onclick="yes()">Akzeptieren und mit Werbung lesen</button><h2>Werbefrei für 3,99 € im Monat</h2><a href="/pur">Jetzt abonnieren</a> Schon Abonnent? <a href="/login">Anmelden</a></div>`,
  },
  {
    name: 'en-accordion',
    language: 'en',
    steps: { reject: 2, accept: 1 },
    body: `${script()}<div id="b" style="${BOX}"><div id="one"><p>We use cookies to analyse site usage.</p><button onclick="one.hidden = true; two.hidden = false">Manage preferences</button> <button onclick="yes()">Accept all cookies</button></div>
      <div id="two" hidden><h3>Manage consent preferences</h3><button aria-expanded="false">Strictly necessary cookies</button> Always active<br><button aria-expanded="false">Performance cookies</button> <button role="switch" aria-checked="false" data-c="statistics" onclick="flip(this)">Performance</button><br><button aria-expanded="false">Targeting cookies</button> <button role="switch" aria-checked="false" data-c="marketing" onclick="flip(this)">Targeting</button><br><button onclick="picked()">Confirm my choices</button></div></div>`,
  },
];

const others: StrangeBanner[] = [
  {
    name: 'da-spoerg',
    language: 'da',
    body: `<div style="${BOX}"><h3>Hjælp os med at blive bedre</h3><p>Vil du svare på tre spørgsmål? Vi sætter en cookie, så vi ikke spørger igen.</p><button>Ja, gerne</button><button>Nej tak</button><button>Senere</button></div>`,
  },
  {
    name: 'de-wechseln',
    language: 'de',
    body: `<div role="dialog" style="${BOX}"><p>Sie besuchen den Shop für Deutschland. Möchten Sie zum Shop für Österreich wechseln?</p><button>Ja, wechseln</button><button>Nein, hier bleiben</button><label><input type="checkbox"> Auswahl speichern (Cookie)</label></div>`,
  },
  {
    name: 'nb-nyhetsbrev',
    language: 'nb',
    body: `<div role="dialog" style="${BOX}"><h2>Nyhetsbrevet vårt</h2><p>Vi trenger samtykke for å sende deg e-post. Les personvernerklæringen.</p><input type="email"><button>Ja takk, meld meg på</button><button>Nei takk</button></div>`,
  },
  {
    name: 'de-alter',
    language: 'de',
    body: `<div style="${WALL}"><h1>Bist du schon 18?</h1><p>Wir merken uns deine Antwort in einem Cookie. Hinweise zum Datenschutz.</p><button>Ja, ich bin volljährig</button><button>Nein</button></div>`,
  },
  {
    name: 'en-login',
    language: 'en',
    body: `<dialog open style="${BOX}"><h2>Sign in to continue</h2><p>By continuing you agree to our terms and privacy policy.</p><button>Continue with e-mail</button><button>Accept and create account</button><button aria-label="Close">×</button></dialog>`,
  },
  {
    name: 'fr-chat',
    language: 'fr',
    body: `<div style="position:fixed;right:10px;bottom:10px;width:280px;background:#eee;z-index:99;padding:10px"><p>Bonjour ! Avez-vous besoin d’aide ? La conversation est enregistrée, voir notre politique de confidentialité.</p><button>Oui</button><button>Non merci</button></div>`,
  },
  {
    name: 'nl-korting',
    language: 'nl',
    body: `<div style="${BOX}"><h2>10% korting</h2><p>Door u in te schrijven gaat u akkoord met ons privacy- en cookiebeleid.</p><input type="email"><button>Ja, ik wil korting</button><button>Nee, bedankt</button></div>`,
  },
  {
    name: 'nb-varsler',
    language: 'nb',
    body: `<div style="${BAR}"><p>Vil du ha varsler om nye saker?</p><button>Tillat</button><button>Ikke nå</button></div>`,
  },
  {
    name: 'en-country',
    language: 'en',
    body: `<div role="dialog" style="${BAR}"><p>You seem to be in Norway. We remember the country you choose in a cookie.</p><button>Continue to Norway</button><button>Choose another country</button><button aria-label="Close">×</button></div>`,
  },
  {
    name: 'de-video',
    language: 'de',
    body: `<main><p>${'Unser neues Rad im Test. '.repeat(60)}</p><div class="platzhalter"><p>Mit dem Laden des Videos akzeptieren Sie die Cookies des Anbieters.</p><button>Video laden</button></div></main>`,
  },
  {
    name: 'nl-land',
    language: 'nl',
    body: `<div style="${BAR}"><p>Kies hieronder; een cookie onthoudt het voor de volgende keer.</p><button>Nederland</button><button>België</button><button aria-label="Sluiten">×</button></div>`,
  },
];

export const strangeBanners: readonly StrangeBanner[] = [...banners, ...others];

export const page = (language: string, body: string): WebAnswer => ({
  body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>butikk</title><link rel="icon" href="data:,"><body><main><h1>Butikk</h1><p>Varer.</p></main>${body}</body></html>`,
});

export const sitesOf = (list: readonly StrangeBanner[]): Site[] =>
  list.map(({ name, language, body }) => ({
    hosts: [`${name}.test`],
    handle: ({ url }: { url: URL }) => (url.pathname === '/' ? page(language, body) : null),
  }));

export const strangeSites: readonly Site[] = [
  ...sitesOf(strangeBanners),
  {
    hosts: ['rahmen.test'],
    handle: () =>
      page(
        'de',
        `<p>Diese Seite möchte Cookies verwenden. Dürfen wir?</p><button onclick="parent.postMessage('nein', '*')">Ablehnen</button> <button onclick="parent.postMessage('ja', '*')">Alle akzeptieren</button>`,
      ),
  },
];
