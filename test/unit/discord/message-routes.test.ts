import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import {
  createMessageRoutes,
  type MessageRoutes,
  type OutgoingMessage,
} from '../../../src/discord/message-routes.ts';
import { sentence, toBody } from '../../../src/views/message.ts';
import { addressOf, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const byToken = '/webhooks/200000000000000001/interaction-token/messages/@original';
const byChannel = '/channels/200000000000000002/messages/200000000000000003';
const said = { id: '200000000000000003', channel_id: '200000000000000002', attachments: [] };
const message: OutgoingMessage = {
  body: toBody(sentence('hello')),
  files: undefined,
  description: 'a red fox',
};
const picture = { name: 'a.png', bytes: Uint8Array.of(1, 2), contentType: 'image/png' };

interface Rig {
  readonly routes: MessageRoutes;
  readonly clock: ManualClock;
  readonly webhooks: FakeRest;
  readonly bot: FakeRest;
  readonly log: MemoryLog;
}

function rig(): Rig {
  const clock = new ManualClock(sampleTime);
  const [webhooks, bot] = [new FakeRest(), new FakeRest()];
  const rest = { callbacks: new FakeRest(), followUps: new FakeRest(), webhooks, bot };
  const log = new MemoryLog();
  const routes = createMessageRoutes(rest, { clock, logger: log.logger });
  return { routes, clock, webhooks, bot, log };
}

describe('editing a message', () => {
  it('goes by the interaction token while it lives, without the bot’s own', async () => {
    const { routes, webhooks, bot } = rig();
    webhooks.willAnswer(said);
    expect(await routes.edit(addressOf(), message)).toEqual({
      kind: 'edited',
      address: addressOf(),
    });
    expect(webhooks.calls).toMatchObject([
      { method: 'PATCH', route: byToken, auth: false, body: message.body },
    ]);
    expect(bot.calls).toEqual([]);
  });

  it('learns which message it was', async () => {
    const { routes, webhooks } = rig();
    webhooks.willAnswer({ ...said, id: '99' });
    expect(await routes.edit(addressOf({ messageId: undefined }), message)).toMatchObject({
      address: { messageId: '99', token: 'interaction-token' },
    });
  });

  it('keeps what it knew when Discord’s answer cannot be read', async () => {
    const { routes, webhooks } = rig();
    webhooks.willAnswer(undefined);
    expect(await routes.edit(addressOf(), message)).toEqual({
      kind: 'edited',
      address: addressOf(),
    });
  });

  it.each([
    ['just before the token dies', 15 * 60_000 - 20_000],
    ['after it has died', 16 * 60_000],
  ])('goes by the channel %s', async (_when, later) => {
    const { routes, clock, webhooks, bot } = rig();
    clock.advance(later);
    bot.willAnswer(said);
    expect((await routes.edit(addressOf(), message)).kind).toBe('edited');
    expect(bot.calls).toMatchObject([{ method: 'PATCH', route: byChannel }]);
    expect(webhooks.calls).toEqual([]);
  });

  it('still goes by the token a moment earlier', async () => {
    const { routes, clock, webhooks } = rig();
    clock.advance(15 * 60_000 - 20_001);
    webhooks.willAnswer(said);
    expect((await routes.edit(addressOf(), message)).kind).toBe('edited');
  });

  it.each([
    [10_015, 404],
    [50_027, 401],
  ])('goes on by the channel when the token is refused with %i', async (code, status) => {
    const { routes, webhooks, bot } = rig();
    webhooks.willAnswer(discordError(code, status));
    bot.willAnswer(said);
    expect((await routes.edit(addressOf(), message)).kind).toBe('edited');
    expect(bot.calls).toHaveLength(1);
  });

  it.each([
    ['gone', discordError(10_008, 404)],
    ['too-large', discordError(40_005, 413)],
    ['rejected', discordError(50_035)],
    ['later', new Error('reset')],
  ] as const)('ends as %s without trying the channel', async (kind, error) => {
    const { routes, webhooks, bot } = rig();
    webhooks.willAnswer(error);
    expect(await routes.edit(addressOf(), message)).toEqual({ kind });
    expect(bot.calls).toEqual([]);
  });

  it.each([
    ['for one person alone', { ephemeral: true }],
    ['where the bot is not', { botIsThere: false }],
    ['whose id was never told', { messageId: undefined }],
  ])('never goes by the channel to a message %s', async (_which, overrides) => {
    const { routes, webhooks, bot } = rig();
    webhooks.willAnswer(discordError(50_027, 401));
    const withToken = addressOf(overrides);
    expect(await routes.edit(withToken, message)).toEqual({ kind: 'route-closed' });
    const without = addressOf({ ...overrides, token: undefined });
    expect(await routes.edit(without, message)).toEqual({ kind: 'route-closed' });
    expect(bot.calls).toEqual([]);
  });

  it('says in the end what the channel said', async () => {
    const { routes, bot } = rig();
    bot.willAnswer(discordError(50_001, 403), discordError(10_008, 404), discordError(10_003, 404));
    const address = addressOf({ token: undefined });
    const forNow = { kind: 'route-closed', mayReopen: true };
    expect(await routes.edit(address, message)).toEqual(forNow);
    expect(await routes.edit(address, message)).toEqual({ kind: 'gone' });
    expect(await routes.edit(address, message)).toEqual({ kind: 'route-closed' });
  });

  it('names in the log what the message is about', async () => {
    const { routes, bot, log } = rig();
    bot.willAnswer(discordError(50_001, 403), discordError(50_001, 403));
    const address = addressOf({ token: undefined });
    await routes.edit(address, { ...message, jobId: 'a-job' });
    await routes.edit(address, { ...message, seriesId: 'a-series' });
    expect(log.lines).toMatchObject([
      expect.stringContaining('"jobId":"a-job"'),
      expect.stringContaining('"seriesId":"a-series"'),
    ]);
  });

  it('attaches files under our names with their alt text', async () => {
    const { routes, webhooks } = rig();
    webhooks.willAnswer(said);
    await routes.edit(addressOf(), { ...message, files: [picture] });
    expect(webhooks.calls[0]).toMatchObject({
      body: {
        content: 'hello',
        attachments: [{ id: '0', filename: 'a.png', description: 'a red fox' }],
      },
      files: [{ name: 'a.png', data: picture.bytes }],
    });
  });

  it('leaves the files of a message alone when it brings none', async () => {
    const { routes, webhooks } = rig();
    webhooks.willAnswer(said);
    await routes.edit(addressOf(), message);
    expect(webhooks.calls[0]?.body).not.toHaveProperty('attachments');
    expect(webhooks.calls[0]?.files).toBeUndefined();
  });

  it('writes down why a message was not taken, and no token', async () => {
    const { routes, webhooks, log } = rig();
    webhooks.willAnswer(discordError(50_035));
    await routes.edit(addressOf(), message);
    expect(log.text).toContain('50035');
    expect(log.text).not.toContain('interaction-token');
  });
});

describe('a direct message', () => {
  const to = { userId: '3', applicationId: '200000000000000001' };

  it('is sent once, however often it is repeated, and can be edited by the bot', async () => {
    const { routes, bot } = rig();
    bot.willAnswer({ id: '55' }, { id: '66', channel_id: '55', attachments: [] });
    expect(await routes.sendDirectly(to, { ...message, nonce: 'job-1', files: [picture] })).toEqual(
      {
        kind: 'edited',
        address: {
          applicationId: '200000000000000001',
          channelId: '55',
          guildId: null,
          messageId: '66',
          ephemeral: false,
          botIsThere: true,
          direct: true,
        },
      },
    );
    expect(bot.calls).toMatchObject([
      { method: 'POST', route: '/users/@me/channels', body: { recipient_id: '3' } },
      {
        method: 'POST',
        route: '/channels/55/messages',
        body: { content: 'hello', nonce: 'job-1', enforce_nonce: true },
        files: [{ name: 'a.png' }],
      },
    ]);
  });

  it.each([
    ['the channel is refused', [discordError(50_007, 403)]],
    ['the message is refused', [{ id: '55' }, discordError(50_007, 403)]],
    ['the person has blocked strangers', [{ id: '55' }, discordError(50_278, 403)]],
  ])('has nowhere to go when %s', async (_why, answers) => {
    const { routes, bot } = rig();
    bot.willAnswer(...answers);
    expect(await routes.sendDirectly(to, message)).toEqual({ kind: 'route-closed' });
  });

  it('is worth another try when Discord is down', async () => {
    const { routes, bot } = rig();
    bot.willAnswer(new Error('reset'));
    expect(await routes.sendDirectly(to, message)).toEqual({ kind: 'later' });
  });
});

describe('the files of a message', () => {
  const files = { ...said, attachments: [{ url: 'https://cdn.example.com/1.png?ex=1' }] };

  it('are read by token, or by channel', async () => {
    const { routes, clock, webhooks, bot } = rig();
    webhooks.willAnswer(files);
    expect(await routes.filesOf(addressOf())).toEqual(files.attachments);
    expect(webhooks.calls).toMatchObject([{ method: 'GET', route: byToken, auth: false }]);
    clock.advance(16 * 60_000);
    bot.willAnswer(files);
    expect(await routes.filesOf(addressOf())).toEqual(files.attachments);
    expect(bot.calls).toMatchObject([{ method: 'GET', route: byChannel }]);
  });

  it('are none where the message cannot be read', async () => {
    const { routes, webhooks, bot } = rig();
    webhooks.willAnswer(discordError(10_008, 404));
    expect(await routes.filesOf(addressOf())).toEqual([]);
    expect(await routes.filesOf(addressOf({ token: undefined, ephemeral: true }))).toEqual([]);
    expect(bot.calls).toEqual([]);
  });
});
