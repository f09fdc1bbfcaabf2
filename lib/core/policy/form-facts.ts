/** “Nothing of the form is kept on the website”: what a text tells of forms that a browser can look up. */
import { type Frame, gathers, near, says } from './frame.ts';
import type { Reading } from './read.ts';

/** A form, or what one is for. */
const FORM =
  /skjema|formular|formulär|formulaire|(?<![A-Za-zÀ-ɏ])forms?(?![A-Za-zÀ-ɏ])|kontakt|contact|newsletter|nyhe(?:t|its|nde)s?brev|nyhedsbrev|lettre d.information|infolettre|henvend|enquir|inquir|anfrage|påmeld|anmäl|tilmeld/iu;
/** The browser and what it keeps things in. */
const HERE = 'onsite|browser';
/** “On the website”, not “when you use the website”; “the website keeps nothing”. */
const PLACE =
  /(?<![A-Za-zÀ-ɏ])(?:på|i|on|in|auf|im|sur|dans|within|innerhalb|hos)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:[A-Za-zÀ-ɏ]*(?:netts|nettb|hjemmes|heimes|webbp|hemsid|websi|websted|site|webseite|browser|nettles|navigateur|webbläs))/iu;

const isNotKept = (f: Frame): boolean =>
  gathers(f, 14, 'not|none|negation', 'store|stores', HERE) &&
  near(f, 'not|none|negation', 'store|stores', 5) &&
  PLACE.test(f.text);

/** A condition, a period or a purpose: then something is kept after all. Card numbers and passwords are other questions. */
const isTakenBack = (f: Frame): boolean =>
  says(f, 'if', 'before', 'after', 'without', 'unless', 'right', 'cookies', 'cookie', 'only', 'consent', 'payment') ||
  /längre än|länger als|lenger enn|længere end|longer than|plus longtemps|passw|passord|kreditk|kort(?:nummer|info|data)|card/iu.test(
    f.text,
  );

export function readFormFacts({ document, frames, add }: Reading): void {
  for (const frame of frames) {
    const { start, end, block, section } = frame.sentence;
    if (frame.chrome || frame.kind === 'heading' || !isNotKept(frame) || isTakenBack(frame)) continue;
    const before = frames[frame.index - 1];
    const around = [frame.text, before?.sentence.block === block ? before.text : '', document.sections[section]?.heading ?? ''];
    if (!around.some((text) => FORM.test(text))) continue;
    const confidence = says(frame, 'hedge') ? 0.5 : 0.7;
    add('technique', { start, end }, { technique: 'form-not-kept' }, { service: null, confidence, inherited: false });
  }
}
