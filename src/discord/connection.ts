import { once } from 'node:events';
import { Client, Events, type Interaction } from 'discord.js';
import type { Config } from '../config/environment.ts';
import { type Clock, within } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { prepareIncoming } from './incoming.ts';
import { createDiscordRest, type DiscordRest, uploadTimeoutMs } from './rest.ts';
import { createRestTransport } from './rest-transport.ts';
import { type Told, ToldFacts } from './told.ts';

/** The line to Discord: the gateway, on which interactions arrive, and REST. */
export interface DiscordConnection {
  readonly rest: DiscordRest;
  /**
   * Logs in and hands every interaction on.
   * @param onInteraction also gets what Discord tells beside what the library keeps
   * @returns the application's id, once the gateway is ready
   * @throws when Discord does not accept the token or does not answer
   */
  open(onInteraction: (interaction: Interaction, told: Told | undefined) => void): Promise<string>;
  readonly isReady: () => boolean;
  /** Resolves, with the close code, when the gateway has closed for good. */
  readonly lost: Promise<number>;
  /**
   * Ends the session, and comes back in time also where Discord cannot be reached. The library may
   * then still hold a timer or a socket that nobody else can end.
   */
  close(): Promise<void>;
}

/** How long Discord may take to say goodbye; the library would wait half a minute for a dead line. */
const goodbyeMs = 1_500;

export function createDiscordConnection(
  { token, apiUrl }: Config['discord'],
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): DiscordConnection {
  const transport = createRestTransport();
  const options = { api: apiUrl, makeRequest: transport.makeRequest };
  // No intents: interactions need none, and without them nothing is cached or waited for.
  const client = new Client({ intents: [], rest: { ...options, timeout: uploadTimeoutMs } });
  client.on(Events.Error, (error) => {
    logger.error({ err: error }, 'the Discord client failed');
  });
  client.on(Events.ShardError, (error) => {
    logger.warn({ err: error }, 'the gateway connection failed and is made again');
  });
  const facts = new ToldFacts();
  client.on(Events.Raw, (packet: object) => {
    const refusal = prepareIncoming(packet);
    facts.read(packet);
    if (refusal !== undefined) logger.warn({ refusal }, 'an interaction could not be read');
  });
  let connected = false;
  const connectedAgain = (): void => {
    connected = true;
  };
  client.on(Events.ShardReady, connectedAgain);
  client.on(Events.ShardResume, connectedAgain);
  client.on(Events.ShardReconnecting, () => {
    connected = false;
  });
  let closing = false;
  const lost = new Promise<number>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      connected = false;
      if (closing) return;
      logger.error({ code }, 'the gateway will not take this bot back; see the close code');
      resolve(code);
    });
  });
  return {
    rest: createDiscordRest(options, client.rest),
    open: async (onInteraction) => {
      client.on(Events.InteractionCreate, (interaction) => {
        onInteraction(interaction, facts.take(interaction.id));
      });
      const ready = once(client, Events.ClientReady);
      await client.login(token.reveal());
      await ready;
      if (client.application === null) throw new Error('Discord did not name the application');
      return client.application.id;
    },
    isReady: () => connected,
    lost,
    close: async () => {
      closing = true;
      await within(clock, goodbyeMs, client.destroy());
      await transport.close();
    },
  };
}
