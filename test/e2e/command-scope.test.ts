import { expect, it } from 'vitest';
import { openHarness } from './harness.ts';

it('everybody sees each command once, wherever the bot is told to register them', async () => {
  const easel = await openHarness();
  const { discord, guild } = easel;
  const scopes = (): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { guildId = 'everywhere' } of discord.commands) {
      counts[guildId] = (counts[guildId] ?? 0) + 1;
    }
    return counts;
  };
  const writes = (): number =>
    discord.requests.filter(({ method, path }) => method !== 'GET' && path.endsWith('/commands'))
      .length;
  const all = discord.commands.length;
  expect(scopes()).toEqual({ everywhere: all });

  await easel.restart({ DISCORD_GUILD_ID: guild.id });
  expect(scopes()).toEqual({ [guild.id]: all });
  expect(writes()).toBe(3);

  const other = discord.createGuild({ name: 'Workshop' });
  await easel.restart({ DISCORD_GUILD_ID: other.id });
  expect(scopes()).toEqual({ [other.id]: all });

  await easel.restart({ DISCORD_GUILD_ID: '' });
  expect(scopes()).toEqual({ everywhere: all });
  const written = writes();
  await easel.restart();
  expect(writes()).toBe(written);
  const grid = await easel.finished(await easel.person('ada').run('imagine', { prompt: 'a fox' }));
  expect(grid.attachments).toHaveLength(1);
  await easel.close();
});
