import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { forgetCopy, isFreshCopy } from '../storage/copy-mark.ts';
import { type Store, UnreadableError } from '../storage/store.ts';
import { createJobRepository } from './repository.ts';
import { createSeriesRepository } from './series/repository.ts';

interface RestoredParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
}

const changedAtOnce = 50;

/**
 * The first start with a backup: the process that it was made from has gone on, and what waited in it may
 * have been submitted since. Such jobs do not go on by themselves. To be called before anything does; a
 * start that is cut short leaves the mark, and the next one does the rest.
 * @throws {StoreError}
 */
export async function settleRestored({ store, clock, logger }: RestoredParts): Promise<void> {
  if (!(await isFreshCopy(store))) return;
  const jobs = createJobRepository(store, clock);
  const series = createSeriesRepository(store);
  await changeAll(await series.open(), (id) =>
    series.change(id, (present) => ({ ...present, restored: true })),
  );
  const changed = await changeAll(await jobs.live(), (id) => jobs.apply(id, { type: 'restored' }));
  await forgetCopy(store);
  logger.warn(
    { jobs: changed.filter((job) => job?.state === 'unclear').length },
    'the store is a backup: what may have been submitted since is not submitted by itself',
  );
}

/** Some side by side, whose writes share a commit. @returns what became of each, in their order */
async function changeAll<Id, Result>(
  ids: readonly Id[],
  change: (id: Id) => Promise<Result>,
): Promise<readonly (Result | undefined)[]> {
  const changed: (Result | undefined)[] = [];
  for (let start = 0; start < ids.length; start += changedAtOnce) {
    const some = ids.slice(start, start + changedAtOnce);
    changed.push(...(await Promise.all(some.map((id) => unlessUnreadable(change(id))))));
  }
  return changed;
}

/** What cannot be read is left alone, as at any start. */
async function unlessUnreadable<Result>(change: Promise<Result>): Promise<Result | undefined> {
  try {
    return await change;
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}
