import { defineForm, tell } from '../../src/discord/definitions.ts';
import { checkSavedFlags } from '../../src/guard/saved-flags.ts';
import { suffixField } from '../../src/views/suffix-form.ts';
import { settingsPanel } from '../settings.ts';

/** The suffix as it was written into its form; nothing written means none. */
export const sentSuffix = defineForm({
  action: 'set',
  run: async ({ key }, interaction, tools) => {
    if (key !== 'suffix') return tell(tools.text.notice.buttonGone);
    const typed = interaction.fields.getTextInputValue(suffixField).trim();
    const check = checkSavedFlags(typed, tools);
    if (typed !== '' && !check.ok) return tell(check.refusal);
    const suffix = check.ok ? check.flags : undefined;
    const person = await tools.people.change(interaction.user.id, (one) => ({ ...one, suffix }));
    const view = await settingsPanel(person, interaction, tools);
    return { kind: interaction.isFromMessage() ? 'update' : 'tell', view };
  },
});
