import type { BannerWords } from './types.ts';

/** Spanish. */
export const es: BannerWords = {
  accept: 'acept*, permit*, de acuerdo, autoriz*, consiento',
  reject: 'rechaz*, deneg*, declin*, rehus*, oponerme, lo menos posible',
  none: 'ninguna, ninguno',
  only: 'solo, solamente, únicamente, exclusivamente, sólo',
  necessary: 'necesari*, estrictamente necesari*, esencial*, imprescindible*, obligatori*, técnicas, requeridas',
  optional: 'opcional*, no necesari*, no esencial*, innecesari*',
  all: 'todo, todos, todas',
  object: 'cookie, cookies, privacidad, rastreo, seguimiento',
  consent: 'consentimiento, consentir',
  settings:
    'configur*, ajuste*, ajustar, personaliz*, gestion*, administr*, preferencia*, opciones, más opciones, detalles, cambiar, panel, quiero elegir, déjame elegir',
  save: 'guard*, confirm*, aplicar',
  selection: 'selección, seleccionad*, elección, elegid*, mis opciones',
  select: 'elegir, seleccionar, escoger',
  close: 'cerrar, ocultar',
  negation: 'no',
  continue: 'continu*, seguir, proseguir, con publicidad, con anuncios',
  without: 'sin',
  withdraw: 'retir*, revoc*',
  affirm:
    'ok, sí, si, vale, entendido, de acuerdo y cerrar, lo entiendo, me parece bien, por supuesto, claro, perfecto, sin problema, comprendo',
  category: 'estadística*, analítica*, marketing, publicidad, publicitarias, funcionales',
  filler:
    'yo, mi, mis, tu, sus, su, el, la, las, los, lo, un, una, y, o, e, a, al, de, del, con, para, por, en, que, gracias, uso, usar, navegando, el uso, ver, mostrar, estoy, sitio, web, totalmente, muy, mejor, prefiero, leer, más, saber, información, sobre, cuáles',
  foreign: 'términos, condiciones, comprar, compra, pagar, pedido, suscri*, boletín, sesión, registr*, miembro*, socio',
  cues: 'cookie, consentimiento, tu privacidad, su privacidad',
};
