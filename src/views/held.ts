import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { JobBase, JobIn } from '../jobs/job.ts';
import type { Problem } from '../jobs/problem.ts';
import { isOfWords } from '../jobs/result-files.ts';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import { jobTitle } from './job-title.ts';
import type { MessageView } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** How much of a moderator's reason is shown, in characters. */
const maxReason = 300;

/** What its person sees while those who moderate have a job before them; others see that it waits. */
export function heldView(job: JobIn<'held'>, text: Sentences): MessageView {
  const { button } = text;
  const cancel: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: button.cancel,
    custom_id: encodePress({ action: 'cancel', jobId: job.id }),
  };
  return {
    content: `${jobTitle(job, text, false)}\n${waitingLine(job, text)}`,
    rows: [toRow([cancel])],
  };
}

function waitingLine(job: JobIn<'held'>, { review }: Sentences): string {
  if (isForAll(job)) return review.notYetShown;
  const until = Math.ceil(job.expiresAt / 1_000);
  if (job.found === undefined) return review.promptHeld(until);
  return isOfWords(job.found.result) ? review.wordsHeld(until) : review.resultHeld(until);
}

/**
 * Whether others see its message: it was let through, and held for what came of it. What moderators
 * think of that is told to its person alone.
 */
export function isForAll({ address }: Pick<JobBase, 'address'>): boolean {
  return !address.ephemeral && address.direct !== true;
}

/** What its person is told when a moderator has said no. */
export function rejectedSentence(
  { reason, because }: Extract<Problem, { code: 'rejected' }>,
  { review }: Sentences,
): string {
  if (because === 'blocked') return review.blocked;
  return reason === undefined
    ? review.rejected
    : review.rejectedBecause(showPrompt(reason, maxReason));
}
