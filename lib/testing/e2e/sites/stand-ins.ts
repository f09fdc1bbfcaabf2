/** Stand-ins for platforms whose scripts are not to be had: they behave as their makers document it, and as public code that uses them expects. */
import type { Site } from '../../web/server.ts';
import { FIXED, withPackage } from './platform-page.ts';

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

/**
 * Behaves as TrustArc does: a message from the preference manager, half a second before its API has the decision; cookies.
 * github.com/trustarc/trustarc-segment-wrapper, src/lib/trustarc-api.ts; github.com/hyebahi-trustarc/drupal-plugin
 */
const trustarc = withPackage(
  'tillitsbue',
  null,
  '',
  `<div id="truste-consent-track" style="${FIXED}"><p>We use cookies to make our site work and to analyse how it is used.</p>
    <button id="truste-consent-button">Accept All</button> <button id="truste-consent-required">Required Only</button></div>
  <script>
    let decision = { source: 'implied', consentDecision: [0] };
    window.truste = { eu: { bindMap: { domain: location.host, categoryCount: 3, behavior: 'expressed' } }, cma: { callApi: (name) => name === 'getGDPRConsentDecision' ? decision : undefined } };
    document.cookie = 'notice_behavior=expressed,eu;path=/';
    const submit = (levels) => {
      window.postMessage(JSON.stringify({ source: 'preference_manager', message: 'submit_preferences', data: levels.at(-1) - 1 }), '*');
      document.getElementById('truste-consent-track').style.display = 'none';
      setTimeout(() => {
        decision = { source: 'asserted', consentDecision: levels };
        document.cookie = 'notice_gdpr_prefs=' + levels.map((level) => level - 1).join() + ':;path=/;max-age=31536000';
        document.cookie = 'cmapi_cookie_privacy=permit ' + (levels.length > 1 ? levels.join() : '1 required') + ';path=/;max-age=31536000';
      }, 200);
    };
    document.getElementById('truste-consent-button').onclick = () => submit([1, 2, 3]);
    document.getElementById('truste-consent-required').onclick = () => submit([1]);
  </script>`,
);

/**
 * Behaves as Complianz does: a cookie and an event for each category, and one event for all of them, at the load of the page too.
 * github.com/Really-Simple-Plugins/complianz-gdpr, cookiebanner/js/complianz.js
 */
const complianz = withPackage(
  'fyldig',
  null,
  '',
  `<div class="cmplz-cookiebanner" role="dialog" style="${FIXED};display:none"><p>Wir verwenden Technologien wie Cookies, um Geräteinformationen zu speichern.</p>
    <div class="cmplz-categories" style="display:none"><label><input type="checkbox" checked disabled> Funktional</label> <label><input type="checkbox" class="cmplz-statistics"> Statistiken</label> <label><input type="checkbox" class="cmplz-marketing"> Marketing</label></div>
    <button class="cmplz-accept">Akzeptieren</button> <button class="cmplz-deny">Ablehnen</button> <button class="cmplz-view-preferences">Einstellungen ansehen</button> <button class="cmplz-save-preferences" style="display:none">Einstellungen speichern</button></div>
  <button class="cmplz-manage-consent" style="display:none">Zustimmung verwalten</button>
  <script>
    const at = (query) => document.querySelector(query), banner = at('.cmplz-cookiebanner');
    const categories = ['functional', 'preferences', 'statistics', 'marketing'];
    const cookie = (name) => (document.cookie.match('(^|; )cmplz_' + name + '=([^;]*)') || [])[2] || '';
    const write = (name, value) => { document.cookie = 'cmplz_' + name + '=' + value + ';path=/;max-age=31536000'; };
    const accepted = () => categories.filter((name) => name === 'functional' || cookie(name) === 'allow');
    const tell = (event, detail) => document.dispatchEvent(new CustomEvent(event, { detail }));
    window.cmplz_get_banner_status = () => cookie('banner-status');
    const status = (word) => { write('banner-status', word); banner.style.display = word === 'show' ? 'block' : 'none'; at('.cmplz-manage-consent').style.display = word === 'show' ? 'none' : 'block'; };
    const fire = () => tell('cmplz_fire_categories', { category: accepted().at(-1), categories: accepted(), region: 'eu' });
    const set = (name, value) => { if (cookie(name) === value) return; write(name, value); tell('cmplz_status_change', { category: name, value, region: 'eu', categories: accepted() }); };
    const all = (value) => categories.forEach((name) => set(name, name === 'functional' ? 'allow' : value));
    fire();
    if (cookie('banner-status') === 'dismissed') status('dismissed'); else banner.style.display = 'block';
    at('.cmplz-accept').onclick = () => { all('allow'); status('dismissed'); fire(); };
    at('.cmplz-deny').onclick = () => { status('dismissed'); all('deny'); fire(); };
    at('.cmplz-view-preferences').onclick = () => { at('.cmplz-categories').style.display = 'block'; at('.cmplz-view-preferences').style.display = 'none'; at('.cmplz-save-preferences').style.display = 'inline'; };
    at('.cmplz-save-preferences').onclick = () => { for (const name of ['statistics', 'marketing']) set(name, at('input.cmplz-' + name).checked ? 'allow' : 'deny'); status('dismissed'); fire(); };
    at('.cmplz-manage-consent').onclick = () => status('show');
  </script>`,
);

/**
 * Behaves as Borlabs Cookie 3 does: consents by service and group, an event on the window, one cookie.
 * github.com/basicrum, borlabs-cookie-v3.js; github.com/duracelltomi/gtm4wp
 */
const borlabs = withPackage(
  'borlab',
  null,
  '',
  `<div id="BorlabsDialog" role="dialog" style="${FIXED}"><h2>Datenschutz-Präferenz</h2><p>Wir benötigen Ihre Einwilligung, bevor Sie unsere Website weiter besuchen können. Wir verwenden Cookies.</p>
    <label><input type="checkbox" checked disabled> Essenziell</label> <label><input type="checkbox" name="statistics"> Statistiken</label> <label><input type="checkbox" name="marketing"> Marketing</label>
    <button id="alle">Alle akzeptieren</button> <button id="speichern">Einwilligung speichern</button> <button id="nur">Nur essenzielle Cookies akzeptieren</button></div>
  <script>
    const service = (id, serviceGroupId) => ({ id, serviceGroupId });
    window.borlabsCookieConfig = { services: { 'borlabs-cookie': service('borlabs-cookie', 'essential'), zaehler: service('zaehler', 'statistics'), anzeigen: service('anzeigen', 'marketing') } };
    let consents = {};
    window.BorlabsCookie = { Consents: { hasConsent: (id, group) => (consents[group] ?? []).includes(id) } };
    const save = (statistics, marketing) => {
      consents = { essential: ['borlabs-cookie'], statistics: statistics ? ['zaehler'] : [], marketing: marketing ? ['anzeigen'] : [] };
      document.cookie = 'borlabs-cookie=' + encodeURIComponent(JSON.stringify({ consents, domainPath: location.host + '/', uid: 'anonymous', v3: true, version: 1 })) + ';path=/;max-age=5184000';
      document.getElementById('BorlabsDialog').style.display = 'none';
      window.dispatchEvent(new CustomEvent('borlabs-cookie-consent-saved'));
    };
    const box = (name) => document.querySelector('[name=' + name + ']').checked;
    document.getElementById('alle').onclick = () => save(true, true);
    document.getElementById('nur').onclick = () => save(false, false);
    document.getElementById('speichern').onclick = () => save(box('statistics'), box('marketing'));
  </script>`,
);

export const standIns: readonly Site[] = [cookiebot, onetrust, trustarc, complianz, borlabs];
