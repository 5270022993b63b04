import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { admin } from '../../../commands/admin.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Tools, tell } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { memberWith, slashCommand, type Typed } from '../../fakes/interactions.ts';
import { toolsOf } from '../../fakes/router.ts';

const guildId = '400000000000000001';
const channel = '600000000000000001';
const manager = memberWith(PermissionFlagsBits.ManageGuild, guildId);
const { admin: words } = en.cases;

function rig(posting: 'posted' | 'refused' = 'posted', isPublic = false) {
  const tools: Tools = { ...toolsOf(new ManualClock(0)), text: en };
  const messages: Tools['messages'] = {
    ...tools.messages,
    post: () =>
      Promise.resolve(
        posting === 'posted' ? { kind: 'posted', messageId: '1' } : { kind: 'refused' },
      ),
    isForEverybody: () => Promise.resolve(isPublic),
  };
  return {
    run: async (subcommand: string, typed: Typed = {}): Promise<string> => {
      const use = slashCommand('admin', manager, { subcommand, ...typed });
      const intention = await admin.run(use, { ...tools, messages });
      if (intention.kind === 'tell') return intention.view.content;
      if (intention.kind !== 'work') throw new Error('It says nothing');
      return (await intention.run(AbortSignal.timeout(1_000))).content;
    },
    guild: () => tools.guilds.of(guildId).get(),
    cases: () => tools.moderation.cases.list(guildId, { limit: 9 }),
  };
}

describe('/admin strikes', () => {
  it('adds, replaces and clears steps, each a case', async () => {
    const { run, guild, cases } = rig();
    await run('strikes', { counts: { strikes: 2, block_hours: 5 } });
    expect((await guild()).strikes.steps[0]).toEqual({ strikes: 2, blockHours: 5 });
    const said = await run('strikes', { counts: { strikes: 2 } });
    expect(said).toContain(words.strikesForever(2));
    await run('strikes', { counts: { strikes: 2, days: 30 }, switches: { clear: true } });
    expect(await guild()).toMatchObject({ strikes: { days: 30, steps: [{ strikes: 3 }, {}, {}] } });
    const all = await cases();
    expect(all.map(({ kind }) => kind)).toEqual(['setting', 'setting', 'setting']);
    expect(all[0]?.detail).toContain('How long a strike counts, in days: 90 → 30');
  });

  it('warns where more strikes block for a shorter time', async () => {
    const { run } = rig();
    const said = await run('strikes', { counts: { strikes: 4, block_hours: 2 } });
    expect(said).toContain(words.strikesShorter(4, 3));
    expect(await run('strikes', { counts: { strikes: 4, block_hours: 24 } })).not.toContain('⚠️');
  });

  it('changes nothing where it is not said for how many', async () => {
    const { run, cases } = rig();
    expect(await run('strikes', { counts: { block_hours: 5 } })).toBe(words.stepNeeded);
    expect(await run('strikes', { switches: { clear: true } })).toBe(words.stepNeeded);
    expect(await run('strikes')).toContain(words.strikesDays(90));
    expect(await cases()).toEqual([]);
  });

  it('has at most ten steps', async () => {
    const { run, guild } = rig();
    for (let strikes = 6; strikes <= 12; strikes += 1)
      await run('strikes', { counts: { strikes } });
    expect(await run('strikes', { counts: { strikes: 13 } })).toBe(words.tooManySteps(10));
    expect((await guild()).strikes.steps).toHaveLength(10);
  });
});

describe('/admin notify', () => {
  it('sets what is given and keeps the rest, and switches all off', async () => {
    const { run, guild } = rig();
    await run('notify', { counts: { warn_at: 50 } });
    expect(await run('notify', { channels: { channel } })).toContain(`<#${channel}>`);
    expect(await guild()).toMatchObject({ reportChannel: channel, quota: { warnAt: 50 } });
    expect(await run('notify', { switches: { off: true } })).toContain(words.notifyOff);
    expect((await guild()).reportChannel).toBeUndefined();
  });

  it('says where everybody would see what is posted', async () => {
    expect(await rig('posted', true).run('notify', { channels: { channel } })).toContain(
      words.everybodySees,
    );
    expect(await rig().run('notify', { channels: { channel } })).not.toContain(words.everybodySees);
  });

  it('and also where cases are told, and where review is switched on', async () => {
    for (const isPublic of [true, false]) {
      const { run } = rig('posted', isPublic);
      const log = await run('log', { channels: { channel } });
      expect(log.includes(words.everybodyReads)).toBe(isPublic);
      await run('notify', { channels: { channel } });
      const review = await run('review', { switches: { prompts: true } });
      expect(review.includes(words.everybodySees)).toBe(isPublic);
      const status = await run('status');
      expect(status.includes(words.everybodySees)).toBe(isPublic);
      expect(status.includes(words.everybodyReads)).toBe(isPublic);
    }
  });

  it.each(['notify', 'log'])('does not set what does not work: %s', async (subcommand) => {
    const { run, guild, cases } = rig('refused');
    const said = await run(subcommand, { channels: { channel } });
    const line = subcommand === 'log' ? words.cannotPost : words.cannotPostFiles;
    expect(said).toBe(line(`<#${channel}>`));
    expect((await guild()).reportChannel ?? (await guild()).logChannel).toBeUndefined();
    expect(await cases()).toEqual([]);
    const both = { channels: { channel }, switches: { off: true } };
    expect(await run(subcommand, both)).toBe(words.either('channel', 'off'));
  });
});

it('a server without cases has nothing to export', async () => {
  expect(tell(await rig().run('export'))).toEqual(tell(words.exportedNothing));
});
