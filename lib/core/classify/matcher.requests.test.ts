/** Addresses and cookies written by hand from the vendors' documents; none of them is an example of a catalogue entry. */
import { describe, expect, it } from 'vitest';
import { matcher } from './matcher.ts';

const addresses: Record<string, string[]> = {
  'google-analytics': [
    'https://region5.google-analytics.com/g/collect?v=2&tid=G-QW12ER34TY&gtm=45je4b&_p=1&cid=1.2',
    'https://ssl.google-analytics.com/ga.js',
    'https://www.google-analytics.com/plugins/ua/linkid.js',
    'https://region2.analytics.google.com/g/s/collect?dma=1&tid=G-QW12ER34TY',
    'https://stats.g.doubleclick.net/j/collect?t=dc&aip=1&tid=UA-99-1',
    'https://www.googletagmanager.com/gtag/js?id=G-QW12ER34TY&l=dataLayer&cx=c',
    'https://www.googletagmanager.com/gtag/destination?id=G-QW12ER34TY',
    'https://metrics.shop.example/g/collect?v=2&tid=G-QW12ER34TY&cid=1',
  ],
  'google-ads': [
    'https://www.google.se/pagead/1p-conversion/987654321/?random=1&cv=11&label=aBc',
    'https://www.google.co.uk/pagead/1p-user-list/987654321/?random=1',
    'https://www.google.com.tr/rmkt/collect/987654321/?random=1',
    'https://googleads.g.doubleclick.net/pagead/conversion/987654321/?label=x',
    'https://www.googleadservices.com/pagead/conversion.js',
    'https://www.googletagmanager.com/gtag/js?l=dataLayer&id=AW-987654321',
    'https://pagead2.googlesyndication.com/ccm/collect?en=page_view&gcs=G100',
  ],
  // gtag.js sends it where an Analytics property has signals turned on; no Ads account is needed.
  'google-signals': ['https://www.google.de/ads/ga-audiences?t=sr&aip=1&_r=4'],
  'google-doubleclick': [
    'https://12345.fls.doubleclick.net/activityi;dc_pre=x;src=12345;type=abc;cat=def;ord=1',
    'https://ad.doubleclick.net/ddm/activity/src=12345;type=a;cat=b;ord=1?',
    'https://securepubads.g.doubleclick.net/gampad/ads?iu=/1/x',
    'https://adservice.google.se/ddm/fls/i/src=1',
    'https://www.googletagservices.com/tag/js/gpt.js',
  ],
  'google-tag-manager': [
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABCD12&l=dataLayer&gtm_auth=x',
    'https://www.googletagmanager.com/a?id=GTM-ABCD12&v=3',
    'https://gtm.shop.example/gtm.js?id=GTM-ABCD12',
  ],
  'google-recaptcha': [
    'https://www.google.com/recaptcha/api2/anchor?ar=1&k=x',
    'https://www.google.com/recaptcha/api2/clr?k=x',
    'https://www.gstatic.com/recaptcha/api2/logo_48.png',
    'https://www.recaptcha.net/recaptcha/enterprise.js',
  ],
  youtube: [
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://youtube.com/embed/abc?enablejsapi=1',
    'https://www.youtube-nocookie.com/youtubei/v1/player?key=x',
    'https://www.youtube.com/s/player/abc/www-embed-player.vflset/www-embed-player.js',
    'https://www.youtube.com/api/stats/qoe?x=1',
    'https://i9.ytimg.com/vi_webp/abc/maxresdefault.webp',
    'https://rr5---sn-5go7ynl6.googlevideo.com/videoplayback?x',
    'https://yt3.ggpht.com/abc=s68',
  ],
  vimeo: [
    'https://player.vimeo.com/video/987654321?h=abc&autoplay=1',
    'https://fresnel.vimeocdn.com/add/player-stats?beacon=1',
    'https://extend.vimeocdn.com/ga4/1.js',
    'https://vimeo.com/api/v2/video/1.json',
  ],
  weglot: [
    'https://cdn.weglot.com/projects-settings/abc.json',
    'https://cdn-api-weglot.com/translate?v=1',
    'https://api.weglot.com/public/languages',
  ],
  'microsoft-advertising': [
    'https://bat.bing.com/actionp/0?ti=187001&tm=al001&Ver=2&mid=x&evt=consent',
    'https://bat.bing.com/p/insights/t/187001',
    'https://bat.bing.net/action/0?ti=187001&evt=pageLoad',
    'https://c.bing.com/c.gif?DI=1',
  ],
  'microsoft-clarity': [
    'https://www.clarity.ms/tag/uet/187001',
    'https://t.clarity.ms/collect',
    'https://q.clarity.ms/collect',
    'https://c.bing.com/c.gif?ctsa=mr&CtsSyncId=A&MXFR=B&RedC=c.clarity.ms',
  ],
  'meta-pixel': [
    'https://connect.facebook.net/nb_NO/fbevents.js?v=next',
    'https://connect.facebook.net/signals/plugins/inferredEvents.js?v=2.9.1',
    'https://www.facebook.com/tr/?id=99887766&ev=Purchase&dl=x&cd%5Bvalue%5D=9',
    'https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=99887766',
    'https://de-de.facebook.com/tr?id=99887766&ev=PageView',
  ],
  'linkedin-insight-tag': [
    'https://snap.licdn.com/li.lms-analytics/insight.beta.min.js',
    'https://px.ads.linkedin.com/wa/?medium=fetch&fmt=g',
    'https://px.ads.linkedin.com/attribution_trigger?pid=54321&url=x',
    'https://www.linkedin.com/px/li_sync?redirect=https%3A%2F%2Fpx.ads.linkedin.com',
    'https://px4.ads.linkedin.com/collect?v=2&fmt=js&pid=54321&liSync=true',
  ],
  albacross: ['https://serve.albacross.com/track.js?v=2', 'https://events.albacross.com/v1/visits'],
  'trusted-shops': [
    'https://widgets.trustedshops.com/reviews/tsSticker/tsSticker.js',
    'https://cdn1.api.trustedshops.com/shops/X0123456789ABCDEF0123456789ABCDEF/mobiles/v1/sites/responsive/trustcards',
    'https://integrations.etrusted.com/feed/x.json',
    'https://static-app.connect.trustedshops.com/plugins/x.js',
  ],
  hubspot: [
    'https://js-na2.hs-scripts.com/87654321.js',
    'https://js-eu1.hs-analytics.net/analytics/1732000000000/87654321.js',
    'https://forms-na1.hsforms.com/embed/v3/counters.gif?key=x',
    'https://api-eu1.hubspot.com/livechat-public/v1/message/public?portalId=1',
    'https://track-ap1.hubspot.com/__ptq.gif?k=15&a=87654321',
    'https://app-eu1.hubspot.com/conversations-visitor/1/threads/utk/x',
    'https://js-eu1.hsadspixel.net/fb.js',
    'https://forms.hscollectedforms.net/collected-forms/v1/config/json?portalId=1',
    'https://87654321.fs1.hubspotusercontent-eu1.net/hubfs/x.png',
    'https://cta-eu1.hubspot.com/web-interactives/public/v1/embed/combinedConfigs?portalId=1',
  ],
  salesforce: [
    'https://pi.pardot.com/analytics?conly=true&ver=3&visitor_id=1&account_id=99887&title=x',
    'https://go.pardot.com/l/99887/2024-01-01/x',
    'https://webto.salesforce.com/servlet/servlet.WebToCase?encoding=UTF-8',
    'https://company.my.salesforce-scrt.com/iamessage/api/v2/x',
    'https://company.my.salesforce.com/embeddedservice/5.0/esw.min.js',
    'https://c.la2-c2-frf.salesforceliveagent.com/content/g/js/59.0/deployment.js',
    'https://nova.collect.igodigital.com/c2/100/track_page_view',
    'https://go.company.example/analytics?ver=3&visitor_id=1&visitor_id_sign=2&pi_opt_in=&account_id=99887',
  ],
  join: [
    'https://join.com/api/widget/bundle/eyJ0eXAiOiJKV1Qi',
    'https://join.com/companies/company/jobs?widget=1',
    'https://cdn.join.com/60/logo.png',
  ],
  paypal: [
    'https://www.paypal.com/sdk/js?client-id=sb&components=buttons,messages',
    'https://www.paypal.com/smart/button?env=production',
    'https://www.paypalobjects.com/webstatic/mktg/logo.png',
    'https://c.paypal.com/v1/r/d/b/p1?f=x',
    'https://b.stats.paypal.com/v1/counter.cgi?p=x',
    'https://www.sandbox.paypal.com/xoplatform/logger/api/logger',
  ],
  payone: [
    'https://secure.pay1.de/client-api/js/v1/payone_hosted.js',
    'https://secure.pay1.de/3ds/redirect.php?md=1',
    'https://cdn.pay1.de/clicktopay/x.js',
  ],
  nexi: [
    'https://test.checkout.dibspayment.eu/v1/checkout.js?v=1',
    'https://int-ecommerce.nexi.it/ecomm/ecomm/DispatcherServlet',
    'https://xpay.nexigroup.com/phoenix-0.0/v3/hf/x',
    'https://test.epayment.nets.eu/Terminal/default.aspx',
  ],
  'x-ads': [
    'https://static.ads-twitter.com/oct.js',
    'https://analytics.twitter.com/1/i/adsct?p_id=Twitter&p_user_id=0&txn_id=o1abc',
    'https://t.co/1/i/adsct?bci=4&event=%7B%7D&event_id=x&tw_document_href=y&tw_iframe_status=0&txn_id=o1abc&type=javascript',
    'https://analytics.x.com/1/i/adsct?txn_id=o1abc',
  ],
  jetpack: [
    'https://stats.wp.com/w.js?67',
    'https://stats.wp.com/s-202512.js',
    'https://pixel.wp.com/t.gif?_en=x',
    'https://pixel.wp.com/boom.gif?v=0.9',
  ],
  'facebook-page': [
    'https://www.facebook.com/plugins/like.php?href=x&width=450',
    'https://web.facebook.com/v21.0/plugins/page.php?href=x',
    'https://connect.facebook.net/de_DE/sdk.js?hash=abc',
  ],
  instagram: [
    'https://www.instagram.com/reel/DAbc/embed/',
    'https://scontent-cph2-1.cdninstagram.com/v/t51.29350-15/1_n.jpg',
    'https://www.instagram.com/p/DAbc/embed/?cr=1&v=14',
  ],
  'linkedin-page': [
    'https://platform.linkedin.com/litms/utag/x.js',
    'https://badges.linkedin.com/profile?locale=nb_NO',
    'https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7',
  ],
  matomo: [
    'https://www.kommune.example/analyse/matomo.php?action_name=Hjem&idsite=4&rec=1&r=1',
    'https://stat.shop.example/piwik.js',
  ],
};

const strangers = [
  'https://www.facebook.com/privacy/policy',
  'https://www.facebook.com/company',
  'https://www.facebook.com/transparency',
  'https://www.google.com/search?q=google-analytics.com/g/collect',
  'https://www.google.no/maps/place/Oslo',
  'https://www.google.com/recaptchas',
  'https://www.google.xyz/pagead/1p-conversion/1/',
  'https://google.evil.example/pagead/1p-conversion/1/',
  'https://www.google.com.evil.example/recaptcha/api.js',
  'https://www.googletagmanager.com.evil.example/gtm.js?id=GTM-ABCD12',
  'https://google-analytics.com.evil.example/g/collect?tid=G-QW12ER34TY',
  'https://notgoogle.no/pagead/1p-conversion/1/',
  'https://notalbacross.com.example/track.js',
  'https://notalbacross.com/track.js',
  'https://www.linkedin.com/company/company',
  'https://www.linkedin.com/in/someone/',
  'https://www.bing.com/search?q=bat',
  'https://paypal.com.evil.example/sdk/js',
  'https://www.paypal.com/no/webapps/mpp/home',
  'https://www.youtube.com/c/company',
  'https://vimeo.com/987654321',
  'https://www.instagram.com/company/',
  'https://x.com/company',
  'https://t.co/i/adsct-news',
  'https://join.com/imprint',
  'https://www.salesforce.com/eu/',
  'https://www.nexi.de/de',
  'https://shop.example/collect?tid=G-QW12ER34TY',
  'https://shop.example/blogg/collect',
  'https://shop.example/?u=https://www.facebook.com/tr/?id=1',
  'https://shop.example/https://connect.facebook.net/en_US/fbevents.js',
  'https://connect.facebook.net@shop.example/en_US/fbevents.js',
  'https://fakehs-scripts.com/1.js',
  'data:text/html,https://www.google-analytics.com/g/collect',
  'not a url',
  '',
];

describe('requests', () => {
  it.each(Object.entries(addresses).flatMap(([id, urls]) => urls.map((url) => [id, url])))('%s: %s', (id, url) => {
    expect(matcher.serviceOf(url)).toBe(id);
  });
  it.each(strangers)('nobody: %s', (url) => expect(matcher.serviceOf(url)).toBe(null));

  it('reads addresses that are not in normal form', () => {
    for (const url of [
      'HTTPS://WWW.Google-Analytics.COM/g/collect?v=2',
      'https://www.google-analytics.com:443/g/collect',
      'https://www.google-analytics.com./g/collect',
    ]) {
      expect([url, matcher.serviceOf(url)]).toEqual([url, 'google-analytics']);
    }
  });

  it('answers with organization, purpose and party', () => {
    expect(matcher.request('https://px.ads.linkedin.com/collect?pid=54321', 'https://www.shop.example/')).toEqual({
      url: 'https://px.ads.linkedin.com/collect?pid=54321',
      service: 'linkedin-insight-tag',
      organization: 'linkedin',
      purpose: 'marketing',
      party: 'third',
      signal: { hit: 'page-view', account: '54321', accounts: [{ id: '54321', kind: 'account' }] },
    });
    const unknown = matcher.request('https://cdn.shop.example/x.js', 'https://www.shop.example/');
    expect(unknown).toMatchObject({ service: null, organization: null, purpose: null, party: 'first', signal: null });
    expect(matcher.request('https://cdn.shop.example/x.js').party).toBe(null);
  });
});
