import { expect, it } from 'vitest';
import { promptActions } from '../../../src/upstreams/own-actions.ts';
import { offeredActionSchema } from '../../../src/upstreams/result.ts';

const keysOf = (kind: 'describe' | 'shorten', count: number): string[] =>
  promptActions(
    kind,
    Array.from({ length: count }, () => 'a hill'),
  ).map(({ key }) => key);

it('draws each prompt of a described picture, all of them, or describes it again', () => {
  const own = { label: '', reference: '' };
  expect(promptActions('describe', ['a hill', 'a lake'])).toEqual([
    { ...own, key: 'p1', kind: 'imagine-prompt', index: 1, emoji: '1️⃣', means: 'imagine' },
    { ...own, key: 'p2', kind: 'imagine-prompt', index: 2, emoji: '2️⃣', means: 'imagine' },
    { ...own, key: 'pall', kind: 'imagine-all', emoji: '🎉', means: 'imagine' },
    { ...own, key: 'r', kind: 'reroll', emoji: '🔄', means: 'repeat' },
  ]);
});

it('draws all of them only where there are several', () => {
  expect(keysOf('describe', 1)).toEqual(['p1', 'r']);
  expect(keysOf('describe', 5)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'pall', 'r']);
});

it('draws each candidate of a shortened prompt, and nothing else', () => {
  expect(keysOf('shorten', 3)).toEqual(['p1', 'p2', 'p3']);
});

it('offers nothing where nothing was found', () => {
  expect([...promptActions('describe', []), ...promptActions('shorten', [])]).toEqual([]);
});

it('can be stored with a result', () => {
  const actions = promptActions('describe', ['a', 'b', 'c', 'd', 'e']);
  expect(offeredActionSchema.array().parse(actions)).toEqual(actions);
});
