import { type Address, type JobBase, toInteractionId } from '../jobs/job.ts';
import { encodePress } from '../views/custom-ids.ts';
import type { MessageReads } from './message-reads.ts';

/**
 * Looks for the answer to the interaction that asked for a job, where Discord has shown it and nobody has
 * written down where: its token reached it, and that has died.
 * @returns where it stands, or undefined where that is known, or it is not found
 */
export async function findOwnMessage(
  routes: Pick<MessageReads, 'findPosted'>,
  { id, address }: JobBase,
): Promise<Address | undefined> {
  if (address.messageId !== undefined || address.ephemeral) return undefined;
  // Every look that a job has before it ends can be cancelled.
  const customId = encodePress({ action: 'cancel', jobId: id });
  const hint = { after: toInteractionId(id), customId, jobId: id };
  const messageId = await routes.findPosted(address, hint);
  return messageId === undefined ? undefined : { ...address, messageId };
}
