import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

describe('nothing is lost and nothing is paid twice', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness();
  });
  afterEach(() => easel.close());

  it('a double press makes one job', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const presses = await Promise.all([ada.press(grid.id, 'V2'), ada.press(grid.id, 'V2')]);
    const contents = presses.map((press) => press.message().content);
    expect(contents.filter((content) => content.includes('pressed a moment ago'))).toHaveLength(1);
    const [kept] = presses.filter((press) => !press.message().ephemeral);
    if (kept === undefined) throw new Error('no press was kept');
    await easel.finished(kept);
    expect(easel.upstream.submits.filter(({ endpoint }) => endpoint === 'action')).toHaveLength(1);
  });

  it('an interaction that Discord delivers twice makes one job', async () => {
    easel.discord.gateway.duplicateNextDispatch();
    const ada = easel.person('ada');
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    expect(easel.upstream.submits).toHaveLength(1);
    expect(ada.messages()).toHaveLength(1);
  });

  it('an answer that is lost is looked for at once, and where it is found nobody notices', async () => {
    easel.upstream.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a red fox' });
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('an answer that is lost is told honestly; looking finds the picture', async () => {
    loseAnswer(easel);
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    const unclear = await easel.reading(invocation, /nobody knows yet/);
    expect(unclear.buttons.map(({ label }) => label)).toEqual(['Check again', 'Run again']);
    expect(easel.upstream.submits).toHaveLength(1);

    const check = await ada.press(unclear.id, 'Check again');
    expect(check.message().ephemeral).toBe(true);
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('running a lost one again is a choice, and makes exactly one more', async () => {
    loseAnswer(easel);
    const ada = easel.person('ada');
    const unclear = await easel.reading(
      await ada.run('imagine', { prompt: 'a red fox' }),
      /nobody knows yet/,
    );
    await easel.finished(await ada.press(unclear.id, 'Run again'));
    expect(easel.upstream.submits).toHaveLength(2);
    const stranger = await easel.person('bob').press(unclear.id, 'Run again');
    expect(stranger.message().content).toContain('Only the person who asked');
  });

  it('running one again that was found meanwhile starts nothing, and says so', async () => {
    easel.upstream.hold();
    loseAnswer(easel);
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    const ofMessage = { method: 'PATCH', route: '/webhooks/' } as const;
    const unclear = await easel.reading(invocation, /nobody knows yet/);
    easel.discord.faults.add({ ...ofMessage, fault: { kind: 'status', status: 500 } });
    await ada.press(unclear.id, 'Check again');
    const isQuery = ({ path }: { path: string }): boolean => path.endsWith('/list-by-condition');
    await easel.upstream.waitFor(() => easel.upstream.requests.some(isQuery), 'a query');
    const again = await ada.press(unclear.id, 'Run again');
    expect(again.message().content).toContain('not started a second time');
    expect(again.message().ephemeral).toBe(true);
    easel.discord.faults.clear();
    easel.upstream.release();
    await easel.finished(invocation);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('buttons made before a restart work after it', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.restart();
    const single = await easel.finished(await ada.press(grid.id, 'U3'));
    expect(single.content).toContain('Image #3');
  });

  it('a job that runs while the bot restarts reaches the same message', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.upstream.waitFor(() => easel.upstream.submits.length === 1, 'the submit');
    await easel.restart();
    easel.upstream.release();
    expect((await easel.finished(invocation)).attachments).toHaveLength(1);
    expect(easel.upstream.submits).toHaveLength(1);
    expect(ada.messages()).toHaveLength(1);
  });

  it('a restart registers the commands only when they have changed', async () => {
    const puts = () => easel.discord.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    await easel.restart();
    expect(puts()).toBe(1);
  });

  it('a message that was deleted meanwhile ends quietly; the picture is kept for /show', async () => {
    easel.upstream.hold();
    const ada = easel.person('ada');
    const invocation = await ada.run('imagine', { prompt: 'a red fox' });
    easel.discord.deleteMessage(invocation.message().id);
    easel.upstream.release();
    await easel.logged('job ended');
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const shown = await ada.run('show', { job: String(choice?.value) });
    expect((await easel.finished(shown)).attachments).toHaveLength(1);
  });

  it('a waiting job is stopped for free', async () => {
    await easel.close();
    easel = await openHarness({ environment: { UPSTREAM_SLOTS: '1' } });
    easel.upstream.hold();
    const ada = easel.person('ada');
    await ada.run('imagine', { prompt: 'a red fox' });
    await easel.upstream.waitFor(() => easel.upstream.submits.length === 1, 'the submit');
    const second = await ada.run('imagine', { prompt: 'a blue fox' });
    const waiting = await easel.reading(second, /number 1 in the queue/);
    await ada.press(waiting.id, 'Cancel');
    await easel.reading(second, /\(Stopped\)/);
    expect(easel.upstream.submits).toHaveLength(1);
  });
});

/** The answer to the next submit is lost, and the look for its task that comes at once fails too. */
function loseAnswer({ upstream }: Harness): void {
  upstream.faults.add({ on: 'submit', fault: { kind: 'lost-answer' } });
  upstream.faults.add({ on: /\/task\/list$/, fault: { kind: 'status', status: 500 } });
}
