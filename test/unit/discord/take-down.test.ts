import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { takeDown } from '../../../src/discord/take-down.ts';
import type { Job } from '../../../src/jobs/job.ts';
import { createJobRepository } from '../../../src/jobs/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { actionRequestOf, addressOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { FakeRoutes } from '../../fakes/routes.ts';

const guildId = '100000000000000001';
const elsewhere = '100000000000000002';

async function rig(...stored: readonly Job[]) {
  const jobs = createJobRepository(createMemoryStore(), new ManualClock(sampleTime));
  for (const job of stored) await jobs.create(job);
  const routes = new FakeRoutes();
  return {
    jobs,
    routes,
    run: (job: Job, place: Parameters<typeof takeDown>[2] = { guildId }) =>
      takeDown({ jobs, routes }, job, place),
    messages: () => routes.removals.map(({ messageId }) => messageId),
  };
}

function placed(messageId: string, more: Partial<Job['address']> = {}): Job['address'] {
  return addressOf({ messageId, guildId, ...more });
}

const grid = jobIn('done', {
  id: jobIdOf(0),
  guildId,
  address: placed('10'),
  postings: [{ channelId: '5', messageId: '11', guildId }],
});

describe('taking a picture down', () => {
  it('deletes each message of it once, the one that was meant with them', async () => {
    const { run, messages, jobs, routes } = await rig(grid);
    const pressed = { ...placed('11'), ephemeral: false };
    expect(await run(grid, { guildId, pressed })).toEqual({ removed: 2, gone: 0, failed: 0 });
    expect(messages().toSorted()).toEqual(['10', '11']);
    expect(routes.removals.find(({ messageId }) => messageId === '11')?.channelId).toBe('5');
    expect(await jobs.get(grid.id)).toMatchObject({ removedBy: 'moderator' });
  });

  it('takes the single pictures with it, whoever has picked them, and nothing else', async () => {
    const child = (index: number, kind: 'upscale' | 'variation', parent = grid.id): Job =>
      jobIn('done', {
        id: jobIdOf(index),
        guildId,
        requesterId: `30${index}`,
        request: actionRequestOf({ kind }, { parentId: parent }),
        address: placed(`${10 + index}`),
      });
    const all = [grid, child(2, 'upscale'), child(3, 'variation'), child(4, 'upscale', jobIdOf(2))];
    const { run, messages, jobs } = await rig(...all);
    expect(await run(grid)).toEqual({ removed: 4, gone: 0, failed: 0 });
    expect(messages().toSorted()).toEqual(['10', '11', '12', '14']);
    expect(await jobs.get(jobIdOf(4))).toMatchObject({ removedBy: 'moderator' });
    expect((await jobs.get(jobIdOf(3)))?.removedBy).toBeUndefined();
  });

  it('of a job from elsewhere deletes only what stands here', async () => {
    const job = { ...grid, guildId: elsewhere, address: placed('10', { guildId: elsewhere }) };
    const { run, messages } = await rig(job);
    await run(job);
    expect(messages()).toEqual(['11']);
  });

  it('leaves a job as it was where nothing could be deleted', async () => {
    const { run, routes, jobs } = await rig(grid);
    routes.removed = 'failed';
    expect(await run(grid)).toEqual({ removed: 0, gone: 0, failed: 2 });
    expect((await jobs.get(grid.id))?.removedBy).toBeUndefined();
  });

  it('does not call what one person alone can see a failure', async () => {
    const job = { ...grid, address: placed('10', { ephemeral: true }), postings: [] };
    const { run, routes, jobs } = await rig(job);
    routes.removed = 'failed';
    expect(await run(job)).toEqual({ removed: 0, gone: 1, failed: 0 });
    expect(await jobs.get(job.id)).toMatchObject({ removedBy: 'moderator' });
  });
});
