import { expect, it } from 'vitest';
import { planJobs } from '../../../bench/polling/plan.ts';
import { run } from '../../../bench/polling/run.ts';

it('plans the same jobs for everybody', () => {
  expect(planJobs(20)).toEqual(planJobs(20));
  expect(planJobs(20)).toHaveLength(60);
  const crowd = planJobs(5_000);
  const ends = crowd.map(({ asksAt, queueMs, drawMs }) => asksAt + queueMs + drawMs);
  expect(Math.min(...ends)).toBeGreaterThan(
    Math.max(...crowd.map(({ asksAt }) => asksAt)) - 65_000,
  );
});

it('lives through all of them, with fewer requests and edits, and none that is stale', async () => {
  const live = { live: 20, dialect: 'midjourney-proxy' } as const;
  const peer = await run({ who: 'baseline', ...live });
  const easel = await run({ who: 'Easel', ...live });
  expect(easel.jobs).toBe(peer.jobs);
  // A question per job every five seconds, and an edit each time.
  expect(peer.requestsPerJob).toBeGreaterThan(10);
  expect(peer.editsPerJob).toBe(peer.requestsPerJob);
  expect(easel.requestsPerJob).toBeLessThan(peer.requestsPerJob / 5);
  expect(easel.editsPerJob).toBeGreaterThan(2);
  expect(easel.editsPerJob).toBeLessThan(peer.editsPerJob / 2);
  expect(easel.looksPerJob).toBeGreaterThan(easel.requestsPerJob);
  expect(easel.staleEdits).toBe(0);
  expect(easel.medianDelay).toBeLessThan(peer.medianDelay);
}, 60_000);

it('keeps to a budget where each task is asked about alone', async () => {
  const live = { live: 40, dialect: 'kie', perMinute: 120 } as const;
  const [peer, easel] = [
    await run({ who: 'baseline', ...live }),
    await run({ who: 'Easel', ...live }),
  ];
  for (const { mostPerMinute, jobs, looksPerJob, requestsPerJob } of [peer, easel]) {
    expect(jobs).toBe(120);
    expect(mostPerMinute).toBeLessThanOrEqual(120);
    expect(looksPerJob).toBe(requestsPerJob);
  }
  expect(easel.medianDelay).toBeLessThan(peer.medianDelay);
}, 60_000);
