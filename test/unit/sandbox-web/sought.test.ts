import { expect, it } from 'vitest';
import { findButton, findSought } from '../../../sandbox/web/scenes/sought.ts';
import { message, picture } from './views.ts';

const row = {
  type: 1 as const,
  components: [
    { type: 2 as const, style: 2, label: 'U1', custom_id: 'u1' },
    { type: 2 as const, style: 2, emoji: { name: '🔄' }, custom_id: 'again' },
    { type: 3 as const, custom_id: 'menu', options: [] },
  ],
};

it('finds the newest message that has the text, the button and the pictures', () => {
  const old = message('1', { content: 'a fox', rows: [row], attachments: [picture('p')] });
  const newer = { ...old, id: '2' };
  const messages = [old, newer, message('3', { content: 'a fox' })];
  expect(findSought(messages, { text: 'a fox', button: 'U1', pictures: 1 })?.id).toBe('2');
  expect(findSought(messages, { text: 'a fox' })?.id).toBe('3');
  expect(findSought(messages, { text: 'an owl' })).toBeUndefined();
  expect(findSought(messages, { pictures: 2 })).toBeUndefined();
});

it('finds no message that the bot still thinks about', () => {
  expect(findSought([message('1', { loading: true })], {})).toBeUndefined();
});

it('reads a text as a person does, without the signs that keep it from being bold', () => {
  const written = message('1', { content: String.raw`a \_fox\_ \--ar 3:2` });
  expect(findSought([written], { text: 'a _fox_ --ar 3:2' })?.id).toBe('1');
});

it('finds a button by its label or by its emoji', () => {
  expect(findButton(message('1', { rows: [row] }), '🔄')?.custom_id).toBe('again');
  expect(findButton(message('1', { rows: [row] }), 'U1')?.custom_id).toBe('u1');
  expect(findButton(message('1', { rows: [row] }), 'menu')).toBeUndefined();
});
