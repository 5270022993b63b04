import type { SeenMessage } from '../../sandbox/discord/index.ts';
import type { Job } from '../../src/jobs/job.ts';
import { isLeftToDiscord, isUnfinished } from '../unfinished.ts';
import type { Check } from './breach.ts';

/** No message promises what will not come any more. */
export const noMessageIsLeft: Check = ({ asks, deaths, messages }) => {
  const isKilled = deaths.some(({ exit }) => exit.signal !== null);
  return messages
    .filter((message) => isUnfinished(message) && !(isKilled && isLeftToDiscord(message, asks)))
    .map(({ id, content, loading }) => `message ${id} says: ${loading ? 'thinking' : content}`);
};

/** A finished job shows its picture: in its message, or somewhere its person has been told of. */
export const everyPictureIsShown: Check = ({ jobs, messages, isDeleted }) =>
  jobs.flatMap((job) => {
    const { messageId } = job.address;
    if (job.state !== 'done' || messageId === undefined || isDeleted(messageId)) return [];
    const message = messages.find(({ id }) => id === messageId);
    // A direct message stands where none of these people looks.
    if (message === undefined) return [];
    return isShown(job, message) ? [] : [`job ${job.id} is done, but shows: ${message.content}`];
  });

function isShown(job: Job & { state: 'done' }, { attachments, buttons }: SeenMessage): boolean {
  if (attachments.length > 0) return true;
  return job.delivery !== 'attached' && (job.delivery === 'kept' || buttons.length > 0);
}
