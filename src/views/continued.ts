import type { Job } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { jumpLink } from './jump-link.ts';

/**
 * What a message says whose job is in another one by now: where, as far as others may know.
 * @returns a sentence, which names its person where that is a direct message
 */
export function continuedSentence(job: Job, { status }: Pick<Sentences, 'status'>): string {
  const link = jumpLink(job);
  if (job.address.direct === true) {
    const line = `<@${job.requesterId}> ${status.sentDirectly}`;
    return link === undefined ? line : `${line} ${link}`;
  }
  return link === undefined ? status.continuedElsewhere : status.continuedAt(link);
}
