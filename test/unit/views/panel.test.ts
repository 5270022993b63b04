import { describe, expect, it } from 'vitest';
import { type Guild, newGuild } from '../../../src/guilds/guild.ts';
import type { Limit } from '../../../src/guilds/moderation/limits.ts';
import { newcomerChoices } from '../../../src/guilds/moderation/newcomer-choices.ts';
import { en } from '../../../src/locales/en.ts';
import { catalogues } from '../../../src/locales/index.ts';
import { panelView } from '../../../src/views/panel.ts';
import { type StatusScene, statusText } from '../../../src/views/status.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';

const shared = Array.from({ length: 100 }, (): Limit => {
  const scope = { kind: 'role', roleId: '500000000000000001' } as const;
  return { scope, per: 'month', unit: 'money', most: 1_000 };
});

const long: Guild = {
  ...newGuild,
  quota: { ...newGuild.quota, limits: shared },
  id: '100000000000000001',
  reportChannel: '400000000000000001',
  logChannel: '400000000000000002',
  access: { ...newGuild.access, buttons: 'owner', accountDays: 12, memberHours: 5 },
  review: { ...newGuild.review, prompts: true, results: true },
  paused: { byId: '300000000000000001', at: 0, reason: '*'.repeat(200) },
};

function chosenIn(guild: Guild): readonly (string | undefined)[] {
  return panelView(guild, en).rows.flatMap(({ components }) =>
    components.map((one) =>
      'options' in one ? one.options.find((option) => option.default)?.value : undefined,
    ),
  );
}

describe('the panel', () => {
  it.each(Object.entries(catalogues))('keeps to Discord’s limits in %s', (_tag, text) => {
    for (const guild of [newGuild, long]) {
      expectWithinLimits(panelView(guild, text, text.access.panel.needsStaffKept));
    }
  });

  it('shows what holds, also what it does not offer itself', () => {
    expect(chosenIn(newGuild)).toEqual(['none', 'anyone', 'none', undefined, undefined]);
    expect(chosenIn(long).slice(0, 3)).toEqual(['both', 'owner', 'other']);
    const week = { ...newGuild, access: { ...newGuild.access, ...newcomerChoices.week } };
    expect(chosenIn(week)[2]).toBe('week');
  });
});

describe('the status', () => {
  const scene: StatusScene = {
    guild: long,
    jobs: { running: 1, waiting: 2, held: 3, heldSince: 60_000 },
    staffTrouble: true,
    logTrouble: true,
    staffPublic: true,
    logPublic: true,
    wordRules: 500,
    blocked: 4,
    usages: shared.map((limit) => ({ limit, used: 3, freesAt: 0 })),
    loads: [{ upstream: 'kie', running: 1, waiting: 0, capacity: 3 }],
    unit: 'USD',
  };

  it.each(Object.entries(catalogues))('fits into one message in %s', (_tag, text) => {
    expect(statusText(scene, text).length).toBeLessThanOrEqual(2_000);
  });

  it('tells how far shared limits are used up, and of those of each person only which they are', () => {
    const [whole] = shared;
    if (whole === undefined) throw new Error('There is no limit');
    const own: Limit = { scope: { kind: 'person' }, per: 'day', unit: 'jobs', most: 7 };
    const guild = { ...newGuild, quota: { ...newGuild.quota, limits: [own, whole] } };
    const usages = [{ limit: whole, used: 3, freesAt: 0 }];
    const lines = statusText({ ...scene, guild, usages }, en).split('\n');
    expect(lines).toContain(en.quota.limit.person.day('7 jobs'));
    expect(lines.at(-1)).toMatch(/used so far: 3 USD$/);
  });

  it('says what does not work, and since when somebody waits', () => {
    const { status } = en.access;
    const told = statusText(scene, en);
    expect(told).toContain(status.staffTrouble('<#400000000000000001>'));
    expect(told).toContain(status.logTrouble('<#400000000000000002>'));
    expect(told).toContain(status.reviewUnseen);
    expect(told).toContain(status.heldSince(60));
    const well = { ...scene, staffTrouble: false, logTrouble: false };
    expect(statusText(well, en)).toContain(status.log('<#400000000000000002>'));
    expect(statusText(well, en)).not.toContain(status.reviewUnseen);
  });
});
