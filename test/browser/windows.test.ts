import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WindowLook } from '../../sandbox/browser.ts';
import { servePage } from '../../sandbox/page/serve.ts';
import { barriersIn } from './accessibility.ts';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { become, button, goTo, messagesLike, run, seeAll } from './play-step.ts';

let stage: BrowserStage;
const opened: Page[] = [];
beforeAll(async () => {
  stage = await openBrowserStage();
}, 60_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((window) => window.context().close()));
});
afterAll(() => stage.close());

async function open(at: string, look: WindowLook = {}): Promise<Page> {
  const window = await stage.open({ at, ...look });
  opened.push(window);
  return window;
}

const places = (window: Page): Promise<readonly string[]> =>
  window.getByRole('navigation').getByRole('button').allTextContents();

describe('two windows', () => {
  it('are two people: a public message is seen in both, and a button pressed in one changes both', async () => {
    const [one, other] = await Promise.all([open('member/pictures'), open('second/pictures')]);
    await run(one, 'imagine', { prompt: 'a lamp in the fog' });
    const grid = { text: 'a lamp in the fog', button: 'U2', pictures: 1 };
    await Promise.all([one, other].map((each) => messagesLike(each, grid).waitFor()));
    await button(messagesLike(other, grid), 'U2').click();
    const single = { text: 'Image #2', pictures: 1 };
    await Promise.all([one, other].map((each) => messagesLike(each, single).waitFor()));
    expect(stage.complaints()).toEqual([]);
  });

  it('share nothing that is for one person alone', async () => {
    const [one, other] = await Promise.all([open('member/pictures'), open('second/pictures')]);
    await run(one, 'help', {});
    await messagesLike(one, { text: 'Only you can see this' }).first().waitFor();
    // What is said afterwards has come, and what was said before it has not.
    const field = one.getByRole('combobox', { name: 'Message' });
    await field.fill('can you see this?');
    await field.press('Enter');
    await messagesLike(other, { text: 'can you see this?' }).waitFor();
    expect(await messagesLike(other, { text: 'Only you can see this' }).count()).toBe(0);
  });
});

describe('the address', () => {
  it('says who and where, and a reload keeps both', async () => {
    const window = await open('moderator/staff');
    await seeAll(window, { as: 'moderator', in: 'staff' });
    await window.reload();
    await seeAll(window, { as: 'moderator', in: 'staff' });
    expect(await window.getByRole('heading', { level: 1 }).textContent()).toContain('staff');
    expect(await barriersIn(window)).toEqual([]);
  });

  it('is followed by the back button', async () => {
    const window = await open('member/pictures');
    await goTo(window, 'after-dark');
    await become(window, 'admin');
    await seeAll(window, { as: 'admin', in: 'after-dark' });
    await window.goBack();
    await seeAll(window, { as: 'member', in: 'after-dark' });
    await window.goBack();
    await seeAll(window, { as: 'member', in: 'pictures' });
    await window.goForward();
    await seeAll(window, { as: 'member', in: 'after-dark' });
  });

  it('of a place that is not for this person leads to one that is', async () => {
    const window = await open('member/staff');
    await seeAll(window, { as: 'member', in: 'pictures' });
    stage.complaints();
  });
});

describe('somebody', () => {
  it('is another person by one click, and is offered what that one may see', async () => {
    const window = await open('admin/log');
    await seeAll(window, { as: 'admin', in: 'log' });
    expect((await places(window)).join()).toContain('mod-log');
    await become(window, 'newcomer');
    await seeAll(window, { as: 'newcomer', in: 'pictures' });
    const offered = (await places(window)).join();
    expect(offered).not.toContain('staff');
    expect(offered).not.toContain('mod-log');
  });

  it('keeps the keyboard where it was while they change', async () => {
    const window = await open('member/pictures');
    await seeAll(window, { as: 'member', in: 'pictures' });
    await window.getByRole('radio', { name: /^member / }).focus();
    await window.keyboard.press('ArrowDown');
    await seeAll(window, { as: 'second', in: 'pictures' });
    const focused = window.locator('input[name="person"]:focus');
    expect(await focused.isChecked()).toBe(true);
  });

  it('comes to the composer by the first link', async () => {
    const window = await open('member/direct');
    await seeAll(window, { as: 'member', in: 'direct' });
    await window.getByRole('link', { name: 'Skip to the composer' }).focus();
    await window.keyboard.press('Enter');
    await expect
      .poll(() => window.locator('input:focus').getAttribute('aria-label'))
      .toBe('Message');
    await seeAll(window, { as: 'member', in: 'direct' });
  });

  it('reads where nothing has been said what to do there', async () => {
    const window = await open('newcomer/after-dark', { theme: 'light', width: 'phone' });
    await window.getByText('Welcome to #after-dark!').waitFor();
    await window.getByRole('button', { name: 'The first picture' }).waitFor();
    expect(await barriersIn(window)).toEqual([]);
    const width = await window.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  });
});

describe('the theme', () => {
  const themeOf = (window: Page): Promise<string | null> =>
    window.locator('html').getAttribute('data-theme');

  it('follows the system until somebody chooses, and is remembered from then on', async () => {
    const window = await open('member/pictures');
    await expect.poll(() => themeOf(window)).toBe('dark');
    await window.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => themeOf(window)).toBe('light');
    await window.getByRole('button', { name: 'Dark theme' }).click();
    await expect.poll(() => themeOf(window)).toBe('dark');
    await window.reload();
    await expect.poll(() => themeOf(window)).toBe('dark');
  });
});

describe('a sandbox that ends', () => {
  it('is missed, and found again when it is started on the same port', async () => {
    const served = await servePage(stage.world, 0);
    const window = await open('member/pictures');
    await window.goto(`${served.url}/#/member/direct`);
    await seeAll(window, { as: 'member', in: 'direct' });
    await served.stop();
    await window.getByRole('status').getByText('The connection to the sandbox is lost').waitFor();
    const again = await servePage(stage.world, Number(new URL(served.url).port));
    await window.getByText('The connection to the sandbox is lost').waitFor({ state: 'hidden' });
    await goTo(window, 'pictures');
    await seeAll(window, { as: 'member', in: 'pictures' });
    await again.stop();
    stage.complaints();
  });
});
