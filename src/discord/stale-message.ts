import { EmbedType, type Message } from 'discord.js';
import { hasEnded, type Job } from '../jobs/job.ts';
import { continuedSentence } from '../views/continued.ts';
import { sentence } from '../views/message.ts';
import type { Intention, Tools } from './definitions.ts';

/**
 * What a press comes to in a message that has not been told of the end of its job: a crash has left it
 * behind, or the bot was not allowed to change it.
 * @returns undefined for any other message; its own, which the job comes back to at once
 */
export function pressInStale(
  job: Job,
  { message }: { readonly message: Message },
  { desk, text }: Pick<Tools, 'desk' | 'text'>,
): Intention | undefined {
  if (!hasEnded(job) || isPanel(message)) return undefined;
  const { messageId } = job.address;
  if (messageId !== undefined && messageId !== message.id) {
    return { kind: 'update', view: sentence(continuedSentence(job, text)) };
  }
  if (job.stranded !== undefined) desk.resume(job.id);
  return undefined;
}

/** Whether a message is about several jobs and not one's own: those alone have embeds of the bot's. */
function isPanel({ embeds }: Message): boolean {
  return embeds.some(({ data: { type } }) => type === undefined || type === EmbedType.Rich);
}
