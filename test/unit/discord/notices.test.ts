import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createMessageRoutes } from '../../../src/discord/message-routes.ts';
import { pingMessage } from '../../../src/discord/ping-message.ts';
import { en } from '../../../src/locales/en.ts';
import { screenRig } from '../../fakes/discord-screen.ts';
import { addressOf, imagineOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const person = '300000000000000001';
const done = jobIn('done', { guildId: '4', request: imagineOf({ prompt: 'a <@1> @everyone' }) });
const message = pingMessage(done);
const said = { id: '9', channel_id: '200000000000000002', attachments: [] };

function rig(laterMs = 0) {
  const clock = new ManualClock(sampleTime + laterMs);
  const [followUps, bot] = [new FakeRest(), new FakeRest()];
  const rest = { callbacks: new FakeRest(), webhooks: new FakeRest(), followUps, bot };
  return {
    routes: createMessageRoutes(rest, { clock, logger: new MemoryLog().logger }),
    followUps,
    bot,
  };
}

describe('what notifies that a job is done', () => {
  it('mentions its person alone and leads to its message', () => {
    const link = 'https://discord.com/channels/4/200000000000000002/200000000000000003';
    expect(message.body).toEqual({
      content: en.waiting.ready(`<@${person}>`, link),
      components: [],
      allowed_mentions: { parse: [], users: [person] },
    });
    expect(message.files).toBeUndefined();
    expect(message.nonce).toBe(`p${jobIdOf(1)}`);
  });

  it('leads to where the message was brought', () => {
    const address = addressOf({ guildId: null });
    expect(pingMessage({ ...done, address }).body.content).toContain('/channels/@me/');
  });

  it('leads nowhere where nobody knows which message it is', () => {
    const address = addressOf({ messageId: undefined });
    const { content } = pingMessage({ ...done, address }).body;
    expect(content).toBe(en.waiting.readyAbove(`<@${person}>`));
  });

  it('goes to where the message stands', async () => {
    const { routes, screen } = screenRig();
    await screen.ping(done);
    expect(routes.notices).toMatchObject([{ address: done.address, message }]);
  });
});

describe('a new message about another one', () => {
  it.each([
    [false, undefined],
    [true, 64],
  ])(
    'goes by the token while it lives, to the same eyes (ephemeral: %s)',
    async (ephemeral, flags) => {
      const { routes, followUps, bot } = rig();
      followUps.willAnswer(said);
      await routes.notify(addressOf({ ephemeral }), message);
      const route = '/webhooks/200000000000000001/interaction-token';
      expect(followUps.calls).toMatchObject([{ method: 'POST', route, auth: false }]);
      expect(followUps.calls[0]?.body).toEqual({ ...message.body, ...(flags && { flags }) });
      expect(bot.calls).toEqual([]);
    },
  );

  it('is the bot’s own reply afterwards, once however often it is sent', async () => {
    const { routes, followUps, bot } = rig(16 * 60_000);
    bot.willAnswer(said);
    await routes.notify(addressOf(), message);
    expect(followUps.calls).toEqual([]);
    expect(bot.calls).toMatchObject([
      {
        method: 'POST',
        route: '/channels/200000000000000002/messages',
        body: {
          ...message.body,
          nonce: `p${jobIdOf(1)}`,
          enforce_nonce: true,
          message_reference: { message_id: '200000000000000003', fail_if_not_exists: false },
        },
      },
    ]);
  });

  it('is the bot’s own too where the token is refused', async () => {
    const { routes, followUps, bot } = rig();
    followUps.willAnswer(discordError(50_027, 401));
    bot.willAnswer(said);
    await routes.notify(addressOf(), message);
    expect(bot.calls).toHaveLength(1);
  });

  it.each([
    ['for one person alone', { ephemeral: true }],
    ['where the bot is not', { botIsThere: false }],
  ])('is not sent after the token has died %s', async (_where, overrides) => {
    const { routes, followUps, bot } = rig(16 * 60_000);
    await routes.notify(addressOf(overrides), message);
    expect([...followUps.calls, ...bot.calls]).toEqual([]);
  });

  it('that Discord does not take is not sent another way', async () => {
    const { routes, followUps, bot } = rig();
    followUps.willAnswer(new Error('reset'));
    await routes.notify(addressOf(), message);
    expect(bot.calls).toEqual([]);
  });
});
