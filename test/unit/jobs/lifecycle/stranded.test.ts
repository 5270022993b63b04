import { describe, expect, it } from 'vitest';
import { withoutToken } from '../../../../src/jobs/address.ts';
import type { Job } from '../../../../src/jobs/job.ts';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import type { Presented } from '../../../../src/jobs/screen.ts';
import { addressOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';
import { seriesIdOf, seriesOf } from '../../../fakes/series.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const home = withoutToken(addressOf());
const direct = addressOf({ channelId: 'dm', messageId: '9', guildId: null, direct: true });
const closed: Presented = { kind: 'gone', stranded: home };
const sentDirectly: Presented = { kind: 'shown', address: direct, stranded: home };

/** Takes steps until it is over. @returns how long after the end each of them came, in minutes */
async function tries(rig: LifecycleRig, id: Job['id']): Promise<readonly number[]> {
  const at: number[] = [];
  for (let next = await rig.step(id); typeof next === 'object'; next = await rig.step(id)) {
    rig.clock.advance(next.at - rig.clock.now());
    at.push((rig.clock.now() - sampleTime) / minute);
  }
  return at;
}

describe('a picture that the bot may show nowhere for now', () => {
  it('is done, keeps its mark, and comes into its message once the bot may write there', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(closed);
    const id = await rig.put(jobIn('delivering', { address: home }));
    const next = await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'done', delivery: 'kept', stranded: home });
    expect(await rig.jobs.live()).toEqual([id]);
    // It has been tried there just now.
    expect(rig.screen.presents).toHaveLength(1);
    const wait = typeof next === 'object' ? next.at - sampleTime : Number.NaN;
    expect(wait).toBeGreaterThanOrEqual(2 * minute);
    expect(wait).toBeLessThanOrEqual(2.5 * minute);
    rig.clock.advance(wait);
    expect(await rig.step(id)).toBe('over');
    const shown = await rig.get(id);
    expect(shown).toMatchObject({ state: 'done', delivery: 'attached', address: home });
    expect(shown.stranded).toBeUndefined();
    expect(rig.screen.presents).toMatchObject([{}, { job: { address: home }, files: [{}] }]);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('is tried a few times in a day, ever more seldom, and then no more', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(...Array.from({ length: 100 }, () => closed));
    const id = await rig.put(jobIn('delivering', { address: home }));
    const at = await tries(rig, id);
    expect(at.length).toBeGreaterThan(5);
    expect(at.length).toBeLessThan(12);
    expect(at.at(-1)).toBeLessThan((30 * 60 * minute) / minute);
    expect(rig.clock.now() - sampleTime).toBeGreaterThan(day);
    expect(await rig.jobs.live()).toEqual([]);
    expect(await rig.get(id)).toMatchObject({ state: 'done', delivery: 'kept' });
  });

  it('notifies its person once, when it is there', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(closed);
    const id = await rig.put(jobIn('delivering', { address: home, ping: 'always' }));
    const next = await rig.step(id);
    expect(rig.screen.pings).toEqual([]);
    rig.clock.advance(typeof next === 'object' ? next.at - rig.clock.now() : 0);
    expect(await rig.step(id)).toBe('over');
    await rig.step(id);
    expect(rig.screen.pings).toHaveLength(1);
  });

  it('goes to its person where it can be sent directly by then; its message is told later', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(closed, sentDirectly);
    const id = await rig.put(jobIn('delivering', { address: home }));
    await tries(rig, id);
    expect(await rig.get(id)).toMatchObject({ delivery: 'attached', address: direct });
    expect(rig.screen.presents).toHaveLength(2);
    expect(rig.screen.pointed).toMatchObject([{ from: home, job: { address: direct } }]);
  });

  it('is found again where its id was not known before', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(closed);
    const id = await rig.put(jobIn('delivering', { address: { ...home, messageId: undefined } }));
    await tries(rig, id);
    expect(rig.screen.presents.map(({ job }) => job.address.messageId)).toEqual([
      undefined,
      home.messageId,
    ]);
    expect(await rig.get(id)).toMatchObject({ delivery: 'attached', address: home });
  });

  it('is not brought back after somebody has taken it away', async () => {
    const rig = lifecycleRig();
    const job = jobIn('done', { address: home, stranded: home, removedBy: 'moderator' });
    const id = await rig.put(job);
    rig.clock.advance(minute);
    expect(await rig.step(id)).toBe('over');
    expect(rig.screen.presents).toEqual([]);
  });

  it('is left alone where its message is gone for good', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(closed, { kind: 'gone' });
    const id = await rig.put(jobIn('delivering', { address: home }));
    expect(await tries(rig, id)).toHaveLength(1);
    expect((await rig.get(id)).stranded).toBeUndefined();
  });
});

describe('a message whose picture was sent directly', () => {
  it('says where it is as soon as the bot may write there, and nothing is sent twice', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(sentDirectly);
    rig.screen.willPoint('closed', 'later', 'shown');
    const id = await rig.put(jobIn('delivering', { address: home }));
    expect(await tries(rig, id)).toHaveLength(3);
    expect(rig.screen.presents).toHaveLength(1);
    expect(rig.screen.pointed.map(({ from }) => from)).toEqual([home, home, home]);
    const job = await rig.get(id);
    expect(job).toMatchObject({ state: 'done', delivery: 'attached', address: direct });
    expect(job.stranded).toBeUndefined();
  });

  it('is looked at by the next start, whenever that is', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('done', { address: direct, stranded: home }));
    rig.clock.advance(10_000);
    expect(await rig.step(id)).toBe('over');
    expect(rig.screen.pointed).toMatchObject([{ from: home }]);
  });

  it('is the one that Discord took last, where nobody had written down which it is', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(sentDirectly);
    rig.screen.willPoint('shown');
    const id = await rig.put(jobIn('delivering', { address: addressOf({ messageId: undefined }) }));
    await tries(rig, id);
    expect(rig.screen.pointed.map(({ from }) => from)).toEqual([home]);
  });

  it('keeps no token that leads to it', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(sentDirectly);
    const id = await rig.put(jobIn('delivering', { address: addressOf() }));
    await rig.step(id);
    expect((await rig.get(id)).stranded).toEqual(home);
  });
});

describe('another end that the bot may tell nowhere for now', () => {
  it.each(['failed', 'timed-out', 'cancelled'] as const)(
    'of a job that is %s is told once it may',
    async (state) => {
      const rig = lifecycleRig();
      rig.screen.willAnswer(closed, closed);
      const id = await rig.put(jobIn(state, { address: home }));
      await rig.step(id);
      expect((await rig.get(id)).stranded).toEqual(home);
      expect(await tries(rig, id)).toHaveLength(1);
      expect(rig.screen.presents).toHaveLength(3);
      expect((await rig.get(id)).stranded).toBeUndefined();
    },
  );

  it('of an unclear one leaves its first message to the end', async () => {
    const rig = lifecycleRig();
    rig.screen.willAnswer(sentDirectly);
    const unclear = jobIn('unclear', { address: home, checks: 0, nextCheckAt: sampleTime });
    rig.upstream.willFind(undefined);
    const id = await rig.put(unclear);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ address: direct, stranded: home });
  });
});

describe('a summary that the bot may not change for now', () => {
  const seriesId = seriesIdOf(1);
  const last = {
    id: jobIdInSeries(seriesId, 0),
    series: { id: seriesId, index: 0, count: 2 },
  };

  it('is tried again by the last of its jobs, a few times in a day', async () => {
    const rig = lifecycleRig();
    await rig.series.create(seriesOf());
    await rig.put(jobIn('done', { ...last, id: jobIdInSeries(seriesId, 1) }));
    const id = await rig.put(jobIn('done', last));
    rig.seriesScreen.willAnswer('closed', 'closed', 'shown');
    const at = await tries(rig, id);
    expect(at).toHaveLength(2);
    expect(at[0]).toBeGreaterThanOrEqual(2);
    expect(await rig.jobs.live()).not.toContain(id);
  });
});
