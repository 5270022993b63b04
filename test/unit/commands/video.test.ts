import { describe, expect, it } from 'vitest';
import { video } from '../../../commands/video.ts';
import { tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { document, draftIn, picture, picturesRig, renamed } from './pictures-rig.ts';

const image = { image: picture(1) };

describe('/video', () => {
  it('makes a clip of a picture alone, and leaves the rest to the upstream', async () => {
    const { proxy, set, run } = picturesRig(video);
    proxy.abilities.add('video');
    await set({ speed: 'relax', private: true });
    expect(draftIn(await run({ files: image }))).toEqual({
      upstream: 'midjourney-proxy',
      request: { kind: 'video', image: { url: picture(1) }, prompt: '', motion: 'low' },
      private: true,
    });
  });

  it('takes everything that can be said about a clip', async () => {
    const { kie, run } = picturesRig(video);
    const all = ['video-loop', 'video-end-image', 'video-batch', 'video-quality'] as const;
    for (const ability of ['video' as const, ...all]) kie.abilities.add(ability);
    const words = { url: picture(1), prompt: ' it jumps ', motion: 'high', quality: 'high' };
    const files = { end_image: picture(2) };
    const typed = { words, files, switches: { loop: true }, counts: { batch: 2 } };
    expect(draftIn(await run(typed))).toEqual({
      upstream: 'kie',
      request: {
        kind: 'video',
        image: { url: picture(1), isLink: true },
        endImage: { url: picture(2) },
        prompt: 'it jumps',
        motion: 'high',
        loop: true,
        batch: 2,
        quality: 'high',
      },
      private: false,
      estimate: 'about 2 clips',
    });
  });

  it.each([
    ['loop', { switches: { loop: true } }],
    ['end_image', { files: { ...image, end_image: picture(2) } }],
    ['batch', { counts: { batch: 1 } }],
    ['quality', { words: { quality: 'standard' } }],
  ])('says that nobody takes %j, where nobody does', async (option, typed) => {
    const { proxy, run } = picturesRig(video);
    proxy.abilities.add('video');
    expect(await run({ files: image, ...typed })).toEqual(
      tell(en.pictures.cannot.option('midjourney-proxy', option)),
    );
    expect(draftIn(await run({ files: image, switches: { loop: false } }))).toMatchObject({
      upstream: 'midjourney-proxy',
    });
  });

  it('goes to whoever takes all of its options', async () => {
    const { proxy, kie, run } = picturesRig(video);
    for (const ability of ['video', 'video-batch'] as const) kie.abilities.add(ability);
    proxy.abilities.add('video');
    expect(draftIn(await run({ files: image, counts: { batch: 4 } })).upstream).toBe('kie');
  });

  it('names an option in the person’s language', async () => {
    const { proxy, run } = picturesRig(video, { text: renamed('video.loop', 'schleife') });
    proxy.abilities.add('video');
    expect(await run({ files: image, switches: { loop: true } })).toEqual(
      tell(en.pictures.cannot.option('midjourney-proxy', 'schleife')),
    );
  });

  it('needs a picture or a link, and not both', async () => {
    const { proxy, run } = picturesRig(video);
    proxy.abilities.add('video');
    const line = tell(en.pictures.pictureOrLink('image', 'url'));
    expect(await run({ words: { prompt: 'it jumps' } })).toEqual(line);
    expect(await run({ files: image, words: { url: picture(2) } })).toEqual(line);
  });

  it('looks at both pictures', async () => {
    const { proxy, run } = picturesRig(video);
    for (const ability of ['video', 'video-end-image'] as const) proxy.abilities.add(ability);
    expect(await run({ files: { ...image, end_image: document } })).toEqual(
      tell(en.handedIn.notAPicture('end_image')),
    );
    expect(await run({ files: { image: document } })).toEqual(
      tell(en.handedIn.notAPicture('image')),
    );
  });

  it('looks for words that are not allowed', async () => {
    const findBlockedWord = (typed: string): string | undefined => /gory/.exec(typed)?.[0];
    const { proxy, run } = picturesRig(video, { findBlockedWord });
    proxy.abilities.add('video');
    expect(await run({ files: image, words: { prompt: 'a gory jump' } })).toEqual(
      tell(en.notice.wordNotAllowed('gory')),
    );
  });

  it('is refused with the names of the services that cannot', async () => {
    expect(await picturesRig(video).run({ files: image })).toEqual(
      tell(en.pictures.cannot.video('midjourney-proxy, kie.ai')),
    );
  });
});
