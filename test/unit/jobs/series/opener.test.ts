import { beforeEach, describe, expect, it } from 'vitest';
import { addressSchema, completeDraft } from '../../../../src/jobs/job.ts';
import { jobIdInSeries } from '../../../../src/jobs/request-ids.ts';
import type { Presented } from '../../../../src/jobs/screen.ts';
import { originInSeries } from '../../../../src/jobs/series/series.ts';
import { imagineOf, jobIn, unnamedAddressOf } from '../../../fakes/jobs.ts';
import { seriesDraft, seriesIdOf, seriesOf } from '../../../fakes/series.ts';
import { type SeriesRig, seriesRig } from '../../../fakes/series-rig.ts';

const id = seriesIdOf(1);
const idOf = (index: number) => jobIdInSeries(id, index);
const drafts = ['red', 'green', 'blue'].map((prompt) =>
  completeDraft({ ...seriesDraft, request: imagineOf({ prompt }) }),
);
const series = seriesOf({ drafts });
const unposted = unnamedAddressOf({ followUp: true });

describe('opening a series', () => {
  let rig: SeriesRig;
  const statesOf = async (): Promise<unknown[]> =>
    (await rig.jobsOf(series)).map((job) => job?.state);
  const isOpen = async (): Promise<boolean> => (await rig.series.open()).length > 0;
  const stands = (index: number): Presented => ({
    kind: 'shown',
    address: { ...unposted, messageId: `10${index}` },
  });

  beforeEach(() => {
    rig = seriesRig();
  });

  it('shows the summary, then opens each job in its own message, in order', async () => {
    await rig.putSeries(series);
    rig.screen.willAnswer(stands(0), stands(1), stands(2));
    await rig.run(id);
    expect(rig.seriesScreen.presents).toEqual([id]);
    expect(rig.screen.presents.map(({ job }) => [job.id, job.state, job.address])).toEqual(
      [0, 1, 2].map((index) => [idOf(index), 'asked', unposted]),
    );
    expect(await rig.jobsOf(series)).toMatchObject(
      [0, 1, 2].map((index) => ({
        state: 'queued',
        request: drafts[index]?.request,
        address: { ...unposted, messageId: `10${index}` },
        series: { id, index, count: 3 },
        requesterId: series.requesterId,
        uploadLimit: series.uploadLimit,
      })),
    );
    expect(await isOpen()).toBe(false);
  });

  it('never shows the message of one before that of the one before it stands', async () => {
    await rig.putSeries(series);
    rig.screen.willAnswer(stands(0), { kind: 'later' }, stands(1), stands(2));
    await rig.run(id);
    expect(await statesOf()).toEqual(['queued', 'asked', undefined]);
    await rig.pass(5_000);
    expect(await statesOf()).toEqual(['queued', 'queued', 'queued']);
    expect(rig.screen.presents.map(({ job }) => job.id)).toEqual([0, 1, 1, 2].map(idOf));
  });

  it.each([
    ['nothing is open', []],
    ['one is written down but not shown', [jobIn('asked', originInSeries(series, 0))]],
    [
      'one waits and one is shown',
      [jobIn('queued', { id: idOf(0) }), jobIn('asked', { id: idOf(1) })],
    ],
    [
      'one has ended and all are open',
      [
        jobIn('done', { id: idOf(0) }),
        jobIn('running', { id: idOf(1) }),
        jobIn('queued', { id: idOf(2) }),
      ],
    ],
  ])('goes on after a crash when %s: each is opened exactly once', async (_when, found) => {
    await rig.putSeries(series);
    for (const [index, job] of found.entries()) await rig.put({ ...job, id: idOf(index) });
    await rig.run(id);
    expect(await statesOf()).toEqual(
      [0, 1, 2].map((index) => {
        const state = found[index]?.state ?? 'asked';
        return state === 'asked' ? 'queued' : state;
      }),
    );
    const shown = rig.screen.presents.map(({ job }) => job.id);
    expect(shown).toEqual(
      [0, 1, 2].filter((index) => (found[index]?.state ?? 'asked') === 'asked').map(idOf),
    );
    expect(await isOpen()).toBe(false);
    await rig.run(id);
    expect(rig.screen.presents).toHaveLength(shown.length);
  });

  it('finds the message of a job that was sent when the process died', async () => {
    await rig.putSeries(series);
    await rig.put(jobIn('asked', { ...originInSeries(series, 0), id: idOf(0) }));
    const found = { ...unposted, messageId: '42' };
    rig.seriesScreen.willFind(idOf(0), found);
    await rig.run(id);
    expect(rig.screen.moves).toMatchObject([{ id: idOf(0), address: found }]);
    expect((await rig.get(idOf(0))).address).toEqual(found);
  });

  it('never shows as waiting what was stopped while its message was looked for', async () => {
    await rig.putSeries(series);
    await rig.put(jobIn('asked', { ...originInSeries(series, 0), id: idOf(0) }));
    rig.seriesScreen.findPosted = async () => {
      await rig.desk.cancel(idOf(0));
      return undefined;
    };
    await rig.run(id);
    expect(rig.screen.presents.map(({ job }) => job.id)).toEqual([1, 2].map(idOf));
    expect(await statesOf()).toEqual(['cancelled', 'queued', 'queued']);
  });

  it('looks for no message of a job that is new', async () => {
    await rig.putSeries(series);
    rig.seriesScreen.willFind(idOf(0), { ...unposted, messageId: '42' });
    await rig.run(id);
    expect(rig.screen.moves).toEqual([]);
  });

  it('runs a job whose message Discord does not take, without trying at every percentage', async () => {
    await rig.putSeries(series);
    rig.screen.willAnswer(stands(0), { kind: 'gone' });
    await rig.run(id);
    const job = await rig.get(idOf(1));
    const without = addressSchema.omit({ token: true, tokenExpiresAt: true }).parse(unposted);
    expect(job).toMatchObject({ state: 'queued', address: without });
    expect(job.address.token).toBeUndefined();
    expect(rig.screen.moves).toMatchObject([{ id: idOf(1), address: without }]);
    expect(await isOpen()).toBe(false);
  });

  it('pays for no job whose message cannot be placed once the interaction is dead', async () => {
    await rig.putSeries(series);
    rig.seriesScreen.isAlive = false;
    const gone = { kind: 'gone' } as const;
    rig.screen.willAnswer(stands(0), gone, gone);
    await rig.run(id);
    expect(await rig.jobsOf(series)).toMatchObject([
      { state: 'queued' },
      { state: 'failed', problem: { code: 'never-acknowledged' }, cost: { state: 'refunded' } },
      { state: 'failed', problem: { code: 'never-acknowledged' }, cost: { state: 'refunded' } },
    ]);
    expect(await isOpen()).toBe(false);
  });

  it('runs one that died between the loss of its message and its beginning', async () => {
    await rig.putSeries(series);
    const without = addressSchema.omit({ token: true, tokenExpiresAt: true }).parse(unposted);
    await rig.put(jobIn('asked', { ...originInSeries(series, 0), id: idOf(0), address: without }));
    rig.screen.willAnswer({ kind: 'gone' });
    await rig.run(id);
    expect((await rig.get(idOf(0))).state).toBe('queued');
  });

  it('waits for Discord when the summary cannot be shown, and opens nothing meanwhile', async () => {
    await rig.putSeries(series);
    rig.seriesScreen.willAnswer('later', 'later');
    await rig.run(id);
    await rig.pass(5_000);
    expect(await statesOf()).toEqual([undefined, undefined, undefined]);
    await rig.pass(5_000);
    expect(await statesOf()).toEqual(['queued', 'queued', 'queued']);
  });

  it('opens the jobs though the summary is gone, once it has begun', async () => {
    await rig.putSeries(series);
    rig.seriesScreen.willAnswer('gone');
    await rig.run(id);
    expect(await statesOf()).toEqual(['queued', 'queued', 'queued']);
  });

  it('is not done twice at once', async () => {
    await rig.putSeries(series);
    void rig.opener.run(id);
    await rig.run(id);
    expect(rig.seriesScreen.presents).toEqual([id]);
    expect(rig.screen.presents).toHaveLength(3);
  });

  it('is left alone where it cannot be read: no try will read it', async () => {
    const rig = seriesRig();
    const { id } = await rig.putSeries(seriesOf());
    await rig.store.put(`series:${id}`, { schema: 9 });
    await rig.run(id);
    await rig.pass(60 * 60_000);
    expect(rig.log.errors).toHaveLength(1);
    expect(rig.log.errors.join('')).toContain('cannot be read and is left alone');
    expect(await rig.series.isOpen(id)).toBe(true);
  });

  it('goes on after a fault of the store, and leaves no job behind', async () => {
    await rig.putSeries(series);
    rig.store.failNext(2, ({ state }) => state === 'queued');
    await rig.run(id);
    expect(await statesOf()).toEqual(['asked', undefined, undefined]);
    expect(rig.log.errors.join('')).toContain('could not be opened');
    await rig.pass(5_000);
    expect(await statesOf()).toEqual(['asked', undefined, undefined]);
    await rig.pass(9_999);
    expect(await statesOf()).toEqual(['asked', undefined, undefined]);
    await rig.pass(1);
    expect(await statesOf()).toEqual(['queued', 'queued', 'queued']);
  });

  it('stops with the program, in the middle of a wait too, and leaves its mark', async () => {
    await rig.putSeries(series);
    rig.screen.willAnswer({ kind: 'later' });
    await rig.run(id);
    await rig.opener.stop();
    expect(rig.clock.pending).toBe(0);
    expect(await isOpen()).toBe(true);
    void rig.opener.run(id);
    await rig.pass(60_000);
    expect(rig.screen.presents).toHaveLength(1);
  });
});
