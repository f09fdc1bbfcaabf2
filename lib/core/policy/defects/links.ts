/** What leads nowhere: “here” without a link, a section or annex that is not there, lists that are announced and missing. */
import type { Frame } from '../frame.ts';
import { follows, near, says } from '../frame.ts';
import type { Reading } from '../read.ts';
import { readBelow } from './below.ts';

/** One sentence leads nowhere once, however many rules see it. */
export function readDanglingLinks(reading: Reading): void {
  const seen = new Set<string>();
  const once: Reading = {
    ...reading,
    add(type, place, value, options) {
      const key = `${place.start} ${place.end}`;
      if (!seen.has(key)) reading.add(type, place, value, options);
      seen.add(key);
    },
  };
  for (const read of [clicks, heres, emptyTargets, references, announced, guides, readBelow]) read(once);
}

/** A switch of the page's own needs no link: what it opens is the banner. */
const SWITCHES = ['settings', 'withdraw', 'consent', 'banner', 'cookies'];
const isClickHere = (frame: Frame): boolean => follows(frame, ['click', 'here'], 2) || follows(frame, ['here', 'click'], 1);
const isLinkBelow = (frame: Frame): boolean =>
  says(frame, 'click', 'find', 'retrieve') &&
  near(frame, 'linkword', 'following', 2) &&
  !says(frame, 'newsletter', 'footer', 'transfer', 'receive');

/** “Click here to …”, “by the link below”, wherever in its sentence, with no link and no address near. */
function clicks({ document, frames, add }: Reading): void {
  if (!frames.some((frame) => says(frame, 'here', 'linkword'))) return;
  const linked = new Set<number>();
  let next = 0;
  // Anything that can be followed counts, a place on the same page as well.
  for (const { start, end, url } of document.links) {
    if (!url || url === '#') continue;
    while (next < frames.length && (frames[next]?.sentence.end ?? 0) <= start) next++;
    for (let i = next; i < frames.length && (frames[i]?.sentence.start ?? end) < end; i++) linked.add(i);
  }
  const leads = (index: number): boolean => linked.has(index) || (frames[index]?.urls.length ?? 0) > 0;
  for (const frame of frames) {
    const { index, sentence } = frame;
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || leads(index) || leads(index + 1)) continue;
    const click = isClickHere(frame) && !SPOT.test(frame.text);
    if (!click && !(isLinkBelow(frame) && !leads(index + 2) && !says(frame, 'browser', 'optout'))) continue;
    // “For more information on each cookie, click here” opens no settings.
    const isSwitch =
      says(frame, ...SWITCHES) && !(says(frame, 'readmore') && !says(frame, 'settings', 'withdraw', 'change', 'banner'));
    if (document.form === 'html' && isSwitch) continue;
    add('defect', sentence, { kind: 'dangling-link' }, { confidence: click ? 0.75 : 0.7 });
  }
}
/** “Here on the page” is a place, not a link. */
const SPOT =
  /(?<![A-Za-zÀ-ɏ])(?:here|her|här|hier|ici)\s(?:on|at|in|with|på|hos|i|auf|bei|im|sur|chez|dans)\s(?:our|the|this|us|vår|vårt|våre|vores|oss|os|siden|sida|sidan|nettsiden|nettsida|nettstedet|nettstaden|hjemmesiden|webbplatsen|denne|denna|unser|unsere[rmn]?|der|dieser|uns|notre|le|la|ce|nous)/iu;

/** “… can be read here.” that leads nowhere. */
function heres({ document, frames, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.urls.length || !says(frame, 'here') || isClickHere(frame)) continue;
    const { words, start, end, block, section } = frame.sentence;
    const last = words.at(-1);
    const next = frames[frame.index + 1];
    const endsHere = frame.hits.some(({ concept, to }) => concept === 'here' && to === words.length);
    const isOpen = /[:…]$|\.\.\.$/.test(frame.text);
    if (endsHere && last && /^\s?(?:…|\.\.\.)$/.test(document.text.slice(last.end, end))) {
      // “see here …”: the dots of a link's lost end.
      add('defect', { start: last.start, end }, { kind: 'dangling-link' }, { confidence: 0.75 });
      continue;
    }
    if (isOpen || (next?.sentence.block === block && next.urls.length)) continue;
    // “The only cookies you will find here” points at this page.
    // Nor is “all that we process you find here” said of another page, unless it is a list.
    const isHere =
      says(frame, 'only', 'not', 'none') ||
      (says(frame, 'store') && !OF_LISTS.test(frame.text)) ||
      (says(frame, 'process') && !says(frame, 'list'));
    const points = (says(frame, 'find', 'click', 'retrieve') || (says(frame, 'list') && SEEN.test(frame.text))) && !isHere;
    const closes = endsHere && last && /^[.!)»”"\s]*$/.test(document.text.slice(last.end, end));
    // “Here is our cookie policy.”, of a page that is saved as text.
    const presents =
      document.form === 'text' &&
      words.length <= 12 &&
      frame.hits[0]?.concept === 'here' &&
      frame.hits[0].from === 0 &&
      isPolicyNamed(frame);
    // “Here you can read more on …”, within a part of the text and not as its opening.
    const leadsOn =
      section > 0 &&
      says(frame, 'find', 'retrieve') &&
      frame.hits.some(({ concept, from }) => concept === 'here' && from === 0) &&
      frame.hits.some(({ concept, from }) => concept === 'readmore' && from <= 6) &&
      !next?.urls.length;
    if ((closes && points) || presents || leadsOn) add('defect', { start, end }, { kind: 'dangling-link' }, { confidence: 0.75 });
  }
}
/** “The retention schedule can be found here.” */
const OF_LISTS =
  /(?<![A-Za-zÀ-ɏ])(?:schedule|list|overview|table|[A-Za-zÀ-ɏ]*plan(?:en)?|liste[nr]?|oversikt(?:en|a)?|oversigt(?:en)?|översikt(?:en)?|lista[n]?|tabell(?:en)?|übersicht|tableau)(?![A-Za-zÀ-ɏ])/iu;
const SEEN =
  /(?<![A-Za-zÀ-ɏ])(?:ses|læses|leses|lesast|sjåast|läsas|hentes|seen|viewed|eingesehen|gelesen|consultée?s?)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:her|här|here|hier|ici)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])hier\s(?:[A-Za-zÀ-ɏ]+\s)?(?:eingesehen|gelesen)/iu;
const isPolicyNamed = (frame: Frame): boolean => says(frame, 'policyword') && !says(frame, 'not');

/** Links to `#`, to nothing, to a bare scheme. */
function emptyTargets({ document, frames, add }: Reading): void {
  // “#” may open the banner again.
  const isSwitch = (frame: Frame): boolean => says(frame, 'settings', 'withdraw', 'consent', 'change', 'cookies', 'banner');
  if (document.form === 'text')
    for (const frame of frames)
      if (/(?<!\\)\[[^\]\n]+\]\(#?\)/.test(frame.text) && !frame.chrome && !isSwitch(frame))
        add('defect', frame.sentence, { kind: 'dangling-link' }, { confidence: 0.75 });
  let next = 0;
  for (const { url, start, end } of document.links) {
    while (next < frames.length && (frames[next]?.sentence.end ?? 0) < end) next++;
    if (!/^(?:#?|https?:\/\/|#?(?:todo|tbd|link|url))$/i.test(url)) continue;
    const frame = (frames[next]?.sentence.start ?? Infinity) <= start ? frames[next] : undefined;
    if (frame && !frame.chrome && !isSwitch(frame))
      add('defect', frame.sentence, { kind: 'dangling-link' }, { confidence: 0.75 });
  }
}

/** How sections and annexes of the same text are called, in any of the languages. */
const SECTION =
  /(?<![A-Za-zÀ-ɏ])(?:punkt(?:et|erna)?|pkt\.?|pk\.|avsnitt|avsn\.|afsnit|kapittel|kapitel|kap\.|section|sect\.|clause|paragraph|point|rubrique|abschnitt|ziffer|ziff\.|nummer|paragraphe)\s(?:nr\.?\s)?(\d{1,2})(?:\.\d{1,2})*(?![\d.]*\d|[A-Za-zÀ-ɏ]|\s?(?:Abs|S\.|Satz|lit|stk|ledd|GDPR|DSGVO|RGPD))/giu;
const ANNEX =
  /(?<![A-Za-zÀ-ɏ])(vedlegg|bilag|bilaga|anlage|anhang|annex|appendix|schedule|annexe)\s(\d{1,2}|[A-F])(?![A-Za-zÀ-ɏ\p{N}])/giu;
const ANNEX_AHEAD = /nnex|ppendix|chedule|edlegg|ilag|nlage|nhang/;
/** The number belongs to another text. */
const ELSEWHERE =
  /^\)?\s?(?:,?\s?(?:i|av|af|of|in|de|du|des|der|to|til|till|zu|zur|zum|från|fra|from|aus)(?![A-Za-zÀ-ɏ])|[A-ZÆØÅÄÖ]{2,}(?![A-Za-zÀ-ɏ]))/u;
/** “Article 6, paragraph 1”. */
const OF_ARTICLE = /(?<![A-Za-zÀ-ɏ])art(?:icles?|ikk?el(?:en)?|\.)?\s?\d{1,3}\s?,?\s?$/iu;
const OF_THIS =
  /^\)?\s?,?\s?(?:i|av|af|of|in|de|du|des|der|to|til|till|zu)\s(?:denne|dette|denna|detta|this|dieser|dieses|diesem|la présente|cette|ce présent)/iu;
const NUMBER = /^(?:§\s?|#+\s*|\*\*)*(?:[A-Za-zÀ-ɏ]{3,10}\s)?(\d{1,2})(?=[.)\s:–-]|$)/u;

/** “See section 9” of a numbered text that ends with 8; “see Annex 3” where none stands. */
function references({ document, frames, add }: Reading): void {
  const numbers = new Set<number>();
  const annexes = new Set<string>();
  let headed = 0;
  let highest = 0;
  for (const { kind, text, sentence } of frames) {
    const isStart = document.blocks[sentence.block]?.start === sentence.start;
    if (!isStart) continue;
    const number = kind === 'cell' ? undefined : NUMBER.exec(text)?.[1];
    if (number !== undefined) numbers.add(Number(number));
    if (kind === 'heading') headed++;
    if (ANNEX_AHEAD.test(text))
      for (const match of text.slice(0, 40).matchAll(ANNEX))
        if (match.index <= 4 && !SEE.test(text)) annexes.add(match[0].toLowerCase());
  }
  while (numbers.has(highest + 1)) highest++;
  for (const frame of frames) {
    if (frame.chrome || frame.kind === 'heading' || frame.kind === 'cell' || frame.urls.length || frame.mentions.length) continue;
    if (!/\d|nnex|ppendix|chedule|edlegg|ilag|nlage|nhang/.test(frame.text)) continue;
    const put = (kind: 'section' | 'annex', index: number, length: number): void =>
      add(
        'defect',
        { start: frame.sentence.start + index, end: frame.sentence.start + index + length },
        { kind: 'dangling-link' },
        { confidence: kind === 'section' ? 0.7 : 0.65 },
      );
    if (says(frame, 'find', 'described', 'link', 'listed') || REFERS.test(frame.text))
      for (const match of frame.text.matchAll(SECTION)) {
        const after = frame.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
        if ((ELSEWHERE.test(after) && !OF_THIS.test(after)) || OF_ARTICLE.test(frame.text.slice(0, match.index))) continue;
        const number = Number(match[1]);
        // A text without numbers has no section 9; one with numbers has those that it has.
        const isLost =
          highest >= 3
            ? number > highest && !numbers.has(number)
            : numbers.size === 0 && headed >= 4 && document.form === 'html'
              ? true
              : false;
        if (isLost) put('section', match.index, match[0].length);
      }
    for (const match of frame.text.matchAll(ANNEX)) {
      const after = frame.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      if (
        (match.index <= 4 && !SEE.test(frame.text)) ||
        (ELSEWHERE.test(after) && !OF_THIS.test(after)) ||
        annexes.has(match[0].toLowerCase())
      )
        continue;
      put('annex', match.index, match[0].length);
    }
  }
}
const SEE = /^\(?(?:se|sjå|see|siehe|voir|cf\.?)\s/i;
const REFERS =
  /(?<![A-Za-zÀ-ɏ])(?:jf\.?|jfr\.?|se|sjå|siehe|s\.|vgl\.?|see|cf\.?|voir|under|i|in|gemäß|nach|unter)\s(?:også\s|auch\s|also\s|också\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:punkt|pkt|avsn|afsn|kap|sect|clause|para|point|rubri|absch|ziff|numm)/iu;

/** “… under the following links:” and then a heading. */
function announced({ frames, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome || frame.kind !== 'text' || frame.urls.length || !/[:.]$/.test(frame.text)) continue;
    if (!says(frame, 'linkword') || !says(frame, 'following')) continue;
    const next = frames[frame.index + 1];
    if (frame.text.endsWith(':') && (!next || next.kind === 'heading' || isNextParagraph(frame, next)))
      add('defect', frame.sentence, { kind: 'dangling-link' }, { confidence: 0.7 });
  }
}

/** What follows the colon is a sentence of its own, and no address. */
const isNextParagraph = ({ sentence: { block } }: Frame, { kind, sentence, text, urls, mentions }: Frame): boolean =>
  kind === 'text' &&
  sentence.block !== block &&
  urls.length === 0 &&
  sentence.words.length >= 6 &&
  /\p{Ll}[.]$/u.test(text) &&
  !mentions.some(({ from }) => from === 0);

/** “Delete your cookies (see guide)”, of a guide that was linked once. */
const GUIDE =
  /\((?:se|sjå|see|siehe|voir)\s(?:(?:vår|vores|our|unsere|notre|the|die|le)\s)?(?:vejledning(?:en)?|veiledning(?:en)?|rettleiing(?:a)?|anvisning(?:en|ar)?|instruktioner|guide(?:n)?|instructions|anleitung|mode d[’']emploi|lenke|lenkje|link|länk|lien)\)/iu;
function guides({ frames, add }: Reading): void {
  for (const frame of frames) {
    if (frame.chrome || frame.urls.length || !frame.text.includes('(')) continue;
    const match = GUIDE.exec(frame.text);
    if (!match) continue;
    const start = frame.sentence.start + match.index;
    add('defect', { start, end: start + match[0].length }, { kind: 'dangling-link' }, { confidence: 0.75 });
  }
}
