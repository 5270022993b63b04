import { describe, expect, it } from 'vitest';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import { jobIn } from '../../../fakes/jobs.ts';
import { seriesIdOf, seriesOf } from '../../../fakes/series.ts';
import { type SeriesRig, seriesRig } from '../../../fakes/series-rig.ts';

const id = seriesIdOf(1);
const idOf = (index: number) => jobIdInSeries(id, index);

async function rigWith(...jobs: Parameters<SeriesRig['put']>[0][]): Promise<SeriesRig> {
  const rig = seriesRig();
  await rig.putSeries(seriesOf());
  for (const job of jobs) await rig.put(job);
  return rig;
}

describe('the end of a series', () => {
  it('waits for the summary when all of its jobs have ended', async () => {
    const rig = await rigWith(jobIn('done', { id: idOf(0) }), jobIn('cancelled', { id: idOf(1) }));
    rig.seriesScreen.willAnswer('later', 'shown');
    expect(await rig.seriesTies.conclude(id)).toBe('later');
    expect(await rig.seriesTies.conclude(id)).toBe('told');
    expect(rig.seriesScreen.presents).toEqual([id, id]);
  });

  it('has to be told again where the bot may not change the summary for now', async () => {
    const rig = await rigWith(jobIn('done', { id: idOf(0) }), jobIn('failed', { id: idOf(1) }));
    rig.seriesScreen.willAnswer('closed');
    expect(await rig.seriesTies.conclude(id)).toBe('closed');
  });

  it('is no error where the summary is gone', async () => {
    const rig = await rigWith(jobIn('done', { id: idOf(0) }), jobIn('failed', { id: idOf(1) }));
    rig.seriesScreen.willAnswer('gone');
    expect(await rig.seriesTies.conclude(id)).toBe('told');
  });

  it.each([
    ['one is not open yet', []],
    ['one still runs', [jobIn('running', { id: idOf(1) })]],
  ])('has not come while %s: the summary follows soon', async (_why, others) => {
    const rig = await rigWith(jobIn('done', { id: idOf(0) }), ...others);
    expect(await rig.seriesTies.conclude(id)).toBe('told');
    expect(rig.seriesScreen).toMatchObject({ shows: [id], presents: [] });
  });

  it('means nothing for a series that is not there', async () => {
    expect(await seriesRig().seriesTies.conclude(id)).toBe('told');
  });
});
