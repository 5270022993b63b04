import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jobIdSchema, toInteractionId, toJobId } from '../../../src/jobs/job.ts';

it('job ids lead back to the interactions that they were made from', () => {
  const snowflakes = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String);
  fc.assert(
    fc.property(snowflakes, fc.option(fc.nat(39)), (interactionId, index) => {
      const jobId = toJobId(interactionId);
      const one = index === null ? jobId : jobIdSchema.parse(`${jobId}-${index.toString(36)}`);
      expect(toInteractionId(one)).toBe(interactionId);
    }),
  );
});
