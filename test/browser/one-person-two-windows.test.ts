import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { button, goTo, messagesLike, run } from './play-step.ts';

let stage: BrowserStage;
let first: Page;
let second: Page;
beforeAll(async () => {
  stage = await openBrowserStage();
  [first, second] = await Promise.all([stage.open(), stage.open()]);
}, 60_000);
afterAll(() => stage.close());

const question = { text: 'a lighthouse', button: 'Edit' };

it('a form opens in the window where its button was pressed, and in no other', async () => {
  await run(first, 'imagine', { prompt: 'a lighthouse --stlyize 200' });
  await messagesLike(second, question).waitFor();
  await button(messagesLike(first, question), 'Edit').click();
  await first.getByRole('dialog').waitFor();
  // What everybody is told later has come: the form did not.
  await stage.world.house.person({ as: 'second', in: 'pictures' }).say('is it windy there?');
  await messagesLike(second, { text: 'is it windy there?' }).waitFor();
  expect(await second.getByRole('dialog').count()).toBe(0);
  await first.getByRole('button', { name: 'Cancel' }).click();
  await first.getByRole('dialog').waitFor({ state: 'hidden' });
});

it('a dismissed message stays away in its window, and stands in the other', async () => {
  const own = messagesLike(first, question);
  await own.getByRole('button', { name: 'Dismiss message' }).click();
  await own.waitFor({ state: 'detached' });
  await goTo(first, 'after-dark');
  await goTo(first, 'pictures');
  await messagesLike(first, { text: 'is it windy there?' }).waitFor();
  expect(await own.count()).toBe(0);
  expect(await messagesLike(second, question).count()).toBe(1);
  expect(stage.complaints()).toEqual([]);
});
