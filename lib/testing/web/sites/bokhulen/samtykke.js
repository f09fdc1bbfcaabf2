window.klaroConfig = {
  version: 1,
  elementID: 'klaro',
  storageMethod: 'cookie',
  cookieName: 'klaro',
  cookieExpiresAfterDays: 180,
  default: false,
  mustConsent: false,
  acceptAll: true,
  hideDeclineAll: false,
  hideLearnMore: false,
  lang: 'no',
  translations: {
    no: {
      privacyPolicyUrl: '/hjelp/personvern',
      acceptAll: 'Godta alle',
      decline: 'Avvis alle',
      save: 'Lagre valgene',
      ok: 'Godta alle',
      consentNotice: {
        description: 'Vi ber om lov før vi bruker annonsemåling og kundevurderinger. Butikken virker like godt om du sier nei.',
        learnMore: 'Velg selv',
      },
      consentModal: { title: 'Hva vil du tillate?', description: 'Du kan endre valget nederst på alle sider.' },
      purposes: { markedsforing: 'Markedsføring', vurderinger: 'Kundevurderinger' },
    },
  },
  services: [
    { name: 'google-ads', title: 'Google Ads', purposes: ['markedsforing'], cookies: [[/^_gcl_/, '/', '.bokhulen.example']] },
    { name: 'trusted-shops', title: 'Trusted Shops', purposes: ['vurderinger'] },
  ],
};
