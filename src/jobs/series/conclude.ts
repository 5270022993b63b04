import type { JobRepository } from '../repository.ts';
import type { SeriesId } from '../request-ids.ts';
import type { SeriesRepository } from './repository.ts';
import type { SeriesScreen } from './screen.ts';
import { readTally } from './tally.ts';

interface ConcludeParts {
  readonly series: SeriesRepository;
  readonly jobs: JobRepository;
  readonly screen: SeriesScreen;
}

/**
 * Sees to it that the summary of a series tells its end. Called by whoever has just written the end
 * of one of its jobs, before its mark is removed: the last of them finds that all is over, and
 * nobody's mark goes before the summary stands.
 * @returns `later` where Discord does not answer, so that the caller has to come again
 */
export type Conclude = (id: SeriesId) => Promise<'told' | 'later'>;

export function createConclude({ series: repository, jobs, screen }: ConcludeParts): Conclude {
  return async (id) => {
    const series = await repository.get(id);
    if (series === undefined) return 'told';
    const { isOver } = await readTally(jobs, series);
    if (!isOver) {
      screen.show(id);
      return 'told';
    }
    return (await screen.present(id)) === 'later' ? 'later' : 'told';
  };
}
