import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { en } from '../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness } from './harness.ts';
import { startSeries } from './series-of-four.ts';

describe('a channel that the bot is let out of while jobs run, and into again', () => {
  let easel: Harness;
  let ada: Person;

  async function open(options: HarnessOptions = {}): Promise<void> {
    easel = await openHarness(options);
    ada = easel.person('ada');
    easel.upstream.hold();
  }
  afterEach(() => easel.close());

  const directly = (): readonly SeenMessage[] =>
    easel.discord.person(ada.user, { directMessage: true }).messages();
  /** The upstream has the job, and its message says that it waits. */
  async function submitted(asked: Invocation): Promise<void> {
    await easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
    await easel.reading(asked, /Waiting to start/);
  }

  /** No token leads to the messages any more, and the bot may not write where they stand. */
  function lose(): void {
    easel.discord.expireTokens();
    easel.discord.faults.add({
      route: `/channels/${easel.channel.id}`,
      fault: { kind: 'status', status: 403, body: { code: 50_001, message: 'Missing Access' } },
    });
    easel.upstream.release();
  }

  function refuseDirectly(): void {
    const body = { code: 50_278, message: 'Cannot send messages to this user' };
    easel.discord.faults.add({
      method: 'POST',
      route: /users\/@me\/channels/,
      fault: { kind: 'status', status: 403, body },
    });
  }

  /** The bot may write there again, and is started again. */
  async function giveBack(): Promise<void> {
    easel.discord.faults.clear();
    await easel.restart();
  }

  it('says where the picture was sent, with a link, after the next start', async () => {
    await open();
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    await submitted(asked);
    lose();
    await easel.logged('may not write');
    expect(asked.message().content).toContain('Waiting to start');
    await giveBack();
    const message = await easel.reading(asked, /directly/);
    const [sent, ...others] = directly();
    expect(others).toEqual([]);
    expect(sent?.attachments).toHaveLength(1);
    expect(message.content).toContain(en.status.sentDirectly);
    expect(message.content).toContain(`/${sent?.id ?? 'nowhere'}`);
    expect(message.buttons).toEqual([]);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('says so, too, where the answer to its acknowledgement was lost', async () => {
    await open();
    easel.discord.faults.add({
      route: '/callback',
      fault: { kind: 'drop', when: 'after' },
      times: 1,
    });
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    await submitted(asked);
    lose();
    await easel.logged('may not write');
    await giveBack();
    await easel.reading(asked, /directly/);
    expect(directly()).toHaveLength(1);
  });

  it('gets the pictures of a series, and its end, where they could be sent nowhere', async () => {
    await open();
    const series = await startSeries(easel, ada);
    await easel.discord.waitFor(() => series.ofJobs().length === 4, 'four messages');
    lose();
    refuseDirectly();
    await easel.logged('a summary was not shown');
    const refusals = (): string[] =>
      easel.logs.filter((line) => line.includes('Discord did not take a message'));
    await expect.poll(() => refusals().length).toBeGreaterThan(4);
    await giveBack();
    await series.told('4 finished');
    await easel.discord.waitFor(
      () => series.ofJobs().every(({ attachments }) => attachments.length === 1),
      'four pictures',
    );
    expect(series.ofJobs()).toHaveLength(4);
    expect(easel.upstream.submits).toHaveLength(4);
    expect(directly()).toEqual([]);
    expect(refusals().filter((line) => !/"(jobId|seriesId)":/.test(line))).toEqual([]);
  });

  it('comes back to it at once when a button in it is pressed', async () => {
    await open();
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    await submitted(asked);
    lose();
    refuseDirectly();
    await easel.logged('may not write');
    easel.discord.faults.clear();
    await ada.press(asked.messageId ?? '', 'Cancel');
    const message = await easel.finished(asked);
    expect(message.buttons.length).toBeGreaterThan(8);
    await easel.logged('job ended');
    expect(ada.messages().filter(({ attachments }) => attachments.length > 0)).toHaveLength(1);
    expect(easel.upstream.submits).toHaveLength(1);
  });
});
