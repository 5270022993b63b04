import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { focused } from './focused.ts';
import { messagesLike } from './play-step.ts';

let stage: BrowserStage;
let window: Page;
beforeAll(async () => {
  stage = await openBrowserStage();
  window = await stage.open();
}, 60_000);
afterAll(() => stage.close());

const press = (key: string): Promise<void> => window.keyboard.press(key);
const field = (): Locator => window.getByRole('combobox', { name: 'Message' });

it('draws a picture with the keyboard alone', async () => {
  await focused(field()).waitFor();
  await field().pressSequentially('/');
  await expect.poll(() => field().getAttribute('aria-activedescendant')).toBe('commands-0');
  await press('ArrowUp');
  const last = window.getByRole('option').last();
  await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
  expect(await field().getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'));
  await expect.poll(() => isInSight(last)).toBe(true);

  await field().pressSequentially('ima');
  await expect.poll(() => window.getByRole('option').count()).toBe(1);
  await press('Tab');
  const prompt = window.getByRole('textbox', { name: 'prompt' });
  await focused(prompt).waitFor();
  await prompt.pressSequentially('a red fox');
  await press('Enter');
  await focused(field()).waitFor();
});

it('leaves the keyboard where it is while the picture comes', async () => {
  await field().pressSequentially('meanwhile');
  await messagesLike(window, { text: 'a red fox', button: 'U1', pictures: 1 }).waitFor();
  await focused(field()).waitFor();
  await expect.poll(() => field().inputValue()).toBe('meanwhile');
  await field().fill('');
});

it('goes back to the messages, opens the apps of one and leaves them', async () => {
  await press('Shift+Tab');
  await press('Shift+Tab');
  const opener = window.getByRole('button', { name: 'Apps for this message' }).last();
  await focused(opener).waitFor();
  await press('Enter');
  const items = window.getByRole('menuitem');
  await focused(items.first()).waitFor();
  await press('ArrowDown');
  await focused(items.nth(1)).waitFor();
  await press('ArrowUp');
  await press('ArrowUp');
  await focused(items.last()).waitFor();
  await press('Escape');
  await focused(opener).waitFor();
  await expect.poll(() => items.count()).toBe(0);
});

it('opens the same apps with the key for menus', async () => {
  const messages = window.locator('li.message');
  const before = await messages.count();
  await window.getByRole('button', { name: 'U1' }).last().dispatchEvent('contextmenu');
  await focused(window.getByRole('menuitem').first()).waitFor();
  await press('Enter');
  await expect.poll(() => messages.count()).toBeGreaterThan(before);
});

it('looks at a picture and comes back to it', async () => {
  const picture = window.locator('.picture').last();
  await picture.focus();
  await press('Enter');
  await window.getByRole('dialog', { name: 'Picture' }).waitFor();
  await press('Escape');
  await focused(picture).waitFor();
});

it('leaves an option that is empty with Backspace, and a list before its command with Escape', async () => {
  await field().focus();
  await field().pressSequentially('/imagine ');
  const prompt = window.getByRole('textbox', { name: 'prompt' });
  await focused(prompt).waitFor();
  await window.getByRole('button', { name: '+ speed' }).press('Enter');
  const speed = window.getByRole('combobox', { name: 'speed' });
  await focused(speed).waitFor();
  await expect.poll(() => speed.getAttribute('aria-expanded')).toBe('true');
  await press('Escape');
  await expect.poll(() => speed.getAttribute('aria-expanded')).toBe('false');
  await press('Backspace');
  await focused(prompt).waitFor();
  await expect.poll(() => speed.count()).toBe(0);
  await press('Escape');
  await focused(field()).waitFor();
});

it('complains of nothing', () => {
  expect(stage.complaints()).toEqual([]);
});

async function isInSight(line: Locator): Promise<boolean> {
  const [box, list] = await Promise.all([
    line.boundingBox(),
    window.getByRole('listbox').boundingBox(),
  ]);
  return box !== null && list !== null && box.y + box.height <= list.y + list.height;
}
