import { type Clock, sleep } from '../../lib/clock.ts';
import type { Logger } from '../../observe/logger.ts';
import { UnreadableError } from '../../storage/store.ts';
import type { SeriesId } from '../request-ids.ts';
import { afterRefusal } from '../waits.ts';
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

/** After a day nobody waits at a summary any more that the bot may not change. */
const giveUpAfterMs = 24 * 60 * 60_000;

/** What is left to do: nothing, or another try after a while; `closed`: the summary alone is left. */
type Outcome = 'over' | 'later' | 'closed';

export function createSeriesOpener(parts: OpenerParts): SeriesOpener {
  const { clock, logger } = parts;
  const ending = new AbortController();
  const underWay = new Map<SeriesId, Promise<void>>();

  async function attempt(id: SeriesId, mayWait: boolean): Promise<Outcome | 'fault'> {
    try {
      return await open(parts, id, { ending: ending.signal, mayWait });
    } catch (error) {
      const isUnreadable = error instanceof UnreadableError;
      const line = isUnreadable
        ? 'a series cannot be read and is left alone'
        : 'a series could not be opened at once';
      logger.error({ err: error, seriesId: id }, line);
      return isUnreadable ? 'over' : 'fault';
    }
  }

  async function drive(id: SeriesId, onTried: () => void): Promise<void> {
    const since = clock.now();
    let faults = 0;
    while (!ending.signal.aborted) {
      const outcome = await attempt(id, clock.now() - since < giveUpAfterMs);
      onTried();
      if (outcome === 'over') return;
      faults = outcome === 'fault' ? faults + 1 : 0;
      const now = clock.now();
      const waits = {
        fault: Math.min(faultPauseMs * 2 ** (faults - 1), longestFaultPauseMs),
        later: discordRetryMs,
        closed: afterRefusal({ id, since }, now) - now,
      };
      // Cut short by a stop, which the loop looks at.
      await sleep(clock, waits[outcome], ending.signal).catch(() => undefined);
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

async function open(
  parts: OpenerParts,
  id: SeriesId,
  { ending, mayWait }: { readonly ending: AbortSignal; readonly mayWait: boolean },
): Promise<Outcome> {
  const { series: repository, seriesTies, logger } = parts;
  const series = await begin(parts, id);
  if (series === 'later') return 'later';
  if (series !== 'over') {
    for (const index of series.drafts.keys()) {
      if (ending.aborted) return 'later';
      const outcome = await openJob(parts, series, index);
      if (outcome === 'later') return 'later';
    }
    const concluded = await seriesTies.conclude(id);
    if (concluded === 'later') return 'later';
    if (concluded === 'closed' && mayWait) return 'closed';
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
): Promise<Series | 'over' | 'later'> {
  const series = await repository.get(id);
  if (series === undefined || series.state === 'abandoned') return 'over';
  const summarised = await seriesScreen.present(id);
  if (summarised === 'later') return 'later';
  if (series.state === 'begun') return series;
  const state = summarised === 'shown' ? 'begun' : 'abandoned';
  const next = await repository.change(id, (present) => ({ ...present, state }));
  return state === 'begun' && next !== undefined ? next : 'over';
}
