import { defineSelect, tell } from '../../src/discord/definitions.ts';
import { menuKeys, withChoice } from '../../src/people/settings.ts';
import { settingsPanel } from '../settings.ts';

/** The menus of the panel: version, stylize, aspect. */
export const settingMenu = defineSelect({
  action: 'set',
  run: async ({ key }, interaction, tools) => {
    const menu = menuKeys.find((one) => one === key);
    const [chosen] = interaction.values;
    if (menu === undefined || chosen === undefined) return tell(tools.text.notice.buttonGone);
    const person = await tools.people.change(
      interaction.user.id,
      (current) => withChoice(current, menu, chosen) ?? current,
    );
    return { kind: 'update', view: await settingsPanel(person, interaction, tools) };
  },
});
