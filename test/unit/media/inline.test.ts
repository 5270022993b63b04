import { describe, expect, it, onTestFinished } from 'vitest';
import { MediaError, type MediaErrorReason, type MediaFile } from '../../../src/media/file.ts';
import { createMedia } from '../../../src/media/media.ts';
import { clip, page, picture } from './files.ts';

const { signal } = new AbortController();

function download(url: string, maxBytes = 1_000_000): Promise<MediaFile> {
  const media = createMedia();
  onTestFinished(() => media.close());
  return media.download(url, { maxBytes, signal });
}

const inline = (bytes: Uint8Array, type = 'image/png'): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const because = (reason: MediaErrorReason) => (error: unknown) =>
  error instanceof MediaError && error.reason === reason;

describe('a file that came within its address', () => {
  it('is those bytes, with type and size by content', async () => {
    const bytes = await picture('png', { width: 31, height: 17 });
    const file = await download(inline(bytes));
    expect(Buffer.compare(file.bytes, bytes)).toBe(0);
    expect(file).toMatchObject({
      contentType: 'image/png',
      extension: 'png',
      size: { width: 31, height: 17 },
    });
  });

  it('is what it is, whatever it is called', async () => {
    expect(await download(inline(await picture('webp'), 'image/svg+xml'))).toMatchObject({
      contentType: 'image/webp',
      extension: 'webp',
    });
    expect(await download(inline(await clip(), 'video/mp4'))).toMatchObject({
      contentType: 'video/mp4',
      size: undefined,
    });
  });

  it('is taken up to the limit and not a byte beyond', async () => {
    const bytes = await picture('png', { width: 200, height: 200 });
    const most = bytes.byteLength;
    expect((await download(inline(bytes), most)).bytes.byteLength).toBe(most);
    await expect(download(inline(bytes), most - 1)).rejects.toSatisfy(because('too-large'));
  });

  it.each([
    ['no picture', inline(page, 'image/png')],
    ['nothing at all', 'data:image/png;base64,'],
    ['no base64', 'data:image/png;base64,%%%%'],
  ])('is refused when it holds %s', async (_what, url) => {
    await expect(download(url)).rejects.toSatisfy(because('not-media'));
  });

  it.each(['data:image/png,plain', 'data:,x', 'file:///etc/hosts', 'ftp://127.0.0.1/a.png', 'x'])(
    'is nothing that anybody fetches when it reads %s',
    async (url) => {
      await expect(download(url)).rejects.toSatisfy(because('unreachable'));
    },
  );

  it('names none of its bytes in an error', async () => {
    const url = inline(page);
    const error = await download(url).catch((thrown: unknown) => thrown);
    if (!(error instanceof Error)) throw new Error('It was no error');
    expect(error.message).not.toContain(url.slice(-20));
  });
});
