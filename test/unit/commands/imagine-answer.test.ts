import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { facesOf } from '../../fakes/limits.ts';
import { ada, guild_id, imagineRig } from './imagine-rig.ts';

const flag = { kind: 'flag', flag: '--tile' } as const;

describe('/imagine', () => {
  it('starts a prompt that is in order, on the default', async () => {
    expect(await imagineRig().run({ words: { prompt: 'a red fox' } })).toEqual({
      kind: 'start',
      draft: {
        upstream: 'midjourney-proxy',
        movedFrom: [],
        request: { kind: 'imagine', prompt: 'a red fox', references: [] },
        speed: undefined,
        private: false,
        notes: [],
        upstreamNotes: [],
      },
    });
  });

  it('goes where it was sent', async () => {
    const words = { prompt: 'a red fox', upstream: 'kie' };
    expect(await imagineRig().run({ words })).toMatchObject({
      draft: { upstream: 'kie', movedFrom: [] },
    });
  });

  it('goes elsewhere where the default cannot do it', async () => {
    const { proxy, run } = imagineRig();
    proxy.objection = flag;
    expect(await run({ words: { prompt: 'a red fox --tile' } })).toMatchObject({
      draft: {
        upstream: 'kie',
        movedFrom: [{ upstream: 'midjourney-proxy', reason: 'unsupported' }],
      },
    });
  });

  it('goes nowhere where the one that was asked for cannot do it, and says what it cannot', async () => {
    const { kie, run } = imagineRig();
    kie.objection = flag;
    const words = { prompt: 'a red fox --tile', upstream: 'kie' };
    const answer = await run({ words });
    if (answer.kind !== 'tell') throw new Error('It tells nothing');
    expect(answer.view.content).toBe(en.notice.flagNotTaken('--tile', 'kie.ai'));
    expect(facesOf(answer.view)).toEqual([['Edit']]);
  });

  it('is judged with everything that the options add', async () => {
    const { proxy, run } = imagineRig();
    await run({
      words: { prompt: 'a red fox', aspect: '16:9', version: '7', speed: 'turbo' },
      files: { style_reference: 'https://cdn.example.com/a.png' },
    });
    const prompt = 'a red fox --ar 16:9 --v 7 --turbo';
    expect(proxy.sketches).toEqual([{ prompt, roles: ['style'] }]);
  });

  it.each([
    ['8.2', '--v 8.2'],
    ['niji 7', '--niji 7'],
  ])('says the version %j as %j', async (version, typed) => {
    const intention = await imagineRig().run({ words: { prompt: 'a fox', version } });
    expect(intention).toMatchObject({ draft: { request: { prompt: `a fox ${typed}` } } });
  });

  it('starts a job at the speed of its option, in private if that is wanted', async () => {
    const words = { prompt: 'a fox', speed: 'relax' };
    expect(await imagineRig().run({ words, switches: { private: true } })).toMatchObject({
      draft: { speed: 'relax', private: true, request: { prompt: 'a fox --relax' } },
    });
  });

  it('lets what was typed win over an option, and says so', async () => {
    const words = { prompt: 'a fox --ar 3:2', aspect: '16:9' };
    expect(await imagineRig().run({ words })).toMatchObject({
      draft: {
        request: { prompt: 'a fox --ar 3:2' },
        notes: ['`--ar 16:9` was passed over, since `--ar 3:2` was typed by hand.'],
      },
    });
  });

  it('takes pictures, each for what it is used for', async () => {
    const files = {
      image: 'https://cdn.example.com/a.png',
      style_reference: 'https://cdn.example.com/b.webp',
      omni_reference: 'https://cdn.example.com/c.jpeg',
    };
    expect(await imagineRig().run({ words: { prompt: 'a fox --v 7' }, files })).toMatchObject({
      draft: {
        request: {
          references: [
            { role: 'image', url: files.image },
            { role: 'style', url: files.style_reference },
            { role: 'omni', url: files.omni_reference },
          ],
        },
      },
    });
  });

  it('takes nothing else, and says which of them is none', async () => {
    const url = 'https://cdn.example.com/b.webp';
    const { media, run } = imagineRig();
    media.holds(url, 'not-media');
    const files = { image: 'https://cdn.example.com/a.png', style_reference: url };
    expect(await run({ words: { prompt: 'a fox' }, files })).toEqual(
      tell(en.handedIn.notAPicture('style_reference')),
    );
  });

  it('refuses an empty prompt', async () => {
    expect(await imagineRig().run({ words: { prompt: ' ' } })).toEqual(tell(en.notice.promptEmpty));
  });
});

describe('/imagine of somebody who has set something', () => {
  it('has it behind the prompt', async () => {
    const { tools, run } = imagineRig();
    await tools.people.change(ada, (person) => ({ ...person, stylize: 250, private: true }));
    expect(await run({ words: { prompt: 'a fox' } })).toMatchObject({
      draft: { request: { prompt: 'a fox --stylize 250' }, private: true },
    });
    const switches = { private: false };
    expect(await run({ words: { prompt: 'a fox' }, switches })).toMatchObject({
      draft: { private: false },
    });
  });

  it('has what its server has set, there alone', async () => {
    const { tools, run } = imagineRig();
    const guild = tools.guilds.of(guild_id);
    await guild.change((it) => ({ ...it, version: '7', jobsAtOnce: 2 }));
    const words = { prompt: 'a {b, c, d}' };
    expect(JSON.stringify(await run({ words }, { guild_id }))).toContain('at most 2');
    expect(JSON.stringify(await run({ words }))).toContain('**3 jobs**');
    expect(await run({ words: { prompt: 'a fox' } }, { guild_id })).toMatchObject({
      draft: { request: { prompt: 'a fox --v 7' } },
    });
  });
});
