import type { Address } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import type { Removed } from './message-routes.ts';

/** What is said of a message that was to be taken away. */
export function removedSentence(
  removed: Removed,
  { ephemeral }: Pick<Address, 'ephemeral'>,
  { messageMenu }: Sentences,
): string {
  const { remove } = messageMenu;
  // One that a single person sees can be reached while its token lives, and by nobody after that.
  return removed === 'failed' && ephemeral ? remove.hidden : remove[removed];
}
