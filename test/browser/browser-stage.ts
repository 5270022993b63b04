import type { Page } from 'playwright-core';
import { openWindow, startBrowser, type WindowLook } from '../../sandbox/browser.ts';
import { servePage } from '../../sandbox/page/serve.ts';
import { openWorld, type PageWorld } from '../../sandbox/page/world.ts';

/** Fast enough for a test, slow enough that a percentage is seen, and small. */
const pace = { paceMs: 1_500, cellSize: 96 };
/** Whatever is looked for and does not come within this time is not there. */
const longestWaitMs = 20_000;

/** How a window is opened. */
export interface WindowOpening extends WindowLook {
  /** Who it is, and where it looks: `member/pictures`. */
  readonly at?: string;
}

/** The sandbox's page with the real bot behind it, and a real browser before it. */
export interface BrowserStage {
  readonly world: PageWorld;
  readonly url: string;
  /** Opens a window of its own; what goes wrong in it is kept. */
  open(opening?: WindowOpening): Promise<Page>;
  /** What windows have complained about since the last call. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Opens all of it; the bot is ready when this resolves. */
export async function openBrowserStage(): Promise<BrowserStage> {
  const world = await openWorld(pace);
  const [page, , browser] = await Promise.all([
    servePage(world, 0),
    world.keeper.start(),
    startBrowser(),
  ]);
  let complaints: string[] = [];
  return {
    world,
    url: page.url,
    open: async ({ at = 'member/pictures', ...look } = {}) => {
      const opened = await openWindow(browser, look);
      opened.setDefaultTimeout(longestWaitMs);
      watch(opened, (complaint) => complaints.push(complaint));
      await opened.goto(`${page.url}/#/${at}`);
      return opened;
    },
    complaints: () => {
      const told = complaints;
      complaints = [];
      return told;
    },
    close: async () => {
      await browser.close();
      await page.stop();
      await world.stop();
    },
  };
}

function watch(page: Page, complain: (what: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', ({ message }) => {
    complain(message);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complain(`asked ${hostname}`);
  });
}
