import type { Locator, Page } from 'playwright-core';
import { firstImagine } from '../scenes/first-imagine.ts';
import { fixAFlag } from '../scenes/fix-a-flag.ts';
import { reviewQueue } from '../scenes/review-queue.ts';
import { photograph } from './camera.ts';
import { openStudio, play, type Studio } from './studio.ts';

/* Takes the pictures of the page that README.md and docs/tour.md show, as docs/images/page-*.webp. */

async function main(): Promise<void> {
  const studio = await openStudio();
  try {
    await takeGrid(studio);
    await takeCommand(studio);
    await takeQuestion(studio);
    await takeReview(studio);
  } finally {
    await studio.close();
  }
}

/** A finished grid, in both themes and on a telephone. */
async function takeGrid(studio: Studio): Promise<void> {
  const dark = await studio.open('member/pictures');
  await play(dark, firstImagine);
  for (const theme of ['dark', 'light'] as const) {
    const window = await studio.open('member/pictures', { theme });
    await window.getByRole('button', { name: 'Behind the scenes' }).click();
    await photograph(window, theme, gridIn(window));
  }
  const phone = await studio.open('member/pictures', { width: 'phone' });
  await photograph(phone, 'phone', gridIn(phone));
}

/** The oldest message, whose buttons were used. */
function gridIn(window: Page): Locator {
  return window.locator('li.message').first();
}

/** What is offered for /imagine. */
async function takeCommand(studio: Studio): Promise<void> {
  const window = await studio.open('member/pictures');
  await window.getByRole('combobox', { name: 'Message' }).fill('/imag');
  await window.getByRole('option', { name: /^\/imagine / }).click();
  const fields = window.getByRole('group', { name: '/imagine' });
  await fields.getByRole('textbox', { name: 'prompt' }).fill('a lighthouse at dusk, oil painting');
  await fields.getByRole('button', { name: '+ aspect' }).click();
  await window.getByRole('option').first().waitFor();
  await photograph(window, 'command');
}

/** Two flags are misspelt, and somebody is asked what they meant. */
async function takeQuestion(studio: Studio): Promise<void> {
  const window = await studio.open('member/pictures');
  const question = window.getByRole('button', { name: 'Fix and run' });
  await play(window, fixAFlag, question);
  await photograph(window, 'question', question);
}

/** A prompt waits for a moderator. */
async function takeReview(studio: Studio): Promise<void> {
  const staff = await studio.open('moderator/staff');
  const member = await studio.open('member/pictures');
  await play(member, reviewQueue, staff.getByRole('button', { name: 'Approve' }));
  await photograph(staff, 'review');
}

await main();
