import { describe, expect, it } from 'vitest';
import { isOutOfPlace, placedAt } from '../../../../src/guard/access/place.ts';
import type { Job, JobDraft } from '../../../../src/jobs/job.ts';
import { imagineOf, jobIn } from '../../../fakes/jobs.ts';

const draft: JobDraft = { request: imagineOf(), upstream: 'kie', private: false };
const adult = jobIn('done', { ageRestricted: true });

describe('where a job is asked for', () => {
  it.each<[string, boolean, Job | undefined, Partial<JobDraft>, boolean, true | undefined]>([
    ['among all', false, undefined, {}, false, undefined],
    ['among adults', true, undefined, {}, false, true],
    ['among adults, out of a picture of theirs', true, adult, {}, false, true],
    ['among all, out of a picture of adults', false, adult, {}, true, true],
    [
      'among all, out of a message of adults',
      false,
      undefined,
      { ageRestricted: true },
      true,
      true,
    ],
    ['among all, out of a picture for all', false, jobIn('done'), {}, false, undefined],
    ['in private', false, undefined, { private: true }, true, undefined],
  ])('%s', (_what, isAgeRestricted, parent, more, hidden, ageRestricted) => {
    const placed = placedAt({ ...draft, ...more }, parent, { isAgeRestricted });
    expect(placed).toMatchObject({ private: hidden });
    expect(placed.ageRestricted).toBe(ageRestricted);
  });

  it('decides who sees it when it is shown again', () => {
    expect(isOutOfPlace(adult, { isAgeRestricted: false })).toBe(true);
    expect(isOutOfPlace(adult, { isAgeRestricted: true })).toBe(false);
    expect(isOutOfPlace(jobIn('done'), { isAgeRestricted: false })).toBe(false);
  });
});
