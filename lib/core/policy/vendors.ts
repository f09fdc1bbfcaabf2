/** Well-known services without an entry of their own in the catalogue yet: found by name, reported without id. */
export const VENDORS: readonly string[] = (
  'Google Maps|Google Fonts|Google Web Fonts|Google Optimize|Google AdSense|Google Pay|Google Cloud|Google Workspace|Google Forms|Google Drive|Google Translate|' +
  'Google Customer Reviews|Google Search Console|Google Hosted Libraries|Firebase|Firebase Analytics|Crashlytics|Microsoft Teams|Microsoft 365|Office 365|Microsoft Azure|' +
  'Microsoft Dynamics|Hotjar|Matomo|Piwik|Piwik PRO|Cloudflare|Stripe|Klarna|Vipps|Vipps MobilePay|MobilePay|Mailchimp|MailChimp|Adobe Analytics|Adobe Fonts|Adobe Typekit|' +
  'Typekit|Font Awesome|Criteo|Taboola|Outbrain|Pinterest|Pinterest Tag|TikTok|TikTok Pixel|Snapchat|Snap Pixel|XING|Usercentrics|Cookiebot|OneTrust|Cookie Information|Cookiefirst|Didomi|' +
  'Axeptio|Tarteaucitron|Borlabs Cookie|Complianz|Klaro|Zendesk|Intercom|ActiveCampaign|Sendinblue|Brevo|CleverReach|Mailjet|Klaviyo|Mailgun|SendGrid|Postmark|Amazon Web Services|' +
  'Amazon CloudFront|Amazon Pay|Apple Pay|OpenStreetMap|Mapbox|Spotify|SoundCloud|Twitch|Calendly|Typeform|SurveyMonkey|Trustpilot|Adyen|Mollie|giropay|Sofortüberweisung|Paydirekt|Nosto|' +
  'Disqus|Akamai|Fastly|jsDelivr|Shopify|WooCommerce|Squarespace|Siteimprove|Plausible Analytics|Fathom Analytics|Simple Analytics|Mixpanel|Amplitude|PostHog|Sentry|New Relic|Datadog|' +
  'Yandex Metrica|etracker|econda|AT Internet|Piano Analytics|Eulerian|ContentSquare|Contentsquare|AB Tasty|Kameleoon|Optimizely|VWO|Crazy Egg|Mouseflow|Smartlook|FullStory|Lucky Orange|' +
  'Awin|Tradedoubler|TradeTracker|Adtraction|Adform|Xandr|The Trade Desk|AppNexus|Amazon Advertising|Amazon Ads|RTB House|Teads|Leadfeeder|Dealfront|Snitcher|Leadinfo|Lead Forensics|Userlike|Tawk.to|LiveChat|' +
  'Tidio|Zopim|Hetzner|DigitalOcean|OVHcloud|IONOS|Scaleway|Vercel|Netlify|Teamtailor|Personio|Rule Communication|Apsis|Ungapped|APSIS|Upsales|Lime CRM|SuperOffice|' +
  'Pipedrive|Freshdesk|Freshworks|Zoho|Zapier|Eventbrite|WhatsApp|WhatsApp Business|Telegram|ProvenExpert|ShareThis|AddThis|Gravatar|Akismet|Wordfence|hCaptcha|Friendly Captcha|Cloudflare Turnstile|' +
  'Dailymotion|Wistia|Vidyard|Issuu|Flickr|Bambuser|Lipscore|Yotpo|Feefo|Avis Vérifiés|Quantcast|comScore|Kantar|Nielsen|INFOnline|IVW|Linkpulse|Chartbeat|Cxense|Schibsted|Finn.no|PostNord|DHL|Fortnox|' +
  'ServiceNow|Atlassian|Jira|Trello|Dropbox|Box.com|DocuSign|Scrive|GetAccept|Oneflow'
).split('|');
