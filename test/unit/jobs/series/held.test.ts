import { describe, expect, it } from 'vitest';
import { completeDraft } from '../../../../src/jobs/job.ts';
import { jobIdsOf, originInSeries, type Series } from '../../../../src/jobs/series/series.ts';
import { addressOf, jobIn } from '../../../fakes/jobs.ts';
import { seriesDraft, seriesOf } from '../../../fakes/series.ts';
import { seriesRig } from '../../../fakes/series-rig.ts';

const open = completeDraft(seriesDraft);
const held = { ...open, review: { prompt: 'needed', hours: 48 } } as const;
const hidden = { ...open, private: true };

function seenBy(drafts: Series['drafts'], ephemeral: boolean): boolean[] {
  const series = seriesOf({ drafts, address: addressOf({ ephemeral }) });
  return drafts.map((_draft, index) => originInSeries(series, index).address.ephemeral);
}

describe('of a series with something that is held', () => {
  it('what is held, and what is private, is seen by its person alone, and nothing else', () => {
    expect(seenBy([open, held, hidden], true)).toEqual([false, true, true]);
    const approved = { ...open, review: { prompt: 'approved', hours: 48 } } as const;
    expect(seenBy([approved, held], true)).toEqual([false, true]);
    expect(seenBy([open, open], false)).toEqual([false, false]);
  });

  it('what is stopped with its server is so by whoever did that, also after a crash', async () => {
    const rig = seriesRig();
    const byId = '300000000000000009';
    const series = await rig.putSeries(seriesOf({ drafts: [held, held] }));
    const [first, second] = jobIdsOf(series);
    if (first === undefined || second === undefined) throw new Error('There are not two');
    for (const id of [first, second]) await rig.put(jobIn('held', { id, review: held.review }));
    await rig.seriesDesk.stop(series.id, byId);
    const late = { ...series, stopped: true, stoppedById: byId };
    expect(await rig.series.get(series.id)).toMatchObject({ stopped: true, stoppedById: byId });
    expect((await rig.get(first)).review?.decision).toMatchObject({ what: 'stopped', byId });
    const other = seriesRig();
    await other.putSeries(late);
    await other.put(jobIn('held', { id: first, review: held.review }));
    await other.run(series.id);
    expect((await other.get(first)).review?.decision).toMatchObject({ what: 'stopped', byId });
  });
});
