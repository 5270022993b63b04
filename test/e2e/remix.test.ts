import { describe, expect, it, onTestFinished } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { en } from '../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness, swift } from './harness.ts';
import { told } from './told.ts';

const note = '-# midjourney-proxy did not ask for the edited prompt';

describe('remix on a gateway whose account has it on', () => {
  it('lets the prompt be edited first, and draws from it', async () => {
    const { easel, ada, grid } = await gridOf({ proxy: { remix: true } });
    const press = await ada.press(grid.id, 'V2');
    expect(press.modal).toMatchObject({ title: 'Remix' });
    expect(press.modal?.fields[0]?.value).toBe('a red fox');
    const remixed = await easel.finished(await send(ada, press, 'a blue fox'));
    expect(told(remixed)).toBe(`**a blue fox** - Remix by <@${ada.user.id}>`);
    expect(remixed.referencedMessageId).toBe(grid.id);
    expect(bodiesOf(easel, 'action')).toMatchObject([{ enableRemix: true }]);
    expect(bodiesOf(easel, 'modal')).toMatchObject([{ prompt: 'a blue fox' }]);
    // Its own buttons go on from the new prompt.
    expect((await ada.press(remixed.id, 'V1')).modal?.fields[0]?.value).toBe('a blue fox');
  });

  it('is no remix where the prompt is sent as it was, and nobody is asked twice', async () => {
    const { easel, ada, grid } = await gridOf({ proxy: { remix: true } });
    const sent = await send(ada, await ada.press(grid.id, 'V2'), ' a red  fox');
    const same = await easel.finished(sent);
    expect(told(same)).toBe(`**a red fox** - Variations by <@${ada.user.id}>`);
    expect(textsOf(same)).not.toContainEqual(expect.stringContaining('Remix is on'));
    expect(bodiesOf(easel, 'action')[0]).not.toHaveProperty('enableRemix');
  });

  it('is asked for although the account answers its own questions', async () => {
    const { easel, ada, grid } = await gridOf({ proxy: { remix: true, remixAutoSubmit: true } });
    const sent = await send(ada, await ada.press(grid.id, 'V4'), 'a blue fox');
    expect((await easel.finished(sent)).content).toContain('**a blue fox** - Remix by');
  });
});

it('remix on a trueai account that has it off costs nothing and says so', async () => {
  const { easel, ada, grid } = await gridOf();
  const sent = await send(ada, await ada.press(grid.id, 'V2'), 'a blue fox');
  const refused = await easel.reading(sent, /has remix switched off/);
  expect(refused.content).toContain('nothing was charged');
  expect(refused.buttons).toEqual([]);
  expect(easel.upstream.submits.map(({ endpoint }) => endpoint)).toEqual(['imagine']);
  // As it is, it is drawn.
  const same = await send(ada, await ada.press(grid.id, 'V2'), 'a red fox');
  expect(told(await easel.finished(same))).toBe(`**a red fox** - Variations by <@${ada.user.id}>`);
});

describe.each([
  ['java', { flavour: 'java', auth: 'mj-api-secret' }, 'change'],
  ['new-api', { flavour: 'new-api', pollLoopMs: 60 }, 'action'],
] as const)('remix on %s, which asks for no prompt', (_name, proxy, endpoint) => {
  it('draws from the old prompt, once, and says so', async () => {
    const { easel, ada, grid } = await gridOf({ proxy });
    const sent = await send(ada, await ada.press(grid.id, 'V3'), 'a blue fox');
    const drawn = await easel.finished(sent);
    const [title, ...more] = told(drawn).split('\n');
    expect(title).toBe(`**a red fox** - Variations by <@${ada.user.id}>`);
    expect(more).toEqual([expect.stringContaining(note)]);
    expect(textsOf(drawn)).not.toContainEqual(expect.stringContaining('Remix by'));
    expect(easel.upstream.submits.map((one) => one.endpoint)).toEqual(['imagine', endpoint]);
    expect(drawn.attachments[0]?.description).toBe('a red fox');
    // The next one starts from what was really drawn.
    expect((await ada.press(drawn.id, 'V1')).modal?.fields[0]?.value).toBe('a red fox');
  });
});

describe.each([
  ['kie', 'generate'],
  ['nanogpt', 'generations'],
  ['midjourney-proxy', 'imagine'],
] as const)('🔄 with an edited prompt on %s', (upstream, endpoint) => {
  it('is a new picture, with no default put behind it again', async () => {
    const { easel, ada, grid } = await gridOf({ upstreams: [upstream] }, { aspect: '3:2' });
    await ada.press((await ada.run('settings')).message().id, 'RAW');
    const press = await ada.press(grid.id, '🔄');
    expect(press.modal?.fields[0]?.value).toBe('a red fox --ar 3:2');
    const drawn = await easel.finished(await send(ada, press, 'a blue fox'));
    expect(told(drawn)).toBe(`**a blue fox** - <@${ada.user.id}>`);
    const { submits } = easel.upstream;
    expect(submits.map((one) => one.endpoint)).toEqual([endpoint, endpoint]);
    expect(submits.at(-1)?.body).toMatchObject({
      prompt: expect.stringContaining('a blue fox') as string,
    });
  });

  it('is checked like any other prompt, before anything is paid', async () => {
    const { easel, ada, grid } = await gridOf({ upstreams: [upstream] });
    const sent = await send(ada, await ada.press(grid.id, '🔄'), 'a blue fox --ar 0');
    expect(sent.message()).toMatchObject({ ephemeral: true });
    expect(sent.message().content).toContain('`--ar`');
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('is a plain one where the prompt is left as it is', async () => {
    const { easel, ada, grid } = await gridOf({ upstreams: [upstream] });
    const sent = await send(ada, await ada.press(grid.id, '🔄'), 'a red fox');
    expect(textsOf(await easel.finished(sent))).toContainEqual(
      expect.stringContaining('Rerolling'),
    );
    expect(easel.upstream.submits).toHaveLength(2);
  });
});

describe('a form that could not matter', () => {
  it('is not opened for a variation on kie.ai', async () => {
    const { easel, ada, grid } = await gridOf({ upstreams: ['kie'] });
    const press = await ada.press(grid.id, 'V2');
    expect(press.modal).toBeUndefined();
    const variation = await easel.finished(press);
    expect(variation.content).toContain('Variations by');
    // Nor for the same variation once more.
    expect((await ada.press(variation.id, '🔄')).modal).toBeUndefined();
  });

  it('is not opened for upscales, zooms and favourites', async () => {
    const { easel, ada, grid } = await gridOf({ proxy: { remix: true } });
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    for (const button of ['Upscale (Subtle)', 'Zoom Out 2x', 'Zoom Out 1.5x', '❤️']) {
      expect((await ada.press(single.id, button)).modal).toBeUndefined();
    }
    for (const button of ['Vary (Subtle)', 'Vary (Strong)', '⬅️', '⬇️', 'Animate (Low motion)']) {
      expect((await ada.press(single.id, button)).modal?.title).toBe('Remix');
    }
  });
});

it('remix of an animation gives the clip its own prompt', async () => {
  const { easel, ada, grid } = await gridOf({ upstreams: ['nanogpt'] });
  const single = await easel.finished(await ada.press(grid.id, 'U1'));
  const press = await ada.press(single.id, 'Animate (Low motion)');
  expect(JSON.stringify(press.modal)).toContain(en.form.remixClipHint);
  const clip = await easel.finished(await send(ada, press, 'the fox looks up'));
  expect(clip.content).toContain('**the fox looks up** - Animate (Low motion) by');
  expect(easel.upstream.submits.at(-1)?.body).toMatchObject({ prompt: 'the fox looks up' });
});

describe('the strength of variations', () => {
  it.each([
    ['Variation: strong', true],
    ['Variation: subtle', false],
  ])('set to "%s" goes along with V, and with nothing else', async (button, strong) => {
    const { easel, ada, grid } = await gridOf({}, {}, [button]);
    await easel.finished(await ada.press(grid.id, 'V2'));
    await easel.finished(await ada.press(grid.id, '🔄'));
    const [variation, reroll] = bodiesOf(easel, 'action');
    expect(variation).toMatchObject({ strong });
    expect(variation).not.toHaveProperty('enableRemix');
    expect(reroll).not.toHaveProperty('strong');
  });

  it('is not said by somebody who has set none', async () => {
    const { easel, ada, grid } = await gridOf({}, {}, []);
    await easel.finished(await ada.press(grid.id, 'V2'));
    expect(bodiesOf(easel, 'action')[0]).not.toHaveProperty('strong');
  });
});

interface Scene {
  readonly easel: Harness;
  readonly ada: Person;
  readonly grid: SeenMessage;
}

/** Somebody with these switches on, and a picture of theirs that was drawn before. */
async function gridOf(
  options: HarnessOptions = {},
  more: Record<string, string> = {},
  switches: readonly string[] = ['Remix'],
): Promise<Scene> {
  const easel = await openHarness({ pace: swift, ...options });
  onTestFinished(() => easel.close());
  const ada = easel.person('ada');
  const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox', ...more }));
  const panel = await ada.run('settings');
  for (const button of switches) await ada.press(panel.message().id, button);
  return { easel, ada, grid };
}

async function send(ada: Person, { modal }: Invocation, prompt: string): Promise<Invocation> {
  if (modal === undefined) throw new Error('There is no form');
  return ada.submit(modal, { prompt });
}

function bodiesOf({ upstream }: Harness, endpoint: string): Readonly<Record<string, unknown>>[] {
  return upstream.submits.filter((one) => one.endpoint === endpoint).map(({ body }) => body);
}

function textsOf({ revisions }: SeenMessage): string[] {
  return revisions.map(({ content }) => content);
}
