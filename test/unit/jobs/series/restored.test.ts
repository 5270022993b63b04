import { describe, expect, it } from 'vitest';
import { jobIdsOf } from '../../../../src/jobs/series/series.ts';
import { jobIn } from '../../../fakes/jobs.ts';
import { seriesOf } from '../../../fakes/series.ts';
import { seriesRig } from '../../../fakes/series-rig.ts';

describe('a series that stood in a backup', () => {
  it('opens what was not open as jobs of which nobody knows, and sends nothing', async () => {
    const rig = seriesRig();
    const series = await rig.putSeries(seriesOf({ state: 'begun', restored: true }));
    const [first] = jobIdsOf(series);
    if (first === undefined) throw new Error('There is none');
    // Cut short between its two writes.
    const { id, count } = { id: series.id, count: series.drafts.length };
    await rig.put(jobIn('asked', { id: first, series: { id, index: 0, count } }));
    await rig.run(series.id);
    const jobs = await rig.jobsOf(series);
    expect(new Set(jobs.map((job) => job?.state))).toEqual(new Set(['unclear']));
    expect(jobs[1]).toMatchObject({ restored: true, attempt: `${jobIdsOf(series)[1]}-1` });
    expect(rig.screen.presents).toEqual([]);
    expect(await rig.series.isOpen(series.id)).toBe(false);
  });
});
