import type { JobBase } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';

/**
 * The next upstream for a job that its present one certainly did not take: not tried before, able
 * to do it, and not known to be dead. What belongs to a picture stays where the picture lives.
 */
export function alternativeFor(
  { stations }: Pick<LifecycleParts, 'stations'>,
  { request, upstream: present, movedFrom }: JobBase,
): Station | undefined {
  if (request.kind !== 'imagine') return undefined;
  const { prompt, references } = request;
  const sketch = { prompt, roles: references.map(({ role }) => role) };
  const tried = new Set([present, ...movedFrom.map(({ upstream }) => upstream)]);
  return [...stations.values()].find(
    ({ upstream, breaker }) =>
      !tried.has(upstream.name) &&
      breaker.reason === undefined &&
      upstream.objectionTo(sketch) === undefined,
  );
}
