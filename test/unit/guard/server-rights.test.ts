import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayManageServer } from '../../../src/guard/server-rights.ts';
import { memberWith, slashCommand } from '../../fakes/interactions.ts';

const { Administrator, BanMembers, ManageChannels, ManageGuild, ManageRoles } = PermissionFlagsBits;

describe('who runs a server', () => {
  it.each([
    ['who may manage it', ManageGuild, true],
    ['who may do everything', Administrator, true],
    ['who may manage it among other things', ManageGuild | BanMembers, true],
    ['who may do much else', BanMembers | ManageChannels | ManageRoles, false],
    ['who may do nothing', 0n, false],
  ])('a member %s: %s', (_who, permissions, expected) => {
    expect(mayManageServer(slashCommand('admin', memberWith(permissions)))).toBe(expected);
  });

  it('nobody outside of servers', () => {
    expect(mayManageServer(slashCommand('admin'))).toBe(false);
    const everything = { bitfield: Administrator | ManageGuild };
    expect(mayManageServer({ guildId: null, memberPermissions: everything })).toBe(false);
  });
});
