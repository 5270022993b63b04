import { sortOf } from './estimates.ts';
import type { JobIn } from './job.ts';
import type { LifecycleParts, Station } from './parts.ts';
import type { Progress } from './screen.ts';

/** Where a waiting job stands in the queue of its upstream, and when its turn may come. */
export function placeOf(
  { clock, estimates, sightings }: Pick<LifecycleParts, 'clock' | 'estimates' | 'sightings'>,
  { slots }: Pick<Station, 'slots'>,
  job: JobIn<'queued' | 'needs-input'>,
): Pick<Progress, 'position' | 'eta'> {
  const position = slots.position(job.id);
  const medianMs = estimates.median(sortOf(job));
  if (position === undefined || medianMs === undefined) return { position };
  const now = clock.now();
  // With all slots at work one of them is free about every so often.
  const wait = (position * medianMs) / slots.capacity;
  const eta = Math.round(Math.max(now + wait, slots.pausedUntil));
  return { position, eta: sightings.turn(job.id, { position, eta, now }) };
}
