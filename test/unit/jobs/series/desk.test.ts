import { beforeEach, describe, expect, it } from 'vitest';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import { createSeriesDesk } from '../../../../src/jobs/series/desk.ts';
import { jobIn, unnamedAddressOf } from '../../../fakes/jobs.ts';
import { seriesDraft, seriesIdOf, seriesOf } from '../../../fakes/series.ts';
import { type SeriesRig, seriesRig } from '../../../fakes/series-rig.ts';
import { settle } from '../../../fakes/settle.ts';

const id = seriesIdOf(1);
const idOf = (index: number) => jobIdInSeries(id, index);
const plan = {
  id,
  prompt: 'a {red, blue} fox',
  drafts: [seriesDraft, seriesDraft],
  private: true,
};
const origin = {
  requesterId: '7',
  guildId: '8',
  locale: 'de',
  address: unnamedAddressOf(),
  uploadLimit: 99,
};

describe('the desk for series', () => {
  let rig: SeriesRig;
  beforeEach(() => {
    rig = seriesRig();
  });

  it('writes one down as asked, and opens nothing yet', async () => {
    expect(await rig.seriesDesk.open(plan, origin)).toBe(true);
    expect(await rig.seriesDesk.open({ ...plan, prompt: 'another' }, origin)).toBe(false);
    await settle();
    expect(await rig.seriesDesk.get(id)).toMatchObject({
      ...{ id, state: 'asked', stopped: false, prompt: plan.prompt, createdAt: rig.clock.now() },
      ...origin,
    });
    expect(rig.seriesScreen.presents).toEqual([]);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it.each([1, 41])('refuses %i jobs, which are no series', async (length) => {
    const drafts = Array.from({ length }, () => seriesDraft);
    await expect(rig.seriesDesk.open({ ...plan, drafts }, origin)).rejects.toThrow();
    expect(await rig.series.open()).toEqual([]);
  });

  it('opens its jobs once Discord shows the summary, and knows where that stands', async () => {
    await rig.seriesDesk.open(plan, origin);
    await rig.seriesDesk.confirm(id, '77');
    await settle();
    const series = await rig.seriesDesk.get(id);
    expect(series).toMatchObject({ state: 'begun', address: { messageId: '77' } });
    expect((await rig.get(idOf(0))).address.messageId).toBeUndefined();
    expect(await rig.jobs.ofOwner('7', 10)).toHaveLength(2);
    expect((await rig.jobs.get(idOf(1)))?.state).toBe('queued');
  });

  it('drops one that Discord never showed: its mark goes and nothing is opened', async () => {
    await rig.seriesDesk.open(plan, origin);
    await rig.seriesDesk.abandon(id);
    rig.seriesDesk.resume(id);
    await settle();
    expect((await rig.seriesDesk.get(id))?.state).toBe('abandoned');
    expect(await rig.series.open()).toEqual([]);
    expect(await rig.jobs.live()).toEqual([]);
  });
});

describe('stopping a series', () => {
  const { drafts } = seriesOf();
  const four = seriesOf({ drafts: [...drafts, ...drafts] });

  it('stops what can be stopped, whether it is open or not, and counts it', async () => {
    const rig = seriesRig();
    await rig.putSeries(four);
    await rig.put(jobIn('done', { id: idOf(0) }));
    await rig.put(jobIn('running', { id: idOf(1) }));
    await rig.put(jobIn('queued', { id: idOf(2) }));
    expect(await rig.seriesDesk.stop(id)).toEqual({ stopped: 3, unclear: 0, count: 4 });
    expect((await rig.jobsOf(four)).map((job) => job?.state)).toEqual([
      'done',
      'cancelled',
      'cancelled',
      undefined,
    ]);
    await settle();
    expect(rig.seriesScreen.presents).toContain(id);
    expect(await rig.series.open()).toEqual([]);
    expect((await rig.jobsOf(four))[3]).toBeUndefined();
    rig.clock.advance(1);
    expect(await rig.seriesDesk.stop(id)).toEqual({ stopped: 0, unclear: 0, count: 4 });
  });

  it('leaves alone what may be paid for already, and counts it apart', async () => {
    const rig = seriesRig();
    await rig.putSeries(four);
    await rig.put(jobIn('done', { id: idOf(0) }));
    const unclear = jobIn('unclear', { id: idOf(1) });
    await rig.put(unclear);
    await rig.put(jobIn('running', { id: idOf(2) }));
    expect(await rig.seriesDesk.stop(id)).toEqual({ stopped: 2, unclear: 1, count: 4 });
    await settle();
    expect(await rig.get(unclear.id)).toEqual(unclear);
    expect(await rig.series.open()).toEqual([]);
    rig.clock.advance(1);
    expect(await rig.seriesDesk.stop(id)).toEqual({ stopped: 0, unclear: 1, count: 4 });
    expect(await rig.get(unclear.id)).toEqual(unclear);
  });

  it('comes back to a job that ended in a message which the bot was not allowed to change', async () => {
    const rig = seriesRig();
    await rig.putSeries(four);
    const { address } = jobIn('done');
    await rig.put(jobIn('done', { id: idOf(0), stranded: address }));
    await rig.put(jobIn('done', { id: idOf(1) }));
    const resumed: string[] = [];
    const desk = { ...rig.desk, resume: (jobId: string) => void resumed.push(jobId) };
    await createSeriesDesk({ ...rig, desk }).stop(id);
    expect(resumed).toEqual([idOf(0)]);
  });

  it('wins against the opener at every moment: no job stays that was not stopped', async () => {
    for (let turns = 0; turns < 60; turns += 1) {
      const rig = seriesRig();
      await rig.putSeries(four);
      void rig.opener.run(id);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const stopped = await rig.seriesDesk.stop(id);
      await settle();
      const states = (await rig.jobsOf(four)).map((job) => job?.state ?? 'cancelled');
      expect(states).toEqual(Array(4).fill('cancelled'));
      expect(stopped).toEqual({ stopped: 4, unclear: 0, count: 4 });
      expect(await rig.series.open()).toEqual([]);
    }
  });

  it('means nothing for a series that is not there', async () => {
    const rig = seriesRig();
    expect(await rig.seriesDesk.stop(id)).toBeUndefined();
    expect(await rig.series.open()).toEqual([]);
  });
});
