import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';

const { more, menus, messageMenu } = en;

describe('taking a result away', () => {
  let easel: Harness;
  beforeEach(async () => {
    easel = await openHarness();
  });
  afterEach(() => easel.close());

  it('deletes the very message below which ⋯ was pressed, also an old one', async () => {
    const ada = easel.person('ada');
    const first = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const second = await easel.finished(await ada.run('show', { job: String(choice?.value) }));

    const panel = await ada.press(first.id, '⋯');
    const pressed = await ada.press(panel.message().id, more.button.remove);
    const answer = await easel.reading(pressed, /./);
    expect(answer.content).toBe(messageMenu.remove.removed);
    expect(easel.discord.message(first.id)).toBeUndefined();
    expect(easel.discord.message(second.id)?.attachments).toHaveLength(1);
    await easel.finished(await ada.press(second.id, 'U1'));
  });

  it('by a moderator keeps private what comes of its prompts', async () => {
    const ada = easel.person('ada');
    const mod = easel.person('mod');
    easel.discord.setMember(easel.guild, mod.user, { permissions: 1n << 13n });
    const colour = { width: 64, height: 64, channels: 3, background: '#d9642c' } as const;
    const bytes = await sharp({ create: colour }).png().toBuffer();
    const described = await easel.reading(
      await ada.run('describe', { image: { filename: 'fox.png', bytes } }),
      /1️⃣/,
    );
    await easel.logged('job ended');
    await easel.reading(await mod.menu(menus.remove, described.id), /Removed/);
    const [choice] = await ada.autocomplete('show', { job: '' }, 'job');
    const shown = await easel.reading(await ada.run('show', { job: String(choice?.value) }), /1️⃣/);
    expect(shown.ephemeral).toBe(true);
    const { modal } = await ada.press(shown.id, '1️⃣');
    if (modal === undefined) throw new Error('No form opened');
    const drawn = await easel.finished(await ada.submit(modal, {}));
    expect(drawn.ephemeral).toBe(true);
  });
});
