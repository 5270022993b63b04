import { describe, expect, it } from 'vitest';
import { addressSchema, type Job } from '../../../../src/jobs/job.ts';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import { jobIn, sampleTime, unnamedAddressOf } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';
import { seriesIdOf, seriesOf } from '../../../fakes/series.ts';

const seriesId = seriesIdOf(1);
const idOf = (index: number) => jobIdInSeries(seriesId, index);
const inSeries = (index: number): Pick<Job, 'id' | 'series'> => ({
  id: idOf(index),
  series: { id: seriesId, index, count: 2 },
});

/** Both jobs of a series; the first ends in this way. */
async function rigWith(first: Job, second: Job): Promise<LifecycleRig> {
  const rig = lifecycleRig();
  await rig.series.create(seriesOf());
  for (const job of [first, second]) await rig.put(job);
  return rig;
}

describe('the last step of a job of a series', () => {
  it.each(['done', 'failed', 'timed-out', 'cancelled'] as const)(
    'of one that is %s keeps its mark until the summary stands, when it was the last',
    async (state) => {
      const first = { ...jobIn(state), ...inSeries(0) };
      const rig = await rigWith(first, jobIn('done', inSeries(1)));
      await rig.jobs.retire(idOf(1));
      rig.seriesScreen.willAnswer('later', 'shown');
      expect(await rig.step(idOf(0))).toEqual({ at: sampleTime + 15_000 });
      expect(await rig.jobs.live()).toEqual([idOf(0)]);
      rig.clock.advance(15_000);
      expect(await rig.step(idOf(0))).toBe('over');
      expect(await rig.jobs.live()).toEqual([]);
      expect(rig.seriesScreen.presents).toEqual([seriesId, seriesId]);
    },
  );

  it('is told where its message was found, which was sent when the process died', async () => {
    const address = unnamedAddressOf({ followUp: true });
    const stopped = jobIn('cancelled', { ...inSeries(0), address });
    const rig = await rigWith(stopped, jobIn('running', inSeries(1)));
    const found = { ...address, messageId: '42' };
    rig.seriesScreen.willFind(idOf(0), found);
    expect(await rig.step(idOf(0))).toBe('over');
    expect(rig.screen.moves).toMatchObject([{ id: idOf(0), address: found }]);
    expect(rig.screen.presents).toMatchObject([{ job: { id: idOf(0), address: found } }]);
    expect((await rig.get(idOf(0))).address).toEqual(found);
  });

  it.each([
    ['is known where it stands', { messageId: '7' }],
    ['is the answer to its own interaction', { followUp: undefined }],
  ])('is told without looking where its message %s', async (_why, place) => {
    const address = { ...unnamedAddressOf({ followUp: true }), ...place };
    const job = { ...jobIn('cancelled', inSeries(0)), address: addressSchema.parse(address) };
    const rig = await rigWith(job, jobIn('running', inSeries(1)));
    rig.seriesScreen.willFind(idOf(0), { ...addressSchema.parse(address), messageId: '42' });
    expect(await rig.step(idOf(0))).toBe('over');
    expect(rig.screen.moves).toEqual([]);
  });

  it('waits for no summary while another one runs', async () => {
    const rig = await rigWith(jobIn('done', inSeries(0)), jobIn('running', inSeries(1)));
    expect(await rig.step(idOf(0))).toBe('over');
    expect(rig.seriesScreen).toMatchObject({ presents: [], shows: [seriesId] });
  });

  it('is no error where the summary is gone, or the series', async () => {
    const rig = await rigWith(jobIn('done', inSeries(0)), jobIn('done', inSeries(1)));
    rig.seriesScreen.willAnswer('gone');
    expect(await rig.step(idOf(0))).toBe('over');
    await rig.store.remove(`series:${seriesId}`);
    expect(await rig.step(idOf(1))).toBe('over');
  });

  it('waits a day for Discord and no longer', async () => {
    const rig = await rigWith(jobIn('done', inSeries(0)), jobIn('done', inSeries(1)));
    rig.clock.advance(24 * 60 * 60_000);
    rig.seriesScreen.willAnswer('later');
    expect(await rig.step(idOf(0))).toBe('over');
    expect(rig.seriesScreen.presents).toEqual([seriesId]);
  });

  it('has nothing to do with series for any other job', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('done'));
    expect(await rig.step(id)).toBe('over');
    expect(rig.seriesScreen).toMatchObject({ presents: [], shows: [] });
  });
});

describe('a job whose series was stopped', () => {
  it('is sent no more, though nobody has come to stop it yet', async () => {
    const rig = lifecycleRig();
    await rig.series.create(seriesOf({ stopped: true }));
    const id = await rig.put(jobIn('queued', inSeries(0)));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      cost: { state: 'refunded' },
    });
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.slots.holds(id)).toBe(false);
  });

  it('is sent where nobody has stopped it, or its series is not known any more', async () => {
    const rig = lifecycleRig();
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    const id = await rig.put(jobIn('queued', inSeries(0)));
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.runUntil(id, 'running');
  });
});
