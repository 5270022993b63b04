import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { sleep, systemClock, within } from '../../../src/lib/clock.ts';
import { deferred, settle } from '../../fakes/settle.ts';

describe('sleeping on a clock', () => {
  it('ends exactly when the time has come', async () => {
    const clock = new ManualClock(0);
    let awake = false;
    const asleep = sleep(clock, 1_000).then(() => {
      awake = true;
    });
    clock.advance(999);
    await Promise.resolve();
    expect(awake).toBe(false);
    clock.advance(1);
    await asleep;
    expect(awake).toBe(true);
  });

  it('ends early with the reason of its signal and leaves no timer behind', async () => {
    const clock = new ManualClock(0);
    const stop = new AbortController();
    const asleep = sleep(clock, 1_000, stop.signal);
    stop.abort(new Error('stopping'));
    await expect(asleep).rejects.toThrow('stopping');
    expect(clock.pending).toBe(0);
  });

  it('does not begin once its signal has fired', async () => {
    const clock = new ManualClock(0);
    await expect(sleep(clock, 1, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(clock.pending).toBe(0);
  });

  it('is not disturbed by a signal that fires after it', async () => {
    const clock = new ManualClock(0);
    const stop = new AbortController();
    const asleep = sleep(clock, 1, stop.signal);
    clock.advance(1);
    stop.abort();
    await expect(asleep).resolves.toBeUndefined();
  });
});

describe('waiting within a limit', () => {
  it('ends with the work and leaves no timer behind', async () => {
    const clock = new ManualClock(0);
    await within(clock, 1_000, Promise.resolve());
    expect(clock.pending).toBe(0);
  });

  it('ends at the limit when the work does not', async () => {
    const clock = new ManualClock(0);
    let over = false;
    const never = deferred<undefined>().promise;
    const waiting = within(clock, 1_000, never).then(() => {
      over = true;
    });
    clock.advance(999);
    await settle();
    expect(over).toBe(false);
    clock.advance(1);
    await waiting;
    expect(clock.pending).toBe(0);
  });

  it('fails as the work fails, with no timer left', async () => {
    const clock = new ManualClock(0);
    const work = Promise.reject(new Error('a fault'));
    await expect(within(clock, 1_000, work)).rejects.toThrow('a fault');
    expect(clock.pending).toBe(0);
  });
});

describe('the system clock', () => {
  it('runs a task that is already due, and none that was cancelled', async () => {
    let cancelled = false;
    const cancel = systemClock.after(0, () => {
      cancelled = true;
    });
    cancel();
    cancel();
    await new Promise<void>((resolve) => {
      systemClock.after(-5, resolve);
    });
    expect(cancelled).toBe(false);
  });

  it('does not fire at once when asked to wait longer than a timer can', async () => {
    let fired = false;
    const cancel = systemClock.after(2 ** 40, () => {
      fired = true;
    });
    await new Promise<void>((resolve) => {
      systemClock.after(5, resolve);
    });
    cancel();
    expect(fired).toBe(false);
  });
});
