import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sought } from '../../sandbox/scenes/scene.ts';
import { barriersIn } from './accessibility.ts';
import { type BrowserStage, openBrowserStage } from './browser-stage.ts';
import { messagesLike, run } from './play-step.ts';

let stage: BrowserStage;
let window: Page;
let panel: Locator;
beforeAll(async () => {
  stage = await openBrowserStage();
  window = await stage.open();
  await window.getByRole('button', { name: 'Behind the scenes' }).click();
  panel = window.getByRole('complementary', { name: 'Behind the scenes' });
}, 60_000);
// A job to which nothing is answered would be waited for.
afterAll(async () => {
  await stage.world.keeper.end('SIGKILL');
  await stage.close();
});

const press = (name: string): Promise<void> =>
  panel.getByRole('button', { name, exact: true }).click();
const draw = (prompt: string): Promise<void> => run(window, 'imagine', { prompt });
const see = (text: string, more: Omit<Sought, 'text'> = {}): Promise<void> =>
  messagesLike(window, { text, ...more })
    .last()
    .waitFor();
const requests = (text: string): Locator => panel.getByRole('listitem').filter({ hasText: text });

describe('what goes wrong', () => {
  it('a job is taken and its answer is lost: it is found again, and drawn once', async () => {
    const { submits } = stage.world.house.stage.upstream;
    const before = submits.length;
    await press('Take the next job, lose the answer');
    await draw('a bridge of glass');
    await see('a bridge of glass', { pictures: 1, button: 'U1' });
    expect(stage.world.house.stage.upstream.submits.length).toBe(before + 1);
  });

  it.each([
    ['500 to the next job', 'The upstream’s answer was lost, so nobody knows yet'],
    // The last: what it has struck is handed in again seconds later.
    ['429 to the next job', 'The upstream is busy; the next try is in'],
  ])('“%s” strikes once, and whoever asked is told', async (fault, told) => {
    await press(fault);
    const button = panel.getByRole('button', { name: fault });
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await draw(`a bridge, ${fault}`);
    await messagesLike(window, { text: `a bridge, ${fault}` })
      .filter({ hasText: told })
      .waitFor();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    ['Discord: 429 to the next edit', 429],
    ['Discord: 503 to the next edit', 503],
  ])('“%s” does not keep the picture from coming', async (fault, status) => {
    await press(fault);
    await draw(`a tunnel, ${fault}`);
    await see(`a tunnel, ${fault}`, { pictures: 1, button: 'U1' });
    await expect.poll(() => requests(`${status}`).count()).toBeGreaterThan(0);
  });

  it('a job is not answered: whoever asked sees that it waits', async () => {
    await press('Never answer the next job');
    const fault = panel.getByRole('button', { name: 'Never answer the next job' });
    await expect.poll(() => fault.getAttribute('aria-pressed')).toBe('true');
    await draw('a silent bell');
    await see('a silent bell');
    await expect.poll(() => fault.getAttribute('aria-pressed')).toBe('false');
    await messagesLike(window, { text: 'a silent bell' })
      .filter({ hasText: 'Waiting to start' })
      .waitFor();
  });

  it('a wrong key lasts until all is well again', async () => {
    const fault = panel.getByRole('button', { name: 'The key is wrong from now on' });
    await fault.click();
    await draw('a locked door');
    await messagesLike(window, { text: 'a locked door' })
      .filter({ hasText: 'does not accept this bot’s key' })
      .waitFor();
    expect(await fault.getAttribute('aria-pressed')).toBe('true');
    await press('All is well again');
    await expect.poll(() => fault.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the bot', () => {
  it('that is killed while it draws, and started again, brings the picture into the same message', async () => {
    await draw('a clock without hands');
    const message = messagesLike(window, { text: 'a clock without hands' });
    await message.filter({ hasText: '%)' }).waitFor();
    stage.world.house.stage.upstream.hold();
    const id = await message.getAttribute('data-message');
    await press('Kill');
    await window.getByRole('status').getByText('The bot is stopped').waitFor();
    expect(await barriersIn(window)).toEqual([]);
    stage.world.house.stage.upstream.release();
    await press('Start');
    const drawn = messagesLike(window, {
      text: 'a clock without hands',
      button: 'U1',
      pictures: 1,
    });
    await drawn.waitFor();
    expect(await drawn.getAttribute('data-message')).toBe(id);
    expect(await drawn.count()).toBe(1);
    await panel.getByText('is running').waitFor();
  });

  it('brings the picture even where the token of the interaction has expired', async () => {
    await draw('a very old tree');
    await messagesLike(window, { text: 'a very old tree' }).filter({ hasText: '%)' }).waitFor();
    stage.world.house.stage.upstream.hold();
    await press('Expire tokens');
    stage.world.house.stage.upstream.release();
    await see('a very old tree', { pictures: 1, button: 'U1' });
  });

  it('asks the upstream that is chosen, as fast as is chosen', async () => {
    await panel.getByLabel('A picture takes').selectOption('fast: 2 seconds');
    await expect.poll(() => stage.world.house.stage.upstreams.kie.paceMs).toBe(2_000);
    await panel.getByLabel('Dialect').selectOption('kie');
    await panel.getByText('is starting').waitFor();
    await panel.getByText('is running').waitFor();
    await draw('a kite over the sea');
    await requests('kie POST').filter({ hasText: 'generate' }).first().waitFor();
    await see('a kite over the sea', { pictures: 1 });
    expect(await panel.getByLabel('Dialect').inputValue()).toBe('kie');
  });
});

describe('the requests', () => {
  it('are listed newest first, and tell no token of an interaction', async () => {
    const { requests: made } = stage.world.house.stage.discord;
    const tokens = made.flatMap(
      ({ path }) => /\/(?:webhooks|interactions)\/\d+\/([^/]+)/.exec(path)?.[1] ?? [],
    );
    expect(tokens.length).toBeGreaterThan(0);
    const text = (await panel.textContent()) ?? '';
    for (const token of tokens) expect(text).not.toContain(token);
    const times = await panel.locator('time').allTextContents();
    expect(times.length).toBeGreaterThan(20);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('that break a rule are marked, with the rule', async () => {
    const { discord, channel } = stage.world.house.stage;
    await fetch(`${discord.apiUrl}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x'.repeat(2_001) }),
    });
    await panel.getByText('Rules of Discord’s are broken: 1.').waitFor();
    const broken = requests('breaks a rule');
    await broken.locator('summary').click();
    await broken.getByText('2000').first().waitFor();
    expect(await barriersIn(window)).toEqual([]);
  });

  it('are a hundred at most, however many there are', async () => {
    const { discord } = stage.world.house.stage;
    const ask = (): Promise<Response> =>
      fetch(`${discord.apiUrl}/v10/gateway/bot`, {
        headers: { authorization: `Bot ${discord.token}` },
      });
    for (let round = 0; round < 10; round += 1) await Promise.all(Array.from({ length: 40 }, ask));
    await panel.getByText('Older ones are not shown: 200.').waitFor();
    expect(await panel.locator('.traffic li').count()).toBe(100);
    expect(stage.complaints()).toEqual([]);
  });
});
