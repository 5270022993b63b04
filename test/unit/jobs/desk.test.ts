import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createDesk, type Desk, type Origin } from '../../../src/jobs/desk.ts';
import type { DisplayOf } from '../../../src/jobs/display.ts';
import type { Job, JobDraft, JobId } from '../../../src/jobs/job.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { displayOf as quiet } from '../../fakes/display.ts';
import { addressOf, imagineOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { FakeScreen } from '../../fakes/screen.ts';

const id = jobIdOf(1);
const draft: JobDraft = {
  request: imagineOf(),
  upstream: 'midjourney-proxy',
  speed: undefined,
  private: true,
};
const origin: Origin = {
  jobId: id,
  requesterId: '1',
  guildId: '2',
  locale: 'de',
  uploadLimit: 99,
  address: addressOf(),
};

interface Rig {
  readonly desk: Desk;
  readonly jobs: JobRepository;
  readonly screen: FakeScreen;
  /** What the engine was told. */
  readonly woken: (readonly [JobId, number])[];
}

async function rig(job?: Job, displayOf: DisplayOf = quiet): Promise<Rig> {
  const clock = new ManualClock(sampleTime);
  const jobs = createJobRepository(createMemoryStore(), clock);
  if (job !== undefined) await jobs.create(job);
  const screen = new FakeScreen();
  const woken: (readonly [JobId, number])[] = [];
  const engine = {
    schedule: (jobId: JobId, at: number) => {
      woken.push([jobId, at]);
    },
    stop: () => Promise.resolve(),
  };
  const desk = createDesk({ jobs, engine, screen, clock, displayOf, jobTimeoutMs: 1_000 });
  return { desk, jobs, screen, woken };
}

describe('the desk', () => {
  it('writes a new job down with a reserved cost and wakes nobody yet', async () => {
    const { desk, jobs, woken } = await rig();
    expect(await desk.open(draft, origin)).toBe(true);
    expect(await jobs.get(id)).toEqual({
      schema: 1,
      id,
      state: 'asked',
      since: sampleTime,
      createdAt: sampleTime,
      request: draft.request,
      upstream: 'midjourney-proxy',
      private: true,
      requesterId: '1',
      guildId: '2',
      locale: 'de',
      uploadLimit: 99,
      address: addressOf(),
      timeoutMs: 1_000,
      movedFrom: [],
      notes: [],
      upstreamNotes: [],
      ping: 'never',
      usedActions: [],
      postings: [],
      cost: { units: 1, state: 'reserved' },
    });
    expect(woken).toEqual([]);
  });

  it('writes down whether a job shows previews and notifies, as is set where it is asked for', async () => {
    const asked: (string | undefined)[] = [];
    const { desk, jobs } = await rig(undefined, (guildId) => {
      asked.push(guildId);
      return Promise.resolve({ previews: true, ping: 'always' });
    });
    await desk.open(draft, origin);
    expect(await jobs.get(id)).toMatchObject({ previews: true, ping: 'always' });
    expect(asked).toEqual(['2']);
  });

  it('gives relaxed jobs four times as long', async () => {
    const { desk, jobs } = await rig();
    await desk.open({ ...draft, speed: 'relax' }, origin);
    expect(await jobs.get(id)).toMatchObject({ timeoutMs: 4_000, speed: 'relax' });
  });

  it('makes one job of an interaction that arrives twice', async () => {
    const { desk } = await rig();
    expect([await desk.open(draft, origin), await desk.open(draft, origin)]).toEqual([true, false]);
  });

  it('begins a job once Discord shows it', async () => {
    const { desk, jobs, woken } = await rig(jobIn('asked'));
    await desk.confirm(id, '77');
    expect(await jobs.get(id)).toMatchObject({ state: 'queued', address: { messageId: '77' } });
    expect(woken).toEqual([[id, sampleTime]]);
  });

  it('drops a job that Discord never showed', async () => {
    const { desk, jobs, woken } = await rig(jobIn('asked'));
    await desk.abandon(id);
    expect(await jobs.get(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'never-acknowledged' },
      cost: { state: 'refunded' },
    });
    expect(woken).toHaveLength(1);
  });

  it('resumes without changing anything', async () => {
    const { desk, woken } = await rig();
    desk.resume(id);
    expect(woken).toEqual([[id, sampleTime]]);
  });

  it('stops what can be stopped, says what came of it, and wakes the engine', async () => {
    const { desk, woken } = await rig(jobIn('running'));
    expect((await desk.cancel(id))?.state).toBe('cancelled');
    expect(await desk.cancel(id)).toBeUndefined();
    expect(woken).toHaveLength(1);
  });

  it('keeps a waiting task open for a quarter of an hour while somebody writes', async () => {
    const { desk, jobs } = await rig(jobIn('needs-input'));
    expect(await desk.openForm(id)).toBe(true);
    expect(await jobs.get(id)).toMatchObject({ opened: true, deadline: sampleTime + 900_000 });
    expect(await desk.answer(id, 'a blue fox')).toBe(true);
    expect(await jobs.get(id)).toMatchObject({ answer: { prompt: 'a blue fox' } });
  });

  it('says that a task does not wait', async () => {
    const { desk, woken } = await rig(jobIn('running'));
    expect(await desk.openForm(id)).toBe(false);
    expect(await desk.answer(id, 'x')).toBe(false);
    expect(await desk.checkAgain(id)).toBe(false);
    expect(woken).toEqual([]);
  });

  it('looks for an unclear job at once when asked', async () => {
    const { desk, jobs, woken } = await rig(jobIn('unclear'));
    expect(await desk.checkAgain(id)).toBe(true);
    expect(await jobs.get(id)).toMatchObject({ nextCheckAt: sampleTime, checks: 0 });
    expect(woken).toEqual([[id, sampleTime]]);
  });

  it('draws a used button on a finished picture, and only remembers it on another', async () => {
    const done = await rig(jobIn('done'));
    await done.desk.markUsed(id, 'u1');
    expect(done.screen.shows.map(({ job }) => job.usedActions)).toEqual([['u1']]);
    const delivering = await rig(jobIn('delivering'));
    await delivering.desk.markUsed(id, 'u1');
    expect(delivering.screen.shows).toEqual([]);
    expect((await delivering.jobs.get(id))?.usedActions).toEqual(['u1']);
  });
});
