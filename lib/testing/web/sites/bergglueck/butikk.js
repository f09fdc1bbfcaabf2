(function () {
  // Merknaden: egen, hjemmelaget løsning.
  var merknad = document.getElementById('bg-merknad');
  function statistikk() {
    window.dataLayer = window.dataLayer || [];
    window.gtag = function () {
      window.dataLayer.push(arguments);
    };
    window.gtag('js', new Date());
    window.gtag('config', 'G-BERGGLU3CK');
    var skript = document.createElement('script');
    skript.async = true;
    skript.src = 'https://www.googletagmanager.com/gtag/js?id=G-BERGGLU3CK';
    document.head.appendChild(skript);
  }
  var valgt = /(?:^|; )bg_valg=(\w+)/.exec(document.cookie);
  if (!valgt) merknad.hidden = false;
  else if (valgt[1] === 'alle') statistikk();
  merknad.querySelectorAll('[data-valg]').forEach(function (knapp) {
    knapp.addEventListener('click', function () {
      document.cookie = 'bg_valg=' + knapp.dataset.valg + '; path=/; max-age=' + 180 * 86400 + '; samesite=lax; secure';
      merknad.hidden = true;
      if (knapp.dataset.valg === 'alle') statistikk();
    });
  });

  // Karusellen: hver vare som vises, meldes til annonsenettverkene – uansett hva som ble valgt ovenfor.
  var varer = [
    ['Ryggsekk Zugspitze 45', 1899],
    ['Fjellsko Watzmann', 2299],
    ['Regnjakke Allgäu', 1499],
    ['Vandrestav Säuling', 749],
  ];
  var nummer = 0;
  setInterval(function () {
    nummer = (nummer + 1) % varer.length;
    document.getElementById('vare').textContent = varer[nummer][0];
    document.getElementById('pris').textContent = varer[nummer][1] + ' kr';
    window.fbq('track', 'ViewContent', { content_name: varer[nummer][0], value: varer[nummer][1], currency: 'NOK' });
    window.uetq.push('event', 'view_item', { revenue_value: varer[nummer][1] });
  }, 1500);
})();
