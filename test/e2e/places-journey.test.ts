import { describe, expect, it, onTestFinished } from 'vitest';
import type { Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { en } from '../../src/locales/en.ts';
import { closedPlaces, foreignPlaces, homes, type Settle } from './every-place.ts';
import { type Harness, openHarness, swift } from './harness.ts';
import { ended } from './moderation/cast.ts';
import { plainPicture } from './pictures/files.ts';

async function open(settle: Settle): Promise<{ easel: Harness; ada: Person }> {
  const easel = await openHarness({ pace: swift });
  onTestFinished(() => easel.close());
  return { easel, ada: settle(easel, easel.discord.createUser({ username: 'ada' })) };
}

const places = [...homes, ...foreignPlaces, ...closedPlaces];

describe.each(places)('%s', (_name, settle) => {
  it('pictures are drawn, picked, handed out as files, and found again', async () => {
    const { easel, ada } = await open(settle);
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const grid = await easel.finished(asked);
    expect(grid.channelId).toBe(ada.channelId);
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    expect(single.content).toContain(`Image #1 <@${ada.user.id}>`);
    await ended(easel, single);
    await usedButton(easel, grid);
    const panel = (await ada.press(grid.id, '⋯')).message();
    expect(panel.ephemeral).toBe(true);
    const files = await easel.finished(await ada.press(panel.id, en.more.button.files));
    expect(files.attachments).toHaveLength(4);
    const page = await easel.reading(await ada.run('history'), /What you have made/);
    expect(page).toMatchObject({ ephemeral: true });
    expect(page.embeds).toHaveLength(2);
    expect(page.attachments).toHaveLength(2);
    const [choice] = await ada.autocomplete('show', { job: 'red fox' }, 'job');
    const shown = await easel.finished(await ada.run('show', { job: String(choice?.value) }));
    expect(shown.id).not.toBe(single.id);
    expect(shown.content).toContain('a red fox');
    expect(shown.buttons.map(({ label }) => label)).toContain('⋯');
  });

  it('pictures are described, and a region is chosen on a private picture', async () => {
    const { easel, ada } = await open(settle);
    const described = await ada.run('describe', { image: await plainPicture('red') });
    expect((await easel.reading(described, /4️⃣/)).channelId).toBe(ada.channelId);
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U2'));
    await ended(easel, single);
    const numbered = await easel.finished(await ada.press(single.id, en.action['vary-region']));
    expect(numbered).toMatchObject({ ephemeral: true, content: en.pictures.regionIntro });
    const { modal } = await ada.press(numbered.id, en.pictures.chooseRegion);
    if (modal === undefined) throw new Error('There is no form');
    const varied = await easel.finished(await ada.submit(modal, { region: ['0', '4'] }));
    expect(varied.content).toContain('(Region) by');
    expect(varied.channelId).toBe(ada.channelId);
  });
});

/** The press of it has been written down. */
async function usedButton(easel: Harness, { id }: SeenMessage): Promise<void> {
  await easel.discord.waitFor(
    () => easel.discord.message(id)?.buttons.some(({ style }) => style === 1),
    'a used button',
  );
}
