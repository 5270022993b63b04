import { UpstreamError } from './failure.ts';
import type { TaskSnapshot } from './port.ts';

/** How many single queries run at once where a dialect has no batch query. */
const parallelQueries = 4;

/**
 * Asks for tasks one by one: a task whose query fails or takes long spoils nobody else's.
 * @param ask gives undefined for a task that the upstream does not know
 * @returns a snapshot per known task; `unanswered` for those whose query failed
 * @throws what `ask` threw first, when not a single query was answered
 */
export async function queryEach(
  ids: readonly string[],
  ask: (id: string) => Promise<TaskSnapshot | undefined>,
): Promise<ReadonlyMap<string, TaskSnapshot>> {
  const snapshots = new Map<string, TaskSnapshot>();
  const failures: unknown[] = [];
  const waiting = ids.values();

  async function work(): Promise<void> {
    for (const id of waiting) {
      try {
        const snapshot = await ask(id);
        if (snapshot !== undefined) snapshots.set(id, snapshot);
      } catch (error) {
        failures.push(error);
        snapshots.set(id, unanswered(error));
      }
    }
  }

  await Promise.all(Array.from({ length: parallelQueries }, work));
  if (ids.length > 0 && failures.length === ids.length) throw failures[0];
  return snapshots;
}

function unanswered(error: unknown): TaskSnapshot {
  const retryAfterMs = error instanceof UpstreamError ? error.failure.retryAfterMs : undefined;
  return { status: 'unanswered', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
