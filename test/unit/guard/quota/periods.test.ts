import { describe, expect, it } from 'vitest';
import {
  monthOf,
  monthsAround,
  periodEnd,
  periodStart,
} from '../../../../src/guard/quota/periods.ts';
import { type Period, periods } from '../../../../src/guilds/moderation/limits.ts';

const at = Date.UTC(2026, 11, 31, 23, 59, 59, 999);
const starts: Record<Period, number> = {
  hour: Date.UTC(2026, 11, 31, 23),
  day: Date.UTC(2026, 11, 31),
  month: Date.UTC(2026, 11, 1),
};

describe('periods of the calendar', () => {
  it.each(periods)('a %s begins at its first millisecond in UTC', (period) => {
    expect(periodStart(period, at)).toBe(starts[period]);
    expect(periodStart(period, starts[period])).toBe(starts[period]);
  });

  it.each(periods)('a %s ends where the next begins, also at the end of a year', (period) => {
    expect(periodEnd(period, at)).toBe(Date.UTC(2027, 0, 1));
    expect(periodStart(period, periodEnd(period, at))).toBe(periodEnd(period, at));
  });

  it('February has as many days as it has', () => {
    expect(periodEnd('month', Date.UTC(2028, 1, 29))).toBe(Date.UTC(2028, 2, 1));
    expect(periodEnd('day', Date.UTC(2027, 1, 28))).toBe(Date.UTC(2027, 2, 1));
  });

  it('a month has neighbours, also on the last of a long one and over a year’s end', () => {
    expect(monthOf(at)).toBe('2026-12');
    expect(monthsAround(at)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsAround(Date.UTC(2026, 2, 31))).toEqual(['2026-02', '2026-03', '2026-04']);
  });
});
