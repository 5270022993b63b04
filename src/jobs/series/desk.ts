import type { Clock } from '../../lib/clock.ts';
import type { NewDocument } from '../../storage/store.ts';
import type { Desk } from '../desk.ts';
import type { JobId } from '../job.ts';
import type { JobRepository } from '../repository.ts';
import type { SeriesId } from '../request-ids.ts';
import type { SeriesOpener } from './opener.ts';
import type { SeriesRepository } from './repository.ts';
import { jobIdsOf, type Series, type SeriesOrigin, type SeriesPlan, toSeries } from './series.ts';
import { stopInSeries } from './stop.ts';

/** What became of a wish to stop a whole series. */
export interface Stopped {
  /** Jobs that were stopped now, whether they had begun or not. */
  readonly stopped: number;
  /** Jobs of which nobody knows whether the upstream took them; they are left as they are. */
  readonly unclear: number;
  /** All of them. */
  readonly count: number;
}

/** What people can do with several jobs at once. */
export interface SeriesDesk {
  /**
   * Writes a series down; rejects where it has too few jobs or too many.
   * @param alongside what is there with it, and never without it
   * @returns false where one of this id is there already
   */
  open(
    plan: SeriesPlan,
    origin: SeriesOrigin,
    alongside?: readonly NewDocument[],
  ): Promise<boolean>;
  get(id: SeriesId): Promise<Series | undefined>;
  /** Discord shows the summary: its jobs are opened, one after another. */
  confirm(id: SeriesId, messageId: string | undefined): Promise<void>;
  /** Goes on with a series as after a restart. */
  resume(id: SeriesId): void;
  /** Discord does not know the interaction (any more): nobody waits for the series. */
  abandon(id: SeriesId): Promise<void>;
  /**
   * Stops every job that can be stopped.
   * @param byId who stops everything in its server; undefined: its person
   * @returns undefined where there is no such series
   */
  stop(id: SeriesId, byId?: string): Promise<Stopped | undefined>;
}

interface SeriesDeskParts {
  readonly series: SeriesRepository;
  readonly jobs: JobRepository;
  readonly desk: Desk;
  readonly opener: SeriesOpener;
  readonly clock: Clock;
}

export function createSeriesDesk(parts: SeriesDeskParts): SeriesDesk {
  const { series: repository, jobs, desk, opener, clock } = parts;

  /** @returns what it is since then, by us or by the opener, who looks at the series */
  async function stopJob(
    jobId: JobId,
    { since, stoppedById }: { readonly since: number; readonly stoppedById: string | undefined },
  ): Promise<'stopped' | 'unclear' | undefined> {
    if ((await stopInSeries({ jobs, desk }, jobId, stoppedById)) !== undefined) return 'stopped';
    const job = await jobs.get(jobId);
    // Its message may be one that the bot can tell by now how it ended.
    if (job?.stranded !== undefined) desk.resume(jobId);
    if (job?.state === 'unclear') return 'unclear';
    return job?.state === 'cancelled' && job.since >= since ? 'stopped' : undefined;
  }

  /** @returns how many of them were stopped, and how many cannot be */
  async function stopJobs(
    series: Series,
    { since, wasStopped }: { readonly since: number; readonly wasStopped: boolean },
  ): Promise<Omit<Stopped, 'count'>> {
    const told = { stopped: 0, unclear: 0 };
    const { stoppedById } = series;
    for (const jobId of jobIdsOf(series)) {
      // One that is not there never will be.
      const isThere = (await jobs.get(jobId)) !== undefined;
      const unopened = wasStopped ? undefined : 'stopped';
      const what = isThere ? await stopJob(jobId, { since, stoppedById }) : unopened;
      if (what !== undefined) told[what] += 1;
    }
    return told;
  }

  return {
    open: async (plan, origin, alongside) =>
      repository.create(toSeries(plan, origin, clock.now()), alongside),
    get: (id) => repository.get(id),
    confirm: async (id, messageId) => {
      await repository.change(id, (series) => ({
        ...series,
        state: 'begun',
        address: messageId === undefined ? series.address : { ...series.address, messageId },
      }));
      void opener.run(id);
    },
    resume: (id) => {
      void opener.run(id);
    },
    abandon: async (id) => {
      await repository.change(id, (series) => ({ ...series, state: 'abandoned' }));
      await repository.settle(id);
    },
    stop: async (id, byId) => {
      const since = clock.now();
      const before = await repository.get(id);
      if (before === undefined) return undefined;
      // With a mark, a start of the program goes on with it where this is cut short.
      await repository.mark(id);
      const series = await repository.change(id, (present) => ({
        ...present,
        stopped: true,
        stoppedById: present.stopped ? present.stoppedById : byId,
      }));
      const told = await stopJobs(series ?? before, { since, wasStopped: before.stopped });
      void opener.run(id);
      return { ...told, count: before.drafts.length };
    },
  };
}
