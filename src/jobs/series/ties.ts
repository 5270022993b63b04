import type { Address, Job } from '../job.ts';
import type { JobRepository } from '../repository.ts';
import type { SeriesId } from '../request-ids.ts';
import type { SeriesRepository } from './repository.ts';
import type { SeriesScreen } from './screen.ts';
import { readTally } from './tally.ts';

interface TieParts {
  readonly series: SeriesRepository;
  readonly jobs: JobRepository;
  readonly screen: SeriesScreen;
}

/** What a job has to do with the others of its series. */
export interface SeriesTies {
  /** Whether somebody has stopped the series: nothing of it is sent any more. @throws {StoreError} */
  isStopped(id: SeriesId): Promise<boolean>;
  /**
   * Sees to it that the summary tells the end. Called by whoever has just written the end of one of
   * the jobs, before its mark is removed: the last of them finds that all is over, and nobody's mark
   * goes before the summary stands.
   * @returns `later` where Discord does not answer, `closed` where the bot may not write for now: the
   *   caller has to come again
   * @throws {StoreError}
   */
  conclude(id: SeriesId): Promise<'told' | 'later' | 'closed'>;
  /**
   * Looks for a job's message where it may stand though its address was never written down: the
   * process died, or the answer was lost.
   * @returns its address, or undefined where there is nothing to look for or it is not found
   * @throws {StoreError}
   */
  findMessage(job: Job): Promise<Address | undefined>;
}

export function createSeriesTies({ series: repository, jobs, screen }: TieParts): SeriesTies {
  return {
    isStopped: async (id) => (await repository.get(id))?.stopped ?? false,
    conclude: async (id) => {
      const series = await repository.get(id);
      if (series === undefined) return 'told';
      const { isOver } = await readTally(jobs, series);
      if (!isOver) {
        screen.show(id);
        return 'told';
      }
      const summarised = await screen.present(id);
      return summarised === 'later' || summarised === 'closed' ? summarised : 'told';
    },
    findMessage: async (job) => {
      const { series, address } = job;
      if (series === undefined || address.followUp !== true) return undefined;
      if (address.messageId !== undefined) return undefined;
      return screen.findPosted(series.id, job);
    },
  };
}
