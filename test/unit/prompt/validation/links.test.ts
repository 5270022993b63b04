import { describe, expect, it } from 'vitest';
import { codesOf, now, problemsOf, repaired } from './typed.ts';

const minute = 60_000;

/** Discord's link to an attachment that dies at a time. @param at milliseconds since the Unix epoch */
function attachment(at: number, host = 'cdn.discordapp.com'): string {
  return `https://${host}/attachments/1/2/a.png?ex=${Math.floor(at / 1000).toString(16)}&is=1&hm=2`;
}

describe('a link that is no picture (E17)', () => {
  it.each([
    ['https://x/page a cat', 'https://x/page'],
    ['https://x/a.png/ a cat', 'https://x/a.png/'],
    ['https://x/?f=a.png a cat', 'https://x/?f=a.png'],
    ['https://x/a.svg::2 a cat', 'https://x/a.svg'],
    ['https:// a cat', 'https://'],
    ['a cat --sref https://x/page', 'https://x/page'],
    ['a cat --cref https://x/page --v 6', 'https://x/page'],
    ['a cat --oref https://x/page --v 7', 'https://x/page'],
    ['a cat --edit ftp://x/a.png', 'ftp://x/a.png'],
    ['https://x/a.png --video --end soon', 'soon'],
  ])('%s', (typed, token) => {
    expect(problemsOf(typed)).toEqual([{ code: 'E17', token, reason: 'page' }]);
    expect(repaired(typed)).toBeUndefined();
  });

  it.each([
    'https://x/a.PNG a cat',
    'https://x/a.jpeg?x=y#z a cat',
    'https://x/a.gif::2 a cat',
    'https://x/a.webp https://x/b.jpg',
    '<https://x/a.png> a cat',
    'https://s.mj.run/AbCdEf a cat',
    'a cat --sref <https://x/a.png>',
    'a cat about https://x/page',
  ])('is none in %s', (typed) => {
    expect(problemsOf(typed)).toEqual([]);
  });
});

describe('a link that dies', () => {
  it.each(['cdn.discordapp.com', 'media.discordapp.net'])(
    'is dead afterwards (E17): %s',
    (host) => {
      const link = attachment(now - 1000, host);
      expect(problemsOf(`${link} a cat`)).toEqual([
        { code: 'E17', token: link, reason: 'expired' },
      ]);
      expect(repaired(`${link} a cat`)).toBeUndefined();
      expect(codesOf(`a cat --sref ${link}`)).toEqual(['E17']);
      expect(problemsOf(`a cat like ${link}`)).toEqual([
        { code: 'E17', token: link, reason: 'expired' },
      ]);
    },
  );

  it('is warned of in its last quarter of an hour (W06)', () => {
    const expiresAt = now + 15 * minute;
    const link = attachment(expiresAt);
    expect(problemsOf(`${link} a cat`)).toEqual([{ code: 'W06', token: link, expiresAt }]);
    expect(repaired(`${link} a cat`)).toBe(`${link} a cat`);
    expect(codesOf(`a cat --sref ${link}`)).toEqual(['W06']);
    expect(codesOf(`a cat like ${link}`)).toEqual(['E17', 'W06']);
  });

  it.each([
    ['lives long enough', attachment(now + 16 * minute)],
    ['does not say when', 'https://cdn.discordapp.com/attachments/1/2/a.png'],
    ['says nothing that can be read', 'https://cdn.discordapp.com/attachments/1/2/a.png?ex=zz'],
    ['is not one of Discord’s', 'https://x/attachments/1/2/a.png?ex=1'],
    ['is no attachment', 'https://cdn.discordapp.com/avatars/1/a.png?ex=1'],
  ])('is none where it %s', (_, link) => {
    expect(problemsOf(`${link} a cat`)).toEqual([]);
  });
});

describe('a picture in the middle of the text (E17)', () => {
  it.each([
    ['a cat like https://x/a.png here', 'https://x/a.png a cat like here'],
    ['a cat https://x/a.png, sitting', 'https://x/a.png a cat sitting'],
    ['a cat (https://x/a.png)', 'https://x/a.png a cat'],
    ['a cat <https://x/a.png>', 'https://x/a.png a cat'],
    ['https://x/a.png a cat https://x/b.png::2', 'https://x/a.png https://x/b.png::2 a cat'],
  ])('%s', (typed, corrected) => {
    expect(problemsOf(typed)).toMatchObject([{ code: 'E17', reason: 'misplaced' }]);
    expect(repaired(typed)).toBe(corrected);
  });

  it('keeps several in their order', () => {
    expect(repaired('a https://x/a.png b https://x/b.png c')).toBe(
      'https://x/a.png https://x/b.png a b c',
    );
  });

  it('is lettering within quotes', () => {
    expect(problemsOf('a sign "see https://x/a.png now"')).toEqual([]);
  });
});
