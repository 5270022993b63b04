import { beforeEach, describe, expect, it } from 'vitest';
import type { Intention } from '../../../src/discord/definitions.ts';
import { jobIdSchema } from '../../../src/jobs/job.ts';
import { jobIdInSeries } from '../../../src/jobs/request-ids.ts';
import { en } from '../../../src/locales/en.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { ExecutorRig } from '../../fakes/executor.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { discordError } from '../../fakes/rest.ts';
import { seriesDraft as draft, seriesIdOf } from '../../fakes/series.ts';

const seriesId = seriesIdOf(7);
const jobId = jobIdSchema.parse(seriesId);
const closes = { applicationId: '9', token: 'question', expiresAt: sampleTime + 60_000 };
const job: Intention = { kind: 'start', draft, jobId };
const plan = { id: seriesId, prompt: 'a {red, blue} fox', drafts: [draft, draft], private: false };
const series: Intention = { kind: 'start-series', series: plan };
const first = buttonPress('x', { id: '1300000000000000011', token: 'first' });
const second = buttonPress('x', { id: '1300000000000000012', token: 'second' });
const patchOf = (token: string, content: string, applicationId = '200000000000000001') => ({
  method: 'PATCH',
  route: `/webhooks/${applicationId}/${token}/messages/@original`,
  body: { content, components: [] },
});

function failWrites({ life: { store } }: ExecutorRig): void {
  const fail = (): Promise<never> => Promise.reject(new StoreError('disk full'));
  Object.assign(store, { putIfAbsent: fail, createAll: fail });
}

describe.each([
  ['a job', job],
  ['a series', series],
] as const)('what has an id of its own: %s', (_what, intention) => {
  let rig: ExecutorRig;
  const count = (): number => rig.scheduled.length + rig.opened.length;

  beforeEach(() => {
    rig = new ExecutorRig();
  });

  it('is started once, and another press is told so', async () => {
    await rig.carryOut(intention, first);
    rig.rest.willAnswer({});
    await rig.carryOut(intention, second);
    expect(count()).toBe(1);
    expect(rig.rest.calls).toMatchObject([patchOf('second', en.notice.alreadyStarted)]);
  });

  it('is left alone by the second delivery of the same press', async () => {
    await rig.carryOut(intention, first);
    await rig.carryOut(intention, first);
    expect(count()).toBe(1);
    expect(rig.rest.calls).toEqual([]);
  });

  it.each([
    ['a job', job],
    ['a series', series],
  ] as const)('excludes %s of the same id, also at the same moment', async (_other, other) => {
    rig.rest.willAnswer({});
    await Promise.all([rig.carryOut(intention, first), rig.carryOut(other, second)]);
    expect(count()).toBe(1);
    expect(rig.rest.calls).toMatchObject([patchOf('second', en.notice.alreadyStarted)]);
    const isJob = (await rig.life.jobs.get(jobId)) !== undefined;
    const isSeries = (await rig.life.series.get(seriesId)) !== undefined;
    expect([isJob, isSeries]).toEqual([intention.kind === 'start', intention.kind !== 'start']);
  });

  it('is not said to have started where Discord never heard the first answer', async () => {
    rig.defer = () => Promise.reject(discordError(10_062, 404));
    await rig.carryOut(intention, first);
    rig.defer = () => Promise.resolve('99');
    rig.rest.willAnswer({});
    await rig.carryOut(intention, second);
    expect(rig.opened).toEqual([]);
    expect(await rig.life.series.open()).toEqual([]);
    expect(rig.rest.calls).toMatchObject([patchOf('second', en.notice.neverStarted)]);
  });

  it('goes on, as after a restart, where nobody knows whether the answer arrived', async () => {
    rig.defer = () => Promise.reject(new DOMException('aborted', 'AbortError'));
    await rig.carryOut(intention, first);
    expect(count()).toBe(1);
    const asked = [await rig.life.jobs.get(jobId), await rig.life.series.get(seriesId)];
    expect(asked.map((one) => one?.state)).toContain('asked');
  });

  it('says so where it cannot be written down', async () => {
    failWrites(rig);
    await rig.carryOut(intention, first);
    expect(count()).toBe(0);
    expect(rig.tells).toEqual([en.notice.storageFailed]);
    expect(rig.deferrals).toEqual([]);
  });
});

it('a job may have an id that no series can have', async () => {
  const rig = new ExecutorRig();
  const own = jobIdInSeries(seriesId, 3);
  await rig.carryOut({ ...job, jobId: own }, first);
  expect(rig.scheduled).toEqual([own]);
});

describe('the picture that something comes from', () => {
  const parent = { jobId: jobIdOf(1), key: 'pall' };

  it.each([
    ['a job', { ...job, parent }],
    ['a series', { ...series, series: { ...plan, parent } }],
  ] as const)('has its button drawn as used by %s, once', async (_what, intention) => {
    const rig = new ExecutorRig();
    await rig.life.jobs.create(jobIn('done'));
    await rig.carryOut(intention, first);
    rig.rest.willAnswer({});
    await rig.carryOut(intention, second);
    expect((await rig.life.get(jobIdOf(1))).usedActions).toEqual(['pall']);
    expect(rig.life.screen.shows).toHaveLength(1);
  });

  it('keeps it as it is where Discord never heard the answer', async () => {
    const rig = new ExecutorRig();
    await rig.life.jobs.create(jobIn('done'));
    rig.defer = () => Promise.reject(discordError(10_062, 404));
    await rig.carryOut({ ...series, series: { ...plan, parent } }, first);
    expect((await rig.life.get(jobIdOf(1))).usedActions).toEqual([]);
  });
});

describe('the question that a start answers', () => {
  const closing = [
    ['a job', { ...job, closes }],
    ['a series', { ...series, series: { ...plan, closes } }],
  ] as const;

  it.each(closing)('loses its buttons when %s was written down', async (_what, intention) => {
    const rig = new ExecutorRig();
    rig.rest.willAnswer({});
    await rig.carryOut(intention, first);
    expect(rig.rest.calls).toMatchObject([patchOf('question', en.notice.started, '9')]);
  });

  it.each(closing)('is no matter for %s where it cannot be changed', async (_what, intention) => {
    const rig = new ExecutorRig();
    rig.rest.willAnswer(discordError(50_027, 401));
    await rig.carryOut(intention, first);
    expect(rig.scheduled.length + rig.opened.length).toBe(1);
    expect(rig.life.log.errors).toEqual([]);
    expect(rig.life.log.text).not.toContain('question');
  });

  it.each(closing)('is left alone after its time by %s', async (_what, intention) => {
    const rig = new ExecutorRig();
    rig.life.clock.advance(60_000);
    await rig.carryOut(intention, first);
    expect(rig.rest.calls).toEqual([]);
  });

  it('keeps its buttons where nothing was written down', async () => {
    const rig = new ExecutorRig();
    failWrites(rig);
    await rig.carryOut({ ...job, closes }, first);
    expect(rig.tells).toEqual([en.notice.storageFailed]);
    expect(rig.rest.calls).toEqual([]);
  });
});

describe('starting a series', () => {
  it('makes the deferred message its summary', async () => {
    const rig = new ExecutorRig();
    await rig.carryOut(series, first);
    expect(rig.opened).toEqual([seriesId]);
    expect(await rig.life.series.get(seriesId)).toMatchObject({
      state: 'begun',
      address: { messageId: '99', token: 'first', ephemeral: false },
      requesterId: first.user.id,
    });
  });

  it('of one person alone is answered for them alone', async () => {
    const rig = new ExecutorRig();
    await rig.carryOut({ ...series, series: { ...plan, private: true } }, first);
    expect((await rig.life.series.get(seriesId))?.address.ephemeral).toBe(true);
  });
});
