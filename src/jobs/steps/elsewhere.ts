import type { JobBase } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';

/**
 * The next upstream for a job that its present one certainly did not take: not tried before, able
 * to do it, not known to be dead, and no dearer than its person or the server has agreed to. What
 * belongs to a picture stays where the picture lives.
 */
export function alternativeFor(
  { stations }: Pick<LifecycleParts, 'stations'>,
  { request, upstream: present, movedFrom, speed = 'fast', mayCost }: JobBase,
): Station | undefined {
  if (request.kind !== 'imagine') return undefined;
  const { prompt, references } = request;
  const sketch = { prompt, roles: references.map(({ role }) => role) };
  const tried = new Set([present, ...movedFrom.map(({ upstream }) => upstream)]);
  const isAgreed = (price: number | undefined): boolean =>
    mayCost === undefined || (price !== undefined && price <= mayCost);
  return [...stations.values()].find(
    ({ upstream, breaker, prices }) =>
      !tried.has(upstream.name) &&
      breaker.reason === undefined &&
      isAgreed(prices?.[speed]) &&
      upstream.objectionTo(sketch) === undefined,
  );
}
