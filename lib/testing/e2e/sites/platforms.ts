/** Sites with real consent platforms from npm, as their makers say to set them up. Each answers on every subdomain. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { file, packageFolder } from '../../web/files.ts';
import type { Site, WebAnswer } from '../../web/server.ts';
import { FIXED, page, withPackage } from './platform-page.ts';
import { standIns } from './stand-ins.ts';

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
    tarteaucitron.services.annonser = { key: 'annonser', type: 'ads', name: 'Annonser', needConsent: true, cookies: [], js: () => {} };
    (tarteaucitron.job = tarteaucitron.job || []).push('maaler', 'annonser');</script>`,
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
  ...[klaro, vanilla, osano, tarteaucitron, orejime, c15t, tcf, ...standIns, late, leaving('videre', 0)],
  ...[leaving('treg', 6000), database, fading, pixel],
];
