/**
 * HTML → a flat stream of open, text and close events. htmlparser2's tokenizer alone: its parser keeps a stack that
 * takes quadratic time on hostile nesting.
 */
import { Tokenizer } from 'htmlparser2';

export interface HtmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  text(data: string): void;
  close(name: string): void;
}

const ignore = (): void => undefined;

/** Reads `html` once, in linear time; nothing is executed or fetched. */
export function readHtml(html: string, handler: HtmlHandler): void {
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  const opened = (): void => handler.open(name, attributes);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      ontext(start, end) {
        handler.text(html.slice(start, end));
      },
      ontextentity(code) {
        handler.text(String.fromCodePoint(code));
      },
      onclosetag(start, end) {
        handler.close(html.slice(start, end).toLowerCase());
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
