import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import type { ImageLink } from '../../../src/prompt/prompt.ts';

const link = (url: string): ImageLink => ({ url });

describe('links in front', () => {
  it.each<[string, ImageLink]>([
    ['https://x/a.png', link('https://x/a.png')],
    ['HTTP://X/page', link('HTTP://X/page')],
    ['https://x/a.png?ex=1&hm=2', link('https://x/a.png?ex=1&hm=2')],
    ['<https://x/a.png>', link('https://x/a.png')],
    ['https://x/a.png::2', { url: 'https://x/a.png', weight: '2' }],
    ['https://x/a.png::-0.5', { url: 'https://x/a.png', weight: '-0.5' }],
    ['https://x/a.png::.5', { url: 'https://x/a.png', weight: '.5' }],
    ['<https://x/a.png>::2', { url: 'https://x/a.png', weight: '2' }],
    ['<https://x/a.png::2>', { url: 'https://x/a.png', weight: '2' }],
    ['https://x/a.png::1::2', { url: 'https://x/a.png::1', weight: '2' }],
    ['https://x/a.png::', link('https://x/a.png')],
    ['https://x/a.png::2::', { url: 'https://x/a.png', weight: '2' }],
    ['https://x/a.png::2px', link('https://x/a.png::2px')],
    ['http://[::1]/a.png', link('http://[::1]/a.png')],
    ['https://x/a.png>', link('https://x/a.png>')],
    ['http://', link('http://')],
  ])('such as %j are pictures', (typed, image) => {
    expect(parsePrompt(`  ${typed} a cat`)).toEqual({ images: [image], text: 'a cat', flags: [] });
  });

  it.each([
    'a https://x/a.png',
    '"https://x/a.png"',
    'ftp://x/a.png',
    'https:/x/a.png',
    'xhttps://x/a.png',
    '<https://x/a.png',
    '<https://x/a.png>,',
    '<https://a><https://b>',
    '<b>',
  ])('are not in %j', (typed) => {
    expect(parsePrompt(typed)).toEqual({ images: [], text: typed, flags: [] });
  });

  it('end with the first word that is none', () => {
    expect(parsePrompt('https://x/a.png a https://x/b.png')).toEqual({
      images: [link('https://x/a.png')],
      text: 'a https://x/b.png',
      flags: [],
    });
  });

  it('may be followed by flags at once', () => {
    expect(parsePrompt('https://x/a.png --video --end https://x/b.png')).toEqual({
      images: [link('https://x/a.png')],
      text: '',
      flags: [
        { name: 'video', value: '' },
        { name: 'end', value: 'https://x/b.png' },
      ],
    });
  });
});
