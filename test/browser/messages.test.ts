import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { barriersIn } from './accessibility.ts';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { button, messagesLike, run } from './play-step.ts';

let stage: BrowserStage;
let window: Page;
beforeAll(async () => {
  stage = await openBrowserStage();
  await stage.world.keeper.use('kie');
  window = await stage.open();
}, 60_000);
afterAll(() => stage.close());

const newest = (): Locator => window.locator('li.message').last();
const heard = (): Promise<string | null> =>
  window.getByRole('status', { name: 'New messages' }).textContent();

/** Says something as the member does. @returns the id of the message */
function say(text: string, files: { filename: string; bytes: Uint8Array }[] = []): Promise<string> {
  return stage.world.house.person({ as: 'member', in: 'pictures' }).say(text, files);
}

describe('what is written', () => {
  it('is drawn as Discord draws it', async () => {
    await say(
      '# Top\n- one\n- **two**\n```js\nlet x\n```\n> told\n`code` _leaning_ <https://x.test>',
    );
    await newest().getByRole('strong').filter({ hasText: 'Top' }).waitFor();
    expect(await newest().locator('ul.bullets li').allTextContents()).toEqual(['one', 'two']);
    expect(await newest().locator('pre code').textContent()).toBe('let x');
    expect(await newest().locator('blockquote').innerText()).toMatch(/^told\s*$/);
    const link = newest().getByRole('link', { name: 'https://x.test' });
    expect(await link.getAttribute('href')).toBe('https://x.test');
  });

  it('hides a spoiler from the eye, the ear and the keyboard until it is pressed', async () => {
    await say('it was ||[the butler](https://x.test)||');
    const link = newest().getByRole('link', { name: 'the butler' });
    const cover = newest().getByRole('button', { name: 'Spoiler' });
    await cover.waitFor();
    expect(await link.count()).toBe(0);
    await cover.click();
    await link.waitFor();
    expect(await cover.count()).toBe(0);
  });

  it('tells a time that goes on', async () => {
    await say(`<t:${Math.floor(Date.now() / 1_000) - 20}:R>`);
    const time = newest().locator('time.mention');
    const first = await time.textContent();
    expect(first).toMatch(/^2\d seconds ago$/);
    await expect.poll(() => time.textContent()).not.toBe(first);
  });

  it('stands below one name where one person goes on, and is heard', async () => {
    await say('one more thing');
    await expect.poll(heard).toMatch(/member: one more thing$/);
    await expect.poll(() => newest().getAttribute('class')).toContain('continued');
  });

  it('is gone once it is deleted', async () => {
    const id = await say('not for long');
    const message = window.locator(`[data-message="${id}"]`);
    await message.waitFor();
    stage.world.house.stage.discord.deleteMessage(id);
    await message.waitFor({ state: 'detached' });
  });
});

describe('pictures', () => {
  it('cover themselves where they are spoilers', async () => {
    const bytes = await sharp({
      create: { width: 900, height: 300, channels: 3, background: 'red' },
    })
      .png()
      .toBuffer();
    await say('', [{ filename: 'SPOILER_red.png', bytes }]);
    await newest().getByRole('button', { name: 'Spoiler: show the picture' }).click();
    const picture = newest().getByRole('button', { name: 'Open the picture' });
    const size = await picture.boundingBox();
    expect([size?.width, size?.height].map((side) => Math.round(side ?? 0))).toEqual([550, 183]);
  });

  it('come four at once, and are leafed through in full size', async () => {
    await run(window, 'imagine', { prompt: 'four boats' });
    const boats = messagesLike(window, { text: 'four boats', button: 'U1' });
    await expect.poll(() => boats.locator('.gallery img').count()).toBe(4);
    await expect.poll(heard).toMatch(/^Easel: four boats - @member, with 4 files$/);

    await boats.locator('.picture').first().click();
    const viewer = window.getByRole('dialog', { name: 'Picture' });
    await viewer.getByText('1 of 4').waitFor();
    await viewer.press('ArrowLeft');
    await viewer.getByText('4 of 4').waitFor();
    await viewer.getByRole('button', { name: 'Next picture' }).click();
    await viewer.getByText('1 of 4').waitFor();
    expect(await barriersIn(window)).toEqual([]);
    await viewer.getByRole('button', { name: 'Close' }).click();
    await viewer.waitFor({ state: 'detached' });
  });

  it('move, where they are clips', async () => {
    await button(messagesLike(window, { text: 'four boats', button: 'U1' }), 'U1').click();
    const single = messagesLike(window, { text: 'Image #1', button: 'Animate (High motion)' });
    await button(single, 'Animate (High motion)').click();
    const clip = window.locator('video').last();
    await clip.waitFor();
    expect(await clip.getAttribute('controls')).toBe('');
    // What has been pressed is blurple.
    await expect
      .poll(() => button(single, 'Animate (High motion)').getAttribute('class'))
      .toContain('primary');
  });

  it('are shown once, where an embed shows them', async () => {
    await run(window, 'history', {});
    const history = newest().filter({ hasText: 'Only you can see this' });
    await history.locator('discord-embed').first().waitFor();
    expect(await history.locator('.gallery').count()).toBe(0);
    await history.getByRole('button', { name: 'Dismiss message' }).click();
    await history.waitFor({ state: 'detached' });
  });
});

describe('the list', () => {
  const list = (): Locator => window.getByRole('region', { name: 'Messages' });
  const distance = `(({ scrollHeight, scrollTop, clientHeight }) =>
    scrollHeight - scrollTop - clientHeight)(document.querySelector('.messages'))`;
  /** How far it is to its end, in pixels. */
  const toEnd = async (): Promise<number> => z.number().parse(await window.evaluate(distance));

  it('follows what is new, but for somebody who reads further up', async () => {
    for (let line = 0; line < 20; line += 1) await say(`line ${line}`);
    await newest().filter({ hasText: 'line 19' }).waitFor();
    await expect.poll(toEnd).toBeLessThan(2);

    await list().hover();
    await window.mouse.wheel(0, -300);
    await expect.poll(toEnd).toBeGreaterThan(250);
    await say('further down');
    await newest().filter({ hasText: 'further down' }).waitFor();
    expect(await toEnd()).toBeGreaterThan(250);
  });

  it('opens its apps at a click with the other button', async () => {
    await newest().click({ button: 'right' });
    const apps = window.getByRole('menu', { name: 'Apps' });
    await apps.getByRole('menuitem', { name: 'Describe image' }).waitFor();
    expect(await barriersIn(window)).toEqual([]);
    await window.getByRole('heading').first().click();
    await apps.waitFor({ state: 'detached' });
  });

  it('is as good in the light theme, on a telephone', async () => {
    const light = await stage.open({ theme: 'light', width: 'phone' });
    await light.locator('li.message').last().waitFor();
    expect(await light.evaluate('document.body.scrollWidth > innerWidth')).toBe(false);
    expect(await barriersIn(light)).toEqual([]);
    await light.close();
  });

  it('complains of nothing', () => {
    expect(stage.complaints()).toEqual([]);
  });
});
