import { describe, expect, it } from 'vitest';
import { withRules } from '../../../../src/guard/words/change-list.ts';
import { createWordJudges, type Words } from '../../../../src/guard/words/judges.ts';
import type { WordRule } from '../../../../src/guard/words/rule.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import type { Store } from '../../../../src/storage/store.ts';
import { anywhere, blocking } from '../../../fakes/words.ts';

const here = '400000000000000001';
const there = '400000000000000002';

function open(store: Store = createMemoryStore()): Words {
  return createWordJudges({ store, operatorWords: ['gore'] });
}

async function judged(words: Words, guildId: string | null, text: string): Promise<unknown> {
  const judge = await words.of(guildId);
  return judge(text, anywhere).map(({ action, rule }) => `${action} ${rule}`);
}

const add = (words: Words, ...rules: readonly WordRule[]): Promise<readonly WordRule[]> =>
  words.listOf(here).change((old) => withRules(old, rules));

describe('the judges of words', () => {
  it('know the operator’s words everywhere', async () => {
    const words = open();
    for (const place of [null, here]) {
      expect(await judged(words, place, 'some g0re')).toEqual(['block gore']);
    }
  });

  it('know the rules of each server, as they are now', async () => {
    const words = open();
    expect(await judged(words, here, 'fog and gore')).toEqual(['block gore']);
    await add(words, { kind: 'word', text: 'fog', action: 'hold' });
    expect(await judged(words, here, 'fog and gore')).toEqual(['block gore', 'hold fog']);
    expect(await judged(words, there, 'fog')).toEqual([]);
    expect(await judged(words, null, 'fog')).toEqual([]);
    await add(words, { kind: 'word', text: 'fog', action: 'log' });
    expect(await judged(words, here, 'fog')).toEqual(['log fog']);
    await words.listOf(here).change(() => []);
    expect(await judged(words, here, 'fog')).toEqual([]);
  });

  it('know them after a restart, and lose none of several changes at once', async () => {
    const store = createMemoryStore();
    const words = open(store);
    const texts = Array.from({ length: 20 }, (_, index) => `word${index}x`);
    await Promise.all(texts.map((text) => add(words, ...blocking(text))));
    expect(await judged(open(store), here, texts.join(' '))).toHaveLength(20);
  });

  it('read a server’s rules again after the store has failed', async () => {
    const store = createMemoryStore();
    let isBroken = true;
    const words = open({
      ...store,
      get: (key) => (isBroken ? Promise.reject(new Error('no disk')) : store.get(key)),
    });
    await expect(words.of(here)).rejects.toThrow('no disk');
    isBroken = false;
    expect(await judged(words, here, 'gore')).toEqual(['block gore']);
  });

  it('never keep rules that were changed while they were read', async () => {
    const store = createMemoryStore();
    const reads: (() => void)[] = [];
    const words = open({
      ...store,
      get: async (key) => {
        const document = await store.get(key);
        if (reads.length === 0) await new Promise<void>((resolve) => reads.push(resolve));
        return document;
      },
    });
    const early = judged(words, here, 'fog');
    await expect.poll(() => reads.length).toBe(1);
    await add(words, ...blocking('fog'));
    reads[0]?.();
    expect(await early).toEqual([]);
    expect(await judged(words, here, 'fog')).toEqual(['block fog']);
  });

  it('forget the servers that were asked for the longest ago, not their rules', async () => {
    const words = open();
    await add(words, ...blocking('fog'));
    for (let other = 0; other < 250; other += 1) await words.of(`5${other}`);
    expect(await judged(words, here, 'fog')).toEqual(['block fog']);
  });
});
