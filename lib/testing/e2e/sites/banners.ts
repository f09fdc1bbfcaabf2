/** Small sites with banners that no library knows. Each answers on every subdomain, so that each scenario has a host of its own. */
import type { Site, WebAnswer, WebRequest } from '../../web/server.ts';

const FIXED = 'position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:999';

function page(title: string, body: string): WebAnswer {
  const head = `<meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">`;
  const filler = '<p>Vi selger ull, garn og strikkepinner til hele landet.</p>'.repeat(30);
  return {
    body: `<!doctype html><html lang="no"><head>${head}</head><body><main><h1>${title}</h1>${filler}</main>${body}</body></html>`,
  };
}

function site(name: string, body: string, more?: (request: WebRequest) => WebAnswer | null): Site {
  return {
    hosts: [`*.${name}.test`],
    handle: (request) => more?.(request) ?? (request.url.pathname === '/' ? page(name, body) : null),
  };
}

/** Unusual words, kept in localStorage; half a sentence on the button. */
const egneOrd = site(
  'egneord',
  `<div id="stripe" style="position:sticky;bottom:0;background:#eee">
    <p>Denne siden bruker informasjonskapsler for å huske deg og for å se hva du liker.</p>
    <span class="btn" data-v="ja">Den er grei!</span> <span class="btn" data-v="kun-nødvendige">Bare det som er nødvendig</span>
  </div>
  <script>
    for (const b of document.querySelectorAll('#stripe .btn')) b.addEventListener('click', () => {
      localStorage.setItem('samtykke', b.dataset.v); document.getElementById('stripe').remove();
    });
  </script>`,
);

/** German, no “reject” on the first layer, boxes ticked beforehand; the footer leads back. */
const lag = site(
  'schichten',
  `<footer><a href="#" id="zurueck">Cookie-Einstellungen</a></footer>
  <div id="eins" role="dialog" style="${FIXED}"><p>Wir verwenden Cookies und ähnliche Technologien.</p>
    <button id="ja">Alle akzeptieren</button> <button id="mehr">Einstellungen</button></div>
  <div id="zwei" role="dialog" hidden style="${FIXED}"><p>Welche Cookies erlauben Sie?</p>
    <label><input type="checkbox" checked disabled> Notwendig</label>
    <label><input type="checkbox" name="statistik" checked> Statistik</label>
    <label><input type="checkbox" name="marketing" checked> Marketing</label>
    <button id="speichern">Auswahl speichern</button></div>
  <script>
    const at = (id) => document.getElementById(id);
    const keep = (state) => { document.cookie = 'einwilligung=' + encodeURIComponent(JSON.stringify(state)) + ';path=/;max-age=999999'; eins.hidden = zwei.hidden = true; eins.style.display = zwei.style.display = 'none'; };
    const eins = at('eins'), zwei = at('zwei');
    const open = () => { eins.style.display = 'none'; zwei.hidden = false; zwei.style.display = 'block'; };
    at('ja').onclick = () => { for (const box of zwei.querySelectorAll('[name]')) box.checked = true; keep({ statistik: true, marketing: true }); };
    at('mehr').onclick = open;
    at('zurueck').onclick = (event) => { event.preventDefault(); open(); };
    at('speichern').onclick = () => keep(Object.fromEntries([...zwei.querySelectorAll('[name]')].map((box) => [box.name, box.checked])));
  </script>`,
);

const twoButtons = (
  script: string,
) => `<div id="b" class="cookie-banner" style="${FIXED}"><p>Vi bruker informasjonskapsler. Samtykker du?</p>
  <button data-v="alle">Godta alle</button> <button data-v="ingen">Avvis alle</button></div>
  <script>for (const k of document.querySelectorAll('#b button')) k.onclick = () => { ${script} };</script>`;

/** Keeps a yes, whatever is pressed. */
const ignorerer = site(
  'ignorerer',
  twoButtons("document.cookie = 'samtykke=alle;path=/'; document.getElementById('b').remove();"),
);
/** Does nothing. */
const blir = site('blir', twoButtons(''));
/** Goes away and keeps nothing. */
const glemmer = site('glemmer', twoButtons("document.getElementById('b').remove();"));
/** Counts visitors when the banner goes, and keeps nothing of the choice. */
const teller = site('teller', twoButtons("document.cookie = '_ga=GA1.1.1.1;path=/'; document.getElementById('b').remove();"));
/** Leaves no choice. */
const vegg = site(
  'vegg',
  `<div style="${FIXED};top:0"><p>For å lese videre må du godta informasjonskapsler.</p><button onclick="document.cookie='samtykke=ja;path=/';this.parentNode.remove()">Godta</button></div>`,
);
/** No banner; a newsletter asks for something else. */
const uten = site(
  'uten',
  `<div role="dialog" style="${FIXED}"><p>Vil du ha nyheter fra oss?</p><input type="email"><button>Ja takk</button><button>Nei takk</button></div>`,
);

/** Swedish, in a closed shadow root, late. */
const skygge = site(
  'skugga',
  `<script>
    setTimeout(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div style="${FIXED}"><p>Vi använder kakor.</p><button id="j">Acceptera alla</button><button id="n">Neka alla</button></div>';
      const keep = (v) => { localStorage.setItem('cookie_consent', JSON.stringify({ analytics: v, marketing: v })); host.remove(); };
      root.getElementById('j').onclick = () => keep(true);
      root.getElementById('n').onclick = () => keep(false);
    }, 3000);
  </script>`,
);

/** French, in a frame of another site; the page keeps what the frame tells. */
const ramme: Site[] = [
  site(
    'cadre',
    `<iframe id="f" src="https://cmp.cadre-cmp.test/" style="${FIXED};width:100%;height:160px;border:0"></iframe>
    <script>addEventListener('message', ({ data }) => { if (data.choix) { localStorage.setItem('consentement', data.choix); f.remove(); } });</script>`,
  ),
  site('cadre-cmp', '', () => ({
    body: `<!doctype html><html lang="fr"><meta charset="utf-8"><p>Nous utilisons des cookies et des traceurs avec votre consentement.</p>
      <button onclick="parent.postMessage({ choix: 'all' }, '*')">Tout accepter</button> <button onclick="parent.postMessage({ choix: 'none' }, '*')">Continuer sans accepter</button></html>`,
  })),
];

/** The choice is a form: the click leaves the page. */
const skjema = site('skjema', '', ({ method, url, cookies, body }) => {
  if (method === 'POST' && url.pathname === '/valg') {
    return {
      status: 303,
      headers: { location: '/' },
      cookies: [`samtykke=${body.includes('alle') ? 'alle' : 'avvist'}; Path=/; HttpOnly`],
    };
  }
  if (url.pathname !== '/' || cookies.samtykke) return null;
  return page(
    'skjema',
    `<form method="post" action="/valg" style="${FIXED}"><p>Samtykke til informasjonskapsler</p>
    <input type="submit" name="valg" value="Godta alle"> <input type="submit" name="valg" value="Avvis"></form>`,
  );
});

/** Behaves as OneTrust does (names, cookies, API), in a language that our finder does not read. */
const finsk = site(
  'evaste',
  `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" style="${FIXED}"><p>Evästeet auttavat meitä.</p>
    <button id="onetrust-accept-btn-handler">Salli</button> <button id="onetrust-reject-all-handler">En salli</button></div></div>
  <script>
    const write = (on, count) => { document.cookie = 'OptanonConsent=' + encodeURIComponent('interactionCount=' + count + '&groups=C0001:1,C0002:' + on + ',C0004:' + on) + ';path=/'; };
    write(0, 0);
    const choose = (on) => { write(on, 1); document.cookie = 'OptanonAlertBoxClosed=' + new Date().toISOString() + ';path=/'; document.getElementById('onetrust-banner-sdk').style.display = 'none'; };
    document.getElementById('onetrust-accept-btn-handler').onclick = () => choose(1);
    document.getElementById('onetrust-reject-all-handler').onclick = () => choose(0);
    window.OneTrust = { IsAlertBoxClosed: () => document.cookie.includes('OptanonAlertBoxClosed') };
  </script>`,
);

/** A platform that speaks TCF and keeps its state where we cannot read it. */
const tcf = site(
  'tcf',
  `<div id="cmp" style="${FIXED}"><p>We and our partners store cookies with your consent.</p><button id="y">Accept all</button><button id="n">Reject all</button></div>
  <script>
    const listeners = [];
    const data = (eventStatus, on) => ({ eventStatus, tcString: 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA', purpose: { consents: on === null ? {} : { 1: on, 2: on, 3: on, 4: on } } });
    window.__tcfapi = (command, version, callback) => { if (command === 'addEventListener') { listeners.push(callback); callback(data('cmpuishown', null), true); } };
    const choose = (on) => { localStorage.setItem('cmp-blob', on ? 'qzx' : 'wvu'); document.getElementById('cmp').remove(); for (const tell of listeners) tell(data('useractioncomplete', on), true); };
    document.getElementById('y').onclick = () => choose(true);
    document.getElementById('n').onclick = () => choose(false);
  </script>`,
);

/** Says by itself that everything was accepted. */
const forger = site(
  'forger',
  `<script>
    document.cookie = 'samtykke=alle;path=/'; localStorage.setItem('klaro', '{"ads":true}');
    window.__tcfapi = (command, version, callback) => callback({ eventStatus: 'useractioncomplete', tcString: 'x', purpose: { consents: { 1: true } } }, true);
  </script>
  ${twoButtons('').replace('</script>', "document.querySelector('#b button').click();</script>")}`,
);

export const consentSites: readonly Site[] = [
  egneOrd, lag, ignorerer, blir, glemmer, teller, vegg, uten, skygge, ...ramme, skjema, finsk, tcf, forger,
]; // prettier-ignore
