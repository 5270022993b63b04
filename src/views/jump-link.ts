import type { JobBase } from '../jobs/job.ts';

/**
 * Where a job's message can be gone to.
 * @returns undefined where nobody can: it is unknown, was taken away, or was for one person's eyes
 */
export function jumpLink({
  guildId,
  address,
  removedBy,
}: Pick<JobBase, 'guildId' | 'address' | 'removedBy'>): string | undefined {
  const { channelId, messageId, ephemeral } = address;
  if (messageId === undefined || ephemeral || removedBy !== undefined) return undefined;
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`;
}
