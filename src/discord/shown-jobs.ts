import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { z } from 'zod';
import { type Job, toJobId } from '../jobs/job.ts';
import { seriesIdSchema } from '../jobs/request-ids.ts';
import type { Series } from '../jobs/series/series.ts';
import { decodePress, type Press } from '../views/custom-ids.ts';
import type { Tools } from './definitions.ts';

/** What a message of the bot's own shows: one job, or the summary of several. */
export type Shown =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'series'; readonly series: Series };

/** How many of a person's newest jobs are looked through for one that names no id. */
const searched = 100;

/** Buttons that stand below jobs and series themselves, not in answers about them. */
const telling = new Set<Press['action']>([
  'act',
  'cancel',
  'check',
  'again',
  'edit',
  'asis',
  'stop',
  'more',
]);

type Used = Pick<
  MessageContextMenuCommandInteraction,
  'targetMessage' | 'applicationId' | 'user'
> & { readonly client: { readonly user: { readonly id: string } | null } };

/**
 * What stands in the message that a menu was used on: told by our own buttons in it, else by the
 * command that it answers, else by the addresses of the newest jobs of whoever could have asked.
 * @returns undefined for messages of others, and for those that show no job
 */
export async function findShown(
  interaction: Used,
  { jobs, seriesDesk }: Pick<Tools, 'jobs' | 'seriesDesk'>,
): Promise<Shown | undefined> {
  const { targetMessage: message, user } = interaction;
  if (!isOwnMessage(interaction)) return undefined;
  for (const press of pressesIn(message.components.map((component) => component.toJSON()))) {
    const shown = await findPressed(press, { jobs, seriesDesk });
    if (shown !== undefined) return shown;
  }
  const asked = message.interactionMetadata;
  const named = asked && (await findById(toJobId(asked.id), { jobs, seriesDesk }));
  if (named) return named;
  for (const ownerId of new Set([user.id, asked?.user.id ?? user.id])) {
    const newest = await jobs.ofOwner(ownerId, searched);
    const job = newest.find(({ address }) => address.messageId === message.id);
    if (job !== undefined) return { kind: 'job', job };
  }
  return undefined;
}

/** An older application's id is another than that of its bot. */
function isOwnMessage({ targetMessage, applicationId, client }: Used): boolean {
  if (targetMessage.applicationId === applicationId) return true;
  return isBy(targetMessage.author, [applicationId, client.user?.id]);
}

/** The library promises an author, also where Discord told none. */
function isBy(
  author: { readonly id: string } | null,
  ids: readonly (string | undefined)[],
): boolean {
  return author !== null && ids.includes(author.id);
}

const componentSchema = z.object({
  custom_id: z.string().optional().catch(undefined),
  components: z.array(z.unknown()).default([]).catch([]),
});

/** Presses of ours that components of a message stand for. */
export function pressesIn(components: readonly unknown[]): readonly Press[] {
  return components.flatMap((component) => {
    const parsed = componentSchema.safeParse(component);
    if (!parsed.success) return [];
    const { custom_id: customId = '', components: inner } = parsed.data;
    const press = decodePress(customId);
    const own = press !== undefined && telling.has(press.action) ? [press] : [];
    return [...own, ...pressesIn(inner)];
  });
}

type Lookup = Pick<Tools, 'jobs' | 'seriesDesk'>;

async function findPressed(press: Press, { jobs, seriesDesk }: Lookup): Promise<Shown | undefined> {
  if ('jobId' in press) {
    const job = await jobs.get(press.jobId);
    return job && { kind: 'job', job };
  }
  if (!('seriesId' in press)) return undefined;
  const series = await seriesDesk.get(press.seriesId);
  return series && { kind: 'series', series };
}

/** Ids are made from the interaction that asked. */
async function findById(
  id: ReturnType<typeof toJobId>,
  { jobs, seriesDesk }: Lookup,
): Promise<Shown | undefined> {
  const job = await jobs.get(id);
  if (job !== undefined) return { kind: 'job', job };
  const series = await seriesDesk.get(seriesIdSchema.parse(id));
  return series && { kind: 'series', series };
}
