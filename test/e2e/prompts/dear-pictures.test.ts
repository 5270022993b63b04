import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { plainPicture } from '../pictures/files.ts';
import { managerOf } from './manager.ts';

const { ask, button } = en.check;

describe('in a server that is asked above a price', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ environment: { MIDJOURNEY_PROXY_PRICES: 'fast=0.04' } });
  });
  afterEach(() => easel.close());

  const limit = async (price: string): Promise<string> =>
    (await managerOf(easel).run('admin limits', { confirm_above: price })).message().content;
  const endpoints = (): unknown[] => easel.upstream.submits.map(({ endpoint }) => endpoint);

  it('/blend waits for a yes, which still holds after a restart, and is paid once', async () => {
    expect(await limit('0.01')).toContain('`/blend`');
    const ada = easel.person('ada');
    const pictures = { image1: await plainPicture('red'), image2: await plainPicture('blue') };
    const asked = (await ada.run('blend', pictures)).message();
    expect(asked).toMatchObject({ ephemeral: true, loading: false });
    expect(asked.content).toContain(ask.one('about 4 pictures, 0.04 USD'));
    expect(asked.buttons.map(({ label }) => label)).toEqual([button.run]);
    await easel.restart();
    expect(endpoints()).toEqual([]);
    const presses = await Promise.all([1, 2].map(() => ada.press(asked.id, button.run)));
    await easel.discord.waitFor(
      () => presses.some((press) => press.message().attachments.length > 0),
      'the picture',
    );
    expect(endpoints()).toEqual(['blend']);
  });

  it('/video and Animate image are asked about, since no price of a clip is known', async () => {
    await limit('100');
    const ada = easel.person('ada');
    const red = await plainPicture('red');
    await easel.finished(await ada.run('blend', { image1: red, image2: red }));
    const asked = (await ada.run('video', { image: red, batch: 2 })).message();
    expect(asked.content).toContain(ask.one('about 2 clips'));
    const menu = await ada.menu(en.menus.animate, await ada.say('look', [red]));
    if (menu.modal === undefined) throw new Error('There is no form');
    const sent = await ada.submit(menu.modal, { prompt: 'it rains' });
    expect(sent.message().content).toContain('it rains');
    const clip = await easel.finished(await ada.press(sent.message().id, button.run));
    expect(clip.attachments[0]?.contentType).toBe('video/mp4');
    expect(endpoints()).toEqual(['blend', 'video']);
  });
});
