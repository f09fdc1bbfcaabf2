/** Albacross: which company is the visitor from? */
import type { Site } from '../server.ts';
import { empty, script } from './parts.ts';

// https://albacross.com/cookie-policy/
const TRACK = String.raw`
  var id = read('nQ_cookieId') || write('nQ_cookieId', uuid(), 365);
  var visit = read('nQ_userVisitId') || write('nQ_userVisitId', uuid(), 1 / 48);
  fetch('https://collect.albacross.com/events?' + query({ cid: window._nQc, id: id, visit: visit, url: location.href }), {
    method: 'POST', mode: 'no-cors', body: JSON.stringify({ type: 'pageview', title: document.title }),
  });
`;

export const albacross: Site = {
  hosts: ['serve.albacross.com', 'collect.albacross.com'],
  handle({ url }) {
    if (url.pathname === '/track.js') return script(TRACK);
    return url.pathname === '/events' ? empty() : null;
  },
};
