import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { en } from '../../src/locales/en.ts';
import { type Harness, openHarness } from './harness.ts';
import { pass, passUntil } from './passing-time.ts';

describe('a Discord with faults', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness();
  });
  afterEach(() => easel.close());

  it('an acknowledgement answered 500 once is repeated, and makes one job', async () => {
    easel.discord.faults.add({
      route: '/callback',
      fault: { kind: 'status', status: 500 },
      times: 1,
    });
    const ada = easel.person('ada');
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('an acknowledgement whose answer was lost counts, and makes one job', async () => {
    const fault = { kind: 'drop', when: 'after' } as const;
    easel.discord.faults.add({ route: '/callback', fault, times: 1 });
    const ada = easel.person('ada');
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    expect(easel.upstream.submits).toHaveLength(1);
    expect(ada.messages()).toHaveLength(1);
  });

  it('an acknowledgement whose answers were all lost still ends with its picture', async () => {
    const lost = { route: '/callback', times: 1 } as const;
    easel.discord.faults.add({ ...lost, fault: { kind: 'drop', when: 'after' } });
    easel.discord.faults.add({ ...lost, fault: { kind: 'drop', when: 'before' } });
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.finished(invocation);
    expect(easel.logs.join('')).toContain('an interaction was not acknowledged');
    expect(easel.upstream.submits).toHaveLength(1);
    expect(ada.messages()).toHaveLength(1);
  });

  it('an interaction that cannot be acknowledged costs nothing', async () => {
    const gone = { code: 10062, message: 'Unknown interaction' };
    easel.discord.faults.add({
      route: '/callback',
      fault: { kind: 'status', status: 404, body: gone },
      times: Infinity,
    });
    void easel.person('ada').run('imagine', { prompt: 'a red fox' });
    await easel.logged('job ended');
    expect(easel.upstream.requests.filter(({ path }) => path.includes('/submit/'))).toEqual([]);
  });

  it('an upload that fails is made again; the message ends with its picture', async () => {
    easel.upstream.hold();
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    await easel.reading(invocation, /Waiting to start/);
    const faults = [
      { kind: 'drop', when: 'before' },
      { kind: 'status', status: 502 },
    ] as const;
    for (const fault of faults) {
      easel.discord.faults.add({ route: '/webhooks/', fault, times: 1 });
    }
    easel.upstream.release();
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
  });

  it('a picture that Discord refuses in every form leaves a sentence, not a percentage', async () => {
    await easel.close();
    easel = await openHarness({ environment: { PROGRESS_EDIT_MS: '60000' } });
    easel.upstream.hold();
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    await easel.reading(invocation, /Waiting to start/);
    const body = { code: 50035, message: 'Invalid Form Body' };
    easel.discord.faults.add({
      method: 'PATCH',
      route: '/webhooks/',
      fault: { kind: 'status', status: 400, body },
      times: 2,
    });
    easel.upstream.release();
    await easel.logged('job ended');
    const message = invocation.message();
    expect(message.content).toContain(en.status.notShown);
    expect(message.buttons).toEqual([]);
  });

  it.each([
    ['too large', 413, { code: 40005, message: 'Request entity too large' }, en.more.filesTooLarge],
    ['invalid', 400, { code: 50035, message: 'Invalid Form Body' }, en.notice.unexpected],
  ] as const)(
    'files that are %s leave a sentence, and nobody waits',
    async (_w, status, body, line) => {
      const ada = easel.person('ada');
      const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
      await easel.logged('job ended');
      const panel = await ada.press(grid.id, '⋯');
      easel.discord.faults.add({
        method: 'PATCH',
        route: '/webhooks/',
        fault: { kind: 'status', status, body },
        times: 1,
      });
      const handed = await ada.press(panel.message().id, en.more.button.files);
      await easel.discord.waitFor(() => !handed.message().loading, 'an answer');
      expect(handed.message()).toMatchObject({ content: line, attachments: [] });
    },
  );

  it('files that Discord cannot take for now follow once it can', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const panel = await ada.press(grid.id, '⋯');
    const fault = { kind: 'status', status: 503 } as const;
    // As often as the library repeats it.
    easel.discord.faults.add({ method: 'PATCH', route: '/webhooks/', fault, times: 4 });
    const handed = await ada.press(panel.message().id, en.more.button.files);
    await easel.discord.waitFor(() => !handed.message().loading, 'an answer');
    expect(handed.message().attachments).toHaveLength(4);
    expect(easel.logs.join('')).toContain('an answer was not shown');
  });

  it('a rate limit delays the picture and loses nothing', async () => {
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    easel.discord.faults.add({
      route: '/webhooks/',
      fault: { kind: 'rate-limit', retryAfterMs: 300 },
      times: 2,
    });
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
  });

  it('a dropped gateway is resumed, and what was typed meanwhile arrives', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    easel.discord.gateway.drop();
    await easel.discord.gateway.ready();
    await easel.finished(await ada.press(grid.id, 'U1'));
  });
});

describe('sixteen minutes', () => {
  it('a slow job ends with its picture in the same message, by the channel route', async () => {
    const clock = new ManualClock();
    const easel = await openHarness({ clock, environment: { POLL_MIN_MS: '2000' } });
    const ada = easel.person('ada');
    easel.upstream.hold();
    const invocation = await ada.run('imagine', { prompt: 'a red fox', speed: 'relax' });
    const submitted = easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
    await passUntil(clock, submitted);
    await pass(clock, 16 * 60_000);
    easel.upstream.release();
    const message = await passUntil(clock, easel.finished(invocation));
    const [upload] = easel.discord.requests.filter(({ files }) => files.length > 0);
    expect(upload?.route).toBe('/channels/{channel_id}/messages/{message_id}');
    expect(message.content).toMatch(/\(relaxed\)\n-# [0-9a-z]+$/);
    expect(message.revisions.map(({ content }) => content).join()).not.toMatch(/wrong|longer/);
    // Whoever waited so long is notified: by a reply, since an edited message notifies nobody.
    const isNotice = ({ id }: { readonly id: string }): boolean => id !== message.id;
    const notice = await passUntil(
      clock,
      easel.discord.waitFor(() => ada.messages().find(isNotice), 'the notice'),
    );
    expect(notice).toMatchObject({
      referencedMessageId: message.id,
      pings: { everyone: false, users: [ada.user.id], roles: [] },
    });
    expect(notice.content).toContain(`/${message.id}`);
    await pass(clock, 60_000);
    expect(ada.messages()).toHaveLength(2);
    await easel.close();
  });
});
