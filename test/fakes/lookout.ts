import type { Lookout } from '../../src/jobs/lookout.ts';
import { alignToTick } from '../../src/jobs/polling.ts';
import type { Clock } from '../../src/lib/clock.ts';
import type { Logger } from '../../src/observe/logger.ts';
import { UpstreamError } from '../../src/upstreams/failure.ts';
import type { TaskSnapshot, Upstream } from '../../src/upstreams/port.ts';

interface Parts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

/** A lookout that looks in the very step that wants to see, whatever there is. */
export function lookAtOnce(
  upstreams: readonly Upstream[],
  { clock, logger, stopping }: Parts,
): Lookout {
  async function look(upstream: Upstream, taskId: string): Promise<TaskSnapshot | undefined> {
    try {
      return (await upstream.query([taskId], stopping)).get(taskId);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      const { kind: failure, retryAfterMs } = error.failure;
      if (!stopping.aborted) logger.warn({ err: error, failure }, 'query failed');
      return { status: 'unanswered', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
  }
  return {
    see: async (job) => {
      const askedAt = clock.now();
      const upstream = upstreams.find(({ name }) => name === job.upstream);
      if (upstream === undefined) throw new Error('The test has no such upstream');
      return { snapshot: await look(upstream, job.taskId), askedAt };
    },
    plan: (_job, at) => alignToTick(at, 1_000),
    lateMs: () => 0,
    hurry: () => false,
    leave: () => undefined,
  };
}
