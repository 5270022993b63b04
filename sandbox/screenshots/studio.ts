import type { Locator, Page } from 'playwright-core';
import { openWindow, startBrowser, type WindowLook } from '../browser.ts';
import { servePage } from '../page/serve.ts';
import { openWorld } from '../page/world.ts';
import type { Scene } from '../scenes/scene.ts';

/** The page with the real bot behind it, and a browser before it. */
export interface Studio {
  /** Opens a window. @param at who it is, and where it looks: `member/pictures` */
  open(at: string, look?: WindowLook): Promise<Page>;
  close(): Promise<void>;
}

/** Fast enough that nobody waits, slow enough that a story shows a percentage. */
const paceMs = 2_000;

/** Opens all of it; the bot is ready when this resolves. */
export async function openStudio(): Promise<Studio> {
  const world = await openWorld({ paceMs });
  const [page, browser] = await Promise.all([
    servePage(world, 0),
    startBrowser(),
    world.keeper.start(),
  ]);
  return {
    open: async (at, look) => {
      const window = await openWindow(browser, look);
      await window.goto(`${page.url}/#/${at}`);
      return window;
    },
    close: async () => {
      await browser.close();
      await page.stop();
      await world.stop();
    },
  };
}

/** Plays a story by its button. @param until where it is stopped; at its end, unless told */
export async function play(window: Page, { title }: Scene, until?: Locator): Promise<void> {
  await window.getByRole('main').getByRole('button', { name: title, exact: true }).click();
  const scenes = window.getByRole('region', { name: 'Scenes' });
  await (until ?? scenes.getByText('That was all.')).waitFor({ timeout: 60_000 });
  await scenes.getByRole('button', { name: until === undefined ? 'Close' : 'Stop' }).click();
}
