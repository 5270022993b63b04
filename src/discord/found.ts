import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { mayControl } from '../guard/access/pictures.ts';
import { type Job, toJobId } from '../jobs/job.ts';
import { type ProposalId, proposalIdSchema } from '../jobs/request-ids.ts';
import type { Sentences } from '../locales/index.ts';
import type { Tools } from './definitions.ts';
import { type FoundPicture, findPictures, type PictureSource } from './find-pictures.ts';
import type { Find } from './finds.ts';
import type { HandedInOption } from './handed-in.ts';
import { notTheirs } from './own-jobs.ts';
import { findShown } from './shown-jobs.ts';

/**
 * The pictures of a message that can be described or animated.
 * @returns at least one, or what to say instead
 */
export function usablePictures(
  message: PictureSource,
  { messageMenu }: Sentences,
): readonly FoundPicture[] | string {
  const found = findPictures(message);
  if (found.length === 0) return messageMenu.noPicture;
  const still = found.filter(({ kind }) => kind === 'image');
  return still.length === 0 ? messageMenu.onlyClips : still;
}

/**
 * The job that a message shows, where its pictures are Easel's own.
 * @returns undefined for pictures of others, or what to say instead: a moderator has removed it
 */
export async function findSource(
  interaction: MessageContextMenuCommandInteraction,
  tools: Tools,
): Promise<Job | string | undefined> {
  const shown = await findShown(interaction, tools);
  if (shown?.kind !== 'job') return undefined;
  const { job } = shown;
  const isTheirs = mayControl(job, interaction.user.id);
  return isTheirs || job.removedBy !== 'moderator' ? job : notTheirs(job, tools.text);
}

/** What is kept beside who used a menu where. */
type Kept = Pick<Find, 'purpose' | 'pictures'> & Partial<Pick<Find, 'jobId' | 'ageRestricted'>>;

/**
 * Keeps what a menu was used on until its person says more.
 * @returns the id for the component or the form that asks them
 */
export async function keepFind(
  kept: Kept,
  { id: interactionId, user, targetMessage }: MessageContextMenuCommandInteraction,
  { finds }: Pick<Tools, 'finds'>,
): Promise<ProposalId> {
  const id = proposalIdSchema.parse(toJobId(interactionId));
  const { id: messageId, channelId } = targetMessage;
  await finds.put({ ...kept, id, requesterId: user.id, channelId, messageId });
  return id;
}

/**
 * Looks up what a menu was used on, for whoever used it.
 * @returns the find, or what to say instead
 */
export async function findKept(
  { findId, purpose }: { readonly findId: ProposalId; readonly purpose: Find['purpose'] },
  { user }: { readonly user: { readonly id: string } },
  { finds, jobs, text }: Pick<Tools, 'finds' | 'jobs' | 'text'>,
): Promise<Find | string> {
  const find = await finds.get(findId);
  if (find?.purpose !== purpose) return text.messageMenu.findGone;
  if (find.requesterId !== user.id) return text.messageMenu.notYours;
  if (purpose === 'report') return find;
  const source = find.jobId && (await jobs.get(find.jobId));
  // What of it was asked for meanwhile would be for all to see.
  if (source?.removedBy !== 'moderator') return find;
  return mayControl(source, user.id) ? text.messageMenu.remove.gone : notTheirs(source, text);
}

/**
 * A picture of a message as it is handed to a command.
 * @param index from 0, among the pictures of its message
 */
export function handedInOf(
  { url, isLink }: FoundPicture,
  index: number,
  { messageMenu }: Sentences,
): HandedInOption {
  const name = messageMenu.picture(index + 1);
  return isLink === true ? { name, url, isLink } : { name, url };
}
