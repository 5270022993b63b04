import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import { en } from '../../../src/locales/en.ts';
import { settingChange } from '../../../src/views/setting-change.ts';

describe('what was changed in a server’s settings', () => {
  const id = '400000000000000001';
  const words = { text: en, unit: 'USD' };

  it.each([
    [{ jobsAtOnce: 5 }, 'Jobs at once: 10 → 5'],
    [{ previews: true }, 'Unfinished pictures: no → yes'],
    [{ logChannel: id }, `Log channel: nothing → <#${id}>`],
    [{ staffRole: id }, `Role that is notified: nothing → <@&${id}>`],
    [{ review: { ...newGuild.review, results: true } }, 'Review of results: no → yes'],
    [
      { review: { ...newGuild.review, exemptRoles: [id] } },
      `Roles without review: nothing → <@&${id}>`,
    ],
    [
      {
        access: {
          ...newGuild.access,
          rules: [{ feature: 'video', kind: 'role', id, rule: 'deny' } as const],
        },
      },
      `Who may do what: nothing → ⛔ <@&${id}> → clips`,
    ],
    [{ strikes: { ...newGuild.strikes, days: 30 } }, 'How long a strike counts, in days: 90 → 30'],
  ])('says what held and what holds: %j', (change, line) => {
    expect(settingChange(newGuild, { ...newGuild, ...change }, words)).toBe(line);
  });

  it('tells of the one that was added, however many there are', () => {
    const rule = (roleId: number) => {
      return { feature: 'video', kind: 'role', id: `${roleId}`, rule: 'deny' } as const;
    };
    const rules = Array.from({ length: 40 }, (_, index) => rule(index));
    const before = { ...newGuild, access: { ...newGuild.access, rules } };
    const after = { ...before, access: { ...before.access, rules: [...rules, rule(99)] } };
    expect(settingChange(before, after, words)).toBe(
      'Who may do what: nothing → ⛔ <@&99> → clips',
    );
    expect(settingChange(after, before, words)).toBe(
      'Who may do what: ⛔ <@&99> → clips → nothing',
    );
  });

  it('tells of a change behind what is shown', () => {
    const flags = `--no ${'a'.repeat(200)}`;
    const before = { ...newGuild, flags };
    expect(settingChange(before, { ...newGuild, flags: `${flags}b` }, words)).toContain('--no aaa');
  });

  it('names a limit, and a step of the rule about strikes', () => {
    const limit = { scope: { kind: 'channel', channelId: id }, per: 'day', unit: 'jobs' } as const;
    const withMost = (most: number) => {
      return { ...newGuild, quota: { ...newGuild.quota, limits: [{ ...limit, most }] } };
    };
    const limits = settingChange(withMost(2), withMost(3), words);
    expect(limits).toMatch(/^Limit: .*2 jobs.*<#4\d+>.* → .*3 jobs/);
    const steps = [{ strikes: 3, blockHours: 48 }, ...newGuild.strikes.steps.slice(1)];
    const after = { ...newGuild, strikes: { ...newGuild.strikes, steps } };
    expect(settingChange(newGuild, after, words)).toBe('Block at 3 strikes, in hours: 24 → 48');
  });

  it('has a name for every setting', () => {
    const after = {
      ...newGuild,
      access: { ...newGuild.access, buttons: 'owner', accountDays: 3, memberHours: 4 } as const,
      quota: { ...newGuild.quota, running: 2, cooldownSeconds: 5, warnAt: 50 },
      review: { ...newGuild.review, prompts: true, hours: 3 },
    };
    const told = settingChange(newGuild, after, words)?.split('; ') ?? [];
    expect(told).toHaveLength(8);
    for (const line of told) expect(line).toMatch(/^[A-Z][a-z]+ [^.]*: /);
  });

  it('is nothing where all is as before, or is told by another case', () => {
    expect(settingChange(newGuild, { ...newGuild, locale: 'de' }, words)).toBeUndefined();
    const paused = { byId: id, at: 1 };
    expect(settingChange(newGuild, { ...newGuild, paused }, words)).toBeUndefined();
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
    expect(settingChange(newGuild, after, words)?.length).toBeLessThanOrEqual(500);
  });
});
