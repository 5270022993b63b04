import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspect, probe } from '../../../src/media/probe.ts';
import { animatedPng, clip, type Format, film, page, picture } from './files.ts';

const formats: readonly (readonly [Format, string, string])[] = [
  ['png', 'image/png', 'png'],
  ['jpeg', 'image/jpeg', 'jpg'],
  ['webp', 'image/webp', 'webp'],
  ['gif', 'image/gif', 'gif'],
  ['avif', 'image/avif', 'avif'],
];

describe('the probe', () => {
  it.each(formats)('knows %s by its bytes', async (format, contentType, extension) => {
    expect(await probe(await picture(format))).toEqual({ contentType, extension });
  });

  it('knows a film by its bytes', async () => {
    expect(await probe(await clip())).toEqual({ contentType: 'video/mp4', extension: 'mp4' });
  });

  it('calls an animated PNG a PNG', async () => {
    expect(await probe(await animatedPng())).toEqual({
      contentType: 'image/png',
      extension: 'png',
    });
  });

  it.each([
    ['a page', page],
    ['JSON', Buffer.from('{"error":"expired"}')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(64)],
    ['a vector drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['an archive', Buffer.from('504b0304140000000000', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF')],
    ['the first bytes of a PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
  ])('finds no media in %s', async (_name, bytes) => {
    expect(await probe(bytes)).toBeUndefined();
  });

  it('never throws, wherever a file was cut', async () => {
    for (const bytes of [await picture('png'), await picture('avif'), await clip()]) {
      for (const length of [1, 7, 12, 17, 33, 40]) {
        await expect(probe(bytes.subarray(0, length))).resolves.not.toThrow();
      }
    }
  });
});

describe('the inspection', () => {
  it.each(formats)('reads the size of %s', async (format) => {
    const bytes = await picture(format, { width: 31, height: 17 });
    expect(await inspect(bytes)).toEqual({ size: { width: 31, height: 17 }, isAnimated: false });
  });

  it('reads the size of a picture that was cut in half', async () => {
    const bytes = await picture('png', { width: 300, height: 200 });
    const half = bytes.subarray(0, bytes.length / 2);
    expect((await inspect(half)).size).toEqual({ width: 300, height: 200 });
  });

  it('gives the size as it is seen, of a photo that was taken upright', async () => {
    const upright = await sharp(await picture('jpeg', { width: 40, height: 30 }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await inspect(upright)).size).toEqual({ width: 30, height: 40 });
  });

  it('says nothing of what is no picture', async () => {
    const nothing = { size: undefined, isAnimated: false };
    expect(await inspect(page)).toEqual(nothing);
    expect(await inspect(Buffer.alloc(0))).toEqual(nothing);
  });

  it.each(['gif', 'webp'] as const)('sees that a %s of two frames moves', async (format) => {
    expect(await inspect(await film(format))).toMatchObject({
      size: { width: 12, height: 8 },
      isAnimated: true,
    });
  });

  it('sees that an animated PNG moves', async () => {
    expect((await inspect(await animatedPng())).isAnimated).toBe(true);
  });

  it('sees that an AVIF whose brand is that of sequences moves', async () => {
    const bytes = await picture('avif');
    bytes.write('avis', 8, 'latin1');
    expect((await inspect(bytes)).isAnimated).toBe(true);
  });
});
