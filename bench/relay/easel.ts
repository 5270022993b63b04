import { pino } from 'pino';
import { Secret } from '../../src/config/secret.ts';
import { createDiscordConnection } from '../../src/discord/connection.ts';
import { createMessageRoutes } from '../../src/discord/message-routes.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createMedia } from '../../src/media/media.ts';
import { sentence, toBody } from '../../src/views/message.ts';
import { type Order, relayAll } from './relayer.ts';

/* Easel's own way of a picture: bounded, looked at, and through Discord's limits. */

const logger = pino({ level: 'silent' });
const clock = systemClock;
const media = createMedia({ isForbidden: () => false });
const { signal } = new AbortController();
const maxBytes = 200 * 1024 * 1024;
const address = {
  applicationId: '1',
  channelId: '2',
  messageId: '3',
  token: 'token',
  tokenExpiresAt: Number.POSITIVE_INFINITY,
  ephemeral: false,
  botIsThere: true,
};

const body = toBody(sentence('a red fox'));

let routes: ReturnType<typeof createMessageRoutes> | undefined;
const open = ({ to }: Order): ReturnType<typeof createMessageRoutes> => {
  const discord = { token: new Secret('token'), apiUrl: to, guildId: undefined };
  const { rest } = createDiscordConnection(discord, { clock, logger });
  return createMessageRoutes(rest, { clock, logger });
};

await relayAll(async (order) => {
  routes ??= open(order);
  const file = await media.download(order.from, { maxBytes, signal });
  const files = [{ ...file, name: 'picture.png' }];
  const outcome = await routes.edit(address, { body, files, description: 'a red fox' });
  if (outcome.kind !== 'edited') throw new Error(`The message was not edited: ${outcome.kind}`);
});
process.exit(0);
