import { describe, expect, it, onTestFinished } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';
import { plainPicture } from './files.ts';

async function open(options: HarnessOptions = {}): Promise<Harness> {
  const easel = await openHarness(options);
  onTestFinished(() => easel.close());
  return easel;
}

const facesOf = ({ buttons }: SeenMessage): string =>
  buttons.map(({ label, emoji }) => label ?? emoji).join(' ');

const familiar = 'U1 U2 U3 U4 🔄 V1 V2 V3 V4';
const java = { proxy: { flavour: 'java', auth: 'mj-api-secret' } } as const;
const gateway = { proxy: { flavour: 'new-api', pollLoopMs: 60 } } as const;

describe('/blend', () => {
  it.each([
    ['trueai', {}],
    ['java', java],
    ['new-api', gateway],
  ])('on %s mixes pictures into four, whose buttons work', async (_name, options) => {
    const easel = await open(options);
    const ada = easel.person('ada');
    const [image1, image2] = [await plainPicture('red'), await plainPicture('blue')];
    const blend = await ada.run('blend', { image1, image2, dimensions: 'portrait' });
    const grid = await easel.finished(blend);
    expect(grid.content).toContain(`Blend by <@${ada.user.id}>`);
    expect(facesOf(grid)).toContain(familiar);
    const base64Array = [image1, image2].map(
      ({ bytes }) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
    );
    expect(easel.upstream.submits[0]?.body).toMatchObject({ base64Array, dimensions: 'PORTRAIT' });
    const single = await easel.finished(await ada.press(grid.id, 'U2'));
    expect(single.content).toContain(`Image #2 <@${ada.user.id}>`);
  });

  it.each(['kie', 'nanogpt'] as const)('is refused by %s, and costs nothing', async (upstream) => {
    const easel = await open({ upstreams: [upstream] });
    const [image1, image2] = [await plainPicture('red'), await plainPicture('blue')];
    const answer = (await easel.person('ada').run('blend', { image1, image2 })).message();
    expect(answer.ephemeral).toBe(true);
    expect(answer.content).toBe(en.pictures.cannot.blend(en.upstream.name[upstream]));
    expect(easel.upstream.submits).toEqual([]);
  });

  it('goes where it can be done', async () => {
    const easel = await open({ upstreams: ['kie', 'midjourney-proxy'] });
    const [image1, image2] = [await plainPicture('red'), await plainPicture('blue')];
    await easel.finished(await easel.person('ada').run('blend', { image1, image2 }));
    expect(easel.upstreams.kie.submits).toEqual([]);
    expect(easel.upstreams['midjourney-proxy'].submits).toMatchObject([{ endpoint: 'blend' }]);
  });
});

describe('/video', () => {
  it('makes clips with everything that was said', async () => {
    const easel = await open();
    const ada = easel.person('ada');
    const image = await plainPicture('red');
    const end_image = await plainPicture('blue');
    const clip = await easel.finished(
      await ada.run('video', {
        ...{ image, end_image, prompt: 'it turns blue', motion: 'high' },
        ...{ loop: true, batch: 2, quality: 'high' },
      }),
    );
    expect(clip.content).toContain(`**it turns blue** - Video by <@${ada.user.id}>`);
    expect(clip.attachments[0]?.contentType).toBe('video/mp4');
    expect(easel.upstream.submits[0]?.body).toMatchObject({
      prompt: 'it turns blue',
      motion: 'high',
      loop: true,
      batchSize: 2,
      videoType: 'vid_1.1_i2v_720',
    });
  });

  it.each(['midjourney-proxy', 'kie', 'nanogpt'] as const)(
    'on %s needs no words, and shows none that nobody typed',
    async (upstream) => {
      const easel = await open({ upstreams: [upstream] });
      const ada = easel.person('ada');
      const clip = await ada.run('video', { image: await plainPicture('red') });
      const { content, revisions } = await easel.finished(clip);
      expect(content).toContain(`Video by <@${ada.user.id}>`);
      const texts = [content, ...revisions.map((revision) => revision.content)];
      expect(texts.join('\n')).not.toMatch(/natural|\*\*/);
      expect(easel.upstream.submits[0]?.body).toMatchObject({ prompt: 'natural motion' });
    },
  );

  it.each([
    ['kie', 'loop', { loop: true }],
    ['nanogpt', 'batch', { batch: 2 }],
    ['nanogpt', 'quality', { quality: 'high' }],
  ] as const)('on %s does not take %s, and says so', async (upstream, option, more) => {
    const easel = await open({ upstreams: [upstream] });
    const image = await plainPicture('red');
    const answer = (await easel.person('ada').run('video', { image, ...more })).message();
    expect(answer.ephemeral).toBe(true);
    expect(answer.content).toBe(en.pictures.cannot.option(en.upstream.name[upstream], option));
    expect(easel.upstream.submits).toEqual([]);
  });
});

describe('/shorten', () => {
  const prompt = 'a very very old red fox that sits in the deep white snow of a long winter';

  it.each([
    ['trueai', {}],
    ['new-api', gateway],
  ])('on %s finds shorter prompts, which can be drawn', async (_name, options) => {
    const easel = await open(options);
    const ada = easel.person('ada');
    const found = await easel.reading(await ada.run('shorten', { prompt }), /1️⃣/);
    expect(found.content).toContain(`Shorten by <@${ada.user.id}>`);
    expect(facesOf(found)).toMatch(/^1️⃣ 2️⃣/);
    const { modal } = await ada.press(found.id, '2️⃣');
    const shorter = String(modal?.fields[0]?.value);
    expect(shorter.length).toBeLessThan(prompt.length);
    expect(found.content).toContain(shorter);
    if (modal === undefined) throw new Error('There is no form');
    const drawn = await easel.finished(await ada.submit(modal, {}));
    expect(drawn.content).toContain(`**${shorter}** - <@${ada.user.id}>`);
  });

  it.each([
    ['trueai', {}],
    ['new-api', gateway],
  ])('on %s shows which words of the prompt count', async (_name, options) => {
    const easel = await open(options);
    const found = await easel.reading(
      await easel.person('ada').run('shorten', { prompt: 'red fox, deep snow_flakes, *very* big' }),
      /1️⃣/,
    );
    expect(found.content.split('\n').slice(1, 5)).toEqual([
      '',
      '**red** fox, deep snow\\_flakes, \\*very\\* ~~big~~',
      '',
      expect.stringMatching(/^1️⃣ red fox/),
    ]);
  });

  it.each([
    ['kie', { upstreams: ['kie'] }],
    ['midjourney-proxy', { ...java, environment: { MIDJOURNEY_PROXY_FLAVOUR: 'java' } }],
  ] as const)('is refused by %s where that cannot', async (name, options) => {
    const easel = await open(options);
    const answer = (await easel.person('ada').run('shorten', { prompt })).message();
    expect(answer.content).toBe(en.pictures.cannot.shorten(en.upstream.name[name]));
    expect(easel.upstream.submits).toEqual([]);
  });

  it('is tried once where nobody knows whether it can be done, and refused from then on', async () => {
    const easel = await open(java);
    const ada = easel.person('ada');
    await easel.reading(await ada.run('shorten', { prompt }), /cannot do this/);
    const answer = (await ada.run('shorten', { prompt })).message();
    expect(answer).toMatchObject({
      ephemeral: true,
      content: en.pictures.cannot.shorten('midjourney-proxy'),
    });
    expect(easel.upstream.submits).toEqual([]);
  });
});
