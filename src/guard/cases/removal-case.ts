import { serverOf } from '../../jobs/address.ts';
import { type Address, type JobBase, promptOf } from '../../jobs/job.ts';
import { sentencesFor } from '../../locales/index.ts';
import { shorten } from '../../views/prompt-text.ts';
import type { NewCase } from './case.ts';

/** What is known of a removal. */
interface Removal {
  /** The server whose record it is for. */
  readonly guildId: string;
  /** The message that was meant, which stands in that server. */
  readonly pressed?: Pick<Address, 'channelId'> | undefined;
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

/** What of a job stands in the record of its removal. */
type RemovedJob = Pick<
  JobBase,
  | 'id'
  | 'requesterId'
  | 'request'
  | 'unasked'
  | 'private'
  | 'address'
  | 'guildId'
  | 'createdAt'
  | 'postings'
>;

/** That somebody who moderates has taken a picture away. */
export function removalCase(job: RemovedJob, removal: Removal): NewCase {
  const { byId, reason, about, removed, failed, locale = 'en-US' } = removal;
  return {
    kind: 'removed',
    userId: job.requesterId,
    byId,
    jobId: job.id,
    channelId: channelHere(job, removal),
    reason,
    about,
    prompt: promptForCase(job),
    detail: sentencesFor(locale).cases.detail.messages(removed, failed),
  };
}

/** `/show` may have brought it to another server, whose channels are no business of this one. */
function channelHere(job: RemovedJob, { guildId, pressed }: Removal): string | undefined {
  if (pressed !== undefined) return pressed.channelId;
  if (serverOf(job) === guildId) return job.address.channelId;
  return job.postings.find((posting) => posting.guildId === guildId)?.channelId;
}
