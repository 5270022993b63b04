import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../src/jobs/job.ts';
import { jobIdInSeries } from '../../../src/jobs/request-ids.ts';
import { createWorkshop, type Workshop } from '../../../src/jobs/workshop.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { displayOf } from '../../fakes/display.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../fakes/lifecycle.ts';
import { noPrices } from '../../fakes/prices.ts';
import { judgeNothing } from '../../fakes/review-room.ts';
import { seriesIdOf, seriesOf } from '../../fakes/series.ts';
import { deferred, settle } from '../../fakes/settle.ts';

/** A workshop with its real engine over the fakes of a rig. */
function workshopOver(rig: LifecycleRig): Workshop {
  const { jobs, series, upstream, screen, seriesScreen, media, clock, log, stopping, thumbnails } =
    rig;
  return createWorkshop({
    ...{ jobs, series, screen, seriesScreen, media, thumbnails, clock, logger: log.logger },
    reviewRoom: rig.reviewRoom,
    judgeResult: judgeNothing,
    upstreams: [upstream],
    settings: {
      upstreamSlots: 1,
      poll: { minMs: 2_000, maxMs: 15_000 },
      jobTimeoutMs: 900_000,
      prices: noPrices,
    },
    displayOf,
    callbackUrl: () => undefined,
    stopping: stopping.signal,
  });
}

describe('taking up what was live', () => {
  it('goes on with the others when one document cannot be read', async () => {
    const rig = lifecycleRig();
    for (const index of [1, 2, 3]) {
      const since = sampleTime - 60_000;
      await rig.put(jobIn(index === 3 ? 'failed' : 'running', { id: jobIdOf(index), since }));
    }
    await rig.store.put(`jobs:${jobIdOf(2)}`, { schema: 2, id: jobIdOf(2) });
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: await rig.jobs.live(), series: [] });
    for (let turn = 0; turn < 4; turn += 1) {
      rig.clock.advance(0);
      await settle();
    }
    expect(rig.screen.shows.map(({ job }) => job.id)).toEqual([jobIdOf(1)]);
    expect(rig.screen.presents.map(({ job }) => job.id)).toEqual([jobIdOf(3)]);
    expect(rig.log.errors.join('')).toContain(jobIdOf(2));
    await workshop.stop();
    expect(rig.clock.pending).toBe(0);
  });

  it('gives no slot away that a job which runs upstream still has', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('queued', { id: jobIdOf(1) }));
    await rig.put(jobIn('running', { id: jobIdOf(2) }));
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: await rig.jobs.live(), series: [] });
    rig.clock.advance(0);
    await settle();
    expect(rig.upstream.submits).toEqual([]);
    expect((await rig.get(jobIdOf(1))).state).toBe('queued');
    await workshop.stop();
  });
});

describe('a mark whose job was never written', () => {
  const series = seriesOf();
  const id = jobIdInSeries(series.id, 0);

  it('goes before its series writes that job down, which keeps its own mark', async () => {
    const rig = lifecycleRig();
    await rig.store.put(`live:${id}`, {});
    await rig.series.create(series);
    const removing = deferred<undefined>();
    const slow = {
      ...rig.jobs,
      retire: async (jobId: JobId) => {
        await removing.promise;
        await rig.jobs.retire(jobId);
      },
    };
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver({ ...rig, jobs: slow });
    // Whatever looks at the mark is ahead of the series, and is slow with what it has decided.
    rig.seriesScreen.willAnswer('later');
    const takenUp = workshop.takeUp({ jobs: [id], series: [series.id] });
    const pass = async (ms: number): Promise<void> => {
      await settle();
      rig.clock.advance(ms);
      await settle();
    };
    await pass(0);
    await pass(5_000);
    removing.resolve(undefined);
    await takenUp;
    await pass(5_000);
    expect(await rig.jobs.get(id)).toBeDefined();
    expect(await rig.jobs.live()).toContain(id);
    await workshop.stop();
  });

  it('keeps nobody waiting where it cannot be removed', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('failed', { id: jobIdOf(3) }));
    const retire = (jobId: JobId): Promise<void> =>
      jobId === id ? Promise.reject(new StoreError('disk full')) : rig.jobs.retire(jobId);
    const workshop = workshopOver({ ...rig, jobs: { ...rig.jobs, retire } });
    await workshop.takeUp({ jobs: [id, jobIdOf(3)], series: [] });
    rig.clock.advance(0);
    await settle();
    expect(rig.screen.presents.map(({ job }) => job.id)).toEqual([jobIdOf(3)]);
    expect(rig.log.errors.join('')).toContain('a mark without a job could not be removed');
    await workshop.stop();
  });
});

describe('a series whose jobs are live', () => {
  const series = { id: seriesIdOf(1), index: 0, count: 2 };
  const id = jobIdInSeries(series.id, 0);

  it('leaves a job that has no message yet to its series', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('asked', { id, series }));
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: await rig.jobs.live(), series: [] });
    rig.clock.advance(60_000);
    await settle();
    expect(rig.screen.presents).toEqual([]);
    expect((await rig.get(id)).state).toBe('asked');
    await workshop.stop();
  });

  it('has its summary brought up to date at the start, and whenever a job gets further', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('running', { id, series }));
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: await rig.jobs.live(), series: [] });
    expect(rig.seriesScreen.shows).toEqual([series.id]);
    rig.clock.advance(5_000);
    await settle();
    await workshop.desk.markUsed(id, 'k1');
    expect(rig.seriesScreen.shows).toHaveLength(1);
    await workshop.desk.cancel(id);
    expect(rig.seriesScreen.shows).toEqual([series.id, series.id]);
    await workshop.stop();
  });

  it('is opened further where a start finds it half open', async () => {
    const rig = lifecycleRig();
    await rig.series.create(seriesOf());
    rig.upstream.willSubmit(
      { kind: 'accepted', taskId: 'task-1' },
      { kind: 'accepted', taskId: 'task-2' },
    );
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: [], series: await rig.series.open() });
    await settle();
    rig.clock.advance(0);
    await settle();
    expect((await rig.get(id)).state).toBe('running');
    expect((await rig.get(jobIdInSeries(series.id, 1))).state).toBe('queued');
    await workshop.stop();
    expect(rig.clock.pending).toBe(0);
  });
});
