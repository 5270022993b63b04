import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyKinds } from '../../src/jobs/history.ts';
import { toJobId } from '../../src/jobs/job.ts';
import { jobIdInSeries, proposalIdSchema, seriesIdSchema } from '../../src/jobs/request-ids.ts';
import { decodePress, encodePress, type Press } from '../../src/views/custom-ids.ts';
import { encodeWords, fitWords } from '../../src/views/history-words.ts';

const requestId = fc
  .bigInt({ min: 10n ** 17n, max: 2n ** 64n - 1n })
  .map((id) => toJobId(String(id)));
const jobId = fc.oneof(
  requestId,
  fc
    .tuple(requestId, fc.nat(1295))
    .map(([id, index]) => jobIdInSeries(seriesIdSchema.parse(id), index)),
);
const key = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ action: fc.constantFrom('act' as const, 'form' as const), jobId, key }),
  fc.record({
    action: fc.constantFrom(...(['cancel', 'check', 'again', 'edit', 'asis', 'answer'] as const)),
    jobId,
  }),
  fc.record({
    action: fc.constant('run' as const),
    proposalId: requestId.map((id) => proposalIdSchema.parse(id)),
    key: fc.constantFrom('fixed' as const, 'typed' as const),
  }),
  fc.record({
    action: fc.constant('stop' as const),
    seriesId: requestId.map((id) => seriesIdSchema.parse(id)),
  }),
  fc.record({ action: fc.constant('set' as const), key }),
  fc.record({
    action: fc.constant('page' as const),
    direction: fc.constantFrom('older' as const, 'newer' as const),
    jobId,
    kind: fc.constantFrom('all' as const, ...historyKinds),
    text: fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .map((typed) => encodeWords(fitWords(typed).text)),
  }),
  fc.record({
    action: fc.constant('export' as const),
    jobId,
    key: fc.constantFrom('jobs' as const, 'series' as const, 'proposals' as const),
  }),
  fc.record({
    action: fc.constant('erase' as const),
    key: fc.constantFrom('yes' as const, 'no' as const),
  }),
  fc.constant({ action: 'reopen' as const }),
);

/** Strings that are nearly custom ids. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '1',
        '2',
        '',
        'act',
        'cancel',
        'form',
        'again',
        'run',
        'stop',
        'set',
        'fixed',
        'k1',
        ' ',
      ),
      jobId,
      key,
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(':'));

describe('custom ids', () => {
  it('come back as what they were made from, within Discord’s 100 characters', () => {
    fc.assert(
      fc.property(press, (pressed) => {
        const customId = encodePress(pressed);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodePress(customId)).toEqual(pressed);
      }),
    );
  });

  it('are different for different presses', () => {
    fc.assert(
      fc.property(press, press, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(encodePress(one) === encodePress(other)).toBe(same);
      }),
    );
  });

  it('that are not ours mean nothing, and what means something is ours', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (customId) => {
        const pressed = decodePress(customId);
        if (pressed !== undefined) expect(encodePress(pressed)).toBe(customId);
      }),
      { numRuns: 2_000 },
    );
  });
});
