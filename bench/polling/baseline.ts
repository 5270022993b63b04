import { type Clock, sleep } from '../../src/lib/clock.ts';
import { QueryBudget } from '../../src/upstreams/query-budget.ts';
import type { Fleet } from './fleet.ts';

const everyMs = 5_000;

/** What a peer starts for a job. */
export interface Peer {
  begin(job: number): Promise<void>;
}

/**
 * What peers do (dooy `src/api/mjapi.ts`, the NanoGPT clients): a loop per job that asks with a request of
 * its own every five seconds, and edits the message each time. Where there is a budget, requests wait
 * for it in the order in which they come, as in the usual limiters.
 */
export function startPeer(
  fleet: Fleet,
  { clock, perMinute }: { readonly clock: Clock; readonly perMinute: number | undefined },
): Peer {
  const turn = perMinute === undefined ? () => Promise.resolve() : inTurn(clock, perMinute);
  return {
    begin: async (job) => {
      const taskId = fleet.accept(job);
      for (;;) {
        await sleep(clock, everyMs);
        await turn();
        fleet.ask(1);
        const isFinished = fleet.stageOf(taskId)?.kind === 'finished';
        fleet.edit(job, isFinished);
        if (isFinished) return;
      }
    },
  };
}

/** First come, first served. */
function inTurn(clock: Clock, perMinute: number): () => Promise<void> {
  const budget = new QueryBudget(clock, perMinute);
  let last = Promise.resolve();
  async function wait(before: Promise<void>): Promise<void> {
    await before;
    if (budget.waitMs > 0) await sleep(clock, budget.waitMs);
    budget.spend();
  }
  return () => {
    last = wait(last);
    return last;
  };
}
