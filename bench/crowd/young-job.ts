import { SnowflakeUtil } from 'discord.js';
import type { Job } from '../../src/jobs/job.ts';

const tokenMs = 15 * 60_000;
const oldestMs = 20 * 60_000;

/**
 * Jobs of the last twenty minutes, spread over channels, each with a message and a token of its own: three of
 * four are still shown by the token.
 * @param count how many there are in all
 * @returns makes another of a job, by its number from 0
 */
export function youngJob(
  channelIds: readonly string[],
  count: number,
): (job: Job, index: number) => Job {
  const now = Date.now();
  return (job, index) => {
    const createdAt = now - Math.floor((1 - index / count) * oldestMs);
    const increment = BigInt(index % 4_096);
    const address: Job['address'] = {
      ...job.address,
      channelId: channelIds[index % channelIds.length] ?? job.address.channelId,
      messageId: SnowflakeUtil.generate({ timestamp: createdAt, increment }).toString(),
      token: String(index).padStart(86, 't'),
      tokenExpiresAt: createdAt + tokenMs,
    };
    return { ...job, createdAt, since: createdAt, address };
  };
}
