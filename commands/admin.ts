import { ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { forServerManagers } from '../src/discord/everywhere.ts';
import { mayManageServer } from '../src/guard/server-rights.ts';
import { wording } from '../src/locales/wording.ts';
import { defaults } from './admin/defaults.ts';
import { display } from './admin/display.ts';
import { limits } from './admin/limits.ts';
import { type CommandPart, partOf } from './admin/part.ts';
import { reports } from './admin/reports.ts';

/** In the order in which Discord shows them. */
const parts: readonly CommandPart[] = [defaults, limits, display, reports];

/** Everything that those who run a server set for it. */
export const admin = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('admin'),
    ...forServerManagers(),
    options: parts.map(({ option }) => option),
  },

  run: (interaction, tools) => {
    const { guildId } = interaction;
    if (guildId === null || !mayManageServer(interaction)) return tell(tools.text.admin.notAllowed);
    const part = partOf(parts, interaction);
    if (part === undefined) return tell(tools.text.notice.commandGone);
    return part.run({ interaction, guildId, server: tools.guilds.of(guildId), tools });
  },

  suggest: async (interaction, tools) => {
    return (await partOf(parts, interaction)?.suggest?.(interaction, tools)) ?? [];
  },
});
