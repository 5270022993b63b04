import { inTurns } from '../lib/in-turns.ts';
import type { EmbeddedEngine } from './engine.ts';
import type { JobId } from './job.ts';
import type { SeriesId } from './request-ids.ts';
import type { SeriesOpener } from './series/opener.ts';
import type { SeriesScreen } from './series/screen.ts';

/** A job that the process before this one had not finished. */
export interface LeftOverJob {
  readonly jobId: JobId;
  readonly requesterId: string;
  readonly seriesId: SeriesId | undefined;
}

interface BacklogParts {
  readonly engine: Pick<EmbeddedEngine, 'advance'>;
  readonly opener: Pick<SeriesOpener, 'run'>;
  readonly seriesScreen: SeriesScreen;
  /** Ends it early. */
  readonly stopping: AbortSignal;
}

/** Few enough that whatever people ask for meanwhile finds the engine, and Discord, free. */
const jobsAtOnce = 16;
const seriesAtOnce = 4;

/**
 * Goes on with what was left over, a little at a time: everybody's oldest job first, then everybody's
 * second. Each is begun; from then on it comes back by itself. Never rejects.
 */
export async function workOff(
  parts: BacklogParts,
  jobs: readonly LeftOverJob[],
  series: readonly SeriesId[],
): Promise<void> {
  const { engine, opener, seriesScreen, stopping } = parts;
  const goOn = async ({ jobId, seriesId }: LeftOverJob): Promise<void> => {
    if (seriesId !== undefined) seriesScreen.show(seriesId);
    await engine.advance(jobId);
  };
  const ordered = inTurns(jobs, ({ requesterId }) => requesterId);
  await Promise.all([
    fewAtOnce(ordered, jobsAtOnce, { stopping, work: goOn }),
    fewAtOnce(series, seriesAtOnce, { stopping, work: (id) => opener.run(id) }),
  ]);
}

async function fewAtOnce<T>(
  items: Iterable<T>,
  count: number,
  { stopping, work }: { readonly stopping: AbortSignal; readonly work: (item: T) => Promise<void> },
): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      if (stopping.aborted) return;
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
}
