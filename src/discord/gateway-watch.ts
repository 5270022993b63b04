import { type Client, Events } from 'discord.js';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';

/** While Discord is away the library tries again twice a second; a line a minute tells as much. */
const quietMs = 60_000;

/** What a client says of its connection. */
export interface GatewayWatch {
  /** Follows a client; what an earlier one said is over. */
  follow(client: Client): void;
  readonly isReady: () => boolean;
}

export function watchGateway(clock: Clock, logger: Logger): GatewayWatch {
  let connected = false;
  let toldAt: number | undefined;
  let untold = 0;

  function tell(error: unknown): void {
    untold += 1;
    const now = clock.now();
    if (toldAt !== undefined && now - toldAt < quietMs) return;
    const facts = { err: error, times: untold };
    logger.warn(facts, 'the gateway connection failed and is made again');
    toldAt = now;
    untold = 0;
  }

  function connectedAgain(): void {
    connected = true;
    if (toldAt !== undefined) logger.info('the gateway is connected again');
    toldAt = undefined;
    untold = 0;
  }

  return {
    follow: (client) => {
      connected = false;
      client.on(Events.Error, (error) => {
        logger.error({ err: error }, 'the Discord client failed');
      });
      client.on(Events.ShardError, tell);
      client.on(Events.ShardReady, connectedAgain);
      client.on(Events.ShardResume, connectedAgain);
      for (const event of [Events.ShardReconnecting, Events.ShardDisconnect] as const) {
        client.on(event, () => {
          connected = false;
        });
      }
    },
    isReady: () => connected,
  };
}
