import { describe, expect, it } from 'vitest';
import { markedAfter } from '../../../sandbox/web/composer/marked.ts';
import { fitted } from '../../../sandbox/web/messages/fitted.ts';
import { gatherLists } from '../../../sandbox/web/messages/markdown-lists.ts';
import { relativeWords, timeWords } from '../../../sandbox/web/messages/time-words.ts';

describe('a picture that stands alone', () => {
  it.each([
    [
      { width: 100, height: 50 },
      { width: 100, height: 50 },
    ],
    [
      { width: 1_100, height: 350 },
      { width: 550, height: 175 },
    ],
    [
      { width: 1_000, height: 1_000 },
      { width: 350, height: 350 },
    ],
    [{}, {}],
  ])('of %o is drawn as %o', (size, drawn) => {
    expect(fitted(size)).toEqual(drawn);
  });
});

describe('a time', () => {
  const now = Date.UTC(2026, 0, 2);

  it.each([
    [0, 'in 0 seconds'],
    [-59, '59 seconds ago'],
    [-60, '1 minute ago'],
    [7_199, 'in 1 hour'],
    [-86_400 * 40, '1 month ago'],
    [86_400 * 800, 'in 2 years'],
  ])('that is %i seconds away reads “%s”', (seconds, words) => {
    expect(relativeWords(new Date(now + seconds * 1_000), now)).toBe(words);
  });

  it('is written in the style that is asked for, else in the usual one', () => {
    const date = new Date(2026, 0, 2, 15, 4, 5);
    expect(timeWords(date, 't')).toBe('15:04');
    expect(timeWords(date, 'd')).toBe('02/01/2026');
    expect(timeWords(date, '?')).toBe(timeWords(date, 'f'));
  });
});

describe('a text with lists', () => {
  const text = (content: string) => ({ type: 'text', content });
  const end = { type: 'br' };

  it('has the lines that begin with a dash together, without the dash and without breaks', () => {
    const parts = gatherLists([
      text('see'),
      end,
      text('- a '),
      text('b'),
      end,
      text('- c'),
      end,
      text('end'),
    ]);
    expect(parts).toEqual([
      { kind: 'node', node: text('see') },
      { kind: 'node', node: end },
      { kind: 'list', items: [[text('a '), text('b')], [text('c')]] },
      { kind: 'node', node: text('end') },
    ]);
  });

  it('has a list right below a heading', () => {
    const heading = { type: 'heading', level: 1, content: 'Top' };
    expect(gatherLists([heading, text('- a')])).toEqual([
      { kind: 'node', node: heading },
      { kind: 'list', items: [[text('a')]] },
    ]);
  });

  it('is left as it is where no line begins with one', () => {
    const nodes = [text('a - b'), end, text('--ar 3:2')];
    expect(gatherLists(nodes)).toEqual(nodes.map((node) => ({ kind: 'node', node })));
  });
});

it('marks the next line of a list at an arrow, around its ends, and none at another key', () => {
  expect(markedAfter('ArrowDown', 1, 2)).toBe(0);
  expect(markedAfter('ArrowUp', 0, 2)).toBe(1);
  expect(markedAfter('a', 0, 2)).toBeUndefined();
  expect(markedAfter('ArrowDown', 0, 0)).toBeUndefined();
});
