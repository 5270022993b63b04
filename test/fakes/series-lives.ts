import { ManualClock } from '../../sandbox/manual-clock.ts';
import { jobIdsOf, toSeries } from '../../src/jobs/series/series.ts';
import { addressOf, imagineOf, sampleTime } from './jobs.ts';
import { seriesDraft, seriesIdOf } from './series.ts';
import { type Death, type Life, live, originalId, SeriesWorld } from './series-world.ts';
import { settle } from './settle.ts';

/** The series of these lives. */
export const seriesId = seriesIdOf(1);
export const prompts = ['red', 'green', 'blue'] as const;

const plan = {
  id: seriesId,
  prompt: '{red, green, blue}',
  drafts: prompts.map((prompt) => ({ ...seriesDraft, request: imagineOf({ prompt }) })),
  private: false,
};
const origin = {
  requesterId: '300000000000000001',
  guildId: undefined,
  locale: 'en-US',
  address: { ...addressOf(), messageId: undefined },
  uploadLimit: 1_000_000,
};

/** The ids of its jobs, one per prompt. */
export const jobIds = jobIdsOf(toSeries(plan, origin, sampleTime));
/** Our own ids of their first submits. */
export const attempts = jobIds.map((jobId) => `${jobId}-1`);

/** What the executor does when a person starts the series. */
export async function start({ workshop: { seriesDesk } }: Life): Promise<void> {
  await seriesDesk.open(plan, origin);
  await seriesDesk.confirm(seriesId, originalId);
}

/** Lets seconds go by, and everything happen that falls due. */
export async function pass({ clock }: SeriesWorld, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    clock.advance(1_000);
    for (let turn = 0; turn < 3; turn += 1) await settle();
  }
}

/** A life that starts the series and dies. */
export async function startAndDie(
  death: Death,
): Promise<{ readonly world: SeriesWorld; readonly first: Life }> {
  const world = new SeriesWorld(new ManualClock(sampleTime));
  const first = live(world);
  first.willDie(death);
  void start(first);
  await pass(world, 8);
  return { world, first };
}

/** A start of the program, which goes on with what it finds. */
export async function takeUp({ jobs, series, workshop }: Life): Promise<void> {
  await workshop.takeUp({ jobs: await jobs.live(), series: await series.open() });
}
