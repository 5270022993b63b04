import { ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { forModerators } from '../src/discord/everywhere.ts';
import { wording } from '../src/locales/wording.ts';
import { type CommandPart, partOf } from './admin/part.ts';
import { block } from './mod/block.ts';
import { showCase } from './mod/case.ts';
import { grant } from './mod/grant.ts';
import { lookup } from './mod/lookup.ts';
import { remove } from './mod/remove.ts';
import { strike } from './mod/strike.ts';
import { unblock } from './mod/unblock.ts';

/** In the order in which Discord shows them. */
const parts: readonly CommandPart[] = [block, unblock, strike, showCase, lookup, remove, grant];

/** Everything that those who moderate a server do about people and pictures. */
export const mod = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('mod'),
    ...forModerators(),
    options: parts.map(({ option }) => option),
  },

  run: (interaction, tools) => {
    const { guildId } = interaction;
    if (guildId === null || !tools.visit.visitor.mayModerate) {
      return tell(tools.text.cases.mod.notAllowed);
    }
    const part = partOf(parts, interaction);
    if (part === undefined) return tell(tools.text.notice.commandGone);
    return part.run({ interaction, guildId, server: tools.guilds.of(guildId), tools });
  },

  suggest: async (interaction, tools) => {
    return (await partOf(parts, interaction)?.suggest?.(interaction, tools)) ?? [];
  },
});
