import { ButtonStyle, ComponentType } from 'discord.js';
import { resultFileName } from '../jobs/file-name.ts';
import type { Job } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import type { MediaFile } from '../media/file.ts';
import type { OfferedAction } from '../upstreams/result.ts';
import { toRow } from './action-rows.ts';
import { encodePress } from './custom-ids.ts';
import type { MessageView } from './message.ts';

/**
 * A picture whose parts are numbered, and the button that opens the form to choose among them.
 * @param grid the picture with the numbers drawn over it
 */
export function regionView(
  { job, action }: { readonly job: Job; readonly action: OfferedAction },
  { bytes, contentType, extension }: MediaFile,
  { finished, pictures }: Sentences,
): MessageView {
  const press = { action: 'region', jobId: job.id, key: action.key } as const;
  return {
    content: pictures.regionIntro,
    files: [
      {
        name: resultFileName(job, 0, extension),
        bytes,
        contentType,
        description: finished.altText.numbered,
      },
    ],
    rows: [
      toRow([
        {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          label: pictures.chooseRegion,
          custom_id: encodePress(press),
        },
      ]),
    ],
  };
}
