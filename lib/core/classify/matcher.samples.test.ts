/** A second list of addresses and cookies, by service; none is an example of a catalogue entry. Rules are mended by it, it is not mended by them. */
import { describe, expect, it } from 'vitest';
import { addressesOf, cookiesOf } from '../../testing/tables.ts';
import { matcher } from './matcher.ts';

const SITE = 'shop.example';
const addresses = `
google-analytics https://analytics.google.com/g/s/collect?dma=1&dma_cps=syphamo&gcd=13l3l3l3l1
google-analytics https://stats.g.doubleclick.net/r/collect?v=1&aip=1&t=dc&_r=3&tid=UA-1-1 https://stats.g.doubleclick.net/dc.js
google-analytics https://www.google-analytics.com/ga.js https://www.google-analytics.com/gtm/js?id=GTM-ABC&cid=1.2
google-analytics https://www.google-analytics.com/gtm/optimize.js?id=OPT-ABC https://www.googleoptimize.com/optimize.js?id=OPT-ABC
google-analytics https://www.google-analytics.com/plugins/ua/ec.js https://www.google-analytics.com/collect?v=1&_v=j99&a=1&t=pageview
google-analytics https://www.google-analytics.com/r/collect?v=1&_v=j83 https://www.google-analytics.com/__utm.gif?utmwv=5.7.2
google-analytics https://www.google-analytics.com/mp/collect?measurement_id=G-1&api_secret=x
google-analytics https://sst.shop.example/g/collect?v=2&tid=G-XKR5T2LM9Q&cid=1.2 https://td.doubleclick.net/td/ga/rul?tid=G-XKR5T2LM9Q&gacid=1.2
google-analytics https://www.google-analytics.com/privacy-sandbox/register-conversion?_c=1
google-ads https://www.googleadservices.com/ccm/collect?en=conversion https://www.google.fi/pagead/1p-conversion/1071234567/?random=17
google-signals https://www.google.com.br/ads/ga-audiences?v=1 https://www.google.com/ads/ga-audiences?v=1
google-ads https://google.com/ccm/collect?en=page_view&dl=x&scrsrc=www.googletagmanager.com&gcs=G111
google-ads https://www.google.com/ccm/form-data/1071234567?gtm=45&em=tv.1~em.abc https://google.com/pagead/form-data/1071234567?gtm=45&em=tv.1
google-ads https://www.google.com/pagead/landing?gcs=G100&gcd=13 https://googleads.g.doubleclick.net/pagead/landing?gcs=G100
google-ads https://pagead2.googlesyndication.com/pagead/viewthroughconversion/1071234567/?gcs=G100
google-ads https://www.google.com/rmkt/collect/1071234567/?random=17
google-ads https://www.googletagmanager.com/gtag/destination?id=AW-1071234567&l=dataLayer&cx=c https://www.googleadservices.com/pagead/aclk?sa=L&ai=x
google-ads https://www.google.com/pagead/attribution/wcm?cc=ZZ
google-doubleclick https://ad.doubleclick.net/ddm/activity/src=9876543;type=count0;cat=page0;ord=1;gtm=45
google-doubleclick https://9876543.fls.doubleclick.net/activityi;src=9876543;type=count0;cat=page0;ord=1
google-doubleclick https://9876543.fls.doubleclick.net/activityi;dc_pre=CJ;src=9876543
google-doubleclick https://ad.doubleclick.net/activity;register_conversion=1;src=9876543 https://adservice.google.no/ddm/fls/i/src=9876543
google-doubleclick https://ade.googlesyndication.com/ddm/activity/dc_oe=x
google-doubleclick https://securepubads.g.doubleclick.net/pagead/managed/js/gpt/m2024/pubads_impl.js
google-doubleclick https://pubads.g.doubleclick.net/gampad/adx?iu=/1/x https://bid.g.doubleclick.net/xbbe/pixel?d=x
google-doubleclick https://ad.doubleclick.net/ddm/trackimp/N1.2/B3.4;dc_trk_aid=1 https://s0.2mdn.net/instream/video/client.js
google-doubleclick https://static.doubleclick.net/instream/ad_status.js
google-tag-manager https://www.googletagmanager.com/static/service_worker/5b20/sw_iframe.html?origin=https%3A%2F%2Fshop.example
google-tag-manager https://sgtm.shop.example/gtm.js?id=GTM-WXYZ789 https://www.googletagmanager.com/debug/bootstrap?id=GTM-WXYZ789
google-recaptcha https://recaptcha.net/recaptcha/api.js https://www.recaptcha.net/recaptcha/api2/webworker.js?hl=en
google-recaptcha https://recaptchaenterprise.googleapis.com/v1/projects/x/assessments
youtube https://www.youtube.com/s/player/abcd/www-widgetapi.vflset/www-widgetapi.js https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg
youtube https://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg https://yt3.ggpht.com/ytc/abc=s68-c-k
youtube https://rr3---sn-capm-vnae.googlevideo.com/videoplayback?expire=1 https://www.youtube.com/pagead/viewthroughconversion/962985656/?x=1
youtube https://yt3.googleusercontent.com/abc=s900 https://youtube.googleapis.com/embed/abc
vimeo https://f.vimeocdn.com/p/4.36.2/js/player.module.js https://vod-adaptive-ak.vimeocdn.com/exp=1/video.mp4
vimeo https://fresnel-events.vimeocdn.com/add/player-stats https://vimeo.com/ablincoln/vuid?pid=1 https://api.vimeo.com/videos/1
vimeo https://lensflare.vimeo.com/sentry/api/1 https://skyfire.vimeocdn.com/1/x.mp4 https://vimeo.com/event/1234/embed
vimeo https://arclight.vimeo.com/add/player-test
weglot https://cdn.weglot.com/weglot_css.css https://cdn.weglot.com/flags/rectangle_mat/no.svg https://cdn-api.weglot.com/projects/settings/wg_1.json
microsoft-advertising https://bat.bing.com/p/insights/c/c
microsoft-clarity https://www.clarity.ms/eus2-d/s/0.7.32/clarity.js https://k.clarity.ms/collect https://e.clarity.ms/collect
meta-pixel https://www.facebook.com/tr/?id=2233445566&ev=PageView&dl=x&fbp=fb.1.1.2 https://www.facebook.com/tr?id=2233445566&ev=PageView&noscript=1
meta-pixel https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=2233445566&ev=PageView https://connect.facebook.net/en_US/fbds.js
meta-pixel https://connect.facebook.net/en_US/fp.js
facebook-page https://www.facebook.com/v19.0/plugins/page.php?adapt_container_width=true https://www.facebook.com/plugins/video.php?href=x
facebook-page https://connect.facebook.net/de_DE/all.js#xfbml=1 https://www.facebook.com/x/oauth/status?client_id=1
facebook-page https://static.xx.fbcdn.net/rsrc.php/v3/yz/r/abc.js https://scontent-arn2-1.xx.fbcdn.net/v/t39.30808-1/x.jpg
facebook-page https://graph.facebook.com/v19.0/somepage/posts?access_token=x https://www.facebook.com/impression.php/f1/?lid=1
instagram https://www.instagram.com/reel/CxYz123/embed/ https://scontent.cdninstagram.com/v/t51.2885-15/1.jpg
instagram https://graph.instagram.com/v19.0/me/media?fields=id https://static.cdninstagram.com/rsrc.php/v3/x.js
instagram https://platform.instagram.com/en_US/embeds.js https://scontent-osl1-1.cdninstagram.com/v/t51.2885-15/1.jpg
linkedin-insight-tag https://snap.licdn.com/li.lms-analytics/insight.old.min.js https://px.ads.linkedin.com/insight_tag_errors.gif?x
linkedin-insight-tag https://gw.linkedin.oribi.io/clients-data/x https://p.adsymptotic.com/d/px?_pid=1
linkedin-page https://media.licdn.com/dms/image/v2/x/company-logo https://static.licdn.com/aero-v1/sc/h/x
linkedin-page https://platform.linkedin.com/xdoor/scripts/in.js https://static.licdn.com/scds/common/u/images/x.png
albacross https://collect.albacross.com/events
trusted-shops https://widgets.trustedshops.com/assets/fonts/x.woff2 https://cdn.trustedshops.com/trustbadge.js
trusted-shops https://api.trustedshops.com/rest/public/v2/shops/X0/quality/reviews.json https://www.trustedshops.com/bewertung/widget/widgets/X0.gif
trusted-shops https://trustbadge.api.etrusted.com/stats/x https://shops-si.trustedshops.com/shops/X0
hubspot https://js-eu1.hs-banner.com/v2/99887766/banner.js https://js.hs-banner.com/cookie-banner-public/v1/activity/view
hubspot https://track.hubspot.com/__ptbe.gif?x=1 https://forms.hubspot.com/embed/v3/form/1/2/json https://forms.hsforms.com/embed/v3/counters.gif
hubspot https://js.hsforms.net/forms/embed/v2.js https://js-eu1.hsforms.net/forms/v2.js https://js-eu1.hscollectedforms.net/collectedforms.js
hubspot https://js-eu1.usemessages.com/conversations-embed.js https://js.hsadspixel.net/fb.js https://js.hsleadflows.net/leadflows.js
hubspot https://api.hubapi.com/hs-script-loader-public/v1/config/pixel/json?portalId=1 https://api.hubspot.com/livechat-public/v1/message/public
hubspot https://js.hubspot.com/web-interactives-embed.js https://no-cache.hubspot.com/cta/default/1/2.png
hubspot https://cta-redirect.hubspot.com/cta/redirect/1/2 https://app.hubspot.com/conversations-visitor/1/threads/utk/x
hubspot https://static.hsappstatic.net/jquery-libs/static-1.4/jquery/jquery-1.11.2.js https://cdn2.hubspot.net/hubfs/1/x.png
hubspot https://meetings.hubspot.com/someone?embed=true https://meetings-eu1.hubspot.com/someone?embed=true
hubspot https://static.hsappstatic.net/MeetingsEmbed/ex/MeetingsEmbedCode.js https://perf-eu1.hsforms.com/embed/v3/counters.gif
hubspot https://share-eu1.hsforms.com/1abc https://exceptions.hs-embed-reporting.com/x https://99887766.hs-sites.com/x
hubspot https://f.hubspotusercontent10.net/hubfs/1/x.png https://js.hubspotfeedback.com/feedbackweb-new.js
hubspot https://js.hs-scripts.com/hs/hsstatic/cookie-banner/x.js https://metrics-fe-eu1.hubspot.com/metrics-service/x
salesforce https://storage.pardot.com/123456/x.pdf
salesforce https://go.shop.example/analytics?conly=true&visitor_id=1&visitor_id_sign=a&pi_opt_in=&campaign_id=1&account_id=12345
salesforce https://shop.my.salesforce-sites.com/liveAgentSetupFlow https://shop.secure.force.com/liveAgentSetupFlow
salesforce https://c.la1-c2-cdg.salesforceliveagent.com/content/g/js/50.0/deployment.js https://d.la2-c1-fra.salesforceliveagent.com/chat
salesforce https://service.force.com/embeddedservice/5.0/esw.html https://shop.my.site.com/ESWShop123/assets/js/bootstrap.min.js
salesforce https://shop.my.salesforce-scrt.com/embeddedservice/v1/embedded-service-config
salesforce https://cdn.evgnet.com/beacon/shop/prod/scripts/evergage.min.js https://shop.germany-2.evergage.com/twreceiver?_ak=shop
salesforce https://cdn.c360a.salesforce.com/beacon/c360a/abc/scripts/c360a.min.js https://cdn.cquotient.com/js/v2/gretel.min.js
salesforce https://e.cquotient.com/recs/abc/x https://p.cquotient.com/pebble?tla=abc https://cdn.krxd.net/controltag?confid=x
salesforce https://beacon.krxd.net/pixel.gif https://cl.s7.exct.net/conversion.aspx?x https://click.s7.exacttarget.com/conversion.aspx
salesforce https://shop.my.salesforce.com/embeddedservice/5.0/esw.min.js https://shop.lightning.force.com/lightning/lightning.out.js
join https://widget.join.com/x.js https://cdn.join.com/5f/logo.png
paypal https://www.paypalobjects.com/muse/muse.js https://c6.paypal.com/v1/r/d/b/p3 https://www.paypal.com/tagmanager/pptm.js?id=shop.example
paypal https://www.paypal.com/credit-presentment/smart/message https://www.paypal.com/credit-presentment/lander/modal?x
paypal https://www.paypal.com/donate/sdk/donate-sdk.js https://www.sandbox.paypal.com/sdk/js?client-id=sb https://www.paypal.com/graphql?GetCheckout
paypal https://api-m.paypal.com/v2/checkout/orders
payone https://secure.prelive.pay1-test.de/client-api/js/v2/payone_hosted_min.js
payone https://payment.payone.com/hostedtokenization/js/client/tokenizer.min.js https://commerce-api.payone.com/v1/checkouts
payone https://d.payla.io/dcs/xxx/yyy/dcs.js
nexi https://ecommerce.nexi.it/ecomm/XPayBuild/js?alias=x https://xpay.nexigroup.com/monetaweb/resources/hfsdk.js
nexi https://xpaysandbox.nexigroup.com/monetaweb/build/x
x-ads https://ads-api.twitter.com/measurement/dynamic_events/o1
jetpack https://pixel.wp.com/b.gif?x https://widgets.wp.com/likes/index.html?ver=1 https://stats.wp.com/c.gif?s=2
jetpack https://jetpack.wordpress.com/jetpack-comment/?blogid=1
google-adsense https://tpc.googlesyndication.com/simgad/123 https://pagead2.googlesyndication.com/pagead/gen_204?id=x
x-embed https://platform.twitter.com/embed/Tweet.html?dnt=false https://cdn.syndication.twimg.com/tweet-result?id=1
jetpack-site-accelerator https://i0.wp.com/shop.example/wp-content/uploads/a.jpg?fit=300 https://c0.wp.com/p/jetpack/13.0/css/jetpack.css
matomo https://analyse.kommune.example/piwik.php?idsite=1&rec=1 https://cdn.matomo.cloud/shop.matomo.cloud/matomo.js
plausible https://plausible.io/js/plausible.outbound-links.js
hotjar https://script.hotjar.com/modules.abc.js https://in.hotjar.com/api/v2/client/sites/1/visit-data
tiktok https://analytics.tiktok.com/i18n/pixel/static/main.MWY.js https://analytics-ipv6.tiktokw.us/ipv6/enrich_ipv6
snapchat https://tr.snapchat.com/config/no/abc.js https://tr6.snapchat.com/p
pinterest https://s.pinimg.com/ct/lib/main.abc.js https://ct.pinterest.com/user/?tid=26
pinterest-widgets https://widgets.pinterest.com/v1/urls/count.json
reddit https://pixel-config.reddit.com/pixels/t2_1/config https://conversions-config.reddit.com/v1/pixel/config/t2_1
criteo https://static.criteo.net/js/ld/ld.js https://bidder.criteo.com/cdb
adform https://track.adform.net/serving/scripts/trackpoint/async/ https://a2.adform.net/Serving/TrackPoint/?pm=1
taboola https://trc.taboola.com/1/log/3/unip https://psb.taboola.com/topics_api
amazon-ads https://c.amazon-adsystem.com/aat/amzn.js https://ara.paa-reporting-advertising.amazon/aat
schibsted-pulse https://cdn.pulse.schibsted.com/autoTracker/latest/x.js
delta-projects https://d5p.de17a.com/getuid
adnuntius https://data.adnuntius.com/page
kindly https://chat.kindly.ai/kindly-chat.js
boost-ai https://shop.boost.ai/chatPanel/chatPanel.js
siteimprove https://siteimproveanalytics.com/image.aspx
piano-analytics https://tag.aticdn.net/123/smarttag.js https://logs1406.xiti.com/event?s=1
adobe-analytics https://shop.sc.omtrdc.net/b/ss/shopprod/1/JS-2.22/s1 https://shop.112.2o7.net/b/ss/shop/1
adobe-target https://shop.tt.omtrdc.net/rest/v1/delivery
contentsquare https://c.contentsquare.net/v2/events
mixpanel https://api-eu.mixpanel.com/track
segment https://api.segment.io/v1/p https://in.eu2.segmentapis.com/v1/t
posthog https://eu-assets.i.posthog.com/static/array.js https://app.posthog.com/decide
snowplow https://collector.shop.example/com.snowplowanalytics.snowplow/tp2
klaviyo https://static.klaviyo.com/onsite/js/abc/klaviyo.js https://a.klaviyo.com/client/profiles
mailchimp https://shop.us1.list-manage.com/subscribe/post
activecampaign https://trackcmp.net/prism
brevo https://in-automate.brevo.com/p
lead-forensics https://secure.leadforensics.com/js/sc/1.js
klarna https://na-library.playground.klarnaservices.com/lib.js
cookiebot https://consentcdn.cookiebot.com/consentconfig/x/settings.json https://imgsct.cookiebot.com/1.gif
usercentrics https://consent-api.service.consent.usercentrics.eu/consent/ua/1 https://graphql.usercentrics.eu/graphql
consentmanager https://cdn.consentmanager.net/delivery/autoblocking/x.js https://delivery.consentmanager.net/delivery/cmp.php
cookie-information https://policy.app.cookieinformation.com/cookiesharingiframe.html
inmobi-cmp https://cmp.inmobi.com/choice/x/choice.js https://quantcast.mgr.consensu.org/choice/x.js
google-maps https://www.google.no/maps/embed/v1/place?q=x https://khms0.googleapis.com/kh?v=1
font-awesome https://use.fontawesome.com/releases/v5/x.css
sentry https://js.sentry-cdn.com/abc.min.js
xandr https://acdn.adnxs.com/dmp/up/pixie.js
index-exchange https://ssum.casalemedia.com/usermatch
new-relic https://js-agent.newrelic.com/nr-1.min.js https://bam.eu01.nr-data.net/1/abc
datadog https://www.datadoghq-browser-agent.com/datadog-rum-v4.js
tradedoubler https://swrap.tradedoubler.com/wrap
awin https://www.awin1.com/sread.php https://zenaps.com/rclick.php
gravatar https://0.gravatar.com/avatar/abc
firebase https://firebase.googleapis.com/v1alpha/projects/-/apps/x/webConfig
wistia https://pipedream.wistia.com/mput
google-funding-choices https://fundingchoicesmessages.google.com/i/pub-1
dynamics-365-marketing https://cxppusa1formui01cdnsa01-endpoint.azureedge.net/eur/FormLoader/FormLoader.bundle.js
`;

const strangers = `
https://www.facebook.com/privacy https://www.facebook.com/privacy/explanation https://www.facebook.com/shopexample https://www.facebook.com/trondheim
https://www.facebook.com/sharer/sharer.php?u=x https://m.facebook.com/somepage https://www.google.com/search?q=tracking https://www.google.no/
https://www.google.com/policies/privacy/ https://policies.google.com/privacy https://www.google.com/intl/no/policies/
https://support.google.com/analytics/answer/1 https://www.linkedin.com/company/samsvar https://www.linkedin.com/in/someone
https://www.linkedin.com/legal/privacy-policy https://www.linkedin.com/shareArticle?mini=true&url=x https://albacross.com.evil.example/track.js
https://evil.example/albacross.com/track.js https://www.albacross.com/privacy https://albacross.com/blog/ https://www.paypal.com/no/home
https://www.paypal.com/myaccount/privacy https://mypaypal.com/sdk/js https://www.bing.com/search?q=bat.bing.com https://bat-bing.com/bat.js
https://bing.com/ https://twitter.com/someone/status/1 https://x.com/intent/tweet?text=x https://t.co/AbCdEf123 https://notx.com/i/adsct
https://www.youtube.com/watch?v=dQw4w9WgXcQ https://www.youtube.com/@someone https://youtu.be/dQw4w9WgXcQ https://vimeo.com/76979871
https://vimeo.com/privacy https://myvimeo.com/video/1 https://www.instagram.com/someone/ https://www.instagram.com/p/CxYz123/
https://www.hubspot.com/products https://nothubspot.com/__ptq.gif https://www.salesforce.com/products/ https://salesforce.com.example/pd.js
https://pi-pardot.com/pd.js https://join.com/pricing https://www.join.com/ https://joins.com/api/widget
https://www.trustedshops.de/bewertung/info_X.html https://www.payone.com/DE-de https://pay1.de.example/client-api/ https://www.nexigroup.com/en/
https://www.nexi.it/it/privati https://wordpress.org/plugins/jetpack/ https://jetpack.com/ https://weglot.com/pricing https://www.weglot.com/
https://clarity.microsoft.com/ https://www.microsoft.com/privacy https://notclarity.ms.example/collect https://shop.example/tr?id=1&ev=PageView
https://shop.example/collect https://shop.example/g/collect https://shop.example/gtm.js https://shop.example/embed/abc
https://shop.example/recaptcha/api.js https://google-analytics.com.shop.example/g/collect https://xgoogle-analytics.com/g/collect
https://doubleclick.net.shop.example/ https://googletagmanager.com.evil.example/gtm.js?id=GTM-ABC
https://www.google.com.example/pagead/1p-user-list/1/ https://www.googlex.com/recaptcha/api.js
https://shop.example/?redirect=https://px.ads.linkedin.com/collect?pid=1 https://shop.example/#https://bat.bing.com/bat.js
https://www.trustpilot.com/review/shop.example https://www.hotjar.com/privacy https://www.tiktok.com/@someone https://www.pinterest.com/someone/
https://open.spotify.com/show/1 https://www.klarna.com/no/ https://vipps.no/ https://www.reddit.com/r/norge https://www.snapchat.com/add/someone
https://stripe.com/privacy https://www.mollie.com/ https://www.onetrust.com/ https://www.cookiebot.com/en/ https://usercentrics.com/
https://maps.app.goo.gl/abc https://www.google.com/maps/place/Oslo https://g.page/someone
`;

const cookies = `
google-analytics: _ga _ga_XKR5T2LM9Q _gid _gat _gat_UA-99887766-2 _gat_gtag_UA_99887766_2 _gac_UA-1-1 _gac_G-XKR5T2LM9Q __utma __utmt_UA-1-1 _dc_gtm_UA-1-1 AMP_TOKEN FPID FPLC _gaexp
google-ads: _gcl_au _gcl_aw _gcl_dc _gcl_gb _gcl_gs _gcl_ag FPGCLAW FPGCLDC
google-doubleclick: __gads __gpi __eoi
microsoft-advertising: _uetsid _uetvid _uetmsclkid
microsoft-clarity: _clck _clsk
meta-pixel: _fbp _fbc
linkedin-insight-tag: li_fat_id ln_or li_giant
albacross: nQ_cookieId nQ_userVisitId nQ_visitId
hubspot: __hstc __hssc __hssrc hubspotutk messagesUtk __hs_opt_out hs-messages-is-open
salesforce: visitor_id123456 visitor_id123456-hash _evga_1a2b _sfid_1a2b liveagent_sid liveagent_oref liveagent_ptid liveagent_vc __cq_uuid
x-ads: _twclid
jetpack: tk_ai tk_or tk_lr tk_r3d tk_qs
matomo: _pk_id.3.a1b2 _pk_ses.3.a1b2 _pk_ref.3.a1b2 MATOMO_SESSID mtm_consent _pk_testcookie
hotjar: _hjSessionUser_1234567 _hjSession_1234567 _hjFirstSeen _hjid _hjIncludedInSessionSample_1234567 _hjAbsoluteSessionInProgress _hjTLDTest
tiktok: _ttp _tt_enable_cookie ttcsid ttcsid_C1ABC
snapchat: _scid _scid_r _sctr
pinterest: _pin_unauth _derived_epik
reddit: _rdt_uuid _rdt_em
criteo: cto_bundle cto_bidid
yandex-metrica: _ym_uid _ym_d
cookiebot: CookieConsent
onetrust: OptanonConsent OptanonAlertBoxClosed eupubconsent-v2
cookie-information: CookieInformationConsent
cookieyes: cookieyes-consent cky-consent
complianz: cmplz_marketing cmplz_consented_services
borlabs-cookie: borlabs-cookie
consentmanager: __cmpcc __cmpconsent12345 __cmpcpcx12345
didomi: didomi_token
sourcepoint: consentUUID
iab-tcf: euconsent-v2
stripe: __stripe_mid __stripe_sid
intercom: intercom-id-abc intercom-session-abc intercom-device-id-abc
zendesk: __zlcmid
crisp: crisp-client/session/abc
tawk: TawkConnectionTime twk_uuid_abc
siteimprove: nmstat
etracker: _et_coid
econda: emos_jcsid
infonline: ioam2018
piano-analytics: _pcid _pctx atuserid pa_privacy
adobe-analytics: s_cc s_sq s_vi_abc AMCV_ABC%40AdobeOrg
adobe-target: mbox
contentsquare: _cs_id _cs_s
fullstory: fs_uid
mouseflow: mf_user mf_abc
amplitude: AMP_abc amplitude_id_abcshop.example
mixpanel: mp_abc_mixpanel
segment: ajs_anonymous_id ajs_user_id
posthog: ph_phc_abc_posthog
snowplow: _sp_id.1fff _sp_ses.1fff
heap: _hp2_id.123
vwo: _vwo_uuid_v2 _vis_opt_s
optimizely: optimizelyEndUserId
marketo: _mkto_trk
klaviyo: __kla_id
brevo: sib_cuid
leadfeeder: _lfa
awin: _aw_m_12345
tradedoubler: tduid
woocommerce: woocommerce_cart_hash wp_woocommerce_session_abc sbjs_first
wordpress: wordpress_test_cookie wp-settings-1 wordpress_logged_in_abc
shopify: _shopify_y _shopify_s
cloudflare: __cf_bm cf_clearance
datadog: _dd_s
google-doubleclick: IDE@.doubleclick.net test_cookie@.doubleclick.net DSID@.doubleclick.net ar_debug@.doubleclick.net receive-cookie-deprecation@.doubleclick.net
google-recaptcha: _GRECAPTCHA@www.google.com
google: NID@.google.com AEC@.google.com 1P_JAR@.google.com SOCS@.google.com __Secure-3PSIDCC@.google.com
youtube: YSC@.youtube.com VISITOR_INFO1_LIVE@.youtube.com VISITOR_PRIVACY_METADATA@.youtube.com PREF@.youtube.com CONSENT@.youtube.com GPS@.youtube.com __Secure-ROLLOUT_TOKEN@.youtube.com __Secure-YEC@.youtube.com __Secure-YNID@.youtube.com DEVICE_INFO@.youtube.com LOGIN_INFO@.youtube.com
vimeo: vuid@.vimeo.com __cf_bm@.vimeo.com player@.vimeo.com player_clearance@.vimeo.com _cfuvid@.vimeo.com
microsoft-advertising: MUID@.bing.com MR@.c.bing.com SRM_B@.c.bing.com MSPTC@.bing.com MUIDB@bat.bing.com MR@.bat.bing.com
microsoft-clarity: CLID@www.clarity.ms ANONCHK@.c.clarity.ms SM@.c.clarity.ms MR@.c.clarity.ms MUID@.clarity.ms
meta-pixel: fr@.facebook.com usida@.facebook.com
facebook-page: datr@.facebook.com sb@.facebook.com c_user@.facebook.com xs@.facebook.com presence@.facebook.com wd@.facebook.com
instagram: csrftoken@.instagram.com mid@.instagram.com ig_did@.instagram.com ig_nrcb@.instagram.com datr@.instagram.com
linkedin-insight-tag: bcookie@.linkedin.com bscookie@.www.linkedin.com lidc@.linkedin.com li_sugr@.linkedin.com UserMatchHistory@.linkedin.com AnalyticsSyncHistory@.linkedin.com li_gc@.linkedin.com ar_debug@.linkedin.com ar_debug@.px.ads.linkedin.com U@.adsymptotic.com
linkedin-page: lang@.linkedin.com lang@.ads.linkedin.com JSESSIONID@.www.linkedin.com li_at@.www.linkedin.com
hubspot: __cf_bm@.hubspot.com _cfuvid@.hubspot.com __cf_bm@.hsforms.com __cfruid@.hubspot.com
salesforce: visitor_id123456@.pardot.com visitor_id123456-hash@.pardot.com lpv123456@pi.pardot.com pardot@pi.pardot.com BrowserId@.force.com BrowserId_sec@.salesforce.com _kuid_@.krxd.net igodigitaltc2@.igodigital.com igodigitalst_510001234@.igodigital.com CookieConsentPolicy@shop.my.site.com LSKey-c$CookieConsentPolicy@shop.my.site.com
paypal: ts@.paypal.com ts_c@.paypal.com enforce_policy@.paypal.com tsrce@.paypal.com x-pp-s@.paypal.com l7_az@.paypal.com LANG@.paypal.com nsid@www.paypal.com cookie_check@.paypal.com KHcl0EuY7AKSMgfvHl7J5E7hPtK@.paypal.com sc_f@c.paypal.com
x-ads: muc_ads@.t.co personalization_id@.twitter.com guest_id@.twitter.com guest_id_ads@.twitter.com guest_id_marketing@.twitter.com __cf_bm@.t.co
tiktok: _ttp@.tiktok.com
snapchat: sc_at@.snapchat.com
pinterest: _pinterest_ct_ua@.ct.pinterest.com ar_debug@.pinterest.com
criteo: uid@.criteo.com
adform: C@.adform.net uid@.adform.net cid@.adform.net
xandr: uuid2@.adnxs.com anj@.adnxs.com XANDR_PANID@.adnxs.com
the-trade-desk: TDID@.adsrvr.org TDCPM@.adsrvr.org
amazon-ads: ad-id@.amazon-adsystem.com
yandex-metrica: yandexuid@.yandex.ru
stripe: m@m.stripe.com
siteimprove: AWSELBCORS@.siteimproveanalytics.io
infonline: i00@.ioam.de
adobe-audience-manager: demdex@.demdex.net
activecampaign: prism_123@.prism.app-us1.com
`;

const storage = `
google-recaptcha: rc::a rc::c rc::d-15#
youtube: yt-remote-device-id yt-remote-connected-devices yt-player-headers-readable ytidb::LAST_RESULT_ENTRY_KEY
vimeo: sync_volume
weglot: wglang
microsoft-advertising: _uetsid_exp
meta-pixel: lastExternalReferrer lastExternalReferrerTime
paypal: __paypal_storage__
usercentrics: uc_settings ucString uc_user_interaction
new-relic: NRBA_SESSION
`;

const strangeCookies =
  'PHPSESSID session lang csrftoken id uid C visitor_id visitor_idx _gallery _fb fr@.notfacebook.com IDE@.doubleclick.net.example MUID bcookie _gax __ut lpv lpvx JSESSIONID SM m li_ mid';

describe('addresses', () => {
  it.each(addressesOf(addresses))('%s: %s', (id, url) => expect(matcher.serviceOf(url)).toBe(id));
  it.each(strangers.trim().split(/\s+/))('nobody: %s', (url) => expect(matcher.serviceOf(url)).toBe(null));
});

describe('cookies and storage', () => {
  it.each(cookiesOf(cookies, SITE))('%s: %s on %s', (id, name, domain) =>
    expect(matcher.cookie(name, domain, SITE)?.service).toBe(id),
  );
  it.each(cookiesOf(`nobody: ${strangeCookies}`, SITE))('%s: %s on %s', (_, name, domain) =>
    expect(matcher.cookie(name, domain, SITE)).toBe(null),
  );
  it.each(cookiesOf(storage, SITE))('%s: key %s', (id, key) => expect(matcher.storage(key)).toBe(id));
});
