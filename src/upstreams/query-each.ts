import type { TaskSnapshot } from './port.ts';

/** How many single queries run at once where a dialect has no batch query. */
const parallelQueries = 4;

/**
 * Asks for tasks one by one: a task whose query fails spoils nobody else's.
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
  for (let start = 0; start < ids.length; start += parallelQueries) {
    const some = ids.slice(start, start + parallelQueries);
    const answers = await Promise.allSettled(some.map(ask));
    for (const [index, answer] of answers.entries()) {
      const id = some[index] ?? '';
      if (answer.status === 'rejected') {
        failures.push(answer.reason);
        snapshots.set(id, { status: 'unanswered' });
      } else if (answer.value !== undefined) {
        snapshots.set(id, answer.value);
      }
    }
  }
  if (ids.length > 0 && failures.length === ids.length) throw failures[0];
  return snapshots;
}
