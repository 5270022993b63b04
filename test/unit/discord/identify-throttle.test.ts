import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createIdentifyThrottle } from '../../../src/discord/identify-throttle.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { settle } from '../../fakes/settle.ts';

function rig() {
  const clock = new ManualClock(sampleTime);
  const log = new MemoryLog();
  const throttle = createIdentifyThrottle(clock, log.logger);
  const { signal } = new AbortController();
  /** @returns how many seconds it had to wait */
  const identify = async (): Promise<number> => {
    const from = clock.now();
    const ended = new AbortController();
    void throttle.waitForIdentify(0, signal).then(() => {
      ended.abort();
    });
    await settle();
    while (!ended.signal.aborted) {
      clock.advance(1_000);
      await settle();
    }
    return (clock.now() - from) / 1_000;
  };
  return { clock, log, throttle, identify };
}

describe('the ration of new sessions', () => {
  it('lets the first begin at once, and every further one wait twice as long', async () => {
    const { identify } = rig();
    const waits: number[] = [];
    for (let time = 0; time < 9; time += 1) waits.push(await identify());
    expect(waits).toEqual([0, 5, 10, 20, 40, 80, 160, 300, 300]);
  });

  it('is far below the thousand a day, also where every session is dropped at once', async () => {
    const { clock, identify, log } = rig();
    let sessions = 0;
    while (clock.now() - sampleTime < 24 * 60 * 60_000) {
      await identify();
      sessions += 1;
    }
    expect(sessions).toBeLessThan(300);
    expect(log.text).toContain('the next one waits');
  });

  it('is forgotten once a session has held', async () => {
    const { clock, identify } = rig();
    for (let time = 0; time < 5; time += 1) await identify();
    clock.advance(11 * 60_000);
    expect(await identify()).toBe(0);
    expect(await identify()).toBe(5);
  });

  it('ends with the connection that waited, and leaves no timer', async () => {
    const { clock, throttle, identify } = rig();
    await identify();
    const closed = new AbortController();
    const waiting = throttle.waitForIdentify(0, closed.signal);
    closed.abort(new Error('closed'));
    await expect(waiting).rejects.toThrow('closed');
    expect(clock.pending).toBe(0);
  });
});
