import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OptionValue, UploadedFile } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { disguised, hugePicture, movingPicture, plainPicture } from './files.ts';

const { handedIn } = en;
const expired = 'https://cdn.discordapp.com/attachments/1/2/fox.png?ex=60000000&is=5fffffff&hm=ab';

/** Each command with a bad picture in one of its options. */
const commands: readonly (readonly [string, string, Record<string, OptionValue>])[] = [
  ['imagine', 'image', { prompt: 'a fox' }],
  ['imagine', 'style_reference', { prompt: 'a fox' }],
  ['imagine', 'omni_reference', { prompt: 'a fox' }],
  ['blend', 'image2', {}],
  ['blend', 'image5', {}],
  ['describe', 'image', {}],
  ['video', 'image', {}],
  ['video', 'end_image', {}],
];

describe('a picture that cannot be used', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ uploadLimit: 50 * 1024 * 1024 });
  });
  afterEach(() => easel.close());

  async function refusal(command: string, options: Record<string, OptionValue>): Promise<string> {
    const answer = (await easel.person('ada').run(command, options)).message();
    expect(answer.ephemeral).toBe(true);
    expect(answer.buttons).toEqual([]);
    expect(easel.upstream.submits).toEqual([]);
    return answer.content;
  }

  it.each(commands)(
    'in /%s %s gets one private answer that names it',
    async (name, option, more) => {
      const fine = await plainPicture('red');
      const others = {
        blend: { image1: fine, image2: fine },
        video: option === 'image' ? {} : { image: fine },
      };
      const given = { ...(name === 'blend' || name === 'video' ? others[name] : {}), ...more };
      const bad: readonly (readonly [UploadedFile, string])[] = [
        [await hugePicture(), handedIn.tooLarge(option, 20)],
        [disguised, handedIn.notAPicture(option)],
        [await movingPicture(), handedIn.moves(option)],
      ];
      for (const [file, line] of bad) {
        expect(await refusal(name, { ...given, [option]: file })).toBe(line);
      }
    },
  );

  it.each(['describe', 'video'])('behind a link to /%s is refused as well', async (name) => {
    for (const url of ['http://localhost/fox.png', 'http://127.0.0.1:1/fox.png', 'file:///fox']) {
      expect(await refusal(name, { url })).toBe(handedIn.forbiddenLink('url'));
    }
    expect(await refusal(name, { url: expired })).toBe(handedIn.expired('url'));
  });

  it.each(['describe', 'video'])('is missing from /%s, or there twice', async (name) => {
    const line = en.pictures.pictureOrLink('image', 'url');
    expect(await refusal(name, {})).toBe(line);
    const image = await plainPicture('red');
    expect(await refusal(name, { image, url: 'https://example.com/fox.png' })).toBe(line);
  });
});

describe('words that cannot be used', () => {
  it.each([
    ['shorten', '   ', /There is no prompt/],
    ['shorten', 'x'.repeat(6_000), /has 6000 characters; at most 4000/],
    ['shorten', 'a Blood  Bath at noon', /"blood bath" is not allowed here/],
    ['video', 'a Blood  Bath at noon', /"blood bath" is not allowed here/],
  ])('in /%s get one private answer: %j', async (name, prompt, line) => {
    const easel = await openHarness({ environment: { MODERATION_WORDS: 'blood bath' } });
    const picture = name === 'video' ? { image: await plainPicture('red') } : {};
    const answer = (await easel.person('ada').run(name, { prompt, ...picture })).message();
    expect(answer.ephemeral).toBe(true);
    expect(answer.content).toMatch(line);
    expect(easel.upstream.submits).toEqual([]);
    await easel.close();
  });
});
