import { describe, expect, it } from 'vitest';
import { longText, taskId, text } from '../../../src/upstreams/tolerant.ts';
import { isWebAddress } from '../../../src/upstreams/web-address.ts';

describe('a text of an upstream', () => {
  it('is no longer than people write, unless it is a file', () => {
    const long = 'a'.repeat(40_000);
    expect(text.parse(long)).toHaveLength(30_000);
    expect(longText.parse(long)).toHaveLength(40_000);
  });

  it('holds no NUL and no half of a character', () => {
    expect(text.parse('a\u0000b\uD800c\uDFFF')).toBe('a\uFFFDb\uFFFDc\uFFFD');
    expect(text.parse('a\uD83D\uDE00')).toBe('a\uD83D\uDE00');
    expect(text.parse(`${'a'.repeat(29_999)}\uD83D\uDE00`)).toMatch(/a\uFFFD$/);
  });
});

describe('the name of a task', () => {
  it.each(['1730621718151844', 'mj_task_6', 'fal-ai/x:1', 17])('may be %j', (name) => {
    expect(taskId.parse(name)).toBe(String(name));
  });

  it.each(['', 'a b', 'a\nb', '\u0000', '\uD800', 'é', 'a'.repeat(201), null, {}])(
    'cannot be %j',
    (name) => {
      expect(taskId.parse(name)).toBeUndefined();
    },
  );
});

describe('an address that an upstream names', () => {
  it.each(['https://cdn.example.com/a.png?sig=b', 'HTTP://example.com', 'https://x/a b'])(
    'may be %j',
    (address) => {
      expect(isWebAddress(address)).toBe(true);
    },
  );

  it.each([
    undefined,
    'ftp://x/y',
    'https://',
    'https://[::1',
    'https://x/\uD800',
    'https://x/\u0000',
    `https://x/${'a'.repeat(5_000)}`,
  ])('cannot be %j', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});
