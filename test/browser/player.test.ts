import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { messagesLike, seeAll } from './play-step.ts';

let stage: BrowserStage;
let window: Page;
beforeAll(async () => {
  stage = await openBrowserStage();
}, 60_000);
afterEach(() => window.context().close());
afterAll(() => stage.close());

/** Without the pauses in which one reads. */
async function openHurried(): Promise<Page> {
  const opened = await stage.open();
  await opened.goto(`${stage.url}/?hurry#/member/pictures`);
  await seeAll(opened, { as: 'member', in: 'pictures' });
  return opened;
}

const play = (title: string): Promise<void> =>
  window.getByRole('button', { name: title, exact: true }).click();

describe('a scene that the page plays', () => {
  it('comes to its end, and can be played again', async () => {
    window = await openHurried();
    for (let count = 0; count < 2; count += 1) {
      await play('The budget is reached');
      await window.getByText('That was all.').waitFor();
      await window.getByRole('button', { name: 'Close' }).click();
    }
    expect(stage.complaints()).toEqual([]);
  });

  it('puts the server back where it is stopped', async () => {
    const admin = await stage.open({ at: 'admin/staff' });
    await seeAll(admin, { as: 'admin', in: 'staff' });
    const off = messagesLike(admin, { text: 'Prompts: off' });
    const before = await off.count();
    // At the usual pace: it is to be stopped while it plays.
    window = await stage.open();
    await play('A moderator looks first');
    await window.getByText('A member asks for a picture').waitFor();
    await window.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => off.count()).toBe(before + 1);
    await admin.context().close();
  });

  it('starts the bot, on the upstream that it tells of', async () => {
    window = await openHurried();
    const { keeper } = stage.world;
    await keeper.use('kie');
    await keeper.end('SIGKILL');
    await window.getByText('The bot is stopped').waitFor();
    await play('A mistyped flag');
    await window.getByText('That was all.').waitFor();
    expect(keeper.upstream).toBe('midjourney-proxy');
  });

  it('ends where somebody goes elsewhere', async () => {
    window = await openHurried();
    await play('The first picture');
    await window.getByText('A member types /imagine').waitFor();
    await window.getByRole('radio', { name: /^second-member / }).check();
    await window.getByRole('button', { name: 'The first picture' }).waitFor();
    await seeAll(window, { as: 'second', in: 'pictures' });
  });
});
