import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';
import { told } from './told.ts';

describe('the familiar flow', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness();
  });
  afterEach(() => easel.close());

  it('takes /imagine to a grid whose bytes are the ones the upstream served', async () => {
    const ada = easel.person('ada');
    easel.upstream.paceMs = 5_000;
    const imagine = await ada.run('imagine', { prompt: 'a red fox', aspect: '3:2', speed: 'fast' });
    await easel.reading(imagine, /\(\d+%\)/);
    easel.upstream.finish(easel.upstream.submits[0]?.taskId ?? '');
    const message = await easel.finished(imagine);
    const task = [...easel.upstreams['midjourney-proxy'].tasks.values()][0];

    expect(told(message)).toBe(`**a red fox --ar 3:2 --fast** - <@${ada.user.id}> (fast)`);
    expect(message.revisions.map(({ content }) => content)).toContainEqual(
      expect.stringMatching(/\(\d+%\)/),
    );
    expect(message.attachments).toHaveLength(1);
    expect(message.attachments[0]?.description).toBe('a red fox --ar 3:2 --fast');
    const served = easel.upstream.served(task?.imageUrl ?? '');
    expect(
      Buffer.compare(message.attachments[0]?.bytes ?? Buffer.of(), served ?? Buffer.of()),
    ).toBe(0);
    expect(message.buttons.map(({ label, emoji, row }) => `${row} ${label ?? emoji}`)).toEqual([
      '0 U1',
      '0 U2',
      '0 U3',
      '0 U4',
      '0 🔄',
      '1 V1',
      '1 V2',
      '1 V3',
      '1 V4',
      '2 ⋯',
    ]);
  });

  it('answers U, V, 🔄 and a subtle variation, and turns the used buttons blurple', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    expect(told(single)).toBe(`**a red fox** - Image #1 <@${ada.user.id}>`);
    expect(single.content).toContain(`/${grid.channelId}/${grid.id}>)`);
    expect(single.referencedMessageId).toBe(grid.id);

    const variation = await easel.finished(await ada.press(grid.id, 'V3'));
    expect(told(variation)).toBe(`**a red fox** - Variations by <@${ada.user.id}>`);
    const reroll = await easel.finished(await ada.press(grid.id, '🔄'));
    expect(told(reroll)).toBe(`**a red fox** - <@${ada.user.id}>`);
    const subtle = await easel.finished(await ada.press(single.id, 'Vary (Subtle)'));
    expect(subtle.content).toContain('Variations (Subtle) by');

    const used = await easel.discord.waitFor(() => {
      const buttons = easel.discord.message(grid.id)?.buttons ?? [];
      const blurple = buttons.filter(({ style }) => style === 1);
      return blurple.length === 3 && blurple;
    }, 'three used buttons');
    expect(used.map(({ label, emoji }) => label ?? emoji)).toEqual(['U1', '🔄', 'V3']);
    expect(easel.discord.message(grid.id)?.attachments).toHaveLength(1);
  });

  it('zooms with the prompt from its form', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U2'));
    const press = await ada.press(single.id, 'Custom Zoom');
    expect(press.modal?.fields[0]?.value).toBe('a red fox --zoom 2');
    if (press.modal === undefined) throw new Error('no form');
    const zoom = await ada.submit(press.modal, { prompt: 'a fox in a valley --zoom 1.5' });
    const zoomed = await easel.finished(zoom);
    expect(zoomed.content).toContain('**a fox in a valley --zoom 1.5** - Zoom Out by');
    const modal = easel.upstream.submits.find(({ endpoint }) => endpoint === 'modal');
    expect(modal?.body).toMatchObject({ prompt: 'a fox in a valley --zoom 1.5' });
  });

  it('repaints the chosen part of a picture', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U2'));
    const numbered = await easel.finished(await ada.press(single.id, 'Vary (Region)'));
    const press = await ada.press(numbered.id, 'Choose the region');
    if (press.modal === undefined) throw new Error('no form');
    const region = await ada.submit(press.modal, { prompt: 'a blue fox', region: ['0', '8'] });
    expect((await easel.finished(region)).content).toContain('Remix (Region) by');
  });

  it('brings a finished job back with live buttons', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    expect(choice?.name).toContain('a red fox (d');
    easel.discord.deleteMessage(grid.id);
    const shown = await easel.finished(await ada.run('show', { job: String(choice?.value) }));
    expect(shown.attachments).toHaveLength(1);
    expect((await easel.finished(await ada.press(shown.id, 'U4'))).content).toContain('Image #4');
  });

  it('takes a running job along to where it is shown, and says so where it was', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    const tasks = ({ path }: { path: string }): boolean => path.includes('/task/');
    await easel.upstream.waitFor(() => easel.upstream.requests.some(tasks), 'a query');
    const [choice] = await ada.autocomplete('show', { job: '' }, 'job');
    const shown = await ada.run('show', { job: String(choice?.value) });
    await easel.reading(shown, /Waiting to start/);
    expect((await easel.reading(first, /another message/)).buttons).toEqual([]);
    easel.upstream.release();
    await easel.finished(shown);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('explains itself to one person alone', async () => {
    const help = await easel.finished(await easel.person('ada').run('help'));
    expect(help.ephemeral).toBe(true);
    expect(help.content).toContain('/imagine');
    expect(easel.person('bob').messages()).toEqual([]);
  });
});
