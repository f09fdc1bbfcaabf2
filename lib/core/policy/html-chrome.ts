/** What on a page is the page's and not the policy's: navigation, header, footer, consent banner. Told by elements, roles and usual names. */

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menubar']);
/** Whole names of a class or id; `cookie-policy` and `CookieDeclaration` are content. */
const NAMES = new Set(
  (
    'footer site-footer page-footer global-footer main-footer footer-wrapper colophon header site-header page-header-menu global-header masthead navbar nav-menu ' +
    'main-nav main-navigation site-navigation breadcrumb breadcrumbs skip-link skip-to-content sidebar-menu mega-menu ' +
    'cookie-banner cookiebanner cookie-bar cookiebar cookie-consent cookieconsent cookie-notice cookie-popup cookie-modal cookie-dialog cookie-overlay cookie-alert cookie-message cookie-law-info-bar ' +
    'consent-banner consent-modal consent-dialog consent-popup consent-manager gdpr-banner gdpr-popup privacy-banner ' +
    'onetrust-banner-sdk onetrust-consent-sdk onetrust-pc-sdk cybotcookiebotdialog usercentrics-root usercentrics-cmp-ui didomi-host didomi-popup cc-window cc-banner cc--main cc-main ' +
    'klaro cookie-modal tarteaucitronroot qc-cmp2-container sp_message_container coi-overlay cookie-information-template-wrapper coiconsentbannerbase ch2-dialog cky-consent-container cmplz-cookiebanner borlabscookie moove_gdpr_cookie_info_bar iubenda-cs-banner termly-code-snippet-support truste_overlay orejime-notice'
  ).split(' '),
);
const CONSENT = /cookie|consent|gdpr|samtykke|einwilligung|privacy/i;

const namesOf = (attributes: Record<string, string>): string[] =>
  `${attributes.id ?? ''} ${attributes.class ?? ''}`.toLowerCase().split(/\s+/, 40);

/** @param inMain inside `main` or `article`: a header there is the content's own */
export function isPageChrome(name: string, attributes: Record<string, string>, inMain: boolean): boolean {
  if (name === 'nav' || name === 'footer' || (name === 'header' && !inMain)) return true;
  const { role, id, class: classes } = attributes;
  if (role !== undefined && ROLES.has(role)) return true;
  if (id === undefined && classes === undefined && role === undefined) return false;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  // A dialog that asks for consent lies over the page, wherever it stands in the mark-up.
  const isDialog = role === 'dialog' || role === 'alertdialog' || name === 'dialog' || attributes['aria-modal'] === 'true';
  if (isDialog && CONSENT.test(`${id ?? ''} ${classes ?? ''} ${attributes['aria-label'] ?? ''}`)) return true;
  return namesOf(attributes).some((one) => NAMES.has(one) && !(inMain && one === 'header'));
}
