import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';

const { more, messageMenu } = en;

let easel: Harness;
let ada: Person;
let grid: SeenMessage;

async function open(options: Parameters<typeof openHarness>[0] = {}): Promise<void> {
  easel = await openHarness(options);
  ada = easel.person('ada');
  grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox --v 7' }));
  await easel.logged('job ended');
}
afterEach(() => easel.close());

const labels = (invocation: Invocation): unknown[] =>
  invocation.message().buttons.map(({ label }) => label);

describe('⋯', () => {
  it('shows the prompt to copy, and what can be done, to whoever presses it', async () => {
    await open();
    const panel = await ada.press(grid.id, '⋯');
    expect(panel.message()).toMatchObject({ ephemeral: true });
    expect(panel.message().content).toContain('```\na red fox --v 7\n```');
    expect(panel.message().content).toContain(more.model('7'));
    expect(panel.message().content).toContain(more.service('midjourney-proxy'));
    expect(labels(panel)).toEqual([more.button.files, more.button.seed, more.button.remove]);
  });

  it('offers to delete to nobody else', async () => {
    await open();
    const bob = easel.person('bob');
    const panel = await bob.press(grid.id, '⋯');
    expect(labels(panel)).toEqual([more.button.files, more.button.seed]);
  });

  it('offers neither files nor a seed below one picture out of four', async () => {
    await open();
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    expect(labels(await ada.press(single.id, '⋯'))).toEqual([more.button.remove]);
  });

  it('hands out the four pictures as files that together are the grid', async () => {
    await open();
    const panel = await ada.press(grid.id, '⋯');
    const handed = await easel.finished(await ada.press(panel.message().id, more.button.files));
    expect(handed).toMatchObject({ ephemeral: true, content: more.files });
    expect(handed.attachments).toHaveLength(4);
    const whole = sharp(grid.attachments[0]?.bytes);
    const { width, height } = await whole.metadata();
    for (const [index, file] of handed.attachments.entries()) {
      expect(file.filename).toMatch(new RegExp(`^a_red_fox_v_7_[a-z0-9]+_${index + 1}\\.png$`));
      expect(file.description).toBe(`${more.picture(index + 1)}: a red fox --v 7`);
      const quarter = { width: width / 2, height: height / 2 };
      expect(await sharp(file.bytes).metadata()).toMatchObject(quarter);
      const left = index % 2 === 0 ? 0 : width / 2;
      const top = index < 2 ? 0 : height / 2;
      const expected = await whole
        .clone()
        .extract({ left, top, ...quarter })
        .raw()
        .toBuffer();
      expect(Buffer.compare(await sharp(file.bytes).raw().toBuffer(), expected)).toBe(0);
    }
  });

  it('hands them out too where the message is deleted and only the upstream has them', async () => {
    await open();
    const panel = await ada.press(grid.id, '⋯');
    easel.discord.deleteMessage(grid.id);
    const handed = await easel.finished(await ada.press(panel.message().id, more.button.files));
    expect(handed.attachments).toHaveLength(4);
  });

  it('tells the seed in the way in which it is typed', async () => {
    await open();
    const panel = await ada.press(grid.id, '⋯');
    const seed = await easel.reading(await ada.press(panel.message().id, more.button.seed), /./);
    expect(seed.ephemeral).toBe(true);
    expect(seed.content).toMatch(/^The seed is (\d+)\. Type `--seed \1`/);
  });

  it('deletes the picture of its person', async () => {
    await open();
    const panel = await ada.press(grid.id, '⋯');
    const removed = await easel.reading(
      await ada.press(panel.message().id, more.button.remove),
      /./,
    );
    expect(removed.content).toBe(messageMenu.remove.removed);
    expect(easel.discord.message(grid.id)).toBeUndefined();
  });
});

describe('⋯ where the upstream tells no seeds', () => {
  it('does not offer any', async () => {
    await open({ upstreams: ['kie'] });
    expect(labels(await ada.press(grid.id, '⋯'))).not.toContain(more.button.seed);
  });
});
