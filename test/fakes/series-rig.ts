import type { Job } from '../../src/jobs/job.ts';
import type { SeriesId } from '../../src/jobs/request-ids.ts';
import { createSeriesDesk, type SeriesDesk } from '../../src/jobs/series/desk.ts';
import { createSeriesOpener, type SeriesOpener } from '../../src/jobs/series/opener.ts';
import { jobIdsOf, type Series } from '../../src/jobs/series/series.ts';
import { createSeriesTies, type SeriesTies } from '../../src/jobs/series/ties.ts';
import { type LifecycleRig, lifecycleRig } from './lifecycle.ts';
import { settle } from './settle.ts';

/** What opens and stops series, over the fakes of a rig; its jobs take no steps by themselves. */
export interface SeriesRig extends LifecycleRig {
  readonly opener: SeriesOpener;
  readonly seriesDesk: SeriesDesk;
  readonly seriesTies: SeriesTies;
  /** Writes a series down as it would be found after a restart. */
  putSeries(series: Series): Promise<Series>;
  /** Goes on with it, until it is open or waits for time to pass. */
  run(id: SeriesId): Promise<void>;
  /** Its jobs, undefined where one is not open. */
  jobsOf(series: Series): Promise<readonly (Job | undefined)[]>;
  /** Lets time pass, and everything happen that falls due. */
  pass(ms: number): Promise<void>;
}

export function seriesRig(): SeriesRig {
  const base = lifecycleRig();
  const { series, jobs, desk, screen, seriesScreen, clock, log } = base;
  const seriesTies = createSeriesTies({ series, jobs, screen: seriesScreen });
  const parts = { series, jobs, desk, clock };
  const screens = { screen, seriesScreen };
  const opener = createSeriesOpener({ ...parts, ...screens, seriesTies, logger: log.logger });
  return {
    ...base,
    opener,
    seriesTies,
    seriesDesk: createSeriesDesk({ ...parts, opener }),
    putSeries: async (one) => {
      await series.create(one);
      return one;
    },
    run: async (id) => {
      void opener.run(id);
      await settle();
    },
    jobsOf: (one) => Promise.all(jobIdsOf(one).map((id) => jobs.get(id))),
    pass: async (ms) => {
      clock.advance(ms);
      await settle();
    },
  };
}
