import { afterAll, describe, expect, it } from 'vitest';
import { MediaError, type MediaFile } from '../../../src/media/file.ts';
import { createMedia } from '../../../src/media/media.ts';
import { inspect, probe } from '../../../src/media/probe.ts';
import { blackPng, bombs, drawing } from './bombs.ts';
import { picture } from './files.ts';

const media = createMedia();
afterAll(() => media.close());

const megabyte = 1024 * 1024;

/** A file as a download would have given it, had the probe let it pass. */
async function fileOf(bytes: Uint8Array): Promise<MediaFile> {
  const type = (await probe(bytes)) ?? { contentType: 'image/png', extension: 'png' };
  return { bytes, ...type, ...(await inspect(bytes)) };
}

/** How far the memory of this process rose while something was done, in megabytes. */
async function memoryOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let highest = before;
  const look = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 2);
  try {
    await work();
  } finally {
    clearInterval(look);
  }
  return (highest - before) / megabyte;
}

const refused = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(MediaError);

describe('a file that would do harm', () => {
  it.each(bombs)('is decoded by nothing, whatever it is used for: $name', async ({ make }) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(megabyte);
    const file = await fileOf(bytes);
    const size = file.size ?? { width: 100, height: 100 };
    const rise = await memoryOf(async () => {
      expect(await media.isDecodable(file)).toBe(false);
      expect(await media.thumbnail(file)).toBeUndefined();
      expect(await media.shrinkPreview(file)).toBeUndefined();
      expect(await media.fit({ ...file, size }, 10)).toBeUndefined();
      expect((await media.readMask({ ...file, size }, size)).ok).toBe(false);
      await refused(media.cutQuarter({ ...file, size }, 1));
      await refused(media.drawGrid(file));
    });
    expect(rise).toBeLessThan(100);
  });

  it.each(['', '<!--ftypavif-->', '<!--ftypavis--><!-- '])(
    'is no picture at all where it is a drawing behind %j',
    async (before) => {
      expect(await probe(drawing(before))).toBeUndefined();
    },
  );

  it('takes a bounded amount of memory where it is as large as may be, several at once', async () => {
    const file = await fileOf(await blackPng(8_000));
    expect(file.bytes.byteLength).toBeLessThan(megabyte / 10);
    const rise = await memoryOf(() =>
      Promise.all(Array.from({ length: 6 }, () => media.thumbnail(file))),
    );
    expect(rise).toBeLessThan(600);
  }, 60_000);
});

describe('a mask', () => {
  it('is not painted for a picture that is larger than any', async () => {
    await refused(media.paintMask({ width: 40_000, height: 40_000, cells: [0] }));
  });

  it('is painted for the largest there is', async () => {
    const mask = await media.paintMask({ width: 8_000, height: 8_000, cells: [0, 4] });
    expect((await inspect(mask)).size).toEqual({ width: 8_000, height: 8_000 });
  });
});

describe('what stands behind a picture', () => {
  it('does not make it anything else: an archive at the end of a PNG', async () => {
    const polyglot = Buffer.concat([
      await picture('png'),
      Buffer.from('504b0304140000000000', 'hex'),
    ]);
    expect(await probe(polyglot)).toEqual({ contentType: 'image/png', extension: 'png' });
    expect(await media.isDecodable(await fileOf(polyglot))).toBe(true);
  });
});
