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

  it('to what a moderator has removed, or has still to decide about, is for its person alone', () => {
    const review = { result: 'needed', hours: 1 } as const;
    for (const hidden of [jobIn('done', { removedBy: 'moderator' }), jobIn('done', { review })]) {
      expect(mayUsePicture(hidden, 'somebody else')).toBe(false);
      expect(mayUsePicture(hidden, owner)).toBe(true);
    }
    expect(mayUsePicture(jobIn('done', { removedBy: 'owner' }), 'somebody else')).toBe(true);
  });
});
