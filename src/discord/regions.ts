import type { ModalSubmitInteraction } from 'discord.js';
import { readMask } from '../guard/handed-in.ts';
import { fetchParentPicture } from '../jobs/steps/parent-picture.ts';
import { MediaError } from '../media/file.ts';
import { fields } from '../views/forms.ts';
import { sentence } from '../views/message.ts';
import { regionView } from '../views/region.ts';
import { type Intention, type Tools, tell } from './definitions.ts';
import type { PressedPicture } from './picture-actions.ts';

/** What a person has chosen to repaint: parts of the picture, or a mask of their own. */
export type ChosenRegion =
  | { readonly cells: readonly number[] }
  /** A data URL. */
  | { readonly mask: string };

/**
 * The first step of Vary (Region): the picture with its parts numbered, for whoever pressed alone.
 * @param presser who pressed, and links to the files of the pressed message
 */
export function showRegions(
  { job, action }: PressedPicture,
  { copies, userId }: { readonly copies: string[]; readonly userId: string },
  { copiesOf: filesOf, isFirstPress, jobs, media, text }: Tools,
): Intention {
  // A picture whose size nobody knows has no parts.
  if (job.state === 'done' && job.size === undefined) return tell(text.notice.buttonGone);
  if (!isFirstPress(`${job.id} ${action.key} regions ${userId}`))
    return tell(text.notice.alreadyPressed);
  return {
    kind: 'work',
    run: async (stopping) => {
      const parts = { jobs, media, screen: { filesOf }, stopping };
      try {
        const picture = await fetchParentPicture(parts, { parentId: job.id, copies });
        return regionView({ job, action }, await media.drawGrid(picture), text);
      } catch (error) {
        if (!(error instanceof MediaError)) throw error;
        // A stop has cut the download short: nothing is known of the picture.
        stopping.throwIfAborted();
        return sentence(text.problem.pictureGone);
      }
    },
  };
}

/**
 * What was chosen in the form of Vary (Region).
 * @returns the choice, or what to say instead
 */
export async function readRegion(
  { job }: PressedPicture,
  { fields: sent }: ModalSubmitInteraction,
  tools: Tools,
): Promise<ChosenRegion | string> {
  const { notice, pictures } = tools.text;
  if (job.state === 'delivering') return notice.stillFinishing;
  if (job.size === undefined) return notice.buttonGone;
  // A form that was opened before an update has no such field.
  const files = sent.fields.has(fields.mask) ? sent.getUploadedFiles(fields.mask) : undefined;
  const file = files?.first();
  if (file === undefined) {
    const cells = sent.getCheckboxGroup(fields.region).map(Number);
    return cells.length === 0 ? notice.regionEmpty : { cells };
  }
  const { url, size, contentType } = file;
  const mask = { name: pictures.mask, url, size, contentType: contentType ?? undefined };
  const read = await readMask(mask, job.size, tools);
  return read.kind === 'refused' ? read.line : { mask: read.mask };
}
