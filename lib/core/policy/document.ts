/** The policy as plain text with its structure: what every reader works on. Offsets are UTF-16 code units into `text`. */

/** A stretch of text without structure of its own: paragraph, heading, list item, table cell. */
export interface Block {
  start: number;
  end: number;
  kind: 'heading' | 'text' | 'item' | 'cell';
  /** 1..9 for headings, 1 the outermost; 0 otherwise. */
  level: number;
  /** Navigation, page header or footer: part of the page, not of the policy. */
  chrome: boolean;
  /** For cells: which table, row and column; `header` for th. */
  cell?: { table: number; row: number; column: number; header: boolean };
}

/** A link's text and target, as it is written. For an address written out, the address itself. */
export interface Link {
  start: number;
  end: number;
  url: string;
}

/** What a page says of other pages; addresses as they are written. */
export interface Neighbours {
  /** What relative addresses are relative to, where the page names it. */
  base?: string;
  /** The same page in other languages: primary tag in lower case. */
  alternates: { language: string; url: string }[];
  /** Pages shown inside this one. */
  frames: string[];
}

export interface PolicyDocument {
  form: 'html' | 'text';
  text: string;
  blocks: Block[];
  links: Link[];
  /** `<title>` or first heading; empty where there is none. */
  title: string;
  /** What the document says its language is, primary tag in lower case; null where it says nothing. */
  declaredLanguage: string | null;
  /** Of HTML only. */
  neighbours?: Neighbours;
  /** Of HTML only: where in the text the page has something that no text shows, a box to tick, a form, a frame, a script. */
  controls?: number[];
}
