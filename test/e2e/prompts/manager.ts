import { PermissionFlagsBits } from 'discord.js';
import type { Person } from '../../../sandbox/discord/index.ts';
import type { Harness } from '../harness.ts';

/** Somebody who may manage the server. */
export function managerOf(easel: Harness): Person {
  const manager = easel.person('manager');
  easel.discord.setMember(easel.guild, manager.user, {
    permissions: PermissionFlagsBits.ManageGuild,
  });
  return manager;
}
