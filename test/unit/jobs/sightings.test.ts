import { describe, expect, it } from 'vitest';
import { Sightings } from '../../../src/jobs/sightings.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const id = jobIdOf(1);
const other = jobIdOf(2);

describe('what was last seen of a job', () => {
  it('is the highest percentage, or none while none was seen', () => {
    const sightings = new Sightings();
    const seen = [undefined, 5, 40, 20, undefined].map((percent) =>
      sightings.progress(id, percent),
    );
    expect(seen).toEqual([undefined, 5, 40, 40, 40]);
    expect(sightings.progress(other, 1)).toBe(1);
  });

  it('is how long it has been missing without a break', () => {
    const sightings = new Sightings();
    expect(sightings.missing(id, 1_000)).toBe(0);
    expect(sightings.missing(id, 4_000)).toBe(3_000);
    expect(sightings.missing(other, 4_000)).toBe(0);
    sightings.progress(id, undefined);
    expect(sightings.missing(id, 9_000)).toBe(0);
  });

  it('is how many queries in a row were not answered, which says nothing of its absence', () => {
    const sightings = new Sightings();
    sightings.missing(id, 1_000);
    expect([sightings.unanswered(id), sightings.unanswered(id)]).toEqual([1, 2]);
    expect(sightings.missing(id, 6_000)).toBe(5_000);
    expect(sightings.unanswered(id)).toBe(1);
    sightings.progress(id, 3);
    expect(sightings.unanswered(id)).toBe(1);
  });

  it('is how long it has been finished with nothing to show', () => {
    const sightings = new Sightings();
    expect([sightings.empty(id, 1_000), sightings.empty(id, 3_500)]).toEqual([0, 2_500]);
    expect(sightings.empty(other, 3_500)).toBe(0);
  });

  it('is nothing once it is forgotten', () => {
    const sightings = new Sightings();
    sightings.progress(id, 90);
    sightings.missing(id, 0);
    sightings.forget(id);
    expect(sightings.progress(id, 1)).toBe(1);
    expect(sightings.missing(id, 500)).toBe(0);
  });
});
