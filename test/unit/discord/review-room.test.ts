import { describe, expect, it } from 'vitest';
import { createReviewRoom } from '../../../src/discord/review-room.ts';
import { createStaffMessages } from '../../../src/discord/staff-messages.ts';
import { createGuilds } from '../../../src/guilds/repository.ts';
import type { JobIn } from '../../../src/jobs/job.ts';
import type { NoticeFiles } from '../../../src/jobs/review-room.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { after, sampleEvents } from '../../fakes/events.ts';
import { addressOf, imagineOf, jobIn, sampleResult } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';
import { FakeRoutes } from '../../fakes/routes.ts';

const guildId = '100000000000000001';
const staffId = '900000000000000001';
const file = { name: 'fox.png', bytes: Uint8Array.of(1), contentType: 'image/png' };
const notice = { channelId: staffId, messageId: '800000000000000001' };

async function open(settings: object = { reportChannel: staffId }, isForEverybody = false) {
  const guilds = createGuilds(createMemoryStore());
  await guilds.of(guildId).change((guild) => ({ ...guild, ...settings }));
  const rest = new FakeRest();
  const routes = new FakeRoutes();
  const { logger } = new MemoryLog();
  const staff = createStaffMessages({ rest: { bot: rest }, logger });
  const decided: unknown[] = [];
  const record = {
    held: () => Promise.resolve(7),
    decided: (job: unknown) => {
      decided.push(job);
      return Promise.resolve();
    },
  };
  const messages = { isForEverybody: () => Promise.resolve(isForEverybody) };
  const room = createReviewRoom({ guilds, record, staff, routes, messages, logger });
  return { room, rest, routes, decided };
}

function held(overrides: Partial<JobIn<'held'>> = {}): JobIn<'held'> {
  return jobIn('held', { guildId, caseNumber: 7, notice, ...overrides });
}
const withResult = held({ found: { taskId: 'task-1', result: sampleResult } });

function files(...found: (typeof file)[]): () => Promise<NoticeFiles> {
  return () => Promise.resolve({ files: found, mayMiss: true });
}

describe('showing what is held to those who moderate', () => {
  it('covers every file, and calls the role that is to be called', async () => {
    const { room, rest } = await open({ reportChannel: staffId, staffRole: '5' });
    rest.willAnswer({ id: '1' });
    expect(await room.post(withResult, files(file))).toEqual({
      channelId: staffId,
      messageId: '1',
    });
    const [call] = rest.calls;
    expect(call?.files?.map(({ name }) => name)).toEqual(['SPOILER_fox.png']);
    expect(call?.body).toMatchObject({
      content: expect.stringMatching(/^<@&5>\n/) as string,
      allowed_mentions: { parse: [], roles: ['5'] },
      enforce_nonce: true,
      nonce: `r0.${withResult.id}`,
    });
  });

  it('fetches nothing where there is no channel for it', async () => {
    const { room } = await open({});
    const fetch = () => Promise.reject(new Error('Nobody asks for files'));
    expect(await room.post(withResult, fetch)).toBeUndefined();
  });

  it('says where the files are when Discord does not take them', async () => {
    const { room, rest } = await open();
    rest.willAnswer(discordError(40005, 413), { id: '2' });
    expect(await room.post(withResult, files(file))).toMatchObject({ messageId: '2' });
    expect(rest.calls[1]?.files).toEqual([]);
    const { content } = rest.calls[1]?.body as { content: string };
    expect(content).toContain(en.review.staff.tooLarge);
    expect(content).toContain('<https://files.example.com/1.png?sig=abc>');
  });

  it('puts words that a filter objects to into a file', async () => {
    const { room, rest } = await open();
    rest.willAnswer(discordError(200000), { id: '3' });
    expect(await room.post(held(), files())).toMatchObject({ messageId: '3' });
    expect((rest.calls[1]?.body as { content: string }).content).not.toContain('red fox');
    expect(rest.calls[1]?.files?.map(({ name }) => name)).toEqual(['prompt.txt']);
  });

  it('has the whole of a long prompt in a file', async () => {
    const { room, rest } = await open();
    rest.willAnswer({ id: '4' });
    const prompt = `${'fox '.repeat(500)}the end`;
    await room.post(held({ request: imagineOf({ prompt }) }), files());
    const data = rest.calls[0]?.files?.[0]?.data;
    expect(String(data)).toContain('the end');
    expect((rest.calls[0]?.body as { content: string }).content.length).toBeLessThan(2_000);
  });

  it('is not posted without files that would be nowhere then', async () => {
    const { room, rest } = await open();
    const only = () => Promise.resolve({ files: [file], mayMiss: false });
    rest.willAnswer(discordError(50013, 403), discordError(40005, 413));
    for (let count = 0; count < 2; count += 1) {
      expect(await room.post(withResult, only)).toBeUndefined();
    }
    expect(await room.post(withResult, () => Promise.resolve(undefined))).toBeUndefined();
    expect(rest.calls).toHaveLength(2);
  });

  it('tells that it stands nowhere', async () => {
    const { room, rest } = await open();
    rest.willAnswer(discordError(10003, 404), discordError(10003, 404));
    expect(await room.post(withResult, files(file))).toBeUndefined();
  });
});

describe('whether what is held stands where those who moderate look', () => {
  it('is so where it was posted to their channel, and nobody has deleted it', async () => {
    const { room, rest } = await open();
    rest.willAnswer({ id: notice.messageId }, discordError(10008, 404));
    expect(await room.isInPlace(held())).toBe(true);
    expect(await room.isInPlace(held())).toBe(false);
  });

  it('is not so where their channel is another', async () => {
    const { room, rest } = await open({ reportChannel: '900000000000000009' });
    expect(await room.isInPlace(held())).toBe(false);
    expect(rest.calls).toEqual([]);
  });

  it('is so where they have none, or nobody knows', async () => {
    expect(await (await open({})).room.isInPlace(held())).toBe(true);
    const { room, rest } = await open();
    rest.willAnswer(discordError(50001, 403), discordError(10003, 404), new Error('no answer'));
    for (let count = 0; count < 3; count += 1) expect(await room.isInPlace(held())).toBe(true);
  });
});

describe('a staff channel that everybody sees', () => {
  const elsewhere = { channelId: '900000000000000009', messageId: '800000000000000009' };
  const moved = held({ notice: undefined, stale: elsewhere });

  it('shows nothing that moderators have had for themselves', async () => {
    const { room, rest } = await open(undefined, true);
    expect(await room.isInPlace(held({ notice: elsewhere }))).toBe(true);
    expect(await room.post(moved, files())).toBeUndefined();
    expect(rest.calls).toEqual([]);
    const closed = await open();
    closed.rest.willAnswer({ id: '1' });
    expect(await closed.room.isInPlace(held({ notice: elsewhere }))).toBe(false);
    expect(await closed.room.post(moved, files())).toMatchObject({ messageId: '1' });
  });

  it('shows nothing that was asked for in private', async () => {
    const { room, rest } = await open(undefined, true);
    expect(await room.post(held({ private: true }), files())).toBeUndefined();
    expect(rest.calls).toEqual([]);
  });

  it('shows what is asked for from then on: those who have chosen it were told', async () => {
    const { room, rest } = await open(undefined, true);
    rest.willAnswer({ id: '1' }, { id: '2' });
    expect(await room.post(held(), files())).toMatchObject({ messageId: '1' });
    expect(await room.post(held({ stale: notice }), files())).toMatchObject({ messageId: '2' });
  });
});

describe('telling those who moderate what was decided', () => {
  it('says who has approved it, and leaves the files', async () => {
    const { room, rest, decided } = await open();
    rest.willAnswer({ id: notice.messageId });
    const approved = after(withResult, { ...sampleEvents.approved, of: 'result' });
    expect(await room.close(approved)).toBe(true);
    expect(decided).toEqual([approved]);
    const body = rest.calls[0]?.body as Record<string, unknown>;
    expect(body).not.toHaveProperty('attachments');
    expect(body).toMatchObject({ components: [] });
    expect(body['content']).toContain('**Approved** by <@300000000000000009>');
  });

  it('takes the files away where it was refused', async () => {
    const { room, rest } = await open();
    rest.willAnswer({ id: notice.messageId });
    await room.close(after(withResult, { ...sampleEvents.rejected, of: 'result' }));
    expect(rest.calls[0]?.body).toMatchObject({ attachments: [] });
  });

  it('keeps no private prompt', async () => {
    const { room, rest } = await open();
    rest.willAnswer({ id: notice.messageId });
    await room.close(after(held({ private: true }), sampleEvents.approved));
    expect((rest.calls[0]?.body as { content: string }).content).not.toContain('fox');
    expect(rest.calls[0]?.body).toMatchObject({ attachments: [] });
  });

  it('is over where its message is gone, and worth a try where Discord does not answer', async () => {
    const { room, rest } = await open();
    const job = after(held(), sampleEvents.approved);
    rest.willAnswer(discordError(10008, 404));
    expect(await room.close(job)).toBe(true);
    rest.willAnswer(discordError(0, 503));
    expect(await room.close(job)).toBe(false);
  });

  it('takes away what it left behind on its way to another channel', async () => {
    const { room, rest } = await open();
    const stale = { channelId: '900000000000000009', messageId: '800000000000000009' };
    const job = after(held({ stale }), sampleEvents.approved);
    rest.willAnswer(discordError(0, 503));
    expect(await room.close(job)).toBe(false);
    rest.willAnswer({}, { id: notice.messageId });
    expect(await room.close(job)).toBe(true);
    expect(rest.calls.map(({ route }) => route)).toEqual([
      expect.stringContaining(stale.messageId),
      expect.stringContaining(stale.messageId),
      expect.stringContaining(notice.messageId),
    ]);
  });

  it('has nothing to say where nothing was shown', async () => {
    const { room, decided } = await open();
    expect(await room.close(after(held({ notice: undefined }), sampleEvents.approved))).toBe(true);
    expect(decided).toHaveLength(1);
  });
});

describe('the files of a moderators’ message', () => {
  it('are those that are covered', async () => {
    const { room, rest } = await open();
    const urls = [
      'https://cdn.example.com/1/SPOILER_fox.png?ex=1',
      'https://cdn.example.com/2/prompt.txt',
    ];
    rest.willAnswer({ id: '1', attachments: urls.map((url) => ({ url })) });
    expect(await room.filesOf(notice)).toEqual([{ url: urls[0] }]);
  });

  it('are unknown where Discord does not answer, and none where it is gone', async () => {
    const { room, rest } = await open();
    rest.willAnswer(discordError(0, 503), discordError(10008, 404));
    expect(await room.filesOf(notice)).toBeUndefined();
    expect(await room.filesOf(notice)).toEqual([]);
  });
});

describe('the message that one person alone sees', () => {
  it('leads to where the job goes on', async () => {
    const { room, routes } = await open();
    const from = addressOf({ ephemeral: true });
    const address = addressOf({ guildId, messageId: '9', token: undefined });
    await room.pointOn(from, jobIn('queued', { guildId, address }));
    await room.pointOn(from, jobIn('queued', { address: { ...address, direct: true } }));
    expect(routes.contents[0]).toContain(`/${guildId}/${address.channelId}/9`);
    expect(routes.contents[1]).toBe(en.review.goesOnDirectly);
  });
});
