import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/lib/turns.ts';
import { deferred, settle } from '../../fakes/settle.ts';

describe('turns', () => {
  it('run work on the same thing one after another, in the order of asking', async () => {
    const turns = new Turns();
    const first = deferred<string>();
    const begun: string[] = [];
    const work = (name: string, result: Promise<string>) => () => {
      begun.push(name);
      return result;
    };
    const one = turns.take('a', work('one', first.promise));
    const two = turns.take('a', work('two', Promise.resolve('2')));
    const other = turns.take('b', work('other', Promise.resolve('3')));
    expect(await other).toBe('3');
    await settle();
    expect(begun).toEqual(['one', 'other']);
    first.resolve('1');
    expect(await Promise.all([one, two])).toEqual(['1', '2']);
    expect(begun).toEqual(['one', 'other', 'two']);
  });

  it('go on after work that failed, which fails for its own caller only', async () => {
    const turns = new Turns();
    const failing = turns.take('a', () => Promise.reject(new Error('no')));
    const next = turns.take('a', () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
