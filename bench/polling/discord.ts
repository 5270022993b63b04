import { type InternalRequest, REST, RequestMethod } from 'discord.js';
import type { DiscordRest } from '../../src/discord/rest.ts';
import type { Address } from '../../src/jobs/job.ts';
import type { Fleet } from './fleet.ts';

const firstMessage = 1_400_000_000_000_000_000n;
const applicationId = '200000000000000001';
const tokenMs = 15 * 60_000;
const channels = 200n;

/** A Discord that takes every edit at once; a message's number is its job's. */
class CountingRest extends REST {
  readonly #fleet: Fleet;

  constructor(fleet: Fleet) {
    super({ hashSweepInterval: 0, handlerSweepInterval: 0 });
    this.#fleet = fleet;
  }

  override request({ method, fullRoute, files = [] }: InternalRequest): Promise<unknown> {
    const job = Number(/\/token-(\d+)\//.exec(fullRoute)?.[1] ?? numberOf(fullRoute));
    if (method !== RequestMethod.Patch)
      throw new Error(`The bench expects no ${method} ${fullRoute}`);
    this.#fleet.edit(job, files.length > 0);
    return Promise.resolve({ id: String(firstMessage + BigInt(job)) });
  }
}

function numberOf(route: string): number {
  return Number(BigInt(/\d+$/.exec(route)?.[0] ?? firstMessage) - firstMessage);
}

export function countingDiscord(fleet: Fleet): DiscordRest {
  const rest = new CountingRest(fleet);
  return { callbacks: rest, webhooks: rest, followUps: rest, bot: rest };
}

/** Where the message of a job stands. @param now milliseconds since the Unix epoch */
export function addressOf(job: number, now: number): Address {
  return {
    applicationId,
    channelId: String(300_000_000_000_000_000n + (BigInt(job) % channels)),
    messageId: String(firstMessage + BigInt(job)),
    token: `token-${String(job)}`,
    tokenExpiresAt: now + tokenMs,
    ephemeral: false,
    botIsThere: true,
  };
}
