import type { Job } from '../jobs/job.ts';
import { sentencesFor } from '../locales/index.ts';
import { jumpLink } from '../views/jump-link.ts';
import { sentence, toBody } from '../views/message.ts';
import type { OutgoingMessage } from './message-routes.ts';

/**
 * What notifies a job's person that it is done: nobody else, and not because of anything that the
 * text says.
 */
export function pingMessage(job: Job): OutgoingMessage {
  const { id, guildId, createdAt, address, requesterId, locale } = job;
  const { waiting } = sentencesFor(locale);
  const person = `<@${requesterId}>`;
  // Whoever reads this can see the message, since it goes to the same eyes.
  const link = jumpLink({ guildId, createdAt, address: { ...address, ephemeral: false } });
  const text = link === undefined ? waiting.readyAbove(person) : waiting.ready(person, link);
  const body = toBody(sentence(text));
  return {
    body: { ...body, allowed_mentions: { parse: [], users: [requesterId] } },
    files: undefined,
    description: '',
    nonce: `p${id}`,
    jobId: id,
  };
}
