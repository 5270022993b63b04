import { describe, expect, it } from 'vitest';
import { isContinued } from '../../../sandbox/web/messages/grouping.ts';
import { newsOf, plainText, shortened, spoken } from '../../../sandbox/web/messages/plain.ts';
import { message, picture } from './views.ts';

const nameOf = (id: string): string => (id === '1' ? 'Easel' : 'member');

describe('a message in words', () => {
  it('has no signs of markdown, and names for people', () => {
    const text = '**a fox** - <@2>\n-# `id` <#3> <@&4> ||x||';
    expect(plainText(text, nameOf)).toBe('a fox - @member\nid   x');
  });

  it('has times in full', () => {
    expect(plainText('<t:1767366245:R> and <t:1767366245>', nameOf)).toMatch(
      /^2 January 2026 at \d\d:04 and 2 January 2026 at \d\d:04$/,
    );
  });

  it('is cut after its first line and 60 characters', () => {
    expect(shortened('one\ntwo', nameOf)).toBe('one');
    expect(shortened('x'.repeat(70), nameOf)).toBe(`${'x'.repeat(60)}…`);
  });

  it('says who wrote it, for whom, and with how many files', () => {
    const files = [picture('a'), picture('b')];
    expect(spoken(message('1'), nameOf)).toBe('Easel: hello');
    const bare = message('1', { content: '', attachments: [picture('a')] });
    expect(spoken(bare, nameOf)).toBe('Easel: with 1 file');
    expect(spoken(message('1', { ephemeral: true, attachments: files }), nameOf)).toBe(
      'Easel, only to you: hello, with 2 files',
    );
  });
});

describe('what somebody who listens is told of', () => {
  it('is what is new, and no percentage', () => {
    const drawn = message('1', { content: '(10%)' });
    const further = { ...drawn, content: '(20%)', editedAt: 2_000 };
    expect(newsOf([], [drawn], 0)).toEqual([drawn]);
    expect(newsOf([drawn], [further], 0)).toEqual([]);
  });

  it('is what the bot has thought about, and pictures that have come', () => {
    const thinking = message('1', { loading: true });
    const drawn = message('1', { editedAt: 2_000 });
    const finished = { ...drawn, attachments: [picture('a')] };
    expect(newsOf([], [thinking], 0)).toEqual([]);
    expect(newsOf([thinking], [drawn], 0)).toEqual([drawn]);
    expect(newsOf([drawn], [finished], 0)).toEqual([finished]);
  });

  it('is nothing that was there before they came', () => {
    expect(newsOf([], [message('1', { createdAt: 1_000 })], 1_001)).toEqual([]);
  });
});

describe('a message that stands below the name of the one before it', () => {
  const before = message('1');

  it('is by the same author, within seven minutes', () => {
    expect(isContinued(message('2', { createdAt: 2_000 }), before)).toBe(true);
    expect(isContinued(message('2', { createdAt: 2_000, authorId: '2' }), before)).toBe(false);
    expect(isContinued(message('2', { createdAt: 1_000 + 7 * 60_000 }), before)).toBe(false);
    expect(isContinued(message('2'), undefined)).toBe(false);
  });

  it('answers nothing', () => {
    expect(isContinued(message('2', { repliesTo: '1' }), before)).toBe(false);
    const usedCommand = { name: 'help', userId: '2' };
    expect(isContinued(message('2', { usedCommand }), before)).toBe(false);
  });
});
