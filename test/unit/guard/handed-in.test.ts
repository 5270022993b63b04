import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { checkHandedIn } from '../../../src/guard/handed-in.ts';
import type { HandedInPicture } from '../../../src/guard/handed-in-fetch.ts';
import { en } from '../../../src/locales/en.ts';
import type { MediaErrorReason, MediaFile } from '../../../src/media/file.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';
import { settle } from '../../fakes/settle.ts';

const text = en;
const says = en.handedIn;
const now = Date.UTC(2025, 0, 1);
const url = 'https://cdn.example/1.png';

function rig() {
  const media = new FakeMedia();
  const clock = new ManualClock(now);
  const parts = { media, clock, text };
  return { media, clock, parts };
}

/** A link as Discord signs it, which runs out so many seconds from now. */
function signed(seconds: number, path = '/attachments/1/2/a.png'): string {
  const expires = (now / 1000 + seconds).toString(16);
  return `https://cdn.discordapp.com${path}?ex=${expires}&is=6774e480&hm=abc`;
}

describe('a picture that is handed in', () => {
  it('is fine where it is a still picture, and was fetched within bounds', async () => {
    const { media, clock, parts } = rig();
    media.holds(url, samplePicture);
    const pictures = [{ name: 'image', url, size: 20 * 1024 * 1024, contentType: 'image/png' }];
    expect(await checkHandedIn(pictures, parts)).toEqual({ kind: 'fine' });
    expect(media.bounds).toEqual([20 * 1024 * 1024]);
    expect(media.links).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('is fine where it can be decoded, whether or not there is a small one of it', async () => {
    const { media, parts } = rig();
    media.holds(url, samplePicture);
    media.thumbnail = () => Promise.resolve(undefined);
    expect(await checkHandedIn([{ name: 'image', url }], parts)).toEqual({ kind: 'fine' });
  });

  it('is fine where there is none at all', async () => {
    expect(await checkHandedIn([], rig().parts)).toEqual({ kind: 'fine' });
  });

  it('is followed with care where it is a link', async () => {
    const { media, parts } = rig();
    media.holds(url, samplePicture);
    expect(await checkHandedIn([{ name: 'url', url, isLink: true }], parts)).toEqual({
      kind: 'fine',
    });
    expect(media.links).toEqual([url]);
  });
});

describe('a picture that is refused at sight', () => {
  const cases: readonly (readonly [string, Partial<HandedInPicture>, string])[] = [
    ['more than 20 MB', { size: 40_000_000 }, says.tooLarge('image2', 20)],
    [
      'a link to this machine',
      { isLink: true, url: 'http://localhost:3000/a.png' },
      says.forbiddenLink('image2'),
    ],
    [
      'a link to a private network',
      { isLink: true, url: 'http://192.168.0.1/a.png' },
      says.forbiddenLink('image2'),
    ],
    ['no link', { isLink: true, url: 'my cat' }, says.forbiddenLink('image2')],
    ['an expired link', { isLink: true, url: signed(-1) }, says.expired('image2')],
    ['an expired attachment', { url: signed(0) }, says.expired('image2')],
    [
      'an expired ephemeral attachment',
      { url: signed(-5, '/ephemeral-attachments/1/2/a.png') },
      says.expired('image2'),
    ],
    ['a PDF', { contentType: 'application/pdf' }, says.notAPicture('image2')],
    ['a text', { contentType: 'text/plain; charset=utf-8' }, says.notAPicture('image2')],
    ['a video', { contentType: 'video/mp4' }, says.clip('image2')],
  ];

  it.each(cases)('is %s; nothing is fetched, not even the others', async (_what, known, line) => {
    const { media, parts } = rig();
    media.holds(url, samplePicture);
    const pictures = [
      { name: 'image1', url },
      { name: 'image2', url, ...known },
    ];
    expect(await checkHandedIn(pictures, parts)).toEqual({ kind: 'refused', line });
    expect(media.downloads).toEqual([]);
  });

  it.each([
    ['a signed link that still holds', { url: signed(60) }],
    ['a link with such a name on another path', { url: signed(-60, '/a.png') }],
    ['a type that says nothing', { url, contentType: 'application/octet-stream' }],
    ['an upper-case type', { url, contentType: 'IMAGE/PNG' }],
    ['no type at all', { url, contentType: undefined }],
  ])('is none for %s', async (_what, known) => {
    const { media, parts } = rig();
    media.holds(known.url, samplePicture);
    expect(await checkHandedIn([{ name: 'image', ...known }], parts)).toEqual({ kind: 'fine' });
    expect(media.downloads).toEqual([known.url]);
  });
});

describe('a picture that is refused when it is looked at', () => {
  const clip: MediaFile = {
    ...samplePicture,
    contentType: 'video/mp4',
    extension: 'mp4',
    size: undefined,
  };
  const cases: readonly (readonly [string, MediaFile | MediaErrorReason, string])[] = [
    ['a PDF named .png', 'not-media', says.notAPicture('image')],
    ['undecodable', { ...samplePicture, size: undefined }, says.notAPicture('image')],
    ['a clip', clip, says.clip('image')],
    ['animated', { ...samplePicture, isAnimated: true }, says.moves('image')],
    ['gone', 'missing', says.gone('image')],
    ['out of reach', 'unreachable', says.unreachable('image')],
    ['larger than announced', 'too-large', says.tooLarge('image', 20)],
    ['led to a private place', 'forbidden', says.forbiddenLink('image')],
    [
      'of more pixels than are decoded',
      { ...samplePicture, size: { width: 20_000, height: 10_000 } },
      says.tooManyPixels('image', 70),
    ],
    [
      'an AVIF of more pixels than are decoded',
      { ...samplePicture, contentType: 'image/avif', size: { width: 5_000, height: 5_000 } },
      says.tooManyPixels('image', 20),
    ],
  ];

  it.each(cases)('is %s', async (_what, answer, line) => {
    const { media, clock, parts } = rig();
    media.holds(url, answer);
    expect(await checkHandedIn([{ name: 'image', url }], parts)).toEqual({ kind: 'refused', line });
    expect(clock.pending).toBe(0);
  });

  it('is told of pages where a link leads to one', async () => {
    const { media, parts } = rig();
    media.holds(url, 'not-media');
    expect(await checkHandedIn([{ name: 'url', url, isLink: true }], parts)).toEqual({
      kind: 'refused',
      line: says.linkToNoPicture('url'),
    });
  });

  it('is the first of several, in their order', async () => {
    const { media, parts } = rig();
    const names = ['image1', 'image2', 'image3'];
    const pictures = names.map((name) => ({ name, url: `https://cdn.example/${name}` }));
    media.holds('https://cdn.example/image1', samplePicture);
    media.holds('https://cdn.example/image2', { ...samplePicture, isAnimated: true });
    media.holds('https://cdn.example/image3', 'missing');
    expect(await checkHandedIn(pictures, parts)).toEqual({
      kind: 'refused',
      line: says.moves('image2'),
    });
  });

  it('does not hide a fault of the program', async () => {
    const { parts } = rig();
    await expect(checkHandedIn([{ name: 'image', url }], parts)).rejects.toThrow('expects no');
  });
});

describe('a picture that is slow', () => {
  /** One that never arrives, and whether it was given up. */
  function stuck(media: FakeMedia): (AbortSignal | undefined)[] {
    const signals: (AbortSignal | undefined)[] = [];
    const fetch = media.download.bind(media);
    media.download = async (address: string, options) => {
      if (!address.endsWith('/slow')) return fetch(address, options);
      signals.push(options.signal);
      return new Promise<MediaFile>(() => undefined);
    };
    return signals;
  }
  const slow = 'https://cdn.example/slow';

  it('counts as fine after less than a second, and is given up', async () => {
    const { media, clock, parts } = rig();
    const [signals, check] = [stuck(media), checkHandedIn([{ name: 'image', url: slow }], parts)];
    let ended = false;
    void check.then(() => (ended = true));
    clock.advance(899);
    await settle();
    expect(ended).toBe(false);
    expect(signals[0]?.aborted).toBe(false);
    clock.advance(1);
    expect(await check).toEqual({ kind: 'fine' });
    expect(signals[0]?.aborted).toBe(true);
  });

  it('does not save another one that is wrong', async () => {
    const { media, clock, parts } = rig();
    stuck(media);
    media.holds(url, 'missing');
    const pictures = [
      { name: 'image1', url: slow },
      { name: 'image2', url },
    ];
    const check = checkHandedIn(pictures, parts);
    await settle();
    clock.advance(900);
    expect(await check).toEqual({ kind: 'refused', line: says.gone('image2') });
  });
});
