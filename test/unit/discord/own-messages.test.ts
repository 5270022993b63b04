import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createOwnMessages, type OwnMessages } from '../../../src/discord/own-messages.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { sentence } from '../../../src/views/message.ts';
import { jobIn, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';
import { FakeRoutes } from '../../fakes/routes.ts';

interface Rig {
  readonly messages: OwnMessages;
  readonly jobs: JobRepository;
  readonly routes: FakeRoutes;
  readonly bot: FakeRest;
}

function rig(): Rig {
  const jobs = createJobRepository(createMemoryStore(), new ManualClock(sampleTime));
  const routes = new FakeRoutes();
  const bot = new FakeRest();
  const { logger } = new MemoryLog();
  return {
    messages: createOwnMessages({ jobs, routes, rest: { bot }, logger }),
    jobs,
    routes,
    bot,
  };
}

describe('taking a result away', () => {
  const job = jobIn('done');

  it.each(['owner', 'moderator'] as const)(
    'deletes its message and keeps who did: %s',
    async (by) => {
      const { messages, jobs, routes } = rig();
      await jobs.create(job);
      expect(await messages.remove(job, by)).toBe('removed');
      expect(routes.removals).toEqual([job.address]);
      expect(await jobs.get(job.id)).toEqual({ ...job, removedBy: by });
    },
  );

  it('is written down too where the message was gone before', async () => {
    const { messages, jobs, routes } = rig();
    await jobs.create(job);
    routes.removed = 'gone';
    expect(await messages.remove(job, 'moderator')).toBe('gone');
    expect(await jobs.get(job.id)).toMatchObject({ removedBy: 'moderator' });
  });

  it.each(['owner', 'moderator'] as const)(
    'is not written down where the message stays: %s',
    async (by) => {
      const { messages, jobs, routes } = rig();
      await jobs.create(job);
      routes.removed = 'failed';
      expect(await messages.remove(job, by)).toBe('failed');
      expect(await jobs.get(job.id)).toEqual(job);
    },
  );

  it('says nothing of the job where its person tidies an older copy away', async () => {
    const { messages, jobs, routes } = rig();
    await jobs.create(job);
    const address = { ...job.address, messageId: '700000000000000001' };
    expect(await messages.remove({ ...job, address }, 'owner')).toBe('removed');
    expect(routes.removals).toEqual([address]);
    expect(await jobs.get(job.id)).toEqual(job);
  });

  it('stays what it was where a moderator cannot reach another copy', async () => {
    const { messages, jobs, routes } = rig();
    await jobs.create({ ...job, removedBy: 'moderator' });
    routes.removed = 'failed';
    expect(await messages.remove(job, 'moderator')).toBe('failed');
    expect(await jobs.get(job.id)).toMatchObject({ removedBy: 'moderator' });
  });
});

describe('a new message of the bot’s own', () => {
  it('goes to the channel, pings nobody, and is one message however often it is sent', async () => {
    const { messages, bot } = rig();
    bot.willAnswer({ id: '55', content: 'look' });
    expect(await messages.post('77', sentence('look'))).toEqual({
      kind: 'posted',
      messageId: '55',
    });
    expect(bot.calls).toMatchObject([
      {
        method: 'POST',
        route: '/channels/77/messages',
        body: { content: 'look', allowed_mentions: { parse: [] }, enforce_nonce: true },
      },
    ]);
    expect(bot.calls[0]?.body).toMatchObject({
      nonce: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
    });
  });

  it('that Discord does not take is told as refused', async () => {
    const { messages, bot } = rig();
    bot.willAnswer(discordError(50_013, 403), 'no message at all', discordError(200_000));
    const refused = { kind: 'refused', isRejected: false };
    expect(await messages.post('77', sentence('look'))).toEqual(refused);
    expect(await messages.post('77', sentence('look'))).toEqual({ kind: 'refused' });
    expect(await messages.post('77', sentence('look'))).toEqual({ ...refused, isRejected: true });
  });
});
