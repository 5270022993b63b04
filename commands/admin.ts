import { ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { forServerManagers } from '../src/discord/everywhere.ts';
import { mayManageServer } from '../src/guard/server-rights.ts';
import { wording } from '../src/locales/wording.ts';
import { access } from './admin/access.ts';
import { budget } from './admin/budget.ts';
import { channel } from './admin/channel.ts';
import { defaults } from './admin/defaults.ts';
import { display } from './admin/display.ts';
import { exportCases } from './admin/export.ts';
import { filter } from './admin/filter.ts';
import { limits } from './admin/limits.ts';
import { log } from './admin/log.ts';
import { notify } from './admin/notify.ts';
import { panel } from './admin/panel.ts';
import { type CommandPart, partOf } from './admin/part.ts';
import { pause } from './admin/pause.ts';
import { quota } from './admin/quota.ts';
import { resume } from './admin/resume.ts';
import { review } from './admin/review.ts';
import { role } from './admin/role.ts';
import { status } from './admin/status.ts';
import { strikes } from './admin/strikes.ts';

/** In the order in which Discord shows them. */
const parts: readonly CommandPart[] = [
  status,
  panel,
  pause,
  resume,
  channel,
  role,
  access,
  defaults,
  limits,
  quota,
  budget,
  display,
  notify,
  log,
  strikes,
  exportCases,
  filter,
  review,
];

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
