import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, startBrowser } from '../../sandbox/browser.ts';
import { type ServedPage, servePage } from '../../sandbox/page/serve.ts';
import { openWorld, type PageWorld } from '../../sandbox/page/world.ts';
import { messagesLike } from './play-step.ts';

let world: PageWorld;
let page: ServedPage;
let browser: Browser;
beforeAll(async () => {
  world = await openWorld();
  [page, browser] = await Promise.all([servePage(world, 0), startBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await page.stop();
  await world.stop();
});

describe('a page that is opened before the bot runs', () => {
  it('is used already, says that the bot starts, and offers its commands once they are there', async () => {
    const window = await openWindow(browser);
    await window.goto(page.url);
    const field = window.getByRole('combobox', { name: 'Message' });
    const offered = window.getByRole('option', { name: /^\/imagine / });

    await field.fill('is anybody here?');
    await field.press('Enter');
    await messagesLike(window, { text: 'is anybody here?' }).waitFor();
    await field.fill('/imag');
    expect(await offered.count()).toBe(0);

    const told = window.getByRole('status').getByText('The bot is starting').waitFor();
    const started = world.keeper.start();
    await told;
    await offered.waitFor();
    await started;
    await window.close();
  });
});
