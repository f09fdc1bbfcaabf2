/** Boxes that look like consent banners and are none. */
import type { OddBanner } from './odd-banners.ts';

export const BOTTOM = 'position:fixed;bottom:0;left:0;right:0;background:#fff;padding:20px;z-index:9999';
export const MIDDLE = 'position:fixed;top:20%;left:25%;width:50%;background:#fff;padding:20px;z-index:9999';
export const FULL = 'position:fixed;inset:0;background:rgba(255,255,255,.97);z-index:99999';

export const others: OddBanner[] = [
  {
    name: 'article that shows a list, Norwegian',
    html: `<article class="cookie-policy"><h1>Om informasjonskapsler</h1><p>${'Vi bruker informasjonskapsler til statistikk. Du kan trekke samtykket tilbake. '.repeat(12)}</p><button>Vis alle informasjonskapsler</button><button>Skriv ut</button></article>`,
    buttons: null,
  },
  {
    name: 'club that asks for consent, Norwegian',
    html: `<div role="dialog" style="${MIDDLE}"><h2>Bli medlem i kundeklubben</h2><p>Jeg samtykker til at butikken sender meg tilbud. Les om personvern og informasjonskapsler.</p><button>Ja, bli medlem</button><button>Ikke nå</button></div>`,
    buttons: null,
  },
  {
    name: 'log-in, Polish',
    html: `<dialog open style="${MIDDLE}"><h2>Zaloguj się</h2><p>Kontynuując, akceptujesz regulamin i politykę prywatności.</p><input type="text"><button>Kontynuuj</button><button>Załóż konto</button><button>Nie teraz</button></dialog>`,
    buttons: null,
  },
  {
    name: 'newsletter pop-up',
    html: `<div role="dialog" style="${MIDDLE}"><h2>Få 10 % rabatt!</h2><p>Meld deg på nyhetsbrevet vårt. Ved påmelding samtykker du til behandling av personopplysninger.</p><input type="email" placeholder="E-post"><button>Ja, meld meg på</button><button>Nei takk</button></div>`,
    buttons: null,
  },
  {
    name: 'age gate',
    html: `<div style="${FULL}"><h1>Er du over 18 år?</h1><p>Du må være 18 år for å besøke dette nettstedet.</p><button>Ja</button><button>Nei</button></div>`,
    buttons: null,
  },
  {
    name: 'age gate with a word on cookies in its foot',
    html: `<div style="${FULL}"><h1>Sind Sie mindestens 18 Jahre alt?</h1><p>Mit dem Betreten akzeptieren Sie unsere <a href="/datenschutz">Datenschutzerklärung</a> und die Verwendung von Cookies.</p><button>Ja, ich bin 18</button><button>Nein</button></div>`,
    buttons: null,
  },
  {
    name: 'chat box',
    html: `<div style="position:fixed;right:20px;bottom:20px;width:320px;background:#fff;z-index:9999"><p>Hei! Kan jeg hjelpe deg med noe? Samtalen lagres i 30 dager.</p><button>Ja takk</button><button>Nei takk</button><button aria-label="Lukk">×</button></div>`,
    buttons: null,
  },
  {
    name: 'language chooser',
    html: `<div role="dialog" style="${MIDDLE}"><p>It looks like you are in Norway. Do you want to switch to our Norwegian store?</p><button>Continue</button><button>No, stay here</button><button>Change settings</button></div>`,
    buttons: null,
  },
  {
    name: 'paywall',
    html: `<div style="${FULL}"><h2>Les videre med abonnement</h2><p>Denne saken er for abonnenter.</p><button>Kjøp tilgang</button><button>Logg inn</button><button>Lukk</button></div>`,
    buttons: null,
  },
  {
    name: 'push notifications',
    html: `<div style="${MIDDLE}"><p>Vil du ha varsler om nye saker?</p><button>Tillat</button><button>Ikke nå</button></div>`,
    buttons: null,
  },
  {
    name: 'terms at check-out',
    html: `<div role="dialog" style="${MIDDLE}"><p>Vi har oppdatert kjøpsvilkårene. Les personvernerklæringen.</p><button>Godta vilkårene</button><button>Avbryt</button></div>`,
    buttons: null,
  },
  {
    name: 'sticky header with menu and settings',
    html: `<header style="position:sticky;top:0;background:#fff"><a href="/">Butikken</a><button>Meny</button><button>Innstillinger</button><button>Logg inn</button></header><main><p>Vi har oppskrifter på kjeks og cookies med sjokolade.</p></main>`,
    buttons: null,
  },
  {
    name: 'recipe card for cookies, fixed on the side',
    html: `<aside style="position:fixed;right:0;top:100px;width:200px;background:#ffe"><h3>Chocolate chip cookies</h3><p>Our favourite cookies: butter, sugar, flour.</p><button>Save recipe</button><button>Print</button></aside>`,
    buttons: null,
  },
  {
    name: 'article about consent with a form',
    html: `<main><h1>Samtykke i arbeidslivet</h1><p>${'En artikkel om samtykke og informasjonskapsler, og hva loven krever av arbeidsgivere. '.repeat(40)}</p><button>Lagre</button><button>Del</button></main>`,
    buttons: null,
  },
  {
    name: 'embedded video that asks first',
    html: `<main><div class="video" style="position:relative"><p>For å vise videoen må du godta at YouTube setter informasjonskapsler.</p><button>Vis video</button></div></main>`,
    buttons: null,
  },
  {
    name: 'delivery country, German',
    html: `<div role="dialog" style="${MIDDLE}"><p>Wohin sollen wir liefern? Bitte wählen Sie Ihr Land.</p><button>Bestätigen</button><button>Abbrechen</button></div>`,
    buttons: null,
  },
  {
    name: 'app banner',
    html: `<div style="${BOTTOM}"><p>Last ned appen vår og få tilbud hver dag.</p><button>Last ned</button><button>Nei, fortsett i nettleseren</button></div>`,
    buttons: null,
  },
  {
    name: 'survey, Norwegian',
    html: `<div style="${MIDDLE}"><p>Har du tid til å svare på to spørsmål om nettstedet vårt?</p><button>Ja, gjerne</button><button>Nei takk</button><button>Ikke vis igjen</button></div>`,
    buttons: null,
  },
  {
    name: 'sale bar with a cross',
    html: `<div style="${BOTTOM}"><p>Sommersalg! Opptil 50 % på alt.</p><a href="/salg">Se alle tilbud</a><button aria-label="Lukk">×</button></div>`,
    buttons: null,
  },
  {
    name: 'cart drawer',
    html: `<aside role="dialog" style="position:fixed;right:0;top:0;bottom:0;width:400px;background:#fff"><h2>Handlekurv</h2><p>2 varer</p><button>Gå til kassen</button><button>Fortsett å handle</button><button>Oppdater</button></aside>`,
    buttons: null,
  },
  {
    name: 'location prompt, German',
    html: `<div style="${MIDDLE}"><p>Dürfen wir Ihren Standort verwenden, um Filialen in Ihrer Nähe zu zeigen?</p><button>Erlauben</button><button>Nicht erlauben</button></div>`,
    buttons: null,
  },
  {
    name: 'foot of a page with a link to the settings',
    html: `<footer style="position:fixed;bottom:0;left:0;right:0;background:#eee"><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> <a href="#" class="cookie-link">Cookie-Einstellungen</a></footer>`,
    buttons: null,
  },
  {
    name: 'newsletter with a word on cookies in its small print',
    html: `<div role="dialog" style="${MIDDLE}"><h2>Newsletter abonnieren</h2><input type="email"><p>Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu. Diese Seite verwendet Cookies von reCAPTCHA.</p><button>Anmelden</button><button>Nein danke</button></div>`,
    buttons: null,
  },
  {
    name: 'cookie policy page with a table and a print button',
    html: `<main><h1>Informasjonskapsler</h1><p>${'Denne siden forteller om informasjonskapsler (cookies) og samtykke. '.repeat(80)}</p><button>Skriv ut</button></main>`,
    buttons: null,
  },
  {
    name: 'login box with remember me',
    html: `<div role="dialog" style="${MIDDLE}"><h2>Logg inn</h2><input type="password"><label><input type="checkbox"> Husk meg (bruker cookies)</label><button>Fortsett</button><button>Avbryt</button></div>`,
    buttons: null,
  },
];
