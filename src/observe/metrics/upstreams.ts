import type { UpstreamName } from '../../config/upstreams.ts';
import type { Clock } from '../../lib/clock.ts';
import { UpstreamError } from '../../upstreams/failure.ts';
import type { Upstream } from '../../upstreams/port.ts';
import { requestBuckets } from './buckets.ts';
import type { Meters } from './meters.ts';

interface Parts {
  readonly meters: Meters;
  readonly clock: Clock;
  /** Told which tasks each query asks about. */
  readonly polled: (upstream: UpstreamName, taskIds: readonly string[]) => void;
}

/** @returns what makes an upstream the same upstream with every call to it timed and counted */
export function createUpstreamWatch({
  meters,
  clock,
  polled,
}: Parts): (upstream: Upstream) => Upstream {
  const spread = meters.spread(
    {
      name: 'upstream_request_seconds',
      help: 'How long an upstream took to answer, whatever it answered.',
      labels: ['upstream', 'operation'],
    },
    requestBuckets,
  );
  const failures = meters.count({
    name: 'upstream_failures_total',
    help: 'Calls that an upstream refused or did not answer, by kind of failure.',
    labels: ['upstream', 'operation', 'kind'],
  });

  return (upstream) => {
    const { name } = upstream;

    async function timed<T>(
      operation: string,
      call: () => Promise<T>,
      failureIn: (answer: T) => string | undefined = () => undefined,
    ): Promise<T> {
      const begun = clock.now();
      const end = (kind: string | undefined): void => {
        spread.record({ upstream: name, operation }, (clock.now() - begun) / 1000);
        if (kind !== undefined) failures.add({ upstream: name, operation, kind });
      };
      try {
        const answer = await call();
        end(failureIn(answer));
        return answer;
      } catch (error) {
        end(error instanceof UpstreamError ? error.failure.kind : 'unexpected');
        throw error;
      }
    }

    return {
      ...upstream,
      submit: (request, context) =>
        timed(
          'submit',
          () => upstream.submit(request, context),
          (outcome) => (outcome.kind === 'failed' ? outcome.failure.kind : undefined),
        ),
      query: (taskIds, signal) => {
        polled(name, taskIds);
        return timed(
          'query',
          () => upstream.query(taskIds, signal),
          (snapshots) =>
            [...snapshots.values()].some(({ status }) => status === 'unanswered')
              ? 'unanswered'
              : undefined,
        );
      },
      find: (correlationId, signal) => timed('find', () => upstream.find(correlationId, signal)),
      cancel: (taskId, signal) => timed('cancel', () => upstream.cancel(taskId, signal)),
      seedOf: (taskId, signal) => timed('seed', () => upstream.seedOf(taskId, signal)),
    };
  };
}
