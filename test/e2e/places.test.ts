import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

describe('places', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness();
  });
  afterEach(() => easel.close());

  it('a private job is seen by its person alone, and so is what comes of it', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(
      await ada.run('imagine', { prompt: 'a red fox', private: true }),
    );
    expect(grid.ephemeral).toBe(true);
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    expect(single.ephemeral).toBe(true);
    expect(easel.person('bob').messages()).toEqual([]);
    await easel.discord.waitFor(
      () => easel.discord.message(grid.id)?.buttons.some(({ style }) => style === 1),
      'a used button',
    );
    expect(easel.logs.join('')).not.toContain('red fox');
  });

  it('anybody may use the buttons of a public picture, and gets a job of their own', async () => {
    const grid = await easel.finished(
      await easel.person('ada').run('imagine', { prompt: 'a red fox' }),
    );
    const bob = easel.person('bob');
    const single = await easel.finished(await bob.press(grid.id, 'U1'));
    expect(single.content).toContain(`<@${bob.user.id}>`);
  });

  it('remix: the prompt can be edited before the variation runs', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    easel.upstreams['midjourney-proxy'].remix = true;
    const press = await ada.press(grid.id, 'V1');
    const waiting = await easel.reading(press, /Remix is on/);
    expect(waiting.buttons.map(({ label }) => label)).toEqual([
      'Edit prompt',
      'Run as it is',
      'Cancel',
    ]);
    const stranger = await easel.person('bob').press(waiting.id, 'Edit prompt');
    expect(stranger.message().content).toContain('Only the person who asked');
    const { modal } = await ada.press(waiting.id, 'Edit prompt');
    if (modal === undefined) throw new Error('no form');
    expect(modal.fields[0]?.value).toBe('a red fox --v 7');
    const sent = await ada.submit(modal, { prompt: 'a blue fox' });
    expect(sent.message().content).toContain('On its way');
    expect((await easel.finished(press)).content).toContain('**a blue fox** - Remix by');
    expect(easel.upstream.submits.at(-1)).toMatchObject({ endpoint: 'modal' });
  });

  it('remix: it runs as it is at one press', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    easel.upstreams['midjourney-proxy'].remix = true;
    const press = await ada.press(grid.id, 'V1');
    const waiting = await easel.reading(press, /Remix is on/);
    await ada.press(waiting.id, 'Run as it is');
    expect((await easel.finished(press)).content).toContain('**a red fox** - Variations by');
  });

  it('a favourite is marked without a new picture', async () => {
    await easel.close();
    easel = await openHarness({ proxy: { flavour: 'trueai-9', auth: 'bearer' } });
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    const press = await ada.press(single.id, '❤️');
    expect((await easel.reading(press, /favourite/)).ephemeral).toBe(true);
  });

  it('a moving picture comes as a file that plays', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const single = await easel.finished(await ada.press(grid.id, 'U1'));
    const clip = await easel.finished(await ada.press(single.id, 'Animate (High motion)'));
    expect(clip.attachments[0]).toMatchObject({ contentType: 'video/mp4' });
    expect(clip.content).toContain('Animate (High motion) by');
  });

  it('a picture whose place the bot may no longer enter goes to its person directly', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    await ada.run('imagine', { prompt: 'a red fox' });
    const dead = { code: 50027, message: 'Invalid Webhook Token' };
    easel.discord.faults.add({
      method: 'PATCH',
      route: '/webhooks/',
      fault: { kind: 'status', status: 401, body: dead },
      times: Infinity,
    });
    easel.discord.setChannel(easel.channel.id, { botMayView: false });
    easel.upstream.release();
    const direct = easel.discord.person(ada.user, { directMessage: true });
    const [message] = await easel.discord.waitFor(() => {
      const messages = direct.messages();
      return messages.length > 0 && messages;
    }, 'a direct message');
    expect(message?.attachments).toHaveLength(1);
    expect((await easel.finished(await direct.press(message?.id ?? '', 'U1'))).content).toContain(
      'Image #1',
    );
  });

  it('where the bot may not attach files, the channel says where the picture went', async () => {
    easel.discord.setChannel(easel.channel.id, { botMayAttach: false });
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(invocation, /sent to you directly/);
    const direct = easel.discord.person(ada.user, { directMessage: true });
    expect(direct.messages()[0]?.attachments).toHaveLength(1);
  });
});
