import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { createMessageRoutes, type MessageRoutes } from '../../../src/discord/message-routes.ts';
import { addressOf, sampleTime, unnamedAddressOf } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const byToken = '/webhooks/200000000000000001/interaction-token/messages/@original';
const byChannel = '/channels/200000000000000002/messages/200000000000000003';

interface Rig {
  readonly routes: MessageRoutes;
  readonly clock: ManualClock;
  readonly webhooks: FakeRest;
  readonly bot: FakeRest;
}

function rig(): Rig {
  const clock = new ManualClock(sampleTime);
  const [webhooks, bot] = [new FakeRest(), new FakeRest()];
  const rest = { callbacks: new FakeRest(), followUps: new FakeRest(), webhooks, bot };
  return {
    routes: createMessageRoutes(rest, { clock, logger: new MemoryLog().logger }),
    clock,
    webhooks,
    bot,
  };
}

describe('deleting a message', () => {
  it('goes by the interaction token while it lives, without the bot’s own', async () => {
    const { routes, webhooks, bot } = rig();
    webhooks.willAnswer(undefined);
    expect(await routes.remove(addressOf({ ephemeral: true }))).toBe('removed');
    expect(webhooks.calls).toMatchObject([{ method: 'DELETE', route: byToken, auth: false }]);
    expect(bot.calls).toEqual([]);
  });

  it('deletes a later message of the interaction by its own id', async () => {
    const { routes, webhooks } = rig();
    webhooks.willAnswer(undefined);
    expect(await routes.remove(addressOf({ followUp: true }))).toBe('removed');
    const [call] = webhooks.calls;
    expect(call?.route).toBe(byToken.replace('@original', '200000000000000003'));
  });

  it('goes by the channel once the token has died, or Discord says so', async () => {
    const { routes, clock, webhooks, bot } = rig();
    webhooks.willAnswer(discordError(50_027, 401));
    bot.willAnswer(undefined, undefined);
    expect(await routes.remove(addressOf())).toBe('removed');
    clock.advance(16 * 60_000);
    expect(await routes.remove(addressOf())).toBe('removed');
    expect(bot.calls.map(({ method, route }) => `${method} ${route}`)).toEqual([
      `DELETE ${byChannel}`,
      `DELETE ${byChannel}`,
    ]);
    expect(webhooks.calls).toHaveLength(1);
  });

  it('tells where the message was gone before, or never stood', async () => {
    const { routes, webhooks } = rig();
    webhooks.willAnswer(discordError(10_008, 404));
    expect(await routes.remove(addressOf())).toBe('gone');
    expect(await routes.remove(unnamedAddressOf({ followUp: true }))).toBe('gone');
  });

  it('fails where no way leads to the message, or the bot may not', async () => {
    const { routes, clock, bot } = rig();
    clock.advance(16 * 60_000);
    expect(await routes.remove(addressOf({ ephemeral: true }))).toBe('failed');
    expect(await routes.remove(addressOf({ botIsThere: false }))).toBe('failed');
    bot.willAnswer(discordError(50_013, 403));
    expect(await routes.remove(addressOf())).toBe('failed');
  });
});
