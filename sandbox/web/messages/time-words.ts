/** The styles in which Discord writes times (Discord docs: reference, Timestamp Styles). */
const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const usual: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

/** A time in one of the styles but `R`. */
export function timeWords(date: Date, style: string): string {
  return new Intl.DateTimeFormat('en-GB', formats[style] ?? usual).format(date);
}

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How long ago a time was, or how long it is until then. @param now in Unix milliseconds */
export function relativeWords(date: Date, now: number): string {
  const seconds = Math.round((date.getTime() - now) / 1_000);
  const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en').format(Math.trunc(seconds / size), unit);
}
