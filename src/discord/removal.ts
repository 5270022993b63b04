import type { BaseInteraction } from 'discord.js';
import type { Address, JobBase } from '../jobs/job.ts';
import type { Clock } from '../lib/clock.ts';
import type { Sentences } from '../locales/index.ts';
import type { Removed } from './message-routes.ts';
import { originOf } from './origin.ts';

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

/**
 * Where a message of a job stands: the job's own place, or that of an older copy, which only the bot
 * itself can reach.
 */
export function placeOf(
  { address }: Pick<JobBase, 'address'>,
  { id, channelId }: { readonly id: string; readonly channelId: string },
  { interaction, clock }: { readonly interaction: BaseInteraction; readonly clock: Clock },
): Address {
  if (address.messageId === id) return address;
  const { applicationId, botIsThere } = originOf(interaction, false, clock.now()).address;
  return { applicationId, channelId, messageId: id, ephemeral: false, botIsThere };
}
