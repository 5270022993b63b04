import { describe, expect, it } from 'vitest';
import { promptRefusal } from '../../../src/guard/prompt.ts';
import { en } from '../../../src/locales/en.ts';
import { createMedia } from '../../../src/media/media.ts';
import { createWordFilter } from '../../fakes/words.ts';

describe('the prompt guard', () => {
  const guard = { text: en, findBlockedWord: createWordFilter(['gore']), media: createMedia() };

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

  it('shows a rule as text, whatever it is made of', () => {
    const findBlockedWord = (): string => '**[gore](https://example.com)** <@1>';
    const line = promptRefusal('a fox', { ...guard, findBlockedWord }) ?? '';
    expect(line).toContain('\\*\\*');
    expect(line).not.toContain('](');
    expect(line).not.toContain('<@1>');
  });

  it('takes prompts of emoji or in any script', () => {
    for (const prompt of ['🦊', '狐狸', 'лиса', '...']) {
      expect(promptRefusal(prompt, guard)).toBeUndefined();
    }
  });

  it.each([
    'http://127.0.0.1/a.png a cat',
    'a cat --sref http://localhost/b.png',
    'a cat --oref <https://169.254.169.254/latest>',
    'https://[::1]/c.png https://example.com/d.png a cat',
  ])('refuses a link into a private network: %s', (prompt) => {
    expect(promptRefusal(prompt, guard)).toBe(en.handedIn.forbiddenLink('prompt'));
  });

  it('leaves public links alone', () => {
    expect(promptRefusal('https://s.mj.run/abc a cat --sref https://a.b/c.png', guard)).toBe(
      undefined,
    );
  });
});
