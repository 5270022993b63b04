import { describe, expect, it } from 'vitest';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { screenRig } from '../../fakes/discord-screen.ts';
import { addressOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

/** A job whose token is dead: its message is edited as the bot's own. */
function oldJob(number: number) {
  const address = addressOf({ token: undefined, messageId: `20000000000000${1_000 + number}` });
  return jobIn('running', { id: jobIdOf(number), address });
}

function rig() {
  const all = screenRig();
  const pass = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += 250) {
      all.clock.advance(250);
      await settle();
    }
  };
  return { ...all, pass };
}

describe('progress by the channel route', () => {
  it('of a hundred jobs in one channel is bounded, fair, and always the newest', async () => {
    const { screen, routes, pass } = rig();
    const jobs = Array.from({ length: 100 }, (_, index) => oldJob(index + 1));
    const shown: { readonly percent: number; readonly newest: number }[] = [];
    let percent = 0;
    for (let second = 0; second < 450; second += 1) {
      percent = Math.floor(second / 5);
      for (const job of jobs) screen.show(job, { percent });
      const before = routes.edits.length;
      await pass(1_000);
      for (const { message } of routes.edits.slice(before)) {
        const told = Number(/\((\d+)%\)/.exec(message.body.content)?.[1]);
        shown.push({ percent: told, newest: percent });
      }
    }
    // Their messages are older than an hour: one in four seconds.
    expect(shown.length).toBeLessThanOrEqual(114);
    expect(shown.length).toBeGreaterThanOrEqual(110);
    expect(shown.filter((one) => one.percent !== one.newest)).toEqual([]);
    const addresses = new Set(routes.edits.map(({ address }) => address.messageId));
    expect(addresses.size).toBe(100);
    await screen.stop();
  });

  it('is not waited for by what must arrive', async () => {
    const { screen, routes } = rig();
    routes.willEdit(deferred<EditOutcome>().promise);
    screen.show(oldJob(1), { percent: 1 });
    for (let number = 2; number <= 20; number += 1) screen.show(oldJob(number), { percent: 2 });
    await settle();
    expect(routes.edits).toHaveLength(1);
    const presented = await screen.present(oldJob(20));
    expect(presented.kind).toBe('shown');
    expect(routes.edits).toHaveLength(2);
  });

  it('stops for a message of which Discord takes no more edits, and its end still arrives', async () => {
    const { screen, routes, pass } = rig();
    const job = oldJob(1);
    routes.willEdit({ kind: 'too-often' });
    screen.show(job, { percent: 1 });
    await pass(1_000);
    for (let percent = 2; percent < 20; percent += 1) {
      screen.show(job, { percent });
      await pass(5_000);
    }
    expect(routes.edits).toHaveLength(1);
    expect((await screen.present(jobIn('done', { ...job, state: 'done' }))).kind).toBe('shown');
  });

  it.each(['gone', 'route-closed'] as const)(
    'stops where there is no way to the message (%s), until the job is shown elsewhere',
    async (kind) => {
      const { screen, routes, pass } = rig();
      const job = oldJob(1);
      routes.willEdit({ kind });
      for (let percent = 1; percent < 20; percent += 1) {
        screen.show(job, { percent });
        await pass(5_000);
      }
      expect(routes.edits).toHaveLength(1);
      const address = addressOf({ messageId: '200000000000009999' });
      const moved = { ...job, address };
      await screen.move(moved);
      screen.show(moved, { percent: 20 });
      await pass(1_000);
      expect(routes.edits.map((edit) => edit.address.messageId)).toEqual([
        job.address.messageId,
        address.messageId,
      ]);
      expect((await screen.present(jobIn('done', { ...moved, state: 'done' }))).kind).toBe('shown');
    },
  );

  it('has what must arrive tried again where Discord takes no more edits for now', async () => {
    const { screen, routes } = rig();
    routes.willEdit({ kind: 'too-often' });
    expect(await screen.present(oldJob(1))).toEqual({ kind: 'later' });
  });
});

describe.each(['held', 'needs-input', 'unclear'] as const)('what is asked once (%s)', (state) => {
  const question = () => jobIn(state, { ...oldJob(1), state });

  it('is sent again until Discord takes it', async () => {
    const { screen, routes, clock, pass } = rig();
    routes.willEdit({ kind: 'later' }, { kind: 'later' });
    screen.show(question());
    await pass(60_000);
    expect(routes.edits).toHaveLength(3);
    await pass(60_000);
    expect(routes.edits).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });

  it('is shown also on a message whose progress rests', async () => {
    const { screen, routes, pass } = rig();
    routes.willEdit({ kind: 'too-often' }, { kind: 'too-often' });
    screen.show(oldJob(1), { percent: 1 });
    await pass(60_000);
    expect(routes.edits).toHaveLength(1);
    screen.show(question());
    await pass(60_000);
    expect(routes.edits).toHaveLength(3);
  });

  it('is shown while Discord refuses so much that progress rests', async () => {
    const { screen, routes, limits, pass } = rig();
    limits.stopped.add('progress');
    screen.show(oldJob(1), { percent: 1 });
    screen.show(question());
    await pass(1_000);
    expect(routes.edits).toHaveLength(1);
  });

  it('does not wait where its progress waits behind very many others', async () => {
    const { screen, routes } = rig();
    const stuck = Array.from({ length: 32 }, () => deferred<EditOutcome>().promise);
    routes.willEdit(...stuck);
    const jobs = Array.from({ length: 33 }, (_, index) =>
      jobIn('running', { id: jobIdOf(index + 1) }),
    );
    for (const job of jobs) screen.show(job, { percent: 5 });
    await settle();
    expect(routes.edits).toHaveLength(32);
    screen.show(jobIn(state, { id: jobIdOf(33) }));
    await settle();
    expect(routes.edits.slice(32).map(({ message }) => message.jobId)).toEqual([jobIdOf(33)]);
  });

  it('comes before the progress of others in its channel', async () => {
    const { screen, routes, pass } = rig();
    for (let number = 1; number <= 20; number += 1) screen.show(oldJob(number), { percent: 5 });
    await settle();
    const asked = oldJob(15);
    screen.show(jobIn(state, { ...asked, state }));
    await pass(4_000);
    expect(routes.edits.map(({ message }) => message.jobId)).toEqual([jobIdOf(1), asked.id]);
  });

  it('does not wait while its progress rests', async () => {
    const { screen, routes, limits } = rig();
    limits.stopped.add('progress');
    screen.show(oldJob(1), { percent: 1 });
    await settle();
    screen.show(question());
    await settle();
    expect(routes.edits).toHaveLength(1);
  });

  it('does not come after the end', async () => {
    const { screen, routes, clock, pass } = rig();
    const edit = deferred<EditOutcome>();
    routes.willEdit(edit.promise);
    screen.show(question());
    await settle();
    const end = screen.present(jobIn('done', { ...oldJob(1), state: 'done' }));
    edit.resolve({ kind: 'later' });
    expect((await end).kind).toBe('shown');
    await pass(60_000);
    expect(routes.edits).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });
});

describe('while Discord refuses much', () => {
  it('progress rests, the newest is shown afterwards, and ends are shown at once', async () => {
    const { screen, routes, limits, pass } = rig();
    const job = jobIn('running');
    limits.stopped.add('progress');
    for (let percent = 1; percent < 5; percent += 1) screen.show(job, { percent });
    await pass(10_000);
    expect(routes.edits).toEqual([]);
    limits.stopped.clear();
    await pass(30_000);
    expect(routes.contents).toHaveLength(1);
    expect(routes.contents[0]).toContain('4%');
    limits.stopped.add('progress');
    await screen.present(job);
    expect(routes.contents).toHaveLength(2);
  });

  it('nobody is pinged once extras are left out', async () => {
    const { screen, routes, limits } = rig();
    limits.stopped.add('extra');
    await screen.ping(jobIn('done'));
    expect(routes.notices).toEqual([]);
    limits.stopped.clear();
    await screen.ping(jobIn('done'));
    expect(routes.notices).toHaveLength(1);
  });

  it('no timer is left behind', async () => {
    const { screen, limits, clock } = rig();
    limits.stopped.add('progress');
    screen.show(jobIn('running'), { percent: 1 });
    await settle();
    expect(clock.pending).toBe(1);
    await screen.stop();
    expect(clock.pending).toBe(0);
  });
});
