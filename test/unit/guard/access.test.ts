import { describe, expect, it } from 'vitest';
import { mayControl, mayUsePicture } from '../../../src/guard/access/pictures.ts';
import { jobIn } from '../../fakes/jobs.ts';

describe('access', () => {
  const owner = jobIn('done').requesterId;

  it.each([
    [false, owner, true, true],
    [false, 'somebody else', true, false],
    [true, owner, true, true],
    [true, 'somebody else', false, false],
  ])('to a job with private %s, by %s: its picture %s, itself %s', (hidden, user, use, control) => {
    const job = jobIn('done', { private: hidden });
    expect(mayUsePicture(job, user)).toBe(use);
    expect(mayControl(job, user)).toBe(control);
  });
});
