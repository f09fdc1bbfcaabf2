/** How long a run waited for the site, in a reader's words. */
import type { ScenarioResult } from '../model/visit.ts';
import type { Language } from './index.ts';

type Waits = NonNullable<ScenarioResult['waits']>;
type Moment = Waits[number]['after'];

interface WaitWords {
  /** It was quiet for as long as a wait lasts. */
  quiet(time: string): string;
  /** Waits ended early. */
  idle(time: string): string;
  /** The limit came first. */
  busy(time: string, after: string): string;
  after: Record<Moment, string>;
}

const WORDS: Record<Language, WaitWords> = {
  en: {
    quiet: (time) => `waited ${time} for quiet`,
    idle: (time) => `waited ${time}, until the site had nothing left to begin`,
    busy: (time, after) => `waited ${time}; still busy ${after}`,
    after: {
      load: 'after loading',
      choice: 'after the choice',
      withdrawal: 'after the withdrawal',
      scroll: 'after scrolling',
      page: 'after a further page',
    },
  },
  nb: {
    quiet: (time) => `ventet ${time} på ro`,
    idle: (time) => `ventet ${time}, til nettstedet ikke hadde mer å sette i gang`,
    busy: (time, after) => `ventet ${time}; fortsatt travelt ${after}`,
    after: {
      load: 'etter lastingen',
      choice: 'etter valget',
      withdrawal: 'etter at samtykket ble trukket tilbake',
      scroll: 'etter rullingen',
      page: 'etter en side til',
    },
  },
  de: {
    quiet: (time) => `${time} auf Ruhe gewartet`,
    idle: (time) => `${time} gewartet, bis die Website nichts mehr vorhatte`,
    busy: (time, after) => `${time} gewartet; noch unruhig ${after}`,
    after: {
      load: 'nach dem Laden',
      choice: 'nach der Auswahl',
      withdrawal: 'nach dem Widerruf',
      scroll: 'nach dem Rollen',
      page: 'nach einer weiteren Seite',
    },
  },
};

/** Null where nothing was waited for. `duration`: as a language writes milliseconds; `list`: as it lists. */
export function waitsText(
  language: Language,
  waits: Waits | undefined,
  { duration, list }: { duration(milliseconds: number): string; list(items: readonly string[]): string },
): string | null {
  if (!waits || waits.length === 0) return null;
  const words = WORDS[language];
  const time = duration(waits.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const restless = new Set(waits.filter(({ quiet }) => !quiet).map(({ after }) => words.after[after]));
  if (restless.size > 0) return words.busy(time, list([...restless]));
  return waits.some(({ idle }) => idle) ? words.idle(time) : words.quiet(time);
}
