import type { REST, RESTOptions } from 'discord.js';
import type { Secret } from '../config/secret.ts';
import { RestWithFiles } from './multipart.ts';

/** The ways in which Easel talks to Discord's REST API; each has its own patience. */
export interface DiscordRest {
  /** First answers to interactions: useless after 3 seconds, so it gives up and repeats early. */
  readonly callbacks: REST;
  /** Edits through interaction tokens: no bot token, exempt from the global limit, slow uploads. */
  readonly webhooks: REST;
  /** New messages by interaction token: Discord cannot tell a repeated one, so none is repeated. */
  readonly followUps: REST;
  /** Everything that needs the bot's own token. */
  readonly bot: REST;
}

export type CommonRestOptions = Pick<RESTOptions, 'api' | 'makeRequest'>;

/** An upload slower than the library's 15 s would be cut off and begun anew. */
export const uploadTimeoutMs = 120_000;
const callbackTimeoutMs = 1_400;
/** Interaction webhooks do not count towards the global limit; the library would count them. */
const unlimited = 10_000;

/**
 * @param common what all of them share: the REST base without the version, and how requests are sent
 * @param token the bot's own
 */
export function createDiscordRest(common: CommonRestOptions, token: Secret): DiscordRest {
  return {
    callbacks: new RestWithFiles({
      ...common,
      timeout: callbackTimeoutMs,
      retries: 1,
      globalRequestsPerSecond: unlimited,
    }),
    webhooks: new RestWithFiles({
      ...common,
      timeout: uploadTimeoutMs,
      globalRequestsPerSecond: unlimited,
    }),
    followUps: new RestWithFiles({
      ...common,
      timeout: uploadTimeoutMs,
      retries: 0,
      globalRequestsPerSecond: unlimited,
    }),
    bot: new RestWithFiles({ ...common, timeout: uploadTimeoutMs }).setToken(token.reveal()),
  };
}

/** Ends the timers with which the library looks after its buckets. */
export function closeDiscordRest(rest: DiscordRest): void {
  for (const client of [rest.callbacks, rest.webhooks, rest.followUps, rest.bot]) {
    client.clearHashSweeper();
    client.clearHandlerSweeper();
  }
}
