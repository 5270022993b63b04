import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { TaskSnapshot } from '../../../src/upstreams/port.ts';
import { queryEach } from '../../../src/upstreams/query-each.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const running: TaskSnapshot = { status: 'running', percent: 40 };
const silent = new UpstreamError({ kind: 'maintenance' }, 'down');
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

describe('asking for tasks one by one', () => {
  it('gives a snapshot per task that is known, and none of the others', async () => {
    const seen = await queryEach(ids, (id) => Promise.resolve(id === 'c' ? undefined : running));
    expect([...seen.keys()]).toEqual(ids.filter((id) => id !== 'c'));
    expect(seen.get('a')).toBe(running);
  });

  it('asks nobody about nothing', async () => {
    const ask = (): Promise<never> => Promise.reject(new Error('Not expected'));
    expect(await queryEach([], ask)).toEqual(new Map());
  });

  it('spoils nobody else’s when one fails', async () => {
    const seen = await queryEach(ids, (id) =>
      id === 'b' || id === 'i' ? Promise.reject(silent) : Promise.resolve(running),
    );
    expect(seen.size).toBe(ids.length);
    const unanswered = ids.filter((id) => seen.get(id)?.status === 'unanswered');
    expect(unanswered).toEqual(['b', 'i']);
  });

  it('says when an upstream wants to be asked again', async () => {
    const busy = new UpstreamError({ kind: 'rate-limited', retryAfterMs: 7000 }, 'busy');
    const seen = await queryEach(['a', 'b'], (id) =>
      id === 'a' ? Promise.reject(busy) : Promise.resolve(running),
    );
    expect(seen.get('a')).toEqual({ status: 'unanswered', retryAfterMs: 7000 });
  });

  it('goes on with others while one takes long', async () => {
    const { promise, resolve } = deferred<TaskSnapshot>();
    const asked: string[] = [];
    const all = queryEach(ids, (id) => {
      asked.push(id);
      return id === 'a' ? promise : Promise.resolve(running);
    });
    await settle();
    expect(asked).toEqual(ids);
    resolve(running);
    expect((await all).size).toBe(ids.length);
  });

  it('counts a task that is not known as an answer', async () => {
    const seen = await queryEach(['a', 'b'], (id) =>
      id === 'a' ? Promise.resolve(undefined) : Promise.reject(silent),
    );
    expect(seen).toEqual(new Map([['b', { status: 'unanswered' }]]));
  });

  it('fails as the first did when not a single one was answered', async () => {
    const asked: string[] = [];
    const ask = (id: string): Promise<never> => {
      asked.push(id);
      return Promise.reject(id === 'a' ? silent : new TypeError(id));
    };
    await expect(queryEach(ids, ask)).rejects.toBe(silent);
    expect(asked).toEqual(ids);
  });

  it('has four questions under way at once, never more', async () => {
    const open: (() => void)[] = [];
    let most = 0;
    const all = queryEach(ids, async () => {
      const { promise, resolve } = deferred<TaskSnapshot>();
      open.push(() => {
        resolve(running);
      });
      most = Math.max(most, open.length);
      return promise;
    });
    for (let turn = 0; turn < ids.length && open.length > 0; turn += 1) {
      for (const answer of open.splice(0)) answer();
      await settle();
    }
    expect((await all).size).toBe(ids.length);
    expect(most).toBe(4);
  });
});
