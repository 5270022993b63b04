import { ApplicationCommandOptionType } from 'discord.js';
import { wording } from '../../src/locales/wording.ts';
import { panelView } from '../../src/views/panel.ts';
import type { CommandPart } from './part.ts';

/** The most important settings of a server, to choose from menus. */
export const panel: CommandPart = {
  option: { type: ApplicationCommandOptionType.Subcommand, ...wording('admin.panel') },
  run: async ({ server, tools }) => ({
    kind: 'tell',
    view: panelView(await server.get(), tools.text),
  }),
};
