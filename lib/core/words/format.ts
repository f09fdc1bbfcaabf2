/** Numbers, dates and plurals as a language writes them. */

/** Picks the form for `n` and puts the number where `#` stands. All our languages have only these two forms. */
export function plural(locale: string): (n: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (n, one, other) => (rules.select(n) === 'one' ? one : other).replaceAll('#', numbers.format(n));
}

export interface Formats {
  /** `10,000` */
  number(n: number): string;
  /** Of milliseconds since the epoch, in the reader's time zone: `14:03:07.412`. */
  clock(time: number): string;
  /** `22 November 2026, 14:03 CET` */
  moment(time: number): string;
  /** Of milliseconds: `1.8 s`, `340 ms`, `2.4 min`. */
  duration(milliseconds: number): string;
  /** Of days: `90 days`, `2 hours`. */
  days(days: number): string;
  /** Of an ISO 3166 alpha-2 code; the code itself where it is unknown. */
  country(code: string): string;
  /** Of a BCP 47 tag. */
  language(tag: string): string;
  list(items: readonly string[]): string;
}

/** SI symbols are the same in all our languages; the space must not break. */
const NBSP = '\u00a0';
const longUnit = (locale: string, name: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 0 });

/** @param locale BCP 47 tag that says where, too: it decides how dates look (`en-GB`) */
export function formats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const list = new Intl.ListFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const days = longUnit(locale, 'day');
  const hours = longUnit(locale, 'hour');
  const minutes = longUnit(locale, 'minute');
  return {
    number: (n) => number.format(n),
    clock: (time) => clock.format(time),
    moment: (time) => moment.format(time),
    duration: (ms) =>
      ms < 1000
        ? `${number.format(Math.round(ms))}${NBSP}ms`
        : ms < 120_000
          ? `${tenths.format(ms / 1000)}${NBSP}s`
          : `${tenths.format(ms / 60_000)}${NBSP}min`,
    days: (d) => (d >= 1 ? days.format(d) : d >= 1 / 24 ? hours.format(d * 24) : minutes.format(d * 1440)),
    country: (code) => nameOf(locale, 'region', code),
    language: (tag) => nameOf(locale, 'language', tag),
    list: (items) => list.format(items),
  };
}

export function nameOf(locale: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    // Intl throws for what is no code at all; such a code is shown as it is.
    return code;
  }
}
