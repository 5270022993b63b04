import { defineButton, tell } from '../../src/discord/definitions.ts';
import type { Person } from '../../src/people/person.ts';
import { toggled, toggleKeys, withoutSettings } from '../../src/people/settings.ts';
import { suffixForm } from '../../src/views/suffix-form.ts';
import { settingsPanel } from '../settings.ts';

/** The buttons of the panel: everything that is on or off, the suffix and the reset. */
export const settingButton = defineButton({
  action: 'set',
  run: async ({ key }, interaction, tools) => {
    const { people, text } = tools;
    const userId = interaction.user.id;
    if (key === 'suffix') {
      return { kind: 'ask', form: suffixForm((await people.get(userId)).suffix, text) };
    }
    const change = changeOf(key);
    if (change === undefined) return tell(text.notice.buttonGone);
    const person = await people.change(userId, change);
    return { kind: 'update', view: await settingsPanel(person, interaction, tools) };
  },
});

function changeOf(key: string): ((person: Person) => Person) | undefined {
  if (key === 'reset') return withoutSettings;
  const toggle = toggleKeys.find((one) => one === key);
  return toggle && ((person) => toggled(person, toggle));
}
