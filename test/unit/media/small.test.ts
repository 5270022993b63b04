import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MediaFile } from '../../../src/media/file.ts';
import { createMedia, type Media } from '../../../src/media/media.ts';
import { inspect, probe } from '../../../src/media/probe.ts';
import { clip, film, noise, picture, pngFile } from './files.ts';

function media(): Media {
  const opened = createMedia();
  onTestFinished(() => opened.close());
  return opened;
}

const webp = { contentType: 'image/webp', extension: 'webp' };

/** Every pixel has a colour and an opacity of its own. */
async function speckledGlass(side: number): Promise<Buffer> {
  const opacity = await sharp(await noise(side, side))
    .extractChannel(1)
    .toBuffer();
  return sharp(await noise(side, side))
    .joinChannel(opacity)
    .png()
    .toBuffer();
}

const unusable: readonly (readonly [string, () => Promise<MediaFile>])[] = [
  [
    'a clip',
    async () => ({
      ...(await pngFile(await picture('png'))),
      bytes: await clip(),
      contentType: 'video/mp4',
    }),
  ],
  [
    'a picture that breaks off',
    async () => {
      const file = await pngFile(await noise(80, 80));
      return { ...file, bytes: file.bytes.subarray(0, file.bytes.length / 2) };
    },
  ],
  [
    'more pixels than anybody needs',
    async () => {
      const background = { r: 0, g: 0, b: 0 };
      const size = { width: 16_000, height: 6_300 };
      return pngFile(
        await sharp({ create: { ...size, channels: 3, background } })
          .png()
          .toBuffer(),
      );
    },
  ],
];

describe('a thumbnail', () => {
  it.each([
    [
      { width: 640, height: 320 },
      { width: 160, height: 80 },
    ],
    [
      { width: 101, height: 303 },
      { width: 53, height: 160 },
    ],
    [
      { width: 90, height: 60 },
      { width: 90, height: 60 },
    ],
    [
      { width: 3_000, height: 2 },
      { width: 160, height: 1 },
    ],
  ])('of %o has the size %o', async ({ width, height }, size) => {
    const bytes = await media().thumbnail(await pngFile(await noise(width, height)));
    expect(await probe(bytes ?? new Uint8Array())).toEqual(webp);
    expect((await inspect(bytes ?? new Uint8Array())).size).toEqual(size);
  });

  it('has at most 8 kB, however restless the picture is', async () => {
    const bytes = await media().thumbnail(await pngFile(await noise(700, 700)));
    expect(bytes?.byteLength).toBeLessThanOrEqual(8_000);
  });

  it.each([160, 1024])(
    'has at most 8 kB also where %i pixels of it let through as they like',
    async (side) => {
      const bytes = await media().thumbnail(await pngFile(await speckledGlass(side)));
      expect(bytes?.byteLength).toBeLessThanOrEqual(8_000);
    },
  );

  it('shows what is see-through before Discord’s own background', async () => {
    const clear = { r: 255, g: 0, b: 0, alpha: 0 };
    const create = { width: 8, height: 8, channels: 4, background: clear } as const;
    const bytes = await media().thumbnail(await pngFile(await sharp({ create }).png().toBuffer()));
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    for (const [index, shade] of [0x31, 0x33, 0x38].entries()) {
      expect(Math.abs((data[index] ?? 0) - shade)).toBeLessThan(4);
    }
  });

  it('of an animated picture stands still', async () => {
    const bytes = await film('gif');
    const file = { ...(await pngFile(bytes)), contentType: 'image/gif', isAnimated: true };
    const thumbnail = await media().thumbnail(file);
    expect((await inspect(thumbnail ?? new Uint8Array())).isAnimated).toBe(false);
  });

  it.each(unusable)('cannot be had of %s', async (_what, fileOf) => {
    expect(await media().thumbnail(await fileOf())).toBeUndefined();
  });
});

describe('a picture that can be decoded', () => {
  it.each([
    ['noise that lets through as it likes', () => speckledGlass(1024)],
    ['a line', () => noise(40, 2_000)],
    ['an animated picture', () => film('gif')],
    ['a JPEG', () => picture('jpeg')],
  ])('is %s', async (_what, bytesOf) => {
    expect(await media().isDecodable(await pngFile(await bytesOf()))).toBe(true);
  });

  it.each(unusable)('is none where it is %s', async (_what, fileOf) => {
    expect(await media().isDecodable(await fileOf())).toBe(false);
  });
});

describe('a preview', () => {
  it('is a WebP of at most 512 pixels and 200 kB', async () => {
    const file = await media().shrinkPreview(await pngFile(await noise(1200, 1500)));
    expect(file).toMatchObject({ ...webp, size: { width: 410, height: 512 }, isAnimated: false });
    expect(file?.bytes.byteLength).toBeLessThanOrEqual(200_000);
    expect((await inspect(file?.bytes ?? new Uint8Array())).size).toEqual(file?.size);
  });

  it('can be had also of noise that lets through as it likes', async () => {
    const file = await media().shrinkPreview(await pngFile(await speckledGlass(1024)));
    expect(file?.bytes.byteLength).toBeLessThanOrEqual(200_000);
  });

  it('is never larger than the picture', async () => {
    const file = await media().shrinkPreview(await pngFile(await noise(30, 20)));
    expect(file?.size).toEqual({ width: 30, height: 20 });
  });

  it.each(unusable)('cannot be had of %s', async (_what, fileOf) => {
    expect(await media().shrinkPreview(await fileOf())).toBeUndefined();
  });
});

describe('a photo that was taken upright', () => {
  it('stands upright as well when it is made smaller or cut', async () => {
    const size = { width: 40, height: 30 };
    const bytes = await sharp(await picture('jpeg', size))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const upright = { width: 30, height: 40 };
    const file = { ...(await pngFile(bytes)), contentType: 'image/jpeg', size: upright };
    const tools = media();
    expect((await tools.shrinkPreview(file))?.size).toEqual(upright);
    expect((await tools.fit(file, bytes.length - 1))?.size).toEqual(upright);
    const quarter = await tools.cutQuarter(file, 4);
    expect((await inspect(quarter.bytes)).size).toEqual({ width: 15, height: 20 });
  });
});
