import { describe, expect, it } from 'vitest';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import { originInSeries } from '../../../../src/jobs/series/series.ts';
import { jobIn } from '../../../fakes/jobs.ts';
import { seriesIdOf, seriesOf } from '../../../fakes/series.ts';
import { seriesRig } from '../../../fakes/series-rig.ts';

const id = seriesIdOf(1);
const idOf = (index: number) => jobIdInSeries(id, index);
const [draft, ...others] = seriesOf().drafts;
if (draft === undefined) throw new Error('The sample has no jobs');
const series = seriesOf({ drafts: [draft, draft, ...others] });

describe('a series that was only asked for', () => {
  const asked = { ...series, state: 'asked' as const };

  it('begins where its summary can be shown', async () => {
    const rig = seriesRig();
    await rig.putSeries(asked);
    await rig.run(id);
    expect((await rig.series.get(id))?.state).toBe('begun');
    expect((await rig.jobsOf(series)).map((job) => job?.state)).toEqual(Array(3).fill('queued'));
  });

  it('is given up where Discord has never heard of it: nothing is opened and nothing is paid', async () => {
    const rig = seriesRig();
    await rig.putSeries(asked);
    rig.seriesScreen.willAnswer('gone');
    await rig.run(id);
    expect((await rig.series.get(id))?.state).toBe('abandoned');
    expect(await rig.jobsOf(series)).toEqual([undefined, undefined, undefined]);
    expect(await rig.series.open()).toEqual([]);
    expect(rig.screen.presents).toEqual([]);
  });

  it('waits for Discord before it is judged', async () => {
    const rig = seriesRig();
    await rig.putSeries(asked);
    rig.seriesScreen.willAnswer('later', 'gone');
    await rig.run(id);
    expect((await rig.series.get(id))?.state).toBe('asked');
    await rig.pass(5_000);
    expect((await rig.series.get(id))?.state).toBe('abandoned');
  });

  it('leaves a mark without a series nothing but to go', async () => {
    const rig = seriesRig();
    await rig.store.put(`openseries:${id}`, {});
    await rig.run(id);
    expect(await rig.series.open()).toEqual([]);
  });
});

describe('a series that is stopped while it is opened', () => {
  it('opens nothing more, and its summary tells the end before the mark goes', async () => {
    const rig = seriesRig();
    await rig.putSeries({ ...series, stopped: true });
    rig.seriesScreen.willAnswer('shown', 'later', 'shown', 'shown');
    await rig.run(id);
    expect(await rig.series.open()).toEqual([id]);
    await rig.pass(5_000);
    expect(await rig.series.open()).toEqual([]);
    expect(await rig.jobsOf(series)).toEqual([undefined, undefined, undefined]);
    expect(rig.seriesScreen.presents).toHaveLength(4);
  });

  it('comes back to a summary that the bot may not change for now, for a day', async () => {
    const rig = seriesRig();
    await rig.putSeries({ ...series, stopped: true });
    rig.seriesScreen.willAnswer(...Array.from({ length: 100 }, () => 'closed' as const));
    await rig.run(id);
    await rig.pass(60_000);
    expect(rig.seriesScreen.presents).toHaveLength(2);
    for (let hour = 0; hour < 20; hour += 1) await rig.pass(60 * 60_000);
    const tried = rig.seriesScreen.presents.length;
    expect(tried).toBeGreaterThan(6);
    expect(tried).toBeLessThan(20);
    expect(await rig.series.open()).toEqual([id]);
    for (let hour = 0; hour < 20; hour += 1) await rig.pass(60 * 60_000);
    expect(await rig.series.open()).toEqual([]);
  });

  it('finds the message of such a job first, so that its end is told there', async () => {
    const rig = seriesRig();
    await rig.putSeries({ ...series, stopped: true });
    const { address } = originInSeries(series, 0);
    await rig.put(jobIn('asked', { ...originInSeries(series, 0), id: idOf(0) }));
    rig.seriesScreen.willFind(idOf(0), { ...address, messageId: '42' });
    await rig.run(id);
    expect(await rig.get(idOf(0))).toMatchObject({
      state: 'cancelled',
      address: { messageId: '42' },
    });
    expect(rig.screen.moves).toMatchObject([{ id: idOf(0), address: { messageId: '42' } }]);
  });

  it('leaves a job alone of which nobody knows whether it is paid for', async () => {
    const rig = seriesRig();
    await rig.putSeries({ ...series, stopped: true });
    await rig.put(jobIn('unclear', { id: idOf(0) }));
    await rig.run(id);
    expect((await rig.get(idOf(0))).state).toBe('unclear');
    expect(await rig.series.open()).toEqual([]);
  });

  it('stops a job that was written down in the same moment', async () => {
    const rig = seriesRig();
    await rig.putSeries({ ...series, stopped: true });
    await rig.put(jobIn('asked', { id: idOf(0) }));
    await rig.run(id);
    expect((await rig.jobsOf(series)).map((job) => job?.state)).toEqual([
      'cancelled',
      undefined,
      undefined,
    ]);
    expect(rig.screen.presents).toEqual([]);
  });
});
