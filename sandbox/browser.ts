import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's: the one without a window is the lighter one. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
const executablePath = process.env['CHROMIUM'] ?? installed ?? '/usr/bin/chromium';

/** How a window looks. */
export interface WindowLook {
  readonly theme?: 'light' | 'dark';
  /** A telephone's is 390 pixels wide. */
  readonly width?: 'wide' | 'phone';
}

const sizes = { wide: { width: 1_280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** Starts Chromium. @throws where there is none, with what to do */
export async function startBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath });
  } catch (error) {
    throw new Error(
      `Chromium does not start from ${executablePath}: apt-get install chromium, or CHROMIUM=/path`,
      { cause: error },
    );
  }
}

/** Opens a window that shares nothing with others: dark and wide unless told. */
export async function openWindow(
  browser: Browser,
  { theme = 'dark', width = 'wide' }: WindowLook = {},
): Promise<Page> {
  const context = await browser.newContext({ colorScheme: theme, viewport: sizes[width] });
  return context.newPage();
}
