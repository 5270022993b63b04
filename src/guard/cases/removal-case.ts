import { type JobBase, promptOf } from '../../jobs/job.ts';
import { sentencesFor } from '../../locales/index.ts';
import { shorten } from '../../views/prompt-text.ts';
import type { NewCase } from './case.ts';

/** What is known of a removal. */
interface Removal {
  readonly byId: string;
  readonly reason?: string | undefined;
  readonly about?: number | undefined;
  readonly removed: number;
  readonly failed: number;
  /** The language of the server. */
  readonly locale: string | undefined;
}

const maxPrompt = 300;

/** The prompt that a case may tell: none of a private job. */
export function promptForCase(
  job: Pick<JobBase, 'request' | 'unasked' | 'private'>,
): string | undefined {
  const prompt = job.private ? '' : promptOf(job).trim();
  return prompt === '' ? undefined : shorten(prompt, maxPrompt);
}

/** That somebody who moderates has taken a picture away. */
export function removalCase(
  job: Pick<JobBase, 'id' | 'requesterId' | 'request' | 'unasked' | 'private' | 'address'>,
  { byId, reason, about, removed, failed, locale = 'en-US' }: Removal,
): NewCase {
  return {
    kind: 'removed',
    userId: job.requesterId,
    byId,
    jobId: job.id,
    channelId: job.address.channelId,
    reason,
    about,
    prompt: promptForCase(job),
    detail: sentencesFor(locale).cases.detail.messages(removed, failed),
  };
}
