import type { JobId } from '../jobs/job.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Tools } from './definitions.ts';

/** A button for moderators, by what it decides about. */
export type StaffItem =
  | { readonly jobId: JobId }
  /** A case that asks for a decision. */
  | { readonly about: number };

/**
 * Writes down that somebody who may not has pressed a button for moderators: once for each person and
 * thing, however often they press. Never rejects.
 */
export async function noteUnaskedPress(
  item: StaffItem,
  { visit: { visitor, guild }, moderation }: Pick<Tools, 'visit' | 'moderation'>,
): Promise<void> {
  const { guildId, userId, channelIds } = visitor;
  if (guildId === null) return;
  const text = sentencesFor(guild?.locale ?? visitor.guildLocale ?? 'en-US');
  const which = 'jobId' in item ? `job ${item.jobId}` : `case ${item.about}`;
  await moderation.cases.note(guildId, {
    ...{ kind: 'refused', because: 'access', userId, channelId: channelIds[0], ...item },
    detail: text.cases.detail.staffButton,
    once: `unasked ${userId} ${which}`,
  });
}
