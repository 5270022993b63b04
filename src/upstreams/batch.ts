import DataLoader from 'dataloader';
import type { Clock } from '../lib/clock.ts';
import type { TaskSnapshot, Upstream } from './port.ts';

interface BatchOptions {
  readonly clock: Clock;
  /** Ends the queries when the program stops. */
  readonly signal: AbortSignal;
  /** How long ids are collected, in milliseconds. */
  readonly windowMs?: number;
  /** How many ids go into one query. */
  readonly maxBatch?: number;
}

/**
 * Makes one query out of many that are asked for at about the same time.
 * @returns the same upstream, whose `query` waits up to `windowMs` for company
 */
export function batchQueries(
  upstream: Upstream,
  { clock, signal, windowMs = 10, maxBatch = 100 }: BatchOptions,
): Upstream {
  const loader = new DataLoader<string, TaskSnapshot | undefined>(
    async (ids) => {
      const snapshots = await upstream.query([...new Set(ids)], signal);
      return ids.map((id) => snapshots.get(id));
    },
    {
      cache: false,
      maxBatchSize: maxBatch,
      batchScheduleFn: (dispatch) => {
        clock.after(windowMs, dispatch);
      },
    },
  );
  return {
    ...upstream,
    query: async (ids) => {
      const snapshots = new Map<string, TaskSnapshot>();
      await Promise.all(
        ids.map(async (id) => {
          const snapshot = await loader.load(id);
          if (snapshot !== undefined) snapshots.set(id, snapshot);
        }),
      );
      return snapshots;
    },
  };
}
