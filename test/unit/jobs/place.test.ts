import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { lookAgainMs } from '../../../src/jobs/place.ts';
import { Slots } from '../../../src/jobs/slots.ts';
import { addressOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';

/** How long the n-th waiting job waits before its place is looked at again, in seconds. */
function secondsOf(place: number, tokenExpiresAt: number): number {
  const slots = new Slots(1, () => undefined);
  slots.shut();
  for (let index = 1; index <= place; index += 1) slots.join(jobIdOf(index), `user-${index}`);
  const address = addressOf({ tokenExpiresAt });
  const job = jobIn('queued', { id: jobIdOf(place), address });
  return lookAgainMs({ clock: new ManualClock(sampleTime) }, { slots }, job) / 1_000;
}

describe('the place of a waiting job is looked at again', () => {
  it('soon in front, seldom far behind, and often enough all the same', () => {
    const places = [1, 10, 30, 300, 9_000];
    expect(places.map((place) => secondsOf(place, sampleTime))).toEqual([10, 10, 30, 300, 600]);
  });

  it('before the message can no longer be changed', () => {
    expect(secondsOf(9_000, sampleTime + 1)).toBe(90);
  });
});
