import type { BaseInteraction } from 'discord.js';
import type { Tools } from '../../src/discord/definitions.ts';
import { recordSettings } from '../../src/discord/setting-case.ts';
import { type Guild, guildSchema } from '../../src/guilds/guild.ts';
import type { GuildRepository } from '../../src/guilds/repository.ts';

/** Some of what is set for a server; undefined: nothing from now on. */
export type GuildChange = { readonly [Key in keyof Guild]?: Guild[Key] | undefined };

/** Who changes something, and where. */
interface SettingUse {
  readonly interaction: Pick<BaseInteraction, 'user' | 'guildLocale'>;
  readonly guildId: string;
  readonly server: GuildRepository;
  readonly tools: Pick<Tools, 'moderation' | 'prices'>;
}

/**
 * Changes what is set for a server, and writes down what was changed.
 * @param change may depend on what holds now, where others may change the same at once
 * @returns what holds, also where there is nothing to change
 */
export async function changed(
  { interaction, guildId, server, tools }: SettingUse,
  change: GuildChange | ((guild: Guild) => GuildChange),
): Promise<Guild> {
  if (typeof change === 'object' && Object.keys(change).length === 0) return server.get();
  let before = await server.get();
  const after = await server.change((guild) => {
    before = guild;
    const wanted = typeof change === 'function' ? change(guild) : change;
    const locale = interaction.guildLocale ?? guild.locale;
    return guildSchema.parse({ ...guild, ...wanted, locale });
  });
  await recordSettings({ guildId, byId: interaction.user.id, before, after }, tools);
  return after;
}
