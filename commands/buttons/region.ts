import { defineButton, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { findPicture } from '../../src/discord/picture-actions.ts';
import { regionFormOf } from '../../src/views/action-forms.ts';

/** Below the numbered picture of Vary (Region): opens the form to choose among its parts. */
export const regionButton = defineButton({
  action: 'region',
  run: async ({ jobId, key }, { user }, tools) => {
    const { text } = tools;
    const picture = await findPicture({ jobId, key, userId: user.id }, tools);
    if (typeof picture === 'string') return tell(picture);
    if (picture.action.kind !== 'vary-region') return tell(text.notice.buttonGone);
    const refused = await refusedUse('buttons', tools, picture.job);
    return refused ?? { kind: 'ask', form: regionFormOf(picture, text) };
  },
});
