import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import type { Need } from '../../../../src/discord/traffic/need.ts';
import { Outage } from '../../../../src/discord/traffic/outage.ts';
import { sampleTime } from '../../../fakes/jobs.ts';
import { MemoryLog } from '../../../fakes/log.ts';

function rig() {
  const clock = new ManualClock(sampleTime);
  const log = new MemoryLog();
  const outage = new Outage(clock, log.logger, () => 0.5);
  const begin = (need: Need = 'message') => outage.begin(need);
  const fail = (times = 1): void => {
    for (let time = 0; time < times; time += 1) begin()(false);
  };
  return { clock, log, outage, begin, fail };
}

describe('an outage of Discord', () => {
  it('begins with ten failures in a row', () => {
    const { outage, begin, fail } = rig();
    fail(9);
    expect(outage.isShut).toBe(false);
    begin()(true);
    fail(9);
    expect(outage.isShut).toBe(false);
    fail();
    expect(outage.isShut).toBe(true);
  });

  it('lets one request try at a time, with growing pauses', () => {
    const { clock, outage, begin, fail } = rig();
    fail(10);
    const pauses: number[] = [];
    for (let time = 0; time < 7; time += 1) {
      const from = clock.now();
      while (outage.isShut) clock.advance(100);
      pauses.push((clock.now() - from) / 1_000);
      const end = begin();
      expect(outage.isShut).toBe(true);
      end(false);
    }
    expect(pauses).toEqual([2, 4, 8, 16, 30, 30, 30]);
  });

  it('of first answers alone leaves everything else its turn', () => {
    const { clock, outage, begin, fail } = rig();
    fail(10);
    // Somebody asks once a second, and no acknowledgement arrives.
    for (let second = 0; second < 60 && outage.isShut; second += 1) {
      clock.advance(1_000);
      begin('vital')(false);
    }
    expect(outage.isShut).toBe(false);
    begin()(true);
    begin('vital')(false);
    expect(outage.isShut).toBe(false);
  });

  it('is over with the first answer, whoever got it, and says so once', () => {
    const { outage, begin, fail, log } = rig();
    fail(30);
    begin()(true);
    expect(outage.isShut).toBe(false);
    expect(log.lines.map((line) => /"msg":"([^"]+)"/.exec(line)?.[1])).toEqual([
      'Discord does not answer: messages wait until it does',
      'Discord answers again',
    ]);
  });
});
