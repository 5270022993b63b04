import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { JobIn } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import { jobTitle } from './job-title.ts';
import type { MessageView } from './message.ts';
import { showPrompt } from './prompt-text.ts';

/** How much of a moderator's reason is shown, in characters. */
const maxReason = 300;

/** What its person sees while those who moderate have a job before them. */
export function heldView(job: JobIn<'held'>, text: Sentences): MessageView {
  const { review, button } = text;
  const line = job.found === undefined ? review.promptHeld : review.resultHeld;
  const cancel: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: button.cancel,
    custom_id: encodePress({ action: 'cancel', jobId: job.id }),
  };
  return {
    content: `${jobTitle(job, text, false)}\n${line(Math.ceil(job.expiresAt / 1_000))}`,
    rows: [toRow([cancel])],
  };
}

/** What its person is told when a moderator has said no. @param reason as it was typed */
export function rejectedSentence(reason: string | undefined, { review }: Sentences): string {
  return reason === undefined
    ? review.rejected
    : review.rejectedBecause(showPrompt(reason, maxReason));
}
