import { describe, expect, it } from 'vitest';
import { blend } from '../../../commands/blend.ts';
import { tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { document, draftIn, moving, picture, picturesRig, renamed } from './pictures-rig.ts';

const two = { image1: picture(1), image2: picture(2) };

describe('/blend', () => {
  it('mixes the pictures in the order of their options, at the speed of its person', async () => {
    const { proxy, set, run } = picturesRig(blend);
    proxy.abilities.add('blend');
    await set({ speed: 'relax', private: true, stylize: 250 });
    const files = { image3: picture(3), ...two };
    expect(draftIn(await run({ files, words: { dimensions: 'portrait' } }))).toEqual({
      upstream: 'midjourney-proxy',
      request: {
        kind: 'blend',
        images: [1, 2, 3].map((index) => ({ url: picture(index) })),
        dimensions: 'portrait',
      },
      speed: 'relax',
      private: true,
      estimate: 'about 4 pictures, relax',
    });
  });

  it('makes squares unless something else is said', async () => {
    const { proxy, run } = picturesRig(blend);
    proxy.abilities.add('blend');
    expect(draftIn(await run({ files: two }))).toMatchObject({ request: { dimensions: 'square' } });
  });

  it('costs what a picture costs', async () => {
    const of = { 'midjourney-proxy': { fast: 0.04 }, kie: undefined, nanogpt: undefined };
    const { proxy, run } = picturesRig(blend, { prices: { unit: 'EUR', of } });
    proxy.abilities.add('blend');
    expect(draftIn(await run({ files: two })).estimate).toBe('about 4 pictures, 0.04 EUR');
  });

  it('goes where it can be done', async () => {
    const { kie, run } = picturesRig(blend);
    kie.abilities.add('blend');
    expect(draftIn(await run({ files: two })).upstream).toBe('kie');
  });

  it('is refused with the names of the services that cannot, before anything is fetched', async () => {
    const { media, run } = picturesRig(blend);
    expect(await run({ files: two })).toEqual(
      tell(en.pictures.cannot.blend('midjourney-proxy, kie.ai')),
    );
    expect(media.downloads).toEqual([]);
  });

  it('takes two to five pictures', () => {
    const options = (blend.data.options ?? []).filter(({ name }) => name.startsWith('image'));
    expect(options.map(({ required }) => required)).toEqual([true, true, false, false, false]);
  });

  it.each([{}, { image1: picture(1) }, { image3: picture(3) }])(
    'starts nothing with fewer than two, also where a client did not ask for them: %j',
    async (files) => {
      const { proxy, run } = picturesRig(blend);
      proxy.abilities.add('blend');
      expect(await run({ files })).toEqual(tell(en.pictures.twoPictures));
    },
  );

  it.each([
    [moving, en.handedIn.moves('image2')],
    [document, en.handedIn.notAPicture('image2')],
  ])('says of %s that it cannot be used, and starts nothing', async (url, line) => {
    const { proxy, run } = picturesRig(blend);
    proxy.abilities.add('blend');
    expect(await run({ files: { ...two, image2: url } })).toEqual(tell(line));
  });

  it('calls the option what it is called in the person’s language', async () => {
    const text = renamed('blend.image2', 'bild2');
    const { proxy, run } = picturesRig(blend, { text });
    proxy.abilities.add('blend');
    expect(await run({ files: { ...two, image2: document } })).toEqual(
      tell(en.handedIn.notAPicture('bild2')),
    );
  });
});
