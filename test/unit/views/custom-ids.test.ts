import { describe, expect, it } from 'vitest';
import { decodePress, encodePress } from '../../../src/views/custom-ids.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const jobId = jobIdOf(1);

describe('a custom id', () => {
  it('is readable and carries no state', () => {
    expect(encodePress({ action: 'act', jobId, key: 'u1' })).toBe(`1:act:${jobId}:u1`);
    expect(encodePress({ action: 'cancel', jobId })).toBe(`1:cancel:${jobId}`);
  });

  it.each([
    '',
    '1',
    'MJ::JOB::upsample::1::5f2c8d3e-1111-4222-8333-944445555666',
    `2:cancel:${jobId}`,
    `1:dance:${jobId}`,
    `1:cancel:${jobId}:k1`,
    `1:cancel:${jobId}:`,
    `1:act:${jobId}`,
    `1:act:${jobId}:`,
    `1:act:${jobId}:UPPER`,
    `1:act:${jobId}:waytoolongkey`,
    `1:act:${jobId}:u1:more`,
    '1:cancel:short',
    `1:cancel:${jobId.toUpperCase()}`,
    ` 1:cancel:${jobId}`,
  ])('that is not ours means nothing: %j', (customId) => {
    expect(decodePress(customId)).toBeUndefined();
  });
});
