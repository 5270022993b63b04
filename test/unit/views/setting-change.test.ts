import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import { en } from '../../../src/locales/en.ts';
import { settingChange } from '../../../src/views/setting-change.ts';

describe('what was changed in a server’s settings', () => {
  const id = '400000000000000001';

  it.each([
    [{ jobsAtOnce: 5 }, 'Jobs at once: 10 → 5'],
    [{ previews: true }, 'Unfinished pictures: no → yes'],
    [{ logChannel: id }, `Log channel: nothing → <#${id}>`],
    [{ staffRole: id }, `Role that is notified: nothing → <@&${id}>`],
    [{ review: { ...newGuild.review, results: true } }, 'Review results: no → yes'],
    [
      { review: { ...newGuild.review, exemptRoles: [id] } },
      `Review exemptRoles: nothing → <@&${id}>`,
    ],
    [
      {
        access: {
          ...newGuild.access,
          rules: [{ feature: 'video', kind: 'role', id, rule: 'deny' } as const],
        },
      },
      `Access rules: nothing → video <@&${id}> deny`,
    ],
    [{ strikes: { ...newGuild.strikes, days: 30 } }, 'Strikes days: 90 → 30'],
  ])('says what held and what holds: %j', (change, line) => {
    expect(settingChange(newGuild, { ...newGuild, ...change }, en)).toBe(line);
  });

  it('is nothing where all is as before, or is told by another case', () => {
    expect(settingChange(newGuild, { ...newGuild, locale: 'de' }, en)).toBeUndefined();
    const paused = { byId: id, at: 1 };
    expect(settingChange(newGuild, { ...newGuild, paused }, en)).toBeUndefined();
  });

  it('never is longer than a case keeps', () => {
    const rules = Array.from({ length: 200 }, () => {
      return { feature: 'video', kind: 'role', id, rule: 'deny' } as const;
    });
    const after = {
      ...newGuild,
      flags: '--no a '.repeat(100),
      access: { ...newGuild.access, rules },
    };
    expect(settingChange(newGuild, after, en)?.length).toBeLessThanOrEqual(500);
  });
});
