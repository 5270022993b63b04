import type { Job, JobDraft } from '../../jobs/job.ts';
import type { PlacedVisitor } from '../visitor.ts';

/** Whether a picture that was made where only adults are let in is for this person alone here. */
export function isOutOfPlace(
  job: Pick<Job, 'ageRestricted'> | undefined,
  { isAgeRestricted }: Pick<PlacedVisitor, 'isAgeRestricted'>,
): boolean {
  return job?.ageRestricted === true && !isAgeRestricted;
}

/**
 * A draft with what follows from where it is asked for: what was made where only adults are let in,
 * and whatever comes of it, is shown to its person alone everywhere else.
 */
export function placedAt(
  draft: JobDraft,
  parent: Job | undefined,
  visitor: Pick<PlacedVisitor, 'isAgeRestricted'>,
): JobDraft {
  const isForAdults = [
    visitor.isAgeRestricted,
    parent?.ageRestricted,
    draft.ageRestricted,
  ].includes(true);
  return {
    ...draft,
    private: draft.private || (isForAdults && !visitor.isAgeRestricted),
    ageRestricted: isForAdults ? true : undefined,
  };
}
