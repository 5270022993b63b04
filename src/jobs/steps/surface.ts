import type { Next } from '../engine.ts';
import { type Address, hasEnded, type Job } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { isUnderReview } from '../review.ts';

const retryMs = 10_000;
/** After a day nobody waits for it in the channel any more. */
const giveUpAfterMs = 24 * 60 * 60_000;

/** Whether a job that one person alone has seen so far is for everybody's eyes from now on. */
export function isToSurface(job: Job): boolean {
  const { review, address } = job;
  if (job.private || job.removedBy !== undefined || hasEnded(job) || !address.ephemeral) {
    return false;
  }
  if (review?.decision?.what !== 'approved' || review.surfaced === true) return false;
  return job.guildId !== undefined && !isUnderReview(job);
}

/**
 * Brings an approved job into the channel where it was asked for, in a new message; where the bot may
 * not write there, to its person. The message that one person alone sees tells where it goes on.
 * Repeatable: a message that a crash leaves behind is found by its nonce.
 */
export async function surface(parts: LifecycleParts, job: Job): Promise<Next | 'again'> {
  const { jobs, screen, reviewRoom, clock } = parts;
  const publicly = { ...job, address: publicAddress(job) };
  await screen.move(publicly);
  const presented = await screen.present(publicly);
  if (presented.kind === 'shown') {
    const { address } = presented;
    await reviewRoom.pointOn(job.address, { ...job, address });
    await jobs.apply(job.id, { type: 'surfaced', address });
    return 'again';
  }
  const isWorthATry = clock.now() - (job.review?.decision?.at ?? 0) < giveUpAfterMs;
  await screen.move(job);
  if (presented.kind === 'later' && isWorthATry) return { at: clock.now() + retryMs };
  await jobs.apply(job.id, { type: 'surfaced', address: job.address });
  return 'again';
}

/** Where no message stands yet. */
function publicAddress({ guildId, review, address }: Job): Address {
  const { applicationId, channelId } = address;
  return {
    applicationId,
    channelId: review?.channelId ?? channelId,
    guildId,
    ephemeral: false,
    botIsThere: true,
    followUp: true,
  };
}
