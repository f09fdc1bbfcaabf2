/** Sites that take their time: parts of the banner, its layers, its answers and its going come late. What must come of each stands beside it. */
import type { Site, WebAnswer } from '../../web/server.ts';

export interface SlowRun {
  scenario: 'reject-all' | 'withdraw' | 'partial';
  status: 'done' | 'cannot-tell';
  reason: RegExp;
  steps?: number;
  phases: string[];
}
export interface SlowSite {
  name: string;
  runs: SlowRun[];
  body: string;
  /** Answers of the server beside the page; milliseconds that each takes. */
  late?: Record<string, number>;
}

const BOX = 'position:fixed;left:20%;top:20%;width:50%;background:#fff;border:1px solid;padding:20px;z-index:50';
const KEEP = `const b = document.getElementById('b'), at = (id) => document.getElementById(id);
  const store = (s, m) => { document.cookie = 'samtykkevalg=' + encodeURIComponent(JSON.stringify({ statistics: s, marketing: m })) + ';path=/;max-age=9999'; };
  const gone = () => { b.style.display = 'none'; };`;
const script = (code: string) => `<script>${KEEP}${code}</script>`;
const refused = (steps: number): SlowRun => ({
  ...{ scenario: 'reject-all', status: 'done', reason: /^verified: stored-state generic/, steps },
  phases: ['before-choice', 'rejected'],
});
const untold = (reason: RegExp): SlowRun => ({
  ...{ scenario: 'reject-all', status: 'cannot-tell', reason, steps: 1 },
  phases: ['before-choice', 'rejected'],
});
const QUESTION = '<p>Vi bruker informasjonskapsler til statistikk og markedsføring.</p>';
const BOXES = `<label><input type="checkbox" id="s" checked> Statistikk</label> <label><input type="checkbox" id="m" checked> Markedsføring</label>`;

export const slowSites: readonly SlowSite[] = [
  {
    // No banner shows while the next page is on its way; then it asks again, for nothing was kept. A visitor's number is written meanwhile.
    name: 'glemsom',
    runs: [untold(/the banner stayed after the click/)],
    late: { '/?svar': 3000 },
    body: `<div id="b" style="${BOX}">${QUESTION}<a href="/?svar=ja">Godta alle</a> <a href="/?svar=nei" id="nei">Avvis alle</a></div>${script(`at('nei').onclick = () => { document.cookie = 'besok=8812;path=/'; b.remove(); };`)}`,
  },
  {
    // The server's answer brings it back.
    name: 'gjenganger',
    runs: [untold(/the banner came back/)],
    body: `<div id="b" style="${BOX}">${QUESTION}<button id="ja">Godta alle</button> <button id="nei">Avvis alle</button></div>${script(`at('nei').onclick = at('ja').onclick = () => { document.cookie = 'besok=8812;path=/'; gone(); setTimeout(() => { b.style.display = 'block'; }, 2000); };`)}`,
  },
  {
    // The no is drawn after the yes: neither a wall nor a longer way.
    name: 'sentnei',
    runs: [refused(1)],
    body: `<div id="b" style="${BOX}">${QUESTION}<button id="ja">Godta alle</button> <button id="mer">Innstillinger</button> <span id="plass"></span></div>${script(`at('ja').onclick = () => { store(true, true); gone(); };
      at('mer').onclick = () => { b.innerHTML = '<p>Informasjonskapsler</p>${BOXES}<button>Lagre valg</button>'; b.querySelector('button').onclick = () => { store(at('s').checked, at('m').checked); gone(); }; };
      setTimeout(() => { if (!at('plass')) return; at('plass').innerHTML = '<button>Avvis alle</button>'; at('plass').firstChild.onclick = () => { store(false, false); gone(); }; }, 2600);`)}`,
  },
  {
    // The layer stands there before the boxes that it is to list, which are ticked beforehand.
    name: 'tomtlag',
    late: { '/formal': 2000 },
    runs: [
      refused(4),
      { scenario: 'partial', status: 'done', reason: /“Statistikk”, one of 2/, steps: 3, phases: ['before-choice', 'partial'] },
    ],
    body: `<div id="b" style="${BOX}">${QUESTION}<button id="ja">Godta alle</button> <button id="mer">Innstillinger</button></div>${script(`at('ja').onclick = () => { store(true, true); gone(); };
      at('mer').onclick = async () => { b.innerHTML = '<p>Velg formål for informasjonskapsler</p><div id="liste"></div><button id="lagre">Lagre valg</button>'; at('lagre').onclick = () => { store(at('s')?.checked ?? true, at('m')?.checked ?? true); gone(); }; await fetch('/formal'); at('liste').innerHTML = '${BOXES}'; };`)}`,
  },
  {
    // Switches that move three tenths of a second after the click.
    name: 'tregbryter',
    runs: [
      refused(3),
      { scenario: 'partial', status: 'done', reason: /“Statistikk”, one of 2/, steps: 2, phases: ['before-choice', 'partial'] },
    ],
    body: `<div id="b" style="${BOX}">${QUESTION}<button role="switch" aria-checked="true" id="s">Statistikk</button> <button role="switch" aria-checked="true" id="m">Markedsføring</button> <button id="lagre">Lagre valg</button> <button id="ja">Godta alle</button></div>${script(`for (const t of [at('s'), at('m')]) t.onclick = () => setTimeout(() => t.setAttribute('aria-checked', t.getAttribute('aria-checked') !== 'true'), 300);
      at('ja').onclick = () => { store(true, true); gone(); }; at('lagre').onclick = () => { store(at('s').ariaChecked === 'true', at('m').ariaChecked === 'true'); gone(); };`)}`,
  },
  {
    // Turns the boxes off, keeps that, and fades: nothing is left to be saved.
    name: 'toner',
    runs: [refused(1)],
    body: `<div id="b" style="${BOX};transition:opacity 3s">${QUESTION}${BOXES} <button id="nei">Avvis alle</button> <button id="lagre">Lagre valg</button> <button id="ja">Godta alle</button></div>${script(`at('nei').onclick = () => { at('s').checked = at('m').checked = false; store(false, false); b.style.opacity = 0; }; at('lagre').onclick = () => { store(at('s').checked, at('m').checked); gone(); };`)}`,
  },
  {
    // The same, going when the server has answered.
    name: 'venter',
    late: { '/lagre': 2500 },
    runs: [refused(1)],
    body: `<div id="b" style="${BOX}">${QUESTION}${BOXES} <button id="nei">Avvis alle</button> <button id="lagre">Lagre valg</button> <button id="ja">Godta alle</button></div>${script(`at('nei').onclick = async () => { at('s').checked = at('m').checked = false; await fetch('/lagre', { method: 'POST' }); store(false, false); gone(); }; at('lagre').onclick = () => { store(at('s').checked, at('m').checked); gone(); };`)}`,
  },
  {
    // Drawn by the server; nobody listens to it until the scripts have come to that.
    name: 'dovt',
    runs: [refused(1)],
    body: `<div id="b" style="${BOX}">${QUESTION}<button id="ja">Godta alle</button> <button id="nei">Avvis alle</button></div>${script(`setTimeout(() => { at('ja').onclick = () => { store(true, true); gone(); }; at('nei').onclick = () => { store(false, false); gone(); }; }, 3500);`)}`,
  },
  {
    // Drawn anew all the time; one listener for all.
    name: 'tegner',
    runs: [refused(1)],
    body: `<div id="b" style="${BOX}"></div>${script(`const draw = () => { b.innerHTML = '${QUESTION}<button id="ja">Godta alle</button> <button id="nei">Avvis alle</button>'; }; draw(); const id = setInterval(draw, 3); setTimeout(() => clearInterval(id), 20000);
      b.onclick = ({ target }) => { if (target.localName !== 'button') return; clearInterval(id); store(target.id === 'ja', target.id === 'ja'); gone(); };`)}`,
  },
  {
    // Six seconds until the settings come.
    name: 'sentlag',
    late: { '/lag': 6000 },
    runs: [refused(2)],
    body: `<div id="b" style="${BOX}">${QUESTION}<button id="ja">Godta alle</button> <button id="mer">Innstillinger</button></div>${script(`at('mer').onclick = async () => { await fetch('/lag'); b.innerHTML = '<p>Informasjonskapsler</p>${BOXES}<button id="nei">Avvis alle</button>'; at('nei').onclick = () => { store(false, false); gone(); }; };`)}`,
  },
  {
    // Only who comes back finds the way back, and not at once.
    name: 'sentikon',
    runs: [
      {
        scenario: 'withdraw',
        status: 'done',
        reason: /^verified: stored-state generic/,
        steps: 2,
        phases: ['before-choice', 'accepted', 'withdrawn'],
      },
    ],
    body: `<div id="b" style="${BOX};display:none">${QUESTION}<button id="ja">Godta alle</button> <button id="nei">Avvis alle</button></div>${script(`at('ja').onclick = () => { store(true, true); gone(); }; at('nei').onclick = () => { store(false, false); gone(); };
      if (document.cookie.includes('samtykkevalg')) setTimeout(() => { document.body.insertAdjacentHTML('beforeend', '<a href="#" id="igjen">Endre samtykke</a>'); at('igjen').onclick = () => { b.style.display = 'block'; }; }, 3500); else b.style.display = 'block';`)}`,
  },
  {
    // Each category has buttons of its own, and what is pressed has to be saved.
    name: 'parvis',
    runs: [
      refused(4),
      { scenario: 'partial', status: 'done', reason: /“Statistikk”, one of 2/, steps: 4, phases: ['before-choice', 'partial'] },
    ],
    body: `<div id="b" style="${BOX}"><div id="en">${QUESTION}<button id="ja">Godta alle</button> <button id="mer">Innstillinger</button></div>
      <ul id="to" hidden><li><h3>Nødvendige</h3><button disabled>Tillat</button> <button disabled>Avvis</button></li><li><h3>Statistikk</h3><button data-c="s" data-v="1">Tillat</button> <button data-c="s" data-v="">Avvis</button></li><li><h3>Markedsføring</h3><button data-c="m" data-v="1">Tillat</button> <button data-c="m" data-v="">Avvis</button></li><li><button id="lagre">Lagre valg</button></li></ul></div>${script(`const valgt = { s: true, m: true };
      at('ja').onclick = () => { store(true, true); gone(); }; at('mer').onclick = () => { at('en').hidden = true; at('to').hidden = false; }; for (const k of b.querySelectorAll('[data-c]')) k.onclick = () => { valgt[k.dataset.c] = k.dataset.v === '1'; }; at('lagre').onclick = () => { store(valgt.s, valgt.m); gone(); };`)}`,
  },
];

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const page = ({ name, body }: SlowSite): WebAnswer => ({
  body: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body><main><h1>${name}</h1><p>Ull og garn.</p></main>${body}</body></html>`,
});

export const slowWeb: readonly Site[] = slowSites.map((site) => ({
  hosts: [`${site.name}.test`],
  async handle({ url }) {
    const asked = `${url.pathname}${url.search}`;
    const path = Object.keys(site.late ?? {}).find((one) => asked.startsWith(one));
    if (path) await pause(site.late?.[path] ?? 0);
    return url.pathname === '/' ? page(site) : path ? { type: 'text/plain', body: 'ok' } : null;
  },
}));
