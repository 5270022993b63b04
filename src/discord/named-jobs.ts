import { z } from 'zod';
import { type Job, jobIdSchema, toJobId } from '../jobs/job.ts';
import type { Tools } from './definitions.ts';
import { pressesIn } from './shown-jobs.ts';

/** A message as a link (Discord's own, also of its test versions). */
const linkPattern =
  /^https:\/\/(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/channels\/(\d{1,20})\/(\d{1,20})\/(\d{1,20})$/;

/** What Discord tells of a message of the bot's own. */
const messageSchema = z.object({
  author: z.object({ id: z.string() }),
  application_id: z.string().optional(),
  components: z.array(z.unknown()).default([]),
  interaction_metadata: z.object({ id: z.string() }).nullish(),
});

/** A job that somebody has named, and the message by which they did. */
export interface NamedJob {
  readonly job: Job;
  readonly message?: { readonly channelId: string; readonly id: string };
}

/**
 * Finds a job by its id or by the link of a message that shows it.
 * @param named as it was typed
 * @param where the server, and the bot's application
 * @returns the job, or why there is none
 */
export async function findNamedJob(
  named: string,
  where: { readonly guildId: string; readonly applicationId: string },
  { jobs, messages }: Pick<Tools, 'jobs' | 'messages'>,
): Promise<NamedJob | 'not-found' | 'elsewhere'> {
  const [, guildId, channelId, messageId] = linkPattern.exec(named.trim()) ?? [];
  if (guildId === undefined || channelId === undefined || messageId === undefined) {
    const id = jobIdSchema.safeParse(named.trim()).data;
    const job = id && (await jobs.get(id));
    return job ? { job } : 'not-found';
  }
  if (guildId !== where.guildId) return 'elsewhere';
  const message = messageSchema.safeParse(await messages.read({ channelId, messageId })).data;
  if (message === undefined || !isOwn(message, where.applicationId)) return 'not-found';
  for (const id of idsIn(message)) {
    const job = await jobs.get(id);
    if (job !== undefined) return { job, message: { channelId, id: messageId } };
  }
  return 'not-found';
}

/** An older application's id is another than that of its bot, whose messages name it all the same. */
function isOwn({ author, application_id }: z.infer<typeof messageSchema>, id: string): boolean {
  return author.id === id || application_id === id;
}

function idsIn({ components, interaction_metadata: asked }: z.infer<typeof messageSchema>) {
  const pressed = pressesIn(components).flatMap((press) => ('jobId' in press ? press.jobId : []));
  return asked ? [...pressed, toJobId(asked.id)] : pressed;
}
