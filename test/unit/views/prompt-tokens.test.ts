import { describe, expect, it } from 'vitest';
import type { PromptToken } from '../../../src/upstreams/result.ts';
import { showTokens } from '../../../src/views/prompt-tokens.ts';

const hole = '\u200b';
const strong = (text: string): PromptToken => ({ text, weight: 'strong' });
const plain = (text: string): PromptToken => ({ text, weight: 'plain' });
const weak = (text: string): PromptToken => ({ text, weight: 'weak' });

describe('the words of a prompt in a message', () => {
  it.each<[string, readonly PromptToken[]]>([
    ['a ~~very~~ **red** fox', [plain('a '), weak('very '), strong('red'), plain(' fox')]],
    ['**red fox**, old', [strong('red '), strong('fox'), plain(', old')]],
    ['**red** fox', [strong(' red\n'), plain('\t fox ')]],
    ['**\\*a\\*** ~~\\_b\\_ \\|\\|c\\|\\|~~', [strong('*a*'), plain(' '), weak('_b_ ||c||')]],
    ['**a**\\~~~\\~b~~', [strong('a'), plain('~'), weak('~b')]],
    [`**@${hole}everyone** <${hole}@1>`, [strong('@everyone '), plain('<'), plain('@1>')]],
    [`<${hole}@1> **a**`, [plain('<'), strong('\u202e'), plain('@1> '), strong('a')]],
    [
      `**a** [b]${hole}(https://x.example)`,
      [strong('a '), plain('[b]'), plain('(https://x.example)')],
    ],
    [
      'https://x.example/a.png **fox**',
      [...[plain('https://x.example/a.png?'), strong('sig'), weak('=canary '), strong('fox')]],
    ],
    [
      'https://x.example/a **b**',
      [plain('https://x.example/a?si'), plain('g=canary'), strong(' b')],
    ],
    [`${hole}# big **fox**`, [plain('# big '), strong('fox')]],
    [`${hole}- big **fox**`, [plain('- big '), strong('fox')]],
    [`${hole}1. big **fox**`, [plain('1. big '), strong('fox')]],
    [`${hole}> big **fox**`, [plain(' > big '), strong('fox')]],
  ])('read %j', (shown, tokens) => {
    expect(showTokens(tokens, 500)).toBe(shown);
  });

  it('are nothing where none is more than another', () => {
    expect(showTokens([], 500)).toBe('');
    expect(showTokens([plain('a red '), plain('fox')], 500)).toBe('');
  });

  it('fit any room, and say what was cut', () => {
    const tokens = Array.from({ length: 60 }, (_, index) =>
      [strong('*fox* '), plain('🦊, '), weak('snow ')].at(index % 3),
    ).filter((token) => token !== undefined);
    const whole = showTokens(tokens, 5_000);
    expect(whole).not.toContain('…');
    expect(showTokens(tokens, whole.length)).toBe(whole);
    for (let room = -5; room < whole.length; room += 1) {
      const line = showTokens(tokens, room);
      expect(line.length).toBeLessThanOrEqual(Math.max(0, room));
      if (room >= 100) expect(line).toMatch(/…(?:\*\*|~~)?$/);
    }
  });

  it('are left away where there is room for next to nothing, and shown where they are that few', () => {
    expect(showTokens([strong('a'.repeat(300))], 30)).toBe('');
    expect(showTokens([strong('a red fox')], 13)).toBe('**a red fox**');
    expect(showTokens([strong('a red fox')], 12)).toBe('');
  });
});
