import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawHelpPicture } from '../../../src/media/help-picture.ts';
import { inspect, probe } from '../../../src/media/probe.ts';

describe('the picture of the buttons', () => {
  it('is a PNG that is light enough for every answer', async () => {
    const bytes = await drawHelpPicture();
    expect(await probe(bytes)).toEqual({ contentType: 'image/png', extension: 'png' });
    expect((await inspect(bytes)).size).toEqual({ width: 640, height: 588 });
    expect(bytes.byteLength).toBeLessThanOrEqual(60_000);
  });

  it('holds nothing that needs a font', async () => {
    const { data, info } = await sharp(await drawHelpPicture())
      .toColourspace('b-w')
      .extract({ left: 36, top: 456, width: 104, height: 48 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    // The label of the first button, white on grey, is there without any font being installed.
    const white = data.filter((shade) => shade > 230).length / info.channels;
    expect(white).toBeGreaterThan(100);
  });

  it('is the same every time', async () => {
    const [one, other] = [await drawHelpPicture(), await drawHelpPicture()];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
