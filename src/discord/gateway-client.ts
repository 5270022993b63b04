import {
  Client,
  type ClientOptions,
  Events,
  type IIdentifyThrottler,
  type Interaction,
} from 'discord.js';
import type { Logger } from '../observe/logger.ts';
import { PatientStrategy } from './gateway-start.ts';
import { prepareIncoming } from './incoming.ts';
import { type Told, ToldFacts } from './told.ts';
import type { DiscordTime } from './traffic/discord-time.ts';

/** Gets an interaction, and what Discord tells with it beside what the library keeps. */
export type HandOn = (interaction: Interaction, told: Told | undefined) => void;

interface GatewayClientParts {
  readonly rest: NonNullable<ClientOptions['rest']>;
  readonly throttle: IIdentifyThrottler;
  readonly time: DiscordTime;
  readonly logger: Logger;
  readonly handOn: HandOn;
}

/** A client that hears interactions; it is not logged in yet. */
export function createGatewayClient(parts: GatewayClientParts): Client {
  const { rest, throttle, time, logger, handOn } = parts;
  const client = new Client({
    // Interactions need no intents, and without them nothing is cached or waited for.
    intents: [],
    rest,
    ws: {
      buildIdentifyThrottler: () => throttle,
      buildStrategy: (manager) => new PatientStrategy(manager),
    },
  });
  const facts = new ToldFacts();
  client.on(Events.Raw, (packet: object) => {
    const refusal = prepareIncoming(packet);
    facts.read(packet);
    if (refusal !== undefined) logger.warn({ refusal }, 'an interaction could not be read');
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const told = facts.take(interaction.id);
    if (time.isTooLate(interaction.createdTimestamp)) {
      logger.info({ interactionId: interaction.id }, 'an interaction came too late to be answered');
    } else handOn(interaction, told);
  });
  return client;
}
