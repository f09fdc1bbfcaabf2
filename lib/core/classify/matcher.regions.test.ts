/**
 * A third list, written down with its expectation before it was run: regions, tag gateways, versions of SDKs, look-alikes. Rules are
 * mended by it, it is not mended by them.
 */
import { describe, expect, it } from 'vitest';
import { addressesOf, cookiesOf } from '../../testing/tables.ts';
import { matcher } from './matcher.ts';

const SITE = 'butikk.example';

const addresses = `
google-analytics https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VX9ZLM&gtm=45je4bk0v9118493625za200&_p=1732000000000&gcs=G111&gcd=13r3r3r3r5l1&npa=0&dma_cps=syphamo&dma=1&tag_exp=101925629&cid=1234567890.1732000000&ul=nb-no&sr=1920x1080&en=page_view
google-analytics https://region1.analytics.google.com/g/collect?v=2&tid=G-8KQ2VX9ZLM&gcd=13l3l3l2l1l1&en=scroll
google-analytics https://www.google-analytics.com/g/collect?v=2&tid=G-8KQ2VX9ZLM&en=user_engagement
google-analytics https://region1.google-analytics.com/mp/collect?measurement_id=G-8KQ2VX9ZLM&api_secret=abc
google-analytics https://www.google-analytics.com/debug/mp/collect?measurement_id=G-8KQ2VX9ZLM
google-analytics https://data.butikk.example/g/collect?v=2&tid=G-8KQ2VX9ZLM&gcs=G111&richsstsse
google-analytics https://www.butikk.example/metrics/g/collect?v=2&tid=G-8KQ2VX9ZLM&gcd=13t3t3t3t5l1
google-analytics https://stats.g.doubleclick.net/g/collect?v=2&tid=G-8KQ2VX9ZLM&cid=1.2&gtm=45&aip=1&dma=1&npa=0
google-analytics https://www.googletagmanager.com/gtag/js?id=G-8KQ2VX9ZLM&cx=c&gtm=45He4bk0
google-analytics https://www.google-analytics.com/gtm/optimize.js?id=GTM-K8ABC12
google-analytics https://ssl.google-analytics.com/r/__utm.gif?utmwv=5.7.2&utms=1
google-analytics https://www.google-analytics.com/analytics_debug.js https://www.google-analytics.com/internal/collect
google-analytics https://www.google-analytics.com/batch https://app-measurement.com/config/app/1%3A123%3Aweb%3Aabc
google-analytics https://analytics.google.com/g/s/collect?dma=1&dma_cps=syphamo&npa=0&gcd=13l3l3l3l1l1
google-analytics https://www.google-analytics.com/cx/api.js?experiment=x
google-analytics https://region1.google-analytics.com/g/s/collect?dma=1&tid=G-8KQ2VX9ZLM
google-analytics https://ga4.butikk.example/g/collect?v=2&tid=G-8KQ2VX9ZLM&_p=1&richsstsse
google-analytics https://butikk.example/abcd/g/collect?v=2&tid=G-8KQ2VX9ZLM&gtm=45je
google-analytics https://butikk.example/lxyz12/gtag/js?id=G-8KQ2VX9ZLM&l=dataLayer
google-analytics https://www.google.com/g/collect?v=2&tid=G-8KQ2VX9ZLM&cid=1.2 https://www.google-analytics.com/urchin.js
google-analytics https://analytics.google.com/g/collect?v=2&tid=G-8KQ2VX9ZLM
firebase https://firebase.googleapis.com/v1alpha/projects/-/apps/1:1:web:1/webConfig
google-signals https://www.google.no/ads/ga-audiences?v=1&t=sr&slf_rd=1&_r=4&tid=G-8KQ2VX9ZLM&cid=1.2&jid=1
google-signals https://www.google.com/ads/ga-audiences?t=sr&aip=1&_r=4&slf_rd=1&v=1&_v=j101&tid=UA-1-1
google-ads https://www.googleadservices.com/pagead/conversion/16512345678/?random=1732000000&cv=11&fst=1732&bg=ffffff&guid=ON&async=1&gtm=45be4bk0&gcs=G111&gcd=13r3r3r3r5l1&label=AbC-D_efG&value=1
google-ads https://googleads.g.doubleclick.net/pagead/viewthroughconversion/16512345678/?random=1732000000&cv=11&gcd=13l3l3l3l1l1&dma=1
google-ads https://td.doubleclick.net/td/rul/16512345678?random=1732&cv=11
google-ads https://www.google.no/pagead/1p-user-list/16512345678/?random=1732&is_vtc=1&cid=CAQ
google-ads https://www.google.com/pagead/1p-conversion/16512345678/?random=1732&label=AbC
google-ads https://www.google.dk/pagead/1p-conversion/16512345678/?random=1732
google-ads https://www.google.com/ccm/collect?en=page_view&dr=x&dl=https%3A%2F%2Fbutikk.example%2F&scrsrc=www.googletagmanager.com&frm=0&rnd=1&auid=1.2&navt=n&npa=0&gtm=45&gcd=13l3l3l3l1l1&dma=1
google-ads https://pagead2.googlesyndication.com/ccm/collect?en=page_view&dl=x&npa=1&gcs=G100&gcd=13p3p3p3p5l1
google-ads https://ad.doubleclick.net/ccm/s/collect?en=page_view
google-ads https://www.google.com/ccm/conversion/16512345678/?random=1&label=x
google-ads https://www.googletagmanager.com/gtag/js?id=AW-16512345678&cx=c&_slc=1
google-ads https://www.googletagmanager.com/gtag/destination?id=AW-16512345678&cx=c
google-ads https://googleads.g.doubleclick.net/pagead/landing?gclid=x&gcd=13
google-ads https://www.google.com/rmkt/collect/16512345678/?random=1&cv=11&tid=AW-1
google-ads https://www.google.com/pagead/form-data/16512345678?gtm=45&em=tv.1~em.abc
google-ads https://www.google.com/ads/measurement/l?ebcid=ALh https://www.google.com.au/pagead/1p-user-list/1000000001/?random=2
google-ads https://www.google.com/pagead/1p-conversion/1058412354/?random=1&cv=11&fst=1&is_vtc=1&ct_cookie_present=1
google-ads https://www.googleadservices.com/pagead/set_partitioned_cookie?cookie=1
google-ads https://www.googletagmanager.com/gtag/js?id=AW-1058412354&l=dataLayer
google-ads https://www.google.com/pagead/privacysandbox/topics/registration/?id=AW-1 https://www.google.com/ccm/geo
google-ads https://butikk.example/metrics/gtag/js?id=AW-1058412354 https://www.google.com/pagead/sxumbra?x=1
google-ads https://googleads.g.doubleclick.net/pagead/regclk https://www.google.com/measurement/conversion/?random=1
google-ads https://www.google.ch/pagead/1p-user-list/1058412354/?guid=ON
google-doubleclick https://ad.doubleclick.net/activity;src=4567890;type=sales;cat=purch0;ord=1;npa=0;auiddc=1.2;gcd=13l3l3l3l1l1;dma=1;u1=x
google-doubleclick https://4567890.fls.doubleclick.net/activityi;src=4567890;type=invmedia;cat=bcn0;ord=123?
google-doubleclick https://4567890.fls.doubleclick.net/activityj;src=4567890;type=x;cat=y
google-doubleclick https://adservice.google.com/ddm/fls/z/dc_pre=CJ;src=4567890;type=x
google-doubleclick https://adservice.google.de/ddm/fls/i/dc_pre=CJ;src=4567890
google-doubleclick https://cm.g.doubleclick.net/pixel?google_nid=abc&google_cm
google-doubleclick https://securepubads.g.doubleclick.net/gampad/ads?pvsid=1&correlator=2
google-doubleclick https://s0.2mdn.net/ads/studio/Enabler.js https://www.googletagmanager.com/gtag/js?id=DC-4567890
google-doubleclick https://ad.doubleclick.net/ddm/trackclk/N1.2/B3.4;dc_trk_aid=5
google-doubleclick https://ad.doubleclick.net/ddm/trackimpi/N1.2DV360/B1.2;dc_trk_aid=1?
google-doubleclick https://adclick.g.doubleclick.net/pcs/click?xai=x https://fls.doubleclick.net/json?spot=123&src=1
google-doubleclick https://bid.g.doubleclick.net/xbbe/creative/vast?d=x
google-tag-manager https://www.googletagmanager.com/gtm.js?id=GTM-5XYZ7AB&gtm_auth=abc&gtm_preview=env-5&gtm_cookies_win=x
google-tag-manager https://www.googletagmanager.com/ns.html?id=GTM-5XYZ7AB
google-tag-manager https://www.googletagmanager.com/td?id=GTM-5XYZ7AB&v=3&t=t&pid=1&dl=x
google-tag-manager https://www.googletagmanager.com/a?id=GTM-5XYZ7AB&v=3&t=t
google-tag-manager https://www.googletagmanager.com/gtag/js?id=GT-ABC1234 https://sst.butikk.example/gtm.js?id=GTM-5XYZ7AB
google-tag-manager https://www.googletagmanager.com/debug/badge?id=GTM-5XYZ7AB
google-tag-manager https://butikk.example/metrics/gtm.js?id=GTM-5XYZ7AB https://load.sst.butikk.example/ns.html?id=GTM-5XYZ7AB
google-tag-manager https://www.googletagmanager.com/static/service_worker/5bd0/sw.js?origin=x
google-recaptcha https://www.google.com/recaptcha/api.js?render=6Lc_abc&onload=x
google-recaptcha https://www.google.com/recaptcha/api2/bframe?hl=no&v=x&k=6L
google-recaptcha https://www.google.com/recaptcha/enterprise/anchor?ar=1&k=6L
google-recaptcha https://www.gstatic.com/recaptcha/releases/pPK749sccDmVW_9DSeTMVvh2/recaptcha__no.js
google-recaptcha https://www.recaptcha.net/recaptcha/api2/reload?k=6L https://www.google.com/recaptcha/api/fallback?k=6L
google-recaptcha https://www.google.no/recaptcha/api.js
youtube https://www.youtube.com/embed/aqz-KE-bpKQ?rel=0&enablejsapi=1 https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ
youtube https://www.youtube.com/s/player/4fcd6e4a/player_ias.vflset/nb_NO/base.js https://www.youtube.com/generate_204?abc
youtube https://i.ytimg.com/vi/aqz-KE-bpKQ/maxresdefault.jpg
youtube https://rr2---sn-uxap5nvoxg5-j2ie.googlevideo.com/videoplayback?expire=1
youtube https://www.youtube.com/api/stats/watchtime?ns=yt
youtube https://jnn-pa.googleapis.com/$rpc/google.internal.waa.v1.Waa/GenerateIT https://yt3.ggpht.com/ytc/AIdro_k=s68
youtube https://www.youtube.com/subscribe_embed?usegapi=1&channelid=UC1 https://www.youtube.com/get_video_info?video_id=x
youtube https://www.youtube.com/live_chat?v=x&embed_domain=butikk.example https://www.youtube.com/v/aqz-KE-bpKQ
youtube https://www.youtube.com/player_api https://www.youtube.com/oembed?url=x&format=json
youtube https://i1.ytimg.com/vi/x/default.jpg https://www.youtube-nocookie.com/iframe_api
vimeo https://player.vimeo.com/video/76979871?dnt=1&app_id=122963 https://f.vimeocdn.com/p/4.40.3/js/vendor.module.js
vimeo https://i.vimeocdn.com/video/452001751-abc-d_1280x720 https://vod-progressive.akamaized.net/exp=1/a.mp4
vimeo https://player-telemetry.vimeo.com/player-events/log/play
vimeo https://player.vimeo.com/progressive_redirect/playback/1/rendition/720p https://vimeo.com/showcase/1234567/embed
vimeo https://vimeo.com/event/1/chat
weglot https://cdn.weglot.com/weglot.min.js?api_key=wg_1 https://cdn-api-weglot.com/translate?api_key=wg_1&v=1
weglot https://cdn.weglot.com/projects-settings/1.json https://cdn.weglot.com/weglot.dev.js
microsoft-advertising https://bat.bing.com/action/0?ti=97012345&Ver=2&mid=x&bo=1&sid=a&vid=b&vids=1&msclkid=N&evt=pageLoad&sv=1&cdb=AQAQ&rn=1
microsoft-advertising https://bat.bing.com/p/action/97012345.js https://bat.bing.net/actionp/0?ti=97012345&Ver=2&evt=pageHide
microsoft-advertising https://bat.bing.com/p/conversions/c/j https://c.bing.com/c.gif?uid=x&Red3=BACID_1
microsoft-advertising https://bat.bing.com/action/0?ti=97012345&evt=consent&asc=D https://bat.r.msn.com/action/0?ti=1
microsoft-clarity https://www.clarity.ms/tag/abcd1234ef https://scripts.clarity.ms/0.8.9/clarity.js https://o.clarity.ms/collect
microsoft-clarity https://c.clarity.ms/c.gif?CtsSyncId=A&RedC=c.clarity.ms&MXFR=B https://www.clarity.ms/tag/uet/97012345
microsoft-clarity https://d.clarity.ms/collect https://www.clarity.ms/0.7.20/clarity.js
microsoft-clarity https://www.clarity.ms/eus-c/s/0.7.8/clarity.js https://report.clarity.ms/x
meta-pixel https://connect.facebook.net/signals/config/1234567890123456?v=2.9.176&r=stable&domain=butikk.example
meta-pixel https://www.facebook.com/tr/?id=1234567890123456&ev=PageView&dl=x&fbp=fb.1.1.1&cs_est=true&ler=empty
meta-pixel https://www.facebook.com/tr?id=1234567890123456&ev=ViewContent&noscript=1
meta-pixel https://www.facebook.com/privacy_sandbox/topics/registration/?id=1234567890123456
meta-pixel https://nb-no.facebook.com/tr/?id=1&ev=Lead https://connect.facebook.net/signals/plugins/openbridge3.js?v=2.9.1
meta-pixel https://capig.butikk.example/events/abcdef
meta-pixel https://www.facebook.com/tr/?id=1&ev=PageView&eid=ob3_plugin-set_1&cdl=API_unavailable
meta-pixel https://connect.facebook.net/de_DE/fbevents.js https://connect.facebook.net/signals/iwl.js?pixel_id=1
meta-pixel https://connect.facebook.net/log/error?p=pixel&v=2.9 https://www.facebook.com/tr/?a=tmtealium&id=1
linkedin-insight-tag https://px.ads.linkedin.com/attribution_trigger?pid=654321&time=1&url=x
linkedin-insight-tag https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=654321&time=1&li_adsId=x&url=y
linkedin-insight-tag https://px4.ads.linkedin.com/collect?pid=654321&fmt=gif
linkedin-insight-tag https://dc.ads.linkedin.com/collect/?pid=654321&fmt=gif https://p.adsymptotic.com/d/px/?_pid=1
linkedin-insight-tag https://px.ads.linkedin.com/setuid?partner=x
linkedin-insight-tag https://cdn.linkedin.oribi.io/partner/12345/domain/butikk.example/token
linkedin-insight-tag https://gw.linkedin.oribi.io/rules/x https://px.ads.linkedin.com/insight-tag/x
albacross https://events.albacross.com/v1/event https://cdn.albacross.com/x.js https://serve.albacross.com/_nQ/track.js
albacross https://api.albacross.com/v1/visitor https://serve.albacross.com/i/track.js
trusted-shops https://widgets.trustedshops.com/js/X0123456789ABCDEF0123456789ABCDEF.js
trusted-shops https://cdn1.api.trustedshops.com/shops/X0/quality/reviews.json https://shared.etrusted.com/widgets/x.json
trusted-shops https://widgets.trustedshops.com/reviews/tsSticker/tsProductStickerSummary.js
trusted-shops https://widgets.trustedshops.com/js/X0123456789ABCDEF0123456789ABCDEF.js
trusted-shops https://integrations.etrusted.com/profiles/x.json https://tracking.trustedshops.com/x
trusted-shops https://trustbadge.api.etrusted.com/v1/x
hubspot https://js.hs-scripts.com/25123456.js https://js-eu1.hs-scripts.com/25123456.js
hubspot https://js-eu1.hs-banner.com/v2/25123456/banner.js
hubspot https://track-eu1.hubspot.com/__ptq.gif?k=1&sd=1920x1080&v=1.1&a=25123456 https://track.hubspot.com/__pto.gif?k=1
hubspot https://forms-eu1.hsforms.com/emailcheck/v1/json-ext?portalId=1
hubspot https://api-eu1.hubapi.com/hs-script-loader-public/v1/config/pixel/json?portalId=1
hubspot https://25123456.fs1.hubspotusercontent-eu1.net/hub/25123456/x.js
hubspot https://no-cache.hubspot.com/cta/default/25123456/x.png https://perf-eu1.hsforms.com/embed/v3/counters.gif?key=x
hubspot https://cdn2.hubspot.net/hubfs/25123456/x.js https://25123456.hs-sites-eu1.com/-temporary-slug
hubspot https://track.hubspot.com/__ptbe.gif?k=1&a=1 https://js-na1.hs-scripts.com/1.js https://js.hscta.net/cta/current.js
hubspot https://cta-redirect.hubspot.com/cta/redirect/1/x https://js-eu1.hsforms.net/forms/embed/1.js
hubspot https://js-eu1.hs-analytics.net/analytics/1/1.js https://exceptions.hubspot.com/x
hubspot https://1.fs1.hubspotusercontent-na1.net/hubfs/1/x.png https://js.hubspot.com/web-interactives-container.js
hubspot https://static.hsstatic.net/jquery-libs/x.js https://api.hubspot.com/livechat-public/v1/x
hubspot https://metrics-fe-na1.hubspot.com/metrics
salesforce https://pi.pardot.com/analytics?ver=3&visitor_id=1&pi_opt_in=true&campaign_id=2&account_id=3&title=x&url=y
salesforce https://firma.my.salesforce-sites.com/chat https://d.la1-c1-fra.salesforceliveagent.com/chat/rest/x
salesforce https://cdn.krxd.net/controltag/abc.js https://100012345.collect.igodigital.com/collect.js
salesforce https://cdn.evgnet.com/beacon/abc/engage/scripts/evergage.min.js https://firma.germany-2.evergage.com/twreceiver?x=1
salesforce https://cl.exct.net/open.aspx?x https://firma.file.force.com/sfc/x
salesforce https://www2.firma.example/analytics?ver=3&visitor_id=1&visitor_id_sign=2&pi_opt_in=&campaign_id=3&account_id=4&title=x
salesforce https://go.firma.example/pd.js https://firma.my.site.com/ESWx/assets/js/bootstrap.min.js
salesforce https://firma.my.salesforce-scrt.com/embeddedservice/v1/x https://firma.secure.force.com/x
salesforce https://c.eu1.content.force.com/x https://firma.us-5.evergage.com/api2/event/engage?x https://e.cquotient.com/recs/x
salesforce https://pi.demo.pardot.com/analytics?x
join https://join.com/api/widget/bundle/eyJ0 https://join.com/embed/x
join https://join.com/companies/firma/12345-utvikler?pid=x&oid=y https://cdn.join.com/abc/logo.jpeg
join https://join.com/api/widget/jobs?page=1&pageSize=5
paypal https://www.paypal.com/sdk/js?client-id=AbC&currency=EUR&intent=capture https://www.paypal.com/smart/buttons?style=x
paypal https://www.paypal.com/credit-presentment/smart/message?x=1 https://t.paypal.com/ts?v=1.8.4&t=1
paypal https://www.paypal.com/muse/api/x https://b.stats.paypal.com/counter.cgi?r=x
paypal https://www.paypal.com/webapps/hermes?token=x https://www.paypal.com/cgi-bin/webscr?cmd=_s-xclick
paypal https://www.paypal.com/checkoutnow?token=EC-1 https://www.paypal.com/graphql?x https://api-m.paypal.com/v1/x
payone https://secure.pay1.de/client-api/js/v2/payone_hosted.js https://frontend.pay1.de/x https://api.pay1.de/post-gateway/
payone https://secure.pay1.de/frontend/v2/?x https://payment.preprod.payone.com/hostedtokenization/x
nexi https://test.checkout.dibspayment.eu/hostedpaymentpage/?checkoutKey=x
nexi https://ecommerce.nexi.it/ecomm/ecomm/DispatcherServlet https://xpay.nexigroup.com/monetaweb/page/x
nexi https://stg-ta.nexigroup.com/xpay/x https://xpay.nexigroup.com/api/phoenix-0.0/psp/api/v1/x
nexi https://int-ecommerce.nexi.it/ecomm/XPayBuild/js?alias=x
x-ads https://t.co/i/adsct?bci=3&eci=2&event_id=a&events=x&p_id=Twitter&txn_id=o5abc&tw_document_href=y
x-ads https://analytics.twitter.com/i/adsct?type=javascript&version=2.3.30&txn_id=o5abc https://t.co/1/i/adsct?txn_id=o5abc
x-ads https://ads-twitter.com/uwt.js https://static.ads-twitter.com/uwt.js?x https://platform.twitter.com/oct.js
x-ads https://analytics.twitter.com/tpm?tpm_cb=x https://static.ads-twitter.com/pixel/x.js
x-ads https://t.co/i/adsct?txn_id=nv5gx&p_id=Twitter&tw_sale_amount=0
jetpack https://stats.wp.com/e-202548.js https://pixel.wp.com/g.gif?v=ext&blog=123&post=0&tz=1&srv=butikk.example&j=1%3A13.0
jetpack https://stats.wp.com/e-202540.js?ver=1 https://pixel.wp.com/c.gif?s=2&u=x https://pixel.wp.com/g.gif?blog=1
jetpack https://widgets.wp.com/sharing-buttons-preview/ https://widgets.wp.com/notes/
jetpack-site-accelerator https://i0.wp.com/butikk.example/x.jpg https://c0.wp.com/c/6.7/wp-includes/js/jquery/jquery.min.js
facebook-page https://www.facebook.com/plugins/page.php?href=x&tabs=timeline
facebook-page https://www.facebook.com/v19.0/plugins/like.php?app_id=1
facebook-page https://connect.facebook.net/nb_NO/sdk.js#xfbml=1&version=v19.0
facebook-page https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46 https://graph.facebook.com/v19.0/123/picture
facebook-page https://scontent-arn2-1.xx.fbcdn.net/v/t1.6435-9/1_n.jpg
facebook-page https://www.facebook.com/v2.8/plugins/share_button.php?app_id=1 https://www.facebook.com/plugins/post.php?href=x
facebook-page https://connect.facebook.net/nb_NO/all.js https://static.xx.fbcdn.net/rsrc.php/v3/y/r/x.js
facebook-page https://www.facebook.com/widgets/like.php?href=x
instagram https://www.instagram.com/p/Cabc123/embed/captioned/ https://scontent-arn2-1.cdninstagram.com/v/t51.2885-15/1_n.jpg
instagram https://www.instagram.com/static/bundles/es6/EmbedSDK.js/x.js https://www.instagram.com/tv/Cabc/embed
instagram https://www.instagram.com/embed.js?x https://api.instagram.com/oembed?url=x
linkedin-page https://www.linkedin.com/embed/feed/update/urn:li:share:7123
linkedin-page https://media.licdn.com/dms/image/x/company-logo_100_100/0/1
linkedin-page https://www.linkedin.com/pages-extensions/FollowCompany?id=1
linkedin-page https://www.linkedin.com/embeds/publishingEmbed.html?articleId=1
userlike https://api.userlike.com/api/um/x
calendly https://calendly.com/someone/30min?embed_domain=butikk.example&embed_type=Inline
stripe https://api.stripe.com/v1/payment_intents/x https://q.stripe.com/?event=x
cookiebot https://consentcdn.cookiebot.eu/consentconfig/x/settings.json
usercentrics https://app.usercentrics.eu/browser-ui/latest/loader.js
tiktok https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4A&lib=ttq
pinterest https://ct.pinterest.com/v3/?tid=2612345678901&event=init&ad=x
matomo https://firma.matomo.cloud/matomo.php?idsite=1&rec=1 https://stats.kommune.example/matomo/matomo.js
plausible https://plausible.io/js/script.outbound-links.js https://butikk.example/plausible/api/event
hotjar https://static.hotjar.com/c/hotjar-1234567.js?sv=6
adform https://track.adform.net/Serving/TrackPoint/?pm=1234567&ADFPageName=x
adnuntius https://delivery.adnuntius.com/i?auIds=x
`;

/** Pages of the vendors, plain link targets, imitations, and paths of the site that only look alike. */
const strangers = `
https://www.facebook.com/policies/cookies/ https://www.facebook.com/butikk https://www.facebook.com/sharer.php?u=x
https://www.facebook.com/dialog/share?app_id=1&href=x https://www.facebook.com/help/568137493302217
https://www.facebook.com/settings?tab=ads https://www.facebook.com/trends https://m.facebook.com/butikk
https://facebook.com.evil.example/tr/?id=1 https://notfacebook.com/tr/?id=1 https://www.google.com/search?q=_ga
https://www.google.no/search?q=x https://www.google.com/intl/no/policies/privacy/
https://support.google.com/analytics/answer/6004245 https://adssettings.google.com/authenticated https://myaccount.google.com/
https://tools.google.com/dlpage/gaoptout?hl=no https://marketingplatform.google.com/about/ https://www.google.com/recaptcha-info
https://www.google.com/pagead-help https://google-analytics.com.example/g/collect?tid=G-1
https://googletagmanager.com.phish.example/gtm.js?id=GTM-X https://mygoogle-analytics.com/collect
https://www.linkedin.com/company/butikk/ https://www.linkedin.com/in/kari/ https://www.linkedin.com/sharing/share-offsite/?url=x
https://www.linkedin.com/psettings/guest-controls https://www.linkedin.com/help/linkedin https://www.linkedin.com/pxx/li_sync
https://linkedin.com.evil.example/px/li_sync https://privacy.microsoft.com/nb-no/privacystatement https://notclarity.ms/tag/x
https://www.albacross.com/privacy-policy/ https://albacross.com/privacy-policy/
https://www.paypal.com/no/webapps/mpp/ua/privacy-full https://www.paypal.com/paypalme/kari https://www.paypal-community.com/
https://paypa1.com/sdk/js https://www.youtube.com/watch?v=aqz-KE-bpKQ https://www.youtube.com/@butikk
https://www.youtube.com/channel/UC1 https://www.youtube.com/embedded-things https://youtu.be/aqz-KE-bpKQ
https://www.youtube.com.evil.example/embed/x https://vimeo.com/user123 https://notvimeo.com/video/1
https://www.trustedshops.de/impressum/ https://www.trustedshops.com/tsdocument/BUYER_AUTO_PROTECTION_TERMS_de.pdf
https://nottrustedshops.com/js/x.js https://www.hubspot.com/data-privacy/gdpr
https://knowledge.hubspot.com/privacy-and-consent/x https://hubspot.com.example/x.js https://www.salesforce.com/company/privacy/
https://trust.salesforce.com/ https://salesforce.com.evil.example/x https://mysalesforce.com/x https://www.nets.eu/GDPR
https://notnexi.it/ecomm https://www.payone.com/DE-de/datenschutz https://docs.payone.com/x https://x.com/butikk
https://twitter.com/butikk https://help.x.com/rules-and-policies/x-cookies https://www.instagram.com/butikk/
https://www.instagram.com/p/Cabc123/ https://automattic.com/privacy/ https://jetpack.com/support/privacy/
https://butikk.wordpress.com/ https://joinus.com/api/widget https://weglot.com.evil.example/weglot.min.js
https://butikk.example/tr/istanbul?id=4 https://butikk.example/track.js https://butikk.example/collect?x=1
https://butikk.example/gtm.js https://butikk.example/events/1 https://butikk.example/analytics.js
https://butikk.example/matomo-guide https://butikk.example/g/collection?tid=x
https://snap.licdn.com.example/li.lms-analytics/insight.min.js https://doubleclick.net.example/activity
https://www.doubleclickbygoogle.example/ https://hs-scripts.com.evil.example/1.js https://calendly.com.evil.example/x
https://stripe.com.evil.example/v3
`;

const cookies = `
google-analytics: _ga_8KQ2VX9ZLM _gat_UA-123-4 _gat_gtag_UA_123_4 _dc_gtm_UA-123-4 __utmz _gac_UA-123-4
google-ads: FPAU
google-recaptcha: _GRECAPTCHA@www.recaptcha.net
linkedin-insight-tag: lms_ads@.linkedin.com lms_analytics@.linkedin.com ar_debug@.www.linkedin.com
hubspot: __hs_do_not_track __hs_cookie_cat_pref hs_ab_test __hs_initial_opt_in __hsmem __cf_bm@.hs-scripts.com _cfuvid@.hsforms.com
salesforce: visitor_id987654 visitor_id987654-hash lpv987654
paypal: d_id@.paypal.com
x-ads: guest_id_ads@.x.com personalization_id@.x.com
jetpack: tk_tc
tiktok: ttcsid_C4ABC
pinterest: _pinterest_ct_rt@.ct.pinterest.com
matomo: _pk_ses.1.1fff _pk_ref.3.abcd
calendly: _calendly_session@.calendly.com
userlike: uslk_umm_1234_s
`;

const strangeCookies =
  'sessionid laravel_session XSRF-TOKEN visitor_ident fr _gallery_view _fbq_x IDE@.doubleclick.net.example li_at_home ts_version MR _clickpath lpv tk_login';

describe('addresses', () => {
  it.each(addressesOf(addresses))('%s: %s', (id, url) => expect(matcher.serviceOf(url)).toBe(id));
  it.each(strangers.trim().split(/\s+/))('nobody: %s', (url) => expect(matcher.serviceOf(url)).toBe(null));
});

describe('cookies', () => {
  it.each(cookiesOf(cookies, SITE))('%s: %s on %s', (id, name, domain) =>
    expect(matcher.cookie(name, domain, SITE)?.service).toBe(id),
  );
  it.each(cookiesOf(`nobody: ${strangeCookies}`, SITE))('%s: %s on %s', (_, name, domain) =>
    expect(matcher.cookie(name, domain, SITE)).toBe(null),
  );
});
