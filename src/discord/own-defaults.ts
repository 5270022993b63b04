import type { Guild } from '../guilds/guild.ts';
import type { Person } from '../people/person.ts';
import type { Tools } from './definitions.ts';

/** What somebody has set for themselves, and what holds where they are. */
export interface OwnDefaults {
  readonly person: Person;
  /** Undefined outside of servers. */
  readonly guild: Guild | undefined;
}

/** Reads both for whoever does something. */
export async function readOwnDefaults(
  interaction: { readonly guildId: string | null; readonly user: { readonly id: string } },
  tools: Pick<Tools, 'people' | 'guilds'>,
): Promise<OwnDefaults> {
  const [person, guild] = await Promise.all([
    tools.people.get(interaction.user.id),
    readGuild(interaction, tools),
  ]);
  return { person, guild };
}

/** The settings of the server that somebody is in. @returns undefined outside of servers */
export async function readGuild(
  { guildId }: { readonly guildId: string | null },
  { guilds }: Pick<Tools, 'guilds'>,
): Promise<Guild | undefined> {
  return guildId === null ? undefined : guilds.of(guildId).get();
}
