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

/** How often what a message says of the queue is brought up to date, at best. */
const soonestMs = 10_000;
/** The further behind, the less a single place means: the shown one is about a tenth off at most. */
const perPlaceMs = 1_000;
const latestMs = 10 * 60_000;
/** While the message can be changed: some look falls into the last minutes in which it can. */
const latestWithTokenMs = 90_000;

/** How long a waiting job waits before its place is looked at again; its turn wakes it by itself. */
export function lookAgainMs(
  { clock }: Pick<LifecycleParts, 'clock'>,
  { slots }: Pick<Station, 'slots'>,
  { id, address }: JobIn<'queued' | 'needs-input'>,
): number {
  const { tokenExpiresAt } = address;
  const hasToken = tokenExpiresAt !== undefined && clock.now() < tokenExpiresAt;
  const wait = (slots.position(id) ?? 0) * perPlaceMs;
  return Math.min(Math.max(wait, soonestMs), hasToken ? latestWithTokenMs : latestMs);
}
