import { serverOf } from '../jobs/address.ts';
import type { JobBase } from '../jobs/job.ts';

/**
 * Where a job's message can be gone to.
 * @returns undefined where nobody can: it is unknown, was taken away, or was for one person's eyes
 */
export function jumpLink({
  removedBy,
  ...placed
}: Pick<JobBase, 'guildId' | 'createdAt' | 'address' | 'removedBy'>): string | undefined {
  const { channelId, messageId, ephemeral } = placed.address;
  if (messageId === undefined || ephemeral || removedBy !== undefined) return undefined;
  const server = serverOf(placed);
  if (server === undefined) return undefined;
  return `https://discord.com/channels/${server ?? '@me'}/${channelId}/${messageId}`;
}
