import { defineButton } from '../../src/discord/definitions.ts';
import { sentence } from '../../src/views/message.ts';
import { erasedView } from '../../src/views/privacy.ts';

/** The answer to `/privacy erase`: it is always about whoever presses. */
export const eraseButton = defineButton({
  action: 'erase',
  run: ({ key }, { user }, { privacy, text }) => {
    if (key === 'no') return { kind: 'update', view: sentence(text.privacy.kept) };
    return {
      kind: 'rework',
      run: async (signal) => erasedView(await privacy.erase(user.id, signal), text),
    };
  },
});
