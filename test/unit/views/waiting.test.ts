import { describe, expect, it } from 'vitest';
import { hasEnded, type Job } from '../../../src/jobs/job.ts';
import type { Progress } from '../../../src/jobs/screen.ts';
import { en } from '../../../src/locales/en.ts';
import { jobView } from '../../../src/views/job.ts';
import { addressOf, jobIn, jobStates } from '../../fakes/jobs.ts';

const see = (job: Job, progress: Progress = {}): string => jobView(job, progress, en).content;
const early = `-# ${en.waiting.onlyHere}`;

describe('a job in the queue', () => {
  it('says when its turn should come, in everybody’s own time', () => {
    const lines = see(jobIn('queued'), { position: 2, eta: 1_700_000_000_400 }).split('\n');
    expect(lines).toEqual([
      '**a red fox** - <@300000000000000001> (Waiting to start, number 2 in the queue)',
      'Its turn should come <t:1700000001:R>.',
    ]);
  });

  it('names one time alone where the upstream is busy', () => {
    const content = see(jobIn('queued', { attempts: 1, notBefore: 5_000 }), { eta: 9_000 });
    expect(content.match(/<t:/g)).toHaveLength(1);
    expect(content).toContain(en.status.retrying(5));
  });
});

describe('a message where the bot is not a member', () => {
  const address = addressOf({ botIsThere: false });

  it.each(jobStates)('says early, while its job is %s, for how long it can be changed', (state) => {
    const job = jobIn(state, { address });
    const isLive = !hasEnded(job) && state !== 'delivering';
    expect(see(job).includes(early)).toBe(isLive);
    expect(see(jobIn(state))).not.toContain(early);
  });

  it('says it no more with its last word', () => {
    const content = see(jobIn('running', { address }), { lastWord: true });
    expect(content).toContain(en.status.lastWord);
    expect(content).not.toContain(early);
  });
});
