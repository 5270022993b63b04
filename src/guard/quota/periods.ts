import type { Period } from '../../guilds/moderation/limits.ts';

/** A month by the calendar, in UTC: `2026-11`. */
export type Month = string;

/** What a time is cut to, by period: the fields of the calendar from the year on. */
const fields = { hour: 4, day: 3, month: 2 } as const;

/** When the period began that a time is in. Times are milliseconds since the Unix epoch. */
export function periodStart(period: Period, at: number): number {
  return startOf(period, at, 0);
}

/** When the next one begins. */
export function periodEnd(period: Period, at: number): number {
  return startOf(period, at, 1);
}

export function monthOf(at: number): Month {
  return new Date(at).toISOString().slice(0, 'YYYY-MM'.length);
}

/** The month that is so many months away from that of a time. */
export function monthsAway(at: number, months: number): Month {
  const day = new Date(at);
  return monthOf(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
}

/** The month of a time, and its neighbours: a clock may be set across their borders. */
export function monthsAround(at: number): readonly Month[] {
  return [-1, 0, 1].map((months) => monthsAway(at, months));
}

function startOf(period: Period, at: number, further: number): number {
  const day = new Date(at);
  const parts = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), day.getUTCHours()];
  const kept = parts.slice(0, fields[period]);
  const [year = 0, month = 0, date = 1, hour = 0] = kept.map((value, index) =>
    index === kept.length - 1 ? value + further : value,
  );
  return Date.UTC(year, month, date, hour);
}
