/** Sites with real consent platforms from npm, as their makers say to set them up. Each answers on every subdomain. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { file, packageFolder } from '../../web/files.ts';
import type { Site, WebAnswer } from '../../web/server.ts';

const FIXED = 'position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:999';

/** What a page asks a vendor for; the tests look at what went out when. */
const PIXEL = "const pixel = (what) => { new Image().src = 'https://maaler.test/pixel.gif?what=' + what + '&t=' + Date.now(); };";

function page(title: string, head: string, body: string): WebAnswer {
  return {
    body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head>
      <body><main><h1>${title}</h1>${'<p>Vi selger kart over fjellet.</p>'.repeat(20)}</main>${body}<script>${PIXEL}</script></body></html>`,
  };
}

/** A site whose page loads a package from its own host, under `/lib/`. */
function withPackage(name: string, folder: string | null, head: string, body: string): Site {
  return {
    hosts: [`*.${name}.test`],
    handle: ({ url }) => {
      if (url.pathname === '/') return page(name, head, body);
      return folder && url.pathname.startsWith('/lib/') ? file(folder, url.pathname.slice(5)) : null;
    },
  };
}

const klaro = withPackage(
  'klaro',
  join(packageFolder('klaro'), 'dist'),
  `<script>window.klaroConfig = { version: 1, storageMethod: 'localStorage', storageName: 'klaro', acceptAll: true, default: false, lang: 'de',
    translations: { de: { privacyPolicyUrl: '/datenschutz', purposes: { statistik: 'Statistik', werbung: 'Werbung' } } },
    services: [{ name: 'zaehler', title: 'Zähler', purposes: ['statistik'] }, { name: 'anzeigen', title: 'Anzeigen', purposes: ['werbung'] }] };</script>
  <script defer src="/lib/klaro.js"></script>`,
  '',
);

const vanilla = withPackage(
  'vanilla',
  join(packageFolder('vanilla-cookieconsent'), 'dist'),
  '<link rel="stylesheet" href="/lib/cookieconsent.css"><script src="/lib/cookieconsent.umd.js"></script>',
  `<script>CookieConsent.run({ hideFromBots: false,
    categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
    language: { default: 'nb', translations: { nb: {
      consentModal: { title: 'Informasjonskapsler', description: 'Vi bruker informasjonskapsler.', acceptAllBtn: 'Godta alle', acceptNecessaryBtn: 'Kun nødvendige', showPreferencesBtn: 'Tilpass' },
      preferencesModal: { title: 'Valg', acceptAllBtn: 'Godta alle', acceptNecessaryBtn: 'Kun nødvendige', savePreferencesBtn: 'Lagre valg', sections: [{ title: 'Statistikk', linkedCategory: 'analytics' }, { title: 'Markedsføring', linkedCategory: 'marketing' }] } } } } });
  </script>`,
);

/** Osano's free tool, asking first. */
const osano = withPackage(
  'kjeks',
  join(packageFolder('cookieconsent'), 'build'),
  '<link rel="stylesheet" href="/lib/cookieconsent.min.css"><script src="/lib/cookieconsent.min.js"></script>',
  `<script>window.cookieconsent.initialise({ type: 'opt-in', content: { message: 'Diese Website verwendet Cookies.', allow: 'Cookies erlauben', deny: 'Ablehnen', link: 'Mehr erfahren', policy: 'Cookie-Einstellungen' } });</script>`,
);

const tarteaucitron = withPackage(
  'tarte',
  packageFolder('tarteaucitronjs'),
  `<script src="/lib/tarteaucitron.js"></script>
  <script>tarteaucitronForceLanguage = 'no'; tarteaucitron.init({ privacyUrl: '/personvern', hashtag: '#tac', cookieName: 'tarteaucitron', orientation: 'bottom', showAlertSmall: false, cookieslist: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, useExternalCss: false, removeCredit: true, moreInfoLink: false });
    tarteaucitron.services.maaler = { key: 'maaler', type: 'analytic', name: 'Måler', needConsent: true, cookies: [], js: () => {} };
    (tarteaucitron.job = tarteaucitron.job || []).push('maaler');</script>`,
  '',
);

/** autoconsent has no rule for it: the unknown platform. */
const orejime = withPackage(
  'orejime',
  join(packageFolder('orejime'), 'dist'),
  '<link rel="stylesheet" href="/lib/orejime-standard.css">',
  `<script>window.orejimeConfig = { privacyPolicyUrl: '/personvern', purposes: [{ id: 'statistikk', title: 'Statistikk', description: '' }, { id: 'reklame', title: 'Reklame', description: '' }] };</script>
  <script src="/lib/orejime-standard-nb.js"></script>`,
);

/** Bundles a module of a page, once. */
const bundle = (contents: string) => {
  let made: Promise<WebAnswer> | undefined;
  return () =>
    (made ??= build({ stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, write: false, format: 'iife' }).then(
      ({ outputFiles }) => ({ type: 'text/javascript', body: outputFiles[0]?.text ?? '' }),
    ));
};

const BUTTONS = `<button id="ja">Godta alle</button> <button id="nei">Avvis alle</button>`;

/** Headless: the site draws its own banner. */
const c15tScript = bundle(`
  import { getOrCreateConsentRuntime } from 'c15t';
  const { consentStore } = getOrCreateConsentRuntime({ mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'] });
  const box = document.getElementById('samtykke');
  const show = (state) => { box.hidden = state.activeUI !== 'banner' && state.hasConsented(); };
  consentStore.subscribe(show);
  show(consentStore.getState());
  const choose = (what) => async () => { await consentStore.getState().saveConsents(what); box.remove(); };
  document.getElementById('ja').onclick = choose('all');
  document.getElementById('nei').onclick = choose('necessary');
`);
const c15t: Site = {
  hosts: ['*.c15t.test'],
  handle: ({ url }) =>
    url.pathname === '/'
      ? page(
          'c15t',
          '',
          `<div id="samtykke" style="${FIXED}"><p>Vi bruker informasjonskapsler.</p>${BUTTONS}</div><script src="/c15t.js"></script>`,
        )
      : url.pathname === '/c15t.js'
        ? c15tScript()
        : null,
};

/** A CMP of our own on IAB's stub and API; it keeps the string under a name that nobody knows. */
const cmpScript = bundle(`
  import { CmpApi } from '@iabtechlabtcf/cmpapi';
  import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';
  import { vendorList } from '../../tc-string.ts';
  const api = new CmpApi(300, 1, true);
  const model = new TCModel(new GVL(vendorList));
  Object.assign(model, { cmpId: 300, cmpVersion: 1, isServiceSpecific: true, consentLanguage: 'NB' });
  const box = document.getElementById('cmp');
  const kept = localStorage.getItem('kart');
  if (kept) { box.remove(); api.update(kept, false); } else api.update('', true);
  const choose = (all, interests) => () => {
    if (all) { model.setAllPurposeConsents(); model.setAllVendorConsents(); }
    if (interests) { model.setAllPurposeLegitimateInterests(); model.setAllVendorLegitimateInterests(); }
    const text = TCString.encode(model);
    localStorage.setItem('kart', text);
    api.update(text, false);
    box.remove();
  };
  document.getElementById('ja').onclick = choose(true, true);
  document.getElementById('nei').onclick = choose(false, true);
`);
const tcf: Site = {
  hosts: ['*.iab.test'],
  handle: ({ url }) =>
    url.pathname === '/'
      ? page(
          'iab',
          '<script src="/lib/stub.js"></script>',
          `<div id="cmp" style="${FIXED}"><p>Vi og våre partnere lagrer informasjonskapsler.</p>${BUTTONS}</div><script src="/cmp.js"></script>`,
        )
      : url.pathname === '/cmp.js'
        ? cmpScript()
        : url.pathname === '/lib/stub.js'
          ? file(join(packageFolder('@iabtechlabtcf/stub'), 'lib'), 'stub.js')
          : null,
};

/** Behaves as Cookiebot does: names, events, cookie, dialog with switches. */
const cookiebot = withPackage(
  'kbot',
  null,
  '',
  `<div id="CybotCookiebotDialog" style="${FIXED}"><h2>Denne nettsiden bruker informasjonskapsler</h2>
    <label><input type="checkbox" checked disabled> Nødvendig</label> <label><input type="checkbox" id="s"> Statistikk</label> <label><input type="checkbox" id="m"> Markedsføring</label>
    <button id="CybotCookiebotDialogBodyButtonDecline">Avvis</button> <button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection">Tillat utvalg</button> <button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Tillat alle</button></div>
  <script>
    const consent = { necessary: true, preferences: false, statistics: false, marketing: false, method: null, stamp: '0' };
    window.Cookiebot = { consent, consented: false, declined: false, hasResponse: false, renew: () => { box.style.display = 'block'; } };
    const box = document.getElementById('CybotCookiebotDialog');
    const submit = (statistics, marketing) => {
      Object.assign(consent, { preferences: statistics && marketing, statistics, marketing, method: 'explicit', stamp: 'q1' });
      document.cookie = 'CookieConsent=' + encodeURIComponent("{stamp:'q1',necessary:true,preferences:" + (statistics && marketing) + ",statistics:" + statistics + ",marketing:" + marketing + ",method:'explicit',ver:1,utc:" + Date.now() + ",region:'no'}") + ';path=/;max-age=31536000';
      box.style.display = 'none';
      window.dispatchEvent(new Event(statistics || marketing ? 'CookiebotOnAccept' : 'CookiebotOnDecline'));
    };
    document.getElementById('CybotCookiebotDialogBodyButtonDecline').onclick = () => submit(false, false);
    document.getElementById('CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll').onclick = () => submit(true, true);
    document.getElementById('CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection').onclick = () => submit(document.getElementById('s').checked, document.getElementById('m').checked);
  </script>`,
);

/** Behaves as OneTrust does, with its second layer. */
const onetrust = withPackage(
  'entillit',
  null,
  '',
  `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="dialog" style="${FIXED}"><p>Wir verwenden Cookies.</p>
    <button id="onetrust-pc-btn-handler">Cookie-Einstellungen</button> <button id="onetrust-accept-btn-handler">Alle Cookies akzeptieren</button></div>
    <div id="onetrust-pc-sdk" role="dialog" style="${FIXED};display:none"><h2>Datenschutz-Präferenzcenter</h2><label><input type="checkbox" class="g" value="C0002" checked> Leistungs-Cookies</label><label><input type="checkbox" class="g" value="C0004" checked> Werbe-Cookies</label>
    <button class="ot-pc-refuse-all-handler">Alle ablehnen</button> <button class="save-preference-btn-handler">Meine Auswahl bestätigen</button></div></div>
  <script>
    const at = (query) => document.querySelector(query);
    const banner = at('#onetrust-banner-sdk'), center = at('#onetrust-pc-sdk'), heard = [];
    const write = (on, count) => { document.cookie = 'OptanonConsent=' + 'isGpcEnabled=0&version=202409.1.0&interactionCount=' + count + '&groups=' + encodeURIComponent(['C0001:1', ...['C0002', 'C0004'].map((id) => id + ':' + (on.includes(id) ? 1 : 0))].join()) + ';path=/;max-age=31536000'; };
    window.OneTrust = { OnConsentChanged: (f) => heard.push(f), IsAlertBoxClosed: () => document.cookie.includes('OptanonAlertBoxClosed'),
      GetDomainData: () => ({ Groups: [{ OptanonGroupId: 'C0001', Status: 'always active' }, { OptanonGroupId: 'C0002', Status: 'inactive' }, { OptanonGroupId: 'C0004', Status: 'inactive' }] }), ToggleInfoDisplay: () => { center.style.display = 'block'; } };
    if (!window.OneTrust.IsAlertBoxClosed()) write([], 0); else banner.style.display = 'none';
    const choose = (on) => { write(on, 1); document.cookie = 'OptanonAlertBoxClosed=' + new Date().toISOString() + ';path=/;max-age=31536000'; banner.style.display = center.style.display = 'none'; heard.forEach((f) => f(new CustomEvent('OneTrustGroupsUpdated', { detail: ['C0001', ...on] }))); };
    at('#onetrust-accept-btn-handler').onclick = () => choose(['C0002', 'C0004']);
    at('#onetrust-pc-btn-handler').onclick = () => { banner.style.display = 'none'; center.style.display = 'block'; };
    at('.ot-pc-refuse-all-handler').onclick = () => choose([]);
    at('.save-preference-btn-handler').onclick = () => choose([...document.querySelectorAll('.g:checked')].map((box) => box.value));
  </script>`,
);

/** Comes after eight seconds. */
const late = withPackage(
  'sein',
  null,
  '',
  `<script>setTimeout(() => { document.body.insertAdjacentHTML('beforeend', '<div id="b" style="${FIXED}"><p>Vi bruker informasjonskapsler.</p><a href="#" id="ja">Godta</a> <a href="#" id="nei">Nei takk</a></div>');
    const keep = (v) => (event) => { event.preventDefault(); sessionStorage.setItem('samtykke', v); document.getElementById('b').remove(); };
    document.getElementById('ja').onclick = keep('ja'); document.getElementById('nei').onclick = keep('nei'); }, 8000);</script>`,
);

/** Takes three seconds to go; the link in the foot calls it back at once. */
const fading = withPackage(
  'blek',
  null,
  '',
  `<div id="b" style="${FIXED};transition:opacity 3s"><p>Wir verwenden Cookies.</p><button id="ja">Alle akzeptieren</button> <button id="nein">Ablehnen</button></div>
  <footer><a href="#" id="nochmal">Cookie-Einstellungen</a></footer>
  <script>
    const box = document.getElementById('b');
    const keep = (value) => () => { document.cookie = 'cookie_consent=' + value + ';path=/;max-age=86400'; box.style.opacity = 0; };
    document.getElementById('ja').onclick = keep('all');
    document.getElementById('nein').onclick = keep('necessary');
    document.getElementById('nochmal').onclick = (event) => { event.preventDefault(); box.style.opacity = 1; };
  </script>`,
);

/** A click leads to another page, which keeps the choice; a slow server takes its time for that. */
const leaving = (name: string, delay: number): Site => ({
  hosts: [`*.${name}.test`],
  handle: async ({ url, cookies }) => {
    if (url.pathname === '/valg') {
      await new Promise((done) => setTimeout(done, delay));
      return {
        status: 302,
        headers: { location: '/' },
        cookies: [`cookie_consent=${url.searchParams.get('v') ?? ''}; Path=/; Max-Age=86400`],
      };
    }
    if (url.pathname !== '/') return null;
    return page(
      name,
      '',
      cookies.cookie_consent
        ? ''
        : `<div style="${FIXED}"><p>Wir brauchen Ihre Einwilligung für Cookies.</p><a href="/valg?v=all">Einwilligen und weiter</a> <a href="/valg?v=necessary">Weiter ohne Einwilligung</a></div>`,
    );
  },
});

/** Keeps the choice in a database, and asks again as long as it may. */
const database = withPackage(
  'base',
  null,
  '',
  `<div id="b" style="${FIXED}"><p>Vi bruker informasjonskapsler til statistikk.</p><div role="button" tabindex="0" id="ja">Helt greit</div> <div role="button" tabindex="0" id="nei">Bare det viktigste</div></div>
  <script>
    const opened = indexedDB.open('samtykke', 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore('valg');
    const keep = (value) => () => { opened.result.transaction('valg', 'readwrite').objectStore('valg').put(value, 'samtykke'); document.getElementById('b').remove(); };
    document.getElementById('ja').onclick = keep({ statistikk: true, markedsforing: true });
    document.getElementById('nei').onclick = keep({ statistikk: false, markedsforing: false });
  </script>`,
);

const pixel: Site = { hosts: ['maaler.test'], handle: () => ({ type: 'image/gif', body: '' }) };

export const platformSites: readonly Site[] = [
  ...[klaro, vanilla, osano, tarteaucitron, orejime, c15t, tcf, cookiebot, onetrust, late, leaving('videre', 0)],
  ...[leaving('treg', 6000), database, fading, pixel],
];
