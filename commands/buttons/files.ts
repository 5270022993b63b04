import { defineButton, type Tools, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { readUploadLimit } from '../../src/discord/origin.ts';
import { findFinishedJob } from '../../src/discord/own-jobs.ts';
import { findResultFiles } from '../../src/jobs/find-result-files.ts';
import { hasSeveralPictures, isGrid } from '../../src/jobs/grid.ts';
import { type Job, type JobIn, promptOf } from '../../src/jobs/job.ts';
import { fetchQuarterFiles } from '../../src/jobs/quarter-files.ts';
import { fetchResultFiles } from '../../src/jobs/result-files.ts';
import type { OutgoingFile } from '../../src/jobs/screen.ts';
import { maxAltText } from '../../src/views/alt-text.ts';
import { type MessageView, sentence } from '../../src/views/message.ts';
import { plainPrompt } from '../../src/views/prompt-text.ts';

/** Pictures as files: those of a grid one by one. */
export const filesButton = defineButton({
  action: 'files',
  run: async (press, interaction, tools) => {
    const { more, notice } = tools.text;
    const job = await findFinishedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    if (!hasSeveralPictures(job.result)) return tell(more.noFiles);
    const refused = await refusedUse('buttons', tools, job);
    if (refused !== undefined) return refused;
    if (!tools.isFirstPress(`files ${job.id} ${interaction.user.id}`)) {
      return tell(notice.alreadyPressed);
    }
    const uploadLimit = readUploadLimit(interaction);
    return { kind: 'work', run: (signal) => handOut(job, { uploadLimit, signal }, tools) };
  },
});

async function handOut(
  job: JobIn<'done' | 'delivering'>,
  { uploadLimit, signal }: { readonly uploadLimit: number; readonly signal: AbortSignal },
  { copiesOf, inquiry, media, text }: Tools,
): Promise<MessageView> {
  const fetch = isGrid(job.result) ? fetchQuarterFiles : fetchResultFiles;
  const parts = { copiesOf, inquiry, media, signal };
  const files = await findResultFiles(parts, job, { uploadLimit, fetch });
  if (files === 'too-large') return sentence(text.more.filesTooLarge);
  if (files === 'unreadable') {
    // A stop has cut the downloads short: nothing is known of the files.
    signal.throwIfAborted();
    return sentence(text.more.filesGone);
  }
  const { files: line, filesTooLarge } = text.more;
  return { ...sentence(line), files: described(files, job, text), filesTooLarge };
}

/** Each with an alt text that tells it from the others. */
function described(
  files: readonly OutgoingFile[],
  job: Job,
  { more }: Tools['text'],
): readonly OutgoingFile[] {
  return files.map((file, index) => {
    const words = [more.picture(index + 1), promptOf(job)].filter((part) => part.trim() !== '');
    return { ...file, description: plainPrompt(words.join(': '), maxAltText) };
  });
}
