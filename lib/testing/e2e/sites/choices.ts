/** Small sites for what scenarios do beside yes and no: a part, taking back, further pages, forgetting. */
import type { Site, WebAnswer, WebRequest } from '../../web/server.ts';

const FIXED = 'position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:999';

export const page = (title: string, body: string): WebAnswer => ({
  body: `<!doctype html><html lang="no"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body><main><h1>${title}</h1></main>${body}</body></html>`,
});

const site = (name: string, handle: (request: WebRequest) => WebAnswer | null): Site => ({
  hosts: [`${name}.test`, `*.${name}.test`],
  handle,
});

/** A banner of two layers with three switches; the state says each by its name. */
export const twoLayers = (
  after: string,
) => `<div id="b" role="dialog" style="${FIXED}"><p>Vi bruker informasjonskapsler til statistikk og reklame.</p>
  <div id="to" hidden>
    <label><input type="checkbox" checked disabled> Nødvendige</label>
    <label><input type="checkbox" name="statistics"> Statistikk</label>
    <label><input type="checkbox" name="marketing"> Markedsføring</label>
    <button id="lagre">Lagre valgene</button></div>
  <div id="en"><button id="ja">Godta alle</button> <button id="nei">Avvis alle</button> <button id="mer">Innstillinger</button></div></div>
  <script>
    const b = document.getElementById('b');
    const set = (v) => { document.cookie = 'cookie_consent=' + encodeURIComponent(JSON.stringify(v)) + ';path=/;max-age=99999'; close(); };
    const close = () => { b.style.display = 'none'; ${after} };
    const open = () => { b.style.display = 'block'; document.getElementById('en').hidden = false; document.getElementById('to').hidden = true; };
    if (document.cookie.includes('cookie_consent=')) close();
    document.getElementById('ja').onclick = () => set({ statistics: true, marketing: true });
    document.getElementById('nei').onclick = () => set({ statistics: false, marketing: false });
    document.getElementById('mer').onclick = () => { document.getElementById('en').hidden = true; document.getElementById('to').hidden = false; };
    document.getElementById('lagre').onclick = () => set(Object.fromEntries([...document.querySelectorAll('[name]')].map((x) => [x.name, x.checked])));
  </script>`;

/** The way back is a picture in the corner, which stands there only after the choice; nothing is written on it. */
const ikon = site('ikonet', ({ url }) =>
  url.pathname === '/'
    ? page(
        'ikonet',
        `<div id="kule" class="cookie-floating" style="display:none;position:fixed;left:8px;bottom:8px;width:40px;height:40px;background:#357"><svg width="40" height="40" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg></div>
        ${twoLayers("document.getElementById('kule').style.display = 'block';")}
        <script>document.getElementById('kule').onclick = () => { document.getElementById('kule').style.display = 'none'; open(); };</script>`,
      )
    : null,
);

/** German: a link takes the consent back at once and asks nothing; beside it one about returning goods. */
const direkt = site('direkt', ({ url }) =>
  url.pathname === '/'
    ? page(
        'direkt',
        `<footer><a href="/widerruf">Widerrufsbelehrung</a> <a href="#" id="zurueck">Einwilligung widerrufen</a></footer>
        <div id="b" role="dialog" style="${FIXED}"><p>Wir verwenden Cookies nur mit Ihrer Einwilligung.</p>
        <button id="ja">Alle akzeptieren</button> <button id="nein">Ablehnen</button></div>
        <script>
          const keep = (v) => { localStorage.setItem('einwilligung', JSON.stringify({ statistik: v, marketing: v })); document.getElementById('b').style.display = 'none'; };
          document.getElementById('ja').onclick = () => keep(true);
          document.getElementById('nein').onclick = () => keep(false);
          document.getElementById('zurueck').onclick = (event) => { event.preventDefault(); keep(false); };
        </script>`,
      )
    : url.pathname === '/widerruf'
      ? page('Widerruf', '<p>Sie können den Kauf binnen vierzehn Tagen widerrufen.</p>')
      : null,
);

/** Several pages; every one counts visitors where that was allowed, and asks those who have not chosen. */
const sider = site('sider', ({ url, cookies }) => {
  if (url.pathname === '/logg-ut') return { ...page('ute', ''), cookies: ['cookie_consent=; Path=/; Max-Age=0'] };
  if (!/^\/(ull|garn|lang)?$/.test(url.pathname)) return null;
  const state = decodeURIComponent(cookies.cookie_consent ?? '');
  const counts = state.includes('"statistics":true')
    ? `<script>document.cookie = '_ga=GA1.1.111111111.1700000000;path=/;max-age=999'; new Image().src = 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST1234&cid=111111111.1700000000&en=page_view&dl=' + encodeURIComponent(location.href);</script>`
    : '';
  return page(
    url.pathname,
    `<nav><a href="/logg-ut">Logg ut</a> <a href="/ull">Ull</a> <a href="https://annen.test/">Venner</a> <a href="/garn">Garn</a> <a href="/lang">Mer</a></nav>${counts}${twoLayers('')}`,
  );
});

/** A tracker that comes long after everything else was still. */
const sen = site('senere', ({ url }) =>
  url.pathname === '/'
    ? page(
        'senere',
        `<script>setTimeout(() => { new Image().src = 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST1234&cid=222222222.1700000000&en=page_view'; }, 3500);</script>`,
      )
    : null,
);

const vendor: Site = { hosts: ['www.google-analytics.com'], handle: () => ({ status: 204 }) };

/** Remembers visitors in every way that there is; its own page says what it still knows. */
const husker = site('husker', ({ url, cookies }) => {
  if (url.pathname === '/sw.js') return { type: 'text/javascript', body: 'self.addEventListener("fetch", () => {});' };
  if (url.pathname !== '/') return null;
  return {
    ...page(
      'husker',
      `<p id="vet">${cookies.besok ? 'cookie ' : ''}</p>
      <script>
        const vet = document.getElementById('vet');
        if (localStorage.getItem('besok')) vet.textContent += 'storage ';
        localStorage.setItem('besok', 'ja');
        indexedDB.databases().then((all) => { if (all.some((db) => db.name === 'besok')) vet.textContent += 'database '; indexedDB.open('besok'); });
        navigator.serviceWorker.getRegistrations().then(async (all) => { if (all.length) vet.textContent += 'worker '; await navigator.serviceWorker.register('/sw.js').catch(() => {}); vet.dataset.done = '1'; });
      </script>${twoLayers('')}`,
    ),
    cookies: ['besok=ja; Path=/; Max-Age=99999'],
  };
});

/** Asks for interests that are called legitimate, too, with boxes that are ticked; tells the server what was saved. */
const interesser = site('interesser', ({ url }) =>
  url.pathname === '/'
    ? page(
        'interesser',
        `<div id="b" role="dialog" style="${FIXED}"><p>Vi og våre partnere bruker informasjonskapsler.</p>
        <label><input type="checkbox" name="statistics"> Statistikk</label>
        <label><input type="checkbox" name="interest" checked> Statistikk (berettiget interesse)</label>
        <label><input type="checkbox" name="marketing"> Markedsføring</label>
        <button id="ja">Godta alle</button> <button id="lagre">Lagre valgene</button></div>
        <script>
          const save = (v) => { document.cookie = 'cookie_consent=' + encodeURIComponent(JSON.stringify(v)) + ';path=/'; new Image().src = '/lagret?' + new URLSearchParams(v); document.getElementById('b').remove(); };
          document.getElementById('ja').onclick = () => save({ statistics: true, interest: true, marketing: true });
          document.getElementById('lagre').onclick = () => save(Object.fromEntries([...document.querySelectorAll('[name]')].map((x) => [x.name, x.checked])));
        </script>`,
      )
    : null,
);

/** Counts how often somebody comes to its end. */
const rull = site('rull', ({ url }) =>
  url.pathname === '/'
    ? page(
        'rull',
        `<div style="height:5000px"></div><p id="bunn">slutt</p>
        <script>new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) new Image().src = '/bunn'; }).observe(document.getElementById('bunn'));</script>`,
      )
    : null,
);

const FOREVER = { type: 'text/javascript', headers: { 'cache-control': 'max-age=31536000, immutable' }, body: ';' };
/** Its first script may be kept for ever; its second is kept by its service worker, once that is at work; a third comes from elsewhere. */
const lager = site('lager', ({ url }) => {
  if (url.pathname === '/fast.js') return FOREVER;
  if (url.pathname === '/arbeidet.js') return { type: 'text/javascript', body: ';' };
  if (url.pathname === '/sw.js')
    return {
      type: 'text/javascript',
      body: `const kept = async (request) => { const shelf = await caches.open('hylle'); const there = await shelf.match(request); if (there) return there; const answer = await fetch(request); await shelf.put(request, answer.clone()); return answer; };
        self.onactivate = (event) => event.waitUntil(clients.claim());
        self.onfetch = (event) => { if (event.request.url.endsWith('/arbeidet.js')) event.respondWith(kept(event.request)); };`,
    };
  if (url.pathname !== '/') return null;
  return page(
    'lager',
    `<p id="vet"></p>${['/fast.js', '/arbeidet.js', 'https://fjernlager.test/fast.js'].map((src) => `<script src="${src}"></script>`).join('')}
    <script>navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => { document.getElementById('vet').dataset.done = '1'; });</script>${twoLayers('')}`,
  );
});
const fjernlager: Site = { hosts: ['fjernlager.test'], handle: () => FOREVER };

export const choiceSites: readonly Site[] = [lager, fjernlager, ikon, direkt, sider, sen, vendor, husker, interesser, rull];
