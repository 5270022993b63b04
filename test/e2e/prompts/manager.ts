import { PermissionFlagsBits } from 'discord.js';
import type { Person } from '../../../sandbox/discord/index.ts';
import type { Harness } from '../harness.ts';

/** Somebody who may manage the server. */
export function managerOf({ discord, guild, person }: Harness): Person {
  const manager = person('manager');
  discord.setMember(guild, manager.user, { permissions: PermissionFlagsBits.ManageGuild });
  return manager;
}
