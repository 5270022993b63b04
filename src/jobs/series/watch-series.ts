import type { SeriesId } from '../request-ids.ts';
import type { SeriesRepository } from './repository.ts';

/**
 * The same series, with somebody who is told when nothing is left to do for one.
 * @param onSettled called after that is written down; must not throw
 */
export function watchSeries(
  series: SeriesRepository,
  onSettled: (id: SeriesId) => void,
): SeriesRepository {
  return {
    ...series,
    settle: async (id) => {
      await series.settle(id);
      onSettled(id);
    },
  };
}
