import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../../src/lib/deadline.ts';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

/** Something that goes on until it is aborted, and then fails with the reason. */
function endless(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail);
  });
}

describe('work with a deadline', () => {
  it('gives its result and leaves nothing at the outer signal, however often it is done', async () => {
    const { signal } = new AbortController();
    for (let times = 0; times < 50; times += 1) {
      expect(await withDeadline(signal, 60_000, () => Promise.resolve(times))).toBe(times);
    }
    expect(listeners(signal)).toBe(0);
  });

  it('listens to the outer signal while it goes on, once', async () => {
    const { signal } = new AbortController();
    const during = await withDeadline(signal, 60_000, () => Promise.resolve(listeners(signal)));
    expect(during).toBe(1);
  });

  it('fails as it fails, and leaves nothing behind', async () => {
    const { signal } = new AbortController();
    const fault = new Error('a fault');
    await expect(withDeadline(signal, 60_000, () => Promise.reject(fault))).rejects.toBe(fault);
    expect(listeners(signal)).toBe(0);
  });

  it('ends early with the reason of the outer signal', async () => {
    const stop = new AbortController();
    const reason = new Error('stopping');
    const work = withDeadline(stop.signal, 60_000, endless);
    stop.abort(reason);
    await expect(work).rejects.toBe(reason);
    expect(listeners(stop.signal)).toBe(0);
  });

  it('is aborted from the start when the outer signal has fired before', async () => {
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    await expect(withDeadline(signal, 60_000, endless)).rejects.toBe(reason);
    expect(listeners(signal)).toBe(0);
  });

  it('ends at its limit as a timeout', async () => {
    const { signal } = new AbortController();
    const work = withDeadline(signal, 1, endless);
    await expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(signal.aborted).toBe(false);
    expect(listeners(signal)).toBe(0);
  });

  it('is not aborted once it is over', async () => {
    const stop = new AbortController();
    let own: AbortSignal | undefined;
    await withDeadline(stop.signal, 60_000, (signal) => {
      own = signal;
      return Promise.resolve();
    });
    stop.abort();
    expect(own?.aborted).toBe(false);
  });
});
