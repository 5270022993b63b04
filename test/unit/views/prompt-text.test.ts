import { describe, expect, it } from 'vitest';
import { plainPrompt, shorten, showPrompt } from '../../../src/views/prompt-text.ts';
import { isWellFormed } from '../../fakes/text.ts';

const hole = '\u200b';

describe('a prompt in a message', () => {
  it.each([
    ['a red fox', 'a red fox'],
    ['  two\n\nlines\tand  gaps ', 'two lines and gaps'],
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['snake_case and _this_', 'snake\\_case and \\_this\\_'],
    ['`code`', '\\`code\\`'],
    ['```block```', '\\`\\`\\`block\\`\\`\\`'],
    ['~~gone~~ ||secret||', '\\~\\~gone\\~\\~ \\|\\|secret\\|\\|'],
    ['back\\slash', 'back\\\\slash'],
    ['a cat --ar 16:9 --no red, blue', 'a cat --ar 16:9 --no red, blue'],
    ['@everyone and @here', `@${hole}everyone and @${hole}here`],
    ['<@1> <@!1> <@&2>', `<${hole}@1> <${hole}@!1> <${hole}@&2>`],
    ['<#3> </imagine:4>', `<${hole}#3> </imagine:4>`.replace('</', `<${hole}/`)],
    ['<:fox:5> <a:fox:6>', `<${hole}:fox:5> <${hole}a:fox:6>`],
    ['<t:1:R> <id:customize>', `<${hole}t:1:R> <${hole}id:customize>`],
    ['1 < 2 and a<b', '1 < 2 and a<b'],
    ['https://x.example/a.png?ex=1&sig=canary fox', 'https://x.example/a.png fox'],
    [
      'http://x.example/a?b=canary?c https://y.example/z?q',
      'http://x.example/a https://y.example/z',
    ],
    ['what? really?', 'what? really?'],
  ])('%j reads %j', (prompt, shown) => {
    expect(showPrompt(prompt)).toBe(shown);
  });

  it.each(['[gifts](https://evil.example)', '[a](https://x.example) [b](https://y.example)'])(
    'shows the masked link of %j as what was typed',
    (prompt) => {
      expect(showPrompt(prompt)).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
    },
  );

  it.each(['``', '````', '`````', '`` ` ``', '```` a ````'])(
    'leaves no backtick of %j working',
    (prompt) => {
      expect(showPrompt(prompt).replaceAll('\\`', '')).not.toContain('`');
    },
  );
});

describe('shortening', () => {
  it('keeps what fits and marks what was cut', () => {
    expect(shorten('abcde', 5)).toBe('abcde');
    expect(shorten('abcdef', 5)).toBe('abcd…');
    expect(shorten('abc def', 5)).toBe('abc…');
  });

  it('tears no emoji', () => {
    for (let limit = 1; limit < 12; limit += 1) {
      const short = shorten('🦊'.repeat(10), limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(isWellFormed(short)).toBe(true);
    }
  });
});

describe('a prompt in plain text', () => {
  it('is one line without signatures, and markdown stays as typed', () => {
    expect(plainPrompt('a **fox**\n<@1> https://x.example/a?sig=canary', 100)).toBe(
      'a **fox** <@1> https://x.example/a',
    );
    expect(plainPrompt('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
