/** A third party that remembers visitors apart for each site that it stands on, and as a whole where it is visited itself. */
import type { Site } from '../../web/server.ts';
import { page, twoLayers } from './choices.ts';

export const [AUDITED, OTHER, THIRD] = ['huset.test', 'naboen.test', 'delt.test'];

/** Says what it knew, then keeps everything; nothing is written before all was read. */
const remember = (cookie: string) => `
  const knew = async () => [
    ...(document.cookie.includes('${cookie}=') ? ['cookie'] : []),
    ...((await indexedDB.databases()).length > 0 ? ['database'] : []),
    ...(localStorage.getItem('minne') ? ['storage'] : []),
  ].join(' ');
  const keep = () => new Promise((done) => {
    localStorage.setItem('minne', '1');
    document.cookie = '${cookie}=1; Secure; SameSite=None; Path=/; Max-Age=99999${cookie === 'del' ? '; Partitioned' : ''}';
    indexedDB.open('minne').onsuccess = done;
  });
  const told = knew().then(async (text) => { await keep(); return text; });`;

const SHOW = "const show = (text) => { const p = document.getElementById('vet'); p.textContent = text; p.dataset.done = '1'; };";
const WHAT = '<p id="vet"></p>';

const around = (name: string): Site => ({
  hosts: [name],
  handle: ({ url }) =>
    url.pathname === '/'
      ? page(
          name,
          `${WHAT}<script>${SHOW} onmessage = ({ data }) => show(data);</script><iframe src="https://${THIRD}/ramme"></iframe>${twoLayers('')}`,
        )
      : null,
});

const third: Site = {
  hosts: [THIRD],
  handle: ({ url }) => {
    if (url.pathname === '/ramme')
      return page('ramme', `<script>${remember('del')} told.then((text) => parent.postMessage(text, '*'));</script>`);
    return url.pathname === '/' ? page('hel', `${WHAT}<script>${SHOW} ${remember('hel')} told.then(show);</script>`) : null;
  },
};

export const partitionSites: readonly Site[] = [around(AUDITED), around(OTHER), third];
