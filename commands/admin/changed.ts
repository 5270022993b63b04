import { type Guild, guildSchema } from '../../src/guilds/guild.ts';
import type { StaffUse } from './part.ts';

/** Some of what is set for a server; undefined: nothing from now on. */
export type GuildChange = { readonly [Key in keyof Guild]?: Guild[Key] | undefined };

/** Changes what is set for a server. @returns what holds, also where there is nothing to change */
export function changed({ server }: StaffUse, change: GuildChange): Promise<Guild> {
  if (Object.keys(change).length === 0) return server.get();
  return server.change((guild) => guildSchema.parse({ ...guild, ...change }));
}
