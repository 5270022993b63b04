import { promptForCase } from '../guard/cases/removal-case.ts';
import type { Address, Job } from '../jobs/job.ts';
import type { Tools } from './definitions.ts';
import type { Removed } from './message-routes.ts';

/** A message of somebody's own picture, and the server that it stands in. */
interface OwnMessage {
  readonly guildId: string | null;
  readonly address: Address;
}

/**
 * Takes a message of one's own picture away. What others in a server could see is written down, so that
 * its moderators know where it went.
 * @throws {StoreError}
 */
export async function removeAsOwner(
  { messages, moderation }: Pick<Tools, 'messages' | 'moderation'>,
  job: Job,
  { guildId, address }: OwnMessage,
): Promise<Removed> {
  const removed = await messages.remove({ ...job, address }, 'owner');
  const wasOpen = !address.ephemeral && !job.private;
  if (guildId !== null && removed === 'removed' && wasOpen) {
    const { id: jobId, requesterId: userId } = job;
    const { channelId, messageId } = address;
    await moderation.cases.note(guildId, {
      ...{ kind: 'removed', userId, byId: userId, jobId, channelId },
      prompt: promptForCase(job),
      ...(messageId === undefined ? {} : { once: `own removal ${messageId}` }),
    });
  }
  return removed;
}
