import { describe, expect, it } from 'vitest';
import { openCallbacks } from '../../../src/jobs/callbacks.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const id = jobIdOf(1);

const tokenIn = (url: string): string => url.split('/').at(-1) ?? '';

describe('the addresses for reports', () => {
  it('lie below the public address, one per job, and cannot be guessed', async () => {
    const callbacks = await openCallbacks(createMemoryStore());
    expect(callbacks.urlOf('https://bot.example.com/base', id)).toMatch(
      new RegExp(`^https://bot\\.example\\.com/base/callbacks/${id}/[0-9a-f]{64}$`),
    );
    const others = [1, 2, 3].map((index) => tokenIn(callbacks.urlOf('', jobIdOf(index))));
    expect(new Set(others).size).toBe(3);
    const elsewhere = await openCallbacks(createMemoryStore());
    expect(elsewhere.urlOf('', id)).not.toBe(callbacks.urlOf('', id));
  });

  it('are known again after a restart', async () => {
    const store = createMemoryStore();
    const token = tokenIn((await openCallbacks(store)).urlOf('', id));
    expect((await openCallbacks(store)).find(id, token)).toBe(id);
  });

  it('are good for their own job alone', async () => {
    const callbacks = await openCallbacks(createMemoryStore());
    const token = tokenIn(callbacks.urlOf('', id));
    expect(callbacks.find(jobIdOf(2), token)).toBeUndefined();
    for (const wrong of ['', '0'.repeat(64), token.slice(1), `${token}00`, 'not hex at all']) {
      expect(callbacks.find(id, wrong)).toBeUndefined();
    }
  });
});
