import { expect, it } from 'vitest';
import { applyNews } from '../../../sandbox/web/apply-news.ts';
import { house, message } from './views.ts';

const state = { messages: [message('1'), message('2')], traffic: [] };

it('takes changed messages for those that it knows, and puts all into the order that is told', () => {
  const changed = [message('2', { content: 'new' }), message('3')];
  const { messages } = applyNews(state, { kind: 'messages', order: ['2', '3'], changed });
  expect(messages?.map(({ id, content }) => [id, content])).toEqual([
    ['2', 'new'],
    ['3', 'hello'],
  ]);
});

it('leaves out a message that it was never told of', () => {
  const { messages } = applyNews(state, { kind: 'messages', order: ['1', '9'], changed: [] });
  expect(messages?.map(({ id }) => id)).toEqual(['1']);
});

it('takes another house for the one it knew', () => {
  expect(applyNews(state, { kind: 'house', house })).toEqual({ house });
});

it('remembers the last 300 requests', () => {
  const entry = (number: number) => ({
    number,
    to: 'discord' as const,
    method: 'GET',
    path: '/',
    at: 0,
    body: '',
    violations: [],
  });
  const entries = Array.from({ length: 299 }, (_, index) => entry(index));
  const once = applyNews(state, { kind: 'traffic', entries });
  const twice = applyNews(
    { ...state, traffic: once.traffic ?? [] },
    { kind: 'traffic', entries: [entry(299), entry(300)] },
  );
  expect(twice.traffic?.map(({ number }) => number).slice(0, 1)).toEqual([1]);
  expect(twice.traffic).toHaveLength(300);
});
