(function () {
  var kurv = JSON.parse(localStorage.getItem('handlekurv') || '[]');
  function vis() {
    localStorage.setItem('handlekurv', JSON.stringify(kurv));
    document.getElementById('antall').textContent = kurv.length;
  }
  document.querySelectorAll('[data-bok]').forEach(function (knapp) {
    knapp.addEventListener('click', function () {
      kurv.push(knapp.dataset.bok);
      vis();
    });
  });
  vis();

  document.querySelectorAll('.video').forEach(function (boks) {
    boks.querySelector('button').addEventListener('click', function () {
      var ramme = document.createElement('iframe');
      ramme.width = 480;
      ramme.height = 270;
      ramme.src = 'https://www.youtube-nocookie.com/embed/' + boks.dataset.video;
      boks.replaceChildren(ramme);
    });
  });

  document.getElementById('endre-samtykke').addEventListener('click', function (hendelse) {
    hendelse.preventDefault();
    window.klaro.show();
  });

  // Egen teller: bare hvilken side som ble vist, uten informasjonskapsel og uten nummer på leseren.
  navigator.sendBeacon('https://teller.bokhulen.example/vist', JSON.stringify({ side: location.pathname }));
})();
