import { describe, expect, it } from 'vitest';
import { fetchPicture, pickFrom } from '../../../src/jobs/fetch-picture.ts';
import type { MediaItem } from '../../../src/upstreams/result.ts';
import { cutSize, FakeMedia, samplePicture } from '../../fakes/media.ts';

const items = [1, 2, 3, 4].map((index): MediaItem => ({ kind: 'image', url: `u${index}` }));
const { signal } = new AbortController();

describe('one picture of several', () => {
  it.each([1, 2, 3, 4])('is a quarter of the only file: number %i', (index) => {
    expect(pickFrom(items.slice(0, 1), index)).toEqual({ ...items[0], quarter: index });
  });

  it.each([1, 2, 3, 4])('is a file of its own: number %i', (index) => {
    expect(pickFrom(items, index)?.url).toBe(`u${index}`);
  });

  it('is none where there are fewer, or none at all', () => {
    expect(pickFrom(items.slice(0, 2), 3)).toBeUndefined();
    expect(pickFrom(items.slice(0, 0), 1)).toBeUndefined();
  });
});

describe('a file of a result', () => {
  it('is read up to 200 MiB, or as far as it is told', async () => {
    const media = new FakeMedia();
    media.holds('u1', samplePicture);
    await fetchPicture(media, { url: 'u1' }, { signal });
    await fetchPicture(media, { url: 'u1' }, { signal, maxBytes: 7 });
    expect(media.bounds).toEqual([200 * 1024 * 1024, 7]);
  });

  it('is fetched whole, and cut where only a quarter is meant', async () => {
    const media = new FakeMedia();
    media.holds('u1', samplePicture);
    expect(await fetchPicture(media, { url: 'u1' }, { signal })).toBe(samplePicture);
    expect(await fetchPicture(media, { url: 'u1', quarter: 4 }, { signal })).toMatchObject({
      bytes: Uint8Array.of(...samplePicture.bytes, 4),
      size: cutSize,
    });
    expect(media.cuts).toEqual([4]);
  });
});
