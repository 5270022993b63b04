import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intention } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { ExecutorRig } from '../../fakes/executor.ts';
import { imagineOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { discordError } from '../../fakes/rest.ts';

const draft = {
  request: imagineOf(),
  upstream: 'midjourney-proxy',
  speed: undefined,
  private: false,
} as const;
const start: Intention = { kind: 'start', draft };
const id = jobIdOf(1);

describe('starting a job', () => {
  let rig: ExecutorRig;
  beforeEach(() => {
    rig = new ExecutorRig();
  });

  it('begins it once Discord shows its message', async () => {
    await rig.carryOut(start);
    expect(await rig.life.get(id)).toMatchObject({ state: 'queued', address: { messageId: '99' } });
    expect(rig.scheduled).toEqual([id]);
  });

  it('is written down before Discord hears of it, so that nobody who sees it is forgotten', async () => {
    let atDefer: unknown;
    rig.defer = async () => {
      atDefer = await rig.life.jobs.get(id);
      return '99';
    };
    await rig.carryOut(start);
    expect(atDefer).toMatchObject({ state: 'asked' });
    expect(rig.meanwhiles).toEqual([]);
  });

  it('does not keep Discord waiting for a store that hangs, nor its person in the dark', async () => {
    const { jobs, clock } = rig.life;
    let fail: (error: Error) => void = () => undefined;
    vi.spyOn(jobs, 'create').mockReturnValueOnce(
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
    );
    rig.defer = () => {
      fail(new StoreError('disk full'));
      return Promise.resolve('99');
    };
    rig.rest.willAnswer({});
    const begun = rig.carryOut(start);
    await vi.waitFor(() => {
      expect(clock.pending).toBe(1);
    });
    expect(rig.deferrals).toEqual([]);
    clock.advance(1_200);
    await begun;
    expect(rig.deferrals).toEqual([false]);
    // Where the process dies now, this is what stays.
    expect(rig.meanwhiles).toEqual([en.notice.storageSlow]);
    expect(rig.rest.calls).toMatchObject([{ body: { content: en.notice.storageFailed } }]);
  });

  it.each([10_015, 10_062, 50_027])('drops it when Discord answers %i', async (code) => {
    rig.defer = () => Promise.reject(discordError(code, 404));
    await rig.carryOut(start);
    expect(await rig.life.get(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'never-acknowledged' },
    });
  });

  it('comes back to one that it could not drop, as after a restart', async () => {
    rig.defer = () => Promise.reject(discordError(10_062, 404));
    rig.life.store.failNext(1, ({ state }) => state === 'failed');
    await rig.carryOut(start);
    expect(rig.scheduled).toEqual([id]);
    rig.life.screen.willAnswer({ kind: 'gone' });
    expect(await rig.life.runToEnd(id)).toMatchObject({ problem: { code: 'never-acknowledged' } });
  });

  it.each<[string, Error]>([
    ['no answer', new DOMException('aborted', 'AbortError')],
    ['HTTP 500', discordError(0, 500)],
    ['HTTP 401 without a code', discordError(0, 401)],
  ])('goes on with it, as after a restart, after %s: it may have arrived', async (_how, error) => {
    rig.defer = () => Promise.reject(error);
    await rig.carryOut(start);
    expect((await rig.life.get(id)).state).toBe('asked');
    expect(rig.scheduled).toEqual([id]);
    rig.life.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.life.upstream.willShow({ status: 'running', percent: 1 });
    await rig.life.runUntil(id, 'running');
    expect(rig.life.screen.presents.map(({ job }) => job.state)).toEqual(['asked']);
  });

  it('does nothing for the second delivery of an interaction', async () => {
    await rig.carryOut(start);
    const before = await rig.life.get(id);
    rig.defer = () => Promise.reject(new DOMException('aborted', 'AbortError'));
    await rig.carryOut(start);
    expect(await rig.life.get(id)).toEqual(before);
    expect(rig.scheduled).toEqual([id]);
  });
});

describe('showing a job again', () => {
  it.each([
    ['failed', en.status.notShown],
    ['finishing', en.notice.stillFinishing],
    ['unfinished', en.notice.unfinished],
    ['forgotten', en.notice.stillForgotten],
  ] as const)('says a sentence where nothing can be shown: %s', async (outcome, content) => {
    const rig = new ExecutorRig();
    rig.republished = outcome;
    rig.rest.willAnswer({});
    await rig.carryOut({ kind: 'republish', job: jobIn('done') });
    expect(rig.rest.calls).toMatchObject([{ method: 'PATCH', body: { content, components: [] } }]);
  });

  it.each([
    ['everybody', jobIn('done'), false],
    ['everybody, what its person took away', jobIn('done', { removedBy: 'owner' }), false],
    ['its person alone, what is private', jobIn('done', { private: true }), true],
    [
      'its person alone, what a moderator took away',
      jobIn('done', { removedBy: 'moderator' }),
      true,
    ],
  ])('shows it to %s', async (_whom, job, isHidden) => {
    const rig = new ExecutorRig();
    await rig.carryOut({ kind: 'republish', job });
    expect(rig.deferrals).toEqual([isHidden]);
    expect(rig.places).toMatchObject([{ address: { ephemeral: isHidden } }]);
  });

  it('shows it to its person alone, and says why, where others may not see it', async () => {
    const rig = new ExecutorRig();
    rig.rest.willAnswer({});
    await rig.carryOut({ kind: 'republish', job: jobIn('done'), alone: 'Only you see this.' });
    expect(rig.deferrals).toEqual([true]);
    expect(rig.places).toMatchObject([{ address: { ephemeral: true } }]);
    expect(rig.rest.calls).toMatchObject([
      { method: 'POST', body: { content: 'Only you see this.', flags: 64 } },
    ]);
  });

  it('says why to nobody where nothing is shown', async () => {
    const rig = new ExecutorRig();
    rig.republished = 'failed';
    rig.rest.willAnswer({});
    await rig.carryOut({ kind: 'republish', job: jobIn('done'), alone: 'Only you see this.' });
    expect(rig.rest.calls).toMatchObject([{ method: 'PATCH' }]);
  });

  it('says nothing more where it is shown', async () => {
    const rig = new ExecutorRig();
    await rig.carryOut({ kind: 'republish', job: jobIn('done') });
    expect(rig.rest.calls).toEqual([]);
  });
});
