import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { countOwnJobs, ownLiveJobs } from '../../../src/discord/own-load.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';

const ada = jobIn('done').requesterId;

function repository(): JobRepository {
  return createJobRepository(createMemoryStore(), new ManualClock(sampleTime));
}

describe('what of a person’s is on its way', () => {
  it('is found oldest first, without what has ended and without anybody else’s', async () => {
    const jobs = repository();
    await jobs.create(jobIn('done', { id: jobIdOf(1) }));
    await jobs.retire(jobIdOf(1));
    await jobs.create(jobIn('running', { id: jobIdOf(2), requesterId: '7' }));
    await jobs.create(jobIn('running', { id: jobIdOf(3) }));
    // Its end has not been shown yet.
    await jobs.create(jobIn('failed', { id: jobIdOf(4) }));
    await jobs.create(jobIn('queued', { id: jobIdOf(5) }));
    expect((await ownLiveJobs(jobs, ada)).map(({ id }) => id)).toEqual([jobIdOf(3), jobIdOf(5)]);
    expect((await ownLiveJobs(jobs, '7')).map(({ id }) => id)).toEqual([jobIdOf(2)]);
    expect(await ownLiveJobs(jobs, '8')).toEqual([]);
    expect(await ownLiveJobs(repository(), ada)).toEqual([]);
  });

  it('is found behind any number of newer jobs, and no more of the list is read than it takes', async () => {
    const jobs = repository();
    for (let index = 0; index < 1_600; index += 1) {
      const state = index === 700 ? 'unclear' : 'done';
      await jobs.create(jobIn(state, { id: jobIdOf(index) }));
      if (state === 'done') await jobs.retire(jobIdOf(index));
    }
    let pages = 0;
    const counting: JobRepository = {
      ...jobs,
      idsOfOwner: (userId, page) => {
        pages += 1;
        return jobs.idsOfOwner(userId, page);
      },
    };
    expect((await ownLiveJobs(counting, ada)).map(({ id }) => id)).toEqual([jobIdOf(700)]);
    expect(pages).toBe(2);
  });
});

describe('how much a person has made', () => {
  it('is counted to the end, and of the newest also how many are finished', async () => {
    const jobs = repository();
    for (let index = 0; index < 2_100; index += 1) {
      await jobs.create(jobIn(index % 3 === 0 ? 'failed' : 'done', { id: jobIdOf(index) }));
    }
    expect(await countOwnJobs(jobs, ada)).toEqual({
      ...{ jobs: 2_100, isLeast: false, finished: 1_334, lookedAt: 2_000 },
    });
    expect(await countOwnJobs(jobs, '7')).toMatchObject({ jobs: 0, lookedAt: 0 });
  });
});
