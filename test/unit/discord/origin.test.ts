import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/discord/origin.ts';
import { toJobId } from '../../../src/jobs/job.ts';
import { buttonPress, type RawOverrides } from '../../fakes/interactions.ts';

const now = 1_000_000;
const origin = (overrides: RawOverrides = {}, ephemeral = false) =>
  originOf(buttonPress('x', overrides), ephemeral, now);

describe('where an interaction comes from', () => {
  it('is remembered with what is needed to edit its message', () => {
    expect(origin({ guild_id: '400000000000000001', locale: 'de' }, true)).toEqual({
      jobId: toJobId('1300000000000000001'),
      requesterId: '300000000000000001',
      guildId: '400000000000000001',
      locale: 'de',
      uploadLimit: 10_485_760,
      address: {
        applicationId: '200000000000000001',
        channelId: '200000000000000002',
        guildId: '400000000000000001',
        token: 'interaction-token',
        tokenExpiresAt: now + 15 * 60_000,
        ephemeral: true,
        botIsThere: true,
      },
    });
  });

  it.each<[string, RawOverrides, boolean]>([
    [
      'a server that has the bot',
      { guild_id: '1', authorizing_integration_owners: { 0: '1' } },
      true,
    ],
    [
      'a server that has it, used by somebody who has it too',
      { guild_id: '1', authorizing_integration_owners: { 0: '1', 1: '3' } },
      true,
    ],
    [
      'a server where only the person has it',
      { guild_id: '1', authorizing_integration_owners: { 1: '3' } },
      false,
    ],
    [
      'a channel that it may not look into',
      {
        guild_id: '1',
        authorizing_integration_owners: { 0: '1' },
        app_permissions: String(PermissionFlagsBits.SendMessages),
      },
      false,
    ],
    ['its own direct messages', { context: 1, authorizing_integration_owners: { 1: '3' } }, true],
    ['other direct messages', { context: 2, authorizing_integration_owners: { 1: '3' } }, false],
  ])('knows that in %s the bot is there: %s', (_place, overrides, there) => {
    expect(origin(overrides).address.botIsThere).toBe(there);
  });

  it('knows that outside of servers its message stands in none', () => {
    expect(origin({ context: 1 }).address.guildId).toBeNull();
  });

  it('takes the upload limit of the place, or Discord’s default', () => {
    expect(origin({ attachment_size_limit: 99 }).uploadLimit).toBe(99);
    expect(origin({ attachment_size_limit: undefined }).uploadLimit).toBe(10 * 1024 * 1024);
  });

  it('makes the same job of the same interaction, and jobs in the order of time', () => {
    expect(origin().jobId).toBe(origin().jobId);
    const ids = ['99999999999999999', '1300000000000000001', '4700000000000000000'];
    const jobs = ids.map((id) => origin({ id }).jobId);
    expect(jobs.toSorted()).toEqual(jobs);
  });
});
