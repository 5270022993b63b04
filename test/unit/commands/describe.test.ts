import { expect, describe as group, it } from 'vitest';
import { describe } from '../../../commands/describe.ts';
import { tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { document, draftIn, moving, picture, picturesRig, renamed } from './pictures-rig.ts';

group('/describe', () => {
  it('describes what was attached, with nothing but the privacy of its person', async () => {
    const { proxy, set, run } = picturesRig(describe);
    proxy.abilities.add('describe');
    await set({ speed: 'relax', private: true });
    expect(draftIn(await run({ files: { image: picture(1) } }))).toEqual({
      upstream: 'midjourney-proxy',
      request: { kind: 'describe', image: { url: picture(1) } },
      private: true,
    });
  });

  it.each([picture(1), ` ${picture(1)} `, `<${picture(1)}>`])(
    'describes what %j leads to, and follows it with care',
    async (url) => {
      const { media, kie, run } = picturesRig(describe);
      kie.abilities.add('describe');
      expect(draftIn(await run({ words: { url } }))).toMatchObject({
        upstream: 'kie',
        request: { image: { url: picture(1), isLink: true } },
      });
      expect(media.links).toEqual([picture(1)]);
    },
  );

  it('needs a picture or a link, and not both', async () => {
    const { proxy, run } = picturesRig(describe);
    proxy.abilities.add('describe');
    const line = tell(en.pictures.pictureOrLink('image', 'url'));
    expect(await run({})).toEqual(line);
    const both = { files: { image: picture(1) }, words: { url: picture(2) } };
    expect(await run(both)).toEqual(line);
  });

  it('names these in the person’s language', async () => {
    const text = renamed('describe.url', 'adresse', renamed('describe.image', 'bild'));
    const { run } = picturesRig(describe, { text });
    expect(await run({})).toEqual(tell(en.pictures.pictureOrLink('bild', 'adresse')));
  });

  it('is refused with the names of the services that cannot', async () => {
    const { run } = picturesRig(describe);
    expect(await run({ files: { image: picture(1) } })).toEqual(
      tell(en.pictures.cannot.describe('midjourney-proxy, kie.ai')),
    );
  });

  it.each([
    ['http://localhost/a.png', en.handedIn.forbiddenLink('url')],
    ['not a link', en.handedIn.forbiddenLink('url')],
    ['', en.handedIn.forbiddenLink('url')],
    [moving, en.handedIn.moves('url')],
    [document, en.handedIn.linkToNoPicture('url')],
  ])('of the link %j starts nothing and says why', async (url, line) => {
    const { proxy, run } = picturesRig(describe);
    proxy.abilities.add('describe');
    expect(await run({ words: { url } })).toEqual(tell(line));
  });
});
