import { type Clock, sleep } from '../../lib/clock.ts';
import type { Logger } from '../../observe/logger.ts';
import type { SeriesId } from '../request-ids.ts';
import { type JobOpenerParts, openJob } from './open-job.ts';
import type { Series } from './series.ts';

/**
 * Opens the jobs of series one after another, and does not rest until all are open; stops those of
 * a stopped one in the same way.
 */
export interface SeriesOpener {
  /**
   * Goes on with a series where it is. While it does, further calls do nothing. Resolves when it has
   * been tried once; never rejects.
   */
  run(id: SeriesId): Promise<void>;
  /** Begins nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

interface OpenerParts extends JobOpenerParts {
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Discord does not answer: as patient as with a single job. */
const discordRetryMs = 5_000;
/** After a fault of our own: long enough not to spin. */
const faultPauseMs = 5_000;
const longestFaultPauseMs = 5 * 60_000;

/** What is left to do: nothing, or another try after a while. */
type Outcome = 'over' | 'later';

export function createSeriesOpener(parts: OpenerParts): SeriesOpener {
  const { clock, logger } = parts;
  const ending = new AbortController();
  const underWay = new Map<SeriesId, Promise<void>>();

  async function attempt(id: SeriesId): Promise<Outcome | 'fault'> {
    try {
      return await open(parts, id, ending.signal);
    } catch (error) {
      logger.error({ err: error, seriesId: id }, 'a series could not be opened at once');
      return 'fault';
    }
  }

  async function drive(id: SeriesId, onTried: () => void): Promise<void> {
    let faults = 0;
    while (!ending.signal.aborted) {
      const outcome = await attempt(id);
      onTried();
      if (outcome === 'over') return;
      faults = outcome === 'fault' ? faults + 1 : 0;
      const pause = Math.min(faultPauseMs * 2 ** (faults - 1), longestFaultPauseMs);
      // Cut short by a stop, which the loop looks at.
      const wait = outcome === 'fault' ? pause : discordRetryMs;
      await sleep(clock, wait, ending.signal).catch(() => undefined);
    }
  }

  return {
    run: (id) =>
      new Promise((resolve) => {
        if (ending.signal.aborted || underWay.has(id)) resolve();
        else {
          underWay.set(
            id,
            drive(id, resolve).finally(() => underWay.delete(id)),
          );
        }
      }),
    stop: async () => {
      ending.abort();
      await Promise.all(underWay.values());
    },
  };
}

async function open(parts: OpenerParts, id: SeriesId, ending: AbortSignal): Promise<Outcome> {
  const { series: repository, seriesTies, logger } = parts;
  const series = await begin(parts, id);
  if (series === 'later') return 'later';
  if (series !== 'over') {
    for (const index of series.drafts.keys()) {
      if (ending.aborted) return 'later';
      const outcome = await openJob(parts, series, index);
      if (outcome === 'later') return 'later';
    }
    if ((await seriesTies.conclude(id)) === 'later') return 'later';
    logger.info({ seriesId: id, jobs: series.drafts.length }, 'series settled');
  }
  await repository.settle(id);
  return 'over';
}

/**
 * The summary first: a later message of an interaction would fill the one that still waits. If a
 * series was only asked for, its summary tells whether Discord ever heard of it.
 */
async function begin(
  { series: repository, seriesScreen }: OpenerParts,
  id: SeriesId,
): Promise<Series | Outcome> {
  const series = await repository.get(id);
  if (series === undefined || series.state === 'abandoned') return 'over';
  const summarised = await seriesScreen.present(id);
  if (summarised === 'later') return 'later';
  if (series.state === 'begun') return series;
  const state = summarised === 'shown' ? 'begun' : 'abandoned';
  const next = await repository.change(id, (present) => ({ ...present, state }));
  return state === 'begun' && next !== undefined ? next : 'over';
}
