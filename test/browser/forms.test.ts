import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersIn } from './accessibility.ts';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { focused } from './focused.ts';
import { button, messagesLike, run } from './play-step.ts';

let stage: BrowserStage;
let window: Page;
beforeAll(async () => {
  stage = await openBrowserStage();
  window = await stage.open();
}, 60_000);
afterAll(() => stage.close());

const form = (): Locator => window.getByRole('dialog');
const settings = (): Locator => messagesLike(window, { text: 'Your settings', button: 'Suffix…' });
const submit = (): Promise<void> => form().getByRole('button', { name: 'Submit' }).click();

it('opens above the page, and gives the keyboard back when it is left', async () => {
  await run(window, 'settings', {});
  const opener = button(settings(), 'Suffix…');
  await opener.click();
  const field = form().getByRole('textbox', { name: 'Flags behind each of your prompts' });
  await focused(field).waitFor();
  expect(await barriersIn(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await form().waitFor({ state: 'detached' });
  await focused(opener).waitFor();
});

it('is sent as it is filled in, and shows what stands there the next time', async () => {
  await button(settings(), 'Suffix…').click();
  await form().getByRole('textbox').fill('--no text');
  await submit();
  await settings().filter({ hasText: '--no text' }).waitFor();
  await form().waitFor({ state: 'detached' });

  await button(settings(), 'Suffix…').click();
  expect(await form().getByRole('textbox').inputValue()).toBe('--no text');
  await form().getByRole('textbox').fill('');
  await submit();
  await settings().filter({ hasText: 'Nothing is put behind your prompts' }).waitFor();
});

it('counts what is left of a long text', async () => {
  await button(settings(), 'Suffix…').click();
  await form().getByRole('textbox').fill('x'.repeat(450));
  await form().getByText('50 characters left').waitFor();
  await form().getByRole('button', { name: 'Cancel' }).click();
  await form().waitFor({ state: 'detached' });
});

it('says which field is required, and leads there', async () => {
  await button(settings(), 'Remix').click();
  await run(window, 'imagine', { prompt: 'a red fox' });
  const grid = messagesLike(window, { text: 'a red fox', button: 'V1', pictures: 1 });
  await button(grid, 'V1').click();
  const prompt = form().getByRole('textbox');
  expect(await prompt.inputValue()).toContain('a red fox');
  await prompt.fill('');
  await submit();
  await form().getByText('This field is required').waitFor();
  expect(await prompt.getAttribute('aria-invalid')).toBe('true');
  await focused(prompt).waitFor();
  expect(await barriersIn(window)).toEqual([]);
  await window.keyboard.press('Escape');
});

it('keeps what stands in it while the bot does not respond', async () => {
  const grid = messagesLike(window, { text: 'a red fox', button: 'V1', pictures: 1 });
  await button(grid, 'V1').click();
  await form().getByRole('textbox').fill('a blue fox');
  await stage.world.keeper.end('SIGKILL');
  await submit();
  await form().getByText('The application did not respond').waitFor();
  expect(await form().getByRole('textbox').inputValue()).toBe('a blue fox');
  await stage.world.keeper.start();
  await submit();
  await form().waitFor({ state: 'detached' });
  await messagesLike(window, { text: 'a blue fox' }).waitFor();
});

it('has boxes to tick and a place for a file, on a telephone in the light theme, too', async () => {
  const phone = await stage.open({ theme: 'light', width: 'phone' });
  const grid = messagesLike(phone, { text: 'a red fox', button: 'U1', pictures: 1 }).first();
  await button(grid, 'U1').click();
  const single = messagesLike(phone, { text: 'Image #1', button: 'Vary (Region)' });
  await button(single, 'Vary (Region)').click();
  const parts = messagesLike(phone, { text: 'nine parts', button: 'Choose the region' });
  await button(parts, 'Choose the region').click();
  const region = phone.getByRole('dialog');
  await region.getByRole('checkbox').nth(4).check();
  expect(await region.getByRole('checkbox', { checked: true }).count()).toBe(1);
  expect(await region.locator('input[type="file"]').count()).toBe(1);
  expect(await barriersIn(phone)).toEqual([]);
  await region.getByRole('button', { name: 'Submit' }).click();
  await region.waitFor({ state: 'detached' });
  await phone.close();
});

it('complains of nothing', () => {
  expect(stage.complaints()).toEqual([]);
});
