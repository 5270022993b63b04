import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { type Harness, openHarness } from './harness.ts';
import { pass, passUntil } from './passing-time.ts';
import { prompts, type StartedSeries, startSeries, typed } from './series-of-four.ts';

const promptOf = (content: string): string | undefined => /\*\*(.*?)\*\*/.exec(content)?.[1];

describe('a series', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ environment: { UPSTREAM_SLOTS: '4' } });
  });
  afterEach(() => easel.close());

  const submitted = (): unknown[] => easel.upstream.submits.map(({ body }) => body['prompt']);
  const running = async (series: StartedSeries): Promise<void> => {
    await series.told('4 running');
    await easel.upstream.waitFor(() => easel.upstream.submits.length === 4, 'four submits');
  };

  it('has a message for each of its jobs, in order, and a summary that tells its end', async () => {
    await easel.close();
    easel = await openHarness({ environment: { UPSTREAM_SLOTS: '1' } });
    easel.upstream.hold();
    const ada = easel.person('ada');
    const series = await startSeries(easel, ada);
    const { taskId } = await easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
    easel.upstream.finish(taskId);
    const before = await easel.discord.waitFor(() => {
      const message = series.summary.message();
      return message.content.endsWith('(1 finished, 1 running, 2 waiting)') && message;
    }, 'a summary in the middle');
    expect(before.buttons.map(({ label }) => label)).toEqual(['Cancel all']);
    easel.upstream.release();
    const end = await series.told('4 finished');
    expect(end.content).toBe(`**${typed}** - 4 jobs by <@${ada.user.id}> (4 finished)`);
    expect(end.buttons).toEqual([]);
    expect(series.ofJobs().map(({ content }) => promptOf(content))).toEqual(prompts);
    for (const message of series.ofJobs()) {
      expect(message.attachments).toHaveLength(1);
      expect(message.referencedMessageId).toBe(end.id);
    }
    expect(submitted()).toEqual(prompts);
    const waiting = series.ofJobs()[3]?.revisions.map(({ content }) => content) ?? [];
    // Looks that follow each other closely are drawn once: the first may already be under way.
    expect(waiting.join()).toMatch(/number [23] in the queue/);
  });

  it('can be stopped as a whole by its person alone, also after a restart', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    const series = await startSeries(easel, ada);
    await running(series);
    easel.upstream.finish(easel.upstream.submits[0]?.taskId ?? '');
    const { id } = await series.told('1 finished, 3 running');
    await easel.restart();
    const bob = await easel.person('bob').press(id, 'Cancel all');
    expect(bob.message().content).toContain('Only the person who asked');
    const press = await ada.press(id, 'Cancel all');
    const answer = await easel.reading(press, /Stopped 3 of 4; 1 had finished already\./);
    expect(answer.ephemeral).toBe(true);
    const end = await series.told('1 finished, 3 stopped');
    expect(end.buttons).toEqual([]);
    await easel.discord.waitFor(
      () => series.ofJobs().filter(({ content }) => content.includes('(Stopped)')).length === 3,
      'three stopped jobs',
    );
  });

  it('goes on without a job that is stopped by its own button', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    const series = await startSeries(easel, ada);
    await running(series);
    await easel.discord.waitFor(() => series.ofJobs()[1]?.buttons[0]?.label, 'a button');
    await ada.press(series.ofJobs()[1]?.id ?? '', 'Cancel');
    await series.told('3 running, 1 stopped');
    easel.upstream.release();
    await series.told('3 finished, 1 stopped');
  });

  it('tells of a job that failed, and the others come all the same', async () => {
    const series = await startSeries(easel, easel.person('ada'), {
      prompt: 'a red {cat, fail-me cat, dog, cat}',
    });
    expect((await series.told('3 finished, 1 failed')).buttons).toEqual([]);
  });

  it('that is private is seen by its person alone, and so is each of its jobs', async () => {
    const ada = easel.person('ada');
    const series = await startSeries(easel, ada, { private: true });
    await series.told('4 finished');
    expect(series.summary.message().ephemeral).toBe(true);
    expect(series.ofJobs().map(({ ephemeral }) => ephemeral)).toEqual(Array(4).fill(true));
    expect(easel.person('bob').messages()).toEqual([]);
    expect(easel.logs.join('')).not.toMatch(/red cat|blue dog/);
  });

  it.each([
    ['in direct messages with the bot', { directMessage: true }],
    ['where the bot is not', { userInstall: true }],
  ] as const)('works %s', async (_where, place) => {
    const ada = easel.discord.person(easel.discord.createUser({ username: 'ada' }), place);
    const series = await startSeries(easel, ada);
    await series.told('4 finished');
    expect(series.ofJobs().map(({ content }) => promptOf(content))).toEqual(prompts);
  });

  it('goes on in the same messages after a restart in the middle', async () => {
    easel.upstream.hold();
    const series = await startSeries(easel, easel.person('ada'));
    await running(series);
    const messages = series.ofJobs().map(({ id }) => id);
    await easel.restart();
    easel.upstream.release();
    await series.told('4 finished');
    expect(series.ofJobs().map(({ id }) => id)).toEqual(messages);
    expect(submitted()).toEqual(prompts);
  });

  it('is one series though Discord delivers the press twice', async () => {
    const ada = easel.person('ada');
    const asked = (await ada.run('imagine', { prompt: typed })).message();
    easel.discord.gateway.duplicateNextDispatch();
    const press = await ada.press(asked.id, 'Start 4 jobs');
    await easel.reading(press, /\(4 finished\)$/);
    expect(submitted()).toEqual(prompts);
    expect(ada.messages()).toHaveLength(6);
  });

  it('has each message once though the answer to its sending is lost', async () => {
    const lost = { method: 'POST', route: /^\/webhooks\//, times: 1 };
    easel.discord.faults.add({ ...lost, fault: { kind: 'drop', when: 'after' } });
    const series = await startSeries(easel, easel.person('ada'));
    await series.told('4 finished');
    expect(series.ofJobs().map(({ content }) => promptOf(content))).toEqual(prompts);
    expect(submitted()).toEqual(prompts);
  });

  it('brings a picture directly where Discord takes no more messages of the interaction', async () => {
    const body = { code: 40_094, message: 'Maximum number of follow up messages reached' };
    const user = easel.discord.createUser({ username: 'ada' });
    const ada = easel.discord.person(user, { userInstall: true });
    easel.upstream.hold();
    const asked = (await ada.run('imagine', { prompt: typed })).message();
    easel.discord.faults.add({
      ...{ method: 'POST', route: /^\/webhooks\//, times: 1 },
      fault: { kind: 'status', status: 400, body },
    });
    const press = await ada.press(asked.id, 'Start 4 jobs');
    await easel.reading(press, /\(4 running\)$/);
    easel.upstream.release();
    await easel.reading(press, /\(4 finished\)$/);
    const direct = easel.discord.person(user, { directMessage: true });
    expect(direct.messages().map(({ content }) => promptOf(content))).toEqual(['a red cat']);
    expect(direct.messages()[0]?.attachments).toHaveLength(1);
    const refused = easel.discord.requests.filter(({ method, route }) => {
      return method === 'POST' && route === '/webhooks/{webhook_id}/{webhook_token}';
    });
    expect(refused).toHaveLength(4);
  });

  it('goes on without its summary where somebody has deleted that', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    const series = await startSeries(easel, ada);
    await running(series);
    easel.discord.deleteMessage(series.summary.messageId ?? '');
    easel.upstream.release();
    await easel.discord.waitFor(
      () => series.ofJobs().every(({ attachments }) => attachments.length === 1),
      'all pictures',
    );
    await easel.logged('a summary was not shown');
    await easel.restart();
    expect(easel.logs.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('brings one of its jobs back with /show, with live buttons', async () => {
    const ada = easel.person('ada');
    await (await startSeries(easel, ada)).told('4 finished');
    const choices = await ada.autocomplete('show', { job: 'blue dog' }, 'job');
    const shown = await ada.run('show', { job: String(choices[0]?.value) });
    const picture = await easel.finished(shown);
    expect(promptOf(picture.content)).toBe('a blue dog');
    await easel.finished(await ada.press(picture.id, 'U1'));
  });
});

describe('a series of sixteen minutes', () => {
  it('ends in the same messages, by the channel route', async () => {
    const clock = new ManualClock();
    const environment = { POLL_MIN_MS: '2000', JOB_TIMEOUT_MS: '7200000' };
    const easel = await openHarness({ clock, environment });
    const ada = easel.person('ada');
    easel.upstream.hold();
    const series = await startSeries(easel, ada);
    await passUntil(clock, series.told('3 running, 1 waiting'), 1);
    const all = easel.discord.waitFor(() => series.ofJobs().length === 4, 'all messages');
    await passUntil(clock, all, 1);
    const messages = series.ofJobs().map(({ id }) => id);
    await pass(clock, 16 * 60_000);
    const before = easel.discord.requests.length;
    easel.upstream.release();
    const end = await passUntil(clock, series.told('4 finished'), 100);
    expect(series.ofJobs().map(({ id }) => id)).toEqual(messages);
    expect(series.ofJobs().every(({ attachments }) => attachments.length === 1)).toBe(true);
    const late = easel.discord.requests.slice(before).filter(({ method }) => method === 'PATCH');
    expect(new Set(late.map(({ route }) => route))).toEqual(
      new Set(['/channels/{channel_id}/messages/{message_id}']),
    );
    expect(late.some(({ path }) => path.endsWith(`/${end.id}`))).toBe(true);
    await easel.close();
  });
});
