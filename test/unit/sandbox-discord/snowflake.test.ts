import { expect, test } from 'vitest';
import { snowflakeSource, snowflakeTime } from '../../../sandbox/discord/snowflake.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';

test('ids tell the time they were made, never repeat and grow', () => {
  const clock = new ManualClock(Date.UTC(2026, 0, 1));
  const next = snowflakeSource(clock);
  const first = next();
  const second = next();
  clock.advance(1_000);
  const third = next();
  expect([first, second, third].map(snowflakeTime)).toEqual([
    Date.UTC(2026, 0, 1),
    Date.UTC(2026, 0, 1),
    Date.UTC(2026, 0, 1) + 1_000,
  ]);
  expect(BigInt(first)).toBeLessThan(BigInt(second));
  expect(BigInt(second)).toBeLessThan(BigInt(third));
  expect(first).toMatch(/^\d{17,19}$/);
});

test('a clock before Discord makes no ids', () => {
  expect(snowflakeSource(new ManualClock(0))).toThrow('2015');
});
