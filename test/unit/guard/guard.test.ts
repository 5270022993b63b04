import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { mayControl, mayUsePicture } from '../../../src/guard/access.ts';
import { promptRefusal } from '../../../src/guard/prompt.ts';
import { createPressGuard } from '../../../src/guard/repeated-press.ts';
import { createWordFilter } from '../../../src/guard/words.ts';
import { en } from '../../../src/locales/en.ts';
import { jobIn } from '../../fakes/jobs.ts';

describe('access', () => {
  const owner = jobIn('done').requesterId;

  it.each([
    [false, owner, true, true],
    [false, 'somebody else', true, false],
    [true, owner, true, true],
    [true, 'somebody else', false, false],
  ])('to a job with private %s, by %s: its picture %s, itself %s', (hidden, user, use, control) => {
    const job = jobIn('done', { private: hidden });
    expect(mayUsePicture(job, user)).toBe(use);
    expect(mayControl(job, user)).toBe(control);
  });
});

describe('the word filter', () => {
  const find = createWordFilter(['ass', 'Big Blood', 'c++', 'blút']);

  it.each([
    ['an ass', 'ass'],
    ['ASS!', 'ass'],
    ['"ass"', 'ass'],
    ['big   blood here', 'Big Blood'],
    ['code in C++', 'c++'],
    ['ａｓｓ', 'ass'],
    ['BLÚT', 'blút'],
    ['green grass', undefined],
    ['assassin', undefined],
    ['big bloody', undefined],
    ['ass1', undefined],
    ['', undefined],
  ])('finds in %j: %s', (prompt, word) => {
    expect(find(prompt)).toBe(word);
  });

  it('finds nothing without a list, and the same again on a second look', () => {
    expect(createWordFilter([])('ass')).toBeUndefined();
    expect([find('ass'), find('ass')]).toEqual(['ass', 'ass']);
  });
});

describe('the prompt guard', () => {
  const guard = { text: en, findBlockedWord: createWordFilter(['gore']) };

  it.each(['', '   ', '\n\t', '\u200b\u200b'])('refuses the empty prompt %j', (prompt) => {
    expect(promptRefusal(prompt, guard)).toBe(en.notice.promptEmpty);
  });

  it('takes exactly the longest prompt and refuses one character more, with both numbers', () => {
    expect(promptRefusal('x'.repeat(4_000), guard)).toBeUndefined();
    expect(promptRefusal('x'.repeat(4_001), guard)).toMatch(/4001.*4000/);
  });

  it('names the word that is not allowed', () => {
    expect(promptRefusal('much gore', guard)).toContain('"gore"');
    expect(promptRefusal('a category', guard)).toBeUndefined();
  });

  it('takes prompts of emoji or in any script', () => {
    for (const prompt of ['🦊', '狐狸', 'лиса', '...']) {
      expect(promptRefusal(prompt, guard)).toBeUndefined();
    }
  });
});

describe('the press guard', () => {
  it('counts a double click as one press and a later press as another', () => {
    const clock = new ManualClock(0);
    const isFirstPress = createPressGuard(clock);
    expect([isFirstPress('a'), isFirstPress('a'), isFirstPress('b')]).toEqual([true, false, true]);
    clock.advance(1_499);
    expect(isFirstPress('a')).toBe(false);
    clock.advance(1);
    expect(isFirstPress('a')).toBe(true);
  });
});
