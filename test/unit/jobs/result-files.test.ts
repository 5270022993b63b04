import { describe, expect, it } from 'vitest';
import { fetchResultFiles } from '../../../src/jobs/result-files.ts';
import { jobIn } from '../../fakes/jobs.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';

const mebibyte = 1024 * 1024;
const signal = new AbortController().signal;

function mediaWith(...urls: readonly string[]): FakeMedia {
  const media = new FakeMedia();
  for (const url of urls) media.holds(url, samplePicture);
  return media;
}

const sourcesOf = (...urls: readonly string[]) => urls.map((url) => ({ url }));

describe('the files of a result', () => {
  it('share what one request to Discord may hold', async () => {
    const urls = ['a', 'b', 'c', 'd'];
    const media = mediaWith(...urls);
    const sources = sourcesOf(...urls);
    const place = { sources, uploadLimit: 10 * mebibyte };
    const result = await fetchResultFiles({ media, signal }, jobIn('done'), place);
    expect(result?.files).toHaveLength(4);
    expect(media.limits).toEqual(Array.from({ length: 4 }, () => 6 * mebibyte));
  });

  it('keep to the limit of the place where that is smaller', async () => {
    const media = mediaWith('a', 'b');
    const place = { sources: sourcesOf('a', 'b'), uploadLimit: mebibyte };
    await fetchResultFiles({ media, signal }, jobIn('done'), place);
    expect(media.limits).toEqual([mebibyte, mebibyte]);
  });

  it('are read to the end where they are pictures: those can be made smaller', async () => {
    const media = mediaWith('a');
    const place = { sources: sourcesOf('a'), uploadLimit: mebibyte };
    await fetchResultFiles({ media, signal }, jobIn('done'), place);
    expect(media.bounds).toEqual([200 * mebibyte]);
  });

  it('are read no further than the place allows where they are clips', async () => {
    const urls = ['a', 'b', 'c', 'd'];
    const media = mediaWith(...urls);
    const sources = urls.map((url) => ({ url, kind: 'video' as const }));
    const place = { sources, uploadLimit: 100 * mebibyte };
    await fetchResultFiles({ media, signal }, jobIn('done'), place);
    await fetchResultFiles({ media, signal }, jobIn('done'), { ...place, uploadLimit: mebibyte });
    const bounds = [6, 6, 6, 6, 1, 1, 1, 1].map((count) => count * mebibyte);
    expect(media.bounds).toEqual(bounds);
  });

  it('alone may be as large as the place allows', async () => {
    const media = mediaWith('a');
    const place = { sources: sourcesOf('a'), uploadLimit: 100 * mebibyte };
    await fetchResultFiles({ media, signal }, jobIn('done'), place);
    expect(media.limits).toEqual([100 * mebibyte]);
  });
});
