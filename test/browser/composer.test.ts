import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { barriersIn } from './accessibility.ts';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { focused } from './focused.ts';

let stage: BrowserStage;
let window: Page;
beforeAll(async () => {
  stage = await openBrowserStage();
  window = await stage.open({ at: 'admin/pictures' });
}, 60_000);
afterAll(() => stage.close());

const field = (): Locator => window.getByRole('combobox', { name: 'Message' });
const option = (name: string): Locator => window.getByLabel(new RegExp(`^${name}\\b`));
const problem = (): Locator => window.locator('.composer [role="alert"]');
const lines = (): Locator => window.getByRole('option');
const newest = (): Locator => window.locator('li.message').last();

async function choose(command: string): Promise<void> {
  await field().fill(`/${command}`);
  await lines().first().click();
  await window.getByRole('group', { name: `/${command}` }).waitFor();
}

beforeEach(async () => {
  const leave = window.getByRole('button', { name: 'Leave the command' });
  if (await leave.isVisible()) await leave.click();
  await field().fill('');
});

it('says what somebody types, and is empty for what comes next', async () => {
  await field().fill('hello **there**');
  await field().press('Enter');
  await newest().filter({ hasText: 'hello there' }).waitFor();
  await expect.poll(() => field().inputValue()).toBe('');
});

it('offers the choices of an option, and holds the one that is chosen with the keyboard', async () => {
  await choose('imagine');
  await window.getByRole('button', { name: '+ aspect' }).click();
  await expect.poll(() => lines().count()).toBeGreaterThan(3);
  expect(await option('aspect').getAttribute('aria-activedescendant')).toBe('option-aspect-list-0');
  expect(await barriersIn(window)).toEqual([]);

  await option('aspect').pressSequentially('16:');
  await expect.poll(() => lines().allTextContents()).toHaveLength(1);
  await option('aspect').press('Enter');
  await expect.poll(() => option('aspect').inputValue()).toBe('16:9');
  await expect.poll(() => lines().count()).toBe(0);
  expect(await option('aspect').getAttribute('aria-activedescendant')).toBeNull();
});

it('leads to the option that is missing, or that holds what it does not take', async () => {
  await choose('imagine');
  await window.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => problem().textContent()).toBe('prompt is required');
  await expect.poll(() => option('prompt').getAttribute('aria-invalid')).toBe('true');
  await focused(option('prompt')).waitFor();

  await option('prompt').fill('a fox');
  await window.getByRole('button', { name: '+ private' }).click();
  await option('private').fill('perhaps');
  await option('private').press('Enter');
  await expect.poll(() => problem().textContent()).toBe('private must be one of those offered');
});

it('checks a number against the bounds that the bot has set', async () => {
  await choose('admin strikes');
  await window.getByRole('button', { name: '+ strikes' }).click();
  const strikes = window.getByRole('textbox', { name: 'strikes' });
  await strikes.fill('1.5');
  await strikes.press('Enter');
  await expect.poll(() => problem().textContent()).toBe('strikes must be a whole number');
  await strikes.fill('21');
  await strikes.press('Enter');
  await expect.poll(() => problem().textContent()).toBe('strikes must be at most 20');
});

it('names people and channels, and sends their ids', async () => {
  await choose('admin notify');
  await window.getByRole('button', { name: '+ channel' }).click();
  await option('channel').fill('#st');
  await lines().getByText('#staff').click();
  await option('channel').press('Enter');
  await newest().filter({ hasText: '#staff' }).waitFor();
});

it('suggests what the bot suggests, and sends what belongs to it', async () => {
  await choose('imagine');
  await option('prompt').fill('a paper boat');
  await option('prompt').press('Enter');
  await newest().getByRole('button', { name: 'U1' }).waitFor();

  await choose('show');
  await lines().filter({ hasText: 'a paper boat' }).click();
  await option('job').press('Enter');
  await newest().filter({ hasText: 'show' }).getByRole('button', { name: 'U1' }).waitFor();
});

it('hands over a picture with a message, and one for an option', async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const file = { name: 'teal.png', mimeType: 'image/png', buffer: bytes };
  await window.getByLabel('Attach files').setInputFiles(file);
  await window.getByRole('list', { name: 'Attached files' }).getByText('teal.png').waitFor();
  await window.getByRole('button', { name: 'Send' }).click();
  await newest().getByRole('button', { name: 'Open the picture: teal.png' }).waitFor();

  await choose('describe');
  await window.getByRole('button', { name: '+ image' }).click();
  await option('image').setInputFiles(file);
  await window.getByRole('group').getByText('teal.png').waitFor();
  await window.getByRole('button', { name: 'Send' }).click();
  await newest().filter({ hasText: 'describe' }).getByRole('button').first().waitFor();
});

it('takes a command that is pasted whole, and leaves it key by key', async () => {
  await field().fill('/imagine prompt: a fox');
  expect(await option('prompt').inputValue()).toBe('a fox');
  await option('prompt').fill('');
  await option('prompt').press('Backspace');
  await expect.poll(() => field().inputValue()).toBe('/imagine');
  await field().press('Escape');
  await expect.poll(() => field().inputValue()).toBe('');
});

it('tells that the application did not respond while the bot is stopped', async () => {
  await stage.world.keeper.end('SIGKILL');
  await choose('help');
  await window.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => problem().textContent()).toBe('The application did not respond');
  await stage.world.keeper.start();
});

it('complains of nothing', () => {
  expect(stage.complaints()).toEqual([]);
});
