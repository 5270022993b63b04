import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import {
  createMessageRoutes,
  type MessageRoutes,
  type OutgoingMessage,
} from '../../../src/discord/message-routes.ts';
import type { Address } from '../../../src/jobs/job.ts';
import { sentence, toBody } from '../../../src/views/message.ts';
import { addressOf, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const webhook = '/webhooks/200000000000000001/interaction-token';
const channel = '/channels/200000000000000002/messages';
const message: OutgoingMessage = {
  body: toBody(sentence('hello')),
  files: undefined,
  description: 'a red fox',
  nonce: 'job-1',
};
const picture = { name: 'a.png', bytes: Uint8Array.of(1, 2), contentType: 'image/png' };
const followUpOf = (overrides: Partial<Address> = {}): Address =>
  addressOf({ followUp: true, messageId: undefined, ...overrides });
const known = followUpOf({ messageId: '77' });

describe('a follow-up', () => {
  let clock: ManualClock;
  let webhooks: FakeRest;
  let followUps: FakeRest;
  let bot: FakeRest;
  let routes: MessageRoutes;

  beforeEach(() => {
    clock = new ManualClock(sampleTime);
    [webhooks, followUps, bot] = [new FakeRest(), new FakeRest(), new FakeRest()];
    const rest = { callbacks: new FakeRest(), followUps, webhooks, bot };
    routes = createMessageRoutes(rest, { clock, logger: new MemoryLog().logger });
  });

  it('is posted once and then edited by its own id, all without the bot’s token', async () => {
    followUps.willAnswer({ id: '77', attachments: [] });
    const posted = await routes.edit(followUpOf(), message);
    expect(posted).toEqual({ kind: 'edited', address: known });
    webhooks.willAnswer({ id: '77', attachments: [] });
    expect(await routes.edit(known, message)).toEqual(posted);
    expect(followUps.calls).toEqual([
      {
        ...{ method: 'POST', route: webhook, auth: false, query: 'wait=true' },
        ...{ body: message.body, files: undefined },
      },
    ]);
    expect(webhooks.calls).toMatchObject([
      { method: 'PATCH', route: `${webhook}/messages/77`, auth: false, body: message.body },
    ]);
    expect(bot.calls).toEqual([]);
  });

  it('says for itself that one person alone sees it, and only when it is posted', async () => {
    const ephemeral = { ephemeral: true };
    followUps.willAnswer({ id: '77', attachments: [] });
    await routes.edit(followUpOf(ephemeral), message);
    webhooks.willAnswer({ id: '77', attachments: [] });
    await routes.edit({ ...known, ...ephemeral }, message);
    expect(followUps.calls[0]?.body).toEqual({ ...message.body, flags: 64 });
    expect(webhooks.calls[0]?.body).toEqual(message.body);
  });

  it.each([
    ['the token has died', 16 * 60_000],
    ['Discord takes no more of them (40094)', 0],
  ])('becomes a message of the bot’s own when %s, where the bot is', async (_when, later) => {
    clock.advance(later);
    followUps.willAnswer(discordError(40_094));
    bot.willAnswer({ id: '78', content: 'hello', attachments: [] });
    expect(await routes.edit(followUpOf(), message)).toEqual({
      kind: 'edited',
      address: {
        applicationId: '200000000000000001',
        channelId: '200000000000000002',
        messageId: '78',
        ephemeral: false,
        botIsThere: true,
      },
    });
    expect(bot.calls).toMatchObject([
      { method: 'POST', route: channel, body: { nonce: 'job-1', enforce_nonce: true } },
    ]);
  });

  it.each([
    ['is for one person alone', { ephemeral: true }],
    ['is where the bot is not', { botIsThere: false }],
  ])('has no way left without a token when it %s', async (_why, overrides) => {
    clock.advance(16 * 60_000);
    expect(await routes.edit(followUpOf(overrides), message)).toEqual({ kind: 'route-closed' });
    followUps.willAnswer(discordError(40_094));
    clock.advance(-16 * 60_000);
    expect(await routes.edit(followUpOf(overrides), message)).toEqual({ kind: 'route-closed' });
    expect(bot.calls).toEqual([]);
  });

  it('that stands is edited by the bot when the token has died', async () => {
    clock.advance(16 * 60_000);
    bot.willAnswer({ id: '77', attachments: [] });
    expect(await routes.edit(known, message)).toEqual({ kind: 'edited', address: known });
    expect(bot.calls).toMatchObject([{ method: 'PATCH', route: `${channel}/77` }]);
  });

  it('that an earlier send has left with other words is brought to these', async () => {
    clock.advance(16 * 60_000);
    bot.willAnswer(
      { id: '78', content: 'older', attachments: [] },
      { id: '78', content: 'hello', attachments: [{ url: 'https://cdn.example.com/a.png' }] },
    );
    const outcome = await routes.edit(followUpOf(), { ...message, files: [picture] });
    expect(outcome).toMatchObject({ kind: 'edited', address: { messageId: '78' } });
    expect(bot.calls).toMatchObject([
      { method: 'POST', route: channel },
      { method: 'PATCH', route: `${channel}/78`, files: [{ name: 'a.png' }] },
    ]);
  });

  it('has its files read by its own id, and none before it is posted', async () => {
    const url = 'https://cdn.example.com/1.png';
    expect(await routes.filesOf(followUpOf())).toEqual([]);
    webhooks.willAnswer({ id: '77', attachments: [{ url }] });
    expect(await routes.filesOf(known)).toEqual([{ url }]);
    expect(webhooks.calls).toMatchObject([{ method: 'GET', route: `${webhook}/messages/77` }]);
  });

  it('is not repeated by itself when its answer is lost', async () => {
    followUps.willAnswer(new Error('reset'));
    expect(await routes.edit(followUpOf(), message)).toEqual({ kind: 'later' });
    expect(followUps.calls).toHaveLength(1);
  });
});

describe('looking for a follow-up that may have been posted', () => {
  const hint = { after: '70', customId: '1:cancel:abc-1', jobId: 'abc-1' };
  const row = (id: string): object => ({ type: 1, components: [{ type: 2, custom_id: id }] });

  function rig(): { readonly bot: FakeRest; readonly routes: MessageRoutes } {
    const bot = new FakeRest();
    const rest = { callbacks: new FakeRest(), followUps: new FakeRest(), webhooks: bot, bot };
    const clock = new ManualClock(sampleTime);
    return { bot, routes: createMessageRoutes(rest, { clock, logger: new MemoryLog().logger }) };
  }

  it('finds the message with its button behind the summary', async () => {
    const { bot, routes } = rig();
    bot.willAnswer([
      { id: '73', components: [row('1:cancel:abc-12')] },
      { id: '72', components: [row('1:cancel:abc-1')] },
      { id: '71' },
    ]);
    expect(await routes.findPosted(followUpOf(), hint)).toBe('72');
    expect(bot.calls).toMatchObject([
      { method: 'GET', route: channel, query: 'after=70&limit=100' },
    ]);
  });

  it.each([
    ['there is none', [[{ id: '71', components: [] }]]],
    ['the answer cannot be read', ['nonsense']],
    ['the bot may not read there', [discordError(50_001, 403)]],
  ])('finds nothing where %s', async (_why, answers) => {
    const { bot, routes } = rig();
    bot.willAnswer(...answers);
    expect(await routes.findPosted(followUpOf(), hint)).toBeUndefined();
  });

  it('does not even try where the bot cannot see it', async () => {
    const { bot, routes } = rig();
    expect(await routes.findPosted(followUpOf({ ephemeral: true }), hint)).toBeUndefined();
    expect(await routes.findPosted(followUpOf({ botIsThere: false }), hint)).toBeUndefined();
    expect(bot.calls).toEqual([]);
  });
});
