import { type Client, Events } from 'discord.js';
import type { Config } from '../config/environment.ts';
import { type Clock, sleep, within } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { reasonOfClose } from './close-codes.ts';
import { createGatewayClient, type HandOn } from './gateway-client.ts';
import { waitForGateway } from './gateway-start.ts';
import { watchGateway } from './gateway-watch.ts';
import { createIdentifyThrottle } from './identify-throttle.ts';
import { closeDiscordRest, createDiscordRest, type DiscordRest, uploadTimeoutMs } from './rest.ts';
import { createRestTransport } from './rest-transport.ts';
import { type CountedAnswer, Traffic } from './traffic/traffic.ts';

/** The line to Discord: the gateway, on which interactions arrive, and REST. */
export interface DiscordConnection {
  readonly rest: DiscordRest;
  /** What goes to Discord by REST, and what had better wait. */
  readonly traffic: Traffic;
  /**
   * Logs in and hands every interaction on. While Discord is away it goes on trying.
   * @returns the application's id, once the gateway is ready
   * @throws when Discord does not accept the token, or the bot
   */
  open(handOn: HandOn): Promise<string>;
  readonly isReady: () => boolean;
  /** Resolves, with the close code, when the gateway has closed for good. */
  readonly lost: Promise<number>;
  /** Ends the session: nothing more comes in. What is being answered can still be. */
  leave(): Promise<void>;
  /**
   * Ends everything, and comes back in time also where Discord cannot be reached. The library may
   * then still hold a timer or a socket that nobody else can end.
   */
  close(): Promise<void>;
}

interface ConnectionParts {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Hears of every answer to a request. */
  readonly onAnswer?: ((answer: CountedAnswer) => void) | undefined;
}

/** How long Discord may take to say goodbye; the library would wait half a minute for a dead line. */
const goodbyeMs = 1_500;
/** Between two tries to log in, where Discord went away just then. */
const loginPauseMs = 5_000;

export function createDiscordConnection(
  { token, apiUrl }: Config['discord'],
  parts: ConnectionParts,
): DiscordConnection {
  const { clock, logger } = parts;
  const traffic = new Traffic(parts);
  const transport = createRestTransport(traffic);
  const options = { api: apiUrl, makeRequest: transport.makeRequest };
  const rest = createDiscordRest(options, token);
  const throttle = createIdentifyThrottle(clock, logger);
  const watch = watchGateway(clock, logger);
  const closing = new AbortController();
  const { signal } = closing;
  let lose: (code: number) => void = () => undefined;
  const lost = new Promise<number>((resolve) => {
    lose = resolve;
  });
  let client: Client | undefined;

  function createClient(handOn: HandOn): Client {
    const limits = { ...options, timeout: uploadTimeoutMs };
    const created = createGatewayClient({
      ...{ rest: limits, throttle, time: traffic.time, logger, handOn },
    });
    watch.follow(created);
    created.on(Events.ShardDisconnect, ({ code }) => {
      if (signal.aborted) return;
      logger.error({ code }, reasonOfClose(code));
      lose(code);
    });
    return created;
  }

  /** Until the library has begun to connect; from then on it tries again by itself. */
  async function logIn(handOn: HandOn): Promise<Client> {
    for (;;) {
      await waitForGateway({ rest: rest.bot, clock, logger, signal });
      // Its client cannot log in twice.
      client = createClient(handOn);
      const ready = new Promise((resolve) => client?.once(Events.ClientReady, resolve));
      try {
        await client.login(token.reveal());
        await ready;
        return client;
      } catch (error) {
        signal.throwIfAborted();
        logger.warn({ err: error }, 'the login did not come through and is tried again');
        await sleep(clock, loginPauseMs, signal);
      }
    }
  }

  async function leave(): Promise<void> {
    if (signal.aborted) return;
    closing.abort(new Error('The connection to Discord was closed'));
    await within(clock, goodbyeMs, client?.destroy() ?? Promise.resolve());
  }

  return {
    rest,
    traffic,
    open: async (handOn) => {
      const refused = lost.then((code) => {
        throw new Error(reasonOfClose(code));
      });
      const { application } = await Promise.race([logIn(handOn), refused]);
      if (application === null) throw new Error('Discord did not name the application');
      return application.id;
    },
    isReady: watch.isReady,
    lost,
    leave,
    close: async () => {
      await leave();
      closeDiscordRest(rest);
      await transport.close();
    },
  };
}
