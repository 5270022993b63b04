import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { DiscordSeriesScreen } from '../../../src/discord/series-screen.ts';
import type { Job, JobState } from '../../../src/jobs/job.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { jobIdInSeries } from '../../../src/jobs/request-ids.ts';
import {
  createSeriesRepository,
  type SeriesRepository,
} from '../../../src/jobs/series/repository.ts';
import type { Series } from '../../../src/jobs/series/series.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { addressOf, jobIn, sampleTime, unnamedAddressOf } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { FakeRoutes } from '../../fakes/routes.ts';
import { fakeLimits } from '../../fakes/screen-limits.ts';
import { seriesIdOf, seriesOf } from '../../fakes/series.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const id = seriesIdOf(1);
const minute = 60_000;
const fox = '**a {red, blue} fox** - 2 jobs by <@300000000000000001>';
const idOf = (index: number) => jobIdInSeries(id, index);

describe('the summary on Discord', () => {
  let clock: ManualClock;
  let routes: FakeRoutes;
  let log: MemoryLog;
  let jobs: JobRepository;
  let series: SeriesRepository;
  let screen: DiscordSeriesScreen;
  let documents: ReturnType<typeof createMemoryStore>;

  /** Writes both jobs down in these states. */
  async function put(...states: readonly JobState[]): Promise<void> {
    for (const [index, state] of states.entries()) {
      const job: Job = { ...jobIn(state), id: idOf(index) };
      await documents.put(`jobs:${job.id}`, job);
    }
  }

  const begin = (overrides: Partial<Series> = {}): Promise<boolean> =>
    series.create(seriesOf(overrides));

  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await settle();
  };

  beforeEach(() => {
    clock = new ManualClock(sampleTime);
    routes = new FakeRoutes();
    log = new MemoryLog();
    documents = createMemoryStore();
    jobs = createJobRepository(documents, clock);
    series = createSeriesRepository(documents);
    const { logger } = log;
    screen = new DiscordSeriesScreen({
      ...{ series, jobs, routes, clock, logger, spacingMs: 3_000 },
      ...fakeLimits(clock),
    });
  });

  it('is edited at once, then no more often than allowed, and always shows the newest', async () => {
    await begin();
    screen.show(id);
    await pass(0);
    for (const state of ['queued', 'running'] as const) {
      await put('running', state);
      screen.show(id);
    }
    await pass(2_999);
    expect(routes.contents).toEqual([`${fox} (2 waiting)`]);
    await put('done', 'running');
    await pass(1);
    expect(routes.contents).toEqual([`${fox} (2 waiting)`, `${fox} (1 finished, 1 running)`]);
    expect(routes.edits.map(({ address }) => address)).toEqual([addressOf(), addressOf()]);
    expect(clock.pending).toBe(0);
  });

  it('is not edited where nothing has changed', async () => {
    await begin();
    screen.show(id);
    await pass(0);
    screen.show(id);
    await pass(3_000);
    expect(await screen.present(id)).toBe('shown');
    expect(routes.edits).toHaveLength(1);
  });

  it('never lets an older look overtake a newer one', async () => {
    await begin();
    const slow = deferred<EditOutcome>();
    routes.willEdit(slow.promise);
    screen.show(id);
    await pass(0);
    await put('done', 'done');
    const presented = screen.present(id);
    await settle();
    expect(routes.edits).toHaveLength(1);
    slow.resolve({ kind: 'edited', address: addressOf() });
    expect(await presented).toBe('shown');
    expect(routes.contents).toEqual([`${fox} (2 waiting)`, `${fox} (2 finished)`]);
    expect(routes.edits[1]?.message.body.components).toEqual([]);
  });

  it('takes with it what was planned when it has to arrive', async () => {
    await begin();
    screen.show(id);
    await pass(0);
    screen.show(id);
    await put('done', 'failed');
    expect(await screen.present(id)).toBe('shown');
    await pass(minute);
    expect(routes.contents).toEqual([`${fox} (2 waiting)`, `${fox} (1 finished, 1 failed)`]);
    expect(clock.pending).toBe(0);
  });

  it.each([
    ['later', 'later'],
    ['gone', 'gone'],
    ['route-closed', 'gone'],
    ['edited', 'shown'],
  ] as const)('that must arrive and is %s is told as %s', async (kind, told) => {
    await begin();
    await put('done', 'done');
    routes.willEdit(kind === 'edited' ? { kind, address: addressOf() } : { kind });
    expect(await screen.present(id)).toBe(told);
  });

  it('that the bot may not change for now is told so, and names its series in the log', async () => {
    await begin();
    await put('done', 'done');
    routes.willEdit({ kind: 'route-closed', mayReopen: true });
    expect(await screen.present(id)).toBe('closed');
    expect(routes.edits[0]?.message.seriesId).toBe(id);
    expect(await screen.present(id)).toBe('shown');
  });

  it('does without the prompt where a filter objects to its words', async () => {
    await begin();
    routes.willEdit({ kind: 'rejected' });
    expect(await screen.present(id)).toBe('shown');
    expect(routes.contents[1]).toBe(
      `${en.series.withoutPrompt} - 2 jobs by <@300000000000000001> (2 waiting)`,
    );
  });

  it('that somebody has deleted is left alone until the end', async () => {
    await begin();
    routes.willEdit({ kind: 'gone' });
    screen.show(id);
    await pass(0);
    await put('running', 'running');
    screen.show(id);
    await pass(minute);
    expect(routes.edits).toHaveLength(1);
    await put('done', 'done');
    routes.willEdit({ kind: 'gone' });
    expect(await screen.present(id)).toBe('gone');
  });

  it('remembers which message it is, where the first edit tells it', async () => {
    const address = addressOf();
    await begin({ address: unnamedAddressOf() });
    routes.willEdit({ kind: 'edited', address });
    await screen.present(id);
    expect((await series.get(id))?.address).toEqual(address);
  });

  it('says in the log why it could not be drawn, and is drawn the next time', async () => {
    await begin();
    const whole = { ...documents };
    documents.get = () => Promise.reject(new StoreError('database is locked'));
    screen.show(id);
    await pass(0);
    expect(log.errors.join('')).toContain('a summary could not be drawn');
    await expect(screen.present(id)).rejects.toBeInstanceOf(StoreError);
    Object.assign(documents, whole);
    expect(await screen.present(id)).toBe('shown');
  });

  it('of a series that is not there is gone', async () => {
    expect(await screen.present(id)).toBe('gone');
    expect(routes.edits).toEqual([]);
  });

  it('drops what is planned when the program stops', async () => {
    await begin({ address: addressOf({ ephemeral: true }) });
    screen.show(id);
    await pass(0);
    screen.show(id);
    await screen.stop();
    screen.show(id);
    await pass(minute);
    expect(routes.edits).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it.each([
    ['ephemeral', { ephemeral: true }],
    ['where the bot is not', { botIsThere: false }],
  ])('(%s) says before its token dies that it will not change again', async (_why, overrides) => {
    await begin({ address: addressOf(overrides) });
    screen.show(id);
    await pass(0);
    await pass(13 * minute);
    expect(routes.edits).toHaveLength(1);
    await pass(1);
    expect(routes.contents[1]).toBe(`${fox} (2 waiting)\n${en.series.lastWord}`);
    expect(routes.edits[1]?.message.body.components).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('(ephemeral) says nothing of the kind when it is over', async () => {
    await begin({ address: addressOf({ ephemeral: true }) });
    screen.show(id);
    await pass(0);
    await put('done', 'done');
    await screen.present(id);
    expect(clock.pending).toBe(0);
    expect(routes.contents[1]).toBe(`${fox} (2 finished)`);
  });

  it('takes messages of its jobs as long as the interaction lives', () => {
    const one = seriesOf();
    expect(screen.isAnswerable(one)).toBe(true);
    clock.advance(14 * minute);
    expect(screen.isAnswerable(one)).toBe(true);
    clock.advance(minute);
    expect(screen.isAnswerable(one)).toBe(false);
  });

  it('finds a job’s message behind the summary by its button', async () => {
    await begin();
    routes.posted.set(`1:cancel:${idOf(1)}`, '42');
    const address = addressOf({ followUp: true });
    const job = jobIn('asked', { id: idOf(1), address });
    expect(await screen.findPosted(id, job)).toEqual({ ...address, messageId: '42' });
    expect(await screen.findPosted(id, { ...job, id: idOf(0) })).toBeUndefined();
  });
});
