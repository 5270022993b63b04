import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { admin } from '../../../commands/admin.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { newGuild } from '../../../src/guilds/guild.ts';
import { en } from '../../../src/locales/en.ts';
import { memberWith, slashCommand, type Typed } from '../../fakes/interactions.ts';
import { toolsOf } from '../../fakes/router.ts';

const guildId = '400000000000000001';
const otherId = '400000000000000002';
const noSettings = { ...newGuild, id: guildId };
const manager = memberWith(PermissionFlagsBits.ManageGuild, guildId);

function rig(more: Partial<Tools> = {}) {
  const tools: Tools = { ...toolsOf(new ManualClock(0)), text: en, ...more };
  return {
    run: async (subcommand: string, typed: Typed = {}, place = manager): Promise<Intention> =>
      admin.run(slashCommand('admin', place, { subcommand, ...typed }), tools),
    guild: () => tools.guilds.of(guildId).get(),
    other: () => tools.guilds.of(otherId).get(),
  };
}

function textOf(intention: Intention): string {
  if (intention.kind !== 'tell') throw new Error('It says nothing');
  return intention.view.content;
}

describe('/admin', () => {
  it('is offered in servers to those who may manage them', () => {
    expect(admin.data).toMatchObject({
      default_member_permissions: '32',
      contexts: [InteractionContextType.Guild],
      integration_types: [0],
    });
  });

  it.each(['defaults', 'limits', 'display', 'notify', 'log', 'strikes'])(
    '%s is refused to anybody else',
    async (subcommand) => {
      const { run, guild } = rig();
      const typed = {
        words: { version: '7', confirm_above: '1', ping: 'never' },
        counts: { jobs_at_once: 2 },
        switches: { previews: true },
        channels: { channel: '600000000000000001' },
      };
      const ban = memberWith(PermissionFlagsBits.BanMembers, guildId);
      expect(await run(subcommand, typed, ban)).toEqual(tell(en.admin.notAllowed));
      expect(await run(subcommand, typed, {})).toEqual(tell(en.admin.notAllowed));
      expect(await guild()).toEqual(noSettings);
    },
  );

  it('offers every choice within Discord’s limits', () => {
    const defaults = admin.data.options?.find(({ name }) => name === 'defaults');
    const options = defaults !== undefined && 'options' in defaults ? (defaults.options ?? []) : [];
    const [version] = options;
    const choices = version !== undefined && 'choices' in version ? (version.choices ?? []) : [];
    expect(choices.length).toBeGreaterThan(10);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices[0]).toEqual({ name: 'none', value: 'none' });
    expect(choices[1]).toEqual({ name: '8.2', value: '8.2' });
  });
});

describe('/admin defaults', () => {
  it('shows what holds when nothing is given', async () => {
    const { run, guild } = rig();
    const said = textOf(await run('defaults'));
    expect(said).toContain(en.admin.noVersion('`--version 8.2`'));
    expect(said).toContain(en.admin.noFlags);
    expect(await guild()).toEqual(noSettings);
  });

  it('sets the version and the flags, of this server alone', async () => {
    const { run, guild, other } = rig();
    const said = textOf(await run('defaults', { words: { version: 'niji 7', flags: ' --no  a' } }));
    expect(said).toContain(en.admin.version('`--niji 7`'));
    expect(said).toContain(en.admin.flags('`--no a`'));
    expect(await guild()).toEqual({ ...noSettings, version: 'niji 7', flags: '--no a' });
    expect(await other()).toEqual({ ...newGuild, id: otherId });
  });

  it('changes one and leaves the other, and clears each', async () => {
    const { run, guild } = rig();
    await run('defaults', { words: { version: '7', flags: '--no a' } });
    await run('defaults', { words: { flags: '--no b' } });
    expect(await guild()).toMatchObject({ version: '7', flags: '--no b' });
    await run('defaults', { words: { version: 'none' } });
    expect(await guild()).toEqual({ ...noSettings, flags: '--no b' });
    await run('defaults', { words: { flags: 'none' } });
    expect(await guild()).toEqual(noSettings);
  });

  it('refuses flags that cannot be saved, and then changes nothing at all', async () => {
    const { run, guild } = rig();
    const said = textOf(await run('defaults', { words: { version: '7', flags: '--stlyize 9' } }));
    expect(said).toContain('--stylize 9');
    const model = await run('defaults', { words: { flags: '--raw --niji 6' } });
    expect(model).toEqual(tell(en.admin.versionInFlags));
    expect(await guild()).toEqual(noSettings);
  });
});

describe('/admin limits', () => {
  it('shows what holds when nothing is given', async () => {
    const said = textOf(await rig().run('limits'));
    expect(said).toContain(en.admin.jobsAtOnce(10));
    expect(said).toContain(en.admin.confirmNever);
  });

  it('sets both, each by itself, and clears the price', async () => {
    const { run, guild } = rig();
    await run('limits', { counts: { jobs_at_once: 4 } });
    const said = textOf(await run('limits', { words: { confirm_above: '0.25' } }));
    expect(said).toContain(en.admin.jobsAtOnce(4));
    expect(said).toContain(en.admin.confirmAbove('0.25 USD'));
    expect(await guild()).toEqual({ ...noSettings, jobsAtOnce: 4, confirmAbove: 0.25 });
    await run('limits', { words: { confirm_above: 'none' } });
    expect(await guild()).toEqual({ ...noSettings, jobsAtOnce: 4 });
  });

  it.each(['much', '-1', '1e3', '0,5', ''])('does not take %j for a price', async (price) => {
    const { run, guild } = rig();
    expect(await run('limits', { words: { confirm_above: price } })).toEqual(
      tell(en.admin.notAPrice),
    );
    expect(await guild()).toEqual(noSettings);
  });

  it('takes zero for a price: every job that costs anything is asked about', async () => {
    const { run, guild } = rig();
    await run('limits', { words: { confirm_above: '0' } });
    expect(await guild()).toMatchObject({ confirmAbove: 0 });
  });
});

describe('/admin display', () => {
  it('shows what holds when nothing is given', async () => {
    const { run, guild } = rig();
    const said = textOf(await run('display'));
    expect(said).toContain(en.display.noPreviews);
    expect(said).toContain(en.display.ping.slow);
    expect(said).not.toContain(en.display.fromNow);
    expect(await guild()).toEqual(noSettings);
  });

  it('sets both, each by itself', async () => {
    const { run, guild, other } = rig();
    const said = textOf(await run('display', { switches: { previews: true } }));
    expect(said).toContain(en.display.previews);
    expect(said).toContain(en.display.fromNow);
    expect(textOf(await run('display', { words: { ping: 'always' } }))).toContain(
      en.display.ping.always,
    );
    expect(await guild()).toEqual({ ...noSettings, previews: true, ping: 'always' });
    await run('display', { switches: { previews: false }, words: { ping: 'never' } });
    expect(await guild()).toEqual({ ...noSettings, previews: false, ping: 'never' });
    expect(await other()).toEqual({ ...newGuild, id: otherId });
  });
});
