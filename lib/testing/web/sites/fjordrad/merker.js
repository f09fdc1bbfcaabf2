/* Oppsett av tjenestene, slik byrået leverte det. */
tarteaucitron.user.gtagUa = 'G-7FJRD0RAAD';
tarteaucitron.user.googleadsId = 'AW-704418823';
tarteaucitron.user.facebookpixelId = '318207745590126';
tarteaucitron.user.linkedininsighttag = '5520914';
tarteaucitron.user.albacrossId = '89412077';

document.addEventListener('DOMContentLoaded', function () {
  // «Tallene faller når folk må klikke først»: disse to starter uten å vente.
  window.addEventListener('tac.root_available', function () {
    tarteaucitron.services.gtag.needConsent = false;
    tarteaucitron.services.facebookpixel.needConsent = false;
    // Følger ikke med biblioteket, derfor lagt til her.
    tarteaucitron.services.albacross = {
      key: 'albacross',
      type: 'ads',
      name: 'Albacross',
      uri: 'https://albacross.com/privacy-policy/',
      needConsent: true,
      cookies: ['nQ_cookieId', 'nQ_userVisitId'],
      js: function () {
        window._nQc = tarteaucitron.user.albacrossId;
        tarteaucitron.addScript('https://serve.albacross.com/track.js');
      },
    };
  });
});

tarteaucitron.job = ['gtag', 'facebookpixel', 'googleads', 'linkedininsighttag', 'albacross'];
