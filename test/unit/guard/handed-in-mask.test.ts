import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { readMask } from '../../../src/guard/handed-in.ts';
import { en } from '../../../src/locales/en.ts';
import type { MediaFile } from '../../../src/media/file.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';

const says = en.handedIn;
const url = 'https://cdn.example/1.png';

function rig() {
  const media = new FakeMedia();
  const clock = new ManualClock();
  return { media, clock, parts: { media, clock, text: en } };
}

describe('a mask of a person’s own', () => {
  const mask = { name: 'mask', url };
  const size = { width: 2048, height: 1024 };

  it('becomes a data URL', async () => {
    const { media, parts } = rig();
    media.holds(url, samplePicture);
    expect(await readMask(mask, size, parts)).toEqual({
      kind: 'fine',
      mask: 'data:image/png;base64,CQk=',
    });
  });

  it('is asked for again where it is slow', async () => {
    const { media, clock, parts } = rig();
    media.download = async () => new Promise<MediaFile>(() => undefined);
    const check = readMask(mask, size, parts);
    clock.advance(900);
    expect(await check).toEqual({ kind: 'refused', line: says.maskSlow });
  });

  it.each([
    ['empty', says.maskEmpty],
    ['everything', says.maskEverything],
    ['not-a-picture', says.notAPicture('mask')],
    ['too-many-pixels', says.tooManyPixels('mask', 40)],
    ['wrong-size', says.maskWrongSize({ width: 2048, height: 1024 }, { width: 640, height: 480 })],
  ] as const)('is refused where it is %s', async (reason, line) => {
    const { media, parts } = rig();
    media.holds(url, samplePicture);
    media.maskOutcome = { ok: false, reason };
    const picture = { width: 640, height: 480 };
    expect(await readMask(mask, picture, parts)).toEqual({ kind: 'refused', line });
  });

  it('is refused at sight and when it is fetched, as pictures are', async () => {
    const { media, parts } = rig();
    media.holds(url, 'missing');
    const large = { ...mask, size: 21 * 1024 * 1024 };
    expect(await readMask(large, size, parts)).toMatchObject({ line: says.tooLarge('mask', 20) });
    expect(media.downloads).toEqual([]);
    expect(await readMask(mask, size, parts)).toMatchObject({ line: says.gone('mask') });
  });
});

describe('every sentence about a picture', () => {
  const size = { width: 1, height: 2 };
  const { maskSlow, maskWrongSize, maskEmpty, maskEverything, ...ofOptions } = says;

  it('names its option and says that nothing was submitted', () => {
    for (const sentence of Object.values(ofOptions)) {
      expect(sentence('image2', 7)).toContain('`image2`');
      expect(sentence('image2', 7)).toContain('nothing was submitted');
    }
    for (const line of [maskSlow, maskEmpty, maskEverything, maskWrongSize(size, size)]) {
      expect(line).toContain('nothing was submitted');
    }
  });
});
