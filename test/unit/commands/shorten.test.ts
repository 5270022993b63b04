import { describe, expect, it } from 'vitest';
import { shorten } from '../../../commands/shorten.ts';
import { tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { draftIn, picturesRig } from './pictures-rig.ts';

describe('/shorten', () => {
  it('hands on the prompt as it was typed, without any defaults', async () => {
    const { proxy, set, run } = picturesRig(shorten);
    proxy.abilities.add('shorten');
    await set({ stylize: 250, private: true, speed: 'fast' });
    expect(draftIn(await run({ words: { prompt: ' a {red, blue} fox --ar 3:2 ' } }))).toEqual({
      upstream: 'midjourney-proxy',
      request: { kind: 'shorten', prompt: 'a {red, blue} fox --ar 3:2' },
      private: true,
    });
  });

  it.each([
    ['  ', en.notice.promptEmpty],
    ['x'.repeat(4_001), en.notice.promptTooLong(4_001, 4_000)],
    ['a gory fox', en.notice.wordNotAllowed('gory')],
  ])('refuses %j like /imagine', async (prompt, line) => {
    const findBlockedWord = (typed: string): string | undefined => /gory/.exec(typed)?.[0];
    const { proxy, run } = picturesRig(shorten, { findBlockedWord });
    proxy.abilities.add('shorten');
    expect(await run({ words: { prompt } })).toEqual(tell(line));
  });

  it('is refused with the names of the services that cannot', async () => {
    expect(await picturesRig(shorten).run({ words: { prompt: 'a fox' } })).toEqual(
      tell(en.pictures.cannot.shorten('midjourney-proxy, kie.ai')),
    );
  });
});
