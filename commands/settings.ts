import { ApplicationCommandType } from 'discord.js';
import { defineCommand, type Tools } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { readGuild } from '../src/discord/own-defaults.ts';
import { wording } from '../src/locales/wording.ts';
import type { Person } from '../src/people/person.ts';
import { standingFlags } from '../src/plan/standing-flags.ts';
import type { MessageView } from '../src/views/message.ts';
import { settingsView } from '../src/views/settings.ts';

export const settings = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('settings'),
    ...everywhere(),
  },
  run: async (interaction, tools) => {
    const person = await tools.people.get(interaction.user.id);
    return { kind: 'tell', view: await settingsPanel(person, interaction, tools) };
  },
});

/** The panel as it is for this person where they are; shared with everything on it. */
export async function settingsPanel(
  person: Person,
  interaction: { readonly guildId: string | null },
  tools: Pick<Tools, 'guilds' | 'upstreams' | 'defaultUpstream' | 'clock' | 'text'>,
): Promise<MessageView> {
  const guild = await readGuild(interaction, tools);
  const upstream = tools.upstreams.get(tools.defaultUpstream);
  const standing = standingFlags({ person, guild, upstream, now: tools.clock.now() });
  return settingsView({ person, guild, standing }, tools.text);
}
