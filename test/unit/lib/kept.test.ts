import { describe, expect, it } from 'vitest';
import { Kept } from '../../../src/lib/kept.ts';

describe('what is kept', () => {
  it('is read once, until it is forgotten', async () => {
    const kept = new Kept<number>(2);
    let reads = 0;
    const read = () => Promise.resolve((reads += 1));
    expect(await Promise.all([kept.get('a', read), kept.get('a', read)])).toEqual([1, 1]);
    kept.forget('a');
    expect(await kept.get('a', read)).toBe(2);
  });

  it('is what was asked for last', async () => {
    const kept = new Kept<string>(2);
    const read: string[] = [];
    const get = (key: string) =>
      kept.get(key, () => {
        read.push(key);
        return Promise.resolve(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is no failure', async () => {
    const kept = new Kept<string>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.get('a', () => Promise.resolve('yes'))).toBe('yes');
  });

  it('is not what was being read when it was forgotten', async () => {
    const kept = new Kept<string>(2);
    let finish: (value: string) => void = () => undefined;
    const old = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const first = kept.get('a', () => old);
    kept.forget('a');
    expect(await kept.get('a', () => Promise.resolve('new'))).toBe('new');
    finish('old');
    expect(await first).toBe('old');
    expect(await kept.get('a', () => Promise.resolve('newer'))).toBe('new');
  });
});
