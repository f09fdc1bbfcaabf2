/** Banners as agencies write them, one in each of ten languages. What must come of each stands beside it, written before it was first run. */
import type { Site } from '../../web/server.ts';
import { BAR, BOX, page, script, type StrangeBanner, WALL } from './strange-banners.ts';

export const agencyBanners: readonly StrangeBanner[] = [
  {
    // No reject: boxes that are ticked beforehand, drawn by their labels, and a save button beside the loud one.
    name: 'nb-avkrysset',
    language: 'nb',
    steps: { reject: 3, accept: 1 },
    body: `${script()}<style>.bryter input { position: absolute; opacity: 0 } .bryter span { display: inline-block; width: 30px; height: 14px; background: #ccc } .bryter input:checked + span { background: #275 }</style>
      <div id="b" style="${BAR}"><h3>Vi bryr oss om personvernet ditt</h3><p>Noen informasjonskapsler må vi ha. Resten hjelper oss å gjøre siden bedre for deg.</p>
      <label class="bryter"><input type="checkbox" checked disabled><span></span> Nødvendige</label> <label class="bryter"><input type="checkbox" checked data-c="statistics"><span></span> Statistikk</label> <label class="bryter"><input type="checkbox" checked data-c="marketing"><span></span> Markedsføring</label>
      <button onclick="picked()">Lagre utvalg</button> <button onclick="yes()"><b>Godta alle</b></button></div>`,
  },
  {
    // A text link for the no, an accordion above it.
    name: 'nn-lenkje',
    language: 'nn',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" role="region" aria-label="Informasjonskapslar" style="${BAR}"><details><summary>Kva er ein informasjonskapsel?</summary><p>Ei lita fil.</p></details><p>Fylket nyttar informasjonskapslar for å sjå kva som vert lese.</p>
      <button class="btn btn-primary" onclick="yes()">Eg godtek alle</button> <a href="#" onclick="no(); return false">Nei, berre dei naudsynte</a></div>`,
  },
  {
    // Purposes and legitimate interests on two tabs of the second layer.
    name: 'da-faner',
    language: 'da',
    steps: { reject: 2, accept: 1 },
    body: `${script()}<div id="b" role="dialog" aria-modal="true" style="${BOX}"><div id="et"><h2>Vi og vores 84 partnere beder om dit samtykke</h2><p>Vi gemmer og tilgår oplysninger på din enhed ved hjælp af cookies.</p><button onclick="yes()">Accepter og luk</button> <button onclick="et.hidden = true; to.hidden = false">Administrer indstillinger</button></div>
      <div id="to" hidden><div role="tablist"><button role="tab" aria-selected="true" onclick="sa.hidden = false; li.hidden = true">Samtykke</button> <button role="tab" onclick="sa.hidden = true; li.hidden = false">Legitim interesse</button></div>
      <div id="sa"><span id="l1">Måle indhold</span> <button role="switch" aria-checked="false" aria-labelledby="l1" data-c="statistics" onclick="flip(this)">Fra</button><br><span id="l2">Målrettede annoncer</span> <button role="switch" aria-checked="false" aria-labelledby="l2" data-c="marketing" onclick="flip(this)">Fra</button></div>
      <div id="li" hidden><span id="l3">Udvikle tjenester</span> <button role="switch" aria-checked="true" aria-labelledby="l3" onclick="flip(this)">Til</button></div>
      <button onclick="no()">Afvis alle</button> <button onclick="picked()">Gem og luk</button></div></div>`,
  },
  {
    // The no is asked about once more.
    name: 'sv-saker',
    language: 'sv',
    steps: { reject: 2, accept: 1 },
    body: `${script()}<div id="b" style="${BOX}"><div id="ett"><h2>Kakor?</h2><p>Vi och våra partners använder kakor för analys och marknadsföring.</p><button onclick="yes()">Acceptera alla</button> <button onclick="ett.hidden = true; tva.hidden = false">Avvisa alla</button></div>
      <div id="tva" hidden><h2>Är du säker?</h2><p>Utan kakor kan vi inte visa erbjudanden som passar dig.</p><button onclick="tva.hidden = true; ett.hidden = false">Tillbaka</button> <button onclick="no()">Ja, avvisa alla kakor</button></div></div>`,
  },
  {
    // In an open shadow root: an accordion of services, the save button first, the no as small print.
    name: 'de-akkordeon',
    language: 'de',
    steps: { reject: 1, accept: 1 },
    body: `<agentur-consent id="b"></agentur-consent>${script(`customElements.define('agentur-consent', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<div role="dialog" style="${BOX}"><h2>Datenschutzeinstellungen</h2><p>Wir nutzen Cookies auf unserer Website. Einige von ihnen sind essenziell, während andere uns helfen, diese Website und Ihre Erfahrung zu verbessern.</p><button aria-expanded="false">Statistiken</button> <label><input type="checkbox" checked> Statistiken</label><button aria-expanded="false">Externe Medien</button> <label><input type="checkbox" checked> Externe Medien</label><p><button id="s">Auswahl speichern</button> <button id="j">Alle akzeptieren</button></p><p><a id="n" href="#">Nur essenzielle Cookies akzeptieren</a> · <a href="/datenschutz">Datenschutzerklärung</a></p></div>';
      root.getElementById('j').onclick = () => yes(); root.getElementById('n').onclick = (event) => { event.preventDefault(); no(); }; root.getElementById('s').onclick = () => { const [a, m] = root.querySelectorAll('input'); keep({ statistics: a.checked, marketing: m.checked }); }; } });`)}`,
  },
  {
    // In a frame of another site, the way past at the top right.
    name: 'fr-cadre',
    language: 'fr',
    steps: { reject: 1, accept: 1 },
    body: `${script(`addEventListener('message', ({ data }) => data === 'oui' ? yes() : data === 'non' && no());`)}<iframe id="b" title="Vie privée" src="https://agence-cadre.test/" style="${WALL};width:100%;height:100%;border:0"></iframe>`,
  },
  {
    // Switches that are on, and no button that refuses.
    name: 'nl-schuif',
    language: 'nl',
    steps: { reject: 3, accept: 1 },
    body: `${script()}<div id="b" role="dialog" style="${BOX}"><h2>Deze website maakt gebruik van cookies</h2><p>We gebruiken cookies om content en advertenties te personaliseren.</p>
      <p>Noodzakelijk <span role="switch" tabindex="0" aria-checked="true" aria-disabled="true" aria-label="Noodzakelijk">●</span> Statistieken <span role="switch" tabindex="0" aria-checked="true" aria-label="Statistieken" data-c="statistics" onclick="flip(this)">●</span> Marketing <span role="switch" tabindex="0" aria-checked="true" aria-label="Marketing" data-c="marketing" onclick="flip(this)">●</span></p>
      <button onclick="picked()">Selectie toestaan</button> <button onclick="yes()">Alle cookies toestaan</button></div>`,
  },
  {
    // Everything is a span.
    name: 'es-enlaces',
    language: 'es',
    steps: { reject: 1, accept: 1 },
    body: `${script()}<div id="b" class="aviso" style="${BAR}"><p>Para ofrecer las mejores experiencias, utilizamos tecnologías como las cookies para almacenar y acceder a la información del dispositivo.</p><span class="enlace" style="cursor:pointer;text-decoration:underline" onclick="yes()">Aceptar</span> · <span class="enlace" style="cursor:pointer;text-decoration:underline" onclick="no()">Denegar</span> · <span class="enlace" style="cursor:pointer;text-decoration:underline">Ver preferencias</span></div>`,
  },
  {
    // Pay or okay: what reads as a refusal sells a subscription.
    name: 'it-paga',
    language: 'it',
    steps: { reject: null, accept: 1 },
    body: `${script()}<div id="b" role="dialog" style="${WALL}"><h1>Scegli come continuare</h1><p>Puoi accettare i cookie di profilazione e leggere gratuitamente, oppure abbonarti e navigare senza pubblicità personalizzata.</p><button onclick="yes()">Accetta e continua</button> <a href="/abbonamento" class="btn">Rifiuta e abbonati</a></div>`,
  },
  {
    // “Go to the service” is the yes; the no is a layer below.
    name: 'pl-serwis',
    language: 'pl',
    steps: { reject: 2, accept: 1 },
    body: `${script()}<div id="b" style="${WALL}"><div id="raz"><h2>Dbamy o Twoją prywatność</h2><p>Klikając „Przejdź do serwisu” wyrażasz zgodę na stosowanie plików cookies przez nas i naszych partnerów.</p><button onclick="raz.hidden = true; dwa.hidden = false">Ustawienia zaawansowane</button> <button onclick="yes()">Przejdź do serwisu</button></div>
      <div id="dwa" hidden><h2>Ustawienia plików cookies</h2><label><input type="checkbox" checked disabled> Niezbędne</label><label><input type="checkbox" data-c="statistics"> Statystyka</label><label><input type="checkbox" data-c="marketing"> Marketing</label><button onclick="no()">Odrzuć wszystko</button> <button onclick="picked()">Zapisz i zamknij</button></div></div>`,
  },
];

export const agencyFrames: readonly Site[] = [
  {
    hosts: ['agence-cadre.test'],
    handle: () =>
      page(
        'fr',
        `<p style="text-align:right"><button onclick="parent.postMessage('non', '*')">Continuer sans accepter →</button></p><h2>Le respect de votre vie privée est notre priorité</h2><p>Nous et nos partenaires stockons des cookies sur votre terminal.</p><button>En savoir plus</button> <button onclick="parent.postMessage('oui', '*')">Accepter &amp; fermer</button>`,
      ),
  },
];
