import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/jobs/job.ts';
import { transition } from '../../../src/jobs/transition.ts';
import { addressOf, jobIn, sampleTime } from '../../fakes/jobs.ts';

function moved(job: Job, messageId: string, ephemeral = false): Job {
  const address = addressOf({ messageId, ephemeral, guildId: '4' });
  const event = { type: 'readdressed', at: sampleTime, address, delivery: 'attached' } as const;
  const after = transition(job, event);
  if (after === undefined) throw new Error('It did not move');
  return after;
}

function postingsOf({ postings }: Job): string[] {
  return postings.map(({ messageId }) => messageId);
}

describe('the other messages of a picture', () => {
  const first = jobIn('done', { address: addressOf({ messageId: '1', guildId: '4' }) });

  it('are those where it stood before, the newest last', () => {
    const third = moved(moved(first, '2'), '3');
    expect(third.postings).toEqual([
      { channelId: first.address.channelId, messageId: '1', guildId: '4' },
      { channelId: first.address.channelId, messageId: '2', guildId: '4' },
    ]);
    expect(postingsOf(moved(third, '1'))).toEqual(['2', '3']);
  });

  it('are not those that one person alone sees, nor those without a picture', () => {
    expect(postingsOf(moved(moved(first, '2', true), '3'))).toEqual(['1']);
    expect(postingsOf(moved(jobIn('running'), '2'))).toEqual([]);
    expect(postingsOf(moved(first, '1'))).toEqual([]);
  });

  it('are no more than fifty', () => {
    let job: Job = first;
    for (let index = 2; index < 100; index += 1) job = moved(job, String(index));
    expect(postingsOf(job)).toHaveLength(50);
    expect(postingsOf(job).at(-1)).toBe('98');
  });
});
