import { defineForm, tell } from '../../src/discord/definitions.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { fields } from '../../src/views/forms.ts';
import { findPicture, startAction } from '../buttons/picture-action.ts';

/** Custom Zoom, Vary (Region) and Extend (Manual): the form comes first, the job after it. */
export const actionForm = defineForm({
  action: 'form',
  run: async ({ jobId, key }, interaction, tools) => {
    const { text } = tools;
    const picture = await findPicture({ jobId, key, userId: interaction.user.id }, tools);
    if (typeof picture === 'string') return tell(picture);
    const prompt = interaction.fields.getTextInputValue(fields.prompt).trim();
    const refusal = promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`${jobId} ${key} ${prompt}`)) return tell(text.notice.alreadyPressed);
    if (picture.action.kind !== 'vary-region') return startAction(picture, { prompt });
    if (picture.job.state === 'delivering') return tell(text.notice.stillFinishing);
    const cells = interaction.fields.getCheckboxGroup(fields.region).map(Number);
    if (cells.length === 0) return tell(text.notice.regionEmpty);
    return startAction(picture, { prompt, cells });
  },
});
