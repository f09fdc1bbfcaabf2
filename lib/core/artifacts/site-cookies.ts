/** Cookies that keep a site or its delivery going whoever set them: sessions, forgery protection, load balancers, baskets. */

const NAMES = [
  /^(php|j|asp|asp\.net_|cf|jserv)?sess(ion)?[._-]?id/i,
  /^aspsessionid/i,
  /^(connect\.)?sid$/i,
  /^(laravel|symfony|rack\.|django|_?[a-z0-9-]{1,30})_?session$/i,
  /(^|[._-])(csrf|xsrf)/i,
  /^__requestverificationtoken/i,
  /^awsalb/i,
  /^(__cf_bm|cf_clearance|__cflb|_cfuvid|__cfruid)$/,
  /^(bigipserver|serverid|routeid|arraffinity|incap_ses|visid_incap|nlbi_|ak_bmsc|bm_sz|bm_sv|_abck)/i,
  /^(wordpress_(logged_in|sec|test_cookie)|wp-settings|wp_woocommerce_session|woocommerce_(cart|items|session))/i,
  /^(cart|basket|kurv|handlekurv|warenkorb|form_key|mage-cache|store|currency|lang|language|locale|pll_language|wp-wpml)/i,
];

export function isSiteCookie(name: string): boolean {
  return NAMES.some((pattern) => pattern.test(name));
}
