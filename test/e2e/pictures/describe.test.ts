import { describe, expect, it, onTestFinished } from 'vitest';
import type { Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';
import { plainPicture } from './files.ts';

interface Scene {
  readonly easel: Harness;
  readonly ada: Person;
  readonly found: SeenMessage;
}

async function described(options: HarnessOptions = {}): Promise<Scene> {
  const easel = await openHarness(options);
  onTestFinished(() => easel.close());
  const ada = easel.person('ada');
  const invocation = await ada.run('describe', { image: await plainPicture('red') });
  const found = await easel.reading(invocation, /4️⃣/);
  return { easel, ada, found };
}

const facesOf = ({ buttons }: SeenMessage): string =>
  buttons.map(({ label, emoji }) => label ?? emoji).join(' ');

const flavours = [
  ['trueai', {}],
  ['java', { proxy: { flavour: 'java', auth: 'mj-api-secret' } }],
  ['new-api', { proxy: { flavour: 'new-api', pollLoopMs: 60 } }],
] as const;

describe.each(flavours)('a description on %s', (_name, options) => {
  it('is four prompts, each of which can be edited and drawn', async () => {
    const { easel, ada, found } = await described(options);
    expect(found.content).toContain(`Describe by <@${ada.user.id}>`);
    expect(facesOf(found)).toMatch(/^1️⃣ 2️⃣ 3️⃣ 4️⃣ 🎉? ?Imagine all 🔄/u);
    const { modal } = await ada.press(found.id, '3️⃣');
    expect(modal?.title).toBe('Imagine this');
    const prompt = String(modal?.fields[0]?.value);
    expect(prompt).not.toMatch(/\d\uFE0F|^\d\./);
    if (modal === undefined) throw new Error('There is no form');
    const drawn = await easel.finished(await ada.submit(modal, {}));
    expect(drawn.content).toContain(`**${prompt}** - <@${ada.user.id}>`);
    const last = easel.upstream.submits.at(-1);
    expect(last).toMatchObject({ endpoint: 'imagine', body: { prompt } });
  });
});

describe('the buttons below a description', () => {
  it('draw a prompt as it was edited, and check it first', async () => {
    const { easel, ada, found } = await described();
    const { modal } = await ada.press(found.id, '1️⃣');
    if (modal === undefined) throw new Error('There is no form');
    const wrong = (await ada.submit(modal, { prompt: 'a fox --ar 16x9' })).message();
    expect(wrong).toMatchObject({ ephemeral: true });
    expect(wrong.content).toContain('`16x9`');
    expect(easel.upstream.submits).toHaveLength(1);
    await easel.finished(await ada.press(wrong.id, 'Fix and run'));
    expect(easel.upstream.submits.at(-1)?.body).toMatchObject({ prompt: 'a fox --ar 16:9' });
  });

  it('draw all of them, once it was said how many these are', async () => {
    const { easel, ada, found } = await described();
    const asked = (await ada.press(found.id, 'Imagine all')).message();
    expect(asked.ephemeral).toBe(true);
    expect(asked.content).toContain('starts **4 jobs**: about 16 pictures');
    expect(easel.upstream.submits).toHaveLength(1);
    await easel.reading(await ada.press(asked.id, 'Start 4 jobs'), /4 finished/);
    const drawn = easel.upstream.submits.slice(1).map(({ body }) => String(body['prompt']));
    expect(drawn).toHaveLength(4);
    for (const prompt of drawn) expect(found.content).toContain(prompt);
    expect(new Set(drawn).size).toBe(4);
  });

  it('describe the same picture again', async () => {
    const { easel, ada, found } = await described();
    const again = await easel.reading(await ada.press(found.id, '🔄'), /4️⃣/);
    expect(again.id).not.toBe(found.id);
    const [first, second] = easel.upstream.submits;
    expect(second?.endpoint).toBe('describe');
    expect(second?.body['base64']).toBe(first?.body['base64']);
  });
});

describe('a description by others', () => {
  it.each(['kie', 'nanogpt'] as const)('cannot be had from %s', async (upstream) => {
    const easel = await openHarness({ upstreams: [upstream] });
    onTestFinished(() => easel.close());
    const image = await plainPicture('red');
    const answer = (await easel.person('ada').run('describe', { image })).message();
    expect(answer).toMatchObject({ ephemeral: true });
    expect(answer.content).toContain('cannot describe pictures; nothing was submitted');
    expect(easel.upstream.submits).toEqual([]);
  });
});
