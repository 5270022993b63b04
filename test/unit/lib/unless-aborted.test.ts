import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { unlessAborted } from '../../../src/lib/unless-aborted.ts';

const never = new Promise<never>(() => undefined);

describe('work that somebody may not want any more', () => {
  it('brings what it brings, and leaves the signal alone afterwards', async () => {
    const { signal } = new AbortController();
    expect(await unlessAborted(Promise.resolve('ready'), signal)).toBe('ready');
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is waited for no longer once the signal is aborted, before or meanwhile', async () => {
    const stop = new AbortController();
    const reason = new Error('SIGTERM');
    const meanwhile = unlessAborted(never, stop.signal);
    stop.abort(reason);
    await expect(meanwhile).rejects.toBe(reason);
    await expect(unlessAborted(never, stop.signal)).rejects.toBe(reason);
  });

  it('fails with an error whatever the signal was aborted with', async () => {
    const signal = AbortSignal.abort('enough');
    await expect(unlessAborted(never, signal)).rejects.toThrow('Aborted');
  });
});
